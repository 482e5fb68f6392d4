import type { Artifact, EmbeddedFile } from "../../model.ts";

/** One embedded file on both sides; `null` where it was not there. */
export interface EmbedChange {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Embedded files that came, went or have another content, which may be as long as before; largest movement first. */
export function changedEmbeds(before: Artifact, after: Artifact): readonly EmbedChange[] {
  // A report that was made before files were looked for says nothing of them.
  if (before.embeds === undefined || after.embeds === undefined) return [];
  const nameOf = namer(before.embeds, after.embeds);
  const [old, now] = [byName(before.embeds, nameOf), byName(after.embeds, nameOf)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name)?.hash !== now.get(name)?.hash)
    .map((name) => ({ name, before: old.get(name)?.bytes ?? null, after: now.get(name)?.bytes ?? null }))
    .sort((a, b) => moved(b) - moved(a) || (a.name < b.name ? -1 : 1));
}

const moved = ({ before, after }: EmbedChange): number => Math.abs((after ?? 0) - (before ?? 0));

/** The path alone, or below its package where one of the sides has that path twice. */
function namer(...sides: readonly (readonly EmbeddedFile[])[]): (file: EmbeddedFile) => string {
  const taken = new Set<string>();
  for (const side of sides) {
    const seen = new Set<string>();
    for (const { path } of side) (seen.has(path) ? taken : seen).add(path);
  }
  return ({ path, package: user }) => (taken.has(path) && user !== null ? `${user}/${path}` : path);
}

/** Files that still share a name count as one. */
function byName(
  files: readonly EmbeddedFile[],
  nameOf: (file: EmbeddedFile) => string,
): ReadonlyMap<string, { readonly bytes: number; readonly hash: string }> {
  const result = new Map<string, { bytes: number; hash: string }>();
  for (const file of files) {
    const name = nameOf(file);
    const same = result.get(name);
    result.set(name, { bytes: (same?.bytes ?? 0) + file.bytes, hash: `${same?.hash ?? ""}${file.hash}` });
  }
  return result;
}
