import { describe, expect, it } from "vitest";
import { type CommentDelivery, deliverComment, remedyFor } from "../../src/deliver/comment-delivery.ts";
import type { Connection } from "../../src/deliver/github.ts";
import { lookUp } from "../../src/deliver/live.ts";
import { aPull } from "../support/github-routes.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";

const repository = { owner: "acme", name: "boat" };
const marker = { key: "default", run: 50, attempt: 1, head: aPull().headSha };

async function deliver(server: GitHubServer, over: Partial<Connection> = {}): Promise<CommentDelivery> {
  const connection = { ...server.connection, pause: async () => {}, ...over };
  const live = await lookUp(connection, repository, 1);
  return deliverComment(live, { repository, marker, text: "Text", create: true }, remedyFor("acme/plimsoll@v1"));
}

const reasonOf = (delivery: CommentDelivery): string => {
  expect(delivery).toMatchObject({ surface: "comment", delivered: false, kind: "failed" });
  return delivery.delivered ? "" : delivery.reason;
};

describe("the comment as a surface", () => {
  it("says where it is", async () => {
    await using server = await startGitHub();
    expect(await deliver(server)).toMatchObject({ delivered: true, kind: "created", url: expect.stringMatching(/#/) });
  });

  it("F1: that the token may not write is one sentence of what and why, with the YAML for both kinds of branch", async () => {
    await using server = await startGitHub({ mayWrite: false });
    expect(reasonOf(await deliver(server))).toBe(
      "POST /repos/acme/boat/issues/1/comments was answered 403: Resource not accessible by integration. " +
        "The report is in the job summary. For pull requests from branches of this repository, give the job " +
        '"permissions: { contents: read, pull-requests: write }". For those from forks and by Dependabot, whose token ' +
        'only reads, give the step "with: { artifact-name: plimsoll-report }" and add a second workflow: ' +
        '"on: { workflow_run: { workflows: [<the name of this workflow>], types: [completed] } }", ' +
        '"permissions: { actions: read, contents: read, pull-requests: write }", ' +
        'and one step "uses: acme/plimsoll/comment@v1".',
    );
  });

  it("F1: that the token may not even read is told with the same YAML", async () => {
    for (const answer of [{ status: 403 }, { status: 200, body: { data: null, errors: [{ message: "Forbidden" }] } }]) {
      await using server = await startGitHub();
      server.fault({ call: /graphql/, with: answer });
      expect(reasonOf(await deliver(server))).toContain('"uses: acme/plimsoll/comment@v1"');
    }
  });

  it("F31: that the conversation is locked is told as that, without YAML that would not help", async () => {
    await using server = await startGitHub({ pulls: [aPull({ locked: true })] });
    expect(reasonOf(await deliver(server))).toMatch(
      /The report is in the job summary\. The pull request's conversation is locked\.$/,
    );
  });

  it.each([
    ["HTML", { status: 200, body: "<html>" }],
    ["half a JSON", "half"],
    ["503", { status: 503 }],
    ["422", { status: 422 }],
    ["a limit", { status: 429, headers: { "retry-after": "999" } }],
    ["silence", "hang"],
    ["a redirect", { status: 301, headers: { location: "/elsewhere" } }],
  ] as const)("throws nothing when GitHub answers with %s, whatever the call", async (_, answer) => {
    const comments = Array.from({ length: 101 }, (_, index) => ({
      id: index + 1,
      issue: 1,
      user: "maria",
      body: "Fine",
    }));
    for (const call of [/graphql/, /^GET .*comments/, /^POST .*comments/]) {
      await using server = await startGitHub({ comments });
      server.fault({ call, with: answer });
      const over = answer === "hang" ? { timeout: 300 } : {};
      expect(reasonOf(await deliver(server, over))).toMatch(/^[ -~]+\. The report is in the job summary\./);
    }
  });

  it("throws nothing where there is no token", async () => {
    await using server = await startGitHub();
    expect(reasonOf(await deliver(server, { token: "" }))).toMatch(/^github-token is empty/);
    expect(server.calls).toEqual([]);
  });
});
