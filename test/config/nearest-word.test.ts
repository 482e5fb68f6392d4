import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/config/nearest-word.ts";

const words = ["size-max", "section-max", "symtab-ratio", "stripped", "pie", "w"];

describe("nearestWord", () => {
  it.each([
    ["size-mx", "size-max"],
    ["sizemax", "size-max"],
    ["szie-max", "size-max"],
    ["SECTION-MAX", "section-max"],
    ["striped", "stripped"],
    ["pei", "pie"],
    ["symtab_ratio", "symtab-ratio"],
  ])("finds what %s was meant to be: %s", (slip, meant) => {
    expect(nearestWord(slip, words)).toBe(meant);
  });

  it.each(["glibc-floor", "", "zzz", "maximum"])("suggests nothing for %j, which is near no word", (word) => {
    expect(nearestWord(word, words)).toBeUndefined();
  });

  it("prefers the nearest, and the first of equals", () => {
    expect(nearestWord("static", ["statics", "static", "statik"])).toBe("static");
    expect(nearestWord("aa", ["ab", "ac"])).toBe("ab");
  });

  it("counts a swap of neighbours as one slip", () => {
    expect(nearestWord("ab", ["ba"])).toBe("ba");
    expect(nearestWord("abc", ["cab"])).toBeUndefined();
  });

  it("finds the only word that goes on where this one stops", () => {
    expect(nearestWord("section", words)).toBe("section-max");
    expect(nearestWord("s", words)).toBeUndefined();
    expect(nearestWord("siz", ["size-max", "size-growth"])).toBeUndefined();
  });

  it("suggests nothing for a word no one could have mistyped", () => {
    expect(nearestWord("x".repeat(1_000_000), ["x".repeat(999_999)])).toBeUndefined();
  });
});
