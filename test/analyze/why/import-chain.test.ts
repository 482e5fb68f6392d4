import { describe, expect, it } from "vitest";
import { importChain, importersOf } from "../../../src/analyze/why/import-chain.ts";
import { aGraph } from "./make.ts";

const graph = aGraph({
  "a.test/app/cmd": ["a.test/app/web", "a.test/app/db", "fmt"],
  "a.test/app/db": ["b.test/sql", "fmt"],
  "a.test/app/web": ["a.test/app/db", "c.test/mux/route"],
  "b.test/sql": ["c.test/mux"],
  "c.test/mux": ["fmt"],
});

describe("the way of imports", () => {
  it("is the shortest, from the main package to what is asked for", () => {
    expect(importChain(graph, (path) => path === "b.test/sql")).toEqual([
      "a.test/app/cmd",
      "a.test/app/db",
      "b.test/sql",
    ]);
    expect(importChain(graph, (path) => path === "fmt")).toEqual(["a.test/app/cmd", "fmt"]);
  });

  it("leads to the nearest package of a module", () => {
    const isMux = (path: string): boolean => graph.packages.get(path)?.module?.path === "c.test/mux";
    expect(importChain(graph, isMux)).toEqual(["a.test/app/cmd", "a.test/app/web", "c.test/mux/route"]);
  });

  it("is the main package alone where that is meant, and nothing where nothing is reached", () => {
    expect(importChain(graph, (path) => path === graph.main)).toEqual(["a.test/app/cmd"]);
    expect(importChain(graph, () => false)).toEqual([]);
  });

  it("ends where packages import each other in a circle, as no compiler lets them", () => {
    const circle = aGraph({ "a.test/x/a": ["a.test/x/b"], "a.test/x/b": ["a.test/x/a"] });
    expect(importChain(circle, (path) => path === "c")).toEqual([]);
  });
});

it("importers of some packages are all outside of them", () => {
  expect(importersOf(graph, (path) => path.startsWith("c.test/"))).toEqual(["a.test/app/web", "b.test/sql"]);
});
