import { lstat, mkdir, rename } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { JobError } from "../errors.ts";
import type { BuildRecord, FailedBuild, SkippedVariant, Variant } from "../model.ts";
import { moveAside } from "./earlier-binary.ts";
import { scrubEnvironment } from "./environment.ts";
import type { PlannedBuild } from "./plan.ts";
import { minorRelease } from "./platforms.ts";
import { type ProcessResult, runProcess } from "./process.ts";
import { refusalPrinted } from "./refusal.ts";
import type { MainPackage, Subject } from "./subject.ts";
import type { Toolchain } from "./toolchain.ts";
import { args, environment } from "./variant.ts";

export type BuildOutcome =
  | {
      readonly kind: "built";
      readonly name: string;
      readonly package: MainPackage;
      readonly variant: Variant;
      /** Absolute. */
      readonly path: string;
      readonly size: number;
      readonly record: BuildRecord;
    }
  | { readonly kind: "failed"; readonly name: string; readonly failed: FailedBuild }
  | { readonly kind: "skipped"; readonly name: string; readonly skipped: SkippedVariant };

export interface GoBuildOptions {
  readonly subject: Subject;
  readonly toolchain: Toolchain;
  /** Absolute; the binary lands in it under the build's name. */
  readonly out: string;
  /** Where half-written binaries lie; on the file system of `out`. */
  readonly unfinished: string;
  /** For the toolchain's own temporary files. */
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly buildvcs: boolean;
  readonly timeLimit: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Runs one `go build`. The binary appears under its name when it is whole; one of an earlier run is gone if this one
 * fails. Rejects with the reason of an aborted signal.
 */
export async function goBuild(build: PlannedBuild, options: GoBuildOptions): Promise<BuildOutcome> {
  const { name, variant } = build;
  const path = join(options.out, name);
  const half = join(options.unfinished, name.replaceAll("/", "%"));
  await moveAside(path, half);

  const env = { ...options.env, ...environment(variant) };
  const command = (output: string): readonly string[] => goCommand(build, options, output);
  const result = await runProcess(command(half), {
    folder: options.subject.folder,
    env: { ...scrubEnvironment(process.env), ...temporaryFolders(options.temporary), ...env },
    timeLimit: options.timeLimit,
    signal: options.signal,
  });
  // What lies there is the toolchain's word (and a -toolexec's); only a plain file is a binary.
  const file = await lstat(half).catch(() => undefined);
  const shown = command(relative(options.subject.folder, path).split(sep).join("/"));
  if (result.exitCode !== 0 || file?.isFile() !== true) return notBuilt(name, shown, result, options.timeLimit);
  await land(half, path);
  const record = { command: shown, env, seconds: result.seconds };
  return { kind: "built", name, package: build.package, variant, path, size: file.size, record };
}

async function land(half: string, path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await rename(half, path);
  } catch (cause) {
    throw new JobError(`${path} cannot be written: ${(cause as Error).message}.`, { cause });
  }
}

function goCommand(
  { package: main, variant }: PlannedBuild,
  options: GoBuildOptions,
  output: string,
): readonly string[] {
  const knowsBuildvcs = (minorRelease(options.toolchain.version) ?? 18) >= 18;
  return [
    "go",
    "build",
    ...(knowsBuildvcs ? [`-buildvcs=${options.buildvcs}`] : []),
    ...args(variant),
    "-o",
    output,
    main.target,
  ];
}

/** `go` leaves its work behind when it is ended, so it works where we clean up. A user's own choice comes later. */
const temporaryFolders = (folder: string): Readonly<Record<string, string>> =>
  process.platform === "win32" ? { GOTMPDIR: folder, TMP: folder, TEMP: folder } : { GOTMPDIR: folder, TMPDIR: folder };

function notBuilt(
  name: string,
  command: readonly string[],
  result: ProcessResult,
  timeLimit: number | undefined,
): BuildOutcome {
  if (result.ending === "not-started") throw new JobError(`go could not be started: ${result.output}.`);
  const why = result.ending === "exited" ? refusalPrinted(result.output) : null;
  if (why !== null) return { kind: "skipped", name, skipped: { variant: name, why } };
  const endings = {
    exited: result.exitCode === 0 ? "go build left no binary.\n" : "",
    killed: "go build was ended by a signal.\n",
    "timed-out": `go build was ended after ${timeLimit} s, its time limit.\n`,
  };
  const output = result.output + endings[result.ending];
  return { kind: "failed", name, failed: { variant: name, command, exitCode: result.exitCode, output } };
}
