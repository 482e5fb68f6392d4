/**
 * Compilation units of DWARF 2 to 5, without their bodies: where each lies in .debug_info, whose it is by the name in
 * its first entry, and where its parts of other sections begin. The compiler writes one unit a package, and one for
 * each assembly file under the package's name; the C compiler one a source file. (DWARF 5, section 7.5.)
 *
 *     unit_length 4, or ffffffff and 8 | version 2 | 2-4: abbrev offset, address size 1
 *                                                  | 5: unit type 1, address size 1, abbrev offset
 */

import { DW_FORM, DwarfCursor, readForm, type UnitShape } from "./dwarf-form.ts";

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

/** The contents of the sections that are read; empty where the file has none. */
export interface DwarfSections {
  readonly info: DwarfInfo;
  readonly abbrev: Uint8Array;
  readonly str: Uint8Array;
  readonly lineStr: Uint8Array;
  readonly littleEndian: boolean;
}

/** .debug_info, the largest section of all, of which only the beginnings of units are read. */
export interface DwarfInfo {
  readonly size: number;
  /** Up to `size` bytes from an offset on. */
  readonly read: (offset: number, size: number) => Uint8Array;
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
/** Passed over in one file. Go numbers that of its units 1; GCC and Clang number by use, so that a large unit's own may come late. */
const MOST_ABBREVIATIONS = 1 << 21;
const MOST_UNITS = 1 << 17;
/** More than the header and the first entry of a unit take. */
const UNIT_HEAD = 8192;

/** Every unit up to the first that does not read; `complete` says whether that was the end. */
export function readDwarfUnits(sections: DwarfSections): {
  readonly units: readonly DwarfUnit[];
  readonly complete: boolean;
} {
  const units: DwarfUnit[] = [];
  const passed = { abbreviations: 0 };
  let at = 0;
  while (at + 11 <= sections.info.size && units.length < MOST_UNITS) {
    const unit = readUnit(sections, at, passed);
    if (unit === null) return { units, complete: false };
    units.push(unit);
    at = unit.end;
  }
  return { units, complete: units.length < MOST_UNITS };
}

/** How much work went into a file so far. */
interface Passed {
  abbreviations: number;
}

function readUnit(sections: DwarfSections, start: number, passed: Passed): DwarfUnit | null {
  const cursor = new DwarfCursor(sections.info.read(start, UNIT_HEAD), sections.littleEndian);
  const length32 = cursor.unsigned(4);
  const wide = length32 === 0xffffffff;
  const length = wide ? cursor.unsigned(8) : length32;
  const end = start + cursor.at + length;
  const version = cursor.unsigned(2);
  if (!(length > 7 && end <= sections.info.size && version >= 2 && version <= 5)) return null;
  const offsetSize = wide ? 8 : 4;
  if (version === 5) cursor.at++;
  const addressSize5 = version === 5 ? cursor.unsigned(1) : 0;
  const abbrev = cursor.unsigned(offsetSize);
  const addressSize = version === 5 ? addressSize5 : cursor.unsigned(1);
  const found = new Map<number, number>();
  const shape = { abbrev, offsetSize, addressSize, end: end - start };
  const text = readFirstEntry(sections, cursor, shape, found, passed);
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

/** Walks the attributes of the unit's entry as its abbreviation lists them; gives its name, and numbers by attribute. */
function readFirstEntry(
  sections: DwarfSections,
  entry: DwarfCursor,
  shape: UnitShape,
  found: Map<number, number>,
  passed: Passed,
): string {
  const abbrev = new DwarfCursor(sections.abbrev, sections.littleEndian);
  abbrev.at = shape.abbrev;
  if (!findAbbreviation(abbrev, entry.uleb(), passed)) return "";
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
function findAbbreviation(abbrev: DwarfCursor, wanted: number, passed: Passed): boolean {
  for (; passed.abbreviations < MOST_ABBREVIATIONS; passed.abbreviations++) {
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
