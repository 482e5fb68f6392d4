import { expect, test } from "vitest";
import { DT } from "../../src/elf/constants.ts";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readDynamicSymbols } from "../../src/elf/dynamic-symbols.ts";
import { readElf } from "../../src/elf/read.ts";
import { symbolName } from "../../src/elf/symbols.ts";
import { buildDynamicElf, type DynamicSpec } from "../support/dynamic-elf.ts";

const needs = [{ library: "libc.so.6", versions: [{ name: "GLIBC_2.34", symbols: ["open", "read", "write"] }] }];

async function names(spec: DynamicSpec, useDynamic = true): Promise<(string | null)[] | null> {
  const elf = await readElf(buildDynamicElf({ needs, ...spec }));
  const found = readDynamicSymbols(elf, useDynamic ? readDynamic(elf).dynamic : null);
  return found && Array.from({ length: found.symbols.count }, (_, i) => symbolName(found.symbols, i));
}

const all = ["", "open", "read", "write"];

test("counts symbols by the section header", async () => {
  expect(await names({ hash: false })).toEqual(all);
});

test("counts them by DT_HASH without section headers", async () => {
  expect(await names({ withoutSectionHeaders: true })).toEqual(all);
});

test("counts them up to the next table without either", async () => {
  expect(await names({ withoutSectionHeaders: true, hash: false })).toEqual(all);
});

test("reads the 64-bit hash entries of s390x", async () => {
  const wide = (content: Uint8Array): Uint8Array => {
    const bytes = Buffer.alloc(16);
    bytes.writeBigUInt64BE(1n, 0);
    bytes.writeBigUInt64BE(BigInt(new DataView(content.buffer).getUint32(4)), 8);
    return bytes;
  };
  const s390x = { machine: 22, byteOrder: "big", withoutSectionHeaders: true, damage: { ".hash": wide } } as const;
  expect(await names(s390x)).toEqual(all);
});

test("refuses a count that reaches out of the file", async () => {
  const many = (content: Uint8Array): Uint8Array => Uint8Array.from(content).fill(0xff, 4, 8);
  await expect(names({ withoutSectionHeaders: true, damage: { ".hash": many } })).rejects.toThrow(/leaves the range/);
});

test("has none where nothing is versioned", async () => {
  expect(await names({ needs: [] })).toBeNull();
});

test("reads by section where the dynamic array names no versions", async () => {
  expect(await names({}, false)).toEqual(all);
});

test("prefers the loader's table to a section that lies elsewhere", async () => {
  expect(await names({ entries: [[DT.SYMTAB, 0x400010n]], hash: false })).not.toEqual(all);
});
