import { existsSync } from "node:fs";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readEvent } from "../src/baseline/event.ts";
import { folderStore } from "../src/baseline/stored.ts";
import { exitCode } from "../src/exit-code.ts";
import type { GateJob } from "../src/gate.ts";
import type { Change, Report } from "../src/model.ts";
import { renderJson } from "../src/render/json.ts";
import { findingsOf, type Gated, type Gating, runGate } from "./support/gating.ts";
import {
  checkOutShallow,
  cloneBranch,
  commit,
  type Files,
  git,
  type History,
  makeHistory,
  newRepository,
  type PullName,
  pullRequestEnvironment,
  putFiles,
  scratchFolder,
} from "./support/history.ts";
import { answers, hasPart } from "./support/parts.ts";

const hasGo = hasPart("go", answers("go", "version"));
const hasCompiler = hasGo && hasPart("a C compiler", answers("gcc", "--version"));
const newer = "go1.27.3";
const hasNewerGo =
  hasGo &&
  hasPart(newer, () => process.env.GOTOOLCHAIN !== newer && answers("env", `GOTOOLCHAIN=${newer}`, "go", "version")());

let history: History;
let scratch: string;
let folder: string;

beforeAll(async () => {
  history = await makeHistory();
});
afterAll(() => history.remove());
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

const release = { variants: ["release"] };

/** As GitHub runs it: a checkout of the merge, one commit deep. */
async function gatePull(name: PullName, over: Partial<Gating> = {}): Promise<Gated> {
  const pull = history.pulls[name];
  await checkOutShallow(history.origin, pull.merge, folder);
  const environment = await pullRequestEnvironment(scratch, pull);
  return runGate({ folder, environment, said: release, ...over });
}

/** A repository of one commit on main and one on a branch, with the branch checked out. */
async function gateBranch(base: Files, head: Files, over: Partial<Gating> = {}): Promise<Gated> {
  await newRepository(folder);
  await commit(folder, "Base", base);
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await commit(folder, "Head", head);
  return runGate({ folder, said: release, ...over });
}

const growthOf = (report: Report, kind: Change["kind"], name?: string): number =>
  report.changes
    .filter((change) => change.kind === kind && (name === undefined || change.name === name))
    .reduce((sum, { before, after }) => sum + Number(after ?? 0) - Number(before ?? 0), 0);

const program: Files = {
  "go.mod": "module example.com/small\n\ngo 1.24\n",
  "main.go": 'package main\n\nfunc main() { println(len(help)) }\n\nconst help = "help"\n',
};

describe.runIf(hasGo)("the gate, on a pull request that", () => {
  it("adds a module: charges it with that and with nothing that main did meanwhile (F18)", async () => {
    const { report, built } = await gatePull("adds-module");
    expect(built).toEqual(["release", "base release"]);
    expect(report.head.commit).toBe(history.pulls["adds-module"].merge);
    expect(report.base?.commit).toBe(history.main);
    expect(growthOf(report, "module")).toBe(growthOf(report, "total"));
    const logbook = report.changes.find(({ kind, name }) => kind === "module" && name === "example.com/logbook");
    expect(logbook).toMatchObject({ before: null, cause: "new-module" });
    expect(Math.abs(growthOf(report, "module", "example.com/harbour"))).toBeLessThan(4096);
    expect(report.verdict.outcome).toBe("fail");
    expect(findingsOf(report, "size-growth")).toMatchObject([{ severity: "error", artifact: "release" }]);
    expect(exitCode(report)).toBe(1);
  });

  it("bumps a module", async () => {
    const { report } = await gatePull("bumps-module");
    const tide = report.changes.find(({ kind, name }) => kind === "module" && name === "example.com/tide");
    expect(tide).toMatchObject({ before: expect.any(Number), after: expect.any(Number), cause: "version-bump" });
    expect(report.verdict.outcome).toBe("fail");
  });

  it("switches pruning off", async () => {
    const { report } = await gatePull("switches-pruning-off");
    expect(growthOf(report, "module", "std")).toBeGreaterThan(500_000);
    expect(report.verdict.outcome).toBe("fail");
  });

  it("embeds a file", async () => {
    const { report } = await gatePull("embeds-file");
    expect(growthOf(report, "module", "example.com/harbour")).toBeGreaterThan(100_000);
    expect(report.verdict.outcome).toBe("fail");
  });

  it.runIf(hasCompiler)("turns cgo on", async () => {
    const { report } = await gatePull("turns-cgo-on", { said: { variants: ["default"] } });
    const linkage = report.changes.find(({ kind, name }) => kind === "linkage" && name === "linkage");
    expect(linkage).toMatchObject({ before: "static", after: "dynamic" });
  });

  it("only moves code: the stripped file has as many bytes as before", async () => {
    const { report, built } = await gatePull("moves-code");
    expect(built).toEqual(["release", "base release"]);
    expect(growthOf(report, "total")).toBe(0);
    expect(report.verdict.outcome).toBe("pass");
  });

  it("changes nothing that is built: builds no base, and says that the files are the same", async () => {
    const { report, built } = await gatePull("changes-nothing");
    expect(built).toEqual(["release"]);
    expect(report.base).toEqual({ ...report.head, commit: history.main });
    expect(report.changes).toMatchObject([{ kind: "total", cause: null }]);
    expect(report.verdict.outcome).toBe("pass");
  });

  it("F24: edits its own limits: is judged by the base's, and told so", async () => {
    const { report } = await gatePull("edits-policy");
    expect(report.verdict.outcome).toBe("fail");
    expect(findingsOf(report, "size-growth")[0]?.message).toMatch(/fail: 32KiB/);
    expect(findingsOf(report, "policy")).toMatchObject([
      {
        severity: "note",
        message:
          "This change would set budgets.growth.fail from 32KiB to 1MiB. The base's word holds until it is merged.",
        data: { key: "budgets.growth.fail", before: "32KiB", after: "1MiB" },
      },
    ]);
  });

  it.runIf(hasNewerGo)("bumps Go: says what Go alone makes of it, and holds it against nobody", async () => {
    vi.stubEnv("GOTOOLCHAIN", "auto");
    const { report, built } = await gatePull("bumps-toolchain");
    expect(built).toEqual(["release", "base release", "base release"]);
    expect(report.head.goVersion).toBe(newer);
    expect(report.base?.goVersion).not.toBe(newer);
    const rows = report.changes.filter(({ kind }) => kind === "toolchain");
    expect(rows).toMatchObject([
      { name: "file", before: report.base?.artifacts[0]?.fileSize, after: expect.any(Number) },
      { name: "go", before: report.base?.goVersion, after: newer },
    ]);
    const total = growthOf(report, "total");
    expect(growthOf(report, "module") + growthOf(report, "toolchain", "file")).toBe(total);
    expect(report.changes[0]).toMatchObject({ kind: "total", cause: "toolchain" });
  });
});

describe.runIf(hasGo)("the gate", () => {
  it("gives a laptop the report that the workflow run gets", async () => {
    const { report: inWorkflow } = await gatePull("bumps-module");
    const laptop = join(scratch, "laptop");
    await cloneBranch(history.origin, "bumps-module", laptop);
    await git(laptop, "fetch", "--quiet", "origin", history.pulls["bumps-module"].merge);
    await git(laptop, "checkout", "--quiet", "--detach", "FETCH_HEAD");
    const { report: onLaptop } = await runGate({ folder: laptop, said: release, base: "main" });
    expect(onLaptop.verdict).toEqual(inWorkflow.verdict);
    expect(onLaptop.changes).toEqual(inWorkflow.changes);
    expect([onLaptop.head.commit, onLaptop.base?.commit]).toEqual([inWorkflow.head.commit, inWorkflow.base?.commit]);
    expect(exitCode(onLaptop)).toBe(exitCode(inWorkflow));
  });

  it("measures the work tree on a laptop, and says that it is no commit", async () => {
    await cloneBranch(history.origin, "main", folder);
    await putFiles(folder, { "internal/board/lamps.go": 'package board\n\nfunc init() { title += "lit" }\n' });
    const { report, built } = await runGate({ folder, said: release });
    expect(built).toEqual(["release", "base release"]);
    expect(report.head.commit).toBeNull();
    expect(report.base?.commit).toBe(history.main);
    expect(findingsOf(report, "work-tree")).toMatchObject([
      { severity: "note", message: expect.stringMatching(/in which internal\/board\/lamps\.go is not as committed/) },
    ]);
  });

  it("leaves the checkout as it was", async () => {
    await cloneBranch(history.origin, "adds-module", folder);
    await putFiles(folder, { "README.md": "dirty" });
    const state = async () => [
      await readFile(join(folder, ".git/index"), "latin1"),
      await git(folder, "status", "--porcelain"),
      await git(folder, "worktree", "list"),
      await git(folder, "for-each-ref"),
      await readFile(join(folder, ".git/config"), "utf8"),
    ];
    const before = await state();
    await runGate({ folder, said: release });
    expect(await state()).toEqual(before);
  });

  it("F25: in the merge queue lets growth be and the caps stand", async () => {
    const pull = history.pulls["adds-module"];
    await checkOutShallow(history.origin, pull.merge, folder);
    const payload = { merge_group: { base_sha: history.main, base_ref: "refs/heads/main" } };
    await writeFile(join(scratch, "event.json"), JSON.stringify(payload));
    const environment = {
      GITHUB_EVENT_NAME: "merge_group",
      GITHUB_EVENT_PATH: join(scratch, "event.json"),
      GITHUB_SHA: pull.merge,
    };
    const { report } = await runGate({ folder, environment, said: release });
    expect(report.base?.commit).toBe(history.main);
    expect(report.verdict.outcome).toBe("pass");
    expect(report.verdict.skips).toContainEqual({
      rule: "size-growth",
      artifact: "release",
      why: "budgets.growth is set, but it is judged on each pull request, not in the merge queue",
    });
    const capped = await runGate({ folder, environment, said: { ...release, budgets: { size: { max: 1_700_000 } } } });
    expect(capped.report.verdict.outcome).toBe("fail");
  });

  it("does not let growth go unjudged without a word where one of several programs is renamed", async () => {
    const text = program["main.go"] as string;
    const base = { "go.mod": program["go.mod"] as string, "cmd/svc/main.go": text, "cmd/other/main.go": text };
    const head = { "cmd/svc/main.go": null, "cmd/zed/main.go": text };
    const said = { ...release, target: ["./cmd/..."], budgets: { growth: { fail: 1 } } };
    const { report } = await gateBranch(base, head, { said });
    expect(report.verdict.outcome).toBe("inconclusive");
    expect(report.verdict.skips).toEqual([
      { rule: "size-growth", artifact: "zed/release", why: "it is new, and svc/release is gone" },
    ]);
  });

  it("takes a report of an earlier run for the base", async () => {
    const { report: earlier } = await gatePull("changes-nothing");
    await writeFile(join(scratch, "earlier.json"), renderJson(earlier));
    const later = join(scratch, "later");
    await checkOutShallow(history.origin, history.pulls["adds-module"].merge, later);
    const { report, built } = await runGate({ folder: later, said: release, base: join(scratch, "earlier.json") });
    expect(built).toEqual(["release"]);
    expect(report.base).toEqual(earlier.head);
    expect(report.verdict.outcome).toBe("fail");
  });

  it("asks for the label that the base's policy names, and bounds it by nothing else", async () => {
    const asked: unknown[] = [];
    const limits = (max: string): Files => ({
      ".plimsoll.yml": `budgets: { growth: { fail: 1KiB } }\noverride: { label: size-ok, max: ${max} }\n`,
    });
    const head = { "main.go": 'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("tide") }\n' };
    const findOverride: GateJob["findOverride"] = async (setting) => {
      asked.push(setting);
      return { label: "anything", by: "jane", at: null, maxBytes: 999_999_999 };
    };
    const { report } = await gateBranch(
      { ...program, ...limits("8MiB") },
      { ...head, ...limits("9MiB") },
      { findOverride },
    );
    expect(asked).toEqual([{ label: "size-ok", max: 8 * 1024 * 1024 }]);
    expect(report.verdict.outcome).toBe("warn");
    expect(report.verdict.override).toEqual({ label: "size-ok", by: "jane", at: null, maxBytes: 8 * 1024 * 1024 });
    expect(findingsOf(report, "size-growth")).toMatchObject([{ severity: "error", data: { overridden: true } }]);
  });
});

describe.runIf(hasGo)("a store", () => {
  it("F27: spares the base's build, and where nothing changed every build", async () => {
    const store = folderStore(join(scratch, "store"));
    const first = await gatePull("bumps-module", { store });
    expect(first.built).toEqual(["release", "base release"]);

    const again = await runGate({
      folder,
      environment: await pullRequestEnvironment(scratch, history.pulls["bumps-module"]),
      said: release,
      store,
    });
    expect(again.built).toEqual(["release"]);
    expect(again.report.changes).toEqual(first.report.changes);

    folder = join(scratch, "other");
    const same = await gatePull("changes-nothing", { store });
    expect(same.built).toEqual([]);
    expect(same.report.head).toEqual({ ...same.report.base, commit: history.pulls["changes-nothing"].merge });
  });

  it("gets what the head measured where nothing changed: the next run builds nothing", async () => {
    const store = folderStore(join(scratch, "store"));
    expect((await gatePull("changes-nothing", { store })).built).toEqual(["release"]);
    folder = join(scratch, "again");
    expect((await gatePull("changes-nothing", { store })).built).toEqual([]);
  });

  it("is given nothing under a commit's name that has more in it: a new file that is embedded", async () => {
    const store = folderStore(join(scratch, "store"));
    const embedding: Files = {
      "go.mod": program["go.mod"] as string,
      "main.go":
        'package main\n\nimport "embed"\n\n//go:embed static\nvar files embed.FS\n\nfunc main() { println(&files) }\n',
      "static/a.txt": "a",
    };
    await newRepository(folder);
    await commit(folder, "Base", embedding);
    await putFiles(folder, { "static/big.bin": "b".repeat(300_000) });
    const dirty = await runGate({ folder, said: release, store, base: "main" });
    expect(dirty.built).toEqual(["release", "base release"]);
    expect(growthOf(dirty.report, "total")).toBeGreaterThan(290_000);
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await commit(folder, "Head", {});
    const { report } = await runGate({ folder, said: release, store, base: "main" });
    expect(growthOf(report, "total")).toBeGreaterThan(290_000);
  });

  it("F27: is not asked for variants it does not have", async () => {
    const store = folderStore(join(scratch, "store"));
    await gatePull("bumps-module", { store });
    const environment = await pullRequestEnvironment(scratch, history.pulls["bumps-module"]);
    const { built } = await runGate({ folder, environment, said: { variants: ["nocgo"] }, store });
    expect(built).toEqual(["nocgo", "base nocgo"]);
  });

  it("gets what a push to the default branch measured, for the pull requests to come", async () => {
    const store = folderStore(join(scratch, "store"));
    await checkOutShallow(history.origin, history.main, folder);
    await writeFile(join(scratch, "push.json"), JSON.stringify({ repository: { default_branch: "main" } }));
    const environment = {
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: join(scratch, "push.json"),
      GITHUB_SHA: history.main,
      GITHUB_REF: "refs/heads/main",
    };
    const { report } = await runGate({ folder, environment, said: release, store });
    expect(report.base).toBeNull();
    expect(report.verdict.outcome).toBe("pass");
    folder = join(scratch, "pull");
    expect((await gatePull("adds-module", { store })).built).toEqual(["release"]);
  });
});

describe.runIf(hasGo)("F19: a base that can't be built", () => {
  const brokenBase: Files = { ...program, "main.go": "package main\n\nfunc main() { undefined() }\n" };
  const limits: Files = { ".plimsoll.yml": "budgets: { growth: { fail: 1KiB }, size: { max: 50MiB } }\n" };

  it("leaves the caps in force and growth undecided, and says why", async () => {
    const { report } = await gateBranch({ ...brokenBase, ...limits }, program);
    expect(report.base).toBeNull();
    expect(report.changes).toEqual([]);
    expect(report.verdict.outcome).toBe("inconclusive");
    expect(exitCode(report)).toBe(0);
    expect(findingsOf(report, "on-missing-base")).toMatchObject([
      {
        severity: "warning",
        message: expect.stringMatching(
          /^There is no base to compare with: its build fails: .*undefined: undefined.*\. Caps still hold/,
        ),
      },
    ]);
    expect(report.verdict.skips).toContainEqual({
      rule: "size-growth",
      artifact: "release",
      why: expect.stringMatching(/^there is no base: its build fails/),
    });
    const capped = await runGate({ folder, said: { ...release, budgets: { size: { max: 1000 } } } });
    expect(capped.report.verdict.outcome).toBe("fail");
  });

  it.each([
    ["fail", "fail", "error"],
    ["ignore", "pass", "note"],
  ] as const)("is by on-missing-base: %s a %s", async (word, outcome, severity) => {
    const said = { ...release, "on-missing-base": word };
    const { report } = await gateBranch({ ...brokenBase, ...limits }, program, { said });
    expect(report.verdict.outcome).toBe(outcome);
    expect(findingsOf(report, "on-missing-base")).toMatchObject([{ severity }]);
  });

  it.each([
    ["no go.mod", { "README.md": "" }, /the base has no go\.mod\. Caps/],
    [
      "another target",
      {
        ...program,
        "main.go": null,
        "cmd/a/main.go": "package main\n\nfunc main() {}\n",
        "cmd/b/main.go": "package main\n\nfunc main() {}\n",
      },
      /several main packages/,
    ],
    [
      "a Go that is not here",
      { ...program, "go.mod": "module example.com/small\n\ngo 1.99.0\n" },
      /asks for Go 1\.99\.0|asks for go1\.99\.0/,
    ],
  ] as [string, Files, RegExp][])("is one with %s", async (_, base, why) => {
    const present = Object.fromEntries(Object.entries(base).filter(([, text]) => text !== null));
    const gone = Object.fromEntries(
      Object.keys(present)
        .filter((path) => !(path in program))
        .map((path) => [path, null]),
    );
    const { report } = await gateBranch({ ...present, ...limits }, { ...program, ...gone });
    expect(report.base).toBeNull();
    expect(findingsOf(report, "on-missing-base")[0]?.message).toMatch(why);
  });

  it("is one that git does not know: outside of a repository, or without a commit that could be fetched", async () => {
    await putFiles(folder, { ...program, ...limits });
    const { report } = await runGate({ folder, said: release });
    expect(report.verdict.outcome).toBe("inconclusive");
    expect(findingsOf(report, "on-missing-base")[0]?.message).toMatch(/not a git repository/);
  });

  it("F18: is no reason to trust another commit: in doubt, growth stays undecided", async () => {
    await checkOutShallow(history.origin, history.pulls["adds-module"].head, folder);
    await git(folder, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    await git(folder, "remote", "set-url", "origin", join(scratch, "gone"));
    const environment = await pullRequestEnvironment(scratch, history.pulls["adds-module"]);
    const { report } = await runGate({ folder, environment, said: release });
    expect(report.base?.commit).toBe(history.main);
    expect(report.changes).not.toEqual([]);
    expect(report.verdict.outcome).toBe("inconclusive");
    expect(findingsOf(report, "size-growth")).toEqual([]);
    expect(findingsOf(report, "on-missing-base")[0]?.message).toMatch(/^The base is not exact: the clone is shallow/);
  });

  it("does not take a variant for new that failed to build in it", async () => {
    const tagged = { "broken.go": "//go:build broken\n\npackage main\n\nfunc init() { undefined() }\n" };
    const said = { variants: ["release", { name: "tagged", extends: "release", tags: ["broken"] }] };
    const { report } = await gateBranch({ ...program, ...tagged, ...limits }, { "broken.go": null }, { said });
    expect(report.base?.failedBuilds.map(({ variant }) => variant)).toEqual(["tagged"]);
    expect(report.changes.filter(({ artifact }) => artifact === "tagged")).toEqual([]);
    expect(report.verdict.skips).toContainEqual({
      rule: "size-growth",
      artifact: "tagged",
      why: "its build failed in the base",
    });
  });

  it("the pull request that adds Plimsoll is green", async () => {
    const { report } = await gateBranch(program, {
      ".plimsoll.yml": "budgets: { growth: { fail: 1KiB }, size: { max: 100KiB } }\n",
    });
    expect(report.verdict.outcome).toBe("warn");
    expect(findingsOf(report, "size-max")).toMatchObject([{ severity: "warning", data: { inherited: true } }]);
    expect(findingsOf(report, "policy")[0]?.message).toMatch(
      /^The base has no configuration, so that \.plimsoll\.yml holds at once/,
    );
    expect(exitCode(report)).toBe(0);
  });
});

describe.runIf(hasGo)("the base is built", () => {
  it("with the head's variants, whatever its own configuration says", async () => {
    const { report } = await gateBranch(
      { ...program, ".plimsoll.yml": "variants: [nocgo]\n" },
      { ".plimsoll.yml": "variants: [release]\n", "main.go": "package main\n\nfunc main() { println(1) }\n" },
      { said: {} },
    );
    expect(report.base?.artifacts.map(({ name }) => name)).toEqual(["release"]);
  });

  it("in a subfolder of the repository, and in a workspace that git does not know", async () => {
    const files: Files = {
      "service/go.mod": "module example.com/service\n\ngo 1.24\n\nrequire example.com/lib v0.0.0\n",
      "service/main.go": 'package main\n\nimport "example.com/lib"\n\nfunc main() { println(lib.Name()) }\n',
      "lib/go.mod": "module example.com/lib\n\ngo 1.24\n",
      "lib/lib.go": 'package lib\n\nfunc Name() string { return "lib" }\n',
      ".gitignore": "go.work\n",
    };
    await newRepository(folder);
    await commit(folder, "Base", files);
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await commit(folder, "Head", { "lib/lib.go": 'package lib\n\nfunc Name() string { return "a longer name" }\n' });
    await putFiles(folder, { "go.work": "go 1.24\n\nuse (\n\t./service\n\t./lib\n)\n" });
    for (const named of ["", join(folder, "go.work")]) {
      vi.stubEnv("GOWORK", named);
      const { report } = await runGate({ folder: join(folder, "service"), said: release });
      expect(findingsOf(report, "on-missing-base")).toEqual([]);
      expect(report.base?.artifacts).toHaveLength(1);
      expect(report.base?.artifacts[0]?.sha256).not.toBe(report.head.artifacts[0]?.sha256);
    }
  });

  it("under the head's names, where a second program would rename the first", async () => {
    const at = (name: string): Files => ({
      [`cmd/${name}/main.go`]: `package main\n\nfunc main() { println("${name}") }\n`,
    });
    const { report } = await gateBranch({ "go.mod": program["go.mod"] as string, ...at("one") }, at("two"), {
      said: { ...release, target: ["./cmd/..."] },
    });
    expect(report.head.artifacts.map(({ name }) => name)).toEqual(["one/release", "two/release"]);
    expect(report.changes.filter(({ kind }) => kind === "total")).toMatchObject([
      { artifact: "one/release", before: expect.any(Number), after: expect.any(Number) },
      { artifact: "two/release", before: null, after: expect.any(Number) },
    ]);
  });

  it("by the user's own command, where that is how the head is built", async () => {
    const build = "build: { command: [go, build, -o, bin/app, .], artifacts: bin/* }\n";
    const { report } = await gateBranch(
      { ...program, ".plimsoll.yml": build, ".gitignore": "/bin/\n" },
      { "main.go": "package main\n\nfunc main() { println(2, 3) }\n" },
      { said: {} },
    );
    expect(report.base?.artifacts.map(({ name }) => name)).toEqual(["bin/app"]);
    expect(report.changes.length).toBeGreaterThan(0);
  });

  it("not at all where the head could not be built", async () => {
    const { report, built } = await gateBranch(program, { "main.go": "package main\n\nfunc main() { undefined() }\n" });
    expect(built).toEqual(["release"]);
    expect(exitCode(report)).toBe(3);
  });
});

describe.runIf(hasGo)("an image that the binary does not start in", () => {
  const policy: Files = { ".plimsoll.yml": "images: [./root]\n", "root/etc/hosts": "" };
  const pie = { said: { variants: ["pie"] } };
  const more = 'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("tide") }\n';

  it("blocks nobody where it would not in the base", async () => {
    const { report } = await gateBranch({ ...program, ...policy }, { "main.go": more }, pie);
    expect(report.compatibility).toMatchObject([{ image: "./root", runs: "no" }]);
    expect(findingsOf(report, "pie-without-loader")).toMatchObject([
      { severity: "warning", data: { inherited: true } },
    ]);
    expect(report.verdict.outcome).toBe("warn");
  });

  const loader = "/lib64/ld-linux-x86-64.so.2";
  it.runIf(hasPart("glibc's loader", () => existsSync(loader)))(
    "blocks the change that takes away what it needs there, though the binary is the same",
    async () => {
      await putFiles(folder, { "root/lib64/.keep": "" });
      await copyFile(loader, join(folder, `root${loader}`));
      const { report, built } = await gateBranch({ ...program, ...policy }, { [`root${loader}`]: null }, pie);
      expect(built).toEqual(["pie"]);
      expect(findingsOf(report, "pie-without-loader")).toMatchObject([{ severity: "error" }]);
      expect(report.verdict.outcome).toBe("fail");
    },
  );
});

describe.runIf(hasGo)("a run that is ended", () => {
  it("while the base is built leaves no work tree behind, and throws what ended it", async () => {
    await cloneBranch(history.origin, "adds-module", folder);
    const controller = new AbortController();
    const job = runGate({
      folder,
      said: release,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.kind === "started" && event.name.startsWith("base ")) controller.abort(new Error("ended by SIGINT"));
      },
    });
    await expect(job).rejects.toThrow("ended by SIGINT");
    expect((await git(folder, "worktree", "list")).split("\n")).toHaveLength(1);
  });

  it("gives the event's problem where it needs the payload", async () => {
    await checkOutShallow(history.origin, history.pulls["adds-module"].head, folder);
    await git(folder, "remote", "remove", "origin");
    await writeFile(join(scratch, "event.json"), "{");
    const environment = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: join(scratch, "event.json") };
    expect((await readEvent(environment))?.problem).toMatch(/not JSON/);
    const { report } = await runGate({ folder, environment, said: release });
    expect(findingsOf(report, "on-missing-base")[0]?.message).toMatch(/the event's payload is not JSON/);
    // By limits that only the change itself names, nothing passes.
    expect(report.verdict.outcome).toBe("inconclusive");
    const ignoring = { ...release, "on-missing-base": "ignore", budgets: {} } as const;
    expect((await runGate({ folder, environment, said: ignoring })).report.verdict.outcome).not.toBe("fail");
  });
});
