import type { Annotation, Finding, Location, Report, Severity } from "../model.ts";
import { causeAnnotations, type GoMod } from "./cause-annotations.ts";
import { isOverridden } from "./comment/findings.ts";
import { lastLines, SENTENCE_LIMIT, visible } from "./escape.ts";
import { failureText } from "./failures.ts";
import { type FindingGroup, groupFindings, listNames } from "./groups.ts";
import { artifactNoun, plural } from "./verdict.ts";

/** GitHub shows 10 annotations of a level for a step and drops the others without a word. */
const LIMIT = 8;
const STATEMENTS = 5;
const OUTPUT_LINES = 3;

const LEVELS: Record<Severity, Annotation["level"]> = { error: "error", warning: "warning", note: "notice" };

/**
 * At most 8, of which the last counts the rest where there are more: what could not be built or read first, then why the
 * program grew, then findings by severity, those of one rule at one place as one. Of a change, what is only noted stays in
 * the report, for it would stand beside the same lines in every pull request; what a label lifted is no error of a check
 * that passes. Titles and messages are plain text.
 */
export function toAnnotations(report: Report, goMod: GoMod | null = null): readonly Annotation[] {
  const all = [...failures(report), ...causeAnnotations(report, goMod), ...findings(report)];
  if (all.length <= LIMIT) return all;
  const rest = all.length - (LIMIT - 1);
  const more: Annotation = {
    level: "notice",
    title: "Plimsoll",
    message: `${plural(rest, "more annotation")} in the job summary.`,
    location: null,
  };
  return [...all.slice(0, LIMIT - 1), more];
}

function failures({ head }: Report): readonly Annotation[] {
  return [
    ...head.failedBuilds.map((build) => ({
      level: "error" as const,
      title: `${visible(build.variant)} was not built`,
      message: [
        `The build ${failureText(build)}.`,
        ...lastLines(build.output, OUTPUT_LINES).map((line) => visible(line, SENTENCE_LIMIT)),
      ].join("\n"),
      location: null,
    })),
    ...head.unread.map(({ path, reason }) => ({
      level: "error" as const,
      title: `${visible(path)} was not read`,
      message: visible(reason, SENTENCE_LIMIT),
      location: null,
    })),
  ];
}

function findings(report: Report): readonly Annotation[] {
  const byPlace = new Map<string, Finding[]>();
  const told = report.verdict.findings
    .filter(({ severity }) => severity !== "note" || report.base === null)
    .map((finding): Finding => (isOverridden(finding) ? { ...finding, severity: "warning" } : finding));
  for (const finding of told) {
    const place = JSON.stringify(finding.location);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  const all = [...byPlace.values()].flatMap((here) =>
    groupFindings(here).map((group) => annotationOf(group, here[0]?.location ?? null, report)),
  );
  const levels = Object.values(LEVELS);
  return all.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

function annotationOf(group: FindingGroup, location: Location | null, report: Report): Annotation {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  const names = (artifacts: readonly string[]): string => listNames(artifacts, all, (name) => visible(name, 40));
  const [only, ...others] = group.statements;
  const alone = only !== undefined && others.length === 0;
  const shown = group.statements.slice(0, STATEMENTS);
  const rest = group.statements.length - shown.length;
  const lines = alone
    ? [visible(only.message, SENTENCE_LIMIT)]
    : [
        ...shown.map(({ message, artifacts }) => `${names(artifacts)}: ${visible(message, SENTENCE_LIMIT)}`),
        ...(rest > 0 ? [`and ${rest} more like these`] : []),
        ...(group.common === "" ? [] : [visible(group.common, SENTENCE_LIMIT)]),
      ];
  return {
    level: LEVELS[group.severity],
    title: alone ? `${visible(group.rule)}: ${names(only.artifacts)}` : visible(group.rule),
    message: lines.join("\n"),
    location: location === null ? null : { path: visible(location.path, 1024), line: location.line },
  };
}
