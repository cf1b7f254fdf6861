// Opening a file. There is no Word behind this tenant, so the page says what the person would find: may they, and how.

import { Api, Failed } from "./api.js";
import { dialog, h, icon } from "./dom.js";
import { fileSign } from "./message.js";

const WORDS = { owner: "owns this file and can edit it.", write: "can edit this file.", read: "can view this file." };

export const isTenantFile = (url) => {
  try {
    return new URL(url).hostname.endsWith(".sharepoint.com");
  } catch {
    return false;
  }
};

const bare = (url) => {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${decodeURIComponent(pathname)}`.replace(/\/$/, "").toLowerCase();
};

/** What a sharing link gives to anybody who has it. */
function byLink({ scope, type }, person) {
  const opens = scope === "anonymous" || (scope === "organization" && person?.userType !== "Guest");
  return opens ? { edit: "write", view: "read" }[type] : null;
}

/** Looks the file up as it stands now and says whether this person may open it. */
export async function openFile({ me, people, api }, url, title = "") {
  let name = title || decodeURIComponent(new URL(url).pathname.split("/").at(-1));
  let role = null;
  try {
    const [{ files }, { items }] = await Promise.all([Api.boot(me.mail), api.tenantState()]);
    const links = ({ permissions }) => permissions?.find(({ link }) => link?.webUrl && bare(link.webUrl) === bare(url));
    const shared = items.find(links);
    const found = files.find((file) => bare(file.webUrl) === bare(url) || (shared && file.itemId === shared.itemId && file.driveId === shared.driveId));
    name = found?.name ?? shared?.name ?? name;
    role = found?.role ?? (shared && byLink(links(shared).link, people.find(({ id }) => id === me.id)));
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    dialog(name, h("p.verdict", { role: "status" }, icon("warning"), "The tenant does not answer, so nobody can say."));
    return;
  }
  const words = role ? (WORDS[role] ?? "can open this file.") : "has no access to this file.";
  const verdict = h(`p.verdict${role ? ".yes" : ".no"}`, {}, icon(role ? "check" : "lock"), h("span", {}, h("b", {}, me.displayName), ` ${words}`));
  const note = h("p.verdict-note", {}, "Files of this tenant hold no content, so there is nothing more to open.");
  dialog(name, h("div.opening", {}, h("div.opening-file", {}, fileSign(name), h("span", {}, name)), verdict, note));
}
