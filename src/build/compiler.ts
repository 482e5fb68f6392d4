import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import type { Variant } from "../model.ts";
import type { Toolchain } from "./toolchain.ts";

/** What can be known before the build about the C compiler that a variant would use. */
export interface Compiler {
  /** The program: `gcc`, or what CC starts with. */
  readonly command: string;
  /** Somebody named it, by CC or in `go env`; a cross compiler always is. */
  readonly chosen: boolean;
  readonly found: boolean;
}

/** Looks for the variant's C compiler; `env` is the environment the build will have. */
export async function findCompiler(
  variant: Variant,
  toolchain: Toolchain,
  env: Readonly<Record<string, string>>,
): Promise<Compiler> {
  const named = variant.env.CC ?? env.CC;
  const words = /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(named || toolchain.compiler);
  const command = words?.[1] ?? words?.[2] ?? words?.[3] ?? "gcc";
  return {
    command,
    chosen: Boolean(named) || !["gcc", "clang", "cc"].includes(toolchain.compiler),
    found: await isProgram(command, env),
  };
}

async function isProgram(command: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  if (isAbsolute(command)) return isExecutable(command);
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const extensions = process.platform === "win32" ? (env.PATHEXT ?? ".EXE;.BAT;.CMD").split(";") : [""];
  for (const folder of path.split(delimiter).filter(isAbsolute))
    for (const extension of ["", ...extensions]) if (await isExecutable(join(folder, command + extension))) return true;
  return false;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
