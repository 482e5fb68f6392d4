import type { ImportGraph, SymbolForest, SymbolStep, WhyPruning } from "../../model/why.ts";
import { packageOfSymbol } from "./find-name.ts";
import { readableName, symbolChain } from "./symbol-chain.ts";

export interface KeptMethods extends Pick<WhyPruning, "by" | "named"> {
  readonly cause: NonNullable<WhyPruning["cause"]>;
  /** The package that did it. */
  readonly package: string | null;
  readonly symbols: readonly SymbolStep[];
}

/** What made the linker keep all methods; `null` where nothing did, and before Go 1.21 also where it does not say. */
export function keptMethods(graph: ImportGraph, forest: SymbolForest): KeptMethods | null {
  // A program that may open plugins offers them everything; without cgo it can't open any (`canUsePlugins` in cmd/link).
  if (graph.packages.has("plugin") && graph.packages.has("runtime/cgo"))
    return { cause: "plugin", by: null, named: null, package: "plugin", symbols: [] };
  const lookup = firstLookup(forest);
  if (lookup === null) return null;
  const by = readableName(forest.names[lookup.by] ?? "");
  return {
    cause: "reflection",
    by,
    named: lookup.named,
    package: packageOfSymbol(by, graph),
    symbols: symbolChain(forest, lookup.last),
  };
}

interface Lookup {
  readonly by: number;
  /** The last symbol of the way: what it calls in reflect, or the function itself. */
  readonly last: number;
  readonly named: string | null;
}

/**
 * Who looks methods up: the first marked function, in the order of marking, for those after it may be there because all
 * methods are kept; where that is reflect's, who calls it. If it is there as a method of a type, nobody calls it, and who
 * asks for its name made the linker keep it. Before Go 1.21 nothing is marked and reflect's own functions tell.
 */
function firstLookup({ names, parents, reflecting, marksReflecting, asking }: SymbolForest): Lookup | null {
  const first = marksReflecting ? (reflecting[0] ?? -1) : names.findIndex((name) => lookups.has(name));
  if (first < 0) return null;
  let [by, method] = [first, first];
  while (names[by]?.startsWith("reflect.")) [by, method] = [parents[by] ?? -1, by];
  if (by >= 0 && !/^(?:type|go)[:.]/.test(names[by] ?? "")) return { by, last: first, named: null };
  const name = /[^.]*$/.exec(names[method] ?? "")?.[0] ?? "";
  const asker = asking.get(name);
  if (marksReflecting && asker !== undefined) return { by: asker, last: asker, named: name };
  return marksReflecting ? { by: method, last: first, named: null } : null;
}

/** Up to Go 1.21 these count themselves, from 1.22 on the functions that call them. */
const lookups: ReadonlySet<string> = new Set(["reflect.Value.Method", "reflect.Value.MethodByName"]);
