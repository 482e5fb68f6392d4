import type { Config } from "../config/schema.ts";
import type { Change, Finding, Severity, Skip, Snapshot, Verdict } from "../model.ts";
import { budgetsFor, type Unjudged, unjudgedSettings, unmatchedNames } from "./budgets.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

export interface Case {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly config: Pick<Config, "budgets" | "images" | "rules">;
}

const worstFirst: readonly Severity[] = ["error", "warning", "note"];

/** Every rule on every artifact. Findings come worst first, then in the order of the rules, then of the artifacts. */
export function judge({ head, config }: Case, rules: readonly Rule[] = allRules): Verdict {
  const findings: Finding[] = [];
  const ofAll = ({ rule, why }: Unjudged): Skip[] => head.artifacts.map(({ name }) => ({ rule, artifact: name, why }));
  const skips: Skip[] = unmatchedNames(config.budgets, head).flatMap(ofAll);
  let isUndecided = skips.length > 0;
  for (const rule of rules) {
    const setting = config.rules[rule.id];
    const severity = setting?.severity ?? rule.severity;
    if (severity === "off") continue;
    for (const artifact of head.artifacts) {
      const subject = { artifact, snapshot: head, budgets: budgetsFor(artifact, config.budgets) };
      const judgement = rule.judge(subject, setting?.options ?? {});
      if ("skip" in judgement) {
        skips.push({ rule: rule.id, artifact: artifact.name, why: judgement.skip });
        isUndecided ||= severity === "error";
      } else {
        const about = { rule: rule.id, severity, artifact: artifact.name, location: null };
        findings.push(...judgement.map(({ message, data }) => ({ ...about, message, data })));
      }
    }
  }
  skips.push(...unjudgedSettings(config).flatMap(ofAll));
  findings.sort((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity));
  return { outcome: outcomeOf(findings, isUndecided || !isWhole(head)), findings, skips, override: null };
}

/** A gate that failed is sure; short of that, what could not be built, read or judged is not passed over. */
function outcomeOf(findings: readonly Finding[], isUndecided: boolean): Verdict["outcome"] {
  const worst = findings[0]?.severity;
  if (worst === "error") return "fail";
  if (isUndecided) return "inconclusive";
  return worst === "warning" ? "warn" : "pass";
}

/** Whether everything that was asked for is there to be judged. A variant that this machine cannot build was not. */
function isWhole({ artifacts, failedBuilds, unread }: Snapshot): boolean {
  return artifacts.length > 0 && failedBuilds.length === 0 && unread.length === 0;
}
