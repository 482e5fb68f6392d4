import { describe, expect, test } from "vitest";
import { readEmbedTables } from "../../src/gobin/embed.ts";
import { scanGoVersion } from "../../src/gobin/go-version.ts";
import { findPclntab } from "../../src/gobin/pclntab-find.ts";
import { anImage, words } from "./image-builder.ts";

/** Files made to be slow to read: each of these would take minutes if every lead in it were followed to its end. */
describe("a file full of", () => {
  test("headers of pc-line tables is given up after a few", () => {
    const header = new Uint8Array(72);
    const view = new DataView(header.buffer);
    view.setUint32(0, 0xfffffff1, true);
    header[6] = 1;
    header[7] = 8;
    const fields = [30_000, 10, 0, 72, 80, 88, 96, 104];
    fields.forEach((value, i) => {
      view.setBigUint64(8 + 8 * i, BigInt(value), true);
    });
    const flood = Buffer.concat(Array.from({ length: 20_000 }, () => header));
    expect(findPclntab(anImage([{ address: 0x1000, bytes: flood }])).table).toBeNull();
  });

  test("tables of embedded files inside one another is given up", () => {
    const base = 0x10000;
    const count = 30_000;
    const flood = words(Array.from({ length: 3 * count }, (_, i) => (i % 3 === 0 ? base + 8 * i + 24 : 2_000)));
    expect(readEmbedTables(anImage([{ address: base, bytes: flood }]))).toEqual({ tables: [], unproven: 0 });
  });

  test("what looks like releases names none", () => {
    const flood = Buffer.from("go1.".repeat(200_000));
    expect(scanGoVersion(anImage([{ address: 0x1000, bytes: flood }]))).toBeNull();
  });
});

describe("the release of a file without build information", () => {
  const text = Buffer.from("xxgo1.26.5go1.2yy");
  const image = (...headers: readonly number[]) =>
    anImage([
      { address: 0x1000, bytes: text },
      { address: 0x2000, bytes: words(headers), writable: true },
    ]);

  test("is the text that a string variable holds, by the variable's length", () => {
    expect(scanGoVersion(image(0x1002, 8))).toBe("go1.26.5");
  });

  test("is not told where two variables hold different ones, or none holds a whole one", () => {
    expect(scanGoVersion(image(0x1002, 8, 0x100a, 5))).toBeNull();
    expect(scanGoVersion(image(0x1002, 9))).toBeNull();
    expect(scanGoVersion(image(0x1002, 4000))).toBeNull();
  });
});
