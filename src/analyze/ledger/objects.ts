import type { Image } from "../../gobin/image.ts";
import { Marks } from "./marks.ts";
import { STT, type Symbols } from "./owned-symbols.ts";
import { OwnerLists } from "./owner-lists.ts";
import { NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Pointers } from "./pointers.ts";

/** How far owners are handed on; what is further is a list that links to itself. */
const MOST_ROUNDS = 64;

/**
 * Data without names: literals, tables and variables of a stripped program, as objects. An object starts where
 * something points - an instruction, a word of other data, a symbol - and ends where the next one starts. It belongs
 * to its symbol's owner, else to the packages whose code points at it; one that only other data points at, to the
 * owners of that data, and so on.
 */
export class Objects {
  readonly count: number;
  /** Offsets in the file, ascending. The last is the end of all data. */
  readonly starts: Uint32Array;
  readonly #image: Image;
  readonly #marks: Marks;
  readonly #lists = new OwnerLists();
  /** By object: the number of its list of owners. */
  readonly #owners: Int32Array;

  constructor(image: Image, pointers: Pointers, symbols: Symbols | null) {
    this.#image = image;
    this.#marks = marksOf(pointers);
    this.starts = this.#marks.number();
    this.count = this.starts.length;
    this.#owners = new Int32Array(this.count);
    this.#ownByCode(pointers);
    if (symbols !== null) this.#ownBySymbols(symbols);
    this.#spread(pointers);
  }

  ownersOf(object: number): readonly number[] {
    return this.#lists.of(this.#owners[object] ?? 0);
  }

  ownersAt(address: number): readonly number[] {
    return this.ownersOf(this.#marks.upTo(this.#image.offsetOf(address)));
  }

  #ownByCode({ codeTargets, codePackages, codeCount }: Pointers): void {
    for (let i = 0; i < codeCount; i++) {
      const owner = ownerOfPackage(codePackages[i] as number);
      if (owner === NOBODY) continue;
      const object = this.#marks.upTo(codeTargets[i] as number);
      this.#owners[object] = this.#lists.with(this.#owners[object] as number, owner);
    }
  }

  /** A symbol owns every object that starts in it. */
  #ownBySymbols({ table, owners }: Symbols): void {
    // Symbols do not overlap, so this is enough for all of them.
    let steps = 2 * (this.count + table.count);
    for (let i = 0; i < table.count; i++) {
      const owner = owners[i] as number;
      if (((table.infos[i] as number) & 15) !== STT.object || owner === TOOLCHAIN || owner === NOBODY) continue;
      const start = this.#image.offsetOf(table.values[i] as number);
      if (start < 0) continue;
      const end = start + (table.sizes[i] as number);
      const list = this.#lists.with(0, owner);
      for (let object = this.#marks.upTo(start); object < this.count; object++) {
        if (steps-- <= 0) return;
        if ((this.starts[object] ?? -1) < start) continue;
        if ((this.starts[object] as number) >= end) break;
        this.#owners[object] = list;
      }
    }
  }

  /** Hands owners on along the words of data, nearest first: each round reaches one step further. */
  #spread({ wordPlaces, wordTargets }: Pointers): void {
    const edges = wordPlaces.length;
    const from = new Int32Array(edges);
    const to = new Int32Array(edges);
    for (let i = 0; i < edges; i++) {
      from[i] = this.#marks.upTo(wordPlaces.values[i] as number);
      to[i] = this.#marks.upTo(wordTargets.values[i] as number);
    }
    const gathered = new Int32Array(this.count);
    const reached = new Uint32Array(this.count);
    for (let round = 0, pending = edges; round < MOST_ROUNDS && pending > 0; round++) {
      let reachedCount = 0;
      let left = 0;
      for (let i = 0; i < pending; i++) {
        const a = from[i] as number;
        const b = to[i] as number;
        if (a < 0 || b < 0 || this.#owners[b] !== 0) continue;
        const owners = this.#owners[a] as number;
        if (owners === 0) {
          from[left] = a;
          to[left++] = b;
          continue;
        }
        if (gathered[b] === 0) {
          gathered[b] = owners;
          reached[reachedCount++] = b;
        } else if (gathered[b] !== owners) gathered[b] = this.#both(gathered[b] as number, owners);
      }
      for (let i = 0; i < reachedCount; i++) {
        const object = reached[i] as number;
        this.#owners[object] = gathered[object] as number;
      }
      if (reachedCount === 0) break;
      pending = left;
    }
  }

  #both(list: number, more: number): number {
    let result = list;
    for (const owner of this.#lists.of(more)) result = this.#lists.with(result, owner);
    return result;
  }
}

function marksOf({ start, end, codeTargets, codeCount, wordTargets, boundaries }: Pointers): Marks {
  const marks = new Marks(start, end);
  for (let i = 0; i < codeCount; i++) marks.add(codeTargets[i] as number);
  for (let i = 0; i < wordTargets.length; i++) marks.add(wordTargets.values[i] as number);
  for (let i = 0; i < boundaries.length; i++) marks.add(boundaries.values[i] as number);
  return marks;
}
