import type { Colors } from "picocolors/types.js";
import type { Artifact, Kind, Ledger } from "../../model.ts";
import { embedsText, functionName, type Part, partsBy, partsByKind, shareOf, topOf } from "../contents.ts";
import { visible } from "../escape.ts";
import { formatShare, formatSize } from "../units.ts";
import { bar, wrap } from "../width.ts";
import { type Column, tableLines } from "./table.ts";

const BAR = 8;

export interface ContentsOptions {
  readonly by: "module" | "package" | "function";
  readonly limit: number;
  readonly width: number;
  readonly colors: Colors;
}

/** What an artifact is made of: its largest owners with their kinds of bytes, what nobody claims, and all kinds. */
export function contentsLines(artifact: Artifact, options: ContentsOptions): readonly string[] {
  const { by, limit, width, colors } = options;
  if (by === "function") return functionLines(artifact, options);
  const { ledger } = artifact;
  const parts = topOf(partsBy(ledger, by), limit, ledger);
  const largest = Math.max(1, ...parts.map(({ bytes }) => bytes));
  const table = tableLines(
    [
      { head: "", align: "left", least: leastName(width), cells: parts.map(({ name }) => `  ${visible(name)}`) },
      { head: "", align: "right", cells: parts.map(({ bytes }) => formatSize(bytes)) },
      { head: "", align: "right", cells: parts.map((part) => formatShare(shareOf(part, ledger))) },
      ...kindColumns(parts),
      {
        head: "",
        align: "left",
        goes: 5,
        cells: parts.map(({ bytes }) => bar(bytes / largest, BAR)),
        paint: colors.cyan,
      },
    ],
    width,
    colors.dim,
  );
  const embeds = embedsText(artifact, (name) => visible(name, 60));
  return [
    ...table,
    ...kindLines(ledger, width),
    ...(embeds === null ? [] : wrap(embeds, width - 2).map((line) => `  ${line}`)),
  ];
}

/** Columns that a name keeps while others leave for it. */
const leastName = (width: number): number => Math.max(16, Math.min(32, Math.floor(width * 0.4)));

const KINDS = ["code", "pclntab", "type", "data"] as const satisfies readonly Kind[];

/** Of each part, how much is of which kind; what is none of these makes up the rest. */
function kindColumns(parts: readonly Part[]): readonly Column[] {
  const isNamed = (kind: Kind): boolean => (KINDS as readonly Kind[]).includes(kind);
  const column = (head: string, goes: number, of: (kind: Kind) => boolean): Column => ({
    head,
    align: "right",
    goes,
    cells: parts.map((part) => {
      const bytes = [...part.kinds].reduce((sum, [kind, more]) => sum + (of(kind) ? more : 0), 0);
      return bytes === 0 ? "" : `${Math.max(1, Math.round((bytes / part.bytes) * 100))} %`;
    }),
  });
  return [
    ...KINDS.map((name, index) => column(name, KINDS.length - index, (kind) => kind === name)),
    column("other", 0, (kind) => !isNamed(kind)),
  ];
}

function kindLines(ledger: Ledger, width: number): readonly string[] {
  const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
  return kinds.length === 0 ? [] : ["", ...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)];
}

/** The functions with most code, and what the others have. */
function functionLines({ functions = [] }: Artifact, { limit, width, colors }: ContentsOptions): readonly string[] {
  if (functions.length === 0) return ["  There is no table of its functions here: name the binary itself."];
  const shown = functions.slice(0, functions.length > limit + 1 ? limit : functions.length);
  const others = functions.slice(shown.length);
  const all = functions.reduce((sum, { bytes }) => sum + bytes, 0);
  const rest = others.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = Math.max(1, shown[0]?.bytes ?? 0);
  const more = others.length === 0 ? [] : [{ name: `${others.length} more`, bytes: rest, bar: "" }];
  const rows = [
    ...shown.map((one) => ({ name: visible(functionName(one)), bytes: one.bytes, bar: bar(one.bytes / largest, BAR) })),
    ...more,
  ];
  return tableLines(
    [
      { head: "", align: "left", least: leastName(width), cells: rows.map(({ name }) => `  ${name}`) },
      { head: "", align: "right", cells: rows.map(({ bytes }) => formatSize(bytes)) },
      { head: "", align: "right", goes: 0, cells: rows.map(({ bytes }) => formatShare(bytes / all)) },
      { head: "", align: "left", goes: 1, cells: rows.map((row) => row.bar), paint: colors.cyan },
    ],
    width,
    colors.dim,
  );
}
