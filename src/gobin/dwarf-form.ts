/** Values of attributes in their many forms. (DWARF 5, section 7.5.6.) */

const LONGEST_NAME = 4096;

export interface UnitShape {
  readonly abbrev: number;
  readonly offsetSize: number;
  readonly addressSize: number;
  /** Bytes of the unit, its length and all. */
  readonly end: number;
}

/** Where names lie that are not written beside what they name. */
interface Texts {
  readonly str: Uint8Array;
  readonly lineStr: Uint8Array;
}

export const DW_FORM = {
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
export function readForm(sections: Texts, entry: DwarfCursor, form: number, shape: UnitShape): string | number | null {
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
export class DwarfCursor {
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
