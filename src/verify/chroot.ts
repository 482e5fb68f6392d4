import { mkdtemp, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { launcher } from "./launcher.ts";
import type { Attempt, Observation } from "./observation.ts";

/** Starts a program in a folder that is a root, by execve, with nothing of what it does left behind. */
export async function startInRoot(root: string, attempt: Attempt): Promise<Observation> {
  const { file, path, args, env, workdir, user, seconds } = attempt;
  const program = await launcher();
  if (program === null) return { kind: "untried", why: "there is no Go here to build the launcher with" };
  const base = await mkdtemp(join(tmpdir(), "plimsoll-verify-"));
  try {
    const isRoot = process.getuid?.() === 0;
    const question = {
      ...{ Root: root, Base: base, File: file, Path: path, Workdir: workdir, Args: args, Seconds: seconds },
      Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
      Uid: isRoot ? user.uid : 0,
      Gid: isRoot ? user.gid : 0,
    };
    const { stdout, failed } = await execa(program, [], {
      input: JSON.stringify(question),
      reject: false,
      timeout: (seconds + 30) * 1000,
      maxBuffer: 1024 * 1024,
      stderr: "ignore",
    });
    return observed(stdout, failed);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

interface Answer {
  readonly trouble: string;
  readonly errno: number;
  readonly exit: number;
  readonly signal: number;
  readonly timedOut: boolean;
  readonly output: string;
}

function observed(text: string, failed: boolean): Observation {
  const answer = parse(text);
  if (answer === null) return { kind: "untried", why: failed ? "the launcher was ended" : "the launcher said nothing" };
  const { trouble, errno, exit, signal, timedOut, output } = answer;
  if (trouble !== "") return { kind: "untried", why: `this machine does not let it be tried (${trouble})` };
  return {
    kind: "observed",
    how: "chroot",
    errno: errno === 0 ? null : (errnoNames.get(errno) ?? `error ${errno}`),
    exitCode: errno !== 0 || signal !== 0 ? null : exit,
    signal: signal === 0 || timedOut ? null : (signalNames.get(signal) ?? `signal ${signal}`),
    timedOut,
    output,
  };
}

function parse(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

// Linux's own number; Node has no name for it.
const errnoNames = new Map([
  ...Object.entries(constants.errno).map(([name, number]) => [number, name] as const),
  [80, "ELIBBAD"],
]);
const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));
