import { ImageError } from "./image-error.ts";
import { longestPath } from "./limits.ts";
import type { Entry, RootEntries, Unreadable } from "./root-view.ts";
import { pathOf } from "./root-view.ts";
import type { SharedObject } from "./shared-object.ts";

/**
 * A root file system in memory: one tree a layer, then one tree for the whole stack, put together as overlayfs shows
 * it. What a layer hides (image-spec layer.md, "Whiteouts") is kept beside what it holds, because a whiteout hides
 * only what lower layers brought, wherever in the layer it stands.
 */
export type Node =
  | FileNode
  | DirectoryNode
  | { readonly kind: "symlink"; readonly target: string }
  | { readonly kind: "other" };

export interface FileNode {
  readonly kind: "file";
  readonly mode: number;
  readonly size: number;
  /** What of the content was kept. */
  readonly text: Uint8Array | null;
  readonly object: SharedObject | Unreadable | null;
  /** Where all of it was written to; `null` where it was not. */
  readonly content: (Owner & { readonly file: string }) | null;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

export interface DirectoryNode {
  readonly kind: "directory";
  /** `null` where the layer has files below this directory and no entry for itself. */
  mode: number | null;
  /** `null` where nothing says. */
  owner: Owner | null;
  readonly children: Map<string, Node>;
  /** Names of lower layers that are gone. */
  readonly hidden: Set<string>;
  /** Nothing of lower layers shows through. */
  opaque: boolean;
}

export const emptyDirectory = (mode: number | null = null): DirectoryNode => ({
  kind: "directory",
  mode,
  owner: null,
  children: new Map(),
  hidden: new Set(),
  opaque: false,
});

const symlinkLimit = 40;

/** The names of an archive's path; an ImageError where it climbs out of the root or no system could hold it. */
export function archivePath(name: string): string[] {
  if (name.length > longestPath)
    throw new ImageError(`an entry has a path of ${name.length} characters, more than any system takes`);
  const names: string[] = [];
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") names.push(part);
    else if (names.pop() === undefined)
      throw new ImageError(`the entry ${JSON.stringify(name)} climbs out of the root`);
  }
  return names;
}

/**
 * The directory at a path, made where it is not there yet; symlinks of the same tree are followed inside it, as a
 * container engine does when it unpacks the layer. `onMake` hears of every directory made, and may refuse.
 */
export function makeDirectory(root: DirectoryNode, names: readonly string[], onMake: () => void): DirectoryNode {
  const todo = [...names].reverse();
  const above: DirectoryNode[] = [];
  let here = root;
  let followed = 0;
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (name === "..") {
      here = above.pop() ?? root;
      continue;
    }
    const next = here.children.get(name);
    if (next?.kind === "symlink") {
      if (++followed > symlinkLimit) throw new ImageError(`the symlinks of ${pathOf(names)} never end`);
      if (next.target.startsWith("/")) {
        here = root;
        above.length = 0;
      }
      todo.push(
        ...next.target
          .split("/")
          .filter((part) => part !== "" && part !== ".")
          .reverse(),
      );
      continue;
    }
    if (next !== undefined && next.kind !== "directory") {
      throw new ImageError(`an entry lies below ${pathOf(names)}, where ${JSON.stringify(name)} is not a directory`);
    }
    above.push(here);
    if (next !== undefined) {
      here = next;
      continue;
    }
    onMake();
    const made = emptyDirectory();
    here.children.set(name, made);
    here = made;
  }
  return here;
}

/** The tree that shows when `upper` lies on `lower`; neither is changed, parts may be shared. */
export function overlay(lower: DirectoryNode, upper: DirectoryNode): DirectoryNode {
  const children = upper.opaque ? new Map<string, Node>() : new Map(lower.children);
  for (const name of upper.hidden) children.delete(name);
  for (const [name, node] of upper.children) {
    const below = children.get(name);
    if (node.kind !== "directory") children.set(name, node);
    else children.set(name, overlay(below?.kind === "directory" ? below : emptyDirectory(), node));
  }
  const { mode, owner } = upper.mode === null ? lower : upper;
  return { kind: "directory", mode, owner, children, hidden: new Set(), opaque: false };
}

/** The seam's view of a tree. */
export function treeEntries(root: DirectoryNode): RootEntries {
  const at = (path: string): Node | null => {
    let here: Node = root;
    for (const name of path.split("/")) {
      if (name === "") continue;
      const next: Node | undefined = here.kind === "directory" ? here.children.get(name) : undefined;
      if (next === undefined) return null;
      here = next;
    }
    return here;
  };
  return {
    entry(path): Entry | null {
      const node = at(path);
      if (node?.kind === "file") return { kind: "file", mode: node.mode, size: node.size };
      return node?.kind === "directory" ? { kind: "directory", mode: node.mode ?? 0o755 } : node;
    },
    names(directory) {
      const node = at(directory);
      return node?.kind === "directory" ? [...node.children.keys()].sort() : [];
    },
    read(file) {
      const node = at(file);
      return node?.kind === "file" ? node.text : null;
    },
    async object(file) {
      const node = at(file);
      const kept = node?.kind === "file" ? node.object : null;
      return kept ?? { unreadable: `what ${file} holds was not kept when the image was read`, elf: true };
    },
  };
}
