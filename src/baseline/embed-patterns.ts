import type { Repository } from "./repository.ts";

/** A pattern of `//go:embed`, and the folder of the source that has it, from the top: `""` or `cmd/service/`. */
export interface EmbedPattern {
  readonly folder: string;
  readonly pattern: string;
}

const directive = "^[[:space:]]*//go:embed[[:space:]]";

/** Every pattern by which a source of the work tree embeds files, whether git knows the source or not. */
export async function embedPatterns(repository: Repository): Promise<readonly EmbedPattern[]> {
  // Where nothing matches, git grep fails without a word.
  const plain = ["--no-line-number", "--no-column", "--no-color", "--basic-regexp", "-I", "-z"];
  const { stdout } = await repository.git(["grep", "--untracked", ...plain, "-e", directive, "--", "*.go"]);
  return stdout.split("\n").flatMap((line) => {
    const [path = "", text = ""] = line.split("\0");
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return wordsOf(text.replace(/^\s*\/\/go:embed\s/, "")).map((pattern) => ({ folder, pattern }));
  });
}

/** Patterns stand apart by blanks, or in quotes as Go writes strings (package embed). */
const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

/** What every path that a pattern of package embed matches begins with; a pattern's syntax is that of path.Match. */
export const literalOf = (pattern: string): string => /^(?:all:)?([^*?[\\]*)/.exec(pattern)?.[1] ?? "";

/** Whether a pattern may match the path, or a folder that it lies in; of a folder, names with `.` or `_` in front are left out. */
export function mayEmbed({ folder, pattern }: EmbedPattern, path: string): boolean {
  const literal = literalOf(pattern).replace(/(?<=.)\/$/, "");
  const begin = `${folder}${literal === "." ? "" : literal}`;
  if (!path.startsWith(begin)) return false;
  const isWhole = pattern === literal;
  if (!isWhole) return true;
  const rest = path.slice(begin.length);
  return rest === "" || ((begin === "" || begin.endsWith("/") || rest.startsWith("/")) && !/(^|\/)[._]/.test(rest));
}
