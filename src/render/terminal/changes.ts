import type { Colors } from "picocolors/types.js";
import type { Change, Report } from "../../model.ts";
import {
  type ArtifactChanges,
  CAUSE_WORDS,
  changesByArtifact,
  deltaOf,
  embedChangeText,
  functionsMoved,
  kindsMoved,
  releasesText,
  rowName,
  shareGrown,
  versionsOf,
} from "../changes.ts";
import { visible } from "../escape.ts";
import { listNames } from "../groups.ts";
import { storyOf } from "../story.ts";
import { formatShareChange, formatSize, formatSizeChange, NONE } from "../units.ts";
import { bar, shorten, wrap } from "../width.ts";
import { type Column, tableLines } from "./table.ts";

export interface ChangeOptions {
  readonly width: number;
  readonly colors: Colors;
  /** Rows for each artifact. */
  readonly limit: number;
  readonly by: "module" | "package" | "function";
}

/** Every artifact against its base: sizes, the difference and its cause. */
export function totalLines(report: Report, { width, colors }: ChangeOptions): readonly string[] {
  const artifacts = changesByArtifact(report);
  const cells = (of: (entry: ArtifactChanges) => string): string[] => artifacts.map(of);
  const columns: Column[] = [
    { head: "", align: "left", least: 12, cells: cells(({ artifact }) => `  ${visible(artifact, 60)}`) },
    { head: "base", align: "right", cells: cells(({ total }) => size(total.before)) },
    { head: "now", align: "right", cells: cells(({ total }) => size(total.after)) },
    {
      head: "change",
      align: "right",
      cells: cells(({ total }) => delta(total)),
      paint: painter(
        artifacts.map(({ total }) => total),
        colors,
      ),
    },
    { head: "cause", align: "left", goes: 0, cells: cells(cause) },
  ];
  return tableLines(columns, width, colors.dim);
}

const BAR = 8;

/** What changed inside one artifact: the story, then rows, what moved most first; nothing where nothing did. */
export function insideLines(entry: ArtifactChanges, { width, colors, limit, by }: ChangeOptions): readonly string[] {
  if (entry.identical) return [];
  const story = wrap(storyOf(entry, visible), width - 2).map((line) => `  ${line}`);
  const facts = entry.facts.flatMap((fact) => [
    shorten(`  ${factText(entry, fact)}`, width),
    ...nameLines(fact, width).map((line) => colors.dim(line)),
  ]);
  const rows = rowsOf(entry, by);
  return [
    ...story,
    ...facts,
    ...(rows === null
      ? ["  Its functions are not listed on both sides: name the binaries themselves."]
      : rowLines(entry, rows, { width, colors, limit })),
    ...embedLines(entry, { width, colors, limit }),
    ...kindLines(entry, width),
  ];
}

/** `null` where the functions of a side are not known. */
function rowsOf(entry: ArtifactChanges, by: ChangeOptions["by"]): readonly Change[] | null {
  if (by === "module") return entry.modules;
  return by === "package" ? entry.packages : functionsMoved(entry);
}

/** Go's own share stands in its line, as far as it can be told. */
function factText(entry: ArtifactChanges, { kind, name, before, after }: Change): string {
  const releases = kind === "toolchain" ? releasesText(entry) : null;
  if (releases === null) return `${visible(name)}: ${word(before)} → ${word(after)}`;
  const share = entry.total.causes?.find(({ cause }) => cause === "toolchain")?.bytes;
  return `${visible(releases)}${share === undefined ? "" : `: ${formatSizeChange(share)}`}`;
}

const NAMED = 8;

/** Who asks for it, or which bases it is about. */
function nameLines({ names = [] }: Change, width: number): readonly string[] {
  if (names.length === 0) return [];
  const text = listNames(names, { count: 0, noun: "" }, (name) => visible(name, 80), NAMED);
  return wrap(text, width - 4).map((line) => `    ${line}`);
}

type RowOptions = Omit<ChangeOptions, "by">;

/** Rows with a bar, and what the others add up to. */
function rowLines(entry: ArtifactChanges, all: readonly Change[], { width, colors, limit }: RowOptions): string[] {
  const rows = all.slice(0, all.length > limit + 1 ? limit : all.length);
  const others = all.slice(rows.length);
  const largest = Math.max(1, ...rows.map((change) => Math.abs(deltaOf(change))));
  const rest = others.reduce((sum, change) => sum + deltaOf(change), 0);
  const more = others.length === 0 ? [] : [null];
  const cells = (of: (change: Change) => string, ofRest: string): string[] => [
    ...rows.map(of),
    ...more.map(() => ofRest),
  ];
  const table = tableLines(
    [
      {
        head: "",
        align: "left",
        least: leastName(width),
        cells: cells((change) => `  ${labelOf(entry, change)}`, `  ${others.length} more`),
      },
      { head: "", align: "right", goes: 0, cells: cells(({ before }) => size(before), "") },
      { head: "", align: "right", goes: 3, cells: cells(({ after }) => size(after), "") },
      {
        head: "",
        align: "right",
        cells: cells(delta, rest === 0 ? "0 B" : formatSizeChange(rest)),
        paint: painter(rows, colors),
      },
      { head: "", align: "left", goes: 1, cells: cells((change) => bar(Math.abs(deltaOf(change)) / largest, BAR), "") },
      { head: "", align: "left", goes: 2, cells: cells(({ cause: of }) => (of === null ? "" : CAUSE_WORDS[of]), "") },
    ],
    width,
    colors.dim,
  );
  return [...table];
}

/** Columns that a name keeps while others leave for it. */
const leastName = (width: number): number => Math.max(12, Math.min(32, Math.floor(width * 0.4)));

/** Columns that a version may have beside a name. */
const SHORT = 12;

function labelOf(entry: ArtifactChanges, change: Change): string {
  const { name } = rowName(entry, change);
  const versions = change.kind === "module" ? versionsOf(entry, change.name) : null;
  const isShort = versions?.length === 2 && versions.every((version) => version.length <= SHORT);
  return isShort ? `${visible(name)} ${versions.map((one) => visible(one)).join(" → ")}` : visible(name);
}

function embedLines({ embeds }: ArtifactChanges, { width, colors, limit }: RowOptions): string[] {
  if (embeds.length === 0) return [];
  const shown = embeds.slice(0, embeds.length > limit + 1 ? limit : embeds.length);
  const rest = embeds.length - shown.length;
  return [
    "",
    ...tableLines(
      [
        { head: "", align: "left", least: 16, cells: shown.map(({ name }) => `  embedded ${visible(name)}`) },
        { head: "", align: "left", least: 10, cells: shown.map(embedChangeText), paint: painter(shown, colors) },
      ],
      width,
      colors.dim,
    ),
    ...(rest > 0 ? [colors.dim(`  and ${rest} more embedded files`)] : []),
  ];
}

/** The kinds of bytes that moved; they add up to the growth of the file. */
function kindLines({ before, after }: ArtifactChanges, width: number): string[] {
  if (before === null || after === null) return [];
  const kinds = kindsMoved(before, after).map(({ kind, bytes }) => `${kind} ${formatSizeChange(bytes)}`);
  return kinds.length === 0 ? [] : ["", ...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)];
}

function cause(entry: ArtifactChanges): string {
  if (entry.identical) return "bit-for-bit identical";
  if (entry.total.before === null) return "new";
  if (entry.total.after === null) return "gone";
  return entry.total.cause === null ? "none: the same section bytes" : CAUSE_WORDS[entry.total.cause];
}

const size = (value: Change["before"]): string => (typeof value === "number" ? formatSize(value) : NONE);
const word = (value: Change["before"]): string => (value === null ? NONE : visible(String(value)));

function delta(change: Change): string {
  const share = shareGrown(change);
  const bytes = deltaOf(change);
  if (bytes === 0) return "0 B";
  return share === null ? formatSizeChange(bytes) : `${formatSizeChange(bytes)} (${formatShareChange(share)})`;
}

function painter(changes: readonly Change[], colors: Colors): (text: string, row: number) => string {
  return (text, row) => {
    const bytes = changes[row] === undefined ? 0 : deltaOf(changes[row]);
    return bytes > 0 ? colors.red(text) : bytes < 0 ? colors.green(text) : text;
  };
}
