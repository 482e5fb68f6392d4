import { join } from "node:path";
import { readEngineImage } from "../image/engine-image.ts";
import type { ImageFacts } from "../image/facts.ts";
import type { TakenFile } from "../image/layers.ts";
import { openLocalImage, openRegistryImage } from "../image/open-image.ts";
import type { Platform } from "../image/platform.ts";
import { parseImage, referenceText } from "../image/reference.ts";
import { startedFile } from "../image/started-file.ts";
import { imageCache, registrySettings } from "./registry-settings.ts";

export interface Entrypoint {
  readonly facts: ImageFacts;
  /** The file that a container of it starts, on this machine; or why there is none. */
  readonly program: { readonly file: string } | { readonly why: string };
}

/**
 * Reads an image, and takes out the file that it starts, into `folder`: what that is stands in its configuration, so that
 * its layers are read twice. Throws an ImageError where it can't be read, a UsageError where the text names no image.
 */
export async function takeEntrypoint(text: string, platform: Platform, folder: string): Promise<Entrypoint> {
  const facts = await open(text, platform);
  const started = startedFile(facts);
  if ("why" in started) return { facts, program: started };
  const reference = parseImage(text);
  if (reference.kind === "folder") return { facts, program: { file: join(reference.path, started.path) } };
  const file = join(folder, "entrypoint");
  await open(text, platform, { path: started.path, to: file });
  return { facts, program: { file } };
}

async function open(text: string, platform: Platform, take?: TakenFile): Promise<ImageFacts> {
  const reference = parseImage(text);
  if (reference.kind !== "registry") return openLocalImage(reference, text, platform, take);
  const cache = imageCache("engine", process.env);
  const local = await readEngineImage(referenceText(reference), text, platform, cache, take);
  return local ?? openRegistryImage(reference, text, platform, registrySettings(), take);
}
