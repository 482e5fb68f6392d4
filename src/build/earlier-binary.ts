import { lstat, rename, rm } from "node:fs/promises";
import { JobError } from "../errors.ts";
import { isElfFile } from "./elf-magic.ts";

/**
 * Clears the way for a binary. What an earlier run left there moves to `aside`, where `go build` finds it and does not
 * link again what has not changed; anything that is no ELF file it would refuse to overwrite, so that goes.
 */
export async function moveAside(path: string, aside: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return;
  if (found.isDirectory())
    throw new JobError(`${path} is a folder and in the way of a binary: remove it, or write to another folder.`);
  if (found.isFile() && (await isElfFile(path))) await rename(path, aside);
  else await rm(path);
}
