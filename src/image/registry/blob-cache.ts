import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { verifyDigest } from "../digest.ts";

/**
 * Content by digest, kept in a folder from one run to the next. Only what has its digest gets in, under a name made of
 * the digest alone; what was not asked for longest goes when there is too much. A cache that can't be written to is no
 * cache, and no error.
 */
export interface BlobCache {
  /** The content as it is cached, or as it comes from `fetch`, which is cached on the way. */
  readonly open: (digest: string, fetch: () => AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

const mostBytes = 4 * 2 ** 30;
/** Larger content is not kept. */
const largestBlob = 2 ** 30;

export function openBlobCache(folder: string, limit = mostBytes): BlobCache {
  const pathOf = (digest: string): string => join(folder, digest.replace(":", "-"));
  return {
    async *open(digest, fetch) {
      const path = pathOf(digest);
      if (await isWhole(path, digest)) {
        await utimes(path, new Date(), new Date()).catch(() => {});
        yield* createReadStream(path);
      } else {
        yield* keep(fetch(), digest, path);
        await evict(folder, limit);
      }
    },
  };
}

/** A file that was damaged since is as good as none. */
async function isWhole(path: string, digest: string): Promise<boolean> {
  try {
    for await (const _ of verifyDigest(createReadStream(path), digest));
    return true;
  } catch {
    return false;
  }
}

/** Passes the content on while it is written beside its place, where it is put once it is whole. */
async function* keep(content: AsyncIterable<Uint8Array>, digest: string, path: string): AsyncGenerator<Uint8Array> {
  const temporary = `${path}.${randomUUID()}`;
  let file = await mkdir(join(path, ".."), { recursive: true })
    .then(() => open(temporary, "wx"))
    .catch(() => null);
  let size = 0;
  try {
    for await (const piece of verifyDigest(content, digest)) {
      size += piece.length;
      if (file !== null && (size > largestBlob || !(await write(file, piece)))) {
        await file.close();
        file = null;
      }
      yield piece;
    }
    await file?.close();
    if (file !== null) await rename(temporary, path).catch(() => {});
    file = null;
  } finally {
    await file?.close().catch(() => {});
    await rm(temporary, { force: true }).catch(() => {});
  }
}

const write = (file: Awaited<ReturnType<typeof open>>, piece: Uint8Array): Promise<boolean> =>
  file.write(piece).then(
    ({ bytesWritten }) => bytesWritten === piece.length,
    () => false,
  );

/** Removes what was not asked for longest, until the rest is within the limit. */
async function evict(folder: string, limit: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /^sha\d+-[0-9a-f]+$/.test(name))
      .map(async (name) => ({ path: join(folder, name), entry: await stat(join(folder, name)).catch(() => null) })),
  );
  const known = files.flatMap(({ path, entry }) =>
    entry === null ? [] : [{ path, size: entry.size, used: entry.mtimeMs }],
  );
  let total = known.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of known.sort((one, other) => one.used - other.used)) {
    if (total <= limit) return;
    await rm(path, { force: true });
    total -= size;
  }
}
