import { Claims } from "./claims.ts";
import type { WordKeys } from "./word-keys.ts";

/**
 * The bytes of the file that nobody has claimed yet, and how many each key got. Claims are taken most precise first;
 * each gets what is still there of its ranges, so every byte is counted once and the sums close by construction.
 */
export class Remaining {
  /** Bytes by key. */
  readonly taken = new Map<number, number>();
  /** What each claim got, range by range; kept only when asked for. */
  readonly pieces: Claims | null;
  readonly #words: WordKeys | null;
  readonly #room = new Claims();
  #starts: number[];
  #ends: number[];

  /** `words` is told who gets the words it covers. */
  constructor(size: number, words: WordKeys | null, keepPieces = false) {
    this.pieces = keepPieces ? new Claims() : null;
    this.#words = words;
    this.#starts = [0];
    this.#ends = [size];
  }

  /** The unclaimed ranges, ascending. */
  *ranges(): Generator<readonly [start: number, end: number]> {
    for (let i = 0; i < this.#starts.length; i++) yield [this.#starts[i] as number, this.#ends[i] as number];
  }

  take(claims: Claims): void {
    const { starts, ends, keys, count } = claims.settled(this.#room);
    const leftStarts: number[] = [];
    const leftEnds: number[] = [];
    const totals = new Totals(this.taken);
    let next = 0;
    for (let i = 0; i < this.#starts.length; i++) {
      let from = this.#starts[i] as number;
      const to = this.#ends[i] as number;
      while (next < count && (ends[next] as number) <= from) next++;
      while (next < count && (starts[next] as number) < to) {
        const start = Math.max(starts[next] as number, from);
        const end = Math.min(ends[next] as number, to);
        if (start > from) {
          leftStarts.push(from);
          leftEnds.push(start);
        }
        totals.add(keys[next] as number, end - start);
        this.pieces?.add(start, end, keys[next] as number);
        this.#words?.paint(start, end, keys[next] as number);
        from = end;
        if ((ends[next] as number) > to) break;
        next++;
      }
      if (from < to) {
        leftStarts.push(from);
        leftEnds.push(to);
      }
    }
    totals.flush();
    this.#starts = leftStarts;
    this.#ends = leftEnds;
  }
}

/** Sums for one key at a time: neighbours in the file mostly share theirs. */
class Totals {
  readonly #into: Map<number, number>;
  #key = -1;
  #bytes = 0;

  constructor(into: Map<number, number>) {
    this.#into = into;
  }

  add(key: number, bytes: number): void {
    if (key !== this.#key) {
      this.flush();
      this.#key = key;
    }
    this.#bytes += bytes;
  }

  flush(): void {
    if (this.#bytes > 0) this.#into.set(this.#key, (this.#into.get(this.#key) ?? 0) + this.#bytes);
    this.#bytes = 0;
  }
}
