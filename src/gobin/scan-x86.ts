/**
 * amd64 and 386. Operands of four bytes look like any other bytes, so instructions are told apart by their lengths:
 * Go's text holds nothing but instructions. On amd64 a place is named by its distance from the end of the
 * instruction, on 386 by its address, as a displacement or as an immediate operand. (Intel SDM volume 2, chapter 2 and
 * appendix A.)
 */

/** What follows an opcode. */
const MODRM = 1;
const IMM8 = 2;
const IMM16 = 4;
/** Two bytes behind an operand-size prefix. */
const IMM32 = 8;
/** An address of the width of the mode. */
const OFFSET = 16;
/** Eight bytes behind REX.W. */
const IMM64 = 32;
const PREFIX = 64;

type Ranges = readonly (readonly [from: number, to: number])[];

function mark(map: Uint8Array, what: number, ranges: Ranges): void {
  for (const [from, to] of ranges) map.fill(what, from, to + 1);
}

const ONE_BYTE = new Uint8Array(256);
for (let group = 0; group < 0x40; group += 8) {
  mark(ONE_BYTE, MODRM, [[group, group + 3]]);
  mark(ONE_BYTE, IMM8, [[group + 4, group + 4]]);
  mark(ONE_BYTE, IMM32, [[group + 5, group + 5]]);
}
const BYTE_OPERANDS: Ranges = [
  [0x6a, 0x6a],
  [0x70, 0x7f],
  [0xa8, 0xa8],
  [0xb0, 0xb7],
  [0xcd, 0xcd],
  [0xd4, 0xd5],
];
mark(ONE_BYTE, MODRM, [
  [0x63, 0x63],
  [0x84, 0x8f],
  [0xd0, 0xd3],
  [0xd8, 0xdf],
  [0xf6, 0xf7],
  [0xfe, 0xff],
]);
mark(ONE_BYTE, MODRM | IMM8, [
  [0x6b, 0x6b],
  [0x80, 0x80],
  [0x82, 0x83],
  [0xc0, 0xc1],
  [0xc6, 0xc6],
]);
mark(ONE_BYTE, MODRM | IMM32, [
  [0x69, 0x69],
  [0x81, 0x81],
  [0xc7, 0xc7],
]);
mark(ONE_BYTE, IMM8, [...BYTE_OPERANDS, [0xe0, 0xe7], [0xeb, 0xeb]]);
mark(ONE_BYTE, IMM16, [
  [0xc2, 0xc2],
  [0xca, 0xca],
]);
mark(ONE_BYTE, IMM32, [
  [0x68, 0x68],
  [0xa9, 0xa9],
  [0xe8, 0xe9],
]);
mark(ONE_BYTE, IMM32 | IMM64, [[0xb8, 0xbf]]);
mark(ONE_BYTE, OFFSET, [[0xa0, 0xa3]]);
mark(ONE_BYTE, PREFIX, [
  [0x26, 0x26],
  [0x2e, 0x2e],
  [0x36, 0x36],
  [0x3e, 0x3e],
  [0x64, 0x66],
  [0xf0, 0xf0],
  [0xf2, 0xf3],
]);

const TWO_BYTE = new Uint8Array(256).fill(MODRM);
mark(TWO_BYTE, 0, [
  [0x05, 0x09],
  [0x0b, 0x0b],
  [0x0e, 0x0e],
  [0x30, 0x37],
  [0x77, 0x77],
  [0xa0, 0xa2],
  [0xa8, 0xaa],
  [0xc8, 0xcf],
]);
mark(TWO_BYTE, IMM32, [[0x80, 0x8f]]);
mark(TWO_BYTE, MODRM | IMM8, [
  [0x70, 0x73],
  [0xa4, 0xa4],
  [0xac, 0xac],
  [0xba, 0xba],
  [0xc2, 0xc2],
  [0xc4, 0xc6],
]);

/** What follows in the maps that VEX and EVEX prefixes name: 0f, 0f 38, 0f 3a. */
const ofMap = (map: number, opcode: number): number =>
  map === 3 ? MODRM | IMM8 : map === 2 ? MODRM : (TWO_BYTE[opcode] as number);

/** A scanner for one mode; see code-references.ts for what it takes. */
export function x86Scanner(is64: boolean) {
  return (
    view: DataView,
    start: number,
    end: number,
    address: number,
    low: number,
    high: number,
    _littleEndian: boolean,
    sink: (at: number, target: number) => void,
  ): void => {
    const code = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let at = start; at < end; ) {
      const first = at;
      let isShort = false;
      let rex = 0;
      let opcode = code[at++] as number;
      let what = ONE_BYTE[opcode] as number;
      while (what === PREFIX && at < end) {
        isShort ||= opcode === 0x66;
        opcode = code[at++] as number;
        what = ONE_BYTE[opcode] as number;
      }
      if (is64 && (opcode & 0xf0) === 0x40) {
        rex = opcode;
        opcode = code[at++] as number;
        what = ONE_BYTE[opcode] as number;
      }
      if (opcode === 0x0f) {
        opcode = code[at++] as number;
        what = TWO_BYTE[opcode] as number;
        if (opcode === 0x38 || opcode === 0x3a) {
          what = opcode === 0x38 ? MODRM : MODRM | IMM8;
          at++;
        }
      } else if (opcode === 0xf6 || opcode === 0xf7) {
        // test has an immediate operand, the other members of its group have none.
        if (((code[at] as number) & 0x38) < 0x10) what |= opcode === 0xf6 ? IMM8 : IMM32;
      } else if ((opcode === 0xc4 || opcode === 0xc5 || opcode === 0x62) && (is64 || (code[at] as number) >= 0xc0)) {
        const map = opcode === 0xc4 ? (code[at] as number) & 31 : opcode === 0x62 ? (code[at] as number) & 7 : 1;
        at += opcode === 0xc5 ? 1 : opcode === 0xc4 ? 2 : 3;
        opcode = code[at++] as number;
        what = ofMap(map, opcode);
      } else if (opcode === 0xc4 || opcode === 0xc5 || opcode === 0x62) {
        what = MODRM;
      }

      let operand = -1;
      if ((what & MODRM) !== 0) {
        const modrm = code[at++] as number;
        const mod = modrm >> 6;
        const hasSib = mod !== 3 && (modrm & 7) === 4;
        const base = hasSib ? (code[at++] as number) & 7 : modrm & 7;
        if (mod === 2 || (mod === 0 && base === 5)) {
          if (!is64 || (mod === 0 && !hasSib)) operand = at;
          at += 4;
        } else if (mod === 1) at += 1;
      }
      let immediate = -1;
      if ((what & OFFSET) !== 0) {
        immediate = at;
        at += is64 ? 8 : 4;
      } else if ((what & IMM64) !== 0 && (rex & 8) !== 0) at += 8;
      else if ((what & IMM32) !== 0) {
        immediate = at;
        at += isShort ? 2 : 4;
      }
      if ((what & IMM16) !== 0) at += 2;
      if ((what & IMM8) !== 0) at += 1;
      if (at > end) break;

      if (is64) {
        const target = operand < 0 ? 0 : address + at + view.getInt32(operand, true);
        if (target >= low && target < high) sink(first, target);
        continue;
      }
      for (const place of [operand, immediate]) {
        const target = place < 0 || isShort ? 0 : view.getUint32(place, true);
        if (target >= low && target < high) sink(first, target);
      }
    }
  };
}
