import { z } from "zod";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";
import { isNewer, rankOf, versionPattern } from "../versions.ts";

const version = 'a version of glibc in quotes, such as "2.31"';

export default defineRule({
  id: "image-glibc",
  summary: "The glibc of an image is older than the oldest that is allowed.",
  severity: "error",
  options: z.strictObject({
    min: z
      .string({ error: version })
      .regex(versionPattern, { error: version })
      .optional()
      .describe('The oldest glibc that an image may have, in quotes, such as "2.31". Images without glibc pass.'),
  }),

  check({ artifact, compatibility = [] }, { min }) {
    if (min === undefined) return [];
    const own = compatibility.filter((one) => one.artifact === artifact.name);
    if (own.length === 0) return { skip: "rules.image-glibc.min is set, but no image was looked at" };
    const older = own.flatMap(({ image, libc }) =>
      libc?.kind === "glibc" && libc.version !== null && isNewer(min, libc.version)
        ? [{ image, found: libc.version, min }]
        : [],
    );
    if (older.length > 0) return older;
    const unknown = own.filter(({ libc }) => libc == null || (libc.kind === "glibc" && libc.version === null));
    return unknown.length === 0
      ? []
      : { skip: `which glibc it has is not known of ${listing(unknown.map(({ image }) => image))}` };
  },

  message: ({ image, found, min }) => `${image} has glibc ${found}, and ${min} is the oldest that is allowed.`,
  fix: () => "Start from a newer release of the base image, or from one without glibc where the program is static.",
  breach: ({ image, found }) => ({ what: image, amount: -rankOf(found) }),
});
