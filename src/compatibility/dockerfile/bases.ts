import type { Base } from "../../image/dockerfile/stage.ts";
import type { ImageFacts } from "../../image/facts.ts";
import { ImageError } from "../../image/image-error.ts";
import { openLocalImage } from "../../image/open-image.ts";
import type { Platform } from "../../image/platform.ts";
import { parseRegistryReference } from "../../image/reference.ts";
import { findBase } from "../../image/table.ts";
import { tableFacts } from "../../image/table-facts.ts";

/** Reads an image that a Dockerfile starts from. Throws an ImageError. */
export type OpenBase = (reference: string, platform: Platform) => Promise<ImageFacts>;

export const openFacts = (base: Base, openBase: OpenBase, platform: Platform): Promise<ImageFacts> =>
  base.kind === "scratch"
    ? openLocalImage({ kind: "scratch" }, "scratch", platform)
    : openBase(base.text, base.platform);

/** How it is asked for. */
export const baseText = (base: Base): string => (base.kind === "scratch" ? "scratch" : base.text);

/** An image that files are taken of; `null` where it can't be had. Each is opened once. */
export async function openOther(
  reference: string,
  opened: Map<string, ImageFacts>,
  openBase: OpenBase,
  platform: Platform,
): Promise<ImageFacts | null> {
  const known = opened.get(reference);
  if (known !== undefined) return known;
  try {
    const facts = await openBase(reference, platform);
    opened.set(reference, facts);
    return facts;
  } catch (error) {
    if (error instanceof ImageError) return null;
    throw error;
  }
}

/** For a text that is only tried: no image is read for it, but those that were are known, and others by the table. */
export const knownImages =
  (opened: ReadonlyMap<string, ImageFacts>): OpenBase =>
  async (reference, platform) => {
    const facts = opened.get(reference);
    if (facts !== undefined) return facts;
    const found = findBase(parseRegistryReference(reference), platform);
    if (found === null) throw new ImageError(`no table knows ${reference}`);
    return tableFacts(found, reference, platform);
  };
