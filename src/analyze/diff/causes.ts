import type { Artifact, Cause, CauseShare, GoModule, LedgerRow } from "../../model.ts";
import { changedSettings } from "./settings.ts";

/** One cell of the ledger on both sides: what one owner has of one kind of byte. */
export interface Difference {
  readonly row: Omit<LedgerRow, "bytes">;
  readonly before: number;
  readonly after: number;
}

/** What differs between two artifacts as wholes, and so may explain any of their bytes. */
export interface Circumstances {
  /** The version that was built of each module but the main one. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** The main module and those that lie in a folder of the user's: a change may edit them without a new version. */
  readonly ownModules: ReadonlySet<string>;
  /** Packages that had bytes before. */
  readonly packages: ReadonlySet<string>;
  /** By how much each module on both sides grew, as a share of what it had. */
  readonly growth: ReadonlyMap<string, number>;
  /** Owners that have more or fewer bytes of code or types: all others only lie elsewhere. */
  readonly moved: ReadonlySet<string>;
  readonly toolchainChanged: boolean;
  /** Flags that change what the compiler writes. */
  readonly compileFlagsChanged: boolean;
  /** Flags that change what the linker adds to it or leaves out. */
  readonly linkFlagsChanged: boolean;
  /** The linker dropped unused methods before, and does no more. */
  readonly pruningEnded: boolean;
}

const linkedKinds: ReadonlySet<string> = new Set(["symtab", "dwarf", "relocation", "build-info", "header", "padding"]);

/** Who is asked, in this order, what moved a difference; the first that says so is right. */
const deciders: readonly (readonly [Cause, (difference: Difference, about: Circumstances) => boolean])[] = [
  ["toolchain", ({ row }, about) => about.toolchainChanged && isCompiledAnew(row, about)],
  ["flag", ({ row }, about) => about.linkFlagsChanged && (linkedKinds.has(row.kind) || row.owner === "c")],
  ["flag", (difference, about) => about.moved.size === 0 && isRewritten(difference, about)],
  // No flag changes a file; one that has another embedded is told by the files.
  ["flag", ({ row }, about) => about.compileFlagsChanged && row.kind !== "embed"],
  ["new-module", ({ row }, { before, after }) => isModule(row) && !before.has(row.module) && after.has(row.module)],
  ["removed-module", ({ row }, { before, after }) => isModule(row) && before.has(row.module) && !after.has(row.module)],
  ["version-bump", ({ row }, { before, after }) => isModule(row) && before.get(row.module) !== after.get(row.module)],
  ["pruning-off", (difference, about) => about.pruningEnded && keepsMore(difference, about)],
  ["embed", ({ row }) => row.kind === "embed"],
  ["own-code", ({ row }, about) => isModule(row) && (about.ownModules.has(row.module) || isOfOneTree(row, about))],
  ["reachable", ({ row }, { moved }) => (isModule(row) || row.owner === "std") && moved.has(ownerName(row))],
  // Which module it came with is not in the file; where none came or went, somebody wrote it.
  ["version-bump", ({ row }, { before, after }) => row.owner === "c" && isBumped(before, after)],
  ["new-module", ({ row }, { before, after }) => row.owner === "c" && lacks(before, after)],
  ["removed-module", ({ row }, { before, after }) => row.owner === "c" && lacks(after, before)],
  ["own-code", ({ row }) => row.owner === "c"],
  ["layout", () => true],
];

export function causeOf(difference: Difference, about: Circumstances): Cause {
  for (const [cause, decides] of deciders) if (decides(difference, about)) return cause;
  return "layout";
}

export const isModule = (row: Difference["row"]): row is Difference["row"] & { module: string } =>
  row.owner === "module" && row.module !== null;

/** Shares of compressed information move a little with any other; beyond that it was written in another way. */
const leastRewritten = 0.1;

/** Other words about code that nobody edited: recompressed, or written by another linker. */
const isRewritten = ({ row, before, after }: Difference, { ownModules }: Circumstances): boolean =>
  (row.kind === "dwarf" || row.kind === "symtab") &&
  !(isModule(row) && ownModules.has(row.module)) &&
  Math.abs(after - before) >= leastRewritten * before;

type Versions = Circumstances["before"];

/** Whether the second has modules that the first has not. */
const lacks = (one: Versions, other: Versions): boolean => [...other.keys()].some((path) => !one.has(path));

const isBumped = (before: Versions, after: Versions): boolean =>
  [...before].some(([path, version]) => after.has(path) && after.get(path) !== version);

/** What a compiler may add to the same sources or save. Beyond that more or less of them is reached. */
const mostByCompiler = 0.25;

/** What the toolchain brings, and what it alone made different: modules of the same version that nobody here edits. */
function isCompiledAnew(row: Difference["row"], { before, after, ownModules, growth }: Circumstances): boolean {
  if (row.owner === "std" || row.owner === "toolchain" || row.owner === "unattributed") return true;
  if (!isModule(row) || ownModules.has(row.module) || before.get(row.module) !== after.get(row.module)) return false;
  return Math.abs(growth.get(row.module) ?? 1) <= mostByCompiler;
}

/** Packages that were there before and that nobody edited, and the tables the linker keeps about them. */
function keepsMore({ row, before, after }: Difference, { ownModules, packages }: Circumstances): boolean {
  if (after <= before || row.kind === "embed") return false;
  if (row.owner === "toolchain") return true;
  const isTheirs = row.owner === "std" || (isModule(row) && !ownModules.has(row.module));
  return isTheirs && row.package !== null && packages.has(row.package);
}

/**
 * Build systems that keep all sources in one tree, such as Bazel, leave no list of modules in a program: then nothing sets
 * apart what was edited, and code that moved is taken for that.
 */
const isOfOneTree = (row: Difference["row"], { before, after, moved }: Circumstances): boolean =>
  before.size === 0 && after.size === 0 && moved.has(ownerName(row));

const ownerName = (row: Difference["row"]): string => (isModule(row) ? row.module : row.owner);

/** A difference, or the part of one that has a cause of its own. */
export type Caused = Difference & { readonly cause: Cause };

/** What each cause moved, largest movement first. */
export function sharesOf(differences: readonly Caused[]): readonly CauseShare[] {
  const byCause = new Map<Cause, number>();
  for (const { cause, before, after } of differences) byCause.set(cause, (byCause.get(cause) ?? 0) + after - before);
  return [...byCause]
    .map(([cause, bytes]) => ({ cause, bytes }))
    .filter(({ bytes }) => bytes !== 0)
    .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.cause < b.cause ? -1 : 1));
}

/** A module that is new reaches more of others, which may be more bytes than its own. Below this share of them it was another. */
const leastOfNew = 0.2;

/** The cause of a whole file: section bytes decide, and a few of them may move it by a page, so layout comes last. */
export function totalCause(differences: readonly Caused[]): Cause | null {
  const moved = differences.filter(({ before, after }) => before !== after);
  const meant = moved.filter(({ cause }) => cause !== "layout");
  const main = mainCause(meant.length > 0 ? meant : moved);
  if (main !== "reachable") return main;
  const bytesOf = (wanted: Cause): number =>
    meant.reduce((sum, { cause, before, after }) => sum + (cause === wanted ? after - before : 0), 0);
  const isNew = bytesOf("new-module") > 0 && bytesOf("new-module") >= leastOfNew * bytesOf("reachable");
  return isNew ? "new-module" : main;
}

/** The cause that moved most of these differences' bytes in the direction in which they add up; either way where that is 0. */
export function mainCause(differences: readonly Caused[]): Cause | null {
  const total = differences.reduce((sum, { before, after }) => sum + after - before, 0);
  const moved = (bytes: number): number => (total === 0 ? Math.abs(bytes) : bytes * Math.sign(total));
  const byCause = new Map<Cause, number>();
  for (const { cause, before, after } of differences) {
    byCause.set(cause, (byCause.get(cause) ?? 0) + moved(after - before));
  }
  const [first] = [...byCause].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

export function circumstances(before: Artifact, after: Artifact): Circumstances {
  const flags = changedSettings(before, after).map(({ name }) => name);
  const compileFlagsChanged = flags.some((name) => name !== "-ldflags") || alignmentOf(before) !== alignmentOf(after);
  return {
    before: versions(before),
    after: versions(after),
    ownModules: new Set([...ownModules(before), ...ownModules(after)]),
    packages: new Set(before.ledger.rows.flatMap((row) => row.package ?? [])),
    growth: moduleGrowth(before, after),
    moved: movedOwners(before, after),
    toolchainChanged: isToolchainChanged(before, after),
    compileFlagsChanged,
    linkFlagsChanged: flags.length > 0 || linkerLeft(before) !== linkerLeft(after),
    pruningEnded: before.go?.methodPruning === "on" && after.go?.methodPruning === "off",
  };
}

/** Between two files that both say what built them: obfuscated ones do not. */
export function isToolchainChanged({ go: before }: Artifact, { go: after }: Artifact): boolean {
  const [old, now] = [releaseOf(before?.version), releaseOf(after?.version)];
  return old !== now && old !== "unknown" && now !== "unknown";
}

/** Without the experiments that it was built with, which are a setting: `go1.26.8-X:nogreenteagc`. */
const releaseOf = (version: string | null | undefined): string => (version ?? "unknown").replace(/[ -]X:.*$/, "");

/** The one flag of the linker that moves all code. */
const alignmentOf = ({ go }: Artifact): string | undefined =>
  /-funcalign[= ]\d+/.exec(go?.settings["-ldflags"] ?? "")?.[0];

function moduleGrowth(before: Artifact, after: Artifact): ReadonlyMap<string, number> {
  const [old, now] = [before, after].map(({ ledger }) => {
    const bytes = new Map<string, number>();
    for (const row of ledger.rows) if (isModule(row)) bytes.set(row.module, (bytes.get(row.module) ?? 0) + row.bytes);
    return bytes;
  }) as [Map<string, number>, Map<string, number>];
  return new Map([...old].map(([module, bytes]) => [module, ((now.get(module) ?? 0) - bytes) / bytes]));
}

function movedOwners(before: Artifact, after: Artifact): ReadonlySet<string> {
  const moved = new Map<string, number>();
  const add = ({ ledger }: Artifact, sign: 1 | -1): void => {
    for (const row of ledger.rows) {
      if (row.kind !== "code" && row.kind !== "type") continue;
      const key = `${ownerName(row)} ${row.kind}`;
      moved.set(key, (moved.get(key) ?? 0) + sign * row.bytes);
    }
  };
  add(before, -1);
  add(after, 1);
  return new Set([...moved].filter(([, bytes]) => bytes !== 0).map(([key]) => key.slice(0, key.lastIndexOf(" "))));
}

/**
 * What -s, -w, -buildmode and the link mode leave in a file, seen in the file: `-trimpath` hides -ldflags from the settings.
 * A system's linker, and no other, writes .comment.
 */
const linkerLeft = ({ symtab, elf, linkage }: Artifact): string =>
  [
    ...[symtab.symtabBytes > 0, symtab.debugBytes > 0, elf.hardening.pie, linkage.kind],
    elf.sections.some(({ name }) => name === ".comment"),
  ].join();

/** The version that was built, by module path: that of the replacement where there is one. The main module has none. */
function versions({ go }: Artifact): ReadonlyMap<string, string> {
  const built = ({ version, replace }: GoModule): string =>
    replace === null ? version : `${replace.path}@${replace.version}`;
  const others = (go?.modules ?? []).filter((module) => module.path !== go?.module);
  return new Map(others.map((module) => [module.path, built(module)]));
}

/** A module in a folder of the user's has the version `(devel)`: the main module, others of a workspace, local replacements. */
function ownModules({ go }: Artifact): readonly string[] {
  const isLocal = ({ version, replace }: GoModule): boolean => (replace ?? { version }).version === "(devel)";
  const local = (go?.modules ?? []).filter(isLocal).map(({ path }) => path);
  return [...(go?.module == null ? [] : [go.module]), ...local];
}
