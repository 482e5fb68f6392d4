import { describe, expect, it } from "vitest";
import type { Circumstances, Difference } from "../../../src/analyze/diff/causes.ts";
import { withCauses } from "../../../src/analyze/diff/compiler-share.ts";
import type { Cause, LedgerRow } from "../../../src/model.ts";

const nothing: Circumstances = {
  before: new Map(),
  after: new Map(),
  ownModules: new Set(["a.test/app"]),
  packages: new Set(),
  growth: new Map(),
  moved: new Set(),
  toolchainChanged: false,
  compileFlagsChanged: false,
  linkFlagsChanged: false,
  pruningEnded: false,
};

const difference = (over: Partial<LedgerRow>, before = 1000, after = 2000): Difference => ({
  row: { owner: "module", module: "b.test/lib", version: null, package: "b.test/lib", kind: "code", ...over },
  before,
  after,
});

const std = { owner: "std", module: null, package: "fmt" } as const;
const own = { module: "a.test/app", package: "a.test/app/web" } as const;
const versions = (version: string): ReadonlyMap<string, string> => new Map([["b.test/lib", version]]);
const both = { before: versions("v1.0.0"), after: versions("v1.0.0") };

describe("the causes of all differences by another toolchain", () => {
  const about: Circumstances = {
    ...nothing,
    ...both,
    growth: new Map([
      ["b.test/lib", -0.1],
      ["a.test/app", 0],
    ]),
    toolchainChanged: true,
  };
  const causes = (differences: readonly Difference[]): readonly (readonly [Cause, number])[] =>
    withCauses(differences, about).map(({ cause, before, after }) => [cause, after - before]);
  const unedited = difference({}, 100_000, 90_000);

  it("leave of edited code what the compiler did to no module that nobody edited", () => {
    expect(causes([unedited, difference(own, 200_000, 150_000)])).toEqual([
      ["toolchain", -10_000],
      ["toolchain", -20_000],
      ["own-code", -30_000],
    ]);
    expect(causes([unedited, difference(own, 200_000, 185_000)])).toEqual([
      ["toolchain", -10_000],
      ["toolchain", -15_000],
    ]);
  });

  it("are the edit's alone where it moved the other way, in another kind, or nothing large enough tells", () => {
    expect(causes([unedited, difference(own, 200_000, 250_000)])[1]).toEqual(["own-code", 50_000]);
    expect(causes([unedited, difference({ ...own, kind: "data" }, 200_000, 150_000)])[1]).toEqual([
      "own-code",
      -50_000,
    ]);
    expect(causes([difference({}, 1000, 900), difference(own, 200_000, 150_000)])[1]).toEqual(["own-code", -50_000]);
  });

  it("add up to the differences", () => {
    const differences = [unedited, difference(own, 200_000, 150_001), difference(std, 5, 77)];
    const sum = (list: readonly Difference[]): number => list.reduce((all, one) => all + one.after - one.before, 0);
    expect(sum(withCauses(differences, about))).toBe(sum(differences));
  });
});
