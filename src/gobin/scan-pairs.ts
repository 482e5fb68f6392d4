/**
 * Architectures that put an address together from two instructions: the first sets the upper part in a register, the
 * second adds the lower part to that register, or uses it as the offset of a load or store. Go's assembler writes the
 * two next to each other, with at most an index between them.
 */

interface AddressPair {
  /** What the first instruction puts in `upperRegister`; NaN where the word is another instruction. */
  readonly upper: (word: number, pc: number) => number;
  readonly upperRegister: (word: number) => number;
  /** What the second adds to `lowerRegister`; NaN where the word is another instruction. */
  readonly lower: (word: number) => number;
  readonly lowerRegister: (word: number) => number;
}

/**
 * ADRP rd, page: 1 lo2 10000 hi19 rd5. ADD rd, rn, #imm12: 1001000100 imm12 rn5 rd5. LDR, STR rt, [rn, #imm12]:
 * size2 111 V 01 opc2 imm12 rn5 rt5, where imm12 counts in units of the access. (Arm Architecture Reference Manual)
 */
const arm64: AddressPair = {
  upper: (word, pc) =>
    (word & 0x9f000000) === (0x90000000 | 0)
      ? (Math.floor(pc / 4096) + ((((word << 8) >> 13) << 2) | ((word >>> 29) & 3))) * 4096
      : Number.NaN,
  upperRegister: (word) => word & 31,
  lower: (word) => {
    if ((word & 0xffc00000) === (0x91000000 | 0)) return (word >>> 10) & 0xfff;
    if ((word & 0x3b000000) !== 0x39000000) return Number.NaN;
    const scale = (word & 0x04800000) === 0x04800000 ? 4 : word >>> 30;
    return ((word >>> 10) & 0xfff) << scale;
  },
  lowerRegister: (word) => (word >>> 5) & 31,
};

/** AUIPC rd: hi20 rd5 0010111. ADDI, loads: imm12 rs1 f3 rd opcode. Stores: imm7 rs2 rs1 f3 imm5 opcode. (RISC-V ISA) */
const riscv: AddressPair = {
  upper: (word, pc) => ((word & 0x7f) === 0x17 ? pc + (word & ~0xfff) : Number.NaN),
  upperRegister: (word) => (word >>> 7) & 31,
  lower: (word) => {
    const opcode = word & 0x7f;
    if (opcode === 0x03 || opcode === 0x07 || (opcode === 0x13 && (word & 0x7000) === 0)) return word >> 20;
    return opcode === 0x23 || opcode === 0x27 ? ((word >> 25) << 5) | ((word >>> 7) & 31) : Number.NaN;
  },
  lowerRegister: (word) => (word >>> 15) & 31,
};

/** PCALAU12I rd: 0001101 si20 rd5. ADDI.D: 0000001011 si12 rj5 rd5; loads and stores: 0010 1xxxxx si12 rj5 rd5. */
const loong64: AddressPair = {
  upper: (word, pc) =>
    (word & 0xfe000000) === 0x1a000000 ? (Math.floor(pc / 4096) + ((word << 7) >> 12)) * 4096 : Number.NaN,
  upperRegister: (word) => word & 31,
  lower: (word) => {
    const opcode = word >>> 22;
    const isAccess = opcode >= 0xa0 && opcode <= 0xaf;
    return opcode === 0x00b || isAccess ? (word << 10) >> 20 : Number.NaN;
  },
  lowerRegister: (word) => (word >>> 5) & 31,
};

/** ADDIS rt, 0: 15 rt5 00000 hi16. ADDI: 14 rt5 ra5 lo16; loads and stores 32 to 55, and 58 and 62 in words of four. */
const ppc64: AddressPair = {
  upper: (word) => (word >>> 26 === 15 && (word & 0x1f0000) === 0 ? (word & 0xffff) * 65536 : Number.NaN),
  upperRegister: (word) => (word >>> 21) & 31,
  lower: (word) => {
    const opcode = word >>> 26;
    if (opcode === 14 || (opcode >= 32 && opcode <= 55)) return (word << 16) >> 16;
    return opcode === 58 || opcode === 62 ? ((word << 16) >> 16) & ~3 : Number.NaN;
  },
  lowerRegister: (word) => (word >>> 16) & 31,
};

/** LUI rt: 15 00000 rt5 hi16. ADDIU 9, DADDIU 25, loads and stores from 32 on: opcode6 rs5 rt5 lo16. */
const mips: AddressPair = {
  upper: (word) => (word >>> 26 === 15 && (word & 0x3e00000) === 0 ? (word & 0xffff) * 65536 : Number.NaN),
  upperRegister: (word) => (word >>> 16) & 31,
  lower: (word) => {
    const opcode = word >>> 26;
    return opcode === 9 || opcode === 25 || opcode >= 32 ? (word << 16) >> 16 : Number.NaN;
  },
  lowerRegister: (word) => (word >>> 21) & 31,
};

const PAIRS: Readonly<Record<string, AddressPair>> = {
  EM_AARCH64: arm64,
  EM_RISCV: riscv,
  EM_LOONGARCH: loong64,
  EM_PPC64: ppc64,
  EM_MIPS: mips,
};

/** How many bytes behind the first instruction the second must begin. */
const NEAR = 12;

/** The scanner of an architecture that works like this; see code-references.ts for what it takes. */
export function pairScanner(machine: string) {
  const pair = PAIRS[machine];
  if (pair === undefined) return undefined;
  const { upper, upperRegister, lower, lowerRegister } = pair;
  const hasShortInstructions = machine === "EM_RISCV";
  return (
    _code: Uint8Array,
    view: DataView,
    start: number,
    end: number,
    address: number,
    low: number,
    high: number,
    littleEndian: boolean,
    sink: (at: number, target: number) => void,
  ): void => {
    let base = Number.NaN;
    let register = 0;
    let since = 0;
    for (let at = start; at + 4 <= end; at += 4) {
      const word = view.getInt32(at, littleEndian);
      if (hasShortInstructions && (word & 3) !== 3) {
        at -= 2;
        continue;
      }
      const next = upper(word, address + at);
      if (!Number.isNaN(next)) {
        base = next;
        register = upperRegister(word);
        since = at;
      } else if (lowerRegister(word) === register && at - since <= NEAR) {
        const target = base + lower(word);
        if (Number.isNaN(target)) continue;
        if (target >= low && target < high) sink(at, target);
        base = Number.NaN;
      }
    }
  };
}
