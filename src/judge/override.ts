import { formatSize } from "../config/sizes.ts";
import type { Finding, Override } from "../model.ts";
import { remark } from "./remark.ts";
import { excerpt } from "./sentence.ts";

/** A finding, and what lifts it. */
export interface Weighed {
  readonly finding: Finding;
  /** The label's kind that lifts it; `null` where none does. */
  readonly kind: keyof Labels | null;
  /** What the label would have to allow for it; `null` where that is no matter of bytes. */
  readonly bytes: number | null;
}

/** The labels that are set. One never lifts what is the other's: who lets a file grow has not said where it may stop running. */
export interface Labels {
  readonly size: Override | null;
  readonly compatibility: Override | null;
}

export interface Lifted {
  /** All findings; those that are lifted are marked in their data. */
  readonly findings: readonly Finding[];
  /** Whether an error is left that nothing lifts. */
  readonly isBlocked: boolean;
  /** The overrides, where they lifted something. */
  readonly override: Override | null;
  readonly compatibilityOverride: Override | null;
}

/** Lifts errors as far as the labels reach. What is lifted is still found, and still an error: only the outcome changes. */
export function lift(weighed: readonly Weighed[], labels: Labels): Lifted {
  const labelOf = ({ finding, kind }: Weighed): Override | null =>
    finding.severity === "error" && kind !== null ? labels[kind] : null;
  const isWithin = ({ bytes }: Weighed, { maxBytes }: Override): boolean => (bytes ?? 0) <= (maxBytes ?? Infinity);
  const isLifted = (one: Weighed): boolean => {
    const label = labelOf(one);
    return label !== null && isWithin(one, label);
  };
  const beyond = weighed.flatMap((one) => {
    const label = labelOf(one);
    return label === null || isWithin(one, label) ? [] : [outOfReach(one, label)];
  });
  const used = (kind: keyof Labels): Override | null =>
    weighed.some((one) => one.kind === kind && isLifted(one)) ? labels[kind] : null;
  return {
    findings: [
      ...weighed.map((one) => (isLifted(one) ? { ...one.finding, data: marked(one.finding.data) } : one.finding)),
      ...beyond,
    ],
    isBlocked: weighed.some((one) => one.finding.severity === "error" && !isLifted(one)),
    override: used("size"),
    compatibilityOverride: used("compatibility"),
  };
}

const marked = (data: unknown): unknown => ({ ...(data as object), overridden: true });

const outOfReach = ({ finding, bytes }: Weighed, { label, maxBytes: max }: Override): Finding =>
  remark(
    "override",
    "warning",
    `The label ${excerpt(label)} lifts at most ${formatSize(max ?? 0)}, and ${finding.rule} is about ${formatSize(bytes ?? 0)}. Make the change smaller, or raise override.max where it can be reviewed.`,
    { label, max, bytes, rule: finding.rule },
    finding.artifact,
  );
