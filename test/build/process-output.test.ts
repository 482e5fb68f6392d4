import { describe, expect, it } from "vitest";
import { outputLines } from "../../src/build/process-output.ts";

function linesOf(...chunks: readonly Buffer[]): readonly string[] {
  const lines: string[] = [];
  const sink = outputLines((line) => lines.push(line));
  for (const chunk of chunks) sink.add(chunk);
  sink.end();
  return lines;
}

describe("lines of what a program prints", () => {
  it("are handed on whole, however the bytes come, the last without its newline as well", () => {
    const text = "main.main -> fmt.Println\n\ntype:*é -> x\nlast";
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(linesOf(...chunks)).toEqual(text.split("\n"));
    }
    expect(linesOf(Buffer.from("one\n"))).toEqual(["one"]);
    expect(linesOf()).toEqual([]);
  });

  it("do not grow without an end", () => {
    const parts = linesOf(...Array.from({ length: 40 }, () => Buffer.alloc(100_000, "x")));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join("")).toHaveLength(4_000_000);
  });
});
