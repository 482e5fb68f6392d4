import type { Report, Severity } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { type FindingGroup, groupFindings, listNames } from "../groups.ts";
import { artifactNoun } from "../verdict.ts";
import { RANK } from "./rank.ts";

const SIGNS: Record<Severity, string> = { error: "❌", warning: "⚠️", note: "ℹ️" };

/** One table: a row for each thing a rule says, errors first, and its fix under the last of them. */
export function findingsBlock(report: Report): Block {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  return {
    name: "findings",
    open: `| | Rule | ${all.noun === "file" ? "Files" : "Variants"} | Finding |\n| :-: | :-- | :-- | :-- |`,
    rows: groupFindings(report.verdict.findings).flatMap((group) => groupRows(group, all)),
    close: "",
  };
}

function groupRows(group: FindingGroup, all: { readonly count: number; readonly noun: string }): readonly Row[] {
  const rank = group.severity === "error" ? RANK.errors : RANK.warnings;
  const rule = markdownCode(group.rule);
  const rows = group.statements.map(({ message, artifacts }) => {
    const names = listNames(artifacts, all, (name) => markdownCode(name), 20);
    return { rank, text: `| ${SIGNS[group.severity]} | ${rule} | ${names} | ${markdownProse(message)} |` };
  });
  return group.common === "" ? rows : [...rows, { rank, text: `| | | | ${markdownProse(group.common)} |` }];
}
