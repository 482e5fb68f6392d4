import { stat } from "node:fs/promises";
import { endianness } from "node:os";
import { JobError, UsageError } from "../errors.ts";
import { scrubEnvironment } from "./environment.ts";
import { type ProcessResult, runProcess } from "./process.ts";

/** The `go` a folder gets: `go.mod` may ask for another one than that in PATH. */
export interface Toolchain {
  /** As Go writes it: `go1.26.8`. */
  readonly version: string;
  /** The machine's own platform, in Go's words; not what is built for. */
  readonly hostOs: string;
  readonly hostArch: string;
  /** What the environment says of cgo to variants that say nothing; `null` where that depends on the platform. */
  readonly cgo: boolean | null;
  /** The C compiler where CC names none. */
  readonly compiler: string;
  /** Whether the folder lies in a module or a workspace, or needs none because modules are switched off. */
  readonly inModule: boolean;
}

export interface FolderOptions {
  readonly folder: string;
  /** What the user sets on top of the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

const architectures: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386", mipsel: "mipsle" };

/** This machine's architecture in Go's words, without asking `go`. */
export function hostArchitecture(): string {
  const { arch } = process;
  if (arch === "ppc64" && endianness() === "LE") return "ppc64le";
  return architectures[arch] ?? arch;
}

/** Asks `go` what it is in this folder. Throws JobError where there is none, or none that will do. */
export async function findToolchain(options: FolderOptions): Promise<Toolchain> {
  const folder = await stat(options.folder).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    throw new UsageError(`The folder ${options.folder} is not there: -C names the folder of the module.`);
  const names = ["GOVERSION", "GOHOSTOS", "GOHOSTARCH", "CGO_ENABLED", "CC", "GOMOD", "GOWORK"];
  // An empty variable is an unset one to go; CGO_ENABLED shall be the answer for this machine.
  const here = { ...options, env: { ...options.env, GOOS: "", GOARCH: "" } };
  const values = parseValues(await runGo(["env", "-json", ...names], here));
  const saidOfCgo = options.env?.CGO_ENABLED ?? process.env.CGO_ENABLED;
  const { GOMOD: goMod = "", GOWORK: goWork = "" } = values;
  return {
    version: values.GOVERSION || "unknown",
    hostOs: values.GOHOSTOS ?? "",
    hostArch: values.GOHOSTARCH ?? "",
    cgo: values.CGO_ENABLED === "0" ? false : saidOfCgo === "1" ? true : null,
    compiler: values.CC || "gcc",
    // Outside a module GOMOD is the null device, without modules it is empty.
    inModule: (goMod !== "/dev/null" && goMod !== "NUL") || (goWork !== "" && goWork !== "off"),
  };
}

function parseValues(printed: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(printed);
  } catch (cause) {
    throw new JobError(`The go in PATH is no Go: "go env -json" printed ${JSON.stringify(printed.slice(0, 100))}.`, {
      cause,
    });
  }
}

/** What a `go` subcommand prints on standard output. Throws JobError with what it said where it failed. */
export async function runGo(args: readonly string[], options: FolderOptions): Promise<string> {
  const result = await runProcess(["go", ...args], {
    folder: options.folder,
    env: scrubEnvironment(process.env, options.env),
    signal: options.signal,
  });
  if (result.ending === "not-started")
    throw new JobError(
      `There is no go to start (${result.output}): install Go, or in a workflow run actions/setup-go first.`,
    );
  if (result.exitCode !== 0) throw new JobError(explain(args, options.folder, result));
  return result.stdout;
}

function explain(args: readonly string[], folder: string, result: ProcessResult): string {
  const newer = /requires go >= (\S+) \(running go ([^;)]+)/.exec(result.output);
  if (newer !== null)
    return `go.mod in ${folder} asks for Go ${newer[1]}, and this go is ${newer[2]}: install that release, or allow its download with GOTOOLCHAIN=auto.`;
  const missing = /download (go\S+) for \S+: .*/.exec(result.output);
  if (missing !== null)
    return `go.mod in ${folder} asks for ${missing[1]}, which could not be had (${missing[0]}): install that release.`;
  return `go ${args[0]} failed in ${folder}:\n${result.output.trim()}`;
}
