// One conversation: its messages or threads, and the box to write in. It stays alive while others are shown.

import { Failed } from "./api.js";
import { Composer } from "./composer.js";
import { announce, avatar, dayWords, h, icon, iconButton } from "./dom.js";
import { MessageView, summary } from "./message.js";
import { Thread } from "./thread.js";

const PATIENCE_MS = 12_000;
const SAME_BREATH_MS = 5 * 60_000;
let serial = 0;

export class Conversation {
  #session;
  #views = new Map();
  #threads = new Map();
  #atEnd = true;
  #silence = 0;

  constructor(info, session) {
    this.info = info;
    this.#session = session;
    this.last = null;
    this.unread = 0;
    this.channel = info.kind === "channel";
    this.#build();
  }

  get title() {
    return this.channel ? `${this.info.team} › ${this.info.name}` : this.info.name;
  }

  #actions = {
    quote: (message) => this.#quote(message),
    changed: () => !this.channel && this.#group(),
    reveal: (element) => this.#reveal(element),
  };

  #build() {
    const { name } = this.info;
    this.list = h(`ol.${this.channel ? "threads" : "messages"}`, { "aria-label": this.channel ? "Posts" : "Messages" });
    this.empty = h("p.empty", { hidden: true }, this.channel ? "Nobody has posted here yet." : `Write “help” to see what ${name} can do.`);
    this.scroller = h("div.scroller", { tabIndex: 0, role: "region", "aria-label": "Conversation" }, this.empty, this.list);
    this.pill = h("button.new-pill", { type: "button", hidden: true, onclick: () => this.#toEnd() }, icon("down"), "New messages");
    this.composer = new Composer(this.#session, {
      label: this.channel ? `Start a post in ${name}` : "Type a message",
      members: this.info.members,
      id: "compose",
      onsend: (draft) => this.send(draft, null),
    });
    const foot = h("div.foot", {}, this.pill, this.composer.element);
    this.element = h("section.conversation", { "aria-label": this.title }, this.#header(), this.scroller, foot);
    this.scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.#atEnd && this.#toEnd()).observe(this.list);
    new ResizeObserver(() => this.#atEnd && this.#toEnd()).observe(this.scroller);
  }

  #header() {
    const { name, team, members } = this.info;
    const face = this.channel ? h("span.avatar.team", { "aria-hidden": "true" }, team[0]) : avatar({ name, bot: true });
    const under = this.channel ? `${team} · ${members.length} members` : "App · chats only with you";
    const back = iconButton("back", "Back to chats", () => this.#session.showList(), { className: "icon-button back" });
    return h("header.stage-head", {}, back, face, h("div", {}, h("h1", {}, name), h("p", {}, under)));
  }

  // --- messages come, change and go ------------------------------------------------------------------------

  async load() {
    const messages = await this.#session.api.messages(this.info.id);
    const known = new Set(messages.map(({ id }) => id));
    for (const id of this.#views.keys()) if (!known.has(id) && !this.#views.get(id).message.local) this.remove(id);
    for (const message of messages) this.take(message);
    this.empty.hidden = this.#views.size > 0;
  }

  /** A message, new or changed. Answers whether it is new. */
  take(message) {
    this.empty.hidden = true;
    if (summary(message) && (!this.last || message.at >= this.last.at)) this.last = message;
    if (message.from.bot || message.from.id === "system") this.#heard();
    const view = this.#views.get(message.id) ?? this.#adopt(message);
    if (view) {
      view.update(message);
      return false;
    }
    this.#place(new MessageView(message, this.#session, this.#actions));
    return true;
  }

  /** Our own message, shown before the server knew it. */
  #adopt(message) {
    const waiting = [...this.#views.values()].find(
      ({ message: one }) => one.local && one.text === message.text && one.thread === message.thread && one.from.id === message.from.id,
    );
    if (!waiting) return null;
    this.#views.delete(waiting.message.id);
    const thread = this.#threads.get(waiting.message.id);
    if (thread) this.#threads.set(message.id, thread);
    this.#views.set(message.id, waiting);
    waiting.mark("sent");
    return waiting;
  }

  #place(view) {
    const { id, thread } = view.message;
    this.#views.set(id, view);
    if (!this.channel) {
      this.list.append(view.element);
      this.#group();
    } else if (thread && this.#threads.get(thread)) {
      this.#threads.get(thread).add(view);
    } else {
      const box = new Thread(view, this.#session, this.info, (draft, root) => this.send(draft, root));
      this.#threads.set(id, box);
      this.list.append(box.element);
    }
    this.#follow(view);
  }

  remove(id) {
    const view = this.#views.get(id);
    this.#views.delete(id);
    const thread = this.#threads.get(id);
    this.#threads.delete(id);
    (thread ?? view)?.element.remove();
    if (!this.channel) this.#group();
  }

  clear() {
    for (const id of [...this.#views.keys()]) this.remove(id);
    this.list.replaceChildren();
    this.last = null;
    this.#heard();
  }

  /** Consecutive messages of one person stand under one name; a new day gets a line. */
  #group() {
    let before = null;
    for (const line of this.list.querySelectorAll(".day")) line.remove();
    for (const view of [...this.#views.values()].filter(({ element }) => !element.hidden)) {
      const { from, at } = view.message;
      const day = dayWords(at);
      const newDay = !before || dayWords(before.at) !== day;
      if (newDay) view.element.before(h("li.day", {}, h("span", {}, day)));
      const close = before && new Date(at) - new Date(before.at) < SAME_BREATH_MS;
      view.element.classList.toggle("follows", !newDay && close && before.from.id === from.id);
      before = view.message;
    }
  }

  #quote(message) {
    const thread = this.#threads.get(message.thread ?? message.id);
    if (this.channel) thread?.quote(message);
    else this.composer.quote(message);
  }

  // --- writing ----------------------------------------------------------------------------------------------

  /** Shows the message at once, sends it, and says so where it did not arrive. */
  async send(draft, thread) {
    const { me, api } = this.#session;
    const local = {
      id: `local-${++serial}`,
      local: true,
      conversation: this.info.id,
      thread,
      from: { id: me.teamsId, name: me.displayName, bot: false },
      at: new Date().toISOString(),
      text: draft.text,
      mentions: draft.mentions,
      files: draft.files.map(({ name, webUrl }) => ({ name, contentUrl: webUrl })),
      quote: draft.quote && { id: draft.quote.id, from: draft.quote.from.name, text: draft.quote.text, links: [] },
      attachments: [],
      edited: false,
      own_view: null,
    };
    this.#atEnd = true;
    this.take(local);
    await this.#deliver(local, draft);
  }

  async #deliver(local, draft) {
    const { api, bot } = this.#session;
    const view = this.#views.get(local.id);
    view.mark("sending");
    const { text, mentions, quote } = draft;
    const files = draft.files.map(({ driveId, itemId }) => ({ driveId, itemId }));
    try {
      const sent = await api.send({ conversation: this.info.id, thread: local.thread, text, mentions, files, quote: quote?.id ?? null });
      this.take(sent);
      this.#session.changed();
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      view.mark("failed", () => this.#deliver(local, draft));
      return;
    }
    if (!this.channel || mentions.some(({ id }) => id === bot.id)) this.#listen();
  }

  /** The bot should say something now. If it does not, the person learns it. */
  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      const words = `${this.#session.bot.name} has not answered. It may not be running.`;
      this.quiet = h("li.silence", { role: "status" }, icon("warning"), words);
      this.list.append(this.quiet);
      if (this.#atEnd) this.#toEnd();
    }, PATIENCE_MS);
  }

  #heard() {
    clearTimeout(this.#silence);
    this.quiet?.remove();
  }

  // --- scrolling ---------------------------------------------------------------------------------------------

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < 40;
    if (this.#atEnd) this.pill.hidden = true;
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.pill.hidden = true;
  }

  /** The newest message comes into sight, a tall one with its head first; who reads further up is left there. */
  #follow(view) {
    if (!this.#atEnd) {
      this.pill.hidden = !this.element.isConnected;
      return;
    }
    this.#toEnd();
    this.#reveal(view.element);
  }

  /** Scrolls back where the head of an element is above the edge. */
  #reveal(element) {
    const { top } = this.scroller.getBoundingClientRect();
    const over = top + 12 - element.getBoundingClientRect().top;
    if (over <= 0 || !element.offsetHeight) return;
    this.scroller.scrollTop -= over;
    this.#atEnd = false;
  }

  shown() {
    this.unread = 0;
    this.#atEnd = true;
    this.#toEnd();
  }

  /** Says a new message aloud for those who listen. */
  tell(message) {
    if (summary(message)) announce(`${message.from.name}: ${summary(message)}`);
  }
}
