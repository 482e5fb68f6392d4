import type { Colors } from "picocolors/types.js";
import type { Change, Report } from "../../model.ts";
import { type ArtifactChanges, causeOf, changesByArtifact, deltaOf, shareGrown } from "../changes.ts";
import { visible } from "../escape.ts";
import { formatShareChange, formatSize, formatSizeChange, NONE } from "../units.ts";
import { type Column, tableLines } from "./table.ts";

export interface ChangeOptions {
  readonly width: number;
  readonly colors: Colors;
  /** Modules, or packages, for each artifact. */
  readonly limit: number;
  readonly packages: boolean;
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
    { head: "cause", align: "left", least: 20, cells: cells(cause) },
  ];
  return tableLines(columns, width, colors.dim);
}

/** What changed inside one artifact, largest growth first; nothing where nothing did. */
export function insideLines(
  entry: ArtifactChanges,
  { width, colors, limit, packages }: ChangeOptions,
): readonly string[] {
  const facts = entry.facts.map(({ name, before, after }) => `  ${visible(name)}: ${word(before)} → ${word(after)}`);
  const all = (packages ? entry.packages : entry.modules).toSorted(
    (a, b) => Math.abs(deltaOf(b)) - Math.abs(deltaOf(a)),
  );
  const rows = all.slice(0, limit);
  const table = tableLines(
    [
      { head: "", align: "left", least: 16, cells: rows.map(({ name }) => `  ${visible(name)}`) },
      { head: "", align: "right", cells: rows.map(({ before }) => size(before)) },
      { head: "", align: "right", cells: rows.map(({ after }) => size(after)) },
      { head: "", align: "right", cells: rows.map(delta), paint: painter(rows, colors) },
      { head: "", align: "left", goes: 0, cells: rows.map(({ cause: of }) => of ?? "") },
    ],
    width,
    colors.dim,
  );
  const more = all.length > rows.length ? [colors.dim(`  and ${all.length - rows.length} more`)] : [];
  return [...facts, ...table, ...more];
}

function cause(entry: ArtifactChanges): string {
  if (entry.identical) return "none: the same bits";
  if (entry.total.before === null) return "new";
  if (entry.total.after === null) return "gone";
  const found = causeOf(entry);
  if (found === null) return "none: the same section bytes";
  return found.module === null ? found.words : `${found.words}: ${visible(found.module, 60)}`;
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
