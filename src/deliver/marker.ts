import { UsageError } from "../errors.ts";

/** What the hidden first line of our comment says: which report it holds, and of which run and commit. */
export interface Marker {
  /** Tells several reports on one pull request apart. */
  readonly key: string;
  /** GITHUB_RUN_ID, which only grows, and GITHUB_RUN_ATTEMPT. */
  readonly run: number;
  readonly attempt: number;
  /** The commit of the pull request's own branch. */
  readonly head: string;
}

const SCHEMA = 1;
/** Between an HTML comment's ends: nothing in it can be `-->`, for every part has its own alphabet. */
const LINE = /^<!-- plimsoll (\{[^\r\n>]{1,400}\}) -->\r?\n/;
const KEY = /^[A-Za-z0-9][\w.-]{0,63}$/;

/** Throws UsageError for a `comment-key` that cannot stand in a marker. */
export function checkKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new UsageError("comment-key takes up to 64 letters, digits, dots, dashes and underscores, such as linux-arm64");
}

export function writeMarker({ key, run, attempt, head }: Marker): string {
  return `<!-- plimsoll ${JSON.stringify({ schema: SCHEMA, key, run, attempt, head })} -->\n`;
}

/** `null` for every text that does not begin with a marker of ours. */
export function readMarker(body: string | null | undefined): Marker | null {
  const [, json] = LINE.exec(body ?? "") ?? [];
  if (json === undefined) return null;
  try {
    const { schema, key, run, attempt, head } = JSON.parse(json) as Record<string, unknown>;
    const isOurs =
      schema === SCHEMA &&
      typeof key === "string" &&
      KEY.test(key) &&
      Number.isSafeInteger(run) &&
      Number.isSafeInteger(attempt) &&
      typeof head === "string" &&
      /^[0-9a-f]{40,64}$/.test(head);
    return isOurs ? { key, run: run as number, attempt: attempt as number, head } : null;
  } catch {
    return null;
  }
}

export function isNewer(one: Marker, other: Marker): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

/** The text without what differs from run to run: the marker and the run's number in links. */
export function withoutRun(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replace(LINE, "")
    .replace(/(?<=\/actions\/runs\/)\d+(?:\/attempts\/\d+)?/g, "")
    .trimEnd();
}
