import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from "node:fs";
import { join } from "node:path";
import { ImageError } from "./image-error.ts";
import { largestLibrary, largestText, mostEntries } from "./limits.ts";
import type { Entry, RootEntries, Unreadable } from "./root-view.ts";
import { readSharedObject, type SharedObject } from "./shared-object.ts";

/** An unpacked root: a folder of this machine. Links are never followed by the machine, only inside the root by RootView. */
export function openRootfs(folder: string): RootEntries {
  const entries = new Map<string, Entry | null>();
  const objects = new Map<string, Promise<SharedObject | Unreadable>>();
  const onDisk = (path: string): string => join(folder, path);
  const directory = statOf(folder);
  if (directory === null) throw new ImageError(`there is no folder ${folder}`);
  if (directory.kind !== "directory") throw new ImageError(`${folder} is not a folder`);

  return {
    entry(path) {
      const known = entries.get(path);
      if (known !== undefined) return known;
      const entry = statOf(onDisk(path));
      entries.set(path, entry);
      return entry;
    },
    names: (path) => readable(path, () => readdirSync(onDisk(path)).sort()) ?? [],
    read: (path) => contentOf(onDisk(path), largestText),
    object(path) {
      const known = objects.get(path);
      if (known !== undefined) return known;
      const object = readLibrary(onDisk(path), path);
      objects.set(path, object);
      return object;
    },
  };
}

/**
 * Bytes of all files below a folder, as a layer counts them: names of one file count once, links and devices nothing.
 * `null` where a folder of it may not be read, or it has more files than any image.
 */
export function sizeOfRootfs(folder: string): number | null {
  const seen = new Set<string>();
  const todo = [folder];
  let total = 0;
  let entries = 0;
  try {
    // What is mounted in it is no part of it: /proc of a running system says it has terabytes.
    const device = lstatSync(folder).dev;
    for (let here = todo.pop(); here !== undefined; here = todo.pop()) {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        if (++entries > mostEntries) return null;
        const path = join(here, entry.name);
        if (!entry.isFile() && !entry.isDirectory()) continue;
        const { size, nlink, dev, ino } = lstatSync(path);
        if (dev !== device) continue;
        if (entry.isDirectory()) {
          todo.push(path);
          continue;
        }
        const file = `${dev}:${ino}`;
        if (nlink > 1 && seen.has(file)) continue;
        if (nlink > 1) seen.add(file);
        total += size;
      }
    }
    return total;
  } catch {
    return null;
  }
}

async function readLibrary(file: string, path: string): Promise<SharedObject | Unreadable> {
  const bytes = contentOf(file, largestLibrary);
  return bytes === null
    ? { unreadable: `${path} could not be read, or has more than ${largestLibrary / 2 ** 20} MiB`, elf: true }
    : readSharedObject(bytes);
}

function statOf(file: string): Entry | null {
  return readable(file, () => {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) return { kind: "symlink", target: readlinkSync(file) };
    const mode = stat.mode & 0o7777;
    if (stat.isFile()) return { kind: "file", mode, size: stat.size };
    return stat.isDirectory() ? { kind: "directory", mode } : { kind: "other" };
  });
}

/** `null` where there is nothing, or nothing can be by that name. Not being allowed to look is not "nothing". */
function readable<T>(file: string, look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code)) return null;
    throw new ImageError(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `null` where the file is larger than `limit`, or this user may not read it. */
function contentOf(file: string, limit: number): Uint8Array | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(descriptor);
    if (size > limit) return null;
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const count = readSync(descriptor, bytes, filled, size - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}
