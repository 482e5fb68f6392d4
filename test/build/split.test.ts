import { describe, expect, it } from "vitest";
import { expandVariants } from "../../src/build/matrix.ts";
import { planBuilds } from "../../src/build/plan.ts";
import { mostParts, splitBuilds } from "../../src/build/split.ts";

const main = (name: string) => ({
  importPath: `example.com/${name}`,
  target: `./cmd/${name}`,
  binary: name,
  folder: `/src/cmd/${name}`,
});
const matrix = (packages: readonly string[], variants: readonly string[]) =>
  planBuilds(packages.map(main), expandVariants(variants, undefined, { goarch: "amd64" }));
const names = (parts: ReturnType<typeof splitBuilds>) => parts.map((builds) => builds.map(({ name }) => name));

describe("a matrix that is split over jobs", () => {
  it("keeps together what compiles the same, which then is compiled once", () => {
    const parts = names(splitBuilds(matrix(["service"], ["default", "nocgo", "w", "s", "stripped", "release"])));
    expect(parts).toEqual([["default"], ["nocgo", "w", "s", "stripped"], ["release"]]);
  });

  it("has as many jobs as asked for at most, each build in one of them", () => {
    const builds = matrix(["a", "b", "c"], ["default", "nocgo", "w", "release", "pie"]);
    for (const most of [1, 2, 3, 7]) {
      const parts = splitBuilds(builds, most);
      expect(parts).toHaveLength(most);
      expect(parts.flat().toSorted((a, b) => builds.indexOf(a) - builds.indexOf(b))).toEqual(builds);
      expect(parts.every((part) => part.length > 0)).toBe(true);
    }
  });

  it("gives no job much more to do than another", () => {
    const sizes = splitBuilds(matrix(["a", "b", "c", "d"], ["default", "release"]), 4).map(({ length }) => length);
    expect(sizes).toEqual([2, 2, 2, 2]);
  });

  it("stays within what GitHub allows for one matrix", () => {
    const packages = Array.from({ length: 150 }, (_, index) => `service${index}`);
    expect(splitBuilds(matrix(packages, ["default", "release"]))).toHaveLength(mostParts);
    expect(splitBuilds(matrix(packages, ["default", "release"]), 1000)).toHaveLength(mostParts);
  });

  it("splits the same builds alike each time", () => {
    const builds = () => matrix(["a", "b"], ["default", "nocgo", "release"]);
    expect(names(splitBuilds(builds(), 3))).toEqual(names(splitBuilds(builds(), 3)));
  });
});
