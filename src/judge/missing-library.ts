import type { ObstacleOf } from "./obstacle-rule.ts";
import { listing } from "./sentence.ts";

type MissingLibrary = ObstacleOf<"missing-library">;

/** Libraries that have a rule of their own when they are missing, by their sonames. */
const families = {
  "c++": /^lib(stdc\+\+|gcc_s|gomp|atomic|quadmath)\.so/,
  sanitizer: /^lib(asan|tsan|ubsan|lsan|msan|hwasan)\.so/,
  // Files of their own before glibc 2.34, or left out of small images since.
  "old glibc": /^lib(pthread|dl|rt|resolv|util|anl|nsl)\.so\.\d+$/,
} as const;

/** The family of a library that is missing; `null` for any other, and for one that is there and can't be used. */
export function familyOf({ library, unusable }: MissingLibrary): keyof typeof families | null {
  if (unusable !== null) return null;
  const names = Object.keys(families) as (keyof typeof families)[];
  return names.find((name) => families[name].test(library)) ?? null;
}

/** A sentence about those behind the first; `null` where there are none. */
export function othersMissing(obstacles: readonly MissingLibrary[]): string | null {
  const [, ...more] = new Set(obstacles.map(({ library }) => library));
  return more.length === 0 ? null : `Missing as well: ${listing(more)}.`;
}
