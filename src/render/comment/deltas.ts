import type { Artifact, Change, Report } from "../../model.ts";
import { failingArtifacts } from "../verdict.ts";

/** One artifact on both sides. */
export interface Delta {
  readonly name: string;
  readonly before: Artifact | null;
  readonly after: Artifact | null;
  /** `identical`: the same bytes. `alone`: the other side is not known, which is not the same as not there. */
  readonly kind: "identical" | "changed" | "new" | "removed" | "alone";
  /** Growth of the file; 0 where only one side is known. */
  readonly bytes: number;
  readonly isFailing: boolean;
  /** Of this artifact, the one of kind `total` aside. */
  readonly changes: readonly Change[];
  readonly total: Change | null;
}

/** Every artifact of either side: what fails first, then what moved most. */
export function deltasOf(report: Report): readonly Delta[] {
  const { head, base, changes, verdict } = report;
  const before = new Map((base?.artifacts ?? []).map((artifact) => [artifact.name, artifact]));
  const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
  const failing = failingArtifacts(verdict);
  const byArtifact = Map.groupBy(changes, ({ artifact }) => artifact);
  const unbuilt = new Set(
    [head, ...(base === null ? [] : [base])]
      .flatMap((side) => [...side.failedBuilds, ...side.skippedVariants])
      .map(({ variant }) => variant),
  );
  const kindOf = (name: string): Delta["kind"] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old !== undefined && now !== undefined) return old.sha256 === now.sha256 ? "identical" : "changed";
    if (base === null || unbuilt.has(name)) return "alone";
    return old === undefined ? "new" : "removed";
  };
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((name) => after.has(name) || !unbuilt.has(name))
    .map((name): Delta => {
      const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
      const own = byArtifact.get(name) ?? [];
      return {
        name,
        before: old,
        after: now,
        kind: kindOf(name),
        bytes: old === null || now === null ? 0 : now.fileSize - old.fileSize,
        isFailing: failing.has(name),
        changes: own.filter(({ kind }) => kind !== "total"),
        total: own.find(({ kind }) => kind === "total") ?? null,
      };
    })
    .sort(
      (one, other) => Number(other.isFailing) - Number(one.isFailing) || Math.abs(other.bytes) - Math.abs(one.bytes),
    );
}

/** The artifact that the first line tells of: what fails and moved most, or else what moved most. */
export function leadOf(deltas: readonly Delta[]): Delta | null {
  return deltas.find(({ kind }) => kind === "changed") ?? deltas.find(({ kind }) => kind !== "identical") ?? null;
}

/** The names of those that have the same bytes on both sides. */
export function untouchedOf(deltas: readonly Delta[]): ReadonlySet<string> {
  return new Set(deltas.filter(({ kind }) => kind === "identical").map(({ name }) => name));
}

/** Growth of what a change is about; `null` where it is not about bytes. */
export function growthOf({ before, after }: Change): number | null {
  if (typeof (before ?? after) !== "number") return null;
  return Number(after ?? 0) - Number(before ?? 0);
}
