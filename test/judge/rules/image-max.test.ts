import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/image-max.ts";
import { aCompatibility, anArtifact, aSnapshot } from "../../support/make.ts";

const artifact = anArtifact({ fileSize: 6_000_000 });
const budgets = { image: { max: 8_000_000 } };
const on = (disk: number | null, over = {}) =>
  aCompatibility({ image: "base", imageSize: { disk, wire: null }, ...over });
const judge = (...compatibility: ReturnType<typeof on>[]) =>
  rule.judge({ artifact, snapshot: aSnapshot(), budgets, compatibility }, {});

describe("image-max", () => {
  it("catches an image that is over its cap with the program in it, by the bytes above", () => {
    const judged = judge(on(3_000_000));
    expect(judged).toMatchObject([
      {
        message: expect.stringMatching(/^base has .* with the program in it, .*8MB/),
        breach: { what: "base", amount: 1_000_000 },
      },
    ]);
  });

  it("catches a program that alone is over, and a base that is over without it", () => {
    expect(judge(on(null))).toEqual({ skip: expect.stringMatching(/not known of base/) });
    const small = rule.judge(
      { artifact, snapshot: aSnapshot(), budgets: { image: { max: 5_000_000 } }, compatibility: [on(null)] },
      {},
    );
    expect(small).toMatchObject([{ message: expect.stringContaining("at least") }]);
    expect(judge(on(9_000_000))).toMatchObject([{ fix: expect.stringMatching(/without the program it is over/) }]);
  });

  it("allows what is under the cap, and does not weigh an image that the program does not start in", () => {
    expect(judge(on(2_000_000))).toEqual([]);
    expect(judge(on(3_000_000, { runs: "no" }))).toEqual([]);
    expect(judge(on(3_000_000, { artifact: "another" }))).toEqual([]);
    expect(rule.judge({ artifact, snapshot: aSnapshot(), budgets: {}, compatibility: [on(9_000_000)] }, {})).toEqual(
      [],
    );
  });

  it("skips where no image was looked at", () => {
    expect(judge()).toEqual({ skip: expect.stringMatching(/no image was looked at/) });
  });
});
