import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDynamic } from "../../src/elf/dynamic.ts";
import { readElf } from "../../src/elf/read.ts";
import { readVersionDefinitions } from "../../src/elf/version-definitions.ts";
import { answers, hasPart } from "../support/parts.ts";

async function definitionsOf(bytes: Uint8Array): Promise<ReturnType<typeof readVersionDefinitions>> {
  const elf = await readElf(bytes);
  return readVersionDefinitions(elf, readDynamic(elf).dynamic);
}

/** The names of `.gnu.version_d` as binutils reads them, the file's own left out. */
function readelfDefinitions(file: string): string[] {
  const text = execFileSync("readelf", ["-VW", file], { encoding: "utf8" });
  const section = /^Version definition section[\s\S]*?(?=^Version needs|$(?![\s\S]))/m.exec(text)?.[0] ?? "";
  return [...section.matchAll(/Flags: (\S+) .*Name: (\S+)/g)]
    .filter(([, flags]) => flags !== "BASE")
    .map(([, , name]) => name as string);
}

const parts = hasPart("gcc", answers("gcc", "--version")) && hasPart("readelf", answers("readelf", "--version"));

describe.skipIf(!parts)("version definitions", () => {
  let folder: string;
  let library: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "verdef-"));
    writeFileSync(join(folder, "keel.c"), "int keel; int rudder;");
    writeFileSync(join(folder, "versions"), "KEEL_1 { keel; }; KEEL_ABI_WOOD { }; KEEL_2 { rudder; } KEEL_1;");
    library = join(folder, "libkeel.so");
    execFileSync("gcc", ["-shared", "-fPIC", "-Wl,--version-script=versions", "keel.c", "-o", library], {
      cwd: folder,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are what readelf reads, the file's own name left out", async () => {
    expect(readelfDefinitions(library)).toEqual(["KEEL_1", "KEEL_ABI_WOOD", "KEEL_2"]);
    expect(await definitionsOf(readFileSync(library))).toEqual({
      definitions: ["KEEL_1", "KEEL_ABI_WOOD", "KEEL_2"],
      gaps: [],
    });
  });

  it("are what readelf reads in the C library of this machine", async () => {
    const libc = execFileSync("gcc", ["-print-file-name=libc.so.6"], { encoding: "utf8" }).trim();
    const expected = readelfDefinitions(libc);
    expect(expected).toContain("GLIBC_PRIVATE");
    expect((await definitionsOf(readFileSync(libc))).definitions).toEqual(expected);
  });

  it("do not need section headers", async () => {
    const bytes = Uint8Array.from(readFileSync(library));
    bytes.fill(0, 0x28, 0x30); // e_shoff
    bytes.fill(0, 0x3c, 0x40); // e_shnum, e_shstrndx
    expect((await definitionsOf(bytes)).definitions).toEqual(["KEEL_1", "KEEL_ABI_WOOD", "KEEL_2"]);
  });

  it("are known to be none where a library is built without", async () => {
    const plain = join(folder, "plain.so");
    execFileSync("gcc", ["-shared", "-fPIC", "-nostdlib", "keel.c", "-o", plain], { cwd: folder });
    expect(await definitionsOf(readFileSync(plain))).toEqual({ definitions: null, gaps: [] });
  });

  it("that are damaged are a gap beside what could be read", async () => {
    const bytes = Uint8Array.from(readFileSync(library));
    const elf = await readElf(bytes);
    const section = elf.sections.find(({ type }) => type === "SHT_GNU_VERDEF");
    if (section === undefined) throw new Error("the fixture has no version definitions");
    bytes.fill(0xff, section.offset + 28, section.offset + 64); // all but the base record
    const { definitions, gaps } = await definitionsOf(bytes);
    expect(definitions).toEqual([]);
    expect(gaps).toMatchObject([{ fact: "versionDefinitions" }]);
  });
});
