import { describe, expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { openImage } from "../../src/gobin/image.ts";
import { anElf, anImage, words } from "./image-builder.ts";

const text = (value: string): Uint8Array => Buffer.from(value, "latin1");

describe("an image", () => {
  test("reads at an address with no section header in the file", () => {
    const image = anImage([
      { address: 0x1000, bytes: text("header") },
      { address: 0x4000, bytes: text("hello, image"), writable: true },
    ]);
    expect(Buffer.from(image.read(0x4007, 5)).toString()).toBe("image");
    expect(image.offsetOf(0x4007)).toBe(64 + 6 + 7);
    expect(image.addressOf(64 + 6 + 7)).toBe(0x4007);
    expect(image.available(0x4007)).toBe(5);
  });

  test("refuses a read that leaves its segment, with the offset it starts at", () => {
    const image = anImage([{ address: 0x1000, bytes: text("0123456789") }]);
    expect(() => image.read(0x1008, 4)).toThrow(
      new FormatError("4 bytes at address 0x1008 run past the end of their segment", 72),
    );
    expect(() => image.read(0x2000, 1)).toThrow(FormatError);
    expect(image.offsetOf(0x2000)).toBe(-1);
    expect(image.available(0x2000)).toBe(0);
  });

  test("maps no more than the file holds, whatever a program header says", () => {
    const elf = anElf([{ address: 0x1000, bytes: text("0123456789") }]);
    const cut = { ...elf, segments: elf.segments.map((segment) => ({ ...segment, fileSize: 1e12, memorySize: 1e12 })) };
    expect(openImage(cut).available(0x1000)).toBe(10);
  });

  test("refuses a file that maps addresses beyond 2^53 when it is opened", () => {
    const elf = anElf([{ address: 0x1000, bytes: text("0123456789") }]);
    const far = { ...elf, segments: elf.segments.map((segment) => ({ ...segment, address: 1n << 60n })) };
    expect(() => openImage(far)).toThrow(/beyond 2\^53/);
  });

  test("gives bytes that two segments map to the first of them", () => {
    const image = anImage([
      { address: 0x1000, bytes: text("aaaaaaaa") },
      { address: 0x1004, bytes: text("bbbbbbbb") },
    ]);
    expect(Buffer.from(image.read(0x1000, 8)).toString()).toBe("aaaaaaaa");
    expect(Buffer.from(image.read(0x1008, 4)).toString()).toBe("bbbb");
  });

  test("finds a section that is in memory and has bytes in the file", () => {
    const image = anImage([{ address: 0x1000, bytes: text("data"), section: ".data" }]);
    expect(image.section(".data")).toEqual({ name: ".data", address: 0x1000, offset: 64, size: 4 });
    expect(image.section(".text")).toBeNull();
  });

  test.each([4, 8] as const)("reads %i-byte words in either byte order", (size) => {
    const bits = size === 4 ? 32 : 64;
    const little = Uint8Array.of(0x10, 0x32, 0, 0, 0, 0, 0, 0).subarray(0, size);
    const big = Uint8Array.from(little).reverse();
    expect(anImage([{ address: 0x1000, bytes: little }], { class: bits }).pointer(0x1000)).toBe(0x3210);
    expect(anImage([{ address: 0x1000, bytes: big }], { class: bits, byteOrder: "big" }).pointer(0x1000)).toBe(0x3210);
  });

  test("gives Infinity for a word no address can be", () => {
    expect(anImage([{ address: 0x1000, bytes: new Uint8Array(8).fill(0xff) }]).pointer(0x1000)).toBe(Infinity);
  });
});

describe("relative relocations", () => {
  const DT_RELA = 7;
  const DT_RELASZ = 8;
  const R_X86_64_RELATIVE = 8;

  test("are applied where the file leaves the word empty, and nowhere in the file itself", () => {
    const elf = anElf(
      [
        { address: 0x1000, bytes: words([DT_RELA, 0x2000, DT_RELASZ, 48, 0, 0]) },
        { address: 0x2000, bytes: words([0x3008, R_X86_64_RELATIVE, 0x1234, 0x9999, R_X86_64_RELATIVE, 1]) },
        { address: 0x3000, bytes: words([1, 0, 3]), writable: true },
      ],
      { dynamic: 0 },
    );
    const before = Buffer.from(elf.bytes);
    const image = openImage(elf);
    expect([0x3000, 0x3008, 0x3010].map((address) => image.pointer(address))).toEqual([1, 0x1234, 3]);
    expect(before.equals(elf.bytes)).toBe(true);
  });

  test("leave the words alone that other kinds of relocation patch", () => {
    const image = anImage(
      [
        { address: 0x1000, bytes: words([DT_RELA, 0x2000, DT_RELASZ, 24, 0, 0]) },
        { address: 0x2000, bytes: words([0x3000, 6, 0x1234]) },
        { address: 0x3000, bytes: words([7]), writable: true },
      ],
      { dynamic: 0 },
    );
    expect(image.pointer(0x3000)).toBe(7);
  });
});

describe("relocations by symbol", () => {
  const R_X86_64_64 = 1;
  const [DT_STRTAB, DT_SYMTAB, DT_RELA, DT_RELASZ, DT_STRSZ, DT_VERSYM] = [5, 6, 7, 8, 10, 0x6ffffff0];
  const symbol = (section: number, value: number): number[] => [section * 2 ** 48, value, 0];
  const tags = [DT_SYMTAB, 0x2000, DT_STRTAB, 0x2048, DT_STRSZ, 8, DT_VERSYM, 0x2050, DT_RELA, 0x2058, DT_RELASZ, 48];
  const image = anImage(
    [
      { address: 0x1000, bytes: words([...tags, 0, 0]) },
      {
        address: 0x2000,
        bytes: words([
          ...[...symbol(0, 0), ...symbol(9, 0x3000), ...symbol(0, 0x7000)],
          ...[0, 0],
          ...[0x3000, 1 * 2 ** 32 + R_X86_64_64, 8, 0x3008, 2 * 2 ** 32 + R_X86_64_64, 8],
        ]),
      },
      { address: 0x3000, bytes: words([0, 0]), writable: true },
    ],
    { dynamic: 0 },
  );

  test("are applied where the file itself defines the symbol, as a plugin does", () => {
    expect(image.pointer(0x3000)).toBe(0x3008);
  });

  test("leave the word alone where another file defines it", () => {
    expect(image.pointer(0x3008)).toBe(0);
    expect([...(image.pointerPlaces ?? [])]).toEqual([0x3000]);
  });
});
