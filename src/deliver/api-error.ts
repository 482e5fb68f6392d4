/** A call of GitHub's API that did not do what it should. The message is plain ASCII, whatever the server said. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** HTTP's; `null` where no whole or no readable answer came. */
  readonly status: number | null;
  readonly headers: Headers;

  constructor(
    message: string,
    { status = null, headers = new Headers() }: Partial<Pick<ApiError, "status" | "headers">> = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Whether the server wants fewer calls: 429, or 403 with the marks of a limit, primary or secondary
 * (docs.github.com, "Rate limits for the REST API").
 */
export function isRateLimited({ status, headers, message }: ApiError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /secondary rate limit/i.test(message)
  );
}

/** Seconds to let pass before the next call; a minute where the server names none, as GitHub's documentation asks. */
export function waitAsked({ headers }: ApiError, now: number = Date.now()): number {
  const after = headers.get("retry-after") ?? "";
  if (/^\d{1,9}$/.test(after)) return Number(after);
  const reset = headers.get("x-ratelimit-reset") ?? "";
  return headers.get("x-ratelimit-remaining") === "0" && /^\d{1,12}$/.test(reset)
    ? Math.max(0, Number(reset) - now / 1000)
    : 60;
}

/** What the body of an answer says is wrong, in letters that are harmless anywhere. */
export function messageOf(body: Buffer): string {
  const text = textOf(body)
    .replace(/[^ -~]+/g, "?")
    .slice(0, 200);
  return text === "" ? "no reason given" : text;
}

function textOf(body: Buffer): string {
  try {
    const answer: unknown = JSON.parse(body.toString("utf8"));
    if (typeof answer !== "object" || answer === null) return "";
    if ("message" in answer && typeof answer.message === "string") return answer.message;
    const [first] = "errors" in answer && Array.isArray(answer.errors) ? answer.errors : [];
    return typeof first?.message === "string" ? first.message : "";
  } catch {
    return "";
  }
}
