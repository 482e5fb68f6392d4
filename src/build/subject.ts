import { realpath } from "node:fs/promises";
import { isAbsolute, posix, relative, sep } from "node:path";
import { JobError, UsageError } from "../errors.ts";
import { binaryNames } from "./binary-name.ts";
import { isMain, type ListedPackage, type ListOptions, listPackages } from "./go-list.ts";
import { findModules } from "./modules.ts";

/** What is built: one or more main packages, and the folder to build them from. */
export interface Subject {
  /** Absolute; `go` runs there. */
  readonly folder: string;
  /** The path of the main module, `null` where there is none or the packages are from elsewhere. */
  readonly module: string | null;
  readonly packages: readonly MainPackage[];
}

export interface MainPackage {
  readonly importPath: string;
  /** What `go build` is given: `./cmd/service`, or the import path of a package from elsewhere. */
  readonly target: string;
  /** A file name, different for every package of the subject. */
  readonly binary: string;
  /** Absolute. */
  readonly folder: string;
}

export interface SubjectOptions extends ListOptions {
  /** As for `go build`; none means the main package in the folder, or the only one below it. */
  readonly patterns: readonly string[];
}

/** Throws UsageError where the patterns name no main package, JobError where there is no module. */
export async function findSubject(options: SubjectOptions): Promise<Subject> {
  const folder = await realpath(options.folder);
  const list = { ...options, folder };
  checkPatterns(options.patterns);
  await checkModule(options, folder);
  const patterns = options.patterns.map(cleanPattern);
  const packages = patterns.length === 0 ? await onlyMain(list) : await namedMains(patterns, list);
  const binaries = binaryNames(packages.map(({ ImportPath }) => ImportPath));
  return {
    folder,
    module: packages.find(({ Module }) => Module?.Main === true)?.Module?.Path ?? null,
    packages: packages.map(({ ImportPath: importPath, Dir = "" }, index) => ({
      importPath,
      target: relativePath(folder, Dir) ?? importPath,
      binary: binaries[index] as string,
      folder: Dir,
    })),
  };
}

/** A pattern becomes an argument of `go`, where one that starts with a dash would be a flag. */
function checkPatterns(patterns: readonly string[]): void {
  for (const pattern of patterns) {
    if (pattern === "" || pattern.startsWith("-") || pattern.includes("\0"))
      throw new UsageError(
        `"${pattern}" is not a package: write a folder such as ./cmd/service, or ./cmd/... for all below.`,
      );
    if (pattern.endsWith(".go")) throw new UsageError(`"${pattern}" is a file: name the package, which is its folder.`);
  }
}

/** As `go` itself cleans patterns, whose answers name them so (`CleanPatterns` in cmd/go/internal/search). */
function cleanPattern(pattern: string): string {
  const way = posix.normalize(sep === "\\" ? pattern.replaceAll(sep, "/") : pattern).replace(/(?<=.)\/$/, "");
  return pattern.startsWith(".") && way !== "." && !/^\.\.(\/|$)/.test(way) ? `./${way}` : way;
}

async function checkModule({ toolchain, folder: shown }: SubjectOptions, folder: string): Promise<void> {
  if (toolchain.inModule) return;
  const below = await findModules(folder);
  const where =
    below.length === 0 ? "" : ` Below it: ${below.map((path) => `-C ${posix.join(shown, path)}`).join(", ")}.`;
  throw new JobError(`There is no go.mod in ${shown} or above it: name the folder of the module with -C.${where}`);
}

async function onlyMain(options: ListOptions): Promise<readonly ListedPackage[]> {
  const here = await listPackages(["."], options);
  if (here.some(isMain)) return here;
  const mains = (await listPackages(["./..."], options)).filter(isMain);
  if (mains.length === 0)
    throw new UsageError(`There is no main package in ${options.folder}, and only a main package makes a binary.`);
  if (mains.length > 1)
    throw new UsageError(`There are several main packages, so name one or more: ${shownPaths(mains, options.folder)}.`);
  return mains;
}

async function namedMains(patterns: readonly string[], options: ListOptions): Promise<readonly ListedPackage[]> {
  const listed = await listPackages(patterns, options);
  for (const pattern of patterns) {
    const matched = listed.filter(({ Match = [] }) => Match.includes(pattern));
    if (matched.some(isMain)) continue;
    throw new UsageError(`${noMain(pattern, matched)}${await suggestion(options)}`);
  }
  return listed.filter(isMain);
}

function noMain(pattern: string, matched: readonly ListedPackage[]): string {
  const [first] = matched;
  if (pattern.includes("..."))
    return `"${pattern}" matches no ${matched.some(({ Name = "" }) => Name !== "") ? "main " : ""}package.`;
  if (first?.Name !== undefined && first.Name !== "")
    return `"${pattern}" is package ${first.Name}, and only a main package makes a binary.`;
  return `"${pattern}" is not a package${first?.Error === undefined ? "" : `: ${first.Error.Err.trim()}`}.`;
}

async function suggestion(options: ListOptions): Promise<string> {
  const all = await listPackages(["./..."], options).catch(() => []);
  const mains = all.filter(isMain);
  return mains.length === 0 ? "" : ` Main packages here: ${shownPaths(mains, options.folder)}.`;
}

function shownPaths(packages: readonly ListedPackage[], folder: string): string {
  const paths = packages.map(({ ImportPath, Dir = "" }) => relativePath(folder, Dir) ?? ImportPath);
  return paths.length > 8 ? `${paths.slice(0, 8).join(", ")} and ${paths.length - 8} more` : paths.join(", ");
}

/** As a pattern for `go`, `undefined` where it is not below the folder. */
function relativePath(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  if (way === "") return ".";
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : `./${way.split(sep).join("/")}`;
}
