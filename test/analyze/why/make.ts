import { ForestReader } from "../../../src/build/symbol-forest.ts";
import type { ImportGraph, SymbolForest } from "../../../src/model/why.ts";

/** A graph from who imports whom, the main package first; a path with a dot in its first part is a module of its own. */
export function aGraph(imports: Readonly<Record<string, readonly string[]>>): ImportGraph {
  const [main = ""] = Object.keys(imports);
  const paths = new Set([...Object.keys(imports), ...Object.values(imports).flat()]);
  const moduleOf = (path: string): { path: string; version: string } | null => {
    const [host = "", name = ""] = path.split("/");
    return host.includes(".") ? { path: `${host}/${name}`, version: "v1.0.0" } : null;
  };
  const packages = [...paths].map((path) => ({ path, module: moduleOf(path), imports: imports[path] ?? [] }));
  return { main, packages: new Map(packages.map((one) => [one.path, one])) };
}

/** A forest from lines as the linker prints them. */
export function aForest(lines: readonly string[], marksReflecting = true): SymbolForest {
  const reader = new ForestReader();
  for (const line of lines) if (!reader.add(line)) throw new Error(`not a line of the linker's: ${line}`);
  return reader.forest(marksReflecting);
}
