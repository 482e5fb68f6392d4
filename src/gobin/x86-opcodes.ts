/** What follows each opcode of the x86 family, in bytes. (Intel SDM volume 2, chapter 2 and appendix A.) */

/** What follows an opcode: bytes of immediate operand in the low bits, and these. */
export const IMMEDIATE = 7;
export const MODRM = 8;
/** Of the four immediate bytes only two, behind an operand-size prefix. */
export const SHORTENS = 16;
/** Another byte of opcode, a prefix, or an operand that depends on more than the opcode. */
export const SPECIAL = 32;

type Ranges = readonly (readonly [from: number, to: number])[];

function mark(map: Uint8Array, what: number, ranges: Ranges): void {
  for (const [from, to] of ranges) map.fill(what, from, to + 1);
}

export const PREFIX = new Uint8Array(256);
mark(PREFIX, 1, [
  [0x26, 0x26],
  [0x2e, 0x2e],
  [0x36, 0x36],
  [0x3e, 0x3e],
  [0x64, 0x66],
  [0xf0, 0xf0],
  [0xf2, 0xf3],
]);

export const IMM32 = 4 | SHORTENS;
export const ONE_BYTE = new Uint8Array(256);
for (let group = 0; group < 0x40; group += 8) {
  mark(ONE_BYTE, MODRM, [[group, group + 3]]);
  mark(ONE_BYTE, 1, [[group + 4, group + 4]]);
  mark(ONE_BYTE, IMM32, [[group + 5, group + 5]]);
}
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
mark(ONE_BYTE, 1, [
  [0x6a, 0x6a],
  [0x70, 0x7f],
  [0xa8, 0xa8],
  [0xb0, 0xb7],
  [0xcd, 0xcd],
  [0xd4, 0xd5],
]);
mark(ONE_BYTE, 1, [
  [0xe0, 0xe7],
  [0xeb, 0xeb],
]);
mark(ONE_BYTE, 2, [
  [0xc2, 0xc2],
  [0xca, 0xca],
]);
mark(ONE_BYTE, IMM32, [
  [0x68, 0x68],
  [0xa9, 0xa9],
  [0xe8, 0xe9],
]);
mark(ONE_BYTE, SPECIAL, [
  [0x0f, 0x0f],
  [0x62, 0x62],
  [0xa0, 0xa3],
  [0xb8, 0xbf],
  [0xc4, 0xc5],
  [0xf6, 0xf7],
]);
PREFIX.forEach((is, opcode) => {
  if (is === 1) ONE_BYTE[opcode] = SPECIAL;
});

export const TWO_BYTE = new Uint8Array(256).fill(MODRM);
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

/**
 * By ModR/M byte, and 256 further where the opcode has one: bytes of the operand, its own included, and what has to be
 * looked at more closely.
 */
export const SIZE = 15;
/** Four bytes of displacement without a SIB byte. */
export const HAS_LONG = 16;
/** A SIB byte, which may make the displacement longer. */
const HAS_SIB = 32;
export const OPERAND = Uint8Array.from({ length: 512 }, (_, index) => {
  const mod = (index & 0xff) >> 6;
  const base = index & 7;
  if (index < 256) return 0;
  if (mod === 3) return 1;
  if (base === 4) return HAS_SIB | (mod === 0 ? 2 : mod === 1 ? 3 : 6);
  return mod === 1 ? 2 : mod === 2 || base === 5 ? HAS_LONG | 5 : 1;
});

/** What follows in the maps that VEX and EVEX prefixes name: 0f, 0f 38, 0f 3a. */
export const ofMap = (map: number, opcode: number): number =>
  map === 3 ? MODRM | 1 : map === 2 ? MODRM : (TWO_BYTE[opcode] as number);
