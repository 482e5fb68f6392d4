import { C_FUNCTION } from "../../gobin/function-packages.ts";
import type { PackageNames } from "../../gobin/package-names.ts";
import type { GoFacts, GoModule, Kind, LedgerRow, Owner } from "../../model.ts";
import { isStandard } from "./standard-library.ts";

/** The kinds of a byte by number, in the order of the contract. */
const KINDS = [
  "code",
  "pclntab",
  "type",
  "string",
  "embed",
  "data",
  "relocation",
  "symtab",
  "dwarf",
  "build-info",
  "header",
  "padding",
] as const satisfies readonly Kind[];

const KIND_BITS = 4;

/** Owners by number: these, then one for each package, and from C_LIBRARY on one for each C library. */
export const NOBODY = 0;
export const ELF = 1;
export const TOOLCHAIN = 2;
export const C_CODE = 3;
const FIRST_PACKAGE = 4;
const C_LIBRARY = 1 << 20;
/** A file with more was made to have more; the rest is C's without a name. */
const MOST_LIBRARIES = 1 << 16;

/** What a claim is for, in one number. */
export const keyOf = (owner: number, kind: Kind): number => (owner << KIND_BITS) | KINDS.indexOf(kind);

export const isCs = (owner: number): boolean => owner === C_CODE || owner >= C_LIBRARY;

export const ownerOf = (key: number): number => key >>> KIND_BITS;

/** The owner of a package by its number; NOBODY for no package, C_CODE for a function that is C's. */
export const ownerOfPackage = (packageNumber: number): number =>
  packageNumber >= 0 ? FIRST_PACKAGE + packageNumber : packageNumber === C_FUNCTION ? C_CODE : NOBODY;

/** Says who an owner's number is: rolls packages up to modules by the build information. */
export class Owners {
  readonly #packages: PackageNames;
  readonly #go: GoFacts | null;
  readonly #modules: ReadonlyMap<string, GoModule>;
  readonly #libraries: string[] = [];
  readonly #byLibrary = new Map<string, number>();

  constructor(packages: PackageNames, go: GoFacts | null) {
    this.#packages = packages;
    this.#go = go;
    this.#modules = new Map((go?.modules ?? []).map((module) => [module.path, module]));
  }

  /** The owner for a source file or library of C's. */
  ofLibrary(name: string): number {
    const known = this.#byLibrary.get(name);
    if (known !== undefined) return known;
    if (this.#libraries.length >= MOST_LIBRARIES) return C_CODE;
    const owner = C_LIBRARY + this.#libraries.push(name) - 1;
    this.#byLibrary.set(name, owner);
    return owner;
  }

  row(key: number, bytes: number): LedgerRow {
    return { ...this.#identity(key >>> KIND_BITS), kind: KINDS[key & ((1 << KIND_BITS) - 1)] ?? "data", bytes };
  }

  #identity(owner: number): Pick<LedgerRow, "owner" | "module" | "version" | "package"> {
    if (owner >= C_LIBRARY) return nobodyOf("c", this.#libraries[owner - C_LIBRARY] ?? null);
    if (owner === ELF) return nobodyOf("elf", null);
    if (owner === TOOLCHAIN) return nobodyOf("toolchain", null);
    if (owner === C_CODE) return nobodyOf("c", null);
    const path = this.#packages.paths[owner - FIRST_PACKAGE];
    return owner === NOBODY || path === undefined ? nobodyOf("unattributed", null) : this.#ofPackage(path);
  }

  #ofPackage(name: string): Pick<LedgerRow, "owner" | "module" | "version" | "package"> {
    if (name === SHAPES) return nobodyOf("toolchain", name);
    const path = name === "main" ? (this.#go?.package ?? name) : name;
    const module = name === "main" ? this.#mainModule(path) : this.#moduleOf(path);
    if (module !== null) {
      const { version, replace } = module;
      return { owner: "module", module: module.path, version: replace?.version || version, package: path };
    }
    if (name !== "main" && isStandard(path, this.#modules.size > 0)) return nobodyOf("std", path);
    return { owner: "module", module: guessModule(path), version: null, package: path };
  }

  #mainModule(path: string): GoModule | null {
    return this.#moduleOf(path) ?? this.#modules.get(this.#go?.module ?? "") ?? null;
  }

  /** The module with the longest path that is the package's own path or a parent of it. */
  #moduleOf(path: string): GoModule | null {
    for (let parent = path; parent !== ""; parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")))) {
      const module = this.#modules.get(parent);
      if (module !== undefined) return module;
    }
    return null;
  }
}

const nobodyOf = (owner: Owner, name: string | null): Pick<LedgerRow, "owner" | "module" | "version" | "package"> => ({
  owner,
  module: null,
  version: null,
  package: name,
});

/** The package the compiler makes up for the types that instantiations of generic code share. */
const SHAPES = "go.shape";

/**
 * Without build information: the path as far as the well-known hosts put a repository, else its first two elements; of
 * a path that is no host's, the first.
 */
function guessModule(path: string): string {
  const elements = path.split("/");
  const [host = "", second = ""] = elements;
  if (!host.includes(".")) return host;
  const three = /^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|golang\.org|git\.sr\.ht)$/.test(host);
  const depth = three || (host === "gopkg.in" && !/\.v\d+$/.test(second)) ? 3 : 2;
  const version = /^v[2-9]\d*$/.test(elements[depth] ?? "") ? 1 : 0;
  return elements.slice(0, depth + version).join("/");
}
