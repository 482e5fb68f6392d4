import { join } from "node:path";
import type { ImageFacts } from "../image/facts.ts";
import type { Platform } from "../image/platform.ts";
import { parseImage } from "../image/reference.ts";
import { startedFile } from "../image/started-file.ts";
import { openReference } from "./open-reference.ts";

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
  const reference = parseImage(text);
  const facts = await openReference(reference, text, platform);
  const started = startedFile(facts);
  if ("why" in started) return { facts, program: started };
  if (reference.kind === "folder") return { facts, program: { file: join(reference.path, started.path) } };
  const file = join(folder, "entrypoint");
  await openReference(reference, text, platform, { path: started.path, to: file });
  return { facts, program: { file } };
}
