import type { Evaluation } from "../../image/dockerfile/evaluate.ts";
import type { CopiedFile } from "../../image/dockerfile/program.ts";
import type { Base } from "../../image/dockerfile/stage.ts";
import type { Builder, Recipe, StageBase } from "../../judge/recipe.ts";
import type { Location } from "../../model.ts";
import { brokenInputs, buildsWithGo } from "./broken-inputs.ts";
import type { Ignore } from "./ignores.ts";
import { type PlacedFiles, placedAt } from "./placed.ts";
import { effectsOf, type RunEffects } from "./run-effects.ts";

interface Written {
  readonly evaluation: Evaluation;
  /** The name of the Dockerfile as locations have it. */
  readonly name: string;
  /** The folder of the build context on this machine. */
  readonly context: string;
  readonly text: string;
  readonly ignores: readonly Ignore[];
  readonly ruleIds: readonly string[];
  readonly placed: PlacedFiles;
  /** Where the file that is started may lie. */
  readonly places: readonly string[];
}

/** What a Dockerfile says of how its image is made, for one of the programs that it puts there. */
export function recipeOf(written: Written, program: CopiedFile | null): Recipe {
  const { evaluation, name, ignores, ruleIds } = written;
  const { target } = evaluation;
  const at = (line: number): Location => ({ path: name, line });
  const effects = effectsOf(target.runs);
  const shellRun = target.runs.find(({ script }) => script !== null);
  return {
    base: baseOf(target.base, at),
    builder: builderOf(program, evaluation, at),
    placed: placedAt(written.placed, program, written.places, at),
    shellRun:
      shellRun === undefined ? null : { shell: target.shell?.value[0] ?? "/bin/sh", location: at(shellRun.line) },
    healthcheck:
      target.healthcheck?.line == null
        ? null
        : { test: target.healthcheck.value, location: at(target.healthcheck.line) },
    installs: effects.packages.map((one) => ({ name: one.name, location: at(one.line) })),
    hasUnknownRuns: effects.unknown.length > 0,
    ports: target.exposedPorts.flatMap(({ value, line }) => {
      const port = Number.parseInt(value, 10);
      return Number.isNaN(port) ? [] : [{ port, location: line === null ? null : at(line) }];
    }),
    unnumberedUsers: evaluation.stages.flatMap(({ runs }) =>
      effectsOf(runs).users.flatMap(({ name: user, isNumberTold }) => (isNumberTold ? [] : user)),
    ),
    bindsLowPorts: [effects, ...copiedFrom(evaluation)].some(({ capabilities }) =>
      capabilities.some((text) => /\bcap_net_bind_service\b/i.test(text)),
    ),
    unknownIgnores: ignores.flatMap(({ line, rules }) =>
      rules.filter((rule) => !ruleIds.includes(rule)).map((rule) => ({ rule, location: at(line) })),
    ),
    buildsWithGo: buildsWithGo(written.text),
    brokenInputs: brokenInputs(written),
  };
}

/** What commands do in the stages that the final one copies from: a capability of a file is copied with it. */
const copiedFrom = ({ target, stages }: Evaluation): readonly RunEffects[] =>
  stages
    .filter(({ index }) => target.copies.some(({ from }) => from.kind === "stage" && from.index === index))
    .map(({ runs }) => effectsOf(runs));

const baseOf = (base: Base, at: (line: number) => Location): StageBase => ({
  image: base.kind === "scratch" ? "scratch" : base.text,
  location: at(base.line),
});

/** What builds a program; `null` where no stage is seen to. */
export function builderOf(
  program: CopiedFile | null,
  { stages }: Evaluation,
  at: (line: number) => Location,
): Builder | null {
  const build = program?.build ?? null;
  const stage = stages.find(({ index }) => index === build?.stage);
  if (build === null || stage === undefined) return null;
  return {
    from: baseOf(stage.base, at),
    architecture: stage.platform.architecture,
    // An empty GOARCH is none.
    targetArchitecture: build.env.GOARCH || stage.platform.architecture,
    env: build.env,
    flags: build.flags,
    installs: effectsOf(stage.runs).packages.map(({ name }) => name),
    location: at(build.line),
  };
}
