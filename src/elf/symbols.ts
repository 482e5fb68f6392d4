import { FormatError } from "./bytes.ts";
import { SHN_XINDEX } from "./constants.ts";
import type { ElfFile, Section } from "./file.ts";
import { viewOf } from "./lookup.ts";

/**
 * A symbol table (gABI, chapter 4, "Symbol Table") as columns: no object a symbol, so that half a million of them
 * cost no more than their bytes do.
 *
 *     Elf32_Sym  st_name 4, st_value 4, st_size 4, st_info 1, st_other 1, st_shndx 2
 *     Elf64_Sym  st_name 4, st_info 1, st_other 1, st_shndx 2, st_value 8, st_size 8
 */
export interface SymbolTable {
  readonly count: number;
  /** st_name: where in `strings` the name starts. */
  readonly nameOffsets: Uint32Array;
  /** st_value: exact up to 2^53, beyond which nothing is mapped. */
  readonly values: Float64Array;
  readonly sizes: Float64Array;
  /** st_info: the binding above, the type in the low four bits. */
  readonly infos: Uint8Array;
  /** The section's index, also where it is kept in SHT_SYMTAB_SHNDX. */
  readonly sectionIndexes: Uint32Array;
  /** The string table, NULs included. */
  readonly strings: Uint8Array;
}

/** Where a table lies in the file. */
export interface SymbolRange {
  readonly offset: number;
  readonly count: number;
  readonly strings: Uint8Array;
  /** SHT_SYMTAB_SHNDX, one 32-bit index a symbol; `null` where there is none. */
  readonly longIndexes: Section | null;
}

/** The largest programs have two million symbols. */
const MOST_SYMBOLS = 1 << 23;

const LONGEST_NAME = 65536;
const utf8 = new TextDecoder();

/** .symtab or .dynsym by its section header; `null` where the file has none (a stripped file has no .symtab). */
export function readSymbols(elf: ElfFile, type: "SHT_SYMTAB" | "SHT_DYNSYM"): SymbolTable | null {
  const section = elf.sections.find((candidate) => candidate.type === type);
  if (section === undefined) return null;
  const names = elf.sections[section.link];
  if (names?.type !== "SHT_STRTAB") {
    throw new FormatError(`the symbols of section ${section.index} have no string table`, section.offset);
  }
  return decodeSymbols(elf, {
    offset: section.offset,
    count: Math.floor(section.fileSize / symbolSize(elf)),
    strings: elf.bytes.subarray(names.offset, names.offset + names.fileSize),
    longIndexes: elf.sections.find(({ type: t, link }) => t === "SHT_SYMTAB_SHNDX" && link === section.index) ?? null,
  });
}

/** Bytes of one symbol, whatever sh_entsize says. */
export const symbolSize = (elf: ElfFile): number => (elf.class === 64 ? 24 : 16);

export function decodeSymbols(elf: ElfFile, { offset, count, strings, longIndexes }: SymbolRange): SymbolTable {
  const stride = symbolSize(elf);
  if (count > MOST_SYMBOLS) throw new FormatError(`${count} symbols are more than any program has`, offset);

  const little = elf.byteOrder === "little";
  const view = viewOf(elf).rows(offset, count * stride);
  const nameOffsets = new Uint32Array(count);
  const values = new Float64Array(count);
  const sizes = new Float64Array(count);
  const infos = new Uint8Array(count);
  const sectionIndexes = new Uint32Array(count);

  if (elf.class === 64) {
    const low = little ? 0 : 4;
    const high = little ? 4 : 0;
    for (let i = 0, at = 0; i < count; i++, at += 24) {
      nameOffsets[i] = view.getUint32(at, little);
      infos[i] = view.getUint8(at + 4);
      sectionIndexes[i] = view.getUint16(at + 6, little);
      values[i] = view.getUint32(at + 8 + high, little) * 0x100000000 + view.getUint32(at + 8 + low, little);
      sizes[i] = view.getUint32(at + 16 + high, little) * 0x100000000 + view.getUint32(at + 16 + low, little);
    }
  } else {
    for (let i = 0, at = 0; i < count; i++, at += 16) {
      nameOffsets[i] = view.getUint32(at, little);
      values[i] = view.getUint32(at + 4, little);
      sizes[i] = view.getUint32(at + 8, little);
      infos[i] = view.getUint8(at + 12);
      sectionIndexes[i] = view.getUint16(at + 14, little);
    }
  }
  if (longIndexes !== null) resolveLongIndexes(elf, sectionIndexes, longIndexes);
  return { count, nameOffsets, values, sizes, infos, sectionIndexes, strings };
}

/** Section indexes that do not fit st_shndx are in a table of their own, row by row. */
function resolveLongIndexes(elf: ElfFile, indexes: Uint32Array, { offset, fileSize }: Section): void {
  const count = Math.min(indexes.length, Math.floor(fileSize / 4));
  const view = viewOf(elf).rows(offset, count * 4);
  for (let i = 0; i < count; i++) {
    if (indexes[i] === SHN_XINDEX) indexes[i] = view.getUint32(i * 4, elf.byteOrder === "little");
  }
}

/** A symbol's name; `null` where it starts outside the string table or has no end there. */
export function symbolName({ nameOffsets, strings }: SymbolTable, index: number): string | null {
  const start = nameOffsets[index];
  if (start === undefined || start >= strings.length) return null;
  const text = strings.subarray(start, start + LONGEST_NAME);
  const length = text.indexOf(0);
  return length < 0 ? null : utf8.decode(text.subarray(0, length));
}
