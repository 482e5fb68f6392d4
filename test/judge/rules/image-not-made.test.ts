import { describe, expect, it } from "vitest";
import { judge } from "../../../src/judge/judge.ts";
import rule, { problemOfLine } from "../../../src/judge/rules/image-not-made.ts";
import { imageVerbsOf } from "../../support/image-rules.ts";
import { aCompatibility, aSnapshot } from "../../support/make.ts";

const { allows } = imageVerbsOf(rule);
const fix = "Correct the line: docker build ends there as well.";
const location = { path: "Dockerfile", line: 10 };

describe("image-not-made", () => {
  it("warns at the line, and leaves the verdict open", () => {
    const problems = [problemOfLine("Dockerfile:10: unknown instruction: EXPOSED.", { location, fix })];
    const compatibility = [aCompatibility({ image: "Dockerfile", runs: "unknown", problems })];
    const config = { budgets: {}, images: [], rules: {} };
    const { findings, outcome } = judge({ head: aSnapshot(), base: null, changes: [], config, compatibility }, [rule]);
    expect(findings).toMatchObject([{ rule: "image-not-made", severity: "warning", location }]);
    expect(findings[0]?.message).toBe(
      "Dockerfile:10: unknown instruction: EXPOSED. Correct the line: docker build ends there as well.",
    );
    expect(outcome).toBe("inconclusive");
  });

  it("allows an image that was made", () => {
    allows({});
  });
});
