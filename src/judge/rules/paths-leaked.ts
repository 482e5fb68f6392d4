import { z } from "zod";
import type { Artifact } from "../../model.ts";
import { gapIn, isForComparison } from "../facts.ts";
import { matches } from "../pattern.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";

export default defineRule({
  id: "paths-leaked",
  summary: "The file names folders of the machine that built it.",
  severity: "note",
  options: z.strictObject({
    allow: z
      .array(z.string({ error: "a folder or a pattern such as /build/*" }), {
        error: "a list of folders or patterns, such as [/build/*]",
      })
      .default([])
      .describe("Folders that may be named, or patterns of them."),
  }),

  check(subject, { allow }) {
    const { artifact } = subject;
    const leaked = ({ go }: Artifact) => go?.buildPaths?.filter((path) => !allow.some((one) => matches(one, path)));
    const folders = leaked(artifact);
    if (folders === undefined) {
      const why = gapIn(artifact, "build-paths") ?? gapIn(artifact, "go");
      return { skip: why ?? "no file names of Go sources were found in it" };
    }
    const trimmed = artifact.variant?.trimpath ?? artifact.go?.settings["-trimpath"] === "true";
    const isExcused = !trimmed && isForComparison(subject, (other) => leaked(other)?.length === 0);
    if (folders.length === 0 || isExcused) return [];
    return [{ folders, trimmed }];
  },

  message: ({ folders }) => `The file names folders of the machine that built it: ${listing(folders)}.`,
  fix: ({ trimmed }) =>
    trimmed
      ? "Look into C code and generated files: -trimpath was on, so they do not come from Go's own tables."
      : "Build with -trimpath; the same source then gives the same file in any folder.",
});
