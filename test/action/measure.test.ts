import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { measure } from "../../src/action/measure.ts";
import { readEvent } from "../../src/baseline/event.ts";
import type { Report } from "../../src/model.ts";
import { type CacheServer, startCache } from "../support/cache-server.ts";
import {
  checkOutShallow,
  type History,
  makeHistory,
  pullRequestEnvironment,
  scratchFolder,
} from "../support/history.ts";

let history: History;
let scratch: string;
beforeAll(async () => {
  history = await makeHistory();
});
afterAll(() => history.remove());
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

const inputs: Inputs = {
  token: "token",
  config: undefined,
  workingDirectory: undefined,
  settings: {
    target: undefined,
    variants: "release",
    "max-size": undefined,
    "max-wire": undefined,
    "max-symtab-ratio": undefined,
    jobs: undefined,
    timeout: undefined,
    "on-missing-base": undefined,
  },
  base: undefined,
  plan: undefined,
  part: undefined,
  merge: undefined,
  comment: "never",
  commentKey: "default",
  artifactName: undefined,
  out: undefined,
  summary: false,
  annotations: false,
};

/** One job of a runner: a checkout of its own, an event, and the cache that all jobs share. */
async function job(server: CacheServer, commit: string, event: Readonly<Record<string, string>>) {
  const workspace = join(scratch, "work");
  const temp = join(scratch, "temp");
  await rm(workspace, { recursive: true, force: true });
  await checkOutShallow(history.origin, commit, workspace);
  await mkdir(temp, { recursive: true });
  for (const [name, value] of Object.entries({ ...server.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace })) {
    vi.stubEnv(name, value);
  }
  const out = join(workspace, "out");
  const { report } = await measure(inputs, { workspace, out, event: await readEvent(event), pull: null });
  return { report, hasBuilt: existsSync(out) };
}

async function push(): Promise<Record<string, string>> {
  const path = join(scratch, "push.json");
  await writeFile(path, JSON.stringify({ repository: { default_branch: "main" } }));
  return {
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: history.main,
  };
}
const sizes = ({ head, base }: Report) => [base, head].map((side) => side?.artifacts.map(({ fileSize }) => fileSize));

describe("a job of the Action", () => {
  it("keeps what it measures of a push to the default branch, and builds nothing where nothing changed since", async () => {
    await using server = await startCache("v2");
    const pushed = await job(server, history.main, await push());
    expect(pushed.hasBuilt).toBe(true);
    expect(pushed.report).toMatchObject({ base: null, head: { commit: history.main } });
    expect(server.entries.size).toBe(1);

    const pull = history.pulls["changes-nothing"];
    const compared = await job(server, pull.merge, await pullRequestEnvironment(scratch, pull));
    expect(compared.hasBuilt).toBe(false);
    expect(compared.report).toMatchObject({ head: { commit: pull.merge }, base: { commit: history.main } });
    expect(sizes(compared.report)[0]).toEqual(sizes(pushed.report)[1]);
    expect(compared.report.verdict.outcome).toBe("pass");
  });

  it("builds the base where what the cache has under its key is no measurement of it", async () => {
    await using server = await startCache("v1");
    await job(server, history.main, await push());
    for (const [name, archive] of server.entries) server.entries.set(name, archive.subarray(0, 40));
    const pull = history.pulls["changes-nothing"];
    const compared = await job(server, pull.merge, await pullRequestEnvironment(scratch, pull));
    expect(compared.hasBuilt).toBe(true);
    expect(compared.report.base?.commit).toBe(history.main);
  });

  it("names the input where its working-directory is not there, before anything is asked of it", async () => {
    const place = { workspace: scratch, out: join(scratch, "out"), event: null, pull: null };
    await expect(measure({ ...inputs, workingDirectory: "nosuch" }, place)).rejects.toThrow(
      /^The folder .*\/nosuch is not there: the input working-directory names the folder of the module\.$/,
    );
  });

  it("takes no push for one to the default branch whose payload can't be read, and names the payload", async () => {
    await using server = await startCache("v2");
    const event = { ...(await push()), GITHUB_EVENT_PATH: join(scratch, "gone.json") };
    const { report } = await job(server, history.main, event);
    expect(report.verdict.outcome).toBe("inconclusive");
    expect(report.comparedWith).toMatchObject({
      kind: "missing",
      why: expect.stringMatching(/payload.*GITHUB_EVENT_PATH/),
    });
  });

  it("compares a push to another branch with where that left the default one", async () => {
    await using server = await startCache("v2");
    const { head } = history.pulls["bumps-module"];
    const event = { ...(await push()), GITHUB_REF: "refs/heads/topic", GITHUB_SHA: head };
    const { report } = await job(server, head, event);
    expect(report.base?.commit).toBe(history.branchPoint);
    expect(report.changes.some(({ cause }) => cause === "version-bump")).toBe(true);
  });
});
