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

const PREFIX = new Uint8Array(256);
mark(PREFIX, 1, [
  [0x26, 0x26],
  [0x2e, 0x2e],
  [0x36, 0x36],
  [0x3e, 0x3e],
  [0x64, 0x66],
  [0xf0, 0xf0],
  [0xf2, 0xf3],
]);

const IMM32 = 4 | SHORTENS;
const ONE_BYTE = new Uint8Array(256);
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

/**
 * By ModR/M byte, and 256 further where the opcode has one: bytes of the operand, its own included, and what has to be
 * looked at more closely.
 */
const SIZE = 15;
/** Four bytes of displacement without a SIB byte. */
const HAS_LONG = 16;
/** A SIB byte, which may make the displacement longer. */
const HAS_SIB = 32;
const OPERAND = Uint8Array.from({ length: 512 }, (_, index) => {
  const mod = (index & 0xff) >> 6;
  const base = index & 7;
  if (index < 256) return 0;
  if (mod === 3) return 1;
  if (base === 4) return HAS_SIB | (mod === 0 ? 2 : mod === 1 ? 3 : 6);
  return mod === 1 ? 2 : mod === 2 || base === 5 ? HAS_LONG | 5 : 1;
});

/** What follows in the maps that VEX and EVEX prefixes name: 0f, 0f 38, 0f 3a. */
const ofMap = (map: number, opcode: number): number =>
  map === 3 ? MODRM | 1 : map === 2 ? MODRM : (TWO_BYTE[opcode] as number);

type Sink = (at: number, target: number) => void;

/** 386; see code-references.ts for what a scanner takes. */
export const scan386 = sweeper(false);

const sweepAmd64 = sweeper(true);

/**
 * amd64. Most places are named by an instruction with REX.W, a move or LEA, and those three bytes and a target in the
 * data do not come together by chance. Only functions in which something else may name a place are gone through
 * instruction by instruction.
 */
export function scanAmd64(
  code: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  address: number,
  low: number,
  high: number,
  littleEndian: boolean,
  sink: Sink,
): void {
  const [places, targets] = [FOUND_PLACES, FOUND_TARGETS];
  let count = 0;
  for (let at = start; at + 5 <= end; at++) {
    if (((code[at] as number) & 0xc7) !== 0x05) continue;
    const target = address + at + 5 + view.getInt32(at + 1, true);
    // Behind the displacement there may be up to four bytes of immediate operand.
    if (target < low - 4 || target >= high) continue;
    const isSure = at >= start + 2 && IS_WIDE[code[at - 2] as number] === 1 && IS_MOVE[code[at - 1] as number] === 1;
    if (!isSure || count === places.length) {
      sweepAmd64(code, view, start, end, address, low, high, littleEndian, sink);
      return;
    }
    if (target < low) continue;
    places[count] = at - 2;
    targets[count++] = target;
    at += 4;
  }
  for (let i = 0; i < count; i++) sink(places[i] as number, targets[i] as number);
}

/** REX.W prefixes for an operand relative to the instruction pointer; MOV both ways and LEA. */
const IS_WIDE = new Uint8Array(256);
IS_WIDE[0x48] = IS_WIDE[0x4c] = 1;
const IS_MOVE = new Uint8Array(256);
IS_MOVE[0x89] = IS_MOVE[0x8b] = IS_MOVE[0x8d] = 1;

/** Room for what one function names, used again and again. */
const FOUND_PLACES = new Uint32Array(1024);
const FOUND_TARGETS = new Float64Array(1024);

function sweeper(is64: boolean) {
  /** The place behind the opcode, for the opcodes that do not say by themselves what follows. */
  let next = 0;
  const special = (code: Uint8Array, opcode: number, rex: number): number => {
    if (opcode === 0x0f) {
      const second = code[next++] as number;
      if (second !== 0x38 && second !== 0x3a) return TWO_BYTE[second] as number;
      next++;
      return second === 0x38 ? MODRM : MODRM | 1;
    }
    if (opcode === 0xf6 || opcode === 0xf7) {
      // test has an immediate operand, the other members of its group have none.
      if (((code[next] as number) & 0x38) >= 0x10) return MODRM;
      return opcode === 0xf6 ? MODRM | 1 : MODRM | IMM32;
    }
    if (opcode >= 0xb8 && opcode <= 0xbf) {
      if ((rex & 8) !== 0) next += 4;
      return IMM32;
    }
    if (opcode >= 0xa0 && opcode <= 0xa3) {
      if (is64) next += 4;
      return 4;
    }
    // In 32-bit mode c4, c5 and 62 begin a vector instruction only before what is no memory operand.
    if (!is64 && (code[next] as number) < 0xc0) return MODRM;
    const map = opcode === 0xc4 ? (code[next] as number) & 31 : opcode === 0x62 ? (code[next] as number) & 7 : 1;
    next += opcode === 0xc5 ? 1 : opcode === 0xc4 ? 2 : 3;
    return ofMap(map, code[next++] as number);
  };

  return (
    code: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    address: number,
    low: number,
    high: number,
    _littleEndian: boolean,
    sink: Sink,
  ): void => {
    for (let at = start; at < end; ) {
      const first = at;
      let opcode = code[at++] as number;
      let isShort = false;
      while (ONE_BYTE[opcode] === SPECIAL && PREFIX[opcode] === 1 && at < end) {
        isShort ||= opcode === 0x66;
        opcode = code[at++] as number;
      }
      let rex = 0;
      if (is64 && (opcode & 0xf0) === 0x40) {
        rex = opcode;
        opcode = code[at++] as number;
      }
      let what = ONE_BYTE[opcode] as number;
      if (what === SPECIAL) {
        next = at;
        what = special(code, opcode, rex);
        at = next;
      }
      const operand = OPERAND[((what & MODRM) << 5) | (code[at] as number)] as number;
      const immediate = isShort && (what & SHORTENS) !== 0 ? 2 : what & IMMEDIATE;
      if (operand < HAS_LONG) at += operand + immediate;
      else if ((operand & HAS_LONG) !== 0) {
        const place = at + 1;
        at += 5 + immediate;
        if (at > end) break;
        if (!is64) tell(view, place, low, high, first, sink);
        else if ((code[place - 1] as number) < 0x40) {
          const target = address + at + view.getInt32(place, true);
          if (target >= low && target < high) sink(first, target);
        }
      } else {
        const isIndexOnly = (code[at] as number) < 0x40 && ((code[at + 1] as number) & 7) === 5;
        const size = (operand & SIZE) + (isIndexOnly ? 4 : 0);
        at += size + immediate;
        if (!is64 && size === 6 && at <= end) tell(view, at - immediate - 4, low, high, first, sink);
      }
      if (!is64 && immediate === 4 && at <= end) tell(view, at - 4, low, high, first, sink);
    }
  };
}

function tell(view: DataView, place: number, low: number, high: number, first: number, sink: Sink): void {
  const target = view.getUint32(place, true);
  if (target >= low && target < high) sink(first, target);
}
