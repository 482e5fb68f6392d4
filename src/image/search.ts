import { posix } from "node:path";
import { readLdSoCache } from "./ld-so-cache.ts";
import type { LibcIdentity } from "./libc.ts";
import { muslName } from "./loaders.ts";
import { architectureOf, type Machine } from "./platform.ts";
import type { RootView } from "./root-view.ts";
import type { SharedObject } from "./shared-object.ts";

/** A file the loader has mapped, or is about to: the program first, then what it needs, then what that needs. */
export interface Loaded {
  /** The name it was asked for by; for the program, its path. */
  readonly name: string;
  /** Where the loader found it, and says it is. */
  readonly path: string;
  /** The same, symlinks followed: what makes two names one library. */
  readonly file: string;
  readonly object: SharedObject;
  /** Who asked for it; `null` for the program. */
  readonly neededBy: Loaded | null;
}

export interface SearchSettings {
  readonly root: RootView;
  readonly libc: LibcIdentity;
  /** What PT_INTERP says. */
  readonly loader: string;
  readonly machine: Machine;
  /** The environment of the process. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it starts: relative and empty search directories mean this one. */
  readonly workdir: string;
}

/** The paths at which a loader looks for `name`, in its order. */
export type Search = (name: string, neededBy: Loaded) => readonly string[];

/**
 * glibc (elf/dl-load.c, `_dl_map_object`): DT_RPATH of the object and of whoever loaded it, unless the object has a
 * DT_RUNPATH; LD_LIBRARY_PATH; DT_RUNPATH of the object alone; the cache; the directories built in. The cache is what
 * `ldconfig` made of /etc/ld.so.conf, which the loader itself never reads. Directories for certain processors
 * (glibc-hwcaps) as a rule hold better copies of what the others have, and so they come last here.
 */
export function glibcSearch({ root, libc, machine, env, workdir }: SearchSettings): Search {
  const cacheBytes = root.bytes("/etc/ld.so.cache");
  const cache =
    cacheBytes === null ? new Map<string, readonly string[]>() : readLdSoCache(cacheBytes, machine.byteOrder);
  const systemDirectories =
    libc.systemDirectories.length > 0 ? libc.systemDirectories : ["/lib64/", "/usr/lib64/", "/lib/", "/usr/lib/"];
  const lib = (systemDirectories[0] ?? "/lib64/").replace(/^\/(usr\/)?|\/$/g, "");
  const expand = (list: string | null | undefined, origin: Loaded, separator = /:/): string[] =>
    directoriesOf(list, separator, workdir).flatMap((directory) => {
      const known = expandOrigin(directory, origin, root).replace(/\$(\{LIB\}|LIB\b)/g, () => lib);
      return known.includes("$") ? [] : [known];
    });

  return (name, neededBy) => {
    if (name.includes("/")) return [absolute(expand(name, neededBy)[0] ?? name, workdir)];
    const rpaths: string[] = [];
    if (neededBy.object.runpath === null) {
      for (const one of chainOf(neededBy)) {
        if (one.object.runpath === null) rpaths.push(...expand(one.object.rpath, one));
      }
    }
    const fromEnvironment = expand(env.LD_LIBRARY_PATH, programOf(neededBy), /[:;]/);
    const named = [...rpaths, ...fromEnvironment, ...expand(neededBy.object.runpath, neededBy)];
    const inDirectory = (directory: string): string => join(directory, name);
    const forSome = [...named, ...systemDirectories].flatMap((directory) => processorDirectories(directory, root));
    return [
      ...named.map(inDirectory),
      ...(cache.get(name) ?? []),
      ...systemDirectories.map(inDirectory),
      ...forSome.map(inDirectory),
    ];
  };
}

const mostProcessorLevels = 8;

/** Those below one directory: glibc-hwcaps/x86-64-v2 and its like. */
const processorDirectories = (directory: string, root: RootView): readonly string[] => {
  const folder = join(directory, "glibc-hwcaps");
  return root.find(folder).kind === "directory"
    ? root
        .names(folder)
        .slice(0, mostProcessorLevels)
        .map((level) => join(folder, level))
    : [];
};

/** What processor a library is for, by where it lies; `null` where it is for all. */
export const processorOf = (path: string): string | null => /\/glibc-hwcaps\/([^/]+)\//.exec(path)?.[1] ?? null;

/**
 * musl (ldso/dynlink.c, `load_library`): LD_LIBRARY_PATH; DT_RUNPATH or DT_RPATH, both alike, of the object and of
 * whoever loaded it; then the path file, or where there is none the directories built in.
 */
export function muslSearch({ root, loader, machine, env, workdir }: SearchSettings): Search {
  const prefix = folderOf(folderOf(loader)).replace(/^\/$/, "");
  const arch = muslName(architectureOf(machine) ?? "");
  const pathFile = arch === null ? null : root.text(`${prefix}/etc/ld-musl-${arch}.path`);
  const system = directoriesOf(pathFile ?? "/lib:/usr/local/lib:/usr/lib", /[:\n]/, workdir);
  return (name, neededBy) => {
    if (name.includes("/")) return [absolute(name, workdir)];
    const runpaths: string[] = [];
    for (const one of chainOf(neededBy)) {
      const directories = directoriesOf(one.object.runpath ?? one.object.rpath, /[:\n]/, workdir);
      runpaths.push(...directories.map((directory) => expandOrigin(directory, one, root)));
    }
    const directories = [...directoriesOf(env.LD_LIBRARY_PATH, /[:\n]/, workdir), ...runpaths, ...system];
    return directories.map((directory) => join(directory, name));
  };
}

/** Names that musl's loader takes for itself (ldso/dynlink.c, `load_library`). */
export const isMuslItself = (name: string): boolean => /^lib(c|pthread|rt|m|dl|util|xnet)\./.test(name);

function programOf(loaded: Loaded): Loaded {
  let one = loaded;
  while (one.neededBy !== null) one = one.neededBy;
  return one;
}

/**
 * $ORIGIN is the folder of the file that says it. That of a program which is yet to be copied into the image may not
 * be there, and then a `..` after it means the folder above by name.
 */
function expandOrigin(directory: string, { path }: Loaded, root: RootView): string {
  if (!directory.includes("$")) return directory;
  const folder = folderOf(path);
  const found = root.find(folder);
  const origin = found.kind === "directory" ? found.path : folder;
  const expanded = directory.replace(/\$(\{ORIGIN\}|ORIGIN\b)/g, () => origin);
  return found.kind === "directory" ? expanded : posix.normalize(expanded);
}

/** The object, who asked for it, and so on up to the program. The length is the files' word: no real one is this long. */
function chainOf(loaded: Loaded): Loaded[] {
  const chain: Loaded[] = [];
  for (let one: Loaded | null = loaded; one !== null && chain.length < 32; one = one.neededBy) chain.push(one);
  return chain;
}

/** Of one list: it is the file's word. */
const mostDirectories = 32;

const directoriesOf = (list: string | null | undefined, separator: RegExp, workdir: string): string[] =>
  list === null || list === undefined || list === ""
    ? []
    : list.split(separator, mostDirectories).map((directory) => absolute(directory, workdir));

const absolute = (path: string, workdir: string): string =>
  path.startsWith("/") || path.startsWith("$") ? path : join(workdir, path);

const join = (directory: string, name: string): string => `${directory.replace(/\/+$/, "")}/${name}`;

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
