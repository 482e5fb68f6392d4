/**
 * Which two commits are compared. There are two honest pairs: a merge commit with its first parent, and a branch's own
 * head with its merge base. Any other mixes in what happened on the other branch meanwhile, and growth that the
 * change never caused.
 */

import { JobError, UsageError } from "../errors.ts";
import type { CiEvent } from "./event.ts";
import { type Credentials, ensureCommit, mergeBase, remoteTip } from "./fetch.ts";
import { latestRelease } from "./release.ts";
import { type NoRepository, parentsOf, type Repository, resolveCommit } from "./repository.ts";
import { uncommitted } from "./work-tree.ts";

export interface Pair {
  readonly head: Head;
  readonly base: Base;
}

export interface Head {
  /** What HEAD is; `null` before the first commit. */
  readonly commit: string | null;
  /** Paths of the work tree that are not as HEAD has them, and so are measured without being of that commit. */
  readonly uncommitted: readonly string[];
}

export type Base =
  | {
      readonly kind: "commit";
      readonly commit: string;
      /** What it is to the head: `the merge base of HEAD and origin/main`. */
      readonly how: string;
      /** Why it is not the commit that should be compared with; `null` where it is. */
      readonly doubt: string | null;
    }
  /** There is nothing to compare with, and should not be. */
  | { readonly kind: "none"; readonly why: string }
  /** There should be a base, and it could not be had. */
  | { readonly kind: "missing"; readonly why: string };

export interface PairOptions {
  readonly repository: Repository;
  /** `null` on a laptop. */
  readonly event: CiEvent | null;
  /** The branch, tag or commit that the user names; `null` leaves it to the event, or to the default branch. */
  readonly base: string | null;
  readonly credentials: Credentials | null;
}

/** Throws UsageError for a base that the user named and that is not there, JobError where the remote does not say. */
export async function findPair(options: PairOptions): Promise<Pair> {
  const { repository, event, base } = options;
  const head = await findHead(repository);
  const { commit } = head;
  if (commit === null) return { head, base: { kind: "missing", why: "there is no commit yet" } };
  if (base !== null) return { head, base: await branchedFrom(head, commit, await namedTips(base, options), options) };
  if (event?.name === "pull_request" && (await isMergeOf(commit, event, repository))) {
    return { head, base: await firstParent(commit, options) };
  }
  if (event?.name === "merge_group" && event.baseCommit !== null && commit === event.commit) {
    return { head, base: await had(event.baseCommit, "what the merge queue put the group on", options) };
  }
  if (event?.name === "push" && event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`) {
    return { head, base: { kind: "none", why: `a push to ${event.defaultBranch} is what others are compared with` } };
  }
  if (event?.name === "push" && event.problem !== null)
    return { head, base: { kind: "missing", why: untold(event.problem) } };
  return { head, base: await branchedFrom(head, commit, await defaultTips(options), options) };
}

const untold = (problem: string): string =>
  `${problem}, so there is no telling what to compare with; name it with --base`;

export async function findHead(repository: Repository): Promise<Head> {
  return { commit: await resolveCommit(repository, "HEAD"), uncommitted: await uncommitted(repository) };
}

/**
 * Whether HEAD is the merge that the event made of the pull request. A head that was checked out in its place may be a
 * merge too, of the base into the branch, and its first parent is no base.
 */
async function isMergeOf(commit: string, event: CiEvent, repository: Repository): Promise<boolean> {
  if (commit === event.head) return false;
  const parents = await parentsOf(repository, commit);
  return parents.length === 2 && (parents[1] === event.head || commit === event.commit);
}

async function firstParent(commit: string, options: PairOptions): Promise<Base> {
  const [parent] = await parentsOf(options.repository, commit);
  return had(parent as string, "the first parent of the merge commit", options);
}

async function had(commit: string, how: string, { repository, credentials }: PairOptions): Promise<Base> {
  const fetched = await ensureCommit(repository, commit, credentials);
  if (fetched !== true)
    return { kind: "missing", why: `${how}, ${commit.slice(0, 12)}, could not be had: ${fetched.why}` };
  return { kind: "commit", commit, how, doubt: null };
}

/** The tips of what a branch came from: several where a local branch may be behind the remote's. */
interface Tips {
  readonly name: string;
  readonly commits: readonly string[];
}

async function namedTips(asked: string, { repository, credentials }: PairOptions): Promise<Tips> {
  const name = asked === "latest-release" ? await latestRelease(repository, credentials) : asked;
  const remote =
    repository.remote === null || !mayBeBranch(name)
      ? null
      : await resolveCommit(repository, `refs/remotes/${repository.remote}/${name}`);
  const here = [await resolveCommit(repository, name), remote].filter((tip) => tip !== null);
  if (here.length > 0) return { name, commits: [...new Set(here)] };
  const tip = await fetchedTip(name, { repository, credentials });
  if (typeof tip === "string") return { name, commits: [tip] };
  if (tip !== null)
    throw new JobError(
      `There is no branch, tag or commit ${JSON.stringify(name)} here to compare with, and it could not be had from the remote: ${tip.why}.`,
    );
  throw new UsageError(
    `There is no branch, tag or commit ${JSON.stringify(name)} to compare with, here or at the remote.`,
  );
}

/** The tip of a branch or tag that only the remote has; `null` where it has none of that name either. */
async function fetchedTip(
  name: string,
  { repository, credentials }: Pick<PairOptions, "repository" | "credentials">,
): Promise<string | null | NoRepository> {
  const tip = mayBeBranch(name) ? await remoteTip(repository, name, credentials) : null;
  if (typeof tip !== "string") return tip;
  const fetched = await ensureCommit(repository, tip, credentials);
  return fetched === true ? tip : fetched;
}

/**
 * Whether the remote may have a branch of that name: it may stand behind `refs/heads/` (git-check-ref-format), and is no
 * pattern to `git ls-remote`. `HEAD`, `HEAD^1` and `main@{1}` are said of this repository.
 */
const mayBeBranch = (text: string): boolean =>
  /^[^\s~^:?*[\\\p{Cc}]{1,1024}$/u.test(text) && !text.startsWith("-") && text !== "HEAD" && !text.includes("@{");

/** `null` where none is known; otherwise why it can't be had. */
async function defaultTips({ repository, event, credentials }: PairOptions): Promise<Tips | null | NoRepository> {
  const { remote } = repository;
  const branch = event?.baseBranch ?? event?.defaultBranch ?? null;
  if (branch !== null) {
    const name = remote === null ? branch : `${remote}/${branch}`;
    const known = await resolveCommit(repository, `refs/${remote === null ? "heads" : "remotes"}/${name}`);
    if (known !== null) return { name, commits: [known] };
    const tip = await fetchedTip(branch, { repository, credentials });
    if (typeof tip === "string") return { name, commits: [tip] };
    return tip && { why: `${name} could not be fetched: ${tip.why}` };
  }
  const remotes = remote === null ? [] : ["HEAD", "main", "master"].map((name) => `refs/remotes/${remote}/${name}`);
  for (const ref of [...remotes, "refs/heads/main", "refs/heads/master"]) {
    const tip = await resolveCommit(repository, ref);
    if (tip === null) continue;
    // origin/HEAD stands for a branch, whose name says more.
    const branch = await repository.git(["symbolic-ref", "--quiet", ref]);
    return { name: shortName(branch.ok ? branch.stdout.trim() : ref), commits: [tip] };
  }
  return null;
}

const shortName = (ref: string): string => ref.replace(/^refs\/(remotes|heads)\//, "");

/** Where the head left what it came from. */
async function branchedFrom(
  head: Head,
  commit: string,
  from: Tips | null | NoRepository,
  options: PairOptions,
): Promise<Base> {
  const { repository, event, credentials } = options;
  if (from === null) {
    return { kind: "missing", why: untold(event?.problem ?? "no default branch is known here") };
  }
  if ("why" in from) return { kind: "missing", why: from.why };
  const { name, commits } = from;
  const found = await mergeBase(repository, commit, commits, credentials);
  if (found.commit === commit && head.uncommitted.length === 0) {
    return { kind: "none", why: `HEAD is part of ${name}, and nothing in the work tree differs from it` };
  }
  if (found.commit !== null) {
    const how = commits.includes(found.commit) ? name : `the merge base of HEAD and ${name}`;
    return { kind: "commit", commit: found.commit, how, doubt: null };
  }
  const doubt =
    found.why === null
      ? `HEAD and ${name} have no commit in common`
      : `the clone is shallow and where HEAD left ${name} could not be fetched (${found.why})`;
  return { kind: "commit", commit: commits[0] as string, how: `the tip of ${name}`, doubt };
}
