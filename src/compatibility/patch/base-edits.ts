import type { Platform } from "../../image/platform.ts";
import { parseImage } from "../../image/reference.ts";
import { baseRecords, findBase } from "../../image/table.ts";
import type { BaseRecord } from "../../image/table-record.ts";
import type { BaseLadder, Patch } from "../../model.ts";
import { climbOf, knownBases } from "../known-bases.ts";
import type { DockerfileSource } from "../opened-image.ts";
import type { DockerfileText } from "./dockerfile-text.ts";

/** Other bases are tried for one finding. */
const mostBases = 4;

/**
 * FROM with another base: the next releases of the same image on which the program starts, then others from small to
 * large. Only its own releases are on offer where the stage runs commands, which are the base's.
 */
export function baseEdits(
  { evaluation: { target } }: DockerfileSource,
  text: DockerfileText,
  ladder: BaseLadder,
  platform: Platform,
): readonly Patch[] {
  const { base } = target;
  // A stage that is named here was made from its base by other lines.
  if (base.line !== target.line) return [];
  const now = base.kind === "image" ? baseNow(base.text, platform) : null;
  const newer = now === null ? [] : baseRecords.slice(baseRecords.indexOf(now.record) + 1);
  const next = newer.filter(({ id, line }) => line !== null && line === now?.record.line && ladder.starts.includes(id));
  return [...next, ...(target.runs.length > 0 ? [] : fromSmallest(ladder, platform))]
    .flatMap((record) => referenceTo(record, now?.tag ?? "", platform) ?? [])
    .slice(0, mostBases)
    .flatMap((reference) => {
      const patch = text.changeIn(base.line, (line) =>
        line.replace(/^(\s*from(?:\s+--\S+)*\s+)\S+/i, (_, start: string) => `${start}${reference}`),
      );
      return patch ?? [];
    });
}

/** Of each image the newest on which it starts, the smallest that lacks nothing first. */
function fromSmallest({ starts, smallest }: BaseLadder, platform: Platform): readonly BaseRecord[] {
  const records = knownBases(platform);
  const climb = climbOf(records).filter((id) => starts.includes(id));
  return [...new Set([...(smallest === null ? [] : [smallest]), ...climb])].flatMap(
    (id) => records.find((record) => record.id === id) ?? [],
  );
}

/** The record of a base, without what a tag of it changes, and the tag. */
function baseNow(reference: string, platform: Platform): { readonly record: BaseRecord; readonly tag: string } | null {
  const parsed = parseImage(reference);
  if (parsed.kind !== "registry") return null;
  const found = findBase(parsed, platform);
  const record = baseRecords.find(({ id }) => id === found?.record.id);
  return record === undefined ? null : { record, tag: parsed.tag ?? "" };
}

/** A name by which a base can be had: the tag of the old one where it has that, else its release's number. */
function referenceTo(record: BaseRecord, tag: string, platform: Platform): string | null {
  const release = /\d+(?:\.\d+)*$/.exec(record.id)?.[0] ?? "";
  const suffix = /-[a-z]+$/.exec(tag)?.[0] ?? "";
  for (const candidate of [tag, `${release}${suffix}`, release, "nonroot", "latest"]) {
    for (const { name, tags, rolling, architectures } of record.images) {
      if (rolling || candidate === "" || !tags.test(candidate)) continue;
      if (architectures !== null && !architectures.includes(platform.architecture)) continue;
      return `${name.replace(/^docker\.io\/(library\/)?/, "")}:${candidate}`;
    }
  }
  return null;
}
