import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeMarker } from "../../src/deliver/marker.ts";
import { aPull } from "../support/github-routes.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";
import { checkOutShallow, commit, type Files, git, newRepository } from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const action = fileURLToPath(new URL("../../src/action.ts", import.meta.url));
const hasGo = hasPart("go", answers("go", "version"));

const program: Files = {
  "go.mod": "module example.com/small\n\ngo 1.24\n",
  "main.go": "package main\n\nfunc main() { println(1) }\n",
  ".plimsoll.yml": "variants: [release]\nbudgets: { growth: { fail: 1MiB } }\n",
};
const change: Files = { "main.go": 'package main\n\nimport "os"\n\nfunc main() { os.Stdout.WriteString("tide") }\n' };

let scratch: string;
let folder: string;
let head: string;
let merge: string;
let cache: string;

/** A pull request's merge, checked out as actions/checkout does it, with a remote that nobody answers at. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "plimsoll-bad-"));
  cache = (await execa("go", ["env", "GOCACHE"], { reject: false })).stdout;
  await makePull(program, change);
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function makePull(base: Files, after: Files): Promise<void> {
  const origin = await mkdtemp(join(scratch, "origin-"));
  await newRepository(origin);
  const tip = await commit(origin, "Base", base);
  await git(origin, "checkout", "--quiet", "-b", "topic");
  head = await commit(origin, "Head", after);
  await git(origin, "checkout", "--quiet", "--detach", tip);
  await git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", head);
  merge = await git(origin, "rev-parse", "HEAD");
  folder = await mkdtemp(join(scratch, "work-"));
  await checkOutShallow(origin, merge, folder);
  await git(folder, "fetch", "--quiet", "--depth=1", "origin", tip);
  await git(folder, "remote", "set-url", "origin", "http://127.0.0.1:1/acme/boat");
}

const pullRequest = (sha: string): string =>
  JSON.stringify({ pull_request: { number: 1, head: { sha, ref: "topic" }, base: { ref: "main" }, labels: [] } });

interface Run {
  readonly exitCode: number | undefined;
  readonly log: string;
  readonly verdict: string;
  readonly summary: string;
}

/** The Action as a process, with a runner's environment; `payload` is what lies behind GITHUB_EVENT_PATH, `null` nothing. */
async function run(
  server: GitHubServer | null,
  payload: string | null,
  over: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [event, outputs, summary] = ["event.json", "outputs", "summary"].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  for (const file of [outputs, summary]) await writeFile(file, "");
  await rm(event, { force: true });
  if (payload !== null) await writeFile(event, payload);
  const { exitCode, all } = await execa(process.execPath, [action], {
    cwd: folder,
    all: true,
    reject: false,
    extendEnv: false,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: scratch,
      GOCACHE: cache,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: merge,
      GITHUB_BASE_REF: "main",
      GITHUB_REPOSITORY: "acme/boat",
      GITHUB_RUN_ID: "17344551",
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_API_URL: server?.connection.apiUrl ?? "http://127.0.0.1:1",
      GITHUB_GRAPHQL_URL: server?.connection.graphqlUrl ?? "http://127.0.0.1:1/graphql",
      "INPUT_GITHUB-TOKEN": "ghs_test",
      ...over,
    },
  });
  const written = await readFile(outputs, "utf8");
  return {
    exitCode,
    log: all ?? "",
    verdict: /^verdict<<(\S+)\n(.*)\n\1$/m.exec(written)?.[2] ?? "",
    summary: await readFile(summary, "utf8"),
  };
}

describe.runIf(hasGo)("the Action, given", () => {
  it.each([
    ["no payload", null, /payload \(GITHUB_EVENT_PATH\) is not there/],
    ["half a payload", '{"pull_req', /payload \(GITHUB_EVENT_PATH\) is not a JSON object/],
    [
      "the payload of another event",
      '{"issue":{"number":1}}',
      /payload \(GITHUB_EVENT_PATH\) is not that of pull_request/,
    ],
  ])("%s: measures and judges, writes no comment, and says why", async (_, payload, why) => {
    await using server = await startGitHub();
    const { exitCode, log, verdict, summary } = await run(server, payload);
    expect([exitCode, verdict], log).toEqual([0, "pass"]);
    expect(log.split("\n").filter((line) => line.startsWith("::notice"))).toEqual([expect.stringMatching(why)]);
    expect(summary).toMatch(/^### ✅ Plimsoll/);
    expect(server.state.comments).toEqual([]);
  });

  it.each([
    ["no token", {}, { "INPUT_GITHUB-TOKEN": "" }, /github-token is empty/],
    ["HTML", { with: { status: 200, body: "<html>" } }, {}, /not JSON/],
    ["half a JSON", { with: "half" }, {}, /no whole answer|not JSON|ended/],
    ["a redirect to nowhere", { with: { status: 301, headers: { location: "http://127.0.0.1:1/" } } }, {}, /answer/],
    ["a closed connection", { with: "reset" }, {}, /no answer/],
  ] as const)(
    "an API with %s: the verdict and the summary stay, and one sentence says what is missing",
    async (_, fault, env, why) => {
      await using server = await startGitHub();
      if ("with" in fault) server.fault({ call: /./, with: fault.with });
      const { exitCode, log, verdict, summary } = await run(server, pullRequest(head), env);
      expect([exitCode, verdict], log).toEqual([0, "pass"]);
      expect(log.split("\n").filter((line) => line.startsWith("::notice"))).toEqual([
        expect.stringMatching(/^::notice::The comment could not be written: .*The report is in the job summary\./),
      ]);
      expect(log).toMatch(why);
      expect(summary).toMatch(/^### ✅ Plimsoll/);
    },
  );
});

describe.runIf(hasGo)("nothing passes that was not measured:", () => {
  it.each([
    ["a base without go.mod", { "go.mod": null }, { "go.mod": program["go.mod"] as string }, /no go\.mod/],
    [
      "a policy of the base that can't be read",
      { ".plimsoll.yml": "budgets: { growht: 1\n" },
      { ".plimsoll.yml": program[".plimsoll.yml"] as string },
      /policy of the base can't be read/,
    ],
  ] as [string, Files, Files, RegExp][])("%s", async (_, lacks, brings, why) => {
    const base = Object.fromEntries(Object.entries({ ...program, ...lacks }).filter(([, text]) => text !== null));
    await makePull(base, { ...change, ...brings });
    const { exitCode, log, verdict, summary } = await run(null, pullRequest(head));
    expect([exitCode, verdict], log).toEqual([0, "inconclusive"]);
    expect(log).toMatch(why);
    expect(summary).toMatch(why);
    expect(summary).toMatch(/^### ❔ Plimsoll: inconclusive/);
  });

  it("a base that is not here and can't be fetched", async () => {
    await makePull(program, change);
    await rm(join(folder, ".git/FETCH_HEAD"), { force: true });
    await git(folder, "gc", "--quiet", "--prune=now");
    await git(folder, "cat-file", "-p", merge);
    const { verdict, summary, log } = await run(null, pullRequest(head));
    expect(verdict, log).toBe("inconclusive");
    expect(summary).toMatch(/the first parent of the merge commit, [0-9a-f]{12}, could not be had/);
  });

  it("a policy of the head that can't be read is told with its line, and the job fails", async () => {
    await makePull(program, { ...change, ".plimsoll.yml": "budgets: { growht: 1\n" });
    const { exitCode, log, summary, verdict } = await run(null, pullRequest(head));
    expect([exitCode, verdict], log).toEqual([2, ""]);
    expect(log).toMatch(/^::error::\.plimsoll\.yml:2: /m);
    expect(summary).toContain("Plimsoll could not do its job");
  });

  it("the same where an earlier run left a comment: it says so, at its commit, and none is made for it", async () => {
    await makePull(program, { ...change, ".plimsoll.yml": "budgets: { growht: 1\n" });
    await using server = await startGitHub({ pulls: [aPull({ headSha: head })] });
    await run(server, pullRequest(head));
    expect(server.state.comments).toEqual([]);
    const earlier = { key: "default", run: 1, attempt: 1, head };
    server.state.comments = [{ id: 1, issue: 1, user: server.state.viewer, body: `${writeMarker(earlier)}### ✅ Old` }];
    await run(server, pullRequest(head));
    const [comment] = server.state.comments;
    expect(comment?.body).toMatch(/^<!-- .* -->\n### Plimsoll could not do its job\n\n\.plimsoll\.yml:&#8203;2: /);
    expect(comment?.body).toContain(`\`${head.slice(0, 12)}\` · [run](https://github.com/acme/boat/actions/runs/`);
    await run(server, pullRequest(head), { INPUT_COMMENT: "never", GITHUB_RUN_ID: "17344552" });
    expect(server.state.comments).toEqual([comment]);
  });
});
