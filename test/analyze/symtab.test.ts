import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { symtabOf } from "../../src/analyze/symtab.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildElf, type SectionSpec } from "../support/elf-builder.ts";
import { hasPart } from "../support/parts.ts";
import { readelf, readelfAnswers } from "../support/readelf.ts";
import { realBinaries } from "../support/real-binaries.ts";

const hasReadelf = hasPart("readelf", readelfAnswers);

describe.skipIf(!hasReadelf).each(realBinaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("has the sizes that follow from readelf's section table", async () => {
    const path = await binary.path();
    const bytes = await readFile(path);
    const sizes = (pattern: RegExp): number =>
      readelf(path)
        .sections.filter(({ name }) => pattern.test(name))
        .reduce((sum, { size }) => sum + size, 0);
    const symtab = sizes(/^\.symtab$/);
    const strippable = symtab + sizes(/^\.strtab$/) + sizes(/^\.z?debug_/);
    const facts = symtabOf(await readElf(bytes));
    expect(facts.symtabBytes).toBe(symtab);
    expect(facts.textBytes).toBe(sizes(/^\.text$/));
    expect(facts.ratio).toBe(symtab / facts.textBytes);
    expect(facts.strippableShare).toBe(strippable / bytes.length);
  });
});

const of = async (sections: readonly SectionSpec[]) => symtabOf(await readElf(buildElf({ sections })));
const bytes = (size: number): Uint8Array => new Uint8Array(size);

test("counts symbols, their strings and every debug section, compressed or not, as they lie in the file", async () => {
  const facts = await of([
    { name: ".text", content: bytes(1000) },
    { name: ".symtab", type: 2, content: bytes(240), link: ".strtab" },
    { name: ".strtab", type: 3, content: bytes(60) },
    { name: ".debug_info", flags: 0x800, content: bytes(50) },
    { name: ".zdebug_line", content: bytes(30) },
    { name: ".debug_gdb_scripts", content: bytes(20) },
    { name: ".debugger", content: bytes(999) },
  ]);
  expect(facts).toMatchObject({ symtabBytes: 240, strtabBytes: 60, debugBytes: 100, textBytes: 1000, ratio: 0.24 });
});

test("has a ratio of 0 without .symtab, and without .text", async () => {
  expect((await of([{ name: ".text", content: bytes(10) }])).ratio).toBe(0);
  const withoutText = await of([{ name: ".symtab", type: 2, content: bytes(24), link: ".shstrtab" }]);
  expect(withoutText).toMatchObject({ symtabBytes: 24, textBytes: 0, ratio: 0 });
});

test("does not take the section names for the names of symbols", async () => {
  expect((await of([{ name: ".text", content: bytes(10) }])).strtabBytes).toBe(0);
});
