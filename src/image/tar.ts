import { Readable } from "node:stream";
import { createTarDecoder, type ParsedTarEntry } from "modern-tar";

export type TarEntry = ParsedTarEntry;

/**
 * The entries of a tar (ustar, pax, GNU long names) as they stream by; a body nobody reads is passed over. Checksums
 * and the two closing blocks are insisted on: an archive that ends early is an error, not a short list.
 */
export async function* tarEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const archive = Readable.toWeb(Readable.from(bytes, { objectMode: false })) as ReadableStream<Uint8Array>;
  for await (const entry of archive.pipeThrough(createTarDecoder({ strict: true }))) {
    yield entry;
    // Read to its end, not cancelled: where a body is buffered whole, modern-tar 0.8.6 takes its cancelling for the next one's.
    for await (const _ of entry.body);
  }
}

/** The whole body of an entry; its size is only known to be what it claims once it has been read. */
export async function bodyOf({ body }: TarEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
