/**
 * How the header, the functab and the _func records are laid out. Which one a file has is decided by the magic number
 * and proven by the records, which must tile; a magic number not known here is tried against each, newest first.
 *
 *     magic     Go            header words after {magic u32, 0, 0, quantum u8, ptrSize u8}, each of pointer size
 *     fffffffb  1.2 - 1.15    nfunc, then the functab at once
 *     fffffffa  1.16 - 1.17   nfunc, nfiles, funcnametab, cutab, filetab, pctab, functab (offsets from the header)
 *     fffffff0  1.18 - 1.19   nfunc, nfiles, textStart, then the five offsets
 *     fffffff1  1.20 -        the same; textStart is 0 from 1.26 on
 *
 * The records are `_func` in runtime/runtime2.go.
 */

export interface PclntabLayout {
  readonly since: "1.2" | "1.16" | "1.18" | "1.20";
  readonly magic: number;
  readonly headerWords: number;
  readonly textStartWord: number | null;
  /** Header words with the offsets of funcnametab, cutab, filetab, pctab and functab; `null` before they had any. */
  readonly tables: readonly number[] | null;
  /** A functab entry is two of these: absolute addresses, or u32 offsets from the start of the text. */
  readonly entryWidth: "pointer" | "u32";
  readonly record: RecordLayout;
}

/** Byte offsets of the fields in a _func record. */
export interface RecordLayout {
  readonly name: number;
  readonly pcsp: number;
  readonly pcfile: number;
  readonly pcln: number;
  readonly npcdata: number;
  readonly unit: number | null;
  readonly nfuncdata: number;
  readonly size: number;
  /** Funcdata are pointers before Go 1.18 and u32 offsets from `go:func.*` after. */
  readonly funcdataWidth: 4 | 8;
}

/** Newest first. */
export function pclntabLayouts(pointerSize: 4 | 8): readonly PclntabLayout[] {
  const P = pointerSize;
  const modern = { name: 4, pcsp: 16, pcfile: 20, pcln: 24, npcdata: 28, unit: 32, funcdataWidth: 4 } as const;
  const old = { name: P, pcsp: P + 12, pcfile: P + 16, pcln: P + 20, npcdata: P + 24, funcdataWidth: P } as const;
  return [
    {
      since: "1.20",
      magic: 0xfffffff1,
      headerWords: 8,
      textStartWord: 2,
      tables: [3, 4, 5, 6, 7],
      entryWidth: "u32",
      record: { ...modern, nfuncdata: 43, size: 44 },
    },
    {
      since: "1.18",
      magic: 0xfffffff0,
      headerWords: 8,
      textStartWord: 2,
      tables: [3, 4, 5, 6, 7],
      entryWidth: "u32",
      record: { ...modern, nfuncdata: 39, size: 40 },
    },
    {
      since: "1.16",
      magic: 0xfffffffa,
      headerWords: 7,
      textStartWord: null,
      tables: [2, 3, 4, 5, 6],
      entryWidth: "pointer",
      record: { ...old, unit: P + 28, nfuncdata: P + 35, size: P + 36 },
    },
    {
      since: "1.2",
      magic: 0xfffffffb,
      headerWords: 1,
      textStartWord: null,
      tables: null,
      entryWidth: "pointer",
      record: { ...old, unit: null, nfuncdata: P + 31, size: P + 32 },
    },
  ];
}
