import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../build/own-folder.ts";
import { JobError } from "../errors.ts";

/**
 * A folder of the temporary folder that this process holds alone. A repository gets the same one each time, if nobody
 * holds it: Go's build cache knows packages of the main module by the folder they lie in, so that a base that is built
 * again is not compiled again. What a killed run left there is the next one's to clean up.
 */
export interface Slot {
  readonly folder: string;
  readonly release: () => Promise<void>;
}

const slots = 16;
const ownerFile = "owner.json";

/** Milliseconds after which a slot is free whoever seems to hold it: process ids are given out again. */
const longestHold = 24 * 60 * 60 * 1000;

/** Milliseconds from a slot's making to its owner's name in it, and many more. */
const longestMaking = 60_000;

/** Those of this process; one that a process of the same id held before it is not among them. */
const held = new Set<string>();

/** The names of a repository's slots; `common` is its folder of objects. */
export const slotName = (common: string, number: number): string =>
  `plimsoll-${createHash("sha256").update(common).digest("hex").slice(0, 8)}-${number}`;

export const isSlotName = (name: string): boolean => /^plimsoll-[0-9a-f]{8}-\d{1,2}$/.test(name);

/** Throws JobError where all are held. */
export async function claimSlot(common: string, temporary: string = tmpdir()): Promise<Slot> {
  const root = await realpath(temporary);
  for (let number = 0; number < slots; number++) {
    const folder = join(root, slotName(common, number));
    if (!(await claim(folder))) continue;
    held.add(folder);
    const release = async (): Promise<void> => {
      await rm(folder, { recursive: true, force: true });
      held.delete(folder);
    };
    return { folder, release };
  }
  throw new JobError(
    `${slots} runs seem to work on this repository at once; remove what is left of them: ${join(root, slotName(common, 0))} and its like.`,
  );
}

/** Making the folder is the lock. Nobody else may look into it, or have made it for us. */
async function claim(folder: string): Promise<boolean> {
  if (await isAbandoned(folder)) await clear(folder);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new JobError(`No folder for the base could be made: ${(error as Error).message}`);
  }
  try {
    await writeFile(join(folder, ownerFile), JSON.stringify({ pid: process.pid }));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new JobError(`No folder for the base could be made: ${(error as Error).message}`);
  }
  return true;
}

/** Takes an abandoned slot away, and looks again before it is gone: another run may have claimed it meanwhile. */
export async function clear(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await rename(folder, aside).catch(() => {});
  if (await isAbandoned(aside)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, folder).catch(() => {});
}

/** Whether a folder of ours has lost the process that made it. One that has no owner is being made, for a moment, or is not ours. */
export async function isAbandoned(folder: string): Promise<boolean> {
  const about = await lstat(folder).catch(() => null);
  if (about === null || !about.isDirectory() || about.uid !== (process.getuid?.() ?? about.uid)) return false;
  const text = await readFile(join(folder, ownerFile), "utf8").catch(() => "");
  const [, owner] = /^\{"pid":(\d{1,10})\}$/.exec(text) ?? [];
  if (owner === undefined) return Date.now() - about.mtimeMs > longestMaking && (await isBare(folder));
  if (Date.now() - about.ctimeMs > longestHold) return true;
  const pid = Number(owner);
  return pid === process.pid ? !held.has(folder) : !isAlive(pid);
}

async function isBare(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [""]);
  return names.every((name) => name === ownerFile);
}
