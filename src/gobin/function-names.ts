import { type Pclntab, readRecord } from "./pclntab.ts";
import { unescapePath } from "./symbol-name.ts";

/** Every name of the pc-line table as a range of its bytes, without the NUL; functions inlined everywhere, too. */
export interface FunctionNames {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const known = new WeakMap<Pclntab, FunctionNames>();

/** In the order of the table. Before Go 1.16 names have no table of their own, and these are those of the functions. */
export function readFunctionNames(table: Pclntab): FunctionNames {
  const names = known.get(table) ?? (table.layout.tables === null ? namesOfRecords(table) : namesOfTable(table));
  known.set(table, names);
  return names;
}

function namesOfTable({ bytes, funcnametab, count: functions }: Pclntab): FunctionNames {
  const { start, end } = funcnametab;
  let starts = new Uint32Array(2 * functions);
  let ends = new Uint32Array(2 * functions);
  let count = 0;
  const names = bytes.subarray(0, end);
  for (let first = start; first < end; ) {
    const nul = names.indexOf(0, first);
    if (nul < 0) break;
    if (count === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
    }
    starts[count] = first;
    ends[count++] = nul;
    first = nul + 1;
  }
  return { count, starts, ends };
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}

function namesOfRecords(table: Pclntab): FunctionNames {
  const { bytes, records } = table;
  const offsets = new Set<number>();
  for (const at of records) {
    const start = at === 0 ? undefined : readRecord(table, at)?.nameOffset;
    if (start !== undefined && start > 0) offsets.add(start);
  }
  const starts = Uint32Array.from(offsets).sort();
  const ends = starts.map((start) => {
    const end = bytes.indexOf(0, start);
    return end < 0 ? start : end;
  });
  return { count: starts.length, starts, ends };
}

/** Which of some full function names the table has, in the order they are asked for. */
export function presentFunctions(table: Pclntab, wanted: readonly string[]): readonly string[] {
  const byLength = new Map<number, Buffer[]>();
  for (const name of wanted) {
    const bytes = Buffer.from(name);
    byLength.set(bytes.length, [...(byLength.get(bytes.length) ?? []), bytes]);
  }
  const found = new Set<string>();
  const { count, starts, ends } = readFunctionNames(table);
  const text = Buffer.from(table.bytes.buffer, table.bytes.byteOffset, table.bytes.length);
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    for (const name of byLength.get(end - start) ?? [])
      if (name.equals(text.subarray(start, end))) found.add(name.toString());
  }
  return wanted.filter((name) => found.has(name));
}

/** Import paths of packages with cgo's stubs: `path._Cfunc_name`, and `_C2func_` where errno is asked for as well. */
export function packagesCallingC({ bytes, funcnametab }: Pclntab): readonly string[] {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset + funcnametab.start, funcnametab.end - funcnametab.start);
  const paths = new Set<string>();
  for (const stub of ["._Cfunc_", "._C2func_"]) {
    for (let at = names.indexOf(stub); at >= 0; at = names.indexOf(stub, at + 1)) {
      const start = names.lastIndexOf(0, at) + 1;
      if (at - start <= LONGEST_PATH) paths.add(unescapePath(names.toString("utf8", start, at)));
    }
  }
  return [...paths].sort();
}

const LONGEST_PATH = 1024;
