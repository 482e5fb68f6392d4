import { resolve } from "node:path";
import { ImageError } from "../image/image-error.ts";
import { openLocalImage } from "../image/open-image.ts";
import { type ImageReference, parseImage } from "../image/reference.ts";
import type { ImageLines } from "../judge/image-rule.ts";
import type { Compatibility } from "../model.ts";
import type { NamedImage } from "./check.ts";

/** `folder` is what paths are relative to. Throws a UsageError for a text that names no image. */
export function nameImage(text: string, folder: string): NamedImage {
  const reference = inFolder(parseImage(text), folder);
  return {
    name: text,
    source: sources[reference.kind],
    async open(platform) {
      if (reference.kind === "registry") throw new ImageError(`${text} is in a registry, and those are not read yet`);
      const facts = await openLocalImage(reference, text, platform);
      return { facts, lines: noLines, pathOf: () => null };
    },
  };
}

const sources: Readonly<Record<ImageReference["kind"], Compatibility["source"]>> = {
  scratch: "rootfs",
  folder: "rootfs",
  oci: "oci",
  "docker-archive": "archive",
  registry: "registry",
};

const inFolder = (reference: ImageReference, folder: string): ImageReference =>
  "path" in reference ? { ...reference, path: resolve(folder, reference.path) } : reference;

/** An image that no Dockerfile is behind. */
export const noLines: ImageLines = { base: null, user: null, env: () => null };
