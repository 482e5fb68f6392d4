import { z } from "zod";
import { settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { goRelease, isNewer, rankOf } from "../versions.ts";

const version = 'a version of Linux in quotes, such as "4.18"';

/** From go.dev/wiki/MinimumRequirements and the release notes of Go 1.18 and 1.24: from a release on, the oldest Linux. */
const kernels = [
  [24, "3.2"],
  [18, "2.6.32"],
  [9, "2.6.23"],
] as const;
const byArchitecture: Readonly<Record<string, string>> = { loong64: "5.19", mips64le: "4.8" };
/** The last release whose notes were read. */
const lastKnown = 27;

export default defineRule({
  id: "kernel-floor",
  summary: "The file needs a newer Linux than you promise to run on.",
  severity: "error",
  options: z.strictObject({
    max: z
      .string({ error: version })
      .regex(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/, { error: version })
      .optional()
      .describe('The oldest Linux that the file has to run on, in quotes, such as "4.18".'),
  }),

  check({ artifact }, { max }) {
    if (max === undefined) return [];
    const release = goRelease(artifact.go?.version);
    if (release === null) return { skip: settingsMissing(artifact) ?? "it was not built by a release of Go" };
    const [, minor] = release;
    if (minor > lastKnown) return { skip: `which Linux Go 1.${minor} needs is not known here` };
    const byRelease = kernels.find(([first]) => minor >= first)?.[1] ?? "2.6.23";
    const own = byArchitecture[artifact.go?.settings.GOARCH ?? artifact.variant?.goarch ?? ""];
    const needed = own !== undefined && isNewer(own, byRelease) ? own : byRelease;
    return isNewer(needed, max) ? [{ needed, max, go: artifact.go?.version ?? "" }] : [];
  },

  message: ({ needed, max, go }) =>
    `The file needs Linux ${needed}, as ${go} does on its architecture, and has to run on ${max}.`,
  fix: () => "Build it with an older release of Go, or promise a newer Linux.",
  breach: ({ needed }) => ({ what: "", amount: rankOf(needed) }),
});
