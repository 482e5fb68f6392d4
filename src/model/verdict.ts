import type { Patch } from "./compatibility.ts";

export type Severity = "error" | "warning" | "note";

export interface Location {
  readonly path: string;
  readonly line: number;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly artifact: string;
  /** One plain sentence or two, without markup; foreign text in it is not yet escaped. */
  readonly message: string;
  readonly location: Location | null;
  readonly patch?: Patch | undefined;
  readonly data: unknown;
}

/** A rule that could not decide says so. */
export interface Skip {
  readonly rule: string;
  readonly artifact: string;
  readonly why: string;
}

export interface Override {
  readonly label: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly maxBytes: number | null;
}

export interface Verdict {
  readonly outcome: "pass" | "warn" | "fail" | "inconclusive";
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
  /** The label that lifted a budget; `null` where none did. */
  readonly override: Override | null;
  /** The label that lifted an error about compatibility; absent where none did. */
  readonly compatibilityOverride?: Override | undefined;
}

/** What a workflow run shows beside a line of a file, or beside the run where there is no line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}
