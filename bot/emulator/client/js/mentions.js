// @mention completion inside a text box: reads what stands before the caret, shows who fits, puts a token in.

import { avatar, h } from "./dom.js";

const TYPED = /(?:^|[\s\u00a0(])@([\p{L}\p{N}][\p{L}\p{N}'’. -]{0,30}|)$/u;
let serial = 0;

export class Mentions {
  #editor;
  #candidates;
  #found = [];
  #active = 0;
  #range = null;
  #id = `mentions-${++serial}`;

  /** candidates: [{id, name, detail, bot}] in the order in which they are offered */
  constructor(editor, candidates) {
    this.#editor = editor;
    this.#candidates = candidates;
    this.list = h("ul.mention-list", { id: this.#id, role: "listbox", popover: "manual", "aria-label": "People to mention" });
    editor.setAttribute("aria-haspopup", "listbox");
    editor.setAttribute("aria-controls", this.#id);
    editor.addEventListener("input", () => this.look());
    editor.addEventListener("blur", () => this.close());
    editor.addEventListener("click", () => this.look());
  }

  get open() {
    return this.list.matches(":popover-open");
  }

  look() {
    const typed = this.#typed();
    const words = typed?.toLocaleLowerCase().split(/\s+/).filter(Boolean) ?? [];
    this.#found = typed === null ? [] : this.#candidates.filter((one) => fits(one, words)).slice(0, 8);
    if (!this.#found.length) {
      this.close();
      return;
    }
    this.list.replaceChildren(...this.#found.map((one, n) => this.#row(one, n)));
    if (!this.open) this.list.showPopover();
    this.#place();
    this.#activate(0);
  }

  /** The words between the last @ and the caret, or null; remembers where they stand. */
  #typed() {
    const selection = getSelection();
    if (!selection.isCollapsed || !this.#editor.contains(selection.anchorNode)) return null;
    const { anchorNode: node, anchorOffset: offset } = selection;
    if (node.nodeType !== Node.TEXT_NODE) return null;
    const found = TYPED.exec(node.data.slice(0, offset));
    if (!found) return null;
    this.#range = document.createRange();
    this.#range.setStart(node, offset - found[1].length - 1);
    this.#range.setEnd(node, offset);
    return found[1];
  }

  #row(one, n) {
    const choose = (event) => {
      event.preventDefault();
      this.choose(n);
    };
    const words = h("span.mention-words", {}, h("span.mention-name", {}, one.name), one.detail ? h("span.mention-detail", {}, one.detail) : "");
    return h("li.mention-option", { id: `${this.#id}-${n}`, role: "option", onmousedown: choose }, avatar({ ...one, small: true }), words);
  }

  #place() {
    const caret = this.#range.getBoundingClientRect();
    const { style } = this.list;
    style.left = `${Math.max(8, Math.min(caret.left, innerWidth - 312))}px`;
    style.bottom = caret.top > 260 ? `${innerHeight - caret.top + 6}px` : "auto";
    style.top = caret.top > 260 ? "auto" : `${caret.bottom + 6}px`;
  }

  #activate(n) {
    this.#active = n;
    [...this.list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === n)));
    this.list.children[n].scrollIntoView({ block: "nearest" });
    this.#editor.setAttribute("aria-activedescendant", this.list.children[n].id);
  }

  close() {
    if (this.open) this.list.hidePopover();
    this.#editor.removeAttribute("aria-activedescendant");
  }

  choose(n) {
    const { id, name } = this.#found[n];
    const token = h("span.mention", { contentEditable: "false", "data-id": id }, name);
    const space = document.createTextNode("\u00a0");
    this.#range.deleteContents();
    this.#range.insertNode(space);
    this.#range.insertNode(token);
    getSelection().collapse(space, 1);
    this.close();
    this.#editor.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Whether the key was meant for the list. */
  pressed(event) {
    if (!this.open) return false;
    const count = this.#found.length;
    switch (event.key) {
      case "ArrowDown":
        this.#activate((this.#active + 1) % count);
        return true;
      case "ArrowUp":
        this.#activate((this.#active - 1 + count) % count);
        return true;
      case "Enter":
      case "Tab":
        this.choose(this.#active);
        return true;
      case "Escape":
        this.close();
        return true;
      default:
        return false;
    }
  }
}

/** Every typed word begins one of the name's words. */
function fits({ name }, words) {
  const parts = name.toLocaleLowerCase().split(/[\s(.-]+/);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
