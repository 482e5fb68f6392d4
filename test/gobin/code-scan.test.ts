import { describe, expect, test } from "vitest";
import { pairScanner } from "../../src/gobin/scan-pairs.ts";
import { scanArm, scanS390x } from "../../src/gobin/scan-words.ts";
import { scan386, scanAmd64 } from "../../src/gobin/scan-x86.ts";

/** Where the code of these tests is mapped, and the data it may point at. */
const CODE = 0x401000;
const LOW = 0x500000;
const HIGH = 0x600000;

type Scanner = typeof scanAmd64;

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

/** Words of four bytes in the order of the machine. */
const instructions = (littleEndian: boolean, ...words: readonly number[]): Uint8Array => {
  const buffer = Buffer.alloc(words.length * 4);
  words.forEach((word, i) => {
    if (littleEndian) buffer.writeUInt32LE(word >>> 0, i * 4);
    else buffer.writeUInt32BE(word >>> 0, i * 4);
  });
  return Uint8Array.from(buffer);
};

function scan(scanner: Scanner | undefined, code: Uint8Array, littleEndian = true): number[] {
  const found: number[] = [];
  const view = new DataView(code.buffer, code.byteOffset, code.length);
  scanner?.(code, view, 0, code.length, CODE, LOW, HIGH, littleEndian, (_, target) => found.push(target));
  return found;
}

/** A displacement that leads from the end of `before + 4 + after` bytes of code to a target, little endian. */
function distance(target: number, end: number): string {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32LE(target - (CODE + end));
  return buffer.toString("hex");
}

describe("amd64 code", () => {
  test.each([
    ["lea rax, [rip+…]", "488d05 D", 7],
    ["lea r12, [rip+…]", "4c8d25 D", 7],
    ["mov [rip+…], rcx", "48890d D", 7],
    ["cmp byte [rip+…], 0", "803d D 00", 7],
    ["mov dword [rip+…], imm32", "c705 D 01000000", 10],
    ["mov word [rip+…], imm16", "66c705 D 0100", 9],
    ["movups xmm0, [rip+…]", "0f1005 D", 7],
    ["mulsd xmm0, [rip+…]", "f20f5905 D", 8],
    ["lock xadd [rip+…], rax", "f0480fc105 D", 9],
    ["test byte [rip+…], imm8", "f605 D 01", 7],
    ["pshufb xmm1, [rip+…]", "660f38000d D", 9],
    ["vmovdqu ymm0, [rip+…]", "c5fe6f05 D", 8],
    ["vpshufb ymm0, ymm1, [rip+…]", "c4e2750005 D", 9],
    ["vmovdqu64 zmm0, [rip+…]", "62f1fe486f05 D", 10],
    ["call [rip+…]", "ff15 D", 6],
  ])("names a place by its distance from the end of the instruction: %s", (_, hex, length) => {
    const target = LOW + 0x123;
    expect(scan(scanAmd64, bytesOf(`90 ${hex.replace("D", distance(target, 1 + length))} c3`))).toEqual([target]);
  });

  test("hides nothing that looks like an instruction inside another", () => {
    // mov rax, imm64 with a cmp byte [rip+…] inside the operand; then a real lea.
    const code = `48b8 803d ${distance(LOW + 0x10, 9)} 0000 488d0d ${distance(LOW + 0x20, 17)}`;
    expect(scan(scanAmd64, bytesOf(code))).toEqual([LOW + 0x20]);
  });

  test("is not read past its end", () => {
    expect(scan(scanAmd64, bytesOf("488d05 0000"))).toEqual([]);
  });
});

describe("386 code", () => {
  test.each([
    ["mov eax, [address]", "8b05 A", 1],
    ["lea ecx, [address+eax]", "8d88 A", 1],
    ["movzx eax, byte [eax*8+address]", "0fb604c5 A", 1],
    ["mov [esp+4], address", "c7442404 A", 1],
    ["mov ecx, address", "b9 A", 1],
    ["mov [address], address", "c705 A A", 2],
    ["cmp dword [address], 0", "833d A 00", 1],
  ])("names a place by its address: %s", (_, hex, times) => {
    const target = 0x512345;
    const address = "45235100";
    expect(scan(scan386, bytesOf(`90 ${hex.replaceAll("A", address)} c3`))).toEqual(Array(times).fill(target));
  });

  test("does not take a call and what follows for an address", () => {
    expect(scan(scan386, bytesOf("e8f6ffffff 8917 895008 c3"))).toEqual([]);
  });
});

describe("code of pairs", () => {
  test.each([
    ["arm64 ADRP and ADD", "EM_AARCH64", true, [0xb0000800, 0x9108d000], 0x502234],
    ["riscv AUIPC and ADDI", "EM_RISCV", true, [0x000ff517, 0x23450513], CODE + 0xff000 + 0x234],
    ["riscv AUIPC and SD", "EM_RISCV", true, [0x000ff517, 0x22b53a23], CODE + 0xff000 + 0x234],
    ["loong64 PCALAU12I and ADDI.D", "EM_LOONGARCH", true, [0x1a001fe4, 0x02c8d084], 0x500000 + 0x234],
    ["ppc64 ADDIS and ADDI", "EM_PPC64", false, [0x3c600051, 0x38630234], 0x510234],
    ["ppc64 ADDIS and LD below", "EM_PPC64", true, [0x3c600051, 0xe863fff8], 0x50fff8],
    ["mips LUI and DADDIU", "EM_MIPS", true, [0x3c170051, 0x66e20234], 0x510234],
    ["mips LUI and SD", "EM_MIPS", false, [0x3c170051, 0xfee20234], 0x510234],
  ] as const)("adds the two parts: %s", (_, machine, littleEndian, words, target) => {
    expect(scan(pairScanner(machine), instructions(littleEndian, ...words), littleEndian)).toEqual([target]);
  });

  test("does not add a lower part that comes much later, or a second one", () => {
    const nop = 0xd503201f;
    const pair = [0xb0000800, 0x9108d000];
    const scanner = pairScanner("EM_AARCH64");
    expect(scan(scanner, instructions(true, pair[0] as number, nop, nop, nop, nop, pair[1] as number))).toEqual([]);
    expect(scan(scanner, instructions(true, ...pair, pair[1] as number))).toHaveLength(1);
  });

  test("is not known for every machine", () => {
    expect(pairScanner("EM_SPARCV9")).toBeUndefined();
  });
});

test("arm code loads an address from behind the function", () => {
  // LDR r0, [pc, #4]; two instructions; the address.
  const code = instructions(true, 0xe59f0004, 0xe1a00000, 0xe1a00000, 0x00512345);
  expect(scan(scanArm, code)).toEqual([0x512345]);
});

test("s390x code names a place by its distance in halfwords", () => {
  const halfwords = (0x510000 - (CODE + 4)) / 2;
  const offset = Buffer.alloc(4);
  offset.writeInt32BE(halfwords);
  const code = Uint8Array.from(Buffer.concat([bytesOf("b9040011"), bytesOf("c010"), offset, bytesOf("07fe")]));
  expect(scan(scanS390x, code, false)).toEqual([0x510000]);
});
