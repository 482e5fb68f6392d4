import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { isCommitHash } from "./repository.ts";

/** The event a workflow run stands for, as far as it says what is to be compared with what. */
export interface CiEvent {
  /** `pull_request`, `push`, `merge_group`, … */
  readonly name: string;
  /** The commit the run is for: of a pull request, the merge of its head into its base. */
  readonly commit: string | null;
  /** `refs/heads/main`, `refs/pull/7/merge`, … */
  readonly ref: string | null;
  /** The pull request's own head. */
  readonly head: string | null;
  /** The branch that a pull request or a merge group goes to, without `refs/heads/`. */
  readonly baseBranch: string | null;
  /** The commit that a merge group is put on. */
  readonly baseCommit: string | null;
  readonly defaultBranch: string | null;
  /** What is wrong with the payload; `null` where it could be read. */
  readonly problem: string | null;
}

const hash = z.string().refine(isCommitHash);
const payloadSchema = z.object({
  pull_request: z
    .object({ head: z.object({ sha: hash }), base: z.object({ ref: z.string().max(1024) }) })
    .nullish()
    .catch(null),
  merge_group: z
    .object({ base_sha: hash, base_ref: z.string().max(1024) })
    .nullish()
    .catch(null),
  repository: z
    .object({ default_branch: z.string().max(1024) })
    .nullish()
    .catch(null),
});
type Payload = z.output<typeof payloadSchema>;

const largestPayload = 32 * 1024 * 1024;

/** The event of this workflow run; `null` outside of one. A payload that can't be read leaves what the environment says. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<CiEvent | null> {
  const name = env.GITHUB_EVENT_NAME;
  if (name === undefined || name === "") return null;
  const { payload, problem } = await readPayload(name, env.GITHUB_EVENT_PATH);
  const branch = (ref: string | undefined): string | null => ref?.replace(/^refs\/heads\//, "") || null;
  const commit = env.GITHUB_SHA ?? "";
  return {
    name,
    commit: isCommitHash(commit) ? commit : null,
    ref: env.GITHUB_REF || null,
    head: payload.pull_request?.head.sha ?? null,
    baseBranch: branch(payload.pull_request?.base.ref ?? payload.merge_group?.base_ref ?? env.GITHUB_BASE_REF),
    baseCommit: payload.merge_group?.base_sha ?? null,
    defaultBranch: payload.repository?.default_branch ?? null,
    problem,
  };
}

/** The key of the payload without which an event of that name cannot be what it says it is. */
const essential: Readonly<Record<string, keyof Payload>> = { pull_request: "pull_request", merge_group: "merge_group" };

async function readPayload(
  name: string,
  path: string | undefined,
): Promise<{ readonly payload: Payload; readonly problem: string | null }> {
  const unread = (problem: string) => ({ payload: {}, problem });
  if (path === undefined || path === "")
    return unread("the event's payload is not there: GITHUB_EVENT_PATH is not set");
  let value: unknown;
  try {
    const { size } = await stat(path);
    if (size > largestPayload) return unread(`the event's payload has ${size} bytes, which is more than is read`);
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const isJson = !(error instanceof SyntaxError);
    return unread(
      isJson ? "the event's payload could not be read from GITHUB_EVENT_PATH" : "the event's payload is not JSON",
    );
  }
  const { success, data } = payloadSchema.safeParse(value);
  if (!success) return unread("the event's payload is not a JSON object");
  const key = essential[name];
  const missing = key !== undefined && (data[key] ?? null) === null;
  return {
    payload: data,
    problem: missing ? `the event's payload is not that of ${name}: it has no ${key} with commits` : null,
  };
}
