import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { readEngineImage } from "../image/engine-image.ts";
import type { ImageFacts } from "../image/facts.ts";
import { openLocalImage, openRegistryImage } from "../image/open-image.ts";
import type { Platform } from "../image/platform.ts";
import { type ImageReference, parseImage, referenceText } from "../image/reference.ts";
import type { Compatibility } from "../model.ts";
import type { NamedImage } from "./check.ts";
import { dockerfileImage } from "./dockerfile/dockerfile-image.ts";
import type { Place } from "./proof.ts";
import { imageCache, registrySettings } from "./registry-settings.ts";

/** `folder` is what paths are relative to. Throws a UsageError for a text that names no image. */
export function nameImage(text: string, folder: string): NamedImage {
  const dockerfile = dockerfileOf(text);
  if (dockerfile !== null) return dockerfileImage(dockerfile, resolve(folder, dockerfile), openBase);
  const reference = inFolder(parseImage(text), folder);
  return {
    name: text,
    source: sources[reference.kind],
    open: async (platform) => ({
      ...nothingSaid,
      facts: await openFacts(reference, text, platform),
      place: placeOf(reference),
    }),
  };
}

/** The path of a Dockerfile: what is called so, or said to be one by `dockerfile:` in front. */
function dockerfileOf(text: string): string | null {
  const prefix = "dockerfile:";
  if (text.startsWith(prefix)) {
    if (text === prefix) throw new UsageError("dockerfile: needs the path of a file, as in dockerfile:build/image");
    return text.slice(prefix.length);
  }
  return /(^|[\\/])(Docker|Container)file(\.[\w.-]+)?$|\.(D|d)ockerfile$/.test(text) ? text : null;
}

const openBase = (reference: string, platform: Platform): Promise<ImageFacts> =>
  openFacts(parseImage(reference), reference, platform);

async function openFacts(reference: ImageReference, name: string, platform: Platform): Promise<ImageFacts> {
  if (reference.kind === "registry") {
    const local = await readEngineImage(referenceText(reference), name, platform, imageCache("engine", process.env));
    return local ?? openRegistryImage(reference, name, platform, registrySettings());
  }
  return openLocalImage(reference, name, platform);
}

function placeOf(reference: ImageReference): Place | null {
  switch (reference.kind) {
    case "scratch":
      return { kind: "scratch" };
    case "folder":
      return { kind: "folder", path: reference.path };
    case "registry":
      return { kind: "engine", image: referenceText(reference) };
    default:
      return null;
  }
}

/** What an image says that no Dockerfile is behind. */
const nothingSaid = {
  lines: { base: null, user: null, env: () => null },
  started: null,
  unseen: [],
  ignores: [],
  pathOf: () => null,
  ships: () => null,
  source: null,
} as const;

const sources: Readonly<Record<ImageReference["kind"], Compatibility["source"]>> = {
  scratch: "rootfs",
  folder: "rootfs",
  oci: "oci",
  "docker-archive": "archive",
  registry: "registry",
};

const inFolder = (reference: ImageReference, folder: string): ImageReference =>
  "path" in reference ? { ...reference, path: resolve(folder, reference.path) } : reference;
