import { createWriteStream } from "node:fs";
import { chmod, chown, link, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { failureOf, ImageError } from "./image-error.ts";
import { largestRoot } from "./limits.ts";
import type { DirectoryNode, Owner } from "./tree.ts";

/**
 * An image as a root on this machine. Contents are written under numbers while the layers stream by, and get their names
 * once it is known which of them show: names are those of the tree in memory, in folders that were made for them, so that
 * no entry of a layer and no symlink decides where anything is written. No file can set its user or group, and devices are left
 * out. The folder must be one that nobody else can enter, on a file system with hard links.
 */
export class UnpackedRoot {
  /** The root, once it is written. */
  readonly path: string;
  #isWritten = false;
  readonly #contents: string;
  #files = 0;
  readonly #limit: number;
  #bytes = 0;

  constructor(folder: string, limit = largestRoot) {
    this.#limit = limit;
    this.path = join(folder, "root");
    this.#contents = join(folder, "contents");
  }

  get isWritten(): boolean {
    return this.#isWritten;
  }

  /** Writes the content of a file; resolves to where. Throws an ImageError where there would be too much of it. */
  async keep(body: AsyncIterable<Uint8Array>, size: number): Promise<string> {
    this.#bytes += size;
    if (this.#bytes > this.#limit)
      throw new ImageError(`the image's files have more than ${this.#limit} bytes, and no more are unpacked`);
    await mkdir(this.#contents, { recursive: true });
    const file = join(this.#contents, String(this.#files++));
    await pipeline(body, createWriteStream(file));
    return file;
  }

  /** Gives what was kept its names. Throws an ImageError where this machine can't hold the root. */
  async write(root: DirectoryNode): Promise<void> {
    try {
      await mkdir(this.path, { mode: 0o700 });
      await fill(this.path, root);
      this.#isWritten = true;
    } catch (error) {
      throw failureOf("the root", error);
    }
  }
}

async function fill(path: string, { children, mode, owner }: DirectoryNode): Promise<void> {
  for (const [name, node] of children) {
    const there = `${path}/${name}`;
    if (node.kind === "directory") {
      await mkdir(there, { mode: 0o700 });
      await fill(there, node);
    } else if (node.kind === "symlink") {
      await symlink(node.target, there);
    } else if (node.kind === "file" && node.content !== null) {
      await link(node.content.file, there);
      await give(there, node.content, node.mode & 0o777);
    }
  }
  await give(path, owner, (mode ?? 0o755) & 0o3777);
}

/** Only root can give files away; anybody else starts things in a root where all that is theirs belongs to root. */
async function give(path: string, owner: Owner | null, mode: number): Promise<void> {
  if (owner !== null && process.getuid?.() === 0) await chown(path, owner.uid, owner.gid);
  await chmod(path, mode);
}
