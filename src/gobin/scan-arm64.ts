/**
 * arm64: ADRP puts the address of a 4 KiB page in a register, and an ADD, a load or a store with an immediate adds
 * the rest. Go's assembler writes the two next to each other; a register keeps its page until another ADRP.
 *
 *     ADRP rd, page                1 lo2 10000 hi19 rd5
 *     ADD  rd, rn, #imm12          1001000100 imm12 rn5 rd5
 *     LDR/STR rt, [rn, #imm12]     size2 111 V 01 opc2 imm12 rn5 rt5     imm12 counts in units of the access
 */
export function scanArm64(
  code: Uint8Array,
  start: number,
  end: number,
  address: number,
  low: number,
  high: number,
  sink: (at: number, target: number) => void,
): void {
  const pages = new Float64Array(32).fill(-1);
  for (let at = start; at + 4 <= end; at += 4) {
    const word =
      (code[at] as number) |
      ((code[at + 1] as number) << 8) |
      ((code[at + 2] as number) << 16) |
      ((code[at + 3] as number) << 24);
    if ((word & 0x9f000000) === (0x90000000 | 0)) {
      const pageCount = (((word << 8) >> 13) << 2) | ((word >>> 29) & 3);
      const page = Math.floor((address + at) / 4096) + pageCount;
      pages[word & 31] = page * 4096;
      continue;
    }
    const isAdd = (word & 0xffc00000) === (0x91000000 | 0);
    if (!isAdd && (word & 0x3b000000) !== 0x39000000) continue;
    const page = pages[(word >>> 5) & 31] as number;
    if (page < 0) continue;
    const target = page + (((word >>> 10) & 0xfff) << (isAdd ? 0 : accessSize(word)));
    if (target >= low && target < high) sink(at, target);
  }
}

/** log2 of the bytes a load or store moves: 16 for a vector register with the high bit of opc set. */
const accessSize = (word: number): number => ((word & 0x04800000) === 0x04800000 ? 4 : word >>> 30);
