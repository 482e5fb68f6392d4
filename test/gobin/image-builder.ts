import type { ElfFile, Section, Segment } from "../../src/elf/file.ts";
import { type Image, openImage } from "../../src/gobin/image.ts";

/** One PT_LOAD of an image that a test writes by hand. */
export interface Piece {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly writable?: boolean;
  readonly executable?: boolean;
  /** Also a section header with this name over the whole piece. */
  readonly section?: string;
}

export interface ImageOptions {
  readonly class?: 32 | 64;
  readonly byteOrder?: "little" | "big";
  readonly machine?: string;
  /** Which piece is PT_DYNAMIC as well. */
  readonly dynamic?: number;
}

/** An ELF file as values, with the pieces one after another behind 64 bytes of header. */
export function anElf(pieces: readonly Piece[], options: ImageOptions = {}): ElfFile {
  let offset = 64;
  const segments: Segment[] = [];
  const sections: Section[] = [];
  const parts: Uint8Array[] = [new Uint8Array(64)];
  pieces.forEach((piece, index) => {
    const size = piece.bytes.length;
    const place = { address: BigInt(piece.address), offset, fileSize: size, align: 1 };
    const flags = 4 | (piece.writable ? 2 : 0) | (piece.executable ? 1 : 0);
    segments.push({ ...place, type: "PT_LOAD", flags, memorySize: size });
    if (options.dynamic === index) segments.push({ ...place, type: "PT_DYNAMIC", flags, memorySize: size });
    if (piece.section !== undefined)
      sections.push({
        ...place,
        index: sections.length + 1,
        name: piece.section,
        type: "SHT_PROGBITS",
        flags: 2,
        size,
        link: 0,
        info: 0,
        entrySize: 0,
      });
    parts.push(piece.bytes);
    offset += size;
  });
  const bytes = Buffer.concat(parts);
  return {
    bytes,
    read: (start, size) => bytes.subarray(start, start + size),
    class: options.class ?? 64,
    byteOrder: options.byteOrder ?? "little",
    machine: options.machine ?? "EM_X86_64",
    type: "ET_EXEC",
    entry: 0n,
    segments,
    sections,
    extent: offset,
    gaps: [],
  };
}

export const anImage = (pieces: readonly Piece[], options?: ImageOptions): Image => openImage(anElf(pieces, options));

/** 64-bit words of an address table. */
export function words(values: readonly number[], littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(values.length * 8);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setBigUint64(index * 8, BigInt(value), littleEndian);
  });
  return bytes;
}
