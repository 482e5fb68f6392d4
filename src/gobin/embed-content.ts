import { readEmbedTables } from "./embed.ts";
import type { Image } from "./image.ts";

/** A file that sources say is embedded, whatever its variable's type. */
export interface SourceEmbed {
  /** The import path of the package that embeds it. */
  readonly package: string;
  /** Below the package's folder. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
}

/** Such a file, found in a program byte for byte. */
export interface FoundContent extends Omit<SourceEmbed, "content"> {
  readonly address: number;
  readonly size: number;
}

/** What is shorter may be part of anything. */
const SHORTEST = 32;
/** Times the file is looked through: once for each content, and sources have few of these. */
const MOST_PASSES = 256;

/**
 * Files that became a string or a []byte. Nothing in a program tells those from other literals (`WriteEmbed` in
 * cmd/compile/internal/staticdata/embed.go), so their content is looked for, as a whole, in what is not code. What a
 * table names is left out: it is known better there.
 */
export function findContents(image: Image, wanted: readonly SourceEmbed[]): readonly FoundContent[] {
  if (wanted.length === 0) return [];
  const inTables = new Set(readEmbedTables(image).tables.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
  const found: FoundContent[] = [];
  const loose = wanted.filter(({ content, sha256 }) => content.length >= SHORTEST && !inTables.has(sha256));
  for (const { content, ...about } of loose.slice(0, MOST_PASSES)) {
    const address = addressOf(image, content);
    if (address >= 0) found.push({ ...about, address, size: content.length });
  }
  return found;
}

function addressOf(image: Image, content: Uint8Array): number {
  for (const { address, bytes, executable } of image.mappings) {
    if (executable || bytes.length < content.length) continue;
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(content);
    if (at >= 0) return address + at;
  }
  return -1;
}
