import type { ElfFile } from "../../elf/file.ts";
import { type FunctionPackages, packagesOfFunctions } from "../../gobin/function-packages.ts";
import { readGoFacts } from "../../gobin/go-facts.ts";
import type { Image } from "../../gobin/image.ts";
import { findModuledata, type Moduledata } from "../../gobin/moduledata.ts";
import { PackageNames } from "../../gobin/package-names.ts";
import type { Pclntab } from "../../gobin/pclntab.ts";
import { findPclntab } from "../../gobin/pclntab-find.ts";
import type { Gap } from "../../model.ts";
import { Owners } from "./owners.ts";

/** What the claims of one file are made from. */
export interface Reading {
  readonly elf: ElfFile;
  readonly image: Image;
  readonly packages: PackageNames;
  readonly owners: Owners;
  readonly functions: Functions | null;
  readonly moduledata: Moduledata | null;
  readonly gaps: readonly Gap[];
}

export interface Functions extends FunctionPackages {
  readonly table: Pclntab;
}

export function readForLedger(elf: ElfFile, image: Image): Reading {
  const packages = new PackageNames();
  const { table, gaps } = findPclntab(image);
  const functions = table === null ? null : { table, ...packagesOfFunctions(table, packages) };
  const { moduledata, gaps: moduledataGaps } = findModuledata(image);
  const owners = new Owners(packages, readGoFacts(image).go);
  return { elf, image, packages, owners, functions, moduledata, gaps: [...gaps, ...moduledataGaps] };
}
