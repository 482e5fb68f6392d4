import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLibraryStream } from "../../src/image/library-stream.ts";
import { readSharedObject, type SharedObject } from "../../src/image/shared-object.ts";
import { buildDynamicElf } from "../support/dynamic-elf.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildC } from "./support/programs.ts";
import { inPieces } from "./support/tarball.ts";

const streamed = (bytes: Uint8Array, size = bytes.length) => readLibraryStream(inPieces(bytes, 65_000), size);

const seenIn = (object: Awaited<ReturnType<typeof streamed>>) =>
  "unreadable" in object ? object : { ...object, exports: [...((object as SharedObject).exports() ?? [])] };

describe("a library that streams by", () => {
  it.skipIf(!hasPart("gcc", answers("gcc", "--version")))(
    "is seen as one that is read whole, though most of a large one is let go",
    async () => {
      // Read-only data stands between the symbols and the dynamic array.
      const source = `
        int puts(const char *);
        const char ballast[40 << 20] = { 1 };
        int keel(void) { return puts(ballast); }
      `;
      const file = await buildC(source, { args: ["-shared", "-fPIC", "-Wl,-soname,libkeel.so.1", "-lm"] });
      const bytes = readFileSync(file);
      expect(bytes.length).toBeGreaterThan(40 * 2 ** 20);
      const object = seenIn(await streamed(bytes));
      expect(object).toMatchObject({ soname: "libkeel.so.1", exports: expect.arrayContaining(["keel", "ballast"]) });
      expect(object).toEqual(seenIn(await readSharedObject(bytes)));
    },
  );

  it("is not known where its tables were moved behind what is kept", async () => {
    const bytes = buildDynamicElf({
      soname: "libkeel.so.1",
      needs: [{ library: "libc.so.6", versions: [{ name: "GLIBC_2.34", symbols: ["puts"] }] }],
      damage: { ".hash": (content) => Buffer.concat([content, Buffer.alloc(25 * 2 ** 20)]) },
    });
    expect(await streamed(bytes)).toEqual({
      unreadable: "its symbols lie beyond the first 24 MiB, which is not read",
      elf: true,
    });
    expect(await readSharedObject(bytes)).toMatchObject({ soname: "libkeel.so.1" });
  });

  it("is no ELF file where it is something else, however large", async () => {
    expect(await streamed(Buffer.alloc(30 * 2 ** 20, 1))).toEqual({ unreadable: "it is no ELF file", elf: false });
  });
});
