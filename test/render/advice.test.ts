import { describe, expect, it } from "vitest";
import type { Artifact, Finding } from "../../src/model.ts";
import { type Advice, adviceWords, advise } from "../../src/render/advice.ts";
import {
  aBroughtArtifact,
  aCompatibility,
  aFinding,
  aLinkage,
  anArtifact,
  aReport,
  aSnapshot,
  aSymtab,
  aVariant,
  aVerdict,
} from "../support/make.ts";
import { reports } from "../support/reports.ts";

const plain = anArtifact({
  name: "default",
  fileSize: 10_000_000,
  variant: aVariant({ cgo: null, ldflags: "", trimpath: false }),
  symtab: aSymtab({ symtabBytes: 1, strtabBytes: 1, debugBytes: 1 }),
  linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } }),
});

const adviceFor = (artifacts: readonly Artifact[], findings: readonly Finding[] = []): Advice | null =>
  advise(aReport({ head: aSnapshot({ artifacts }), verdict: aVerdict({ findings }) }))[0] ?? null;

const advised = (...artifacts: readonly Artifact[]): string | undefined =>
  adviceFor([plain, ...artifacts])?.artifact.name;

describe("the variant to ship", () => {
  it("is the trimmed, stripped and static one of the default matrix, with what it saves and costs", () => {
    const [advice] = advise(reports.passing);
    expect(advice?.artifact.name).toBe("release");
    expect(advice?.reference.name).toBe("default");
    expect(advice?.saves).toBe(17_612_904 - 10_944_512);
    expect(advice?.why).toContain("static");
    expect(advice?.costs.join()).toMatch(/symbols.*libc/);
  });

  it("is never a debug build, however small", () => {
    const debug = anArtifact({ name: "debug", fileSize: 1, variant: aVariant({ gcflags: "all=-N -l" }) });
    const release = anArtifact({ name: "release", fileSize: 5_000_000 });
    expect(advised(debug, release)).toBe("release");
    expect(advised(debug)).toBe("default");
  });

  it("is a static one before a smaller one that needs a loader, and that before one that needs libraries", () => {
    const loader = anArtifact({ name: "pie", fileSize: 2_000_000, linkage: aLinkage({ kind: "loader-only" }) });
    const dynamic = anArtifact({
      name: "cgo",
      fileSize: 1_000_000,
      linkage: aLinkage({ kind: "dynamic", libc: "musl" }),
    });
    expect(advised(loader, dynamic)).toBe("pie");
    expect(advised(loader, dynamic, anArtifact({ name: "release", fileSize: 5_000_000 }))).toBe("release");
  });

  it("leaks no build folders where a variant of the same kind does not, and is then the smallest", () => {
    const stripped = anArtifact({ name: "stripped", fileSize: 4_000_000, variant: aVariant({ trimpath: false }) });
    const release = anArtifact({ name: "release", fileSize: 4_000_100 });
    const small = anArtifact({ name: "tags", fileSize: 3_900_000, variant: aVariant({ tags: ["nomsgpack"] }) });
    expect(advised(stripped, release)).toBe("release");
    expect(advised(stripped, release, small)).toBe("tags");
  });

  it("of two equal ones needs no C compiler", () => {
    const netgo = anArtifact({ name: "a-netgo", variant: aVariant({ cgo: true, tags: ["netgo"] }) });
    expect(advised(netgo, anArtifact({ name: "release" }))).toBe("release");
  });

  it("is not one of which nobody could tell how it is linked", () => {
    const gaps = [{ fact: "dynamic", why: "it is damaged" }];
    const release = anArtifact({ name: "release", fileSize: 5_000_000 });
    expect(advised(anArtifact({ name: "damaged", fileSize: 1_000, gaps }), release)).toBe("release");
  });

  it("is one that passes its gates where there is one", () => {
    const release = anArtifact({ name: "release", fileSize: 4_000_000 });
    const other = anArtifact({ name: "other", fileSize: 4_100_000 });
    const failing = [aFinding({ artifact: "release" })];
    expect(adviceFor([plain, release, other], failing)?.artifact.name).toBe("other");
  });

  it("is one that starts where it is to go, where there is one", () => {
    const [first, other] = [anArtifact({ name: "release" }), anArtifact({ name: "other", fileSize: 9_000_000 })];
    const report = aReport({
      head: aSnapshot({ artifacts: [first, other] }),
      compatibility: [aCompatibility({ artifact: "release", runs: "no" })],
    });
    expect(advise(report)[0]?.artifact.name).toBe("other");
  });

  it("is the nearest to passing where none passes, and says so", () => {
    const failing = ["default", "release"].map((artifact) => aFinding({ artifact }));
    const advice = adviceFor([plain, anArtifact({ name: "release" })], failing);
    expect(advice).toMatchObject({ artifact: { name: "release" }, passes: false });
    expect(words(advice).lead).toBe("No variant passes its gates and starts; the one to mend is <release>");
  });

  it("is of the same platform as the plain build", () => {
    const arm = anArtifact({ name: "arm", fileSize: 1, variant: aVariant({ goarch: "arm64" }) });
    expect(advised(arm)).toBe("default");
  });

  it("costs nothing where it is the plain build itself", () => {
    expect(adviceFor([plain])).toMatchObject({ artifact: plain, saves: 0, costs: [] });
  });

  it("is not named for files that were brought, nor where nothing was built", () => {
    expect(adviceFor([aBroughtArtifact()])).toBeNull();
    expect(adviceFor([])).toBeNull();
  });
});

describe("the advice in words", () => {
  it("compares with the plain build, more, less or equal, and never divides by nothing", () => {
    const of = (bytes: number, plainBytes: number): string =>
      words(adviceFor([{ ...plain, fileSize: plainBytes }, anArtifact({ name: "release", fileSize: bytes })])).reason;
    expect(of(5_000_000, 10_000_000)).toMatch(/^4\.8 MiB, 4\.8 MiB \(50\.0 %\) less than <default>\. It is static/);
    expect(of(5_000_000, 4_000_000)).toMatch(/^4\.8 MiB, 976\.6 KiB \(25\.0 %\) more than <default>\./);
    expect(of(5_000, 5_000)).toMatch(/^4\.9 KiB, as large as <default>\./);
    expect(of(5_000, 0)).toMatch(/^4\.9 KiB, 4\.9 KiB more than <default>\./);
  });

  it("is short where the plain build is the one", () => {
    expect(words(adviceFor([plain]))).toMatchObject({
      lead: "Ship <default>",
      reason: expect.stringMatching(/^9\.5 MiB\. It is dynamic/),
      cost: "",
    });
  });
});

function words(advice: Advice | null): ReturnType<typeof adviceWords> {
  if (advice === null) throw new Error("there is no advice");
  return adviceWords(advice, (name) => `<${name}>`);
}

describe("several binaries", () => {
  const of = (binary: string): readonly Artifact[] => [
    { ...plain, name: `${binary}/default` },
    anArtifact({ name: `${binary}/release`, fileSize: 5_000_000 }),
  ];

  it("each have a variant to ship, held against their own plain build", () => {
    const advice = advise(aReport({ head: aSnapshot({ artifacts: [...of("api"), ...of("worker")] }) }));
    expect(advice.map(({ artifact, reference }) => [artifact.name, reference.name])).toEqual([
      ["api/release", "api/default"],
      ["worker/release", "worker/default"],
    ]);
  });
});
