import { FormatError } from "../../elf/bytes.ts";
import { readDynamic } from "../../elf/dynamic.ts";
import { readDynamicSymbols } from "../../elf/dynamic-symbols.ts";
import type { ElfFile } from "../../elf/file.ts";
import { relocationTables, visitRelocations } from "../../elf/relocations.ts";
import { symbolName } from "../../elf/symbols.ts";

const mostPlaces = 1 << 18;

/** Addresses of the words that the loader fills in with a symbol of a library, and its name: the GOT, and copied variables. */
export function readPlaces(elf: ElfFile): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  try {
    const { dynamic } = readDynamic(elf);
    const symbols = dynamic && readDynamicSymbols(elf, dynamic)?.symbols;
    if (!dynamic || !symbols) return places;
    for (const table of relocationTables(elf, dynamic).tables) {
      visitRelocations(elf, table, (place, _, index) => {
        if (index === 0 || index >= symbols.count || places.size >= mostPlaces) return;
        const name = symbolName(symbols, index);
        if (name) places.set(place, name);
      });
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  return places;
}
