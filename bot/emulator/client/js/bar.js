// The bar at the top: whose tenant this is, the theme, the truth panel, and who sits here.

import { avatar, h, icon, iconButton } from "./dom.js";

/** Fills the bar. `ontruth(button)` opens and closes the panel. */
export function fillBar(place, { me, people, tenantName }, ontruth) {
  const truth = h(
    "button.bar-button",
    { type: "button", "aria-label": "Files and mail", "aria-expanded": "false", "aria-controls": "truth", onclick: () => ontruth(truth) },
    icon("panel"),
    h("span", {}, "Files and mail"),
  );
  place.replaceChildren(
    h("span.brand", {}, h("img", { src: "/icon.svg", alt: "", width: 24, height: 24 }), h("span", {}, tenantName)),
    h("span.bar-tools", {}, truth, themeButton(), switcher(me, people)),
  );
  return truth;
}

const dark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

function themeButton() {
  const show = () => {
    const words = dark() ? "Use the light theme" : "Use the dark theme";
    button.replaceChildren(icon(dark() ? "sun" : "moon"));
    button.setAttribute("aria-label", words);
    button.title = words;
  };
  const button = iconButton("moon", "Theme", () => {
    const theme = dark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
    show();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  show();
  return button;
}

/** One's own face; behind it everybody of the tenant whose place one can take. */
function switcher(me, people) {
  const menu = h("div.person-menu", { id: "person-menu", role: "menu", popover: "auto", "aria-label": "Sign in as" });
  const button = h(
    "button.person-button",
    { type: "button", popoverTargetElement: menu, "aria-haspopup": "menu", "aria-label": `Signed in as ${me.displayName}. Switch person` },
    avatar({ name: me.displayName, small: true }),
    h("span.person-name", {}, me.displayName),
    icon("down"),
  );
  const rows = [...people].sort((a, b) => a.displayName.localeCompare(b.displayName)).map((one) => personRow(one, one.id === me.id));
  menu.append(h("p.person-menu-title", {}, "Sign in as"), ...rows);
  menu.addEventListener("toggle", ({ newState }) => {
    if (newState !== "open") return;
    for (const row of rows) row.hash = location.hash; // the same channel, seen by somebody else
    (rows.find((row) => row.ariaChecked === "true") ?? rows[0]).focus();
  });
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    rows[(rows.indexOf(document.activeElement) + step + rows.length) % rows.length].focus();
  });
  return h("span.switcher", {}, button, menu);
}

function personRow(one, current) {
  const detail = one.userType === "Guest" ? `Guest · ${one.mail}` : [one.department, one.mail].filter(Boolean).join(" · ");
  return h(
    "a.person-row",
    { href: `/?${new URLSearchParams({ as: one.mail })}`, role: "menuitemradio", "aria-checked": String(current) },
    avatar({ name: one.displayName, small: true }),
    h("span.person-words", {}, h("span", {}, one.displayName), h("span.person-detail", {}, detail)),
    current ? icon("check") : "",
  );
}
