import { sortedOrder } from "./radix.ts";

/**
 * Claims on ranges of the file, as columns: a large file has a million of them. A key says owner and kind at once.
 *
 * Where several claims start at the same byte they mean the same thing (a pc table of many functions, a string of
 * many callers), and its bytes are dealt out evenly between them, so that every byte still has one owner. Where one
 * runs into the next it ends there: the later one knows better where it starts.
 */
export class Claims {
  count = 0;
  starts = new Uint32Array(1 << 17);
  ends = new Uint32Array(1 << 17);
  keys = new Uint32Array(1 << 17);
  #settled = true;
  #dealt = new Uint32Array(64);

  /** Forgets every claim and keeps the room for the next ones. */
  clear(): void {
    this.count = 0;
    this.#settled = true;
  }

  /** Claims [start, end) of the file. */
  add(start: number, end: number, key: number): void {
    if (!(end > start)) return;
    if (this.count > 0 && start < (this.ends[this.count - 1] as number)) this.#settled = false;
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.keys[this.count++] = key;
  }

  /** The same, for what nobody shares: a claim that goes on where the last one stopped, with its key, extends it. */
  extend(start: number, end: number, key: number): void {
    const last = this.count - 1;
    if (end > start && last >= 0 && this.ends[last] === start && this.keys[last] === key) this.ends[last] = end;
    else this.add(start, end, key);
  }

  /** The same claims in the order of the file, none of them touching another's bytes; in `room` where that takes work. */
  settled(room: Claims): Claims {
    if (this.#settled) return this;
    room.clear();
    const { starts, ends, keys, count } = this;
    const order = sortedOrder(starts, count);
    for (let i = 0; i < count; ) {
      const start = starts[order[i] as number] as number;
      const key = keys[order[i] as number] as number;
      let end = start;
      let next = i;
      let isOnes = true;
      for (; next < count && starts[order[next] as number] === start; next++) {
        end = Math.max(end, ends[order[next] as number] as number);
        isOnes &&= keys[order[next] as number] === key;
      }
      if (next < count) end = Math.min(end, starts[order[next] as number] as number);
      if (isOnes) room.extend(start, end, key);
      else this.#deal(order, i, next, start, end, room);
      i = next;
    }
    return room;
  }

  #deal(sharers: Uint32Array, from: number, to: number, start: number, end: number, room: Claims): void {
    if (this.#dealt.length < to - from) this.#dealt = new Uint32Array(2 * (to - from));
    const keys = this.#dealt.subarray(0, to - from);
    for (let i = from; i < to; i++) keys[i - from] = this.keys[sharers[i] as number] as number;
    keys.sort();
    let at = start;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i + 1] === keys[i]) continue;
      const next = start + Math.floor(((end - start) * (i + 1)) / keys.length);
      room.extend(at, next, keys[i] as number);
      at = next;
    }
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.keys = doubled(this.keys);
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}
