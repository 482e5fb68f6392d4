import { describe, expect, it } from "vitest";
import { firstSymbolOf, symbolChain } from "../../../src/analyze/why/symbol-chain.ts";
import type { SymbolForest } from "../../../src/model/why.ts";
import { aForest } from "./make.ts";

const chain = (forest: SymbolForest, symbol: number): readonly string[] =>
  symbolChain(forest, symbol).map((step) => step.symbol);

const first = (lines: readonly string[], ...packages: readonly string[]): readonly string[] => {
  const forest = aForest(lines);
  return chain(forest, firstSymbolOf(forest, new Set(packages)));
};

describe("the way of symbols", () => {
  it("goes from a root to the symbol, with names as the source writes them and the linker's flags", () => {
    const forest = aForest([
      "_ -> main.main",
      "main.main -> gopkg.in/yaml%2ev3.Marshal",
      "gopkg.in/yaml%2ev3.Marshal -> type:gopkg.in/yaml%2ev3.Node <UsedInIface>",
      "type:gopkg.in/yaml%2ev3.Node <UsedInIface> -> gopkg.in/yaml%2ev3.(*Node).Look <ReflectMethod>",
    ]);
    expect(symbolChain(forest, 3)).toEqual([
      { symbol: "main.main", flags: [] },
      { symbol: "gopkg.in/yaml.v3.Marshal", flags: [] },
      { symbol: "type:gopkg.in/yaml.v3.Node", flags: ["UsedInIface"] },
      { symbol: "gopkg.in/yaml.v3.(*Node).Look", flags: ["ReflectMethod"] },
    ]);
  });
});

describe("the first symbol of a package", () => {
  it("is the first that main.main leads to, before any that initialization leads to", () => {
    const lines = [
      "_ -> go:main.inittasks",
      "go:main.inittasks -> a.test/x..inittask",
      "a.test/x..inittask -> a.test/x.init",
      "_ -> main.main",
      "main.main -> a.test/x.Do",
      "main.main -> a.test/x.Later",
    ];
    expect(first(lines, "a.test/x")).toEqual(["main.main", "a.test/x.Do"]);
  });

  it("is its initialization where nothing else of it is used", () => {
    const lines = ["_ -> main.main", "_ -> go:main.inittasks", "go:main.inittasks -> a.test/x..inittask"];
    expect(first(lines, "a.test/x")).toEqual(["go:main.inittasks", "a.test/x..inittask"]);
  });

  it("is no table or temporary of the compiler's, which other packages share", () => {
    const lines = [
      "_ -> main.main",
      "main.main -> a.test/x..stmp_27",
      "main.main -> a.test/x.F.stkobj",
      "main.main -> a.test/x.F.arginfo1",
      "main.main -> type:*a.test/x.T",
      "main.main -> go:itab.*a.test/x.T,io.Writer",
    ];
    expect(first(lines, "a.test/x")).toEqual([]);
  });

  it("is not that of a package whose path begins the same, nor of one that only makes type arguments", () => {
    const lines = [
      "_ -> main.main",
      "main.main -> a.test/x/y.F",
      "main.main -> a.test/x%2ez.F",
      "main.main -> slices.Sort[go.shape.[]a.test/x.T]",
      "main.main -> a.test/x.(*T).M",
    ];
    expect(first(lines, "a.test/x")).toEqual(["main.main", "a.test/x.(*T).M"]);
    expect(first(lines, "a.test/x.z", "slices")).toEqual(["main.main", "a.test/x.z.F"]);
  });
});
