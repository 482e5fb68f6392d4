/**
 * amd64 and 386. Operands of four bytes look like any other bytes, so instructions are told apart by their lengths:
 * Go's text holds nothing but instructions. On amd64 a place is named by its distance from the end of the
 * instruction, on 386 by its address, as a displacement or as an immediate operand. (Intel SDM volume 2, chapter 2 and
 * appendix A.)
 */

import {
  HAS_LONG,
  IMM32,
  IMMEDIATE,
  MODRM,
  ONE_BYTE,
  OPERAND,
  ofMap,
  PREFIX,
  SHORTENS,
  SIZE,
  SPECIAL,
  TWO_BYTE,
} from "./x86-opcodes.ts";

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
