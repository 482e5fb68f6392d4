import type { Override, Report, Verdict } from "../model.ts";
import { SEVERITIES } from "./groups.ts";
import { formatCount } from "./units.ts";

/** What the verdict rests on, in words of ours; the same on every surface. */
export interface Headline {
  readonly outcome: Report["verdict"]["outcome"];
  /** `2 errors, 1 warning in 9 variants; 1 build failed`. */
  readonly reasons: string;
}

export function headlineOf(report: Report): Headline {
  const { head, verdict, compatibility } = report;
  const unanswered = new Set(compatibility.filter(({ runs }) => runs === "unknown").map(({ image }) => image));
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: verdict.findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const found =
    counts.length === 0 ? "no findings" : counts.map(({ severity, count }) => plural(count, severity)).join(", ");
  const reasons = [
    head.artifacts.length === 0 && counts.length === 0
      ? "nothing was measured"
      : `${found} in ${plural(head.artifacts.length, artifactNoun(report))}`,
    ...missing(head.failedBuilds.length, "build", "failed"),
    ...missing(head.unread.length, "file", "not read"),
    ...missing(head.skippedVariants.length, "variant", "skipped"),
    ...missing(unanswered.size, "image", "without an answer"),
  ];
  return { outcome: verdict.outcome, reasons: reasons.join("; ") };
}

/** The names of the artifacts that do not pass their gates. */
export function failingArtifacts({ findings }: Verdict): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(({ artifact }) => artifact));
}

/** `1 build`, `2 builds`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** What the artifacts are: files the user brought, or variants of a build. */
export function artifactNoun({ head }: Report): "variant" | "file" {
  return head.artifacts.some((artifact) => artifact.variant !== null) ? "variant" : "file";
}

function missing(count: number, noun: string, fate: string): readonly string[] {
  return count === 0 ? [] : [`${plural(count, noun)} ${fate}`];
}

/** The labels that lifted something: that of budgets first. */
export const overridesOf = ({ override, compatibilityOverride }: Verdict): readonly Override[] =>
  [override, compatibilityOverride].filter((label) => label !== null && label !== undefined);
