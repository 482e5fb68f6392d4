import { describe, expect, it } from "vitest";
import { readPullRequestEvent, thisRun } from "../../src/deliver/this-run.ts";
import { UsageError } from "../../src/errors.ts";

const env = {
  GITHUB_REPOSITORY: "acme/boat",
  GITHUB_RUN_ID: "17344551",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SERVER_URL: "https://ghe.example.com",
  GITHUB_ACTION_REPOSITORY: "acme/plimsoll",
  GITHUB_ACTION_REF: "v1.2.3",
};

describe("the run that we are in", () => {
  it("is what the runner says it is", () => {
    expect(thisRun(env)).toEqual({
      repository: { owner: "acme", name: "boat" },
      id: 17_344_551,
      attempt: 2,
      url: "https://ghe.example.com/acme/boat/actions/runs/17344551",
      action: "acme/plimsoll@v1.2.3",
    });
  });

  it("is named by words to fill in where the Action lies in the repository itself", () => {
    const local = { ...env, GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" };
    expect(thisRun(local)?.action).toBe("OWNER/plimsoll@v1");
  });

  it("is none outside of a runner, and none where what names it could not be a name", () => {
    expect(thisRun({})).toBeNull();
    for (const GITHUB_REPOSITORY of ["boat", "acme/boat/../..", "acme/boat?x", "a/b\n"]) {
      expect(thisRun({ ...env, GITHUB_REPOSITORY })).toBeNull();
    }
    for (const GITHUB_RUN_ID of ["", "-1", "1e9", "1".repeat(20)]) {
      expect(thisRun({ ...env, GITHUB_RUN_ID })).toBeNull();
    }
  });
});

describe("the payload of an event", () => {
  const pull_request = {
    number: 7,
    head: { sha: "a".repeat(40), ref: "-x", repo: null },
    base: { ref: "main" },
    labels: [{ name: "size-ok" }],
  };

  it("says which pull request it is about, also when the fork it came from is gone", () => {
    expect(readPullRequestEvent(JSON.stringify({ action: "opened", pull_request }))).toEqual({
      number: 7,
      headSha: "a".repeat(40),
      baseRef: "main",
      labels: ["size-ok"],
    });
  });

  it("says nothing of a pull request where it is of another event", () => {
    for (const event of [{}, { ref: "refs/heads/main" }, { merge_group: {} }, { pull_request: null }]) {
      expect(readPullRequestEvent(JSON.stringify(event))).toBeNull();
    }
  });

  it("F22: is the same whatever happened to the pull request, so that no label makes a run skip its work", () => {
    const read = (action: string, over: object) =>
      readPullRequestEvent(JSON.stringify({ action, ...over, pull_request }));
    const opened = read("opened", {});
    expect(opened).not.toBeNull();
    for (const action of ["synchronize", "reopened", "labeled", "unlabeled"]) {
      expect(read(action, { label: { name: "unrelated" } })).toEqual(opened);
    }
  });

  it("F17: names no commit that is not one", () => {
    for (const sha of ["main", "--upload-pack=x", "A".repeat(40), "a".repeat(41)]) {
      const event = { pull_request: { ...pull_request, head: { sha } } };
      expect(readPullRequestEvent(JSON.stringify(event))).toBeNull();
    }
  });

  it("is refused in a sentence where it is missing or no JSON object", () => {
    for (const text of ["", "{", "null", "1", '"x"', "<html>"]) {
      expect(() => readPullRequestEvent(text)).toThrow(UsageError);
    }
  });
});
