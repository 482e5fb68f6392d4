import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { DT, PF_R, PF_W, PF_X } from "../../src/elf/constants.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readInterpreter } from "../../src/elf/interpreter.ts";
import { readBuildIds } from "../../src/elf/notes.ts";
import { readElf } from "../../src/elf/read.ts";
import { relocationTables, visitRelocations } from "../../src/elf/relocations.ts";
import { readSymbols, symbolName } from "../../src/elf/symbols.ts";
import { readVersionNeeds } from "../../src/elf/version-needs.ts";
import { buildDynamicElf } from "../support/dynamic-elf.ts";
import { BASE } from "../support/elf-builder.ts";
import { hasPart } from "../support/parts.ts";
import { readelf, readelfAnswers } from "../support/readelf.ts";
import { realBinaries } from "../support/real-binaries.ts";

const hasReadelf = hasPart("readelf", readelfAnswers);

describe.skipIf(!hasReadelf).each(realBinaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("has the headers, sections and segments that readelf sees", async () => {
    const path = await binary.path();
    const elf = await readElf(await readFile(path));
    const truth = readelf(path);
    expect(elf).toMatchObject({ class: truth.class, byteOrder: truth.byteOrder, type: truth.type, entry: truth.entry });
    expect(elf.gaps).toEqual([]);
    expect(elf.extent).toBeLessThanOrEqual(elf.bytes.length);
    expect(truth.segments.length).toBeGreaterThan(0);
    expect(
      elf.segments.map(({ type, flags, address, offset, fileSize, memorySize }) => ({
        ...{ type, address, offset, fileSize, memorySize },
        flags: [flags & PF_R ? "R" : "", flags & PF_W ? "W" : "", flags & PF_X ? "E" : ""].join(""),
      })),
    ).toEqual(truth.segments);
    expect(
      elf.sections.map(({ name, type, address, offset, size, link, info, align }) => ({
        ...{ name, type, address, offset, size, link, info, align },
      })),
    ).toEqual(truth.sections);
  });

  test("asks the loader for what readelf says it asks for", async () => {
    const path = await binary.path();
    const elf = await readElf(await readFile(path));
    const truth = readelf(path);
    const { dynamic, gaps } = readDynamic(elf);
    expect(gaps).toEqual([]);
    expect(dynamic?.needed ?? []).toEqual(truth.needed);
    expect(dynamic?.soname ?? null).toBe(truth.soname);
    expect(dynamic?.runpath ?? null).toBe(truth.runpath);
    expect(readInterpreter(elf)).toEqual({ interpreter: truth.interpreter, gaps: [] });
    expect(readVersionNeeds(elf, dynamic)).toEqual({ needs: truth.versionNeeds, gaps: [] });
    expect(readBuildIds(elf).buildIds.gnu).toBe(truth.gnuBuildId);
  });

  test("says the same without its section headers", async () => {
    const bytes = await readFile(await binary.path());
    const whole = await readElf(bytes);
    const bare = await readElf(withoutSectionHeaders(bytes));
    expect(bare.sections).toEqual([]);
    expect(bare.segments).toEqual(whole.segments);
    const { dynamic } = readDynamic(bare);
    expect(readVersionNeeds(bare, dynamic)).toEqual(readVersionNeeds(whole, readDynamic(whole).dynamic));
    expect(readInterpreter(bare)).toEqual(readInterpreter(whole));
    expect(readBuildIds(bare).buildIds.go).toBe(readBuildIds(whole).buildIds.go);
  });
});

/** What sstrip leaves: e_shoff, e_shnum and e_shstrndx 0. */
function withoutSectionHeaders(bytes: Uint8Array): Uint8Array {
  const bare = Uint8Array.from(bytes);
  const wide = bytes[4] === 2;
  bare.fill(0, wide ? 40 : 32, wide ? 48 : 36);
  bare.fill(0, wide ? 60 : 48, wide ? 64 : 52);
  return bare;
}

describe("a damaged file", () => {
  const needs = [
    { library: "libc.so.6", versions: [{ name: "GLIBC_2.34", symbols: ["open", "read"] }, { name: "GLIBC_2.2.5" }] },
    { library: "libm.so.6", versions: [{ name: "GLIBC_2.29", flags: 2, symbols: ["pow"] }] },
  ];
  const relocated = [
    [DT.RELA, BASE],
    [DT.RELASZ, 72n],
    [DT.RELR, BASE],
    [DT.RELRSZ, 64n],
  ] as const;
  const files = [
    buildDynamicElf({ needs, soname: "me.so", runpath: "$ORIGIN", entries: relocated }),
    buildDynamicElf({ needs, class: 32, byteOrder: "big", machine: 8 }),
    buildDynamicElf({ needs, hash: false, withoutSectionHeaders: true }),
  ];

  /** Every reader under src/elf; a FormatError is an answer, anything else thrown is a defect. */
  async function readEverything(bytes: Uint8Array): Promise<void> {
    const elf = await readElf(bytes);
    const { dynamic } = readDynamic(elf);
    readInterpreter(elf);
    readVersionNeeds(elf, dynamic);
    readBuildIds(elf);
    for (const table of dynamic === null ? [] : relocationTables(elf, dynamic).tables) {
      visitRelocations(elf, table, () => undefined);
    }
    for (const type of ["SHT_SYMTAB", "SHT_DYNSYM"] as const) {
      const symbols = readSymbols(elf, type);
      for (let i = 0; i < (symbols?.count ?? 0); i++) if (symbols !== null) symbolName(symbols, i);
    }
  }

  async function expectAnswer(bytes: Uint8Array): Promise<void> {
    try {
      await readEverything(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
    }
  }

  test.each(files.map((file, index) => [index, file] as const))(
    "is read or refused at every cut (%d)",
    async (_, file) => {
      for (let size = 0; size < file.length; size++) await expectAnswer(file.subarray(0, size));
    },
  );

  test.each(files.map((file, index) => [index, file] as const))(
    "is read or refused with any byte changed (%d)",
    async (_, file) => {
      for (let at = 0; at < file.length; at++) {
        for (const value of [0, 1, 0x7f, 0xff]) {
          const damaged = Uint8Array.from(file);
          damaged[at] = value;
          await expectAnswer(damaged);
        }
      }
    },
  );

  test("is read or refused with many bytes changed", async () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, async (file, changes) => {
        const damaged = Uint8Array.from(file);
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        await expectAnswer(damaged);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});
