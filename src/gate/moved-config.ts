import { lstat, readFile, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileAt, type Repository } from "../baseline/repository.ts";
import { configNames } from "../config/load.ts";

const mostLooked = 64;
const largest = 1024 * 1024;

/**
 * A configuration of the commit that is gone from the work tree and was for the module that is measured now: that may have
 * been moved with its limits. Its path from the top; `null` where there is none.
 */
export async function findMoved(repository: Repository, commit: string): Promise<string | null> {
  const { stdout } = await repository.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
  const isConfig = (path: string): boolean => configNames.some((name) => path === name || path.endsWith(`/${name}`));
  const module = await moduleHere(repository);
  for (const path of stdout.split("\0").filter(isConfig).slice(0, mostLooked)) {
    const isHere = (await lstat(join(repository.top, path)).catch(() => null)) !== null;
    if (!isHere && module !== null && (await moduleAt(repository, commit, path)) === module) return path;
  }
  return null;
}

/** The module that the measured folder is in. */
const moduleHere = ({ top, prefix }: Repository): Promise<string | null> =>
  nearest(prefix, async (path) => {
    const about = await stat(join(top, path)).catch(() => null);
    return about?.isFile() && about.size <= largest ? readFile(join(top, path), "utf8").catch(() => null) : null;
  });

/** The module that a file of the commit is in. */
const moduleAt = (repository: Repository, commit: string, path: string): Promise<string | null> =>
  nearest(dirname(path), async (mod) => {
    const text = await fileAt(repository, commit, mod);
    return typeof text === "string" ? text : null;
  });

/** What the nearest `go.mod` of a folder calls its module; the folder is seen from the top of the repository. */
async function nearest(folder: string, read: (path: string) => Promise<string | null>): Promise<string | null> {
  for (let at = posix.normalize(folder); ; at = posix.dirname(at)) {
    const text = await read(posix.join(at, "go.mod"));
    if (text !== null) return /^\s*module\s+"?([^\s"]+)/m.exec(text)?.[1] ?? null;
    if (at === "." || at === "/") return null;
  }
}
