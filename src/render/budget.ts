import { formatCount } from "./units.ts";

/**
 * Fits a document into a number of bytes by leaving out whole rows, the least important first, and saying how many:
 * GitHub shows nothing at all of a summary that is too long.
 */

/** A part of the document: a table, a list, a paragraph. */
export interface Block {
  /** What its rows are, in words of ours: `findings`. */
  readonly name: string;
  /** Stands before the rows, such as the head of a table; empty for none. */
  readonly open: string;
  readonly rows: readonly Row[];
  readonly close: string;
}

export interface Row {
  readonly text: string;
  /** Lower goes in first; within a rank, the order of the document. */
  readonly rank: number;
}

/** The document, of at most `budget` bytes of UTF-8 once its lowest rank fits; ends with a newline. */
export function fitBlocks(blocks: readonly Block[], budget: number): string {
  const taken = blocks.map(() => 0);
  const full = new Set<number>();
  let left = budget - blocks.reduce((sum, { name, rows }) => sum + bytesOf(omission(rows.length, name)) + 2, 0);
  for (const { at, text, rank } of byRank(blocks)) {
    const block = blocks[at];
    if (block === undefined || full.has(at)) continue;
    const frame = taken[at] === 0 ? bytesOf(block.open) + bytesOf(block.close) + 2 : 0;
    const cost = bytesOf(text) + frame;
    if (cost > left && rank > 0) full.add(at);
    else {
      left -= cost;
      taken[at] = (taken[at] ?? 0) + 1;
    }
  }
  const parts = blocks.flatMap(({ name, open, rows, close }, at) => {
    const count = taken[at] ?? 0;
    const note = count < rows.length ? [omission(rows.length - count, name)] : [];
    if (count === 0) return note;
    const text = [open, ...rows.slice(0, count).map((row) => row.text)].filter((line) => line !== "").join("\n");
    return [text, ...note, ...(close === "" ? [] : [close])];
  });
  return `${parts.join("\n\n")}\n`;
}

/** A line, or lines, and the newline that follows; what stands alone has an empty line before it as well. */
const bytesOf = (text: string): number => Buffer.byteLength(text) + 1;

/** Every row with the index of its block. Rows of a block are in the order of their ranks. */
function byRank(blocks: readonly Block[]): readonly (Row & { readonly at: number })[] {
  return blocks
    .flatMap(({ rows }, at) => rows.map((row) => ({ ...row, at })))
    .toSorted((one, other) => one.rank - other.rank);
}

function omission(count: number, name: string): string {
  return `*${formatCount(count)} ${count === 1 ? "row" : "rows"} of ${name} omitted for length; the JSON report has them all.*`;
}
