import { z } from "zod";
import type { Artifact } from "../../model.ts";
import { gapIn, hidden } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";

/** What said that the file would be static: its variant, or for a file that was brought, its build settings. */
function promiseOf({ variant, go }: Artifact): string | undefined {
  const cgoOff = variant === null ? go?.settings.CGO_ENABLED === "0" : variant.cgo === false;
  const ldflags = variant?.ldflags ?? go?.settings["-ldflags"] ?? "";
  const tags = variant?.tags ?? go?.settings["-tags"]?.split(",") ?? [];
  if (cgoOff) return "CGO_ENABLED=0";
  if (/-static(-pie)?(?![\w-])/.test(ldflags)) return "-extldflags=-static";
  return tags.includes("netgo") && tags.includes("osusergo") ? "-tags=netgo,osusergo" : undefined;
}

const fixes: Readonly<Record<string, string>> = {
  "CGO_ENABLED=0": "Look for a module that loads libraries without cgo, or for -linkshared.",
  "-extldflags=-static": "Add -linkmode=external to -ldflags: Go's own linker does not read -extldflags.",
  "-tags=netgo,osusergo":
    "More than net and os/user uses cgo: list it with go list -deps -f '{{if .CgoFiles}}{{.ImportPath}}{{end}}', or build with CGO_ENABLED=0.",
};

export default defineRule({
  id: "dynamic-libc",
  summary: "The file was promised to be static, and needs libraries.",
  severity: "warning",
  isCompatibility: true,
  options: z.strictObject({
    expect: z
      .literal("static", { error: "static" })
      .optional()
      .describe("static: every file is meant to be static, but for variants that turn cgo on."),
  }),

  check({ artifact }, { expect }) {
    const expected = expect !== undefined && artifact.variant?.cgo !== true ? "rules.dynamic-libc.expect" : undefined;
    const promise = promiseOf(artifact) ?? expected;
    if (promise === undefined) return [];
    const missing = hidden(artifact, "what it needs");
    if (missing !== undefined) return { skip: missing };
    if (artifact.linkage.kind === "dynamic") return [{ promise, needed: artifact.elf.needed }];
    const unread = gapIn(artifact, "dynamic");
    return unread === undefined ? [] : { skip: unread };
  },

  message: ({ promise, needed }) =>
    `${promise} promised a static file, but it needs ${listing(needed) || "libraries whose names cannot be read"}: it will not start on scratch or distroless/static.`,
  fix: ({ promise }) => fixes[promise] ?? "Build with CGO_ENABLED=0, or with -tags=netgo,osusergo.",
});
