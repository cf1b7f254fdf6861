// Puts the page together: one person's session, their conversations, the stream of what happens.

import { Api, Failed } from "./api.js";
import { fillBar } from "./bar.js";
import { Chats } from "./chats.js";
import { Conversation } from "./conversation.js";
import { announce, h } from "./dom.js";
import { isTenantFile, openFile } from "./opening.js";
import { Truth } from "./truth.js";

const place = (id) => document.getElementById(id);

class Page {
  #conversations = new Map();
  #active = null;

  constructor(boot) {
    const api = new Api(boot.me.mail);
    this.session = {
      ...boot,
      api,
      open: (url, name) => this.#openLink(url, name),
      changed: () => this.#refresh(),
      say: (words) => this.#notice(words),
      showList: () => (place("app").dataset.view = "list"),
    };
    this.truthButton = fillBar(place("bar"), boot, () => this.#toggleTruth());
    this.truth = new Truth(place("truth"), this.session, () => this.#toggleTruth(false));
    this.chats = new Chats(place("chats"), (one) => this.#choose(one));
    for (const info of boot.conversations) this.#conversations.set(info.id, new Conversation(info, this.session));
    this.chats.fill([...this.#conversations.values()]);
  }

  async start() {
    document.addEventListener("click", (event) => this.#clicked(event));
    addEventListener("hashchange", () => this.#route());
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    this.#listen();
    await this.#load();
    this.#route(matchMedia("(max-width: 720px)").matches ? "list" : "stage");
    await this.truth.read();
    if (localStorage.getItem("truth") === "open") this.#toggleTruth(true);
  }

  async #load() {
    try {
      await Promise.all([...this.#conversations.values()].map((one) => one.load()));
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      this.#banner("The messages could not be loaded. Trying again when the connection is back.");
    }
    this.#refresh();
  }

  // --- which conversation is shown ----------------------------------------------------------------------------

  #choose(one) {
    const hash = `#/chat/${encodeURIComponent(one.info.id)}`;
    if (location.hash === hash) this.#route();
    else location.hash = hash;
  }

  #route(view = "stage") {
    const id = decodeURIComponent(location.hash.replace(/^#\/chat\//, ""));
    const one = this.#conversations.get(id) ?? this.#conversations.values().next().value;
    if (one !== this.#active) {
      this.#active = one;
      place("stage").replaceChildren(one.element);
      one.shown();
    }
    place("app").dataset.view = view;
    one.unread = 0;
    this.#refresh();
    if (view === "stage" && matchMedia("(hover: hover)").matches) one.composer.focus();
  }

  #refresh() {
    this.chats.refresh(this.#active);
    const unread = [...this.#conversations.values()].reduce((sum, one) => sum + one.unread, 0);
    const name = this.#active?.title ?? "Chat";
    document.title = `${unread ? `(${unread}) ` : ""}${name} | ${this.session.me.displayName}`;
  }

  // --- what happens elsewhere ----------------------------------------------------------------------------------

  #listen() {
    this.session.api.events({
      message: (message) => this.#arrived(message),
      update: (message) => {
        this.#conversations.get(message.conversation)?.take(message);
        this.#refresh();
      },
      delete: ({ id, conversation }) => this.#conversations.get(conversation)?.remove(id),
      state: () => this.truth.changed(),
      reset: () => void this.#reset(),
      lost: () => this.#banner("You are offline. Trying to connect…"),
      back: () => void this.#back(),
    });
  }

  #arrived(message) {
    const one = this.#conversations.get(message.conversation);
    if (!one?.take(message) || message.from.id === this.session.me.teamsId) return;
    if (one !== this.#active || document.hidden) one.unread += 1;
    if (one === this.#active) one.tell(message);
    this.#refresh();
  }

  async #reset() {
    for (const one of this.#conversations.values()) one.clear();
    this.truth.forget();
    await Api.boot(this.session.me.mail).catch(() => null);
    await this.#load();
  }

  async #back() {
    this.#banner("");
    await this.#load();
    this.truth.changed();
  }

  // --- links, the panel, short news ---------------------------------------------------------------------------

  #clicked(event) {
    const anchor = event.target.closest?.("a[href]");
    if (!anchor || !isTenantFile(anchor.href)) return;
    event.preventDefault();
    this.#openLink(anchor.href);
  }

  #openLink(url, name = "") {
    if (isTenantFile(url)) void openFile(this.session, url, name);
    else if (/^https?:/.test(url)) window.open(url, "_blank", "noopener,noreferrer");
  }

  #toggleTruth(open = !this.truth.open) {
    this.truth.show(open);
    place("app").classList.toggle("with-truth", open);
    this.truthButton.setAttribute("aria-expanded", String(open));
    localStorage.setItem("truth", open ? "open" : "");
    if (!open) this.truthButton.focus();
  }

  #banner(words) {
    place("banner").textContent = words;
    place("banner").hidden = !words;
  }

  #notice(words) {
    announce(words);
    const toast = h("div.toast", { "aria-hidden": "true" }, words);
    document.body.append(toast);
    setTimeout(() => toast.remove(), 1800);
  }
}

async function main() {
  const asked = new URLSearchParams(location.search).get("as");
  try {
    const boot = await Api.boot(asked);
    history.replaceState(null, "", `/?${new URLSearchParams({ as: boot.me.mail })}${location.hash}`);
    await new Page(boot).start();
    document.documentElement.dataset.ready = "yes";
  } catch (error) {
    const words = error.status === 404 ? `Nobody in this tenant is called ${asked}.` : "The chat could not be opened. Is the tenant running?";
    const again = h("button.button.primary", { type: "button", onclick: () => (error.status === 404 ? location.assign("/") : location.reload()) }, error.status === 404 ? "Start over" : "Try again");
    place("stage").replaceChildren(h("div.stage-problem", { role: "alert" }, h("p", {}, words), again));
    place("app").dataset.view = "stage";
    if (!(error instanceof Failed)) throw error;
  }
}

await main();
