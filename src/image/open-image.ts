import { readDockerArchive } from "./docker-archive.ts";
import { emptyConfig, type ImageFacts } from "./facts.ts";
import { ImageUnavailable } from "./image-error.ts";
import type { Taken } from "./layers.ts";
import { readOciLayout } from "./oci-layout.ts";
import type { Platform } from "./platform.ts";
import { readFacts } from "./read-facts.ts";
import type { ImageReference, RegistryReference } from "./reference.ts";
import { type RegistrySettings, readRegistryImage } from "./registry/registry-image.ts";
import { RootView } from "./root-view.ts";
import { openRootfs, sizeOfRootfs } from "./rootfs.ts";
import { findBase } from "./table.ts";
import { tableFacts } from "./table-facts.ts";
import { emptyDirectory, treeEntries } from "./tree.ts";

/**
 * `name` is what reports call the image; `platform` what it is asked about: an index is read for it, another image
 * refused, and a folder without a loader, which says nothing of itself, taken to be for it. Throws an ImageError where
 * the image can't be read.
 */
export async function openLocalImage(
  reference: Exclude<ImageReference, { kind: "registry" }>,
  name: string,
  platform: Platform,
  take?: Taken,
): Promise<ImageFacts> {
  switch (reference.kind) {
    case "scratch": {
      const root = new RootView(treeEntries(emptyDirectory(0o755)));
      const facts = await readFacts(root, { name, source: "rootfs", ...unsaid }, platform);
      return { ...facts, size: { disk: 0, wire: 0 } };
    }
    case "folder": {
      const root = new RootView(openRootfs(reference.path));
      const facts = await readFacts(root, { name, source: "rootfs", ...unsaid }, platform);
      return { ...facts, size: { disk: sizeOfRootfs(reference.path), wire: null } };
    }
    case "oci":
      return readOciLayout(reference.path, reference.tag, { name, source: "oci", platform, take });
    case "docker-archive":
      return readDockerArchive(reference.path, { name, source: "archive", platform, take });
  }
}

/** What neither a folder nor nothing says of itself. */
const unsaid = { digest: null, platform: null, config: emptyConfig, layers: [], gaps: [] };

/**
 * The same for an image in a registry. Where the registry is out of reach, or wants no more requests, the table speaks
 * for a base image that it knows, and the facts say so; what a registry refuses or does not have is no case for it.
 */
export async function openRegistryImage(
  reference: RegistryReference,
  name: string,
  platform: Platform,
  settings: RegistrySettings,
  take?: Taken,
): Promise<ImageFacts> {
  try {
    return await readRegistryImage(reference, { name, source: "registry", platform, take }, settings);
  } catch (error) {
    const found = error instanceof ImageUnavailable ? findBase(reference, platform) : null;
    if (found === null) throw error;
    const facts = tableFacts(found, name, platform);
    return { ...facts, gaps: [{ fact: "image", why: (error as ImageUnavailable).message }, ...facts.gaps] };
  }
}
