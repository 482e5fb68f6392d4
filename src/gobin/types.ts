import { FormatError } from "../elf/bytes.ts";
import type { Image } from "./image.ts";
import type { Moduledata } from "./moduledata.ts";
import { NO_PACKAGE, type PackageNames } from "./package-names.ts";
import { TypeArea, type TypeDescriptor } from "./type-area.ts";
import { TypeNames } from "./type-names.ts";
import { eachNeighbour, eachPart } from "./type-neighbours.ts";
import { TypeOwners } from "./type-owners.ts";

/** The types of a program: from the lists the runtime keeps, and by following what each type points at. */
export interface Types {
  readonly area: TypeArea;
  readonly names: TypeNames;
  readonly count: number;
  /** Where each descriptor lies in the area, in the order they were found. */
  readonly offsets: readonly number[];
  readonly sizes: readonly number[];
  /** By descriptor: the address and size of its pointer mask; 0 where it has none. */
  readonly masks: readonly number[];
  readonly maskSizes: readonly number[];
  /** By descriptor: the package it belongs to; NO_PACKAGE for `func()`, `[]string` and others of nobody's. */
  readonly packages: Int32Array;
  readonly itabs: readonly Itab[];
  /** Pointers to types that led to something else. */
  readonly strays: number;
}

/** A method table for one concrete type behind one interface; it belongs to the package of the type. */
export interface Itab {
  readonly address: number;
  readonly size: number;
  readonly package: number;
}

/** Reads all types; a FormatError where the lists they hang on lead nowhere. */
export function readTypes(image: Image, moduledata: Moduledata, packages: PackageNames): Types {
  const area = new TypeArea(image, moduledata.types);
  const names = new TypeNames(area);
  const found = new FoundTypes(area);
  const itabs = itabAddresses(image, moduledata);
  reachPacked(area, moduledata, found);
  reachLinked(image, moduledata, found);
  for (const itab of itabs) {
    found.reach(image.pointer(itab));
    found.reach(image.pointer(itab + area.pointerSize));
  }
  found.follow();
  names.learn(found.offsets.slice(0, 64).map((at) => area.describe(area.start + at)?.str ?? 0));
  found.fill(names);
  found.follow();

  const { offsets, sizes, masks, maskSizes, strays } = found;
  const owners = new TypeOwners(area, names, packages);
  const ofType = (address: number): number => (found.has(address) ? owners.of(address) : NO_PACKAGE);
  const ofTypes = new Int32Array(offsets.length);
  for (let i = 0; i < offsets.length; i++) ofTypes[i] = owners.of(area.start + (offsets[i] as number));
  return {
    area,
    names,
    count: offsets.length,
    offsets,
    sizes,
    masks,
    maskSizes,
    packages: ofTypes,
    itabs: itabs.map((address) => {
      const methods = area.describe(image.pointer(address))?.listCount ?? 1;
      const size = 2 * area.pointerSize + 8 + Math.max(1, methods) * area.pointerSize;
      return { address, size, package: ofType(image.pointer(address + area.pointerSize)) };
    }),
    strays,
  };
}

/** Types seen so far, each once, with those whose pointers are still to be followed. */
class FoundTypes {
  readonly offsets: number[] = [];
  readonly sizes: number[] = [];
  readonly masks: number[] = [];
  readonly maskSizes: number[] = [];
  strays = 0;
  readonly #area: TypeArea;
  readonly #seen: Uint8Array;
  /** Offsets of those. Decoding them again costs less than keeping what was decoded, where all are known beforehand. */
  readonly #pending: number[] = [];
  #bytes = 0;

  constructor(area: TypeArea) {
    this.#area = area;
    this.#seen = new Uint8Array(Math.ceil(area.size / area.pointerSize));
  }

  has(address: number): boolean {
    const at = address - this.#area.start;
    return at >= 0 && at < this.#area.size && this.#seen[at / this.#area.pointerSize] === 1;
  }

  /** Takes note of the type at an address, and says how many bytes it has; 0 for none that is new. */
  reach(address: number): number {
    const at = address - this.#area.start;
    if (!(at > 0 && at < this.#area.size) || this.#seen[at / this.#area.pointerSize] !== 0) return 0;
    const descriptor = this.#area.describe(address);
    if (descriptor === null) {
      this.strays++;
      return 0;
    }
    this.#seen[at / this.#area.pointerSize] = 1;
    // Descriptors do not overlap, so a walk that has read more than the area was led in circles.
    this.#bytes += descriptor.size;
    if (this.#bytes > this.#area.size)
      throw new FormatError("type descriptors lie in one another", this.#area.fileOffset + at);
    this.offsets.push(at);
    this.sizes.push(descriptor.size);
    this.masks.push(descriptor.mask);
    this.maskSizes.push(descriptor.maskSize);
    this.#pending.push(at);
    return descriptor.size;
  }

  follow(): void {
    const visit = (address: number): boolean => {
      this.reach(address);
      return false;
    };
    for (let at = this.#pending.pop(); at !== undefined; at = this.#pending.pop()) {
      const type = this.#area.describe(this.#area.start + at);
      if (type !== null) eachNeighbour(this.#area, type, visit);
    }
  }

  /** Whether a descriptor nobody listed has a name and is made of types, all the way. */
  #isWhole(type: TypeDescriptor, names: TypeNames): boolean {
    const isStray = (part: number): boolean => this.#area.describe(part) === null;
    return type.isPlain && names.size(type.str) > 2 && !eachPart(this.#area, type, isStray);
  }

  /**
   * Takes what lies between two known types and reads as one, name and all: types that only code points at. The
   * linker puts descriptors next to one another, sorted by their size.
   */
  fill(names: TypeNames): void {
    const { pointerSize: P, start } = this.#area;
    const last = this.offsets.reduce((most, offset) => Math.max(most, offset), 0);
    const first = this.offsets.reduce((least, offset) => Math.min(least, offset), last);
    for (let at = first, next = first; at < last; ) {
      while (next < at || (next < last && this.#seen[next / P] !== 1)) next += P;
      const type = this.#area.describe(start + at);
      const isKnown = next === at;
      const isNew = !isKnown && type !== null && at + type.size <= next && this.#isWhole(type, names);
      if (isNew) this.reach(start + at);
      at = Math.ceil((at + (type !== null && (isKnown || isNew) ? type.size : P)) / P) * P;
    }
  }
}

/** From Go 1.27 on the descriptors that the runtime looks up lie one after another from the second word on. */
function reachPacked(area: TypeArea, { typedescSize }: Moduledata, found: FoundTypes): void {
  const P = area.pointerSize;
  for (let at = P; typedescSize !== null && at < typedescSize; ) {
    const size = found.reach(area.start + at);
    if (size === 0) throw new FormatError("the list of types has something else in it", area.fileOffset + at);
    at = Math.ceil((at + size) / P) * P;
  }
}

/** Before Go 1.27 a table of offsets lists the types without a name. */
function reachLinked(image: Image, { typelinks, types }: Moduledata, found: FoundTypes): void {
  for (let i = 0; typelinks !== null && i < typelinks.count; i++)
    found.reach(types.start + image.u32(typelinks.address + 4 * i));
}

/** Itabs lie one after another from Go 1.27 on, and are listed before. */
function itabAddresses(image: Image, { itabs, itablinks, types }: Moduledata): readonly number[] {
  const P = image.pointerSize;
  const addresses: number[] = [];
  for (let i = 0; itablinks !== null && i < itablinks.count; i++) {
    const address = image.pointer(itablinks.address + P * i);
    if (image.available(address) >= 2 * P) addresses.push(address);
  }
  if (itabs === null) return addresses;
  const area = new TypeArea(image, types);
  for (let at = itabs.start; at + 3 * P <= itabs.end; ) {
    const methods = area.describe(image.pointer(at))?.listCount;
    if (methods === undefined)
      throw new FormatError("the list of method tables has something else in it", image.offsetOf(at));
    addresses.push(at);
    at += Math.ceil((2 * P + 4) / P) * P + Math.max(1, methods) * P;
  }
  return addresses;
}
