import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { DT } from "../../src/elf/constants.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import type { ElfFile } from "../../src/elf/file.ts";
import { readElf } from "../../src/elf/read.ts";
import { relocationTables, visitRelocations } from "../../src/elf/relocations.ts";
import { buildDynamicElf } from "../support/dynamic-elf.ts";
import { BASE, buildElf, type ElfSpec, record } from "../support/elf-builder.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { readelfAnswers, readelfRelocations } from "../support/readelf.ts";
import { type RealBinary, realBinaries } from "../support/real-binaries.ts";

/** Place, type, symbol and addend of every row. */
type Row = readonly [number, number | null, number, number | null];

function rowsOf(elf: ElfFile): Row[] {
  const { dynamic } = readDynamic(elf);
  const rows: Row[] = [];
  for (const table of dynamic === null ? [] : relocationTables(elf, dynamic).tables) {
    visitRelocations(elf, table, (...row) => rows.push(row));
  }
  return rows;
}

/** Table by table is the loader's order, section by section readelf's. */
const sorted = (rows: readonly (readonly [number, number | null, number])[]) => [...rows].sort(([a], [b]) => a - b);

const canPack = hasPart("a linker that packs relocations", () =>
  execFileSync("ld", ["--help"], { encoding: "utf8" }).includes("pack-relative-relocs"),
);
const packed: RealBinary = {
  name: "hello with packed relocations",
  path: () =>
    buildFixture("hello", {
      env: { CGO_ENABLED: "1" },
      args: ["-buildmode=pie", "-ldflags=-linkmode external -extldflags=-Wl,-z,pack-relative-relocs"],
    }),
};
const hasTools = hasPart("readelf", readelfAnswers) && hasPart("a C compiler", answers("cc", "--version"));
/** A static program patches itself; no dynamic array names what. */
const binaries = [...realBinaries, ...(canPack ? [packed] : [])].filter(({ name }) => !name.includes("static"));

describe.skipIf(!hasTools).each(binaries.map((binary) => [binary.name, binary] as const))("%s", (_, binary) => {
  test("is patched at the places, and with the values, that readelf lists", async () => {
    const path = await binary.path();
    const found = rowsOf(await readElf(await readFile(path)));
    const truth = readelfRelocations(path);
    expect(sorted(found.map(([place, type, symbol]) => [place, type, symbol]))).toEqual(
      sorted(truth.map(({ place, type, symbol }) => [place, type, symbol])),
    );
    const addends = new Map(found.map(([place, , , addend]) => [place, addend]));
    for (const { place, addend } of truth) if (addend !== null) expect(addends.get(place)).toBe(addend);
  });
});

test("are places packed into bitmaps where the linker was told to", async () => {
  if (!canPack) return;
  const elf = await readElf(await readFile(await packed.path()));
  const { dynamic } = readDynamic(elf);
  const tables = dynamic === null ? [] : relocationTables(elf, dynamic).tables;
  expect(tables.map(({ kind }) => kind)).toEqual(["RELR", "RELA", "RELA"]);
  expect(rowsOf(elf).length).toBeGreaterThan(1000);
});

/** A file whose one table is `content`. */
function file(spec: ElfSpec, tags: readonly [number, number], content: Uint8Array): ElfSpec {
  const word = (spec.class ?? 64) / 8;
  return {
    ...spec,
    segments: [{ type: 1 }, { type: 2, covers: ".dynamic" }],
    sections: [
      { name: ".table", content, address: "mapped" },
      {
        ...{ name: ".dynamic", address: "mapped" },
        content: (place) =>
          record(6 * word, spec, (to) => {
            to.word(tags[0]).word(place.addressOf(".table")).word(tags[1]).word(content.length).word(0).word(0);
          }),
      },
    ],
  };
}

const read = async (spec: ElfSpec) => rowsOf(await readElf(buildElf(spec)));
const kinds = [
  { class: 64, byteOrder: "little" },
  { class: 64, byteOrder: "big" },
  { class: 32, byteOrder: "little" },
  { class: 32, byteOrder: "big" },
] as const;

test.each(kinds)("reads REL and RELA of $class bits, $byteOrder endian", async (kind) => {
  const word = kind.class / 8;
  const info = kind.class === 64 ? (7n << 32n) | 258n : (7n << 8n) | 22n;
  const type = kind.class === 64 ? 258 : 22;
  const rel = record(2 * word, kind, (to) => to.word(0x1000).word(info));
  const rela = record(3 * word, kind, (to) =>
    to
      .word(0x1000)
      .word(info)
      .word(-16n & ((1n << BigInt(kind.class)) - 1n)),
  );
  expect(await read(file(kind, [DT.REL, DT.RELSZ], rel))).toEqual([[0x1000, type, 7, null]]);
  expect(await read(file(kind, [DT.RELA, DT.RELASZ], rela))).toEqual([[0x1000, type, 7, -16]]);
});

test.each(kinds)("unfolds bitmaps of $class bits, $byteOrder endian", async (kind) => {
  const word = kind.class / 8;
  const top = 1n << BigInt(kind.class - 1);
  const table = record(4 * word, kind, (to) =>
    to
      .word(0x2000)
      .word(top | 0b101n)
      .word(0b11n)
      .word(0x9000),
  );
  const afterMap = 0x2000 + word + (kind.class - 1) * word;
  expect((await read(file(kind, [DT.RELR, DT.RELRSZ], table))).map(([place]) => place)).toEqual([
    ...[0x2000, 0x2000 + 2 * word, 0x2000 + (kind.class - 1) * word, afterMap, 0x9000],
  ]);
});

test("reads the four fields of 64-bit MIPS in both byte orders", async () => {
  for (const byteOrder of ["little", "big"] as const) {
    const spec = { byteOrder, machine: 8 };
    const row = record(16, spec, (to) => to.word(0x1000).u32(5).u8(0).u8(0).u8(18).u8(3));
    expect(await read(file(spec, [DT.REL, DT.RELSZ], row))).toEqual([[0x1000, 3, 5, null]]);
  }
});

test("leaves away half a row at the end", async () => {
  expect(await read(file({}, [DT.RELA, DT.RELASZ], new Uint8Array(30)))).toHaveLength(1);
});

test("treats a table outside the file as a gap", async () => {
  const elf = await readElf(
    buildDynamicElf({
      entries: [
        [DT.RELA, BASE],
        [DT.RELASZ, 1n << 40n],
      ],
    }),
  );
  const { dynamic } = readDynamic(elf);
  expect(dynamic && relocationTables(elf, dynamic)).toEqual({
    tables: [],
    gaps: [{ fact: "relocations", why: expect.stringMatching(/a RELA table can't be read/) }],
  });
});
