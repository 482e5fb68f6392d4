import type { Gap } from "../model.ts";
import type { LibcIdentity } from "./libc.ts";
import { isSameMachine } from "./platform.ts";
import type { RootView } from "./root-view.ts";
import { glibcSearch, isMuslItself, type Loaded, muslSearch, processorOf, type SearchSettings } from "./search.ts";
import type { SharedObject } from "./shared-object.ts";

/** Everything a program maps before its own first instruction, found as the loader of the image would find it. */
export interface Closure {
  /** The program first, then libraries in the order they are loaded; the loader itself is one of them. */
  readonly loaded: readonly Loaded[];
  /** By the name it was asked for, and with glibc by its soname: how version needs find it. */
  readonly byName: ReadonlyMap<string, Loaded>;
  readonly missing: readonly MissingLibrary[];
  /** Whether nothing but what is missing was left out: what a library exports that could not be read is not known. */
  readonly isWhole: boolean;
  /** What could not be told. */
  readonly gaps: readonly Gap[];
}

export interface MissingLibrary {
  readonly name: string;
  readonly neededBy: Loaded;
  /** A file of that name, in a place searched, that the loader can't use; `null` where there is none. */
  readonly unusable: UnusableFile | null;
}

export interface UnusableFile {
  readonly path: string;
  readonly why: "no ELF file" | "of another class" | "made for another machine";
}

export interface Program {
  readonly object: SharedObject;
  /** Where it lies in the image. */
  readonly path: string;
}

export interface ClosureSettings extends SearchSettings {
  readonly libc: LibcIdentity;
  /** The loader's own file, symlinks followed, and what is in it. */
  readonly loaderFile: { readonly path: string; readonly object: SharedObject };
}

/** Real programs load a few dozen; what asks for more is not read further. */
const mostLoaded = 512;
const mostLookups = 8192;

/** Breadth first, as both glibc (`_dl_map_object_deps`) and musl (`load_deps`) do it. */
export async function readClosure(program: Program, settings: ClosureSettings): Promise<Closure> {
  const { root, libc, loaderFile } = settings;
  const loader = { path: settings.loader, file: loaderFile.path, object: loaderFile.object };
  const musl = libc.kind === "musl";
  const search = musl ? muslSearch(settings) : glibcSearch(settings);
  const start: Loaded = {
    name: program.path,
    path: program.path,
    file: program.path,
    object: program.object,
    neededBy: null,
  };
  const loaded: Loaded[] = [start];
  const missing: MissingLibrary[] = [];
  const gaps: Gap[] = [];
  const byName = new Map<string, Loaded>();
  const byFile = new Map<string, Loaded>();
  const add = (one: Loaded): void => {
    loaded.push(one);
    byFile.set(one.file, one);
    byName.set(one.name, one);
    // Only glibc takes a library that says its soname for one asked for by that name.
    if (!musl && one.object.soname !== null && !byName.has(one.object.soname)) byName.set(one.object.soname, one);
  };

  // musl's loader is its libc, and there for every program whether it asks for it or not.
  if (musl) add({ ...loader, name: settings.loader, neededBy: start });

  let isWhole = true;
  let lookups = 0;
  for (let index = 0; index < loaded.length; index++) {
    const neededBy = loaded[index] as Loaded;
    for (const gap of neededBy.object.gaps) gaps.push({ fact: `${neededBy.path}: ${gap.fact}`, why: gap.why });
    for (const name of neededBy.object.needed) {
      if (byName.has(name)) continue;
      if (++lookups > mostLookups || loaded.length > mostLoaded) {
        return {
          loaded,
          byName,
          missing,
          isWhole: false,
          gaps: [...gaps, { fact: "libraries", why: `more than ${mostLoaded} libraries are needed` }],
        };
      }
      const isLoader = musl ? isMuslItself(name) : name === loader.object.soname;
      const found: Lookup = isLoader
        ? { kind: "found", ...loader }
        : await findLibrary(root, search(name, neededBy), program.object, musl);
      if (found.kind === "gap") {
        isWhole = false;
        if (!gaps.some(({ why }) => why === found.why)) gaps.push({ fact: `the library ${name}`, why: found.why });
      } else if (found.kind === "missing") missing.push({ name, neededBy, unusable: found.unusable });
      else {
        const processor = musl ? null : processorOf(found.path);
        if (processor !== null)
          gaps.push({ fact: `the library ${name}`, why: `it is there for processors of ${processor} alone` });
        const known = byFile.get(found.file);
        if (known !== undefined) byName.set(name, known);
        else add({ name, path: found.path, file: found.file, object: found.object, neededBy });
      }
    }
  }
  return { loaded, byName, missing: uniqueByName(missing), isWhole, gaps };
}

type Lookup =
  | { readonly kind: "found"; readonly path: string; readonly file: string; readonly object: SharedObject }
  | { readonly kind: "missing"; readonly unusable: MissingLibrary["unusable"] }
  | { readonly kind: "gap"; readonly why: string };

/**
 * A file that is no ELF file ends the search. One made for another machine is passed over by glibc; musl takes the
 * first file there is, and fails if it is no good.
 */
async function findLibrary(
  root: RootView,
  paths: readonly string[],
  program: SharedObject,
  musl: boolean,
): Promise<Lookup> {
  let unusable: UnusableFile | null = null;
  for (const path of paths) {
    const found = root.find(path);
    if (found.kind !== "file") continue;
    const object = await root.object(found.path);
    if ("unreadable" in object) {
      if (object.elf) return { kind: "gap", why: `${found.path}: ${object.unreadable}` };
      return { kind: "missing", unusable: { path, why: "no ELF file" } };
    }
    if (isSameMachine(object, program)) return { kind: "found", path, file: found.path, object };
    unusable = { path, why: object.class === program.class ? "made for another machine" : "of another class" };
    if (musl) break;
  }
  return { kind: "missing", unusable };
}

function uniqueByName(missing: readonly MissingLibrary[]): readonly MissingLibrary[] {
  const seen = new Set<string>();
  return missing.filter(({ name }) => !seen.has(name) && seen.add(name));
}
