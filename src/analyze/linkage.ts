import type { Linkage, VersionNeed } from "../model.ts";

/** What the loader is told; `null` and empty for a file that needs none. */
export interface LoaderFacts {
  /** Whether there is a PT_INTERP, readable or not. */
  readonly hasInterpreter: boolean;
  readonly interpreter: string | null;
  /** DT_NEEDED entries, readable or not. */
  readonly neededCount: number;
  readonly needed: readonly string[];
  readonly versionNeeds: readonly VersionNeed[];
}

export function linkageOf(facts: LoaderFacts): Linkage {
  const kind = facts.neededCount > 0 ? "dynamic" : facts.hasInterpreter ? "loader-only" : "static";
  return { kind, libc: kind === "static" ? null : libcOf(facts), floor: floorOf(facts.versionNeeds) };
}

/**
 * Loader names are fixed by each psABI: glibc has ld-linux*.so.N, ld64.so.N (s390x, ppc64) and ld.so.1 (mips, ppc),
 * musl has ld-musl-<arch>.so.1. A library has no interpreter, but names its libc.
 */
function libcOf({ interpreter, needed }: LoaderFacts): "glibc" | "musl" | null {
  const loader = interpreter?.split("/").at(-1) ?? "";
  if (/^ld-musl-/.test(loader)) return "musl";
  if (/^ld-linux.*\.so\.\d+$|^ld(64)?\.so\.\d+$/.test(loader)) return "glibc";
  if (needed.some((name) => /^libc\.so\.\d/.test(name))) return "glibc";
  if (needed.some((name) => name === "libc.so" || /^libc\.musl-/.test(name))) return "musl";
  return null;
}

/**
 * The newest numeric version of each family: `GLIBC_2.34` is of family GLIBC. Names such as GLIBC_PRIVATE,
 * GLIBC_ABI_DT_RELR or OPENSSL_1_1_0 are no numbers and make no floor. A weak need makes none either: the loader
 * starts the program without it.
 */
function floorOf(needs: readonly VersionNeed[]): Record<string, string> {
  const newest = new Map<string, string>();
  for (const { version, weak } of needs) {
    const [, family, number] = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z][A-Za-z0-9]*)*)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
    if (weak || family === undefined || number === undefined) continue;
    const known = newest.get(family);
    if (known === undefined || isNewer(number, known)) newest.set(family, number);
  }
  return Object.fromEntries([...newest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Part by part: 2.4 is older than 2.34, and 2.2 older than 2.2.5. */
function isNewer(version: string, than: string): boolean {
  const left = version.split(".").map(Number);
  const right = than.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
