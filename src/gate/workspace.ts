import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Repository } from "../baseline/repository.ts";
import type { Worktree } from "../baseline/worktree.ts";
import { JobError } from "../errors.ts";

/**
 * Sees to it that the base is built in the same Go workspace as the head: one of the repository that git does not know is
 * copied, one that GOWORK names is named anew, or the base would be built with the head's modules. Gives what to set.
 */
export async function shareWorkspace(
  goWork: string,
  repository: Repository,
  tree: Worktree,
): Promise<Readonly<Record<string, string>>> {
  if (goWork === "" || goWork === "off") return {};
  const path = relative(repository.top, goWork);
  if (path.startsWith("..")) {
    throw new JobError(`the head is built in the workspace ${goWork}, which is no part of the repository`);
  }
  const { stdout } = await repository.git(["ls-files", "-z", "--", path]);
  const isTracked = stdout !== "";
  const copy = join(tree.top, path);
  if (!isTracked) {
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(goWork, copy);
    await copyFile(`${goWork}.sum`, `${copy}.sum`).catch(() => {});
  }
  const isThere = (await stat(copy).catch(() => null)) !== null;
  const isNamed = (process.env.GOWORK ?? "") !== "";
  return isNamed ? { GOWORK: isThere ? copy : "off" } : {};
}
