/**
 * 386: addresses are whole 32-bit operands, which stand at any byte and look like any other number, so instructions
 * are told apart by their lengths. Go's text holds nothing but instructions. (Intel SDM volume 2, chapter 2 and
 * appendix A.)
 */

/** What follows an opcode. */
const MODRM = 1;
const IMM8 = 2;
const IMM16 = 4;
/** Two bytes behind an operand-size prefix. */
const IMM32 = 8;
const OFFSET32 = 16;

const ONE_BYTE = new Uint8Array(256);
const TWO_BYTE = new Uint8Array(256).fill(MODRM);

const mark = (map: Uint8Array, what: number, ...ranges: readonly (readonly [number, number])[]): void => {
  for (const [from, to] of ranges) for (let opcode = from; opcode <= to; opcode++) map[opcode] = what;
};

for (let group = 0; group < 0x40; group += 8) {
  mark(ONE_BYTE, MODRM, [group, group + 3]);
  mark(ONE_BYTE, IMM8, [group + 4, group + 4]);
  mark(ONE_BYTE, IMM32, [group + 5, group + 5]);
}
mark(ONE_BYTE, MODRM, [0x62, 0x63], [0x84, 0x8f], [0xc4, 0xc5], [0xd0, 0xd3], [0xd8, 0xdf], [0xf6, 0xf7], [0xfe, 0xff]);
mark(ONE_BYTE, MODRM | IMM8, [0x6b, 0x6b], [0x80, 0x80], [0x82, 0x83], [0xc0, 0xc1], [0xc6, 0xc6]);
mark(ONE_BYTE, MODRM | IMM32, [0x69, 0x69], [0x81, 0x81], [0xc7, 0xc7]);
mark(
  ONE_BYTE,
  IMM8,
  [0x6a, 0x6a],
  [0x70, 0x7f],
  [0xa8, 0xa8],
  [0xb0, 0xb7],
  [0xcd, 0xcd],
  [0xd4, 0xd5],
  [0xe0, 0xe7],
  [0xeb, 0xeb],
);
mark(ONE_BYTE, IMM16, [0xc2, 0xc2], [0xca, 0xca]);
mark(ONE_BYTE, IMM32, [0x68, 0x68], [0xa9, 0xa9], [0xb8, 0xbf], [0xe8, 0xe9]);
mark(ONE_BYTE, OFFSET32, [0xa0, 0xa3]);

mark(
  TWO_BYTE,
  0,
  [0x05, 0x09],
  [0x0b, 0x0b],
  [0x0e, 0x0e],
  [0x30, 0x37],
  [0x77, 0x77],
  [0xa0, 0xa2],
  [0xa8, 0xaa],
  [0xc8, 0xcf],
);
mark(TWO_BYTE, IMM32, [0x80, 0x8f]);
mark(TWO_BYTE, MODRM | IMM8, [0x70, 0x73], [0xa4, 0xa4], [0xac, 0xac], [0xba, 0xba], [0xc2, 0xc2], [0xc4, 0xc6]);

const isPrefix = (byte: number): boolean =>
  byte === 0x66 || byte === 0xf2 || byte === 0xf3 || byte === 0xf0 || byte === 0x64 || byte === 0x65 || byte === 0x2e;

/** See code-references.ts for what a scanner takes. */
export function scan386(
  view: DataView,
  start: number,
  end: number,
  _address: number,
  low: number,
  high: number,
  _littleEndian: boolean,
  sink: (at: number, target: number) => void,
): void {
  const code = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const tell = (at: number): void => {
    const target = at + 4 <= end ? view.getUint32(at, true) : 0;
    if (target >= low && target < high) sink(at, target);
  };
  for (let at = start; at < end; ) {
    let isShort = false;
    while (at < end && isPrefix(code[at] as number)) isShort = code[at++] === 0x66 || isShort;
    let opcode = code[at++] as number;
    let what = ONE_BYTE[opcode] as number;
    const isVector = (opcode === 0xc4 || opcode === 0xc5) && (code[at] as number) >= 0xc0;
    if (isVector) {
      // VEX: the map is in the low bits of the first of two bytes, or the second map where there is one byte.
      const map = opcode === 0xc4 ? (code[at] as number) & 31 : 1;
      at += opcode === 0xc4 ? 2 : 1;
      opcode = code[at++] as number;
      what = map === 3 ? MODRM | IMM8 : map === 2 ? MODRM : (TWO_BYTE[opcode] as number);
    } else if (opcode === 0x0f) {
      opcode = code[at++] as number;
      what = TWO_BYTE[opcode] as number;
      if (opcode === 0x38 || opcode === 0x3a) {
        what = opcode === 0x38 ? MODRM : MODRM | IMM8;
        at++;
      }
    } else if ((opcode === 0xf6 || opcode === 0xf7) && ((code[at] as number) & 0x38) < 0x10) {
      what = opcode === 0xf6 ? MODRM | IMM8 : MODRM | IMM32;
    }
    if ((what & MODRM) !== 0) {
      const modrm = code[at++] as number;
      const mod = modrm >> 6;
      const base = mod !== 3 && (modrm & 7) === 4 ? (code[at++] as number) & 7 : modrm & 7;
      if (mod === 2 || (mod === 0 && base === 5)) {
        tell(at);
        at += 4;
      } else if (mod === 1) at += 1;
    }
    if ((what & OFFSET32) !== 0 || ((what & IMM32) !== 0 && !isShort)) {
      // The distance of a call or a jump is no address, and too small or too large to be taken for one.
      tell(at);
      at += 4;
    } else if ((what & IMM32) !== 0) at += 2;
    if ((what & IMM16) !== 0) at += 2;
    if ((what & IMM8) !== 0) at += 1;
  }
}
