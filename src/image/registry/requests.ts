import { ImageUnavailable } from "../image-error.ts";

/** Milliseconds in which an answer must start, and then go on. */
const patience = 30_000;
/** Milliseconds in which it must be over. */
const longestAnswer = 15 * 60_000;
const mostRedirects = 5;
/** Milliseconds before each try. */
const pauses = [0, 300, 1500];

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** May be read once, or cancelled. */
  readonly body: AsyncIterable<Uint8Array>;
  readonly cancel: () => Promise<void>;
}

/**
 * A GET that follows redirects itself: the Authorization goes to the first host alone, because the store a registry
 * sends on to is somebody else's (and some refuse a request that has two). Nothing but https, except between the hosts
 * of this machine.
 */
export async function get(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
  let here = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    refuseUnsafe(here, url);
    const sent = here.host === url.host ? headers : withoutAuthorization(headers);
    const answer = await ask(here, { headers: sent, redirect: "manual" });
    const location = answer.headers.get("location");
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    await answer.cancel();
    here = urlOf(location, here);
  }
  throw new ImageUnavailable(`${url.host} redirects without end`);
}

/** A form, as the OAuth2 end of a registry takes it. */
export function post(url: URL, form: Readonly<Record<string, string>>): Promise<Answer> {
  refuseUnsafe(url, url);
  return ask(url, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });
}

export function urlOf(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null)
    throw new ImageUnavailable(`a registry names ${JSON.stringify(text.slice(0, 200))}, which is no address`);
  return url;
}

export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host.replace(/:\d+$/, ""));

function refuseUnsafe(url: URL, first: URL): void {
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && isLoopback(url.host) && isLoopback(first.host)) return;
  throw new ImageUnavailable(`${url.origin} is not https: plain http is for registries on this machine alone`);
}

const withoutAuthorization = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));

/** Tried again, after a pause, where the server is at fault, or the network failed in a way that passes. */
async function ask(url: URL, init: RequestInit): Promise<Answer> {
  let failure = "";
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer = await askOnce(url, init);
      if (answer.status < 500) return answer;
      failure = `it answers ${answer.status}`;
      await answer.cancel();
    } catch (error) {
      failure = reasonOf(error);
      if (!isPassing(error)) break;
    }
  }
  throw new ImageUnavailable(`${url.host} is out of reach: ${failure}`);
}

async function askOnce(url: URL, init: RequestInit): Promise<Answer> {
  const control = new AbortController();
  const giveUp = (): void => control.abort(new Error(`no answer in ${patience / 1000} seconds`));
  let timer = setTimeout(giveUp, patience);
  const { status, headers, body } = await fetch(url, { ...init, signal: control.signal }).finally(() =>
    clearTimeout(timer),
  );
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const end = Date.now() + longestAnswer;
    try {
      timer = setTimeout(giveUp, patience);
      for await (const piece of body ?? []) {
        clearTimeout(timer);
        if (Date.now() > end) throw new Error(`its answer was not over in ${longestAnswer / 60_000} minutes`);
        yield piece;
        timer = setTimeout(giveUp, patience);
      }
    } catch (error) {
      throw new ImageUnavailable(`${url.host} broke off: ${reasonOf(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }
  return { status, headers, body: pieces(), cancel: async () => control.abort() };
}

/** fetch says "fetch failed"; why is in the cause, and where several addresses were tried, in the first of its causes. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof AggregateError ? (cause.errors[0] ?? cause) : cause;
}

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");

/** Whether the same question may be answered a moment later: a connection that was open and is not any more. */
const isPassing = (error: unknown): boolean =>
  ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"].includes(codeOf(causeOf(error)));

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  switch (codeOf(cause)) {
    case "ENOTFOUND":
      return "no address is known for its name: it is misspelt, or there is no network";
    case "EAI_AGAIN":
      return "nobody answers what the address of its name is: there is no network, or no name server";
    case "ECONNREFUSED":
      return "nothing listens there (connection refused)";
    case "ENETUNREACH":
    case "EHOSTUNREACH":
      return "no network leads there";
    case "UND_ERR_CONNECT_TIMEOUT":
      return "it does not take the connection";
    default: {
      const message = cause instanceof Error ? cause.message : String(cause);
      return message === "bad port" ? "its port is one of another service, which is not asked" : message;
    }
  }
}
