import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { launcher } from "../../src/verify/launcher.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts = hasPart("Linux", () => process.platform === "linux") && hasPart("Go", answers("go", "version"));

describe.skipIf(!parts)("the launcher", () => {
  let cache: string;
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), "launcher-cache-"));
    vi.stubEnv("XDG_CACHE_HOME", cache);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(cache, { recursive: true, force: true });
  });

  it("is built once, also where two runs ask at a time, and kept", async () => {
    const [one, other] = await Promise.all([launcher(), launcher()]);
    expect(one).toBe(other);
    expect(await readdir(join(cache, "plimsoll"))).toHaveLength(1);
    vi.stubEnv("PATH", "/nowhere");
    expect(await launcher()).toBe(one);
  });

  it("is not there where there is no Go", async () => {
    vi.stubEnv("PATH", "/nowhere");
    expect(await launcher()).toBeNull();
    expect(await readdir(cache)).toEqual([]);
  });
});
