import type { Colors } from "picocolors/types.js";
import type { Artifact, Report } from "../../model.ts";
import type { Advice } from "../advice.ts";
import { visible } from "../escape.ts";
import { certificatesText, changeText, gzipText, linkageText, matrixOf, symtabText } from "../matrix.ts";
import { formatSize } from "../units.ts";
import { failingArtifacts } from "../verdict.ts";
import { bar } from "../width.ts";
import { type Column, tableLines } from "./table.ts";

const BAR = 12;

/** The table of artifacts: a mark for what fails and for what is advised, then a row of facts each. */
export function matrixLines(
  report: Report,
  advice: readonly Advice[],
  width: number,
  colors: Colors,
): readonly string[] {
  const { artifacts } = report.head;
  const { reference, rows } = matrixOf(artifacts);
  const failing = failingArtifacts(report.verdict);
  const advised = new Set(advice.map(({ artifact }) => artifact));
  const mark = ({ artifact }: { artifact: Artifact }): string => {
    if (failing.has(artifact.name)) return "✗ ";
    return advised.has(artifact) ? "▸ " : "  ";
  };
  const columns: readonly Column[] = [
    {
      head: `  ${reference === null ? "file" : "variant"}`,
      align: "left",
      least: 16,
      cells: rows.map((row) => mark(row) + visible(row.artifact.name)),
      paint: (text, row) => paintName(text, colors, rows[row] !== undefined && advised.has(rows[row].artifact)),
    },
    { head: "size", align: "right", cells: rows.map(({ artifact }) => formatSize(artifact.fileSize)) },
    {
      head: "",
      align: "left",
      goes: 0,
      cells: rows.map(({ share }) => bar(share, BAR).padEnd(BAR)),
      paint: colors.cyan,
    },
    ...(reference === null || rows.length < 2
      ? []
      : [
          {
            head: `vs ${visible(reference, 12)}`,
            align: "right",
            goes: 4,
            cells: rows.map(changeText),
            paint: (text, row) => paintChange(text, rows[row]?.change ?? null, colors),
          } satisfies Column,
        ]),
    { head: "symtab ratio", align: "right", goes: 3, cells: rows.map(({ artifact }) => symtabText(artifact)) },
    { head: "certs", align: "right", goes: 2, cells: rows.map(({ artifact }) => certificatesText(artifact)) },
    { head: "linkage", align: "left", least: 8, cells: rows.map(({ artifact }) => visible(linkageText(artifact), 24)) },
    { head: "gzip", align: "right", goes: 1, cells: rows.map(({ artifact }) => gzipText(artifact)) },
  ];
  return tableLines(columns, width, colors.dim);
}

function paintName(text: string, colors: Colors, advised: boolean): string {
  if (text.startsWith("✗")) return colors.red("✗") + text.slice(1);
  return advised ? colors.green(text) : text;
}

function paintChange(text: string, change: number | null, colors: Colors): string {
  if (change === null || change === 0) return colors.dim(text);
  return change < 0 ? colors.green(text) : text;
}
