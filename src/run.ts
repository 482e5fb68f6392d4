import { JobError } from "./errors.ts";
import { judge } from "./judge/judge.ts";
import { type BuildJob, type Job, measureBuild, measureFiles } from "./measure.ts";
import type { Report, SkippedVariant, Snapshot } from "./model.ts";
import { version } from "./version.ts";

/** Builds the configured matrix, or runs the user's own build, reads what comes out and judges it. */
export async function report(job: BuildJob): Promise<Report> {
  return conclude(job, await measureBuild(job));
}

/** Reads binaries that exist and judges them. */
export async function inspect(job: Job, files: readonly string[]): Promise<Report> {
  return conclude(job, await measureFiles(job, files));
}

function conclude({ config }: Job, head: Snapshot): Report {
  if (head.artifacts.length + head.failedBuilds.length + head.unread.length === 0) {
    throw new JobError(nothingBuilt(head.skippedVariants));
  }
  const verdict = judge({ head, base: null, changes: [], config });
  return {
    schemaVersion: 1,
    tool: { name: "plimsoll", version },
    head,
    base: null,
    changes: [],
    compatibility: [],
    verdict,
  };
}

const nothingBuilt = (skipped: readonly SkippedVariant[]): string =>
  skipped.length === 0
    ? "there is nothing to report: no variant was asked for"
    : `every variant was skipped: ${skipped.map(({ variant, why }) => `${variant}: ${why}`).join("; ")}`;
