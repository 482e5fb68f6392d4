import type { ElfFile } from "../../elf/file.ts";
import { readSymbols, type SymbolTable, symbolName } from "../../elf/symbols.ts";
import type { FunctionPackages } from "../../gobin/function-packages.ts";
import type { Moduledata } from "../../gobin/moduledata.ts";
import { NO_PACKAGE, type PackageNames } from "../../gobin/package-names.ts";
import { functionAt, type Pclntab } from "../../gobin/pclntab.ts";
import { C_CODE, ELF, type Owners, ownerOfPackage, TOOLCHAIN } from "./owners.ts";

/** st_info, the low four bits. */
export const STT = { object: 1, func: 2, section: 3, file: 4 } as const;
const STB_LOCAL = 0;
const SHN_UNDEF = 0;
/** The linker puts what belongs to no file behind a name without text. */
const UNNAMED = "(linker)";

/** The symbols of a file that was not stripped, each with its owner. */
export interface Symbols {
  readonly table: SymbolTable;
  readonly owners: Int32Array;
}

/**
 * Whose each symbol is: the package in its name; for a name without one, the package of the function at its address,
 * the toolchain inside Go's own ranges, C anywhere else, by source file where its symbols are local. `null` where there are none.
 */
export function readOwnedSymbols(
  elf: ElfFile,
  packages: PackageNames,
  libraries: Owners,
  functions: (FunctionPackages & { readonly table: Pclntab }) | null,
  moduledata: Moduledata | null,
): Symbols | null {
  const table = readSymbols(elf, "SHT_SYMTAB") ?? dynamicNames(elf, functions?.table ?? null);
  if (table === null) return null;
  const { strings, nameOffsets, infos, values, sectionIndexes } = table;
  const textStart = functions?.table.layout.entryWidth === "pointer" ? 0 : (moduledata?.text.start ?? 0);

  const withoutPackage = (index: number, type: number): number => {
    if (type === STT.section) return ELF;
    const address = values[index] as number;
    if (type === STT.file) return strings[nameOffsets[index] as number] === 0x67 ? TOOLCHAIN : C_CODE;
    if (functions !== null && sectionIndexes[index] !== SHN_UNDEF) {
      const at = functionAt(functions.table, address - textStart);
      if (at >= 0) return ownerOfPackage(functions.packages[at] as number);
    }
    return isGos(moduledata, address) && sectionIndexes[index] !== SHN_UNDEF ? TOOLCHAIN : C_CODE;
  };

  const owners = new Int32Array(table.count);
  /** Local symbols of C follow the name of their source file. */
  let file = C_CODE;
  for (let i = 0; i < table.count; i++) {
    const type = (infos[i] as number) & 15;
    const start = nameOffsets[i] as number;
    const isNamed = type !== STT.file && type !== STT.section;
    const owner = isNamed ? packages.ofForeignSymbol(strings, start, strings.length) : NO_PACKAGE;
    const found = owner === NO_PACKAGE ? withoutPackage(i, type) : ownerOfPackage(owner);
    const isLocal = (infos[i] as number) >> 4 === STB_LOCAL;
    if (type === STT.file && found === C_CODE) file = libraries.ofLibrary(symbolName(table, i) || UNNAMED);
    owners[i] = found === C_CODE && isLocal ? file : found;
  }
  return { table, owners };
}

/** A plugin keeps all its names where the loader looks for them, stripped or not; other files keep few there. */
function dynamicNames(elf: ElfFile, functions: Pclntab | null): SymbolTable | null {
  const table = readSymbols(elf, "SHT_DYNSYM");
  return table !== null && functions !== null && table.count > functions.count ? table : null;
}

/** How many have no text where their name should be: a few that stand for sections, or all where a table is damaged. */
export function unnamedSymbols({ strings, nameOffsets }: SymbolTable): number {
  let count = 0;
  for (const at of nameOffsets) if (!strings[at]) count++;
  return count;
}

/** Whether an address lies in one of the ranges that hold what Go's own linker put there, and no C code. */
function isGos(moduledata: Moduledata | null, address: number): boolean {
  if (moduledata === null) return true;
  const { text, noptrdata, data, bss, noptrbss, types, rodata } = moduledata;
  const readOnly = { start: Math.min(types.start, rodata ?? types.start), end: noptrdata.start };
  return [text, readOnly, noptrdata, data, bss, noptrbss].some(({ start, end }) => address >= start && address < end);
}
