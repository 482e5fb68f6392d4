import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runnerCache } from "../../src/baseline/runner-cache.ts";
import type { SnapshotStore } from "../../src/baseline/stored.ts";
import { type CacheServer, startCache } from "../support/cache-server.ts";

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "plimsoll-cache-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

/** The store as a job on that server has it. */
async function storeOn(server: CacheServer): Promise<SnapshotStore> {
  const env = { ...server.env, RUNNER_TEMP: join(scratch, "temp"), GITHUB_WORKSPACE: join(scratch, "work") };
  for (const folder of [env.RUNNER_TEMP, env.GITHUB_WORKSPACE]) await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const store = await runnerCache(env);
  if ("why" in store) throw new Error(store.why);
  return store;
}

describe.each(["v1", "v2"] as const)("the runner's cache, protocol %s", (protocol) => {
  it("gives back in a later job what an earlier one kept, and leaves no file behind", async () => {
    await using server = await startCache(protocol);
    const store = await storeOn(server);
    const text = JSON.stringify({ bytes: "x".repeat(100_000) });
    await store.put("plimsoll-aa11", text);
    expect(server.entries.size).toBe(1);
    expect(await (await storeOn(server)).get("plimsoll-aa11")).toBe(text);
    expect(await readdir(join(scratch, "temp/plimsoll-measurements"))).toEqual([]);
  });

  it("F27: takes nothing under a key that only begins like the one asked for", async () => {
    await using server = await startCache(protocol);
    const store = await storeOn(server);
    await store.put("plimsoll-aa11", "{}");
    expect(await store.get("plimsoll-aa")).toBeNull();
    expect(await store.get("plimsoll-bb")).toBeNull();
  });

  it("has nothing, and fails nothing, where the token may neither read nor write", async () => {
    await using server = await startCache(protocol);
    const store = await storeOn(server);
    server.refuse();
    await store.put("plimsoll-aa11", "{}");
    expect(await store.get("plimsoll-aa11").catch(() => null)).toBeNull();
    expect(server.entries.size).toBe(0);
  });
});

describe("the runner's cache", () => {
  it("is said not to be there where the runner names none", async () => {
    expect(await runnerCache({ RUNNER_TEMP: scratch })).toEqual({ why: "the runner has no cache service" });
  });

  it("F27: follows no link that an archive left under the key's name", async () => {
    await using server = await startCache("v1");
    const store = await storeOn(server);
    await store.put("plimsoll-aa11", "{}");
    // The same archive, but with a link in it, as a run that may write to the cache could leave it.
    const folder = join(scratch, "temp/plimsoll-measurements");
    await symlink("/etc/passwd", join(folder, "plimsoll-cc33.json"));
    const { saveCache } = await import("@actions/cache");
    await saveCache([join(folder, "plimsoll-cc33.json")], "plimsoll-cc33");
    await rm(join(folder, "plimsoll-cc33.json"));
    expect(server.entries.size).toBe(2);
    expect(await store.get("plimsoll-cc33")).toBeNull();
  });
});
