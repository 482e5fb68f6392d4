import type { NamedVariant, Variant } from "../model.ts";
import type { MainPackage } from "./subject.ts";

/** One binary of the matrix. */
export interface PlannedBuild {
  /** The artifact's name and its path in the folder of binaries. */
  readonly name: string;
  readonly package: MainPackage;
  readonly variant: Variant;
  /** Builds with the same compile the same packages: after the first of them the others only link. */
  readonly compileKey: string;
  /**
   * Builds with the same share what does not depend on cgo or tags. Two `go build` that compile one package at the
   * same time both pay for it, so of a family one compiles at a time.
   */
  readonly familyKey: string;
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
      ...keys(variant),
    })),
  );
}

function keys(variant: Variant): { readonly compileKey: string; readonly familyKey: string } {
  const { cgo, tags, trimpath, buildmode, gcflags, goos, goarch, env } = variant;
  const shared = [trimpath, buildmode ?? "exe", gcflags, goos, goarch, Object.entries(env).sort()];
  return { familyKey: JSON.stringify(shared), compileKey: JSON.stringify([...shared, cgo, tags]) };
}

/** What is known of the matrix at one moment. */
export interface Progress {
  readonly waiting: readonly PlannedBuild[];
  readonly running: readonly PlannedBuild[];
  readonly ended: readonly PlannedBuild[];
}

/**
 * The build to start beside those that run: one that compiles before one that only links, and the first of a family
 * before others that compile, because those take longest. `undefined` where it is better to wait.
 */
export function nextBuild({ waiting, running, ended }: Progress): PlannedBuild | undefined {
  const compiled = new Set(ended.map(({ compileKey }) => compileKey));
  const begun = new Set([...ended, ...running].map(({ familyKey }) => familyKey));
  const busy = new Set(running.filter((build) => !compiled.has(build.compileKey)).map(({ familyKey }) => familyKey));
  return (
    waiting.find(({ familyKey }) => !begun.has(familyKey)) ??
    waiting.find(({ compileKey, familyKey }) => !compiled.has(compileKey) && !busy.has(familyKey)) ??
    waiting.find(({ compileKey }) => compiled.has(compileKey))
  );
}
