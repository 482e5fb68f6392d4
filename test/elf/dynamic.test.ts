import { expect, test } from "vitest";
import { DT } from "../../src/elf/constants.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildDynamicElf, type DynamicSpec } from "../support/dynamic-elf.ts";
import { buildElf } from "../support/elf-builder.ts";

const read = async (spec: DynamicSpec) => readDynamic(await readElf(buildDynamicElf(spec)));

test("reads the names the loader is given, in order", async () => {
  const names = { needed: ["libz.so.1", "libc.so.6"], soname: "me.so", rpath: "/old", runpath: "$ORIGIN/lib" };
  const { dynamic, gaps } = await read(names);
  expect(dynamic).toMatchObject({ ...names, neededCount: 2 });
  expect(gaps).toEqual([]);
});

test("reads the same from 32 bits, big endian, without section headers", async () => {
  const { dynamic, gaps } = await read({
    ...{ class: 32, byteOrder: "big", machine: 8, withoutSectionHeaders: true },
    ...{ needed: ["libc.so.6"], runpath: "/lib" },
  });
  expect(dynamic).toMatchObject({ needed: ["libc.so.6"], runpath: "/lib", soname: null, rpath: null });
  expect(gaps).toEqual([]);
});

test("has nothing, and no gap, where there is no PT_DYNAMIC", async () => {
  expect(readDynamic(await readElf(buildElf({})))).toEqual({ dynamic: null, gaps: [] });
});

test.each<[string, DynamicSpec]>([
  ["DT_BIND_NOW", { bindNow: true }],
  ["DF_BIND_NOW", { flags: 8 }],
  ["DF_1_NOW", { flags1: 1 }],
])("sees that everything is bound at the start by %s", async (_, spec) => {
  expect((await read(spec)).dynamic?.bindNow).toBe(true);
  expect((await read({ flags: 1, flags1: 2 })).dynamic?.bindNow).toBe(false);
});

test("tells an executable from a library by DF_1_PIE", async () => {
  expect((await read({ flags1: 0x08000000 })).dynamic?.pie).toBe(true);
  expect((await read({})).dynamic?.pie).toBe(false);
});

test("keeps the last value of a tag, as the loader does", async () => {
  const { dynamic } = await read({
    entries: [
      [DT.RELRSZ, 1n],
      [DT.RELRSZ, 2n],
    ],
  });
  expect(dynamic?.values.get(DT.RELRSZ)).toBe(2n);
});

test("counts a needed library whose name can't be read, with a gap", async () => {
  const { dynamic, gaps } = await read({ needed: ["libc.so.6"], entries: [[DT.NEEDED, 1n << 40n]] });
  expect(dynamic).toMatchObject({ needed: ["libc.so.6"], neededCount: 2 });
  expect(gaps).toEqual([{ fact: "dynamic", why: expect.stringMatching(/name of a needed library can't be read/) }]);
});

test("counts needed libraries where the string table is not in the file, with a gap", async () => {
  const { dynamic, gaps } = await read({ needed: ["libc.so.6"], entries: [[DT.STRTAB, 0x999999999n]] });
  expect(dynamic).toMatchObject({ needed: [], neededCount: 1, strings: null });
  expect(gaps).toEqual([{ fact: "dynamic", why: expect.stringMatching(/string table can't be read.*0x999999999/) }]);
});

test("says so where the array is empty, for then nothing is known of what the loader is told", async () => {
  const bytes = buildDynamicElf({ needed: ["libc.so.6"] });
  const { segments } = await readElf(bytes);
  const array = segments.find(({ type }) => type === "PT_DYNAMIC");
  bytes.fill(0, array?.offset, (array?.offset ?? 0) + (array?.fileSize ?? 0));
  const { dynamic, gaps } = readDynamic(await readElf(bytes));
  expect(dynamic?.needed).toEqual([]);
  expect(gaps).toEqual([{ fact: "dynamic", why: "the dynamic array is empty" }]);
});

test("says so where the array has no end", async () => {
  const withoutEnd = (content: Uint8Array): Uint8Array => content.subarray(0, content.length - 16);
  const { dynamic, gaps } = await read({ needed: ["libc.so.6"], damage: { ".dynamic": withoutEnd } });
  expect(dynamic?.needed).toEqual(["libc.so.6"]);
  expect(gaps).toEqual([{ fact: "dynamic", why: expect.stringMatching(/no end/) }]);
});

test("stops at a bound, so that a file of nothing but entries is read in no time", async () => {
  const { dynamic, gaps } = await read({ entries: Array.from({ length: 5000 }, () => [DT.NEEDED, 1n] as const) });
  expect(dynamic?.neededCount).toBeLessThan(5000);
  expect(gaps).toContainEqual({ fact: "dynamic", why: expect.stringMatching(/no end within/) });
});
