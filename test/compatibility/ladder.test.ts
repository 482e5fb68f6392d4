import { describe, expect, it } from "vitest";
import { ladderOf } from "../../src/compatibility/ladder.ts";
import { baseRecords } from "../../src/image/table.ts";
import { aProgram, asking } from "../support/image-rules.ts";
import { aBroughtArtifact, anArtifact, anElf } from "../support/make.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const interpreter = "/lib64/ld-linux-x86-64.so.2";
const known = baseRecords.filter(({ line }) => line !== "golang").length + 1;

/** A program that net and os/user make dynamic, linked on a glibc from 2.34 on. */
const dynamic = (floor: string) => {
  const needs = { library: "libc.so.6", version: `GLIBC_${floor}`, weak: false, symbols: ["pthread_create"] };
  const { object } = aProgram();
  return aProgram({
    object: { ...object, interpreter, needed: ["libc.so.6"], versionNeeds: [needs], imports: ["puts"] },
  });
};
const brought = aBroughtArtifact({ elf: anElf({ interpreter }) });

describe("the known bases", () => {
  it("all start a static program, and scratch is the smallest that does", async () => {
    const ladder = await ladderOf(anArtifact({ name: "release" }), aProgram(), amd64);
    expect(ladder).toEqual({
      artifact: "release",
      starts: expect.any(Array),
      fails: [],
      unknown: [],
      smallest: "scratch",
      smaller: [],
      blockers: [],
    });
    expect(ladder.starts).toHaveLength(known);
  });

  it("are climbed until there is all that the program asks for, and say what the smaller ones lack", async () => {
    const { smallest, smaller, fails } = await ladderOf(asking("ca", ["net/http.Get"]), aProgram(), amd64);
    expect(fails).toEqual([]);
    expect(smallest).toMatch(/^distroless-static/);
    expect(smaller).toEqual([{ base: "scratch", rules: ["ca-missing"] }]);
  });

  it("are fewer the newer the glibc that a program was linked with", async () => {
    const counts: number[] = [];
    for (const floor of ["2.2.5", "2.28", "2.34", "2.38", "2.43", "2.99"]) {
      const { starts, fails, unknown } = await ladderOf(brought, dynamic(floor), amd64);
      expect(starts.length + fails.length + unknown.length).toBe(known);
      counts.push(starts.length);
    }
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts.at(-1)).toBe(0);
  });

  it("tell a version that a base is too old for from a loader that it does not have", async () => {
    const { starts, fails, smaller } = await ladderOf(brought, dynamic("2.34"), amd64);
    expect(starts).toEqual(expect.arrayContaining(["debian-12", "ubuntu-22.04", "distroless-base-nossl-debian12"]));
    expect(fails).toEqual(expect.arrayContaining(["debian-11", "scratch", "alpine-3.20"]));
    const rules = Object.fromEntries(smaller.map(({ base, rules: found }) => [base, found]));
    expect(rules.scratch).toEqual(["interpreter-missing"]);
  });

  it("are no answer where the table does not tell", async () => {
    const { object } = dynamic("2.34");
    const odd = aProgram({ object: { ...object, needed: ["libc.so.6", "libkeel.so.1"] } });
    const { unknown, smallest } = await ladderOf(brought, odd, amd64);
    expect(unknown.length).toBeGreaterThan(0);
    expect(smallest).toBeNull();
  });

  it("say what stands in the way, by whom, and which flag would take it out", async () => {
    const callers = [{ symbol: "pthread_create", version: "GLIBC_2.34", function: null, package: "runtime/cgo" }];
    const cgo = aBroughtArtifact({
      elf: anElf({ interpreter, needed: ["libc.so.6"] }),
      linkage: { kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" }, callers },
    });
    const go = cgo.go && { ...cgo.go, settings: { CGO_ENABLED: "1" } };
    const { blockers = [], fails } = await ladderOf({ ...cgo, go }, dynamic("2.34"), amd64);
    const [loader, version] = ["loader", "version"].map((kind) => blockers.filter((one) => one.kind === kind));
    expect(loader).toEqual([
      { kind: "loader", name: interpreter, bases: expect.any(Array), callers: [], flag: "CGO_ENABLED=0" },
    ]);
    expect(version).toEqual([
      { kind: "version", name: "GLIBC_2.34", bases: expect.any(Array), callers, flag: "CGO_ENABLED=0" },
    ]);
    expect(loader?.[0]?.bases).toEqual(expect.arrayContaining(["scratch", "alpine-3.20"]));
    expect(version?.[0]?.bases).toEqual(expect.arrayContaining(["debian-11", "ubuntu-20.04"]));
    expect(new Set(blockers.flatMap(({ bases }) => bases))).toEqual(new Set(fails));
  });

  it("name data that a build can carry itself, and the tag for it", async () => {
    const { blockers } = await ladderOf(asking("tzdata", ["time.LoadLocation"]), aProgram(), amd64);
    expect(blockers).toEqual([
      { kind: "data", name: "tzdata-missing", bases: ["scratch"], callers: [], flag: "-tags=timetzdata" },
    ]);
  });

  it("ask a PIE without a library for the other build mode, and a file without cgo for no flag", async () => {
    const { object } = aProgram();
    const pie = aProgram({ object: { ...object, type: "ET_DYN", interpreter } });
    const settings = { CGO_ENABLED: "0", "-buildmode": "pie" };
    const artifact = aBroughtArtifact({ elf: anElf({ interpreter, needed: [] }) });
    const go = artifact.go === null ? null : { ...artifact.go, settings };
    const { blockers = [] } = await ladderOf({ ...artifact, go }, pie, amd64);
    expect(blockers.map(({ kind, flag }) => [kind, flag])).toEqual([["loader", "-buildmode=exe"]]);
    const odd = aBroughtArtifact({ elf: anElf({ interpreter, needed: ["libc.so.6"] }) });
    const { blockers: others = [] } = await ladderOf(
      { ...odd, go: odd.go && { ...odd.go, settings: { CGO_ENABLED: "0" } } },
      dynamic("2.34"),
      amd64,
    );
    expect(new Set(others.map(({ flag }) => flag))).toEqual(new Set([null]));
  });
});
