import { emptyConfig, type ImageConfig } from "./facts.ts";
import { ImageError } from "./image-error.ts";
import { type Json, listOf, objectOf, parseJson, sizeOf, textOf, textsOf } from "./json.ts";
import { mostLayers } from "./limits.ts";
import { choosePlatform, normalPlatform, type Platform, platformText } from "./platform.ts";

/**
 * The JSON an image is described by: OCI image-spec (image-index.md, manifest.md, config.md) and Docker's image
 * manifest version 2, schema 2, which have the same members.
 */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number | null;
  readonly platform: Platform | null;
  readonly annotations: Readonly<Record<string, string>>;
  /** The content itself, where the descriptor carries it. */
  readonly data: Uint8Array | null;
}

export type Described =
  | { readonly kind: "index"; readonly manifests: readonly Descriptor[] }
  | { readonly kind: "manifest"; readonly config: Descriptor; readonly layers: readonly Descriptor[] };

/** An index or a manifest: told by its members, because `mediaType` may be left out. */
export function parseManifest(bytes: Uint8Array, name: string): Described {
  const json = objectOf(parseJson(bytes, name));
  if (json.schemaVersion === 1) {
    throw new ImageError(
      `${name} is a Docker manifest of schema 1, which no registry should serve any more: push the image again`,
    );
  }
  if (Array.isArray(json.manifests)) {
    return { kind: "index", manifests: json.manifests.map((item) => descriptorOf(item, name)) };
  }
  if (!Array.isArray(json.layers)) throw new ImageError(`${name} is neither an image index nor an image manifest`);
  if (json.layers.length > mostLayers) throw new ImageError(`${name} lists ${json.layers.length} layers`);
  return {
    kind: "manifest",
    config: descriptorOf(json.config, name),
    layers: json.layers.map((item) => descriptorOf(item, name)),
  };
}

function descriptorOf(value: unknown, name: string): Descriptor {
  const json = objectOf(value);
  const digest = textOf(json.digest);
  if (digest === null || !/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(digest)) {
    throw new ImageError(`${name} names something by a digest that is none`);
  }
  const platform = objectOf(json.platform);
  const data = textOf(json.data);
  return {
    mediaType: textOf(json.mediaType) ?? "",
    digest,
    size: sizeOf(json.size),
    platform: platformOf(platform),
    annotations: textMembers(json.annotations),
    data: data === null ? null : Buffer.from(data, "base64"),
  };
}

function platformOf(json: Json): Platform | null {
  const os = textOf(json.os);
  const architecture = textOf(json.architecture);
  if (os === null || architecture === null || os === "unknown" || os === "" || architecture === "") return null;
  return normalPlatform({ os, architecture, variant: textOf(json.variant) });
}

const textMembers = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

/**
 * The manifest for a platform. Attestations, which BuildKit lists as platform `unknown/unknown`, are no candidates; an
 * index that says no platform at all and has one manifest means that one.
 */
export function chooseManifest(manifests: readonly Descriptor[], wanted: Platform, name: string): Descriptor {
  const images = manifests.filter((item) => item.annotations["vnd.docker.reference.type"] === undefined);
  const [only] = images;
  if (images.length === 1 && only !== undefined && only.platform === null) return only;
  const chosen = choosePlatform(images, wanted);
  if (chosen !== null) return chosen;
  const offered = [...new Set(images.flatMap(({ platform }) => (platform === null ? [] : [platformText(platform)])))];
  throw new ImageError(
    `${name} has no image for ${platformText(wanted)}, only for ${offered.length === 0 ? "platforms it does not name" : offered.sort().join(", ")}`,
  );
}

/** Content that is not to be had from a registry, as Windows base layers were: the image is readable but for it. */
export const isForeignLayer = ({ mediaType }: Descriptor): boolean =>
  mediaType.includes("nondistributable") || mediaType.includes(".foreign.");

export interface ConfigFile {
  readonly platform: Platform | null;
  readonly config: ImageConfig;
  /** What made each layer, in order: the history, entries without a layer left out. */
  readonly createdBy: readonly (string | null)[];
}

export function parseConfigFile(bytes: Uint8Array, name: string): ConfigFile {
  const parsed = parseJson(bytes, name);
  const json = objectOf(parsed);
  if (json !== parsed) throw new ImageError(`${name} is no configuration of an image: it is no JSON object`);
  const history = listOf(json.history).map(objectOf);
  return {
    platform: platformOf(json),
    config: configOf(objectOf(json.config)),
    createdBy: history.filter((entry) => entry.empty_layer !== true).map((entry) => textOf(entry.created_by)),
  };
}

function configOf(json: Json): ImageConfig {
  const words = (value: unknown): readonly string[] | null => {
    const list = textsOf(value);
    return list === null || list.length === 0 ? null : list;
  };
  const text = (value: unknown): string | null => textOf(value) || null;
  return {
    ...emptyConfig,
    env: environmentOf(textsOf(json.Env) ?? []),
    user: text(json.User),
    workdir: text(json.WorkingDir),
    entrypoint: words(json.Entrypoint),
    cmd: words(json.Cmd),
    shell: words(json.Shell),
    exposedPorts: Object.keys(objectOf(json.ExposedPorts)).sort(),
    healthcheck: words(objectOf(json.Healthcheck).Test),
    onBuild: textsOf(json.OnBuild) ?? [],
  };
}

/** `NAME=value` lines; the last of a name counts, as execve's callers see it. */
export const environmentOf = (lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf("=");
      return equals < 0 ? [line, ""] : [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
