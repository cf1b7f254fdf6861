// The box to write in: text with mentions, attached files, a quote; Enter sends, Shift+Enter begins a new line.

import { h, icon, iconButton } from "./dom.js";
import { Mentions } from "./mentions.js";
import { fileSign } from "./message.js";
import { pickFiles } from "./picker.js";
import { plainText } from "./text.js";

export class Composer {
  #session;
  #props;
  #files = [];
  #quote = null;

  /** props: label, members (ids), id, onsend(draft), onleave() on Esc in an empty box */
  constructor(session, props) {
    this.#session = session;
    this.#props = props;
    this.#build();
  }

  #build() {
    const { label, id } = this.#props;
    this.editor = h("div.editor", {
      id: id ?? "",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      "data-placeholder": label,
      spellcheck: true,
      onkeydown: (event) => this.#pressed(event),
      oninput: () => this.#changed(),
      onpaste: (event) => this.#paste(event),
    });
    this.editor.contentEditable = "true";
    this.mentions = new Mentions(this.editor, this.#candidates());
    this.extras = h("div.extras", { hidden: true });
    this.sendButton = iconButton("send", "Send", () => this.#send(), { className: "icon-button send", disabled: true });
    const tools = h(
      "div.composer-tools",
      { role: "toolbar", "aria-label": "Message tools" },
      iconButton("attach", "Attach files", () => this.#attach()),
      iconButton("at", "Mention somebody", () => this.#type("@")),
      this.sendButton,
    );
    const row = h("div.composer-row", {}, this.editor, tools);
    this.element = h("div.composer", { onclick: (event) => event.target === this.element && this.focus() }, this.extras, row, this.mentions.list);
  }

  /** As in Teams only those who are in the conversation can be mentioned, and the bot. */
  #candidates() {
    const { bot, people, me } = this.#session;
    const others = this.#props.members.map((id) => people.find((one) => one.id === id)).filter((one) => one && one.id !== me.id);
    others.sort((a, b) => a.displayName.localeCompare(b.displayName));
    const detail = ({ userType, jobTitle, department }) => (userType === "Guest" ? "Guest" : [jobTitle, department].filter(Boolean).join(", "));
    return [
      { id: bot.id, name: bot.name, detail: "App", bot: true },
      ...others.map((one) => ({ id: one.teamsId, name: one.displayName, detail: detail(one), bot: false })),
    ];
  }

  focus() {
    this.editor.focus();
    getSelection().selectAllChildren(this.editor);
    getSelection().collapseToEnd();
  }

  // --- what stands in it -----------------------------------------------------------------------------------

  /** Text as the wire has it, with <at>…</at> where a token stands, and the tokens' ids. */
  read() {
    const mentions = new Map();
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.replaceAll("\u00a0", " ").replaceAll("\u200b", "");
      if (node.classList?.contains("mention")) {
        mentions.set(node.dataset.id, { id: node.dataset.id, name: node.textContent });
        return `<at>${node.textContent}</at>`;
      }
      if (node.nodeName === "BR") return "\n";
      const inner = [...node.childNodes].map(walk).join("");
      return node.nodeName === "DIV" && node !== this.editor && node.previousSibling ? `\n${inner}` : inner;
    };
    return { text: walk(this.editor).trim(), mentions: [...mentions.values()], files: this.#files, quote: this.#quote };
  }

  #changed() {
    const { text, files } = this.read();
    this.sendButton.disabled = !text && !files.length;
    this.editor.classList.toggle("blank", !this.editor.textContent && !this.editor.querySelector(".mention"));
    // A browser leaves a lonely line break behind in an emptied box, and the placeholder would not come back.
    if (!this.editor.textContent && this.editor.childNodes.length) this.editor.replaceChildren();
  }

  #type(words) {
    this.focus();
    const before = this.editor.textContent;
    document.execCommand("insertText", false, before && !/[\s\u00a0]$/.test(before) ? ` ${words}` : words);
  }

  #paste(event) {
    event.preventDefault();
    document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
  }

  async #attach() {
    const chosen = await pickFiles(this.#session.files);
    for (const file of chosen) if (!this.#files.includes(file)) this.#files.push(file);
    this.#extra();
    this.focus();
  }

  quote(message) {
    this.#quote = message;
    this.#extra();
    this.focus();
  }

  #extra() {
    const rows = [];
    if (this.#quote) {
      const drop = () => {
        this.#quote = null;
        this.#extra();
      };
      const words = [h("span.quote-from", {}, this.#quote.from.name), h("span.quote-text", {}, plainText(this.#quote.text))];
      rows.push(h("div.quote", {}, words, iconButton("close", "Remove the quote", drop)));
    }
    for (const file of this.#files) {
      const drop = () => {
        this.#files = this.#files.filter((one) => one !== file);
        this.#extra();
      };
      rows.push(h("div.file-chip", {}, fileSign(file.name), h("span", {}, file.name), iconButton("close", `Remove ${file.name}`, drop)));
    }
    this.extras.replaceChildren(...rows);
    this.extras.hidden = !rows.length;
    this.#changed();
  }

  // --- keys -------------------------------------------------------------------------------------------------

  #pressed(event) {
    if (event.isComposing) return;
    if (this.mentions.pressed(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Enter") {
      event.preventDefault();
      document.execCommand("insertLineBreak");
    } else if (event.key === "Escape" && !this.read().text) {
      this.#props.onleave?.();
    }
  }

  #send() {
    const draft = this.read();
    if (!draft.text && !draft.files.length) return;
    this.editor.replaceChildren();
    this.#files = [];
    this.#quote = null;
    this.#extra();
    void this.#props.onsend(draft);
  }
}
