import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { readElf } from "../../src/elf/read.ts";
import { readSymbols, type SymbolTable, symbolName } from "../../src/elf/symbols.ts";
import { buildElf, type ElfSpec, record, type SectionSpec, Strings } from "../support/elf-builder.ts";
import { hasPart } from "../support/parts.ts";
import { readelfAnswers, readelfSymbols } from "../support/readelf.ts";
import { realBinaries } from "../support/real-binaries.ts";

const hasReadelf = hasPart("readelf", readelfAnswers);

const bindings = ["LOCAL", "GLOBAL", "WEAK"];
const types = ["NOTYPE", "OBJECT", "FUNC", "SECTION", "FILE", "COMMON", "TLS", "", "", "", "IFUNC"];
const special: Readonly<Record<number, string>> = { 0: "UND", 65521: "ABS", 65522: "COM" };

const rows = (table: SymbolTable) =>
  Array.from({ length: table.count }, (_, i) => ({
    value: table.values[i],
    size: table.sizes[i],
    type: types[(table.infos[i] ?? 0) & 15],
    binding: bindings[(table.infos[i] ?? 0) >> 4],
    section: special[table.sectionIndexes[i] ?? 0] ?? String(table.sectionIndexes[i]),
    name: symbolName(table, i),
  }));

describe.skipIf(!hasReadelf).each(realBinaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("has the symbols that readelf lists", async () => {
    const path = await binary.path();
    const elf = await readElf(await readFile(path));
    for (const [type, name] of [["SHT_SYMTAB", ".symtab"] as const, ["SHT_DYNSYM", ".dynsym"] as const]) {
      const table = readSymbols(elf, type);
      const truth = readelfSymbols(path, name);
      expect(table?.count ?? 0).toBe(truth.length);
      // readelf shows the section's name for a symbol of a section, which has no name of its own.
      const named = (row: { type: string | undefined; name: string | null }) =>
        row.type === "SECTION" ? { ...row, name: "" } : row;
      expect(table === null ? [] : rows(table).map(named)).toEqual(truth.map(named));
    }
  });
});

const strings = new Strings();
const symbols = [
  { name: "", value: 0n, size: 0n, info: 0, section: 0 },
  { name: "main.main", value: 0x401000n, size: 0x20n, info: 0x12, section: 1 },
  { name: "far.away", value: 0x7fff_1234_5678n, size: 0x1_0000_0001n, info: 0x11, section: 0xffff },
];
for (const { name } of symbols) strings.add(name);

function tables(spec: ElfSpec, change: Partial<SectionSpec> = {}): ElfSpec {
  const wide = spec.class !== 32;
  const content = record(symbols.length * (wide ? 24 : 16), spec, (to) => {
    for (const { name, value, size, info, section } of symbols) {
      to.u32(strings.add(name));
      if (!wide) to.u32(value & 0xffffffffn).u32(size & 0xffffffffn);
      to.u8(info).u8(0).u16(section);
      if (wide) to.u64(value).u64(size);
    }
  });
  return {
    ...spec,
    sections: [
      { name: ".symtab", type: 2, content, link: ".strtab", ...change },
      { name: ".strtab", type: 3, content: strings.bytes() },
      {
        ...{ name: ".symtab_shndx", type: 18, link: ".symtab" },
        content: record(4 * symbols.length, spec, (to) => to.u32(0).u32(0).u32(70_000)),
      },
    ],
  };
}

const read = async (spec: ElfSpec) => readSymbols(await readElf(buildElf(spec)), "SHT_SYMTAB");

test.each([64, 32] as const)("reads %d-bit rows in both byte orders to the same values", async (bits) => {
  for (const byteOrder of ["little", "big"] as const) {
    const table = await read(tables({ class: bits, byteOrder }));
    expect(table?.count).toBe(3);
    expect([...(table?.values ?? [])]).toEqual(bits === 64 ? [0, 0x401000, 0x7fff12345678] : [0, 0x401000, 0x12345678]);
    expect([...(table?.sizes ?? [])]).toEqual(bits === 64 ? [0, 0x20, 0x100000001] : [0, 0x20, 1]);
    expect([...(table?.infos ?? [])]).toEqual([0, 0x12, 0x11]);
    expect(table && symbolName(table, 1)).toBe("main.main");
  }
});

test("takes section indexes that do not fit from SHT_SYMTAB_SHNDX", async () => {
  expect([...((await read(tables({})))?.sectionIndexes ?? [])]).toEqual([0, 1, 70_000]);
});

test("goes by the size of a row that the class says, whatever sh_entsize is", async () => {
  expect((await read(tables({}, { entrySize: 0 })))?.count).toBe(3);
  expect((await read(tables({}, { entrySize: 7 })))?.count).toBe(3);
});

test("has no table in a stripped file", async () => {
  expect(await read({ sections: [] })).toBeNull();
});

test("refuses a table without a string table", async () => {
  await expect(read(tables({}, { link: 99 }))).rejects.toThrow(FormatError);
});

test("reads what the file holds of a table that leaves it", async () => {
  const elf = await readElf(buildElf(tables({}, { size: 1 << 20 })));
  const table = readSymbols(elf, "SHT_SYMTAB");
  expect(table?.count).toBe(Math.floor((elf.bytes.length - (elf.sections[1]?.offset ?? 0)) / 24));
});

test("has no name for a symbol that starts outside the string table or ends there", () => {
  const table = { nameOffsets: Uint32Array.from([9, 1]), strings: Buffer.from("\0main") } as unknown as SymbolTable;
  expect(symbolName(table, 0)).toBeNull();
  expect(symbolName(table, 1)).toBeNull();
  expect(symbolName(table, 2)).toBeNull();
});
