import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { measureWireSize } from "../../src/read/wire-size.ts";

const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => (i * i) >>> (i % 13)));

test("counts what gzip at level 6 leaves", async () => {
  expect((await measureWireSize(bytes)).gzip).toBe(gzipSync(bytes, { level: 6 }).length);
});

test("counts what zstd leaves, but for the few header bytes that a known size saves", async () => {
  const { zstd } = await measureWireSize(bytes);
  expect(Math.abs(zstd - zstdCompressSync(bytes).length)).toBeLessThan(zstd / 100);
});

test("gives the same size twice", async () => {
  expect(await measureWireSize(bytes)).toEqual(await measureWireSize(bytes));
});

test("counts output that takes more than one chunk", async () => {
  const noise = Buffer.alloc(9_000_000);
  for (let i = 0, state = 1; i < noise.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    noise[i] = state >>> 24;
  }
  const { gzip, zstd } = await measureWireSize(noise);
  expect(gzip).toBe(gzipSync(noise, { level: 6 }).length);
  expect(zstd).toBeGreaterThan(1 << 23);
});
