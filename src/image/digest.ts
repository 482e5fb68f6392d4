import { createHash } from "node:crypto";
import { ImageError } from "./image-error.ts";

/** Passes the bytes on, and throws at their end where they are not the ones the digest stands for. */
export async function* verifyDigest(bytes: AsyncIterable<Uint8Array>, digest: string): AsyncGenerator<Uint8Array> {
  const [algorithm, wanted] = digest.split(":");
  if ((algorithm !== "sha256" && algorithm !== "sha512") || wanted === undefined) {
    throw new ImageError(`its digest ${JSON.stringify(digest)} is neither sha256 nor sha512`);
  }
  const hash = createHash(algorithm);
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  const actual = hash.digest("hex");
  if (actual !== wanted) throw new ImageError(`its bytes have the digest ${algorithm}:${actual}, not ${digest}`);
}
