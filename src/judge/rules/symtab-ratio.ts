import { formatSize } from "../../config/sizes.ts";
import { sectionsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "symtab-ratio",
  summary: "The symbol table is too big for the code it names.",
  severity: "error",

  check({ artifact, budgets }) {
    const max = budgets.ratio?.symtab;
    if (max === undefined) return [];
    const { ratio, symtabBytes, textBytes } = artifact.symtab;
    const missing = sectionsMissing(artifact) ?? (textBytes === 0 ? "the file has no .text section" : undefined);
    if (missing !== undefined) return { skip: missing };
    return ratio > max ? [{ ratio, max, symtabBytes, textBytes }] : [];
  },

  message: ({ ratio, max, symtabBytes, textBytes }) =>
    `.symtab (${formatSize(symtabBytes)}) is ${ratio.toFixed(3)} of .text (${formatSize(textBytes)}); budgets.ratio.symtab allows ${max}.`,
  fix: () => "Build with -ldflags=-s to leave the symbol table out.",
  isBudget: true,
  breach: ({ symtabBytes, textBytes, max }) => ({ what: "", amount: symtabBytes - max * textBytes }),
});
