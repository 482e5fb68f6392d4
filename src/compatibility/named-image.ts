import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { ImageError } from "../image/image-error.ts";
import { type ImageReference, parseImage, referenceText } from "../image/reference.ts";
import { programPath } from "../image/started-file.ts";
import type { Compatibility, DockerfileInput, ImageInput } from "../model.ts";
import type { OpenBase } from "./dockerfile/bases.ts";
import { dockerfileImage } from "./dockerfile/dockerfile-image.ts";
import { type ListedImage, listReaderOf } from "./listed/listed-images.ts";
import { openReference } from "./open-reference.ts";
import type { NamedImage } from "./opened-image.ts";
import type { Place, Unpack } from "./proof.ts";

/**
 * The images that an entry of the configuration, or a flag, asks about. `folder` is what paths are relative to. Throws a
 * UsageError for a text that names none, and for a file of a list that can't be read.
 */
export function nameImages(input: ImageInput, folder: string): readonly NamedImage[] {
  if (typeof input !== "string") return [builtImage(dockerfileName(input), input, folder)];
  const read = listReaderOf(input);
  if (read === null) return [nameImage(input, folder)];
  return read(textOf(resolve(folder, input)), input).map(({ name, image, packages, place }) => {
    const named = listedImage(name, image, folder);
    const placed = place === undefined ? named : withPlace(named, place);
    return packages === null ? placed : forPackages(placed, packages);
  });
}

function listedImage(name: string, image: ListedImage["image"], folder: string): NamedImage {
  if (typeof image === "string") return referenceImage(name, image, folder);
  if ("why" in image) return { name, source: "dockerfile", open: () => Promise.reject(new ImageError(image.why)) };
  return builtImage(name, image, folder);
}

export function nameImage(text: string, folder: string): NamedImage {
  const dockerfile = dockerfileOf(text);
  return dockerfile === null ? referenceImage(text, text, folder) : builtImage(dockerfile, { dockerfile }, folder);
}

/** How reports call it. */
const dockerfileName = ({ dockerfile, target }: DockerfileInput): string =>
  target === undefined ? dockerfile : `${dockerfile} (${target})`;

function builtImage(name: string, { dockerfile, context, target, args }: DockerfileInput, folder: string): NamedImage {
  const file = resolve(folder, dockerfile);
  return dockerfileImage(name, file, openBase, {
    path: dockerfile,
    target: target ?? null,
    args: args ?? {},
    ...(context !== undefined && { context: resolve(folder, context) }),
  });
}

function referenceImage(name: string, text: string, folder: string): NamedImage {
  const reference = inFolder(parseImage(text), folder);
  return {
    name,
    source: sources[reference.kind],
    async open(platform) {
      const facts = await openReference(reference, name, platform).catch((error: unknown) => {
        throw reference.kind === "registry" ? orFolder(error, text, folder) : error;
      });
      const place = placeOf(reference, (take) => openReference(reference, name, platform, take));
      return { ...nothingSaid, facts, place, pathOf: () => programPath(facts.config) };
    },
  };
}

const withPlace = (image: NamedImage, place: (path: string) => string): NamedImage => ({
  ...image,
  open: async (platform) => ({
    ...(await image.open(platform)),
    pathOf: ({ go }) => (go?.package == null ? null : place(go.package)),
  }),
});

/** Other programs are not put into it; one that does not say its package may be. */
const forPackages = (image: NamedImage, holds: (path: string) => boolean): NamedImage => ({
  ...image,
  isFor: ({ go }) => go?.package == null || holds(go.package),
});

const largestList = 1024 * 1024;

function textOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) throw new UsageError(`there is no file ${file}, which images names`);
  if (stat.size > largestList) throw new UsageError(`${file} has more than ${largestList} bytes`);
  return readFileSync(file, "utf8");
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

const openBase: OpenBase = (reference, platform, take) =>
  openReference(parseImage(reference), reference, platform, take);

/** Why an image cannot be had, and where a folder is called so: that it may be the one that was meant. */
function orFolder(error: unknown, text: string, folder: string): unknown {
  const isFolder = statSync(resolve(folder, text), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder || !(error instanceof ImageError)) return error;
  return new ImageError(`${error.message}; the folder of that name is written ./${text}`);
}

function placeOf(reference: ImageReference, unpack: Unpack): Place {
  switch (reference.kind) {
    case "scratch":
      return { kind: "scratch" };
    case "folder":
      return { kind: "folder", path: reference.path };
    case "registry":
      return { kind: "image", pulled: referenceText(reference), unpack };
    default:
      return { kind: "image", pulled: null, unpack };
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
  builtOtherwise: () => null,
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
