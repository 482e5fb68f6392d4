import { rules } from "../judge/rules/index.ts";
import type { Artifact, Compatibility, Problem, Report, Snapshot } from "../model.ts";

/** Where the measuring run had a sentence of its own. */
const THERE = "the job summary of the run that measured says more";

/**
 * A report without its sentences. Names and numbers stay, for they are shown as names and numbers; a sentence would be read
 * as the bot's own, and anybody may have written it. What a build printed is shown as that, and stays.
 */
export function withoutSentences(report: Omit<Report, "verdict">): Omit<Report, "verdict"> {
  return {
    ...report,
    head: ofSnapshot(report.head),
    base: report.base === null ? null : ofSnapshot(report.base),
    compatibility: report.compatibility.map(ofCompatibility),
    ...(report.baseCompatibility && { baseCompatibility: report.baseCompatibility.map(ofCompatibility) }),
  };
}

function ofSnapshot(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    artifacts: snapshot.artifacts.map(ofArtifact),
    skippedVariants: snapshot.skippedVariants.map((skipped) => ({ ...skipped, why: THERE })),
    unread: snapshot.unread.map((file) => ({ ...file, reason: THERE })),
  };
}

const ofArtifact = (artifact: Artifact): Artifact => ({
  ...artifact,
  gaps: artifact.gaps.map((gap) => ({ ...gap, why: THERE })),
});

const answers: Readonly<Record<Compatibility["runs"], string>> = {
  yes: "It starts there.",
  no: "It does not start there.",
  unknown: "Whether it starts there could not be told.",
};

function ofCompatibility(compatibility: Compatibility): Compatibility {
  const problems = compatibility.problems.flatMap(ofProblem);
  return {
    ...compatibility,
    reason: [answers[compatibility.runs], ...problems.map(({ found }) => found)].join(" "),
    fix: null,
    errorText: null,
    problems,
    undecided: compatibility.undecided.map((rule) => ({ ...rule, why: THERE })),
    gaps: compatibility.gaps.map((gap) => ({ ...gap, why: THERE })),
  };
}

/** What a rule found, as the rule's own summary; nothing, where there is no such rule. */
function ofProblem(problem: Problem): readonly Problem[] {
  const rule = rules.find(({ id }) => id === problem.rule);
  if (rule === undefined) return [];
  const fix = `See plimsoll explain ${rule.id}; ${THERE}.`;
  const ignored = problem.ignored === null ? null : "";
  return [{ ...problem, found: rule.summary, fix, errorText: null, location: null, ignored, data: {} }];
}
