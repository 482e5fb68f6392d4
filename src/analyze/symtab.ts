import type { ElfFile, Section } from "../elf/file.ts";
import { sectionNamed, sectionOfType } from "../elf/lookup.ts";
import type { SymtabFacts } from "../model.ts";

/** Sizes as they lie in the file: a compressed debug section counts with its compressed bytes. */
export function symtabOf(elf: ElfFile): SymtabFacts {
  const symtab = sectionOfType(elf, "SHT_SYMTAB");
  const symtabBytes = symtab?.fileSize ?? 0;
  const strtabBytes = symtab === null ? 0 : (elf.sections[symtab.link]?.fileSize ?? 0);
  const debugBytes = elf.sections.filter(isDebug).reduce((sum, { fileSize }) => sum + fileSize, 0);
  const textBytes = sectionNamed(elf, ".text")?.fileSize ?? 0;
  return {
    symtabBytes,
    strtabBytes,
    debugBytes,
    textBytes,
    ratio: textBytes === 0 ? 0 : symtabBytes / textBytes,
    strippableShare: (symtabBytes + strtabBytes + debugBytes) / elf.bytes.length,
  };
}

/** `.zdebug_*` is how Go before 1.19 named the compressed ones. */
const isDebug = ({ name }: Section): boolean => name.startsWith(".debug_") || name.startsWith(".zdebug_");
