import { formatSize, writeSize } from "../../config/sizes.ts";
import type { Artifact } from "../../model.ts";
import { sectionsMissing } from "../facts.ts";
import { matches } from "../pattern.ts";
import { defineRule } from "../rule.ts";

const bytesOf = ({ elf }: Artifact, pattern: string): number =>
  elf.sections.filter(({ name }) => matches(pattern, name)).reduce((sum, { fileSize }) => sum + fileSize, 0);

export default defineRule({
  id: "section-growth",
  summary: "The change makes a section grow by more than it may.",
  severity: "error",

  check({ artifact, budgets, comparison }) {
    const limits = Object.entries(budgets.sections ?? {}).flatMap(([name, { growth }]) =>
      growth === undefined ? [] : [{ name, max: growth }],
    );
    if (limits.length === 0 || comparison === undefined || comparison.kind === "new") return [];
    if (comparison.kind === "unknown") return { skip: comparison.why };
    const base = comparison.artifact;
    const missing = sectionsMissing(artifact) ?? sectionsMissing(base);
    if (missing !== undefined) return { skip: missing };
    const noise = budgets.noise ?? 0;
    return limits
      .map(({ name, max }) => ({ name, max, before: bytesOf(base, name), after: bytesOf(artifact, name) }))
      .map((section) => ({ ...section, growth: section.after - section.before }))
      .filter(({ growth, max }) => growth > max && growth > noise);
  },

  message: ({ name, max, growth, after }) =>
    `${name} grew by ${formatSize(growth)} to ${formatSize(after)}, more than budgets.sections allows (growth: ${writeSize(max)}).`,
  fix: () =>
    "Take out what fills it, or let it through where that can be reviewed: by the limit, or by the label of override.",
  isBudget: true,
  breach: ({ name, growth }) => ({ what: name, amount: growth }),
});
