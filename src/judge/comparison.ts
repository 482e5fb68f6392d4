import type { Config } from "../config/schema.ts";
import type { Artifact, Change, Skip, Snapshot } from "../model.ts";
import { budgetsFor, growthSettings, type Unjudged } from "./budgets.ts";
import type { Comparison } from "./rule.ts";
import { listing } from "./sentence.ts";

/** Whether growth is judged. `off` is meant to be so and touches no outcome; `unknown` is not, and leaves it open. */
export type GrowthMode =
  | { readonly kind: "judged" }
  | { readonly kind: "off"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** The two sides, and whether they may be held against each other. */
export interface Sides {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly changes: readonly Change[];
  readonly config: Pick<Config, "budgets">;
  readonly growth?: GrowthMode;
}

/** The artifact of that name in the base, if there is one. */
export const counterparts = ({ name }: Artifact, base: Snapshot): readonly Artifact[] =>
  base.artifacts.filter((artifact) => artifact.name === name);

type Comparisons = ReadonlyMap<Artifact, Comparison | undefined>;

/** What each artifact is compared with. Stored reports may have many changes, so they are sorted once. */
export function comparisonsOf(sides: Sides): Comparisons {
  const changes = Map.groupBy(sides.changes, ({ artifact }) => artifact);
  const [{ head }, gone] = [sides, goneFrom(sides)];
  return new Map(
    head.artifacts.map((artifact) => [
      artifact,
      comparisonOf(artifact, changes.get(artifact.name) ?? [], { ...sides, gone }),
    ]),
  );
}

function comparisonOf(
  artifact: Artifact,
  changes: readonly Change[],
  { base, growth, gone }: Sides & { readonly gone: readonly string[] },
): Comparison | undefined {
  if (growth?.kind === "off") return undefined;
  if (growth?.kind === "unknown") return growth;
  if (base === null) return undefined;
  const [counterpart] = counterparts(artifact, base);
  if (counterpart !== undefined) return { kind: "base", artifact: counterpart, changes };
  const why = whyNotNew(artifact, base, gone);
  return why === null ? { kind: "new" } : { kind: "unknown", why };
}

/** Why an artifact that the base does not have may still not be new: under another name, or not built, it was there. */
function whyNotNew({ name }: Artifact, base: Snapshot, gone: readonly string[]): string | null {
  if (base.failedBuilds.some(({ variant }) => variant === name)) return "its build failed in the base";
  if (base.skippedVariants.some(({ variant }) => variant === name)) return "it could not be built in the base";
  if (base.unread.length > 0) return "not every file of the base could be read";
  if (base.artifacts.length === 0) return "the base has no file to compare it with";
  return gone.length === 0 ? null : `it is new, and ${listing(gone)} ${gone.length === 1 ? "is" : "are"} gone`;
}

/** What the base has and the head neither has nor was asked for. */
function goneFrom({ head, base }: Sides): readonly string[] {
  const asked = new Set([
    ...head.artifacts.map(({ name }) => name),
    ...[...head.failedBuilds, ...head.skippedVariants].map(({ variant }) => variant),
  ]);
  return (base?.artifacts ?? []).map(({ name }) => name).filter((name) => !asked.has(name));
}

/** Limits on growth that hold elsewhere. */
export function unjudgedGrowth({ base, growth, config }: Sides): Unjudged[] {
  const why = growth?.kind === "off" ? growth.why : "this run compares with no base; gate does";
  const isOff = growth === undefined ? base === null : growth.kind === "off";
  return isOff
    ? growthSettings(config.budgets).map(({ rule, key }) => ({ rule, why: `${key} is set, but ${why}` }))
    : [];
}

/** Artifacts that nothing can have grown in, which is said and leaves nothing open. */
export function newcomers({ config }: Sides, comparisons: Comparisons): Skip[] {
  return [...comparisons]
    .filter(([, comparison]) => comparison?.kind === "new")
    .flatMap(([artifact]) =>
      growthSettings(budgetsFor(artifact, config.budgets)).map(({ rule, key }) => ({
        rule,
        artifact: artifact.name,
        why: `${key} is set, but it is new: the base has no file of that name`,
      })),
    );
}
