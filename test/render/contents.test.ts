import { describe, expect, it } from "vitest";
import type { LedgerRow } from "../../src/model.ts";
import {
  functionName,
  type Part,
  partsBy,
  partsByKind,
  shareOf,
  shownArtifacts,
  topOf,
} from "../../src/render/contents.ts";
import { aBroughtArtifact, aReport, aSnapshot } from "../support/make.ts";

const row = (over: Partial<LedgerRow>): LedgerRow => ({
  owner: "module",
  module: "m.example",
  version: null,
  package: null,
  kind: "code",
  bytes: 10,
  ...over,
});

const ledger = {
  total: 100,
  unattributed: 7,
  rows: [
    row({ package: "m.example/a", version: "(devel)" }),
    row({ package: "m.example/b", kind: "data", bytes: 20 }),
    row({ module: "x.example", version: "v1.2.3", bytes: 43 }),
    row({ owner: "std", module: null, package: "net/http", bytes: 20 }),
    row({ owner: "unattributed", module: null, kind: "data", bytes: 7 }),
  ],
};

describe("what is in a file", () => {
  it("is added up by module, largest first, equals by name, in words of ours for what is no module", () => {
    const code = (bytes: number): Part["kinds"] => new Map([["code", bytes]]);
    expect(partsBy(ledger, "module")).toEqual([
      { name: "x.example v1.2.3", foreign: true, bytes: 43, kinds: code(43) },
      { name: "m.example", foreign: true, bytes: 30, kinds: new Map([...code(10), ["data", 20]]) },
      { name: "Go standard library", foreign: false, bytes: 20, kinds: code(20) },
    ]);
    expect(partsBy(ledger, "package").map(({ name, bytes }) => [name, bytes])).toEqual([
      ["x.example v1.2.3", 43],
      ["m.example/b", 20],
      ["net/http", 20],
      ["m.example/a", 10],
    ]);
    expect(partsByKind(ledger).map(({ name, bytes }) => [name, bytes])).toEqual([
      ["code", 73],
      ["data", 27],
    ]);
  });

  it("adds up to the whole file however short the list is", () => {
    for (const limit of [0, 1, 2, 10]) {
      const parts = topOf(partsBy(ledger, "package"), limit, ledger);
      expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(ledger.total);
      expect(parts.at(-1)).toMatchObject({ name: "unattributed", foreign: false, bytes: 7 });
      const kinds = parts.slice(0, -1).flatMap((part) => [...part.kinds.values()]);
      expect(kinds.reduce((sum, bytes) => sum + bytes, 0)).toBe(ledger.total - 7);
    }
  });

  it("does not hide a single part behind a count", () => {
    expect(topOf(partsBy(ledger, "package"), 3, ledger).map(({ name }) => name)).not.toContain("1 more");
    expect(topOf(partsBy(ledger, "package"), 2, ledger).map(({ name }) => name)).toContain("2 more");
  });

  it("keeps a module apart that is called like a word of ours", () => {
    const rows = [row({ module: "Go standard library" }), row({ owner: "std", module: null })];
    expect(partsBy({ total: 20, unattributed: 0, rows }, "module")).toHaveLength(2);
  });

  it("has no share of an empty file", () => {
    expect(
      shareOf({ name: "x", foreign: false, bytes: 0, kinds: new Map() }, { total: 0, unattributed: 0, rows: [] }),
    ).toBe(0);
  });

  it("is shown for the first files where none is advised", () => {
    const artifacts = ["a", "b", "c", "d"].map((name) => aBroughtArtifact({ name }));
    const shown = shownArtifacts(aReport({ head: aSnapshot({ artifacts }) }), []);
    expect(shown.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("calls an instantiation by the package that asked for it, not by its types", () => {
    const name = "slices.SortFunc[go.shape.[]a.test/x.T,go.shape.struct { F []int }].func1";
    expect(functionName({ name, instantiatedBy: "a.test/x" })).toBe("slices.SortFunc[…].func1 for a.test/x");
    expect(functionName({ name: "type:.eq.[2]string", instantiatedBy: null })).toBe("type:.eq.[2]string");
  });
});
