/**
 * The pc-line table: every function of the program with its name, its source files and its tables by program counter.
 * The runtime needs it to unwind stacks, so it survives every stripping. Written by cmd/link/internal/ld/pcln.go,
 * read by runtime/symtab.go and debug/gosym; the layouts are in pclntab-layout.ts.
 *
 *     header | funcnametab | cutab | filetab | pctab | functab, then the _func records | from 1.26: funcdata, findfunctab
 *
 * Before Go 1.16 names, pc tables and records share one area and every offset counts from the header.
 */

import { FormatError } from "../elf/bytes.ts";
import type { Image } from "./image.ts";
import { pointerAt } from "./image.ts";
import type { PclntabLayout } from "./pclntab-layout.ts";

/** Offsets from the header; `end` is one past. */
export interface TableRange {
  readonly start: number;
  readonly end: number;
}

export interface Pclntab {
  /** Address of the header. */
  readonly address: number;
  readonly layout: PclntabLayout;
  /** True where the magic number was not one of those known, and the layout was found by its structure. */
  readonly unknownMagic: boolean;
  /** The smallest instruction: the unit of pc deltas. */
  readonly quantum: number;
  readonly pointerSize: 4 | 8;
  readonly littleEndian: boolean;
  /** From the header to the end of what the file maps there; all offsets below count from its start. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The word the runtime once took the start of the text from: 0 from Go 1.26 on, and before 1.18. */
  readonly textStart: number;
  /** Where names, pc tables, files and units lie; before Go 1.16 all four span the whole table. */
  readonly funcnametab: TableRange;
  readonly cutab: TableRange;
  readonly filetab: TableRange;
  readonly pctab: TableRange;
  readonly functab: TableRange;
  /** One past the last _func record. */
  readonly recordsEnd: number;
  /** Number of functions. */
  readonly count: number;
  /** How many of them have an entry out of order, which is then taken for the one before, or a record nowhere. */
  readonly damaged: number;
  /** Function entries, and the end of the last one: from the start of the text from Go 1.18 on, addresses before. */
  readonly entries: Float64Array;
  /** Offset of each function's _func record; 0 for a gap between text sections. */
  readonly records: Uint32Array;
}

/** One function's record, decoded. Offsets of pc tables count from `pctab.start`, 0 being none. */
export interface FuncRecord {
  readonly nameOffset: number;
  readonly pcsp: number;
  readonly pcfile: number;
  readonly pcln: number;
  readonly pcdataCount: number;
  /** Offset, in the table's bytes, of the first of the u32 pc-table offsets. */
  readonly pcdata: number;
  readonly funcdataCount: number;
  /** Offset of the first funcdata word. */
  readonly funcdata: number;
  /** -1 where the record has no compilation unit. */
  readonly unit: number;
  readonly end: number;
}

/** A table with a larger share of damaged rows is not believed to be one. */
const MOST_DAMAGE = 0.02;

/** Reads the tables behind a header; a FormatError where they contradict each other. */
export function readPclntab(image: Image, address: number, layout: PclntabLayout, unknownMagic = false): Pclntab {
  const bytes = image.read(address, image.available(address));
  const view = image.view(address, bytes.length);
  const { pointerSize, littleEndian } = image;
  const fail = (problem: string, at: number): never => {
    throw new FormatError(`pclntab: ${problem}`, image.offsetOf(address) + at);
  };
  const word = (index: number): number => {
    const at = 8 + index * pointerSize;
    if (at + pointerSize > bytes.length) fail("the header is cut short", 0);
    return pointerAt(view, at, pointerSize, littleEndian);
  };

  const { entryWidth, headerWords } = layout;
  const headerSize = 8 + headerWords * pointerSize;
  const count = word(0);
  const offsets = layout.tables === null ? null : layout.tables.map(word);
  const functabStart = offsets === null ? headerSize : (offsets[4] as number);
  const width = entryWidth === "pointer" ? pointerSize : 4;
  const functabEnd = functabStart + count * 2 * width + width;
  if (!(count > 0) || !(functabEnd <= bytes.length)) fail(`${count} functions do not fit`, 8);
  if (offsets !== null) {
    let previous = headerSize;
    for (const offset of offsets) {
      if (!(offset >= previous && offset < bytes.length)) fail("the tables are out of order", 8);
      previous = offset;
    }
  }

  const base = offsets === null ? 0 : functabStart;
  const entries = new Float64Array(count + 1);
  const records = new Uint32Array(count);
  const halfAt = (at: number): number =>
    width === 8 ? pointerAt(view, at, 8, littleEndian) : view.getUint32(at, littleEndian);
  const end = halfAt(functabStart + count * 2 * width);
  let last = 0;
  let recordsEnd = functabEnd;
  let damaged = 0;
  for (let i = 0; i < count; i++) {
    const at = functabStart + i * 2 * width;
    const entry = halfAt(at);
    const funcoff = halfAt(at + width);
    const isInOrder = entry >= last && entry <= end;
    if (isInOrder) last = entry;
    entries[i] = last;
    // All ones marks the gap between two text sections.
    if (funcoff === 0xffffffff || funcoff === Number.POSITIVE_INFINITY) continue;
    const record = base + funcoff;
    const isInTable = record >= functabEnd && record + layout.record.size <= bytes.length;
    if (isInTable) records[i] = record;
    if (isInTable && record > recordsEnd) recordsEnd = record;
    if (!isInOrder || !isInTable) damaged++;
  }
  entries[count] = end;
  if (damaged > count * MOST_DAMAGE) fail(`${damaged} of ${count} functions are out of order or have no record`, 8);

  const whole = { start: 0, end: bytes.length };
  const range = (index: number): TableRange =>
    offsets === null ? whole : { start: offsets[index] as number, end: offsets[index + 1] as number };
  const table: Pclntab = {
    address,
    layout,
    unknownMagic,
    quantum: bytes[6] as number,
    pointerSize,
    littleEndian,
    bytes,
    view,
    textStart: layout.textStartWord === null ? 0 : word(layout.textStartWord),
    funcnametab: range(0),
    cutab: range(1),
    filetab: offsets === null ? oldFiletab(view, functabEnd, littleEndian) : range(2),
    pctab: range(3),
    functab: { start: functabStart, end: functabEnd },
    recordsEnd,
    count,
    damaged,
    entries,
    records,
  };
  const final = readRecord(table, recordsEnd);
  return final === null ? table : { ...table, recordsEnd: final.end };
}

/** Before Go 1.16 the offset of the file table follows the functab. */
function oldFiletab(view: DataView, functabEnd: number, littleEndian: boolean): TableRange {
  const start = functabEnd + 4 <= view.byteLength ? view.getUint32(functabEnd, littleEndian) : view.byteLength;
  return { start: Math.min(start, view.byteLength), end: view.byteLength };
}

/** pc tables and funcdata of one function; the runtime has five and eight kinds. */
const MOST_TABLES = 64;

/** Decodes the _func record at an offset; `null` where it runs past the table or has more tables than a function can. */
export function readRecord(table: Pclntab, at: number): FuncRecord | null {
  const { view, littleEndian, bytes } = table;
  const fields = table.layout.record;
  if (at + fields.size > bytes.length) return null;
  const pcdataCount = view.getUint32(at + fields.npcdata, littleEndian);
  const funcdataCount = bytes[at + fields.nfuncdata] as number;
  const pcdata = at + fields.size;
  if (pcdataCount > MOST_TABLES || funcdataCount > MOST_TABLES) return null;
  const width = fields.funcdataWidth;
  const funcdata = Math.ceil((pcdata + pcdataCount * 4) / width) * width;
  const end = funcdata + funcdataCount * width;
  if (end > bytes.length) return null;
  return {
    nameOffset: view.getInt32(at + fields.name, littleEndian),
    pcsp: view.getUint32(at + fields.pcsp, littleEndian),
    pcfile: view.getUint32(at + fields.pcfile, littleEndian),
    pcln: view.getUint32(at + fields.pcln, littleEndian),
    pcdataCount,
    pcdata,
    funcdataCount,
    funcdata,
    unit: fields.unit === null ? -1 : view.getInt32(at + fields.unit, littleEndian),
    end,
  };
}

/** The function that holds an entry or any place behind it up to the next; -1 outside of Go's code. */
export function functionAt({ entries, count }: Pclntab, place: number): number {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low > count ? -1 : low - 1;
}
