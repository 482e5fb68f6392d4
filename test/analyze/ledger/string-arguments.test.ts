import { describe, expect, it } from "vitest";
import { ownersOfReferences } from "../../../src/analyze/ledger/string-arguments.ts";

const [os, app, tool] = [0, 1, 2];

/** References as [target, whose code it is, whose function it is in]; what is asked is whose each counts as. */
function owners(
  references: readonly (readonly [target: number, source: number, host: number])[],
  isString: (offset: number) => boolean = () => true,
): readonly number[] {
  const [targets, packages, hosts] = [0, 1, 2].map((at) => references.map((one) => one[at] as number)) as [
    number[],
    number[],
    number[],
  ];
  const code = {
    count: references.length,
    targets: Uint32Array.from(targets),
    packages: Int32Array.from(packages),
    hosts: Int32Array.from(hosts),
  };
  return [...ownersOfReferences(code, isString)];
}

describe("a string that inlined code points at", () => {
  it("is its host's, who called with it, however often", () => {
    expect(owners([[64, os, app]])).toEqual([app]);
    expect(owners(Array.from({ length: 2 }, () => [64, os, app] as const))).toEqual([app, app]);
  });

  it("is the inlined package's where a function of its own points there as well, or another host does", () => {
    expect(
      owners([
        [64, os, app],
        [64, os, os],
      ]),
    ).toEqual([os, os]);
    expect(
      owners([
        [64, os, app],
        [64, os, tool],
      ]),
    ).toEqual([os, os]);
  });

  it("is told apart from others of the same package", () => {
    expect(
      owners([
        [64, os, app],
        [96, os, os],
      ]),
    ).toEqual([app, os]);
  });

  it("is not what stands for a variable", () => {
    expect(owners([[64, os, app]], () => false)).toEqual([os]);
  });
});
