import { createReadStream, statSync } from "node:fs";
import { posix } from "node:path";
import { decompress } from "./decompress.ts";
import type { ImageFacts } from "./facts.ts";
import { failureOf, ImageError } from "./image-error.ts";
import { listOf, objectOf, parseJson, textOf, textsOf } from "./json.ts";
import { fullAllowance, type LayerTree, readLayer, stackLayers } from "./layers.ts";
import { largestLayer, largestManifest, mostEntries, mostLayers } from "./limits.ts";
import { type ConfigFile, parseConfigFile } from "./manifest.ts";
import { type ImageQuestion, refuseOtherPlatform } from "./oci-image.ts";
import { readFacts } from "./read-facts.ts";
import { RootView } from "./root-view.ts";
import { bodyOf, type TarEntry, tarEntries } from "./tar.ts";
import { treeEntries } from "./tree.ts";
import { UnpackedRoot } from "./unpacked-root.ts";

/**
 * What `docker save` writes: a tar, compressed or not, whose `manifest.json` names the files of a configuration and of
 * the layers, wherever in the archive they are. Read twice: once for the names, once for what they stand for.
 *
 *     [{ "Config": "<file>", "RepoTags": ["name:tag"], "Layers": ["<file>", …] }, …]
 *
 * Older releases write a layer that came twice as a symlink to the first.
 */
export async function readDockerArchive(file: string, question: ImageQuestion): Promise<ImageFacts> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new ImageError(`there is no file ${file}`);
  try {
    return await readArchive(file, question);
  } catch (error) {
    if (error instanceof ImageError) throw error;
    throw failureOf(file, error);
  }
}

async function readArchive(file: string, question: ImageQuestion): Promise<ImageFacts> {
  const contents = await readContents(file);
  let configFile: ConfigFile | null = null;
  const trees = new Map<string, LayerTree>();
  const allowance = { ...fullAllowance(), take: question.take };
  for await (const entry of entriesOf(file)) {
    const name = posix.normalize(entry.header.name);
    if (entry.header.type !== "file") continue;
    if (name === contents.config) configFile = parseConfigFile(await smallBody(entry), `${file}: ${name}`);
    else if (contents.layers.includes(name) && !trees.has(name)) {
      const order = contents.layers.indexOf(name) + 1;
      trees.set(name, await readLayer(entry.body, `layer ${order} (${name})`, allowance));
    }
  }
  if (configFile === null) throw new ImageError(`${file} lacks ${contents.config}, which its manifest names`);
  refuseOtherPlatform(configFile.platform, question);
  const layers = contents.layers.map((name) => {
    const tree = trees.get(name);
    if (tree === undefined) throw new ImageError(`${file} lacks ${name}, which its manifest names`);
    return tree;
  });
  const { createdBy, platform, config } = configFile;
  const root = stackLayers(layers);
  if (question.take instanceof UnpackedRoot) await question.take.write(root);
  return readFacts(
    new RootView(treeEntries(root)),
    {
      name: question.name,
      source: question.source,
      digest: null,
      platform,
      config,
      // Layers in such an archive are seldom compressed: their size in it is not what travels.
      layers: layers.map(({ fileBytes }, index) => ({
        digest: null,
        wireBytes: null,
        fileBytes,
        createdBy: createdBy[index] ?? null,
      })),
      gaps: [],
    },
    question.platform,
  );
}

interface Contents {
  readonly config: string;
  readonly layers: readonly string[];
}

/** What `manifest.json` names, symlinks in the archive followed. */
async function readContents(file: string): Promise<Contents> {
  let manifest: unknown;
  const symlinks = new Map<string, string>();
  for await (const entry of entriesOf(file)) {
    const name = posix.normalize(entry.header.name);
    if (entry.header.type === "symlink") {
      symlinks.set(name, posix.normalize(posix.join(posix.dirname(name), entry.header.linkname ?? "")));
    } else if (name === "manifest.json") manifest = parseJson(await smallBody(entry), `${file}: manifest.json`);
  }
  if (manifest === undefined) throw new ImageError(`${file} is no archive of \`docker save\`: it has no manifest.json`);
  const images = listOf(manifest).map(objectOf);
  const [image] = images;
  if (image === undefined) throw new ImageError(`${file}: manifest.json names no image`);
  const config = textOf(image.Config);
  const layers = textsOf(image.Layers);
  if (config === null || layers === null || layers.length > mostLayers) {
    throw new ImageError(`${file}: manifest.json does not name a configuration and a list of layers`);
  }
  if (images.some((other) => other.Config !== config)) {
    const tags = images.flatMap((other) => textsOf(other.RepoTags) ?? []);
    throw new ImageError(
      `${file} holds ${images.length} images (${tags.join(", ")}): save the one that is meant alone`,
    );
  }
  const follow = (name: string): string => symlinks.get(posix.normalize(name)) ?? posix.normalize(name);
  return { config: follow(config), layers: layers.map(follow) };
}

async function* entriesOf(file: string): AsyncGenerator<TarEntry> {
  let count = 0;
  try {
    for await (const entry of tarEntries(decompress(createReadStream(file), mostLayers * largestLayer))) {
      if (++count > mostEntries) throw new ImageError(`it has more than ${mostEntries} entries`);
      yield entry;
    }
  } catch (error) {
    throw failureOf(file, error);
  }
}

function smallBody(entry: TarEntry): Promise<Uint8Array> {
  const { name, size } = entry.header;
  if (size > largestManifest) throw new ImageError(`${name} has ${size} bytes, more than any description of an image`);
  return bodyOf(entry);
}
