import { describe, expect, it } from "vitest";
import { Column } from "../../../src/analyze/ledger/column.ts";
import { innerWords } from "../../../src/analyze/ledger/string-headers.ts";

const column = (values: readonly number[]): Column => {
  const made = new Column();
  for (const value of values) made.push(value);
  return made;
};

/** The words that point into a string, of headers that are all words there are. */
const inner = (...headers: readonly (readonly [target: number, length: number])[]): readonly number[] => [
  ...innerWords(
    { words: column([...headers.keys()]), lengths: column(headers.map(([, length]) => length)) },
    column(headers.map(([target]) => target)),
  ),
];

describe("a word that looks like the header of a string", () => {
  it("is none where it would begin inside a long one, and is one at its start, at its end and beside it", () => {
    const long = [10_000, 5000] as const;
    expect(inner(long, [10_000, 3], [10_001, 3], [14_999, 3], [15_000, 3], [9_999, 3])).toEqual([2, 3]);
  });

  it("is one inside a short one, which numbers hardly fall into", () => {
    expect(inner([10_000, 4095], [10_001, 3])).toEqual([]);
  });

  it("is one where many begin in the long one: that is then what only looks so", () => {
    const short = Array.from({ length: 5 }, (_, at) => [10_100 + 100 * at, 90] as const);
    expect(inner([10_000, 50_000], ...short)).toEqual([]);
    expect(inner([10_000, 50_000], ...short.slice(1))).toEqual([1, 2, 3, 4]);
  });

  it("is named by its number among all words of data", () => {
    const headers = { words: column([3, 7]), lengths: column([5000, 3]) };
    expect([...innerWords(headers, column([0, 0, 0, 10_000, 0, 0, 0, 12_000]))]).toEqual([7]);
  });
});
