import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../../errors.ts";
import { parseDockerfile } from "../../image/dockerfile/dockerfile.ts";
import { type Evaluation, evaluateDockerfile } from "../../image/dockerfile/evaluate.ts";
import { copiedPrograms, startedProgram } from "../../image/dockerfile/program.ts";
import type { EvaluatedStage } from "../../image/dockerfile/stage.ts";
import { DockerfileError, ImageError, ImageUnavailable } from "../../image/image-error.ts";
import { withMounts } from "../../image/mounts.ts";
import { normalPlatform, type Platform } from "../../image/platform.ts";
import { RootView } from "../../image/root-view.ts";
import { imageRules } from "../../judge/image-rules.ts";
import { cgoByDefault } from "../../judge/recipe.ts";
import type { Artifact, BuiltOtherwise, Location } from "../../model.ts";
import type { NamedImage, OpenedImage, Unseen } from "../opened-image.ts";
import { basePlace } from "./base-place.ts";
import { knownImages, type OpenBase, openedBase, openFacts, openOther } from "./bases.ts";
import { builtOtherwise } from "./built-otherwise.ts";
import type { CopyWorld } from "./copied-paths.ts";
import { filesIn } from "./files-there.ts";
import { finalStage } from "./final-stage.ts";
import { groundOf } from "./ground.ts";
import { ignoresIn } from "./ignores.ts";
import { type CopySources, knownCopies, openContext } from "./known-copies.ts";
import { builderOf, recipeOf } from "./recipe.ts";
import type { RunEffects } from "./run-effects.ts";
import { isBuiltAs, placeByName, placeFromContext, programOf } from "./shipped.ts";
import { startedIn, startedPlaces } from "./started.ts";
import { withCopies } from "./with-copies.ts";

const largestDockerfile = 4 * 1024 * 1024;

/** What a Dockerfile is built with. */
export interface DockerfileBuild {
  /** How locations call the file. */
  readonly path: string;
  /** The folder that COPY takes files from. */
  readonly context: string;
  /** `null` is the last stage. */
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
}

/** The image that a stage of a Dockerfile makes: its base, with what is put on top. `name` is how reports call it. */
export function dockerfileImage(
  name: string,
  file: string,
  openBase: OpenBase,
  build: Partial<DockerfileBuild> = {},
): NamedImage {
  const whole = { path: name, context: dirname(file), target: null, args: {}, ...build };
  const open = async (platform: Platform): Promise<OpenedImage> =>
    openDockerfile({ name, text: textOf(file), archives: new Map(), ...whole }, openBase, platform);
  return { name, source: "dockerfile", open };
}

interface NamedText extends DockerfileBuild {
  readonly name: string;
  readonly text: string;
  readonly archives: CopySources["archives"];
}

async function openDockerfile(file: NamedText, openBase: OpenBase, platform: Platform): Promise<OpenedImage> {
  const { name, path, context, text, target: wanted, args, archives } = file;
  const dockerfile = refusing(() => parseDockerfile(text, path));
  const settings = { args, target: wanted, platform, buildPlatform: thisMachine };
  // What the base sets may stand in what follows: it is read in between.
  const { base } = refusing(() => evaluateDockerfile(dockerfile, settings, () => null)).target;
  const facts = await openFacts(base, openBase, platform).catch((error: unknown) => {
    // What is out of reach today is no fault of the line.
    if (!(error instanceof ImageError) || error instanceof ImageUnavailable) throw error;
    const fix = "Correct the name of the base, or log in with an account that may read it.";
    throw new DockerfileError(error.message, { path, line: base.line }, fix);
  });
  const isBase = (reference: string): boolean => base.kind === "image" && base.reference === reference;
  const evaluation = refusing(() =>
    evaluateDockerfile(dockerfile, settings, (reference) => (isBase(reference) ? facts.config : null)),
  );
  const opened = openedBase(base, facts);
  const openImage: CopySources["openImage"] = async (reference, its = platform) =>
    (await openOther(reference, opened, openBase, its))?.root ?? null;
  const ground = groundOf(facts, evaluation.target);
  const isFolder = (one: string): boolean => ground.find(one).kind === "directory";
  const { mounts, unknown } = await knownCopies(evaluation.target, ground, {
    context,
    evaluation,
    archives,
    openImage,
  });
  const programs = copiedPrograms(evaluation, isFolder);
  const word = startedProgram(evaluation.target)?.word;
  const isProgram = (one: string): boolean => one === word || programs.some(({ path: there }) => there === one);
  const seen = new RootView(withMounts(ground.entries, mounts));
  const known = await withCopies(facts, mounts, isProgram);
  const target = { ...evaluation.target, copies: unknown };
  const places = startedPlaces(evaluation.target);
  const world: CopyWorld = {
    isFolder: (one) => seen.find(one).kind === "directory",
    inContext: contextKinds(context),
    isStarted: (one) => places.includes(one),
  };
  const stage = finalStage(name, known, target, othersOf(evaluation), world);
  const at = (line: number | null | undefined): Location | null => (line == null ? null : { path, line });
  const ruleIds = imageRules.map(({ id }) => id);
  const { ignores, gaps } = ignoresIn(text, path, ruleIds);
  const { copies, runs } = target;
  const { effects } = stage;
  const hasFile = filesIn({ base: known, seen, programs, copies, runs, effects, world });
  const started = startedIn(target, { effects, seen, hasFile, world }, at);
  const placed = { target: evaluation.target, seen, unknown, world };
  const written = { evaluation, name: path, context, text, ignores, ruleIds, placed, places };
  const fromContext = (artifact: Artifact): string | null =>
    placeFromContext(evaluation.target.copies, artifact, isFolder);
  const apart = (artifact: Artifact): BuiltOtherwise | null => {
    const program = programOf(programs, artifact);
    const builder = builderOf(program, evaluation, (line) => ({ path, line }));
    const isCopied = artifact.variant === null && fromContext(artifact) !== null;
    return program?.build == null || builder === null || isCopied
      ? null
      : builtOtherwise(artifact, program.build, builder);
  };
  return {
    facts: { ...stage.facts, gaps: [...stage.facts.gaps, ...gaps] },
    ignores,
    lines: { base: at(base.line), user: at(target.user?.line), env: (variable) => at(target.env[variable]?.line) },
    started,
    recipeOf: (artifact) => recipeOf(written, programOf(programs, artifact)),
    hasFile,
    unseen: unseenIn(stage.effects, path),
    place: basePlace(evaluation.target, programs, openBase),
    source: {
      name: path,
      text,
      evaluation,
      programs,
      retry: (other) => openDockerfile({ ...file, text: other }, knownImages(opened), platform),
    },
    pathOf: (artifact) =>
      programOf(programs, artifact)?.path ??
      fromContext(artifact) ??
      placeByName(evaluation.target.copies, artifact, isFolder),
    builtOtherwise: apart,
    ships(artifact) {
      const program = programOf(programs, artifact);
      const builder = builderOf(program, evaluation, (line) => ({ path, line }));
      if (apart(artifact) !== null) return false;
      if (program?.build == null || artifact.variant === null) return null;
      return isBuiltAs(artifact.variant, program.build, builder === null ? null : cgoByDefault(builder));
    },
  };
}

/** A mistake in a Dockerfile leaves a question open, as an image that can't be read does. */
function refusing<T>(evaluate: () => T): T {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [, path, line] = /^(.*?):(\d+): /.exec(error.message) ?? [];
    if (path === undefined) throw new ImageError(error.message);
    const fix = "Correct the line: docker build ends there as well.";
    throw new DockerfileError(error.message, { path, line: Number(line) }, fix);
  }
}

function textOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new ImageError(`there is no Dockerfile ${file}`);
  if (!stat.isFile()) throw new ImageError(`${file} is not a file`);
  if (stat.size > largestDockerfile) throw new ImageError(`${file} has more than ${largestDockerfile} bytes`);
  return readFileSync(file, "utf8");
}

const thisMachine: Platform = normalPlatform({
  os: "linux",
  architecture: { x64: "amd64", ia32: "386" }[process.arch as string] ?? process.arch,
  variant: null,
});

const othersOf = ({ stages, target }: Evaluation): readonly EvaluatedStage[] =>
  stages.filter(({ index }) => target.copies.some(({ from }) => from.kind === "stage" && from.index === index));

const contextKinds =
  (context: string): CopyWorld["inContext"] =>
  (path) => {
    const kind = openContext(context)?.find(path).kind;
    return kind === "file" ? "file" : kind === "directory" ? "folder" : "missing";
  };

/** Packages that hold data, or a program that needs no library. */
const onlyData = /^(tzdata|netbase|mailcap|media-types|dumb-init|tini|su-exec)(-|$)/;

/** Tools, which bring libraries along (curl and ca-certificates those of OpenSSL), and no other libc. */
const tools =
  /^(bash|bind-tools|busybox|ca-certificates|coreutils|curl|dnsutils|findutils|git|gnupg|htop|iproute2|iptables|iputils|jq|less|libcap|nano|netcat|openssh|openssl|procps|python3|shadow|sqlite|sudo|tar|unzip|vim|wget|xz|zip)/;

function unseenIn({ packages, unknown }: RunEffects, name: string): readonly Unseen[] {
  const installed = packages.filter((one) => !onlyData.test(one.name));
  return [
    ...installed.map((one) => ({
      what: `${name}:${one.line} installs ${one.name}`,
      mayBring: tools.test(one.name) ? ("libraries" as const) : ("a loader" as const),
    })),
    ...unknown.map(({ command, line }) => ({ what: `${name}:${line} runs ${command}`, mayBring: "a loader" as const })),
  ];
}
