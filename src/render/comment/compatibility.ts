import type { Change, Compatibility, Report } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { listNames } from "../groups.ts";
import { RANK } from "../markdown/rank.ts";
import { remedyText } from "../remedies.ts";
import { artifactNoun } from "../verdict.ts";
import { answerBefore, imageOf } from "./answers.ts";
import { side } from "./cause.ts";

/** What the binaries want of their system that they did not want before, and the other way round. */
export function linkageBlock(report: Report): Block {
  const changes = report.changes.filter(({ kind }) => kind === "linkage");
  const groups = Map.groupBy(changes, ({ name, before, after, names: of }) =>
    JSON.stringify([name, before, after, of]),
  );
  const sentence = lossSentence(changes, report);
  return {
    name: "compatibility changes",
    open: `${sentence === null ? "" : `${sentence}\n\n`}| Compatibility | Variants | Base | Here |\n| :-- | :-- | :-- | :-- |`,
    rows: [...groups.values()].map((same) => linkageRow(same, report)),
    close: "",
  };
}

const LOST = "known bases lost";
const NAMED = 8;

/** `The GLIBC floor rises from 2.28 to 2.38, and 9 known bases are lost`, of the variant that loses the most. */
function lossSentence(changes: readonly Change[], report: Report): string | null {
  const lost = changes
    .filter(({ name }) => name === LOST)
    .toSorted((one, other) => (other.names?.length ?? 0) - (one.names?.length ?? 0))[0];
  if (lost === undefined) return null;
  const own = changes.filter(({ artifact }) => artifact === lost.artifact);
  const floor = own.find(({ name, before }) => name.endsWith(" floor") && before !== null);
  const kind = own.find(({ name }) => name === "linkage");
  const count = lost.names?.length ?? 0;
  const what =
    floor !== undefined
      ? `The ${markdownCode(floor.name)} goes from ${side(floor.before)} to ${side(floor.after)}`
      : kind !== undefined
        ? `What was ${side(kind.before)} is ${side(kind.after)}`
        : "It needs more than before";
  const where = report.head.artifacts.length > 1 ? ` (${markdownCode(lost.artifact)})` : "";
  return `${what}, and ${count} of the known bases ${count === 1 ? "is" : "are"} lost${where}.`;
}

/** What a change of linkage is about in particular, such as the bases that were lost. */
function particulars({ names: all = [] }: Change): string {
  if (all.length === 0) return "";
  return `: ${listNames(all, { count: 0, noun: "" }, (name) => markdownCode(name), NAMED)}`;
}

function linkageRow(same: readonly Change[], report: Report): Row {
  const [first] = same;
  if (first === undefined) return { rank: RANK.failures, text: "" };
  const { name, before, after } = first;
  const cells = [markdownCode(name), names(same, report), side(before), `**${side(after)}**${particulars(first)}`];
  return { rank: RANK.failures, text: `| ${cells.join(" | ")} |` };
}

/**
 * Where a binary will not start, with the reason and the way out; where that could not be told comes last. What is in
 * nobody's way and was so before, such as a variant that is not shipped, is folded.
 */
export function imagesBlocks(report: Report): readonly [Block, Block] {
  const told = report.compatibility.filter(({ runs }) => runs !== "yes");
  const noted = told.filter((one) => isOnlyNoted(one, report));
  const table = tableOf(
    told.filter((one) => !noted.includes(one)),
    report,
  );
  const folded = tableOf(noted, report);
  return [
    { ...table, name: "images" },
    {
      name: "what is only noted of images",
      open: `<details><summary>Only noted: variants that do not start on an image</summary>\n\n${folded.open}`,
      rows: folded.rows.map((row) => ({ ...row, rank: RANK.untold })),
      close: "</details>",
    },
  ];
}

/** Whether a refusal gates nothing and warns of nothing, and is no news against the base. */
function isOnlyNoted(here: Compatibility, report: Report): boolean {
  const { artifact, image, runs } = here;
  if (runs !== "no") return false;
  const isJudged = report.verdict.findings.some(
    (finding) => finding.severity !== "note" && finding.artifact === artifact && imageOf(finding) === image,
  );
  return !isJudged && (answerBefore(here, report)?.runs ?? runs) === runs;
}

function tableOf(told: readonly Compatibility[], report: Report): Omit<Block, "name"> {
  const groups = Map.groupBy(told, ({ image, runs, reason, fix, remedy }) =>
    JSON.stringify([image, runs, reason, fix, remedy]),
  );
  return {
    open: "| | Image | Variants | Why |\n| :-: | :-- | :-- | :-- |",
    rows: [...groups.values()].map((same) => imageRow(same, report)).sort((one, other) => one.rank - other.rank),
    close: "",
  };
}

function imageRow(same: readonly Compatibility[], report: Report): Row {
  const [first] = same;
  const isRefused = first?.runs === "no";
  const why = [first?.reason, first?.fix].filter((part) => part != null).join(" ");
  const remedy = first?.remedy === undefined ? "" : ` ${remedyText(first.remedy, (text) => markdownCode(text))}.`;
  const sign = isRefused ? "❌" : "❔";
  const cells = [sign, markdownCode(first?.image ?? ""), names(same, report), `${markdownProse(why)}${remedy}`];
  return { rank: isRefused ? RANK.failures : RANK.untold, text: `| ${cells.join(" | ")} |` };
}

function names(same: readonly { readonly artifact: string }[], report: Report): string {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  return listNames([...new Set(same.map(({ artifact }) => artifact))], all, (name) => markdownCode(name), 12);
}
