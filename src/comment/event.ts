import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { parseEvent } from "../deliver/this-run.ts";
import { UsageError } from "../errors.ts";

/** The run that measured, as GitHub tells of it in the payload of `workflow_run`: nothing in it is the measured code's to say. */
export interface MeasuringRun {
  readonly id: number;
  readonly attempt: number;
  /** The event that started it. */
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Who owns the repository the branch lies in; `null` where that is gone. */
  readonly headOwner: string | null;
}

const LARGEST_PAYLOAD = 32 * 1024 * 1024;

const payload = z.object({
  workflow_run: z.object({
    id: z.int().min(1),
    run_attempt: z.int().min(1),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    head_branch: z.string().nullish(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
  }),
});

/** Throws UsageError under any other event, and for a payload that is not there or not one. */
export async function readMeasuringRun(env: NodeJS.ProcessEnv): Promise<MeasuringRun> {
  const event = env.GITHUB_EVENT_NAME ?? "";
  if (event !== "workflow_run") {
    throw new UsageError(
      `Plimsoll's comment action posts what another workflow measured, on workflow_run; this is ${event === "" ? "no event" : event}. ` +
        'Start it with "on: { workflow_run: { workflows: [<the workflow that measures>], types: [completed] } }".',
    );
  }
  const { success, data } = payload.safeParse(parseEvent(await readPayload(env.GITHUB_EVENT_PATH ?? "")));
  if (!success) throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not that of workflow_run");
  const run = data.workflow_run;
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headOwner: run.head_repository?.owner.login ?? null,
  };
}

async function readPayload(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_PAYLOAD) return await readFile(path, "utf8");
  } catch {
    // Said below.
  }
  throw new UsageError("the event's payload (GITHUB_EVENT_PATH) is not there or can't be read");
}
