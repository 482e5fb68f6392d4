import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readElf } from "../../src/elf/read.ts";
import { readSharedObject, type SharedObject } from "../../src/image/shared-object.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildC } from "./support/programs.ts";

const parts = hasPart("gcc", answers("gcc", "--version")) && hasPart("readelf", answers("readelf", "--version"));

const library = (source: string, args: string[] = []): Promise<Uint8Array> =>
  buildC(source, { args: ["-shared", "-fPIC", "-Wl,-soname,libkeel.so.1", ...args] }).then((file) =>
    readFileSync(file),
  );

const read = async (bytes: Uint8Array): Promise<SharedObject> => {
  const object = await readSharedObject(bytes);
  if ("unreadable" in object) throw new Error(object.unreadable);
  return object;
};

const source = `
  int puts(const char *);
  __attribute__((weak)) int perhaps(void);
  static int inner(void) { return 1; }
  int keel(void) { return puts("keel") + inner() + (perhaps ? perhaps() : 0); }
  int rudder;
`;

describe.skipIf(!parts)("what the loader sees of a file", () => {
  it("is what it exports, and what it wants of others and can't be without", async () => {
    const object = await read(await library(source));
    expect(object).toMatchObject({
      machine: "EM_X86_64",
      type: "ET_DYN",
      soname: "libkeel.so.1",
      needed: ["libc.so.6"],
      libc: null,
      gaps: [],
    });
    expect(object.imports).toEqual(["puts"]);
    expect([...(object.exports() ?? [])].sort()).toEqual(["keel", "rudder"]);
  });

  it("tells binding at the start and packed relocations", async () => {
    const [lazy, now] = [
      await read(await library(source, ["-Wl,-z,lazy"])),
      await read(await library(source, ["-Wl,-z,now"])),
    ];
    expect([lazy.bindNow, now.bindNow]).toEqual([false, true]);
    const packed = await read(
      await library(`${source} void *table[] = { &rudder, &rudder };`, ["-Wl,-z,pack-relative-relocs"]),
    );
    expect([lazy.packedRelocations, packed.packedRelocations]).toEqual([false, true]);
  });

  it("is known without section headers", async () => {
    const bytes = Uint8Array.from(await library(source));
    bytes.fill(0, 0x28, 0x30); // e_shoff
    bytes.fill(0, 0x3c, 0x40); // e_shnum, e_shstrndx
    expect((await read(bytes)).imports).toEqual(["puts"]);
  });

  it("is of a text that it is no ELF file, and of a broken one that it is broken", async () => {
    expect(await readSharedObject(Buffer.from("INPUT(libkeel.so.1)"))).toEqual({
      unreadable: "it is no ELF file",
      elf: false,
    });
    expect(await readSharedObject(new Uint8Array())).toMatchObject({ elf: false });
    expect(await readSharedObject((await library(source)).subarray(0, 40))).toMatchObject({ elf: true });
  });

  it("is a gap where names that share their bytes would fill the memory", async () => {
    const long = "n".repeat(60_000);
    const many = Array.from({ length: 500 }, (_, index) => `int s${index};`).join("\n");
    const bytes = Uint8Array.from(await library(`int ${long}; ${many}`));
    expect((await read(bytes)).gaps).toEqual([]);
    const { sections } = await readElf(bytes);
    const symbols = sections.find(({ type }) => type === "SHT_DYNSYM");
    const strings = sections[symbols?.link ?? -1];
    if (symbols === undefined || strings === undefined) throw new Error("the library has no dynamic symbols");
    const rows = Buffer.from(bytes.buffer, symbols.offset, symbols.fileSize);
    const name = Buffer.from(bytes.buffer).indexOf(long) - strings.offset;
    for (let row = 24; row < rows.length; row += 24) rows.writeUInt32LE(name, row);
    const { gaps } = await read(bytes);
    expect(gaps).toMatchObject([
      { fact: "dynamicSymbols", why: expect.stringContaining("more names than the file has room for") },
    ]);
  });

  it("never is more than a gap of a damaged file", async () => {
    const bytes = await library(source);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = value;
        const object = await readSharedObject(damaged);
        if (!("unreadable" in object)) object.exports();
      }),
      { seed: 3, numRuns: 1500 },
    );
  });
});
