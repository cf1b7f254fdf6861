// Attach from one's own files: a dialog with a search box and a list to tick.

import { dialog, h, icon } from "./dom.js";
import { fileSign } from "./message.js";

/** Resolves to the chosen files; to none where the dialog was closed. */
export function pickFiles(files) {
  return new Promise((resolve) => {
    const chosen = new Set();
    const rows = files.map((file) => row(file, chosen));
    const search = h("input.field", {
      type: "search",
      placeholder: "Search your files",
      "aria-label": "Search your files",
      oninput: () => {
        const words = search.value.toLocaleLowerCase();
        for (const { element, file } of rows) element.hidden = !`${file.name} ${file.path ?? ""}`.toLocaleLowerCase().includes(words);
      },
    });
    const list = h("ul.pick-list", {}, rows.map(({ element }) => element));
    const none = files.length ? "" : h("p.empty", {}, "You have no files of your own.");
    // Before it closes: its `close` event comes later, and who types on at once would send without the files.
    const attach = (close) => {
      resolve([...chosen]);
      close();
    };
    const box = dialog("Attach files", h("div.pick", {}, h("label.search", {}, icon("search"), search), none, list), {
      className: "picker",
      actions: [{ title: "Cancel" }, { title: "Attach", primary: true, press: attach }],
    });
    box.addEventListener("close", () => resolve([]));
  });
}

function row(file, chosen) {
  const tick = h("input", {
    type: "checkbox",
    onchange: () => (tick.checked ? chosen.add(file) : chosen.delete(file)),
  });
  const words = h("span.pick-words", {}, h("span", {}, file.name), h("span.pick-path", {}, file.path ?? ""));
  return { file, element: h("li", {}, h("label.pick-row", {}, tick, fileSign(file.name), words)) };
}
