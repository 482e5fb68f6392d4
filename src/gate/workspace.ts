import { copyFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
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
  if (!isTracked) {
    await copyFile(goWork, join(tree.top, path));
    await copyFile(`${goWork}.sum`, join(tree.top, `${path}.sum`)).catch(() => {});
  }
  const isThere = (await stat(join(tree.top, path)).catch(() => null)) !== null;
  const isNamed = (process.env.GOWORK ?? "") !== "";
  return isNamed ? { GOWORK: isThere ? join(tree.top, path.split(sep).join("/")) : "off" } : {};
}
