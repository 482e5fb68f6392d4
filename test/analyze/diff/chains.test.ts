import { describe, expect, it } from "vitest";
import { withChains } from "../../../src/analyze/diff/chains.ts";
import type { KeptMethods } from "../../../src/analyze/why/pruning.ts";
import type { Change } from "../../../src/model.ts";
import { aChange } from "../../support/make.ts";
import { aGraph } from "../why/make.ts";

const graph = aGraph({
  "a.test/app/cmd": ["a.test/app/web", "fmt"],
  "a.test/app/web": ["b.test/sdk/client", "html/template"],
  "html/template": ["text/template"],
});

const kept: KeptMethods = {
  cause: "reflection",
  by: "text/template.(*state).evalField",
  named: null,
  package: "text/template",
  symbols: [
    "_rt0_amd64_linux",
    "runtime.main",
    "main.main",
    "a.test/app/web.Show",
    "text/template.(*state).evalField",
  ].map((symbol) => ({ symbol, flags: [] })),
};

const chainOf = (over: Partial<Change>, about: KeptMethods | null = kept): readonly string[] | undefined =>
  withChains([aChange(over)], graph, about)[0]?.chain;

describe("the way on which a change came", () => {
  it("is the imports to a module or package that is new in the file", () => {
    const wayToClient = ["a.test/app/cmd", "a.test/app/web", "b.test/sdk/client"];
    expect(chainOf({ kind: "module", name: "b.test/sdk", before: null, cause: "new-module" })).toEqual(wayToClient);
    expect(chainOf({ kind: "package", name: "text/template", before: null, cause: "reachable" })).toEqual([
      "a.test/app/cmd",
      "a.test/app/web",
      "html/template",
      "text/template",
    ]);
  });

  it("is the symbols from main.main to who looks methods up, for a total that grew by unpruned methods", () => {
    const total = { kind: "total", cause: "pruning-off" } as const;
    expect(chainOf(total)).toEqual(["main.main", "a.test/app/web.Show", "text/template.(*state).evalField"]);
    expect(chainOf(total, null)).toEqual([]);
    const plugin: KeptMethods = { cause: "plugin", by: null, named: null, package: "fmt", symbols: [] };
    expect(chainOf(total, plugin)).toEqual(["a.test/app/cmd", "fmt"]);
  });

  it("is left as it is where there is none, or one already", () => {
    const changes = [
      aChange({ kind: "module", name: "b.test/sdk", before: 100, after: 200, cause: "version-bump" }),
      aChange({ kind: "module", name: "c.test/gone", before: 100, after: null, cause: "removed-module" }),
      aChange({ kind: "module", name: "c.test/unknown", before: null, after: 100, cause: "new-module" }),
      aChange({ kind: "section", name: ".text", before: null, after: 100, cause: null }),
      aChange({ kind: "total", cause: "own-code" }),
      aChange({ kind: "module", name: "b.test/sdk", before: null, chain: ["elsewhere"] }),
    ];
    expect(withChains(changes, graph, kept)).toEqual(changes);
  });
});
