import { FormatError } from "../elf/bytes.ts";
import type { Evaluation } from "../image/dockerfile/evaluate.ts";
import type { CopiedFile } from "../image/dockerfile/program.ts";
import type { ImageFacts, LibcFacts } from "../image/facts.ts";
import { DockerfileError, ImageError } from "../image/image-error.ts";
import type { Obstacle } from "../image/obstacles.ts";
import type { Platform } from "../image/platform.ts";
import { type Runs, willRun } from "../image/runs.ts";
import {
  type ImageLines,
  type ImageScene,
  isFatal,
  type ProgramFacts,
  type StartedProgram,
} from "../judge/image-rule.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Recipe } from "../judge/recipe.ts";
import { problemOfLine } from "../judge/rules/image-not-made.ts";
import type { Artifact, BaseLadder, Compatibility, Problem } from "../model.ts";
import type { Ignore } from "./dockerfile/ignores.ts";
import { programsNamed } from "./dockerfile/shipped.ts";
import { ladderOf } from "./ladder.ts";
import { withPatches } from "./patch/patches.ts";
import { platformOf } from "./platform-of.ts";
import { readProgram } from "./program.ts";
import { type Place, type ProofSettings, prove } from "./proof.ts";

/** An image that is asked about, before it was looked at. */
export interface NamedImage {
  /** As the user wrote it. */
  readonly name: string;
  readonly source: Compatibility["source"];
  /** Whether a program may be put into it: others are not asked about. All may where absent. */
  readonly isFor?: (artifact: Artifact) => boolean;
  /** Reads it for a platform. Throws an ImageError where that can't be done. */
  readonly open: (platform: Platform) => Promise<OpenedImage>;
}

export interface OpenedImage {
  readonly facts: ImageFacts;
  readonly lines: ImageLines;
  /** What a Dockerfile says is started; `null` where nothing does. */
  readonly started: StartedProgram | null;
  /** What a Dockerfile says of how it is made; absent where none does. */
  readonly recipeOf?: (artifact: Artifact) => Recipe;
  /** What is done on top of the base and may add to it. */
  readonly unseen: readonly Unseen[];
  /** Where a program will lie in it; `null` where nothing says. */
  readonly pathOf: (artifact: Artifact) => string | null;
  /** Problems that a comment in a Dockerfile says to ignore. */
  readonly ignores: readonly Ignore[];
  /** Where it can be entered to start something; `null` where it can't. */
  readonly place: Place | null;
  /** Whether it is this variant that goes into the image; `null` where nothing says. */
  readonly ships: (artifact: Artifact) => boolean | null;
  /** The Dockerfile that makes it; `null` where none does. */
  readonly source: DockerfileSource | null;
}

/** What only a build would show. */
export interface Unseen {
  /** A sentence without a full stop. */
  readonly what: string;
  /** Libraries, or a loader with them. */
  readonly mayBring: "libraries" | "a loader";
}

/** A Dockerfile as it was read, and the image that another text in its place would make. */
export interface DockerfileSource {
  /** As findings name it. */
  readonly name: string;
  readonly text: string;
  readonly evaluation: Evaluation;
  readonly programs: readonly CopiedFile[];
  /** Reads no other image. Throws an ImageError for a text that makes none, or starts from one that is not known. */
  readonly retry: (text: string) => Promise<OpenedImage>;
}

/** A file that was measured. */
export interface MeasuredFile {
  readonly artifact: Artifact;
  /** Where it lies on this machine. */
  readonly file: string;
}

/** A file that was measured and read again, or why that could not be done. */
export interface ReadProgram {
  readonly artifact: Artifact;
  /** Where it lies on this machine. */
  readonly file: string;
  readonly program: ProgramFacts | string;
}

export async function readPrograms(files: readonly MeasuredFile[]): Promise<readonly ReadProgram[]> {
  const programs: ReadProgram[] = [];
  for (const { artifact, file } of files) programs.push({ artifact, file, program: await read(artifact, file) });
  return programs;
}

/** Every program in every image, in the order of the images. What can't be read, file or image, is `unknown` and says why. */
export async function checkImages(
  programs: readonly ReadProgram[],
  images: readonly NamedImage[],
  proof: ProofSettings | null = null,
): Promise<readonly Compatibility[]> {
  // All at once: most of the time is spent waiting for registries.
  const answers = images.map(async (image) => {
    const open = openOnce(image);
    const results: Compatibility[] = [];
    for (const { artifact, file, program } of await shippedIn(programs, open)) {
      if (image.isFor?.(artifact) === false) continue;
      if (typeof program === "string") results.push(unanswered(artifact, image, program));
      else results.push(await checkOne({ artifact, file, program }, image, open, proof));
    }
    return results;
  });
  return (await Promise.all(answers)).flat();
}

/** Of several programs, those that a Dockerfile names, where it names any: the others go into images of their own. */
async function shippedIn(programs: readonly ReadProgram[], open: Opener): Promise<readonly ReadProgram[]> {
  if (new Set(programs.map(({ artifact }) => artifact.go?.package)).size < 2) return programs;
  const named: ReadProgram[] = [];
  for (const one of programs) {
    const platform = platformOf(one.artifact);
    const opened = platform === null ? null : await open(platform);
    const shipped = opened === null || opened instanceof ImageError ? [] : (opened.source?.programs ?? []);
    if (programsNamed(shipped, one.artifact).length > 0) named.push(one);
  }
  return named.length > 0 ? named : programs;
}

/** Or why that can't be had. */
async function read(artifact: Artifact, file: string): Promise<ProgramFacts | string> {
  if (artifact.packer !== null) {
    return `The file is packed with ${artifact.packer}, which hides what it needs: check it before it is packed.`;
  }
  try {
    return await readProgram(file, `/${artifact.path.slice(artifact.path.lastIndexOf("/") + 1)}`);
  } catch (error) {
    const isExpected = error instanceof FormatError || (error instanceof Error && "code" in error);
    if (!isExpected) throw error;
    return `The file could not be read again: ${error.message}.`;
  }
}

type Opener = (platform: Platform) => Promise<OpenedImage | ImageError>;

/** One image is read once for each platform, and found wanting once. */
function openOnce(image: NamedImage): Opener {
  const opened = new Map<string, Promise<OpenedImage | ImageError>>();
  return (platform) => {
    const key = JSON.stringify(platform);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = image.open(platform).catch((error: unknown) => {
      if (error instanceof ImageError) return error;
      throw error;
    });
    opened.set(key, opening);
    return opening;
  };
}

async function checkOne(
  { artifact, file, program }: Omit<ReadProgram, "program"> & { readonly program: ProgramFacts },
  image: NamedImage,
  open: Opener,
  proof: ProofSettings | null,
): Promise<Compatibility> {
  const platform = platformOf(artifact);
  if (platform === null) {
    return unanswered(artifact, image, `No image is known to be for the machine ${artifact.elf.machine}.`);
  }
  const opened = await open(platform);
  if (opened instanceof DockerfileError) return unmade(artifact, image, opened);
  if (opened instanceof ImageError) return unanswered(artifact, image, sentence(opened.message));
  const look = (other: OpenedImage, changed: ProgramFacts): Promise<Compatibility> =>
    lookInto(other, artifact, changed);
  const { source } = opened;
  const found = await look(opened, program);
  // Of a variant that is not shipped the Dockerfile is not the place to mend it.
  const ladder = (): Promise<BaseLadder> => ladderOf(artifact, program, platform);
  const answer =
    source === null || found.isShipped === false
      ? found
      : await withPatches(found, { artifact, program, platform, source, look, ladder });
  if (proof === null) return answer;
  const seen = await prove(file, pathIn(opened, artifact, program), opened.facts, opened.place, proof);
  return { ...answer, ...seen, gaps: [...answer.gaps, ...seen.gaps] };
}

const pathIn = ({ pathOf }: OpenedImage, artifact: Artifact, { path }: ProgramFacts): string =>
  pathOf(artifact) ?? path;

async function lookInto(opened: OpenedImage, artifact: Artifact, program: ProgramFacts): Promise<Compatibility> {
  const { facts, lines, started, unseen } = opened;
  const placed = { ...program, path: pathIn(opened, artifact, program) };
  const runs = doubted(await willRun(placed, facts), unseen);
  const recipe = opened.recipeOf?.(artifact) ?? null;
  const scene = { artifact, program: placed, image: facts, runs, lines, started, recipe, today: new Date() };
  return withIgnores(conclude(scene, opened.ships(artifact)), opened.ignores);
}

/** What a RUN may have put there is not missing for sure. */
function doubted(runs: Runs, unseen: readonly Unseen[]): Runs {
  const kinds = new Set<Obstacle["kind"]>(runs.obstacles.map(({ kind }) => kind));
  const addable: readonly Obstacle["kind"][] = ["no-loader", "missing-library", "missing-symbols"];
  const those = unseen.filter(({ mayBring }) => mayBring === "a loader" || !kinds.has("no-loader"));
  if (those.length === 0 || kinds.size === 0 || ![...kinds].every((kind) => addable.includes(kind))) return runs;
  const doubts = [...those.map(({ what }) => what), "what that adds is known only once the image is built"];
  const reason = `It could not be told: ${doubts.join("; ")}. Without it: ${runs.reason}`;
  return { ...runs, runs: "unknown", obstacles: [], doubts, reason, errorText: null };
}

function conclude(scene: ImageScene, isShipped: boolean | null): Compatibility {
  const { artifact, image, runs } = scene;
  const fatal: Problem[] = [];
  const later: Problem[] = [];
  const undecided: { rule: string; why: string }[] = [];
  for (const rule of imageRules) {
    const isStart = isFatal(rule.level);
    // What fails once a program runs is of no interest where it does not.
    if (!isStart && (fatal.length > 0 || runs.runs === "no")) continue;
    const found = rule.examine(scene);
    if ("skip" in found) undecided.push({ rule: rule.id, why: found.skip });
    else (isStart ? fatal : later).push(...found);
  }
  return {
    artifact: artifact.name,
    image: image.name,
    source: image.source,
    ...answerOf(runs, fatal),
    isShipped,
    imageSize: image.size,
    ...(image.libc !== null && { libc: libcOf(image.libc) }),
    problems: [...fatal, ...later],
    undecided,
    gaps: image.gaps.filter(({ fact }) => fact !== "/etc/group" || namesGroup(image.config.user)),
    proof: null,
  };
}

const libcOf = (libc: LibcFacts): Compatibility["libc"] => ({
  kind: libc.kind,
  version: libc.kind === "none" ? null : libc.version,
});

/** Groups decide nothing where none is named: numbers are taken as they are. */
const namesGroup = (user: string | null): boolean => /:.*\D/.test(user ?? "");

function withIgnores(compatibility: Compatibility, ignores: readonly Ignore[]): Compatibility {
  const problems = compatibility.problems.map((problem) => {
    const { rule, location } = problem;
    const ignore = ignores.find(({ line, rules }) => line === location?.line && rules.includes(rule));
    return ignore === undefined ? problem : { ...problem, ignored: ignore.reason };
  });
  return { ...compatibility, problems };
}

type Answer = Pick<Compatibility, "runs" | "reason" | "fix" | "errorText">;

/** What comes first is what the user will see: making the container, then the first that the kernel or the loader stumbles over. */
function answerOf({ runs, reason, fix, errorText }: Runs, fatal: readonly Problem[]): Answer {
  const isCreated = (problem: Problem): boolean => imageRules.find(({ id }) => id === problem.rule)?.level !== "create";
  const first =
    fatal.find((problem) => !isCreated(problem)) ??
    fatal.find((problem) => problem.errorText === errorText) ??
    fatal[0];
  if (first === undefined) return { runs, reason, fix, errorText };
  return { runs: "no", reason: first.found, fix: first.fix, errorText: first.errorText };
}

const unanswered = ({ name }: Artifact, image: NamedImage, reason: string): Compatibility => ({
  artifact: name,
  image: image.name,
  source: image.source,
  runs: "unknown",
  reason,
  fix: null,
  errorText: null,
  isShipped: null,
  imageSize: { disk: null, wire: null },
  problems: [],
  undecided: [],
  gaps: [],
  proof: null,
});

/** The line that keeps a Dockerfile from an image is a finding, too. */
function unmade(artifact: Artifact, image: NamedImage, error: DockerfileError): Compatibility {
  const reason = sentence(error.message);
  return { ...unanswered(artifact, image, reason), problems: [problemOfLine(reason, error)] };
}

/** A message, as a sentence; a name it may start with stays as it is. */
const sentence = (message: string): string =>
  `${message.replace(/\.+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}.`;
