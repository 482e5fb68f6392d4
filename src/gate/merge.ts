import { ensureCommit } from "../baseline/fetch.ts";
import { openRepository } from "../baseline/repository.ts";
import type { GateJob } from "../gate.ts";
import type { Report } from "../model.ts";
import { joinReports, type NamedReport } from "./join.ts";
import { policyAt } from "./policy.ts";
import { isOwnEnough, type Policy, unreadablePolicy } from "./policy-changes.ts";
import { labelsOf, verdictOn } from "./verdict.ts";

export interface MergeJob
  extends Pick<
    GateJob,
    "config" | "configFile" | "readConfig" | "folder" | "signal" | "event" | "credentials" | "findOverride" | "onPolicy"
  > {
  readonly reports: readonly NamedReport[];
}

/** Joins the parts of a run and judges the whole, as one job that had built all of it would have. */
export async function mergeReports(job: MergeJob): Promise<Report> {
  const { report, remarks } = joinReports(job.reports);
  const policy = await policyFor(job, report);
  job.onPolicy?.(policy.config);
  const labels = await labelsOf(policy.config, job.findOverride);
  const isInQueue = job.event?.name === "merge_group";
  return { ...report, verdict: verdictOn(report, { policy, labels, remarks, isInQueue }) };
}

/** The policy of the commit that was compared with. Where that is out of reach, nobody has agreed on any. */
async function policyFor(job: MergeJob, { base, comparedWith }: Omit<Report, "verdict">): Promise<Policy> {
  const commit = base?.commit ?? comparedWith?.commit ?? null;
  const { config, configFile, readConfig, folder, signal, credentials } = job;
  if (commit === null) return { config, remarks: [], isAgreed: isOwnEnough(comparedWith?.kind === "missing", config) };
  const unread = (why: string): Policy => ({ config, remarks: [unreadablePolicy(why, "head")], isAgreed: false });
  const repository = await openRepository({ folder, signal });
  if ("why" in repository) return unread(repository.why);
  const fetched = await ensureCommit(repository, commit, credentials);
  if (fetched !== true) return unread(fetched.why);
  const { named, found: headFile } = configFile;
  return policyAt({ repository, commit, head: config, headFile, named, readConfig });
}
