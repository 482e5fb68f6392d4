import { describe, expect, it } from "vitest";
import { type CommentOutcome, upsertComment } from "../../src/deliver/comment.ts";
import { connect } from "../../src/deliver/github.ts";
import { type Marker, readMarker, writeMarker } from "../../src/deliver/marker.ts";
import { readPullRequest } from "../../src/deliver/pull-request.ts";
import { aPull, type CommentState } from "../support/github-routes.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";

const repository = { owner: "acme", name: "boat" };
const head = aPull().headSha;
const BOT = "github-actions[bot]";

const aMarker = (over: Partial<Marker> = {}): Marker => ({ key: "default", run: 50, attempt: 1, head, ...over });

const aComment = (id: number, over: Partial<CommentState> = {}): CommentState => ({
  id,
  issue: 1,
  user: "maria",
  body: `Comment ${id}`,
  ...over,
});

const ours = (id: number, text: string, marker: Partial<Marker> = {}): CommentState =>
  aComment(id, { user: BOT, body: writeMarker(aMarker(marker)) + text });

const others = (count: number): CommentState[] => Array.from({ length: count }, (_, index) => aComment(index + 1));

interface Post {
  readonly text?: string;
  readonly marker?: Partial<Marker>;
  readonly create?: boolean;
}

/** One run: asks for the pull request, then writes its comment. */
async function post(
  server: GitHubServer,
  { text = "New text", marker = {}, create = true }: Post = {},
): Promise<CommentOutcome> {
  const github = connect({ ...server.connection, pause: async () => {} });
  const pull = await readPullRequest(github, repository, 1);
  return upsertComment(github, { repository, pull, marker: aMarker(marker), text, create });
}

const textsOf = (server: GitHubServer): (string | null)[] =>
  server.state.comments.filter(({ user }) => user === BOT).map(({ body }) => body?.replace(/^<!--.*-->\n/, "") ?? null);

describe("the comment of a pull request", () => {
  it("is made where there is none, with the marker as its first letters", async () => {
    await using server = await startGitHub();
    const outcome = await post(server);
    expect(outcome).toMatchObject({ kind: "created", url: expect.stringContaining("/pull/1#issuecomment-") });
    expect(server.state.comments).toHaveLength(1);
    expect(server.state.comments[0]?.body).toMatch(/^<!-- plimsoll \{.*\} -->\nNew text$/);
    expect(readMarker(server.state.comments[0]?.body)).toEqual(aMarker());
  });

  it.each([1, 30, 31, 100, 101, 250])("F7: is found behind %i other comments, and never made twice", async (count) => {
    await using server = await startGitHub({ comments: others(count) });
    await post(server, { text: "First", marker: { run: 49 } });
    await post(server, { text: "Second" });
    expect(textsOf(server)).toEqual(["Second"]);
    expect(server.calls.filter((call) => /^POST .*comments/.test(call))).toHaveLength(1);
  });

  it("F7: is found on a server that gives fewer comments a page than were asked for", async () => {
    const comments = [...others(80), ours(81, "Old")];
    await using server = await startGitHub({ comments, mostPerPage: 30, hasGraphql: false });
    expect(await post(server)).toMatchObject({ kind: "updated" });
    expect(server.calls.filter((call) => /^GET .*comments/.test(call))).toHaveLength(3);
    expect(textsOf(server)).toEqual(["New text"]);
  });

  it("F7: is looked for no further than the page it stands on", async () => {
    for (const [hasGraphql, listings] of [
      [true, 0],
      [false, 1],
    ] as const) {
      await using server = await startGitHub({
        comments: [...others(40), ours(41, "Old"), ...others(300)],
        hasGraphql,
      });
      await post(server);
      expect(server.calls.filter((call) => /^GET .*comments/.test(call))).toHaveLength(listings);
    }
  });

  it("F8: is not what somebody else wrote, with our marker in it or at its start", async () => {
    const comments = [
      aComment(1, { body: `${writeMarker(aMarker())}Everything passes.` }),
      aComment(2, { user: "github-actions", body: `${writeMarker(aMarker())}Everything passes.` }),
      aComment(3, { user: null, body: `${writeMarker(aMarker())}Everything passes.` }),
      aComment(4, { user: BOT, body: `Quoting you:\n${writeMarker(aMarker())}` }),
    ];
    await using server = await startGitHub({ comments: structuredClone(comments) });
    expect(await post(server)).toMatchObject({ kind: "created" });
    expect(server.state.comments.slice(0, 4)).toEqual(comments);
    expect(server.state.comments).toHaveLength(5);
  });

  it("F8: is found by who wrote it also where the server has no GraphQL", async () => {
    const comments = [aComment(1, { body: `${writeMarker(aMarker())}Planted` }), ours(2, "Old")];
    await using server = await startGitHub({ comments, hasGraphql: false });
    expect(await post(server)).toMatchObject({ kind: "updated" });
    expect(server.state.comments.map(({ body }) => body?.split("\n")[1])).toEqual(["Planted", "New text"]);
  });

  it("is one for each key", async () => {
    await using server = await startGitHub();
    for (const key of ["default", "linux-arm64", "default", "linux-arm64"]) {
      await post(server, { text: key, marker: { key } });
    }
    expect(textsOf(server)).toEqual(["default", "linux-arm64"]);
  });

  it("F11: is changed in place by one PATCH, and nothing is taken away", async () => {
    await using server = await startGitHub({ comments: [ours(7, "Old", { run: 49 })] });
    expect(await post(server)).toMatchObject({ kind: "updated" });
    expect(server.calls.filter((call) => !call.startsWith("GET"))).toEqual([
      "POST /graphql",
      "PATCH /repos/acme/boat/issues/comments/7",
    ]);
    expect(server.state.comments.map(({ id }) => id)).toEqual([7]);
  });

  it("F29: takes three calls to make, two to change, and one when it would say the same", async () => {
    await using server = await startGitHub();
    await post(server, { text: "Old", marker: { run: 49 } });
    expect(server.calls).toHaveLength(3);
    await post(server);
    expect(server.calls).toHaveLength(5);
    await post(server, { marker: { run: 51 } });
    expect(server.calls).toHaveLength(6);
  });

  it("F29: says the same also when only the run differs, in the marker, in links, and in how lines end", async () => {
    const text = (run: number): string =>
      `Line\n[summary](https://github.com/acme/boat/actions/runs/${run}/attempts/1)\n`;
    const stored = ours(7, text(49).replaceAll("\n", "\r\n"), { run: 49 });
    await using server = await startGitHub({ comments: [{ ...stored, body: `${stored.body}\n` }] });
    expect(await post(server, { text: text(50) })).toMatchObject({ kind: "unchanged" });
    expect(await post(server, { text: text(50).replace("Line", "Other") })).toMatchObject({ kind: "updated" });
  });

  it("F31: is found among comments that have no body and no author", async () => {
    const orphan = { ...ours(4, "Old"), user: null };
    const comments = [aComment(1, { body: null, user: null }), aComment(2, { body: "" }), orphan, ours(5, "Old")];
    await using server = await startGitHub({ comments, keepsPromises: false });
    expect(await post(server)).toMatchObject({ kind: "updated" });
  });

  it("is not made where nothing asks for it, and still kept up to date where it is there", async () => {
    await using server = await startGitHub();
    expect(await post(server, { create: false })).toMatchObject({ kind: "withheld" });
    expect(server.state.comments).toEqual([]);
    server.state.comments.push(ours(1, "Old"));
    expect(await post(server, { create: false })).toMatchObject({ kind: "updated" });
  });

  it.each([59_999, 60_000, 65_400])("F12: is written at %i characters", async (length) => {
    await using server = await startGitHub();
    expect(await post(server, { text: "x".repeat(length) })).toMatchObject({ kind: "created" });
  });

  it.each([65_536, 200_000])("F12: is not sent at %i characters, which GitHub would refuse", async (length) => {
    await using server = await startGitHub();
    await expect(post(server, { text: "x".repeat(length) })).rejects.toThrow(/GitHub takes 65536/);
    expect(server.calls).toEqual(["POST /graphql"]);
  });
});

describe("two runs on one pull request", () => {
  it("F9: that both find no comment leave one, that of the newer run", async () => {
    for (const [first, second] of [
      [50, 51],
      [51, 50],
    ] as const) {
      await using server = await startGitHub();
      server.hold(/graphql$/, 2);
      await Promise.all([
        post(server, { text: `Run ${first}`, marker: { run: first } }),
        post(server, { text: `Run ${second}`, marker: { run: second } }),
      ]);
      expect(textsOf(server)).toEqual(["Run 51"]);
    }
  });

  it("F9: leave one comment where one run finds what another made a moment after it looked", async () => {
    for (const run of [49, 51]) {
      await using server = await startGitHub();
      server.meanwhile(/^POST .*comments/, () => server.state.comments.push(ours(10, `Run ${run}`, { run })));
      const outcome = await post(server, { text: "Run 50" });
      expect(outcome.kind).toBe(run === 49 ? "updated" : "withheld");
      expect(textsOf(server)).toEqual([run === 49 ? "Run 50" : "Run 51"]);
    }
  });

  it("F9: clear duplicates of earlier days away", async () => {
    await using server = await startGitHub({ comments: [ours(3, "A"), ours(5, "B"), ours(9, "C", { key: "other" })] });
    await post(server);
    expect(textsOf(server)).toEqual(["New text", "C"]);
  });

  it("F10: never let the older one overwrite what the newer one wrote", async () => {
    for (const newer of [{ run: 51 }, { run: 50, attempt: 2 }]) {
      await using server = await startGitHub({ comments: [ours(1, "Newer", newer)] });
      expect(await post(server)).toMatchObject({ kind: "withheld", why: expect.stringContaining("is newer") });
      expect(textsOf(server)).toEqual(["Newer"]);
    }
  });

  it("F10: write nothing about a commit that is not the head any more", async () => {
    await using server = await startGitHub({ comments: [ours(1, "Old", { run: 49 })] });
    const outcome = await post(server, { marker: { head: "d".repeat(40) } });
    expect(outcome).toEqual({
      kind: "withheld",
      why: "the pull request has moved on to aaaaaaaaaaaa, and this run measured dddddddddddd",
    });
    expect(textsOf(server)).toEqual(["Old"]);
  });
});

describe("a call that goes wrong", () => {
  it("after the comment was made leaves the comment, and no second one", async () => {
    await using server = await startGitHub();
    server.fault({ call: /^POST .*comments/, times: 1, lost: true, with: "reset" });
    expect(await post(server)).toMatchObject({ kind: "created" });
    expect(textsOf(server)).toEqual(["New text"]);
  });

  it("before the comment was made is told", async () => {
    await using server = await startGitHub();
    server.fault({ call: /^POST .*comments/, times: 1, with: { status: 502 } });
    await expect(post(server)).rejects.toThrow(/^POST \/repos\/acme\/boat\/issues\/1\/comments was answered 502/);
    expect(textsOf(server)).toEqual([]);
  });

  it("while it looks for others leaves the comment that was made", async () => {
    await using server = await startGitHub();
    server.meanwhile(/^POST .*comments/, () => server.fault({ call: /^GET .*comments/, with: { status: 500 } }));
    expect(await post(server)).toMatchObject({ kind: "created" });
    expect(textsOf(server)).toEqual(["New text"]);
  });

  it("while it clears a duplicate away spoils nothing", async () => {
    await using server = await startGitHub({ comments: [ours(3, "A"), ours(5, "B")] });
    server.fault({ call: /^DELETE/, with: { status: 403 } });
    expect(await post(server)).toMatchObject({ kind: "updated" });
    expect(textsOf(server)).toEqual(["New text", "B"]);
  });

  it.each(["GET", "POST", "PATCH"])("to %s comments is told with its status", async (method) => {
    for (const status of [403, 404, 410, 422, 500]) {
      await using server = await startGitHub({ comments: method === "PATCH" ? [ours(1, "Old")] : others(101) });
      server.fault({ call: new RegExp(`^${method} .*comments`), with: { status, body: { message: "No" } } });
      await expect(post(server)).rejects.toMatchObject({ name: "ApiError", status });
    }
  });

  it("F31: on a locked pull request is told, and on a closed one is not made", async () => {
    await using locked = await startGitHub({ pulls: [aPull({ locked: true })] });
    await expect(post(locked)).rejects.toThrow(/locked/);
    await using closed = await startGitHub({ pulls: [aPull({ state: "closed" })] });
    expect(await post(closed)).toEqual({ kind: "withheld", why: "the pull request is closed" });
  });
});
