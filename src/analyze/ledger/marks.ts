/**
 * Marked places of a range, a bit each, and beside every eight words how many marks lie before them: marks come in any
 * order and as often as they like, and still each is found by its place, and numbered, without sorting any.
 */
export class Marks {
  readonly #from: number;
  readonly #size: number;
  readonly #bits: Uint32Array;
  #before = new Uint32Array();

  /** For places in [from, to], both among them. */
  constructor(from: number, to: number) {
    this.#from = from;
    this.#size = to - from + 1;
    this.#bits = new Uint32Array(Math.ceil(this.#size / WORD));
  }

  /** Marks a place; one outside the range is nothing to this one. */
  add(place: number): void {
    const at = place - this.#from;
    if (!(at >= 0 && at < this.#size)) return;
    this.#bits[at >>> 5] = (this.#bits[at >>> 5] as number) | (1 << (at & 31));
  }

  /** Numbers the marks, and gives their places in ascending order. None are added from here on. */
  number(): Uint32Array {
    const bits = this.#bits;
    const before = new Uint32Array(Math.ceil(bits.length / BLOCK));
    let count = 0;
    for (let i = 0; i < bits.length; i++) {
      if (i % BLOCK === 0) before[i / BLOCK] = count;
      count += ones(bits[i] as number);
    }
    const places = new Uint32Array(count);
    for (let i = 0, next = 0; i < bits.length; i++)
      for (let left = bits[i] as number; left !== 0; left &= left - 1)
        places[next++] = this.#from + i * WORD + 31 - Math.clz32(left & -left);
    this.#before = before;
    return places;
  }

  /** The number of the last mark up to a place; -1 where there is none. */
  upTo(place: number): number {
    const at = Math.min(place - this.#from, this.#size - 1);
    if (!(at >= 0)) return -1;
    const word = at >>> 5;
    const block = Math.floor(word / BLOCK);
    let count = this.#before[block] as number;
    for (let i = block * BLOCK; i < word; i++) count += ones(this.#bits[i] as number);
    return count + ones((this.#bits[word] as number) & (0xffffffff >>> (31 - (at & 31)))) - 1;
  }
}

const WORD = 32;
const BLOCK = 8;

/** How many bits of 32 are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
