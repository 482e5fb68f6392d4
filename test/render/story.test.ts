import { describe, expect, it } from "vitest";
import type { Artifact, Cause, Change } from "../../src/model.ts";
import { changesByArtifact } from "../../src/render/changes.ts";
import { storyOf } from "../../src/render/story.ts";
import { aChange, anArtifact, aReport, aSnapshot, someGo } from "../support/make.ts";

const hash = (digit: string): Pick<Artifact, "sha256"> => ({ sha256: digit.repeat(64) });
const dependency = (path: string, version: string) => ({ path, version, sum: null, replace: null });

interface Told {
  readonly before?: Partial<Artifact> | null;
  readonly after?: Partial<Artifact> | null;
  readonly changes: readonly Change[];
}

function story({ before = hash("1"), after = hash("2"), changes }: Told): string {
  const side = (over: Partial<Artifact> | null) =>
    aSnapshot({ artifacts: over === null ? [] : [anArtifact({ ...over })] });
  const [entry] = changesByArtifact(aReport({ base: side(before), head: side(after), changes }));
  if (entry === undefined) throw new Error("there is no total");
  return storyOf(entry, (name) => `<${name}>`);
}

const total = (bytes: number, cause: Cause | null, shares: Partial<Record<Cause, number>> = {}): Change =>
  aChange({
    before: 1_000_000,
    after: 1_000_000 + bytes,
    cause,
    causes: Object.entries(shares).map(([name, moved]) => ({ cause: name as Cause, bytes: moved })),
  });

const module = (name: string, before: number | null, after: number | null, cause: Cause): Change =>
  aChange({ kind: "module", name, before, after, cause });

describe("the sentence about one artifact", () => {
  it("names its cause first and then what else moved, with numbers that add up", () => {
    const changes = [
      total(9000, "new-module", { "own-code": -3000, "new-module": 12_500, layout: -450, embed: -50 }),
      module("a.test/sdk", null, 12_500, "new-module"),
      aChange({ kind: "package", name: "example.com/service/web", before: 9000, after: 6500, cause: "own-code" }),
    ];
    const after = { ...hash("2"), go: someGo({ modules: [dependency("a.test/sdk", "v1.4.0")] }) };
    expect(story({ after, changes })).toBe(
      "<release> grew by 8.8 KiB (+0.9 %): +12.2 KiB new module <a.test/sdk> <v1.4.0>, " +
        "−2.9 KiB own code (most in <example.com/service/web>), −450 B page steps and padding, −50 B other.",
    );
  });

  it("names settings where some are known to differ, and else says that it was linked otherwise", () => {
    const flag = aChange({ kind: "flag", name: "-tags", before: null, after: "netgo", cause: "flag" });
    const changes = [total(2048, "flag", { flag: 2048 })];
    expect(story({ changes })).toBe("<release> grew by 2.0 KiB (+0.2 %): +2.0 KiB how it was linked.");
    expect(story({ changes: [...changes, flag] })).toBe(
      "<release> grew by 2.0 KiB (+0.2 %): +2.0 KiB build settings (<-tags>).",
    );
  });

  it("takes no more for page steps and padding than they can be", () => {
    const moved = (bytes: number): string => story({ changes: [total(bytes, "layout", { layout: bytes })] });
    expect(moved(-65_536)).toContain("−64.0 KiB page steps and padding");
    expect(moved(3_000_000)).toContain("+2.9 MiB data that no code explains");
  });

  it("has Go's releases, modules of another version and embedded files by their names", () => {
    const sides = ["1.0.0", "1.1.0"].map((version, index) => ({
      ...hash(String(index)),
      go: someGo({ version: `go1.2${6 + index}.1`, modules: [dependency("b.test/lib", `v${version}`)] }),
    }));
    const changes = [
      total(-6000, "toolchain", { toolchain: -9000, "version-bump": 2000, embed: 1000 }),
      module("b.test/lib", 5000, 7000, "version-bump"),
      aChange({ kind: "embed", name: "a/b.css", before: 10, after: 1010, cause: "embed" }),
    ];
    expect(story({ before: sides[0] ?? null, after: sides[1] ?? null, changes })).toBe(
      "<release> shrank by 5.9 KiB (−0.6 %): −8.8 KiB Go 1.26.1 → 1.27.1, +2.0 KiB <b.test/lib> <v1.0.0> → <v1.1.0>, " +
        "+1000 B embedded file <a/b.css>.",
    );
  });

  it("says by whose import a module came, and what ended pruning", () => {
    const chain = ["example.com/service (cmd/main.go:7)", "a.test/sdk"];
    const came = { ...module("a.test/sdk", null, 2048, "new-module"), chain };
    expect(story({ changes: [total(2048, "new-module", { "new-module": 2048 }), came] })).toBe(
      "<release> grew by 2.0 KiB (+0.2 %): +2.0 KiB new module <a.test/sdk>, imported in <cmd/main.go:7>.",
    );
    const pruning = total(4096, "pruning-off", { "pruning-off": 4096 });
    const lookup = { ...pruning, chain: [...chain, "a.test/sdk.(*Client).Call"] };
    expect(story({ changes: [lookup] })).toBe(
      "<release> grew by 4.0 KiB (+0.4 %): +4.0 KiB methods pruned no more, because of <a.test/sdk>, imported in <cmd/main.go:7>.",
    );
    const reached = {
      ...aChange({ kind: "package", name: "net/http", before: null, after: 900, cause: "reachable" }),
      chain,
    };
    expect(story({ changes: [total(900, "reachable", { reachable: 900 }), reached] })).toMatch(
      /\+900 B from reaching more of <net\/http> through <cmd\/main\.go:7>\.$/,
    );
    expect(story({ changes: [pruning] })).toMatch(/methods pruned no more\.$/);
  });

  it("says so where the files are the same, came, went, or moved bytes about", () => {
    expect(story({ after: hash("1"), changes: [total(0, null)] })).toBe("<release> is bit-for-bit identical.");
    expect(story({ before: null, changes: [aChange({ before: null, after: 2048 })] })).toBe(
      "<release> is new: 2.0 KiB.",
    );
    expect(story({ after: null, changes: [aChange({ before: 2048, after: null })] })).toBe(
      "<release> is gone: it had 2.0 KiB.",
    );
    expect(story({ changes: [total(0, null)] })).toBe("<release> is as long as before, with other bytes in it.");
    expect(story({ changes: [total(0, "own-code", { "own-code": 300, layout: -300 })] })).toBe(
      "<release> is as long as before, with other bytes in it: +300 B own code, −300 B page steps and padding.",
    );
  });

  it("goes by the causes of modules where a report does not say what each cause moved", () => {
    const { causes: _, ...bare } = total(3000, "reachable");
    expect(story({ changes: [bare, module("a.test/sdk", 1000, 4000, "reachable")] })).toBe(
      "<release> grew by 2.9 KiB (+0.3 %): +2.9 KiB from reaching more of <a.test/sdk>.",
    );
  });

  it("calls a program by its versions where it is stamped with them", () => {
    const stamped = (version: string, digit: string): Partial<Artifact> => ({
      ...hash(digit),
      go: someGo({ modules: [dependency("example.com/service", version)] }),
    });
    const sides = { before: stamped("v1.0.0", "1"), after: stamped("v1.1.0-0.20261102100000-aaaaaaabbbbb", "2") };
    expect(story({ ...sides, changes: [total(1024, "own-code", { "own-code": 1024 })] })).toBe(
      "<release>, <v1.0.0> → <v1.1.0-…aaaaaaa>, grew by 1.0 KiB (+0.1 %): +1.0 KiB own code.",
    );
  });
});
