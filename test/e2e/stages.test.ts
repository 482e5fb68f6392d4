import { describe, expect, it } from "vitest";
import { actIsHere, runCommentWorkflow, runWorkflow, type WorkflowRun } from "../support/act.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";
import { hasPart } from "../support/parts.ts";
import { aWorkflowRun } from "../support/run-comment.ts";

const template = `package main

import (
	"os"
	"text/template"
)

func main() { template.Must(template.New("t").Parse("{{.}}")).Execute(os.Stdout, os.Args) }
`;
const policy = (fail: string): string => `variants: [release]\nbudgets: { growth: { fail: ${fail} } }\n`;

/** The run's number under act. */
const RUN = 1;

const envOf = ({ connection }: GitHubServer) => ({
  GITHUB_API_URL: connection.apiUrl,
  GITHUB_GRAPHQL_URL: connection.graphqlUrl,
});
const firstLine = (text: string | null | undefined): string | undefined =>
  text?.split("\n").find((line) => line.startsWith("### "));

/** The first stage, on a stranger's pull request: with a token that only reads. */
async function measure(server: GitHubServer, change: Record<string, string>): Promise<WorkflowRun> {
  return runWorkflow({
    fixture: "hello",
    files: { ".plimsoll.yml": policy("64KiB") },
    inputs: { "github-token": "ghs_test", "artifact-name": "plimsoll-report" },
    change,
    forkOf: "stranger",
    env: envOf(server),
    onHead(headSha, baseSha) {
      Object.assign(server.state.pulls[0] ?? {}, { headSha, baseSha, head: "stranger:topic" });
      server.state.files = {
        [`${baseSha}:.plimsoll.yml`]: policy("64KiB"),
        [`${headSha}:.plimsoll.yml`]: change[".plimsoll.yml"] ?? policy("64KiB"),
      };
    },
  });
}

/** The second stage, on what the first left: with a token that writes. */
async function post(server: GitHubServer, first: WorkflowRun): Promise<Pick<WorkflowRun, "exitCode" | "log">> {
  server.state.mayWrite = true;
  server.state.artifacts = Object.entries(first.artifacts).map(([name, zip], id) => ({
    id: id + 1,
    run: RUN,
    name,
    zip,
  }));
  const payload = aWorkflowRun({
    id: RUN,
    conclusion: first.exitCode === 0 ? "success" : "failure",
    head_sha: server.state.pulls[0]?.headSha,
    head_repository: { owner: { login: "stranger" } },
  });
  return runCommentWorkflow({ payload, inputs: { "github-token": "ghs_test" }, env: envOf(server) });
}

describe.skipIf(!hasPart("act", actIsHere))("a fork's pull request, through both workflows as act runs them", () => {
  it("F1, F6: fails, and the second one says why: in the words of the first, by the limits of the base", async () => {
    await using server = await startGitHub({ mayWrite: false });
    const first = await measure(server, { "main.go": template, ".plimsoll.yml": policy("10MiB") });
    expect(first.exitCode, first.log).toBe(1);
    expect(first.outputs.verdict).toBe("fail");
    expect(Object.keys(first.artifacts)).toEqual(["plimsoll-report"]);
    expect(server.state.comments).toEqual([]);

    const second = await post(server, first);
    expect(second.exitCode, second.log).toBe(0);
    const [comment, ...others] = server.state.comments;
    expect(others).toEqual([]);
    expect(firstLine(comment?.body)).toMatch(/^### ❌ Plimsoll: 1 gate failed · `release` \+/);
    const rows = (text: string | null | undefined) => text?.split("\n").filter((line) => line.startsWith("| ❌"));
    expect(rows(comment?.body)).toEqual(rows(first.outputs["comment-body"]));
    expect(rows(comment?.body)?.length).toBeGreaterThan(0);
  });

  it("passes: then the comment of the failure is changed in place", async () => {
    await using server = await startGitHub({ mayWrite: false });
    await post(server, await measure(server, { "main.go": template }));
    server.state.mayWrite = false;
    const mended = await measure(server, { "README.md": "nothing that is built\n" });
    expect(mended.exitCode, mended.log).toBe(0);
    const second = await post(server, mended);
    expect(second.exitCode, second.log).toBe(0);
    expect(server.state.comments.map(({ body }) => firstLine(body))).toEqual(["### ✅ Plimsoll: no change"]);
  });
});
