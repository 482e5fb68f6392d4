import { z } from "zod";
import { UsageError } from "../errors.ts";
import { type Repository, repositoryOf } from "./pull-request.ts";

/** The run of a workflow that we are in, as the runner's environment tells it. */
export interface ThisRun {
  readonly repository: Repository;
  readonly id: number;
  readonly attempt: number;
  /** The run's page. */
  readonly url: string;
  /** How a workflow names the Action that runs, such as `acme/plimsoll@v1`. */
  readonly action: string;
}

/** `null` outside of GitHub's runner and those like it. */
export function thisRun(env: NodeJS.ProcessEnv): ThisRun | null {
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  const id = whole(env.GITHUB_RUN_ID);
  if (repository === null || id === null) return null;
  const server = /^https?:\/\/[\w.:-]+$/.exec(env.GITHUB_SERVER_URL ?? "")?.[0] ?? "https://github.com";
  const action = repositoryOf(env.GITHUB_ACTION_REPOSITORY) ?? { owner: "OWNER", name: "plimsoll" };
  const revision = /^[\w./-]{1,100}$/.exec(env.GITHUB_ACTION_REF ?? "")?.[0] ?? "v1";
  return {
    repository,
    id,
    attempt: whole(env.GITHUB_RUN_ATTEMPT) ?? 1,
    url: `${server}/${repository.owner}/${repository.name}/actions/runs/${id}`,
    action: `${action.owner}/${action.name}@${revision}`,
  };
}

function whole(text: string | undefined): number | null {
  return /^\d{1,15}$/.test(text ?? "") ? Number(text) : null;
}

/** What the payload of a `pull_request` event says; frozen when the event happened. */
export interface PullRequestEvent {
  readonly number: number;
  /** The commit of the pull request's own branch, not of its merge with the base. */
  readonly headSha: string;
  readonly baseRef: string;
  readonly labels: readonly string[];
}

const payload = z.object({
  pull_request: z.object({
    number: z.int().min(1),
    head: z.object({ sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) }),
    base: z.object({ ref: z.string() }),
    labels: z.array(z.object({ name: z.string() })).nullish(),
  }),
});

/** Reads the text behind GITHUB_EVENT_PATH. `null` where the event is of another kind; UsageError where it is no event. */
export function readPullRequestEvent(text: string): PullRequestEvent | null {
  const { success, data } = payload.safeParse(parseEvent(text));
  if (!success) return null;
  const { number, head, base, labels } = data.pull_request;
  return { number, headSha: head.sha, baseRef: base.ref, labels: (labels ?? []).map(({ name }) => name) };
}

/** The payload of any event. Throws UsageError. */
export function parseEvent(text: string): unknown {
  try {
    const event: unknown = JSON.parse(text);
    if (typeof event === "object" && event !== null) return event;
  } catch {
    // Said below.
  }
  throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not a JSON object");
}
