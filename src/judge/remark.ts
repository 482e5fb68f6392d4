import type { Finding, Severity } from "../model.ts";

/** Where a finding is about the run as a whole. */
const everyArtifact = "*";

/**
 * A finding about the run and not about an artifact: what it was compared with, by whose limits. It goes by the word of
 * the configuration or the command line that it is about.
 */
export const remark = (
  rule: "on-missing-base" | "policy" | "override" | "work-tree" | "toolchain" | "part",
  severity: Severity,
  message: string,
  data: unknown,
  artifact = everyArtifact,
): Finding => ({ rule, severity, artifact, message, location: null, data });
