import { pipeline, Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { ImageError } from "./image-error.ts";

/**
 * The bytes of a layer as a tar reader wants them: gzip (RFC 1952, members one after another included), zstd
 * (RFC 8878) or plain, told by their first bytes, because media types lie. No more than `limit` bytes come
 * out, and no more than a bomb has to.
 */
export async function* decompress(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  const packed = { bytes: 0 };
  const { head, rest } = await peek(counted(source, packed), 4);
  const codec = codecOf(head);
  const input = Readable.from(rest, { objectMode: false });
  const output = codec === null ? input : pipeline(input, codec, () => {});
  let total = 0;
  try {
    for await (const chunk of output) {
      total += chunk.length;
      if (total > limit) throw new ImageError(`it unpacks to more than ${limit} bytes`);
      if (total > unsuspicious && total > mostTimes * packed.bytes) {
        throw new ImageError(
          `it unpacks to more than ${mostTimes} times its size: it is made to fill a disk, or a sparse file`,
        );
      }
      yield chunk;
    }
  } finally {
    input.destroy();
    output.destroy();
  }
}

/** Bytes that anything may unpack to. */
const unsuspicious = 2 ** 29;
/** Programs and texts shrink to a third or a tenth; only what is empty shrinks so. */
const mostTimes = 200;

async function* counted(source: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

function codecOf(head: Uint8Array): (NodeJS.ReadWriteStream & Readable) | null {
  const magic = Buffer.from(head).toString("hex");
  if (magic.startsWith("1f8b")) return createGunzip();
  return magic === "28b52ffd" ? createZstdDecompress() : null;
}

/** The first bytes, as many as there are up to `count`, and all of them again from the start. */
async function peek(source: AsyncIterable<Uint8Array>, count: number) {
  const iterator = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < count && !ended) {
    const { done, value } = await iterator.next();
    if (done === true) ended = true;
    else head = Buffer.concat([head, value]);
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      while (!ended) {
        const { done, value } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, count), rest: rest() };
}
