import type { SharedObject } from "./shared-object.ts";

/**
 * The seam between where a root file system comes from (a folder, the layers of an image) and what is read out of it.
 * Paths are absolute, without `.`, `..` or a slash at the end, except `/` itself. Modes are the twelve permission bits.
 */
export interface RootEntries {
  /** What lies at a path whose parents are all directories; a symlink is not followed. */
  entry(path: string): Entry | null;
  /** The sorted names in a directory. */
  names(directory: string): readonly string[];
  /** The whole of a file, or `null` where it is too large or was not kept. */
  read(file: string): Uint8Array | null;
  /** What the dynamic loader would see in a file, or the sentence that says why that could not be told. */
  object(file: string): Promise<SharedObject | Unreadable>;
}

export type Entry =
  | { readonly kind: "file"; readonly mode: number; readonly size: number }
  | { readonly kind: "directory"; readonly mode: number }
  | { readonly kind: "symlink"; readonly target: string }
  /** A device, a fifo or a socket. */
  | { readonly kind: "other" };

/** `elf` is false where the bytes were seen and are no ELF file; true where they were not seen, or are a broken one. */
export interface Unreadable {
  readonly unreadable: string;
  readonly elf: boolean;
}

/** What a path leads to once every symlink on the way has been followed inside the root. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly mode: number; readonly size: number }
  | { readonly kind: "directory"; readonly path: string; readonly mode: number }
  | { readonly kind: "other"; readonly path: string }
  /** `path` is the first that is not there, or that should lie below a file; `link` the symlink whose target it was on the way to. */
  | { readonly kind: "missing"; readonly path: string; readonly link: string | null }
  | { readonly kind: "loop"; readonly path: string };

/** MAXSYMLINKS of Linux (include/linux/namei.h): one more gives ELOOP. */
const symlinkLimit = 40;

/** A root file system as a process that is chrooted into it sees it. */
export class RootView {
  readonly #entries: RootEntries;

  constructor(entries: RootEntries) {
    this.#entries = entries;
  }

  /** What it is a view of, for whoever lays something on top. */
  get entries(): RootEntries {
    return this.#entries;
  }

  find(path: string): Found {
    const todo = componentsOf(path).reverse();
    const done: string[] = [];
    let here: Entry = this.#entries.entry("/") ?? { kind: "directory", mode: 0o755 };
    let link: { readonly path: string; readonly rest: number } | null = null;
    let followed = 0;
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (name === "..") {
        done.pop();
        here = this.#entries.entry(pathOf(done)) ?? here;
        continue;
      }
      const path: string = pathOf([...done, name]);
      const next = here.kind === "directory" ? this.#entries.entry(path) : null;
      if (next === null)
        return { kind: "missing", path, link: link !== null && todo.length >= link.rest ? link.path : null };
      if (next.kind === "symlink") {
        if (++followed > symlinkLimit) return { kind: "loop", path };
        link = { path, rest: todo.length };
        if (next.target.startsWith("/")) {
          done.length = 0;
          here = this.#entries.entry("/") ?? here;
        }
        todo.push(...componentsOf(next.target).reverse());
        continue;
      }
      done.push(name);
      here = next;
    }
    const found = pathOf(done);
    switch (here.kind) {
      case "file":
        return { kind: "file", path: found, mode: here.mode, size: here.size };
      case "directory":
        return { kind: "directory", path: found, mode: here.mode };
      default:
        return { kind: "other", path: found };
    }
  }

  /** The sorted names in the directory a path leads to; none where it leads elsewhere. */
  names(path: string): readonly string[] {
    const found = this.find(path);
    return found.kind === "directory" ? this.#entries.names(found.path) : [];
  }

  isFile(path: string): boolean {
    return this.find(path).kind === "file";
  }

  /** The text of the file a path leads to, as UTF-8 with U+FFFD for what is not; `null` where it can't be had. */
  text(path: string): string | null {
    const found = this.find(path);
    const bytes = found.kind === "file" ? this.#entries.read(found.path) : null;
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  bytes(path: string): Uint8Array | null {
    const found = this.find(path);
    return found.kind === "file" ? this.#entries.read(found.path) : null;
  }

  /** `path` must be one that `find` gave for a file. */
  object(path: string): Promise<SharedObject | Unreadable> {
    return this.#entries.object(path);
  }
}

const componentsOf = (path: string): string[] => path.split("/").filter((name) => name !== "" && name !== ".");

export const pathOf = (names: readonly string[]): string => `/${names.join("/")}`;
