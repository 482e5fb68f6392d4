import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/glibc-floor.ts";
import { aLinkage, anArtifact, anElf } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const needing = (floor: string) =>
  anArtifact({
    linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: floor } }),
    elf: anElf({
      needed: ["libc.so.6"],
      versionNeeds: [
        { library: "libc.so.6", version: "GLIBC_2.2.5", weak: false, symbols: ["malloc"] },
        {
          library: "libc.so.6",
          version: `GLIBC_${floor}`,
          weak: false,
          symbols: ["pthread_create", "dlsym", "stat", "fcntl64"],
        },
      ],
    }),
  });

describe("glibc-floor", () => {
  it("catches a floor above the promise, and names the symbols that raise it", () => {
    const message = /needs glibc 2\.34 for pthread_create, dlsym, stat and 1 more, but may need at most 2\.28/;
    catches({ artifact: needing("2.34"), options: { max: "2.28" } }, message);
  });

  it.each([
    ["2.10", "2.9"],
    ["2.3.4", "2.3"],
    ["3.0", "2.99"],
  ])("knows that %s is newer than %s", (floor, max) => catches({ artifact: needing(floor), options: { max } }));

  it.each([
    ["2.28", "2.28"],
    ["2.4", "2.34"],
    ["2.3", "2.3.4"],
    ["2.99", "3.0"],
  ])("allows %s under %s", (floor, max) => allows({ artifact: needing(floor), options: { max } }));

  it("allows files that need no glibc, and all files where nothing was promised", () => {
    allows({ options: { max: "2.28" } });
    allows({ artifact: needing("2.43") });
  });

  it("skips what it cannot see", () => {
    const options = { max: "2.28" };
    skips({ artifact: anArtifact({ packer: "UPX" }), options }, /packed/);
    skips({ artifact: anArtifact({ gaps: [{ fact: "versionNeeds", why: "cut short" }] }), options }, /cut short/);
  });

  it("takes its version in quotes only, for YAML makes a number of 2.30 that is 2.3", () => {
    expect(rule.options.safeParse({ max: 2.3 }).error?.issues[0]?.message).toContain("in quotes");
    expect(rule.options.safeParse({ max: "2" }).success).toBe(false);
  });
});
