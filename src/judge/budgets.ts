import type { Budgets } from "../config/budget-schema.ts";
import { nearestWord } from "../config/nearest-word.ts";
import type { Artifact, Skip, Snapshot } from "../model.ts";
import { matches } from "./pattern.ts";

/** The budgets that hold for one artifact: all, or none where `only` does not name it. */
export const budgetsFor = (artifact: Artifact, budgets: Budgets): Budgets =>
  isBudgeted(artifact, budgets) ? budgets : {};

export const isBudgeted = ({ name }: Artifact, { only }: Budgets): boolean =>
  only === undefined || only.some((pattern) => isNamed(name, pattern));

/** With several packages, `release` names `service/release` as well. */
function isNamed(name: string, pattern: string): boolean {
  return matches(pattern, name) || matches(pattern, name.slice(name.lastIndexOf("/") + 1));
}

/** What could not be judged of any artifact, and why. */
export type Unjudged = Pick<Skip, "rule" | "why">;

/** Names in `budgets.only` that no artifact has: a slip of the pen there would switch every budget off in silence. */
export function unmatchedNames({ only = [] }: Budgets, snapshot: Snapshot): Unjudged[] {
  const names = snapshot.artifacts.map(({ name }) => name);
  const unbuilt = [...snapshot.failedBuilds, ...snapshot.skippedVariants].map(({ variant }) => variant);
  return only
    .filter((pattern) => ![...names, ...unbuilt].some((name) => isNamed(name, pattern)))
    .map((pattern) => {
      const near = nearestWord(pattern, names);
      const hint = near === undefined ? "" : ` (did you mean ${near}?)`;
      return { rule: "budgets", why: `budgets.only names ${pattern}${hint}, which no artifact is called` };
    });
}

/** The limits on growth that are set, each with the rule that judges it. */
export function growthSettings({
  growth,
  sections,
  modules,
  kinds,
}: Budgets): { readonly rule: string; readonly key: string }[] {
  const limitsGrowth = (limits: Budgets["sections"] | Budgets["kinds"] = {}): boolean =>
    Object.values(limits).some((limit) => limit?.growth !== undefined);
  return [
    ...(growth === undefined ? [] : [{ rule: "size-growth", key: "budgets.growth" }]),
    ...(limitsGrowth(sections) ? [{ rule: "section-growth", key: "growth in budgets.sections" }] : []),
    ...(limitsGrowth(modules) ? [{ rule: "module-growth", key: "growth in budgets.modules" }] : []),
    ...(limitsGrowth(kinds) ? [{ rule: "kind-growth", key: "growth in budgets.kinds" }] : []),
  ];
}
