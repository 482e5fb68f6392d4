import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readElf } from "../../src/elf/read.ts";
import { readEmbedTables } from "../../src/gobin/embed.ts";
import { openImage } from "../../src/gobin/image.ts";
import { buildFixture, type FixtureOptions, fixtureFolder } from "../support/fixture.ts";
import { fetchPublished, hasPublished, published } from "../support/published.ts";
import { hasGo } from "./matrix.ts";
import { openBinary, withoutSections } from "./open.ts";
import { hasToolchain } from "./toolchains.ts";

const web = join(fixtureFolder("service"), "internal/web");

/** Path and content of every file the fixture embeds. */
async function assets(): Promise<Map<string, Buffer>> {
  const entries = await readdir(join(web, "assets"), { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(web.length + 1), await readFile(path));
  }
  return files;
}

const stripped: FixtureOptions = { args: ["-ldflags=-s -w"], env: { CGO_ENABLED: "0" } };
const cases: readonly (readonly [string, FixtureOptions])[] = [
  ["static", stripped],
  ["PIE", { ...stripped, args: ["-buildmode=pie", "-ldflags=-s -w"] }],
  ["32-bit", { ...stripped, goarch: "386" }],
  ["big-endian", { ...stripped, goarch: "s390x" }],
];

describe.skipIf(!hasGo)("embedded files of a stripped file", () => {
  for (const [name, options] of cases)
    test(`are found with name, size and content: ${name}`, async () => {
      const { elf, image } = await openBinary(await buildFixture("service", options));
      const { tables, unproven } = readEmbedTables(image);
      const found = tables.flatMap(({ files }) => files);
      const expected = await assets();
      expect(unproven).toBe(0);
      expect(found.map((file) => file.name).sort()).toEqual([...expected.keys()].sort());
      for (const file of found) {
        const content = expected.get(file.name) as Buffer;
        expect(file.size).toBe(content.length);
        expect(content.equals(image.read(file.address, file.size))).toBe(true);
      }
      expect(readEmbedTables(withoutSections(elf)).tables).toEqual(tables);
    });

  test("have the SHA-256 of their content for a hash", async () => {
    const { image } = await openBinary(await buildFixture("service", stripped));
    const expected = await assets();
    for (const { name, sha256 } of readEmbedTables(image).tables.flatMap(({ files }) => files))
      expect(sha256).toBe(
        createHash("sha256")
          .update(expected.get(name) as Buffer)
          .digest("hex"),
      );
  });

  test("are not believed where the hash is not that of the content", async () => {
    const { elf, image } = await openBinary(await buildFixture("service", stripped));
    const file = readEmbedTables(image).tables[0]?.files.find(({ size }) => size > 0);
    const bytes = new Uint8Array(elf.bytes);
    const at = image.offsetOf(file?.address ?? 0);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(readEmbedTables(openImage(await readElf(bytes)))).toEqual({ tables: [], unproven: 1 });
  });

  test("are none in a program without any", async () => {
    const { image } = await openBinary(await buildFixture("hello", stripped));
    expect(readEmbedTables(image)).toEqual({ tables: [], unproven: 0 });
  });
});

describe.skipIf(!hasGo || !hasToolchain("1.19.13"))("the older form of the hash", () => {
  test("proves files as well", async () => {
    const { image } = await openBinary(await buildFixture("certs", { ...stripped, toolchain: "1.19.13" }));
    const { unproven } = readEmbedTables(image);
    expect(unproven).toBe(0);
  });
});

describe.skipIf(!(await hasPublished(published.go127, published.noBuildInfo)))("published binaries", () => {
  test("have the files their authors embedded, and no others", async () => {
    const lefthook = (await openBinary(await fetchPublished(published.go127))).image;
    expect(readEmbedTables(lefthook).tables).toHaveLength(2);
    const esbuild = (await openBinary(await fetchPublished(published.noBuildInfo))).image;
    expect(readEmbedTables(esbuild)).toEqual({ tables: [], unproven: 0 });
  });
});
