import { expandVariants } from "../build/matrix.ts";
import { runOwnBuild } from "../build/own-build.ts";
import { planBuilds } from "../build/plan.ts";
import { type BuildOutcome, buildMatrix } from "../build/schedule.ts";
import { findSubject } from "../build/subject.ts";
import { findToolchain } from "../build/toolchain.ts";
import type { Config } from "../config/schema.ts";
import type { BuildJob, Measured } from "../measure.ts";
import type { FailedBuild, SkippedVariant, Snapshot } from "../model.ts";
import { emptySnapshot, type Read, read, shared, sides } from "./files.ts";
import { type Program, readProgram } from "./program.ts";

/** Builds the matrix, and reads each binary as it lands. */
export async function measureMatrix(job: BuildJob): Promise<Measured> {
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

/** Runs the user's own command, and reads the binaries that it left. */
export async function measureOwnBuild(job: BuildJob, build: NonNullable<Config["build"]>): Promise<Snapshot> {
  const { folder, env, signal, config } = job;
  const outcome = await runOwnBuild({ ...build, folder, env, signal, timeLimit: config.timeout });
  if (outcome.kind === "failed") return { ...emptySnapshot, failedBuilds: [outcome.failed] };
  const { artifacts, record } = outcome;
  const reads = sides(await Promise.all(artifacts.map(({ name, path }) => read(job, path, { name, build: record }))));
  return { ...emptySnapshot, ...reads, ...shared(reads.artifacts) };
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
