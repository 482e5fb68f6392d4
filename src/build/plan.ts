import type { NamedVariant, Variant } from "../model.ts";
import type { MainPackage } from "./subject.ts";

/** One binary of the matrix. */
export interface PlannedBuild {
  /** The artifact's name and its path in the folder of binaries. */
  readonly name: string;
  readonly package: MainPackage;
  readonly variant: Variant;
}

/** Every package with every variant. With one package the variant names the binary, with several both do. */
export function planBuilds(
  packages: readonly MainPackage[],
  variants: readonly NamedVariant[],
): readonly PlannedBuild[] {
  return packages.flatMap((main) =>
    variants.map(({ name, variant }) => ({
      name: packages.length === 1 ? name : `${main.binary}/${name}`,
      package: main,
      variant,
    })),
  );
}

/** Builds with equal keys compile the same packages: after the first of them the others only link. */
export function compileKey({ variant }: PlannedBuild): string {
  return JSON.stringify([familyKey(variant), variant.cgo, variant.tags]);
}

/**
 * Builds with equal keys share what does not depend on cgo or tags. Two `go build` that compile the same package at
 * the same time both pay for it, so of a family one compiles at a time.
 */
function familyKey(variant: Variant): string {
  const { trimpath, buildmode, gcflags, goos, goarch, env } = variant;
  return JSON.stringify([trimpath, buildmode ?? "exe", gcflags, goos, goarch, Object.entries(env).sort()]);
}

/** What is known of the matrix at one moment. */
export interface Progress {
  readonly waiting: readonly PlannedBuild[];
  readonly running: ReadonlySet<PlannedBuild>;
  /** The compile keys of all builds that have ended. */
  readonly compiled: ReadonlySet<string>;
}

/**
 * The build to start beside those that run: one that compiles before one that only links, and of a family nobody
 * compiles before one of a family that has begun, because those take longest. `undefined` where it is better to wait.
 */
export function nextBuild({ waiting, running, compiled }: Progress): PlannedBuild | undefined {
  const compiling = [...running].filter((build) => !compiled.has(compileKey(build)));
  const busyFamilies = new Set(compiling.map(({ variant }) => familyKey(variant)));
  const leaders = waiting.filter(
    (build) => !compiled.has(compileKey(build)) && !busyFamilies.has(familyKey(build.variant)),
  );
  return leaders[0] ?? waiting.find((build) => compiled.has(compileKey(build)));
}
