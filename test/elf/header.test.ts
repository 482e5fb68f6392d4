import { expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { locateHeaders } from "../../src/elf/header.ts";
import { buildElf } from "../support/elf-builder.ts";

const classesAndOrders = [
  { class: 64, byteOrder: "little" },
  { class: 64, byteOrder: "big" },
  { class: 32, byteOrder: "little" },
  { class: 32, byteOrder: "big" },
] as const;

test.each(classesAndOrders)("finds both tables in a $class-bit $byteOrder-endian file", (kind) => {
  const { segments, sections, nameSection, layout } = locateHeaders(
    buildElf({ ...kind, sections: [{ name: ".text", content: Buffer.from("code") }] }),
  );
  expect(segments).toEqual({ offset: layout.fileHeader, count: 1, entrySize: layout.segmentHeader });
  expect(sections).toMatchObject({ count: 3, entrySize: layout.sectionHeader });
  expect(nameSection).toBe(2);
});

test.each(classesAndOrders)("takes counts too large for the header from section 0 ($class $byteOrder)", (kind) => {
  const plain = locateHeaders(buildElf({ ...kind, sections: [{ name: ".text" }] }));
  const moved = locateHeaders(buildElf({ ...kind, sections: [{ name: ".text" }], countsInSectionZero: true }));
  expect(moved.segments).toEqual(plain.segments);
  expect(moved.sections).toEqual(plain.sections);
  expect(moved.nameSection).toBe(plain.nameSection);
});

test("counts no sections where there is no table", () => {
  expect(locateHeaders(buildElf({ withoutSectionHeaders: true })).sections.count).toBe(0);
});

test.each([
  ["no bytes", new Uint8Array(), 0],
  ["another format", Buffer.from("MZ\x90\0 and so on for a while and a while"), 0],
  ["the magic and nothing more", Buffer.from("\x7fELF"), 4],
  ["a 64-bit header cut off", buildElf({}).subarray(0, 60), 60],
  ["an unknown class", withByte(4, 3), 4],
  ["an unknown byte order", withByte(5, 0), 5],
  ["program headers too short", buildElf({ header: { e_phentsize: 55 } }), 54],
  ["program headers outside the file", buildElf({ header: { e_phoff: 1 << 20 } }), 32],
  ["an impossible e_phoff", buildElf({ header: { e_phoff: 1n << 60n } }), 32],
  ["more program headers than bytes", buildElf({ header: { e_phnum: 50 } }), 32],
  ["more program headers than any program has", buildElf({ header: { e_phnum: 0xfffe } }), 56],
  [
    "a count in a section 0 that is not there",
    buildElf({ header: { e_phnum: 0xffff }, withoutSectionHeaders: true }),
    56,
  ],
])("refuses %s, at its offset", (_, bytes, offset) => {
  expect(() => locateHeaders(bytes)).toThrow(FormatError);
  expect(() => locateHeaders(bytes)).toThrow(expect.objectContaining({ offset }));
});

function withByte(at: number, value: number): Uint8Array {
  const bytes = buildElf({});
  bytes[at] = value;
  return bytes;
}
