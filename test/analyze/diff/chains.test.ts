import { describe, expect, it } from "vitest";
import { changesWithWay, type Way, wayOf } from "../../../src/analyze/diff/chains.ts";
import type { KeptMethods } from "../../../src/analyze/why/pruning.ts";
import type { Change } from "../../../src/model.ts";
import { aChange } from "../../support/make.ts";
import { aGraph } from "../why/make.ts";

const graph = aGraph({
  "a.test/app/cmd": ["a.test/app/web", "fmt"],
  "a.test/app/web": ["b.test/sdk/client", "html/template"],
  "html/template": ["text/template"],
});

const byTemplate = (...symbols: readonly string[]): KeptMethods => ({
  cause: "reflection",
  by: "text/template.(*state).evalField",
  named: null,
  package: "text/template",
  symbols: ["_rt0_amd64_linux", "runtime.main", ...symbols, "text/template.(*state).evalField"].map((symbol) => ({
    symbol,
    flags: [],
  })),
});

const total = aChange({ kind: "total", cause: "pruning-off" });
const way = (over: Partial<Change>): Way | null => wayOf(aChange({ before: null, ...over }), graph, null);

describe("the way on which a change came", () => {
  it("is the imports to a module or package that is new in the file", () => {
    expect(way({ kind: "module", name: "b.test/sdk" })).toEqual({
      imports: ["a.test/app/cmd", "a.test/app/web", "b.test/sdk/client"],
      by: null,
    });
    expect(way({ kind: "package", name: "text/template" })?.imports.at(-2)).toBe("html/template");
    expect(way({ kind: "module", name: "c.test/unknown" })).toBeNull();
  });

  it("is that of the symbols to who looks methods up, where each package on it imports the next", () => {
    const through = byTemplate("main.main", "a.test/app/web.Show", "html/template.Run", "html/template.run");
    expect(wayOf(total, graph, through)).toEqual({
      imports: ["a.test/app/cmd", "a.test/app/web", "html/template", "text/template"],
      by: "text/template.(*state).evalField",
    });
  });

  it("is the shortest of imports where the linker jumped, and where there is no function to name", () => {
    const jumped = byTemplate("main.main", "a.test/app/web.Show");
    expect(wayOf(total, graph, jumped)?.imports).toEqual([
      "a.test/app/cmd",
      "a.test/app/web",
      "html/template",
      "text/template",
    ]);
    const plugin: KeptMethods = { cause: "plugin", by: null, named: null, package: "fmt", symbols: [] };
    expect(wayOf(total, graph, plugin)).toEqual({ imports: ["a.test/app/cmd", "fmt"], by: null });
    expect(wayOf(total, graph, null)).toBeNull();
  });
});

describe("the changes whose way is looked for", () => {
  const came = (kind: "module" | "package", name: string, after: number): Change =>
    aChange({ kind, name, before: null, after });

  it("are the largest that came, and pruning that ended", () => {
    const modules = Array.from({ length: 20 }, (_, index) => came("module", `m.test/${index}`, 100 + index));
    const names = changesWithWay([total, ...modules]).map(({ name }) => name);
    expect(names).toHaveLength(9);
    expect(names.slice(0, 2)).toEqual(["total", "m.test/19"]);
  });

  it("are not what was there before, went, or is no bytes", () => {
    const others = [
      aChange({ kind: "module", name: "b.test/sdk", before: 100, after: 200 }),
      aChange({ kind: "module", name: "b.test/sdk", before: 100, after: null }),
      aChange({ kind: "section", name: ".text", before: null, after: 100 }),
      aChange({ kind: "total", cause: "own-code" }),
      aChange({ kind: "linkage", name: "interpreter", before: null, after: "/lib/ld.so" }),
    ];
    expect(changesWithWay(others)).toEqual([]);
  });

  it("are that of cgo as well, which is little and changes much", () => {
    const packages = Array.from({ length: 20 }, (_, index) => came("package", `p.test/${index}`, 9000));
    expect(changesWithWay([...packages, came("package", "runtime/cgo", 700)])).toContainEqual(
      expect.objectContaining({ name: "runtime/cgo" }),
    );
  });

  it("are those of each artifact", () => {
    const other = { ...came("module", "b.test/sdk", 5), artifact: "other" };
    expect(changesWithWay([came("module", "b.test/sdk", 5), other])).toHaveLength(2);
  });
});
