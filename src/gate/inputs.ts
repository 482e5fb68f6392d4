import { join, relative, sep } from "node:path";
import { literalOf } from "../baseline/embed-patterns.ts";
import type { Repository } from "../baseline/repository.ts";
import { changedSince } from "../baseline/work-tree.ts";
import { expandVariants } from "../build/matrix.ts";
import { minorRelease } from "../build/platforms.ts";
import { findSubject, type Subject } from "../build/subject.ts";
import { runGo, type Toolchain } from "../build/toolchain.ts";
import { environment } from "../build/variant.ts";
import type { Config } from "../config/schema.ts";
import { JobError } from "../errors.ts";
import type { Variant } from "../model.ts";

export interface InputsOptions {
  readonly repository: Repository;
  readonly commit: string;
  readonly folder: string;
  readonly config: Config;
  readonly toolchain: Toolchain;
  readonly signal: AbortSignal;
}

/**
 * Whether everything that is built is as it is at the commit, so that building that would give the same binaries. Whatever
 * can't be followed to its inputs counts as changed: a build of the user's own, C code, files that git does not know,
 * packages outside the repository, flags that bring files of their own.
 */
export async function isUnchangedSince(options: InputsOptions): Promise<boolean> {
  const { repository, commit, config } = options;
  if (config.vcs) return false;
  const changed = await changedSince(repository, commit);
  if ("why" in changed) return false;
  if (changed.length === 0) return true;
  if (config.build !== null || changed.some((path) => alwaysMatter.test(path))) return false;
  try {
    const inputs = await inputsOf(options);
    return inputs !== null && !changed.some((path) => matters(path, inputs));
  } catch (error) {
    // What can't be listed can't be built either, and the build says it better; a list may also be too long to read.
    if (error instanceof JobError || error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Whether nothing but prose and tests differs from the commit, so that no image can have another content that matters. */
export async function isProseSince(repository: Repository, commit: string): Promise<boolean> {
  const changed = await changedSince(repository, commit);
  return !("why" in changed) && changed.every((path) => /(_test\.go|\.md)$/.test(path));
}

/** Files that may change what is built wherever they lie. */
const alwaysMatter = /(^|\/)(go\.(mod|sum|work|work\.sum)|\.gitmodules|\.gitattributes)$|(^|\/)vendor\//;

interface Inputs {
  /** Folders of the packages that are built, from the top; `""` or `cmd/service/`. */
  readonly packages: ReadonlySet<string>;
  /** Where what they embed begins: the patterns of `//go:embed`, from the top, up to their first wildcard. */
  readonly embedded: readonly string[];
}

/** Files that lie beside sources and are none: Go reads no names that begin with a dot. */
const notBuilt =
  /(_test\.go|\.(md|txt|yml|yaml)|(^|\/)(Makefile|LICENSE|Dockerfile(\.\w+)?|(\w+\.)?Dockerfile|\.[^/]+))$/;

function matters(path: string, { packages, embedded }: Inputs): boolean {
  // A path that is itself a folder of what is built, or above one, is a submodule or a link.
  if (embedded.some((begin) => path.startsWith(begin) || begin.startsWith(`${path}/`))) return true;
  if (packages.has(`${path}/`) || [...packages].some((folder) => folder.startsWith(`${path}/`))) return true;
  return packages.has(path.slice(0, path.lastIndexOf("/") + 1)) && !notBuilt.test(path);
}

const fileLists = [
  "GoFiles",
  "CgoFiles",
  "CFiles",
  "CXXFiles",
  "MFiles",
  "HFiles",
  "FFiles",
  "SFiles",
  "SwigFiles",
  "SwigCXXFiles",
  "SysoFiles",
  "EmbedFiles",
] as const;

/** What is used of the struct that `go help list` documents. */
type Dependency = { readonly [List in (typeof fileLists)[number]]?: readonly string[] } & {
  readonly Dir?: string;
  readonly Standard?: boolean;
  readonly Incomplete?: boolean;
  readonly EmbedPatterns?: readonly string[];
};

/** `null` where not all inputs can be named. */
async function inputsOf(options: InputsOptions): Promise<Inputs | null> {
  const { repository, folder, config, toolchain, signal } = options;
  const { GOFLAGS = "", GOMODCACHE = "" } = await goEnv(["GOFLAGS", "GOMODCACHE"], options);
  if (!GOFLAGS.split(/\s+/).every((flag) => flag === "" || harmlessFlag.test(flag))) return null;
  const variants = expandVariants(config.variants, config.matrix ?? undefined, { goarch: toolchain.hostArch });
  if (variants.some(({ variant }) => bringsFiles(variant))) return null;
  const subject = await findSubject({ folder, patterns: config.target, toolchain, signal });
  const { tracked, links } = await trackedFiles(repository);
  if (links.some((path) => alwaysMatter.test(path))) return null;
  const [packages, embedded] = [new Set<string>(), new Set<string>()];
  for (const variant of distinct(variants.map((one) => one.variant))) {
    for (const dependency of await listDependencies(subject, variant, options)) {
      if (dependency.Standard) continue;
      if (dependency.Incomplete || dependency.Dir === undefined || dependency.CgoFiles !== undefined) return null;
      if (isBelow(dependency.Dir, GOMODCACHE)) continue;
      if (!isBelow(dependency.Dir, repository.top)) return null;
      const from = relative(repository.top, dependency.Dir).split(sep).join("/");
      const path = from === "" ? "" : `${from}/`;
      const files = fileLists.flatMap((list) => dependency[list] ?? []);
      if (!files.every((file) => tracked.has(`${path}${file}`))) return null;
      packages.add(path);
      for (const pattern of dependency.EmbedPatterns ?? []) embedded.add(`${path}${literalOf(pattern)}`);
    }
  }
  return { packages, embedded: [...embedded] };
}

/** Flags of `go build` that name no file. */
const harmlessFlag =
  /^--?(mod=(vendor|mod|readonly)|buildvcs(=\w+)?|trimpath(=\w+)?|tags=[\w,.]*|modcacherw|[pvx](=\d+)?)$/;

/** Whether a variant's flags may name files: a linker's script, an archive, a profile. */
const bringsFiles = ({ ldflags, gcflags, env }: Variant): boolean =>
  /[/\\]|-extldflags|-linkmode|-pgo|-overlay/.test(`${ldflags} ${gcflags}`.replace(/-X[ =]\S+/g, "")) ||
  Object.keys(env).some((name) => /^(GOFLAGS|GOWORK|GOROOT|CGO_.*FLAGS|CC|CXX)$/.test(name));

/** Variants that see the same files. */
function distinct(variants: readonly Variant[]): readonly Variant[] {
  const key = (variant: Variant): string => JSON.stringify([environment(variant), variant.tags, variant.buildmode]);
  return [...new Map(variants.map((variant) => [key(variant), variant])).values()];
}

async function listDependencies(
  subject: Subject,
  variant: Variant,
  { folder, toolchain, signal }: InputsOptions,
): Promise<readonly Dependency[]> {
  const fields = ["Dir", "Standard", "Incomplete", "EmbedPatterns", ...fileLists].join(",");
  const json = (minorRelease(toolchain.version) ?? 19) >= 19 ? `-json=${fields}` : "-json";
  const tags = variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`];
  const targets = subject.packages.map(({ target }) => target);
  const env = environment(variant);
  const printed = await runGo(["list", "-e", "-deps", json, ...tags, ...targets], { folder, env, signal });
  return printed
    .split(/^(?<=^\}\n)/m)
    .filter((text) => text.trim() !== "")
    .map((text) => JSON.parse(text) as Dependency);
}

export async function goEnv(
  names: readonly string[],
  { folder, signal }: Pick<InputsOptions, "folder" | "signal">,
): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await runGo(["env", "-json", ...names], { folder, signal })) as Record<string, string>;
}

/** What git knows; a link (mode 120000) may lead to what has changed elsewhere, and is no file of its own. */
async function trackedFiles({
  git,
}: Repository): Promise<{ readonly tracked: ReadonlySet<string>; readonly links: readonly string[] }> {
  const { stdout } = await git(["ls-files", "-s", "-z"]);
  const { link = [], file = [] } = Object.groupBy(stdout.split("\0"), (entry) =>
    entry.startsWith("120000 ") ? "link" : "file",
  );
  const pathOf = (entry: string): string => entry.slice(entry.indexOf("\t") + 1);
  return { tracked: new Set(file.map(pathOf)), links: link.map(pathOf) };
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(join(folder, sep));
