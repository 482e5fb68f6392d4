import { posix } from "node:path";
import type { Evaluation } from "./evaluate.ts";
import { type GoBuild, goBuildsOf } from "./go-build.ts";
import type { CommandLine, Copy, EvaluatedStage } from "./stage.ts";

/** A file that the Dockerfile puts into the image it ends in. */
export interface CopiedFile {
  /** Where it is in the image. */
  readonly path: string;
  readonly copy: Copy;
  /** What made it, by way of however many stages; `null` for a file of the build context or of another image. */
  readonly build: GoBuild | null;
}

/** `isFolder` tells of a path in the base image, for a destination without a slash at its end. */
export type IsFolder = (path: string) => boolean;

/** The Go programs that end up in the image, each where its last COPY puts it. */
export function copiedPrograms({ target, stages }: Evaluation, isFolder: IsFolder): readonly CopiedFile[] {
  const byIndex = new Map(stages.map((stage) => [stage.index, stage]));
  const files = new Map<string, CopiedFile>();
  for (const copy of target.copies) {
    for (const { path, build } of programsCopied(copy, byIndex, new Set())) {
      const destination = destinationOf(copy, path, isFolder);
      if (destination !== null) files.set(destination, { path: destination, copy, build });
    }
  }
  for (const build of goBuildsOf(target)) {
    const { output } = build;
    if (output === null || files.has(output)) continue;
    const copy: Copy = { ...builtInPlace, line: build.line, destination: output };
    files.set(output, { path: output, copy, build });
  }
  return [...files.values()];
}

const builtInPlace = {
  add: false,
  from: { kind: "context" },
  sources: [],
  inline: [],
  chmod: null,
  chown: null,
} as const;

interface ProgramInStage {
  readonly path: string;
  readonly build: GoBuild;
}

/** Programs a stage builds itself, and those it copies from others. */
function programsIn(
  stage: EvaluatedStage | undefined,
  stages: ReadonlyMap<number, EvaluatedStage>,
  seen: ReadonlySet<number>,
): readonly ProgramInStage[] {
  if (stage === undefined || seen.has(stage.index)) return [];
  const own = goBuildsOf(stage).flatMap((build) => (build.output === null ? [] : [{ path: build.output, build }]));
  const copied = stage.copies.flatMap((copy) =>
    programsCopied(copy, stages, new Set([...seen, stage.index])).flatMap(({ path, build }) => {
      const destination = destinationOf(copy, path, () => false);
      return destination === null ? [] : [{ path: destination, build }];
    }),
  );
  return [...own, ...copied];
}

/** Programs that a COPY may take from another stage: those that it has, and what the COPY calls one of a folder of programs. */
function programsCopied(
  { from, sources }: Copy,
  stages: ReadonlyMap<number, EvaluatedStage>,
  seen: ReadonlySet<number>,
): readonly ProgramInStage[] {
  const stage = from.kind === "stage" ? stages.get(from.index) : undefined;
  if (stage === undefined) return [];
  const builds = goBuildsOf(stage).filter(({ outputFolder }) => outputFolder !== null);
  const named = sources.flatMap((source) => {
    const path = posix.resolve("/", source);
    const build = /[*?[]/.test(path) ? undefined : builds.findLast((one) => one.outputFolder === posix.dirname(path));
    return build === undefined ? [] : [{ path, build }];
  });
  return [...named, ...programsIn(stage, stages, seen)];
}

/** Where a COPY puts a file of its source; `null` where it does not take it. A folder is copied by what is in it. */
export function destinationOf({ sources, destination }: Copy, path: string, isFolder: IsFolder): string | null {
  const intoFolder = destination.endsWith("/") || sources.length > 1 || isFolder(destination);
  for (const source of sources) {
    const from = posix.resolve("/", source);
    if (path === from || (/[*?[]/.test(from) && globMatches(from, path))) {
      return intoFolder ? posix.join(destination, posix.basename(path)) : destination;
    }
    const inside = from === "/" ? path : path.startsWith(`${from}/`) ? path.slice(from.length) : null;
    if (inside !== null) return posix.join(destination, inside);
  }
  return null;
}

/** Go's filepath.Match, without character classes: those match anything here. */
function globMatches(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const names = path.split("/");
  return parts.length === names.length && parts.every((part, index) => segmentMatches(part, names[index] ?? ""));
}

/** One name of a path. */
export function segmentMatches(pattern: string, name: string): boolean {
  const pieces = pattern.replace(/\[[^\]]*\]/g, "?").split("*");
  const [first = "", ...more] = pieces;
  const fits = (piece: string, at: number): boolean =>
    at >= 0 &&
    at + piece.length <= name.length &&
    [...piece].every((sign, i) => sign === "?" || sign === name.charAt(at + i));
  if (!fits(first, 0)) return false;
  let at = first.length;
  for (const [index, piece] of more.entries()) {
    if (index === more.length - 1) return name.length - piece.length >= at && fits(piece, name.length - piece.length);
    while (at <= name.length && !fits(piece, at)) at++;
    if (at > name.length) return false;
    at += piece.length;
  }
  return at === name.length;
}

/** What the container starts: the first word of ENTRYPOINT, else of CMD, and the line that says so. */
export function startedProgram({
  entrypoint,
  cmd,
}: EvaluatedStage): { readonly word: string; readonly line: number | null } | null {
  const setting = entrypoint ?? cmd;
  const word = setting === null ? undefined : firstWord(setting.value);
  return word === undefined || setting === null ? null : { word, line: setting.line };
}

/** In a shell form the program is the first word of the line, after `exec`. */
function firstWord({ argv, shellForm }: CommandLine): string | undefined {
  if (!shellForm) return argv[0];
  return /^\s*(?:exec\s+)?(\S+)/.exec(argv.at(-1) ?? "")?.[1];
}
