import type { Colors } from "picocolors/types.js";
import type { FailedBuild, Report, Severity } from "../../model.ts";
import { lastLines, SENTENCE_LIMIT, visible } from "../escape.ts";
import { commandText, failureText, OUTPUT_LINES } from "../failures.ts";
import {
  type FindingGroup,
  groupFindings,
  groupGaps,
  groupSkippedVariants,
  groupSkips,
  listNames,
  type Statement,
  type Untold,
} from "../groups.ts";
import { artifactNoun } from "../verdict.ts";
import { displayWidth, padEnd, shorten, wrap } from "../width.ts";

/** Statements of one rule, and gaps and skips of the report, before the rest is counted. */
const STATEMENTS = 12;
const UNTOLD = 12;
const LABEL = 24;
const RULE = 24;

/** What was asked for and is not in the table: failed builds, files that could not be read, skipped variants. */
export function missingLines({ head }: Report, width: number, colors: Colors): readonly string[] {
  const because = (what: string, reason: string) => `${what}: ${visible(reason, SENTENCE_LIMIT)}`;
  const entries: readonly Entry[] = [
    ...head.failedBuilds.map((build) => ({
      label: visible(build.variant),
      paint: colors.red,
      text: failureText(build),
      below: failedBuildLines(build, width - 6, colors),
    })),
    ...head.unread.map(({ path, reason }) => ({
      label: visible(path),
      paint: colors.red,
      text: because("not read", reason),
    })),
    ...groupSkippedVariants(head).map(({ artifacts, why }) => ({
      label: listNames(artifacts, { count: 0, noun: "variant" }, (name) => visible(name, 40)),
      paint: colors.yellow,
      text: because("skipped", why),
    })),
  ];
  return entryLines(entries, width);
}

/** What the rules found: one entry a rule, errors first. */
export function findingLines(report: Report, width: number, colors: Colors): readonly string[] {
  const groups = groupFindings(report.verdict.findings);
  const lines = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    ...groupLines(group, report, width, colors),
  ]);
  return groups.length === 0 ? [] : [...lines, "", colors.dim("  plimsoll explain RULE says more")];
}

/** What could not be told: facts that could not be read, and rules that could not decide. */
export function untoldLines(report: Report, width: number, colors: Colors): readonly string[] {
  const entry = (verb: string, { subject, why, artifacts }: Untold): readonly string[] => {
    const names = listNames(artifacts, everything(report), (name) => visible(name, 40), 4);
    const lines = wrap(`${verb} ${visible(subject)} in ${names}: ${visible(why, SENTENCE_LIMIT)}`, width - 4);
    return lines.map((line, index) => colors.dim(`${index === 0 ? "  " : "    "}${line}`));
  };
  const gaps = groupGaps(report.head.artifacts);
  const skips = groupSkips(report.verdict.skips);
  const rest = Math.max(0, gaps.length - UNTOLD) + Math.max(0, skips.length - UNTOLD);
  return [
    ...gaps.slice(0, UNTOLD).flatMap((gap) => entry("could not read", gap)),
    ...skips.slice(0, UNTOLD).flatMap((skip) => entry("could not judge", skip)),
    ...(rest > 0 ? [colors.dim(`  and ${rest} more, in the JSON report`)] : []),
  ];
}

const SEVERITY_PAINT: Record<Severity, (colors: Colors) => (text: string) => string> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  note: (colors) => colors.blue,
};

function groupLines(group: FindingGroup, report: Report, width: number, colors: Colors): readonly string[] {
  const paint = SEVERITY_PAINT[group.severity](colors);
  const rule = shorten(visible(group.rule), RULE);
  const title = `  ${paint(group.severity)}  ${colors.bold(rule)}`;
  const taken = displayWidth(`  ${group.severity}  ${rule}  `);
  const names = (artifacts: readonly string[]): string =>
    listNames(artifacts, everything(report), (name) => visible(name, 40));
  const [only, ...others] = group.statements;
  if (only !== undefined && others.length === 0) {
    const where = shorten([names(only.artifacts), placesText(only)].filter(Boolean).join("  "), width - taken);
    return [
      where === "" ? title : `${title}  ${where}`,
      ...wrap(visible(only.message, SENTENCE_LIMIT), width - 6).map((line) => `      ${line}`),
    ];
  }
  const shown = group.statements.slice(0, STATEMENTS);
  const rest = group.statements.length - shown.length;
  const [common = ""] = group.statements.map(placesText);
  const isCommon = group.statements.every((statement) => placesText(statement) === common);
  return [
    isCommon && common !== "" ? `${title}  ${shorten(common, width - taken)}` : title,
    ...entryLines(
      shown.map((statement) => ({
        label: names(statement.artifacts),
        text: [visible(statement.message, SENTENCE_LIMIT), isCommon ? "" : placesText(statement)]
          .filter(Boolean)
          .join(" "),
      })),
      width - 4,
    ).map((line) => `    ${line}`),
    ...(rest > 0 ? [`      and ${rest} more like these`] : []),
    ...(group.common === ""
      ? []
      : wrap(visible(group.common, SENTENCE_LIMIT), width - 6).map((line) => `      ${line}`)),
  ];
}

/** The lines at fault, the first two of them. */
function placesText({ places }: Statement): string {
  const shown = places.slice(0, 2).map((place) => visible(place, 80));
  return shown.length === 0 ? "" : `(${shown.join(", ")}${places.length > shown.length ? ", …" : ""})`;
}

/** The command, and the tail of the output behind a rule, so that no line of it starts a line of ours. */
function failedBuildLines(build: FailedBuild, room: number, colors: Colors): readonly string[] {
  const [first, ...more] =
    build.command.length === 0 ? [] : wrap(visible(commandText(build.command), SENTENCE_LIMIT), room - 4);
  return [
    ...(first === undefined ? [] : [`$ ${first}`, ...more.map((line) => `    ${line}`)]).map(colors.dim),
    ...lastLines(build.output, OUTPUT_LINES).flatMap((line) =>
      wrap(visible(line, SENTENCE_LIMIT), room - 2).map((part) => `${colors.dim("│")} ${part}`),
    ),
  ];
}

interface Entry {
  readonly label: string;
  readonly paint?: (text: string) => string;
  readonly text: string;
  /** Lines of the entry's own, under it. */
  readonly below?: readonly string[];
}

/** Labels, their texts beside them in one column, all indented by two. */
function entryLines(entries: readonly Entry[], width: number): readonly string[] {
  const column = Math.min(LABEL, Math.max(0, ...entries.map(({ label }) => displayWidth(label))));
  return entries.flatMap(({ label, paint = (text) => text, text, below = [] }) => [
    ...wrap(text, width - column - 4).map(
      (line, index) => `  ${index === 0 ? paint(padEnd(shorten(label, column), column)) : " ".repeat(column)}  ${line}`,
    ),
    ...below.map((line) => `      ${line}`),
  ]);
}

const everything = (report: Report): { readonly count: number; readonly noun: string } => ({
  count: report.head.artifacts.length,
  noun: artifactNoun(report),
});
