import type { Report } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { RANK } from "../markdown/rank.ts";
import { formatShareChange, formatSize, formatSizeChange, NONE } from "../units.ts";
import { artifactNoun, plural } from "../verdict.ts";
import { causeText } from "./cause.ts";
import type { CommentContext } from "./context.ts";
import type { Delta } from "./deltas.ts";

/** The sizes of what changed, what fails first. */
export function sizesBlock(report: Report, deltas: readonly Delta[], { caps }: CommentContext): Block {
  const shown = deltas.filter(({ kind, isFailing }) => kind !== "identical" || isFailing);
  const hasCaps = shown.some(({ name }) => caps.has(name));
  const sizes = `${report.base === null ? "Size" : "Base → **here**"}${hasCaps ? " → cap" : ""}`;
  return {
    name: "sizes",
    open: `| | ${artifactNoun(report) === "file" ? "File" : "Variant"} | ${sizes} | Change | Why |\n| :-: | :-- | :-- | --: | :-- |`,
    rows: shown.map((delta) => sizeRow(delta, report.base, hasCaps ? (caps.get(delta.name) ?? null) : undefined)),
    close: "",
  };
}

function sizeRow(delta: Delta, base: Report["base"], cap: number | null | undefined): Row {
  const { before, after, kind, isFailing } = delta;
  const sizes = [
    ...(base === null ? [] : [before === null ? (kind === "alone" ? "?" : NONE) : formatSize(before.fileSize)]),
    after === null ? NONE : `**${formatSize(after.fileSize)}**`,
    ...(cap === undefined ? [] : [cap === null ? NONE : formatSize(cap)]),
  ];
  const cells = [
    isFailing ? "❌" : "",
    markdownCode(delta.name),
    sizes.join(" → "),
    changeText(delta),
    causeText(delta) ?? "",
  ];
  return { rank: isFailing ? RANK.errors : RANK.matrix, text: `| ${cells.join(" | ")} |` };
}

function changeText({ kind, before, bytes }: Delta): string {
  if (kind === "new") return "new";
  if (kind === "removed") return "gone";
  if (kind === "alone" || before === null) return NONE;
  const share = bytes === 0 || before.fileSize === 0 ? "" : ` (${formatShareChange(bytes / before.fileSize)})`;
  return `${formatSizeChange(bytes)}${share}`;
}

/** What did not change at all, folded: the same bytes, by their SHA-256. */
export function unchangedBlock(report: Report, deltas: readonly Delta[]): Block {
  const same = deltas.filter(({ kind }) => kind === "identical");
  const noun = artifactNoun(report);
  const rows = same.map(
    ({ name, after }): Row => ({
      rank: RANK.contents,
      text: `- ${markdownCode(name)}: ${formatSize(after?.fileSize ?? 0)}`,
    }),
  );
  return {
    name: "what did not change",
    open: `<details><summary>${plural(same.length, noun)} unchanged, bit for bit</summary>\n`,
    rows,
    close: "</details>",
  };
}
