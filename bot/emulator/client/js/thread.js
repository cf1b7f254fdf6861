// A post in a channel with its replies and a box to reply in.

import { Composer } from "./composer.js";
import { h, icon } from "./dom.js";

let serial = 0;

export class Thread {
  #session;
  #info;
  #send;

  constructor(root, session, info, send) {
    this.#session = session;
    this.#info = info;
    this.#send = send;
    this.root = root;
    this.count = 0;
    this.post = h("ol.post", {}, root.element);
    this.replies = h("ol.replies", { "aria-label": `Replies to ${root.message.from.name}` });
    this.opener = h("button.reply-opener", { type: "button", onclick: () => this.#open() }, icon("reply"), "Reply");
    this.answer = h("div.answer", {}, this.opener);
    this.element = h("li.thread", { id: `thread-${++serial}`, "data-testid": "thread" }, this.post, this.replies, this.answer);
  }

  add(view) {
    this.replies.append(view.element);
    this.count += 1;
  }

  #open() {
    if (!this.composer) {
      this.composer = new Composer(this.#session, {
        label: `Reply to ${this.root.message.from.name}`,
        members: this.#info.members,
        onsend: (draft) => this.#send(draft, this.root.message.id),
        onleave: () => this.#close(),
      });
    }
    this.answer.replaceChildren(this.composer.element);
    this.composer.focus();
  }

  #close() {
    this.answer.replaceChildren(this.opener);
    this.opener.focus();
  }

  quote(message) {
    this.#open();
    this.composer.quote(message);
  }
}
