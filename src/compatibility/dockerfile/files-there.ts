import { posix } from "node:path";
import type { CopiedFile } from "../../image/dockerfile/program.ts";
import type { Copy, Run } from "../../image/dockerfile/stage.ts";
import type { ImageFacts } from "../../image/facts.ts";
import type { RootView } from "../../image/root-view.ts";
import { tableHasFile } from "../../image/table-files.ts";
import { type CopyWorld, copiedTo, isFetchedTo } from "./copied-paths.ts";
import { type RunEffects, textOf } from "./run-effects.ts";

/** Where the files of an image come from that is not built yet. */
export interface FileSources {
  readonly base: ImageFacts;
  /** What is there for sure. */
  readonly seen: RootView;
  readonly programs: readonly CopiedFile[];
  /** Copies of what only a build would show. */
  readonly copies: readonly Copy[];
  readonly runs: readonly Run[];
  readonly effects: RunEffects;
  readonly world: CopyWorld;
}

/** Whether a path of the image leads to a file; `null` where only a build, or the base itself, would tell. */
export type HasFile = (path: string) => boolean | null;

export function filesIn({ base, seen, programs, copies, runs, effects, world }: FileSources): HasFile {
  return (path) => {
    if (programs.some((one) => one.path === path) || seen.isFile(path)) return true;
    const { presence } = isFolderCopiedTo(path, copies) ? { presence: "no" } : copiedTo(path, copies, world);
    if (presence === "yes" || copies.some((copy) => isFetchedTo(path, copy))) return true;
    const inBase = baseHasFile(base, path);
    if (inBase === true) return true;
    const isMade = effects.unknown.length > 0 || runs.some((run) => mayWrite(run, posix.basename(path)));
    const isInstalled = packagesBring(effects, path, base);
    if (isInstalled === true) return true;
    if (presence === "maybe" || inBase === null || isMade || isInstalled === null) return null;
    return isElsewhere(path, seen) || mayBeInside(path, base, seen, effects) ? null : false;
  };
}

/** A slash at its end makes a destination a folder, whatever is copied there. */
export const isFolderCopiedTo = (path: string, copies: readonly Copy[]): boolean =>
  copies.some(({ destination }) => destination.endsWith("/") && posix.join(destination, ".") === path);

function baseHasFile({ root, table, libc, shells }: ImageFacts, path: string): boolean | null {
  if (root !== null) return root.isFile(path);
  if (table !== undefined) return tableHasFile(table, path);
  if (shells.includes(path)) return true;
  // Who has a shell has what comes with it.
  return libc?.kind === "none" && shells.length === 0 ? false : null;
}

/** Whether a script has a name as a word, or as the last of a path. */
export const namesFile = (script: string, name: string): boolean => script.split(/[\s'"`=:;&|<>(){}/]+/).includes(name);

/** Whether it writes to files, and names one of that name, or one that only running it would tell. */
function mayWrite(run: Run, name: string): boolean {
  const text = textOf(run);
  return />\s*["']?\S*\$/.test(text) || (namesFile(text, name) && />|\b(touch|install)\b/.test(text));
}

/** Packages that hold data and certificates, and no command that anything is started with. */
const withoutCommands = /^(tzdata|netbase|mailcap|media-types|ca-certificates)(-|$)/;

/** Where packages of distributions put their files, FHS 3.0: nothing else is theirs. */
const ofPackages = /^\/(bin|sbin|usr|etc|lib|lib64|var|opt)\//;

function packagesBring({ packages }: RunEffects, path: string, { table }: ImageFacts): boolean | null {
  if (!ofPackages.test(path) || /^\/usr\/local\//.test(path)) return false;
  const { dir, base: name } = posix.parse(path);
  if (packages.some((one) => one.name === name) && /\/s?bin$/.test(dir)) {
    // Alpine's is /sbin/tini.
    return table?.line === "alpine" && name === "tini" && dir !== "/sbin" ? null : true;
  }
  return packages.every((one) => withoutCommands.test(one.name)) ? false : null;
}

/** Whether what is copied to the folder above comes to be a file of that name, or lies in a folder that the base or a command has there. */
function mayBeInside(path: string, { root, table }: ImageFacts, seen: RootView, { folders }: RunEffects): boolean {
  const above = posix.dirname(path);
  return seen.isFile(above) && ((root === null && table !== undefined) || folders.includes(above));
}

/** Whether it lies in the folder that may be the same one: distributions have /bin linked to /usr/bin, or not. */
function isElsewhere(path: string, seen: RootView): boolean {
  const name = /^(?:\/usr)?\/s?bin\/([^/]+)$/.exec(path)?.[1];
  return name !== undefined && ["/bin", "/sbin", "/usr/bin", "/usr/sbin"].some((dir) => seen.isFile(`${dir}/${name}`));
}
