import { isAbiSuffix, PackageLocator, startsWith, unescapePath } from "./symbol-name.ts";

/** No program has more; a file made to have more gets the rest as names without a package. */
const MOST_PACKAGES = 1 << 16;

/** Go's linker puts it before local symbols where it links dynamically (cmd/link/internal/ld/symtab.go). */
const LOCAL = Buffer.from("local.");

/** No package. */
export const NO_PACKAGE = -1;

/**
 * Packages by number. Looks a name's package up by its bytes, so that a string is made once for a package and never
 * for a name; neighbours mostly belong to the same package, which is tried first.
 */
export class PackageNames {
  /** Unescaped import paths, by number; the main package is `main`. */
  readonly paths: string[] = [];
  readonly #byPath = new Map<string, number>();
  readonly #locator = new PackageLocator();
  /** Every spelling seen, escaped, and the package it is. */
  readonly #spellings: Uint8Array[] = [];
  readonly #packages: number[] = [];
  #slots = new Int32Array(2048).fill(-1);
  #last = -1;

  /** The package of the symbol name that goes from `start` to a NUL or to `end`; NO_PACKAGE where it has none. */
  ofSymbol(bytes: Uint8Array, start: number, end: number): number {
    if (!this.#locator.locate(bytes, start, end)) return NO_PACKAGE;
    return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, false);
  }

  /** The same for a symbol that may be C's: only a package met before counts, or one with a path no C name can have. */
  ofForeignSymbol(bytes: Uint8Array, start: number, end: number): number {
    if (startsWith(bytes, start, end, LOCAL)) {
      const local = this.#ofForeign(bytes, start + LOCAL.length, end);
      if (local !== NO_PACKAGE) return local;
    }
    return this.#ofForeign(bytes, start, end);
  }

  #ofForeign(bytes: Uint8Array, start: number, end: number): number {
    if (!this.#locator.locate(bytes, start, end) || isAbiSuffix(bytes, this.#locator.end)) return NO_PACKAGE;
    return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, true);
  }

  /** The package of an import path, as the source writes it. */
  ofPath(path: string): number {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    if (this.paths.length >= MOST_PACKAGES) return NO_PACKAGE;
    this.paths.push(path);
    this.#byPath.set(path, this.paths.length - 1);
    return this.paths.length - 1;
  }

  /** The same, only where a package of that path has been met before. */
  find(path: string): number {
    return this.#byPath.get(path) ?? NO_PACKAGE;
  }

  #ofSpelling(bytes: Uint8Array, start: number, end: number, isForeign: boolean): number {
    const index = this.#indexOf(bytes, start, end);
    this.#last = index;
    if (index < 0) return NO_PACKAGE;
    const known = this.#packages[index];
    if (known !== undefined && (known !== NO_PACKAGE || isForeign)) return known;
    const path = unescapePath(Buffer.from(this.#spellings[index] as Uint8Array).toString("latin1"));
    const id = isForeign && !path.includes("/") ? this.find(path) : this.ofPath(path);
    this.#packages[index] = id;
    return id;
  }

  /** The number of a spelling, which may be a new one; -1 where there are too many. */
  #indexOf(bytes: Uint8Array, start: number, end: number): number {
    const last = this.#last;
    if (last >= 0 && equals(this.#spellings[last] as Uint8Array, bytes, start, end)) return last;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot] as number; known >= 0; known = this.#slots[slot] as number) {
      if (equals(this.#spellings[known] as Uint8Array, bytes, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    if (this.#spellings.length >= MOST_PACKAGES) return -1;
    this.#slots[slot] = this.#spellings.length;
    this.#spellings.push(bytes.slice(start, end));
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
    return this.#spellings.length - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#spellings.forEach((spelling, index) => {
      let hash = 0x811c9dc5;
      for (const byte of spelling) hash = Math.imul(hash ^ byte, 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index;
    });
    this.#slots = slots;
  }
}

function equals(spelling: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  // Paths share their beginnings and differ at their ends.
  for (let i = spelling.length - 1; i >= 0; i--) if (spelling[i] !== bytes[start + i]) return false;
  return true;
}
