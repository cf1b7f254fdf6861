// The OAuthCard. Teams answers it silently with a token; only where that is refused does a person see a button.

import { Failed } from "./api.js";
import { h, icon } from "./dom.js";

// Several windows of one person get the same card: the first one answers, the others learn of it.
const KEY = "answered sign-in cards";
const answered = () => JSON.parse(localStorage.getItem(KEY) ?? "[]");
const remember = (mark) => localStorage.setItem(KEY, JSON.stringify([...answered(), mark].slice(-200)));

/** The bot's own page, in a window that knows nothing of this one. False: there is no such page. */
export function openSignIn(url) {
  if (!/^https?:/.test(url ?? "")) return false;
  window.open(url, "signin", "popup,width=480,height=640,noopener");
  return true;
}

/** Where the code of the sign-in page is typed; Teams takes it from the window by itself. */
export function codeForm(send) {
  const code = h("input.field", {
    type: "text",
    inputMode: "numeric",
    autocomplete: "one-time-code",
    "aria-label": "Code",
  });
  const submit = (event) => {
    event.preventDefault();
    void send(code.value.trim());
  };
  const button = h("button.button.primary", { type: "submit" }, "Go on");
  return { code, form: h("form.signin-code", { onsubmit: submit }, code, button) };
}

export class SignInView {
  #deps;
  #content;
  #mark;

  /** deps: me, invoke(name, value), ssoToken(), onsight(visible): whether there is something to see */
  constructor(content, message, deps) {
    this.#content = content;
    this.#deps = deps;
    this.#mark = `${message}|${deps.me.id}`;
    this.element = h("div.signin", { role: "group", "aria-label": "Sign in", hidden: true });
    void navigator.locks.request(`sign in ${this.#mark}`, () => this.#start());
  }

  async #start() {
    if (!answered().includes(this.#mark)) await this.#exchange();
  }

  async #exchange() {
    const { tokenExchangeResource: resource, connectionName = "" } = this.#content;
    if (!resource) {
      this.#show();
      return;
    }
    try {
      const value = { id: resource.id, connectionName, token: await this.#deps.ssoToken() };
      const { status, body } = await this.#deps.invoke("signin/tokenExchange", value);
      if (status === 200) this.#done();
      else this.#show(status === 412 ? (body?.failureDetail ?? "") : "The sign-in did not work.");
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      this.#show("There is no connection.");
    }
  }

  #done() {
    remember(this.#mark);
    this.element.hidden = true;
    this.#deps.onsight(false);
  }

  #show(problem = "") {
    const { text, buttons = [] } = this.#content;
    const [button] = buttons;
    this.element.hidden = false;
    this.#deps.onsight(true);
    this.element.replaceChildren(
      h("p", {}, text || "Please sign in."),
      problem ? h("p.signin-problem", { role: "alert" }, icon("warning"), problem) : "",
      h("button.button.primary", { type: "button", onclick: () => this.#open(button?.value) }, button?.title ?? "Sign in"),
    );
  }

  /** The bot's own page, if it has one, and the code that the page shows; else the silent way once more. */
  #open(url) {
    if (!openSignIn(url)) {
      void this.#exchange();
      return;
    }
    const { code, form } = codeForm((typed) => this.#verify(typed));
    this.element.replaceChildren(h("p", {}, "Sign in in the window that opened. Type the code it shows here."), form);
    code.focus();
  }

  async #verify(state) {
    try {
      const { status } = await this.#deps.invoke("signin/verifyState", { state });
      if (status === 200) this.#done();
      else this.#show("That code was not right.");
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      this.#show("There is no connection.");
    }
  }
}
