import { hidden } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { excerpt } from "../sentence.ts";

export default defineRule({
  id: "extldflags-ignored",
  summary: "The linker was asked for a static file by -extldflags, and Go's own linker does not read that.",
  severity: "note",
  isCompatibility: true,

  check({ artifact }) {
    const ldflags = artifact.variant?.ldflags ?? artifact.go?.settings["-ldflags"] ?? "";
    const asked = /-extldflags[= ]['"]?[^'"]*(-static(-pie)?)(?![\w-])/.exec(ldflags)?.[1];
    if (asked === undefined || /-linkmode[= ]external/.test(ldflags)) return [];
    const missing = hidden(artifact, "its loader");
    if (missing !== undefined) return { skip: missing };
    const { interpreter } = artifact.elf;
    // A dynamic file is told by dynamic-libc, with the libraries it needs.
    return artifact.linkage.kind === "loader-only" && interpreter !== null ? [{ asked, interpreter }] : [];
  },

  message: ({ asked, interpreter }) =>
    `-extldflags=${asked} did nothing: Go's own linker made this file, and it still asks for the loader ${excerpt(interpreter)}.`,
  fix: () => "Add -linkmode=external to -ldflags, with CGO_ENABLED=1, or leave -extldflags out.",
});
