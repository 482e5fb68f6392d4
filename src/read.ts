import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { analyzeArtifact } from "./analyze/artifact.ts";
import { FormatError } from "./elf/bytes.ts";
import { debuggingRanges } from "./elf/debugging.ts";
import type { ElfFile } from "./elf/file.ts";
import { locateHeaders, nameRange, type Table } from "./elf/header.ts";
import { readElf } from "./elf/read.ts";
import type { SourceEmbed } from "./gobin/embed-content.ts";
import type { Artifact, BuildRecord, UnreadFile, Variant } from "./model.ts";
import { foreignFormat } from "./read/foreign-format.ts";
import { PartialFile } from "./read/partial-file.ts";
import { readInThread } from "./read/threads.ts";
import { takeTurns } from "./read/turns.ts";
import { Unreadable } from "./read/unreadable.ts";
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
  /** Whether to list the functions. */
  readonly functions?: boolean | undefined;
  readonly now: Date;
}

/** Both where the file was read but not all of it can be trusted: packed, or cut short behind what is loaded. */
export interface ReadResult {
  readonly artifact: Artifact | null;
  readonly unread: UnreadFile | null;
}

const ELF_MAGIC = Buffer.from("\x7fELF", "latin1");
/** All a linker's headers, and enough of anything else to tell what it is. */
const HEAD = 1 << 16;

const inTurn = takeTurns(availableParallelism());

/** A new thread takes as much work to start and to warm up as this thread, warm, takes to read so many bytes. */
const WORTH_A_THREAD = 1 << 24;

/** How many files are being read in this thread. */
let here = 0;

/**
 * Opens one file and reads all there is to know. Whatever is wrong with the file is said in `unread`. One file is read
 * in this thread, and large ones that are asked for meanwhile in threads of their own.
 */
export const readArtifact = (path: string, options: ReadOptions): Promise<ReadResult> =>
  inTurn(async () => {
    if (here > 0 && (await sizeOf(path)) >= WORTH_A_THREAD) return readInThread(path, options);
    here++;
    try {
      return await readHere(path, options);
    } finally {
      here--;
    }
  });

/** What cannot be asked for its size is left to the reading to complain of. */
const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0;

/** The same, in this thread and at once. */
export async function readHere(path: string, options: ReadOptions): Promise<ReadResult> {
  const { name, displayPath, variant, build, wire, embedded = [], functions = false, now } = options;
  let file: PartialFile | null = null;
  try {
    file = await PartialFile.open(path);
    const elf = await readExecutable(file);
    const sha256 = await file.fillAll(wire ? [] : debuggingRanges(elf));
    const wireSize = wire ? measureWireSize(file.bytes) : null;
    const facts = analyzeArtifact({ elf, name, path: displayPath, variant, build, sha256, embedded, functions, now });
    const artifact = { ...facts, wireSize: await wireSize };
    if (artifact.go === null && artifact.packer === null) throw new Unreadable(notGo(artifact));
    const doubt = doubtOf(artifact, elf);
    return { artifact, unread: doubt === null ? null : { path: displayPath, reason: doubt } };
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof FormatError)) throw error;
    return { artifact: null, unread: { path: displayPath, reason: error.message } };
  } finally {
    await file?.close();
  }
}

const notExecutable: Readonly<Record<string, string>> = {
  ET_REL: "it is an object file that is not linked yet, not an executable",
  ET_CORE: "it is a core dump, not an executable",
};

async function readExecutable(file: PartialFile): Promise<ElfFile> {
  const { bytes, read } = file;
  await file.fill(0, HEAD);
  if (Buffer.compare(bytes.subarray(0, 4), ELF_MAGIC) !== 0) {
    const format = foreignFormat(bytes);
    throw new Unreadable(format === null ? "it is not an ELF file" : `it is not an ELF file but ${format}`);
  }
  await fillHeaders(file);
  const elf = await readElf(bytes, read);
  if (elf.type !== "ET_EXEC" && elf.type !== "ET_DYN") {
    throw new Unreadable(notExecutable[elf.type] ?? `its ELF type, ${elf.type}, is not that of an executable`);
  }
  if (elf.segments.every(({ type }) => type !== "PT_LOAD")) {
    throw new Unreadable("it is an ELF file without anything to load, not an executable");
  }
  return elf;
}

/** The tables of headers and the names of sections, wherever they lie. */
async function fillHeaders(file: PartialFile): Promise<void> {
  const fill = ({ offset, count, entrySize }: Table): Promise<void> => file.fill(offset, offset + count * entrySize);
  // Section header 0 may say how many there are.
  await fill({ ...locateHeaders(file.bytes).sections, count: 1 });
  const { segments, sections } = locateHeaders(file.bytes);
  await fill(segments);
  await fill(sections);
  const { start, end } = nameRange(locateHeaders(file.bytes));
  await file.fill(start, end);
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
