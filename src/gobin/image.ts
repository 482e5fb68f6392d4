/**
 * The seam between a container format and Go's own tables: everything else in this folder asks an Image for bytes at
 * a virtual address and never sees ELF. Only what the kernel maps from the file counts (PT_LOAD, file-backed part),
 * so it works the same with no section headers at all.
 *
 * Addresses are `number` here, for speed: a file that maps anything beyond 2^53 is refused once, when it is opened.
 */

import { FormatError } from "../elf/bytes.ts";
import { DT, PF_W, PF_X, SHF_ALLOC, SHF_COMPRESSED } from "../elf/constants.ts";
import type { ElfFile, Section, Segment } from "../elf/file.ts";

/** The file-backed part of one segment, with relative relocations applied to `bytes`. */
export interface Mapping {
  readonly address: number;
  readonly end: number;
  readonly offset: number;
  readonly writable: boolean;
  readonly executable: boolean;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** A named part of the image; `size` counts the bytes in the file. */
export interface NamedRange {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

/**
 * R_<machine>_RELATIVE of the machines whose psABI keeps the addend in the table (RELA). REL and RELR tables keep
 * it in the patched word itself, so there the file already holds what the loader adds its base to.
 */
const RELATIVE_TYPE: Readonly<Record<string, number>> = {
  EM_X86_64: 8,
  EM_AARCH64: 1027,
  EM_PPC64: 22,
  EM_S390: 12,
  EM_RISCV: 3,
  EM_LOONGARCH: 3,
};

export class Image {
  readonly pointerSize: 4 | 8;
  readonly littleEndian: boolean;
  /** The gABI name, such as `EM_X86_64`. */
  readonly machine: string;
  readonly fileSize: number;
  /** Ascending by address, without overlaps. */
  readonly mappings: readonly Mapping[];
  readonly #sections: ReadonlyMap<string, NamedRange>;
  #last: Mapping | undefined;

  constructor(elf: ElfFile) {
    this.pointerSize = elf.class === 64 ? 8 : 4;
    this.littleEndian = elf.byteOrder === "little";
    this.machine = elf.machine;
    this.fileSize = elf.bytes.length;
    this.mappings = relocated(elf, mapped(elf));
    this.#sections = named(elf);
  }

  /** The first section of that name that lies in memory, uncompressed and with bytes in the file. */
  section(name: string): NamedRange | null {
    return this.#sections.get(name) ?? null;
  }

  /** The mapping that holds the byte at an address. */
  mappingAt(address: number): Mapping | null {
    const last = this.#last;
    if (last !== undefined && address >= last.address && address < last.end) return last;
    const mapping = this.mappings[indexAt(this.mappings, address)];
    if (mapping === undefined) return null;
    this.#last = mapping;
    return mapping;
  }

  /** Bytes the file holds from an address to the end of its mapping; 0 where there are none. */
  available(address: number): number {
    const mapping = this.mappingAt(address);
    return mapping === null ? 0 : mapping.end - address;
  }

  /** The file offset of the byte at an address; -1 where the file has none. */
  offsetOf(address: number): number {
    const mapping = this.mappingAt(address);
    return mapping === null ? -1 : mapping.offset + (address - mapping.address);
  }

  /** The address a byte of the file is mapped at; -1 where it is not. */
  addressOf(offset: number): number {
    for (const mapping of this.mappings)
      if (offset >= mapping.offset && offset < mapping.offset + mapping.bytes.length)
        return mapping.address + (offset - mapping.offset);
    return -1;
  }

  /** A view of `size` bytes at an address, all in one mapping; anything else is a FormatError. */
  read(address: number, size: number): Uint8Array {
    const mapping = this.#whole(address, size);
    const start = address - mapping.address;
    return mapping.bytes.subarray(start, start + size);
  }

  view(address: number, size: number): DataView {
    const bytes = this.read(address, size);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  u32(address: number): number {
    const mapping = this.#whole(address, 4);
    return mapping.view.getUint32(address - mapping.address, this.littleEndian);
  }

  /** A word of the target: an address, an int or a length. What does not fit 2^53 comes back as Infinity. */
  pointer(address: number): number {
    const mapping = this.#whole(address, this.pointerSize);
    return pointerAt(mapping.view, address - mapping.address, this.pointerSize, this.littleEndian);
  }

  #whole(address: number, size: number): Mapping {
    const mapping = this.mappingAt(address);
    if (mapping === null) throw new FormatError(`address ${hex(address)} is not in the file`, this.fileSize);
    if (!(size >= 0 && size <= mapping.end - address))
      throw new FormatError(
        `${size} bytes at address ${hex(address)} run past the end of their segment`,
        mapping.offset + (address - mapping.address),
      );
    return mapping;
  }
}

/** Opens the Go view of an ELF file; a FormatError where it maps addresses beyond 2^53. */
export const openImage = (elf: ElfFile): Image => new Image(elf);

/** A reader that several others ask, made to read an image only once. */
export function oncePerImage<T>(read: (image: Image) => T): (image: Image) => T {
  const known = new WeakMap<Image, { readonly value: T }>();
  return (image) => {
    const answer = known.get(image) ?? { value: read(image) };
    known.set(image, answer);
    return answer.value;
  };
}

/** The word at an offset of a view; Infinity where it does not fit 2^53. The caller keeps the offset in bounds. */
export function pointerAt(view: DataView, offset: number, pointerSize: 4 | 8, littleEndian: boolean): number {
  if (pointerSize === 4) return view.getUint32(offset, littleEndian);
  const low = view.getUint32(littleEndian ? offset : offset + 4, littleEndian);
  const high = view.getUint32(littleEndian ? offset + 4 : offset, littleEndian);
  return high < 0x200000 ? high * 0x100000000 + low : Number.POSITIVE_INFINITY;
}

/** Which of the sorted mappings holds an address; -1 where none does. */
function indexAt(mappings: readonly Mapping[], address: number): number {
  let low = 0;
  let high = mappings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (address >= (mappings[middle] as Mapping).end) low = middle + 1;
    else high = middle;
  }
  const found = mappings[low];
  return found !== undefined && address >= found.address ? low : -1;
}

const hex = (address: number): string => `0x${address.toString(16)}`;

/** File-backed parts of the PT_LOAD segments, sorted; where two overlap, the first in memory keeps the bytes. */
function mapped(elf: ElfFile): Mapping[] {
  const loads = elf.segments.filter((segment) => segment.type === "PT_LOAD" && fileBytes(elf, segment) > 0);
  for (const { address, memorySize, offset } of loads)
    if (address + BigInt(memorySize) > BigInt(Number.MAX_SAFE_INTEGER))
      throw new FormatError(`a segment is mapped at 0x${address.toString(16)}, beyond 2^53`, offset);
  loads.sort((a, b) => Number(a.address - b.address));

  const mappings: Mapping[] = [];
  let end = 0;
  for (const segment of loads) {
    const skipped = Math.max(0, end - Number(segment.address));
    const size = fileBytes(elf, segment) - skipped;
    if (size <= 0) continue;
    const address = Number(segment.address) + skipped;
    const offset = segment.offset + skipped;
    end = address + size;
    // A plain Uint8Array, whatever the caller read the file into.
    const bytes = new Uint8Array(elf.bytes.buffer, elf.bytes.byteOffset + offset, size);
    mappings.push(mapping(segment, address, offset, bytes));
  }
  return mappings;
}

/** What the file really holds of a segment, whatever p_filesz says. */
const fileBytes = (elf: ElfFile, segment: Segment): number =>
  Math.max(0, Math.min(segment.fileSize, segment.memorySize, elf.bytes.length - segment.offset));

const mapping = (segment: Segment, address: number, offset: number, bytes: Uint8Array): Mapping => ({
  address,
  end: address + bytes.length,
  offset,
  writable: (segment.flags & PF_W) !== 0,
  executable: (segment.flags & PF_X) !== 0,
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
});

/**
 * Applies R_*_RELATIVE of a position-independent file. The Go linker and GNU ld leave the addend in the patched word
 * as well and other linkers leave 0, so a mapping is copied only when some word of it really differs.
 */
function relocated(elf: ElfFile, mappings: Mapping[]): Mapping[] {
  const type = RELATIVE_TYPE[elf.machine];
  const table = type !== undefined && elf.class === 64 ? relaTable(elf, mappings) : null;
  if (type === undefined || table === null) return mappings;

  const little = elf.byteOrder === "little";
  const result = [...mappings];
  let at = 0;
  const size = table.bytes.length - (table.bytes.length % 24);
  for (let entry = 0; entry < size; entry += 24) {
    // Elf64_Rela: r_offset, r_info (symbol << 32 | type), r_addend.
    if (table.view.getUint32(entry + (little ? 8 : 12), little) !== type) continue;
    const place = pointerAt(table.view, entry, 8, little);
    let target = result[at];
    if (target === undefined || place < target.address || place + 8 > target.end) {
      at = indexAt(result, place);
      target = result[at];
      if (target === undefined || place + 8 > target.end) continue;
    }
    const word = place - target.address;
    const low = table.view.getUint32(entry + (little ? 16 : 20), little);
    const high = table.view.getUint32(entry + (little ? 20 : 16), little);
    const lowAt = little ? word : word + 4;
    const highAt = little ? word + 4 : word;
    if (target.view.getUint32(lowAt, little) === low && target.view.getUint32(highAt, little) === high) continue;
    if (target === mappings[at]) {
      const bytes = new Uint8Array(target.bytes);
      target = { ...target, bytes, view: new DataView(bytes.buffer) };
      result[at] = target;
    }
    target.view.setUint32(lowAt, low, little);
    target.view.setUint32(highAt, high, little);
  }
  return result;
}

/** The table that DT_RELA and DT_RELASZ of PT_DYNAMIC name: 64-bit, so 16 bytes an entry of the dynamic array. */
function relaTable(elf: ElfFile, mappings: readonly Mapping[]): { bytes: Uint8Array; view: DataView } | null {
  const dynamic = elf.segments.find((segment) => segment.type === "PT_DYNAMIC");
  if (dynamic === undefined) return null;
  const size = fileBytes(elf, dynamic);
  const view = new DataView(elf.bytes.buffer, elf.bytes.byteOffset + Math.min(dynamic.offset, elf.bytes.length), size);
  const little = elf.byteOrder === "little";
  let address = 0;
  let length = 0;
  for (let at = 0; at + 16 <= size; at += 16) {
    const tag = pointerAt(view, at, 8, little);
    if (tag === DT.NULL) break;
    if (tag === DT.RELA) address = pointerAt(view, at + 8, 8, little);
    if (tag === DT.RELASZ) length = pointerAt(view, at + 8, 8, little);
  }
  const holder = mappings[indexAt(mappings, address)];
  if (holder === undefined) return null;
  const start = address - holder.address;
  const bytes = holder.bytes.subarray(start, Math.min(holder.bytes.length, start + length));
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

function named(elf: ElfFile): Map<string, NamedRange> {
  const ranges = new Map<string, NamedRange>();
  for (const section of elf.sections)
    if (isInMemory(section) && !ranges.has(section.name))
      ranges.set(section.name, {
        name: section.name,
        address: Number(section.address),
        offset: section.offset,
        size: section.fileSize,
      });
  return ranges;
}

const isInMemory = ({ flags, fileSize }: Section): boolean =>
  (flags & SHF_ALLOC) !== 0 && (flags & SHF_COMPRESSED) === 0 && fileSize > 0;
