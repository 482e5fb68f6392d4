import type { BuildEvent } from "./build/schedule.ts";
import type { Config } from "./config/schema.ts";
import type { PlannedPart } from "./measure/part.ts";
import type { Program } from "./measure/program.ts";
import type { Snapshot } from "./model.ts";

export { measureFiles } from "./measure/files.ts";

/** What every run is told: the configuration, and where and when it takes place. */
export interface Job {
  readonly config: Config;
  /** The folder the command was started in: paths in the report are relative to it. */
  readonly started: string;
  readonly now: Date;
  readonly wire: boolean;
  /** Whether functions are listed. */
  readonly functions?: boolean | undefined;
}

export interface BuildJob extends Job {
  /** Where Go runs, absolute. */
  readonly folder: string;
  /** Where the binaries land, absolute. */
  readonly out: string;
  /** The share of the matrix that this job builds; absent, all of it. */
  readonly part?: PlannedPart | undefined;
  /** Set for Go on top of the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
  /** Told the names of all builds before the first starts, then what becomes of them. */
  readonly onPlan: (names: readonly string[]) => void;
  readonly onEvent: (event: BuildEvent) => void;
}

/** Builds what the configuration asks for and reads each binary as it lands. */
export async function measureBuild(job: BuildJob): Promise<Snapshot> {
  return (await measureProgram(job)).snapshot;
}

export interface Measured {
  readonly snapshot: Snapshot;
  /** What the binaries are compiled from; `null` where the user's own command builds them, or `go list` fails. */
  readonly program: Program | null;
}

/** The same, with what it was built from. What builds is loaded here and not before: who only reads has no use for it. */
export async function measureProgram(job: BuildJob): Promise<Measured> {
  const { measureMatrix, measureOwnBuild } = await import("./measure/builds.ts");
  const { build } = job.config;
  return build === null ? measureMatrix(job) : { snapshot: await measureOwnBuild(job, build), program: null };
}
