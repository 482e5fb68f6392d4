import { NO_PACKAGE, PackageNames } from "../../gobin/package-names.ts";
import { unescapePath } from "../../gobin/symbol-name.ts";
import type { SymbolFlag, SymbolForest, SymbolStep } from "../../model/why.ts";

/** A linker's name of a symbol as the source writes the paths in it. */
export const readableName = (name: string): string => (name.includes("%") ? unescapePath(name) : name);

/** The way from a root to a symbol, both in it. */
export function symbolChain(forest: SymbolForest, symbol: number): readonly SymbolStep[] {
  const chain: SymbolStep[] = [];
  for (let at = symbol; at >= 0; at = forest.parents[at] ?? -1) {
    chain.unshift({ symbol: readableName(forest.names[at] ?? ""), flags: flagsOf(forest, at) });
  }
  return chain;
}

const flagsOf = (forest: SymbolForest, symbol: number): readonly SymbolFlag[] => [
  ...(forest.inInterface.has(symbol) ? (["UsedInIface"] as const) : []),
  ...(forest.reflecting.includes(symbol) ? (["ReflectMethod"] as const) : []),
];

/**
 * The first symbol of some packages that is reached from `main.main`; else, as for a package that only has an `init`, the
 * first at all. -1 where the linker reached none. Symbol names call the main package `main`.
 */
export function firstSymbolOf(forest: SymbolForest, packages: ReadonlySet<string>): number {
  const owners = new PackageNames();
  const isFromMain = new Uint8Array(forest.names.length);
  let first = -1;
  for (const [symbol, name] of forest.names.entries()) {
    const parent = forest.parents[symbol] ?? -1;
    if (name === "main.main" || isFromMain[parent] === 1) isFromMain[symbol] = 1;
    if (first >= 0 && isFromMain[symbol] === 0) continue;
    if (!isDeclared(name)) continue;
    const bytes = Buffer.from(name);
    const owner = owners.ofSymbol(bytes, 0, bytes.length);
    if (owner === NO_PACKAGE || !packages.has(owners.paths[owner] as string)) continue;
    if (isFromMain[symbol] === 1) return symbol;
    first = symbol;
  }
  return first;
}

/**
 * Whether a symbol is something the sources of its package declare, or its initialization. The compiler's own tables and
 * temporaries do not count: those that are equal are kept once, under the name of any package that has one.
 */
const isDeclared = (name: string): boolean =>
  !/^(?:go|type)[:.]|\.\.stmp_\d+$|\.(?:stkobj|args_stackmap|arginfo\d|argliveinfo|opendefer|wrapinfo)$/.test(name);
