import type { Image } from "../../gobin/image.ts";

/** Who has each word of a position-independent file's writable segments, for its relocations to go by. */
export class WordKeys {
  readonly #start: number;
  readonly #wordSize: number;
  readonly #keys: Int32Array;

  private constructor(start: number, end: number, wordSize: number) {
    this.#start = start;
    this.#wordSize = wordSize;
    this.#keys = new Int32Array(Math.ceil((end - start) / wordSize)).fill(-1);
  }

  /** `null` for a file that the loader does not patch. */
  static of(image: Image): WordKeys | null {
    const writable = image.mappings.filter((mapping) => mapping.writable);
    if (image.pointerPlaces === null || writable.length === 0) return null;
    const start = Math.min(...writable.map(({ offset }) => offset));
    const end = Math.max(...writable.map(({ offset, bytes }) => offset + bytes.length));
    return new WordKeys(start, end, image.pointerSize);
  }

  /** Gives the words that start in [start, end) of the file to a key. */
  paint(start: number, end: number, key: number): void {
    const from = Math.ceil((start - this.#start) / this.#wordSize);
    const to = Math.ceil((end - this.#start) / this.#wordSize);
    if (to > 0 && from < this.#keys.length) this.#keys.fill(key, Math.max(0, from), Math.max(0, to));
  }

  /** The key that has the word at an offset of the file; -1 for none. */
  at(offset: number): number {
    return this.#keys[Math.floor((offset - this.#start) / this.#wordSize)] ?? -1;
  }
}
