import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { buildEnter } from "./programs.ts";
import type { Root } from "./roots.ts";

/** What really happened when a program was started in a root. */
export interface Observed {
  readonly started: boolean;
  /** The name of the error of execve, as `ENOENT`; `null` where the program, or its loader, was started. */
  readonly errno: string | null;
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly output: string;
}

const errnoNames = new Map(Object.entries(constants.errno).map(([name, number]) => [number, name]));
// Linux has them, Node has no names for them.
errnoNames.set(80, "ELIBBAD");

export interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** Puts a file into the root, starts it there by `execve`, and takes it away again. */
export async function observe(root: Root, file: string, start: Start = {}): Promise<Observed> {
  const [observed] = await observeAll(root, file, [start]);
  return observed as Observed;
}

/** The same for several starts of one file, all at the same path. */
export async function observeAll(root: Root, file: string, starts: readonly Start[]): Promise<readonly Observed[]> {
  const target = join(root.folder, starts[0]?.path ?? defaultPath);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  chmodSync(target, 0o755);
  try {
    const observed: Observed[] = [];
    for (const start of starts) observed.push(await startIn(root, start));
    return observed;
  } finally {
    rmSync(target);
  }
}

const defaultPath = "/app";

async function startIn(root: Root, { args = [], env = {}, path = defaultPath }: Start): Promise<Observed> {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const result = await execa(await buildEnter(), [root.folder, String(settings.length), ...settings, path, ...args], {
    reject: false,
    timeout: 20_000,
    env: {},
    extendEnv: false,
  });
  const number = Number(/^errno (\d+)$/m.exec(result.stderr)?.[1] ?? Number.NaN);
  const errno = result.exitCode === 125 ? (errnoNames.get(number) ?? `errno ${number}`) : null;
  return {
    started: result.exitCode === 0,
    errno,
    exitCode: result.exitCode,
    signal: result.signal,
    output: `${result.stdout}\n${result.stderr}`,
  };
}
