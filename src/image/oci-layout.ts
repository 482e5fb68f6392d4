import { createReadStream, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImageFacts } from "./facts.ts";
import { ImageError } from "./image-error.ts";
import { largestManifest } from "./limits.ts";
import { chooseManifest, type Descriptor, parseManifest } from "./manifest.ts";
import { type ImageQuestion, readOciImage } from "./oci-image.ts";

/**
 * An OCI image layout (image-spec image-layout.md): `index.json`, and content by digest in `blobs/sha256/`. A tag is
 * what `org.opencontainers.image.ref.name` says, or the end of containerd's fuller name for it.
 */
export async function readOciLayout(folder: string, tag: string | null, question: ImageQuestion): Promise<ImageFacts> {
  const file = join(folder, "index.json");
  const size = lstatSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new ImageError(`${folder} is no OCI image layout: it has no index.json`);
  if (size > largestManifest) throw new ImageError(`${file} has more than ${largestManifest} bytes`);
  const described = parseManifest(readFileSync(file), file);
  if (described.kind !== "index") throw new ImageError(`${file} is a manifest where an index belongs`);
  const descriptor = tagged(described.manifests, tag, question);
  const open = (wanted: Descriptor) => createReadStream(blobPath(folder, wanted));
  return readOciImage(descriptor, { openManifest: open, openBlob: open }, question);
}

function tagged(manifests: readonly Descriptor[], tag: string | null, question: ImageQuestion): Descriptor {
  const named = tag === null ? manifests : manifests.filter((item) => tagsOf(item).includes(tag));
  const [only] = named;
  if (manifests.length === 0) throw new ImageError(`${question.name} holds no image`);
  if (only === undefined) {
    const tags = [...new Set(manifests.flatMap(tagsOf))].sort();
    throw new ImageError(
      `${question.name} has no image tagged ${tag}, only ${tags.length === 0 ? "untagged ones" : tags.join(", ")}`,
    );
  }
  if (named.length === 1) return only;
  if (new Set(named.flatMap(tagsOf)).size > 1) {
    const tags = [...new Set(named.flatMap(tagsOf))].sort();
    throw new ImageError(`${question.name} holds several images, tagged ${tags.join(", ")}: add :TAG to say which`);
  }
  return chooseManifest(named, question.platform, question.name);
}

const tagsOf = ({ annotations }: Descriptor): string[] =>
  [
    annotations["org.opencontainers.image.ref.name"],
    annotations["io.containerd.image.name"]?.replace(/^.*:/, ""),
  ].filter((tag) => tag !== undefined);

/** The digest was checked to be an algorithm and hexadecimal digits: it can't lead out of the folder. */
const blobPath = (folder: string, { digest }: Descriptor): string => join(folder, "blobs", ...digest.split(":"));
