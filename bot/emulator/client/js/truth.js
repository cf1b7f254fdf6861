// What the tenant really holds: who may do what with each file, and which mails went out. Read by people, kept live.

import { briefWords, clockWords, h, icon, iconButton } from "./dom.js";
import { fileSign } from "./message.js";

const SETTLE_MS = 250;

export class Truth {
  #place;
  #api;
  #people;
  #onclose;
  #before = null;
  #due = 0;
  #filter = "";
  #state = null;

  constructor(place, { api, people }, onclose) {
    this.#place = place;
    this.#api = api;
    this.#people = people;
    this.#onclose = onclose;
    this.files = h("ul.truth-files", { "aria-label": "Files" });
    this.mails = h("ul.truth-mails", { "aria-label": "Mails" });
    this.problem = h("p.truth-problem", { role: "status", hidden: true }, "The tenant does not answer.");
    const search = h("input.field", {
      type: "search",
      placeholder: "Find a file or person",
      "aria-label": "Find a file or person",
      oninput: () => {
        this.#filter = search.value.trim().toLocaleLowerCase();
        this.#show();
      },
    });
    this.count = h("span.count");
    place.replaceChildren(
      h("header.truth-head", {}, h("h2", {}, "Files and mail"), iconButton("close", "Close files and mail", onclose)),
      h("p.truth-intro", {}, "What the tenant really holds, whatever the chat says."),
      h("label.search", {}, icon("search"), search),
      this.problem,
      h("div.truth-scroll", { tabIndex: 0 }, h("h3", {}, "Files"), this.files, h("h3", {}, "Mails sent", this.count), this.mails),
    );
    place.addEventListener("keydown", (event) => event.key === "Escape" && onclose());
  }

  get open() {
    return !this.#place.hidden;
  }

  /** Something changed. Many changes at once are read once. */
  changed() {
    if (!this.open || this.#due) return;
    this.#due = setTimeout(() => void this.read(), SETTLE_MS);
  }

  async read() {
    clearTimeout(this.#due);
    try {
      this.#state = await this.#api.tenantState();
      this.problem.hidden = true;
    } catch {
      this.problem.hidden = false;
      return;
    } finally {
      this.#due = 0;
    }
    this.#before ??= new Set(this.#state.items.flatMap((item) => rows(item).map(({ mark }) => mark)));
    this.#show();
  }

  /** After a reset nothing is news any more. */
  forget() {
    this.#before = null;
    this.changed();
  }

  #show() {
    if (!this.#state) return;
    const { items, outbox } = this.#state;
    const files = items.filter((item) => !item.folder).map((item) => ({ item, held: rows(item) }));
    const news = ({ held }) => held.some(({ mark }) => !this.#before.has(mark));
    const fits = ({ item, held }) =>
      !this.#filter || `${item.name} ${held.map(({ who }) => who).join(" ")}`.toLocaleLowerCase().includes(this.#filter);
    const shown = files.filter(fits).sort((a, b) => news(b) - news(a));
    this.#keep(this.files, shown.map(({ item, held }) => ({ key: `${item.driveId}/${item.itemId}`, made: () => this.#file(item, held), print: JSON.stringify(held.map((one) => [one.mark, this.#before.has(one.mark)])) })));
    const mails = [...outbox].reverse().map((mail, n) => ({ key: `${outbox.length - n}`, made: () => this.#mail(mail), print: `${mail.at} ${mail.opened}` }));
    this.#keep(this.mails, mails);
    this.count.textContent = String(outbox.length);
    this.mails.dataset.empty = outbox.length ? "" : "No mail has been sent.";
  }

  /** Rows that did not change keep their elements: nothing jumps, the focus stays. */
  #keep(list, wanted) {
    const old = new Map([...list.children].map((row) => [row.dataset.key, row]));
    list.append(
      ...wanted.map(({ key, made, print }) => {
        const row = old.get(key);
        old.delete(key);
        if (row?.dataset.print === print) return row;
        const fresh = made();
        fresh.dataset.key = key;
        fresh.dataset.print = print;
        row?.remove();
        return fresh;
      }),
    );
    for (const row of old.values()) row.remove();
  }

  #file(item, held) {
    const people = held.map(({ who, role, how, mark }) => {
      const fresh = !this.#before.has(mark);
      const words = h("span.truth-who", {}, who, how ? h("span.truth-how", {}, how) : "");
      return h(`li${fresh ? ".fresh" : ""}`, {}, words, h("span.truth-role", { "data-role": role }, ROLES[role] ?? role), fresh ? h("span.badge", {}, "New") : "");
    });
    const path = folderOf(item);
    const name = h("span.truth-name", {}, item.name, path ? h("span.truth-path", {}, path) : "");
    return h("li.truth-file", {}, h("div.truth-title", {}, fileSign(item.name), name), h("ul", { "aria-label": `Who may open ${item.name}` }, people));
  }

  #mail({ to, item, itemName, message, at, opened }) {
    const known = this.#people.find(({ mail }) => mail?.toLowerCase() === to.toLowerCase());
    const file = itemName ?? this.#state.items.find(({ itemId }) => itemId === item)?.name ?? item;
    return h(
      "li.truth-mail",
      {},
      h("div.truth-title", {}, icon("mail"), h("span.truth-name", {}, known?.displayName ?? to, h("span.truth-path", {}, known ? to : "Outside this organisation")), h("time", { dateTime: at, title: clockWords(at) }, briefWords(at))),
      h("p", {}, "Invitation to ", h("b", {}, file)),
      message ? h("blockquote", {}, message) : "",
      known ? "" : this.#invitation(to, item, opened),
    );
  }

  /** Nobody sits at this page from outside, so their part is a button: until it is pressed Graph does not list them. */
  #invitation(to, item, opened) {
    if (opened) return h("p.truth-how", {}, "The invitation was opened.");
    const open = () => this.#api.redeem(to, item).catch(() => (this.problem.hidden = false));
    return h("p", {}, h("button.link", { type: "button", onclick: open }, `Open the invitation as ${to}`));
  }

  show(visible) {
    this.#place.hidden = !visible;
    if (visible) void this.read();
  }
}

const ROLES = { owner: "Owner", write: "Can edit", read: "Can view" };

function folderOf({ path, webUrl }) {
  const whole = path ?? (webUrl ? decodeURIComponent(new URL(webUrl).pathname) : "");
  return whole.split("/").slice(0, -1).filter(Boolean).join(" › ");
}

/** Each permission of an item as a line: who, role, by what. `mark` tells one line from all others. */
export function rows(item) {
  return (item.permissions ?? []).flatMap((permission) => holders(permission).map(({ who, how }) => {
    const role = ["owner", "write", "read"].find((one) => permission.roles?.includes(one)) ?? permission.roles?.[0] ?? "read";
    const inherited = "inheritedFrom" in permission && role !== "owner" ? "through the folder or site" : "";
    return { who, role, how: [how, inherited].filter(Boolean).join(", "), mark: `${item.itemId}|${permission.id}|${who}|${role}` };
  }));
}

const SCOPES = { anonymous: "Anybody with the link", organization: "Everybody in the organisation with the link" };

function holders({ grantedToV2, grantedTo, link, invitation, grantedToIdentitiesV2, grantedToIdentities }) {
  if (link && SCOPES[link.scope]) return [{ who: SCOPES[link.scope], how: "" }];
  const several = grantedToIdentitiesV2 ?? grantedToIdentities;
  if (several?.length) return several.map(({ user }) => ({ who: user.displayName || user.email, how: "invited from outside" }));
  const { user, group, siteGroup } = grantedToV2 ?? grantedTo ?? {};
  if (group) return [{ who: group.displayName, how: "group" }];
  if (user) return [{ who: user.displayName || user.email, how: "" }];
  if (siteGroup) return [{ who: siteGroup.displayName, how: "site group" }];
  return invitation?.email ? [{ who: invitation.email, how: "invited" }] : [{ who: "Invited people", how: "link" }];
}
