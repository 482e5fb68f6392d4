import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { PackageSource } from "./import-graph.ts";

/** A file that a package embeds, with its content. */
export interface EmbeddedSource {
  readonly package: string;
  /** Below the package's folder. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Contents are held while binaries are read, so what is beyond this many bytes together is left out. */
const mostHeld = 64 * 1024 * 1024;
const mostFiles = 10_000;

/** The files that the packages of a program embed, in the order of their import paths; what can't be read is left out. */
export async function readEmbeddedFiles(
  sources: ReadonlyMap<string, PackageSource>,
): Promise<readonly EmbeddedSource[]> {
  const named = [...sources]
    .flatMap(([path, { folder, embeds }]) => embeds.map((file) => ({ package: path, path: file, folder })))
    .slice(0, mostFiles);
  const found: EmbeddedSource[] = [];
  let left = mostHeld;
  for (const { folder, ...about } of named) {
    const content = await contentOf(join(folder, about.path), left);
    if (content === null) continue;
    left -= content.length;
    found.push({ ...about, content, sha256: createHash("sha256").update(content).digest("hex") });
  }
  return found;
}

async function contentOf(path: string, most: number): Promise<Uint8Array | null> {
  try {
    await using file = await open(path);
    const about = await file.stat();
    return about.isFile() && about.size <= most ? await file.readFile() : null;
  } catch {
    return null;
  }
}
