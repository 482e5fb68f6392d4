import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type ProcessOptions, runProcess } from "../../src/build/process.ts";
import { scratchFolder } from "../support/files.ts";

const shell = (script: string, options: Partial<ProcessOptions> = {}) =>
  runProcess(["sh", "-c", script], { folder: "/", env: { PATH: process.env.PATH ?? "" }, ...options });

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

const pidIn = async (path: string): Promise<number> => {
  const text = (): Promise<string> => readFile(path, "utf8").catch(() => "");
  await until(async () => /\d\n/.test(await text()));
  return Number(await text());
};

describe("a child process", () => {
  it("gives its exit code, its standard output, and both streams in the order they came", async () => {
    const result = await shell("echo one; echo two >&2; sleep 0.1; echo three; exit 7");
    expect(result).toMatchObject({ ending: "exited", exitCode: 7, stdout: "one\nthree\n" });
    expect(result.output.split("\n").sort()).toEqual(["", "one", "three", "two"]);
    expect(result.seconds).toBeGreaterThan(0.1);
  });

  it("inherits no environment and no standard input", async () => {
    const { stdout } = await shell("env; cat", { env: { ONLY: "this", PATH: process.env.PATH ?? "" } });
    const names = stdout
      .trim()
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names).toContain("ONLY");
    expect(names).not.toContain("HOME");
  });

  it("reads its arguments as they are: no shell comes between", async () => {
    const word = "$(id) `id`; 'a' \"b\" *";
    const { stdout } = await runProcess(["printf", "%s", word], { folder: "/", env: { PATH: process.env.PATH ?? "" } });
    expect(stdout).toBe(word);
  });

  it("that cannot be started is told from one that fails, with the reason", async () => {
    const options = { folder: "/", env: { PATH: "/nowhere" } };
    expect(await runProcess(["go"], options)).toMatchObject({ ending: "not-started", output: "spawn go ENOENT" });
    expect(await runProcess(["/etc/passwd"], options)).toMatchObject({
      ending: "not-started",
      output: expect.stringContaining("EACCES"),
    });
  });

  it("keeps the last 16 KiB of its output, from the start of a line, and says how much came before", async () => {
    const { output } = await shell("i=0; while [ $i -lt 5000 ]; do echo line $i; i=$((i+1)); done");
    const [first, second, ...rest] = output.split("\n");
    const whole = Array.from({ length: 5000 }, (_, index) => `line ${index}\n`).join("");
    const left = Number(/^\((\d+) bytes of output before this are left out\)$/.exec(first ?? "")?.[1]);
    expect(whole.slice(left)).toBe([second, ...rest].join("\n"));
    expect(whole.length - left).toBeLessThanOrEqual(16 * 1024);
    expect(whole.length - left).toBeGreaterThan(16 * 1024 - 10);
  });

  it("is ended by a signal of somebody else", async () => {
    expect(await shell("kill -9 $$")).toMatchObject({ ending: "killed", exitCode: null });
  });

  it("ends at its time limit, with the processes it started", async () => {
    const pid = join(scratchFolder(), "pid");
    const result = await shell(`sh -c 'echo $$ > ${pid}; exec sleep 300' & wait`, { timeLimit: 0.5 });
    expect(result).toMatchObject({ ending: "timed-out", exitCode: null });
    const grandchild = await pidIn(pid);
    await until(() => !isAlive(grandchild));
  });

  it("ends with its group when the signal aborts, even one that ignores the request, and throws the reason", async () => {
    const pid = join(scratchFolder(), "pid");
    const abort = new AbortController();
    const ended = shell(`trap '' TERM; sh -c 'echo $$ > ${pid}; while :; do sleep 0.1; done' & wait; wait`, {
      signal: abort.signal,
    });
    const grandchild = await pidIn(pid);
    abort.abort(new Error("stopped by the user"));
    await expect(ended).rejects.toThrow("stopped by the user");
    await until(() => !isAlive(grandchild));
  });

  it("does not start when the signal has aborted before", async () => {
    const marker = join(scratchFolder(), "marker");
    await expect(shell(`touch ${marker}`, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow(
      "too late",
    );
    await expect(readFile(marker)).rejects.toThrow(/ENOENT/);
  });

  it("is over when it exits, though something it left behind holds its output open", async () => {
    const pid = join(scratchFolder(), "pid");
    const result = await shell(`sh -c 'echo $$ > ${pid}; exec sleep 300' & sleep 0.2; echo done; exit 3`);
    process.kill(await pidIn(pid));
    expect(result).toMatchObject({ ending: "exited", exitCode: 3, stdout: "done\n" });
  });
});

describe("a child process whose parent exits", () => {
  it("does not live on", async () => {
    const pid = join(scratchFolder(), "pid");
    const module = join(import.meta.dirname, "../../src/build/process.ts");
    const script = `
      import { existsSync } from "node:fs";
      const { runProcess } = await import(${JSON.stringify(module)});
      const env = { PATH: process.env.PATH };
      void runProcess(["sh", "-c", "sh -c 'echo $$ > ${pid}; exec sleep 300' & wait"], { folder: "/", env });
      setInterval(() => existsSync(${JSON.stringify(pid)}) && process.exit(4), 20);`;
    const parent = await runProcess([process.execPath, "--input-type=module", "-e", script], {
      folder: "/",
      env: { PATH: process.env.PATH ?? "" },
    });
    expect(parent.exitCode).toBe(4);
    const grandchild = await pidIn(pid);
    await until(() => !isAlive(grandchild));
  });
});
