import { describe, expect, it } from "vitest";
import { type Block, fitBlocks } from "../../src/render/budget.ts";

const block = (name: string, rank: number, count: number, over: Partial<Block> = {}): Block => ({
  name,
  open: "",
  rows: Array.from({ length: count }, (_, index) => ({ rank, text: `${name} ${index}` })),
  close: "",
  ...over,
});

describe("a document with a budget", () => {
  it("is whole where it fits", () => {
    const blocks = [block("a", 0, 2, { open: "<a>", close: "</a>" }), block("b", 1, 1)];
    expect(fitBlocks(blocks, 1_000)).toBe("<a>\na 0\na 1\n\n</a>\n\nb 0\n");
  });

  it("takes rows by rank and keeps them in the order of the document", () => {
    const text = fitBlocks([block("late", 5, 50), block("early", 1, 3)], 300);
    expect(text).toMatch(/^(late \d+\n)+\n\*\d+ rows of late omitted for length; .*\*\n\nearly 0\nearly 1\nearly 2\n$/);
  });

  it("leaves out the end of a block, not rows of its middle", () => {
    const rows = ["a", "b".repeat(400), "c"].map((text) => ({ rank: 1, text }));
    expect(fitBlocks([{ name: "letters", open: "", rows, close: "" }], 200)).toBe(
      "a\n\n*2 rows of letters omitted for length; the JSON report has them all.*\n",
    );
  });

  it("neither opens nor closes a block of which no row fits", () => {
    const text = fitBlocks([block("x", 1, 1, { open: "<details>".repeat(50), close: "</details>" })], 100);
    expect(text).toBe("*1 row of x omitted for length; the JSON report has them all.*\n");
  });

  it("closes what it opens, also where rows are missing", () => {
    const text = fitBlocks([block("x", 1, 100, { open: "<details>", close: "</details>" })], 300);
    expect(text).toMatch(/^<details>\nx 0\n(x \d+\n)*\n\*\d+ rows of x omitted .*\*\n\n<\/details>\n$/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(300);
  });
});
