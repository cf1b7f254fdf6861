// Input.ChoiceSet as Teams has it. The library's own submits titles instead of values for `choices.data`, and gives all
// radio buttons of one input id on the page a common name, so that two open forms would undo each other's choice.

import { Combobox } from "./combobox.js";

const AC = window.AdaptiveCards;
let serial = 0;

/** A ChoiceSet class whose type-ahead asks `search(dataset, text, signal)`. */
function choiceSet(search) {
  return class extends AC.ChoiceSetInput {
    isDynamicTypeahead() {
      return false;
    }

    get #dataset() {
      return this.choicesData?.dataset;
    }

    internalRender() {
      if (!this.#dataset && this.style !== "filtered") return this.#named(super.internalRender());
      const dataset = this.#dataset;
      this.combobox = new Combobox({
        multi: this.isMultiSelect,
        choices: this.choices.filter(({ value }) => value).map(({ title, value }) => ({ title: title || value, value })),
        values: (this.isMultiSelect ? (this.defaultValue ?? "").split(",") : [this.defaultValue ?? ""]).filter(Boolean),
        search: dataset ? (text, signal) => search(dataset, text, signal) : null,
        placeholder: this.placeholder,
        onchange: () => this.valueChanged(),
      });
      return this.combobox.element;
    }

    #named(element) {
      const buttons = element?.querySelectorAll("input[type=radio], input[type=checkbox]") ?? [];
      const name = `choice-${++serial}`;
      for (const button of buttons) button.name = name;
      if (buttons.length) element.setAttribute("role", this.isMultiSelect ? "group" : "radiogroup");
      return element;
    }

    // The label belongs to the text box inside, not to the frame around it.
    overrideInternalRender() {
      const element = super.overrideInternalRender();
      if (this.combobox) {
        this.combobox.input.id = this.combobox.element.id;
        this.combobox.element.removeAttribute("id");
        if (this.isRequired) this.combobox.input.setAttribute("aria-required", "true");
      }
      return element;
    }

    updateInputControlAriaLabelledBy() {
      super.updateInputControlAriaLabelledBy();
      const labels = this.getAllLabelIds().join(" ");
      if (!this.combobox) {
        const group = this.renderedInputControlElement;
        if (labels && /group/.test(group?.getAttribute("role") ?? "")) group.setAttribute("aria-labelledby", labels);
        return;
      }
      this.combobox.element.removeAttribute("aria-labelledby");
      if (labels) this.combobox.input.setAttribute("aria-labelledby", labels);
    }

    validateValue() {
      const valid = super.validateValue();
      this.combobox?.input.setAttribute("aria-invalid", String(!valid));
      this.combobox?.element.classList.toggle("loose", this.combobox.loose);
      return valid;
    }

    valueChanged() {
      this.combobox?.input.removeAttribute("aria-invalid");
      this.combobox?.element.classList.remove("loose");
      super.valueChanged();
    }

    isValid() {
      return this.combobox ? !this.combobox.loose : super.isValid();
    }

    focus() {
      if (this.combobox) this.combobox.input.focus();
      else super.focus();
    }

    get value() {
      if (!this.combobox) return super.value;
      return this.combobox.values.join(",") || undefined;
    }
  };
}

/** What the renderer builds elements from: the library's own, with our ChoiceSet. */
export function elements(search) {
  const registry = new AC.CardObjectRegistry();
  AC.GlobalRegistry.populateWithDefaultElements(registry);
  registry.register("Input.ChoiceSet", choiceSet(search), AC.Versions.v1_0);
  return registry;
}
