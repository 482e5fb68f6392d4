import type { ImportGraph } from "../../model/why.ts";
import type { Change } from "../../model.ts";
import { importChain } from "../why/import-chain.ts";
import type { KeptMethods } from "../why/pruning.ts";

/**
 * Fills in, by the sources of what was built, on what way a change came: imports from the main package for a module or
 * package that is new in the file, and symbols from `main.main` for a total that grew because methods are no longer pruned.
 * `graph` and `kept` are those of the head; changes without such a way stay as they are.
 */
export function withChains(
  changes: readonly Change[],
  graph: ImportGraph,
  kept: KeptMethods | null = null,
): readonly Change[] {
  return changes.map((change) => {
    const chain = change.chain.length > 0 ? change.chain : chainOf(change, graph, kept);
    return chain.length === 0 ? change : { ...change, chain };
  });
}

function chainOf(
  { kind, name, before, cause }: Change,
  graph: ImportGraph,
  kept: KeptMethods | null,
): readonly string[] {
  if (kind === "total") return cause === "pruning-off" ? wayToLookup(graph, kept) : [];
  if (before !== null) return [];
  if (kind === "package") return importChain(graph, (path) => path === name);
  if (kind === "module") return importChain(graph, (path) => graph.packages.get(path)?.module?.path === name);
  return [];
}

/** Without what starts the program; where no function did it, the imports of the package that did. */
function wayToLookup(graph: ImportGraph, kept: KeptMethods | null): readonly string[] {
  if (kept === null) return [];
  if (kept.symbols.length === 0) return importChain(graph, (path) => path === kept.package);
  const symbols = kept.symbols.map(({ symbol }) => symbol);
  return symbols.slice(Math.max(0, symbols.indexOf("main.main")));
}
