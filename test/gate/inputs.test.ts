import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRepository } from "../../src/baseline/repository.ts";
import { findToolchain } from "../../src/build/toolchain.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { PartialConfig } from "../../src/config/schema.ts";
import { isUnchangedSince } from "../../src/gate/inputs.ts";
import { commit, type Files, newRepository, putFiles, scratchFolder } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("go", answers("go", "version"));

let folder: string;
let scratch: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

const start: Files = {
  ".gitignore": "generated.go\n",
  "go.mod": "module example.com/small\n\ngo 1.24\n",
  "go.sum": "",
  "cmd/small/main.go": 'package main\n\nimport "example.com/small/lib"\n\nfunc main() { println(lib.Name()) }\n',
  "cmd/other/main.go": "package main\n\nfunc main() {}\n",
  "lib/lib.go": 'package lib\n\nfunc Name() string { return "lib" }\n',
  "lib/arm_linux.s": "",
  "lib/notes.md": "",
  "lib/old.txt": "",
  "tools/tool.go": "package tools\n",
};

interface Options {
  readonly base?: Files;
  readonly config?: PartialConfig;
}

async function isUnchanged(head: Files, { base = {}, config = {} }: Options = {}): Promise<boolean> {
  await newRepository(folder);
  const at = await commit(folder, "Base", { ...start, ...base });
  await putFiles(folder, head);
  return ask(at, config);
}

async function ask(at: string, config: PartialConfig): Promise<boolean> {
  const repository = await openRepository({ folder });
  if ("why" in repository) throw new Error(repository.why);
  const { signal } = new AbortController();
  const said = { target: ["./cmd/small"], variants: ["release", "default"], ...config };
  const toolchain = await findToolchain({ folder });
  return isUnchangedSince({ repository, commit: at, folder, config: resolveConfig(said, {}), toolchain, signal });
}

describe.runIf(hasGo)("what is built is the same", () => {
  it.each([
    ["nothing changed", {}],
    ["a page did", { "README.md": "new" }],
    ["a test did", { "lib/lib_test.go": "package lib\n" }],
    ["a note in a package did", { "lib/notes.md": "changed" }],
    ["a program that is not built did", { "cmd/other/main.go": "package main\n\nfunc main() { println() }\n" }],
    [
      "a package that nothing imports did",
      { "tools/tool.go": "package tools\n\nvar A = 1\n", "tools/new.go": "package tools\n" },
    ],
    ["a workflow did", { ".github/workflows/ci.yml": "on: push\n", Dockerfile: "FROM scratch\n" }],
  ] as [string, Files][])("where %s", async (_, head) => {
    expect(await isUnchanged(head)).toBe(true);
  });
});

describe.runIf(hasGo)("what is built may differ", () => {
  it.each([
    ["a source", { "lib/lib.go": 'package lib\n\nfunc Name() string { return "new" }\n' }],
    ["a new file in a package", { "lib/more.go": "package lib\n" }],
    ["a file in a package that is gone", { "lib/arm_linux.s": null }],
    ["go.mod", { "go.mod": "module example.com/small\n\ngo 1.24.0\n" }],
    ["go.sum", { "go.sum": "\n" }],
    ["a workspace", { "go.work": "go 1.24\n\nuse .\n" }],
    ["a vendored file", { "vendor/modules.txt": "" }],
    ["what git makes of files", { ".gitattributes": "*.go text\n" }],
    ["a profile", { "cmd/small/default.pgo": "x" }],
  ] as [string, Files][])("by %s", async (_, head) => {
    expect(await isUnchanged(head)).toBe(false);
  });

  const embedding: Files = {
    "lib/lib.go":
      'package lib\n\nimport "embed"\n\n//go:embed assets\nvar assets embed.FS\n\nfunc Name() string { return "lib" }\n',
    "lib/assets/a.txt": "a",
  };

  it("by an embedded file, or one more in a folder that is embedded", async () => {
    expect(await isUnchanged({ "lib/assets/a.txt": "b" }, { base: embedding })).toBe(false);
    await rm(folder, { recursive: true });
    expect(await isUnchanged({ "lib/assets/deep/b.txt": "b" }, { base: embedding })).toBe(false);
    await rm(folder, { recursive: true });
    expect(await isUnchanged({ "README.md": "b" }, { base: embedding })).toBe(true);
  });

  it("by no file beside those that are embedded", async () => {
    const page = (pattern: string): Files => ({
      "cmd/small/main.go": `package main\n\nimport _ "embed"\n\n//go:embed ${pattern}\nvar page string\n\nfunc main() { println(page) }\n`,
      "cmd/small/page.html": "a",
      "cmd/small/Dockerfile": "FROM scratch\n",
      "cmd/small/deploy/values.yaml": "a",
    });
    const beside = { "cmd/small/Dockerfile": "FROM debian\n", "cmd/small/deploy/values.yaml": "b" };
    expect(await isUnchanged(beside, { base: page("page.html") })).toBe(true);
    await rm(folder, { recursive: true });
    expect(await isUnchanged({ "cmd/small/page.html": "b" }, { base: page("p*.html") })).toBe(false);
    await rm(folder, { recursive: true });
    expect(await isUnchanged({ "cmd/small/page.html": "b" }, { base: page("all:page.html") })).toBe(false);
  });

  it("by a file that git does not know, which the base would not have", async () => {
    const generated = { "lib/generated.go": "package lib\n" };
    expect(await isUnchanged({ ...generated, "README.md": "new" })).toBe(false);
  });

  it("by C code, whose headers may lie anywhere", async () => {
    const cgo = {
      "lib/c.go":
        'package lib\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc One() int { return int(C.one()) }\n',
    };
    expect(await isUnchanged({ "include/one.h": "" }, { base: cgo, config: { variants: ["cgo"] } })).toBe(false);
  });

  it("by a link to a folder that a package lies in", async () => {
    await newRepository(folder);
    const at = await commit(folder, "Base", { ...start, "real/lib.go": start["lib/lib.go"] as string });
    await rm(join(folder, "lib"), { recursive: true });
    await symlink("real", join(folder, "lib"));
    expect(await ask(at, {})).toBe(false);
  });

  it("by what a link among its sources, or for its go.mod, leads to", async () => {
    await newRepository(folder);
    await putFiles(folder, { ...start, "shared/x.go": "package lib\n", "shared/app.mod": start["go.mod"] as string });
    await symlink("../shared/x.go", join(folder, "lib/x.go"));
    const at = await commit(folder, "Base", {});
    await putFiles(folder, { "shared/x.go": "package lib\n\nvar X = 1\n" });
    expect(await ask(at, {})).toBe(false);
    await rm(join(folder, "lib/x.go"));
    await rm(join(folder, "go.mod"));
    await symlink("shared/app.mod", join(folder, "go.mod"));
    const linked = await commit(folder, "Linked", {});
    await putFiles(folder, { "shared/app.mod": "module example.com/small\n\ngo 1.24.0\n" });
    expect(await ask(linked, {})).toBe(false);
  });

  it("by a package outside of the repository", async () => {
    await putFiles(join(scratch, "near"), {
      "go.mod": "module example.com/near\n\ngo 1.24\n",
      "near.go": "package near\n",
    });
    const base: Files = {
      "go.mod":
        "module example.com/small\n\ngo 1.24\n\nrequire example.com/near v0.0.0\n\nreplace example.com/near => ../near\n",
      "lib/near.go": 'package lib\n\nimport _ "example.com/near"\n',
    };
    expect(await isUnchanged({ "README.md": "new" }, { base })).toBe(false);
  });

  it("by the commit that is stamped into it, and by a command of the user's own", async () => {
    expect(await isUnchanged({ "README.md": "new" }, { config: { vcs: true } })).toBe(false);
    await rm(folder, { recursive: true });
    const build = { command: ["make"], artifacts: ["bin/*"] };
    expect(
      await isUnchanged({ "README.md": "new" }, { config: { build, variants: undefined, target: undefined } }),
    ).toBe(false);
  });

  it("by flags that bring files of their own", async () => {
    vi.stubEnv("GOFLAGS", "-overlay=overlay.json");
    expect(await isUnchanged({ "README.md": "new" }).catch(() => false)).toBe(false);
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
    const variants = [{ name: "linked", ldflags: "-extldflags=-Wl,-Tscript.ld" }];
    expect(await isUnchanged({ "script.ld": "new" }, { config: { variants } })).toBe(false);
  });

  it("by a source that can't be listed", async () => {
    expect(await isUnchanged({ "README.md": "new" }, { base: { "lib/bad.go": "package other\n" } })).toBe(false);
  });
});
