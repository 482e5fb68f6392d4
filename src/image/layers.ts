import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { decompress } from "./decompress.ts";
import { verifyDigest } from "./digest.ts";
import { failureOf, ImageError } from "./image-error.ts";
import { readLibraryStream } from "./library-stream.ts";
import {
  largestLayer,
  largestLibrary,
  largestProgram,
  largestText,
  mostEntries,
  mostLibraries,
  mostText,
} from "./limits.ts";
import { pathOf } from "./root-view.ts";
import { bodyOf, type TarEntry, tarEntries } from "./tar.ts";
import {
  archivePath,
  type DirectoryNode,
  emptyDirectory,
  type FileNode,
  makeDirectory,
  type Node,
  type Owner,
  overlay,
} from "./tree.ts";
import { UnpackedRoot } from "./unpacked-root.ts";

/** What one layer adds, changes and hides. */
export interface LayerTree {
  readonly root: DirectoryNode;
  /** Bytes of all its regular files. */
  readonly fileBytes: number;
}

/** What may be taken in from one image, over all its layers. Reading lowers it. */
export interface Allowance {
  entries: number;
  text: number;
  libraries: number;
  /** Bytes of one layer once unpacked. */
  readonly layer: number;
  readonly take?: Taken | undefined;
}

/** What of an image is wanted whole. */
export type Taken = TakenFile | UnpackedRoot;

/** A file of an image, by its own path, and the file of this machine that it is written to. */
export interface TakenFile {
  readonly path: string;
  readonly to: string;
}

export const fullAllowance = (): Allowance => ({
  entries: mostEntries,
  text: mostText,
  libraries: mostLibraries,
  layer: largestLayer,
});

/**
 * Reads a layer (tar; gzip, zstd or plain) as it streams by. Only names, modes and links are kept of most files; the
 * content of the few small texts facts are read from; and of shared libraries what the dynamic loader would see.
 * `name` is how errors call the layer; where `digest` is given, the bytes must have it.
 */
export async function readLayer(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  allowance: Allowance,
  digest: string | null = null,
): Promise<LayerTree> {
  const root = emptyDirectory();
  const spend = (): void => {
    if (--allowance.entries < 0) throw new ImageError(`the image has more than ${mostEntries} files and folders`);
  };
  let fileBytes = 0;
  const verified = digest === null ? bytes : verifyDigest(bytes, digest);
  try {
    for await (const entry of tarEntries(decompress(verified, allowance.layer))) {
      spend();
      fileBytes += entry.header.type === "file" ? entry.header.size : 0;
      await addEntry(root, entry, allowance, spend);
    }
  } catch (error) {
    throw failureOf(name, error);
  }
  return { root, fileBytes };
}

/** The root file system that a stack of layers, the lowest first, shows. */
export const stackLayers = (layers: readonly LayerTree[]): DirectoryNode =>
  layers.reduce((lower, { root }) => overlay(lower, root), emptyDirectory(0o755));

async function addEntry(root: DirectoryNode, entry: TarEntry, allowance: Allowance, spend: () => void): Promise<void> {
  const { header } = entry;
  const names = archivePath(header.pax?.["GNU.sparse.name"] ?? header.name);
  const path = pathOf(names);
  const name = names.pop();
  const mode = (header.mode ?? 0) & 0o7777;
  const owner = ownerOf(header);
  if (name === undefined) {
    Object.assign(root, { mode, owner });
    return;
  }
  const parent = makeDirectory(root, names, spend);
  if (name.startsWith(".wh.")) {
    if (name === ".wh..wh..opq") parent.opaque = true;
    // Any other .wh..wh. name is bookkeeping of aufs, and of no consequence.
    else if (!name.startsWith(".wh..wh.")) parent.hidden.add(name.slice(4));
    return;
  }
  switch (header.type) {
    case "directory": {
      const there = parent.children.get(name);
      if (there?.kind === "directory") Object.assign(there, { mode, owner });
      else parent.children.set(name, { ...emptyDirectory(mode), owner });
      return;
    }
    case "symlink":
      parent.children.set(name, { kind: "symlink", target: header.linkname ?? "" });
      return;
    case "link":
      parent.children.set(name, linked(root, header.linkname ?? "", spend));
      return;
    case "file":
      parent.children.set(name, await readFile(path, entry, allowance));
      return;
    default:
      parent.children.set(name, { kind: "other" });
  }
}

/** A hard link is one more name of what the layer already holds; engines refuse one to a lower layer, and so do we. */
function linked(root: DirectoryNode, target: string, spend: () => void): Node {
  const names = archivePath(target);
  const name = names.pop() ?? "";
  const node = makeDirectory(root, names, spend).children.get(name);
  if (node !== undefined && node.kind !== "directory") return node;
  throw new ImageError(`a hard link names ${JSON.stringify(target)}, which is no file of the same layer`);
}

async function readFile(path: string, entry: TarEntry, allowance: Allowance): Promise<FileNode> {
  const { mode = 0, size, pax } = entry.header;
  const realSize = Number(pax?.["GNU.sparse.realsize"] ?? size);
  const unread = { text: null, object: null, content: null } as const;
  const file: FileNode = { kind: "file", mode: mode & 0o7777, size: realSize, ...unread };
  const { take } = allowance;
  if (take instanceof UnpackedRoot) {
    if (realSize !== size) throw new ImageError(`${path} is a sparse file, and none is unpacked`);
    return { ...file, content: { file: await take.keep(entry.body, size), ...ownerOf(entry.header) } };
  }
  if (realSize !== size) return file;
  if (take?.path === path && size <= largestProgram) {
    await pipeline(entry.body, createWriteStream(take.to));
    return file;
  }
  if (isLibrary(path) && size <= Math.min(largestLibrary, allowance.libraries)) {
    allowance.libraries -= size;
    return { ...file, object: await readLibraryStream(entry.body, size) };
  }
  if (!isText(path) || size > Math.min(largestText, allowance.text)) return file;
  allowance.text -= size;
  return { ...file, text: await bodyOf(entry) };
}

const ownerOf = ({ uid = 0, gid = 0 }: TarEntry["header"]): Owner => ({ uid, gid });

const isLibrary = (path: string): boolean => /(^|\/)(lib|ld)[^/]*\.so($|\.)[^/]*$/.test(path);

const texts = new Set([
  "/etc/group",
  "/etc/ld.so.cache",
  "/etc/ld.so.preload",
  "/etc/nsswitch.conf",
  "/etc/os-release",
  "/etc/passwd",
  "/usr/lib/os-release",
]);

const isText = (path: string): boolean => texts.has(path) || /^\/etc\/ld-musl-[^/]+\.path$/.test(path);
