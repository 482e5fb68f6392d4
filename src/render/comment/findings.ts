import type { Finding, Report, Severity } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { type FindingGroup, groupFindings, listNames } from "../groups.ts";
import { RANK } from "../markdown/rank.ts";
import { artifactNoun, plural } from "../verdict.ts";
import { isNewInImage } from "./answers.ts";
import { type Delta, untouchedOf } from "./deltas.ts";

const SIGNS: Record<Severity, string> = { error: "❌", warning: "⚠️", note: "ℹ️" };

/** Rules whose notes are about the pull request: whose limits, what base, what room is left. */
const ABOUT_THE_CHANGE = new Set(["policy", "on-missing-base", "override", "work-tree", "size-growth"]);

/** Where a finding is about the run as a whole. */
const EVERYTHING = "*";

/** Whether a label lifted it: still found, and not in the way. */
export function isOverridden({ data }: Finding): boolean {
  return typeof data === "object" && data !== null && "overridden" in data && data.overridden === true;
}

/** Whether it is about a file that did not change, in an image that did not either, and so was there before. */
export function isEarlier(finding: Finding, untouched: ReadonlySet<string>, report: Report): boolean {
  return finding.severity !== "error" && untouched.has(finding.artifact) && !isNewInImage(finding, report);
}

/** What fails, what warns, and what is to be known of this change; what was there before is folded. */
export function findingsBlocks(report: Report, deltas: readonly Delta[]): readonly [Block, Block] {
  const told = report.verdict.findings.filter(
    ({ severity, rule }) => severity !== "note" || ABOUT_THE_CHANGE.has(rule),
  );
  const untouched = untouchedOf(deltas);
  const own = told.filter((finding) => !isEarlier(finding, untouched, report));
  const earlier = told.filter((finding) => isEarlier(finding, untouched, report));
  const summary = `${plural(groupFindings(earlier).length, "warning")} about files that did not change`;
  return [
    { ...tableOf(report, own), name: "findings" },
    { ...folded(tableOf(report, earlier), summary), name: "earlier warnings" },
  ];
}

function tableOf(report: Report, findings: readonly Finding[]): Omit<Block, "name"> {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  return {
    open: `| | Rule | ${all.noun === "file" ? "Files" : "Variants"} | Finding |\n| :-: | :-- | :-- | :-- |`,
    rows: groupFindings(findings).flatMap((group) => groupRows(group, all)),
    close: "",
  };
}

function folded({ open, rows }: Omit<Block, "name">, summary: string): Omit<Block, "name"> {
  return {
    open: `<details><summary>${summary}</summary>\n\n${open}`,
    rows: rows.map((row) => ({ ...row, rank: RANK.untold })),
    close: "</details>",
  };
}

function groupRows(group: FindingGroup, all: { readonly count: number; readonly noun: string }): readonly Row[] {
  const rank = group.severity === "error" ? RANK.errors : RANK.warnings;
  const rule = markdownCode(group.rule);
  const rows = group.statements.map(({ message, artifacts }) => {
    const names = artifacts.includes(EVERYTHING) ? "" : listNames(artifacts, all, (name) => markdownCode(name), 12);
    return { rank, text: `| ${SIGNS[group.severity]} | ${rule} | ${names} | ${markdownProse(message)} |` };
  });
  return group.common === "" ? rows : [...rows, { rank, text: `| | | | ${markdownProse(group.common)} |` }];
}
