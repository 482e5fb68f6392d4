import { FormatError } from "../elf/bytes.ts";
import { DT } from "../elf/constants.ts";
import { readDynamic } from "../elf/dynamic.ts";
import { readDynamicSymbols } from "../elf/dynamic-symbols.ts";
import type { ElfFile } from "../elf/file.ts";
import { readInterpreter } from "../elf/interpreter.ts";
import { readElf } from "../elf/read.ts";
import { readSymbols, type SymbolTable, symbolName } from "../elf/symbols.ts";
import { readVersionDefinitions } from "../elf/version-definitions.ts";
import { readVersionNeeds } from "../elf/version-needs.ts";
import type { Gap, VersionNeed } from "../model.ts";
import { identifyLibc, type LibcIdentity } from "./libc.ts";
import type { Machine } from "./platform.ts";
import type { Unreadable } from "./root-view.ts";

/**
 * What the kernel and the dynamic loader see of an ELF file: the program that is to run, and each library it loads.
 * Small enough to be kept for every library of an image, where the files are not.
 */
export interface SharedObject extends Machine {
  /** `ET_EXEC`, `ET_DYN`, … */
  readonly type: string;
  readonly interpreter: string | null;
  readonly soname: string | null;
  readonly needed: readonly string[];
  readonly rpath: string | null;
  readonly runpath: string | null;
  readonly versionNeeds: readonly VersionNeed[];
  /** `null` where the library is built without versions. */
  readonly versionDefinitions: readonly string[] | null;
  /** Names of the symbols it wants from others; weak ones, which may stay without, are left out. `null`: not known. */
  readonly imports: readonly string[] | null;
  /** Decoded when first asked for. `null` where the symbols could not be read. */
  readonly exports: () => ReadonlySet<string> | null;
  /** Every symbol is looked up before the program starts, not when it is first called. */
  readonly bindNow: boolean;
  /** Relocations are packed (DT_RELR), which older loaders do not know. */
  readonly packedRelocations: boolean;
  /** Which libc this file is the libc or the loader of. */
  readonly libc: LibcIdentity | null;
  readonly gaps: readonly Gap[];
}

const BIND_LOCAL = 0;
const BIND_WEAK = 2;

/** Never throws for what the bytes hold: a file that is no ELF file, or a broken one, is said to be so. */
export async function readSharedObject(bytes: Uint8Array): Promise<SharedObject | Unreadable> {
  const isElf = bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
  if (!isElf) return { unreadable: "it is no ELF file", elf: false };
  try {
    return sharedObjectOf(await readElf(bytes));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { unreadable: error.message, elf: true };
  }
}

export function sharedObjectOf(elf: ElfFile): SharedObject {
  const { dynamic, gaps: dynamicGaps } = readDynamic(elf);
  const { interpreter, gaps: interpreterGaps } = readInterpreter(elf);
  const { needs, gaps: needGaps } = readVersionNeeds(elf, dynamic);
  const { definitions, gaps: definitionGaps } = readVersionDefinitions(elf, dynamic);
  const {
    imports,
    exports,
    startsMain,
    gaps: symbolGaps,
  } = dynamicNames(elf, () =>
    dynamic === null ? null : (readDynamicSymbols(elf, dynamic)?.symbols ?? readSymbols(elf, "SHT_DYNSYM")),
  );
  const soname = dynamic?.soname ?? null;
  return {
    machine: elf.machine,
    class: elf.class,
    byteOrder: elf.byteOrder,
    type: elf.type,
    interpreter,
    soname,
    needed: dynamic?.needed ?? [],
    rpath: dynamic?.rpath ?? null,
    runpath: dynamic?.runpath ?? null,
    versionNeeds: needs,
    versionDefinitions: definitions,
    imports,
    exports,
    bindNow: dynamic?.bindNow ?? false,
    packedRelocations: dynamic?.values.has(DT.RELR) ?? false,
    libc: identifyLibc(elf.bytes, soname, definitions, startsMain),
    gaps: [...interpreterGaps, ...dynamicGaps, ...needGaps, ...definitionGaps, ...symbolGaps],
  };
}

/** The exports are kept as one text, a tenth of what a set of strings takes, until somebody asks. */
function dynamicNames(
  elf: ElfFile,
  read: () => SymbolTable | null,
): Pick<SharedObject, "imports" | "exports"> & { startsMain: boolean; gaps: Gap[] } {
  const imports: string[] = [];
  const defined: string[] = [];
  try {
    const table = read();
    // Names may share bytes, so that a small file could ask for gigabytes of them; a linker writes each once.
    let left = 2 * elf.bytes.length;
    for (let i = 1; i < (table?.count ?? 0); i++) {
      if (table === null) break;
      const name = symbolName(table, i);
      if (name === null || name === "") continue;
      left -= name.length;
      if (left < 0) throw new FormatError("its dynamic symbols have more names than the file has room for", 0);
      const binding = (table.infos[i] ?? 0) >> 4;
      if (binding === BIND_LOCAL) continue;
      if (table.sectionIndexes[i] !== 0) defined.push(name);
      else if (binding !== BIND_WEAK) imports.push(name);
    }
    const known = table !== null || elf.segments.every(({ type }) => type !== "PT_DYNAMIC");
    const startsMain = elf.type === "ET_DYN" && defined.includes("__libc_start_main");
    return known
      ? { imports, exports: lazySet(defined), startsMain, gaps: [] }
      : { imports: null, exports: () => null, startsMain, gaps: [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const gap = { fact: "dynamicSymbols", why: `the dynamic symbols can't be read: ${error.message}` };
    return { imports: null, exports: () => null, startsMain: false, gaps: [gap] };
  }
}

function lazySet(names: readonly string[]): () => ReadonlySet<string> {
  const text = names.join("\n");
  let set: ReadonlySet<string> | null = null;
  return () => {
    set ??= new Set(text === "" ? [] : text.split("\n"));
    return set;
  };
}
