import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPull } from "../../src/action/pull.ts";
import { thisRun } from "../../src/deliver/this-run.ts";
import { startGitHub } from "../support/github-server.ts";
import { scratchFolder } from "../support/history.ts";

let scratch: string;
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

const run = thisRun({ GITHUB_REPOSITORY: "acme/boat", GITHUB_RUN_ID: "7" });
const payload = {
  pull_request: { number: 1, head: { sha: "a".repeat(40) }, base: { ref: "main" }, labels: [{ name: "old" }] },
};

async function event(name: string, text: string): Promise<void> {
  const path = join(scratch, "event.json");
  await writeFile(path, text);
  vi.stubEnv("GITHUB_EVENT_NAME", name);
  vi.stubEnv("GITHUB_EVENT_PATH", path);
}

describe("the pull request of a run", () => {
  it("F29: is asked for once, and not before somebody wants to know: labels are set while builds run", async () => {
    await using server = await startGitHub();
    vi.stubEnv("GITHUB_API_URL", server.connection.apiUrl);
    vi.stubEnv("GITHUB_GRAPHQL_URL", server.connection.graphqlUrl);
    await event("pull_request", JSON.stringify(payload));
    const pull = await openPull(run, server.connection.token);
    expect(pull).toMatchObject({ number: 1, baseRef: "main", labels: ["old"] });
    expect(server.calls).toEqual([]);
    expect(await pull?.live()).toBe(await pull?.live());
    expect((await pull?.live())?.github).not.toBeNull();
    expect(server.calls).toHaveLength(1);
  });

  it("is none under another event, outside of a run, and where the payload is not one", async () => {
    await event("push", JSON.stringify(payload));
    expect(await openPull(run, "token")).toBeNull();
    await event("pull_request", JSON.stringify(payload));
    expect(await openPull(null, "token")).toBeNull();
    for (const text of ["{", "[]", "{}", '{"pull_request":{"number":"1"}}']) {
      await event("pull_request", text);
      expect(await openPull(run, "token")).toBeNull();
    }
  });
});
