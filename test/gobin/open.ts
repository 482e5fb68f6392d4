import { readFile } from "node:fs/promises";
import type { ElfFile } from "../../src/elf/file.ts";
import { readElf } from "../../src/elf/read.ts";
import { type Image, openImage } from "../../src/gobin/image.ts";

/** A real binary, opened both ways. */
export async function openBinary(path: string): Promise<{ elf: ElfFile; image: Image }> {
  const elf = await readElf(await readFile(path));
  return { elf, image: openImage(elf) };
}

/** The same binary with its section headers gone. */
export const withoutSections = (elf: ElfFile): Image => openImage({ ...elf, sections: [] });
