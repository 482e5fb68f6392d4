import type { ImportGraph } from "../../model/why.ts";

/**
 * The shortest way of imports from the main package to the nearest of some packages, both ends in it; of several as
 * short, the one that takes the first import in order of the alphabet. Empty where there is none.
 */
export function importChain(graph: ImportGraph, isWanted: (path: string) => boolean): readonly string[] {
  const cameFrom = new Map<string, string | null>([[graph.main, null]]);
  for (const path of cameFrom.keys()) {
    if (isWanted(path)) return wayTo(path, cameFrom);
    for (const next of graph.packages.get(path)?.imports ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, path);
    }
  }
  return [];
}

function wayTo(path: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = path; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}

/** The packages that import one of these and are none of them, in order of the alphabet. */
export function importersOf(graph: ImportGraph, isWanted: (path: string) => boolean): readonly string[] {
  return [...graph.packages.values()]
    .filter(({ path, imports }) => !isWanted(path) && imports.some(isWanted))
    .map(({ path }) => path)
    .sort();
}
