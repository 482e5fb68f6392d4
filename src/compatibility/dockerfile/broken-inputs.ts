import { statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Evaluation } from "../../image/dockerfile/evaluate.ts";
import { type GoBuild, goBuildsOf, isGolang } from "../../image/dockerfile/go-build.ts";
import { destinationOf } from "../../image/dockerfile/program.ts";
import { readShellCommands } from "../../image/dockerfile/shell-script.ts";
import type { Copy, EvaluatedStage, Run } from "../../image/dockerfile/stage.ts";
import { parseRegistryReference } from "../../image/reference.ts";
import { findBase } from "../../image/table.ts";
import type { BrokenInput } from "../../judge/recipe.ts";
import type { Location } from "../../model.ts";
import { effectsOf } from "./run-effects.ts";
import { startedPlaces } from "./started.ts";

interface Written {
  readonly evaluation: Evaluation;
  readonly name: string;
  /** The folder of the build context on this machine. */
  readonly context: string;
  readonly text: string;
}

/** Lines that ask for something that is not there, so that no image is made: only what is sure without building. */
export function brokenInputs(written: Written): readonly BrokenInput[] {
  const { evaluation, name, context, text } = written;
  const at = (line: number): Location => ({ path: name, line });
  const lines = text.split(/\r?\n/);
  // Where the sources are not what lies here, another folder is the context.
  const isContext = existsIn(context, "go.mod");
  return evaluation.stages
    .flatMap((stage) => [
      ...stage.copies.flatMap((copy) => brokenCopy(copy, written, isContext ? context : null)),
      ...brokenCommands(stage),
      ...goBuildsOf(stage).flatMap((build) => brokenBuild(build, stage, isContext ? context : null, lines)),
    ])
    .map(({ line, ...rest }) => ({ ...rest, location: at(line) }))
    .filter((one, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

type Broken = Omit<BrokenInput, "location"> & { readonly line: number };

const existsIn = (folder: string, path: string): boolean =>
  statSync(join(folder, posix.join("/", path)), { throwIfNoEntry: false }) !== undefined;

function brokenCopy(copy: Copy, written: Written, context: string | null): readonly Broken[] {
  const { line, from, sources } = copy;
  const plain = sources.filter((source) => !/[*?[$]|^[a-z+]+:\/\/|^git@/.test(source));
  switch (from.kind) {
    case "context":
      if (context === null) return [];
      return plain
        .filter((source) => !existsIn(context, source) && !isReadyMade(copy, source, written))
        .map((what) => ({ kind: "not in the context", what, line }));
    case "image": {
      const [, word] = /^docker\.io\/library\/([a-z0-9._-]+):latest$/.exec(from.reference) ?? [];
      return word === undefined || isKnownImage(from.reference) ? [] : [{ kind: "no such stage", what: word, line }];
    }
    case "stage": {
      const stage = written.evaluation.stages.find(({ index }) => index === from.index);
      if (stage === undefined) return [];
      return plain
        .filter((path) => isMadeNowhere(path, stage))
        .map((what) => ({ kind: "made by nothing", what, line }));
    }
  }
}

export const buildsWithGo = (text: string): boolean => /\bgo\s+(build|install)\b/.test(text);

/** The program itself, where the Dockerfile builds none: it is made before docker runs, and need not be there yet. */
function isReadyMade(copy: Copy, source: string, { evaluation: { target }, text }: Written): boolean {
  // Also in a stage that nothing is copied from: `--from` may be forgotten.
  if (!target.copies.includes(copy) || buildsWithGo(text)) return false;
  const place = destinationOf(copy, posix.resolve("/", source), () => false);
  return place !== null && startedPlaces(target).includes(place);
}

/** Docker's own library has hundreds more: one that nobody ships a Go program with may as well be a slip of the pen. */
const isKnownImage = (reference: string): boolean =>
  /\/(busybox|alpine|golang|debian|ubuntu|node|nginx|python|redis|postgres|docker|curlimages)(:|$)/.test(reference) ||
  findBase(parseRegistryReference(reference), { os: "linux", architecture: "amd64", variant: null }) !== null;

/** Folders that an image may have of its own (FHS), and those of Go's images. */
const foldersOfImages =
  /^\/(bin|boot|dev|etc|go|home|lib\w*|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|nix|busybox)?(\/|$)/;

/** Whether a stage is known not to have a path: no build, no COPY and no command that might put it there. */
function isMadeNowhere(path: string, stage: EvaluatedStage): boolean {
  const wanted = posix.resolve("/", path);
  // The GOPATH of Go's own image comes without programs.
  const isInstalled = isGolang(stage.base) && /^\/go\/bin\/[^/]+$/.test(wanted);
  if (foldersOfImages.test(wanted) && !isInstalled) return false;
  const isNear = (one: string): boolean =>
    one === wanted || one.startsWith(`${wanted}/`) || wanted.startsWith(`${one.replace(/\/+$/, "")}/`);
  const builds = goBuildsOf(stage);
  const mayMake = ({ output, outputFolder, unknown }: GoBuild): boolean => {
    const place = output ?? outputFolder;
    return place === null || unknown.length > 0 || isNear(place);
  };
  if (builds.some((build) => !build.isLost && mayMake(build))) return false;
  if (stage.copies.some(({ destination }) => isNear(posix.resolve("/", destination)))) return false;
  const effects = effectsOf(stage.runs);
  const writesOwn = (verb: string): boolean => ["generate", "get", "run", "tool", "test"].includes(verb);
  if (effects.unknown.some(({ command }) => command !== "go") || goVerbs(stage).some(({ verb }) => writesOwn(verb)))
    return false;
  const isMounted = ({ mounts }: Run): boolean => mounts.some((mount) => `${wanted}/`.startsWith(`${mount}/`));
  return (
    !stage.runs.some((run) => !isMounted(run) && names(run, wanted)) &&
    !effects.folders.some(isNear) &&
    !isNear(stage.workdir.value)
  );
}

/** Whether a script has a path in it, and not only as the start of a longer name. */
function names({ script, argv, heredocs }: Run, path: string): boolean {
  const text = [script ?? argv.join(" "), ...heredocs.map(({ content }) => content)].join("\n");
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    if (!/[\w.-]/.test(text.charAt(at + path.length))) return true;
  }
  return false;
}

const knownVerbs = new Set(
  "bug build clean doc env fix fmt generate get help install list mod work run telemetry test tool version vet".split(
    " ",
  ),
);

const brokenCommands = (stage: EvaluatedStage): readonly Broken[] =>
  goVerbs(stage)
    .filter(({ verb }) => /^[a-z]+$/.test(verb) && !knownVerbs.has(verb))
    .map(({ verb, line }) => ({ kind: "no such command", what: `go ${verb}`, line }));

const goVerbs = (stage: EvaluatedStage): readonly { readonly verb: string; readonly line: number }[] =>
  stage.runs.flatMap(({ script, env, workdir, line, heredocs }) =>
    script === null || heredocs.length > 0
      ? []
      : readShellCommands(script, env, workdir).flatMap(({ words: [program, verb] }) =>
          program === "go" && verb !== undefined ? [{ verb, line }] : [],
        ),
  );

function brokenBuild(
  { line, folder, packages, unknown }: GoBuild,
  stage: EvaluatedStage,
  context: string | null,
  lines: readonly string[],
): readonly Broken[] {
  const effects = effectsOf(stage.runs);
  const mayBring = effects.unknown.some(({ command }) => command !== "go") || stage.onBuild.length > 0;
  const isMounted = lines.some((one) => /--mount=/.test(one) && !/type=(cache|secret|ssh|tmpfs)/.test(one));
  // A program from elsewhere comes with its sources.
  const isRemote = packages.some((path) => path.includes("@"));
  if (mayBring || isRemote || unknown.length > 0) return [];
  const { base } = stage;
  if (base.kind === "image" && isWithoutGo(base.reference) && !hasGo(stage, effects.packages)) {
    return [{ kind: "no Go", what: base.text, line }];
  }
  if (isMounted || context === null) return [];
  if (stage.copies.length === 0) return [{ kind: "no sources", what: folder, line }];
  const whole = stage.copies.find(
    ({ from, sources, destination }) =>
      from.kind === "context" && sources.length === 1 && isWhole(sources[0]) && isBelow(folder, destination),
  );
  if (whole === undefined) return [];
  const there = (path: string): string =>
    posix.relative(posix.resolve("/", whole.destination), posix.resolve(folder, path));
  return packages
    .filter(
      (path) =>
        /^\.{0,2}\//.test(path) && !path.includes("...") && isBelow(posix.resolve(folder, path), whole.destination),
    )
    .filter((path) => !existsIn(context, there(path)))
    .map((what) => ({ kind: "no such package", what, line }));
}

const isWhole = (source: string | undefined): boolean => source !== undefined && posix.resolve("/", source) === "/";
const isBelow = (path: string, folder: string): boolean =>
  !posix.relative(posix.resolve("/", folder), path).startsWith("..");

/** A distribution that the table knows, as it is published: none comes with Go. */
function isWithoutGo(reference: string): boolean {
  const found = findBase(parseRegistryReference(reference), { os: "linux", architecture: "amd64", variant: null });
  return found !== null && found.record.line !== "golang";
}

const hasGo = ({ copies }: EvaluatedStage, packages: readonly { readonly name: string }[]): boolean =>
  packages.some(({ name }) => /^go(lang)?([-\d.]|$)/.test(name)) ||
  copies.some(({ from, add }) => add || from.kind !== "context");
