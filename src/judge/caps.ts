import type { Budgets } from "../config/budget-schema.ts";
import type { Report } from "../model.ts";
import { budgetsFor } from "./budgets.ts";

/** The cap of each artifact that has one, in bytes by its name. */
export function capsOf({ head, base }: Report, budgets: Budgets): ReadonlyMap<string, number> {
  const artifacts = [...(base?.artifacts ?? []), ...head.artifacts];
  return new Map(
    artifacts.flatMap((artifact) => {
      const cap = budgetsFor(artifact, budgets).size?.max;
      return cap === undefined ? [] : [[artifact.name, cap] as const];
    }),
  );
}
