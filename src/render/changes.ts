import type { Cause, Change, Report } from "../model.ts";
import { formatSize, formatSizeChange } from "./units.ts";

/** What changed in one artifact, sorted by what kind of thing it is; largest growth first. */
export interface ArtifactChanges {
  readonly artifact: string;
  readonly total: Change;
  /** The files are the same, bit for bit. */
  readonly identical: boolean;
  /** Toolchain, flags and linkage: what is not bytes. */
  readonly facts: readonly Change[];
  readonly modules: readonly Change[];
  readonly packages: readonly Change[];
  readonly sections: readonly Change[];
}

/** The changes of a report, one entry an artifact, what grew most first. */
export function changesByArtifact({ head, base, changes }: Report): readonly ArtifactChanges[] {
  const hashes = new Map((base?.artifacts ?? []).map(({ name, sha256 }) => [name, sha256]));
  const identical = new Set(
    head.artifacts.filter(({ name, sha256 }) => hashes.get(name) === sha256).map(({ name }) => name),
  );
  return changes
    .filter(({ kind }) => kind === "total")
    .map((total) => {
      const of = (...kinds: Change["kind"][]): readonly Change[] =>
        changes.filter(({ artifact, kind }) => artifact === total.artifact && kinds.includes(kind));
      return {
        artifact: total.artifact,
        total,
        identical: identical.has(total.artifact),
        facts: of("toolchain", "flag", "linkage"),
        modules: of("module"),
        packages: of("package"),
        sections: of("section"),
      };
    })
    .toSorted((one, other) => deltaOf(other.total) - deltaOf(one.total));
}

/** Bytes more than before; of what was not there before, all of them. */
export const deltaOf = ({ before, after }: Change): number => Number(after ?? 0) - Number(before ?? 0);

/** What became of an embedded file: `new, 512.0 KiB`, `other content, as long as before`. */
export function embedChangeText(change: Change): string {
  const bytes = deltaOf(change);
  if (change.before === null) return `new, ${formatSize(bytes)}`;
  if (change.after === null) return `gone, ${formatSize(-bytes)}`;
  return bytes === 0 ? "other content, as long as before" : formatSizeChange(bytes);
}

/** Growth as a share of what was there; `null` where nothing was. */
export const shareGrown = (change: Change): number | null =>
  typeof change.before === "number" && change.before > 0 ? deltaOf(change) / change.before : null;

const CAUSES: Record<Cause, string> = {
  toolchain: "another Go release",
  flag: "other build flags",
  "new-module": "a new module",
  "removed-module": "a removed module",
  "version-bump": "another version of a module",
  "pruning-off": "methods that are no longer pruned",
  embed: "an embedded file",
  reachable: "more of the same modules is reached",
  "own-code": "the main module's own code",
  layout: "layout only",
};

/** What moved the total, in a few words, and the module that has most of it; `null` where there is nothing to say. */
export function causeOf({
  total,
  modules,
}: ArtifactChanges): { readonly words: string; readonly module: string | null } | null {
  if (total.cause === null) return null;
  const grew = deltaOf(total) >= 0;
  const suspects = modules.filter(
    ({ cause, ...change }) => cause === total.cause && deltaOf({ cause, ...change }) >= 0 === grew,
  );
  const suspect = suspects.toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)))[0];
  return { words: CAUSES[total.cause], module: suspect?.name ?? null };
}
