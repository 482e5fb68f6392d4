/** A piece of machine code, and where it runs. */
export interface Code {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** What an instruction leads to: a function that it calls, jumps to or takes the address of, or a word it reads or jumps by. */
export type VisitTarget = (target: number, at: number, kind: "function" | "word") => void;

/** Of the instructions of one machine, those that a compiler calls other functions with. */
export type ScanCode = (code: Code, visit: VisitTarget) => void;

export const scanners: Readonly<Record<string, ScanCode>> = { EM_X86_64: scanX86, EM_AARCH64: scanArm64 };

/**
 * At every byte, for where instructions start is not known (Intel SDM, volume 2): e8/e9 rel32 are call and jmp; ff 15 and
 * ff 25 the same by a word; 8b and 8d with a modrm byte of 00-reg-101 load a word or take an address; b8 to bf load one
 * of 32 bits. What is there by chance leads nowhere that anybody looks.
 */
function scanX86({ address, bytes }: Code, visit: VisitTarget): void {
  const word = (at: number): number =>
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  for (let at = 0; at + 5 <= bytes.length; at++) {
    const first = bytes[at] as number;
    if (first === 0xe8 || first === 0xe9) visit(address + at + 5 + word(at + 1), address + at, "function");
    else if (first >= 0xb8 && first <= 0xbf) visit(word(at + 1) >>> 0, address + at, "function");
    else if (at + 6 <= bytes.length) {
      const second = bytes[at + 1] as number;
      const target = address + at + 6 + word(at + 2);
      if (first === 0xff && (second === 0x15 || second === 0x25)) visit(target, address + at, "word");
      else if ((second & 0xc7) !== 0x05) continue;
      else if (first === 0x8b) visit(target, address + at, "word");
      else if (first === 0x8d) visit(target, address + at, "function");
    }
  }
}

/** Words of 32 bits (Arm ARM, C6): B and BL by 26 bits, and ADRP with the ADD or LDR of the same register behind it. */
function scanArm64({ address, bytes }: Code, visit: VisitTarget): void {
  const pages = new Float64Array(32).fill(-1);
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code =
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24)) >>>
      0;
    const here = address + at;
    const [to, by] = [code & 0x1f, (code >>> 5) & 0x1f];
    const page = pages[by] as number;
    const low = (code >>> 10) & 0xfff;
    if ((code & 0x7c000000) >>> 0 === 0x14000000) {
      visit(here + ((code << 6) >> 6) * 4, here, "function");
    } else if ((code & 0x9f000000) >>> 0 === 0x90000000) {
      const pagesAway = (((code << 8) >> 13) << 2) | ((code >>> 29) & 3);
      pages[to] = here - (here % 4096) + pagesAway * 4096;
    } else if ((code & 0xffc00000) >>> 0 === 0xf9400000 && page >= 0) visit(page + low * 8, here, "word");
    else if ((code & 0xffc00000) >>> 0 === 0x91000000 && page >= 0) visit(page + low, here, "function");
  }
}
