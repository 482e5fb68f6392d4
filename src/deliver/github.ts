import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { UsageError } from "../errors.ts";
import { ApiError, isRateLimited, messageOf, waitAsked } from "./api-error.ts";

/**
 * The few calls of GitHub's REST and GraphQL API that delivery makes. Every answer is checked against a schema, has an
 * end in time and in bytes, and what goes wrong is an ApiError. The token goes to the API's own host and nowhere else.
 */
export interface GitHub {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** One page after the other, 100 items each where the server has that many. */
  pages<T>(path: string, schema: z.ZodType<readonly T[]>): AsyncGenerator<readonly T[], void, undefined>;
  post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
  patch<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
  delete(path: string): Promise<void>;
  /** A GraphQL query, which changes nothing; what `data` holds. */
  query<T>(text: string, variables: Readonly<Record<string, unknown>>, schema: z.ZodType<T>): Promise<T>;
  /** The bytes behind a path, redirects followed; an ApiError where they are more than `limit`. */
  download(path: string, limit: number): Promise<Buffer>;
}

export interface Connection {
  readonly token: string;
  /** Absent: what the runner says, and where nothing does, github.com. */
  readonly apiUrl?: string | undefined;
  readonly graphqlUrl?: string | undefined;
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number | undefined;
  /** Lets milliseconds pass between attempts. */
  readonly pause?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

const ATTEMPTS = 3;
const TIMEOUT = 20_000;
/** A hundred comments of the longest kind have 26 MB in UTF-8. */
const BODY_LIMIT = 32 * 1024 * 1024;
/** Seconds; whoever asks for more patience is told no, for a job is waiting. */
const LONGEST_WAIT = 60;
const MOST_PAGES = 100;

interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly body?: unknown;
  /** Sending it twice does what sending it once does. */
  readonly repeatable: boolean;
  readonly limit?: number;
}

interface Answer {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Throws UsageError for a token or an address that cannot be one. */
export function connect({ token, timeout = TIMEOUT, pause = sleep, ...urls }: Connection): GitHub {
  const api = urlOf("GITHUB_API_URL", urls.apiUrl ?? process.env.GITHUB_API_URL ?? "https://api.github.com");
  const graphql = urls.graphqlUrl ?? process.env.GITHUB_GRAPHQL_URL;
  if (!/^[!-~]+$/.test(token)) throw new UsageError("github-token is empty or holds characters that no token has");
  // Where a proxy stands between a runner and GitHub, the environment names it. (Node 24.14 and later.)
  http.setGlobalProxyFromEnv?.();

  const at = (path: string): URL => urlOf("the API's path", `${api.href.replace(/\/$/, "")}${path}`);

  async function attempt(call: Call): Promise<Answer> {
    const what = `${call.method} ${call.url.pathname}`;
    try {
      const response = await fetch(call.url, {
        method: call.method,
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${token}`,
          "user-agent": "plimsoll",
          "x-github-api-version": "2022-11-28",
          ...(call.body !== undefined && { "content-type": "application/json" }),
        },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        // fetch leaves the authorization behind when a redirect leads to another host.
        redirect: call.method === "GET" ? "follow" : "manual",
        signal: AbortSignal.timeout(timeout),
      });
      const body = await readBounded(response, call.limit ?? BODY_LIMIT, what);
      if (response.ok) return { headers: response.headers, body };
      throw new ApiError(`${what} was answered ${response.status}: ${messageOf(body)}`, {
        status: response.status,
        headers: response.headers,
      });
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError(`${what} got no answer: ${reasonOf(error, timeout)}`);
    }
  }

  async function send<T>(call: Call, read: (answer: Answer) => T): Promise<T> {
    for (let number = 1; ; number++) {
      try {
        return read(await attempt(call));
      } catch (error) {
        const wait = error instanceof ApiError && number < ATTEMPTS ? waitBefore(error, call, number) : null;
        if (wait === null) throw error;
        await pause(wait);
      }
    }
  }

  const json = <T>(call: Call, schema: z.ZodType<T>): Promise<T> => send(call, ({ body }) => parse(call, body, schema));

  return {
    get: (path, schema) => json({ method: "GET", url: at(path), repeatable: true }, schema),
    post: (path, body, schema) => json({ method: "POST", url: at(path), body, repeatable: false }, schema),
    patch: (path, body, schema) => json({ method: "PATCH", url: at(path), body, repeatable: true }, schema),
    delete: (path) => send({ method: "DELETE", url: at(path), repeatable: true }, () => undefined),

    async *pages(path, schema) {
      for (let page = 1; page <= MOST_PAGES; page++) {
        const url = at(path);
        url.searchParams.set("per_page", "100");
        url.searchParams.set("page", String(page));
        const call: Call = { method: "GET", url, repeatable: true };
        const { items, isLast } = await send(call, ({ headers, body }) => ({
          items: parse(call, body, schema),
          isLast: !/;\s*rel="?next"?/.test(headers.get("link") ?? ""),
        }));
        yield items;
        if (isLast) return;
      }
    },

    async query(text, variables, schema) {
      if (graphql === undefined || graphql === "") throw new ApiError("there is no GraphQL API here", { status: 404 });
      const url = urlOf("GITHUB_GRAPHQL_URL", graphql);
      const call: Call = { method: "POST", url, body: { query: text, variables }, repeatable: true };
      return send(call, ({ headers, body }) => {
        const answer = parseJson(call, body);
        if (hasErrors(answer))
          throw new ApiError(`the query was refused: ${messageOf(body)}`, { status: 403, headers });
        return check(call, (answer as { data?: unknown } | null)?.data, schema);
      });
    },

    download: (path, limit) => send({ method: "GET", url: at(path), repeatable: true, limit }, ({ body }) => body),
  };
}

function waitBefore(error: ApiError, { repeatable }: Call, attempts: number): number | null {
  const jitter = Math.random();
  if (isRateLimited(error)) {
    const seconds = waitAsked(error);
    return seconds > LONGEST_WAIT ? null : (seconds + jitter) * 1000;
  }
  const isPassing = error.status === null || error.status >= 500;
  return repeatable && isPassing ? 500 * 2 ** attempts * (0.5 + jitter) : null;
}

function parse<T>(call: Call, body: Buffer, schema: z.ZodType<T>): T {
  return check(call, parseJson(call, body), schema);
}

function parseJson({ method, url }: Call, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new ApiError(`${method} ${url.pathname} was answered with something that is not JSON`);
  }
}

function check<T>({ method, url }: Call, value: unknown, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const path = error.issues[0]?.path.join(".") ?? "";
  throw new ApiError(
    `${method} ${url.pathname} was answered with JSON of another shape${path === "" ? "" : ` (at ${path})`}`,
  );
}

function hasErrors(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "errors" in answer && answer.errors !== undefined;
}

async function readBounded(response: Response, limit: number, what: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new ApiError(`${what} was answered with more than ${limit} bytes`, { status: response.status });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is behind fetch's "fetch failed". */
function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return `none within ${timeout / 1000} s`;
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

function urlOf(name: string, text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`${name} is no address of the web`);
  return url;
}
