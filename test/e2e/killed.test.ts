import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/model.ts";
import { commit, type Files, git, newRepository, putFiles, scratchFolder } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const hasGo = hasPart("go", answers("go", "version"));

const base: Files = {
  ".gitignore": "/out/\n",
  ".plimsoll.yml": "variants: [release]\nbudgets: { growth: { fail: 1KiB } }\n",
  "go.mod": "module example.com/small\n\ngo 1.24\n",
  "main.go": "package main\n\nfunc main() { println(1) }\n",
};
const head: Files = {
  "main.go": 'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("tide") }\n',
};

let scratch: string;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
  await newRepository(folder);
  await commit(folder, "Base", base);
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await commit(folder, "Head", head);
  await putFiles(folder, { "staged.txt": "staged\n", "notes.txt": "not staged\n" });
  await git(folder, "add", "staged.txt");
  await mkdir(join(scratch, "tmp"));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/**
 * Stands before the real command in PATH, and ends the process that called it, without a chance to clean up: at the call of
 * that number, with the command not started yet (`before`) or at work (`during`). Builds inherit no variables, so that all
 * is written into it.
 */
const shim = (real: string, calls: string, killAt: number, how: "before" | "during"): string => `#!/bin/sh
echo "\${0##*/} $*" >> "${calls}"
if [ "$(wc -l < "${calls}")" = "${killAt}" ]; then
  ${how === "during" ? `"${real}" "$@" & kill -9 $PPID; wait; echo > "${calls}.ended"` : "kill -9 $PPID"}
  exit 1
fi
exec "${real}" "$@"
`;

interface Run {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly report: Report | null;
  /** Every call of go and git. */
  readonly calls: readonly string[];
}

/** Two numbers of no call: runs that have no base stored by each other. */
const [none, never] = [0, 1_000_000];

async function gate(killAt = none, how: "before" | "during" = "before"): Promise<Run> {
  const [bin, calls] = [join(scratch, "bin"), join(scratch, "calls")];
  await mkdir(bin, { recursive: true });
  for (const name of ["go", "git"]) {
    const { stdout: real } = await execa("sh", ["-c", `command -v ${name}`]);
    await writeFile(join(bin, name), shim(real, calls, killAt, how), { mode: 0o755 });
  }
  const { stdout: cache } = await execa("go", ["env", "GOCACHE"]);
  await writeFile(calls, "");
  const env = {
    PATH: [bin, process.env.PATH].join(delimiter),
    TMPDIR: join(scratch, "tmp"),
    GOCACHE: cache,
    // What an earlier run has stored would spare this one the base.
    XDG_CACHE_HOME: join(scratch, `cache-${killAt}`),
  };
  const words = [cli, "gate", "--base", "main", "--format", "json", "--quiet"];
  const { exitCode, signal, stdout } = await execa(process.execPath, words, { cwd: folder, env, reject: false });
  // What the killed run had started goes on without it; a next run is not as near as this one would be.
  if (how === "during" && signal === "SIGKILL") await vi.waitUntil(() => existsSync(`${calls}.ended`), 60_000);
  await rm(`${calls}.ended`, { force: true });
  return {
    exitCode,
    signal,
    report: stdout === "" ? null : JSON.parse(stdout),
    calls: (await readFile(calls, "utf8")).trimEnd().split("\n"),
  };
}

/** What of the user's is to stay as it is, the registration of our work trees aside. */
const state = async (): Promise<unknown> => [
  await readFile(join(folder, ".git/HEAD"), "utf8"),
  await readFile(join(folder, ".git/index"), "latin1"),
  await readFile(join(folder, ".git/config"), "utf8"),
  await git(folder, "for-each-ref"),
  await git(folder, "status", "--porcelain"),
  await Promise.all(["main.go", "staged.txt", "notes.txt"].map((name) => readFile(join(folder, name), "utf8"))),
];

describe.runIf(hasGo)("a gate that is killed, at whatever stage,", () => {
  it("leaves the work tree, the index and HEAD as they were, and nothing that the next run does not clear away", async () => {
    const before = await state();
    const whole = await gate();
    expect(whole.exitCode).toBe(1);
    expect(await state()).toEqual(before);
    expect(whole.calls.join("\n")).toMatch(/git .*worktree add/);

    const stages = stagesOf(whole.calls);
    expect(stages.length).toBeGreaterThan(8);
    let killed = 0;
    for (const [index, at] of stages.entries()) {
      const run = await gate(at, index % 2 === 0 ? "during" : "before");
      if (run.signal === "SIGKILL") killed++;
      expect(await state(), `killed at ${run.calls[at - 1]}`).toEqual(before);
    }
    // Calls side by side may swap places, and the last be gone before its caller is.
    expect(killed).toBeGreaterThanOrEqual(stages.length - 2);

    const next = await gate(never);
    expect([next.exitCode, next.report?.verdict]).toEqual([1, whole.report?.verdict]);
    expect(next.report?.changes).toEqual(whole.report?.changes);
    expect(await state()).toEqual(before);
    expect((await git(folder, "worktree", "list")).split("\n")).toHaveLength(1);
    const slots = (await readdir(join(scratch, "tmp"))).filter((name) => /^plimsoll-[0-9a-f]{8}-\d+/.test(name));
    expect(slots).toEqual([]);
  }, 300_000);
});

/** The number of the first call of each kind, `git cat-file` and `go build` say, and of every build. */
function stagesOf(calls: readonly string[]): readonly number[] {
  const kinds = calls.map((call, index) => {
    const words = call.split(" ").filter((word) => /^[a-z][a-z-]+$/.test(word));
    const kind = words.slice(0, words[1] === "worktree" ? 3 : 2).join(" ");
    return kind === "go build" ? `${kind} ${index}` : kind;
  });
  return [...new Set(kinds)].map((kind) => kinds.indexOf(kind) + 1);
}

describe.runIf(hasGo)("two gates at once on one checkout", () => {
  it("say the same, and leave nothing behind", async () => {
    const before = await state();
    const [one, other] = await Promise.all([gate(), gate()]);
    expect([one.exitCode, other.exitCode]).toEqual([1, 1]);
    expect(one.report?.changes).toEqual(other.report?.changes);
    expect(await state()).toEqual(before);
    expect((await git(folder, "worktree", "list")).split("\n")).toHaveLength(1);
  });
});
