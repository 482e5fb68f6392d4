import type { Config } from "../config/schema.ts";
import { judge } from "../judge/judge.ts";
import type { Finding, Override, Report, Verdict } from "../model.ts";
import type { Policy } from "./policy-changes.ts";
import { baseRemarks, growthMode } from "./remarks.ts";

/** By what a report is judged, beside what it says itself. */
export interface Jury {
  readonly policy: Policy;
  readonly labels: SetLabels;
  /** What else is to be said of the run. */
  readonly remarks: readonly Finding[];
  readonly isInQueue: boolean;
}

/** The labels of the policy that are set now. */
export interface SetLabels {
  readonly override: Override | null;
  readonly compatibilityOverride: Override | null;
}

export const noLabels: SetLabels = { override: null, compatibilityOverride: null };

/**
 * The verdict on what was measured. Whoever judges a report, the run that made it, a job that joins parts of it or the
 * stage that comments, judges it here, and so by the same words comes to the same verdict.
 */
export function verdictOn(report: Omit<Report, "verdict">, { policy, labels, remarks, isInQueue }: Jury): Verdict {
  const { head, base, changes, compatibility, baseCompatibility = null } = report;
  const { config, isAgreed } = policy;
  const comparedWith = report.comparedWith ?? (base === null ? nothing : exact);
  const verdict = judge({
    ...{ head, base, changes, config, compatibility, baseCompatibility },
    ...(isAgreed ? labels : noLabels),
    growth: growthMode(comparedWith, config, isInQueue),
    remarks: [...baseRemarks(comparedWith, base?.commit ?? null, config), ...policy.remarks, ...remarks],
  });
  // What fails by limits that nobody agreed on may well fail; but nothing passes by them.
  return isAgreed || verdict.outcome === "fail" ? verdict : { ...verdict, outcome: "inconclusive" };
}

const nothing = { kind: "none", how: null, why: "this run compares with no base; gate does" } as const;
const exact = { kind: "exact", how: null, why: null } as const;

/** Asks for the labels that a policy names, each at most once. */
export async function labelsOf(
  { override }: Pick<Config, "override">,
  find: (setting: { readonly label: string; readonly max?: number | undefined }) => Promise<Override | null>,
): Promise<SetLabels> {
  if (override === null) return noLabels;
  const { label, max, compatibility } = override;
  const asked = async (name: string, maxBytes: number | null): Promise<Override | null> => {
    const found = await find({ label: name, max: maxBytes ?? undefined });
    // Bounded by the policy that is in force, and by nothing else.
    return found === null ? null : { ...found, label: name, maxBytes };
  };
  return {
    override: await asked(label, max ?? null),
    compatibilityOverride: compatibility === undefined ? null : await asked(compatibility.label, null),
  };
}
