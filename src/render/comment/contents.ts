import type { Cause, Change } from "../../model.ts";
import type { Block, Row } from "../budget.ts";
import { embedChangeText } from "../changes.ts";
import { htmlText, markdownCode } from "../escape.ts";
import { RANK } from "../markdown/rank.ts";
import { formatSize, formatSizeChange, NONE } from "../units.ts";
import { side, versionsText } from "./cause.ts";
import { type Delta, growthOf } from "./deltas.ts";

const MODULES = 12;
const SECTIONS = 5;
const SETTINGS = 10;
const CHAINS = 3;
const LINKS = 12;

/** Rows that are not modules go by the owner of their bytes. */
const OWNERS: Readonly<Record<string, string>> = {
  std: "Go standard library",
  toolchain: "Go toolchain's tables",
  module: "main module",
  c: "C code",
  elf: "ELF headers and tables",
  unattributed: "unattributed",
};

/** What one artifact's change is made of, folded: by whom, through what chain, in which sections. */
export function contentsBlock(lead: Delta): Block {
  const modules = largestOf(lead.changes, ["toolchain", "module"]);
  const rows = modules.slice(0, MODULES).map((change) => moduleRow(lead, change));
  const rest = modules.slice(MODULES);
  return {
    name: "what changed",
    open: [
      `<details><summary>What changed in <code>${htmlText(lead.name)}</code>: ${formatSizeChange(lead.bytes)}</summary>`,
      "",
      "| Module | Base | Here | Change | Why |",
      "| :-- | --: | --: | --: | :-- |",
    ].join("\n"),
    rows: rest.length === 0 ? rows : [...rows, restRow(rest)],
    close: [
      ...[settings(lead), chains(lead.total, lead.changes), embeds(lead), sections(lead)].filter((part) => part !== ""),
      "</details>",
    ].join("\n\n"),
  };
}

/** The changes of some kinds that are about bytes, those that moved most first. */
function largestOf(changes: readonly Change[], kinds: readonly Change["kind"][]): readonly Change[] {
  return changes
    .filter((change) => kinds.includes(change.kind) && (growthOf(change) ?? 0) !== 0)
    .toSorted((one, other) => Math.abs(growthOf(other) ?? 0) - Math.abs(growthOf(one) ?? 0));
}

function moduleRow(lead: Delta, change: Change): Row {
  // Go's own share of the whole file, where the base was built by both releases.
  const owner = change.kind === "toolchain" ? "Go itself" : OWNERS[change.name];
  const versions = owner === undefined ? versionsText(lead, change.name) : null;
  const name = owner ?? markdownCode(change.name);
  const cells = [
    versions === null ? name : `${name} ${versions}`,
    sizeOf(change.before),
    sizeOf(change.after),
    formatSizeChange(growthOf(change) ?? 0),
    change.cause === null ? "" : WORDS[change.cause],
  ];
  return { rank: RANK.advice, text: `| ${cells.join(" | ")} |` };
}

function restRow(rest: readonly Change[]): Row {
  const growth = rest.reduce((sum, change) => sum + (growthOf(change) ?? 0), 0);
  return { rank: RANK.advice, text: `| ${rest.length} more | | | ${formatSizeChange(growth)} | |` };
}

const sizeOf = (value: Change["before"]): string => (typeof value === "number" ? formatSize(value) : NONE);

const WORDS: Record<Cause, string> = {
  toolchain: "Go toolchain",
  flag: "build settings",
  "new-module": "new",
  "removed-module": "gone",
  "version-bump": "another version",
  "pruning-off": "method pruning off",
  embed: "embedded files",
  reachable: "reachability",
  "own-code": "own code",
  layout: "layout",
};

/** Toolchain and build settings that differ: `- go: go1.26.1 → go1.27.0`. */
function settings({ changes }: Delta): string {
  return changes
    .filter(
      ({ kind, before, after }) => (kind === "flag" || kind === "toolchain") && typeof (before ?? after) === "string",
    )
    .slice(0, SETTINGS)
    .map(({ name, before, after }) => `- ${markdownCode(name)}: ${side(before)} → ${side(after)}`)
    .join("\n");
}

/** By whose import: the way from `main` to what is reachable now. */
function chains(total: Change | null, changes: readonly Change[]): string {
  const ways = [...(total === null ? [] : [total]), ...changes]
    .filter(({ chain }) => chain.length > 0)
    .map(({ chain }) => chainText(chain));
  return [...new Set(ways)]
    .slice(0, CHAINS)
    .map((way) => `- Reached by ${way}`)
    .join("\n");
}

/** The ends of a long chain say more than its middle. */
function chainText(chain: readonly string[]): string {
  const kept = chain.length <= LINKS ? chain : [...chain.slice(0, LINKS / 2), null, ...chain.slice(-LINKS / 2)];
  return kept.map((link) => (link === null ? "…" : markdownCode(link, 80))).join(" → ");
}

const EMBEDS = 8;

/** Embedded files that came, went or changed, what moved most first. */
function embeds({ changes }: Delta): string {
  const all = changes.filter(({ kind }) => kind === "embed");
  const rest = all.slice(EMBEDS);
  const moved = rest.reduce((sum, change) => sum + (growthOf(change) ?? 0), 0);
  return [
    ...all.slice(0, EMBEDS).map((change) => `- Embedded ${markdownCode(change.name, 80)}: ${embedChangeText(change)}`),
    ...(rest.length > 0 ? [`- ${rest.length} more embedded files: ${formatSizeChange(moved)}`] : []),
  ].join("\n");
}

function sections({ changes }: Delta): string {
  const shown = largestOf(changes, ["section"]).slice(0, SECTIONS);
  if (shown.length === 0) return "";
  return `Sections: ${shown.map((change) => `${markdownCode(change.name, 40)} ${formatSizeChange(growthOf(change) ?? 0)}`).join(" · ")}`;
}
