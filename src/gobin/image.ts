/**
 * The seam between a container format and Go's own tables: everything else in this folder asks an Image for bytes at
 * a virtual address and never sees ELF. Only what the kernel maps from the file counts (PT_LOAD, file-backed part),
 * so it works the same with no section headers at all.
 *
 * Addresses are `number` here, for speed: a file that maps anything beyond 2^53 is refused once, when it is opened.
 */

import { ByteView, FormatError } from "../elf/bytes.ts";
import { PF_W, PF_X, SHF_ALLOC, SHF_COMPRESSED } from "../elf/constants.ts";
import { readDynamic } from "../elf/dynamic.ts";
import type { ElfFile, Section, Segment } from "../elf/file.ts";
import { relocationTables, visitRelocations } from "../elf/relocations.ts";

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

/** R_<machine>_RELATIVE of the psABIs: the loader adds its base to the addend, or to the word where that holds it. */
const RELATIVE_TYPE: Readonly<Record<string, number>> = {
  EM_386: 8,
  EM_ARM: 23,
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
  /** Addresses of the words the loader adjusts, ascending: every pointer there is. `null` where the file is not PIC. */
  readonly pointerPlaces: Float64Array | null;
  readonly #sections: ReadonlyMap<string, NamedRange>;
  #last: Mapping | undefined;

  constructor(elf: ElfFile) {
    this.pointerSize = elf.class === 64 ? 8 : 4;
    this.littleEndian = elf.byteOrder === "little";
    this.machine = elf.machine;
    this.fileSize = elf.bytes.length;
    const { mappings, places } = relocated(elf, mapped(elf));
    this.mappings = mappings;
    this.pointerPlaces = places;
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
    return rowsOf(this.read(address, size));
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
  view: rowsOf(bytes),
});

const rowsOf = (bytes: Uint8Array): DataView => new ByteView(bytes, true, 8).rows(0, bytes.length);

/**
 * Applies the relative relocations of a position-independent file. REL and RELR keep the addend in the patched word;
 * with RELA the Go linker and GNU ld leave it there as well and other linkers leave 0, so a mapping is copied only when
 * some word of it really differs.
 */
function relocated(elf: ElfFile, mappings: readonly Mapping[]): { mappings: Mapping[]; places: Float64Array | null } {
  const result = [...mappings];
  const relative = RELATIVE_TYPE[elf.machine];
  const { dynamic } = readDynamic(elf);
  if (dynamic === null || relative === undefined) return { mappings: result, places: null };

  const little = elf.byteOrder === "little";
  const places: number[] = [];
  // A word can be patched once; a table that says more was made to.
  const most = mappings.reduce((sum, { bytes }) => sum + bytes.length, 0) / (elf.class / 8);
  let at = 0;
  const visit = (place: number, type: number | null, _symbol: number, addend: number | null): void => {
    if (type !== null && type !== relative) return;
    let target = result[at];
    if (target === undefined || place < target.address || place >= target.end) {
      at = indexAt(result, place);
      target = result[at];
    }
    const size = elf.class / 8;
    if (target === undefined || place + size > target.end) return;
    if (places.length < most) places.push(place);
    if (addend === null || addend < 0) return;
    const word = place - target.address;
    if (pointerAt(target.view, word, size === 8 ? 8 : 4, little) === addend) return;
    if (target === mappings[at]) {
      const bytes = new Uint8Array(target.bytes);
      target = { ...target, bytes, view: rowsOf(bytes) };
      result[at] = target;
    }
    if (size === 8) target.view.setBigUint64(word, BigInt(addend), little);
    else target.view.setUint32(word, addend, little);
  };
  for (const table of relocationTables(elf, dynamic).tables) visitRelocations(elf, table, visit);
  return { mappings: result, places: places.length === 0 ? null : Float64Array.from(places).sort() };
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
