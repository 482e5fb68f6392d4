import { glob, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { JobError, UsageError } from "../errors.ts";
import { isElfFile } from "./elf-magic.ts";

export interface OwnArtifact {
  /** The path below the folder, with slashes. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

const mostFiles = 1000;

/** Throws UsageError for patterns that name nothing, or something outside the folder. */
export function checkPatterns(patterns: readonly string[]): void {
  if (patterns.length === 0)
    throw new UsageError("build.artifacts is empty: name the files the command makes, such as bin/*.");
  for (const [index, pattern] of patterns.entries()) {
    const parts = pattern.split(/[/\\]/);
    if (pattern === "" || isAbsolute(pattern) || parts.includes("..") || pattern.includes("\0"))
      throw new UsageError(
        `build.artifacts[${index}] is "${pattern}": write a pattern relative to the folder of the build, without "..".`,
      );
  }
}

/**
 * The files that the patterns match, ordered by name. A pattern that ends in a slash means the ELF files below that
 * folder, whatever else lies there. Throws JobError where a pattern matches no file, or one outside the folder.
 */
export async function findArtifacts(patterns: readonly string[], folder: string): Promise<readonly OwnArtifact[]> {
  const root = await realpath(folder);
  const found = new Map<string, OwnArtifact>();
  for (const pattern of patterns) {
    const paths = await matches(pattern, root);
    if (paths.length === 0)
      throw new JobError(`The build is done, but "${pattern}" of build.artifacts matches no file in ${folder}.`);
    for (const path of paths) {
      const name = relative(root, path).split(sep).join("/");
      const real = relative(root, await realpath(path));
      if (real === ".." || real.startsWith(`..${sep}`) || isAbsolute(real))
        throw new JobError(`${name}, which build.artifacts matches, is a link to a file outside ${folder}.`);
      found.set(name, { name, path });
    }
    if (found.size > mostFiles)
      throw new JobError(`build.artifacts matches more than ${mostFiles} files in ${folder}: name fewer.`);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function matches(pattern: string, root: string): Promise<readonly string[]> {
  const wholeFolder = pattern.endsWith("/");
  const paths: string[] = [];
  for await (const match of glob(wholeFolder ? `${pattern}**` : pattern, { cwd: root })) {
    const path = join(root, match);
    const file = await stat(path).catch(() => undefined);
    if (file?.isFile() === true && (!wholeFolder || (await isElfFile(path)))) paths.push(path);
    if (paths.length > mostFiles) break;
  }
  return paths;
}
