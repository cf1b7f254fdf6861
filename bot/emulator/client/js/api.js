// The page's whole conversation with its server: questions, answers and the stream of what happens.

const CLIENT = { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: navigator.language || "en-US" };

/** The server said no, or nothing: `status` is 0 where no answer came. */
export class Failed extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

async function ask(path, { body, signal, timeout = 20_000 } = {}) {
  const limit = AbortSignal.timeout(timeout);
  let answer;
  try {
    answer = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failed(0, "No answer.");
  }
  if (!answer.ok) throw new Failed(answer.status, (await answer.text()).slice(0, 300));
  return answer.json();
}

const query = (values) => `?${new URLSearchParams(values)}`;

export class Api {
  #as;

  constructor(as) {
    this.#as = as;
  }

  static boot(as) {
    return ask(`/_chat/boot${as ? query({ as }) : ""}`);
  }

  messages(conversation) {
    return ask(`/_chat/messages${query({ as: this.#as, conversation })}`);
  }

  send({ conversation, thread = null, text, mentions = [], files = [], quote = null }) {
    const body = { conversation, thread, text, mentions, files, quote, ...CLIENT };
    return ask(`/_chat/messages${query({ as: this.#as })}`, { body });
  }

  /** What the bot said to an invoke: its HTTP status and body. Only a lost connection raises. */
  invoke({ conversation, message, name, value, signal }) {
    const body = { conversation, message, name, value, ...CLIENT };
    return ask(`/_chat/invoke${query({ as: this.#as })}`, { body, signal });
  }

  async ssoToken() {
    return (await ask(`/_chat/sso-token${query({ as: this.#as })}`, { body: {} })).token;
  }

  tenantState() {
    return ask("/_tenant/state");
  }

  /** Somebody from outside opens the invitation to this item. */
  redeem(mail, itemId) {
    return ask("/_tenant/redeem", { body: { mail, itemId } });
  }

  /** Calls `on[name](data)` for each event, `on.lost()` and `on.back()` as the line goes and returns. */
  events(on) {
    const source = new EventSource(`/_chat/events${query({ as: this.#as })}`);
    let lost = false;
    for (const name of ["message", "update", "delete", "state", "reset"]) {
      source.addEventListener(name, ({ data }) => on[name]?.(data ? JSON.parse(data) : {}));
    }
    source.onopen = () => {
      if (lost) on.back();
      lost = false;
    };
    source.onerror = () => {
      if (!lost) on.lost();
      lost = true;
    };
    addEventListener("pagehide", () => source.close());
    return source;
  }
}
