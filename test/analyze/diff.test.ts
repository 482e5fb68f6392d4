import { describe, expect, it } from "vitest";
import { diffSnapshots } from "../../src/analyze/diff.ts";
import type { Artifact, Change, GoFacts, GoModule, LedgerRow } from "../../src/model.ts";
import { aLinkage, anArtifact, anElf, aSection, aSnapshot, aSymtab, someGo } from "../support/make.ts";

const row = (over: Partial<LedgerRow>): LedgerRow => ({
  owner: "module",
  module: "example.com/service",
  version: null,
  package: "example.com/service",
  kind: "code",
  bytes: 1000,
  ...over,
});

const dependency = (path: string, version: string, replace: GoModule["replace"] = null): GoModule => ({
  path,
  version,
  sum: null,
  replace,
});

/** An artifact whose file and sections are exactly as heavy as its ledger says. */
function weighing(rows: readonly LedgerRow[], over: Partial<Artifact> = {}): Artifact {
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  return anArtifact({
    fileSize: total,
    sectionBytes: total,
    sha256: String(total).padStart(64, "0"),
    ledger: { total, unattributed: 0, rows },
    elf: anElf({ sections: [aSection({ fileSize: total })] }),
    ...over,
  });
}

const diff = (before: Artifact, after: Artifact): readonly Change[] =>
  diffSnapshots(aSnapshot({ artifacts: [before] }), aSnapshot({ artifacts: [after] }));

const of = (kind: Change["kind"], changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => change.kind === kind);

const totalCause = (before: Artifact, after: Artifact): Change["cause"] =>
  of("total", diff(before, after))[0]?.cause ?? null;

const own = row({});
const sdk = row({ module: "example.com/sdk", package: "example.com/sdk", bytes: 5000 });
const std = row({ owner: "std", module: null, package: "net/http", bytes: 9000 });

describe("the changes between two artifacts", () => {
  it("are only a total without a cause where the files are the same, bit for bit", () => {
    expect(diff(weighing([own]), weighing([own]))).toEqual([
      { artifact: "release", kind: "total", name: "total", before: 1000, after: 1000, cause: null, chain: [] },
    ]);
  });

  it("add up, module by module, to the difference in file size", () => {
    const before = weighing([own, std, row({ owner: "elf", module: null, package: null, kind: "header", bytes: 64 })]);
    const after = weighing([
      { ...own, bytes: 1500 },
      { ...std, bytes: 8000 },
      sdk,
      row({ owner: "unattributed", module: null, package: null, kind: "data", bytes: 7 }),
    ]);
    const modules = of("module", diff(before, after));
    const sum = modules.reduce((total, change) => total + Number(change.after ?? 0) - Number(change.before ?? 0), 0);
    expect(sum).toBe(after.fileSize - before.fileSize);
  });

  it("say of a module that came that it did not exist, not that it had 0 bytes", () => {
    expect(of("module", diff(weighing([own]), weighing([own, sdk])))).toMatchObject([
      { name: "example.com/sdk", before: null, after: 5000 },
    ]);
  });

  it("give the whole of a module on both sides, not only the cells that moved", () => {
    const data = row({ kind: "data", bytes: 400 });
    const changes = diff(weighing([own, data]), weighing([own, { ...data, bytes: 500 }]));
    expect(of("module", changes)).toMatchObject([{ before: 1400, after: 1500 }]);
  });

  it("name what became of the linkage", () => {
    const dynamic = weighing([{ ...own, bytes: 1100 }], {
      linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } }),
      elf: anElf({ needed: ["libc.so.6"], interpreter: "/lib64/ld-linux-x86-64.so.2" }),
    });
    expect(of("linkage", diff(weighing([own]), dynamic))).toMatchObject([
      { name: "linkage", before: "static", after: "dynamic" },
      { name: "interpreter", before: null, after: "/lib64/ld-linux-x86-64.so.2" },
      { name: "needed", before: null, after: "libc.so.6" },
      { name: "GLIBC floor", before: null, after: "2.34" },
    ]);
  });

  it("show an artifact that is new or gone as a total without its other side", () => {
    const changes = diffSnapshots(
      aSnapshot({ artifacts: [weighing([own], { name: "old" })] }),
      aSnapshot({ artifacts: [weighing([own], { name: "new" })] }),
    );
    expect(changes).toMatchObject([
      { artifact: "new", before: null, after: 1000, cause: null },
      { artifact: "old", before: 1000, after: null, cause: null },
    ]);
  });
});

describe("the cause of a total", () => {
  const go = (over: Parameters<typeof someGo>[0]): Pick<Artifact, "go"> => ({ go: someGo(over) });

  it("is a new module where one brought most of the bytes", () => {
    const after = weighing([{ ...own, bytes: 1200 }, sdk], go({ modules: [dependency("example.com/sdk", "v1.0.0")] }));
    expect(totalCause(weighing([own]), after)).toBe("new-module");
  });

  it("is a removed module where one took most of them away", () => {
    const before = weighing([own, sdk], go({ modules: [dependency("example.com/sdk", "v1.0.0")] }));
    expect(totalCause(before, weighing([{ ...own, bytes: 1200 }]))).toBe("removed-module");
  });

  it("is a version bump, also of what replaces a module", () => {
    const at = (version: string, bytes: number): Artifact => {
      const replace = { path: "example.com/fork", version, sum: null };
      return weighing([own, { ...sdk, bytes }], go({ modules: [dependency("example.com/sdk", "v1.0.0", replace)] }));
    };
    expect(totalCause(at("v1.0.0", 5000), at("v1.1.0", 6000))).toBe("version-bump");
  });

  it("is the toolchain before all else, for what the toolchain brings", () => {
    const after = weighing([own, { ...std, bytes: 12_000 }], go({ version: "go1.27.0" }));
    expect(totalCause(weighing([own, std]), after)).toBe("toolchain");
  });

  it("is a flag where the linker left the symbol table out", () => {
    const table = row({ kind: "symtab", bytes: 3000 });
    const before = weighing([own, table], { symtab: aSymtab({ symtabBytes: 3000 }) });
    expect(totalCause(before, weighing([own]))).toBe("flag");
  });

  it("is an embedded file", () => {
    const asset = row({ kind: "embed", bytes: 700 });
    expect(totalCause(weighing([own, asset]), weighing([own, { ...asset, bytes: 900 }]))).toBe("embed");
  });

  describe("with another toolchain", () => {
    const newer = { version: "go1.27.0" };
    const modules = [dependency("example.com/sdk", "v1.0.0")];

    it("is the toolchain for modules of the same version as well, which it compiled anew", () => {
      const [before, after] = [
        weighing([own, sdk], go({ modules })),
        weighing([own, { ...sdk, bytes: 6000 }], go({ modules, ...newer })),
      ];
      expect(of("module", diff(before, after))).toMatchObject([{ name: "example.com/sdk", cause: "toolchain" }]);
    });

    it("is not the toolchain for a module that grew or shrank by more than a compiler can do", () => {
      const at = (bytes: number, over = {}): Artifact => weighing([own, { ...sdk, bytes }], go({ modules, ...over }));
      expect(of("module", diff(at(5000), at(9000, newer)))).toMatchObject([{ cause: "reachable" }]);
      expect(of("module", diff(at(5000), at(2000, newer)))).toMatchObject([{ cause: "reachable" }]);
    });

    it("stays what it is for a module that came, and for the main module, whose source may have changed", () => {
      const mine = { ...newer, module: "example.com/service" };
      const after = weighing([{ ...own, bytes: 1300 }, sdk], go({ modules, ...mine }));
      expect(of("module", diff(weighing([own], go({ module: "example.com/service" })), after))).toMatchObject([
        { name: "example.com/sdk", cause: "new-module" },
        { name: "example.com/service", cause: "own-code" },
      ]);
    });
  });

  describe("where method pruning ended", () => {
    const pruned = { module: "example.com/service", methodPruning: "on" } as const;
    const modules = [dependency("example.com/sdk", "v1.0.0")];
    const before = weighing([own, std, sdk], go({ ...pruned, modules }));
    const unpruned = (rows: readonly LedgerRow[], over: Partial<GoFacts> = {}): Artifact =>
      weighing(rows, go({ ...pruned, modules, methodPruning: "off", ...over }));

    it("is that, for packages that nobody touched and that have more now", () => {
      const rows = [own, { ...std, bytes: 20_000 }, { ...sdk, bytes: 9000 }];
      expect(totalCause(before, unpruned(rows))).toBe("pruning-off");
      expect(of("module", diff(before, unpruned(rows)))).toMatchObject([
        { cause: "pruning-off" },
        { cause: "pruning-off" },
      ]);
    });

    it("is something else for what is new, bumped, edited, embedded or smaller", () => {
      const rows = [
        { ...own, bytes: 1100 },
        { ...std, bytes: 8000 },
        row({ owner: "std", module: null, package: "text/template", bytes: 700 }),
        { ...sdk, bytes: 5500 },
        { ...sdk, kind: "embed", bytes: 90 } as const,
      ];
      const bumped = unpruned(rows, { modules: [dependency("example.com/sdk", "v1.1.0")] });
      const causes = of("package", diff(before, bumped)).map(({ name, cause }) => `${name}: ${cause}`);
      expect(causes).toEqual([
        "text/template: reachable",
        "example.com/sdk: version-bump",
        "example.com/service: own-code",
        "net/http: reachable",
      ]);
    });

    it("is not that where it was off before, on after, or not known", () => {
      const grown = [own, { ...std, bytes: 20_000 }, sdk];
      expect(totalCause(before, unpruned(grown, { methodPruning: "on" }))).toBe("reachable");
      expect(totalCause(before, unpruned(grown, { methodPruning: null }))).toBe("reachable");
      const off = weighing([own, std, sdk], go({ ...pruned, modules, methodPruning: "off" }));
      expect(totalCause(off, unpruned(grown))).toBe("reachable");
    });
  });

  it("is a flag where -trimpath or the text of -ldflags is all that changed", () => {
    const settings = { CGO_ENABLED: "0", "-ldflags": "-s -w" };
    const before = weighing([own, std], go({ settings }));
    const trimmed = weighing([own, { ...std, bytes: 8900 }], go({ settings: { ...settings, "-trimpath": "true" } }));
    expect(totalCause(before, trimmed)).toBe("flag");
    const info = row({ owner: "toolchain", module: null, package: null, kind: "build-info", bytes: 300 });
    const named = weighing([own, std, info], go({ settings: { ...settings, "-ldflags": "-s -w -X main.v=1" } }));
    expect(totalCause(before, named)).toBe("flag");
  });

  it("is own code, not another version, where the main module only has another pseudo-version", () => {
    const stamped = (version: string): Pick<Artifact, "go"> =>
      go({ module: "example.com/service", modules: [dependency("example.com/service", version)] });
    const before = weighing([own], stamped("v0.0.0-20260101000000-aaaaaaaaaaaa"));
    const after = weighing([{ ...own, bytes: 1200 }], stamped("v0.0.0-20260102000000-bbbbbbbbbbbb"));
    expect(totalCause(before, after)).toBe("own-code");
  });

  it("is own code in a module that is replaced by a folder of the repository", () => {
    const replace = { path: "./modules/sdk", version: "(devel)", sum: null };
    const local = go({ modules: [dependency("example.com/sdk", "v1.0.0", replace)] });
    expect(totalCause(weighing([own, sdk], local), weighing([own, { ...sdk, bytes: 5800 }], local))).toBe("own-code");
  });

  it("counts movement both ways where the file stays as big", () => {
    const table = row({ owner: "elf", module: null, package: null, kind: "padding", bytes: 400 });
    const [before, after] = [
      weighing([own, table]),
      weighing([
        { ...own, bytes: 1300 },
        { ...table, bytes: 100 },
      ]),
    ];
    const moved = { ...after, sha256: "f".repeat(64), sectionBytes: before.sectionBytes + 1 };
    expect(totalCause({ ...before, go: someGo({ module: "example.com/service" }) }, moved)).toBe("own-code");
  });

  it("is reach where the same version of a module or the library has more in the file", () => {
    expect(totalCause(weighing([own, std]), weighing([own, { ...std, bytes: 9500 }]))).toBe("reachable");
  });

  it("is the main module's own code", () => {
    const mine = go({ module: "example.com/service" });
    expect(totalCause(weighing([own], mine), weighing([{ ...own, bytes: 1300 }], mine))).toBe("own-code");
  });

  it("is layout where only padding moved, and nothing where the sections did not", () => {
    const padding = row({ owner: "elf", module: null, package: null, kind: "padding", bytes: 100 });
    const [before, after] = [weighing([own, padding]), weighing([own, { ...padding, bytes: 4096 }])];
    expect(totalCause(before, after)).toBe("layout");
    expect(totalCause(before, { ...after, sectionBytes: before.sectionBytes })).toBeNull();
  });

  it("is what moved the sections, however much padding a page step brings", () => {
    const padding = row({ owner: "elf", module: null, package: null, kind: "padding", bytes: 100 });
    const mine = go({ module: "example.com/service" });
    const before = weighing([own, padding], mine);
    expect(
      totalCause(
        before,
        weighing(
          [
            { ...own, bytes: 1050 },
            { ...padding, bytes: 4146 },
          ],
          mine,
        ),
      ),
    ).toBe("own-code");
  });

  it("counts only what moved the way the total did", () => {
    const before = weighing([own, { ...std, bytes: 9000 }]);
    const after = weighing([
      { ...own, bytes: 1600 },
      { ...std, bytes: 8800 },
    ]);
    expect(totalCause(before, after)).toBe("own-code");
  });
});
