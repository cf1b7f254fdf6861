// The list at the left: the chat with the bot, then each team with its channels.

import { avatar, briefWords, h } from "./dom.js";
import { summary } from "./message.js";

export class Chats {
  #place;
  #open;
  #items = new Map();

  constructor(place, open) {
    this.#place = place;
    this.#open = open;
  }

  fill(conversations) {
    const teams = new Map();
    const direct = [];
    for (const one of conversations) {
      if (!one.channel) direct.push(one);
      else teams.set(one.info.team, [...(teams.get(one.info.team) ?? []), one]);
    }
    const rows = (list) => list.map((one) => h("li", {}, this.#item(one)));
    const groups = [...teams].map(([name, channels]) => [
      h("h3", {}, h("span.avatar.team.small", { "aria-hidden": "true" }, name[0]), name),
      h("ul", { "aria-label": `Channels of ${name}` }, rows(channels)),
    ]);
    this.#place.replaceChildren(
      h("h2", {}, "Chat"),
      h("ul", { "aria-label": "Chats" }, rows(direct)),
      groups.length ? h("h2", {}, "Teams and channels") : "",
      ...groups.flat(),
    );
  }

  #item(one) {
    const preview = h("span.chat-preview");
    const time = h("span.chat-time");
    const dot = h("span.chat-unread", { hidden: true });
    const face = one.channel ? h("span.hash", { "aria-hidden": "true" }, "#") : avatar({ name: one.info.name, bot: true });
    const words = h("span.chat-words", {}, h("span.chat-name", {}, one.info.name), one.channel ? "" : preview);
    const button = h(`button.chat${one.channel ? ".channel" : ""}`, { type: "button", onclick: () => this.#open(one) }, face, words, h("span.chat-end", {}, time, dot));
    this.#items.set(one, { button, preview, time, dot });
    return button;
  }

  /** What is newest, what is unread, what is open. */
  refresh(active) {
    for (const [one, { button, preview, time, dot }] of this.#items) {
      const { last, unread } = one;
      if (last && !one.channel) {
        const words = summary(last);
        preview.textContent = last.from.bot || last.from.id === "system" ? words : `You: ${words}`;
        time.textContent = briefWords(last.at);
      }
      dot.hidden = !unread;
      dot.textContent = unread ? String(Math.min(unread, 99)) : "";
      dot.setAttribute("aria-label", `${unread} unread`);
      button.classList.toggle("unread", unread > 0);
      if (one === active) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
  }
}
