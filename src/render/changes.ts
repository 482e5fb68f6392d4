import type { Artifact, Cause, Change, FunctionRow, Kind, Report } from "../model.ts";
import { functionName, OWNERS } from "./contents.ts";
import { formatSize, formatSizeChange } from "./units.ts";

/** What changed in one artifact, sorted by what kind of thing it is; what moved most first. */
export interface ArtifactChanges {
  readonly artifact: string;
  readonly before: Artifact | null;
  readonly after: Artifact | null;
  readonly total: Change;
  /** The files are the same, bit for bit. */
  readonly identical: boolean;
  /** Toolchain, flags and linkage: what is not bytes. */
  readonly facts: readonly Change[];
  readonly modules: readonly Change[];
  readonly packages: readonly Change[];
  readonly embeds: readonly Change[];
  readonly sections: readonly Change[];
}

/** The changes of a report, one entry an artifact, what grew most first. */
export function changesByArtifact({ head, base, changes }: Report): readonly ArtifactChanges[] {
  const before = new Map((base?.artifacts ?? []).map((artifact) => [artifact.name, artifact]));
  const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
  return changes
    .filter(({ kind }) => kind === "total")
    .map((total): ArtifactChanges => {
      const of = (...kinds: Change["kind"][]): readonly Change[] =>
        changes.filter(({ artifact, kind }) => artifact === total.artifact && kinds.includes(kind));
      const sized = (kind: Change["kind"]): readonly Change[] =>
        of(kind).toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)));
      const [old, now] = [before.get(total.artifact) ?? null, after.get(total.artifact) ?? null];
      return {
        artifact: total.artifact,
        before: old,
        after: now,
        total,
        identical: old !== null && old.sha256 === now?.sha256,
        facts: of("toolchain", "flag", "linkage").filter(
          (change) => typeof (change.before ?? change.after) === "string",
        ),
        // What Go alone made of it, where that was measured, stands beside the modules.
        modules: [...of("toolchain").filter(isBytes), ...sized("module")].toSorted(
          (one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)),
        ),
        packages: sized("package"),
        embeds: sized("embed"),
        sections: sized("section"),
      };
    })
    .toSorted((one, other) => deltaOf(other.total) - deltaOf(one.total));
}

const isBytes = ({ before, after }: Change): boolean => typeof (before ?? after) === "number";

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

/** What stands beside a row, in a word or two. */
export const CAUSE_WORDS: Record<Cause, string> = {
  toolchain: "Go itself",
  flag: "build settings",
  "new-module": "new module",
  "removed-module": "removed module",
  "version-bump": "other version",
  "pruning-off": "methods not pruned",
  embed: "embedded files",
  reachable: "reachability",
  "own-code": "own code",
  layout: "layout",
};

/** What a row of modules is called: who has no module goes by a word of ours, and Go's own share by its releases. */
export function rowName(entry: ArtifactChanges, { kind, name }: Change): { name: string; isForeign: boolean } {
  if (kind === "toolchain") return { name: releasesText(entry) ?? "Go", isForeign: true };
  const owner = Object.hasOwn(OWNERS, name) ? OWNERS[name as keyof typeof OWNERS] : undefined;
  return owner === undefined ? { name, isForeign: true } : { name: owner, isForeign: false };
}

/** `Go 1.26.4 → 1.26.5`; `null` where it is the same. */
export function releasesText({ before, after }: ArtifactChanges): string | null {
  const [old, now] = [before, after].map((side) => side?.go?.version?.replace(/^go/, "") ?? "unknown");
  return old === now ? null : `Go ${old} → ${now}`;
}

/** The versions of a module on both sides, as they were built, without the time in a pseudo-version; `null` where there are none. */
export function versionsOf({ before, after }: ArtifactChanges, module: string): readonly string[] | null {
  const versions = [before, after].map((side) => {
    const found = side?.go?.modules.find(({ path }) => path === module);
    return found?.replace?.version || found?.version || null;
  });
  const said = [...new Set(versions.filter((version) => version !== null && version !== "(devel)"))] as string[];
  return said.length === 0 ? null : said.map(shortVersion);
}

/** `v0.14.2-0.20261020145055-56248e843b50` is `v0.14.2-…56248e8`: the commit tells, its second does not. */
const shortVersion = (version: string): string =>
  version.replace(/-(?:0\.|\w+\.0\.)?\d{14}-([0-9a-f]{7})[0-9a-f]{5}/, "-…$1");

/** By how much each kind of bytes moved, largest movement first. */
export function kindsMoved(
  before: Artifact,
  after: Artifact,
): readonly { readonly kind: Kind; readonly bytes: number }[] {
  const sums = new Map<Kind, number>();
  for (const { kind, bytes } of before.ledger.rows) sums.set(kind, (sums.get(kind) ?? 0) - bytes);
  for (const { kind, bytes } of after.ledger.rows) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  return [...sums]
    .map(([kind, bytes]) => ({ kind, bytes }))
    .filter(({ bytes }) => bytes !== 0)
    .sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
}

/** Functions that grew, shrank, came or went, what moved most first; `null` where a side does not list its functions. */
export function functionsMoved({ artifact, before, after }: ArtifactChanges): readonly Change[] | null {
  if (before?.functions === undefined || after?.functions === undefined) return null;
  const [old, now] = [before.functions, after.functions].map(bytesByName) as [Map<string, number>, Map<string, number>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name): Change => {
      const [was, is] = [old.get(name) ?? null, now.get(name) ?? null];
      return { artifact, kind: "package", name, before: was, after: is, cause: null, chain: [] };
    })
    .filter((change) => change.before !== change.after)
    .toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)) || (one.name < other.name ? -1 : 1));
}

/** By the name that is shown: instantiations by one package are one. */
function bytesByName(functions: readonly FunctionRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of functions) {
    const name = functionName(row);
    sums.set(name, (sums.get(name) ?? 0) + row.bytes);
  }
  return sums;
}
