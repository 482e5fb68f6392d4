import { info, notice, setFailed, setOutput } from "@actions/core";
import { compose } from "./comment/compose.ts";
import { type MeasuringRun, readMeasuringRun } from "./comment/event.ts";
import { type Inputs, readInputs } from "./comment/inputs.ts";
import { fetchReport } from "./comment/report-artifact.ts";
import { resolvePull } from "./comment/resolve.ts";
import { ApiError } from "./deliver/api-error.ts";
import { deliverComment } from "./deliver/comment-delivery.ts";
import { mayCreate } from "./deliver/comment-policy.ts";
import { connect } from "./deliver/github.ts";
import { readPullRequest } from "./deliver/pull-request.ts";
import { writeSummary } from "./deliver/summary.ts";
import { type ThisRun, thisRun } from "./deliver/this-run.ts";
import { JobError, UsageError } from "./errors.ts";
import { newsOf } from "./render/comment/news.ts";

/**
 * Posts what another run measured. It holds a token that writes, so it reads of the pull request's own doing nothing
 * but numbers: nothing is checked out, built or run. Resolves to the exit code: 0 also where there was nothing to post.
 */
export async function main(): Promise<number> {
  try {
    const here = thisRun(process.env);
    if (here === null)
      throw new UsageError("this is no run of a workflow: GITHUB_REPOSITORY or GITHUB_RUN_ID is not set");
    const inputs = readInputs();
    const run = await readMeasuringRun(process.env);
    const why = reasonToRest(run, inputs);
    return why === null ? await post(here, run, inputs) : rest(why);
  } catch (error) {
    setFailed(sentenceOf(error));
    return error instanceof UsageError ? 2 : 3;
  }
}

function reasonToRest({ event, conclusion }: MeasuringRun, { comment }: Inputs): string | null {
  if (comment === "never") return "the input comment is never";
  if (event !== "pull_request") return "the run that measured was not one of a pull request";
  // A failed gate explains itself here, too; what was cancelled has nothing to say.
  const isFinished = conclusion === "success" || conclusion === "failure";
  return isFinished ? null : "the run that measured was not finished; what is there stays";
}

async function post(here: ThisRun, run: MeasuringRun, inputs: Inputs): Promise<number> {
  const { repository } = here;
  const github = connect({ token: inputs.token });
  const report = await fetchReport({ github, repository, run: run.id, name: inputs.artifactName });
  if (report === null)
    return rest(`the run that measured has no artifact ${inputs.artifactName}; its input artifact-name makes one`);
  const number = await resolvePull(github, repository, run, report);
  if (typeof number !== "number") return rest(number.why);

  const live = { github, pull: await readPullRequest(github, repository, number) };
  const runUrl = here.url.replace(/\d+$/, String(run.id));
  const { judged, text } = await compose({ report, live, repository, run, runUrl, inputs });
  setOutput("verdict", judged.verdict.outcome);
  const marker = { key: inputs.key, run: run.id, attempt: run.attempt, head: run.headSha };
  const create = mayCreate(inputs.comment, newsOf(judged));
  const delivery = await deliverComment(live, { repository, marker, text, create }, PERMISSIONS);
  if (delivery.kind === "withheld") return rest(delivery.why);
  if (delivery.kind === "failed") {
    await writeSummary(text);
    if (live.pull.locked) return rest(delivery.reason);
    throw new JobError(delivery.reason);
  }
  setOutput("comment-url", delivery.url);
  info(`The comment was ${delivery.kind} (${judged.verdict.outcome}): ${delivery.url}`);
  return 0;
}

function rest(why: string): number {
  notice(`Nothing was posted: ${why}`, { title: "Plimsoll" });
  return 0;
}

/** What this job needs, and nothing more. */
const PERMISSIONS = 'Give this job "permissions: { actions: read, contents: read, pull-requests: write }".';

function sentenceOf(error: unknown): string {
  if (error instanceof ApiError)
    return error.status === 403 || error.status === 404 ? `${error.message}. ${PERMISSIONS}` : error.message;
  if (error instanceof UsageError || error instanceof JobError) return error.message;
  return `This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`;
}

if (import.meta.main) process.exitCode = await main();
