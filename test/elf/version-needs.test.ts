import { expect, test } from "vitest";
import { DT } from "../../src/elf/constants.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readElf } from "../../src/elf/read.ts";
import { readVersionNeeds } from "../../src/elf/version-needs.ts";
import { buildDynamicElf, type DynamicSpec, type NeedSpec } from "../support/dynamic-elf.ts";

const needs: readonly NeedSpec[] = [
  {
    library: "libc.so.6",
    versions: [
      { name: "GLIBC_2.34", symbols: ["write", "open"] },
      { name: "GLIBC_ABI_DT_RELR" },
      { name: "GLIBC_PRIVATE", symbols: ["__libc_siglongjmp"] },
    ],
  },
  { library: "libstdc++.so.6", versions: [{ name: "GLIBCXX_3.4.29", flags: 2, symbols: ["_ZSt4cout"] }] },
];

const expected = [
  { library: "libc.so.6", version: "GLIBC_2.34", weak: false, symbols: ["open", "write"] },
  { library: "libc.so.6", version: "GLIBC_ABI_DT_RELR", weak: false, symbols: [] },
  { library: "libc.so.6", version: "GLIBC_PRIVATE", weak: false, symbols: ["__libc_siglongjmp"] },
  { library: "libstdc++.so.6", version: "GLIBCXX_3.4.29", weak: true, symbols: ["_ZSt4cout"] },
];

async function read(spec: DynamicSpec, by: "address" | "section" = "address") {
  const elf = await readElf(buildDynamicElf({ needs, ...spec }));
  return readVersionNeeds(elf, by === "address" ? readDynamic(elf).dynamic : null);
}

test("lists libraries, versions, and the symbols that ask for each, sorted", async () => {
  expect(await read({})).toEqual({ needs: expected, gaps: [] });
});

test.each<[string, DynamicSpec]>([
  ["32 bits, big endian", { class: 32, byteOrder: "big", machine: 8 }],
  ["no section headers, symbols counted by DT_HASH", { withoutSectionHeaders: true }],
  ["no section headers, symbols counted by the next table", { withoutSectionHeaders: true, hash: false }],
])("reads the same from %s", async (_, spec) => {
  expect(await read(spec)).toEqual({ needs: expected, gaps: [] });
});

test("reads by section where there is no dynamic array", async () => {
  expect(await read({}, "section")).toEqual({ needs: expected, gaps: [] });
});

test("has none, and no gap, where nothing is versioned", async () => {
  expect(await read({ needs: [] })).toEqual({ needs: [], gaps: [] });
});

const change = (at: number, value: number) => (content: Uint8Array) => {
  const bytes = Uint8Array.from(content);
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
};

// The table: one library of three versions at 0, its versions at 16, 32 and 48; one of one version at 64, its at 80.
test.each<[string, number, number, number]>([
  ["the list of libraries ends early", 12, 0, 3],
  ["the list of versions ends early", 28, 0, 1],
  ["a library's name is outside the string table", 4, 1 << 20, 0],
  ["a version's name is outside the string table", 56, 1 << 20, 2],
  ["a version lies outside the file", 44, 0xfffffff0, 2],
  ["a library lies outside the file", 12, 0xfffffff0, 3],
])("treats a table cut short as a gap, not as no needs: %s", async (_, at, value, kept) => {
  const { needs: found, gaps } = await read({ damage: { ".gnu.version_r": change(at, value) } });
  expect(found).toEqual(expected.slice(0, kept));
  expect(gaps).toEqual([{ fact: "versionNeeds", why: expect.stringMatching(/^the version needs can't be read/) }]);
});

test("treats a table that is not in the file as a gap", async () => {
  const { needs: found, gaps } = await read({ entries: [[DT.VERNEED, 0x12n]] });
  expect(found).toEqual([]);
  expect(gaps).toContainEqual({ fact: "versionNeeds", why: expect.stringMatching(/address 0x12 is not in the file/) });
});

test("treats a table whose names have no string table as a gap", async () => {
  const { gaps } = await read({ entries: [[DT.STRTAB, 0x12n]] });
  expect(gaps).toContainEqual({ fact: "versionNeeds", why: expect.stringMatching(/DT_STRTAB/) });
});

test("ends on a list of empty libraries without an end", async () => {
  const rows = (count: number) => (content: Uint8Array) => {
    const bytes = new Uint8Array(16 * count);
    for (let at = 0; at < bytes.length; at += 16)
      bytes.set([...content.subarray(0, 2), 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 16], at);
    return bytes;
  };
  const { gaps } = await read({ damage: { ".gnu.version_r": rows(40_000) }, entries: [[DT.VERNEEDNUM, 1n << 40n]] });
  expect(gaps).toContainEqual({ fact: "versionNeeds", why: expect.stringMatching(/more libraries than/) });
});

test("keeps the needs where the symbols that ask for them can't be read", async () => {
  const { needs: found, gaps } = await read({ entries: [[DT.SYMTAB, 0x12n]] });
  expect(found).toEqual(expected.map((need) => ({ ...need, symbols: [] })));
  expect(gaps).toEqual([{ fact: "versionNeeds", why: expect.stringMatching(/^the symbols that ask/) }]);
});
