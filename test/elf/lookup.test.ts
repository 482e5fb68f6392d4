import { expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { fileRange, sectionNamed, sectionOfType, segmentOfType, windowAt } from "../../src/elf/lookup.ts";
import { readElf } from "../../src/elf/read.ts";
import { BASE, buildElf } from "../support/elf-builder.ts";

const elf = await readElf(
  buildElf({
    segments: [
      { type: 1, offset: 0, fileSize: 200, memorySize: 300 },
      { type: 1, offset: 100, address: 0x800000n, fileSize: 50 },
      { type: 4, offset: 0, address: 0x900000n, fileSize: 50 },
    ],
    sections: [{ name: ".text" }, { name: ".text", type: 8 }],
  }),
);

test("maps an address to what the file holds from there to the end of its segment", () => {
  expect(fileRange(elf, BASE + 150n)).toEqual({ offset: 150, size: 50 });
  expect(fileRange(elf, 0x800000n)).toEqual({ offset: 100, size: 50 });
});

test.each([
  ["before every segment", 1n],
  ["in memory that the file has no bytes for", BASE + 250n],
  ["in a segment that is not loaded", 0x900000n],
  ["where no word reaches", (1n << 64n) - 1n],
])("maps nothing %s", (_, address) => {
  expect(fileRange(elf, address)).toBeNull();
  expect(() => windowAt(elf, address)).toThrow(FormatError);
});

test("opens a window of a size, which must be in the segment", () => {
  expect(windowAt(elf, 0x800000n, 20)).toMatchObject({ start: 100, end: 120 });
  expect(windowAt(elf, 0x800000n)).toMatchObject({ start: 100, end: 150 });
  expect(() => windowAt(elf, 0x800000n, 51)).toThrow(FormatError);
});

test("finds the first of a name or a type, or nothing", () => {
  expect(sectionNamed(elf, ".text")?.index).toBe(1);
  expect(sectionNamed(elf, ".data")).toBeNull();
  expect(sectionOfType(elf, "SHT_NOBITS")?.index).toBe(2);
  expect(sectionOfType(elf, "SHT_DYNSYM")).toBeNull();
  expect(segmentOfType(elf, "PT_NOTE")?.address).toBe(0x900000n);
  expect(segmentOfType(elf, "PT_INTERP")).toBeNull();
});
