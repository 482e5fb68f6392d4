import type { Gap } from "../model.ts";
import { type ByteView, FormatError } from "./bytes.ts";
import { DF_1_NOW, DF_1_PIE, DF_BIND_NOW, DT } from "./constants.ts";
import type { ElfFile } from "./file.ts";
import { segmentOfType, viewOf, windowAt } from "./lookup.ts";

/**
 * The dynamic array (gABI, chapter 5, "Dynamic Section"): pairs of words, a tag and a value or an address, up to
 * DT_NULL. Found by PT_DYNAMIC, as the loader finds it, so that section headers are not needed.
 */
export interface Dynamic {
  /** DT_NEEDED in order. May be shorter than `neededCount`, and then there is a gap. */
  readonly needed: readonly string[];
  readonly neededCount: number;
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
  /** Every symbol is bound before the program starts: DT_BIND_NOW, DF_BIND_NOW or DF_1_NOW. */
  readonly bindNow: boolean;
  /** DF_1_PIE: the linker meant an executable, not a library. */
  readonly pie: boolean;
  /** DT_STRTAB. */
  readonly strings: ByteView | null;
  /** The last value of each tag, as the loader takes it. */
  readonly values: ReadonlyMap<number, bigint>;
}

/** The loader has no limit; programs have a few dozen entries, the largest a few hundred. */
const MOST_ENTRIES = 4096;

const LONGEST_STRING = 4096;

/** `null` where the file has no PT_DYNAMIC. What can't be read of it is a gap, never an empty list without one. */
export function readDynamic(elf: ElfFile): { dynamic: Dynamic | null; gaps: Gap[] } {
  const segment = segmentOfType(elf, "PT_DYNAMIC");
  if (segment === null) return { dynamic: null, gaps: [] };
  const gaps: Gap[] = [];
  const attempt = <Value>(what: string, read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      gaps.push({ fact: "dynamic", why: `${what} can't be read: ${error.message}` });
      return null;
    }
  };

  const { values, neededAt, ended } = entries(viewOf(elf), segment.offset, segment.fileSize);
  if (!ended) gaps.push({ fact: "dynamic", why: `the dynamic array has no end within ${MOST_ENTRIES} entries` });
  // A linker that makes one has something to put there.
  if (ended && values.size === 0) gaps.push({ fact: "dynamic", why: "the dynamic array is empty" });
  const strings = values.has(DT.STRTAB) ? attempt("the string table", () => stringTable(elf, values)) : null;
  if (strings === null && neededAt.length > 0 && gaps.length === 0) {
    gaps.push({ fact: "dynamic", why: "the names of the needed libraries have no string table" });
  }
  const text = (at: number, what: string): string | null =>
    strings === null ? null : attempt(what, () => strings.string(strings.start + at, LONGEST_STRING));
  const textOf = (tag: number, what: string): string | null => {
    const value = values.get(tag);
    return value === undefined ? null : text(Number(value), what);
  };

  const flags = Number(values.get(DT.FLAGS) ?? 0n);
  const flags1 = Number(values.get(DT.FLAGS_1) ?? 0n);
  return {
    dynamic: {
      needed: neededAt.map((at) => text(at, "the name of a needed library")).filter((name) => name !== null),
      neededCount: neededAt.length,
      soname: textOf(DT.SONAME, "the soname"),
      rpath: textOf(DT.RPATH, "the rpath"),
      runpath: textOf(DT.RUNPATH, "the runpath"),
      bindNow: values.has(DT.BIND_NOW) || (flags & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      strings,
      values,
    },
    gaps,
  };
}

function entries(
  view: ByteView,
  offset: number,
  size: number,
): { values: Map<number, bigint>; neededAt: number[]; ended: boolean } {
  const values = new Map<number, bigint>();
  const neededAt: number[] = [];
  const word = view.wordSize;
  const count = Math.min(Math.floor(size / (2 * word)), MOST_ENTRIES);
  for (let i = 0; i < count; i++) {
    const at = offset + i * 2 * word;
    const tag = Number(view.address(at));
    const value = view.address(at + word);
    if (tag === DT.NULL) return { values, neededAt, ended: true };
    if (tag === DT.NEEDED) neededAt.push(Number(value));
    values.set(tag, value);
  }
  return { values, neededAt, ended: false };
}

function stringTable(elf: ElfFile, values: ReadonlyMap<number, bigint>): ByteView {
  const size = values.get(DT.STRSZ);
  return windowAt(elf, values.get(DT.STRTAB) ?? 0n, size === undefined ? undefined : Number(size));
}
