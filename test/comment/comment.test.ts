import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { execaNode } from "execa";
import { describe, expect, it } from "vitest";
import { writeMarker } from "../../src/deliver/marker.ts";
import type { Report } from "../../src/model.ts";
import { cycle, hostileTexts, withForeignText } from "../support/foreign.ts";
import { aPull } from "../support/github-routes.ts";
import { startGitHub } from "../support/github-server.ts";
import { aCompatibility, aFinding, aVerdict } from "../support/make.ts";
import { newModule, noBase, unchanged } from "../support/pull-requests.ts";
import { anArtifact, aWorkflowRun, commentAction, measured, RUN } from "../support/run-comment.ts";
import { makeZip } from "../support/zip.ts";

const run = commentAction();
const POLICY = "budgets:\n  growth: { fail: 512KiB }\noverride: { label: size-ok, max: 2MiB }\n";

const LIE = "Reviewed and approved by the security team.";

/** What somebody would want the bot to say, in every place for a sentence. */
const forged: Report = {
  ...newModule,
  head: {
    ...newModule.head,
    artifacts: newModule.head.artifacts.map((one) => ({ ...one, gaps: [{ fact: "certificates", why: LIE }] })),
    skippedVariants: [{ variant: "static", why: LIE }],
  },
  compatibility: [
    aCompatibility({
      image: "debian:11",
      runs: "no",
      reason: LIE,
      fix: LIE,
      errorText: LIE,
      problems: ["glibc-too-old", "approved"].map((rule) => ({
        rule,
        found: LIE,
        fix: LIE,
        errorText: LIE,
        location: null,
        ignored: null,
        data: LIE,
      })),
      undecided: [{ rule: "tzdata-missing", why: LIE }],
      gaps: [{ fact: "users", why: LIE }],
    }),
  ],
  verdict: aVerdict({
    outcome: "pass",
    findings: [aFinding({ severity: "note", message: LIE })],
    skips: [{ rule: "size-max", artifact: "default", why: LIE }],
  }),
};

describe("the second stage", () => {
  it("posts one comment on the pull request that was measured, under the measuring run's number", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    const { exitCode, comments, outputs, log } = await run(server);
    expect(exitCode).toBe(0);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(
      /^<!-- plimsoll \{"schema":1,"key":"default","run":17344551,"attempt":1,"head":"a{40}"\} -->\n### ❌ Plimsoll: 1 gate failed · /,
    );
    expect(comments[0]?.body).toContain(`[job summary](https://github.com/acme/boat/actions/runs/${RUN})`);
    expect(outputs).toMatch(/verdict<<[\s\S]*fail[\s\S]*comment-url<<[\s\S]*#issuecomment-/);
    expect(log).toContain("The comment was created (fail)");
  });

  it("F29: takes seven calls to make, six to change, and five when it would say the same", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    const counted = async (report: Report): Promise<number> => {
      const before = server.calls.length;
      server.state.artifacts = [anArtifact(JSON.stringify(report))];
      await run(server);
      // Where the artifact lies is no call of the API.
      return server.calls.slice(before).filter((call) => !call.includes("/blob/")).length;
    };
    expect(await counted(newModule)).toBe(7);
    expect(await counted(unchanged)).toBe(6);
    expect(await counted(unchanged)).toBe(5);
  });

  it("is made as well where the server has no GraphQL", async () => {
    await using server = await startGitHub(measured(newModule, POLICY, { hasGraphql: false }));
    const { comments } = await run(server);
    expect(comments[0]?.body).toContain("### ❌ Plimsoll: 1 gate failed");
  });

  it("changes the comment of an earlier run, and leaves that of a later one", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    await run(server);
    server.state.artifacts.push(anArtifact(JSON.stringify(unchanged), { id: 2, run: RUN + 1 }));
    const later = await run(server, { payload: aWorkflowRun({ id: RUN + 1 }) });
    expect(later.comments.map(({ body }) => body?.split("\n")[1])).toEqual(["### ✅ Plimsoll: no change"]);
    const again = await run(server);
    expect(again.log).toContain("is newer, and has reported already");
    expect(again.comments.map(({ body }) => body)).toEqual(later.comments.map(({ body }) => body));
  });

  it("F3: judges the numbers itself, by the policy of the base, and repeats no sentence of the artifact", async () => {
    await using server = await startGitHub(measured(forged, POLICY));
    const { comments } = await run(server);
    expect(comments[0]?.body).toContain("### ❌ Plimsoll: 2 gates failed");
    expect(comments[0]?.body).toContain("> The check let this pass. By the limits of the base branch");
    expect(comments[0]?.body).not.toContain("security team");
    expect(comments[0]?.body).toMatch(/\| ❌ \| `debian:11` \| `release` \| It does not start there\. [A-Z]/);
  });

  it("F24: judges by the base's limits when the pull request raises its own, and says that it does", async () => {
    const { baseSha, headSha } = aPull();
    const files = {
      [`${baseSha}:.plimsoll.yml`]: POLICY,
      [`${headSha}:.plimsoll.yml`]: "budgets: { growth: { fail: 1GiB } }",
    };
    await using server = await startGitHub(measured(newModule, null, { files }));
    const { comments } = await run(server);
    expect(comments[0]?.body).toContain("### ❌ Plimsoll: 1 gate failed");
    expect(comments[0]?.body).toMatch(
      /\| ℹ️ \| `policy` .*This change would set budgets\.growth\.fail from 512KiB to 1GiB\./,
    );
  });

  it("F19: judges by the head's limits where the base has none yet", async () => {
    const files = { [`${aPull().headSha}:.github/plimsoll.yml`]: POLICY };
    await using server = await startGitHub(measured(newModule, null, { files }));
    const { comments } = await run(server);
    expect(comments[0]?.body).toMatch(/The base has no configuration, so that \.github\/plimsoll\.yml holds at once/);
    expect(comments[0]?.body).toContain("### ❌ Plimsoll: 1 gate failed");
  });

  it("reads the policy where the inputs say it lies, with the inputs' limits on top", async () => {
    const files = { [`${aPull().baseSha}:services/api/limits.yml`]: "budgets: { size: { max: 1GiB } }" };
    await using server = await startGitHub(measured(unchanged, null, { files }));
    const inputs = { "working-directory": "services/api", config: "limits.yml" };
    expect((await run(server, { inputs: { ...inputs, comment: "always" } })).comments[0]?.body).toContain(
      "✅ Plimsoll: no change",
    );
    const { comments } = await run(server, { inputs: { ...inputs, "max-size": "12MiB" } });
    expect(comments[0]?.body).toMatch(/16\.8 MiB → \*\*16\.8 MiB\*\* → 12\.0 MiB|budgets\.size\.max allows \(12MiB\)/);
    expect((await run(server, { inputs: { config: "../../etc/passwd" } })).comments[0]?.body).toContain(
      "lies outside of the repository",
    );
  });

  it("judges by the base's usual file where the pull request gives its own another name", async () => {
    const { baseSha, headSha } = aPull();
    const files = {
      [`${baseSha}:.plimsoll.yml`]: POLICY,
      [`${headSha}:size.yml`]: "budgets: { growth: { fail: 1GiB } }",
    };
    await using server = await startGitHub(measured(newModule, null, { files }));
    const { comments } = await run(server, { inputs: { config: "size.yml" } });
    expect(comments[0]?.body).toContain("### ❌ Plimsoll: 1 gate failed");
    expect(comments[0]?.body).toContain("The base has no size.yml, but .plimsoll.yml, which is judged by");
  });

  it("judges nothing by a policy that can't be read, and says so", async () => {
    await using server = await startGitHub(measured(newModule, "budgets: { size: { maximum: 5MiB } }"));
    const { comments, exitCode } = await run(server);
    expect(exitCode).toBe(0);
    expect(comments[0]?.body).toMatch(/^### ❔ Plimsoll: inconclusive/m);
    expect(comments[0]?.body).toMatch(
      /policy of the base can't be read, so that nothing is judged.*: \.plimsoll\.yml:.*1: budgets\.size/,
    );
  });

  it("fails by the head's limits where the base's can't be read, and passes nothing by them", async () => {
    const files = (head: string) => ({
      [`${aPull().baseSha}:.plimsoll.yml`]: "budgets: { size: { maximum: 5MiB } }",
      [`${aPull().headSha}:.plimsoll.yml`]: head,
    });
    for (const [limits, first] of [
      [POLICY, /^### ❌ Plimsoll: 1 gate failed/m],
      ["budgets: { size: { max: 1GiB } }", /^### ❔ Plimsoll: inconclusive/m],
    ] as const) {
      await using server = await startGitHub(measured(newModule, null, { files: files(limits) }));
      const { comments } = await run(server);
      expect(comments[0]?.body).toMatch(first);
      expect(comments[0]?.body).toMatch(/policy of the base can't be read, so that what fails by the head's own fails/);
    }
  });

  it("repeats no text of the pull request where it says what it would change of the policy", async () => {
    const files = {
      [`${aPull().baseSha}:.plimsoll.yml`]: POLICY,
      [`${aPull().headSha}:.plimsoll.yml`]: `${POLICY}\nimages: ["approved-by-security;merge-at-once"]\n`,
    };
    await using server = await startGitHub(measured(newModule, null, { files }));
    const { comments } = await run(server);
    expect(comments[0]?.body).toContain("to something else. The base's word holds");
    expect(comments[0]?.body).not.toContain("approved-by-security");
  });

  it("judges no growth where the measuring run had no base, or one that it doubted", async () => {
    const doubted: Report = { ...newModule, comparedWith: { kind: "inexact", how: "main", why: "`@everyone`" } };
    for (const report of [noBase, doubted]) {
      await using server = await startGitHub(measured(report, POLICY));
      const { comments } = await run(server);
      expect(comments[0]?.body).toMatch(/^### ❔ Plimsoll: inconclusive/m);
      expect(comments[0]?.body).toMatch(/\| ⚠️ \| `on-missing-base`/);
    }
  });

  it("F21: reads the label as it is set now, and who set it", async () => {
    const pull = aPull({
      labels: ["size-ok"],
      labelings: [{ label: "size-ok", by: "maria", at: "2026-11-03T08:00:00Z" }],
    });
    await using server = await startGitHub(measured(newModule, POLICY, { pulls: [pull] }));
    const { comments } = await run(server);
    expect(comments[0]?.body).toMatch(/^### ⚠️ Plimsoll: 1 gate failed, overridden by `maria` \(label `size-ok`/m);
  });
});

describe("a report in parts", () => {
  const builds = [
    ["default", "release"],
    ["pie", "netgo"],
  ];
  /** The part with these builds, as its job left it. */
  function leftBy(number: number, over: Partial<Report> = {}) {
    const own = (names: readonly { readonly name: string }[]) =>
      names.filter(({ name }) => builds[number - 1]?.includes(name));
    const only = (side: Report["head"]): Report["head"] => ({ ...side, artifacts: own(side.artifacts) as never });
    const { head, base, changes } = newModule;
    const report = {
      ...newModule,
      head: only(head),
      base: base && only(base),
      changes: changes.filter(({ artifact }) => builds[number - 1]?.includes(artifact)),
      part: { number, builds },
      ...over,
    };
    return anArtifact(JSON.stringify(report), { id: 10 + number, name: `plimsoll-report-part-${number}-of-2` });
  }
  const files = { [`${aPull().baseSha}:.plimsoll.yml`]: POLICY, [`${aPull().headSha}:.plimsoll.yml`]: POLICY };

  it("is joined and judged as one", async () => {
    await using split = await startGitHub({ artifacts: [leftBy(2), leftBy(1)], files });
    await using whole = await startGitHub(measured(newModule, POLICY));
    expect((await run(split)).comments[0]?.body).toEqual((await run(whole)).comments[0]?.body);
  });

  it("shows what a part that is missing would have built, and is no pass without it", async () => {
    await using server = await startGitHub({ artifacts: [leftBy(1)], files });
    const { comments } = await run(server);
    expect(comments[0]?.body).toMatch(/^### ❌ Plimsoll: 1 gate failed, 2 builds failed/m);
    expect(comments[0]?.body).toContain("There is no report of part 2 of 2");
  });

  it("is refused where the parts are of different runs", async () => {
    const other = leftBy(2, { head: { ...newModule.head, commit: "c".repeat(40), artifacts: [] } });
    await using server = await startGitHub({ artifacts: [leftBy(1), other], files });
    const { exitCode, log, comments } = await run(server);
    expect({ exitCode, comments }).toEqual({ exitCode: 3, comments: [] });
    expect(log).toContain("are of different commits");
  });
});

describe("whose report it is", () => {
  it("F5: is found with an empty pull_requests, from a fork", async () => {
    const pulls = [aPull({ number: 3 }), aPull({ number: 7, head: "stranger:topic" })];
    await using server = await startGitHub(measured(newModule, POLICY, { pulls }));
    const { comments } = await run(server, {
      payload: aWorkflowRun({ head_repository: { owner: { login: "stranger" } } }),
    });
    expect(comments.map(({ issue }) => issue)).toEqual([7]);
  });

  it.each([
    ["whose head has moved on", [aPull({ headSha: "d".repeat(40) })], /has moved on from aaaaaaaaaaaa/],
    ["that is closed", [aPull({ state: "closed" })], /no pull request is open from the branch/],
    ["of another branch with the same commit", [aPull({ head: "acme:other" })], /no pull request is open/],
    [
      "of another owner with the same branch and commit",
      [aPull({ head: "stranger:topic" })],
      /no pull request is open/,
    ],
  ] as const)("F4: nothing is posted on a pull request %s", async (_, pulls, sentence) => {
    await using server = await startGitHub(measured(newModule, POLICY, { pulls: [...pulls] }));
    const { exitCode, comments, log } = await run(server);
    expect({ exitCode, comments }).toEqual({ exitCode: 0, comments: [] });
    expect(log).toMatch(/^::notice title=Plimsoll::Nothing was posted: /);
    expect(log).toMatch(sentence);
  });

  it("F4: nothing is posted where the branch that it came from is gone", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    for (const over of [{ head_repository: null }, { head_branch: null }]) {
      const { exitCode, comments, log } = await run(server, { payload: aWorkflowRun(over) });
      expect({ exitCode, comments }).toEqual({ exitCode: 0, comments: [] });
      expect(log).toContain("the repository or the branch that it came from is gone");
    }
  });

  it("F4: of two pull requests with one head it is that whose merge or base was measured, or nobody's", async () => {
    const { head, base } = newModule;
    const other = { number: 2, base: "release", baseSha: "e".repeat(40), mergeSha: "f".repeat(40) };
    for (const [first, expected] of [
      [{ mergeSha: head.commit }, [1]],
      [{ baseSha: base?.commit ?? "" }, [1]],
      [{}, []],
    ] as const) {
      const files = { [`${aPull(first).baseSha}:.plimsoll.yml`]: POLICY };
      await using server = await startGitHub(measured(newModule, null, { pulls: [aPull(first), aPull(other)], files }));
      const { comments, log } = await run(server);
      expect(comments.map(({ issue }) => issue)).toEqual(expected);
      if (expected.length === 0) expect(log).toContain("2 pull requests have the head aaaaaaaaaaaa");
    }
  });
});

describe("when it posts", () => {
  it.each(["success", "failure"])("F6: it does after %s", async (conclusion) => {
    await using server = await startGitHub(measured(newModule, POLICY));
    expect((await run(server, { payload: aWorkflowRun({ conclusion }) })).comments).toHaveLength(1);
  });

  it.each(["cancelled", "skipped", "timed_out", "action_required", "startup_failure", null])(
    "F6: it leaves what is there after %s",
    async (conclusion) => {
      const comments = [{ id: 1, issue: 1, user: "github-actions[bot]", body: "There" }];
      await using server = await startGitHub(measured(newModule, POLICY, { comments }));
      const { exitCode, log } = await run(server, { payload: aWorkflowRun({ conclusion }) });
      expect(exitCode).toBe(0);
      expect(log).toContain("was not finished; what is there stays");
      expect(server.calls).toEqual([]);
    },
  );

  it("posts nothing for runs of other events", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    for (const event of ["push", "merge_group", "schedule"]) {
      expect((await run(server, { payload: aWorkflowRun({ event }) })).exitCode).toBe(0);
    }
    expect(server.calls).toEqual([]);
  });

  it("makes no comment about nothing, unless it is asked to, and keeps one that is there up to date", async () => {
    await using server = await startGitHub(measured(unchanged, POLICY));
    expect((await run(server)).comments).toEqual([]);
    expect((await run(server, { inputs: { comment: "on-failure" } })).comments).toEqual([]);
    expect((await run(server, { inputs: { comment: "never" } })).comments).toEqual([]);
    expect((await run(server, { inputs: { comment: "always" } })).comments).toHaveLength(1);
    const marker = writeMarker({ key: "default", run: 1, attempt: 1, head: aPull().headSha });
    server.state.comments[0] = { id: 1, issue: 1, user: server.state.viewer, body: `${marker}### ❌ Old` };
    expect((await run(server)).comments[0]?.body).toContain("✅ Plimsoll: no change");
  });

  it("F28: reads the artifact of its key", async () => {
    const artifacts = [
      anArtifact(JSON.stringify(unchanged)),
      anArtifact(JSON.stringify(newModule), { id: 2, name: "plimsoll-report-arm64" }),
    ];
    await using server = await startGitHub(measured(newModule, POLICY, { artifacts }));
    const { comments } = await run(server, { inputs: { "comment-key": "arm64" } });
    expect(comments[0]?.body).toMatch(/"key":"arm64"[\s\S]*1 gate failed/);
  });

  it("reads the artifact of the last attempt", async () => {
    const artifacts = [
      anArtifact(JSON.stringify(newModule), { id: 9 }),
      anArtifact(JSON.stringify(unchanged), { id: 4 }),
    ];
    await using server = await startGitHub(measured(newModule, POLICY, { artifacts }));
    expect((await run(server)).comments[0]?.body).toContain("1 gate failed");
  });
});

describe("an artifact that anybody may have written", () => {
  const json = (change: (report: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(JSON.stringify(newModule)) as Record<string, unknown>));
  const withHead = (over: object) => json((report) => ({ ...report, head: { ...(report.head as object), ...over } }));
  const artifactOf = (report: Record<string, unknown>): Record<string, unknown> =>
    (report.head as { artifacts: Record<string, unknown>[] }).artifacts[0] as Record<string, unknown>;
  const withArtifact = (over: object) =>
    json((report) => {
      Object.assign(artifactOf(report), over);
      return report;
    });

  it.each([
    ["of another schema", json((report) => ({ ...report, schemaVersion: 2 })), /schemaVersion is 2/],
    ["with a key that no report has", json((report) => ({ ...report, comment: "# Approved" })), /unknown key comment/],
    ["with a negative size", withArtifact({ fileSize: -1 }), /head\.artifacts\[0\]\.fileSize/],
    ["with half a byte", withArtifact({ fileSize: 1.5 }), /head\.artifacts\[0\]\.fileSize/],
    ["with a size beyond counting", withArtifact({ fileSize: 1e300 }), /head\.artifacts\[0\]\.fileSize/],
    ["with NaN", withArtifact({ fileSize: 1 }).replace(/"fileSize":1,/, '"fileSize":NaN,'), /it is not JSON/],
    [
      "with a number out of its word",
      withArtifact({ fileSize: 1 }).replace(/"fileSize":1,/, '"fileSize":1e999,'),
      /fileSize/,
    ],
    ["with a commit that is none", withHead({ commit: "main" }), /head\.commit: expected a full commit hash/],
    [
      "with more changes than any report has",
      json((report) => ({ ...report, changes: Array(200_000).fill((report.changes as unknown[])[0]) })),
      /changes: /,
    ],
    ["that is Markdown", "# Everything passes", /it is not JSON/],
    ["that is half a report", JSON.stringify(newModule).slice(0, 5000), /it is not JSON/],
    ["that is nothing", "", /it is not JSON/],
    ["that is not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), /not UTF-8/],
    ["that is nested without end", `${"[".repeat(100_000)}`, /it is not JSON/],
    [
      "with keys of the prototype",
      '{"__proto__":{"schemaVersion":1},"constructor":1}',
      /report\.json in the artifact is no report/,
    ],
  ])("F3: is refused in a sentence, and nothing is posted: %s", async (_, text, sentence) => {
    await using server = await startGitHub(measured(newModule, POLICY, { artifacts: [anArtifact(text)] }));
    const { exitCode, comments, log } = await run(server);
    expect(log).toMatch(sentence);
    expect(log).toMatch(/^::error::[^\n]{1,300}\n$/);
    expect({ exitCode, comments }).toEqual({ exitCode: 3, comments: [] });
  });

  it.each([
    ["that is no archive", { zip: Buffer.from("<!doctype html>") }, /no archive of a report/],
    ["that is said to be huge", { size: 20_000_000_000 }, /20000000000 bytes/],
    ["that is huge", { zip: Buffer.alloc(17 * 1024 * 1024), size: 5 }, /more than 16777216 bytes/],
    [
      "with a path in its entry's name",
      { zip: makeZip([{ name: "../../report.json", bytes: Buffer.from("{}") }]) },
      /its entry is not report\.json/,
    ],
  ])("F30: is refused in a sentence, and nothing is posted: %s", async (_, over, sentence) => {
    await using server = await startGitHub(measured(newModule, POLICY, { artifacts: [anArtifact("{}", over)] }));
    const { exitCode, comments, log } = await run(server);
    expect(log).toMatch(sentence);
    expect({ exitCode, comments }).toEqual({ exitCode: 3, comments: [] });
  });

  it("is missed in a sentence that says how to make one", async () => {
    for (const artifacts of [[], [anArtifact("{}", { name: "other" })], [anArtifact("{}", { expired: true })]]) {
      await using server = await startGitHub(measured(newModule, POLICY, { artifacts }));
      const { exitCode, log } = await run(server);
      expect(exitCode).toBe(0);
      expect(log).toContain("has no artifact plimsoll-report; its input artifact-name makes one");
    }
  });

  it("F15: gets no text of its own into the log, where a line can be a command", async () => {
    const hostile = withForeignText(newModule, cycle(hostileTexts));
    const tame = { ...hostile, head: { ...hostile.head, commit: newModule.head.commit }, base: newModule.base };
    for (const report of [tame, { ...tame, schemaVersion: "::error::owned\n##[error]x" }]) {
      await using server = await startGitHub(
        measured(newModule, POLICY, { artifacts: [anArtifact(JSON.stringify(report))] }),
      );
      const { log } = await run(server);
      expect(log).toMatch(
        /^(The comment was created \([a-z]+\): http:\/\/[!-~]+|::error::report\.json in the artifact [ -~]+)\n$/,
      );
    }
  });
});

describe("what can go wrong with GitHub", () => {
  it("F1: a token that may not write is told, with the permissions it takes, and the report goes to the job summary", async () => {
    await using server = await startGitHub(measured(newModule, POLICY, { mayWrite: false }));
    const { exitCode, log, summary } = await run(server);
    expect(exitCode).toBe(3);
    expect(log).toContain('"permissions: { actions: read, contents: read, pull-requests: write }"');
    expect(summary).toContain("### ❌ Plimsoll: 1 gate failed");
  });

  it("F31: a locked conversation is no failure of the job", async () => {
    await using server = await startGitHub(measured(newModule, POLICY, { pulls: [aPull({ locked: true })] }));
    const { exitCode, log, summary } = await run(server);
    expect(exitCode).toBe(0);
    expect(log).toContain("conversation is locked");
    expect(summary).toContain("1 gate failed");
  });

  it.each([
    [/artifacts$/, "the list of artifacts"],
    [/zip$/, "the artifact"],
    [/pulls$/, "the list of pull requests"],
    [/graphql$/, "the pull request"],
  ])("F1: 403 for %s is told with the permissions it takes, and nothing is posted", async (call) => {
    await using server = await startGitHub(measured(newModule, POLICY));
    server.fault({ call, with: { status: 403, body: { message: "Resource not accessible by integration" } } });
    const { exitCode, log, comments } = await run(server);
    expect({ exitCode, comments }).toEqual({ exitCode: 3, comments: [] });
    expect(log).toMatch(
      /^::error::(GET|POST) [!-~]+ was answered 403: Resource not accessible by integration\. Give this job "permissions: [^"]+"\.\n$/,
    );
  });
});

describe("where it runs", () => {
  it("F2: is under workflow_run alone", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    for (const event of ["pull_request", "pull_request_target", "push", ""]) {
      const { exitCode, log } = await run(server, { event });
      expect(exitCode).toBe(2);
      expect(log).toContain(`on workflow_run; this is ${event === "" ? "no event" : event}.`);
    }
    expect(server.calls).toEqual([]);
  });

  it.each([
    ["missing", { env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } }],
    ["a folder", { env: { GITHUB_EVENT_PATH: "/" } }],
    ["not JSON", { payload: "<html>" }],
    ["that of another event", { payload: { pull_request: {} } }],
    ["one with a commit that is none", { payload: aWorkflowRun({ head_sha: "main" }) }],
  ] as const)("a payload that is %s is a sentence", async (_, setting) => {
    await using server = await startGitHub(measured(newModule, POLICY));
    const { exitCode, log } = await run(server, setting);
    expect(exitCode).toBe(2);
    expect(log).toMatch(/^::error::the event's payload \(GITHUB_EVENT_PATH\) is [a-z' _RJSON]+\n$/);
  });

  it("inputs that are none are a sentence", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    for (const inputs of [
      { comment: "sometimes" },
      { "comment-key": "-->" },
      { "max-size": "big" },
      { "github-token": "" },
    ] as Record<string, string>[]) {
      const { exitCode, log } = await run(server, { inputs });
      expect(exitCode).toBe(2);
      expect(log).toMatch(/^::error::/);
    }
    expect(server.state.comments).toEqual([]);
  });

  it("F2, F32: is nowhere near what could check out, build or run anything", () => {
    const root = fileURLToPath(new URL("../../src", import.meta.url));
    const seen = new Set<string>();
    const outside = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(file, "utf8");
      for (const [, what = ""] of source.matchAll(
        /^(?:import|export) (?!type )[^;]*? from "([^"]+)"|^import "([^"]+)"/gm,
      )) {
        if (what.startsWith(".")) visit(join(dirname(file), what));
        else outside.add(what);
      }
      expect(source, relative(root, file)).not.toMatch(/\bimport\(|\beval\(|new Function/);
    };
    visit(join(root, "comment.ts"));
    expect([...outside].filter((what) => /child_process|cluster|worker_threads|vm|net|execa|exec$/.test(what))).toEqual(
      [],
    );
    expect(outside).toContain("node:fs/promises");
  });
});

describe("as a process", () => {
  it("ends with the exit code, and writes nothing but a line", async () => {
    await using server = await startGitHub(measured(newModule, POLICY));
    const main = fileURLToPath(new URL("../../src/comment.ts", import.meta.url));
    const env = {
      PATH: process.env.PATH ?? "",
      GITHUB_REPOSITORY: "acme/boat",
      GITHUB_RUN_ID: "1",
      GITHUB_EVENT_NAME: "push",
      GITHUB_API_URL: server.connection.apiUrl,
      "INPUT_GITHUB-TOKEN": server.connection.token,
    };
    const { exitCode, stdout, stderr } = await execaNode(main, { env, extendEnv: false, reject: false });
    expect(exitCode).toBe(2);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^::error::Plimsoll's comment action posts what another workflow measured/);
  });
});
