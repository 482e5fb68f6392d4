import { readFile } from "node:fs/promises";
import { readElf } from "../elf/read.ts";
import { readFunctionNames } from "../gobin/function-names.ts";
import { packagesOfFunctions } from "../gobin/function-packages.ts";
import { openImage } from "../gobin/image.ts";
import { PackageNames } from "../gobin/package-names.ts";
import { findPclntab } from "../gobin/pclntab-find.ts";
import { unescapePath } from "../gobin/symbol-name.ts";

/** The functions a file names in its pc-line table, which stripping leaves. */
export interface FunctionList {
  /** As the source writes them; functions that were inlined everywhere, too. */
  readonly names: readonly string[];
  /** How many have code, by import path; the main package is `main`. */
  readonly byPackage: ReadonlyMap<string, number>;
}

/** Throws FormatError for a file that `readArtifact` does not read. */
export async function readFunctions(path: string): Promise<FunctionList> {
  const { table } = findPclntab(openImage(await readElf(await readFile(path))));
  if (table === null) return { names: [], byPackage: new Map() };
  const { bytes } = table;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { starts, ends, count } = readFunctionNames(table);
  const names = Array.from({ length: count }, (_, i) => unescapePath(text.toString("utf8", starts[i], ends[i])));
  const packages = new PackageNames();
  const byPackage = new Map<string, number>();
  for (const number of packagesOfFunctions(table, packages).packages) {
    const owner = packages.paths[number];
    if (owner !== undefined) byPackage.set(owner, (byPackage.get(owner) ?? 0) + 1);
  }
  return { names, byPackage };
}
