import { open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { diffSnapshots } from "./analyze/diff.ts";
import { readReport } from "./baseline/schema.ts";
import { JobError } from "./errors.ts";
import { judge } from "./judge/judge.ts";
import { type BuildJob, type Job, measureBuild, measureFiles } from "./measure.ts";
import type { Report, SkippedVariant, Snapshot } from "./model.ts";
import { version } from "./version.ts";

const envelope = { schemaVersion: 1, tool: { name: "plimsoll", version } } as const;

/** Builds the configured matrix, or runs the user's own build, reads what comes out and judges it. */
export async function report(job: BuildJob): Promise<Report> {
  return conclude(job, await measureBuild(job));
}

/** Reads binaries that exist and judges them. */
export async function inspect(job: Job, files: readonly string[]): Promise<Report> {
  return conclude(job, await measureFiles(job, files));
}

/** Compares two binaries, or two stored reports. Nothing is judged: whoever compares wants to know, not to be told. */
export async function diff(job: Job, before: string, after: string): Promise<Report> {
  const name = basename(after);
  const [base, head] = await Promise.all([sideOf(job, before, name), sideOf(job, after, name)]);
  const changes = diffSnapshots(base, head);
  const verdict = judge({ head, base, changes, config: job.config }, []);
  return { ...envelope, head, base, changes, compatibility: [], verdict };
}

async function sideOf(job: Job, path: string, name: string): Promise<Snapshot> {
  if (await isJson(path)) return readReport(await readFile(path, "utf8"), path).head;
  const side = await measureFiles(job, [path], [name]);
  const [unread] = side.unread;
  if (unread !== undefined) throw new JobError(`${unread.path} cannot be compared: ${unread.reason}`);
  return side;
}

/** Whether the file starts as a report does. What is no file is left to be named by whoever reads it. */
async function isJson(path: string): Promise<boolean> {
  if ((await stat(path).catch(() => undefined))?.isFile() !== true) return false;
  await using file = await open(path);
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: 0 });
  return buffer.toString() === "{";
}

function conclude({ config }: Job, head: Snapshot): Report {
  if (head.artifacts.length + head.failedBuilds.length + head.unread.length === 0) {
    throw new JobError(nothingBuilt(head.skippedVariants));
  }
  const verdict = judge({ head, base: null, changes: [], config });
  return { ...envelope, head, base: null, changes: [], compatibility: [], verdict };
}

const nothingBuilt = (skipped: readonly SkippedVariant[]): string =>
  skipped.length === 0
    ? "there is nothing to report: no variant was asked for"
    : `every variant was skipped: ${skipped.map(({ variant, why }) => `${variant}: ${why}`).join("; ")}`;
