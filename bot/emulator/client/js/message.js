// One message: who, when, text, quote, files, cards, and what can be done with it.

import { CardView } from "./card.js";
import { avatar, clockWords, h, icon, iconButton, timeElement } from "./dom.js";
import { SignInView } from "./signin.js";
import { botText, personText, plainText } from "./text.js";

const CARD = "application/vnd.microsoft.card.adaptive";
const OAUTH = "application/vnd.microsoft.card.oauth";

export class MessageView {
  #session;
  #cards = new Map();

  /** actions: quote(message), changed(): it came into sight or left it, reveal(element) */
  constructor(message, session, actions) {
    this.#session = session;
    this.actions = actions;
    this.head = h("header.message-head");
    this.bubble = h("div.bubble");
    this.state = h("div.message-state", { "aria-live": "polite" });
    this.tools = h("div.tools", { role: "toolbar", "aria-label": "Message actions" });
    this.article = h("article.message-body", {}, this.head, this.bubble, this.tools, this.state);
    this.face = h("div.message-face");
    this.element = h("li.message", { "data-testid": "message" }, this.face, this.article);
    this.update(message);
  }

  /** A line of the tenant itself, not of a person: "the bot did not answer". */
  get #system() {
    return this.message.from.id === "system";
  }

  get mine() {
    return this.message.from.id === this.#session.me.teamsId || this.message.from.id === this.#session.me.id;
  }

  update(message) {
    this.message = message;
    const { from, at, edited } = message;
    this.element.dataset.id = message.id;
    this.element.classList.toggle("mine", this.mine);
    this.element.classList.toggle("from-bot", from.bot);
    this.element.classList.toggle("system", this.#system);
    this.face.replaceChildren(this.#system ? icon("warning") : avatar({ name: from.name, bot: from.bot }));
    const parts = [from.bot && h("span.badge", {}, "App"), timeElement(at), edited && h("span.edited", {}, "Edited")];
    this.head.replaceChildren(h("span.author", {}, from.name), ...parts.filter(Boolean));
    this.article.setAttribute("aria-label", `${from.name}, ${clockWords(at)}`);
    this.#fill(message);
    this.#offer();
  }

  #fill(message) {
    const { text, mentions, from, quote, files } = message;
    const { me } = this.#session;
    const parts = [];
    if (quote) parts.push(quoted(quote));
    if (text) parts.push(h("div.text", {}, (from.bot ? botText : personText)(text, mentions, me)));
    if (files.length) parts.push(h("ul.files", { "aria-label": "Attached files" }, files.map((file) => h("li", {}, this.#file(file)))));
    const views = message.attachments.map((attachment, n) => this.#attachment(attachment, n)).filter(Boolean);
    this.element.classList.toggle("only-card", !parts.length && views.length > 0);
    const old = [...this.bubble.children];
    const wanted = [...parts, ...views];
    // A card keeps its element, and with it focus and half-typed fields.
    for (const child of old) if (!wanted.includes(child)) child.remove();
    wanted.forEach((child, n) => this.bubble.children[n] === child || this.bubble.insertBefore(child, this.bubble.children[n] ?? null));
  }

  #file({ name, contentUrl }) {
    return h("button.file-chip", { type: "button", onclick: () => this.#session.open(contentUrl, name) }, fileSign(name), h("span", {}, name));
  }

  #attachment({ contentType, content }, n) {
    if (contentType === CARD) {
      if (!(this.#cards.get(n) instanceof CardView)) this.#cards.set(n, new CardView(this.#deps()));
      this.#cards.get(n).show(content, n === 0 ? this.message.own_view : null);
      return this.#cards.get(n).element;
    }
    if (contentType !== OAUTH) return null;
    if (!this.#cards.has(n)) {
      const onsight = (visible) => {
        this.element.hidden = !visible && !this.message.text;
        this.actions.changed();
      };
      onsight(false);
      this.#cards.set(n, new SignInView(content, this.message.id, { ...this.#deps(), onsight }));
    }
    return this.#cards.get(n).element;
  }

  #deps() {
    const { me, bot, api, open } = this.#session;
    const { conversation, id } = this.message;
    return {
      me,
      botName: bot.name,
      open: (url) => open(url),
      reveal: (element) => this.actions.reveal(element),
      ssoToken: () => api.ssoToken(),
      invoke: (name, value, signal) => api.invoke({ conversation, message: id, name, value, signal }),
    };
  }

  #offer() {
    const copy = async () => {
      await navigator.clipboard.writeText(plainText(this.message.text));
      this.#session.say("Copied");
    };
    const tools = [this.message.text && iconButton("quote", "Reply with quote", () => this.actions.quote(this.message))];
    if (this.message.text) tools.push(iconButton("copy", "Copy text", copy));
    this.tools.replaceChildren(...tools.filter(Boolean));
    this.tools.hidden = !this.tools.childElementCount || Boolean(this.message.local) || this.#system;
  }

  /** On its way, or not: a failed message keeps its words and can be sent again. */
  mark(state, again) {
    this.element.classList.toggle("sending", state === "sending");
    this.element.classList.toggle("unsent", state === "failed");
    const retry = h("button.link", { type: "button", onclick: again }, "Try again");
    this.state.replaceChildren(...(state === "failed" ? [icon("warning"), h("span", {}, "Not sent."), retry] : []));
  }
}

function quoted({ from, text }) {
  return h("blockquote.quote", { "aria-label": `Quote from ${from}` }, h("span.quote-from", {}, from), h("span.quote-text", {}, plainText(text)));
}

/** A message in one line: its words, else its card's first ones. "" where there is nothing to see. */
export function summary({ text, attachments, files, own_view: ownView }) {
  if (text) return plainText(text);
  const card = attachments.find(({ contentType }) => contentType === CARD);
  if (card) return plainText(firstWords(ownView ?? card.content)) || "Sent a card";
  return files.length ? `Sent ${files[0].name}` : "";
}

function firstWords(part) {
  if (typeof part?.text === "string" && part.type !== "AdaptiveCard") return part.text;
  const inside = [...(part?.body ?? []), ...(part?.items ?? []), ...(part?.columns ?? []), ...(part?.inlines ?? [])];
  return inside.map(firstWords).find(Boolean) ?? "";
}

const KINDS = { xlsx: "sheet", csv: "sheet", docx: "doc", pptx: "deck", pdf: "pdf", png: "image", jpg: "image", one: "note" };

/** A small coloured page that tells the kind of file, as everybody knows it from the real thing. */
export function fileSign(name) {
  const ending = name.split(".").at(-1).toLowerCase();
  const kind = KINDS[ending] ?? "other";
  const letter = { sheet: "X", doc: "W", deck: "P", pdf: "PDF", image: "▲", note: "N", other: "" }[kind];
  return h("span.file-sign", { "aria-hidden": "true", "data-kind": kind }, letter);
}
