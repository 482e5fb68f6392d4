import { lstat, mkdir, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { largestStored, type SnapshotStore } from "./stored.ts";

/**
 * The cache that the runner offers its jobs, as a store; or why there is none. The client is loaded here alone: it is the
 * largest dependency there is, and most runs have no use for it. What it brings back is a file that any earlier run of this
 * repository may have written, and is read as that.
 */
export async function runnerCache(
  env: Readonly<Record<string, string | undefined>>,
): Promise<SnapshotStore | { readonly why: string }> {
  const { RUNNER_TEMP, ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = env;
  if (!RUNNER_TEMP || !(ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL)) return { why: "the runner has no cache service" };
  const { isFeatureAvailable, restoreCache, saveCache } = await import("@actions/cache");
  if (!isFeatureAvailable()) return { why: "the runner's cache service is none that is known" };

  const folder = join(RUNNER_TEMP, "plimsoll-measurements");
  const pathOf = (key: string): string => join(folder, `${key}.json`);
  return {
    async get(key) {
      const path = pathOf(key);
      try {
        // Without further keys; and of one that only begins like this, nothing is taken.
        return (await restoreCache([path], key)) === key ? await readBounded(path) : null;
      } finally {
        await rm(path, { recursive: true, force: true });
      }
    },
    async put(key, text) {
      const path = pathOf(key);
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(path, text);
        await saveCache([path], key);
      } finally {
        await rm(path, { force: true });
      }
    },
  };
}

/** The text of a file of bounded size; `null` for anything else that an archive can leave under a name. */
async function readBounded(path: string): Promise<string | null> {
  const about = await lstat(path).catch(() => null);
  if (about === null || !about.isFile() || about.size > largestStored) return null;
  await using file = await open(path);
  return await file.readFile("utf8");
}
