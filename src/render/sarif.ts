import type { Finding, Patch, Report } from "../model.ts";
import { jsonText, SENTENCE_LIMIT, visible } from "./escape.ts";
import { failureText } from "./failures.ts";

/** What a reader of SARIF is told of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
}

/**
 * The findings as SARIF 2.1.0 (OASIS), which code scanning reads. What could not be measured or judged is a
 * notification of the run, so that no results never reads as nothing found.
 */
export function renderSarif(report: Report, rules: readonly RuleSummary[]): string {
  const { tool, head, verdict } = report;
  const paths = new Map(head.artifacts.map(({ name, path }) => [name, path]));
  const run = {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        rules: rules.map(({ id, summary }) => ({ id, shortDescription: { text: summary } })),
      },
    },
    invocations: [{ executionSuccessful: isWhole(report), toolExecutionNotifications: notifications(report) }],
    results: verdict.findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
      level: finding.severity,
      message: { text: `${visible(finding.artifact)}: ${visible(finding.message, SENTENCE_LIMIT)}` },
      locations: [location(finding, paths.get(finding.artifact) ?? finding.artifact)],
      partialFingerprints: { "plimsoll/v1": `${finding.rule}/${visible(finding.artifact)}` },
      ...(finding.patch && { fixes: [fix(finding.patch)] }),
    })),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${jsonText(JSON.stringify(log, null, 2))}\n`;
}

/** The line at fault where the finding has one, else the binary. */
function location({ location: line }: Finding, path: string): object {
  const region = line === null ? {} : { region: { startLine: line.line } };
  return { physicalLocation: { artifactLocation: artifactLocation(line?.path ?? path), ...region } };
}

/** A URI, so that nothing in a name is read as more. */
const artifactLocation = (path: string): object => ({
  uri: path
    .split(/[/\\]/)
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join("/"),
});

/** Whole lines (SARIF 2.1.0, 3.55 and 3.57): what goes ends before its last newline, but where nothing comes instead. */
function fix({ path, line, remove, insert }: Patch): object {
  const end = line + remove.length;
  const deletedRegion =
    remove.length === 0 || insert.length === 0
      ? { startLine: line, startColumn: 1, endLine: end, endColumn: 1 }
      : { startLine: line, endLine: end - 1 };
  const text = insert.join("\n") + (remove.length === 0 ? "\n" : "");
  return {
    description: { text: `${line}: ${visible(insert[0] ?? "without this line", SENTENCE_LIMIT)}` },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(path),
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  };
}

const isWhole = ({ head }: Report): boolean =>
  head.artifacts.length > 0 && head.failedBuilds.length === 0 && head.unread.length === 0;

function notifications({ head, verdict }: Report): readonly object[] {
  const note = (level: "error" | "note", text: string): object => ({
    level,
    message: { text: visible(text, SENTENCE_LIMIT) },
  });
  return [
    ...head.failedBuilds.map((build) =>
      note("error", `${build.variant} was not built: the build ${failureText(build)}`),
    ),
    ...head.unread.map(({ path, reason }) => note("error", `${path} was not read: ${reason}`)),
    ...head.skippedVariants.map(({ variant, why }) => note("note", `${variant} was skipped: ${why}`)),
    ...verdict.skips.map(({ rule, artifact, why }) => note("note", `${rule} could not tell about ${artifact}: ${why}`)),
  ];
}
