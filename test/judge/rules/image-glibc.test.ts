import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/image-glibc.ts";
import type { Compatibility } from "../../../src/model.ts";
import { aCompatibility, anArtifact, aSnapshot } from "../../support/make.ts";

const artifact = anArtifact();
const judged = (min: string | undefined, ...libcs: readonly Compatibility["libc"][]) => {
  const compatibility = libcs.map((libc) => aCompatibility({ image: "debian:11", libc }));
  const subject = { artifact, snapshot: aSnapshot({ artifacts: [artifact] }), budgets: {}, compatibility };
  return rule.judge(subject, min === undefined ? {} : { min });
};

describe("image-glibc", () => {
  it("catches a glibc that is older than allowed, number by number", () => {
    expect(judged("2.34", { kind: "glibc", version: "2.4" })).toMatchObject([
      { message: expect.stringMatching(/debian:11 has glibc 2\.4, and 2\.34 is the oldest.*newer release/) },
    ]);
  });

  it("allows a newer one, images without glibc, and everything without a limit", () => {
    expect(judged("2.31", { kind: "glibc", version: "2.31" }, { kind: "glibc", version: "2.41" })).toEqual([]);
    expect(judged("2.31", { kind: "musl", version: "1.2.5" }, { kind: "none", version: null })).toEqual([]);
    expect(judged(undefined, { kind: "glibc", version: "2.4" })).toEqual([]);
  });

  it("skips where the version is not known, and where no image was looked at", () => {
    expect(judged("2.31", { kind: "glibc", version: null })).toEqual({ skip: expect.stringMatching(/debian:11/) });
    expect(judged("2.31", undefined)).toEqual({ skip: expect.stringMatching(/not known/) });
    expect(judged("2.31")).toEqual({ skip: expect.stringMatching(/no image was looked at/) });
  });

  it("takes no number without quotes for a version", () => {
    expect(rule.options.safeParse({ min: 2.3 }).success).toBe(false);
  });
});
