import { expect, test } from "vitest";
import { FormatError } from "../../src/elf/bytes.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildElf } from "../support/elf-builder.ts";

const PT_LOAD = 1;
const PT_NOTE = 4;

test("names types, by machine where the number is the processor's", async () => {
  const segments = [{ type: PT_LOAD }, { type: 0x6474e551 }, { type: 0x70000003 }, { type: 0x60001234 }];
  const types = async (machine: number): Promise<string[]> =>
    (await readElf(buildElf({ segments, machine }))).segments.map(({ type }) => type);
  expect(await types(8)).toEqual(["PT_LOAD", "PT_GNU_STACK", "PT_MIPS_ABIFLAGS", "0x60001234"]);
  expect(await types(243)).toEqual(["PT_LOAD", "PT_GNU_STACK", "PT_RISCV_ATTRIBUTES", "0x60001234"]);
});

test("reads both classes and byte orders to the same values", async () => {
  const segments = [{ type: PT_LOAD, flags: 5, address: 0x8000n, offset: 4, fileSize: 16, memorySize: 64, align: 8 }];
  const expected = { type: "PT_LOAD", flags: 5, address: 0x8000n, offset: 4, fileSize: 16, memorySize: 64, align: 8 };
  for (const bits of [32, 64] as const) {
    for (const byteOrder of ["little", "big"] as const) {
      expect((await readElf(buildElf({ class: bits, byteOrder, segments }))).segments).toEqual([expected]);
    }
  }
});

test("says that a file is cut short where it does not hold what is to be loaded", async () => {
  const bytes = buildElf({ segments: [{ type: PT_LOAD, fileSize: 5000 }] });
  await expect(readElf(bytes)).rejects.toThrow(FormatError);
  await expect(readElf(bytes)).rejects.toThrow(/cut short: its segment 0 reaches to byte 5000/);
});

test("allows memory without file bytes behind the end of the file", async () => {
  const bss = { type: PT_LOAD, offset: 1 << 20, fileSize: 0, memorySize: 4096 };
  const elf = await readElf(buildElf({ segments: [bss] }));
  expect(elf.segments[0]).toMatchObject({ fileSize: 0, memorySize: 4096 });
  expect(elf.gaps).toEqual([]);
});

test("cuts a segment that is not loaded down to the file, with a gap", async () => {
  const bytes = buildElf({ segments: [{ type: PT_LOAD }, { type: PT_NOTE, offset: 100, fileSize: 1n << 62n }] });
  const elf = await readElf(bytes);
  expect(elf.segments[1]).toMatchObject({ offset: 100, fileSize: bytes.length - 100 });
  expect(elf.gaps).toEqual([
    { fact: "segments", why: "segments that are not loaded (PT_NOTE) reach past the end of the file" },
  ]);
  expect(elf.extent).toBe(Number.MAX_SAFE_INTEGER);
});

test("refuses a loaded segment with an impossible memory size", async () => {
  await expect(readElf(buildElf({ segments: [{ type: PT_LOAD, memorySize: 1n << 60n }] }))).rejects.toThrow(
    FormatError,
  );
});

test("keeps overlapping segments as they are", async () => {
  const segments = [
    { type: PT_LOAD, offset: 0, fileSize: 100 },
    { type: PT_LOAD, offset: 50, fileSize: 100 },
  ];
  expect((await readElf(buildElf({ segments }))).segments).toMatchObject(segments.map(({ type: _, ...rest }) => rest));
});
