import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { actIsHere, runWorkflow } from "../support/act.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";
import { hasPart } from "../support/parts.ts";

const template = `package main

import (
	"os"
	"text/template"
)

func main() { template.Must(template.New("t").Parse("{{.}}")).Execute(os.Stdout, os.Args) }
`;

describe.skipIf(!hasPart("act", actIsHere))("the Action on a pull request, as act runs it", () => {
  const run = (server: GitHubServer, inputs: Record<string, string>, change: Record<string, string>) =>
    runWorkflow({
      fixture: "hello",
      inputs: { "github-token": "ghs_test", variants: "release", ...inputs },
      change,
      onHead: (sha) => {
        const [pull] = server.state.pulls;
        if (pull !== undefined) Object.assign(pull, { headSha: sha });
      },
      env: { GITHUB_API_URL: server.connection.apiUrl, GITHUB_GRAPHQL_URL: server.connection.graphqlUrl },
    });
  const bodies = (server: GitHubServer) => server.state.comments.map(({ body }) => body ?? "");

  it("compares the merge with its first parent and says the cause in one comment", async () => {
    await using server = await startGitHub();
    const { exitCode, outputs, log } = await run(server, {}, { "main.go": template });
    expect(exitCode, log).toBe(0);
    expect(Number(outputs["max-delta-bytes"])).toBeGreaterThan(500_000);
    expect(outputs["base-sha"]).toMatch(/^[0-9a-f]{40}$/);
    expect(bodies(server)).toHaveLength(1);
    expect(bodies(server)[0]).toContain("release");
    expect(outputs["comment-url"]).toContain("issuecomment");
    expect(server.calls.length).toBeLessThanOrEqual(4);
  });

  it("fails on growth over the budget that the base agreed on, and says so", async () => {
    await using server = await startGitHub();
    const change = { "main.go": template, ".plimsoll.yml": "budgets: { growth: { fail: 10MiB } }\n" };
    const { exitCode, outputs, summary } = await runWorkflow({
      fixture: "hello",
      files: { ".plimsoll.yml": "budgets: { growth: { fail: 64KiB } }\n" },
      inputs: { "github-token": "ghs_test", variants: "release" },
      change,
      onHead: (sha) => Object.assign(server.state.pulls[0] ?? {}, { headSha: sha }),
      env: { GITHUB_API_URL: server.connection.apiUrl, GITHUB_GRAPHQL_URL: server.connection.graphqlUrl },
    });
    expect(exitCode).toBe(1);
    expect(outputs.verdict).toBe("fail");
    expect(summary).toContain("size-growth");
    expect(bodies(server)[0]).toMatch(/gate failed/);
    expect(bodies(server)[0]).toContain("The base's word holds until it is merged");
  });

  it("keeps its verdict where the token may not comment, and says what would let it", async () => {
    await using server = await startGitHub({ mayWrite: false });
    const { exitCode, outputs, log } = await run(server, {}, { "main.go": template });
    expect(exitCode).toBe(0);
    expect(outputs.verdict).toBe("pass");
    expect(bodies(server)).toEqual([]);
    expect(log).toContain("pull-requests: write");
  });

  it.each([
    ["fails", "64KiB", 1],
    ["passes", "10MiB", 0],
  ])("says what the command says on a laptop, row by row and by its exit code, where it %s", async (_, fail, code) => {
    await using server = await startGitHub();
    const cli = join(fileURLToPath(new URL("../..", import.meta.url)), "dist/cli.js");
    let laptop: { exitCode: number | undefined; report: Report } | null = null;
    const { exitCode, files } = await runWorkflow({
      fixture: "hello",
      // Without -trimpath a file names the folders of its sources, and those of the two runs are not the same.
      files: {
        ".plimsoll.yml": `variants: [release, { name: trimmed, trimpath: true }]\nbudgets: { growth: { fail: ${fail} } }\n`,
      },
      inputs: { "github-token": "ghs_test", comment: "never" },
      change: { "main.go": template },
      env: { GITHUB_API_URL: server.connection.apiUrl, GITHUB_GRAPHQL_URL: server.connection.graphqlUrl },
      async afterwards(cwd) {
        await execa("git", ["checkout", "-q", "topic"], { cwd });
        const words = [cli, "gate", "--base", "main", "--format", "json"];
        const run = await execa(process.execPath, words, { cwd, reject: false });
        laptop = { exitCode: run.exitCode, report: JSON.parse(run.stdout) };
      },
    });
    const { report: here, exitCode: status } = laptop as unknown as { exitCode: number; report: Report };
    const there: Report = JSON.parse(files["report.json"] ?? "");
    expect([exitCode, status]).toEqual([code, code]);
    expect(here.verdict).toEqual(there.verdict);
    expect(here.changes).toEqual(there.changes);
    expect(here.changes.length).toBeGreaterThan(10);
    expect(here.base?.commit).toBe(there.base?.commit);
  });

  it("makes no comment where nothing changed", async () => {
    await using server = await startGitHub();
    const { exitCode, outputs } = await run(server, {}, { "README.md": "nothing that is built\n" });
    expect(exitCode).toBe(0);
    expect(outputs["max-delta-bytes"]).toBe("0");
    expect(bodies(server)).toEqual([]);
  });
});
