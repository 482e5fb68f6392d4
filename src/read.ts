import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { analyzeArtifact } from "./analyze/artifact.ts";
import { FormatError } from "./elf/bytes.ts";
import type { ElfFile } from "./elf/file.ts";
import { readElf } from "./elf/read.ts";
import type { SourceEmbed } from "./gobin/embed-content.ts";
import type { Artifact, BuildRecord, UnreadFile, Variant } from "./model.ts";
import { foreignFormat } from "./read/foreign-format.ts";
import { takeTurns } from "./read/turns.ts";
import { measureWireSize } from "./read/wire-size.ts";

export type { SourceEmbed };

export interface ReadOptions {
  readonly name: string;
  /** The path as the report shows it. */
  readonly displayPath: string;
  readonly variant: Variant | null;
  readonly build: BuildRecord | null;
  /** Whether to compress the file for its wire size. */
  readonly wire: boolean;
  /** Files that the sources embed, where they are at hand. */
  readonly embedded?: readonly SourceEmbed[];
  readonly now: Date;
}

/** Both where the file was read but not all of it can be trusted: packed, or cut short behind what is loaded. */
export interface ReadResult {
  readonly artifact: Artifact | null;
  readonly unread: UnreadFile | null;
}

/** Why a file is not what this tool reads, in words for the user. */
class Unreadable extends Error {}

const LARGEST = 2 ** 31;
const ELF_MAGIC = Buffer.from("\x7fELF", "latin1");

const inTurn = takeTurns(availableParallelism());

/** Opens one file and reads all there is to know. Whatever is wrong with the file is said in `unread`. */
export const readArtifact = (path: string, options: ReadOptions): Promise<ReadResult> =>
  inTurn(() => readOne(path, options));

async function readOne(path: string, options: ReadOptions): Promise<ReadResult> {
  const { name, displayPath, variant, build, wire, embedded = [], now } = options;
  try {
    const bytes = await readWhole(path);
    const elf = await readExecutable(bytes);
    const wireSize = wire ? measureWireSize(bytes) : null;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const facts = analyzeArtifact({ elf, name, path: displayPath, variant, build, sha256, embedded, now });
    const artifact = { ...facts, wireSize: await wireSize };
    if (artifact.go === null && artifact.packer === null) throw new Unreadable(notGo(artifact));
    const doubt = doubtOf(artifact, elf);
    return { artifact, unread: doubt === null ? null : { path: displayPath, reason: doubt } };
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof FormatError)) throw error;
    return { artifact: null, unread: { path: displayPath, reason: error.message } };
  }
}

/** One read into one buffer. What is no regular file is refused before it is opened: opening a pipe may never end. */
async function readWhole(path: string): Promise<Uint8Array> {
  const about = await attempt(() => stat(path));
  const kind = specialKind(about);
  if (kind !== null) throw new Unreadable(`it is ${kind}`);
  if (about.size === 0) throw new Unreadable("it is empty");
  if (about.size > LARGEST) {
    throw new Unreadable(`it has ${(about.size / 2 ** 30).toFixed(1)} GiB, and only files up to 2 GiB are read`);
  }
  const file = await attempt(() => open(path));
  try {
    const buffer = Buffer.allocUnsafeSlow(about.size);
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await attempt(() => file.read(buffer, filled, Math.min(buffer.length - filled, 2 ** 30)));
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function attempt<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("there is no such file");
    if (code === "EACCES" || code === "EPERM") throw new Unreadable("permission denied: this user may not read it");
    throw new Unreadable(`the system does not let it be read (${code})`);
  }
}

function specialKind(about: Stats): string | null {
  if (about.isFile()) return null;
  if (about.isDirectory()) return "a folder; name the binary inside it";
  if (about.isFIFO()) return "a named pipe, not a file";
  if (about.isSocket()) return "a socket, not a file";
  return "a device, not a file";
}

const notExecutable: Readonly<Record<string, string>> = {
  ET_REL: "it is an object file that is not linked yet, not an executable",
  ET_CORE: "it is a core dump, not an executable",
};

async function readExecutable(bytes: Uint8Array): Promise<ElfFile> {
  if (Buffer.compare(bytes.subarray(0, 4), ELF_MAGIC) !== 0) {
    const format = foreignFormat(bytes);
    throw new Unreadable(format === null ? "it is not an ELF file" : `it is not an ELF file but ${format}`);
  }
  const elf = await readElf(bytes);
  if (elf.type !== "ET_EXEC" && elf.type !== "ET_DYN") {
    throw new Unreadable(notExecutable[elf.type] ?? `its ELF type, ${elf.type}, is not that of an executable`);
  }
  if (elf.segments.every(({ type }) => type !== "PT_LOAD")) {
    throw new Unreadable("it is an ELF file without anything to load, not an executable");
  }
  return elf;
}

const notGo = ({ gaps }: Artifact): string =>
  gaps.find(({ fact }) => fact === "go")?.why ?? "it is an ELF file, but not one that Go's linker made";

/** What keeps the facts from being the whole truth; `null` where nothing does. */
function doubtOf({ packer }: Artifact, elf: ElfFile): string | null {
  if (packer !== null) return `it is packed by ${packer}; unpack it with \`upx -d\` to see what is inside`;
  if (elf.extent <= elf.bytes.length) return null;
  return (
    "it is cut short, or its section headers are damaged: " +
    `they speak of ${elf.extent} bytes, the file has ${elf.bytes.length}`
  );
}
