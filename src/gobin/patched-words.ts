/**
 * The words that the loader makes into addresses of the file itself, at address 0: by relative relocations, and by
 * those that name a symbol the file defines, as a plugin's and a C library's do for whatever they export.
 */

import { FormatError } from "../elf/bytes.ts";
import { type Dynamic, readDynamic } from "../elf/dynamic.ts";
import { readDynamicSymbols } from "../elf/dynamic-symbols.ts";
import type { ElfFile } from "../elf/file.ts";
import { relocationTables, visitRelocations } from "../elf/relocations.ts";
import type { SymbolTable } from "../elf/symbols.ts";

/** Types of relocations by the psABIs: R_<machine>_RELATIVE, and the one for a whole word, symbol + addend. */
const TYPES: Readonly<Record<string, { readonly relative: number; readonly symbolic: number }>> = {
  EM_386: { relative: 8, symbolic: 1 },
  EM_ARM: { relative: 23, symbolic: 2 },
  EM_X86_64: { relative: 8, symbolic: 1 },
  EM_AARCH64: { relative: 1027, symbolic: 257 },
  EM_PPC64: { relative: 22, symbolic: 38 },
  EM_S390: { relative: 12, symbolic: 22 },
  EM_RISCV: { relative: 3, symbolic: 2 },
  EM_LOONGARCH: { relative: 3, symbolic: 2 },
};

/** `value` is what the word comes to hold; `null` where it holds it already. */
export type VisitWord = (place: number, value: number | null) => void;

export function visitPatchedWords(elf: ElfFile, visit: VisitWord): void {
  const types = TYPES[elf.machine];
  const { dynamic } = readDynamic(elf);
  if (dynamic === null || types === undefined) return;
  let symbols: SymbolTable | null | undefined;
  for (const table of relocationTables(elf, dynamic).tables)
    visitRelocations(elf, table, (place, type, symbol, addend) => {
      if (type === null || type === types.relative) return visit(place, addend);
      // REL rows, of 32-bit files, are left alone: theirs takes the word as well as the symbol.
      if (type !== types.symbolic || addend === null) return;
      if (symbols === undefined) symbols = dynamicSymbols(elf, dynamic);
      // An undefined symbol lies in another file.
      if (symbols?.sectionIndexes[symbol]) visit(place, (symbols.values[symbol] ?? 0) + addend);
    });
}

/** `null` where they can't be read: then only relative relocations are known. */
function dynamicSymbols(elf: ElfFile, dynamic: Dynamic): SymbolTable | null {
  try {
    return readDynamicSymbols(elf, dynamic)?.symbols ?? null;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return null;
  }
}
