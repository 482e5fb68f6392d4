import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEmbeddedFiles } from "../../src/build/embedded-files.ts";
import { scratchFiles } from "../support/files.ts";

const embedding = (folder: string, ...embeds: readonly string[]) =>
  new Map([["a.test/web", { folder, files: [], embeds, renamed: {}, home: null }]]);

describe("the files that sources embed", () => {
  it("are read with their content and its hash", async () => {
    const folder = await scratchFiles({ "site/a.txt": "abc", "b.txt": "" });
    expect(await readEmbeddedFiles(embedding(folder, "site/a.txt", "b.txt"))).toEqual([
      {
        package: "a.test/web",
        path: "site/a.txt",
        content: Buffer.from("abc"),
        // FIPS 180-2, B.1
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      },
      expect.objectContaining({ path: "b.txt", content: Buffer.alloc(0) }),
    ]);
  });

  it("are left out where they can't be read, are no files, or are more than is held", async () => {
    const folder = await scratchFiles({ "site/a.txt": "abc", "huge.bin": "" });
    await truncate(join(folder, "huge.bin"), 65 * 1024 * 1024);
    const found = await readEmbeddedFiles(embedding(folder, "gone.txt", "site", "huge.bin", "site/a.txt"));
    expect(found.map(({ path }) => path)).toEqual(["site/a.txt"]);
  });
});
