import type { ImportGraph } from "../../model/why.ts";
import type { Change } from "../../model.ts";
import { packageOfSymbol } from "../why/find-name.ts";
import { importChain } from "../why/import-chain.ts";
import type { KeptMethods } from "../why/pruning.ts";

/** On what way something came into a program. */
export interface Way {
  /** Packages, each of which imports the next, from the main package on. */
  readonly imports: readonly string[];
  /** The function in the last of them that looks methods up; `null` where the way is one of imports only. */
  readonly by: string | null;
}

/** Ways of one artifact that are looked for: those of its largest new modules, and of as many packages. */
const MOST = 8;

/** What turns a program into one with C: who brought it is asked, however little it is. */
const CGO = "runtime/cgo";

/** The changes that have a way worth finding: the largest modules and packages that came, and pruning that ended. */
export function changesWithWay(changes: readonly Change[]): readonly Change[] {
  const byArtifact = Map.groupBy(changes, ({ artifact }) => artifact);
  return [...byArtifact.values()].flatMap((own) => {
    const came = own.filter(({ before, after }) => before === null && typeof after === "number");
    const largest = (wanted: Change["kind"]): readonly Change[] =>
      came
        .filter(({ kind }) => kind === wanted)
        .toSorted((a, b) => Number(b.after) - Number(a.after))
        .slice(0, MOST);
    const wanted = [
      ...own.filter(isPruningTotal),
      ...largest("module"),
      ...largest("package"),
      ...came.filter(({ kind, name }) => kind === "package" && name === CGO),
    ];
    return [...new Set(wanted)];
  });
}

export const isPruningTotal = ({ kind, cause }: Change): boolean => kind === "total" && cause === "pruning-off";

/**
 * By the sources of the head: the imports from the main package to a module or package that is new in the file, and to
 * the function that keeps all methods for a total that grew because they are no longer pruned. `null` where there is none.
 */
export function wayOf(change: Change, graph: ImportGraph, kept: KeptMethods | null): Way | null {
  if (change.kind === "total") return kept === null ? null : wayToLookup(graph, kept);
  const isMeant = (path: string): boolean =>
    change.kind === "module" ? graph.packages.get(path)?.module?.path === change.name : path === change.name;
  const imports = importChain(graph, isMeant);
  return imports.length === 0 ? null : { imports, by: null };
}

function wayToLookup(graph: ImportGraph, kept: KeptMethods): Way | null {
  const along = packagesAlong(graph, kept);
  const imports = along ?? importChain(graph, (path) => path === kept.package);
  return imports.length === 0 ? null : { imports, by: kept.by };
}

/**
 * The packages that the symbols from `main.main` go through, where each of them imports the next: the way that the linker
 * took. `null` where it took another turn, such as through a method of an interface.
 */
function packagesAlong(graph: ImportGraph, { symbols }: KeptMethods): readonly string[] | null {
  const start = symbols.findIndex(({ symbol }) => symbol === "main.main");
  if (start < 0) return null;
  const way: string[] = [];
  for (const { symbol } of symbols.slice(start)) {
    const path = packageOfSymbol(symbol, graph);
    if (path !== null && path !== way.at(-1)) way.push(path);
  }
  const isWay = way.every(
    (path, index) => index === 0 || graph.packages.get(way[index - 1] as string)?.imports.includes(path) === true,
  );
  return isWay && way[0] === graph.main ? way : null;
}
