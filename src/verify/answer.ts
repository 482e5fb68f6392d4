import { constants } from "node:os";
import type { Attempt, Observation } from "./observation.ts";

/** What the launcher reads: paths of this machine but for `Path`, `Start` and `Workdir`, which are the root's. */
export interface Question {
  readonly Root: string;
  readonly Base: string;
  readonly File: string;
  readonly Emulator: string;
  readonly Path: string;
  readonly Workdir: string;
  readonly Command: readonly string[];
  readonly Env: readonly string[];
  readonly Uid: number;
  readonly Gid: number;
  readonly Seconds: number;
  readonly Port: number;
  readonly Request: string;
}

export const questionOf = ({
  file,
  path,
  command,
  env,
  workdir,
  user,
  seconds,
  http,
  emulator,
}: Attempt): Question => ({
  Root: "",
  Base: "",
  File: file,
  Emulator: emulator ?? "",
  Path: path,
  Workdir: workdir,
  Command: command,
  Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
  Uid: user.uid,
  Gid: user.gid,
  Seconds: seconds,
  Port: http?.port ?? 0,
  Request: http?.path ?? "",
});

interface Answer {
  readonly trouble: string;
  readonly errno: number;
  readonly exit: number;
  readonly signal: number;
  readonly timedOut: boolean;
  readonly output: string;
  readonly response: string;
}

/** What the launcher wrote; `null` where that is no answer. */
export function readAnswer(text: string, how: "chroot" | "container"): Observation | null {
  const answer = parse(text);
  if (answer === null) return null;
  const { trouble, errno, exit, signal, timedOut, output, response } = answer;
  if (trouble !== "") return { kind: "untried", why: `this machine does not let it be tried (${trouble})` };
  return {
    kind: "observed",
    how,
    errno: errno === 0 ? null : (errnoNames.get(errno) ?? `error ${errno}`),
    exitCode: errno !== 0 || signal !== 0 ? null : exit,
    signal: signal === 0 || timedOut ? null : (signalNames.get(signal) ?? `signal ${signal}`),
    timedOut,
    output,
    response: response === "" ? null : response,
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
