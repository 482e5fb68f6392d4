import type { Cause, CauseShare, Change } from "../model.ts";
import { importPlace, ownImport, pruningEnd } from "./chain.ts";
import { type ArtifactChanges, deltaOf, releasesText, rowName, versionsOf } from "./changes.ts";
import { formatShareChange, formatSize, formatSizeChange } from "./units.ts";

/** Causes that are named; what the others moved is added up. */
const NAMED = 5;
/** A cause that moved less than this share of what the largest did is not worth a name. */
const WORTH = 0.01;

/**
 * What became of one artifact and by whose doing, in one sentence whose numbers add up: `esbuild grew by 20.0 KiB (+0.2 %):
 * +25.7 KiB own code, −3.3 KiB layout, …`. `show` makes a name fit for the place; without markup and not yet escaped.
 */
export function storyOf(entry: ArtifactChanges, show: (name: string) => string): string {
  const { artifact, total, identical } = entry;
  const name = subject(entry, show);
  if (identical) return `${show(artifact)} is bit-for-bit identical.`;
  if (total.before === null) return `${show(artifact)} is new: ${formatSize(Number(total.after))}.`;
  if (total.after === null) return `${show(artifact)} is gone: it had ${formatSize(Number(total.before))}.`;
  const bytes = deltaOf(total);
  const clauses = clausesOf(entry, show);
  const because = clauses.length === 0 ? "" : `: ${clauses.join(", ")}`;
  if (bytes === 0) return `${name} is as long as before, with other bytes in it${because}.`;
  const share = formatShareChange(bytes / Number(total.before));
  return `${name} ${bytes > 0 ? "grew" : "shrank"} by ${formatSize(Math.abs(bytes))} (${share})${because}.`;
}

/** `lefthook, v2.2.1 → v2.2.2,` where the program is stamped with versions. */
function subject(entry: ArtifactChanges, show: (name: string) => string): string {
  const module = entry.after?.go?.module ?? null;
  const versions = module === null ? null : versionsOf(entry, module);
  const name = show(entry.artifact);
  return versions === null || versions.length < 2
    ? name
    : `${name}, ${versions.map((version) => show(version)).join(" → ")},`;
}

function clausesOf(entry: ArtifactChanges, show: (name: string) => string): readonly string[] {
  const shares = sharesOf(entry);
  const largest = Math.max(0, ...shares.map(({ bytes }) => Math.abs(bytes)));
  const main = shares.filter(({ cause }) => cause === entry.total.cause);
  const ordered = [...main, ...shares.filter((share) => !main.includes(share))];
  const named = ordered.filter(({ bytes }) => Math.abs(bytes) >= largest * WORTH).slice(0, NAMED);
  const rest = ordered.filter((share) => !named.includes(share)).reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...named.map((share) => `${formatSizeChange(share.bytes)} ${WORDS[share.cause](entry, share, show)}`),
    ...(rest === 0 ? [] : [`${formatSizeChange(rest)} other`]),
  ];
}

/** Of a report that does not say what each cause moved, the modules by their causes. */
function sharesOf({ total, modules }: ArtifactChanges): readonly CauseShare[] {
  if (total.causes !== undefined) return total.causes;
  const sums = new Map<Cause, number>();
  for (const change of modules)
    if (change.cause !== null) sums.set(change.cause, (sums.get(change.cause) ?? 0) + deltaOf(change));
  return [...sums]
    .map(([cause, bytes]) => ({ cause, bytes }))
    .sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
}

/** Bytes; segments move in steps of a page, of which the largest in use is 64 KiB, and a few of them. */
const MOST_LAYOUT = 192 * 1024;

type Words = (entry: ArtifactChanges, share: CauseShare, show: (name: string) => string) => string;

const WORDS: Record<Cause, Words> = {
  toolchain: (entry) => releasesText(entry) ?? "Go itself",
  flag: ({ facts }, _, show) => {
    const flags = facts.filter(({ kind }) => kind === "flag");
    return flags.length === 0 ? "how it was linked" : `build settings (${listed(flags, show)})`;
  },
  "new-module": (entry, share, show) => modules(entry, share, "new module", show),
  "removed-module": (entry, share, show) => modules(entry, share, "removed module", show),
  "version-bump": bumps,
  "pruning-off": ({ total }, _, show) => {
    const end = pruningEnd(total.chain);
    return `methods pruned no more${end === null ? "" : `, because of ${show(end.package)}${imported(end.imports, show)}`}`;
  },
  embed: ({ embeds }, _, show) =>
    embeds.length === 1 ? `embedded file ${show(embeds[0]?.name ?? "")}` : `${embeds.length || "its"} embedded files`,
  reachable: (entry, share, show) =>
    `from reaching ${share.bytes < 0 ? "less" : "more"} of ${reached(entry, share, show)}`,
  "own-code": (entry, share, show) => {
    const most = place(entry.packages, share, show);
    return most === null ? "own code" : `own code (most in ${most})`;
  },
  layout: (_, { bytes }) => (Math.abs(bytes) < MOST_LAYOUT ? "page steps and padding" : "data that no code explains"),
};

/** The change that moved most of a share, where one moved half of it. */
function most(changes: readonly Change[], { cause, bytes }: CauseShare): Change | null {
  const own = changes.filter((change) => change.cause === cause && Math.sign(deltaOf(change)) === Math.sign(bytes));
  const [first] = own.toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)));
  return first !== undefined && Math.abs(deltaOf(first)) * 2 >= Math.abs(bytes) ? first : null;
}

function place(packages: readonly Change[], share: CauseShare, show: (name: string) => string): string | null {
  const change = most(packages, share);
  return change === null ? null : show(change.name);
}

/** Where the last package of a chain is imported, to go on a line with. */
function imported(chain: readonly string[], show: (name: string) => string): string {
  const place = importPlace(chain);
  return place === null ? "" : `, imported in ${show(place)}`;
}

function reached(entry: ArtifactChanges, share: CauseShare, show: (name: string) => string): string {
  const change = most(entry.packages, share) ?? most(entry.modules, share);
  if (change === null) return "the same modules";
  const { name, isForeign } = rowName(entry, change);
  const place = ownImport(change.chain);
  const through = place === null ? "" : ` through ${show(`${place.path}:${place.line}`)}`;
  return `${isForeign ? show(name) : `the ${name}`}${through}`;
}

function modules(entry: ArtifactChanges, share: CauseShare, noun: string, show: (name: string) => string): string {
  const own = entry.modules.filter(({ kind, cause }) => kind === "module" && cause === share.cause);
  const first = own.length === 1 ? own[0] : most(own, share);
  const named =
    first == null ? null : [first.name, ...(versionsOf(entry, first.name) ?? [])].map((part) => show(part)).join(" ");
  if (own.length < 2) return named === null ? noun : `${noun} ${named}${imported(first?.chain ?? [], show)}`;
  return `${own.length} ${noun}s${named === null ? "" : `, most of it ${named}`}`;
}

/** Modules that are built in another version, however little that moved. */
function bumps(entry: ArtifactChanges, share: CauseShare, show: (name: string) => string): string {
  const own = entry.modules.filter(
    ({ kind, name }) =>
      kind === "module" && name !== entry.after?.go?.module && (versionsOf(entry, name)?.length ?? 0) > 1,
  );
  const first = own.length === 1 ? own[0] : most(own, share);
  const named =
    first == null
      ? null
      : `${show(first.name)} ${(versionsOf(entry, first.name) ?? []).map((version) => show(version)).join(" → ")}`;
  if (own.length < 2) return named ?? "another version of a module";
  return `${own.length} modules in other versions${named === null ? "" : `, most of it ${named}`}`;
}

const SETTINGS = 3;

function listed(flags: readonly Change[], show: (name: string) => string): string {
  const names = flags.slice(0, SETTINGS).map(({ name }) => show(name));
  return `${names.join(", ")}${flags.length > SETTINGS ? ", …" : ""}`;
}
