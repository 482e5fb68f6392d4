import { FormatError } from "../elf/bytes.ts";
import { DT } from "../elf/constants.ts";
import { readDynamic } from "../elf/dynamic.ts";
import { readDynamicSymbols } from "../elf/dynamic-symbols.ts";
import type { ElfFile } from "../elf/file.ts";
import { segmentOfType, windowAt } from "../elf/lookup.ts";
import { readElf } from "../elf/read.ts";
import { symbolSize } from "../elf/symbols.ts";
import { DT_VERDEF } from "../elf/version-definitions.ts";
import type { Unreadable } from "./root-view.ts";
import { readSharedObject, type SharedObject } from "./shared-object.ts";

/**
 * Reads a shared library as it streams by, without ever holding a large one: linkers put what the dynamic loader reads
 * (names, symbols, versions) in front, the dynamic array behind the code, and the section headers last. Of a library
 * that is larger than `front` only these parts are kept; where a tool has moved a table elsewhere, that is said.
 */
const front = 24 * 2 ** 20;
const tail = 2 ** 20;
/** Of the dynamic array, in bytes. */
const largestDynamic = 2 ** 20;
/** Program headers are within it, or the file is nobody's library. */
const headers = 2 ** 16;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** `size` is what the archive claims, and must have been bounded. */
export async function readLibraryStream(
  body: AsyncIterable<Uint8Array>,
  size: number,
): Promise<SharedObject | Unreadable> {
  // Pages that nothing is written to take no memory.
  const bytes = new Uint8Array(size);
  let kept: readonly Range[] = [
    { start: 0, end: front },
    { start: size - tail, end: size },
  ];
  let at = 0;
  let isSearched = size <= front;
  for await (const chunk of body) {
    for (const range of kept) copyInto(bytes, chunk, at, range);
    at += chunk.length;
    if (isSearched || at < headers) continue;
    isSearched = true;
    const dynamic = await dynamicRange(bytes);
    if (dynamic !== null) kept = [...kept, dynamic];
  }
  const object = await readSharedObject(bytes.subarray(0, at));
  if (size <= front || "unreadable" in object || (await isInFront(bytes))) return object;
  return { unreadable: `its symbols lie beyond the first ${front / 2 ** 20} MiB, which is not read`, elf: true };
}

function copyInto(bytes: Uint8Array, chunk: Uint8Array, at: number, { start, end }: Range): void {
  const from = Math.max(at, start);
  const to = Math.min(at + chunk.length, end, bytes.length);
  if (from < to) bytes.set(chunk.subarray(from - at, to - at), from);
}

async function dynamicRange(bytes: Uint8Array): Promise<Range | null> {
  const elf = await attempt(() => readElf(bytes));
  const segment = elf === null ? null : segmentOfType(elf, "PT_DYNAMIC");
  return segment === null
    ? null
    : { start: segment.offset, end: segment.offset + Math.min(segment.fileSize, largestDynamic) };
}

async function isInFront(bytes: Uint8Array): Promise<boolean> {
  const isIn = await attempt(async () => tablesEnd(await readElf(bytes)) <= front);
  return isIn ?? false;
}

/** Where the last table ends that names, symbols or versions are read from. */
function tablesEnd(elf: ElfFile): number {
  const { dynamic } = readDynamic(elf);
  if (dynamic === null) return 0;
  const { strings, values } = dynamic;
  const starts = [DT.SYMTAB, DT.VERSYM, DT.VERNEED, DT_VERDEF, DT.HASH].flatMap((tag) => {
    const address = values.get(tag);
    return address === undefined ? [] : windowAt(elf, address, 1).start;
  });
  const symbols = values.get(DT.SYMTAB);
  const count = readDynamicSymbols(elf, dynamic)?.symbols.count ?? 0;
  const symbolsEnd = symbols === undefined ? 0 : windowAt(elf, symbols, 1).start + count * symbolSize(elf);
  const stringsEnd = strings === null ? 0 : strings.start + strings.size;
  return Math.max(symbolsEnd, stringsEnd, ...starts.map((start) => start + 1));
}

async function attempt<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
