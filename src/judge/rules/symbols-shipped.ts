import { formatSize } from "../../config/sizes.ts";
import type { Artifact } from "../../model.ts";
import { asksForStripping, isForComparison, sectionsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

const strippableBytes = ({ symtab }: Artifact): number => symtab.symtabBytes + symtab.strtabBytes + symtab.debugBytes;

const isStripped = (artifact: Artifact): boolean =>
  strippableBytes(artifact) === 0 && sectionsMissing(artifact) === undefined;

export default defineRule({
  id: "symbols-shipped",
  summary: "The file carries a symbol table or debug information that does nothing at run time.",
  severity: "note",

  check(subject) {
    const { artifact } = subject;
    const missing = sectionsMissing(artifact);
    if (missing !== undefined) return { skip: missing };
    const asked = artifact.variant !== null && asksForStripping(artifact.variant);
    if (isStripped(artifact) || (!asked && isForComparison(subject, isStripped))) return [];
    return [{ bytes: strippableBytes(artifact), share: artifact.symtab.strippableShare, asked }];
  },

  message: ({ bytes, share, asked }) =>
    `${formatSize(bytes)} of symbol table and debug information (${(share * 100).toFixed(1)} % of the file) ${asked ? "are in it although -s was asked for" : "do nothing at run time"}.`,
  fix: ({ asked }) =>
    asked
      ? "Look for what the external linker, or a step after the build, puts back in."
      : "Build with -ldflags='-s -w', unless a debugger, perf or govulncheck -mode=binary reads this file; panics and pprof keep names and line numbers.",
});
