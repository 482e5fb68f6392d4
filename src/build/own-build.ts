import { stat } from "node:fs/promises";
import { JobError, UsageError } from "../errors.ts";
import type { BuildRecord, FailedBuild } from "../model.ts";
import { scrubEnvironment } from "./environment.ts";
import { checkPatterns, findArtifacts, type OwnArtifact } from "./own-artifacts.ts";
import { runProcess } from "./process.ts";

/** A build that the user brings: a command, and the files it makes. */
export interface OwnBuildOptions {
  readonly command: readonly string[];
  /** Patterns relative to `folder`. */
  readonly artifacts: readonly string[];
  /** Where the command runs. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Seconds. */
  readonly timeLimit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type OwnBuildOutcome =
  | { readonly kind: "built"; readonly artifacts: readonly OwnArtifact[]; readonly record: BuildRecord }
  | { readonly kind: "failed"; readonly failed: FailedBuild };

/**
 * Runs the command, in the same scrubbed environment as `go build`, and finds what it made. Throws UsageError for a
 * command or patterns that can't be, JobError where the command is not there or a file is missing afterwards.
 */
export async function runOwnBuild(options: OwnBuildOptions): Promise<OwnBuildOutcome> {
  const { command, artifacts, folder, env = {}, timeLimit, signal } = options;
  const [program] = command;
  if (program === undefined || program === "" || command.some((word) => word.includes("\0")))
    throw new UsageError("build.command is a list of words, such as [make, build]; the first is the program.");
  checkPatterns(artifacts);
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true)
    throw new UsageError(`The folder ${folder} is not there: -C names the folder to build in.`);

  const result = await runProcess(command, { folder, env: scrubEnvironment(process.env, env), timeLimit, signal });
  if (result.ending === "not-started")
    throw new JobError(`build.command starts with "${program}", which is no program in PATH (${result.output}).`);
  if (result.exitCode !== 0) {
    const endings = {
      exited: "",
      killed: `${program} was ended by a signal.\n`,
      "timed-out": `${program} was ended after ${timeLimit} s, its time limit.\n`,
    };
    const output = result.output + endings[result.ending];
    return { kind: "failed", failed: { variant: "build", command, exitCode: result.exitCode, output } };
  }
  const record = { command, env, seconds: result.seconds };
  return { kind: "built", artifacts: await findArtifacts(artifacts, folder), record };
}
