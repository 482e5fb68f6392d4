import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { actIsHere } from "../support/act.ts";
import { startGitHub } from "../support/github-server.ts";
import { hasPart } from "../support/parts.ts";
import { newModule } from "../support/pull-requests.ts";
import { aWorkflowRun, measured } from "../support/run-comment.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const workflow = `on: workflow_run
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: plimsoll
        uses: ./.plimsoll/comment
        with:
          github-token: ghs_test
      - run: echo "it is a $VERDICT at $URL"
        env:
          VERDICT: \${{ steps.plimsoll.outputs.verdict }}
          URL: \${{ steps.plimsoll.outputs.comment-url }}
`;

describe("the comment action in a workflow", () => {
  const act = hasPart("act", actIsHere);

  it.skipIf(!act)("posts what the run in its event left, and says so in its outputs", async () => {
    const policy = "budgets: { growth: { fail: 512KiB } }";
    await using server = await startGitHub(measured(newModule, policy));
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-act-"));
    try {
      const [repository, event] = [join(folder, "repository"), join(folder, "event.json")];
      await mkdir(join(repository, ".github/workflows"), { recursive: true });
      await writeFile(join(repository, ".github/workflows/comment.yml"), workflow);
      await writeFile(event, JSON.stringify(aWorkflowRun({ conclusion: "failure" })));
      await mkdir(join(repository, ".plimsoll/comment"), { recursive: true });
      for (const part of ["comment/action.yml", "package.json"])
        await cp(join(root, part), join(repository, ".plimsoll", part));
      await bundle(join(repository, ".plimsoll/dist"));
      const git = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-C", repository];
      await execa("git", [...git, "init", "-q", "-b", "main"]);
      await execa("git", [...git, "add", "-A"]);
      await execa("git", [...git, "commit", "-q", "-m", "all"]);
      await execa("git", [...git, "remote", "add", "origin", "https://github.com/acme/boat"]);

      const { apiUrl, graphqlUrl } = server.connection;
      const urls = ["--env", `GITHUB_API_URL=${apiUrl}`, "--env", `GITHUB_GRAPHQL_URL=${graphqlUrl}`];
      const { exitCode, all } = await execa(
        join(root, ".cache/bin/act"),
        ["workflow_run", "-P", "ubuntu-latest=-self-hosted", "--eventpath", event, ...urls],
        {
          cwd: repository,
          all: true,
          reject: false,
          env: { PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter), CI: "" },
        },
      );
      expect(all).toMatch(/it is a fail at http:\/\/127\.0\.0\.1:\d+\/acme\/boat\/pull\/1#issuecomment-\d+/);
      expect(exitCode).toBe(0);
      expect(server.state.comments.map(({ body }) => body?.split("\n")[1])).toEqual([
        expect.stringMatching(/^### ❌ Plimsoll: 1 gate failed · /),
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** As it is bundled for people, but into a folder of this test's own. */
async function bundle(dir: string): Promise<void> {
  const build = await rolldown({
    input: { comment: join(root, "src/comment.ts") },
    platform: "node",
    transform: { target: "node24" },
    onLog: () => {},
  });
  await build.write({ dir, format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" });
  await build.close();
}
