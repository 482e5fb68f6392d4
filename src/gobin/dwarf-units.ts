/**
 * Compilation units of DWARF 2 to 5, without their bodies: where each lies in .debug_info, whose it is by the name in
 * its first entry, and where its parts of other sections begin. The compiler writes one unit a package, and one for
 * each assembly file under the package's name; the C compiler one a source file. (DWARF 5, section 7.5.)
 *
 *     unit_length 4, or ffffffff and 8 | version 2 | 2-4: abbrev offset, address size 1
 *                                                  | 5: unit type 1, address size 1, abbrev offset
 */

export interface DwarfUnit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isGo: boolean;
  /** Offsets in .debug_line, .debug_rnglists, .debug_loclists and .debug_addr; -1 where the unit names none. */
  readonly line: number;
  readonly rnglists: number;
  readonly loclists: number;
  readonly addr: number;
  /** Addresses of the unit's code where it lies in one piece; -1 where it does not. */
  readonly lowPc: number;
  readonly highPc: number;
}

/** The raw bytes of the sections that are read; empty where the file has none. */
export interface DwarfSections {
  readonly info: Uint8Array;
  readonly abbrev: Uint8Array;
  readonly str: Uint8Array;
  readonly lineStr: Uint8Array;
  readonly littleEndian: boolean;
}

const DW_AT = {
  name: 0x03,
  stmtList: 0x10,
  lowPc: 0x11,
  highPc: 0x12,
  language: 0x13,
  addrBase: 0x73,
  rnglistsBase: 0x74,
  loclistsBase: 0x8c,
};
const DW_LANG_GO = 0x16;
const MOST_ATTRIBUTES = 64;
/** The entries of units are among the first. */
const MOST_ABBREVIATIONS = 256;
const LONGEST_NAME = 4096;

/** Every unit up to the first that does not read; `complete` says whether that was the end. */
export function readDwarfUnits(sections: DwarfSections): {
  readonly units: readonly DwarfUnit[];
  readonly complete: boolean;
} {
  const units: DwarfUnit[] = [];
  const cursor = new Cursor(sections.info, sections.littleEndian);
  let at = 0;
  while (at + 11 <= sections.info.length) {
    const unit = readUnit(sections, cursor, at);
    if (unit === null) return { units, complete: false };
    units.push(unit);
    at = unit.end;
  }
  return { units, complete: true };
}

function readUnit(sections: DwarfSections, cursor: Cursor, start: number): DwarfUnit | null {
  cursor.at = start;
  const length32 = cursor.unsigned(4);
  const wide = length32 === 0xffffffff;
  const length = wide ? cursor.unsigned(8) : length32;
  const end = cursor.at + length;
  const version = cursor.unsigned(2);
  if (!(length > 7 && end <= sections.info.length && version >= 2 && version <= 5)) return null;
  const offsetSize = wide ? 8 : 4;
  if (version === 5) cursor.at++;
  const addressSize5 = version === 5 ? cursor.unsigned(1) : 0;
  const abbrev = cursor.unsigned(offsetSize);
  const addressSize = version === 5 ? addressSize5 : cursor.unsigned(1);
  const found = new Map<number, number>();
  const text = readFirstEntry(sections, cursor, { abbrev, offsetSize, addressSize, end }, found);
  const base = (attribute: number): number => found.get(attribute) ?? -1;
  // From DWARF 4 on the end is written as a distance from the start.
  const [lowPc, high] = [base(DW_AT.lowPc), base(DW_AT.highPc)];
  const isWhole = lowPc > 0 && high > 0;
  return {
    start,
    end,
    name: text,
    isGo: found.get(DW_AT.language) === DW_LANG_GO,
    line: base(DW_AT.stmtList),
    rnglists: base(DW_AT.rnglistsBase),
    loclists: base(DW_AT.loclistsBase),
    addr: base(DW_AT.addrBase),
    lowPc: isWhole ? lowPc : -1,
    highPc: isWhole ? (version >= 4 ? lowPc + high : high) : -1,
  };
}

interface UnitShape {
  readonly abbrev: number;
  readonly offsetSize: number;
  readonly addressSize: number;
  readonly end: number;
}

/** Walks the attributes of the unit's entry as its abbreviation lists them; gives its name, and numbers by attribute. */
function readFirstEntry(sections: DwarfSections, entry: Cursor, shape: UnitShape, found: Map<number, number>): string {
  const abbrev = new Cursor(sections.abbrev, sections.littleEndian);
  abbrev.at = shape.abbrev;
  if (!findAbbreviation(abbrev, entry.uleb())) return "";
  let name = "";
  for (let i = 0; i < MOST_ATTRIBUTES && entry.at < shape.end; i++) {
    const attribute = abbrev.uleb();
    const form = abbrev.uleb();
    if (attribute === 0 && form === 0) break;
    if (form === DW_FORM.implicitConst) {
      found.set(attribute, abbrev.uleb());
      continue;
    }
    const value = readForm(sections, entry, form, shape);
    if (value === null) break;
    if (typeof value === "number") found.set(attribute, value);
    else if (attribute === DW_AT.name) name = value;
  }
  return name;
}

/** Moves behind the code, tag and children flag of an abbreviation; false where the table has none of that code. */
function findAbbreviation(abbrev: Cursor, wanted: number): boolean {
  for (let i = 0; i < MOST_ABBREVIATIONS; i++) {
    const code = abbrev.uleb();
    abbrev.uleb();
    abbrev.at++;
    if (code === wanted || code === 0) return code !== 0;
    for (let k = 0; k < MOST_ATTRIBUTES; k++) {
      const attribute = abbrev.uleb();
      const form = abbrev.uleb();
      if (form === DW_FORM.implicitConst) abbrev.uleb();
      if (attribute === 0 && form === 0) break;
    }
  }
  return false;
}

const DW_FORM = {
  addr: 0x01,
  block2: 0x03,
  block4: 0x04,
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  string: 0x08,
  block: 0x09,
  block1: 0x0a,
  data1: 0x0b,
  flag: 0x0c,
  sdata: 0x0d,
  strp: 0x0e,
  udata: 0x0f,
  secOffset: 0x17,
  exprloc: 0x18,
  flagPresent: 0x19,
  strx: 0x1a,
  addrx: 0x1b,
  data16: 0x1e,
  lineStrp: 0x1f,
  implicitConst: 0x21,
  loclistx: 0x22,
  rnglistx: 0x23,
  strx1: 0x25,
  strx2: 0x26,
  strx3: 0x27,
  strx4: 0x28,
  addrx1: 0x29,
  addrx2: 0x2a,
  addrx3: 0x2b,
  addrx4: 0x2c,
};

/** The value of one attribute: text, a number, or `null` for a form that is not known or is not a value. */
function readForm(sections: DwarfSections, entry: Cursor, form: number, shape: UnitShape): string | number | null {
  switch (form) {
    case DW_FORM.string:
      return entry.text();
    case DW_FORM.strp:
      return textAt(sections.str, entry.unsigned(shape.offsetSize));
    case DW_FORM.lineStrp:
      return textAt(sections.lineStr, entry.unsigned(shape.offsetSize));
    case DW_FORM.secOffset:
      return entry.unsigned(shape.offsetSize);
    case DW_FORM.addr:
      return entry.unsigned(shape.addressSize);
    case DW_FORM.data1:
    case DW_FORM.flag:
    case DW_FORM.strx1:
    case DW_FORM.addrx1:
      return entry.unsigned(1);
    case DW_FORM.data2:
    case DW_FORM.strx2:
    case DW_FORM.addrx2:
      return entry.unsigned(2);
    case DW_FORM.strx3:
    case DW_FORM.addrx3:
      return entry.unsigned(3);
    case DW_FORM.data4:
    case DW_FORM.strx4:
    case DW_FORM.addrx4:
      return entry.unsigned(4);
    case DW_FORM.data8:
      return entry.unsigned(8);
    case DW_FORM.data16:
      entry.at += 16;
      return 0;
    case DW_FORM.sdata:
    case DW_FORM.udata:
    case DW_FORM.strx:
    case DW_FORM.addrx:
    case DW_FORM.loclistx:
    case DW_FORM.rnglistx:
      return entry.uleb();
    case DW_FORM.flagPresent:
      return 1;
    case DW_FORM.block1:
      entry.at += entry.unsigned(1);
      return 0;
    case DW_FORM.block2:
      entry.at += entry.unsigned(2);
      return 0;
    case DW_FORM.block4:
      entry.at += entry.unsigned(4);
      return 0;
    case DW_FORM.block:
    case DW_FORM.exprloc:
      entry.at += entry.uleb();
      return 0;
    default:
      return null;
  }
}

function textAt(bytes: Uint8Array, start: number): string {
  const limit = bytes.subarray(start, start + LONGEST_NAME);
  const end = limit.indexOf(0);
  return end < 0 ? "" : Buffer.from(limit.subarray(0, end)).toString();
}

/** Reads forward; what lies beyond the end reads as zeros, and the caller checks lengths. */
class Cursor {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #littleEndian: boolean;

  constructor(bytes: Uint8Array, littleEndian: boolean) {
    this.#bytes = bytes;
    this.#littleEndian = littleEndian;
  }

  unsigned(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) {
      const byte = this.#bytes[this.at + (this.#littleEndian ? size - 1 - i : i)] ?? 0;
      value = value * 256 + byte;
    }
    this.at += size;
    return value;
  }

  uleb(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return value;
  }

  text(): string {
    const text = textAt(this.#bytes, this.at);
    const end = this.#bytes.indexOf(0, this.at);
    this.at = end < 0 ? this.#bytes.length : end + 1;
    return text;
  }
}
