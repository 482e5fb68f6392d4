import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { UsageError } from "../errors.ts";
import { ApiError, isRateLimited, messageOf, waitAsked } from "./api-error.ts";

/** One request. Its answer has an end in time and in bytes, and what goes wrong is an ApiError. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Sending it twice does what sending it once does. */
  readonly repeatable: boolean;
  /** Bytes that the answer may have. */
  readonly limit?: number;
}

export interface Answer {
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface Patience {
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

/**
 * Sends a call, up to three times where that does no harm: what may be repeated after a passing fault, anything after the
 * server has refused it for its number of calls. An answer that `read` throws on as an ApiError is a fault.
 */
export async function send<T>(call: Call, read: (answer: Answer) => T, patience: Patience): Promise<T> {
  const { timeout = TIMEOUT, pause = sleep } = patience;
  for (let number = 1; ; number++) {
    try {
      return read(await attempt(call, timeout));
    } catch (error) {
      const wait = error instanceof ApiError && number < ATTEMPTS ? waitBefore(error, call, number) : null;
      if (wait === null) throw error;
      await pause(wait);
    }
  }
}

async function attempt(
  { method, url, headers = {}, body, limit = BODY_LIMIT }: Call,
  timeout: number,
): Promise<Answer> {
  // Where a proxy stands between a runner and GitHub, the environment names it. (Node 24.14 and later.)
  http.setGlobalProxyFromEnv?.();
  const what = `${method} ${url.pathname}`;
  try {
    const response = await fetch(url, {
      method,
      headers: { "user-agent": "plimsoll", ...headers },
      body: body === undefined ? null : typeof body === "string" ? body : new Uint8Array(body),
      // fetch leaves the authorization behind when a redirect leads to another host.
      redirect: method === "GET" ? "follow" : "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const bytes = await readBounded(response, limit, what);
    if (response.ok) return { headers: response.headers, body: bytes };
    const { status } = response;
    throw new ApiError(`${what} was answered ${status}: ${messageOf(bytes)}`, { status, headers: response.headers });
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError(`${what} got no answer: ${reasonOf(error, timeout)}`);
  }
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
  return (cause?.code ?? cause?.message ?? error.message).replace(/[^ -~]+/g, "?").slice(0, 200);
}

/** The answer's JSON, if its shape is that of the schema. Throws ApiError. */
export function readJson<T>(call: Call, body: Buffer, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw new ApiError(`${call.method} ${call.url.pathname} was answered with something that is not JSON`);
  }
  return checkShape(call, value, schema);
}

export function checkShape<T>({ method, url }: Call, value: unknown, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const path = error.issues[0]?.path.join(".") ?? "";
  const where = path === "" ? "" : ` (at ${path})`;
  throw new ApiError(`${method} ${url.pathname} was answered with JSON of another shape${where}`);
}

export function urlOf(name: string, text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`${name} is no address of the web`);
  return url;
}
