import { displayWidth, padEnd, padStart, shorten } from "../width.ts";

/** One column of a table; `cells` are plain text that is safe to print. */
export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
  readonly cells: readonly string[];
  /** Colours a cell after it has its width. */
  readonly paint?: (text: string, row: number) => string;
  /** May shrink to this many columns; other columns keep their width. */
  readonly least?: number;
  /** Where the table is too wide, the column with the lowest number goes first; without a number it stays. */
  readonly goes?: number;
}

const GAP = 2;

/** The lines of a table of at most `width` columns, the heads first where there are any. */
export function tableLines(
  columns: readonly Column[],
  width: number,
  dim: (text: string) => string,
): readonly string[] {
  const kept = keepWhatFits(columns, width);
  const widths = shrink(kept, width);
  const lineOf = (cellOf: (column: Column, text: (cell: string) => string) => string): string =>
    kept
      .map((column, index) =>
        cellOf(column, (cell) => place(cell, column, widths[index] ?? 0, index === kept.length - 1)),
      )
      .join(" ".repeat(GAP))
      .trimEnd();
  const heads = kept.some(({ head }) => head !== "") ? [dim(lineOf(({ head }, text) => text(head)))] : [];
  const count = Math.max(0, ...kept.map(({ cells }) => cells.length));
  const rows = Array.from({ length: count }, (_, row) =>
    lineOf(({ cells, paint }, text) => {
      const placed = text(cells[row] ?? "");
      return paint === undefined || placed === "" ? placed : paint(placed, row);
    }),
  );
  return [...heads, ...rows];
}

function place(cell: string, { align }: Column, width: number, isLast: boolean): string {
  const text = shorten(cell, width);
  if (align === "right") return padStart(text, width);
  return isLast ? text : padEnd(text, width);
}

function keepWhatFits(columns: readonly Column[], width: number): readonly Column[] {
  let kept = columns;
  const goers = columns
    .filter(({ goes }) => goes !== undefined)
    .toSorted((one, other) => (one.goes ?? 0) - (other.goes ?? 0));
  for (const goer of goers) {
    const least = kept.map((column) => Math.min(naturalWidth(column), column.least ?? Number.POSITIVE_INFINITY));
    if (total(least) <= width) break;
    kept = kept.filter((column) => column !== goer);
  }
  return kept;
}

/** Natural widths, less what the columns that may shrink have to give, the widest first. */
function shrink(columns: readonly Column[], width: number): readonly number[] {
  const widths = columns.map(naturalWidth);
  for (let excess = total(widths) - width; excess > 0; ) {
    const [index] = [...widths.keys()]
      .filter((at) => (widths[at] ?? 0) > (columns[at]?.least ?? Number.POSITIVE_INFINITY))
      .toSorted((one, other) => (widths[other] ?? 0) - (widths[one] ?? 0));
    if (index === undefined) break;
    const give = Math.min(excess, (widths[index] ?? 0) - (columns[index]?.least ?? 0));
    widths[index] = (widths[index] ?? 0) - give;
    excess -= give;
  }
  return widths;
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GAP * Math.max(0, widths.length - 1));

function naturalWidth({ head, cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(head));
}
