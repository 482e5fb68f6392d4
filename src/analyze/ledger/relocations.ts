import { readDynamic } from "../../elf/dynamic.ts";
import { relocationTables, visitRelocations } from "../../elf/relocations.ts";
import type { Claims } from "./claims.ts";
import { ELF, keyOf, NOBODY, ownerOf } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** Each row of the relocation tables to the owner of the word it patches; packed rows, of many words, to ELF. */
export function claimRelocations({ elf, image, words }: Reading, claims: Claims): void {
  const { dynamic } = readDynamic(elf);
  if (dynamic === null) return;
  for (const table of relocationTables(elf, dynamic).tables) {
    const { kind, offset, size } = table;
    if (kind === "RELR" || words === null) {
      claims.add(offset, offset + size, keyOf(ELF, "relocation"));
      continue;
    }
    const row = (kind === "RELA" ? 3 : 2) * image.pointerSize;
    let at = offset;
    visitRelocations(elf, table, (place) => {
      const key = words.at(image.offsetOf(place));
      const owner = key < 0 ? NOBODY : ownerOf(key);
      claims.extend(at, at + row, keyOf(owner === NOBODY ? ELF : owner, "relocation"));
      at += row;
    });
  }
}
