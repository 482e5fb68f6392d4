import { UsageError } from "../errors.ts";
import { ApiError } from "./api-error.ts";
import { type Connection, connect, type GitHub } from "./github.ts";
import { type PullRequest, type Repository, readPullRequest } from "./pull-request.ts";

/** A pull request as GitHub tells of it now, or why it does not. */
export type Live =
  | { readonly github: GitHub; readonly pull: PullRequest }
  | { readonly github: null; readonly problem: ApiError | UsageError };

/** Asks GitHub for a pull request; what GitHub answers is never thrown. */
export async function lookUp(connection: Connection, repository: Repository, number: number): Promise<Live> {
  try {
    const github = connect(connection);
    return { github, pull: await readPullRequest(github, repository, number) };
  } catch (problem) {
    if (problem instanceof ApiError || problem instanceof UsageError) return { github: null, problem };
    throw problem;
  }
}
