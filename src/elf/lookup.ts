import { ByteView, FormatError } from "./bytes.ts";
import type { ElfFile, Section, Segment } from "./file.ts";

/** Checked reads over the whole file. */
export const viewOf = (elf: ElfFile): ByteView =>
  new ByteView(elf.bytes, elf.byteOrder === "little", elf.class === 64 ? 8 : 4);

/** The first section of a name; `null` where there is none. */
export const sectionNamed = (elf: ElfFile, name: string): Section | null =>
  elf.sections.find((section) => section.name === name) ?? null;

export const sectionOfType = (elf: ElfFile, type: string): Section | null =>
  elf.sections.find((section) => section.type === type) ?? null;

export const segmentOfType = (elf: ElfFile, type: string): Segment | null =>
  elf.segments.find((segment) => segment.type === type) ?? null;

/** What the file holds from an address to the end of its PT_LOAD segment; `null` where nothing is mapped. */
export function fileRange(elf: ElfFile, address: bigint): { offset: number; size: number } | null {
  for (const segment of elf.segments) {
    if (segment.type !== "PT_LOAD" || address < segment.address) continue;
    const distance = address - segment.address;
    if (distance >= BigInt(segment.fileSize)) continue;
    return { offset: segment.offset + Number(distance), size: segment.fileSize - Number(distance) };
  }
  return null;
}

/** The bytes from an address on: `size` of them, or where that is not known all to the end of the segment. */
export function windowAt(elf: ElfFile, address: bigint, size?: number): ByteView {
  const range = fileRange(elf, address);
  if (range === null) throw new FormatError(`address 0x${address.toString(16)} is not in the file`, elf.bytes.length);
  return viewOf(elf)
    .window(range.offset, range.size)
    .window(range.offset, size ?? range.size);
}
