import { Readable, type Transform } from "node:stream";
import { constants, createGzip, createZstdCompress } from "node:zlib";
import type { Artifact } from "../model.ts";

/** Large, because the thread pool stops at each chunk until the main thread, busy reading the file, takes it. */
const CHUNK = 1 << 22;

/** Bytes after the compression a registry uses, worked out in the thread pool; what comes out is counted, not kept. */
export async function measureWireSize(bytes: Uint8Array): Promise<NonNullable<Artifact["wireSize"]>> {
  const [gzip, zstd] = await Promise.all([
    countOutput(bytes, createGzip({ level: 6, chunkSize: CHUNK })),
    countOutput(bytes, createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 }, chunkSize: CHUNK })),
  ]);
  return { gzip, zstd };
}

async function countOutput(bytes: Uint8Array, compressor: Transform): Promise<number> {
  let count = 0;
  for await (const chunk of Readable.from([bytes], { objectMode: false }).pipe(compressor)) {
    count += (chunk as Uint8Array).length;
  }
  return count;
}
