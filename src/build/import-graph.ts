import { JobError } from "../errors.ts";
import type { ImportedPackage, ImportGraph } from "../model/why.ts";
import type { Variant } from "../model.ts";
import { minorRelease } from "./platforms.ts";
import type { MainPackage, Subject } from "./subject.ts";
import { runGo, type Toolchain } from "./toolchain.ts";
import { environment } from "./variant.ts";

/** Where a package's files lie, and what its sources call the packages they import. */
export interface PackageSource {
  /** Absolute. */
  readonly folder: string;
  /** Names of the Go files that are compiled for this variant: without tests, with cgo's where cgo is on. */
  readonly files: readonly string[];
  /** Files that it embeds, below its folder. */
  readonly embeds: readonly string[];
  /** Paths in import statements that stand for another package: `golang.org/x/…` in the standard library. */
  readonly renamed: Readonly<Record<string, string>>;
  /** A folder above or equal to it and what that is called on every machine; `null` for the user's own folders. */
  readonly home: { readonly folder: string; readonly name: string } | null;
}

export interface ImportsOptions {
  readonly subject: Subject;
  readonly packages: readonly MainPackage[];
  readonly variant: Variant;
  readonly toolchain: Toolchain;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ImportGraphOptions extends Omit<ImportsOptions, "packages"> {
  readonly package: MainPackage;
}

/** Everything that some programs are compiled from, by import path. */
export interface Imports {
  readonly packages: ReadonlyMap<string, ImportedPackage>;
  readonly sources: ReadonlyMap<string, PackageSource>;
}

/** What is used of the struct that `go help list` documents. */
interface Listed {
  readonly ImportPath: string;
  readonly Dir?: string;
  readonly Standard?: boolean;
  readonly Module?: ListedModule;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly EmbedFiles?: readonly string[];
  readonly Imports?: readonly string[];
  readonly ImportMap?: Readonly<Record<string, string>>;
}

interface ListedModule {
  readonly Path: string;
  readonly Version?: string;
  readonly Dir?: string;
  readonly Main?: boolean;
  readonly Replace?: ListedModule;
}

const fields: readonly (keyof Listed)[] = [
  "ImportPath",
  "Dir",
  "Standard",
  "Module",
  "GoFiles",
  "CgoFiles",
  "EmbedFiles",
  "Imports",
  "ImportMap",
];

/** Everything the main package is compiled from. Throws JobError with what `go list` said where a package is missing. */
export async function readImportGraph({
  package: main,
  ...options
}: ImportGraphOptions): Promise<{ readonly graph: ImportGraph; readonly sources: ReadonlyMap<string, PackageSource> }> {
  const { packages, sources } = await readImports({ ...options, packages: [main] });
  return { graph: { main: main.importPath, packages }, sources };
}

/** The same for several main packages at once. */
export async function readImports(options: ImportsOptions): Promise<Imports> {
  const { subject, packages: mains, variant, toolchain, env, signal } = options;
  // The list of fields, which Go takes from 1.19 on, spares it most of the work.
  const hasFields = (minorRelease(toolchain.version) ?? 19) >= 19;
  const json = hasFields ? `-json=${fields.join(",")}` : "-json";
  const tags = variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`];
  const printed = await runGo(["list", "-deps", json, ...tags, ...mains.map(({ target }) => target)], {
    folder: subject.folder,
    env: { ...env, ...environment(variant) },
    signal,
  });
  const listed = parse(printed, subject.folder);
  return {
    packages: new Map(listed.map((one) => [one.ImportPath, packageOf(one)])),
    sources: new Map(listed.map((one) => [one.ImportPath, sourceOf(one)])),
  };
}

function parse(printed: string, folder: string): readonly Listed[] {
  try {
    return printed
      .split(/^(?<=^\}\n)/m)
      .filter((text) => text.trim() !== "")
      .map((text) => JSON.parse(text) as Listed);
  } catch (cause) {
    throw new JobError(`go list in ${folder} printed more than can be read: the program has too many packages.`, {
      cause,
    });
  }
}

/** What sources get that `import "C"`, which is no package. */
const cgo = "runtime/cgo";

function packageOf({ ImportPath, Module, Imports = [] }: Listed): ImportedPackage {
  const version = Module?.Replace === undefined ? Module?.Version : Module.Replace.Version;
  return {
    path: ImportPath,
    module: Module === undefined ? null : { path: Module.Path, version: version ?? "" },
    imports: Imports.map((path) => (path === "C" ? cgo : path))
      .filter((path) => path !== ImportPath)
      .toSorted(),
  };
}

function sourceOf({
  ImportPath,
  Dir = "",
  Standard,
  Module,
  GoFiles = [],
  CgoFiles = [],
  EmbedFiles = [],
  ImportMap,
}: Listed): PackageSource {
  const files = [...GoFiles, ...CgoFiles].toSorted();
  const renamed = { C: cgo, ...ImportMap };
  const source = { folder: Dir, files, embeds: EmbedFiles, renamed };
  const used = Module?.Replace ?? Module;
  if (Standard) return { ...source, home: { folder: Dir, name: `$GOROOT/src/${ImportPath}` } };
  // Without a version it lies in a folder of the user's: the main module, another of the workspace, a local replacement;
  // without a folder of its own, in the user's vendor folder.
  const isElsewhere = used?.Version !== undefined && used.Dir !== undefined;
  const home = isElsewhere ? { folder: used.Dir as string, name: `${used.Path}@${used.Version}` } : null;
  return { ...source, home };
}
