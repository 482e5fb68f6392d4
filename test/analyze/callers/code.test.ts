import { describe, expect, it } from "vitest";
import { scanners } from "../../../src/analyze/callers/code.ts";

type Seen = readonly [target: string, at: string, kind: string];

function targetsOf(machine: string, address: number, bytes: readonly number[]): readonly Seen[] {
  const seen: Seen[] = [];
  scanners[machine]?.({ address, bytes: Uint8Array.from(bytes) }, (target, at, kind) =>
    seen.push([`0x${target.toString(16)}`, `0x${at.toString(16)}`, kind]),
  );
  return seen;
}

/** Words of 32 bits, as a disassembler prints them, in little-endian order. */
const words = (...codes: readonly number[]): readonly number[] =>
  codes.flatMap((code) => [code & 0xff, (code >>> 8) & 0xff, (code >>> 16) & 0xff, code >>> 24]);

describe("what code of arm64 leads to", () => {
  it("is the target of a branch, forwards and backwards", () => {
    const code = words(0x94000002, 0xd503201f, 0x97fffffe, 0x14000001);
    expect(targetsOf("EM_AARCH64", 0x1000, code)).toEqual([
      ["0x1008", "0x1000", "function"],
      ["0x1000", "0x1008", "function"],
      ["0x1010", "0x100c", "function"],
    ]);
  });

  it("is the word that a stub of the PLT jumps by: adrp x16, ldr x17, add x16, br x17", () => {
    const code = words(0xb0000090, 0xf947da11, 0x913ec210, 0xd61f0220);
    expect(targetsOf("EM_AARCH64", 0x5a0, code)).toEqual([
      ["0x11fb0", "0x5a4", "word"],
      ["0x11fb0", "0x5a8", "function"],
    ]);
  });

  it("is a page below the code where the number is negative", () => {
    expect(targetsOf("EM_AARCH64", 0x402000, words(0xf0ffffe0, 0x91004000))).toEqual([
      ["0x401010", "0x402004", "function"],
    ]);
  });
});

describe("what code of x86-64 leads to", () => {
  it("is the target of call and jmp, the word of an indirect one, and an address that is taken", () => {
    const code = [0xe8, 0xfb, 0xff, 0xff, 0xff, 0xff, 0x25, 0x10, 0, 0, 0, 0x48, 0x8d, 0x3d, 0, 1, 0, 0];
    const seen = targetsOf("EM_X86_64", 0x1000, code);
    expect(seen).toContainEqual(["0x1000", "0x1000", "function"]);
    expect(seen).toContainEqual(["0x101b", "0x1005", "word"]);
    expect(seen).toContainEqual(["0x1112", "0x100c", "function"]);
  });

  it("ends with the bytes", () => {
    expect(targetsOf("EM_X86_64", 0, [0xe8, 1, 0, 0])).toEqual([]);
    expect(targetsOf("EM_X86_64", 0, [0xff, 0x25, 0, 0, 0])).toEqual([]);
  });
});
