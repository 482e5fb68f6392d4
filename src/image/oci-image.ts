import type { Compatibility, Gap } from "../model.ts";
import { verifyDigest } from "./digest.ts";
import type { ImageFacts, LayerFacts } from "./facts.ts";
import { failureOf, ImageError } from "./image-error.ts";
import { fullAllowance, type LayerTree, readLayer, stackLayers, type Taken } from "./layers.ts";
import { largestManifest } from "./limits.ts";
import { chooseManifest, type Descriptor, isForeignLayer, parseConfigFile, parseManifest } from "./manifest.ts";
import { choosePlatform, type Platform, platformText } from "./platform.ts";
import { readFacts } from "./read-facts.ts";
import { RootView } from "./root-view.ts";
import { treeEntries } from "./tree.ts";
import { UnpackedRoot } from "./unpacked-root.ts";

/** Where content of a digest comes from: a folder, or a registry. Whoever reads the bytes checks the digest. */
export interface Content {
  readonly openManifest: (descriptor: Descriptor) => AsyncIterable<Uint8Array>;
  readonly openBlob: (descriptor: Descriptor) => AsyncIterable<Uint8Array>;
}

export interface ImageQuestion {
  readonly name: string;
  readonly source: Compatibility["source"];
  readonly platform: Platform;
  /** What is written to this machine on the way. */
  readonly take?: Taken | undefined;
}

/** An index may list an index; one in one in one is nobody's image. */
const deepestIndex = 3;

/** The facts of the image a manifest or index describes, its layers read one after another as they stream. */
export async function readOciImage(top: Descriptor, content: Content, question: ImageQuestion): Promise<ImageFacts> {
  let descriptor = top;
  for (let depth = 0; depth < deepestIndex; depth++) {
    const described = parseManifest(
      await readSmall(descriptor, content.openManifest, "the manifest"),
      `the manifest ${descriptor.digest}`,
    );
    if (described.kind === "index") {
      descriptor = chooseManifest(described.manifests, question.platform, question.name);
      continue;
    }
    return assemble({ digest: descriptor.digest, ...described }, content, question);
  }
  throw new ImageError(`${question.name} is an index of indexes of indexes`);
}

interface Manifest {
  readonly digest: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

async function assemble(manifest: Manifest, content: Content, question: ImageQuestion): Promise<ImageFacts> {
  const configFile = parseConfigFile(
    await readSmall(manifest.config, content.openBlob, "the configuration"),
    "the image configuration",
  );
  refuseOtherPlatform(configFile.platform, question);
  const allowance = { ...fullAllowance(), take: question.take };
  const trees: LayerTree[] = [];
  const layers: LayerFacts[] = [];
  const gaps: Gap[] = [];
  for (const [index, descriptor] of manifest.layers.entries()) {
    const facts = {
      digest: descriptor.digest,
      wireBytes: descriptor.size,
      createdBy: configFile.createdBy[index] ?? null,
    };
    if (isForeignLayer(descriptor)) {
      const why = `${descriptor.digest} may not be distributed, so it was not read`;
      if (question.take instanceof UnpackedRoot) throw new ImageError(why);
      layers.push({ ...facts, fileBytes: null });
      gaps.push({ fact: `layer ${index + 1}`, why });
      continue;
    }
    const bytes = descriptor.data === null ? content.openBlob(descriptor) : single(descriptor.data);
    const tree = await readLayer(bytes, `layer ${index + 1} (${descriptor.digest})`, allowance, descriptor.digest);
    trees.push(tree);
    layers.push({ ...facts, fileBytes: tree.fileBytes });
  }
  const root = stackLayers(trees);
  if (question.take instanceof UnpackedRoot) await question.take.write(root);
  return readFacts(
    new RootView(treeEntries(root)),
    {
      name: question.name,
      source: question.source,
      digest: manifest.digest,
      platform: configFile.platform,
      config: configFile.config,
      layers,
      gaps,
    },
    question.platform,
  );
}

/** An image for another platform answers another question; one that does not say what it is for is taken at its word. */
export function refuseOtherPlatform(platform: Platform | null, { name, platform: wanted }: ImageQuestion): void {
  if (platform !== null && choosePlatform([{ platform }], wanted) === null) {
    throw new ImageError(`${name} is an image for ${platformText(platform)}, not for ${platformText(wanted)}`);
  }
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A manifest or a configuration, its digest checked. */
async function readSmall(descriptor: Descriptor, open: Content["openBlob"], name: string): Promise<Uint8Array> {
  const bytes = descriptor.data === null ? open(descriptor) : single(descriptor.data);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of verifyDigest(bytes, descriptor.digest)) {
      size += chunk.length;
      if (size > largestManifest) throw new ImageError(`it has more than ${largestManifest} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw failureOf(`${name} ${descriptor.digest}`, error);
  }
  return Buffer.concat(chunks);
}
