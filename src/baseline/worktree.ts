import { open, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { JobError } from "../errors.ts";
import { type Credentials, ensureCommit } from "./fetch.ts";
import { fileAt, openRepository, type Repository } from "./repository.ts";
import { claimSlot, clear, isAbandoned, isSlotName } from "./slot.ts";

/** A commit checked out beside the user's work tree, of which nothing changes: not HEAD, index, stash or submodules. */
export interface Worktree {
  /** Absolute. */
  readonly top: string;
  /** The folder that is measured, in it; need not be there at that commit. */
  readonly folder: string;
  /** For what is built from it. */
  readonly scratch: string;
}

export interface WorktreeOptions {
  readonly repository: Repository;
  readonly commit: string;
  readonly credentials: Credentials | null;
  /** Where the slots are; the system's temporary folder where absent. */
  readonly temporary?: string | undefined;
}

/** Lends a work tree of the commit and takes it away after. Throws JobError where it cannot be checked out. */
export async function withWorktree<T>(options: WorktreeOptions, use: (tree: Worktree) => Promise<T>): Promise<T> {
  const { repository, commit, credentials, temporary } = options;
  const slot = await claimSlot(repository.common, temporary);
  const added: Added[] = [];
  try {
    const top = join(slot.folder, treeName(slot.folder, repository.top));
    await checkOut(repository, { commit, top, credentials, slot: slot.folder, depth: 0 }, added);
    return await use({ top, folder: join(top, repository.prefix), scratch: slot.folder });
  } finally {
    for (const { repository: owner, top } of added.toReversed()) await remove(owner, top);
    await slot.release();
  }
}

interface Added {
  readonly repository: Repository;
  readonly top: string;
}

/**
 * As long a path as the user's own, where the temporary folder leaves room: binaries that are built without -trimpath hold
 * the paths of their sources, and longer ones would read as growth.
 */
function treeName(slot: string, top: string): string {
  const name = "base";
  const length = top.length - slot.length - 1;
  return length < 1 ? name : name.slice(0, length).padEnd(Math.min(length, 255), "-");
}

interface CheckOut {
  readonly commit: string;
  readonly top: string;
  readonly credentials: Credentials | null;
  readonly slot: string;
  /** How many submodules deep. */
  readonly depth: number;
}

const deepest = 8;

async function checkOut(repository: Repository, what: CheckOut, added: Added[]): Promise<void> {
  const env: Record<string, string> = (await holdsPointers(repository)) ? { GIT_LFS_SKIP_SMUDGE: "1" } : {};
  await removeAbandoned(repository, what.slot);
  added.push({ repository, top: what.top });
  // --force lets a path be used again that a killed run has registered and somebody else has removed.
  const { ok, why } = await repository.git(
    ["worktree", "add", "--quiet", "--force", "--detach", what.top, what.commit],
    { env },
  );
  if (!ok) {
    const advice = adviceOn(why, dirname(what.slot));
    throw new JobError(
      `${what.commit.slice(0, 12)} could not be checked out beside the work tree: ${why}${advice === null ? "" : `; ${advice}`}`,
    );
  }
  if (what.depth < deepest) await checkOutSubmodules(repository, what, added);
}

/** What to do about what git says; `temporary` is the folder that slots lie in. */
function adviceOn(why: string, temporary: string): string | null {
  if (/No space left on device/.test(why))
    return `the disk that ${temporary} lies on is full: free some of it, or set TMPDIR to a folder with room`;
  if (/git-lfs.*not found/.test(why))
    return "the repository keeps files in Git LFS, and git-lfs is not installed here: install it";
  return null;
}

/**
 * Submodules that the user has checked out get a work tree of their own repository, at the commit that the base names;
 * `git submodule update` would write into the user's configuration.
 */
async function checkOutSubmodules(repository: Repository, what: CheckOut, added: Added[]): Promise<void> {
  if ((await fileAt(repository, what.commit, ".gitmodules")) === null) return;
  const { stdout } = await repository.git(["ls-tree", "-r", "-z", "--full-tree", what.commit]);
  for (const entry of stdout.split("\0")) {
    const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (commit === undefined || path === undefined) continue;
    const folder = join(repository.top, path);
    if ((await stat(join(folder, ".git")).catch(() => null)) === null) continue;
    const submodule = await openRepository({ folder });
    if ("why" in submodule) throw new JobError(`The submodule ${path} could not be opened: ${submodule.why}`);
    const fetched = await ensureCommit(submodule, commit, what.credentials);
    if (fetched !== true)
      throw new JobError(`The submodule ${path} at ${commit.slice(0, 12)} could not be had: ${fetched.why}`);
    await checkOut(submodule, { ...what, commit, top: join(what.top, path), depth: what.depth + 1 }, added);
  }
}

async function remove(repository: Repository, top: string): Promise<void> {
  await rm(top, { recursive: true, force: true });
  await repository.git(["worktree", "remove", "--force", top], { always: true });
}

/** What killed runs have left registered with this repository; a slot that a living process holds is its own affair. */
async function removeAbandoned(repository: Repository, ownSlot: string): Promise<void> {
  const { stdout } = await repository.git(["worktree", "list", "--porcelain"]);
  for (const [, top = ""] of stdout.matchAll(/^worktree (.+)$/gm)) {
    const slot = slotOf(top);
    if (slot === null || slot === ownSlot) continue;
    const isGone = (await stat(slot).catch(() => null)) === null;
    if (!isGone && !(await isAbandoned(slot))) continue;
    await clear(slot);
    await remove(repository, top);
  }
}

/** The slot that a work tree of ours, or of a submodule in it, lies in. */
function slotOf(top: string): string | null {
  for (let folder = dirname(top); folder !== dirname(folder); folder = dirname(folder)) {
    if (isSlotName(basename(folder))) return folder;
  }
  return null;
}

const pointer = "version https://git-lfs.github.com/spec/";
const filesLooked = 64;

/**
 * Whether the user's files under Git LFS are still pointers, as a checkout without `lfs: true` leaves them: then the base
 * is to have pointers too, or what differs is the checkout and not the change.
 */
async function holdsPointers(repository: Repository): Promise<boolean> {
  const { stdout } = await repository.git(["ls-files", "-z", "--", ":(top,attr:filter=lfs)"]);
  for (const path of stdout
    .split("\0")
    .filter((one) => one !== "")
    .slice(0, filesLooked)) {
    const file = await open(join(repository.top, path)).catch(() => null);
    if (file === null) continue;
    const { buffer, bytesRead } = await file
      .read(Buffer.alloc(pointer.length), 0, pointer.length, 0)
      .finally(() => file.close());
    if (buffer.toString("latin1", 0, bytesRead) === pointer) return true;
  }
  return false;
}
