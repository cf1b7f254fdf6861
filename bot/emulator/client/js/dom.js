// Elements, icons, times. Text always goes in as text, never as HTML.

/** h("button.primary", {onclick, "aria-label": …}, "Send"): one element with its classes, properties and children. */
export function h(selector, props = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && !name.startsWith("aria") && name !== "list") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  send: "M3 10 17.5 3.5 13 17l-3.2-5.6L3 10Zm6.8 1.4 3.4-3.4",
  attach: "m6.5 10.5 4.7-4.7a2.4 2.4 0 0 1 3.4 3.4l-6 6a4 4 0 0 1-5.7-5.7l6-6",
  at: "M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm3-3v1.2a2 2 0 0 0 4 0V10a7 7 0 1 0-2.8 5.6",
  quote: "m7.5 5-4 4 4 4M4 9h7.5a5 5 0 0 1 5 5v1.5",
  copy: "M7.5 7.5h8v9h-8zM4.5 13V3.5h8",
  close: "m5 5 10 10M15 5 5 15",
  back: "m12 4-6 6 6 6",
  down: "m5 8 5 5 5-5",
  check: "m4 10.5 4 4 8-9",
  file: "M5 2.5h6l4 4v11H5zM11 2.5v4h4",
  mail: "M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5",
  panel: "M3 4h14v12H3zM12.5 4v12",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1",
  moon: "M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z",
  warning: "M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.2v.3",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  reply: "M3.5 4.5h13v9H9l-3.5 3v-3h-2z",
  post: "M4 16l1-3.5L14 3.5l2.5 2.5-9 9L4 16Z",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4",
  people: "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16c.4-3 2.600-4.500 5.500-4.500S12.600 13 13 16M13 4a2.700 2.700 0 0 1 0 5.300M14.800 11.800c2 .500 3.100 2 3.300 4.200",
  open: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
};

/** A drawn icon; decoration only, so its button needs a label of its own. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

/** A round button that shows an icon and says what it does. */
export function iconButton(name, label, onclick, props = {}) {
  return h("button.icon-button", { type: "button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

function hue(words) {
  let sum = 0;
  for (const letter of words) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return sum % 8;
}

/** Initials on a colour of their own; the bot wears its sign. */
export function avatar({ name, bot = false, small = false }) {
  const element = h(`span.avatar${small ? ".small" : ""}${bot ? ".bot" : ""}`, { "aria-hidden": "true" });
  if (bot) {
    element.append(h("img", { src: "/icon.svg", alt: "" }));
    return element;
  }
  const words = name.replace(/[^\p{L}\p{N}\s-]/gu, "").split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  element.textContent = letters.map((word) => [...word][0].toUpperCase()).join("") || "?";
  element.dataset.hue = hue(name);
  return element;
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const SHORT_DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });

const sameDay = (a, b) => a.toDateString() === b.toDateString();

export function dayWords(at) {
  const date = new Date(at);
  const today = new Date();
  if (sameDay(date, today)) return "Today";
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  return sameDay(date, yesterday) ? "Yesterday" : DAY.format(date);
}

export const clockWords = (at) => CLOCK.format(new Date(at));

export const briefWords = (at) => (sameDay(new Date(at), new Date()) ? clockWords(at) : SHORT_DAY.format(new Date(at)));

export function timeElement(at) {
  const date = new Date(at);
  return h("time", { dateTime: date.toISOString(), title: FULL.format(date) }, clockWords(at));
}

/** Tells screen readers, once. */
export function announce(words) {
  const place = document.getElementById("announcer");
  place.textContent = "";
  requestAnimationFrame(() => (place.textContent = words));
}

/** A modal dialog that lives as long as it is open and gives the focus back. */
export function dialog(title, content, { className = "", actions = [] } = {}) {
  const heading = h("h2", { id: "dialog-title" }, title);
  const close = () => box.close();
  const buttons = (actions.length ? actions : [{ title: "Close", primary: true }]).map(({ title: words, primary, press }) =>
    h(`button.button${primary ? ".primary" : ""}`, { type: "button", onclick: () => (press ? press(close) : close()) }, words),
  );
  const box = h(
    `dialog.dialog${className ? `.${className}` : ""}`,
    { "aria-labelledby": "dialog-title", onclose: () => box.remove() },
    h("div.dialog-box", {}, h("header", {}, heading, iconButton("close", "Close dialog", close)), content, h("footer", {}, buttons)),
  );
  box.addEventListener("click", (event) => event.target === box && close());
  document.body.append(box);
  box.showModal();
  return box;
}
