type Sink = (at: number, target: number) => void;

/**
 * arm: an instruction cannot hold an address, so the assembler puts it behind the function and loads it from there:
 * LDR rt, [pc, #imm12] is cond4 0101 U001 1111 rt4 imm12, and pc reads 8 bytes ahead.
 */
export function scanArm(
  _code: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  _address: number,
  low: number,
  high: number,
  littleEndian: boolean,
  sink: Sink,
): void {
  for (let at = start; at + 4 <= end; at += 4) {
    const word = view.getUint32(at, littleEndian);
    if ((word & 0x0f7f0000) !== 0x051f0000) continue;
    const distance = word & 0xfff;
    const pool = at + 8 + ((word & 0x00800000) !== 0 ? distance : -distance);
    if (pool < start || pool + 4 > end) continue;
    const target = view.getUint32(pool, littleEndian);
    if (target >= low && target < high) sink(at, target);
  }
}

/**
 * s390x: LARL and the loads, stores and comparisons that name a place hold its distance in halfwords: c0 r0, c4 rx or
 * c6 rx, then a 32-bit offset. The first two bits of an instruction give its length.
 */
export function scanS390x(
  code: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  address: number,
  low: number,
  high: number,
  _littleEndian: boolean,
  sink: Sink,
): void {
  for (let at = start; at + 6 <= end; ) {
    const opcode = code[at] as number;
    const isLarl = opcode === 0xc0 && ((code[at + 1] as number) & 15) === 0;
    if (isLarl || opcode === 0xc4 || opcode === 0xc6) {
      const target = address + at + 2 * view.getInt32(at + 2, false);
      if (target >= low && target < high) sink(at, target);
    }
    at += opcode < 0x40 ? 2 : opcode < 0xc0 ? 4 : 6;
  }
}
