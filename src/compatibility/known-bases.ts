import type { Platform } from "../image/platform.ts";
import { baseRecords } from "../image/table.ts";
import type { BaseRecord } from "../image/table-record.ts";

/**
 * From small to large, by order of magnitude: nothing, a few files, a libc, a distribution. Lines of the table that are not
 * named here come last, in its order. Images that only build are no bases to ship.
 */
const smallestFirst: readonly string[] = [
  "scratch",
  "distroless-static",
  "chainguard-static",
  "busybox-musl",
  "busybox-uclibc",
  "busybox-glibc",
  "alpine",
  "chainguard-busybox",
  "chainguard-glibc-dynamic",
  "chainguard-wolfi-base",
  "distroless-base-nossl",
  "distroless-base",
  "distroless-cc",
  "ubi-micro",
  "photon",
  "debian",
  "ubuntu",
];
const onlyBuilds = "golang";

/** Those that the table has for a platform, to ship a program in; `scratch` is one more. */
export const knownBases = ({ architecture }: Platform): readonly BaseRecord[] =>
  baseRecords.filter(
    ({ line, images }) =>
      line !== onlyBuilds &&
      images.some(({ architectures }) => architectures === null || architectures.includes(architecture)),
  );

/** The ids of one of each line, the newest, from small to large. */
export function climbOf(records: readonly BaseRecord[]): readonly string[] {
  const newest = new Map<string, string>([["scratch", "scratch"]]);
  for (const { id, line } of records) newest.set(line ?? id, id);
  const order = (line: string): number => {
    const place = smallestFirst.indexOf(line);
    return place < 0 ? smallestFirst.length : place;
  };
  return [...newest.keys()].sort((one, other) => order(one) - order(other)).map((line) => newest.get(line) as string);
}
