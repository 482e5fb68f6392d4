import picocolors from "picocolors";
import type { Colors } from "picocolors/types.js";
import type { Report } from "../model.ts";
import { type Advice, adviceWords, advise } from "./advice.ts";
import { changesByArtifact } from "./changes.ts";
import { shownArtifacts } from "./contents.ts";
import { visible } from "./escape.ts";
import { subjectOf } from "./subject.ts";
import { type ChangeOptions, insideLines, totalLines } from "./terminal/changes.ts";
import { imageLines } from "./terminal/compatibility.ts";
import { contentsLines } from "./terminal/contents.ts";
import { matrixLines } from "./terminal/matrix.ts";
import { patchLines } from "./terminal/patches.ts";
import { findingLines, missingLines, untoldLines } from "./terminal/problems.ts";
import { formatBytes } from "./units.ts";
import { headlineOf } from "./verdict.ts";
import { shorten, wrap } from "./width.ts";

export interface TerminalOptions {
  /** Columns of the terminal; no line is wider, and none is wider than 100. */
  readonly width: number;
  readonly color: boolean;
  /** Rows of what is in the advised artifact; 10 where absent. */
  readonly limit?: number;
  /** Shows packages in place of modules. */
  readonly packages?: boolean;
  /** Shows functions in place of modules. */
  readonly functions?: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;

/** The report for a person at a terminal; the verdict is the last line, where the eye is. Ends with a newline. */
export function renderTerminal(
  report: Report,
  { width, color, limit = 10, packages = false, functions = false }: TerminalOptions,
): string {
  const colors = picocolors.createColors(color);
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const by = functions ? "function" : packages ? "package" : "module";
  const advice = advise(report);
  const sections = [
    [colors.bold(shorten(subjectOf(report, visible), columns))],
    report.head.artifacts.length === 0 ? [] : matrixLines(report, advice, columns, colors),
    ...changeSections(report, { width: columns, colors, limit, by }),
    titled("Not measured", missingLines(report, columns, colors), colors),
    titled("Images", imageLines(report, columns, colors), colors),
    titled("Findings", findingLines(report, columns, colors), colors),
    titled("One edit mends it", patchLines(report, columns, colors), colors),
    titled("Could not tell", untoldLines(report, columns, colors), colors),
    advice.flatMap((one) => adviceLines(one, columns, colors)),
    ...shownArtifacts(report, advice).map((artifact) =>
      titled(
        shorten(`What is in ${visible(artifact.name, 60)}: ${formatBytes(artifact.fileSize)}`, columns),
        contentsLines(artifact, { by, limit, width: columns, colors }),
        colors,
      ),
    ),
    verdictLines(report, columns, colors),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return `${text}\n`;
}

/** What changed against the base: all artifacts, then inside each that is not the same. */
function changeSections(report: Report, options: ChangeOptions): readonly (readonly string[])[] {
  if (report.base === null) return [];
  return [
    titled("Against the base", totalLines(report, options), options.colors),
    ...changesByArtifact(report).map((entry) =>
      titled(`What changed in ${visible(entry.artifact, 60)}`, insideLines(entry, options), options.colors),
    ),
  ];
}

function titled(title: string, lines: readonly string[], colors: Colors): readonly string[] {
  return lines.length === 0 ? [] : [colors.bold(title), ...lines];
}

function adviceLines(advice: Advice, width: number, colors: Colors): readonly string[] {
  const { lead, reason, cost } = adviceWords(advice, (name) => visible(name, 60));
  const lines = [...wrap(`${lead}: ${reason}`, width - 2), ...(cost === "" ? [] : wrap(cost, width - 2))];
  const paint = advice.passes ? colors.green : colors.yellow;
  return lines.map((line, index) => paint(`${index === 0 ? "▸" : " "} ${line}`));
}

function verdictLines(report: Report, width: number, colors: Colors): readonly string[] {
  const { outcome, reasons } = headlineOf(report);
  const paint = { pass: colors.green, warn: colors.yellow, fail: colors.red, inconclusive: colors.yellow }[outcome];
  const word = { pass: "PASS", warn: "PASS", fail: "FAIL", inconclusive: "INCONCLUSIVE" }[outcome];
  const [first = "", ...more] = wrap(reasons, width - word.length - 2);
  return [`${colors.bold(paint(word))}  ${first}`, ...more.map((line) => " ".repeat(word.length + 2) + line)];
}
