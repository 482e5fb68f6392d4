import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { debuggingRanges } from "../../src/elf/debugging.ts";
import type { ElfFile, Section } from "../../src/elf/file.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildFixture } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("Go", answers("go", "version"));

describe.skipIf(!hasGo)("debugging information", () => {
  const open = async (): Promise<ElfFile> =>
    readElf(await readFile(await buildFixture("hello", { env: { CGO_ENABLED: "0" } })));

  const change = (elf: ElfFile, name: string, change: Partial<Section>): ElfFile => ({
    ...elf,
    sections: elf.sections.map((section) => (section.name === name ? { ...section, ...change } : section)),
  });

  test("is what its sections hold, where they are long enough to matter", async () => {
    const elf = await open();
    const long = elf.sections.filter(({ name, fileSize }) => name.startsWith(".debug_") && fileSize >= 65536);
    expect(long.length).toBeGreaterThan(1);
    expect(debuggingRanges(elf)).toEqual(
      long.map(({ offset, fileSize }) => ({ start: offset, end: offset + fileSize })),
    );
  });

  test("is not what a segment maps, or another section has a part in", async () => {
    const elf = await open();
    const info = elf.sections.find(({ name }) => name === ".debug_info") as Section;
    const at = ({ start }: { start: number }): boolean => start === info.offset;
    expect(debuggingRanges(elf).some(at)).toBe(true);
    const shared = change(elf, ".shstrtab", { offset: info.offset + info.fileSize - 1 });
    expect(debuggingRanges(shared).some(at)).toBe(false);
    const mapped = { ...elf, segments: elf.segments.map((one) => ({ ...one, offset: info.offset, fileSize: 1 })) };
    expect(debuggingRanges(mapped).some(at)).toBe(false);
  });

  test("is not what only has a name like it", async () => {
    const elf = await open();
    const count = debuggingRanges(elf).length;
    expect(debuggingRanges(change(elf, ".debug_info", { name: ".debug_keys" }))).toHaveLength(count - 1);
  });
});
