/**
 * Files that `embed.FS` variables carry, read from the tables the compiler writes for them and proven by their hashes
 * (`WriteEmbed` in cmd/compile/internal/staticdata/embed.go). A table begins with a slice of itself:
 *
 *     pointer to the first entry, which lies right behind | number of entries | the same again       (P each)
 *     entries:  name pointer, name length, data pointer, data length (P each), 16 bytes of hash
 *
 * with directories named `dir/`, without data and hash. Files embedded as a string or []byte have no table.
 */

import { createHash } from "node:crypto";
import { type Image, type Mapping, oncePerImage } from "./image.ts";
import { findPclntab } from "./pclntab-find.ts";

export interface EmbeddedFile {
  /** The path in the file system, as the program opens it. */
  readonly name: string;
  readonly address: number;
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

export interface EmbedTable {
  readonly address: number;
  readonly size: number;
  readonly files: readonly EmbeddedFile[];
}

/** An entry as it stands in a table, with the compiler's hash of its content. */
interface Entry extends Omit<EmbeddedFile, "sha256"> {
  readonly hash: Uint8Array;
}

export interface EmbedTables {
  readonly tables: readonly EmbedTable[];
  /** Tables whose entries are all well formed and whose hashes are none of the known ones. */
  readonly unproven: number;
}

const HASH_SIZE = 16;
const LONGEST_NAME = 4096;
/** Content is hashed once a table; what real files have is hashed once, so more than this is in files made for it. */
const MOST_HASHED = 4;
/** The same for entries: tables do not overlap. */
const SMALLEST_ENTRY = 32;

/** Every table of embedded files in the program. */
export const readEmbedTables = oncePerImage(search);

function search(image: Image): EmbedTables {
  const tables: EmbedTable[] = [];
  let unproven = 0;
  let budget = image.fileSize * MOST_HASHED;
  let entries = image.fileSize / SMALLEST_ENTRY;
  for (const mapping of image.mappings) {
    if (mapping.executable) continue;
    for (const address of selfPointing(image, mapping)) {
      entries -= image.pointer(address + image.pointerSize);
      const table = entries < 0 ? null : readTable(image, address);
      if (table === null) continue;
      budget -= table.entries.reduce((sum, { size }) => sum + size, 0);
      if (budget < 0) return { tables, unproven };
      const files = table.entries.map((entry) => proven(image, entry));
      if (files.every((file) => file !== null)) tables.push({ address, size: table.size, files });
      else unproven++;
    }
  }
  return { tables, unproven };
}

/**
 * Addresses of words that hold the address three words behind them, with one count twice in between. The pc-line
 * table, a third of a file, has no addresses.
 */
function selfPointing(image: Image, { address, bytes, view }: Mapping): number[] {
  const found: number[] = [];
  const { pointerSize: P, littleEndian } = image;
  const lowAt = P === 8 && !littleEndian ? 4 : 0;
  const { table } = findPclntab(image);
  const tableStart = (table?.address ?? 0) - address;
  const tableEnd = tableStart + (table?.recordsEnd ?? 0);
  for (let at = -address & (P - 1); at + 3 * P <= bytes.length; at += P) {
    if (at >= tableStart && at < tableEnd) {
      at = Math.floor(tableEnd / P) * P;
      continue;
    }
    const own = address + at;
    if (view.getUint32(at + lowAt, littleEndian) !== (own + 3 * P) >>> 0) continue;
    const count = image.pointer(own + P);
    const fits = count > 0 && count <= (bytes.length - at) / SMALLEST_ENTRY;
    if (fits && image.pointer(own) === own + 3 * P && image.pointer(own + 2 * P) === count) found.push(own);
  }
  return found;
}

/** The table at an address; `null` where some entry is not one. */
function readTable(image: Image, address: number): { size: number; entries: readonly Entry[] } | null {
  const P = image.pointerSize;
  const count = image.pointer(address + P);
  const entrySize = 4 * P + HASH_SIZE;
  const size = 3 * P + count * entrySize;
  if (!(size <= image.available(address))) return null;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    const entry = address + 3 * P + i * entrySize;
    const name = nameAt(image, image.pointer(entry), image.pointer(entry + P));
    const data = image.pointer(entry + 2 * P);
    const length = image.pointer(entry + 3 * P);
    if (name === null) return null;
    if (name.endsWith("/")) {
      if (data !== 0 || length !== 0) return null;
      continue;
    }
    if (length > 0 && !(length <= image.available(data))) return null;
    entries.push({ name, address: data, size: length, hash: image.read(entry + 4 * P, HASH_SIZE) });
  }
  return entries.length === 0 ? null : { size, entries };
}

function nameAt(image: Image, address: number, length: number): string | null {
  if (!(length > 0 && length <= LONGEST_NAME && length <= image.available(address))) return null;
  const name = Buffer.from(image.read(address, length)).toString();
  return name.includes("\0") || name.startsWith("/") ? null : name;
}

/**
 * The file, if the hash in the table is that of its content in one of the forms compilers have used: SHA-256 (Go 1.16),
 * its complement (to 1.23), and the forms of cmd/internal/hash from 1.24 on: the first byte complemented
 * for content that is kept in memory, a byte 1 in front of content that is streamed.
 */
function proven(image: Image, { hash: found, ...file }: Entry): EmbeddedFile | null {
  const content = file.size === 0 ? new Uint8Array() : image.read(file.address, file.size);
  const digest = createHash("sha256").update(content).digest();
  const plain = digest.subarray(0, HASH_SIZE);
  const streamed = (): Buffer => createHash("sha256").update(Uint8Array.of(1)).update(content).digest();
  const isProven =
    plain.equals(found) ||
    plain.every((byte, i) => (byte ^ 0xff) === found[i]) ||
    plain.every((byte, i) => (i === 0 ? byte ^ 0xff : byte) === found[i]) ||
    streamed().subarray(0, HASH_SIZE).equals(found);
  return isProven ? { ...file, sha256: digest.toString("hex") } : null;
}
