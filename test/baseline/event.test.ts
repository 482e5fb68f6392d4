import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvent } from "../../src/baseline/event.ts";
import { scratchFolder } from "../support/history.ts";

const [head, merge, base] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];

let folder: string;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function eventOf(name: string, payload: unknown, more: Record<string, string> = {}) {
  const path = join(folder, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: merge, ...more });
}

const pull = { head: { sha: head, ref: "topic", repo: null }, base: { ref: "main", sha: base } };

describe("readEvent", () => {
  it("says nothing outside of a workflow run", async () => {
    expect(await readEvent({})).toBeNull();
    expect(await readEvent({ GITHUB_EVENT_NAME: "" })).toBeNull();
  });

  it("F17: reads a pull request's commits and its base branch, and asks neither for its head's branch nor for a fork that is gone", async () => {
    const payload = { pull_request: pull, repository: { default_branch: "trunk" } };
    expect(await eventOf("pull_request", payload, { GITHUB_REF: "refs/pull/7/merge" })).toEqual({
      name: "pull_request",
      commit: merge,
      ref: "refs/pull/7/merge",
      head,
      baseBranch: "main",
      baseCommit: null,
      defaultBranch: "trunk",
      problem: null,
    });
  });

  it("reads what a merge group is put on", async () => {
    const payload = { merge_group: { base_sha: base, base_ref: "refs/heads/main", head_sha: merge } };
    expect(await eventOf("merge_group", payload)).toMatchObject({
      baseCommit: base,
      baseBranch: "main",
      problem: null,
    });
  });

  it.each([
    ["not JSON", "{", /not JSON/],
    ["half a JSON", '{"pull_request": {', /not JSON/],
    ["no object", "[]", /not a JSON object/],
    ["null", "null", /not a JSON object/],
    ["of another event", { issue: { number: 1 } }, /not that of pull_request: it has no pull_request with commits/],
    [
      "without a commit",
      { pull_request: { head: { sha: "main" }, base: { ref: "main" } } },
      /no pull_request with commits/,
    ],
    [
      "with a flag for a commit",
      { pull_request: { head: { sha: "--upload-pack=x" }, base: { ref: "main" } } },
      /no pull_request/,
    ],
  ])("names what is wrong with a payload that is %s, and goes by the environment", async (_, payload, problem) => {
    const event = await eventOf("pull_request", payload, { GITHUB_BASE_REF: "main" });
    expect(event).toMatchObject({ name: "pull_request", commit: merge, head: null, baseBranch: "main" });
    expect(event?.problem).toMatch(problem);
  });

  it("names a payload that is not there", async () => {
    expect((await readEvent({ GITHUB_EVENT_NAME: "push" }))?.problem).toMatch(/GITHUB_EVENT_PATH is not set/);
    const path = join(folder, "missing.json");
    expect((await readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path }))?.problem).toMatch(
      /could not be read/,
    );
  });

  it("takes no text for a commit that is none", async () => {
    expect((await eventOf("push", {}, { GITHUB_SHA: "main" }))?.commit).toBeNull();
    const long = { repository: { default_branch: "x".repeat(2000) } };
    expect((await eventOf("push", long))?.defaultBranch).toBeNull();
  });
});
