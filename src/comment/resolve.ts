import { z } from "zod";
import type { GitHub } from "../deliver/github.ts";
import { pathOf, type Repository } from "../deliver/pull-request.ts";
import type { Report } from "../model.ts";
import type { MeasuringRun } from "./event.ts";

const sha = z.object({ sha: z.string() });
const pulls = z.array(
  z.object({ number: z.int().min(1), head: sha, base: sha, merge_commit_sha: z.string().nullish() }),
);

/**
 * The number of the pull request that a run measured, by GitHub's word alone: the one whose branch and head commit are
 * the run's. (`workflow_run.pull_requests` is empty for forks, and what an artifact says is anybody's.) Only where one
 * head has several pull requests, with different bases, does the report choose among them.
 */
export async function resolvePull(
  github: GitHub,
  repository: Repository,
  run: MeasuringRun,
  report: Pick<Report, "head" | "base">,
): Promise<number | { readonly why: string }> {
  const { headOwner, headBranch, headSha } = run;
  if (headOwner === null || headBranch === null)
    return { why: "the repository or the branch that it came from is gone" };
  const head = encodeURIComponent(`${headOwner}:${headBranch}`);
  const open = await github.get(`${pathOf(repository)}/pulls?state=open&head=${head}&per_page=100`, pulls);
  const matching = open.filter((pull) => pull.head.sha === headSha);
  const [first] = matching;
  if (first === undefined) {
    return {
      why:
        open.length === 0
          ? "no pull request is open from the branch that was measured"
          : `the branch has moved on from ${headSha.slice(0, 12)}, which was measured`,
    };
  }
  if (matching.length === 1) return first.number;
  const [chosen, another] = matching.filter(
    (pull) => pull.merge_commit_sha === report.head.commit || pull.base.sha === report.base?.commit,
  );
  if (chosen !== undefined && another === undefined) return chosen.number;
  return {
    why: `${matching.length} pull requests have the head ${headSha.slice(0, 12)}, and which was measured can't be told`,
  };
}
