import { formatSize, writeSize } from "../../config/sizes.ts";
import type { Artifact } from "../../model.ts";
import { sectionsMissing } from "../facts.ts";
import { matches } from "../pattern.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";

/** What stripping takes away: where there is none of it, none of it is over its cap. */
const strippable = /^\.(symtab|strtab|z?debug_.*)$/;

const bytesOf = ({ elf }: Artifact, pattern: string): number | undefined => {
  const sections = elf.sections.filter(({ name }) => matches(pattern, name));
  return sections.length === 0 ? undefined : sections.reduce((sum, { fileSize }) => sum + fileSize, 0);
};

export default defineRule({
  id: "section-max",
  summary: "A section is bigger than its cap.",
  severity: "error",

  check({ artifact, snapshot, budgets }) {
    const caps = Object.entries(budgets.sections ?? {}).flatMap(([name, { max }]) =>
      max === undefined ? [] : [{ name, max, bytes: bytesOf(artifact, name) }],
    );
    const missing = caps.length > 0 && sectionsMissing(artifact);
    if (missing) return { skip: missing };
    const over = caps.flatMap(({ name, max, bytes = 0 }) => (bytes > max ? [{ name, bytes, max }] : []));
    if (over.length > 0) return over;
    const isNowhere = (name: string) => snapshot.artifacts.every((one) => bytesOf(one, name) === undefined);
    const nowhere = caps.map(({ name }) => name).filter((name) => !strippable.test(name) && isNowhere(name));
    return nowhere.length > 0 ? { skip: `no artifact has a section ${listing(nowhere)}` } : [];
  },

  message: ({ name, bytes, max }) =>
    `${name} has ${formatSize(bytes)}, ${formatSize(bytes - max)} more than budgets.sections allows (${writeSize(max)}).`,
  fix: () => "Take out what fills it, or raise the cap where it can be reviewed.",
  isBudget: true,
  breach: ({ name, bytes, max }) => ({ what: name, amount: bytes - max }),
});
