import { STT, type Symbols } from "./owned-symbols.ts";
import { NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Pointers } from "./pointers.ts";
import { sortedOnce, sortedOrder } from "./radix.ts";

/** Most owners one object is dealt out to. */
const MOST_OWNERS = 32;
/** How far owners are handed on; what is further is a list that links to itself. */
const MOST_ROUNDS = 64;

/**
 * Data without names: literals, tables and variables of a stripped program, as objects. An object starts where
 * something points - an instruction, a word of other data, a symbol - and ends where the next one starts. It belongs
 * to its symbol's owner, else to the packages whose code points at it; one that only other data points at, to the
 * owners of that data, and so on.
 */
export class Objects {
  readonly base: number;
  readonly count: number;
  /** Ascending, less `base`. */
  readonly starts: Uint32Array;
  /** By object: its owners; `undefined` where none were found. */
  readonly owners: (readonly number[] | undefined)[];
  readonly #alone = new Map<number, readonly number[]>();

  constructor(pointers: Pointers, symbols: Symbols | null) {
    this.base = pointers.base;
    this.starts = uniqueStarts(pointers);
    this.count = this.starts.length;
    this.owners = new Array<readonly number[] | undefined>(this.count);
    this.#ownByCode(pointers);
    if (symbols !== null) this.#ownBySymbols(symbols);
    this.#spread(pointers);
  }

  /** Owners with one more, each once. Most objects have one, so lists of one are kept and shared. */
  #with(owners: readonly number[] | undefined, owner: number): readonly number[] | undefined {
    if (owner === NOBODY || owners?.includes(owner) || (owners?.length ?? 0) >= MOST_OWNERS) return owners;
    if (owners !== undefined) return [...owners, owner];
    const alone = this.#alone.get(owner) ?? [owner];
    this.#alone.set(owner, alone);
    return alone;
  }

  ownersAt(address: number): readonly number[] {
    return this.owners[this.#at(address - this.base)] ?? [];
  }

  /** The object that a place lies in; -1 before the first. */
  #at(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #ownByCode({ codeTargets, codePackages, codeCount }: Pointers): void {
    const order = sortedOrder(codeTargets, codeCount);
    let object = 0;
    for (let i = 0; i < codeCount; ) {
      const target = codeTargets[order[i] as number] as number;
      while ((this.starts[object] as number) < target) object++;
      let owners: readonly number[] | undefined;
      for (; i < codeCount && codeTargets[order[i] as number] === target; i++)
        owners = this.#with(owners, ownerOfPackage(codePackages[order[i] as number] as number));
      this.owners[object] = owners;
    }
  }

  /** A symbol owns every object that starts in it. */
  #ownBySymbols({ table, owners }: Symbols): void {
    // Symbols do not overlap, so this is enough for all of them.
    let steps = 2 * (this.count + table.count);
    for (let i = 0; i < table.count; i++) {
      const owner = owners[i] as number;
      if (((table.infos[i] as number) & 15) !== STT.object || owner === TOOLCHAIN || owner === NOBODY) continue;
      const start = (table.values[i] as number) - this.base;
      const end = start + (table.sizes[i] as number);
      for (let object = this.#at(start); object < this.count && (this.starts[object] as number) < end; object++) {
        if (steps-- <= 0) return;
        if ((this.starts[object] ?? -1) >= start) this.owners[object] = this.#with(undefined, owner);
      }
    }
  }

  /** Hands owners on along the words of data, nearest first: each round reaches one step further. */
  #spread({ wordPlaces, wordTargets }: Pointers): void {
    const edges = wordPlaces.length;
    const from = new Int32Array(edges);
    const to = new Int32Array(edges);
    let source = -1;
    for (let i = 0; i < edges; i++) {
      const place = wordPlaces.values[i] as number;
      while (source + 1 < this.count && (this.starts[source + 1] as number) <= place) source++;
      from[i] = source;
      to[i] = this.#at(wordTargets.values[i] as number);
    }
    let reached = true;
    for (let round = 0, pending = edges; round < MOST_ROUNDS && reached && pending > 0; round++) {
      const next = new Map<number, readonly number[] | undefined>();
      let left = 0;
      for (let i = 0; i < pending; i++) {
        const a = from[i] as number;
        const b = to[i] as number;
        if (a < 0 || b < 0 || this.owners[b] !== undefined) continue;
        const owners = this.owners[a];
        if (owners === undefined) {
          from[left] = a;
          to[left++] = b;
        } else {
          let gathered = next.get(b);
          for (const owner of owners) gathered = this.#with(gathered, owner);
          next.set(b, gathered);
        }
      }
      for (const [object, owners] of next) this.owners[object] = owners;
      pending = left;
      reached = next.size > 0;
    }
  }
}

function uniqueStarts({ codeTargets, codeCount, wordTargets, boundaries }: Pointers): Uint32Array {
  const all = new Uint32Array(codeCount + wordTargets.length + boundaries.length);
  all.set(codeTargets.subarray(0, codeCount));
  all.set(wordTargets.values.subarray(0, wordTargets.length), codeCount);
  all.set(boundaries.values.subarray(0, boundaries.length), codeCount + wordTargets.length);
  return sortedOnce(all, all.length);
}
