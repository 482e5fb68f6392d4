import type { Cause } from "../../model.ts";
import { type Caused, type Circumstances, causeOf, type Difference, isModule } from "./causes.ts";

/**
 * Differences with their causes. Where the toolchain changed, the sources of some modules are the same on both sides, and
 * what those lost or gained shows what the compiler does. As much of what was edited or bumped may be its doing, too, and
 * counts as such: only what is beyond that is told apart.
 */
export function withCauses(differences: readonly Difference[], about: Circumstances): readonly Caused[] {
  const caused = differences.map((difference) => ({ ...difference, cause: causeOf(difference, about) }));
  if (!about.toolchainChanged) return caused;
  const reach = reachOfCompiler(caused.filter(({ row, cause }) => isModule(row) && cause === "toolchain"));
  return caused.flatMap((difference) => {
    const { row, before, after, cause } = difference;
    const { least, most } = (isEdit.has(cause) ? reach.get(row.kind) : undefined) ?? { least: 0, most: 0 };
    const byCompiler = Math.max(Math.ceil(before * least), Math.min(Math.floor(before * most), after - before));
    if (byCompiler === 0) return [difference];
    if (byCompiler === after - before) return [{ ...difference, cause: "toolchain" as const }];
    return [
      { row, before, after: before + byCompiler, cause: "toolchain" as const },
      { row, before: 0, after: after - before - byCompiler, cause },
    ];
  });
}

const isEdit: ReadonlySet<Cause> = new Set(["own-code", "version-bump"]);

/** Bytes of one kind from which on what a module lost or gained says something. */
const enoughToTell = 64 * 1024;

interface Reach {
  /** At most 0: by which share the module that lost most of a kind got smaller. */
  readonly least: number;
  /** At least 0. */
  readonly most: number;
}

/** By kind of byte, how much smaller and larger modules became that nobody edited. */
function reachOfCompiler(unedited: readonly Difference[]): ReadonlyMap<string, Reach> {
  const modules = new Map<string, { kind: string; before: number; after: number }>();
  for (const { row, before, after } of unedited) {
    const key = JSON.stringify([row.module, row.kind]);
    const sum = modules.get(key) ?? { kind: row.kind, before: 0, after: 0 };
    modules.set(key, { ...sum, before: sum.before + before, after: sum.after + after });
  }
  const reach = new Map<string, Reach>();
  for (const { kind, before, after } of modules.values()) {
    if (before < enoughToTell) continue;
    const { least, most } = reach.get(kind) ?? { least: 0, most: 0 };
    const share = (after - before) / before;
    reach.set(kind, { least: Math.min(least, share), most: Math.max(most, share) });
  }
  return reach;
}
