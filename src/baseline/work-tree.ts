import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { embedPatterns, mayEmbed } from "./embed-patterns.ts";
import type { NoRepository, Repository } from "./repository.ts";

/** Submodules count, whatever `ignore` in .gitmodules or in the user's configuration says of them. */
const withSubmodules = "--ignore-submodules=none";

/** Paths that may differ from the commit, seen from the top: in HEAD, in the index, or in the work tree. */
export async function changedSince(repository: Repository, commit: string): Promise<readonly string[] | NoRepository> {
  const names = ["-r", "-z", "--name-only", "--no-renames", withSubmodules];
  const trees = await repository.git(["diff-tree", ...names, commit, "HEAD", "--"]);
  if (!trees.ok) return { why: trees.why };
  const here = await status(repository);
  return "why" in here ? here : [...parts(trees.stdout), ...here.map(({ path }) => path)];
}

/** What Go compiles or reads wherever it lies; the endings are those of `go help list`, and of a profile. */
const source =
  /(^|\/)(go\.(mod|sum|work|work\.sum)|[^/]+\.(go|s|S|sx|c|h|cc|cpp|cxx|hh|hpp|hxx|m|f|F|for|f90|syso|swig|swigcxx|pgo))$/;

/** Paths that the user changed and did not commit; of new ones, those that Go would compile, read or embed. */
export async function uncommitted(repository: Repository): Promise<readonly string[]> {
  const here = await status(repository);
  if ("why" in here) return [];
  const isBuilt = await builtFrom(repository, here);
  return here.filter(({ path, isNew }) => !isNew || isBuilt(path)).map(({ path }) => path);
}

/**
 * Whether what is built here may go by HEAD's name for those who ask later: nothing is changed, and nothing new lies where
 * sources do. Where that can't be told, it may not.
 */
export async function isAsCommitted(repository: Repository): Promise<boolean> {
  const here = await status(repository);
  if ("why" in here || here.some(({ isNew }) => !isNew)) return false;
  if (here.length === 0) return true;
  const isBuilt = await builtFrom(repository, here);
  const tracked = await repository.git(["ls-files", "-z", "--", "*.go"]);
  if (!tracked.ok) return false;
  const folders = new Set(parts(tracked.stdout).map(folderOf));
  return !here.some(({ path }) => isBuilt(path) || (folders.has(folderOf(path)) && !besideSources.test(path)));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Files in the folder of a package that no package is made of, unless one embeds them. */
const besideSources = /(\.md|(^|\/)\.[^/]+)$/;

/** Whether a new file is something that Go builds from. Sources are searched for what they embed where one is no source. */
async function builtFrom(repository: Repository, here: readonly Entry[]): Promise<(path: string) => boolean> {
  const isOther = here.some(({ path, isNew }) => isNew && !source.test(path));
  const patterns = isOther ? await embedPatterns(repository) : [];
  return (path) => source.test(path) || patterns.some((pattern) => mayEmbed(pattern, path));
}

interface Entry {
  readonly path: string;
  /** Whether git does not know it. */
  readonly isNew: boolean;
}

/**
 * What is not as HEAD has it, by `git status` and not `git diff`: that one writes the index where it finds it stale,
 * whatever GIT_OPTIONAL_LOCKS says.
 */
async function status(repository: Repository): Promise<readonly Entry[] | NoRepository> {
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", withSubmodules];
  const { ok, stdout, why } = await repository.git(args);
  if (!ok) return { why };
  const told = parts(stdout).map((entry) => ({ path: entry.slice(3), isNew: entry.startsWith("??") }));
  const hidden = await hiddenChanges(repository);
  return "why" in hidden ? hidden : [...told, ...hidden.map((path) => ({ path, isNew: false }))];
}

const mostHidden = 256;

/**
 * Files with other content that `git status` was told to pass over (`git update-index --assume-unchanged` and
 * `--skip-worktree`). Of a sparse checkout many are so marked, and are not there.
 */
async function hiddenChanges(repository: Repository): Promise<readonly string[] | NoRepository> {
  const listed = await repository.git(["ls-files", "-v", "-z"]);
  if (!listed.ok) return { why: listed.why };
  const there: string[] = [];
  const gone: string[] = [];
  for (const entry of parts(listed.stdout)) {
    const [tag = "", path] = [entry[0], entry.slice(2)];
    if (!/[a-zS]/.test(tag)) continue;
    const isThere = (await lstat(join(repository.top, path)).catch(() => null)) !== null;
    if (isThere) there.push(path);
    else if (tag.toUpperCase() !== "S") gone.push(path);
  }
  if (there.length === 0 || there.length > mostHidden) return [...gone, ...there];
  const [known, made] = await Promise.all([
    repository.git(["ls-files", "-s", "-z", "--", ...there.map((path) => `:(literal)${path}`)]),
    repository.git(["hash-object", "--", ...there]),
  ]);
  if (!known.ok || !made.ok) return [...gone, ...there];
  const before = new Map(
    parts(known.stdout).map((entry) => [entry.slice(entry.indexOf("\t") + 1), entry.split(" ")[1]]),
  );
  const now = made.stdout.split("\n");
  return [...gone, ...there.filter((path, index) => before.get(path) !== now[index])];
}

const parts = (answer: string): string[] => answer.split("\0").filter((part) => part !== "");
