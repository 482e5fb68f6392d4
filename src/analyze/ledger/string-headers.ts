import type { Column } from "./column.ts";

/**
 * Words that only look like string headers. Without relocations any two numbers may: an address among the strings, and
 * behind it a length that fits. What would begin inside a long string is one of those, for the linker lets no two strings
 * overlap; unless many begin there, because then the long one is what only looks so.
 */

/** Bytes of a string from which on numbers that happen to fall into it are likely. */
const LONG = 4096;
/** Long ones that are looked into. */
const MOST_LONG = 64;
/** Others that may begin in a long one. */
const MOST_INSIDE = 4;

/** What looks like headers: which of the words of data, and the length that stands behind it, in bytes. */
export interface Headers {
  readonly words: Column;
  readonly lengths: Column;
}

/** The words that point into a string. */
export function innerWords({ words, lengths }: Headers, targets: Column): ReadonlySet<number> {
  const inner = new Set<number>();
  let looked = 0;
  for (let long = 0; long < words.length && looked < MOST_LONG; long++) {
    const length = lengths.values[long] as number;
    if (length < LONG) continue;
    looked++;
    const start = targets.values[words.values[long] as number] as number;
    const inside: number[] = [];
    for (let other = 0; other < words.length && inside.length <= MOST_INSIDE; other++) {
      const word = words.values[other] as number;
      const target = targets.values[word] as number;
      if (target > start && target < start + length) inside.push(word);
    }
    if (inside.length <= MOST_INSIDE) for (const word of inside) inner.add(word);
  }
  return inner;
}
