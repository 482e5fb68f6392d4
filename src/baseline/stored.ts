import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../errors.ts";
import type { Compatibility, Report, Snapshot } from "../model.ts";
import { readReport } from "./schema.ts";

/** A place that keeps measurements between runs. What comes out of it is as foreign as any file. */
export interface SnapshotStore {
  /** The text under exactly this key; `null` where there is none. */
  readonly get: (key: string) => Promise<string | null>;
  readonly put: (key: string, text: string) => Promise<void>;
}

/**
 * Everything that a measurement depends on, as one short name. `circumstances` is whatever JSON can hold; two of them are
 * one measurement only if they are equal.
 */
export const measurementKey = (circumstances: unknown): string =>
  `plimsoll-${createHash("sha256").update(JSON.stringify(circumstances)).digest("hex").slice(0, 40)}`;

/** A measurement that is kept, and what its binaries came to in images; none, where no image was asked about. */
export interface StoredMeasurement {
  readonly snapshot: Snapshot;
  readonly compatibility: readonly Compatibility[];
}

/** The measurement under a key; `null` where there is none, or what is there is not what it should be. */
export async function readStored(store: SnapshotStore, key: string, commit: string): Promise<StoredMeasurement | null> {
  const text = await store.get(key).catch(() => null);
  if (text === null) return null;
  try {
    const { head, compatibility } = readReport(text, "the stored measurement");
    const isIt = head.commit === commit && head.artifacts.length > 0 && head.failedBuilds.length === 0;
    return isIt ? { snapshot: head, compatibility } : null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Keeps a measurement; that it can't be kept is no failure of the run. */
export async function writeStored(
  store: SnapshotStore,
  key: string,
  { snapshot: head, compatibility }: StoredMeasurement,
  tool: Report["tool"],
): Promise<void> {
  if (head.commit === null || head.failedBuilds.length > 0) return;
  const verdict = { outcome: "pass", findings: [], skips: [], override: null } as const;
  const report: Report = { schemaVersion: 1, tool, head, base: null, changes: [], compatibility, verdict };
  await store.put(key, JSON.stringify(report)).catch(() => {});
}

/** Bytes of the longest text that is taken from a store. */
export const largestStored = 64 * 1024 * 1024;

/** Files that a folder keeps; of more, the oldest go. */
const most = 100;

/** A folder as a store: a file a key. */
export function folderStore(folder: string): SnapshotStore {
  const path = (key: string): string => join(folder, `${key}.json`);
  return {
    async get(key) {
      const file = await open(path(key)).catch(() => null);
      if (file === null) return null;
      try {
        return (await file.stat()).size > largestStored ? null : await file.readFile("utf8");
      } finally {
        await file.close();
      }
    },
    async put(key, text) {
      await mkdir(folder, { recursive: true });
      const half = `${path(key)}.${process.pid}`;
      await writeFile(half, text);
      await rename(half, path(key));
      await removeOldest(folder);
    },
  };
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^plimsoll-[0-9a-f]+\.json$/.test(name));
  if (names.length <= most) return;
  const ages = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })));
  for (const { name } of ages.sort((a, b) => b.time - a.time).slice(most))
    await rm(join(folder, name), { force: true });
}
