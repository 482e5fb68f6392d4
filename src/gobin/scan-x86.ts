/**
 * amd64 and 386. Operands of four bytes look like any other bytes, so instructions are told apart by their lengths:
 * Go's text holds nothing but instructions. On amd64 a place is named by its distance from the end of the
 * instruction, on 386 by its address, as a displacement or as an immediate operand. (Intel SDM volume 2, chapter 2 and
 * appendix A.)
 */

/** What follows an opcode: bytes of immediate operand in the low bits, and these. */
const IMMEDIATE = 7;
const MODRM = 8;
/** Of the four immediate bytes only two, behind an operand-size prefix. */
const SHORTENS = 16;
/** Another byte of opcode, a prefix, or an operand that depends on more than the opcode. */
const SPECIAL = 32;

type Ranges = readonly (readonly [from: number, to: number])[];

function mark(map: Uint8Array, what: number, ranges: Ranges): void {
  for (const [from, to] of ranges) map.fill(what, from, to + 1);
}

const IMM32 = 4 | SHORTENS;
const ONE_BYTE = new Uint8Array(256);
for (let group = 0; group < 0x40; group += 8) {
  mark(ONE_BYTE, MODRM, [[group, group + 3]]);
  mark(ONE_BYTE, 1, [[group + 4, group + 4]]);
  mark(ONE_BYTE, IMM32, [[group + 5, group + 5]]);
}
const WITH_BYTE: Ranges = [
  ...([
    [0x6a, 0x6a],
    [0x70, 0x7f],
    [0xa8, 0xa8],
    [0xb0, 0xb7],
    [0xcd, 0xcd],
    [0xd4, 0xd5],
  ] as const),
  ...([
    [0xe0, 0xe7],
    [0xeb, 0xeb],
  ] as const),
];
const PREFIXES = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0xf0, 0xf2, 0xf3];
mark(ONE_BYTE, MODRM, [
  [0x63, 0x63],
  [0x84, 0x8f],
  [0xd0, 0xd3],
  [0xd8, 0xdf],
  [0xfe, 0xff],
]);
mark(ONE_BYTE, MODRM | 1, [
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
mark(ONE_BYTE, 1, WITH_BYTE);
mark(ONE_BYTE, 2, [
  [0xc2, 0xc2],
  [0xca, 0xca],
]);
mark(ONE_BYTE, IMM32, [
  [0x68, 0x68],
  [0xa9, 0xa9],
  [0xe8, 0xe9],
]);
for (const prefix of PREFIXES) ONE_BYTE[prefix] = SPECIAL;
mark(ONE_BYTE, SPECIAL, [
  [0x0f, 0x0f],
  [0x62, 0x62],
  [0xa0, 0xa3],
  [0xb8, 0xbf],
  [0xc4, 0xc5],
  [0xf6, 0xf7],
]);

const TWO_BYTE = new Uint8Array(256).fill(MODRM);
mark(TWO_BYTE, 0, [
  [0x05, 0x09],
  [0x0b, 0x0b],
  [0x0e, 0x0e],
  [0x30, 0x37],
  [0x77, 0x77],
]);
mark(TWO_BYTE, 0, [
  [0xa0, 0xa2],
  [0xa8, 0xaa],
  [0xc8, 0xcf],
]);
mark(TWO_BYTE, IMM32, [[0x80, 0x8f]]);
mark(TWO_BYTE, MODRM | 1, [
  [0x70, 0x73],
  [0xa4, 0xa4],
  [0xac, 0xac],
  [0xba, 0xba],
  [0xc2, 0xc2],
  [0xc4, 0xc6],
]);

/** Bytes of a ModR/M operand, its own included, where there is no SIB byte; 0 where there is one. */
const MODRM_SIZE = Uint8Array.from({ length: 256 }, (_, modrm) => {
  const mod = modrm >> 6;
  if (mod === 3) return 1;
  if ((modrm & 7) === 4) return 0;
  return mod === 1 ? 2 : mod === 2 || (modrm & 7) === 5 ? 5 : 1;
});

/** What follows in the maps that VEX and EVEX prefixes name: 0f, 0f 38, 0f 3a. */
const ofMap = (map: number, opcode: number): number =>
  map === 3 ? MODRM | 1 : map === 2 ? MODRM : (TWO_BYTE[opcode] as number);

type Sink = (at: number, target: number) => void;

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
    sink: Sink,
  ): void => {
    const code = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let at = start; at < end; ) {
      const first = at;
      let opcode = code[at++] as number;
      let rex = 0;
      let isShort = false;
      while (ONE_BYTE[opcode] === SPECIAL && PREFIXES.includes(opcode) && at < end) {
        isShort ||= opcode === 0x66;
        opcode = code[at++] as number;
      }
      if (is64 && (opcode & 0xf0) === 0x40) {
        rex = opcode;
        opcode = code[at++] as number;
      }
      let what = ONE_BYTE[opcode] as number;
      if (what === SPECIAL) {
        if (opcode === 0x0f) {
          opcode = code[at++] as number;
          what = TWO_BYTE[opcode] as number;
          if (opcode === 0x38 || opcode === 0x3a) {
            what = opcode === 0x38 ? MODRM : MODRM | 1;
            at++;
          }
        } else if (opcode === 0xf6 || opcode === 0xf7) {
          // test has an immediate operand, the other members of its group have none.
          const isTest = ((code[at] as number) & 0x38) < 0x10;
          what = !isTest ? MODRM : opcode === 0xf6 ? MODRM | 1 : MODRM | IMM32;
        } else if (opcode >= 0xb8 && opcode <= 0xbf) {
          what = IMM32;
          if ((rex & 8) !== 0) at += 4;
        } else if (opcode >= 0xa0 && opcode <= 0xa3) {
          what = 4;
          if (is64) at += 4;
        } else if (is64 || (code[at] as number) >= 0xc0) {
          const map = opcode === 0xc4 ? (code[at] as number) & 31 : opcode === 0x62 ? (code[at] as number) & 7 : 1;
          at += opcode === 0xc5 ? 1 : opcode === 0xc4 ? 2 : 3;
          opcode = code[at++] as number;
          what = ofMap(map, opcode);
        } else what = MODRM;
      }

      let operand = -1;
      if ((what & MODRM) !== 0) {
        const modrm = code[at] as number;
        const size = MODRM_SIZE[modrm] as number;
        if (size === 5) {
          if (!is64 || modrm < 0x40) operand = at + 1;
          at += 5;
        } else if (size !== 0) at += size;
        else {
          const hasLong = modrm >= 0x80 || (modrm < 0x40 && ((code[at + 1] as number) & 7) === 5);
          if (hasLong && !is64) operand = at + 2;
          at += hasLong ? 6 : modrm < 0x40 ? 2 : 3;
        }
      }
      const immediate = at;
      at += isShort && (what & SHORTENS) !== 0 ? 2 : what & IMMEDIATE;
      if (at > end) break;

      if (is64) {
        if (operand < 0) continue;
        const target = address + at + view.getInt32(operand, true);
        if (target >= low && target < high) sink(first, target);
        continue;
      }
      tell(view, operand, low, high, first, sink);
      if (at - immediate === 4) tell(view, immediate, low, high, first, sink);
    }
  };
}

function tell(view: DataView, place: number, low: number, high: number, first: number, sink: Sink): void {
  const target = place < 0 ? 0 : view.getUint32(place, true);
  if (target >= low && target < high) sink(first, target);
}
