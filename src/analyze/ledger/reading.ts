import { FormatError } from "../../elf/bytes.ts";
import type { ElfFile } from "../../elf/file.ts";
import { type DataGroups, findDataGroups } from "../../gobin/data-groups.ts";
import type { DwarfUnit } from "../../gobin/dwarf-units.ts";
import { readEmbedTables } from "../../gobin/embed.ts";
import { type FoundContent, findContents, type SourceEmbed } from "../../gobin/embed-content.ts";
import { type FunctionPackages, packagesOfFunctions } from "../../gobin/function-packages.ts";
import { readGoFacts } from "../../gobin/go-facts.ts";
import type { Image } from "../../gobin/image.ts";
import { findModuledata, type Moduledata } from "../../gobin/moduledata.ts";
import { PackageNames } from "../../gobin/package-names.ts";
import type { Pclntab } from "../../gobin/pclntab.ts";
import { findPclntab } from "../../gobin/pclntab-find.ts";
import { readTypes, type Types } from "../../gobin/types.ts";
import type { Gap } from "../../model.ts";
import { readUnits } from "./dwarf.ts";
import { Objects } from "./objects.ts";
import { readOwnedSymbols, type Symbols, unnamedSymbols } from "./owned-symbols.ts";
import { Owners } from "./owners.ts";
import { gatherPointers } from "./pointers.ts";
import { WordKeys } from "./word-keys.ts";

/** What the claims of one file are made from; `null` for what it does not have or what could not be read. */
export interface Reading {
  readonly elf: ElfFile;
  readonly image: Image;
  readonly packages: PackageNames;
  readonly owners: Owners;
  /** The import path of the main package. */
  readonly main: string | null;
  readonly functions: Functions | null;
  readonly moduledata: Moduledata | null;
  readonly types: Types | null;
  readonly groups: DataGroups | null;
  readonly symbols: Symbols | null;
  readonly units: readonly DwarfUnit[] | null;
  /** Files that became a string or a []byte, as far as the sources are at hand. */
  readonly contents: readonly FoundContent[];
  /** Data by what points at it. */
  readonly objects: Objects | null;
  /** Who has got which words so far. */
  readonly words: WordKeys | null;
  readonly gaps: readonly Gap[];
}

export interface Functions extends FunctionPackages {
  readonly table: Pclntab;
}

/** Reads one part after the other; one that fails is a gap, and what builds on it is left out. */
export function readForLedger(elf: ElfFile, image: Image, embedded: readonly SourceEmbed[]): Reading {
  const gaps: Gap[] = [];
  const attempt = <T>(fact: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      gaps.push({ fact, why: error.message });
      return null;
    }
  };
  const packages = new PackageNames();
  const { go } = readGoFacts(image);
  const owners = new Owners(packages, go);
  const { table, gaps: tableGaps } = findPclntab(image);
  const { moduledata, gaps: moduledataGaps } = findModuledata(image);
  gaps.push(...tableGaps, ...moduledataGaps);

  const functions = table && attempt("functions", () => ({ table, ...packagesOfFunctions(table, packages) }));
  const types = moduledata && attempt("types", () => readTypes(image, moduledata, packages));
  if (types !== null && types.strays > 0)
    gaps.push({ fact: "types", why: `${types.strays} pointers to types lead to something else` });
  const groups =
    table && moduledata && types && attempt("data-groups", () => findDataGroups(image, table, moduledata, types));
  const symbols = attempt("symbols", () => readOwnedSymbols(elf, packages, owners, functions, moduledata));
  const unnamed = symbols === null ? 0 : unnamedSymbols(symbols.table);
  if (symbols !== null && unnamed * 2 > symbols.table.count)
    gaps.push({ fact: "symbols", why: `${unnamed} of ${symbols.table.count} symbols have no name` });
  const units = attempt("dwarf", () => readUnits(elf));
  const main = go?.package ?? null;
  const contents = findContents(image, embedded);
  const known = { elf, image, packages, owners, main, contents, functions, moduledata, types, groups, symbols, units };
  const { unproven } = readEmbedTables(image);
  if (unproven > 0)
    gaps.push({
      fact: "embedded-files",
      why: `${unproven} tables of embedded files have hashes of a form not known here`,
    });
  const objects = attempt("data", () => {
    const pointers = gatherPointers(known);
    return pointers && new Objects(image, pointers, symbols);
  });
  if (objects === null && groups !== null && !gaps.some(({ fact }) => fact === "data"))
    gaps.push({ fact: "data", why: `addresses in the code of ${image.machine} are not read, so data has no owner` });
  return { ...known, objects, words: WordKeys.of(image), gaps };
}
