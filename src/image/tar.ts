import { Readable } from "node:stream";
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { ImageError } from "./image-error.ts";

export type TarEntry = ParsedTarEntry;

/**
 * The entries of a tar (ustar, pax, GNU long names) as they stream by; a body nobody reads is passed over. Checksums
 * and the two closing blocks are insisted on: an archive that ends early is an error, not a short list.
 */
export async function* tarEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const count = { bytes: 0 };
  const archive = Readable.toWeb(Readable.from(counted(bytes, count), { objectMode: false }));
  const entries = (archive as ReadableStream<Uint8Array>).pipeThrough(createTarDecoder({ strict: true }));
  try {
    for await (const entry of entries) {
      yield entry;
      // Read to its end, not cancelled: where a body is buffered whole, modern-tar 0.8.6 takes its cancelling for the next one's.
      for await (const _ of entry.body);
    }
  } catch (error) {
    throw inOurWords(error, count.bytes);
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count.bytes += chunk.length;
    yield chunk;
  }
}

/** Of one header. */
const block = 512;

/** What modern-tar says of an archive that is none, or not all there. */
function inOurWords(error: unknown, bytes: number): unknown {
  const message = error instanceof Error ? error.message : "";
  if (!/^(Tar archive is truncated|Invalid tar )/.test(message)) return error;
  if (bytes < block)
    return new ImageError(`it is no tar archive: unpacked it has ${bytes} ${bytes === 1 ? "byte" : "bytes"}`);
  if (message.startsWith("Invalid"))
    return new ImageError("it is no tar archive, or a damaged one: what should be a header is none");
  return new ImageError("the tar archive is truncated: it ends before its end mark");
}

/** The whole body of an entry; its size is only known to be what it claims once it has been read. */
export async function bodyOf({ body }: TarEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
