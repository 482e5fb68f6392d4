import { symbolSize } from "../../elf/symbols.ts";
import type { Claims } from "./claims.ts";
import { STT } from "./owned-symbols.ts";
import { ELF, isCs, keyOf, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** Variables and tables by their symbol, and C's functions by theirs; a name of the toolchain's tells too little. */
export function claimNamedData({ image, symbols }: Reading, claims: Claims): void {
  if (symbols === null) return;
  const { table, owners } = symbols;
  for (let i = 0; i < table.count; i++) {
    const owner = owners[i] as number;
    const type = (table.infos[i] as number) & 15;
    const isC = isCs(owner) && type === STT.func;
    if ((type !== STT.object && !isC) || owner === TOOLCHAIN || table.sectionIndexes[i] === 0) continue;
    const address = table.values[i] as number;
    const start = image.offsetOf(address);
    if (start < 0) continue;
    const size = Math.min(table.sizes[i] as number, image.available(address));
    claims.add(start, start + size, keyOf(owner, isC ? "code" : "data"));
  }
}

/** Each entry of the symbol table and each name of its string table, to the owner of the symbol. */
export function claimSymbolTable({ elf, symbols }: Reading, claims: Claims): void {
  const section = elf.sections.find(({ type }) => type === "SHT_SYMTAB");
  const names = section === undefined ? undefined : elf.sections[section.link];
  if (symbols === null || section === undefined || names === undefined) return;
  const { table, owners } = symbols;
  const size = symbolSize(elf);
  const empty = keyOf(ELF, "symtab");
  for (let i = 0; i < table.count; i++) {
    const at = section.offset + i * size;
    claims.extend(at, at + size, i === 0 ? empty : keyOf(owners[i] as number, "symtab"));
  }
  const end = names.offset + names.fileSize;
  claims.add(names.offset, names.offset + Math.min(1, names.fileSize), empty);
  for (let i = 1; i < table.count; i++) {
    const name = table.nameOffsets[i] as number;
    if (name > 0) claims.add(names.offset + name, end, keyOf(owners[i] as number, "symtab"));
  }
}
