import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { alternate, median, seconds } from "./measure.ts";

const cli = join(import.meta.dirname, "../dist/cli.js");
const service = join(import.meta.dirname, "../fixtures/service");
const flags = ["-buildvcs=false", "-trimpath", "-ldflags=-s -w"];

/** Seconds that the gate takes longer than two plain builds of its two commits; and what it takes where nothing changed. */
export interface GateTimes {
  readonly gate: readonly number[];
  readonly builds: readonly number[];
  /** With the base measured before, and nothing changed that is built. */
  readonly unchanged: readonly number[];
}

/** One variant of a service, with a warm build cache: what a runner with a cache has, and where the gate's own work shows most. */
export async function timeGate(rounds: number): Promise<GateTimes> {
  const temporary = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const [folder, base, cache] = ["service", "base", "cache"].map((name) => join(temporary, name)) as [
    string,
    string,
    string,
  ];
  const env = { XDG_CACHE_HOME: cache, GOCACHE: join(temporary, "go"), GOFLAGS: "" };
  const times = { gate: [] as number[], builds: [] as number[], unchanged: [] as number[] };
  try {
    await makeRepository(folder);
    await execa("git", ["worktree", "add", "--quiet", "--detach", base, "main"], { cwd: folder });
    const build = (cwd: string) =>
      execa("go", ["build", ...flags, "-o", join(temporary, "out"), "./cmd/service"], { cwd, env });
    const gate = () =>
      execa(process.execPath, [cli, "gate", "--base", "main", "--quiet", "./cmd/service"], { cwd: folder, env });
    const builds = async () => {
      await build(folder);
      await build(base);
    };
    // The build cache knows a package by its folder; each has its own.
    await builds();
    await gate();
    await alternate(
      rounds,
      async () => void times.builds.push(await seconds(builds)),
      async () => {
        // What the last round has stored would spare this one its base.
        await rm(cache, { recursive: true, force: true });
        times.gate.push(await seconds(gate));
      },
    );
    await execa("git", ["checkout", "--quiet", "main"], { cwd: folder });
    await writeFile(join(folder, "README.md"), "Nothing that is built.\n");
    await commit(folder, "Readme");
    const unchanged = () =>
      execa(process.execPath, [cli, "gate", "--base", "HEAD~1", "--quiet", "./cmd/service"], { cwd: folder, env });
    await unchanged();
    for (let round = 0; round < rounds; round++) times.unchanged.push(await seconds(unchanged));
    return times;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

export function gateTable({ gate, builds, unchanged }: GateTimes): string {
  const more = median(gate) - median(builds);
  const second = (value: number): string => `${value.toFixed(2)} s`;
  return [
    "| what | median | two plain builds | more | at most | kept |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    `| gate, warm build cache | ${second(median(gate))} | ${second(median(builds))} | ${second(more)} | 2.00 s | ${more <= 2 ? "yes" : "no"} |`,
    `| gate, nothing changed and the base kept | ${second(median(unchanged))} | | | | |`,
  ].join("\n");
}

/** The service with a change on a branch, which is checked out. */
async function makeRepository(folder: string): Promise<void> {
  await cp(service, folder, { recursive: true, filter: (path) => !/\/(out|\.git)$/.test(path) });
  await writeFile(join(folder, ".gitignore"), "/out/\n");
  await writeFile(join(folder, ".plimsoll.yml"), "variants: [release]\n");
  await execa("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  await commit(folder, "Base");
  await execa("git", ["checkout", "--quiet", "-b", "topic"], { cwd: folder });
  const main = join(folder, "cmd/service/main.go");
  await writeFile(main, `${await readFile(main, "utf8")}\nfunc init() { println("a change") }\n`);
  await commit(folder, "Change");
}

async function commit(cwd: string, message: string): Promise<void> {
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
  await execa("git", ["add", "--all"], { cwd });
  await execa("git", [...who, "commit", "--quiet", "--message", message], { cwd });
}
