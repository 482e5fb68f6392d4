import type { ByteView } from "./bytes.ts";
import { DT } from "./constants.ts";
import type { Dynamic } from "./dynamic.ts";
import type { ElfFile } from "./file.ts";
import { fileRange, sectionOfType, viewOf, windowAt } from "./lookup.ts";
import { decodeSymbols, readSymbols, type SymbolTable, symbolSize } from "./symbols.ts";

/** The dynamic symbols, and .gnu.version: 16 bits for each of them. */
export interface DynamicSymbols {
  readonly symbols: SymbolTable;
  readonly versions: ByteView;
}

/**
 * By DT_SYMTAB, DT_STRTAB and DT_VERSYM, as the loader finds them; by section where there is no dynamic array.
 * `null` where the symbols have no versions.
 */
export function readDynamicSymbols(elf: ElfFile, dynamic: Dynamic | null): DynamicSymbols | null {
  const versym = dynamic?.values.get(DT.VERSYM);
  const symtab = dynamic?.values.get(DT.SYMTAB);
  if (!dynamic?.strings || versym === undefined || symtab === undefined) return bySection(elf);
  const count = countSymbols(elf, dynamic, symtab, versym);
  const offset = windowAt(elf, symtab, count * symbolSize(elf)).start;
  const strings = dynamic.strings.slice(dynamic.strings.start, dynamic.strings.size);
  return {
    symbols: decodeSymbols(elf, { offset, count, strings, longIndexes: null }),
    versions: windowAt(elf, versym, count * 2),
  };
}

function bySection(elf: ElfFile): DynamicSymbols | null {
  const versions = sectionOfType(elf, "SHT_GNU_VERSYM");
  if (versions === null) return null;
  const symbols = readSymbols(elf, "SHT_DYNSYM");
  return symbols && { symbols, versions: viewOf(elf).window(versions.offset, versions.fileSize) };
}

/**
 * The dynamic array does not say how many symbols there are. The section does; so does DT_HASH, whose chains are as
 * long as the table. With neither, as linkers lay tables out without holes, a table ends where the next one starts.
 */
function countSymbols(elf: ElfFile, dynamic: Dynamic, symtab: bigint, versym: bigint): number {
  const section = elf.sections.find(({ type, address }) => type === "SHT_DYNSYM" && address === symtab);
  if (section !== undefined) return Math.floor(section.fileSize / symbolSize(elf));

  const hash = dynamic.values.get(DT.HASH);
  if (hash !== undefined) {
    const entry = hashEntrySize(elf);
    const table = windowAt(elf, hash, 2 * entry);
    return entry === 8 ? Number(table.u64(table.start + 8)) : table.u32(table.start + 4);
  }
  return Math.min(
    Math.floor(bytesToNextTable(elf, dynamic, symtab) / symbolSize(elf)),
    Math.floor(bytesToNextTable(elf, dynamic, versym) / 2),
  );
}

/** The gABI has 32-bit hash entries; 64-bit s390 and Alpha took 64. */
const hashEntrySize = (elf: ElfFile): 4 | 8 =>
  elf.class === 64 && (elf.machine === "EM_S390" || elf.machine === "EM_ALPHA") ? 8 : 4;

const ADDRESS_TAGS = [
  DT.HASH,
  DT.STRTAB,
  DT.SYMTAB,
  DT.RELA,
  DT.REL,
  DT.JMPREL,
  DT.RELR,
  DT.GNU_HASH,
  DT.VERSYM,
  DT.VERNEED,
];

function bytesToNextTable(elf: ElfFile, dynamic: Dynamic, table: bigint): number {
  let size = BigInt(fileRange(elf, table)?.size ?? 0);
  for (const tag of ADDRESS_TAGS) {
    const address = dynamic.values.get(tag);
    if (address !== undefined && address > table && address - table < size) size = address - table;
  }
  return Number(size);
}
