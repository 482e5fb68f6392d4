import type { GitResult } from "./git.ts";
import { hasCommit, isCommitHash, type NoRepository, type Repository } from "./repository.ts";

/** What lets git fetch from a private repository whose checkout kept no credentials. */
export interface Credentials {
  /** `https://github.com` */
  readonly server: string;
  readonly token: string;
}

/** No tags, no FETCH_HEAD, no submodules: objects come, and nothing of the user's moves. */
const quietly = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];

/** Asks the remote; the credentials are tried where it does not go without. */
async function askRemote(
  repository: Repository,
  args: readonly string[],
  credentials: Credentials | null,
): Promise<GitResult> {
  const plain = await repository.git(args);
  if (plain.ok || credentials === null) return plain;
  return repository.git([...headerFlag(credentials), ...args], { env: secret(credentials) });
}

/** The header goes by a variable: an argument could be read by every process of the machine. */
const headerFlag = ({ server }: Credentials): readonly string[] => [
  `--config-env=http.${server}/.extraheader=PLIMSOLL_GIT_HEADER`,
];

const secret = ({ token }: Credentials): Readonly<Record<string, string>> => ({
  PLIMSOLL_GIT_HEADER: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
});

/** Fetches a commit, as deep as `depth` says: a flag of `git fetch`, or `null`. */
async function fetchCommit(
  repository: Repository,
  commit: string,
  depth: string | null,
  credentials: Credentials | null,
): Promise<true | NoRepository> {
  if (repository.remote === null) return { why: "the repository has no remote to fetch from" };
  const flags = depth === null ? quietly : [...quietly, depth];
  const fetch = ["fetch", ...flags, "--end-of-options", repository.remote, commit];
  const { ok, why } = await askRemote(repository, fetch, credentials);
  return ok || { why };
}

async function isShallow(repository: Repository): Promise<boolean> {
  return (await repository.git(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}

/** Sees to it that the commit is here. A shallow repository gets it alone; a whole one is not made shallow by it. */
export async function ensureCommit(
  repository: Repository,
  commit: string,
  credentials: Credentials | null,
): Promise<true | NoRepository> {
  if (await hasCommit(repository, commit)) return true;
  const depth = (await isShallow(repository)) ? "--depth=1" : null;
  return fetchCommit(repository, commit, depth, credentials);
}

/** The commit at the tip of a branch or tag of the remote, as it is now; `null` where it has none of that name. */
export async function remoteTip(
  repository: Repository,
  name: string,
  credentials: Credentials | null,
): Promise<string | null | NoRepository> {
  const refs = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
  const found = await remoteRefs(repository, refs, credentials);
  if ("why" in found) return found;
  // An annotated tag's own object is no commit; the line with ^{} names the commit behind it.
  const hash = found.get(refs[0] as string) ?? found.get(refs[2] as string) ?? found.get(refs[1] as string);
  return hash !== undefined && isCommitHash(hash) ? hash : null;
}

/** Refs of the remote that the patterns match, with what they point to; none where there is no remote. */
export async function remoteRefs(
  repository: Repository,
  patterns: readonly string[],
  credentials: Credentials | null,
): Promise<ReadonlyMap<string, string> | NoRepository> {
  if (repository.remote === null) return new Map();
  const list = ["ls-remote", "--end-of-options", repository.remote, ...patterns];
  const { ok, stdout, why } = await askRemote(repository, list, credentials);
  if (!ok) return { why };
  return new Map(
    stdout.split("\n").map((line): [string, string] => [line.split("\t")[1] ?? "", line.split("\t")[0] ?? ""]),
  );
}

/** Commits to deepen by, one after the other, before the whole history is fetched. */
const steps = ["--deepen=64", "--deepen=512", "--deepen=4096", "--unshallow"];

export interface MergeBase {
  readonly commit: string | null;
  /** Where there is none: whether the histories were seen whole, or why not. */
  readonly why: string | null;
}

/** The nearest common ancestor of `head` and any of `tips`; a shallow history is deepened until it shows. */
export async function mergeBase(
  repository: Repository,
  head: string,
  tips: readonly string[],
  credentials: Credentials | null,
): Promise<MergeBase> {
  const find = async (): Promise<string | null> => {
    const { ok, stdout } = await repository.git(["merge-base", head, ...tips]);
    const hash = stdout.trim();
    return ok && isCommitHash(hash) ? hash : null;
  };
  for (const step of steps) {
    for (const want of [head, ...tips]) {
      const commit = await find();
      if (commit !== null || !(await isShallow(repository))) return { commit, why: null };
      const fetched = await fetchCommit(repository, want, step, credentials);
      // A commit that was never pushed can't be asked for; its ancestors come with the tips.
      if (fetched !== true && want !== head) return { commit: null, why: fetched.why };
    }
  }
  return { commit: await find(), why: null };
}
