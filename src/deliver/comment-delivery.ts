import type { UsageError } from "../errors.ts";
import { ApiError } from "./api-error.ts";
import { type CommentJob, type CommentOutcome, upsertComment } from "./comment.ts";
import type { Delivered } from "./delivered.ts";
import type { Live } from "./live.ts";

/** How the comment went. Where it did not go, `reason` says why, and what would let it, in plain ASCII. */
export type CommentDelivery =
  | (Extract<Delivered, { delivered: true }> & CommentOutcome)
  | (Extract<Delivered, { delivered: false }> & { readonly kind: "failed" });

/** Writes the comment, or says why not; nothing that GitHub answers is thrown. `remedy` is what to do where the token may not. */
export async function deliverComment(
  live: Live,
  job: Omit<CommentJob, "pull">,
  remedy: string,
): Promise<CommentDelivery> {
  if (live.github === null) return failed(live.problem, remedy);
  try {
    const outcome = await upsertComment(live.github, { ...job, pull: live.pull });
    return { surface: "comment", delivered: true, ...outcome };
  } catch (error) {
    if (error instanceof ApiError) return failed(error, remedy, live.pull.locked);
    throw error;
  }
}

function failed(problem: ApiError | UsageError, remedy: string, isLocked = false): CommentDelivery {
  const isForbidden = problem instanceof ApiError && (problem.status === 403 || problem.status === 404);
  const sentences = [
    `${problem.message}.`,
    "The report is in the job summary.",
    ...(isForbidden ? [isLocked ? "The pull request's conversation is locked." : remedy] : []),
  ];
  return { surface: "comment", delivered: false, kind: "failed", reason: sentences.join(" ") };
}

/**
 * The YAML that would let the comment of the measuring run be written, for both kinds of pull request. `action` is how a
 * workflow names the Action, such as `acme/plimsoll@v1`.
 */
export function remedyFor(action: string): string {
  const [path, revision] = action.split("@");
  return [
    "For pull requests from branches of this repository, give the job",
    '"permissions: { contents: read, pull-requests: write }".',
    'For those from forks and by Dependabot, whose token only reads, give the step "with: { artifact-name: plimsoll-report }"',
    "and add a second workflow:",
    '"on: { workflow_run: { workflows: [<the name of this workflow>], types: [completed] } }",',
    '"permissions: { actions: read, contents: read, pull-requests: write }",',
    `and one step "uses: ${path}/comment@${revision}".`,
  ].join(" ");
}
