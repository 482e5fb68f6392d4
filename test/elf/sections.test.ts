import { expect, test } from "vitest";
import { readElf } from "../../src/elf/read.ts";
import { buildElf, type ElfSpec, type SectionSpec } from "../support/elf-builder.ts";

const text: SectionSpec = {
  name: ".text",
  flags: 6,
  address: 0x401000n,
  content: Buffer.from("instructions"),
  align: 16,
};
const read = (spec: ElfSpec) => readElf(buildElf(spec));

test("reads both classes and byte orders to the same values", async () => {
  for (const bits of [32, 64] as const) {
    for (const byteOrder of ["little", "big"] as const) {
      const elf = await read({ class: bits, byteOrder, sections: [text] });
      expect(elf.sections[1]).toMatchObject({
        index: 1,
        name: ".text",
        type: "SHT_PROGBITS",
        flags: 6,
        address: 0x401000n,
      });
      expect(elf.sections[1]).toMatchObject({ fileSize: 12, size: 12, align: 16 });
      expect(elf.gaps).toEqual([]);
      expect(elf.extent).toBe(elf.bytes.length);
    }
  }
});

test("has no sections and no complaint where all headers were stripped", async () => {
  const elf = await read({ sections: [text], withoutSectionHeaders: true });
  expect(elf.sections).toEqual([]);
  expect(elf.gaps).toEqual([]);
});

test("reads headers that are larger than the standard", async () => {
  const elf = await read({ sections: [text], sectionHeaderSize: 80 });
  expect(elf.sections.map(({ name }) => name)).toEqual(["", ".text", ".shstrtab"]);
  expect(elf.gaps).toEqual([]);
});

test("takes counts from section 0", async () => {
  const elf = await read({ sections: [text], countsInSectionZero: true });
  expect(elf.sections.map(({ name }) => name)).toEqual(["", ".text", ".shstrtab"]);
  expect(elf.segments).toHaveLength(1);
});

test("reads more sections than elfinfo is shown at a time, in order", async () => {
  const sections = Array.from({ length: 70_000 }, (_, index): SectionSpec => ({ name: ".x", info: index, align: 1 }));
  const elf = await read({ sections, countsInSectionZero: true });
  expect(elf.sections).toHaveLength(70_002);
  expect(elf.sections[60_000]).toMatchObject({ name: ".x", info: 59_999, index: 60_000 });
});

test("gives a section without contents no bytes in the file", async () => {
  const elf = await read({ sections: [{ name: ".bss", type: 8, flags: 3, size: 1 << 20 }] });
  expect(elf.sections[1]).toMatchObject({ type: "SHT_NOBITS", fileSize: 0, size: 1 << 20 });
  expect(elf.gaps).toEqual([]);
});

test("cuts a section that leaves the file down to it, with a gap", async () => {
  const elf = await read({
    sections: [
      { ...text, size: 1n << 62n },
      { ...text, name: ".out", offset: 1n << 61n },
    ],
  });
  const [, cut, outside] = elf.sections;
  expect(cut?.fileSize).toBe(elf.bytes.length - (cut?.offset ?? 0));
  expect(outside?.fileSize).toBe(0);
  expect(elf.gaps).toEqual([{ fact: "sections", why: "sections 1, 2 reach past the end of the file" }]);
  expect(elf.extent).toBeGreaterThan(elf.bytes.length);
});

test("says so where no section has a name, for the table of names may have been overwritten", async () => {
  const elf = await read({ sections: [{ ...text, name: "" }], header: {} });
  const names = elf.sections.find(({ name }) => name === ".shstrtab");
  const bytes = new Uint8Array(elf.bytes);
  bytes.fill(0, names?.offset, (names?.offset ?? 0) + (names?.fileSize ?? 0));
  expect((await readElf(bytes)).gaps).toEqual([{ fact: "sections", why: "the table of section names is empty" }]);
});

test("leaves a section whose name is outside the string table without one, with a gap", async () => {
  const elf = await read({ sections: [{ ...text, nameOffset: 5000 }, { name: ".data" }] });
  expect(elf.sections.map(({ name }) => name)).toEqual(["", "", ".data", ".shstrtab"]);
  expect(elf.gaps).toEqual([{ fact: "sections", why: "the names of sections 1 can't be read" }]);
});

test.each<[string, ElfSpec["header"], RegExp]>([
  ["outside the file", { e_shoff: 1 << 20 }, /reaches past the end/],
  ["at an impossible offset", { e_shoff: (1n << 64n) - 1n }, /reaches past the end/],
  ["with rows too short", { e_shentsize: 63 }, /63 bytes are too short/],
  ["of more rows than there are bytes", { e_shnum: 5000 }, /reaches past the end/],
  ["outside the file with its count there too", { e_shoff: 1 << 20, e_shnum: 0 }, /reaches past the end/],
])("does without a table %s, with a gap", async (_, header, why) => {
  const elf = await read({ sections: [text], header: { ...header } });
  expect(elf.sections).toEqual([]);
  expect(elf.segments).toHaveLength(1);
  expect(elf.gaps).toEqual([{ fact: "sections", why: expect.stringMatching(why) }]);
});

test("does without a table that claims millions of rows in section 0", async () => {
  const bytes = buildElf({ sections: [text], header: { e_shnum: 0 } });
  const at = Number(new DataView(bytes.buffer).getBigUint64(40, true));
  new DataView(bytes.buffer).setBigUint64(at + 32, 1n << 40n, true);
  expect((await readElf(bytes)).gaps).toEqual([
    { fact: "sections", why: expect.stringMatching(/more than any linker/) },
  ]);
});

test.each([
  ["is no string table", 1],
  ["does not exist", 200],
])("leaves all names away where the section of names %s, with a gap", async (_, index) => {
  const elf = await read({ sections: [text], header: { e_shstrndx: index } });
  expect(elf.sections.map(({ name }) => name)).toEqual(["", "", ""]);
  expect(elf.gaps).toEqual([{ fact: "sections", why: "there is no table of section names" }]);
});
