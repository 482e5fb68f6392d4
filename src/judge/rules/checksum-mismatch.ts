import { z } from "zod";
import { matches } from "../pattern.ts";
import { defineRule } from "../rule.ts";

const words = "a SHA-256 in 64 hexadecimal digits";
const checksum = z
  .string({ error: words })
  .regex(/^[0-9a-fA-F]{64}$/, { error: words })
  .transform((text) => text.toLowerCase());

export default defineRule({
  id: "checksum-mismatch",
  summary: "The file is not the one whose SHA-256 you gave.",
  severity: "error",
  options: z.strictObject({
    expect: z
      .union([checksum, z.record(z.string(), checksum)], { error: `${words}, or a mapping of names to such` })
      .optional()
      .describe(
        "The SHA-256 that the file has to have, or a mapping of names of artifacts, or patterns of them, to it.",
      ),
  }),

  check({ artifact: { name, sha256 } }, { expect }) {
    if (expect === undefined) return [];
    const wanted =
      typeof expect === "string" ? expect : Object.entries(expect).find(([pattern]) => matches(pattern, name))?.[1];
    return wanted === undefined || wanted === sha256 ? [] : [{ expected: wanted, found: sha256 }];
  },

  message: ({ expected, found }) => `The file has the SHA-256 ${found}, and ${expected} was expected.`,
  fix: () => "Find out what differs with plimsoll diff, or give the new checksum where it can be reviewed.",
  breach: ({ found }) => ({ what: found, amount: 0 }),
});
