import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readProgram } from "../../src/compatibility/program.ts";
import { buildDynamicElf } from "../support/dynamic-elf.ts";

const folder = mkdtempSync(join(tmpdir(), "program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (runpath: string) => {
  const file = join(folder, "service");
  writeFileSync(file, buildDynamicElf({ runpath }));
  return readProgram(file, "/service");
};

describe("what is asked of a program beyond the report", () => {
  it("is which zones of old names it has, and which libraries it may open", async () => {
    const program = await read("/US/Eastern:Asia/Calcutta:GB-Eire:libcuda.so.1:Asia/Tokyo");
    expect(program.legacyZones).toEqual(["Asia/Calcutta", "GB-Eire", "US/Eastern"]);
    expect(program.namedLibraries).toEqual(["libcuda.so"]);
  });

  it("is none where it names a region and no zone of an old name", async () => {
    expect((await read("US/Nowhere:Europe/Berlin")).legacyZones).toEqual([]);
  });
});
