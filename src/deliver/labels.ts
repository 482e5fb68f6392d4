import type { Override } from "../model.ts";
import type { Live } from "./live.ts";

/** A label that lifts a gate, as the policy names it. */
export interface OverrideSetting {
  readonly label: string;
  /** Bytes; absent, no bound. */
  readonly max?: number | undefined;
}

export interface ReadOverride {
  readonly override: Override | null;
  /** Why the labels are those of the event, which a re-run replays, and not those of now; `null` where they are of now. */
  readonly stale: string | null;
}

/**
 * Whether the pull request has the label now, who set it and when. `frozen` are the labels in the event's payload: what
 * is left where GitHub does not answer.
 */
export function readOverride(live: Live, frozen: readonly string[], setting: OverrideSetting): ReadOverride {
  const isSet = (labels: readonly string[]): boolean => labels.some((label) => isSame(label, setting.label));
  const found = { label: setting.label, by: null, at: null, maxBytes: setting.max ?? null };
  if (live.github === null) return { override: isSet(frozen) ? found : null, stale: live.problem.message };
  const { labels, labelings } = live.pull;
  if (!isSet(labels)) return { override: null, stale: null };
  const { by, at } = labelings?.findLast(({ label }) => isSame(label, setting.label)) ?? found;
  return { override: { ...found, by, at }, stale: null };
}

/** GitHub keeps no two labels that differ in their case alone. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
