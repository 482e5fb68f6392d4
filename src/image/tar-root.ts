import { createReadStream } from "node:fs";
import { decompress } from "./decompress.ts";
import { failureOf } from "./image-error.ts";
import { fullAllowance, readLayer, stackLayers } from "./layers.ts";
import type { RootEntries } from "./root-view.ts";
import { treeEntries } from "./tree.ts";

/**
 * What a tar of this machine unpacks to, plain or compressed with gzip or zstd, as ADD would unpack it; `null` for a file
 * that is none, which ADD copies. Throws an ImageError where it is one, and damaged.
 */
export async function openTarRoot(file: string, name: string): Promise<RootEntries | null> {
  if (!(await isTar(file))) return null;
  try {
    return treeEntries(stackLayers([await readLayer(createReadStream(file), name, fullAllowance())]));
  } catch (error) {
    throw failureOf(name, error);
  }
}

const block = 512;

/** POSIX.1 and GNU tar alike say `ustar` at byte 257 of the first header. */
async function isTar(file: string): Promise<boolean> {
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of decompress(createReadStream(file), 2 ** 30)) {
      head = Buffer.concat([head, chunk.subarray(0, block)]);
      if (head.length >= block) break;
    }
  } catch {
    return false;
  }
  return head.subarray(257, 262).toString("latin1") === "ustar";
}
