import { FormatError } from "../../elf/bytes.ts";
import type { ElfFile, Section } from "../../elf/file.ts";
import { readSymbols } from "../../elf/symbols.ts";
import type { LibraryCaller, VersionNeed } from "../../model.ts";
import { type CFunction, type CFunctions, readCFunctions } from "./c-functions.ts";
import { type Code, type ScanCode, scanners } from "./code.ts";
import { ownerByName } from "./known-callers.ts";
import { readPlaces } from "./places.ts";

/** Symbols that are looked into; behind these it is clear enough whose doing it is. */
const mostSymbols = 200;

/**
 * Who asks a library for the symbols of a version, newest versions first: the C function that refers to it, and the Go
 * package that leads there. By .symtab and the code; where the file is stripped, by what is known of Go's own packages.
 * `callsC` are the packages with cgo's stubs.
 */
export function callersOf(
  elf: ElfFile,
  needs: readonly VersionNeed[],
  callsC: readonly string[],
): readonly LibraryCaller[] {
  const asked = needs
    .filter(({ weak }) => !weak)
    .flatMap(({ version, symbols }) => symbols.map((symbol) => ({ symbol, version })))
    .toSorted((one, other) => byVersion(other.version, one.version))
    .slice(0, mostSymbols);
  if (asked.length === 0) return [];
  const ways = waysOf(elf);
  return asked.map(({ symbol, version }) => {
    const way = ways?.(symbol) ?? null;
    return {
      symbol,
      version,
      function: way?.function ?? null,
      package: way?.package ?? ownerByName(symbol, callsC),
    };
  });
}

const byVersion = (one: string, other: string): number => one.localeCompare(other, "en", { numeric: true });

interface Way {
  readonly function: string;
  readonly package: string | null;
}

/** `null` where there are no names of functions, or the machine's instructions are not known. */
function waysOf(elf: ElfFile): ((symbol: string) => Way | null) | null {
  const scan = scanners[elf.machine];
  const table = scan === undefined ? null : symbolsOf(elf);
  if (scan === undefined || table === null) return null;
  const functions = readCFunctions(table);
  const { users, callers } = linksOf(elf, functions, scan);
  return (symbol) => {
    const all = users.get(symbol) ?? [];
    const ways = all.map((one) => ({ function: one.name, package: packageAbove(one, functions, callers) }));
    return ways.find((way) => way.package !== null) ?? ways[0] ?? null;
  };
}

function symbolsOf(elf: ElfFile): ReturnType<typeof readSymbols> {
  try {
    return readSymbols(elf, "SHT_SYMTAB");
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

interface Links {
  /** By symbol of a library, the C functions that refer to it. */
  readonly users: ReadonlyMap<string, readonly CFunction[]>;
  /** By address of a C function, those that lead to it. */
  readonly callers: ReadonlyMap<number, readonly CFunction[]>;
}

function linksOf(elf: ElfFile, functions: CFunctions, scan: ScanCode): Links {
  const places = readPlaces(elf);
  const stubs = stubsOf(elf, places, scan);
  const users = new Map<string, CFunction[]>();
  const callers = new Map<number, CFunction[]>();
  const sections = elf.sections.filter(({ flags }) => (flags & SHF_EXECINSTR) !== 0);
  for (const one of functions.all) {
    const code = codeOf(elf, sections, one);
    if (code === null) continue;
    scan(code, (target, _, kind) => {
      const symbol = kind === "word" ? places.get(target) : stubs.get(target);
      if (symbol !== undefined) push(users, symbol, one);
      else if (kind === "function" && target !== one.start && functions.at.has(target)) push(callers, target, one);
    });
  }
  return { users, callers };
}

const SHF_EXECINSTR = 4;

function push<Key>(map: Map<Key, CFunction[]>, key: Key, one: CFunction): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else if (list.at(-1) !== one) list.push(one);
}

function codeOf(elf: ElfFile, sections: readonly Section[], { start, size }: CFunction): Code | null {
  const section = sections.find(
    ({ address, fileSize }) => start >= Number(address) && start < Number(address) + fileSize,
  );
  if (section === undefined) return null;
  const offset = start - Number(section.address);
  const end = Math.min(section.fileSize, offset + size);
  return { address: start, bytes: elf.bytes.subarray(section.offset + offset, section.offset + end) };
}

/**
 * The stubs of the procedure linkage table, by address: each jumps by a word of the GOT. Before that instruction there may
 * be one that marks where a jump may land (endbr64, bti) and on arm64 the one that makes the page's address.
 */
function stubsOf(elf: ElfFile, places: ReadonlyMap<number, string>, scan: ScanCode): ReadonlyMap<number, string> {
  const stubs = new Map<number, string>();
  const before = elf.machine === "EM_AARCH64" ? [4, 8] : [0, 1, 4, 5];
  for (const { name, address, offset, fileSize } of elf.sections) {
    if (!name.startsWith(".plt")) continue;
    const code = { address: Number(address), bytes: elf.bytes.subarray(offset, offset + fileSize) };
    scan(code, (target, at, kind) => {
      const symbol = kind === "word" ? places.get(target) : undefined;
      if (symbol === undefined) return;
      for (const distance of before) if (!stubs.has(at - distance)) stubs.set(at - distance, symbol);
    });
  }
  return stubs;
}

const mostSteps = 10_000;

/** The package of the nearest of cgo's stubs above a function, by whoever calls it. */
function packageAbove(
  first: CFunction,
  { packages }: CFunctions,
  callers: ReadonlyMap<number, readonly CFunction[]>,
): string | null {
  const seen = new Set<CFunction>([first]);
  for (const one of seen) {
    const [, hash] = /^_cgo_([0-9a-f]{8,64})_C2?func_/.exec(one.name) ?? [];
    const path = hash === undefined ? undefined : packages.get(hash);
    if (path !== undefined) return path;
    // Functions that Go's runtime calls by name: gcc_*.c of runtime/cgo.
    if (/^x?_cgo_/.test(one.name)) return "runtime/cgo";
    if (seen.size > mostSteps) return null;
    for (const caller of callers.get(one.start) ?? []) seen.add(caller);
  }
  return null;
}
