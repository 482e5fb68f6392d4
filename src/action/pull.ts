import { readFile } from "node:fs/promises";
import { notice } from "@actions/core";
import { type Live, lookUp } from "../deliver/live.ts";
import { type PullRequestEvent, readPullRequestEvent, type ThisRun } from "../deliver/this-run.ts";
import { UsageError } from "../errors.ts";

/** The pull request a run is for: what its event said, and what GitHub says of it when it is first asked. */
export interface OpenPull extends PullRequestEvent {
  readonly live: () => Promise<Live>;
}

/** `null` where the run is for none, or its event cannot be read: then no comment is written, and that is said. */
export async function openPull(here: ThisRun | null, token: string): Promise<OpenPull | null> {
  if (here === null || process.env.GITHUB_EVENT_NAME !== "pull_request") return null;
  const event = await readEventFile(process.env.GITHUB_EVENT_PATH ?? "");
  if ("why" in event) {
    notice(`No comment is written, and no label is looked for: ${event.why}.`);
    return null;
  }
  let live: Promise<Live> | undefined;
  return {
    ...event,
    live() {
      // Asked once, and late: builds take minutes, in which labels are set and branches move on.
      live ??= lookUp({ token }, here.repository, event.number);
      return live;
    },
  };
}

async function readEventFile(path: string): Promise<PullRequestEvent | { readonly why: string }> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return { why: "the event's payload (GITHUB_EVENT_PATH) is not there or can't be read" };
  try {
    return readPullRequestEvent(text) ?? { why: "the event's payload (GITHUB_EVENT_PATH) is not that of pull_request" };
  } catch (error) {
    if (error instanceof UsageError) return { why: error.message };
    throw error;
  }
}
