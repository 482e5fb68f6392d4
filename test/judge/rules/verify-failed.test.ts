import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/verify-failed.ts";
import type { Compatibility } from "../../../src/model.ts";
import { aCompatibility, anArtifact, aSnapshot } from "../../support/make.ts";

const artifact = anArtifact();
const judged = (proof: Compatibility["proof"], name = artifact.name) =>
  rule.judge(
    {
      artifact,
      snapshot: aSnapshot({ artifacts: [artifact] }),
      budgets: {},
      compatibility: [aCompatibility({ artifact: name, image: "debian:12", proof })],
    },
    {},
  );
const proof = { how: "container", started: true, output: "exit status 1" } as const;
const unmet = { ...proof, expected: { what: "exit status 0", isMet: false } };

describe("verify-failed", () => {
  it("catches what was expected and did not come, with what was seen", () => {
    expect(judged(unmet)).toMatchObject([
      {
        message: expect.stringMatching(/On debian:12 .* by container, and exit status 0 did not .*"exit status 1"\. L/),
      },
    ]);
  });

  it("allows what came, what nothing was expected of, what was not tried, and another file's", () => {
    expect(judged({ ...proof, expected: { what: "exit status 1", isMet: true } })).toEqual([]);
    expect(judged(proof)).toEqual([]);
    expect(judged(null)).toEqual([]);
    expect(judged(unmet, "other")).toEqual([]);
  });

  it("leaves to others what did not start at all", () => {
    expect(judged({ ...unmet, started: false })).toEqual([]);
  });
});
