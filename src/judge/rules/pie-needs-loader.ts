import { hidden } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

export default defineRule({
  id: "pie-needs-loader",
  summary: "The file needs no library, but a loader that small base images do not have.",
  severity: "note",
  isCompatibility: true,

  check({ artifact, compatibility = [] }) {
    // Where images were asked about, it is known on which of them it does not start.
    if (compatibility.some((one) => one.artifact === artifact.name)) return [];
    const missing = hidden(artifact, "its loader");
    if (missing !== undefined) return { skip: missing };
    const { interpreter } = artifact.elf;
    return artifact.linkage.kind === "loader-only" ? [{ interpreter: interpreter ?? "whose name cannot be read" }] : [];
  },

  message: ({ interpreter }) =>
    `The file needs no library, but -buildmode=pie makes even pure Go ask for a loader, ${excerpt(interpreter)}: it will not start on scratch, distroless/static or ${/musl/.test(interpreter) ? "a glibc image" : "Alpine"}.`,
  fix: () =>
    "Drop -buildmode=pie for such images, or link a static PIE: CGO_ENABLED=1, -tags=netgo,osusergo, -ldflags='-linkmode external -extldflags -static-pie'.",
});
