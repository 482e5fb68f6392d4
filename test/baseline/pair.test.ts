import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CiEvent, readEvent } from "../../src/baseline/event.ts";
import { findPair, type Pair } from "../../src/baseline/pair.ts";
import { openRepository } from "../../src/baseline/repository.ts";
import { JobError, UsageError } from "../../src/errors.ts";
import {
  checkOutShallow,
  cloneBranch,
  commit,
  git,
  type History,
  makeHistory,
  newRepository,
  type Pull,
  pullRequestEnvironment,
  putFiles,
  scratchFolder,
} from "../support/history.ts";

let history: History;
let scratch: string;
let folder: string;
let pull: Pull;

beforeAll(async () => {
  history = await makeHistory();
  pull = history.pulls["adds-module"];
});
afterAll(() => history.remove());
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function pairOf({
  base = null,
  event = null,
}: {
  base?: string | null;
  event?: CiEvent | null;
} = {}): Promise<Pair> {
  const repository = await openRepository({ folder });
  if ("why" in repository) throw new Error(repository.why);
  return findPair({ repository, event, base, credentials: null });
}

const pullRequest = async (): Promise<CiEvent> =>
  (await readEvent(await pullRequestEnvironment(scratch, pull))) as CiEvent;

const event = (over: Partial<CiEvent>): CiEvent => ({
  name: "push",
  commit: null,
  ref: null,
  head: null,
  baseBranch: null,
  baseCommit: null,
  defaultBranch: "main",
  problem: null,
  ...over,
});

const unplug = (): Promise<string> => git(folder, "remote", "set-url", "origin", join(scratch, "gone"));

/** What of a repository a user could notice: refs, HEAD, index, configuration; not the objects. */
async function stateOf(): Promise<unknown> {
  const inside = join(folder, ".git");
  const files = ["HEAD", "index", "config", "packed-refs", "FETCH_HEAD"];
  const texts = await Promise.all(files.map((name) => readFile(join(inside, name), "latin1").catch(() => null)));
  const names = (await readdir(inside)).filter((name) => name !== "shallow");
  return [files, texts, names, await git(folder, "for-each-ref"), await git(folder, "worktree", "list")];
}

describe("on the merge of a pull request", () => {
  it("F18: head is that commit and base its first parent, in a clone of one commit", async () => {
    await checkOutShallow(history.origin, pull.merge, folder);
    const { head, base } = await pairOf({ event: await pullRequest() });
    expect(head).toEqual({ commit: pull.merge, uncommitted: [] });
    expect(base).toEqual({
      kind: "commit",
      commit: history.main,
      how: "the first parent of the merge commit",
      doubt: null,
    });
    expect(await git(folder, "cat-file", "-t", history.main)).toBe("commit");
  });

  it("F18: does not move with main: what was merged since is no part of the comparison", async () => {
    await cloneBranch(history.origin, "main", folder);
    await git(folder, "fetch", "--quiet", "origin", pull.merge);
    const later = await commit(folder, "Later on main", { "later.txt": "" });
    await git(folder, "push", "--quiet", "origin", "HEAD:refs/heads/moved");
    await git(folder, "checkout", "--quiet", "--detach", pull.merge);
    const { base } = await pairOf({ event: { ...(await pullRequest()), baseBranch: "moved" } });
    expect(base).toMatchObject({ commit: history.main, doubt: null });
    expect(later).not.toBe(history.main);
  });

  it("takes the event's word where its payload can't be read", async () => {
    await checkOutShallow(history.origin, pull.merge, folder);
    const { base } = await pairOf({ event: { ...(await pullRequest()), head: null, problem: "not JSON" } });
    expect(base).toMatchObject({ commit: history.main });
  });

  it("fetches nothing that the user could notice", async () => {
    await checkOutShallow(history.origin, pull.merge, folder);
    const before = await stateOf();
    await pairOf({ event: await pullRequest() });
    expect(await stateOf()).toEqual(before);
  });

  it("says that the first parent could not be had, without network or after a force-push", async () => {
    await checkOutShallow(history.origin, pull.merge, folder);
    await unplug();
    const { base } = await pairOf({ event: await pullRequest() });
    expect(base).toEqual({
      kind: "missing",
      why: expect.stringMatching(/^the first parent of the merge commit, [0-9a-f]{12}, could not be had: git fetch: /),
    });
  });
});

describe("on the head of a pull request", () => {
  it("F18: base is the merge base and not main's tip, found by deepening a clone of one commit", async () => {
    await checkOutShallow(history.origin, pull.head, folder);
    const { head, base } = await pairOf({ event: await pullRequest() });
    expect(head.commit).toBe(pull.head);
    expect(base).toEqual({
      kind: "commit",
      commit: history.branchPoint,
      how: "the merge base of HEAD and origin/main",
      doubt: null,
    });
  });

  it("does not take a head that merged main into itself for GitHub's merge", async () => {
    await cloneBranch(history.origin, "adds-module", folder);
    await git(folder, "merge", "--quiet", "--no-ff", "--message", "Merge main into topic", "origin/main");
    const merged = await git(folder, "rev-parse", "HEAD");
    const { base } = await pairOf({ event: { ...(await pullRequest()), head: merged, commit: "e".repeat(40) } });
    expect(base).toMatchObject({ commit: history.main, how: "origin/main", doubt: null });
  });

  it("is in doubt where the clone is shallow and can't be deepened, and says which commit stands in", async () => {
    await checkOutShallow(history.origin, pull.head, folder);
    await git(folder, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    await unplug();
    const { base } = await pairOf({ event: await pullRequest() });
    expect(base).toMatchObject({ kind: "commit", commit: history.main, how: "the tip of origin/main" });
    expect((base as { doubt: string }).doubt).toMatch(/the clone is shallow and .* could not be fetched \(git fetch: /);
  });

  it("has no base where the branch is not here and the remote can't be asked, and says so", async () => {
    await checkOutShallow(history.origin, pull.head, folder);
    await unplug();
    const { base } = await pairOf({ event: await pullRequest() });
    const why = /^origin\/main could not be fetched: git ls-remote: /;
    expect(base).toEqual({ kind: "missing", why: expect.stringMatching(why) });
  });

  it.each(["release-1", "latest-release"])(
    "does not say of %s that the remote has none where nobody asked it",
    async (base) => {
      await checkOutShallow(history.origin, pull.head, folder);
      await unplug();
      const asked = pairOf({ base });
      await expect(asked).rejects.toThrow(JobError);
      await expect(asked).rejects.toThrow(/the remote.*: git ls-remote: /);
    },
  );

  it("has no base where no default branch is known", async () => {
    await newRepository(folder);
    await commit(folder, "First", { "a.txt": "a" });
    await git(folder, "branch", "--move", "topic");
    const { base } = await pairOf();
    expect(base).toEqual({ kind: "missing", why: expect.stringMatching(/no default branch is known here, .* --base/) });
  });
});

describe("on other events", () => {
  it("F25: a merge group is compared with what it is put on", async () => {
    await checkOutShallow(history.origin, pull.merge, folder);
    const group = event({ name: "merge_group", commit: pull.merge, baseCommit: history.main, baseBranch: "main" });
    expect((await pairOf({ event: group })).base).toMatchObject({ commit: history.main, doubt: null });
  });

  it("a push to the default branch is compared with nothing", async () => {
    await checkOutShallow(history.origin, history.main, folder);
    const push = event({ commit: history.main, ref: "refs/heads/main" });
    expect((await pairOf({ event: push })).base).toEqual({
      kind: "none",
      why: expect.stringMatching(/^a push to main/),
    });
  });

  it("a push to another branch is compared with where it left the default branch", async () => {
    await checkOutShallow(history.origin, pull.head, folder);
    const push = event({ commit: pull.head, ref: "refs/heads/adds-module" });
    expect((await pairOf({ event: push })).base).toMatchObject({ commit: history.branchPoint });
  });
});

describe("on a laptop", () => {
  beforeEach(() => cloneBranch(history.origin, "adds-module", folder));

  it("compares with where HEAD left the remote's default branch, without the network", async () => {
    await unplug();
    const { base } = await pairOf();
    expect(base).toMatchObject({
      commit: history.branchPoint,
      how: "the merge base of HEAD and origin/main",
      doubt: null,
    });
  });

  it("takes main of the remote where the one here is behind, whoever names it", async () => {
    await git(folder, "branch", "main", history.branchPoint);
    await git(folder, "merge", "--quiet", "--message", "Merge main", "origin/main");
    expect((await pairOf({ base: "main" })).base).toMatchObject({ commit: history.main });
  });

  it("takes HEAD^ as this repository's own, where the remote's HEAD has gone on", async () => {
    const before = await git(folder, "rev-parse", "HEAD");
    await commit(folder, "Here");
    await commit(folder, "Later, at the remote");
    await git(folder, "update-ref", "refs/remotes/origin/HEAD", "HEAD");
    await git(folder, "checkout", "--quiet", "--detach", "HEAD^");
    expect((await pairOf({ base: "HEAD^" })).base).toMatchObject({ commit: before, how: "HEAD^" });
  });

  it("measures the work tree: what is changed, and new sources that git does not know", async () => {
    await putFiles(folder, { "README.md": "changed", "new.go": "package main", "notes.txt": "", "out/x.go": "" });
    expect((await pairOf()).head.uncommitted).toEqual(["README.md", "new.go"]);
  });

  it("compares uncommitted work on main with the commit below it, and a clean one with nothing", async () => {
    await git(folder, "checkout", "--quiet", "main");
    expect((await pairOf()).base).toEqual({ kind: "none", why: expect.stringMatching(/HEAD is part of origin\/main/) });
    await writeFile(join(folder, "README.md"), "changed");
    expect((await pairOf()).base).toMatchObject({ kind: "commit", commit: history.main });
  });

  it("asks git without touching the index, even where it is stale", async () => {
    await git(folder, "update-index", "--refresh");
    await utimes(join(folder, "README.md"), 0, 0);
    const before = await stateOf();
    expect((await pairOf()).head.uncommitted).toEqual([]);
    expect(await stateOf()).toEqual(before);
  });

  it("takes a branch of the remote that is not here yet, and makes no whole clone shallow by it", async () => {
    await git(history.origin, "branch", "--force", "late", history.pulls["embeds-file"].head);
    expect((await pairOf({ base: "late" })).base).toMatchObject({ commit: history.branchPoint });
    expect(await git(folder, "rev-parse", "--is-shallow-repository")).toBe("false");
  });

  it.each(["nowhere", "--upload-pack=touch /tmp/x", "-h", "refs/heads/*", "", "a\0b", "main..topic"])(
    "F17: refuses %j for a base",
    async (base) => {
      await expect(pairOf({ base })).rejects.toThrow(UsageError);
      await expect(pairOf({ base })).rejects.toThrow(/no branch, tag or commit/);
    },
  );

  it("compares with the newest release, by version and not by letter; not with a candidate, nor with itself", async () => {
    for (const tag of ["v1.9.0", "v1.10.0", "v2.0.0-rc.1", "nightly"])
      await git(folder, "tag", tag, history.branchPoint);
    await git(folder, "tag", "v1.11.0", "HEAD");
    expect((await pairOf({ base: "latest-release" })).base).toMatchObject({
      commit: history.branchPoint,
      how: "v1.10.0",
    });
  });

  it("says that there is no release", async () => {
    await expect(pairOf({ base: "latest-release" })).rejects.toThrow(/no tag is a version/);
  });
});

describe("elsewhere", () => {
  it("is in doubt where the histories have nothing in common", async () => {
    await newRepository(folder);
    await commit(folder, "One");
    await git(folder, "checkout", "--quiet", "--orphan", "other");
    await commit(folder, "Another");
    expect((await pairOf()).base).toMatchObject({
      how: "the tip of main",
      doubt: "HEAD and main have no commit in common",
    });
  });

  it("has no base before the first commit", async () => {
    await newRepository(folder);
    expect(await pairOf()).toEqual({
      head: { commit: null, uncommitted: [] },
      base: { kind: "missing", why: "there is no commit yet" },
    });
  });

  it("is not confused by the variables that git sets for a hook", async () => {
    await cloneBranch(history.origin, "adds-module", folder);
    process.env.GIT_DIR = history.origin;
    try {
      expect((await pairOf()).head.commit).toBe(pull.head);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
