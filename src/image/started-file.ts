import { posix } from "node:path";
import type { ImageFacts } from "./facts.ts";

const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/**
 * The file that a container of an image starts, with every symlink followed: the first word of its entrypoint, else of
 * its command, looked for in the folders of PATH where it is a name. Or why there is none to be told.
 */
export function startedFile({ config, root }: ImageFacts): { readonly path: string } | { readonly why: string } {
  const [word] = config.entrypoint?.length ? config.entrypoint : (config.cmd ?? []);
  if (word === undefined) return { why: "it does not say what it starts" };
  if (root === null) return { why: "it was not read: only the table of base images speaks for it" };
  const folders = word.includes("/") ? [config.workdir ?? "/"] : (config.env.PATH ?? usualPath).split(":");
  for (const folder of folders) {
    const found = root.find(posix.resolve("/", folder, word));
    if (found.kind === "file") return { path: found.path };
  }
  return { why: `it starts ${word}, which it does not have` };
}
