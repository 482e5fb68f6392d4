import { z } from "zod";
import { gapIn, hidden } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";

const version = 'a glibc version in quotes, such as "2.28"';

/** Whether `2.34` is newer than `2.4`: number by number, not letter by letter. */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
  return index >= 0 && (a[index] as number) > (b[index] ?? 0);
}

/** A version as one number that grows with it. */
const rank = (version: string): number =>
  version.split(".").reduce((sum, part, at) => sum + Number(part) * 1e5 ** -at, 0);

export default defineRule({
  id: "glibc-floor",
  summary: "The file needs a newer glibc than you promise to run on.",
  severity: "error",
  isCompatibility: true,
  options: z.strictObject({
    max: z
      .string({ error: version })
      .regex(/^\d{1,4}\.\d{1,4}(\.\d{1,4})?$/, { error: version })
      .optional()
      .describe('The newest glibc the file may need, in quotes, such as "2.28".'),
  }),

  check({ artifact }, { max }) {
    if (max === undefined) return [];
    const missing = hidden(artifact, "what it needs");
    if (missing !== undefined) return { skip: missing };
    const floor = artifact.linkage.floor.GLIBC;
    if (floor === undefined || !isNewer(floor, max)) {
      const unread = gapIn(artifact, "versionNeeds");
      return unread === undefined ? [] : { skip: unread };
    }
    const needs = artifact.elf.versionNeeds.filter((need) => need.version === `GLIBC_${floor}`);
    return [{ floor, max, symbols: needs.flatMap((need) => need.symbols) }];
  },

  message: ({ floor, max, symbols }) =>
    `The file needs glibc ${floor}${symbols.length > 0 ? ` for ${listing(symbols)}` : ""}, but may need at most ${max}.`,
  fix: ({ max }) =>
    `Build without cgo, with -tags=netgo,osusergo if only net and os/user use it, or on a system with glibc ${max}.`,
  breach: ({ floor }) => ({ what: "", amount: rank(floor) }),
});
