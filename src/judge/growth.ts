import type { Budgets } from "../config/budget-schema.ts";
import { writeSize } from "../config/sizes.ts";
import type { Artifact, Change } from "../model.ts";

/** How much a file grew, and who made it. Bytes; less than 0 where it shrank. */
export interface Growth {
  readonly before: number;
  readonly after: number;
  /** What the change itself brought. */
  readonly own: number;
  /** What another Go toolchain makes of the base's own sources. */
  readonly toolchain: number;
}

export function growthOf(base: Artifact, head: Artifact, changes: readonly Change[]): Growth {
  const toolchain = toolchainShare(changes);
  const [before, after] = [base.fileSize, head.fileSize];
  return { before, after, own: after - before - toolchain, toolchain };
}

/** The change of kind `toolchain` that has bytes: the base as it was built, and by the head's toolchain. */
function toolchainShare(changes: readonly Change[]): number {
  return changes
    .filter(
      ({ kind, before, after }) => kind === "toolchain" && typeof before === "number" && typeof after === "number",
    )
    .reduce((sum, { before, after }) => sum + Number(after) - Number(before), 0);
}

/** The releases of Go on both sides, `go1.26.8 to go1.27.3`; `null` where they are the same. */
export function toolchainStep(changes: readonly Change[]): string | null {
  const step = changes.find(({ kind, before, after }) => kind === "toolchain" && typeof (before ?? after) === "string");
  return step === undefined ? null : `${step.before ?? "none"} to ${step.after ?? "none"}`;
}

/**
 * Whether growth is too little to speak of. A file grows in whole pages, so that a few bytes of code may add 4 KiB to it:
 * where its sections did not grow by more than the noise, neither did the file.
 */
export function isNoise({ own, toolchain }: Growth, base: Artifact, head: Artifact, { noise = 0 }: Budgets): boolean {
  if (own <= noise) return true;
  const areComparable = toolchain === 0 && base.sectionBytes > 0 && head.sectionBytes > 0;
  return noise > 0 && areComparable && head.sectionBytes - base.sectionBytes <= noise;
}

/** Limits that growth exceeds, as they are written; at `warning` they only warn. */
export interface Exceeded {
  readonly limits: readonly string[];
  readonly level: "error" | "warning";
}

/** `null` where growth is within all limits. With `mode: all` it takes both `fail` and `percent` to fail. */
export function exceededLimits(
  bytes: number,
  before: number,
  { warn, fail, percent, mode = "any" }: NonNullable<Budgets["growth"]>,
): Exceeded | null {
  const failing = [
    ...(fail === undefined ? [] : [{ limit: `fail: ${writeSize(fail)}`, isOver: bytes > fail }]),
    ...(percent === undefined ? [] : [{ limit: `percent: ${percent}`, isOver: bytes * 100 > percent * before }]),
  ];
  const over = failing.filter(({ isOver }) => isOver).map(({ limit }) => limit);
  if (over.length > 0 && (mode === "any" || over.length === failing.length)) return { limits: over, level: "error" };
  return warn !== undefined && bytes > warn ? { limits: [`warn: ${writeSize(warn)}`], level: "warning" } : null;
}

/** What is left up to a cap. */
export interface Room {
  readonly cap: number;
  readonly left: number;
  /** How many more changes of this size fit. */
  readonly more: number;
}

/** `null` where there is no cap, where it is passed already, or where nothing grew. */
export function roomFor({ after, own }: Growth, cap: number | undefined): Room | null {
  if (cap === undefined || after > cap || own <= 0) return null;
  return { cap, left: cap - after, more: Math.floor((cap - after) / own) };
}
