import { describe, expect, it } from "vitest";
import { ForestReader } from "../../src/build/symbol-forest.ts";
import type { SymbolForest } from "../../src/model/why.ts";

function read(...lines: readonly string[]): SymbolForest {
  const reader = new ForestReader();
  for (const line of lines) expect(reader.add(line), line).toBe(true);
  return reader.forest(true);
}

/** Each symbol after the one it hangs on. */
const edges = ({ names, parents }: SymbolForest): readonly string[] =>
  names.map((name, index) => `${names[parents[index] as number] ?? "_"} > ${name}`);

describe("what the linker prints under -dumpdep", () => {
  it("hangs each symbol on the first that led to it", () => {
    const forest = read("_ -> main.main", "main.main -> a.F", "a.F -> b.G", "main.main -> b.G", "_ -> a.F");
    expect(edges(forest)).toEqual(["_ > main.main", "main.main > a.F", "a.F > b.G"]);
  });

  it("carries flags on either side, which are not part of the name", () => {
    const forest = read(
      "_ -> main.main",
      "main.main -> type:main.T",
      "main.main -> type:main.T <UsedInIface>",
      "type:main.T <UsedInIface> -> main.T.M <ReflectMethod>",
      "main.T.M <ReflectMethod> -> type:*main.U <UsedInIface><ReflectMethod>",
    );
    expect(edges(forest)).toEqual([
      "_ > main.main",
      "main.main > type:main.T",
      "type:main.T > main.T.M",
      "main.T.M > type:*main.U",
    ]);
    expect(forest.reflecting).toEqual([2, 3]);
    expect([...forest.inInterface]).toEqual([1, 3]);
  });

  it("is parted where what stands before is known, for names may hold arrows", () => {
    const tagged = 'type:struct { A int "is -> b" }';
    const forest = read(
      "_ -> main.main",
      `main.main -> ${tagged}`,
      `${tagged} -> type:int`,
      'main.main -> go:string." -> "',
    );
    expect(edges(forest)).toEqual(["_ > main.main", `main.main > ${tagged}`, `${tagged} > type:int`]);
  });

  it("leaves out literals and debugging information, but not who names one of reflect's look-ups", () => {
    const forest = read(
      "_ -> main.main",
      'main.main -> go:string."Methods"',
      'main.main -> go:string."Method of payment"',
      "main.main -> gclocals·abc==",
      "main.main -> runtime.gcbits.01",
      "main.main -> type:.namedata.T.",
      " -> go:info.int",
      "go:info.[]int -> go:info.int",
    );
    expect(forest.names).toEqual(["main.main"]);
    expect([...forest.asking]).toEqual([["Methods", 0]]);
  });

  it("hangs on a root what a symbol without a name led to", () => {
    expect(edges(read(" -> main.x"))).toEqual(["_ > main.x"]);
  });

  it("is told from everything else that a build prints", () => {
    const reader = new ForestReader();
    for (const line of ["# example.test/program", "./main.go:3:2: undefined: x", "", "a.F -> b.G", "warning: x -> y"])
      expect(reader.add(line), line).toBe(false);
    expect(reader.forest(true).names).toEqual([]);
  });
});
