import type { Artifact, Cause, GoModule, LedgerRow } from "../../model.ts";

/** One cell of the ledger on both sides: what one owner has of one kind of byte. */
export interface Difference {
  readonly row: Omit<LedgerRow, "bytes">;
  readonly before: number;
  readonly after: number;
}

/** What differs between two artifacts as wholes, and so may explain any of their bytes. */
export interface Circumstances {
  readonly mainModule: string | null;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly toolchainChanged: boolean;
  /** Flags that change what the compiler writes. */
  readonly compileFlagsChanged: boolean;
  /** Flags that change what the linker adds to it or leaves out. */
  readonly linkFlagsChanged: boolean;
}

const linkedKinds: ReadonlySet<string> = new Set(["symtab", "dwarf", "relocation", "header", "padding"]);

/** Who is asked, in this order, what moved a difference; the first that says so is right. */
const deciders: readonly (readonly [Cause, (difference: Difference, about: Circumstances) => boolean])[] = [
  ["toolchain", ({ row }, about) => about.toolchainChanged && (row.owner === "std" || row.owner === "toolchain")],
  ["flag", ({ row }, about) => about.linkFlagsChanged && (linkedKinds.has(row.kind) || row.owner === "c")],
  ["flag", (_, about) => about.compileFlagsChanged],
  ["new-module", ({ row }, { before, after }) => isModule(row) && !before.has(row.module) && after.has(row.module)],
  ["removed-module", ({ row }, { before, after }) => isModule(row) && before.has(row.module) && !after.has(row.module)],
  ["version-bump", ({ row }, { before, after }) => isModule(row) && before.get(row.module) !== after.get(row.module)],
  ["embed", ({ row }) => row.kind === "embed"],
  ["own-code", ({ row }, { mainModule }) => isModule(row) && row.module === mainModule],
  ["reachable", ({ row }) => isModule(row) || row.owner === "std" || row.owner === "c"],
  ["layout", () => true],
];

export function causeOf(difference: Difference, about: Circumstances): Cause {
  for (const [cause, decides] of deciders) if (decides(difference, about)) return cause;
  return "layout";
}

const isModule = (row: Difference["row"]): row is Difference["row"] & { module: string } =>
  row.owner === "module" && row.module !== null;

/** The cause that moved most of these differences' bytes in the direction in which they add up. */
export function mainCause(differences: readonly (Difference & { readonly cause: Cause })[]): Cause | null {
  const total = differences.reduce((sum, { before, after }) => sum + after - before, 0);
  const byCause = new Map<Cause, number>();
  for (const { cause, before, after } of differences) {
    byCause.set(cause, (byCause.get(cause) ?? 0) + (after - before) * (total < 0 ? -1 : 1));
  }
  const [first] = [...byCause].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

export function circumstances(before: Artifact, after: Artifact): Circumstances {
  const changed = changedSettings(before, after).filter(({ name }) => name !== "-ldflags" && name !== "-trimpath");
  return {
    mainModule: after.go?.module ?? before.go?.module ?? null,
    before: versions(before),
    after: versions(after),
    toolchainChanged: before.go?.version !== after.go?.version,
    compileFlagsChanged: changed.length > 0,
    linkFlagsChanged: changed.length > 0 || linkerLeft(before) !== linkerLeft(after),
  };
}

/** What -s, -w, -buildmode and the link mode leave in a file, seen in the file: `-trimpath` hides -ldflags from the settings. */
const linkerLeft = ({ symtab, elf, linkage }: Artifact): string =>
  [symtab.symtabBytes > 0, symtab.debugBytes > 0, elf.hardening.pie, linkage.kind].join();

/** The version that was built, by module path: that of the replacement where there is one. */
function versions(artifact: Artifact): ReadonlyMap<string, string> {
  const built = ({ version, replace }: GoModule): string =>
    replace === null ? version : `${replace.path}@${replace.version}`;
  return new Map((artifact.go?.modules ?? []).map((module) => [module.path, built(module)]));
}

export interface SettingChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name: string): boolean => !name.startsWith("vcs") && name !== "DefaultGODEBUG";

export function changedSettings(before: Artifact, after: Artifact): readonly SettingChange[] {
  const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter(isFlag)
    .sort()
    .map((name) => ({ name, before: old[name] ?? null, after: now[name] ?? null }))
    .filter((change) => change.before !== change.after);
}
