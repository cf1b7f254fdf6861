// A type-ahead field as Teams shows it: a text box, a list of choices, and a token for each chosen one.
// Keyboard and roles follow the ARIA combobox pattern; the list floats in the top layer, so no card clips it.

import { announce, h, icon } from "./dom.js";

const PAUSE_MS = 220;
let serial = 0;

export class Combobox {
  #props;
  #chosen = [];
  #options = [];
  #active = -1;
  #asked = 0;
  #pause = 0;
  #inFlight = null;
  #id = `combo-${++serial}`;

  /** props: multi, choices [{title,value}], values, search(text, signal) or null, placeholder, onchange() */
  constructor(props) {
    this.#props = props;
    this.#chosen = props.values.map((value) => props.choices.find((one) => one.value === value) ?? { title: value, value });
    this.#build();
    this.#showChosen();
  }

  get values() {
    return this.#chosen.map(({ value }) => value);
  }

  /** Words that were typed but not chosen. They count for nothing, so nobody may think they do. */
  get loose() {
    return this.input.value.trim() !== "" && (this.#props.multi || this.#chosen.length === 0);
  }

  #build() {
    const { multi, placeholder } = this.#props;
    this.list = h("ul.combo-list", { id: `${this.#id}-list`, role: "listbox", popover: "manual", "aria-label": "Choices" });
    if (multi) this.list.setAttribute("aria-multiselectable", "true");
    this.tokens = h("span.combo-tokens", { role: "list", "aria-label": "Chosen" });
    this.input = h("input.combo-input", {
      type: "text",
      role: "combobox",
      autocomplete: "off",
      placeholder,
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": this.list.id,
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#pressed(event),
      onblur: () => this.#close(),
      onfocus: () => this.#selectAll(),
      onclick: () => {
        this.#selectAll();
        this.#open();
      },
    });
    this.input.spellcheck = false;
    const chevron = h("span.combo-chevron", { "aria-hidden": "true" }, icon("down"));
    this.element = h("div.combo", {}, this.tokens, this.input, chevron, this.list);
    this.element.addEventListener("mousedown", (event) => {
      if (event.target === this.input || event.target.closest("button")) return;
      event.preventDefault();
      this.input.focus();
      if (!event.target.closest(".combo-list")) this.#open();
    });
  }

  /** Typing into a field that shows its choice replaces it. */
  #selectAll() {
    if (!this.#props.multi && this.#chosen.length) this.input.select();
  }

  #showChosen() {
    const { multi, placeholder } = this.#props;
    if (!multi) {
      if (this.#chosen.length) this.input.value = this.#chosen[0].title;
      return;
    }
    this.tokens.replaceChildren(...this.#chosen.map((one) => this.#token(one)));
    this.input.placeholder = this.#chosen.length ? "" : (placeholder ?? "");
  }

  #token(one) {
    const remove = () => {
      this.#drop(one.value);
      this.input.focus();
    };
    return h(
      "span.combo-token",
      { role: "listitem", title: one.title, "data-value": one.value },
      h("span", {}, one.title),
      h("button", { type: "button", "aria-label": `Remove ${one.title}`, onclick: remove }, icon("close")),
    );
  }

  #drop(value) {
    this.#chosen = this.#chosen.filter((one) => one.value !== value);
    this.#showChosen();
    this.#props.onchange();
  }

  #choose(one) {
    const { multi } = this.#props;
    if (multi && this.values.includes(one.value)) {
      this.input.value = "";
      this.#drop(one.value);
    } else {
      this.#chosen = multi ? [...this.#chosen, one] : [one];
      this.input.value = "";
      this.#showChosen();
      announce(`${one.title} chosen`);
      this.#props.onchange();
    }
    this.#forget();
    this.#close();
  }

  // --- typing and asking ------------------------------------------------------------------------------

  #typed() {
    if (!this.#props.multi) this.#chosen = [];
    this.#props.onchange();
    this.#open();
  }

  #forget() {
    clearTimeout(this.#pause);
    this.#inFlight?.abort();
    this.#asked += 1;
  }

  /** Shows what fits at once, then what the bot finds. An answer that was overtaken is dropped. */
  #open() {
    this.#forget();
    const single = !this.#props.multi && this.#chosen.length > 0;
    const text = single ? "" : this.input.value.trim();
    const near = this.#near(text);
    if (!text || !this.#props.search) {
      this.#show(near, text, near.length ? "" : text ? "No matches" : "Start typing to search");
      return;
    }
    this.#show(near, text, "Searching…");
    this.#pause = setTimeout(() => this.#ask(text, near, this.#asked), PAUSE_MS);
  }

  #near(text) {
    const words = text.toLocaleLowerCase();
    return this.#props.choices.filter(({ title }) => title.toLocaleLowerCase().includes(words));
  }

  async #ask(text, near, turn) {
    this.#inFlight = new AbortController();
    try {
      const found = await this.#props.search(text, this.#inFlight.signal);
      if (turn !== this.#asked) return;
      const known = new Set(near.map(({ value }) => value));
      const options = [...near, ...found.filter(({ value }) => !known.has(value))];
      this.#show(options, text, options.length ? "" : "No matches");
      announce(options.length ? `${options.length} found` : "No matches");
    } catch {
      if (turn === this.#asked) this.#show(near, text, "The search did not answer. Type again to retry.", true);
    }
  }

  // --- the list ----------------------------------------------------------------------------------------

  #show(options, text, note, failed = false) {
    if (document.activeElement !== this.input) return;
    this.#options = options;
    const rows = options.map((one, n) => this.#row(one, n, text));
    if (note) rows.push(h(`li.combo-note${failed ? ".failed" : ""}`, { role: "presentation" }, note));
    this.list.replaceChildren(...rows);
    this.#activate(text && options.length ? 0 : -1);
    this.input.setAttribute("aria-expanded", "true");
    this.list.setAttribute("aria-busy", String(note === "Searching…"));
    if (!this.list.matches(":popover-open")) this.list.showPopover();
    this.#place();
    addEventListener("scroll", this.#place, { capture: true, passive: true });
    addEventListener("resize", this.#place, { passive: true });
  }

  #row(one, n, text) {
    const selected = this.values.includes(one.value);
    const choose = (event) => {
      event.preventDefault();
      this.#choose(one);
    };
    return h(
      "li.combo-option",
      { id: `${this.#id}-${n}`, role: "option", "aria-selected": String(selected), "data-value": one.value, onmousedown: choose },
      h("span.combo-title", {}, marked(one.title, text)),
      selected ? icon("check") : null,
    );
  }

  #place = () => {
    const box = this.element.getBoundingClientRect();
    const below = innerHeight - box.bottom - 8;
    const above = box.top - 8;
    const up = below < 160 && above > below;
    const { style } = this.list;
    style.left = `${box.left}px`;
    style.width = `${box.width}px`;
    style.maxHeight = `${Math.max(96, Math.min(280, up ? above : below))}px`;
    style.top = up ? "auto" : `${box.bottom + 2}px`;
    style.bottom = up ? `${innerHeight - box.top + 2}px` : "auto";
  };

  #activate(n) {
    this.list.children[this.#active]?.classList.remove("active");
    this.#active = n;
    const row = n >= 0 ? this.list.children[n] : null;
    row?.classList.add("active");
    row?.scrollIntoView({ block: "nearest" });
    if (row) this.input.setAttribute("aria-activedescendant", row.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  #close() {
    this.#forget();
    this.#active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    if (this.list.matches(":popover-open")) this.list.hidePopover();
    removeEventListener("scroll", this.#place, { capture: true });
    removeEventListener("resize", this.#place);
  }

  #pressed(event) {
    const open = this.list.matches(":popover-open");
    const count = this.#options.length;
    const step = (by) => (open ? this.#activate(count ? (this.#active + by + count + (this.#active < 0 && by < 0 ? 1 : 0)) % count : -1) : this.#open());
    if (event.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
        step(1);
        break;
      case "ArrowUp":
        step(-1);
        break;
      case "Enter":
        if (open && this.#active >= 0) this.#choose(this.#options[this.#active]);
        break;
      case "Escape":
        if (!open) return;
        this.#close();
        break;
      case "Backspace":
        if (this.input.value || !this.#props.multi || !this.#chosen.length) return;
        this.#drop(this.#chosen.at(-1).value);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** The title with the typed words in bold. */
function marked(title, text) {
  const at = text ? title.toLocaleLowerCase().indexOf(text.toLocaleLowerCase()) : -1;
  if (at < 0) return [title];
  return [title.slice(0, at), h("b", {}, title.slice(at, at + text.length)), title.slice(at + text.length)];
}
