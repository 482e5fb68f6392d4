/**
 * The nouns that cross stages; types only. This is the shape of `report.json`: sizes and offsets are bytes,
 * addresses are hexadecimal strings, absent is `null`. Words follow the ELF gABI, Go's own tools and OCI.
 */

import type { Artifact } from "./model/artifact.ts";
import type { Change } from "./model/change.ts";
import type { BaseLadder, Compatibility } from "./model/compatibility.ts";
import type { Verdict } from "./model/verdict.ts";

export type * from "./model/artifact.ts";
export type * from "./model/change.ts";
export type * from "./model/compatibility.ts";
export type * from "./model/variant.ts";
export type * from "./model/verdict.ts";

/** What every command that reports produces; every renderer, baseline and user reads this and nothing else. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "plimsoll"; readonly version: string };
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly compatibility: readonly Compatibility[];
  /** What the head was compared with; absent where the command compares with nothing. */
  readonly comparedWith?: ComparedWith | undefined;
  /** What the base's artifacts come to in the images of its own commit; absent where nobody looked. */
  readonly baseCompatibility?: readonly Compatibility[] | undefined;
  /** The part of a plan that this report is; absent where it is the whole. */
  readonly part?: Part | undefined;
  /** By artifact, what the known base images come to; absent where no image was asked about. */
  readonly bases?: readonly BaseLadder[] | undefined;
  readonly verdict: Verdict;
}

/**
 * What the head was compared with, and how sure that is. `exact` and `report` (a stored one) are what should be compared
 * with; `inexact` stands in for it; it is `missing` where there should be a base, and `none` where there should not.
 */
export interface ComparedWith {
  readonly kind: "exact" | "inexact" | "missing" | "none" | "report";
  /** The base's commit, whether or not it could be built; absent where it is not known. */
  readonly commit?: string | undefined;
  /** What the base is to the head, such as `the first parent of the merge commit`; `null` where there is none. */
  readonly how: string | null;
  /** Why it is not exact, or not there; `null` where it is. */
  readonly why: string | null;
}

/** One of the jobs that a matrix is split over, and what all of them build: names of artifacts, by job. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly builds: readonly (readonly string[])[];
}

/** Everything measured at one commit, the things that could not be measured included. */
export interface Snapshot {
  readonly commit: string | null;
  readonly module: string | null;
  readonly goVersion: string | null;
  readonly artifacts: readonly Artifact[];
  readonly failedBuilds: readonly FailedBuild[];
  /** Combinations the toolchain or this machine refuses; asked for, not built, and why. */
  readonly skippedVariants: readonly SkippedVariant[];
  /** Files that were asked for and could not be read as Go ELF files. */
  readonly unread: readonly UnreadFile[];
}

export interface FailedBuild {
  readonly variant: string;
  readonly command: readonly string[];
  /** `null` when the build was ended by its time limit or a signal; with no command, when no report says what became of it. */
  readonly exitCode: number | null;
  /** The tail of what the build printed. */
  readonly output: string;
}

export interface SkippedVariant {
  readonly variant: string;
  readonly why: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}
