import { inflateSync, zstdDecompressSync } from "node:zlib";
import { ByteView, FormatError } from "../../elf/bytes.ts";
import { SHF_COMPRESSED } from "../../elf/constants.ts";
import type { ElfFile, Section } from "../../elf/file.ts";

/** A debugging section as it lies in the file, and how long its content is. */
export interface DebugSection {
  /** Without the leading `.debug_` or `.zdebug_`. */
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  /** Where the content starts behind a compression header, and how it is compressed. */
  readonly headerSize: number;
  readonly compression: "none" | "zlib" | "zstd";
  /** Bytes of the content, uncompressed. */
  readonly rawSize: number;
}

const ELFCOMPRESS_ZSTD = 2;

/** How much larger than in the file a section may claim to be; Go's debugging information shrinks three- to fivefold. */
const MOST_EXPANSION = 8;

/**
 * Debugging sections with their three ways of being stored: as they are; behind an Elf_Chdr, type u32 (and 4 unused
 * in ELF64), size, alignment (gABI, "Compression Header"); or up to Go 1.18 as .zdebug_* behind "ZLIB" and a
 * big-endian u64 size.
 */
export function debugSections(elf: ElfFile): readonly DebugSection[] {
  const found: DebugSection[] = [];
  for (const section of elf.sections) {
    const name = /^\.z?debug_(.+)$/.exec(section.name)?.[1];
    if (name !== undefined && section.fileSize > 0) found.push(describe(elf, section, name));
  }
  return found;
}

function describe(elf: ElfFile, section: Section, name: string): DebugSection {
  const { offset, fileSize: size } = section;
  const headerSize = elf.class === 64 ? 24 : 12;
  const head = elf.read(offset, Math.min(size, headerSize));
  const view = new ByteView(head, true, 8).rows(0, head.length);
  const little = elf.byteOrder === "little";
  if ((section.flags & SHF_COMPRESSED) !== 0) {
    if (size < headerSize) throw new FormatError(`section ${section.name} is too short for its header`, offset);
    const type = view.getUint32(0, little);
    const rawSize = elf.class === 64 ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
    return { name, offset, size, headerSize, compression: type === ELFCOMPRESS_ZSTD ? "zstd" : "zlib", rawSize };
  }
  if (section.name.startsWith(".zdebug_") && size >= 12 && view.getUint32(0, false) === 0x5a4c4942)
    return { name, offset, size, headerSize: 12, compression: "zlib", rawSize: Number(view.getBigUint64(4, false)) };
  return { name, offset, size, headerSize: 0, compression: "none", rawSize: size };
}

/** The content of a section; a FormatError where it does not unpack to what its header says. */
export function contentOf(elf: ElfFile, section: DebugSection): Uint8Array {
  const { name, offset, size, headerSize, compression, rawSize } = section;
  const stored = elf.read(offset + headerSize, size - headerSize);
  if (compression === "none") return stored;
  if (rawSize > (size + 8192) * MOST_EXPANSION)
    throw new FormatError(`the compressed section debug_${name} claims to hold ${rawSize} bytes`, offset);
  try {
    const options = { maxOutputLength: Math.max(1, rawSize), chunkSize: Math.max(64, rawSize) };
    const content = compression === "zlib" ? inflateSync(stored, options) : zstdDecompressSync(stored, options);
    if (content.length === rawSize) return content;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
  throw new FormatError(`the compressed section debug_${name} does not unpack`, offset);
}

/**
 * Gives the memory of an unpacked section back at once. It is the largest piece there is beside the file, and what
 * follows would otherwise come on top of it. What shares its memory with anything is left alone.
 */
export function release({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
