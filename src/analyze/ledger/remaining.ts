import { Claims } from "./claims.ts";
import { Column } from "./column.ts";
import type { WordKeys } from "./word-keys.ts";

/**
 * The bytes of the file that nobody has claimed yet, and how many each key got. Claims are taken most precise first;
 * each gets what is still there of its ranges, so every byte is counted once and the sums close by construction.
 */
export class Remaining {
  /** What each claim got, range by range; kept only when asked for. */
  readonly pieces: Claims | null;
  readonly #words: WordKeys | null;
  readonly #room = new Claims();
  readonly #totals = new Totals();
  #starts = new Column();
  #ends = new Column();
  /** Where the ranges of the next round go; the two pairs change places. */
  #nextStarts = new Column();
  #nextEnds = new Column();

  /** `words` is told who gets the words it covers. */
  constructor(size: number, words: WordKeys | null, keepPieces = false) {
    this.pieces = keepPieces ? new Claims() : null;
    this.#words = words;
    this.#starts.push(0);
    this.#ends.push(size);
  }

  /** Bytes by key, of every key that got any. */
  get taken(): ReadonlyMap<number, number> {
    return this.#totals.all();
  }

  /** The unclaimed ranges, ascending. */
  *ranges(): Generator<readonly [start: number, end: number]> {
    for (let i = 0; i < this.#starts.length; i++)
      yield [this.#starts.values[i] as number, this.#ends.values[i] as number];
  }

  take(claims: Claims): void {
    if (claims.count === 0) return;
    const { starts, ends, keys, count } = claims.settled(this.#room);
    const [leftStarts, leftEnds] = [this.#nextStarts, this.#nextEnds];
    leftStarts.length = 0;
    leftEnds.length = 0;
    let next = 0;
    for (let i = 0; i < this.#starts.length; i++) {
      let from = this.#starts.values[i] as number;
      const to = this.#ends.values[i] as number;
      while (next < count && (ends[next] as number) <= from) next++;
      while (next < count && (starts[next] as number) < to) {
        const start = Math.max(starts[next] as number, from);
        const end = Math.min(ends[next] as number, to);
        const key = keys[next] as number;
        if (start > from) {
          leftStarts.push(from);
          leftEnds.push(start);
        }
        this.#totals.add(key, end - start);
        this.pieces?.add(start, end, key);
        this.#words?.paint(start, end, key);
        from = end;
        if ((ends[next] as number) > to) break;
        next++;
      }
      if (from < to) {
        leftStarts.push(from);
        leftEnds.push(to);
      }
    }
    [this.#nextStarts, this.#nextEnds] = [this.#starts, this.#ends];
    [this.#starts, this.#ends] = [leftStarts, leftEnds];
  }
}

/** Keys below this have their sum in an array; those of C's files, few and large, in a map. */
const DENSE = 1 << 20;

class Totals {
  #dense = new Float64Array(1 << 12);
  readonly #sparse = new Map<number, number>();

  add(key: number, bytes: number): void {
    if (key >= DENSE) {
      this.#sparse.set(key, (this.#sparse.get(key) ?? 0) + bytes);
      return;
    }
    if (key >= this.#dense.length) {
      const larger = new Float64Array(2 ** Math.ceil(Math.log2(key + 1)));
      larger.set(this.#dense);
      this.#dense = larger;
    }
    this.#dense[key] = (this.#dense[key] as number) + bytes;
  }

  all(): ReadonlyMap<number, number> {
    const totals = new Map(this.#sparse);
    this.#dense.forEach((bytes, key) => {
      if (bytes > 0) totals.set(key, bytes);
    });
    return totals;
  }
}
