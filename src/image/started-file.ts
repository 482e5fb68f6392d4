import { posix } from "node:path";
import type { ImageConfig, ImageFacts } from "./facts.ts";

const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** The folders that a name is looked for in. */
export const foldersOfPath = ({ env }: Pick<ImageConfig, "env">): readonly string[] =>
  (env.PATH ?? usualPath).split(":");

/** Where a word leads to: a path, from `workdir` on, or a name in the folders of PATH, one after the other. */
export const searchPaths = (word: string, folders: readonly string[], workdir: string): readonly string[] =>
  (word.includes("/") ? [workdir] : folders).map((folder) => posix.resolve("/", folder, word));

const notPrograms = /^((ba|da|a|z|k)?sh|env|tini|tini-static|dumb-init|su-exec|gosu|catatonit|.*\.(sh|bash))$/;

/** The path that an image says it starts a program by; `null` where it says none, or that of a shell, of a script or of what starts others. */
export function programPath({ entrypoint, cmd, workdir }: ImageConfig): string | null {
  const [word = ""] = entrypoint?.length ? entrypoint : (cmd ?? []);
  return !word.includes("/") || notPrograms.test(posix.basename(word))
    ? null
    : posix.resolve("/", workdir ?? "/", word);
}

/**
 * The file that a container of an image starts, with every symlink followed: the first word of its entrypoint, else of
 * its command, looked for in the folders of PATH where it is a name. Or why there is none to be told.
 */
export function startedFile({ config, root }: ImageFacts): { readonly path: string } | { readonly why: string } {
  const [word] = config.entrypoint?.length ? config.entrypoint : (config.cmd ?? []);
  if (word === undefined) return { why: "it does not say what it starts" };
  if (root === null) return { why: "it was not read: only the table of base images speaks for it" };
  for (const path of searchPaths(word, foldersOfPath(config), config.workdir ?? "/")) {
    const found = root.find(path);
    if (found.kind === "file") return { path: found.path };
  }
  return { why: `it starts ${word}, which it does not have` };
}
