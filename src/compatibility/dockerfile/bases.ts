import type { Base } from "../../image/dockerfile/stage.ts";
import type { ImageFacts } from "../../image/facts.ts";
import { ImageError } from "../../image/image-error.ts";
import type { Taken } from "../../image/layers.ts";
import { openLocalImage } from "../../image/open-image.ts";
import { type Platform, platformText } from "../../image/platform.ts";
import { parseRegistryReference } from "../../image/reference.ts";
import { findBase } from "../../image/table.ts";
import { tableFacts } from "../../image/table-facts.ts";

/** Reads an image that a Dockerfile starts from. Throws an ImageError. */
export type OpenBase = (reference: string, platform: Platform, take?: Taken) => Promise<ImageFacts>;

export const openFacts = (base: Base, openBase: OpenBase, platform: Platform): Promise<ImageFacts> =>
  base.kind === "scratch"
    ? openLocalImage({ kind: "scratch" }, "scratch", platform)
    : openBase(base.text, base.platform);

/** Images that were opened, by what they were asked for; `null` for one that could not be had. */
export type OpenedImages = Map<string, ImageFacts | null>;

const keyOf = (reference: string, platform: Platform): string => `${platformText(platform)} ${reference}`;

export const openedBase = (base: Base, facts: ImageFacts): OpenedImages =>
  new Map(base.kind === "scratch" ? [] : [[keyOf(base.text, base.platform), facts]]);

/** An image that files are taken of; `null` where it can't be had. Each is opened once. */
export async function openOther(
  reference: string,
  opened: OpenedImages,
  openBase: OpenBase,
  platform: Platform,
): Promise<ImageFacts | null> {
  const key = keyOf(reference, platform);
  const known = opened.get(key);
  if (known !== undefined) return known;
  const facts = await openBase(reference, platform).catch((error: unknown) => {
    if (error instanceof ImageError) return null;
    throw error;
  });
  opened.set(key, facts);
  return facts;
}

/** For a text that is only tried: no image is read for it, but those that were are known, and others by the table. */
export const knownImages =
  (opened: Readonly<OpenedImages>): OpenBase =>
  async (reference, platform) => {
    const facts = opened.get(keyOf(reference, platform)) ?? null;
    if (facts !== null) return facts;
    const found = findBase(parseRegistryReference(reference), platform);
    if (found === null) throw new ImageError(`no table knows ${reference}`);
    return tableFacts(found, reference, platform);
  };
