import type { Location } from "../model.ts";

/** A chain of imports as it stands in a report: packages from the main one on, each with where it imports the next. */

/** Where the last package of a chain is imported: file and line, or else the package that does; `null` for a chain of one. */
export function importPlace(chain: readonly string[]): string | null {
  const link = chain.at(-2);
  return link === undefined ? null : (/ \((.+:\d+)\)$/.exec(link)?.[1] ?? link);
}

/** The last import statement of a chain that is in a file of the repository; `null` where none is. */
export function ownImport(chain: readonly string[]): Location | null {
  for (const link of chain.toReversed()) {
    const [, path, line] = / \(([^()]+):(\d{1,9})\)$/.exec(link) ?? [];
    if (path === undefined || path.startsWith("$GOROOT/") || path.startsWith("..") || /@v[^/]*\//.test(path)) continue;
    return { path, line: Number(line) };
  }
  return null;
}

/** What ended method pruning. */
export interface PruningEnd {
  readonly package: string;
  /** The chain up to that package. */
  readonly imports: readonly string[];
}

/** By the chain of a total, whose last link is a function behind its package, or package `plugin`; `null` where it has none. */
export function pruningEnd(chain: readonly string[]): PruningEnd | null {
  const [before, last] = [chain.at(-2), chain.at(-1)];
  if (last === undefined) return null;
  const isFunction = before !== undefined && (last.startsWith(`${before}.`) || last.startsWith("main."));
  return isFunction ? { package: before, imports: chain.slice(0, -1) } : { package: last, imports: chain };
}
