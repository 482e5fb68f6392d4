import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/variant-not-shipped.ts";
import { aCompatibility, anArtifact, aSnapshot } from "../../support/make.ts";

const [release, pie] = [anArtifact({ name: "release" }), anArtifact({ name: "pie" })];
const on = (artifact: string, isShipped: boolean | null) =>
  aCompatibility({ artifact, image: "Dockerfile", isShipped });
const judge = (...compatibility: ReturnType<typeof on>[]) =>
  rule.judge({ artifact: pie, snapshot: aSnapshot({ artifacts: [release, pie] }), budgets: {}, compatibility }, {});

describe("variant-not-shipped", () => {
  it("catches a Dockerfile that builds none of the variants", () => {
    expect(judge(on("release", false), on("pie", false))).toMatchObject([
      {
        message: expect.stringMatching(/^Dockerfile builds the program with other flags/),
        data: { image: "Dockerfile" },
      },
    ]);
  });

  it("allows one that builds another variant, or this one", () => {
    expect(judge(on("release", true), on("pie", false))).toEqual([]);
    expect(judge(on("release", false), on("pie", true))).toEqual([]);
  });

  it("allows what says nothing, and where no image was asked about", () => {
    expect(judge(on("release", null), on("pie", null))).toEqual([]);
    expect(judge()).toEqual([]);
  });
});
