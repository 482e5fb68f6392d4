import { emptyConfig } from "../facts.ts";
import { applyInstruction } from "./apply.ts";
import type { Dockerfile } from "./dockerfile.ts";
import { type BuildSettings, globalArgs } from "./global-args.ts";
import type { Base, EvaluatedStage } from "./stage.ts";
import { type BaseConfig, linkStages, reachableFrom, type StageNode } from "./stage-graph.ts";
import { continueFrom, type StageState, startFrom } from "./stage-state.ts";
import { refuse } from "./syntax-error.ts";

export interface Evaluation {
  /** The stage the build ends in. */
  readonly target: EvaluatedStage;
  /** All that it is made of, itself included, in the order of the file. */
  readonly stages: readonly EvaluatedStage[];
}

/** What `docker build` would make of a Dockerfile, by BuildKit's rules, up to running anything. */
export function evaluateDockerfile(
  dockerfile: Dockerfile,
  settings: BuildSettings,
  baseConfig: BaseConfig,
): Evaluation {
  const globals = globalArgs(dockerfile, settings);
  const nodes = linkStages(dockerfile, globals, settings, baseConfig);
  const target = findTarget(nodes, settings.target, dockerfile.file);
  const reachable = reachableFrom(target, nodes);
  const states = new Map<StageNode, StageState>();
  for (const node of nodes.filter((one) => reachable.has(one))) {
    const stage = node.source.index;
    const state = stateFor(node, states, baseConfig);
    for (const linked of node.instructions) {
      const late = linked.needs.find((index) => index >= stage);
      if (late !== undefined) {
        refuse(dockerfile.file, linked.instruction.line, `stage ${late} is not built yet: it comes later in the file`);
      }
      applyInstruction(state, linked, { dockerfile, settings, globals, stage });
    }
    states.set(node, state);
  }
  const results = new Map([...states].map(([node, state]) => [node, resultOf(node, state, settings)]));
  return { target: results.get(target) as EvaluatedStage, stages: [...results.values()] };
}

/** What the target is made of: images that may be read before the rest is evaluated, or nothing. */
export function basesOf(dockerfile: Dockerfile, settings: BuildSettings): readonly Base[] {
  const nodes = linkStages(dockerfile, globalArgs(dockerfile, settings), settings, () => null);
  const reachable = reachableFrom(findTarget(nodes, settings.target, dockerfile.file), nodes);
  return nodes.filter((node) => reachable.has(node) && node.parent === null).map(({ base }) => base);
}

function findTarget(nodes: readonly StageNode[], target: string | null, file: string): StageNode {
  const wanted = target?.toLowerCase();
  const found = nodes.findLast(({ source }) => wanted === undefined || source.from.name === wanted);
  if (found !== undefined) return found;
  const names = nodes.flatMap(({ source }) => source.from.name ?? []);
  const known = names.length === 0 ? "no stage has a name" : `there are ${names.join(", ")}`;
  return refuse(file, 1, `there is no stage ${JSON.stringify(target)}: ${known}`);
}

function stateFor(node: StageNode, states: ReadonlyMap<StageNode, StageState>, baseConfig: BaseConfig): StageState {
  const parent = node.parent === null ? undefined : states.get(node.parent);
  if (parent !== undefined) return continueFrom(parent);
  return startFrom(node.base.kind === "image" ? baseConfig(node.base.reference) : emptyConfig);
}

const resultOf = ({ source, base }: StageNode, state: StageState, { platform }: BuildSettings): EvaluatedStage => ({
  index: source.index,
  name: source.from.name,
  line: source.from.line,
  base,
  platform: base.kind === "image" ? base.platform : platform,
  env: Object.fromEntries(state.env),
  user: state.user,
  workdir: state.workdir,
  entrypoint: state.entrypoint,
  cmd: state.cmd,
  shell: state.shell,
  exposedPorts: [...state.exposed.values()],
  healthcheck: state.healthcheck,
  onBuild: state.onBuild,
  copies: state.copies,
  runs: state.runs,
  gaps: state.gaps,
});
