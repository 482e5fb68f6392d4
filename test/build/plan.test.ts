import { describe, expect, it } from "vitest";
import { expandVariants } from "../../src/build/matrix.ts";
import { nextBuild, type PlannedBuild, planBuilds } from "../../src/build/plan.ts";
import type { MainPackage } from "../../src/build/subject.ts";
import type { VariantInput } from "../../src/model.ts";

const aPackage = (binary: string): MainPackage => ({
  importPath: `example.test/cmd/${binary}`,
  target: `./cmd/${binary}`,
  binary,
  folder: `/app/cmd/${binary}`,
});

const plan = (variants?: readonly (string | VariantInput)[], binaries: readonly string[] = ["app"]) =>
  planBuilds(binaries.map(aPackage), expandVariants(variants, undefined, { goarch: "amd64" }));

/** The names of the builds as they start, when `jobs` run at a time and the first to start is the first to end. */
function order(builds: readonly PlannedBuild[], jobs: number): readonly (readonly string[])[] {
  const moments: string[][] = [];
  const ended: PlannedBuild[] = [];
  let waiting = builds;
  let running: PlannedBuild[] = [];
  while (waiting.length > 0) {
    for (let next = nextBuild({ waiting, running, ended }); next !== undefined && running.length < jobs; ) {
      const started = next;
      waiting = waiting.filter((build) => build !== started);
      running.push(started);
      next = nextBuild({ waiting, running, ended });
    }
    moments.push(running.map(({ name }) => name));
    const [first, ...rest] = running;
    if (first === undefined) throw new Error("nothing runs and something waits");
    running = rest;
    ended.push(first);
  }
  return moments;
}

describe("the plan", () => {
  it("names a binary by its variant, and by its package too where there are several", () => {
    expect(plan(["default", "pie"]).map(({ name }) => name)).toEqual(["default", "pie"]);
    expect(plan(["default", "pie"], ["a", "b"]).map(({ name }) => name)).toEqual([
      "a/default",
      "a/pie",
      "b/default",
      "b/pie",
    ]);
  });

  it("knows which builds compile the same packages", () => {
    const keys = new Map(plan().map((build) => [build.name, build.compileKey]));
    for (const link of ["w", "s", "stripped"]) expect(keys.get(link)).toBe(keys.get("nocgo"));
    expect(new Set(keys.values()).size).toBe(6);
    const [exe, none] = plan([{ name: "exe", buildmode: "exe" }, "default"]);
    expect(exe?.compileKey).toBe(none?.compileKey);
  });
});

describe("the order", () => {
  it("runs builds that share compiled packages one after the other, with others beside them", () => {
    expect(order(plan(), 2)).toEqual([
      ["default", "release"],
      ["release", "pie"],
      ["pie", "nocgo"],
      ["nocgo", "cgo"],
      ["cgo", "w"],
      ["w", "netgo"],
      ["netgo", "s"],
      ["s", "stripped"],
    ]);
  });

  it("leaves a job idle rather than compile the same packages twice", () => {
    expect(order(plan(["nocgo", "w", "s"]), 3)).toEqual([["nocgo"], ["w", "s"]]);
  });

  it("compiles a package of its own after the first of its kind", () => {
    expect(order(plan(["release", "pie"], ["a", "b"]), 4)).toEqual([
      ["a/release", "a/pie"],
      ["a/pie", "b/release"],
      ["b/release", "b/pie"],
    ]);
  });
});
