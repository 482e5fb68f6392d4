import { describe, expect, test } from "vitest";
import { readElf } from "../../src/elf/read.ts";
import { presentFunctions, readFunctionNames } from "../../src/gobin/function-names.ts";
import { type Image, openImage } from "../../src/gobin/image.ts";
import { findModuledata, textStartOf } from "../../src/gobin/moduledata.ts";
import { functionAt, type Pclntab, readRecord } from "../../src/gobin/pclntab.ts";
import { findPclntab } from "../../src/gobin/pclntab-find.ts";
import { buildFixture } from "../support/fixture.ts";
import { hasGo, matrix } from "./matrix.ts";
import { nm } from "./nm.ts";
import { openBinary, withoutSections } from "./open.ts";

function tableOf(image: Image): Pclntab {
  const { table } = findPclntab(image);
  if (table === null) throw new Error("no pc-line table was found");
  return table;
}

/** Names by address, as the table has them. */
function functionsOf(image: Image): Map<number, string> {
  const table = tableOf(image);
  const start = textStartOf(image, table, findModuledata(image).moduledata) ?? 0;
  const functions = new Map<number, string>();
  for (let i = 0; i < table.count; i++) {
    const record = table.records[i] === 0 ? null : readRecord(table, table.records[i] as number);
    if (record === null) continue;
    const name = table.funcnametab.start + record.nameOffset;
    const text = Buffer.from(table.bytes.subarray(name, table.bytes.indexOf(0, name))).toString();
    functions.set(start + (table.entries[i] as number), text);
  }
  return functions;
}

describe("functions of a stripped file are those that `go tool nm` lists for its twin", () => {
  for (const { name, full, stripped } of matrix)
    test(name, async () => {
      const { elf, image } = await openBinary(await stripped());
      const found = functionsOf(image);
      const code = new Map<number, string[]>();
      for (const { address, type, name: symbol } of await nm(await full()))
        if (/^t$/i.test(type)) code.set(address, [...(code.get(address) ?? []), symbol]);
      for (const [address, text] of found) {
        // nm writes the middle dot of assembly as a dot and adds the ABI; 1.18 to 1.20 cut type arguments short.
        const names = (code.get(address) ?? []).map((symbol) => symbol.replace(/\.abi(0|internal)$/, ""));
        const asNm = text.replaceAll("·", ".").replace(/\[\.\.\.\]/, "");
        expect(names.map((symbol) => (text.includes("[...]") ? symbol.replace(/\[.*\]/, "") : symbol))).toContain(asNm);
      }
      expect(functionsOf(withoutSections(elf))).toEqual(found);
    });
});

describe.skipIf(!hasGo)("a pc-line table", () => {
  const stripped = async () => openBinary(await buildFixture("hello", { args: ["-ldflags=-s -w"] }));

  test("is read by its structure where the magic number is a new one, and says so", async () => {
    const { elf, image } = await stripped();
    const bytes = new Uint8Array(elf.bytes);
    const table = tableOf(image);
    bytes[image.offsetOf(table.address)] = 0xe0;
    const found = findPclntab(openImage(await readElf(bytes)));
    expect(found.table?.count).toBe(table.count);
    expect(found.gaps.map(({ fact }) => fact)).toEqual(["pclntab-magic"]);
  });

  test("is a gap, with the offset, where its header contradicts itself", async () => {
    const { elf, image } = await stripped();
    const bytes = new Uint8Array(elf.bytes);
    const offset = image.offsetOf(tableOf(image).address);
    bytes.fill(0xff, offset + 8, offset + 16);
    const found = findPclntab(openImage(await readElf(bytes)));
    expect(found.table).toBeNull();
    expect(found.gaps).toEqual([
      { fact: "functions", why: expect.stringMatching(/functions do not fit at offset 0x/) },
    ]);
  });

  test("loses only the rows that are damaged", async () => {
    const { elf, image } = await stripped();
    const table = tableOf(image);
    const bytes = new Uint8Array(elf.bytes);
    const row = image.offsetOf(table.address) + table.functab.start + 8 * 300;
    bytes.fill(0xee, row, row + 4);
    const found = findPclntab(openImage(await readElf(bytes)));
    expect(found.table?.damaged).toBe(1);
    expect(found.table?.entries[300]).toBe(found.table?.entries[299]);
    expect(found.table?.entries[301]).toBe(table.entries[301]);
    expect(found.gaps).toEqual([
      { fact: "functions", why: `1 of ${table.count} rows of the function table are damaged` },
    ]);
  });

  test("finds the function that holds a place", async () => {
    const table = tableOf((await stripped()).image);
    const entry = table.entries[7] as number;
    expect(functionAt(table, entry)).toBe(7);
    expect(functionAt(table, (table.entries[8] as number) - 1)).toBe(7);
    expect(functionAt(table, (table.entries[0] as number) - 1)).toBe(-1);
    expect(functionAt(table, (table.entries[table.count] as number) + 64)).toBe(-1);
  });

  test("names functions that exist only inlined into others", async () => {
    const table = tableOf((await stripped()).image);
    expect(readFunctionNames(table).count).toBeGreaterThan(table.count);
    expect(presentFunctions(table, ["main.main", "main.absent", "fmt.Fprintln"])).toEqual([
      "main.main",
      "fmt.Fprintln",
    ]);
  });
});

test("a file without one has none, and no gap", () => {
  const image = { mappings: [], section: () => null } as unknown as Image;
  expect(findPclntab(image)).toEqual({ table: null, gaps: [] });
});
