import { createHash } from "node:crypto";
import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { execa } from "execa";
import { afterEach, describe, expect, it, vi } from "vitest";
import { expandVariants } from "../../src/build/matrix.ts";
import type { BuildEvent, BuildOutcome } from "../../src/build/schedule.ts";
import { hostArchitecture } from "../../src/build/toolchain.ts";
import { JobError } from "../../src/errors.ts";
import type { VariantInput } from "../../src/model.ts";
import { scratchFiles, scratchFolder } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildAll, building } from "./build-all.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("gcc", "--version"));
const hasGit = hasPart("git", answers("git", "--version"));

const variants = (...asked: readonly (string | VariantInput)[]) =>
  expandVariants(asked, undefined, { goarch: hostArchitecture() });

type Built = Extract<BuildOutcome, { kind: "built" }>;

const built = (outcomes: readonly BuildOutcome[]): readonly Built[] =>
  outcomes.map((outcome) => {
    if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
    return outcome;
  });

const sha256 = async (path: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(path))
    .digest("hex");

afterEach(() => vi.unstubAllEnvs());

/** The files below a folder, hidden ones too. */
async function files(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** A `-toolexec` that never ends, and the ids of its processes. */
async function endlessTool(): Promise<{
  readonly env: Record<string, string>;
  readonly pids: () => Promise<number[]>;
}> {
  const folder = await scratchFiles({ tool: '#!/bin/sh\necho $$ >> "$PIDS"\nexec sleep 600\n', pids: "" });
  await chmod(join(folder, "tool"), 0o755);
  const pids = join(folder, "pids");
  return {
    env: { GOFLAGS: `-toolexec=${join(folder, "tool")}`, PIDS: pids },
    pids: async () => (await readFile(pids, "utf8")).split("\n").filter(Boolean).map(Number),
  };
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Waits for what has to come; a test that waits in vain fails by its own time limit. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}

const broken = {
  "go.mod": "module example.test/app\n\ngo 1.16\n",
  "main.go": "package main\n\nfunc main() {}\n",
  "broken.go": "//go:build broken\n// +build broken\n\npackage main\n\nvar wrong int = nothing\n",
};

describe.runIf(hasGo)("building a matrix", () => {
  it.runIf(hasCompiler)("gives what each variant of the catalogue promises, as go reads it back", async () => {
    const out = scratchFolder();
    const all = built(
      await buildAll({
        folder: fixtureFolder("hello"),
        variants: variants("default", "nocgo", "release", "pie", "cgo", "netgo", "static", "debug"),
        out,
      }),
    );
    const settings = new Map<string, string>();
    for (const { name, path, size } of all) {
      expect(path).toBe(join(out, name));
      expect((await stat(path)).size).toBe(size);
      expect((await execa(path)).stdout).toBe("hello");
      const printed = (await execa("go", ["version", "-m", path])).stdout.split("\n");
      const kept = printed.filter((line) => /\t(-\w|CGO_ENABLED)/.test(line) && !/-compiler/.test(line));
      settings.set(name, kept.map((line) => line.replace("\tbuild\t", "")).join(" "));
    }
    expect(Object.fromEntries(settings)).toEqual({
      default: "-buildmode=exe CGO_ENABLED=1",
      nocgo: "-buildmode=exe CGO_ENABLED=0",
      release: "-buildmode=exe -trimpath=true CGO_ENABLED=0",
      pie: "-buildmode=pie -trimpath=true CGO_ENABLED=0",
      cgo: "-buildmode=exe -trimpath=true CGO_ENABLED=1",
      netgo: "-buildmode=exe -tags=netgo,osusergo -trimpath=true CGO_ENABLED=1",
      static: "-buildmode=exe -trimpath=true CGO_ENABLED=1",
      debug: '-buildmode=exe -gcflags="all=-N -l" CGO_ENABLED=0',
    });
    expect(await files(out)).toEqual([...settings.keys()].sort());
  });

  it("records the command and the environment that give the same bytes in a shell", async () => {
    const folder = fixtureFolder("hello");
    const [one] = built(
      await buildAll({ folder, variants: variants("release"), out: scratchFolder(), env: { GOFLAGS: "-tags=mine" } }),
    );
    if (one === undefined) throw new Error("nothing was built");
    const { command, env } = one.record;
    expect(command.slice(0, 5)).toEqual(["go", "build", "-buildvcs=false", "-trimpath", "-ldflags=-s -w"]);
    expect(command.at(-1)).toBe(".");
    expect(env).toEqual({ GOFLAGS: "-tags=mine", GOOS: "linux", GOARCH: hostArchitecture(), CGO_ENABLED: "0" });
    const before = await sha256(one.path);
    await writeFile(one.path, "");
    const [file = "", ...args] = command;
    await execa(file, args, { cwd: folder, env });
    expect(await sha256(one.path)).toBe(before);
  });

  it("puts several packages in folders of their own", async () => {
    const folder = await scratchFiles({
      "go.mod": broken["go.mod"],
      "cmd/a/main.go": broken["main.go"],
      "cmd/b/main.go": broken["main.go"],
    });
    const out = join(scratchFolder(), "made", "here");
    await buildAll({ folder, patterns: ["./cmd/..."], variants: variants("nocgo", "s"), out });
    expect(await files(out)).toEqual(["a/nocgo", "a/s", "b/nocgo", "b/s"]);
  });

  it("goes on when a variant fails, and keeps the command and what it printed", async () => {
    const folder = await scratchFiles(broken);
    const out = scratchFolder();
    await writeFile(join(out, "broken"), "stale");
    const outcomes = await buildAll({ folder, variants: variants({ name: "broken", tags: ["broken"] }, "nocgo"), out });
    const failed = outcomes.find(({ kind }) => kind === "failed");
    expect(failed).toMatchObject({
      name: "broken",
      failed: {
        variant: "broken",
        exitCode: 1,
        command: ["go", "build", "-buildvcs=false", "-tags=broken", "-o", expect.stringMatching(/broken$/), "."],
        output: expect.stringMatching(/broken\.go:6:17: undefined: nothing\n$/),
      },
    });
    expect(await files(out)).toEqual(["nocgo"]);
  });

  it("skips what the toolchain refuses, by our tables or by its own word, with the reason", async () => {
    const outcomes = await buildAll({
      folder: fixtureFolder("hello"),
      variants: variants(
        { name: "external", cgo: false, ldflags: "-linkmode external" },
        { name: "android", cgo: false, goos: "android", goarch: "386" },
        { name: "no-compiler", cgo: true, env: { CC: "no-such-cc" } },
      ),
      out: scratchFolder(),
    });
    expect(
      Object.fromEntries(outcomes.map((outcome) => [outcome.name, outcome.kind === "skipped" && outcome.skipped.why])),
    ).toEqual({
      external: "-linkmode external needs cgo, and cgo is off",
      android: "the toolchain refuses it: android/386 requires external (cgo) linking, but cgo is not enabled",
      "no-compiler": 'cgo needs a C compiler, and "no-such-cc" is not in PATH',
    });
  });

  it("tells of each build: queued, started, finished with its size", async () => {
    const events: BuildEvent[] = [];
    const outcomes = await buildAll({
      folder: fixtureFolder("hello"),
      variants: variants("nocgo", { name: "external", cgo: false, ldflags: "-linkmode external" }),
      out: scratchFolder(),
      onEvent: (event) => events.push(event),
    });
    const size = built(outcomes.filter(({ kind }) => kind === "built"))[0]?.size;
    const seconds = expect.any(Number);
    expect(events).toEqual([
      { kind: "queued", name: "nocgo" },
      { kind: "queued", name: "external" },
      { kind: "finished", name: "external", outcome: "skipped", seconds: 0, size: null },
      { kind: "started", name: "nocgo" },
      { kind: "finished", name: "nocgo", outcome: "built", seconds, size },
    ]);
  });

  it("runs as many at a time as there are jobs, and one where memory is short", async () => {
    const most = async (limits: object): Promise<number> => {
      let running = 0;
      let seen = 0;
      await buildAll({
        folder: fixtureFolder("hello"),
        variants: variants("nocgo", "w", "s", "stripped", "release"),
        out: scratchFolder(),
        onEvent: ({ kind }) => {
          running += kind === "started" ? 1 : kind === "finished" ? -1 : 0;
          seen = Math.max(seen, running);
        },
        ...limits,
      });
      return seen;
    };
    const plenty = () => 64 * 1024 ** 3;
    expect(await most({ jobs: 2, availableMemory: plenty })).toBe(2);
    expect(await most({ jobs: 1, availableMemory: plenty })).toBe(1);
    expect(await most({ jobs: 8, availableMemory: () => 1024 ** 2 })).toBe(1);
  });

  it("goes on while the caller is busy with a binary", async () => {
    let finished = 0;
    const matrix = building({
      folder: fixtureFolder("hello"),
      variants: variants("nocgo", "w", "s"),
      out: scratchFolder(),
      onEvent: ({ kind }) => {
        finished += kind === "finished" ? 1 : 0;
      },
    });
    const landed: string[] = [];
    for await (const { name } of matrix) {
      await until(() => finished === 3);
      landed.push(name);
    }
    expect(landed.sort()).toEqual(["nocgo", "s", "w"]);
  });
});

describe.runIf(hasGo)("a binary of an earlier run", () => {
  const build = (folder: string, out: string) => buildAll({ folder, variants: variants("nocgo"), out });

  it("is not linked again when nothing has changed, and is when something has", async () => {
    const folder = await scratchFiles(broken);
    const out = scratchFolder();
    await build(folder, out);
    const first = await stat(join(out, "nocgo"));
    await build(folder, out);
    expect((await stat(join(out, "nocgo"))).ino).toBe(first.ino);
    await writeFile(join(folder, "main.go"), 'package main\n\nfunc main() { println("new") }\n');
    await build(folder, out);
    expect((await execa(join(out, "nocgo"))).stderr).toBe("new");
  });

  it("is replaced where it is something else", async () => {
    const out = scratchFolder();
    await writeFile(join(out, "nocgo"), "#!/bin/sh\n");
    expect(await build(fixtureFolder("hello"), out)).toMatchObject([{ kind: "built" }]);
    expect((await execa(join(out, "nocgo"))).stdout).toBe("hello");
  });

  it("may not lie where a folder has to be", async () => {
    const folder = await scratchFiles({
      "go.mod": broken["go.mod"],
      "cmd/a/main.go": broken["main.go"],
      "cmd/b/main.go": broken["main.go"],
    });
    const out = await scratchFiles({ b: "" });
    const matrix = buildAll({ folder, patterns: ["./cmd/..."], variants: variants("nocgo"), out });
    await expect(matrix).rejects.toThrow(JobError);
    await expect(matrix).rejects.toThrow(/b\/nocgo cannot be written: /);
  });

  it("may not be a folder", async () => {
    const out = await scratchFiles({ "nocgo/file": "" });
    await expect(build(fixtureFolder("hello"), out)).rejects.toThrow(JobError);
    await expect(build(fixtureFolder("hello"), out)).rejects.toThrow(/nocgo is a folder and in the way/);
    expect(await files(out)).toEqual(["nocgo/file"]);
  });
});

describe.runIf(hasGo)("ending early", () => {
  it("says where nothing can be written", async () => {
    const out = join(await scratchFiles({ file: "" }), "file");
    const built = buildAll({ folder: fixtureFolder("hello"), variants: variants("nocgo"), out });
    await expect(built).rejects.toThrow(JobError);
    await expect(built).rejects.toThrow(/^Nothing can be written to .*file: /);
  });

  it("ends a build at its time limit, with its compilers, and calls it failed", async () => {
    const { env, pids } = await endlessTool();
    const out = scratchFolder();
    const outcomes = await buildAll({
      folder: fixtureFolder("hello"),
      variants: variants("nocgo"),
      out,
      env,
      timeLimit: 1,
    });
    expect(outcomes).toMatchObject([
      {
        kind: "failed",
        failed: { exitCode: null, output: expect.stringMatching(/ended after 1 s, its time limit\.\n$/) },
      },
    ]);
    const started = await pids();
    expect(started.length).toBeGreaterThan(0);
    await until(() => !started.some(isAlive));
    expect(await files(out)).toEqual([]);
  });

  it("ends every child when the signal aborts, leaves nothing behind and throws the reason", async () => {
    const { env, pids } = await endlessTool();
    const out = scratchFolder();
    const temporary = scratchFolder();
    vi.stubEnv("TMPDIR", temporary);
    const abort = new AbortController();
    const ended = buildAll({
      folder: fixtureFolder("hello"),
      variants: variants("nocgo", "release", "s"),
      out,
      env,
      signal: abort.signal,
    });
    ended.catch(() => {});
    await until(async () => (await pids()).length > 0);
    abort.abort(new Error("interrupted"));
    await expect(ended).rejects.toThrow("interrupted");
    const started = await pids();
    await until(() => !started.some(isAlive));
    expect([await readdir(out), await readdir(temporary)]).toEqual([[], []]);
  });

  it("ends every child when the caller stops listening", async () => {
    const { env, pids } = await endlessTool();
    const out = scratchFolder();
    const asked = variants(
      { name: "external", cgo: false, ldflags: "-linkmode external" },
      { name: "endless", cgo: false, env },
    );
    for await (const outcome of building({ folder: fixtureFolder("hello"), variants: asked, out })) {
      expect(outcome.name).toBe("external");
      await until(async () => (await pids()).length > 0);
      break;
    }
    const started = await pids();
    await until(() => !started.some(isAlive));
    expect(await readdir(out)).toEqual([]);
  });
});

describe.runIf(hasGo && hasGit)("version control", () => {
  const committed = async (): Promise<string> => {
    const folder = await scratchFiles(broken);
    const git = (...args: string[]) =>
      execa("git", ["-c", "user.name=x", "-c", "user.email=x@example.test", ...args], { cwd: folder });
    await git("init", "-q");
    await git("add", ".");
    await git("commit", "-q", "-m", "one");
    return folder;
  };
  const stamp = async (buildvcs?: boolean): Promise<boolean> => {
    const out = scratchFolder();
    await buildAll({ folder: await committed(), variants: variants("nocgo"), out, buildvcs });
    return (await execa("go", ["version", "-m", join(out, "nocgo")])).stdout.includes("vcs.revision=");
  };

  it("is not stamped into the binary unless the user asks for it", async () => {
    expect(await stamp()).toBe(false);
    expect(await stamp(true)).toBe(true);
  });
});
