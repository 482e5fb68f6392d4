import { createHash } from "node:crypto";
import type { ImageFacts } from "../facts.ts";
import { ImageError, ImageUnavailable } from "../image-error.ts";
import type { Descriptor } from "../manifest.ts";
import { type Content, type ImageQuestion, readOciImage } from "../oci-image.ts";
import type { RegistryReference } from "../reference.ts";
import type { BlobCache } from "./blob-cache.ts";
import { RegistryClient, serverOf } from "./client.ts";
import type { FindCredentials } from "./credentials.ts";

export interface RegistrySettings {
  readonly credentials: FindCredentials;
  /** Hosts that are asked before Docker Hub itself. */
  readonly mirrors: readonly string[];
  /** `null` keeps nothing. */
  readonly cache: BlobCache | null;
}

/** The facts of an image in a registry. Throws a ImageUnavailable where only the registry is to blame, else an ImageError. */
export async function readRegistryImage(
  reference: RegistryReference,
  question: ImageQuestion,
  settings: RegistrySettings,
): Promise<ImageFacts> {
  const servers = [...(reference.host === "docker.io" ? settings.mirrors : []), serverOf(reference.host)];
  let failure: ImageError = new ImageUnavailable(`${reference.host} was not asked`);
  for (const server of servers) {
    try {
      return await readFrom(server, reference, question, settings);
    } catch (error) {
      // A mirror may lack an image that the registry itself has; the last one asked has the last word.
      if (!(error instanceof ImageError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function readFrom(
  server: string,
  reference: RegistryReference,
  question: ImageQuestion,
  { credentials, cache }: RegistrySettings,
): Promise<ImageFacts> {
  const client = new RegistryClient(reference, server, credentials);
  const cached = (digest: string, fetch: () => AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
    cache === null ? fetch() : cache.open(digest, fetch);
  const content: Content = {
    openManifest: ({ digest }) => cached(digest, () => manifestOf(client, digest)),
    openBlob: ({ digest }) => cached(digest, () => client.blob(digest)),
  };
  return readOciImage(await topOf(client, reference), content, question);
}

async function* manifestOf(client: RegistryClient, digest: string): AsyncGenerator<Uint8Array> {
  yield (await client.manifest(digest)).bytes;
}

/** What the tag stands for now, or what the digest says. */
async function topOf(
  client: RegistryClient,
  { host, repository, tag, digest }: RegistryReference,
): Promise<Descriptor> {
  const descriptor = { mediaType: "", size: null, platform: null, annotations: {} };
  if (digest !== null) return { ...descriptor, digest, data: null };
  const { bytes, digest: claimed } = await client.manifest(tag ?? "latest");
  const actual = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (claimed?.startsWith("sha256:") && claimed !== actual) {
    throw new ImageError(`${host}/${repository} sends a manifest ${actual} for ${claimed}`);
  }
  return { ...descriptor, digest: actual, data: bytes };
}
