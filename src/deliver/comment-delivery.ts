import type { UsageError } from "../errors.ts";
import { ApiError } from "./api-error.ts";
import { type CommentJob, type CommentOutcome, upsertComment } from "./comment.ts";
import type { Delivered } from "./delivered.ts";
import type { Live } from "./live.ts";

/** How the comment went. Where it did not go, `reason` says why, and what would let it, in plain ASCII. */
export type CommentDelivery =
  | (Extract<Delivered, { delivered: true }> & CommentOutcome)
  | (Extract<Delivered, { delivered: false }> & { readonly kind: "failed" });

/**
 * Writes the comment, or says why not; nothing that GitHub answers is thrown. `action` is how a workflow names the
 * Action, such as `acme/plimsoll@v1`.
 */
export async function deliverComment(
  live: Live,
  job: Omit<CommentJob, "pull">,
  action: string,
): Promise<CommentDelivery> {
  if (live.github === null) return failed(live.problem, action);
  try {
    const outcome = await upsertComment(live.github, { ...job, pull: live.pull });
    return { surface: "comment", delivered: true, ...outcome };
  } catch (error) {
    if (error instanceof ApiError) return failed(error, action, live.pull.locked);
    throw error;
  }
}

function failed(problem: ApiError | UsageError, action: string, isLocked = false): CommentDelivery {
  const forbidden = problem instanceof ApiError && (problem.status === 403 || problem.status === 404);
  const remedy = forbidden ? (isLocked ? LOCKED : enabling(action)) : "The report is in the job summary.";
  return { surface: "comment", delivered: false, kind: "failed", reason: `${problem.message}. ${remedy}` };
}

const LOCKED = "The pull request's conversation is locked. The report is in the job summary.";

/** The YAML that would let the comment be written, for both kinds of pull request. */
function enabling(action: string): string {
  const [path, revision] = action.split("@");
  return [
    "The report is in the job summary.",
    "For pull requests from branches of this repository, give the job",
    '"permissions: { contents: read, pull-requests: write }".',
    "For those from forks and by Dependabot, whose token only reads, set the input artifact-name and add a second workflow:",
    '"on: { workflow_run: { workflows: [<the name of this workflow>], types: [completed] } }",',
    '"permissions: { actions: read, contents: read, pull-requests: write }",',
    `and one step "uses: ${path}/comment@${revision}".`,
  ].join(" ");
}
