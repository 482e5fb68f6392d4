import { compareVersions } from "./version.ts";

/**
 * What the libraries of one GCC release define together (libstdc++ manual, "ABI Policy and Guidelines"): a table has the one
 * number by which a release is known, and the others follow from it.
 */
const together: readonly (readonly [glibcxx: string, cxxabi: string])[] = [
  ["3.4.21", "1.3.9"],
  ["3.4.22", "1.3.10"],
  ["3.4.23", "1.3.11"],
  ["3.4.26", "1.3.12"],
  ["3.4.29", "1.3.13"],
  ["3.4.31", "1.3.14"],
  ["3.4.33", "1.3.15"],
];

/** The newest CXXABI of a libstdc++ that is known by its newest GLIBCXX; `null` for one older than GCC 5. */
export function cxxabiOf(glibcxx: string): string | null {
  return together.findLast(([known]) => compareVersions(known, glibcxx) <= 0)?.[1] ?? null;
}

/**
 * libgcc_s gained its last version for code of C and C++ on x86 and Arm with GCC 7 (GCC_7.0.0), but for GCC_13.0.0 and newer,
 * which are for types that hardly any program has. What comes from GCC 4.8 and before is in every image of the table.
 */
export const isInEveryLibgcc = (version: string): boolean => compareVersions(version, "4.8.0") <= 0;
