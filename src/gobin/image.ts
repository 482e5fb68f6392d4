/**
 * The seam between a container format and Go's own tables: everything else in this folder asks an Image for bytes at
 * a virtual address and never sees ELF. Only what the kernel maps from the file counts (PT_LOAD, file-backed part),
 * so it works the same with no section headers at all.
 *
 * Addresses are `number` here, for speed: a file that maps anything beyond 2^53 is refused once, when it is opened.
 */

import { ByteView, FormatError } from "../elf/bytes.ts";
import { SHF_ALLOC, SHF_COMPRESSED } from "../elf/constants.ts";
import type { ElfFile, Section } from "../elf/file.ts";
import { indexAt, type Mapping, mapSegments, pointerAt } from "./mapping.ts";

export { type Mapping, pointerAt };

/** A named part of the image; `size` counts the bytes in the file. */
export interface NamedRange {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

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
    const { mappings, places } = mapSegments(elf);
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
    return new ByteView(this.read(address, size), true, 8).rows(0, size);
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

const hex = (address: number): string => `0x${address.toString(16)}`;

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
