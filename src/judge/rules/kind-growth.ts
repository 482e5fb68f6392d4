import { formatSize, writeSize } from "../../config/sizes.ts";
import { kindBytes, modulesMissing } from "../modules.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "kind-growth",
  summary: "The change adds more bytes of a kind than it may.",
  severity: "error",

  check({ artifact, budgets, comparison }) {
    const limits = Object.entries(budgets.kinds ?? {}).flatMap(([name, { growth } = {}]) =>
      growth === undefined ? [] : [{ name, max: growth }],
    );
    if (limits.length === 0 || comparison === undefined || comparison.kind === "new") return [];
    if (comparison.kind === "unknown") return { skip: comparison.why };
    const base = comparison.artifact;
    const missing = modulesMissing(artifact) ?? modulesMissing(base);
    if (missing !== undefined) return { skip: missing };
    const noise = budgets.noise ?? 0;
    return limits
      .map(({ name, max }) => ({ name, max, before: kindBytes(base, name), after: kindBytes(artifact, name) }))
      .map((kind) => ({ ...kind, growth: kind.after - kind.before }))
      .filter(({ growth, max }) => growth > max && growth > noise);
  },

  message: ({ name, max, growth, after }) =>
    `Bytes of the kind ${name} grew by ${formatSize(growth)} to ${formatSize(after)}, more than budgets.kinds allows (growth: ${writeSize(max)}).`,
  fix: () =>
    "Look in the report for whose bytes they are, or let it through where that can be reviewed: by the limit, or by the label of override.",
  isBudget: true,
  breach: ({ name, growth }) => ({ what: name, amount: growth }),
});
