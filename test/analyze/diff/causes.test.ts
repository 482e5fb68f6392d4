import { describe, expect, it } from "vitest";
import {
  type Caused,
  type Circumstances,
  causeOf,
  type Difference,
  isToolchainChanged,
  mainCause,
  sharesOf,
  totalCause,
} from "../../../src/analyze/diff/causes.ts";
import type { Cause, LedgerRow } from "../../../src/model.ts";
import { anArtifact, someGo } from "../../support/make.ts";

const nothing: Circumstances = {
  before: new Map(),
  after: new Map(),
  ownModules: new Set(["a.test/app"]),
  packages: new Set(),
  growth: new Map(),
  moved: new Set(),
  toolchainChanged: false,
  compileFlagsChanged: false,
  linkFlagsChanged: false,
  pruningEnded: false,
};

const difference = (over: Partial<LedgerRow>, before = 1000, after = 2000): Difference => ({
  row: { owner: "module", module: "b.test/lib", version: null, package: "b.test/lib", kind: "code", ...over },
  before,
  after,
});

const std = { owner: "std", module: null, package: "fmt" } as const;
const own = { module: "a.test/app", package: "a.test/app/web" } as const;
const versions = (version: string): ReadonlyMap<string, string> => new Map([["b.test/lib", version]]);
const both = { before: versions("v1.0.0"), after: versions("v1.0.0") };

describe("the cause of one difference", () => {
  /** Everything that may explain bytes of a module at once: each rule is tried without those before it. */
  const all: Circumstances = {
    ...nothing,
    ...both,
    packages: new Set(["b.test/lib"]),
    growth: new Map([["b.test/lib", 0.1]]),
    moved: new Set(["b.test/lib"]),
    toolchainChanged: true,
    compileFlagsChanged: true,
    linkFlagsChanged: true,
    pruningEnded: true,
  };
  const steps: readonly (readonly [Cause, Partial<Circumstances>])[] = [
    ["toolchain", {}],
    ["flag", { toolchainChanged: false }],
    ["version-bump", { compileFlagsChanged: false, after: versions("v1.1.0") }],
    ["pruning-off", { after: versions("v1.0.0") }],
    ["reachable", { pruningEnded: false }],
    ["layout", { moved: new Set() }],
  ];

  it("is the first of the rules that decides, in one order", () => {
    let about = all;
    for (const [cause, over] of steps) {
      about = { ...about, ...over };
      expect(causeOf(difference({}), about), cause).toBe(cause);
    }
  });

  it("is the toolchain for what nobody claims, where that changed, and no page step", () => {
    const nobody = difference({ owner: "unattributed", module: null, package: null });
    expect(causeOf(nobody, { ...nothing, toolchainChanged: true })).toBe("toolchain");
    expect(causeOf(nobody, nothing)).toBe("layout");
  });

  it("is no change of toolchain where one file does not say what built it", () => {
    const built = (version: string | null) => anArtifact({ go: someGo({ version }) });
    expect(isToolchainChanged(built("go1.26.1"), built("go1.26.2"))).toBe(true);
    for (const silent of [null, "unknown"]) expect(isToolchainChanged(built("go1.26.1"), built(silent))).toBe(false);
  });

  it("is no change of toolchain where the same one was told to try something", () => {
    const built = (version: string) => anArtifact({ go: someGo({ version }) });
    expect(isToolchainChanged(built("go1.26.8"), built("go1.26.8-X:nogreenteagc"))).toBe(false);
    expect(isToolchainChanged(built("go1.26.8 X:arenas"), built("go1.27.0 X:arenas"))).toBe(true);
  });

  it("is, for C, that of the modules that came, went or have another version, and else whoever wrote it", () => {
    const c = difference({ owner: "c", module: null, package: null });
    expect(causeOf(c, { ...nothing, ...both })).toBe("own-code");
    expect(causeOf(c, { ...nothing, ...both, after: versions("v1.1.0") })).toBe("version-bump");
    expect(causeOf(c, { ...nothing, after: versions("v1.0.0") })).toBe("new-module");
    expect(causeOf(c, { ...nothing, before: versions("v1.0.0") })).toBe("removed-module");
  });

  it("is how it was linked where only what is said about the same code differs", () => {
    for (const kind of ["dwarf", "symtab"] as const) {
      expect(causeOf(difference({ ...std, kind }), nothing)).toBe("flag");
      expect(causeOf(difference({ ...std, kind }), { ...nothing, moved: new Set(["std"]) })).toBe("reachable");
      expect(causeOf(difference({ ...std, kind }, 1000, 1020), nothing)).toBe("layout");
      expect(causeOf(difference({ ...own, kind }), nothing)).toBe("own-code");
    }
  });

  it("is the embedded files for their bytes, whatever the flags", () => {
    const about = { ...nothing, compileFlagsChanged: true, linkFlagsChanged: true };
    expect(causeOf(difference({ ...own, kind: "embed" }), about)).toBe("embed");
  });

  it("is that a module came or went where only one side is built from it", () => {
    expect(causeOf(difference({}, 0, 1000), { ...nothing, after: versions("v1.0.0") })).toBe("new-module");
    expect(causeOf(difference({}, 1000, 0), { ...nothing, before: versions("v1.0.0") })).toBe("removed-module");
  });

  it("is an embedded file before it is the code around it", () => {
    expect(causeOf(difference({ ...own, kind: "embed" }), nothing)).toBe("embed");
    expect(causeOf(difference(own), nothing)).toBe("own-code");
  });

  it("is an edit of whatever code moved where nothing lists the modules of a program", () => {
    const about = { ...nothing, moved: new Set(["b.test/lib"]) };
    expect(causeOf(difference({}), about)).toBe("own-code");
    expect(causeOf(difference({ module: "c.test/still", kind: "pclntab" }), about)).toBe("layout");
    expect(causeOf(difference({}), { ...about, ...both })).toBe("reachable");
  });

  it("is only layout where no code and no type of an owner moved", () => {
    const tables = difference({ kind: "pclntab" });
    expect(causeOf(tables, { ...nothing, ...both })).toBe("layout");
    expect(causeOf(tables, { ...nothing, ...both, moved: new Set(["b.test/lib"]) })).toBe("reachable");
    expect(causeOf(difference({ ...std, kind: "pclntab" }), nothing)).toBe("layout");
    expect(causeOf(difference(std), { ...nothing, moved: new Set(["std"]) })).toBe("reachable");
  });
});

describe("the cause that is named for several", () => {
  const caused = (cause: Cause, moved: number): Caused => ({ ...difference({}, 10_000, 10_000 + moved), cause });

  it("is the one that moved most in the direction of their sum", () => {
    expect(mainCause([caused("own-code", 500), caused("reachable", -400)])).toBe("own-code");
    expect(mainCause([caused("own-code", 500), caused("reachable", -700)])).toBe("reachable");
    expect(mainCause([caused("own-code", 300), caused("reachable", -200), caused("own-code", 400)])).toBe("own-code");
    expect(mainCause([])).toBeNull();
  });

  it("is not layout where anything else moved the file", () => {
    expect(totalCause([caused("layout", 4096), caused("own-code", 60)])).toBe("own-code");
    expect(totalCause([caused("layout", 4096), caused("own-code", 0)])).toBe("layout");
  });

  it("is a new module before what it reaches, unless it is a small part of that", () => {
    expect(totalCause([caused("reachable", 3000), caused("new-module", 1500)])).toBe("new-module");
    expect(totalCause([caused("reachable", 3000), caused("new-module", 100)])).toBe("reachable");
    expect(totalCause([caused("reachable", -3000), caused("removed-module", -100)])).toBe("reachable");
  });

  it("has its share beside those of the others, largest movement first, without what cancels out", () => {
    const list = [caused("layout", 100), caused("own-code", -500), caused("embed", 40), caused("embed", -40)];
    expect(sharesOf(list)).toEqual([
      { cause: "own-code", bytes: -500 },
      { cause: "layout", bytes: 100 },
    ]);
  });
});
