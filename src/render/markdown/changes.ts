import type { Change, Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import {
  type ArtifactChanges,
  CAUSE_WORDS,
  changesByArtifact,
  deltaOf,
  embedChangeText,
  kindsMoved,
  rowName,
  versionsOf,
} from "../changes.ts";
import { htmlText, markdownCode } from "../escape.ts";
import { storyOf } from "../story.ts";
import { formatCount, formatSizeChange, NONE } from "../units.ts";
import { bar } from "../width.ts";
import { RANK } from "./rank.ts";

const MODULES = 30;
const EMBEDS = 20;
const BAR = 8;

/** What became of each artifact, one sentence each; nothing where there is no base. */
export function storiesBlock(report: Report): Block {
  const rows = changesOf(report).map((entry) => ({
    rank: RANK.matrix,
    text: `- ${storyOf(entry, (name) => markdownCode(name, 120))}`,
  }));
  return { name: "what changed", open: "#### Against the base\n", rows, close: "" };
}

/** What changed inside each artifact, folded: exact bytes, what moved most first. */
export function changesBlocks(report: Report): readonly Block[] {
  return changesOf(report)
    .filter(({ identical, modules }) => !identical && modules.length > 0)
    .map(changesBlock);
}

const changesOf = (report: Report): readonly ArtifactChanges[] =>
  report.base === null ? [] : changesByArtifact(report);

function changesBlock(entry: ArtifactChanges): Block {
  const { artifact, total, modules, embeds } = entry;
  const largest = Math.max(1, ...modules.map((change) => Math.abs(deltaOf(change))));
  const shown = modules.slice(0, MODULES);
  const rest = modules.slice(MODULES);
  const rows = shown.map((change) => ({ rank: RANK.contents, text: moduleRow(entry, change, largest) }));
  const moved = rest.reduce((sum, change) => sum + deltaOf(change), 0);
  return {
    name: "what changed inside",
    open: [
      `<details><summary>What changed in <code>${htmlText(artifact)}</code>: ${formatSizeChange(deltaOf(total))}</summary>`,
      "",
      "| Module | Base | Here | Change | | Why |",
      "| :-- | --: | --: | --: | :-- | :-- |",
    ].join("\n"),
    rows:
      rest.length === 0
        ? rows
        : [...rows, { rank: RANK.contents, text: `| ${rest.length} more | | | ${signed(moved)} | | |` }],
    close: [embedList(embeds), kindsText(entry), "</details>"].filter((part) => part !== "").join("\n\n"),
  };
}

function moduleRow(entry: ArtifactChanges, change: Change, largest: number): string {
  const { name, isForeign } = rowName(entry, change);
  const versions = change.kind === "module" ? (versionsOf(entry, change.name) ?? []) : [];
  const label = isForeign ? markdownCode(name) : name;
  const cells = [
    versions.length < 2 ? label : `${label} ${versions.map((version) => markdownCode(version)).join(" → ")}`,
    count(change.before),
    count(change.after),
    signed(deltaOf(change)),
    bar(Math.abs(deltaOf(change)) / largest, BAR),
    change.cause === null ? "" : CAUSE_WORDS[change.cause],
  ];
  return `| ${cells.join(" | ")} |`;
}

const count = (value: Change["before"]): string => (typeof value === "number" ? formatCount(value) : NONE);
const signed = (bytes: number): string =>
  bytes === 0 ? "0" : `${bytes > 0 ? "+" : "−"}${formatCount(Math.abs(bytes))}`;

function embedList(embeds: readonly Change[]): string {
  const lines = embeds
    .slice(0, EMBEDS)
    .map((change) => `- Embedded ${markdownCode(change.name, 120)}: ${embedChangeText(change)}`);
  const rest = embeds.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- ${rest} more embedded files`] : [])].join("\n");
}

function kindsText({ before, after }: ArtifactChanges): string {
  if (before === null || after === null) return "";
  const kinds = kindsMoved(before, after).map(({ kind, bytes }) => `${kind} ${formatSizeChange(bytes)}`);
  return kinds.length === 0 ? "" : `By kind: ${kinds.join(" · ")}`;
}
