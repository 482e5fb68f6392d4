import { relative } from "node:path";
import { expandVariants } from "./build/matrix.ts";
import { runOwnBuild } from "./build/own-build.ts";
import { planBuilds } from "./build/plan.ts";
import { type BuildEvent, type BuildOutcome, buildMatrix } from "./build/schedule.ts";
import { findSubject } from "./build/subject.ts";
import { findToolchain } from "./build/toolchain.ts";
import type { Config } from "./config/schema.ts";
import type { PlannedPart } from "./measure/part.ts";
import { type Program, readProgram } from "./measure/program.ts";
import type { Artifact, FailedBuild, SkippedVariant, Snapshot, UnreadFile } from "./model.ts";
import { type ReadOptions, readArtifact } from "./read.ts";

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

/** The same, with what it was built from. */
export async function measureProgram(job: BuildJob): Promise<Measured> {
  const { build } = job.config;
  return build === null ? measureMatrix(job) : { snapshot: await measureOwnBuild(job, build), program: null };
}

/** Reads binaries that exist. `names` are what they are called; where absent, the shortest that tells them apart. */
export async function measureFiles(
  job: Job,
  files: readonly string[],
  names: readonly string[] = uniqueNames(files),
): Promise<Snapshot> {
  const reads = sides(await Promise.all(files.map((file, index) => read(job, file, { name: names[index] as string }))));
  return { ...emptySnapshot, ...reads, ...shared(reads.artifacts) };
}

async function measureMatrix(job: BuildJob): Promise<Measured> {
  const { config, started, folder, out, env, signal, onPlan, onEvent } = job;
  const toolchain = await findToolchain({ folder, env, signal });
  const subject = await findSubject({ folder, patterns: config.target, toolchain, env, signal });
  const variants = expandVariants(config.variants, config.matrix ?? undefined, { goarch: toolchain.hostArch });
  const builds = planBuilds(subject.packages, variants).filter((build) => job.part?.keeps(build) ?? true);
  onPlan(builds.map(({ name }) => name));
  const listing = readProgram({ subject, builds, toolchain, started, env, signal });
  // Builds may fail first.
  listing.catch(() => {});

  const reads: Promise<Read>[] = [];
  const failedBuilds: FailedBuild[] = [];
  const skippedVariants: SkippedVariant[] = [];
  const timeLimit = config.timeout;
  const jobs = config.jobs === null ? {} : { jobs: config.jobs };
  for await (const outcome of buildMatrix({
    ...{ subject, builds, toolchain, out, env, signal, timeLimit, onEvent, buildvcs: config.vcs },
    ...jobs,
  })) {
    if (outcome.kind === "failed") failedBuilds.push(outcome.failed);
    else if (outcome.kind === "skipped") skippedVariants.push(outcome.skipped);
    else reads.push(readBuilt(job, outcome, listing));
  }
  const order = new Map(builds.map(({ name }, index) => [name, index]));
  const place = (name: string): number => order.get(name) ?? builds.length;
  const { artifacts, unread } = sides(await Promise.all(reads));
  const listed = await listing;
  const snapshot = {
    commit: null,
    module: subject.module,
    goVersion: toolchain.version,
    artifacts: [...artifacts].sort((a, b) => place(a.name) - place(b.name)),
    failedBuilds: failedBuilds.sort((a, b) => place(a.variant) - place(b.variant)),
    skippedVariants: skippedVariants.sort((a, b) => place(a.variant) - place(b.variant)),
    unread,
  };
  return { snapshot, program: "why" in listed ? null : listed };
}

/** With what the sources say is embedded; where they could not be listed, that is a gap. */
async function readBuilt(
  job: BuildJob,
  { path, name, variant, record: build }: Extract<BuildOutcome, { readonly kind: "built" }>,
  listing: Promise<Program | { readonly why: string }>,
): Promise<Read> {
  const listed = await listing;
  if (!("why" in listed)) return read(job, path, { name, variant, build, embedded: listed.embedded });
  const result = await read(job, path, { name, variant, build });
  const gap = { fact: "imports", why: listed.why };
  return result.artifact === null
    ? result
    : { ...result, artifact: { ...result.artifact, gaps: [...result.artifact.gaps, gap] } };
}

async function measureOwnBuild(job: BuildJob, build: NonNullable<Config["build"]>): Promise<Snapshot> {
  const { folder, env, signal, config } = job;
  const outcome = await runOwnBuild({ ...build, folder, env, signal, timeLimit: config.timeout });
  if (outcome.kind === "failed") return { ...emptySnapshot, failedBuilds: [outcome.failed] };
  const { artifacts, record } = outcome;
  const reads = sides(await Promise.all(artifacts.map(({ name, path }) => read(job, path, { name, build: record }))));
  return { ...emptySnapshot, ...reads, ...shared(reads.artifacts) };
}

type Read = Awaited<ReturnType<typeof readArtifact>>;

function read(job: Job, path: string, about: Pick<ReadOptions, "name"> & Partial<ReadOptions>): Promise<Read> {
  const { started, wire, functions, now } = job;
  return readArtifact(path, {
    variant: null,
    build: null,
    displayPath: displayPath(started, path),
    wire,
    functions,
    now,
    ...about,
  });
}

/** Relative to where the command was started, with forward slashes; absolute where it lies elsewhere. */
function displayPath(started: string, path: string): string {
  const near = relative(started, path);
  return near.startsWith("..") ? path : near.replaceAll("\\", "/");
}

const sides = (reads: readonly Read[]): { artifacts: readonly Artifact[]; unread: readonly UnreadFile[] } => ({
  artifacts: reads.flatMap(({ artifact }) => artifact ?? []),
  unread: reads.flatMap(({ unread }) => unread ?? []),
});

const emptySnapshot: Snapshot = {
  commit: null,
  module: null,
  goVersion: null,
  artifacts: [],
  failedBuilds: [],
  skippedVariants: [],
  unread: [],
};

/** What all files say alike of where they come from. */
function shared(artifacts: readonly Artifact[]): Pick<Snapshot, "module" | "goVersion"> {
  const alike = (values: readonly (string | null | undefined)[]): string | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    module: alike(artifacts.map(({ go }) => go?.module)),
    goVersion: alike(artifacts.map(({ go }) => go?.version)),
  };
}

/** The shortest trailing part of each path that tells it from the others. */
function uniqueNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split(/[/\\]/).filter((part) => part !== ""));
  const tail = (index: number, length: number): string => (parts[index] as string[]).slice(-length).join("/");
  return paths.map((path, index) => {
    const depth = (parts[index] as string[]).length;
    for (let length = 1; length < depth; length++) {
      const name = tail(index, length);
      if (!parts.some((_, other) => other !== index && tail(other, length) === name)) return name;
    }
    return path;
  });
}
