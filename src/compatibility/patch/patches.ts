import type { GoBuild } from "../../image/dockerfile/go-build.ts";
import { ImageError } from "../../image/image-error.ts";
import type { Platform } from "../../image/platform.ts";
import { isFatal, type ProgramFacts } from "../../judge/image-rule.ts";
import { imageRules } from "../../judge/image-rules.ts";
import type { Artifact, BaseLadder, Compatibility, Patch, Problem } from "../../model.ts";
import { programOf } from "../dockerfile/shipped.ts";
import type { DockerfileSource, OpenedImage } from "../opened-image.ts";
import { baseEdits } from "./base-edits.ts";
import { withoutBuildmode, withoutCgo, withTags } from "./build-edits.ts";
import { copyEdits } from "./copy-edits.ts";
import { applyPatch, DockerfileText } from "./dockerfile-text.ts";
import { startEdits } from "./start-edits.ts";

export interface PatchJob {
  readonly artifact: Artifact;
  readonly program: ProgramFacts;
  readonly platform: Platform;
  readonly source: DockerfileSource;
  /** What becomes of a program in an image. */
  readonly look: (image: OpenedImage, program: ProgramFacts) => Promise<Compatibility>;
  /** On which bases it starts. */
  readonly ladder: () => Promise<BaseLadder>;
}

/** An edit, and the program that the Dockerfile then builds. */
interface Candidate {
  readonly patch: Patch;
  readonly program: ProgramFacts;
  /** Whether the build of the edited text is the one that makes this program. */
  readonly isBuilt: (build: GoBuild) => boolean;
}

/**
 * Problems at a line of a Dockerfile, each with the edit that mends it, where one alone does. Every edit was tried: the same
 * check of the edited text does not find the problem again, and nothing else that keeps the program from starting.
 */
export async function withPatches(answer: Compatibility, job: PatchJob): Promise<Compatibility> {
  const problems: Problem[] = [];
  for (const problem of answer.problems) {
    const patch = problem.location === null || problem.ignored !== null ? null : await patchFor(problem, answer, job);
    problems.push(patch === null ? problem : { ...problem, patch });
  }
  return { ...answer, problems };
}

async function patchFor(problem: Problem, before: Compatibility, job: PatchJob): Promise<Patch | null> {
  for (const candidate of await candidatesFor(problem, job)) {
    if (await isMended(problem, before, candidate, job)) return candidate.patch;
  }
  return null;
}

async function isMended(
  problem: Problem,
  before: Compatibility,
  { patch, program, isBuilt }: Candidate,
  { source, artifact, look }: PatchJob,
): Promise<boolean> {
  try {
    const image = await source.retry(applyPatch(source.text, patch));
    const build = programOf(image.source?.programs ?? [], artifact)?.build ?? null;
    if (build !== null && !isBuilt(build)) return false;
    const after = await look(image, program);
    const known = fatalRules(before);
    const isSame = ({ rule, data }: Problem): boolean =>
      rule === problem.rule && (isStart(rule) || JSON.stringify(data) === JSON.stringify(problem.data));
    return (
      !after.problems.some(isSame) &&
      !after.undecided.some(({ rule }) => rule === problem.rule) &&
      fatalRules(after).every((rule) => known.includes(rule)) &&
      (after.runs !== "unknown" || !isStart(problem.rule))
    );
  } catch (error) {
    if (error instanceof ImageError) return false;
    throw error;
  }
}

const isStart = (id: string): boolean => imageRules.some((rule) => rule.id === id && isFatal(rule.level));

const fatalRules = ({ problems }: Compatibility): readonly string[] =>
  problems.map(({ rule }) => rule).filter((rule) => isStart(rule));

/** The least change first: of the build, where it loses nothing; of the base; of what is copied; of how it starts. */
async function candidatesFor(problem: Problem, job: PatchJob): Promise<readonly Candidate[]> {
  const { source, program, platform, ladder } = job;
  const text = new DockerfileText(source.name, source.text);
  const same = (patches: readonly Patch[]): readonly Candidate[] =>
    patches.map((patch) => ({ patch, program, isBuilt: () => true }));
  const build = buildCandidates(problem, job, text);
  if (!isStart(problem.rule) || aboutStart.includes(problem.rule)) {
    return [...build, ...same(copyEdits(problem.rule, source, text)), ...same(startEdits(problem, source, text))];
  }
  return [...build, ...same(baseEdits(source, text, await ladder(), platform))];
}

/** Rules about what is put there and started, which no other base mends. */
const aboutStart: readonly string[] = [
  "user-unknown",
  "entrypoint-missing",
  "shell-form-without-shell",
  "not-executable",
  "copy-source-missing",
  "nothing-started",
];

/** Where nobody else's C code is in it, Go's own does the same. */
const replaceable = ["net", "os/user", "runtime/cgo"];

function buildCandidates(
  { rule }: Problem,
  { artifact, program, source }: PatchJob,
  text: DockerfileText,
): readonly Candidate[] {
  const build = programOf(source.programs, artifact)?.build ?? null;
  if (build === null || build.unknown.length > 0) return [];
  const candidate = (patch: Patch | null, mended: ProgramFacts, isBuilt: Candidate["isBuilt"]): readonly Candidate[] =>
    patch === null ? [] : [{ patch, program: mended, isBuilt }];
  const bare = { ...program, object: { ...program.object, ...withoutLoader } };
  if (rule === "nss-static-compat") {
    const hasTag: Candidate["isBuilt"] = ({ flags }) => /(^|[\s,])osusergo($|[\s,])/.test(flags.tags ?? "");
    return candidate(withTags(build, text, ["osusergo"]), { ...program, asksLibc: withoutUsers(program) }, hasTag);
  }
  if (!isStart(rule) || program.object.interpreter === null) return [];
  if (build.flags.buildmode === "pie") {
    const isPlain: Candidate["isBuilt"] = ({ flags }) => flags.buildmode === undefined;
    return program.object.needed.length === 0 ? candidate(withoutBuildmode(build, text), bare, isPlain) : [];
  }
  const isReplaceable = program.callsC?.every((path) => replaceable.includes(path)) ?? false;
  const isPlain = !/linkmode/.test(build.flags.ldflags ?? "") && build.flags.race === undefined;
  const isOff: Candidate["isBuilt"] = ({ env }) => env.CGO_ENABLED === "0";
  return isReplaceable && isPlain ? candidate(withoutCgo(build, text), bare, isOff) : [];
}

const withoutUsers = ({ asksLibc }: ProgramFacts): ProgramFacts["asksLibc"] =>
  asksLibc && { ...asksLibc, users: false };

const withoutLoader = { interpreter: null, needed: [], versionNeeds: [], imports: [], type: "ET_EXEC" } as const;
