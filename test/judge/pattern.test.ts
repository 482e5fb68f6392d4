import { describe, expect, it } from "vitest";
import { matches } from "../../src/judge/pattern.ts";

describe("matches", () => {
  it.each([
    ["release", "release"],
    ["*", ""],
    ["*", "a/b.c"],
    ["github.com/aws/*", "github.com/aws/aws-sdk-go-v2"],
    [".debug_*", ".debug_info"],
    ["*-arm64", "release-arm64"],
    ["a*b*c", "aXbYc"],
    ["a*b*b", "abb"],
    ["**", "x"],
  ])("%s names %s", (pattern, text) => expect(matches(pattern, text)).toBe(true));

  it.each([
    ["release", "release2"],
    ["", "x"],
    ["github.com/aws/*", "github.com/awslabs"],
    ["a*b*c", "aXcYb"],
    ["ab*ba", "aba"],
    ["a*b*b", "ab"],
    [".text", "xtext"],
  ])("%s does not name %s", (pattern, text) => expect(matches(pattern, text)).toBe(false));

  it("takes time in proportion, however many stars there are", () => {
    expect(matches("a*".repeat(2000), "a".repeat(100_000))).toBe(true);
    expect(matches(`${"a*".repeat(2000)}b`, "a".repeat(100_000))).toBe(false);
  });
});
