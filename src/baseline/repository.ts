import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { type GitOptions, type GitResult, git } from "./git.ts";

/** A git repository with a work tree, and where in it the folder lies that is measured. */
export interface Repository {
  /** Absolute, links followed. */
  readonly top: string;
  /** From `top` to the folder: `""`, or `services/api/`. */
  readonly prefix: string;
  /** The folder that holds objects and refs, shared by all of its work trees. Absolute. */
  readonly common: string;
  /** The remote that commits are fetched from: `origin`, or the only one. */
  readonly remote: string | null;
  readonly git: (args: readonly string[], options?: RunOptions) => Promise<GitResult>;
}

export interface RunOptions extends Pick<GitOptions, "env"> {
  /** Cleaning up is not ended by the signal that ended the work. */
  readonly always?: boolean;
}

export interface OpenOptions {
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
}

/** Why there is nothing to ask here, as a sentence's end. */
export interface NoRepository {
  readonly why: string;
}

export async function openRepository({ folder, signal }: OpenOptions): Promise<Repository | NoRepository> {
  // Asked one by one: a path may hold a newline, which is also what would part the answers.
  const ask = (what: string): Promise<GitResult> => git(["rev-parse", what], { folder, signal });
  const asked = await ask("--show-toplevel");
  if (!asked.ok) return { why: asked.why };
  const answers = [asked, await ask("--git-common-dir"), await ask("--show-prefix")];
  const [top = "", common = "", prefix = ""] = answers.map(({ stdout }) => stdout.replace(/\r?\n$/, ""));
  const remotes = await git(["remote"], { folder, signal });
  const names = remotes.stdout.split("\n").filter((name) => name !== "");
  const root = await realpath(top);
  return {
    top: root,
    prefix,
    common: await realpath(resolve(folder, common)),
    remote: names.includes("origin") ? "origin" : names.length === 1 ? (names[0] as string) : null,
    git: (args, { env = {}, always = false } = {}) =>
      git(args, { folder: root, env, signal: always ? undefined : signal }),
  };
}

const fullHash = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

export const isCommitHash = (text: string): boolean => fullHash.test(text);

/** The full hash of the commit that a revision names; `null` where it names none here. */
export async function resolveCommit(repository: Repository, revision: string): Promise<string | null> {
  if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return null;
  const { ok, stdout } = await repository.git([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  const hash = stdout.trim();
  return ok && isCommitHash(hash) ? hash : null;
}

/** The parents that the commit itself names, whether they are here or not: a shallow clone hides them from `HEAD^`. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const { stdout } = await repository.git(["cat-file", "-p", commit]);
  const [header = ""] = stdout.split("\n\n");
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string).filter(isCommitHash);
}

export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  return (await repository.git(["cat-file", "-e", `${commit}^{commit}`])).ok;
}

/** The text of a file at a commit; `null` where there is none. `path` is seen from the top. */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | null | NoRepository> {
  const listed = await repository.git(["ls-tree", "-z", "--full-tree", commit, "--", `:(literal)${path}`]);
  if (!listed.ok) return { why: listed.why };
  if (listed.stdout === "") return null;
  const { ok, stdout, why } = await repository.git(["cat-file", "blob", `${commit}:${path}`]);
  return ok ? stdout : { why };
}
