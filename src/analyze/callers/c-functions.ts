import { type SymbolTable, symbolName } from "../../elf/symbols.ts";

/** The C functions of a file by its .symtab: what an external linker, or Go's own, took from C objects. */
export interface CFunctions {
  readonly all: readonly CFunction[];
  readonly at: ReadonlyMap<number, CFunction>;
  /** Import paths by the hash in the names of cgo's stubs, which the package has a variable for. */
  readonly packages: ReadonlyMap<string, string>;
}

export interface CFunction {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const STT_FUNC = 2;
const DOT = 0x2e;
const mostFunctions = 200_000;
const longestName = 1024;

/** What GCC adds to the name of a part or a copy of a function. */
const parts = /^[\w$]+(?:\.(?:part|cold|isra|constprop|lto_priv|localalias)(?:\.\d+)?)+$/;

export function readCFunctions(table: SymbolTable): CFunctions {
  const all: CFunction[] = [];
  const at = new Map<number, CFunction>();
  for (let i = 1; i < table.count && all.length < mostFunctions; i++) {
    const size = table.sizes[i] ?? 0;
    if (((table.infos[i] ?? 0) & 0xf) !== STT_FUNC || size === 0 || table.sectionIndexes[i] === 0) continue;
    const name = nameOf(table, i);
    const start = table.values[i] ?? 0;
    if (name === null || at.has(start)) continue;
    const one = { name, start, size };
    all.push(one);
    at.set(start, one);
  }
  return { all, at, packages: readPackages(table.strings) };
}

/** `null` for Go's, whose names have their package and a dot in front. */
function nameOf(table: SymbolTable, index: number): string | null {
  const start = table.nameOffsets[index] ?? 0;
  const end = table.strings.indexOf(0, start);
  const dot = table.strings.indexOf(DOT, start);
  if (end < 0 || end === start || end - start > longestName) return null;
  const name = symbolName(table, index);
  return dot < 0 || dot > end || parts.test(name ?? "") ? name : null;
}

/** Variables `path._cgo_<hash>_Cfunc_name` (cmd/cgo, out.go). */
function readPackages(strings: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(strings.buffer, strings.byteOffset, strings.length);
  const packages = new Map<string, string>();
  const mark = "._cgo_";
  for (let found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, found + 1)) {
    const start = text.lastIndexOf(0, found) + 1;
    if (found - start > longestName) continue;
    const [, hash] = /^_cgo_([0-9a-f]{8,64})_C2?func_/.exec(text.toString("latin1", found + 1, found + 96)) ?? [];
    if (hash !== undefined) packages.set(hash, text.toString("utf8", start, found));
  }
  return packages;
}
