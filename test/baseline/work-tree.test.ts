import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRepository, type Repository } from "../../src/baseline/repository.ts";
import { changedSince, isAsCommitted, uncommitted } from "../../src/baseline/work-tree.ts";
import { commit, type Files, git, newRepository, putFiles, scratchFolder } from "../support/history.ts";

let scratch: string;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function open(): Promise<Repository> {
  const repository = await openRepository({ folder });
  if ("why" in repository) throw new Error(repository.why);
  return repository;
}

const start: Files = {
  ".gitignore": "/out/\n",
  "cmd/svc/main.go":
    'package main\n\nimport "embed"\n\nvar (\n\t//go:embed static "a page.html" `raw.txt`\n\tfiles embed.FS\n\n\t//go:embed all:every lang/*.json\n\tmore embed.FS\n)\n\nfunc main() {}\n',
  "cmd/svc/static/a.txt": "a",
  "docs/notes.md": "",
};

describe("what is not as committed", () => {
  it.each([
    ["in an embedded folder", "cmd/svc/static/deep/big.bin", true],
    ["embedded by a name in quotes", "cmd/svc/a page.html", true],
    ["embedded by a raw name", "cmd/svc/raw.txt", true],
    ["matched by a pattern", "cmd/svc/lang/de.json", true],
    ["with a dot in front, where all of a folder is embedded", "cmd/svc/every/.env", true],
    ["with a dot in front, where a folder is embedded", "cmd/svc/static/.DS_Store", false],
    ["beside an embedded folder", "cmd/svc/static2/b.txt", false],
    ["of the same name elsewhere", "static/b.txt", false],
    ["that is ignored", "out/x.go", false],
    ["that is a source", "other/x.hxx", true],
    ["that is a profile", "cmd/svc/default.pgo", true],
  ])("is, of new files, what Go builds from: one %s", async (_, path, isOne) => {
    await newRepository(folder);
    await commit(folder, "Start", start);
    await putFiles(folder, { [path]: "new" });
    const repository = await open();
    expect(await uncommitted(repository)).toEqual(isOne ? [path] : []);
    if (isOne) expect(await isAsCommitted(repository)).toBe(false);
  });

  it.each(["--assume-unchanged", "--skip-worktree"])("is a file that git was told to pass over: %s", async (flag) => {
    await newRepository(folder);
    const at = await commit(folder, "Start", start);
    await git(folder, "update-index", flag, "cmd/svc/main.go");
    const repository = await open();
    expect(await changedSince(repository, at)).toEqual([]);
    expect(await isAsCommitted(repository)).toBe(true);
    await writeFile(join(folder, "cmd/svc/main.go"), "package main\n\nfunc main() { println() }\n");
    expect(await changedSince(repository, at)).toEqual(["cmd/svc/main.go"]);
    expect(await uncommitted(repository)).toEqual(["cmd/svc/main.go"]);
    expect(await isAsCommitted(repository)).toBe(false);
    await rm(join(folder, "cmd/svc/main.go"));
    expect(await changedSince(repository, at)).toEqual(flag === "--skip-worktree" ? [] : ["cmd/svc/main.go"]);
  });

  it("is a submodule, whatever .gitmodules says of it", async () => {
    const library = join(scratch, "library");
    await newRepository(library);
    await commit(library, "One", { "a.txt": "1" });
    await newRepository(folder);
    await commit(folder, "Start", start);
    await git(folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "lib");
    await git(folder, "config", "--file", ".gitmodules", "submodule.lib.ignore", "all");
    const at = await commit(folder, "With a submodule", {});
    await commit(join(folder, "lib"), "Two", { "a.txt": "2" });
    const repository = await open();
    expect(await uncommitted(repository)).toEqual(["lib"]);
    await git(folder, "add", "--force", "lib");
    await git(folder, "commit", "--quiet", "--message", "Bump");
    expect(await changedSince(repository, at)).toEqual(["lib"]);
  });
});

describe("what may go by the name of a commit", () => {
  it("is a tree with nothing new beside its sources, wherever else there is", async () => {
    await newRepository(folder);
    await commit(folder, "Start", start);
    await putFiles(folder, { "coverage.out": "", "cmd/svc/NOTES.md": "", "docs/more.txt": "" });
    const repository = await open();
    expect(await isAsCommitted(repository)).toBe(true);
    await putFiles(folder, { "cmd/svc/template.inc": "" });
    expect(await isAsCommitted(repository)).toBe(false);
  });
});

describe("a repository", () => {
  it("is opened wherever it lies, a newline in its path or not", async () => {
    folder = join(scratch, "new\nline");
    await newRepository(folder);
    await commit(folder, "Start", start);
    await mkdir(join(folder, "cmd"), { recursive: true });
    const opened = await openRepository({ folder: join(folder, "cmd") });
    expect(opened).toMatchObject({ top: folder, prefix: "cmd/", common: join(folder, ".git") });
  });
});
