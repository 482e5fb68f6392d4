import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRepository, type Repository } from "../../src/baseline/repository.ts";
import { slotName } from "../../src/baseline/slot.ts";
import { type Worktree, withWorktree } from "../../src/baseline/worktree.ts";
import { JobError } from "../../src/errors.ts";
import { commit, git, newRepository, putFiles, scratchFolder } from "../support/history.ts";

let scratch: string;
let folder: string;
let temporary: string;
let base: string;

beforeEach(async () => {
  scratch = await scratchFolder();
  [folder, temporary] = [join(scratch, "work"), join(scratch, "tmp")];
  await mkdir(temporary);
  await newRepository(folder);
  base = await commit(folder, "Base", { "kept.txt": "base", "gone.txt": "base", "sub/go.mod": "module sub\n" });
  await commit(folder, "Head", { "kept.txt": "head", "gone.txt": null });
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function open(where = folder): Promise<Repository> {
  const repository = await openRepository({ folder: where });
  if ("why" in repository) throw new Error(repository.why);
  return repository;
}

async function inWorktree<T>(use: (tree: Worktree) => Promise<T>, repository?: Repository): Promise<T> {
  const options = { repository: repository ?? (await open()), commit: base, credentials: null, temporary };
  return withWorktree(options, use);
}

/** Everything in a repository's folder but the objects, byte for byte, and what git says of it. */
async function stateOf(of = folder): Promise<unknown> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !/\.git\/(.*\/)?objects/.test(join(entry.parentPath, entry.name)),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map(async (path) => [path, await readFile(path, "latin1")]));
}

const textAt = (tree: Worktree, path: string): Promise<string | null> =>
  readFile(join(tree.top, path), "utf8").catch(() => null);

describe("withWorktree", () => {
  it("lends the commit's files", async () => {
    const [kept, gone] = await inWorktree(async (tree) => [
      await textAt(tree, "kept.txt"),
      await textAt(tree, "gone.txt"),
    ]);
    expect([kept, gone]).toEqual(["base", "base"]);
  });

  it("leaves nothing changed: not HEAD, index, stash, refs, configuration or the files of a dirty work tree", async () => {
    await putFiles(folder, { "kept.txt": "stashed" });
    await git(folder, "stash", "--quiet");
    await putFiles(folder, { "kept.txt": "dirty", "staged.txt": "staged", "new.txt": "new" });
    await git(folder, "add", "staged.txt");
    const before = await stateOf();
    await inWorktree(async (tree) => writeFile(join(tree.top, "kept.txt"), "changed by a build"));
    expect(await stateOf()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  it("takes the work tree away when the work fails", async () => {
    const before = await stateOf();
    const failing = inWorktree(async () => {
      throw new Error("the build broke");
    });
    await expect(failing).rejects.toThrow("the build broke");
    expect(await stateOf()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  it("takes it away when the work is aborted, too", async () => {
    const controller = new AbortController();
    const repository = await openRepository({ folder, signal: controller.signal });
    if ("why" in repository) throw new Error(repository.why);
    const before = await stateOf();
    const aborted = inWorktree(async () => {
      controller.abort(new Error("ended by SIGINT"));
      controller.signal.throwIfAborted();
    }, repository);
    await expect(aborted).rejects.toThrow("ended by SIGINT");
    expect(await stateOf()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  it("cleans up after a run that was killed, and uses the same folder again", async () => {
    const script = `
      const [worktree, repository] = await Promise.all(["worktree", "repository"].map((name) => import("${import.meta.dirname}/../../src/baseline/" + name + ".ts")));
      const opened = await repository.openRepository({ folder: ${JSON.stringify(folder)} });
      const options = { repository: opened, commit: "${base}", credentials: null, temporary: ${JSON.stringify(temporary)} };
      await worktree.withWorktree(options, async ({ top }) => { console.log(top); await new Promise((resolve) => setTimeout(resolve, 60_000)); });`;
    const before = await stateOf();
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    child.kill("SIGKILL");
    await once(child, "exit");
    const left = line.toString().trim();
    expect(await stat(left).then((about) => about.isDirectory())).toBe(true);
    expect(await stateOf()).not.toEqual(before);

    expect(await inWorktree(async ({ top }) => top)).toBe(left);
    expect(await stateOf()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  it("cleans up what a killed run left in a slot that is not the first", async () => {
    const before = await stateOf();
    const repository = await open();
    const stale = join(temporary, slotName(repository.common, 7));
    await mkdir(stale, { mode: 0o700 });
    await git(folder, "worktree", "add", "--quiet", "--detach", join(stale, "base"), base);
    await writeFile(join(stale, "owner.json"), JSON.stringify({ pid: await deadProcess() }));
    await inWorktree(async () => {});
    expect(await readdir(temporary)).toEqual([]);
    expect(await stateOf()).toEqual(before);
  });

  it("takes a slot again whose run was killed before it wrote its name there, and not one that is being made", async () => {
    const repository = await open();
    const [dead, young] = [0, 1].map((number) => join(temporary, slotName(repository.common, number))) as [
      string,
      string,
    ];
    for (const slot of [dead, young]) await mkdir(slot, { mode: 0o700 });
    await writeFile(join(dead, "owner.json"), '{"pi');
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(dead, hourAgo, hourAgo);
    const tops = await inWorktree(
      (one) => inWorktree(async (other) => [one.scratch, other.scratch], repository),
      repository,
    );
    expect(tops).toEqual([dead, join(temporary, slotName(repository.common, 2))]);
    expect(await readdir(temporary)).toEqual([basename(young)]);
  });

  it("leaves the user's own work trees alone, even those whose folder is not there now", async () => {
    const [mine, away] = [join(scratch, "mine"), join(scratch, "away")];
    await git(folder, "worktree", "add", "--quiet", "--detach", mine, base);
    await git(folder, "worktree", "add", "--quiet", "--detach", away, base);
    await rm(away, { recursive: true });
    await inWorktree(async () => {});
    const listed = await git(folder, "worktree", "list");
    expect(listed).toContain(mine);
    expect(listed).toContain(away);
  });

  it("lends two at a time", async () => {
    const repository = await open();
    const tops = await inWorktree(
      (one) => inWorktree(async (other) => [one.top, other.top, await textAt(other, "kept.txt")], repository),
      repository,
    );
    expect(new Set(tops.slice(0, 2)).size).toBe(2);
    expect(tops[2]).toBe("base");
  });

  it("touches no folder of that name that is not its own", async () => {
    const repository = await open();
    const foreign = join(temporary, slotName(repository.common, 0));
    await mkdir(foreign);
    await writeFile(join(foreign, "notes.txt"), "mine");
    expect(await inWorktree(async ({ scratch: slot }) => slot)).toBe(join(temporary, slotName(repository.common, 1)));
    expect(await readFile(join(foreign, "notes.txt"), "utf8")).toBe("mine");
  });

  it("names the folder that is measured, in a subfolder of the repository, too", async () => {
    const repository = await open(join(folder, "sub"));
    expect(repository.prefix).toBe("sub/");
    const text = await inWorktree(async (tree) => readFile(join(tree.folder, "go.mod"), "utf8"), repository);
    expect(text).toBe("module sub\n");
  });

  it("lends a path as long as the user's own, so that paths in a binary make no difference in size", async () => {
    const deep = join(scratch, "a-folder-with-quite-a-long-name", "and-another", "and-one-more-in-it", "work");
    await git(scratch, "clone", "--quiet", folder, deep);
    const repository = await open(deep);
    expect((await inWorktree(async ({ top }) => top, repository)).length).toBe(deep.length);
  });

  it("runs no hook of the repository", async () => {
    const hook = join(folder, ".git/hooks/post-checkout");
    await putFiles(folder, { ".git/hooks/post-checkout": `#!/bin/sh\ntouch ${join(scratch, "ran")}\n` });
    await chmod(hook, 0o755);
    await inWorktree(async () => {});
    expect(await readdir(scratch)).not.toContain("ran");
  });

  it("says which commit could not be checked out, and why", async () => {
    const repository = await open();
    const options = { repository, commit: "d".repeat(40), credentials: null, temporary };
    await expect(withWorktree(options, async () => {})).rejects.toThrow(JobError);
    await expect(withWorktree(options, async () => {})).rejects.toThrow(
      /^dddddddddddd could not be checked out .*: git worktree: /,
    );
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe("a submodule", () => {
  let library: string;
  beforeEach(async () => {
    library = join(scratch, "library");
    await newRepository(library);
    await commit(library, "One", { "lib.txt": "one" });
    await git(folder, "submodule", "--quiet", "add", library, "third_party/lib");
    base = await commit(folder, "Add the library");
    await commit(library, "Two", { "lib.txt": "two" });
    await git(join(folder, "third_party/lib"), "pull", "--quiet", "origin", "main");
    await commit(folder, "Bump the library");
  });

  it("comes at the commit that the base names, and stays as it is in the user's work tree", async () => {
    const before = await stateOf();
    expect(await inWorktree((tree) => textAt(tree, "third_party/lib/lib.txt"))).toBe("one");
    expect(await stateOf()).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  it("that is not checked out stays empty, as it is for the head", async () => {
    await git(folder, "submodule", "--quiet", "deinit", "--force", "--all");
    expect(await inWorktree((tree) => textAt(tree, "third_party/lib/lib.txt"))).toBeNull();
  });
});

describe("a file under Git LFS", () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4\n";

  /** As git-lfs does it: a pointer is smudged to the contents, unless that is switched off. */
  beforeEach(async () => {
    const filter = 'if [ -n "$GIT_LFS_SKIP_SMUDGE" ]; then cat; else cat >/dev/null; printf real; fi';
    base = await commit(folder, "Add a picture", { ".gitattributes": "*.bin filter=lfs\n", "logo.bin": pointer });
    await git(folder, "config", "filter.lfs.smudge", filter);
    await git(folder, "config", "filter.lfs.clean", `cat >/dev/null; printf '${pointer.replaceAll("\n", "\\n")}'`);
  });

  it("is a pointer in the base where it is one in the head", async () => {
    expect(await inWorktree((tree) => textAt(tree, "logo.bin"))).toBe(pointer);
  });

  it.each([
    [
      "git-lfs smudge -- logo.bin: 1: git-lfs: not found",
      /git-lfs: not found; the repository keeps files in Git LFS, and git-lfs is not installed/,
    ],
    ["write error: No space left on device", /the disk that \S+\/tmp lies on is full: free some of it, or set TMPDIR/],
  ])("says what to do where it can't be written: %s", async (said, advice) => {
    await git(folder, "config", "filter.lfs.smudge", `echo '${said}' >&2; exit 1`);
    await git(folder, "config", "filter.lfs.required", "true");
    const failing = inWorktree(async () => {});
    await expect(failing).rejects.toThrow(JobError);
    await expect(failing).rejects.toThrow(advice);
  });

  it("has its contents where the head has them", async () => {
    await putFiles(folder, { "logo.bin": "real" });
    expect(await inWorktree((tree) => textAt(tree, "logo.bin"))).toBe("real");
  });
});

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid as number;
}
