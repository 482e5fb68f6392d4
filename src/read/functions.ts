import { readFile } from "node:fs/promises";
import { FormatError } from "../elf/bytes.ts";
import type { ElfFile } from "../elf/file.ts";
import { readElf } from "../elf/read.ts";
import { readSymbols, type SymbolTable, symbolName } from "../elf/symbols.ts";
import { readFunctionNames } from "../gobin/function-names.ts";
import { packagesOfFunctions } from "../gobin/function-packages.ts";
import { openImage } from "../gobin/image.ts";
import { PackageNames } from "../gobin/package-names.ts";
import { type Pclntab, readRecord } from "../gobin/pclntab.ts";
import { findPclntab } from "../gobin/pclntab-find.ts";
import { unescapePath } from "../gobin/symbol-name.ts";

/** What a file names: the functions of its pc-line table, which stripping leaves, and the variables of its symbol table. */
export interface FunctionList {
  /** As the source writes them; functions that were inlined everywhere, too. */
  readonly names: readonly string[];
  /** The code of a function, its fill included, or the size of a variable; 0 for one that was inlined everywhere. */
  readonly bytes: ReadonlyMap<string, number>;
  /** How many functions have code, by import path; the main package is `main`. */
  readonly byPackage: ReadonlyMap<string, number>;
}

/** Throws FormatError for a file that `readArtifact` does not read. */
export async function readFunctions(path: string): Promise<FunctionList> {
  const elf = await readElf(await readFile(path));
  const { table } = findPclntab(openImage(elf));
  if (table === null) return { names: [], bytes: new Map(), byPackage: new Map() };
  const bytes = new Map([...variables(elf), ...functions(table)]);
  const packages = new PackageNames();
  const byPackage = new Map<string, number>();
  for (const number of packagesOfFunctions(table, packages).packages) {
    const owner = packages.paths[number];
    if (owner !== undefined) byPackage.set(owner, (byPackage.get(owner) ?? 0) + 1);
  }
  return { names: [...bytes.keys()], bytes, byPackage };
}

function functions(table: Pclntab): ReadonlyMap<string, number> {
  const { bytes, funcnametab, records, entries } = table;
  const code = new Map<number, number>();
  for (let i = 0; i < table.count; i++) {
    const at = records[i] as number;
    const record = at === 0 ? null : readRecord(table, at);
    if (record === null) continue;
    const start = funcnametab.start + record.nameOffset;
    code.set(start, (code.get(start) ?? 0) + Math.max(0, (entries[i + 1] as number) - (entries[i] as number)));
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { starts, ends, count } = readFunctionNames(table);
  const sizes = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    sizes.set(unescapePath(text.toString("utf8", start, ends[i])), code.get(start) ?? 0);
  }
  return sizes;
}

const STT_OBJECT = 1;

/** Empty where the file is stripped. */
function variables(elf: ElfFile): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const symbols = readableSymbols(elf);
  for (let i = 0; symbols !== null && i < symbols.count; i++) {
    if (((symbols.infos[i] as number) & 0xf) !== STT_OBJECT) continue;
    const name = symbolName(symbols, i);
    if (name !== null) sizes.set(unescapePath(name), symbols.sizes[i] as number);
  }
  return sizes;
}

function readableSymbols(elf: ElfFile): SymbolTable | null {
  try {
    return readSymbols(elf, "SHT_SYMTAB");
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
