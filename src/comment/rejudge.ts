import { unreadablePolicy } from "../gate/policy-changes.ts";
import { type SetLabels, verdictOn } from "../gate/verdict.ts";
import type { ComparedWith, Report } from "../model.ts";
import { withoutSentences } from "./own-words.ts";
import type { FetchedPolicy } from "./policy.ts";

/**
 * The same numbers, judged anew: by the policy that the pull request can't touch and the labels as they are set now. Of what
 * the report says of itself, its verdict and its sentences, nothing is kept.
 */
export function rejudge(stored: Omit<Report, "verdict">, policy: FetchedPolicy, labels: SetLabels): Report {
  const report = { ...withoutSentences(stored), comparedWith: comparisonOf(stored) };
  if (policy.config === null) return { ...report, verdict: unjudged(policy.why) };
  return { ...report, verdict: verdictOn(report, { policy, labels, remarks: [], isInQueue: false }) };
}

/**
 * What the report was compared with, in words of ours. Of a pull request there is a base, or there should be one, whatever
 * the report says; a doubt that the first stage had is taken over.
 */
function comparisonOf({ base, comparedWith }: Pick<Report, "base" | "comparedWith">): ComparedWith {
  if (base?.commit == null) return { kind: "missing", how: null, why: "the run that measured had none" };
  return comparedWith?.kind === "inexact" || comparedWith?.kind === "missing"
    ? { kind: "inexact", how: "this commit", why: "the run that measured says so" }
    : { kind: "exact", how: null, why: null };
}

const unjudged = (why: string): Report["verdict"] => ({
  outcome: "inconclusive",
  findings: [unreadablePolicy(why, "nothing")],
  skips: [],
  override: null,
});
