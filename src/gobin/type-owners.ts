import { NO_PACKAGE, type PackageNames } from "./package-names.ts";
import type { TypeArea, TypeDescriptor } from "./type-area.ts";
import type { TypeNames } from "./type-names.ts";
import { eachPart } from "./type-neighbours.ts";

/** How far to look for a package through what an unnamed type is made of. */
const DEEPEST = 32;
/** How many parameters, fields or methods to look at on the way. */
const WIDEST = 16;

/**
 * Whose a type is. A named one belongs to the package that declares it, and one without to the first package, other
 * than the runtime's, among what it is made of: `map[string]*pkg.T` to pkg.
 */
export class TypeOwners {
  readonly #area: TypeArea;
  readonly #names: TypeNames;
  readonly #packages: PackageNames;
  /** By name offset of a package path. */
  readonly #paths = new Map<number, number>();
  readonly #runtime: number;
  /** By address of an unnamed type: what was found; so that each is looked through once. */
  readonly #searched = new Map<number, number>();

  constructor(area: TypeArea, names: TypeNames, packages: PackageNames) {
    this.#area = area;
    this.#names = names;
    this.#packages = packages;
    this.#runtime = packages.ofPath("runtime");
  }

  of(address: number): number {
    const type = this.#area.describe(address);
    if (type === null) return NO_PACKAGE;
    const own = this.#declared(type);
    if (own !== NO_PACKAGE) return own;
    // `int`, `error` and the like are written by the runtime's package.
    return type.isNamed ? this.#runtime : this.#searchParts(type, DEEPEST);
  }

  #search(address: number, depth: number): number {
    const known = this.#searched.get(address);
    if (known !== undefined) return known;
    const type = this.#area.describe(address);
    if (type === null) return NO_PACKAGE;
    const own = this.#declared(type);
    return own !== NO_PACKAGE || type.isNamed || depth === 0 ? own : this.#searchParts(type, depth);
  }

  #searchParts(type: TypeDescriptor, depth: number): number {
    const known = this.#searched.get(type.address);
    if (known !== undefined) return known;
    this.#searched.set(type.address, NO_PACKAGE);
    let width = WIDEST;
    let found = NO_PACKAGE;
    eachPart(this.#area, type, (part) => {
      const owner = this.#search(part, depth - 1);
      if (owner !== NO_PACKAGE && owner !== this.#runtime) found = owner;
      return found !== NO_PACKAGE || --width === 0;
    });
    this.#searched.set(type.address, found);
    return found;
  }

  /** The package a descriptor names itself. */
  #declared({ packagePath, packageName }: TypeDescriptor): number {
    if (packagePath > 0) return this.#ofName(packagePath);
    return packageName === 0 ? NO_PACKAGE : this.#ofName(packageName - this.#area.start);
  }

  #ofName(offset: number): number {
    const known = this.#paths.get(offset);
    if (known !== undefined) return known;
    const path = this.#names.text(offset);
    const owner = path === "" ? NO_PACKAGE : this.#packages.ofPath(path);
    this.#paths.set(offset, owner);
    return owner;
  }
}
