/**
 * amd64: everything is addressed relative to the instruction pointer, which shows as a ModR/M byte with mod 00 and
 * r/m 101 and a 32-bit displacement behind it, counted from the end of the instruction. The byte before must be an
 * opcode that Go's compiler and assembler use with memory, and says how many bytes of immediate operand follow.
 */

const NO_OPCODE = 0;
/** Immediate bytes plus one, by opcode. */
const ONE_BYTE = new Uint8Array(256);
const TWO_BYTE = new Uint8Array(256);

for (let group = 0x00; group < 0x40; group += 8) for (let i = 0; i < 4; i++) ONE_BYTE[group + i] = 1;
for (const opcode of [0x63, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8d, 0xd1, 0xd3, 0xf6, 0xf7, 0xfe, 0xff])
  ONE_BYTE[opcode] = 1;
for (const opcode of [0x6b, 0x80, 0x83, 0xc0, 0xc1, 0xc6]) ONE_BYTE[opcode] = 2;
for (const opcode of [0x69, 0x81, 0xc7]) ONE_BYTE[opcode] = 5;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
for (const opcode of [
  ...[...range(0x10, 0x17), 0x28, 0x29, 0x2a, 0x2c, 0x2d, 0x2e, 0x2f],
  ...[...range(0x40, 0x4f), ...range(0x51, 0x6f), 0x74, 0x75, 0x76, 0x7e, 0x7f, ...range(0x90, 0x9f)],
  ...[0xa3, 0xab, 0xaf, 0xb0, 0xb1, 0xb3, 0xb6, 0xb7, 0xb8, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc7],
  ...range(0xd0, 0xfe),
])
  TWO_BYTE[opcode] = 1;
for (const opcode of [0x70, 0xba, 0xc2, 0xc4, 0xc5, 0xc6]) TWO_BYTE[opcode] = 2;

/** See code-references.ts for what a scanner takes. */
export function scanAmd64(
  view: DataView,
  start: number,
  end: number,
  address: number,
  low: number,
  high: number,
  _littleEndian: boolean,
  sink: (at: number, target: number) => void,
): void {
  const code = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let at = start + 2; at + 5 <= end; at++) {
    if (((code[at] as number) & 0xc7) !== 0x05) continue;
    const immediate = immediateSize(code, at);
    if (immediate < 0) continue;
    const target = address + at + 5 + immediate + view.getInt32(at + 1, true);
    if (target < low || target >= high) continue;
    sink(at, target);
    at += 4;
  }
}

/** Bytes of immediate operand behind the memory operand of the ModR/M byte at `at`; -1 where no opcode precedes it. */
function immediateSize(code: Uint8Array, at: number): number {
  const opcode = code[at - 1] as number;
  const before = code[at - 2] as number;
  if (before === 0x0f && TWO_BYTE[opcode] !== NO_OPCODE) return (TWO_BYTE[opcode] as number) - 1;
  const shape = ONE_BYTE[opcode] as number;
  if (shape === NO_OPCODE) return vectorImmediateSize(code, at);
  // test has an immediate operand, other members of its group have none.
  if ((opcode === 0xf6 || opcode === 0xf7) && ((code[at] as number) & 0x38) === 0) return opcode === 0xf6 ? 1 : 4;
  return shape === 5 && before === 0x66 ? 2 : shape - 1;
}

/** The same for VEX and EVEX prefixes; opcodes of the third map, 0f 3a, have an immediate byte. */
function vectorImmediateSize(code: Uint8Array, at: number): number {
  if (code[at - 3] === 0xc5) return 0;
  if (code[at - 4] === 0xc4) return ((code[at - 3] as number) & 0x1f) === 3 ? 1 : 0;
  if (code[at - 5] === 0x62) return ((code[at - 4] as number) & 7) === 3 ? 1 : 0;
  return -1;
}
