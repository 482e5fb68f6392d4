import type { LibcFacts } from "../image/facts.ts";
import type { Obstacle } from "../image/obstacles.ts";
import { type Runs, willRun } from "../image/runs.ts";
import { type ImageScene, isFatal, type ProgramFacts } from "../judge/image-rule.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Artifact, Compatibility, Problem } from "../model.ts";
import type { Ignore } from "./dockerfile/ignores.ts";
import { type OpenedImage, pathIn, type Unseen } from "./opened-image.ts";

/** What comes of a program in an image, by every rule about images. */
export async function lookInto(opened: OpenedImage, artifact: Artifact, program: ProgramFacts): Promise<Compatibility> {
  const { facts, lines, started, unseen, hasFile } = opened;
  const placed = { ...program, path: pathIn(opened, artifact, program) };
  const runs = doubted(await willRun(placed, facts), unseen);
  const recipe = opened.recipeOf?.(artifact) ?? null;
  const scene = { artifact, program: placed, image: facts, runs, lines, started, recipe, hasFile, today: new Date() };
  return withIgnores(conclude(scene, opened), opened.ignores);
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

function conclude(scene: ImageScene, opened: OpenedImage): Compatibility {
  const { artifact, image, runs } = scene;
  const builtOtherwise = opened.builtOtherwise(artifact);
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
    isShipped: opened.ships(artifact),
    ...(builtOtherwise !== null && { builtOtherwise }),
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
