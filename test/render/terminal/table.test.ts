import { describe, expect, it } from "vitest";
import { type Column, tableLines } from "../../../src/render/terminal/table.ts";

const left = (head: string, cells: readonly string[], over: Partial<Column> = {}): Column => ({
  head,
  align: "left",
  cells,
  ...over,
});
const right = (head: string, cells: readonly string[], over: Partial<Column> = {}): Column => ({
  head,
  align: "right",
  cells,
  ...over,
});
const lines = (columns: readonly Column[], width: number): readonly string[] =>
  tableLines(columns, width, (text) => text);

describe("a table", () => {
  it("aligns its cells and leaves no blanks at the end of a line", () => {
    expect(lines([left("name", ["a", "long"]), right("size", ["1", "22"]), left("", ["x", ""])], 80)).toEqual([
      "name  size",
      "a        1  x",
      "long    22",
    ]);
  });

  it("has no line of heads where there are none", () => {
    expect(lines([left("", ["a"])], 80)).toEqual(["a"]);
  });

  it("gives up its least important columns first", () => {
    const columns = [
      left("name", ["abcdefgh"]),
      right("gzip", ["1"], { goes: 1 }),
      left("", ["████████"], { goes: 0 }),
    ];
    expect(lines(columns, 24)).toEqual(["name      gzip", "abcdefgh     1  ████████"]);
    expect(lines(columns, 23)).toEqual(["name      gzip", "abcdefgh     1"]);
    expect(lines(columns, 13)).toEqual(["name", "abcdefgh"]);
  });

  it("shortens a column that may shrink once nothing else can go", () => {
    const columns = [left("name", ["abcdefghijkl"], { least: 5 }), right("size", ["1 B"])];
    expect(lines(columns, 14)).toEqual(["name      size", "abcd…jkl   1 B"]);
    expect(lines(columns, 3)).toEqual(["name   size", "ab…kl   1 B"]);
  });

  it("colours a cell after it has its width", () => {
    const columns = [left("", ["a", "bb"], { paint: (text, row) => `<${row}${text}>` }), left("", ["x", "y"])];
    expect(lines(columns, 80)).toEqual(["<0a >  x", "<1bb>  y"]);
    expect(lines([left("", ["a"]), left("", [""], { paint: (text) => `<${text}>` })], 80)).toEqual(["a"]);
  });
});
