import type { Compatibility } from "../model.ts";
import type { Program } from "./closure.ts";
import type { ImageFacts } from "./facts.ts";
import { causeOf, errorTextOf, fixOf, type Obstacle } from "./obstacles.ts";

/** Whether a program starts in an image: what the kernel and the dynamic loader would do, in their order. */
export interface Runs {
  readonly runs: Compatibility["runs"];
  /** In the order in which they are come upon: the first is what the user sees. */
  readonly obstacles: readonly Obstacle[];
  /** What kept a plain yes from being one. */
  readonly doubts: readonly string[];
  readonly reason: string;
  /** The line that would be in the container's log; `null` where none is to be expected. */
  readonly errorText: string | null;
  readonly fix: string | null;
}

export const yes = (reason: string): Runs => ({
  runs: "yes",
  obstacles: [],
  doubts: [],
  reason,
  errorText: null,
  fix: null,
});

export const unknown = (doubts: readonly string[]): Runs => ({
  runs: "unknown",
  obstacles: [],
  doubts,
  reason: `It could not be told: ${doubts.join("; ")}.`,
  errorText: null,
  fix: null,
});

export function no(obstacles: readonly Obstacle[], { path }: Program, image: ImageFacts): Runs {
  const [first] = obstacles;
  if (first === undefined) throw new Error("a program that does not run has an obstacle");
  const errorText = errorTextOf(first, path);
  const cause = causeOf(first, image);
  const more = obstacles.length === 1 ? "" : ` (and ${obstacles.length - 1} more)`;
  return {
    runs: "no",
    obstacles,
    doubts: [],
    reason: `${cause[0]?.toUpperCase()}${cause.slice(1)}${more}. It ends with: ${errorText}`,
    errorText,
    fix: fixOf(first),
  };
}
