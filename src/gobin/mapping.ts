/**
 * The memory that a file gives a program: the file-backed parts of its PT_LOAD segments, with relocations applied,
 * as the loader would leave them at address 0.
 */

import { ByteView, FormatError } from "../elf/bytes.ts";
import { PF_W, PF_X } from "../elf/constants.ts";
import type { ElfFile, Segment } from "../elf/file.ts";
import { visitPatchedWords } from "./patched-words.ts";

/** The file-backed part of one segment, with relocations applied to `bytes`. */
export interface Mapping {
  readonly address: number;
  readonly end: number;
  readonly offset: number;
  readonly writable: boolean;
  readonly executable: boolean;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export interface MappedSegments {
  /** Ascending by address, without overlaps. */
  readonly mappings: readonly Mapping[];
  /** Addresses of the words the loader adjusts, ascending; `null` where it adjusts none. */
  readonly places: Float64Array | null;
}

/** A FormatError where a segment is mapped beyond 2^53. */
export const mapSegments = (elf: ElfFile): MappedSegments => relocated(elf, mapped(elf));

/** The word at an offset of a view; Infinity where it does not fit 2^53. The caller keeps the offset in bounds. */
export function pointerAt(view: DataView, offset: number, pointerSize: 4 | 8, littleEndian: boolean): number {
  if (pointerSize === 4) return view.getUint32(offset, littleEndian);
  const low = view.getUint32(littleEndian ? offset : offset + 4, littleEndian);
  const high = view.getUint32(littleEndian ? offset + 4 : offset, littleEndian);
  return high < 0x200000 ? high * 0x100000000 + low : Number.POSITIVE_INFINITY;
}

/** Which of the sorted mappings holds an address; -1 where none does. */
export function indexAt(mappings: readonly Mapping[], address: number): number {
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
 * Applies the relocations of a position-independent file. REL and RELR keep the addend in the patched word; with RELA
 * the Go linker and GNU ld leave it there as well and other linkers leave 0, so a mapping is copied only when some word
 * of it really differs.
 */
function relocated(elf: ElfFile, mappings: readonly Mapping[]): { mappings: Mapping[]; places: Float64Array | null } {
  const result = [...mappings];
  const little = elf.byteOrder === "little";
  const size = elf.class === 64 ? 8 : 4;
  const places: number[] = [];
  // A word can be patched once; a table that says more was made to.
  const most = mappings.reduce((sum, { bytes }) => sum + bytes.length, 0) / size;
  let at = 0;
  visitPatchedWords(elf, (place, value) => {
    let target = result[at];
    if (target === undefined || place < target.address || place >= target.end) {
      at = indexAt(result, place);
      target = result[at];
    }
    if (target === undefined || place + size > target.end) return;
    if (places.length < most) places.push(place);
    if (value === null || value < 0) return;
    const word = place - target.address;
    if (pointerAt(target.view, word, size, little) === value) return;
    if (target === mappings[at]) {
      const bytes = new Uint8Array(target.bytes);
      target = { ...target, bytes, view: rowsOf(bytes) };
      result[at] = target;
    }
    if (size === 8) target.view.setBigUint64(word, BigInt(value), little);
    else target.view.setUint32(word, value, little);
  });
  return { mappings: result, places: places.length === 0 ? null : Float64Array.from(places).sort() };
}
