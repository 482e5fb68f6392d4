import type { Artifact, Report } from "../../model.ts";
import type { Advice } from "../advice.ts";
import type { Block } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { certificatesText, changeText, gzipText, linkageText, matrixOf, symtabText } from "../matrix.ts";
import { formatCount, formatSize } from "../units.ts";
import { failingArtifacts } from "../verdict.ts";
import { bar } from "../width.ts";
import { RANK } from "./rank.ts";

const BAR = 10;

/** The table of artifacts, with exact bytes beside the rounded ones. */
export function matrixBlock(report: Report, advice: readonly Advice[]): Block {
  const { reference, rows } = matrixOf(report.head.artifacts);
  const compared = reference !== null && rows.length > 1;
  const failing = failingArtifacts(report.verdict);
  const advised = new Set(advice.map(({ artifact }) => artifact));
  const nameOf = (artifact: Artifact): string => {
    const name = markdownCode(artifact.name);
    const marked = failing.has(artifact.name) ? `❌ ${name}` : name;
    return advised.has(artifact) ? `**${marked}**` : marked;
  };
  const heads = [
    [reference === null ? "File" : "Variant", ":--"],
    ["Size", "--:"],
    ["", ":--"],
    ["Bytes", "--:"],
    ...(compared ? [[`vs ${markdownCode(reference)}`, "--:"]] : []),
    ["Symtab ratio", "--:"],
    ["Certificates", "--:"],
    ["Linkage", ":--"],
    ["gzip", "--:"],
  ];
  return {
    name: "sizes",
    open: [heads.map(([head]) => head), heads.map(([, align]) => align)]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
    rows: rows.map((row) => ({
      rank: RANK.matrix,
      text: `| ${[
        nameOf(row.artifact),
        formatSize(row.artifact.fileSize),
        bar(row.share, BAR),
        formatCount(row.artifact.fileSize),
        ...(compared ? [changeText(row)] : []),
        symtabText(row.artifact),
        certificatesText(row.artifact),
        markdownProse(linkageText(row.artifact), 24),
        gzipText(row.artifact),
      ].join(" | ")} |`,
    })),
    close: "",
  };
}
