import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PartialFile } from "../../src/read/partial-file.ts";

const content = randomBytes(3_500_000);
let folder = "";
let path = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-partial-"));
  path = join(folder, "file");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open<T>(work: (file: PartialFile) => Promise<T>): Promise<T> {
  await writeFile(path, content);
  const file = await PartialFile.open(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

describe("a file in parts", () => {
  test("has the hash of all of it, and zeros for what was left out", () =>
    open(async (file) => {
      const leftOut = [
        { start: 10, end: 1_200_000 },
        { start: 1_200_000, end: 1_200_007 },
        { start: 3_400_000, end: 3_500_000 },
      ];
      expect(await file.fillAll(leftOut)).toBe(createHash("sha256").update(content).digest("hex"));
      const expected = Buffer.from(content);
      for (const { start, end } of leftOut) expected.fill(0, start, end);
      expect(expected.equals(file.bytes)).toBe(true);
    }));

  test("reads what was left out on demand, and nothing beyond the end", () =>
    open(async (file) => {
      expect(content.subarray(7, 900_000).equals(file.read(7, 899_993))).toBe(true);
      expect(content.subarray(3_499_999).equals(file.read(3_499_999, 5000))).toBe(true);
      expect(file.read(3_500_000, 1)).toHaveLength(0);
      expect(file.read(4_000_000, 1)).toHaveLength(0);
    }));

  test("fills in only what the file has", () =>
    open(async (file) => {
      await file.fill(3_499_990, 9_000_000);
      await file.fill(-5, 10);
      await file.fill(Number.NaN, 10);
      expect(content.subarray(3_499_990).equals(file.bytes.subarray(3_499_990))).toBe(true);
      expect(file.bytes.subarray(0, 10).every((byte) => byte === 0)).toBe(true);
    }));

  test("says that it was cut while it was read", () =>
    open(async (file) => {
      await truncate(path, 2_000_000);
      await expect(file.fillAll([])).rejects.toThrow("it became shorter while it was read");
    }));
});
