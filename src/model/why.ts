/** The nouns of `plimsoll why`; types only. `Why` is the shape of its JSON. */

import type { GoModule, Kind } from "../model.ts";

/** The packages of one program and who imports whom, under one variant's platform and tags. */
export interface ImportGraph {
  /** The import path of the main package. */
  readonly main: string;
  /** By import path; `vendor/golang.org/x/…` are the standard library's own copies. */
  readonly packages: ReadonlyMap<string, ImportedPackage>;
}

export interface ImportedPackage {
  readonly path: string;
  /** `null` in the standard library. */
  readonly module: Pick<GoModule, "path" | "version"> | null;
  /** Import paths in order of the alphabet, as `packages` knows them. */
  readonly imports: readonly string[];
}

/** A package on the way from the main package, and the import statement of the one before that names it. */
export interface ImportStep {
  readonly package: string;
  /** `null` for the main package, and where the statement was not found. */
  readonly file: string | null;
  readonly line: number | null;
}

/**
 * Everything the linker found reachable, in the order in which it found it, and from where: each symbol hangs on the first
 * that led to it. Leaves that are nobody's doing (string literals, tables for the garbage collector) are left out.
 */
export interface SymbolForest {
  /** As the linker writes them, with dots and other characters of paths escaped as `%2e`. */
  readonly names: readonly string[];
  /** The number of the symbol before; -1 for a root, and where what came before has no name. */
  readonly parents: Int32Array;
  /** Numbers of the functions that look methods up by a name or a number only known at run time, ascending. */
  readonly reflecting: readonly number[];
  /** Numbers of the types that were put in an interface by then. */
  readonly inInterface: ReadonlySet<number>;
  /** By the name of a method of reflect's that looks up others: the first function that has the name as a string. */
  readonly asking: ReadonlyMap<string, number>;
  /** False before Go 1.21, whose linker does not say which functions look methods up. */
  readonly marksReflecting: boolean;
}

export type SymbolFlag = "ReflectMethod" | "UsedInIface";

export interface SymbolStep {
  /** As the source writes paths: `gopkg.in/yaml.v3.Marshal`. */
  readonly symbol: string;
  readonly flags: readonly SymbolFlag[];
}

/** What the program's file holds of something. */
export interface Weight {
  readonly bytes: number;
  readonly fileSize: number;
  /** Bytes by kind, largest first; empty for a symbol, as packages are: `bytes` is its code, or its size in memory. */
  readonly kinds: readonly { readonly kind: Kind; readonly bytes: number }[];
  /** Bytes by package, largest first. */
  readonly packages: readonly { readonly package: string; readonly bytes: number; readonly functions: number }[];
  readonly functions: number;
}

/** Why something is in a program, or that it is not. */
export interface Why {
  /** In full, as the source writes it. */
  readonly name: string;
  readonly kind: "package" | "module" | "symbol" | "unknown";
  /**
   * `linked`: something of it is in the program. `imported`: the program needs it to compile, and the linker dropped all
   * of it. `absent`: no package of the program imports it; of a symbol, that the linker does not know it.
   */
  readonly state: "linked" | "imported" | "absent";
  /** The main package, or the file that was looked into. */
  readonly program: string;
  /** The variant that was built; `null` for a file. */
  readonly variant: string | null;
  readonly version: string | null;
  /** From the main package on, the shortest way; empty where it is not imported or there is no source. */
  readonly imports: readonly ImportStep[];
  /** Every package of the program that imports it directly. */
  readonly importers: readonly string[];
  /** From the program's entry on; empty where nothing of it is reached or there is no source. */
  readonly symbols: readonly SymbolStep[];
  readonly weight: Weight | null;
  /** What is there under a similar name. */
  readonly nearest: readonly string[];
}

/** Whether unused methods are pruned, and if not, by whose doing. */
export interface WhyPruning {
  readonly program: string;
  readonly variant: string | null;
  readonly methodPruning: "on" | "off" | null;
  /** Why it is off; `null` where it is not, or where that can't be told. */
  readonly cause: "reflection" | "plugin" | null;
  /** The function that looks methods up. */
  readonly by: string | null;
  /**
   * The one name it looks up, where it is a constant: that keeps methods of that name alone, but reflect has one of that
   * name which in turn looks up any (Go 1.26's `Methods`). `null` where it looks up any name itself.
   */
  readonly named: string | null;
  /** The way of imports to the package that did it. */
  readonly imports: readonly ImportStep[];
  /** The way to that function. */
  readonly symbols: readonly SymbolStep[];
}
