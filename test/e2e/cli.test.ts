import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFixture } from "../support/fixture.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "src/cli.ts");

let folder: string;
const plimsoll = (...words: string[]) =>
  execa(process.execPath, [cli, ...words], { cwd: folder, reject: false, env: { NO_COLOR: "", CI: "" } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-cli-"));
  await cp(join(root, "fixtures/hello"), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const withoutTimes = (json: string): string => json.replaceAll(/"seconds": [\d.]+/g, '"seconds": 0');

describe("plimsoll report", () => {
  const two = ["report", "--variants", "nocgo,release"];

  it("prints nothing but the JSON with --format json, and says the rest on standard error", async () => {
    const { stdout, stderr, exitCode } = await plimsoll(...two, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, base: null, verdict: { outcome: "pass" } });
    expect(stderr).toContain("building 2 variants: nocgo, release");
    expect(exitCode).toBe(0);
  });

  it("gives the same bytes twice, but for times", async () => {
    const [first, second] = [await plimsoll(...two, "--format", "json"), await plimsoll(...two, "--format", "json")];
    expect(withoutTimes(second.stdout)).toBe(withoutTimes(first.stdout));
  });

  it("leaves the binaries, report.json and report.md in the output folder, whatever the working directory", async () => {
    const { stdout } = await plimsoll(...two, "-C", ".", "--out", "elsewhere", "--quiet", "--format", "json");
    expect((await readdir(join(folder, "elsewhere"))).sort()).toEqual(["nocgo", "release", "report.json", "report.md"]);
    expect(JSON.parse(stdout).head.artifacts.map(({ path }: { path: string }) => path)).toEqual([
      "elsewhere/nocgo",
      "elsewhere/release",
    ]);
    expect(await readFile(join(folder, "elsewhere/report.json"), "utf8")).toBe(`${stdout}\n`);
  });

  it("writes a format to a file and the report to the terminal beside it", async () => {
    const { stdout } = await plimsoll(
      ...two,
      "-q",
      "--format",
      "html=site/report.html",
      "--format",
      "sarif=report.sarif",
    );
    expect(stdout).toMatch(/^PASS/m);
    expect(await readFile(join(folder, "site/report.html"), "utf8")).toContain("<svg");
    expect(JSON.parse(await readFile(join(folder, "report.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it("exits 1 where a budget is broken, 3 where a build failed, and names what to do for both", async () => {
    const over = await plimsoll(...two, "-q", "--max-size", "1MiB");
    expect(over.exitCode).toBe(1);
    expect(over.stdout).toContain("size-max");
    const broken = join(folder, "broken");
    await mkdir(broken);
    await writeFile(join(broken, "go.mod"), "module example.com/broken\n\ngo 1.16\n");
    await writeFile(join(broken, "main.go"), "package main\n\nfunc main() { missing() }\n");
    const failed = await plimsoll("report", "-C", "broken", "-q", "--variants", "nocgo");
    expect(failed.exitCode).toBe(3);
    expect(failed.stdout).toContain("undefined: missing");
    expect(failed.stderr).not.toMatch(/^\s+at /m);
  });

  it.each(["SIGTERM", "SIGHUP"] as const)("ends its builds on %s, dies of it, and leaves no file", async (name) => {
    const [out, cache] = [join(folder, "cut"), join(folder, `empty-cache-${name}`)];
    const env = { ...process.env, GOCACHE: cache, GOFLAGS: "" };
    const child = spawn(process.execPath, [cli, "report", "--out", out], {
      cwd: folder,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const started = new Promise<void>((resolve) => {
      child.stderr.on("data", (text: Buffer) => text.includes(": building") && resolve());
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
    await started;
    child.kill(name);
    expect(await ended).toBe(name);
    expect(await readdir(out).catch(() => [])).toEqual([]);
    const { stdout } = await execa("ps", ["-eo", "args"]);
    expect(stdout.split("\n").filter((line) => line.includes(cache))).toEqual([]);
  });
});

describe("plimsoll inspect", () => {
  it("names a file that cannot be read, reports the others, and exits 3", async () => {
    const { stdout, stderr, exitCode } = await plimsoll(
      "inspect",
      await buildFixture("hello"),
      "nothing",
      "--format",
      "json",
    );
    expect(JSON.parse(stdout).head.artifacts).toHaveLength(1);
    expect(stderr).toBe("plimsoll: nothing: there is no such file");
    expect(exitCode).toBe(3);
  });

  it("leaves the wire size out unless it is asked for", async () => {
    const file = await buildFixture("hello");
    const [without, with_] = [
      await plimsoll("inspect", file, "--format", "json"),
      await plimsoll("inspect", file, "--wire", "--format", "json"),
    ];
    expect(JSON.parse(without.stdout).head.artifacts[0].wireSize).toBeNull();
    expect(JSON.parse(with_.stdout).head.artifacts[0].wireSize.gzip).toBeGreaterThan(100_000);
  });
});

describe("plimsoll diff", () => {
  it("compares two binaries and says what moved the difference", async () => {
    const [before, after] = [await buildFixture("hello"), await buildFixture("hello", { args: ["-ldflags=-s -w"] })];
    const { stdout, exitCode } = await plimsoll("diff", before, after, "--format", "json");
    const report = JSON.parse(stdout);
    expect(report.changes[0]).toMatchObject({ kind: "total", cause: "flag" });
    expect(exitCode).toBe(0);
  });

  it("compares two reports", async () => {
    await plimsoll("report", "--variants", "release", "-q", "--out", "a");
    const { stdout, exitCode } = await plimsoll("diff", "a/report.json", "a/report.json");
    expect(stdout).toContain("bit-for-bit identical");
    expect(exitCode).toBe(0);
  });

  it("does not compare what it could not read", async () => {
    const { stderr, exitCode } = await plimsoll("diff", "nothing", await buildFixture("hello"));
    expect(stderr).toContain("nothing cannot be compared: there is no such file");
    expect(exitCode).toBe(3);
  });
});

describe("a command line that is off", () => {
  it.each([
    [["reprot"], 'there is no command "reprot"; did you mean report?'],
    [["report", "--fromat", "json"], "unknown flag --fromat; did you mean --format?"],
    [["report", "--format", "jsn"], "did you mean json?"],
    [["report", "--format", "json", "--format", "html"], "standard output takes one format"],
    [["report", "--max-size", "25XB"], "--max-size"],
    [["report", "--variants", "relaese"], "did you mean release?"],
    [["report", "--color", "blue"], "expected auto, always, never"],
    [["report", "--out"], "--out needs a value"],
    [["report", "--quiet=yes"], "--quiet takes no value"],
    [["report", "--limit", "none"], "--limit"],
    [["inspect"], "inspect needs a file"],
    [["explain", "size-mx"], "did you mean size-max?"],
  ])("%j exits 2 with one message and no stack", async (words, message) => {
    const { stderr, exitCode } = await plimsoll(...words);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(exitCode).toBe(2);
  });
});

describe("--help", () => {
  it("lists the commands, and each command teaches its flags", async () => {
    const { stdout } = await plimsoll("--help");
    const names = [...stdout.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name = ""]) => name);
    expect(names).toEqual(expect.arrayContaining(["report", "inspect", "diff", "init", "explain"]));
    const readme = await readFile(join(root, "README.md"), "utf8");
    for (const name of names) {
      const help = await plimsoll(name, "--help");
      expect(help.stdout).toContain(`Usage: plimsoll ${name}`);
      expect(Math.max(...help.stdout.split("\n").map((line) => line.length)), name).toBeLessThanOrEqual(110);
      expect(readme, `README.md does not name ${name}`).toContain(`plimsoll ${name}`);
    }
  });
});
