import { posix } from "node:path";
import type { GoBuild } from "../../image/dockerfile/go-build.ts";
import { type CopiedFile, destinationOf, type IsFolder } from "../../image/dockerfile/program.ts";
import type { Copy } from "../../image/dockerfile/stage.ts";
import type { Artifact, Variant } from "../../model.ts";

/** The program of a Dockerfile that an artifact is: by the name of its package, or because there is no other. */
export function programOf(programs: readonly CopiedFile[], artifact: Artifact): CopiedFile | null {
  const named = programsNamed(programs, artifact);
  const [only] = named.length > 0 ? named : programs;
  return (named.length > 0 ? named : programs).length === 1 ? (only ?? null) : null;
}

/** Where a file of the build context with an artifact's name is copied to last; `null` where none is. */
export const placeFromContext = (copies: readonly Copy[], artifact: Artifact, isFolder: IsFolder): string | null =>
  placeByName(
    copies.filter(({ from }) => from.kind === "context"),
    artifact,
    isFolder,
  );

/** Where a file with an artifact's name is copied to last, whatever makes it; `null` where none is. */
export function placeByName(copies: readonly Copy[], { path }: Artifact, isFolder: IsFolder): string | null {
  for (const copy of copies.toReversed()) {
    const source = copy.sources.find((one) => posix.basename(one) === posix.basename(path));
    const place = source === undefined ? null : destinationOf(copy, posix.resolve("/", source), isFolder);
    if (place !== null) return place;
  }
  return null;
}

/** The programs of a Dockerfile that have an artifact's name. */
export function programsNamed(programs: readonly CopiedFile[], { go, path }: Artifact): readonly CopiedFile[] {
  const names = [go?.package, path].flatMap((name) => (name == null ? [] : [posix.basename(name)]));
  return programs.filter(({ path: there, build }) => names.includes(packageName(build) ?? posix.basename(there)));
}

function packageName(build: GoBuild | null): string | null {
  const [only = ".", ...more] = build?.packages ?? [];
  if (build === null || only === "." || only.includes("...") || more.length > 0) return null;
  return posix.basename(posix.join(build.folder, only));
}

/**
 * Whether a variant is what a Dockerfile builds; `null` where only running it would tell. `cgoByDefault` is what cgo is in the
 * stage that builds where nothing there says so, `null` for not known.
 */
export function isBuiltAs(
  variant: Variant,
  { env, flags, unknown }: GoBuild,
  cgoByDefault: boolean | null,
): boolean | null {
  if (unknown.length > 0) return null;
  const cgo = env.CGO_ENABLED === undefined ? null : env.CGO_ENABLED !== "0";
  return (
    (variant.cgo === cgo || (cgo === null && variant.cgo === cgoByDefault)) &&
    variant.trimpath === (flags.trimpath !== undefined && flags.trimpath !== "false") &&
    (variant.buildmode ?? "exe") === (flags.buildmode ?? "exe") &&
    tagsOf(variant.tags.join(",")) === tagsOf(flags.tags) &&
    linkerWords(variant.ldflags) === linkerWords(flags.ldflags ?? "")
  );
}

/** Build tags in one order, apart at blanks. */
export const tagsOf = (text: string | undefined): string => wordsOf(text ?? "");

const wordsOf = (text: string): string =>
  text
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");

/** Without -X, which puts a version in and decides about nothing else. */
const linkerWords = (text: string): string =>
  wordsOf(text.replace(/-X[= ]('[^']*'|"[^"]*"|\S+)/g, "").replace(/["']/g, ""));
