import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { cachedFolder } from "./cache.ts";

const programs = join(import.meta.dirname, "../programs");

export interface GoBuild {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The path of a Go program of `test/image/programs`, built with the machine's own Go. */
export async function buildGo(name: string, { args = [], env = {} }: GoBuild = {}): Promise<string> {
  const source = join(programs, name);
  const files = readdirSync(source).map((file) => [file, readFileSync(join(source, file), "utf8")]);
  const settings = { GOWORK: "off", GOFLAGS: "-buildvcs=false", GOTOOLCHAIN: "local", GOPROXY: "off", ...env };
  const { stdout: version } = await execa("go", ["version"]);
  const folder = await cachedFolder(["go", version, files, args, env], async (made) => {
    await execa("go", ["build", ...args, "-o", join(made, name), "."], { cwd: source, env: settings });
  });
  return join(folder, name);
}

export interface CBuild {
  readonly args?: readonly string[];
  readonly compiler?: string;
  /** A linker's version script, in the same folder under the name `versions`. */
  readonly versions?: string;
}

/** The path of what a C compiler makes of a source text. */
export async function buildC(source: string, { args = [], compiler = "gcc", versions }: CBuild = {}): Promise<string> {
  const folder = await cachedFolder(["c", source, args, compiler, versions], async (made) => {
    await writeFile(join(made, "source.c"), source);
    if (versions !== undefined) await writeFile(join(made, "versions"), versions);
    const script = versions === undefined ? [] : ["-Wl,--version-script=versions"];
    await execa(compiler, ["source.c", "-o", "out", ...args, ...script], { cwd: made });
  });
  return join(folder, "out");
}

/** The helper that starts a program in a root and says the error's number; see enter.c. */
export const buildEnter = (): Promise<string> =>
  buildC(readFileSync(join(programs, "enter.c"), "utf8"), { args: ["-static"] });
