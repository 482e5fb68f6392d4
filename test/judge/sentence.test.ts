import { describe, expect, it } from "vitest";
import { excerpt, listing } from "../../src/judge/sentence.ts";

describe("listing", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
  ])("writes %j as %j", (words, text) => expect(listing(words)).toBe(text));
});

describe("excerpt", () => {
  it("puts foreign text on one line and cuts it where a sentence would drown in it", () => {
    expect(excerpt(" O=Old\nCN=Root\t\r\n")).toBe("O=Old CN=Root");
    expect(excerpt("x".repeat(1000))).toBe(`${"x".repeat(120)}…`);
    expect(excerpt("x".repeat(120))).toBe("x".repeat(120));
  });
});
