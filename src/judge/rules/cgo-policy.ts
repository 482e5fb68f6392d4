import { z } from "zod";
import type { Artifact } from "../../model.ts";
import { gapIn, hidden } from "../facts.ts";
import { defineRule } from "../rule.ts";

type Evidence = { readonly isCgo: boolean; readonly says: string } | { readonly skip: string };

/**
 * Whether cgo was on: by its build info, else by the flags of the variant, else by what is linked. Nothing in the file is
 * needed for it to count: cgo that is on is taken up by the next import that has C in it.
 */
function evidenceOf(artifact: Artifact): Evidence {
  const { go, variant, ledger, linkage } = artifact;
  const setting = go?.settings.CGO_ENABLED;
  if (ledger.rows.some((row) => row.package === "runtime/cgo")) {
    return { isCgo: true, says: "the package runtime/cgo is linked into it" };
  }
  if (setting !== undefined) return { isCgo: setting === "1", says: `its build info says CGO_ENABLED=${setting}` };
  if (variant?.cgo != null) return { isCgo: variant.cgo, says: `it was built with CGO_ENABLED=${variant.cgo ? 1 : 0}` };
  const missing = hidden(artifact, "whether cgo was on");
  if (missing !== undefined) return { skip: missing };
  if (linkage.kind === "dynamic") return { isCgo: true, says: "it needs C libraries" };
  return { skip: gapIn(artifact, "go") ?? "its build info does not say whether cgo was on" };
}

export default defineRule({
  id: "cgo-policy",
  summary: "The file was built with cgo where that is forbidden, or without where it is required.",
  severity: "error",
  options: z.strictObject({
    policy: z
      .enum(["forbidden", "allowed", "required"], { error: "forbidden, allowed or required" })
      .optional()
      .describe(
        "Whether cgo may be on: forbidden, allowed or required. The key cgo at the top of the file says the same.",
      ),
  }),

  check({ artifact, snapshot, compatibility = [] }, { policy }) {
    if (policy === undefined || policy === "allowed") return [];
    const evidence = evidenceOf(artifact);
    if ("skip" in evidence) return evidence;
    const isWanted = policy === "required";
    if (evidence.isCgo === isWanted) return [];
    const isShipped = compatibility.some((one) => one.artifact === artifact.name && one.isShipped === true);
    const isToCompare =
      artifact.variant !== null &&
      !isShipped &&
      snapshot.artifacts.some((other) => {
        const found = other.variant === null ? null : evidenceOf(other);
        return found !== null && "isCgo" in found && found.isCgo === isWanted;
      });
    return [{ policy, says: evidence.says, isToCompare }];
  },

  message: ({ policy, says, isToCompare }) =>
    `The configuration says that cgo is ${policy}, and ${says}${isToCompare ? "; another variant is as it has to be, so that this one is taken to be for comparison" : ""}.`,
  fix: ({ policy }) =>
    policy === "forbidden"
      ? "Build with CGO_ENABLED=0; go list -deps -f '{{if .CgoFiles}}{{.ImportPath}}{{end}}' names the packages that use cgo."
      : "Build with CGO_ENABLED=1, where there is a C compiler for the target.",
  mildness: ({ isToCompare }) => (isToCompare ? "note" : undefined),
  breach: ({ policy }) => ({ what: policy, amount: 0 }),
});
