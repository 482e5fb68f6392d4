import type { Colors } from "picocolors/types.js";
import type { Report } from "../../model.ts";
import { SENTENCE_LIMIT, visible } from "../escape.ts";
import { diffLines, groupPatches } from "../patches.ts";
import { shorten } from "../width.ts";

/** Edits that mend what was found, each tried before it is offered. */
export function patchLines({ verdict }: Report, width: number, colors: Colors): readonly string[] {
  const paint = (line: string): string =>
    line.startsWith("+") ? colors.green(line) : line.startsWith("-") ? colors.red(line) : colors.dim(line);
  return groupPatches(verdict.findings).flatMap(({ patch, rules }, index) => [
    ...(index === 0 ? [] : [""]),
    shorten(`  ${rules.map((rule) => visible(rule, 40)).join(", ")}`, width),
    ...diffLines(patch).map((line) => `      ${paint(shorten(visible(line, SENTENCE_LIMIT), width - 6))}`),
  ]);
}
