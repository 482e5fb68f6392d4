import { readEngineImage } from "../image/engine-image.ts";
import type { ImageFacts } from "../image/facts.ts";
import type { Taken } from "../image/layers.ts";
import { openLocalImage, openRegistryImage } from "../image/open-image.ts";
import type { Platform } from "../image/platform.ts";
import { type ImageReference, referenceText } from "../image/reference.ts";
import { imageCache, registrySettings } from "./registry-settings.ts";

/** Reads an image wherever it is; one that the container engine here has is not asked of a registry. Throws an ImageError. */
export async function openReference(
  reference: ImageReference,
  name: string,
  platform: Platform,
  take?: Taken,
): Promise<ImageFacts> {
  if (reference.kind !== "registry") return openLocalImage(reference, name, platform, take);
  const cache = imageCache("engine", process.env);
  const local = await readEngineImage(referenceText(reference), name, platform, cache, take);
  return local ?? openRegistryImage(reference, name, platform, registrySettings(), take);
}
