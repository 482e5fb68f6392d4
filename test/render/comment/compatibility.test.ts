import { describe, expect, it } from "vitest";
import type { Change, Report } from "../../../src/model.ts";
import { imagesBlocks, linkageBlock } from "../../../src/render/comment/compatibility.ts";
import { aChange, aCompatibility, aFinding, aReport, aVerdict } from "../../support/make.ts";

const linkage = (over: Partial<Change>): Change =>
  aChange({ kind: "linkage", before: null, after: null, cause: null, ...over });
const floor = linkage({
  name: "GLIBC floor",
  before: "2.28",
  after: "2.38",
  names: ["__isoc23_strtol ← example.com/keel"],
});
const lost = linkage({
  name: "known bases lost",
  before: "49 of 77",
  after: "25 of 77",
  names: ["debian-11", "debian-12", "ubuntu-22.04"],
});
const textOf = (...changes: readonly Change[]): string => {
  const { open, rows } = linkageBlock(aReport({ changes }));
  return [open, ...rows.map(({ text }) => text)].join("\n");
};

describe("compatibility in the comment", () => {
  it("starts with what was raised and how many bases that costs", () => {
    expect(textOf(floor, lost)).toMatch(
      /^The `GLIBC floor` goes from `2\.28` to `2\.38`, and 3 of the known bases are lost\.\n\n\| Compatibility/,
    );
  });

  it("names who asks for it, and the bases", () => {
    const text = textOf(floor, lost);
    expect(text).toContain("**`2.38`**: `__isoc23_strtol ← example.com/keel` |");
    expect(text).toContain("**`25 of 77`**: `debian-11`, `debian-12` and `ubuntu-22.04` |");
  });

  it("says that a static file is no longer one", () => {
    const kind = linkage({ name: "linkage", before: "static", after: "dynamic", names: ["net"] });
    expect(textOf(kind, lost)).toMatch(/^What was `static` is `dynamic`, and 3 of the known bases are lost\./);
  });

  it("says it of none where none is lost", () => {
    expect(textOf(floor)).toMatch(/^\| Compatibility/);
  });

  it("keeps hostile names inside their cell", () => {
    const text = textOf(linkage({ name: "GLIBC floor", before: "1", after: "2", names: ["a|b\n# c", "@team <img>"] }));
    expect(text.split("\n")).toHaveLength(3);
    expect(text).not.toMatch(/<img|a\|b/);
  });
});

describe("images in the comment", () => {
  const refusal = aCompatibility({ image: "Dockerfile", runs: "no", reason: "There is no loader." });
  const noted = aFinding({ rule: "interpreter-missing", severity: "note", data: { image: "Dockerfile" } });
  const rowsOf = (over: Partial<Report>): readonly [shown: number, folded: number] => {
    const [shown, folded] = imagesBlocks(aReport({ compatibility: [refusal], ...over }));
    return [shown.rows.length, folded.rows.length];
  };
  const verdict = aVerdict({ findings: [noted] });

  it("folds where a variant does not start that does not have to", () => {
    expect(rowsOf({ verdict })).toEqual([0, 1]);
    expect(rowsOf({ verdict, baseCompatibility: [refusal] })).toEqual([0, 1]);
  });

  it("shows what gates or warns", () => {
    for (const severity of ["error", "warning"] as const)
      expect(rowsOf({ verdict: aVerdict({ findings: [{ ...noted, severity }] }) })).toEqual([1, 0]);
  });

  it("takes no finding about another image for its own", () => {
    const other = { ...noted, severity: "error", data: { image: "scratch" } } as const;
    expect(rowsOf({ verdict: aVerdict({ findings: [other] }) })).toEqual([0, 1]);
  });

  it("shows what started in the base, and what could not be told", () => {
    expect(rowsOf({ verdict, baseCompatibility: [{ ...refusal, runs: "yes" }] })).toEqual([1, 0]);
    expect(rowsOf({ compatibility: [{ ...refusal, runs: "unknown" }] })).toEqual([1, 0]);
  });
});
