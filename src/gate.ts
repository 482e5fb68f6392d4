import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { diffSnapshots } from "./analyze/diff.ts";
import type { CiEvent } from "./baseline/event.ts";
import type { Credentials } from "./baseline/fetch.ts";
import { findHead, findPair, type Pair } from "./baseline/pair.ts";
import { hasCommit, openRepository, type Repository } from "./baseline/repository.ts";
import { readReport } from "./baseline/schema.ts";
import type { SnapshotStore } from "./baseline/stored.ts";
import type { Config, OverrideSetting } from "./config/schema.ts";
import { UsageError } from "./errors.ts";
import type { LookAt } from "./gate/base.ts";
import { alignNames, renamed, withoutFailed } from "./gate/names.ts";
import { policyAt } from "./gate/policy.ts";
import { isOwnEnough, type Policy } from "./gate/policy-changes.ts";
import { comparedWith, workTreeRemarks } from "./gate/remarks.ts";
import { measureSides, type Sides } from "./gate/sides.ts";
import { changesApart } from "./gate/toolchains.ts";
import { labelsOf, verdictOn } from "./gate/verdict.ts";
import { withWays } from "./gate/ways.ts";
import type { BuildJob } from "./measure.ts";
import type { Change, ComparedWith, Compatibility, Override, Report, Snapshot } from "./model.ts";
import { changesOfBases, checkMeasured, compatibilityOf, envelope, namedImages } from "./run.ts";

/** A label that lifts something, and how many bytes of it. */
export type LabelSetting = Pick<OverrideSetting, "label" | "max">;

export interface GateJob extends BuildJob {
  /** The head's configuration file as the user named it (`null`: nobody did), and as it was found (`null`: there is none). */
  readonly configFile: { readonly named: string | null; readonly found: string | null };
  /** What a configuration's text makes, with the same flags or inputs on top as `config` has. Throws UsageError. */
  readonly readConfig: (text: string, file: string) => Config;
  /** A branch, tag or commit, `latest-release`, or the path of a stored report; `null` leaves it to the event. */
  readonly base: string | null;
  /** `null` on a laptop. */
  readonly event: CiEvent | null;
  readonly credentials: Credentials | null;
  /** Where measurements are kept between runs; `null`: nowhere. */
  readonly store: SnapshotStore | null;
  /** The override, if a label that the policy names is set now. */
  readonly findOverride: (setting: LabelSetting) => Promise<Override | null>;
  /** Told what is compared with what, before anything is built. */
  readonly onPair: (pair: Pair) => void;
  /** Told the configuration that is judged by: the base's, where there is one. */
  readonly onPolicy?: (policy: Config) => void;
}

/** Builds the head and what it is compared with, and judges it by the policy that was agreed before the change. */
export async function gate(job: GateJob): Promise<Report> {
  const { event, folder, signal } = job;
  const opened = await openRepository({ folder, signal });
  const repository = "why" in opened ? null : opened;
  const stored = job.base?.endsWith(".json") ? await storedSnapshot(resolve(job.started, job.base)) : null;
  const pair = "why" in opened ? unknownPair(opened.why) : await pairOf(job, opened, stored);
  job.onPair(pair);

  const { commit, uncommitted } = pair.head;
  const headCommit = uncommitted.length === 0 ? commit : null;
  const policy = await policyOf(job, repository, pair, stored);
  job.onPolicy?.(policy.config);
  const lookAt = lookerAt(job, policy.config);
  const measured = await measureSides({ ...job, job, repository, headCommit, base: pair.base, lookAt });
  checkMeasured(measured.head);
  const head = { ...measured.head, commit: event === null ? headCommit : commit };
  const sides = { ...measured, head, base: stored ?? measured.base };

  const compared = sides.base === null ? nothing : await compare({ ...sides, base: sides.base });
  const { baseCompatibility, ...differences } = compared;
  const { program } = sides;
  const followed = program === null ? { head } : await withWays(compared.changes, head, program);
  const { compatibility } = sides;
  const report = {
    ...{ ...envelope, ...differences, ...followed, compatibility },
    ...(baseCompatibility !== null && { baseCompatibility }),
    comparedWith: stored === null ? comparedWith(pair.base, sides.missing) : storedAs(job.base),
  };
  const verdict = verdictOn(report, {
    policy,
    labels: await labelsOf(policy.config, job.findOverride),
    remarks: [...workTreeRemarks(uncommitted), ...sides.remarks],
    isInQueue: event?.name === "merge_group",
  });
  return { ...report, verdict };
}

const storedAs = (file: string | null): ComparedWith => ({ kind: "report", how: `the report ${file}`, why: null });

/** The base under the head's names, and what differs from it. */
interface Compared {
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly baseCompatibility: readonly Compatibility[] | null;
}

const nothing: Compared = { base: null, changes: [], baseCompatibility: null };

async function compare({
  head,
  base: measured,
  rebuilt,
  baseCompatibility,
}: Sides & { readonly base: Snapshot }): Promise<Compared> {
  const base = alignNames(measured, head);
  const changes = rebuilt === null ? diffSnapshots(base, head) : changesApart(base, alignNames(rebuilt, head), head);
  return {
    base,
    changes: await changesOfBases(withoutFailed(changes, base, head), base, head),
    baseCompatibility: baseCompatibility && renamed(baseCompatibility, measured, base),
  };
}

/** Nothing about images is loaded where none is asked about. */
function lookerAt(job: GateJob, { images, verify }: Config): LookAt | null {
  if (images.length === 0) return null;
  const config = { ...job.config, verify };
  return async (snapshot, where) =>
    compatibilityOf({ ...job, ...where, config }, snapshot, await namedImages(images, where.folder));
}

const unknownPair = (why: string): Pair => ({
  head: { commit: null, uncommitted: [] },
  base: { kind: "missing", why },
});

/** With a stored report for a base, only the head is the repository's to tell. */
async function pairOf(job: GateJob, repository: Repository, stored: Snapshot | null): Promise<Pair> {
  const { event, credentials } = job;
  if (stored === null) return findPair({ repository, event, base: job.base, credentials });
  return { head: await findHead(repository), base: { kind: "none", why: `the base is the report ${job.base}` } };
}

const largestReport = 64 * 1024 * 1024;

/** What an earlier run measured as its head. Throws UsageError where that is no report. */
async function storedSnapshot(path: string): Promise<Snapshot> {
  const about = await stat(path).catch(() => null);
  if (about === null) throw new UsageError(`There is no report ${path} to compare with.`);
  if (!about.isFile() || about.size > largestReport)
    throw new UsageError(`${path} is no report: it is no file of at most 64 MiB.`);
  return readReport(await readFile(path, "utf8"), path).head;
}

async function policyOf(
  job: GateJob,
  repository: Repository | null,
  { base }: Pair,
  stored: Snapshot | null,
): Promise<Policy> {
  const { config, configFile, readConfig } = job;
  const commit = stored?.commit ?? (base.kind === "commit" ? base.commit : null);
  if (repository === null || commit === null || !(await hasCommit(repository, commit)))
    return { config, remarks: [], isAgreed: isOwnEnough(base.kind === "missing", config) };
  return policyAt({
    repository,
    commit,
    head: config,
    headFile: configFile.found,
    named: configFile.named,
    readConfig,
  });
}
