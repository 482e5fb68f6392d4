import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { main } from "../../src/comment.ts";
import type { Report } from "../../src/model.ts";
import type { ArtifactState, CommentState, GitHubState } from "./github-routes.ts";
import { aPull } from "./github-routes.ts";
import type { GitHubServer } from "./github-server.ts";
import { makeZip } from "./zip.ts";

export const RUN = 17_344_551;

/** The payload of `workflow_run`, with `pull_requests` as empty as it is for forks. */
export const aWorkflowRun = (over: object = {}): object => ({
  action: "completed",
  workflow_run: {
    id: RUN,
    run_attempt: 1,
    event: "pull_request",
    conclusion: "success",
    head_sha: aPull().headSha,
    head_branch: "topic",
    head_repository: { owner: { login: "acme" } },
    pull_requests: [],
    ...over,
  },
});

export const anArtifact = (text: string | Buffer, over: Partial<ArtifactState> = {}): ArtifactState => ({
  id: 1,
  run: RUN,
  name: "plimsoll-report",
  zip: makeZip([{ name: "report.json", bytes: Buffer.from(text) }]),
  ...over,
});

/** A repository whose run left this report, with a configuration at the base. */
export const measured = (
  report: Report,
  policy: string | null,
  over: Partial<GitHubState> = {},
): Partial<GitHubState> => ({
  artifacts: [anArtifact(JSON.stringify(report))],
  files:
    policy === null
      ? {}
      : { [`${aPull().baseSha}:.plimsoll.yml`]: policy, [`${aPull().headSha}:.plimsoll.yml`]: policy },
  ...over,
});

export interface CommentRun {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
  /** The comments that the bot has on the pull requests now. */
  readonly comments: readonly CommentState[];
}

export interface Setting {
  readonly payload?: unknown;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the comment action in this process, with the environment a runner would give it. */
export function commentAction(): (server: GitHubServer, setting?: Setting) => Promise<CommentRun> {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plimsoll-comment-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  return async (server, { payload = aWorkflowRun(), event = "workflow_run", inputs = {}, env = {} } = {}) => {
    const [payloadFile, outputs, summary] = ["event.json", "outputs", "summary.md"].map((name) => join(folder, name));
    await writeFile(payloadFile as string, typeof payload === "string" ? payload : JSON.stringify(payload));
    for (const file of [outputs, summary]) await writeFile(file as string, "");
    const set: Record<string, string> = {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payloadFile as string,
      GITHUB_REPOSITORY: "acme/boat",
      GITHUB_RUN_ID: "99999999",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: server.connection.apiUrl,
      GITHUB_GRAPHQL_URL: server.connection.graphqlUrl,
      GITHUB_OUTPUT: outputs as string,
      GITHUB_STEP_SUMMARY: summary as string,
      "INPUT_GITHUB-TOKEN": server.connection.token,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    };
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
    try {
      const exitCode = await main();
      return {
        exitCode,
        log: written.join(""),
        outputs: await readFile(outputs as string, "utf8"),
        summary: await readFile(summary as string, "utf8"),
        comments: server.state.comments.filter(({ user }) => user === server.state.viewer),
      };
    } finally {
      spy.mockRestore();
      vi.unstubAllEnvs();
      process.exitCode = 0;
    }
  };
}
