import { open, readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { diffSnapshots } from "./analyze/diff.ts";
import { readReport } from "./baseline/schema.ts";
import type { NamedImage } from "./compatibility/opened-image.ts";
import { JobError } from "./errors.ts";
import { judge } from "./judge/judge.ts";
import type { Rule } from "./judge/rule.ts";
import { checkRules } from "./judge/rules/index.ts";
import { type BuildJob, type Job, measureBuild, measureFiles } from "./measure.ts";
import type { BaseLadder, Change, Compatibility, ImageInput, Report, SkippedVariant, Snapshot } from "./model.ts";
import { version } from "./version.ts";

export const envelope = { schemaVersion: 1, tool: { name: "plimsoll", version } } as const;

/** Builds the configured matrix, or runs the user's own build, reads what comes out and judges it. */
export async function report(job: BuildJob): Promise<Report> {
  const images = await namedImages(job.config.images, job.folder);
  const concluded = await conclude(job, await measureBuild(job), images);
  if (concluded.compatibility.every(({ runs }) => runs !== "no")) return concluded;
  const { withRemedies } = await import("./run/remedies.ts");
  return { ...concluded, compatibility: await withRemedies(job, concluded, images) };
}

/** Reads binaries that exist and judges them. */
export async function inspect(job: Job, files: readonly string[]): Promise<Report> {
  const images = await namedImages(job.config.images, job.started);
  return conclude(job, await measureFiles(job, files), images);
}

/** Says whether binaries start and work in the images of the configuration, and judges nothing else. */
export async function check(job: Job, files: readonly string[]): Promise<Report> {
  const images = await namedImages(job.config.images, job.started);
  return conclude(job, await measureFiles(job, files), images, checkRules);
}

/** Paths of images are relative to `folder`. Nothing about images is loaded where none is asked about. */
export async function namedImages(images: readonly ImageInput[], folder: string): Promise<readonly NamedImage[]> {
  if (images.length === 0) return [];
  const { nameImages } = await import("./compatibility/named-image.ts");
  return images.flatMap((image) => nameImages(image, folder));
}

/** Compares two binaries, or two stored reports. Nothing is judged: whoever compares wants to know, not to be told. */
export async function diff(job: Job, before: string, after: string): Promise<Report> {
  const name = basename(after);
  const [base, head] = await Promise.all([sideOf(job, before, name), sideOf(job, after, name)]);
  const changes = await changesOfBases(diffSnapshots(base, head), base, head);
  const verdict = judge({ head, base, changes, config: job.config }, []);
  return { ...envelope, head, base, changes, compatibility: [], verdict };
}

/** With the known bases that were lost or gained. Nothing about images is loaded where all are linked as before. */
export async function changesOfBases(
  changes: readonly Change[],
  base: Snapshot,
  head: Snapshot,
): Promise<readonly Change[]> {
  if (changes.every(({ kind }) => kind !== "linkage")) return changes;
  return (await import("./compatibility/lost-bases.ts")).withBases(changes, base, head);
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

async function conclude(
  job: Job,
  head: Snapshot,
  images: readonly NamedImage[],
  rules?: readonly Rule[],
): Promise<Report> {
  checkMeasured(head);
  const { compatibility, bases } = await lookAt(job, head, images);
  const verdict = judge({ head, base: null, changes: [], config: job.config, compatibility }, rules);
  return { ...envelope, head, base: null, changes: [], compatibility, ...(bases.length > 0 && { bases }), verdict };
}

interface Looked {
  readonly compatibility: readonly Compatibility[];
  readonly bases: readonly BaseLadder[];
}

/** What was measured, in each of the images, and on the bases that are known. */
export async function lookAt(
  { started, config }: Job,
  { artifacts }: Snapshot,
  images: readonly NamedImage[],
): Promise<Looked> {
  if (images.length === 0) return { compatibility: [], bases: [] };
  const [{ checkImages }, { readPrograms }, { laddersOf }] = await Promise.all([
    import("./compatibility/check.ts"),
    import("./compatibility/measured-programs.ts"),
    import("./compatibility/ladder.ts"),
  ]);
  const files = artifacts.map((artifact) => ({ artifact, file: resolve(started, artifact.path) }));
  const programs = await readPrograms(files);
  const [compatibility, bases] = await Promise.all([checkImages(programs, images, config.verify), laddersOf(programs)]);
  return { compatibility, bases };
}

/** What was measured, in each of the images. */
export const compatibilityOf = async (...question: Parameters<typeof lookAt>): Promise<readonly Compatibility[]> =>
  (await lookAt(...question)).compatibility;

/** Throws JobError where there is nothing to report. */
export function checkMeasured({ artifacts, failedBuilds, unread, skippedVariants }: Snapshot): void {
  if (artifacts.length + failedBuilds.length + unread.length === 0) throw new JobError(nothingBuilt(skippedVariants));
}

const nothingBuilt = (skipped: readonly SkippedVariant[]): string =>
  skipped.length === 0
    ? "there is nothing to report: no variant was asked for"
    : `every variant was skipped: ${skipped.map(({ variant, why }) => `${variant}: ${why}`).join("; ")}`;
