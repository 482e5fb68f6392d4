import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bar, displayWidth, padEnd, padStart, shorten, wrap } from "../../src/render/width.ts";

const text = fc.string({ unit: "grapheme", maxLength: 80 });
const run = { seed: 1, numRuns: 300 };

describe("the width of text", () => {
  it.each([
    ["release", 7],
    ["日本", 4],
    ["한", 2],
    ["e\u0301", 1],
    ["😀", 2],
    ["█▌…−", 4],
  ])("%s is %d columns", (shown, width) => {
    expect(displayWidth(shown)).toBe(width);
  });
});

describe("a cell", () => {
  it("is filled up on either side", () => {
    expect(padEnd("日", 4)).toBe("日  ");
    expect(padStart("日", 4)).toBe("  日");
    expect(padEnd("long", 2)).toBe("long");
  });

  it("loses its middle where it is too wide, for names differ at their ends", () => {
    expect(shorten("linux-arm64-release", 12)).toBe("linux-…lease");
    expect(shorten("日本語日本語", 7)).toBe("日…本語");
    expect(shorten("ab", 1)).toBe("…");
    expect(shorten("ab", 0)).toBe("");
  });

  it("is never wider than asked for", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (shown, width) => {
        expect(displayWidth(shorten(shown, width))).toBeLessThanOrEqual(width);
      }),
      run,
    );
  });
});

describe("a paragraph", () => {
  it("breaks between words, but not between a number and its unit", () => {
    expect(wrap("it grew by 1.9 MiB, which is 8.4 % more", 20)).toEqual(["it grew by 1.9 MiB,", "which is 8.4 % more"]);
    expect(wrap("that is < 0.1 %", 11)).toEqual(["that is", "< 0.1 %"]);
    expect(wrap("it grew by 1.9 MiB", 14)).toEqual(["it grew by", "1.9 MiB"]);
  });

  it("shortens a word that no line can hold", () => {
    expect(wrap(`in ${"x".repeat(30)} or so`, 10)).toEqual(["in", "xxxxx…xxxx", "or so"]);
  });

  it("has no line that is wider than asked for", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (shown, width) => {
        for (const line of wrap(shown, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      run,
    );
  });
});

describe("a bar", () => {
  it("is as long as its share, to an eighth of a column", () => {
    expect(bar(1, 4)).toBe("████");
    expect(bar(0.5, 3)).toBe("█▌");
    expect(bar(0, 4)).toBe("");
  });

  it("shows what is not nothing, and ends where the whole does", () => {
    expect(bar(0.000001, 4)).toBe("▏");
    expect(bar(7, 4)).toBe("████");
  });
});
