import { lstat, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { JobError } from "../errors.ts";

/** Whether a process of that id runs; it may be another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Makes a folder of this process's own, named by its id (`<prefix><pid>-<random>`), and takes away those of the same prefix
 * that killed processes of this user left. Throws JobError where nothing can be written.
 */
export async function makeOwnFolder(parent: string, prefix: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    await removeLeft(parent, prefix);
    return await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  } catch (cause) {
    throw new JobError(`Nothing can be written to ${parent}: ${(cause as Error).message}.`, { cause });
  }
}

async function removeLeft(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const [, pid] = (name.startsWith(prefix) && /^(\d{1,10})-\w{6}$/.exec(name.slice(prefix.length))) || [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(parent, name);
    const about = await lstat(folder).catch(() => null);
    if (!about?.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) continue;
    // What can't be taken away is in nobody's way.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
