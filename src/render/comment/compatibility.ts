import type { Change, Compatibility, Report } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { markdownCode, markdownProse } from "../escape.ts";
import { listNames } from "../groups.ts";
import { RANK } from "../markdown/rank.ts";
import { artifactNoun } from "../verdict.ts";
import { side } from "./cause.ts";

/** What the binaries want of their system that they did not want before, and the other way round. */
export function linkageBlock(report: Report): Block {
  const changes = report.changes.filter(({ kind }) => kind === "linkage");
  const groups = Map.groupBy(changes, ({ name, before, after }) => JSON.stringify([name, before, after]));
  return {
    name: "compatibility changes",
    open: "| Compatibility | Variants | Base | Here |\n| :-- | :-- | :-- | :-- |",
    rows: [...groups.values()].map((same) => linkageRow(same, report)),
    close: "",
  };
}

function linkageRow(same: readonly Change[], report: Report): Row {
  const [{ name, before, after } = { name: "", before: null, after: null }] = same;
  const cells = [markdownCode(name), names(same, report), side(before), `**${side(after)}**`];
  return { rank: RANK.failures, text: `| ${cells.join(" | ")} |` };
}

/** Where a binary will not start, with the reason and the way out; where that could not be told comes last. */
export function imagesBlock(report: Report): Block {
  const told = report.compatibility.filter(({ runs }) => runs !== "yes");
  const groups = Map.groupBy(told, ({ image, runs, reason, fix }) => JSON.stringify([image, runs, reason, fix]));
  return {
    name: "images",
    open: "| | Image | Variants | Why |\n| :-: | :-- | :-- | :-- |",
    rows: [...groups.values()].map((same) => imageRow(same, report)).sort((one, other) => one.rank - other.rank),
    close: "",
  };
}

function imageRow(same: readonly Compatibility[], report: Report): Row {
  const [first] = same;
  const isRefused = first?.runs === "no";
  const why = [first?.reason, first?.fix].filter((part) => part != null).join(" ");
  const cells = [isRefused ? "❌" : "❔", markdownCode(first?.image ?? ""), names(same, report), markdownProse(why)];
  return { rank: isRefused ? RANK.failures : RANK.untold, text: `| ${cells.join(" | ")} |` };
}

function names(same: readonly { readonly artifact: string }[], report: Report): string {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  return listNames([...new Set(same.map(({ artifact }) => artifact))], all, (name) => markdownCode(name), 12);
}
