import type { Config } from "../config/schema.ts";
import { growthMode, remarksOf } from "../gate/remarks.ts";
import { judge } from "../judge/judge.ts";
import { remark } from "../judge/remark.ts";
import type { Override, Report } from "../model.ts";
import { withoutSentences } from "./own-words.ts";
import type { FetchedPolicy } from "./policy.ts";

/**
 * The same numbers, judged anew: by the policy that the pull request can't touch and the label as it is set now. Of what the
 * report says of itself, its verdict and its sentences, nothing is kept.
 */
export function rejudge(stored: Report, policy: FetchedPolicy, override: Override | null): Report {
  const report = withoutSentences(stored);
  const { head, base, changes, compatibility } = report;
  const { config } = policy;
  if (config === null) return { ...report, verdict: unjudged(policy.why) };
  const circumstances = circumstancesOf(report, config);
  const isAboutImages = compatibility.length > 0 || config.images.length > 0;
  const verdict = judge({
    ...{ head, base, changes, config, override },
    growth: growthMode(circumstances),
    remarks: [...remarksOf(circumstances), ...policy.remarks],
    ...(isAboutImages && { compatibility }),
  });
  return { ...report, verdict };
}

/** What the report shows of its base; a doubt that the first stage had is taken over, in words of ours. */
function circumstancesOf({ head, base, verdict }: Report, policy: Config): Parameters<typeof growthMode>[0] {
  const isDoubted = verdict.findings.some(({ rule }) => rule === "on-missing-base");
  const doubt = isDoubted ? "the run that measured says so" : null;
  const missing = base === null ? "the run that measured had none" : null;
  return {
    event: null,
    base:
      base?.commit == null
        ? { kind: "missing", why: missing ?? "" }
        : { kind: "commit", commit: base.commit, how: "this commit", doubt },
    missing,
    head: { commit: head.commit, uncommitted: [] },
    policy,
  };
}

function unjudged(why: string): Report["verdict"] {
  const text = `The policy of the base can't be read, so that nothing is judged: ${why}. Mend it on the base's branch.`;
  return { outcome: "inconclusive", findings: [remark("policy", "warning", text, { why })], skips: [], override: null };
}
