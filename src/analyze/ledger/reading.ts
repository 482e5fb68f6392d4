import { FormatError } from "../../elf/bytes.ts";
import type { ElfFile } from "../../elf/file.ts";
import { type DataGroups, findDataGroups } from "../../gobin/data-groups.ts";
import { type FunctionNames, readFunctionNames } from "../../gobin/function-names.ts";
import { type FunctionPackages, packagesOfFunctions } from "../../gobin/function-packages.ts";
import { readGoFacts } from "../../gobin/go-facts.ts";
import type { Image } from "../../gobin/image.ts";
import { findModuledata, type Moduledata } from "../../gobin/moduledata.ts";
import { NO_PACKAGE, PackageNames } from "../../gobin/package-names.ts";
import type { Pclntab } from "../../gobin/pclntab.ts";
import { findPclntab } from "../../gobin/pclntab-find.ts";
import { readTypes, type Types } from "../../gobin/types.ts";
import type { Gap } from "../../model.ts";
import { readOwnedSymbols, type Symbols } from "./owned-symbols.ts";
import { Owners } from "./owners.ts";

/** What the claims of one file are made from. */
export interface Reading {
  readonly elf: ElfFile;
  readonly image: Image;
  readonly packages: PackageNames;
  readonly owners: Owners;
  readonly functions: Functions | null;
  readonly moduledata: Moduledata | null;
  readonly types: Types | null;
  readonly groups: DataGroups | null;
  readonly symbols: Symbols | null;
  readonly gaps: readonly Gap[];
}

export interface Functions extends FunctionPackages {
  readonly table: Pclntab;
  readonly names: FunctionNames;
  /** By name, functions inlined everywhere among them. */
  readonly namePackages: Int32Array;
}

export function readForLedger(elf: ElfFile, image: Image): Reading {
  const packages = new PackageNames();
  const { table, gaps } = findPclntab(image);
  const functions = table === null ? null : functionsOf(table, packages);
  const { moduledata, gaps: moduledataGaps } = findModuledata(image);
  const { types, gaps: typeGaps } = typesOf(image, moduledata, packages);
  const { symbols, gaps: symbolGaps } = symbolsOf(elf, packages, functions, moduledata);
  const owners = new Owners(packages, readGoFacts(image).go);
  return {
    elf,
    image,
    packages,
    owners,
    functions,
    moduledata,
    types,
    groups: table && moduledata && types ? findDataGroups(image, table, moduledata, types) : null,
    symbols,
    gaps: [...gaps, ...moduledataGaps, ...typeGaps, ...symbolGaps],
  };
}

function functionsOf(table: Pclntab, packages: PackageNames): Functions {
  const names = readFunctionNames(table);
  const ofFunctions = packagesOfFunctions(table, packages);
  const namePackages = new Int32Array(names.count);
  for (let i = 0; i < names.count; i++) {
    const start = names.starts[i] as number;
    const own = packages.ofSymbol(table.bytes, start, names.ends[i] as number);
    namePackages[i] = own === NO_PACKAGE ? (ofFunctions.nameless.get(start) ?? NO_PACKAGE) : own;
  }
  return { table, names, namePackages, ...ofFunctions };
}

function typesOf(
  image: Image,
  moduledata: Moduledata | null,
  packages: PackageNames,
): { types: Types | null; gaps: readonly Gap[] } {
  if (moduledata === null) return { types: null, gaps: [] };
  try {
    return { types: readTypes(image, moduledata, packages), gaps: [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { types: null, gaps: [{ fact: "types", why: error.message }] };
  }
}

function symbolsOf(
  elf: ElfFile,
  packages: PackageNames,
  functions: Functions | null,
  moduledata: Moduledata | null,
): { symbols: Symbols | null; gaps: readonly Gap[] } {
  try {
    return { symbols: readOwnedSymbols(elf, packages, functions, moduledata), gaps: [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { symbols: null, gaps: [{ fact: "symbols", why: error.message }] };
  }
}
