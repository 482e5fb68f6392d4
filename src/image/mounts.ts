import { posix } from "node:path";
import type { Entry, RootEntries } from "./root-view.ts";

/** A file or a folder of one root, as it lies in another one. */
export interface Mount {
  /** Where it lies: absolute, its parents no symlinks. */
  readonly at: string;
  readonly source: RootEntries;
  /** What lies there: a path of the source that is no symlink. */
  readonly path: string;
  /** Permission bits of all its files; `null` leaves each its own. */
  readonly mode: number | null;
}

/** A root with what is put into it, the last on top. Folders that are in several are one; nothing is unpacked or copied. */
export function withMounts(base: RootEntries, mounts: readonly Mount[]): RootEntries {
  const latestFirst = mounts.toReversed();
  /** The uppermost that has something at a path, and what. */
  const upper = (path: string): { readonly mount: Mount; readonly inside: string; readonly entry: Entry } | null => {
    for (const mount of latestFirst) {
      const inside = insideOf(mount, path);
      const entry = inside === null ? null : mount.source.entry(inside);
      if (inside !== null && entry !== null) return { mount, inside, entry };
    }
    return null;
  };
  const isAbove = (path: string): boolean => mounts.some(({ at }) => isBelow(at, path));
  return {
    entry(path) {
      const found = upper(path);
      if (found !== null) return withMode(found.entry, found.mount.mode);
      const below = base.entry(path);
      return below?.kind !== "directory" && isAbove(path) ? { kind: "directory", mode: 0o755 } : below;
    },
    names(folder) {
      const names = new Set(base.entry(folder)?.kind === "directory" ? base.names(folder) : []);
      for (const mount of mounts) {
        const inside = insideOf(mount, folder);
        if (inside !== null && mount.source.entry(inside)?.kind === "directory") {
          for (const name of mount.source.names(inside)) names.add(name);
        } else if (isBelow(mount.at, folder)) {
          names.add(mount.at.slice(folder === "/" ? 1 : folder.length + 1).split("/")[0] as string);
        }
      }
      return [...names].sort();
    },
    read(file) {
      const found = upper(file);
      return found === null ? base.read(file) : found.mount.source.read(found.inside);
    },
    object(file) {
      const found = upper(file);
      return found === null ? base.object(file) : found.mount.source.object(found.inside);
    },
  };
}

/** Bytes of all files that are put there, those that `isLeftOut` names aside; `null` where there are too many to count. */
export function bytesOf(mounts: readonly Mount[], isLeftOut: (path: string) => boolean): number | null {
  let bytes = 0;
  let entries = 0;
  for (const { at, source, path } of mounts) {
    const todo = [path];
    for (let here = todo.pop(); here !== undefined; here = todo.pop()) {
      if (++entries > mostCounted) return null;
      const entry = source.entry(here);
      if (entry?.kind === "directory") todo.push(...source.names(here).map((name) => posix.join(here as string, name)));
      else if (entry?.kind === "file" && !isLeftOut(posix.join(at, posix.relative(path, here)))) bytes += entry.size;
    }
  }
  return bytes;
}

const mostCounted = 100_000;

/** The path in the source of what is mounted at a path; `null` where that is elsewhere. */
function insideOf({ at, path }: Mount, asked: string): string | null {
  if (asked === at) return path;
  return isBelow(asked, at) ? posix.join(path, asked.slice(at === "/" ? 1 : at.length + 1)) : null;
}

const isBelow = (path: string, folder: string): boolean =>
  path !== folder && path.startsWith(folder === "/" ? "/" : `${folder}/`);

const withMode = (entry: Entry, mode: number | null): Entry =>
  entry.kind === "file" && mode !== null ? { ...entry, mode } : entry;
