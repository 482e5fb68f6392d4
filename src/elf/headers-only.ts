import { type ELFSection, type ELFSegment, open } from "elfinfo";
import { ByteView, FormatError } from "./bytes.ts";
import type { HeaderTables, Table } from "./header.ts";

/**
 * What elfinfo reads of a file. It knows neither counts beyond 16 bits nor bounds, and walks every symbol,
 * relocation and string it finds the headers of. So it is never given the file but a small one made of nothing but
 * headers: the file header with its offsets and counts rewritten, then rows of the standard size, section types
 * masked so that there are no bodies to walk. Long tables come in batches of what 16 bits can count.
 */
export interface RawHeaders {
  /** e_type, e_machine and e_entry. */
  readonly type: number;
  readonly machine: number;
  readonly entry: bigint;
  readonly segments: readonly ELFSegment[];
  /** `type` is masked: read sh_type from the file. */
  readonly sections: readonly ELFSection[];
}

const BATCH = 16384;

export async function readHeaders(tables: HeaderTables): Promise<RawHeaders> {
  const segments: ELFSegment[] = [];
  const sections: ELFSection[] = [];
  let at = 0;
  let header: { type: number; machine: number; entry: bigint };
  do {
    const { success, errors, elf } = await open(headersOnly(tables, at));
    if (!success || elf === undefined) {
      throw new FormatError(`the ELF headers do not decode (${errors.join("; ")})`, 0);
    }
    for (const segment of elf.segments) segments.push(segment);
    for (const section of elf.sections) sections.push(section);
    header = { type: elf.type, machine: elf.isa, entry: BigInt(elf.entryPoint) };
    at += BATCH;
  } while (at < Math.max(tables.segments.count, tables.sections.count));
  return { ...header, segments, sections };
}

/** A file of nothing but headers, with the rows from number `at` on. */
function headersOnly(tables: HeaderTables, at: number): Uint8Array {
  const { view, layout } = tables;
  const segments = rows(view.bytes, tables.segments, layout.segmentHeader, at);
  const sections = rows(view.bytes, tables.sections, layout.sectionHeader, at);
  const segmentsAt = layout.fileHeader;
  const sectionsAt = segmentsAt + segments.length * layout.segmentHeader;
  const end = sectionsAt + sections.length * layout.sectionHeader;

  const bytes = new Uint8Array(Math.max(end, 2 * layout.fileHeader));
  bytes.set(view.slice(0, layout.fileHeader));
  for (const [index, row] of segments.entries()) bytes.set(row, segmentsAt + index * layout.segmentHeader);
  for (const [index, row] of sections.entries()) {
    const start = sectionsAt + index * layout.sectionHeader;
    bytes.set(row, start);
    bytes.fill(0, start + 4, start + 8); // sh_type
  }

  const header = new ByteView(bytes, view.littleEndian, view.wordSize).rows(0, layout.fileHeader);
  const set16 = (offset: number, value: number): void => header.setUint16(offset, value, view.littleEndian);
  const setWord = (offset: number, value: number): void =>
    view.wordSize === 8
      ? header.setBigUint64(offset, BigInt(value), view.littleEndian)
      : header.setUint32(offset, value, view.littleEndian);
  setWord(layout.e_phoff, segmentsAt);
  setWord(layout.e_shoff, sectionsAt);
  set16(layout.e_ehsize, layout.fileHeader);
  set16(layout.e_phentsize, layout.segmentHeader);
  set16(layout.e_phnum, segments.length);
  set16(layout.e_shentsize, layout.sectionHeader);
  set16(layout.e_shnum, sections.length);
  set16(layout.e_shstrndx, 0);
  return bytes;
}

/** Up to a batch of rows, each cut down to the standard record. */
function rows(bytes: Uint8Array, { offset, count, entrySize }: Table, standard: number, at: number): Uint8Array[] {
  const result: Uint8Array[] = [];
  for (let row = at; row < Math.min(count, at + BATCH); row++) {
    const start = offset + row * entrySize;
    result.push(bytes.subarray(start, start + standard));
  }
  return result;
}
