import { spawnSync } from "node:child_process";
import { execa } from "execa";
import { collect, outputHead, outputLines, outputTail } from "./process-output.ts";

export interface ProcessOptions {
  /** Where it runs; must be there. */
  readonly folder: string;
  /** All of the child's environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeLimit?: number | undefined;
  /** Told each line of standard error as it comes, which is then not part of the output. */
  readonly onErrorLine?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ProcessResult {
  readonly ending: "exited" | "killed" | "timed-out" | "not-started";
  /** `null` unless the process ended by itself. */
  readonly exitCode: number | null;
  readonly seconds: number;
  /** The last 16 KiB of what was printed, both streams in the order they came; why it did not start, if so. */
  readonly output: string;
  /** Standard output alone, up to 32 MiB. */
  readonly stdout: string;
}

const outputKept = 16 * 1024;
const stdoutKept = 32 * 1024 * 1024;

/** Milliseconds between asking a process group to end and ending it. */
const grace = 2000;

/** Process groups are POSIX's; on Windows `taskkill` ends the tree. */
const hasGroups = process.platform !== "win32";

/**
 * Runs a program to its end, without a shell, without standard input and in a process group of its own, so that
 * the compilers and linkers it starts end with it. Rejects only with the reason of an aborted `signal`, once the
 * group is gone.
 */
export async function runProcess(command: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const { folder, env, timeLimit, signal, onErrorLine } = options;
  signal?.throwIfAborted();
  const [file = "", ...args] = command;
  const started = performance.now();
  const child = execa(file, args, {
    cwd: folder,
    env,
    extendEnv: false,
    stdin: "ignore",
    buffer: false,
    reject: false,
    cleanup: false,
    detached: hasGroups,
  });
  const output = outputTail(outputKept);
  const stdout = outputHead(stdoutKept);
  collect(child.stdout, [output, stdout]);
  const lines = onErrorLine === undefined ? null : outputLines(onErrorLine);
  collect(child.stderr, [lines ?? output]);

  const { pid } = child;
  if (pid !== undefined) track(pid);
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, action: () => void): void => {
    timers.push(setTimeout(action, Math.min(milliseconds, longestTimer)));
  };
  let reason: "timed-out" | "aborted" | undefined;
  const end = (why: "timed-out" | "aborted"): void => {
    if (reason !== undefined || pid === undefined) return;
    reason = why;
    signalGroup(pid, "SIGTERM");
    later(grace, () => signalGroup(pid, "SIGKILL"));
  };
  const onAbort = (): void => end("aborted");
  if (timeLimit !== undefined) later(timeLimit * 1000, () => end("timed-out"));
  signal?.addEventListener("abort", onAbort, { once: true });
  // A process that was left behind may hold the pipes open for ever.
  child.nodeChildProcess.once("exit", () =>
    later(grace, () => {
      child.stdout.destroy();
      child.stderr.destroy();
    }),
  );
  try {
    const result = await child;
    lines?.end();
    signal?.throwIfAborted();
    const exitCode = reason === undefined ? (result.exitCode ?? null) : null;
    const ended = exitCode === null ? "killed" : "exited";
    return {
      ending: pid === undefined ? "not-started" : reason === "timed-out" ? reason : ended,
      exitCode,
      seconds: (performance.now() - started) / 1000,
      output: pid === undefined ? (result.originalMessage ?? "") : output.text(),
      stdout: stdout.text(),
    };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    if (pid !== undefined) {
      if (reason !== undefined) signalGroup(pid, "SIGKILL");
      running.delete(pid);
    }
  }
}

const longestTimer = 2 ** 31 - 1;

/** The groups that must not outlive this process, if it ends before them. */
const running = new Set<number>();
let exitHandled = false;

function track(pid: number): void {
  running.add(pid);
  if (exitHandled) return;
  exitHandled = true;
  process.once("exit", () => {
    for (const group of running) signalGroup(group, "SIGKILL");
  });
}

function signalGroup(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    if (hasGroups) process.kill(-pid, signal);
    else spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true });
  } catch (error) {
    // The group has ended by itself; of one that waits to be reaped macOS says EPERM.
    if (!["ESRCH", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
