import type { Config } from "../config/schema.ts";
import type {
  Artifact,
  Change,
  Compatibility,
  Finding,
  Override,
  Severity,
  Skip,
  Snapshot,
  Verdict,
} from "../model.ts";
import { budgetsFor, isBudgeted, type Unjudged, unmatchedNames } from "./budgets.ts";
import { comparisonsOf, counterparts, type GrowthMode, newcomers, unjudgedGrowth } from "./comparison.ts";
import { unanswered, unasked } from "./images.ts";
import { inheritedMessage, isInherited } from "./inherited.ts";
import { lift, type Weighed } from "./override.ts";
import type { Comparison, Judgement, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

export type { GrowthMode };

export interface Case {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly config: Pick<Config, "budgets" | "images" | "rules">;
  /** Absent: growth is judged where there is a base. */
  readonly growth?: GrowthMode;
  /** The label that lifts budgets, and that which lifts errors about compatibility, where they are set. */
  readonly override?: Override | null;
  readonly compatibilityOverride?: Override | null;
  /** Findings about the run itself. */
  readonly remarks?: readonly Finding[];
  /** What the head's artifacts come to in the images that were asked about; absent where none was looked at. */
  readonly compatibility?: readonly Compatibility[];
  /** The same of the base's; `null` where nobody looked. */
  readonly baseCompatibility?: readonly Compatibility[] | null;
}

const worstFirst: readonly Severity[] = ["error", "warning", "note"];

/** Every rule on every artifact. Findings come worst first, then in the order of the rules, then of the artifacts. */
export function judge(asked: Case, rules: readonly Rule[] = allRules): Verdict {
  const { head, config } = asked;
  const ofAll = ({ rule, why }: Unjudged): Skip[] => head.artifacts.map(({ name }) => ({ rule, artifact: name, why }));
  const unmatched = unmatchedNames(config.budgets, head);
  const weighed: Weighed[] = (asked.remarks ?? []).map((finding) => ({ finding, bytes: null, kind: null }));
  const skips: Skip[] = unmatched.flatMap(ofAll);
  const comparisons = comparisonsOf(asked);
  let isUndecided = unmatched.length > 0;
  for (const rule of rules) {
    const severity = config.rules[rule.id]?.severity ?? rule.severity;
    if (severity === "off") continue;
    for (const artifact of head.artifacts) {
      const judged = judgeOne(rule, severity, artifact, comparisons.get(artifact), asked);
      if ("skip" in judged) {
        skips.push({ rule: rule.id, artifact: artifact.name, why: judged.skip });
        isUndecided ||= severity === "error";
      } else weighed.push(...judged);
    }
  }
  const images = [
    ...unanswered(asked.compatibility ?? []),
    ...unasked(config.images, asked.compatibility).flatMap(ofAll),
  ];
  skips.push(...unjudgedGrowth(asked).flatMap(ofAll), ...newcomers(asked, comparisons), ...images);
  isUndecided ||= asked.compatibility !== undefined && images.length > 0;
  const labels = { size: asked.override ?? null, compatibility: asked.compatibilityOverride ?? null };
  const { findings, isBlocked, override, compatibilityOverride } = lift(weighed, labels);
  return {
    outcome: isBlocked ? "fail" : outcomeOf(findings, isUndecided || !isWhole(head)),
    findings: findings.toSorted((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity)),
    skips,
    override,
    ...(compatibilityOverride !== null && { compatibilityOverride }),
  };
}

/** One rule on one artifact, under the same limits on the base's where it might be no doing of the head's. */
function judgeOne(
  rule: Rule,
  severity: Severity,
  artifact: Artifact,
  comparison: Comparison | undefined,
  asked: Case,
): Weighed[] | { readonly skip: string } {
  const { head, base, config, compatibility, baseCompatibility } = asked;
  const budgets = budgetsFor(artifact, config.budgets);
  const options = config.rules[rule.id]?.options ?? {};
  const isShipped = isBudgeted(artifact, config.budgets);
  const judgement = rule.judge({ artifact, snapshot: head, budgets, isShipped, comparison, compatibility }, options);
  if ("skip" in judgement) return judgement;
  const before: Judgement =
    base === null || asked.growth?.kind === "unknown"
      ? []
      : (counterparts(artifact, base).map((one) =>
          rule.judge({ artifact: one, snapshot: base, budgets, compatibility: baseCompatibility ?? [] }, options),
        )[0] ?? []);
  return judgement.map((judged) => {
    const own = milder(severity, judged.mildness);
    const inherited = own === "error" && isInherited(rule, judged, before, budgets);
    const finding = {
      rule: rule.id,
      severity: inherited ? "warning" : own,
      artifact: artifact.name,
      message: inherited ? inheritedMessage(judged) : judged.message,
      location: judged.location ?? null,
      ...(judged.patch && { patch: judged.patch }),
      data: inherited ? { ...(judged.data as object), inherited } : judged.data,
    };
    const kind = rule.isBudget ? "size" : rule.isCompatibility ? "compatibility" : null;
    return { finding, kind, bytes: rule.isBudget ? judged.breach.amount : null };
  });
}

const milder = (one: Severity, other: Severity | undefined): Severity =>
  other !== undefined && worstFirst.indexOf(other) > worstFirst.indexOf(one) ? other : one;

/** What does not block may still warn, and what could not be built, read or judged is not passed over. */
function outcomeOf(findings: readonly Finding[], isUndecided: boolean): Verdict["outcome"] {
  if (isUndecided) return "inconclusive";
  return findings.some(({ severity }) => severity !== "note") ? "warn" : "pass";
}

/** Whether everything that was asked for is there to be judged. A variant that this machine cannot build was not. */
function isWhole({ artifacts, failedBuilds, unread }: Snapshot): boolean {
  return artifacts.length > 0 && failedBuilds.length === 0 && unread.length === 0;
}
