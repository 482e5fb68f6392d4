import { posix } from "node:path";
import type { Copy } from "../../image/dockerfile/stage.ts";

/** Whether something lies at a path: `maybe` where only a build would tell. */
export type Presence = "yes" | "maybe" | "no";

export interface Copied {
  readonly presence: Presence;
  /** The line that puts it there, or may; `null` for none. */
  readonly line: number | null;
}

export interface CopyWorld {
  /** Whether a destination without a slash at its end is a folder of the base image. */
  readonly isFolder: (path: string) => boolean;
  /** What a path of the build context is on this machine. */
  readonly inContext: (path: string) => "file" | "folder" | "missing";
  /** Whether a path of the image is what the container starts, and so no folder. */
  readonly isStarted: (path: string) => boolean;
}

const nothing: Copied = { presence: "no", line: null };

/**
 * What COPY and ADD put at a path. What comes from another stage or image is not seen: a source is taken for a file or a
 * folder by its name, and a folder from where `usual` says it lies everywhere is taken to be whole.
 */
export function copiedTo(
  path: string,
  copies: readonly Copy[],
  world: CopyWorld,
  usual: readonly string[] = [path],
): Copied {
  let best = nothing;
  for (const copy of copies) {
    const presence = presenceIn(path, copy, world, usual);
    if (presence === "yes") return { presence, line: copy.line };
    if (presence === "maybe" && best.presence === "no") best = { presence, line: copy.line };
  }
  return best;
}

function presenceIn(path: string, copy: Copy, world: CopyWorld, usual: readonly string[]): Presence {
  const { destination, sources, inline } = copy;
  const folder = destination.endsWith("/") || sources.length + inline.length > 1 || world.isFolder(destination);
  const target = (name: string): string => (folder ? posix.join(destination, posix.basename(name)) : destination);
  if (inline.some(({ name }) => target(name) === path)) return "yes";
  const answers = sources.map((source) => sourcePresence(path, source, target(source), copy, world, usual));
  return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}

function sourcePresence(
  path: string,
  source: string,
  target: string,
  { add, from, destination }: Copy,
  { inContext, isStarted }: CopyWorld,
  usual: readonly string[],
): Presence {
  const inside = belowFolder(path, destination);
  const isRemote = add && /^(https?|git|ssh):|^git@/.test(source);
  const isArchive = add && !isRemote && /\.(tar|tgz|tbz2?|txz|tzst|(tar\.)(gz|bz2|xz|zst))$/.test(source);
  if (/[*?[]/.test(source) || isArchive || isRemote) return inside === null && target !== path ? "no" : "maybe";

  const seen = from.kind === "context" ? inContext(source) : looksLikeFile(source) ? "file" : "missing";
  const kind = seen === "missing" && isStarted(target) ? "file" : seen;
  // A folder is copied by what is in it, so that its own name is not part of the target.
  if (kind === "file") return target === path ? "yes" : "no";
  if (kind === "folder") {
    if (inside === null) return "no";
    return inside === "" || inContext(posix.join(source, inside)) !== "missing" ? "yes" : "no";
  }
  if (target === path) return "yes";
  if (inside === null) return "no";
  if (inside === "") return "yes";
  return usual.includes(posix.join("/", source, inside)) ? "yes" : "maybe";
}

/** Whether it is the file of an address that ADD puts there; a repository of git is none. */
export const isFetchedTo = (path: string, { add, sources, destination }: Copy): boolean =>
  add &&
  sources.some((source) => {
    const [, name = ""] = /^https?:\/\/[^?#]*\/([^/?#]+)$/.exec(source) ?? [];
    const target = destination.endsWith("/") || sources.length > 1 ? posix.join(destination, name) : destination;
    return name !== "" && !name.endsWith(".git") && target === path;
  });

/** What of a path comes behind a folder's; empty for the folder itself, `null` for a path elsewhere. */
function belowFolder(path: string, folder: string): string | null {
  const start = folder.replace(/\/+$/, "");
  if (path === start) return "";
  return path.startsWith(`${start}/`) ? path.slice(start.length + 1) : null;
}

/** By its name alone. */
const looksLikeFile = (source: string): boolean =>
  /\.(crt|pem|conf|json|ya?ml|toml|txt|sh|zip|so(\.\d+)*)$/.test(source) ||
  /\/etc\/(passwd|group|shadow|hosts|nsswitch\.conf)$/.test(posix.join("/", source));
