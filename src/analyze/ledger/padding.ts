import type { Claims } from "./claims.ts";
import { ELF, keyOf, NOBODY } from "./owners.ts";
import type { Reading } from "./reading.ts";
import type { Remaining } from "./remaining.ts";

/** Zeros between sections are the fill up to the next page or alignment; anything else there is nobody's. */
export function claimPadding({ elf }: Reading, claims: Claims, remaining: Remaining): void {
  for (const [start, end] of remaining.ranges()) {
    const key = isZero(elf.bytes, start, end) ? keyOf(ELF, "padding") : keyOf(NOBODY, "data");
    claims.add(start, end, key);
  }
}

function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false;
  return true;
}
