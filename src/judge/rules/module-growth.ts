import { formatSize, writeSize } from "../../config/sizes.ts";
import type { Change } from "../../model.ts";
import { modulesMissing } from "../modules.ts";
import { matches } from "../pattern.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

/** Bytes that the modules the pattern names have gained. What Go itself brought is no part of these changes. */
const growthOf = (changes: readonly Change[], pattern: string): number =>
  changes
    .filter(({ kind, name }) => kind === "module" && matches(pattern, name))
    .reduce((sum, { before, after }) => sum + Number(after ?? 0) - Number(before ?? 0), 0);

export default defineRule({
  id: "module-growth",
  summary: "The change makes a module's part of the file grow by more than it may.",
  severity: "error",

  check({ artifact, budgets, comparison }) {
    const limits = Object.entries(budgets.modules ?? {}).flatMap(([name, { growth }]) =>
      growth === undefined ? [] : [{ name, max: growth }],
    );
    if (limits.length === 0 || comparison === undefined || comparison.kind === "new") return [];
    if (comparison.kind === "unknown") return { skip: comparison.why };
    const missing = modulesMissing(artifact) ?? modulesMissing(comparison.artifact);
    if (missing !== undefined) return { skip: missing };
    const noise = budgets.noise ?? 0;
    return limits
      .map(({ name, max }) => ({ name, max, growth: growthOf(comparison.changes, name) }))
      .filter(({ growth, max }) => growth > max && growth > noise);
  },

  message: ({ name, max, growth }) =>
    `${excerpt(name)} grew by ${formatSize(growth)}, more than budgets.modules allows (growth: ${writeSize(max)}).`,
  fix: () =>
    "Import less of it (plimsoll why shows by whose import it is there), or let it through by the limit or by the label of override.",
  isBudget: true,
  breach: ({ name, growth }) => ({ what: name, amount: growth }),
});
