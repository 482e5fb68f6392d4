import { describe, expect, it } from "vitest";
import { diffSnapshots } from "../../src/analyze/diff.ts";
import { ladderOf } from "../../src/compatibility/ladder.ts";
import { withBases } from "../../src/compatibility/lost-bases.ts";
import type { Artifact } from "../../src/model.ts";
import { aProgram } from "../support/image-rules.ts";
import { aBroughtArtifact, anElf, aSnapshot } from "../support/make.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const interpreter = "/lib64/ld-linux-x86-64.so.2";
const needs = (floor: string, symbol = "puts") => [
  { library: "libc.so.6", version: `GLIBC_${floor}`, weak: false, symbols: [symbol] },
];

/** A program with cgo, linked so that it needs a glibc. */
const glibc = (floor: string, symbol?: string, owner: string | null = null): Artifact =>
  aBroughtArtifact({
    sha256: floor.padEnd(64, "0").replace(/\./g, "0"),
    elf: anElf({ interpreter, needed: ["libc.so.6"], versionNeeds: needs(floor, symbol) }),
    linkage: {
      kind: "dynamic",
      libc: "glibc",
      floor: { GLIBC: floor },
      callsC: ["example.com/keel"],
      callers: [{ symbol: symbol ?? "puts", version: `GLIBC_${floor}`, function: "outer", package: owner }],
    },
  });
const plain = aBroughtArtifact({
  elf: anElf({ interpreter: null, needed: [], versionNeeds: [] }),
  linkage: { kind: "static", libc: null, floor: {} },
});

async function linkageChanges(old: Artifact, now: Artifact) {
  const [base, head] = [aSnapshot({ artifacts: [old] }), aSnapshot({ artifacts: [now] })];
  const changes = await withBases(diffSnapshots(base, head), base, head);
  return changes.filter(({ kind }) => kind === "linkage");
}

/** What the ladder of the file itself says. */
async function startsOf(floor: string): Promise<readonly string[]> {
  const { object } = aProgram();
  const changed = { interpreter, needed: ["libc.so.6"], versionNeeds: needs(floor), imports: ["puts"] };
  return (await ladderOf(glibc(floor), aProgram({ object: { ...object, ...changed } }), amd64)).starts;
}

describe("a floor that was raised", () => {
  it("comes with the bases that are lost, as the ladders of both files tell them", async () => {
    const [before, after] = [await startsOf("2.28"), await startsOf("2.38")];
    const lost = before.filter((base) => !after.includes(base));
    expect(lost).toContain("debian-12");
    const changes = await linkageChanges(glibc("2.28"), glibc("2.38", "__isoc23_strtol", "example.com/keel"));
    expect(changes.find(({ name }) => name === "known bases lost")).toEqual({
      artifact: "bin/service",
      kind: "linkage",
      name: "known bases lost",
      before: expect.stringMatching(new RegExp(`^${before.length} of `)),
      after: expect.stringMatching(new RegExp(`^${after.length} of `)),
      cause: null,
      chain: [],
      names: lost,
    });
  });

  it("names the symbols that ask for it, and whose they are", async () => {
    const changes = await linkageChanges(glibc("2.28"), glibc("2.38", "__isoc23_strtol", "example.com/keel"));
    expect(changes.find(({ name }) => name === "GLIBC floor")).toMatchObject({
      before: "2.28",
      after: "2.38",
      names: ["__isoc23_strtol ← example.com/keel"],
    });
  });
});

describe("a file that was static", () => {
  it("loses scratch, and names the packages that call C now", async () => {
    const changes = await linkageChanges(plain, glibc("2.34"));
    expect(changes.find(({ name }) => name === "linkage")).toMatchObject({ names: ["example.com/keel"] });
    const lost = changes.find(({ name }) => name === "known bases lost")?.names ?? [];
    expect(lost).toEqual(expect.arrayContaining(["scratch", "alpine-3.20", "debian-11"]));
    expect(lost).not.toContain("debian-12");
  });

  it("gains them again the other way round", async () => {
    const changes = await linkageChanges(glibc("2.34"), plain);
    expect(changes.find(({ name }) => name === "known bases gained")?.names).toContain("scratch");
    expect(changes.map(({ name }) => name)).not.toContain("known bases lost");
  });
});

describe("nothing is said of bases", () => {
  it("where both are linked alike", async () => {
    expect(await linkageChanges(glibc("2.34"), { ...glibc("2.34"), sha256: "f".repeat(64) })).toEqual([]);
  });

  it("where what one of them needs could not be read", async () => {
    const unread = { ...glibc("2.38"), gaps: [{ fact: "versionNeeds", why: "cut short" }] };
    const changes = await linkageChanges(glibc("2.28"), unread);
    expect(changes.map(({ name }) => name)).toEqual(["GLIBC floor"]);
  });
});
