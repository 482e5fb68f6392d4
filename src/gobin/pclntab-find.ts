import { FormatError } from "../elf/bytes.ts";
import type { Gap } from "../model.ts";
import { type Image, type Mapping, oncePerImage } from "./image.ts";
import { type Pclntab, readPclntab, readRecord } from "./pclntab.ts";
import { pclntabLayouts } from "./pclntab-layout.ts";

/** How many places that look like a header are read as a table. */
const MOST_ATTEMPTS = 16;
/** How many records must tile before a layout is believed. */
const PROOF = 256;

/**
 * The pc-line table of a file, or `null` where it has none; found by section name, through the module data, or by its
 * magic number anywhere in the mapped file (position-independent files linked by a C linker before Go 1.26 keep it
 * inside `.data.rel.ro`, and section headers may be gone). A table that is there but unreadable is a gap.
 */
export const findPclntab = oncePerImage(search);

export interface FoundPclntab {
  readonly table: Pclntab | null;
  readonly gaps: readonly Gap[];
}

function search(image: Image): FoundPclntab {
  let why: string | null = null;
  const attempt = (address: number, trustPlace: boolean): Pclntab | null => {
    try {
      return readAt(image, address, trustPlace);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      why ??= error.message;
      return null;
    }
  };
  for (const address of namedPlaces(image)) {
    const table = attempt(address, true);
    if (table !== null) return { table, gaps: gapsOf(table) };
  }
  let attempts = 0;
  for (const mapping of [...image.mappings].sort(readOnlyFirst))
    for (const address of magicPlaces(image, mapping)) {
      const table = attempts++ < MOST_ATTEMPTS ? attempt(address, false) : null;
      if (table !== null) return { table, gaps: gapsOf(table) };
    }
  return { table: null, gaps: why === null ? [] : [{ fact: "functions", why }] };
}

function gapsOf({ unknownMagic, layout, damaged, count }: Pclntab): Gap[] {
  const gaps: Gap[] = [];
  const { since } = layout;
  if (unknownMagic)
    gaps.push({ fact: "pclntab-magic", why: `a magic number not known here; its structure is that of Go ${since}` });
  if (damaged > 0)
    gaps.push({ fact: "functions", why: `${damaged} of ${count} rows of the function table are damaged` });
  return gaps;
}

function* namedPlaces(image: Image): Generator<number> {
  for (const name of [".gopclntab", ".data.rel.ro.gopclntab"]) {
    const section = image.section(name);
    if (section !== null) yield section.address;
  }
  // The first word of the module data is the address of the header (Go 1.26 on gives it a section of its own).
  const moduledata = image.section(".go.module");
  if (moduledata !== null && image.available(moduledata.address) >= image.pointerSize)
    yield image.pointer(moduledata.address);
}

const readOnlyFirst = (a: Mapping, b: Mapping): number => Number(a.writable) - Number(b.writable);

/** Addresses, at multiples of 4, that hold a known magic number and a plausible rest of the first eight bytes. */
function* magicPlaces(image: Image, mapping: Mapping): Generator<number> {
  const { view, bytes, address } = mapping;
  for (let at = -address & 3; at + 8 <= bytes.length; at += 4) {
    const magic = view.getUint32(at, image.littleEndian);
    if (magic >= 0xfffffff0 && isKnown(magic) && isHeader(bytes, at, image.pointerSize)) yield address + at;
  }
}

const isKnown = (magic: number): boolean =>
  magic === 0xfffffff1 || magic === 0xfffffff0 || magic === 0xfffffffa || magic === 0xfffffffb;

/** Two zero bytes, a smallest instruction of 1, 2 or 4 bytes, and the pointer size of the file. */
function isHeader(bytes: Uint8Array, at: number, pointerSize: number): boolean {
  const quantum = bytes[at + 6];
  return (
    bytes[at + 4] === 0 &&
    bytes[at + 5] === 0 &&
    (quantum === 1 || quantum === 2 || quantum === 4) &&
    bytes[at + 7] === pointerSize
  );
}

function readAt(image: Image, address: number, trustPlace: boolean): Pclntab | null {
  const header = image.read(address, 8);
  const offset = image.offsetOf(address);
  if (!isHeader(header, 0, image.pointerSize)) {
    if (!trustPlace) return null;
    throw new FormatError("pclntab: the first bytes are not those of a header", offset);
  }
  const magic = image.u32(address);
  const layouts = pclntabLayouts(image.pointerSize);
  const known = layouts.filter((layout) => layout.magic === magic);
  let problem: FormatError | null = null;
  for (const layout of known.length > 0 ? known : layouts) {
    try {
      const table = readPclntab(image, address, layout, known.length === 0);
      if (tiles(table) && hasNames(table)) return table;
      problem ??= new FormatError(`pclntab: the records are not those of Go ${layout.since}`, offset);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problem ??= error;
    }
  }
  if (problem !== null && trustPlace) throw problem;
  return null;
}

/** From Go 1.16 on the records lie one after another, so that records of the wrong shape show at once. */
function tiles(table: Pclntab): boolean {
  if (table.layout.tables === null) return true;
  const { records, pointerSize } = table;
  const limit = Math.min(table.count, PROOF);
  let previous = table.functab.end;
  let misfits = 0;
  for (let i = 0; i < limit; i++) {
    const at = records[i] as number;
    if (at === 0) continue;
    if (at !== Math.ceil(previous / pointerSize) * pointerSize) misfits++;
    const record = readRecord(table, at);
    if (record !== null) previous = record.end;
  }
  return misfits <= limit / 8;
}

/** Nearly all of the first functions have names of printable characters. */
function hasNames(table: Pclntab): boolean {
  const limit = Math.min(table.count, 8);
  let nameless = 0;
  for (let i = 0; i < limit; i++) {
    const at = table.records[i] as number;
    const record = at === 0 ? null : readRecord(table, at);
    if (record === null) continue;
    const start = table.funcnametab.start + record.nameOffset;
    const first = table.bytes[start];
    if (!(start < table.funcnametab.end) || first === undefined || first < 0x21) nameless++;
  }
  return nameless <= 1;
}
