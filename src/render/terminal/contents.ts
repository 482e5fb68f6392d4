import type { Colors } from "picocolors/types.js";
import type { Artifact } from "../../model.ts";
import { partsBy, partsByKind, shareOf, topOf } from "../contents.ts";
import { visible } from "../escape.ts";
import { formatShare, formatSize } from "../units.ts";
import { bar, wrap } from "../width.ts";
import { tableLines } from "./table.ts";

const BAR = 24;

/** What an artifact is made of: its largest owners, what nobody claims, and its kinds of bytes. */
export function contentsLines(
  { ledger }: Artifact,
  { by, limit, width, colors }: { by: "module" | "package"; limit: number; width: number; colors: Colors },
): readonly string[] {
  const parts = topOf(partsBy(ledger, by), limit, ledger);
  const largest = Math.max(1, ...parts.map(({ bytes }) => bytes));
  const table = tableLines(
    [
      { head: "", align: "left", least: 16, cells: parts.map(({ name }) => `  ${visible(name)}`) },
      { head: "", align: "right", cells: parts.map(({ bytes }) => formatSize(bytes)) },
      { head: "", align: "right", cells: parts.map((part) => formatShare(shareOf(part, ledger))) },
      {
        head: "",
        align: "left",
        goes: 0,
        cells: parts.map(({ bytes }) => bar(bytes / largest, BAR)),
        paint: colors.cyan,
      },
    ],
    width,
    colors.dim,
  );
  const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
  return kinds.length === 0
    ? table
    : [...table, "", ...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)];
}
