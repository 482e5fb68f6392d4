import { locateHeaders } from "../../elf/header.ts";
import type { Claims } from "./claims.ts";
import { ELF, keyOf } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** The file header and the tables of program and section headers. */
export function claimHeaders({ elf }: Reading, claims: Claims): void {
  const { layout, segments, sections } = locateHeaders(elf.bytes);
  const key = keyOf(ELF, "header");
  claims.add(0, layout.fileHeader, key);
  for (const { offset, count, entrySize } of [segments, sections])
    claims.add(offset, Math.min(elf.bytes.length, offset + count * entrySize), key);
}
