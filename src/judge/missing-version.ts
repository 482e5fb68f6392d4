import type { ObstacleOf, Some } from "./obstacle-rule.ts";
import { listing } from "./sentence.ts";

type MissingVersion = ObstacleOf<"missing-version">;

/** What a version that a library does not define is a sign of. Names that are no numbers are never read as numbers. */
export function signOf({ version, symbols }: MissingVersion): "relr" | "isoc23" | "glibc" | "other" {
  if (version === "GLIBC_ABI_DT_RELR") return "relr";
  if (version === "GLIBC_2.38" && symbols.some((name) => name.startsWith("__isoc23_"))) return "isoc23";
  return /^GLIBC_\d{1,4}(\.\d{1,4})+$/.test(version) ? "glibc" : "other";
}

const numbersOf = ({ version }: MissingVersion): readonly number[] =>
  version.replace(/^\D*/, "").split(".").map(Number);

/** Number by number: 2.4 is older than 2.34. */
function isNewer(one: MissingVersion, other: MissingVersion): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const index = a.findIndex((number, at) => number !== (b[at] ?? 0));
  return index >= 0 && (a[index] as number) > (b[index] ?? 0);
}

/** Of versions that are numbers. */
export const newest = (obstacles: Some<MissingVersion>): MissingVersion =>
  obstacles.reduce((best, one) => (isNewer(one, best) ? one : best));

/** A sentence about those behind the first; `null` where there are none. */
export function othersUndefined(obstacles: readonly MissingVersion[]): string | null {
  const [, ...more] = new Set(obstacles.map(({ version }) => version));
  return more.length === 0 ? null : `Not defined as well: ${listing(more)}.`;
}
