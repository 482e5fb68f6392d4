import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../.cache/image");

/**
 * A folder that `make` fills once for a question; the next run, and the next worker, find it filled. Two workers that
 * ask at once both fill one, and the first to finish wins.
 */
export async function cachedFolder(question: unknown, make: (folder: string) => Promise<void>): Promise<string> {
  const kept = join(folder, createHash("sha256").update(JSON.stringify(question)).digest("hex").slice(0, 24));
  if (existsSync(kept)) return kept;
  await mkdir(folder, { recursive: true });
  const temporary = await mkdtemp(join(folder, "tmp-"));
  try {
    await make(temporary);
    await rename(temporary, kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error;
    });
    return kept;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
