import type { BuildEvent } from "../build/schedule.ts";
import { formatSeconds, formatSize } from "../render/units.ts";

/** What a run tells while it builds; all of it goes to standard error. */
export interface Progress {
  readonly onPlan: (names: readonly string[]) => void;
  readonly onEvent: (event: BuildEvent) => void;
  /** Lets go of the terminal. To be called whether the run came to its end or not. */
  readonly close: () => Promise<void>;
}

/** A live list on a terminal, plain lines elsewhere, nothing where it is not wanted. */
export async function openProgress(quiet: boolean): Promise<Progress> {
  if (quiet) return silent;
  const live = process.stderr.isTTY === true && process.env.TERM !== "dumb" && process.env.CI === undefined;
  return live
    ? (await import("./live-progress.ts")).liveProgress()
    : lines((line) => process.stderr.write(`${line}\n`));
}

const silent: Progress = { onPlan() {}, onEvent() {}, async close() {} };

/** A line when a build starts and one when it ends, for logs. */
export function lines(write: (line: string) => void): Progress {
  let [planned, finished] = [0, 0];
  return {
    onPlan(names) {
      planned += names.length;
      write(`building ${names.length} ${names.length === 1 ? "variant" : "variants"}: ${names.join(", ")}`);
    },
    onEvent(event) {
      if (event.kind === "started") write(`${event.name}: building`);
      if (event.kind === "finished") write(`${event.name}: ${ending(event)} (${++finished} of ${planned})`);
    },
    async close() {},
  };
}

/** How a build ended, in the words of one line. */
export function ending(event: BuildEvent & { readonly kind: "finished" }): string {
  if (event.outcome === "skipped") return "skipped";
  const seconds = formatSeconds(event.seconds);
  if (event.outcome === "failed") return `failed after ${seconds}`;
  return event.size === null ? `built in ${seconds}` : `${formatSize(event.size)} in ${seconds}`;
}
