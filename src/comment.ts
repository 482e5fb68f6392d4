import { info, notice, setFailed, setOutput } from "@actions/core";
import { parseSaid } from "./commands/settings.ts";
import { readMeasuringRun } from "./comment/event.ts";
import { type Inputs, readInputs } from "./comment/inputs.ts";
import { fetchPolicy } from "./comment/policy.ts";
import { rejudge } from "./comment/rejudge.ts";
import { fetchReport } from "./comment/report-artifact.ts";
import { resolvePull } from "./comment/resolve.ts";
import { parseConfig } from "./config/parse.ts";
import { resolveConfig } from "./config/resolve.ts";
import { ApiError } from "./deliver/api-error.ts";
import { deliverComment } from "./deliver/comment-delivery.ts";
import { mayCreate } from "./deliver/comment-policy.ts";
import { connect } from "./deliver/github.ts";
import { readOverride } from "./deliver/labels.ts";
import { readPullRequest } from "./deliver/pull-request.ts";
import { writeSummary } from "./deliver/summary.ts";
import { type ThisRun, thisRun } from "./deliver/this-run.ts";
import { JobError, UsageError } from "./errors.ts";
import { capsOf } from "./judge/caps.ts";
import { rules } from "./judge/rules/index.ts";
import { newsOf } from "./render/comment/news.ts";
import { renderComment } from "./render/comment.ts";

/**
 * Posts what another run measured. It holds a token that writes, so it reads of the pull request's own doing nothing
 * but numbers: nothing is checked out, built or run. Resolves to the exit code: 0 also where there was nothing to post.
 */
export async function main(): Promise<number> {
  try {
    const here = thisRun(process.env);
    if (here === null)
      throw new UsageError("this is no run of a workflow: GITHUB_REPOSITORY or GITHUB_RUN_ID is not set");
    return await post(here, readInputs());
  } catch (error) {
    const isTold = error instanceof UsageError || error instanceof JobError || error instanceof ApiError;
    setFailed(isTold ? error.message : `This is a mistake of Plimsoll's own; please report it.\n${stackOf(error)}`);
    return error instanceof UsageError ? 2 : 3;
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What this job needs, and nothing more. */
const PERMISSIONS = 'Give this job "permissions: { actions: read, contents: read, pull-requests: write }".';

async function post(here: ThisRun, inputs: Inputs): Promise<number> {
  const run = await readMeasuringRun(process.env);
  const { repository } = here;
  if (inputs.comment === "never") return nothing("the input comment is never");
  if (run.event !== "pull_request") return nothing("the run that measured was not one of a pull request");
  if (run.conclusion !== "success" && run.conclusion !== "failure")
    return nothing("the run that measured was not finished; what is there stays");
  const github = connect({ token: inputs.token });
  const report = await fetchReport(github, repository, run.id, inputs.artifactName);
  if (report === null)
    return nothing(`the run that measured has no artifact ${inputs.artifactName}; its input artifact-name makes one`);
  const number = await resolvePull(github, repository, run, report);
  if (typeof number !== "number") return nothing(number.why);

  const pull = await readPullRequest(github, repository, number);
  const said = parseSaid(inputs.settings, "input ");
  const policy = await fetchPolicy({
    ...{ github, repository, baseSha: pull.baseSha, headSha: run.headSha },
    ...{ folder: inputs.workingDirectory, file: inputs.config },
    readConfig: (text, file) => resolveConfig(parseConfig(text, file, rules), said),
  });
  const live = { github, pull };
  const label = policy.config?.override ?? null;
  const judged = rejudge(report, policy, label === null ? null : readOverride(live, [], label).override);
  const text = renderComment(judged, {
    headSha: run.headSha,
    baseRef: pull.baseRef,
    runUrl: here.url.replace(/\d+$/, String(run.id)),
    caps: policy.config === null ? new Map() : capsOf(judged, policy.config.budgets),
    override: label,
    isDisputed: run.conclusion === "success" && judged.verdict.outcome === "fail",
  });
  setOutput("verdict", judged.verdict.outcome);
  const marker = { key: inputs.key, run: run.id, attempt: run.attempt, head: run.headSha };
  const create = mayCreate(inputs.comment, newsOf(judged));
  const delivery = await deliverComment(live, { repository, marker, text, create }, PERMISSIONS);
  if (delivery.kind === "failed") {
    await writeSummary(text);
    if (!pull.locked) throw new JobError(delivery.reason);
    return nothing(delivery.reason);
  }
  if (delivery.kind === "withheld") return nothing(delivery.why);
  setOutput("comment-url", delivery.url);
  info(`The comment was ${delivery.kind} (${judged.verdict.outcome}): ${delivery.url}`);
  return 0;
}

function nothing(why: string): number {
  notice(`Nothing was posted: ${why}`, { title: "Plimsoll" });
  return 0;
}

if (import.meta.main) process.exitCode = await main();
