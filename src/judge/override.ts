import { formatSize } from "../config/sizes.ts";
import type { Finding, Override } from "../model.ts";
import { remark } from "./remark.ts";
import { excerpt } from "./sentence.ts";

/** A finding, and the bytes that a label would have to allow for it; `null` where no label lifts it. */
export interface Weighed {
  readonly finding: Finding;
  readonly bytes: number | null;
}

export interface Lifted {
  /** All findings; those that are lifted are marked in their data. */
  readonly findings: readonly Finding[];
  /** Whether an error is left that nothing lifts. */
  readonly isBlocked: boolean;
  /** The override, where it lifted something. */
  readonly override: Override | null;
}

/** Lifts errors as far as the override reaches. What is lifted is still found, and still an error: only the outcome changes. */
export function lift(weighed: readonly Weighed[], override: Override | null): Lifted {
  const most = override?.maxBytes ?? Number.POSITIVE_INFINITY;
  const isLifted = ({ finding, bytes }: Weighed): boolean =>
    override !== null && finding.severity === "error" && bytes !== null && bytes <= most;
  const isBeyond = ({ finding, bytes }: Weighed): boolean =>
    override !== null && finding.severity === "error" && bytes !== null && bytes > most;
  return {
    findings: [
      ...weighed.map((one) => (isLifted(one) ? { ...one.finding, data: marked(one.finding.data) } : one.finding)),
      ...weighed.filter(isBeyond).map((one) => outOfReach(one, override as Override, most)),
    ],
    isBlocked: weighed.some((one) => one.finding.severity === "error" && !isLifted(one)),
    override: weighed.some(isLifted) ? override : null,
  };
}

const marked = (data: unknown): unknown => ({ ...(data as object), overridden: true });

const outOfReach = ({ finding, bytes }: Weighed, { label }: Override, max: number): Finding =>
  remark(
    "override",
    "warning",
    `The label ${excerpt(label)} lifts at most ${formatSize(max)}, and ${finding.rule} is about ${formatSize(bytes ?? 0)}. Make the change smaller, or raise override.max where it can be reviewed.`,
    { label, max, bytes, rule: finding.rule },
    finding.artifact,
  );
