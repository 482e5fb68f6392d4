import type { ElfFile, Section } from "./file.ts";
import { type FileRange, locateHeaders } from "./header.ts";

/** The DWARF sections and what Go adds to them; .zdebug_* up to Go 1.18. Others may be called so and be anything. */
const DWARF =
  /^\.z?debug_(abbrev|addr|aranges|frame|gdb_scripts|info|line|line_str|loc|loclists|macro|pubnames|pubtypes|ranges|rnglists|str|str_offsets|types)$/;

/** Less is not worth a second read. */
const SMALLEST = 1 << 16;
/** A file that has more of them is not one a compiler made. */
const MOST = 64;

/**
 * Where a file has debugging information and nothing else: half of an unstripped one, of which only the beginnings of
 * compilation units are looked at. What a segment or another section has a part in is left out. Ascending.
 */
export function debuggingRanges(elf: ElfFile): readonly FileRange[] {
  const found = elf.sections.filter((section) => DWARF.test(section.name) && section.fileSize >= SMALLEST);
  if (found.length > MOST) return [];
  const { segments, sections } = locateHeaders(elf.bytes);
  const tables = [segments, sections].map(({ offset, count, entrySize }) => ({ offset, fileSize: count * entrySize }));
  const others = [...tables, ...elf.segments, ...elf.sections].filter(({ fileSize }) => fileSize > 0);
  return found
    .filter((section) => others.every((other) => other === section || !overlap(section, other)))
    .map(({ offset, fileSize }) => ({ start: offset, end: offset + fileSize }))
    .sort((a, b) => a.start - b.start);
}

type Extent = Pick<Section, "offset" | "fileSize">;

const overlap = (a: Extent, b: Extent): boolean => a.offset < b.offset + b.fileSize && b.offset < a.offset + a.fileSize;
