// One Adaptive Card in a message: shows it, sends its presses to the bot and does with the answer what Teams does.

import { Failed } from "./api.js";
import { elements } from "./choices.js";
import { announce, h, icon } from "./dom.js";
import { HOST } from "./host.js";
import { codeForm, openSignIn } from "./signin.js";
import { cardMarkdown } from "./text.js";

const AC = window.AdaptiveCards;
const TYPE = {
  card: "application/vnd.microsoft.card.adaptive",
  message: "application/vnd.microsoft.activity.message",
  login: "application/vnd.microsoft.activity.loginRequest",
};

// The applet swallows a card that fails to parse and only logs it.
let complaint = null;
AC.GlobalSettings.applets.onLogEvent = (level, words) => {
  if (level === AC.LogLevel.Error) complaint = words;
};
AC.GlobalSettings.applets.refresh.mode = AC.RefreshMode.Disabled;
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

const HOST_CONFIG = new AC.HostConfig(HOST);

let serial = 0;

const login = ({ body }) => body?.type === TYPE.login || [401, 412].includes(body?.statusCode);

export class CardView {
  #deps;
  #applet;
  #shown = "";
  #base = "";
  #refreshed = new Set();
  #busy = false;
  #focused = null;

  /** deps: me, botName, invoke(name, value, signal), ssoToken(), open(url), reveal(element): its head should be in sight */
  constructor(deps) {
    this.#deps = deps;
    this.#applet = this.#makeApplet();
    this.progress = h("div.card-progress", { hidden: true });
    this.after = h("div.card-after", { "aria-live": "polite" });
    const frame = h("div.card-frame", {}, this.progress, this.#applet.renderedElement);
    this.element = h("div.card", { id: `card-${++serial}`, role: "group", "aria-label": `Card from ${deps.botName}`, "data-testid": "card" }, frame, this.after);
  }

  /** The card of the message, or what only this person sees in its place. Called again for every new version. */
  show(card, ownView) {
    const base = JSON.stringify(card);
    const fresh = base !== this.#base;
    this.#base = base;
    if (fresh) this.after.replaceChildren();
    this.#display(ownView ?? card);
    if (!ownView) this.#refresh(card, base);
  }

  // --- showing ------------------------------------------------------------------------------------------

  #makeApplet() {
    const applet = new AC.AdaptiveApplet();
    applet.hostConfig = HOST_CONFIG;
    const registry = elements((dataset, text, signal) => this.#search(dataset, text, signal));
    applet.onCreateSerializationContext = () => {
      const context = new AC.SerializationContext();
      context.setElementRegistry(registry);
      return context;
    };
    applet.channelAdapter = { sendRequestAsync: (request) => this.#press(request) };
    applet.onPrepareActivityRequest = (_, __, action) => this.#begin(action);
    applet.onCreateProgressOverlay = () => h("span", { hidden: true });
    applet.onRemoveProgressOverlay = () => this.#end();
    applet.onActivityRequestFailed = () => -1;
    applet.onCardChanging = () => {
      this.#rememberFocus();
      return true;
    };
    applet.onCardChanged = () => this.#restoreFocus();
    applet.onAction = (_, action) => this.#local(action);
    return applet;
  }

  #display(card) {
    const json = JSON.stringify(card);
    if (json === this.#shown) return;
    this.#shown = json;
    complaint = null;
    this.#applet.setCard(card);
    this.element.classList.toggle("wide", card.msteams?.width === "Full" || card.msteams?.width === "full");
    if (complaint || this.#blank()) this.#say("failed", card.fallbackText || "This card cannot be shown.");
  }

  #blank() {
    const { renderedElement } = this.#applet;
    return !renderedElement.textContent.trim() && !renderedElement.querySelector("img, input, button");
  }

  #rememberFocus() {
    const active = document.activeElement;
    if (!this.#applet.renderedElement.contains(active)) {
      this.#focused = null;
      return;
    }
    const inputs = this.#applet.card?.getAllInputs() ?? [];
    this.#focused = { input: inputs.find((input) => input.renderedElement?.contains(active))?.id };
  }

  /** To the field of the same name, else to the card itself, so that the keyboard stays where it was. */
  #restoreFocus() {
    if (!this.#focused) return;
    const { input } = this.#focused;
    const same = input && this.#applet.card.getAllInputs().find(({ id }) => id === input);
    if (same) {
      same.focus();
      return;
    }
    this.#applet.card.renderedElement?.focus({ preventScroll: true });
    this.#deps.reveal(this.element);
  }

  // --- pressing -----------------------------------------------------------------------------------------

  #begin(action) {
    if (this.#busy) return false;
    this.#busy = true;
    this.after.replaceChildren();
    this.progress.hidden = false;
    this.element.setAttribute("aria-busy", "true");
    action.renderedElement?.classList.add("pressed");
    this.pressed = action.renderedElement;
    return true;
  }

  #end() {
    this.#busy = false;
    this.progress.hidden = true;
    this.element.removeAttribute("aria-busy");
    this.pressed?.classList.remove("pressed");
  }

  async #press(request) {
    const { action } = request;
    const sent = { type: "Action.Execute", title: action.title, id: action.id, verb: action.verb, data: action.data ?? {} };
    const value = { action: sent, trigger: "manual" };
    const card = await this.#carryOut(value);
    if (card) this.#shown = JSON.stringify(card);
    return new AC.SuccessResponse(request, JSON.stringify(card ?? ""));
  }

  /** Sends a press and shows everything but a card, which the caller shows. */
  async #carryOut(value) {
    const base = this.#base;
    let answer;
    try {
      answer = await this.#ask(value);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      answer = { status: error.status, body: null };
    }
    const { status, body } = answer;
    if (status !== 200 || !body) this.#offerAgain(value, status);
    else if (login(answer)) this.#offerSignIn(value, body.value);
    // The bot may have written the message anew while it answered; then the message is the newer one.
    else if (body.type === TYPE.card) return this.#base === base ? body.value : null;
    else if (body.type === TYPE.message) this.#say("note", body.value);
    else this.#say("failed", body.value?.message ?? "That did not work.");
    return null;
  }

  /** One press. A request to sign in is answered silently, as Teams does for somebody who is signed in there. */
  async #ask(value) {
    const answer = await this.#deps.invoke("adaptiveCard/action", value);
    const wanted = login(answer) ? answer.body.value : null;
    if (!wanted?.tokenExchangeResource) return answer;
    const authentication = await this.#authentication(wanted);
    const second = await this.#deps.invoke("adaptiveCard/action", { ...value, authentication });
    if (!login(second)) return second;
    // Refused: the button of the first answer is the way that is left, for the reason that the second one gives.
    const text = second.body.value?.message ?? wanted.text;
    return { ...second, body: { ...second.body, value: { ...wanted, text } } };
  }

  async #authentication({ tokenExchangeResource, connectionName }) {
    return { id: tokenExchangeResource.id, connectionName: connectionName ?? "", token: await this.#deps.ssoToken() };
  }

  /** The same press once more, from a line under the card. */
  async #again(value) {
    if (!this.#begin({})) return;
    try {
      const card = await this.#carryOut(value);
      if (card) this.#display(card);
    } finally {
      this.#end();
    }
  }

  #offerAgain(value, status) {
    const words = status === 0 ? "There is no connection." : `${this.#deps.botName} did not answer.`;
    this.#say("failed", words, { title: "Try again", press: () => this.#again(value) });
  }

  #offerSignIn(value, wanted) {
    const url = wanted?.buttons?.find(({ type }) => type === "signin")?.value;
    const words = wanted?.text || wanted?.message || "Please sign in to go on.";
    const again = { title: "Try again", press: () => this.#again(value) };
    const press = () => {
      if (openSignIn(url)) this.#askCode(value);
      else this.#say("note", "When you have signed in, try again.", again);
    };
    this.#say("note", words, url ? { title: "Sign in", press } : again);
  }

  #askCode(value) {
    const { code, form } = codeForm((state) => this.#again({ ...value, state }));
    this.#say("note", "Sign in in the window that opened. Type the code it shows here.");
    this.after.append(form);
    code.focus();
  }

  #say(kind, words, action = null) {
    const button = action && h("button.link", { type: "button", onclick: action.press }, action.title);
    const sign = kind === "failed" ? icon("warning") : icon("lock");
    const only = kind === "note" ? h("span.only-you", {}, "Only you can see this") : null;
    this.after.replaceChildren(
      h(`div.card-${kind}`, { role: kind === "failed" ? "alert" : "status" }, sign, h("span", {}, words, only), button),
    );
  }

  #local(action) {
    if (action instanceof AC.OpenUrlAction) this.#deps.open(action.url);
    else if (action instanceof AC.SubmitAction) this.#say("failed", "This button works in Teams only.");
  }

  // --- asking in the background ---------------------------------------------------------------------------

  async #search(dataset, text, signal) {
    const value = { kind: "search", queryText: text, queryOptions: { skip: 0, top: 15 }, dataset };
    const { status, body } = await this.#deps.invoke("application/search", value, signal);
    const results = body?.value?.results;
    if (status !== 200 || !Array.isArray(results)) throw new Failed(status, "No results.");
    return results.slice(0, 15);
  }

  /** Teams asks for a person's own view of a card that names them; here once for each version of the message. */
  async #refresh({ refresh }, base) {
    if (!refresh?.action || !refresh.userIds?.includes(this.#deps.me.teamsId) || this.#refreshed.has(base)) return;
    this.#refreshed.add(base);
    const { id, verb, data = {} } = refresh.action;
    try {
      const { status, body } = await this.#ask({ action: { type: "Action.Execute", id, verb, data }, trigger: "automatic" });
      const current = this.#base === base && !this.#busy;
      if (status === 200 && body?.type === TYPE.card && current) this.#display(body.value);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      announce("A card could not be brought up to date.");
    }
  }
}
