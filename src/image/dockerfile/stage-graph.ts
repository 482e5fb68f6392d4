import { UsageError } from "../../errors.ts";
import type { ImageConfig } from "../facts.ts";
import { type Platform, parsePlatform } from "../platform.ts";
import { parseRegistryReference, referenceText } from "../reference.ts";
import { type Dockerfile, parseTrigger, type StageSource } from "./dockerfile.ts";
import { type BuildSettings, expandAt } from "./global-args.ts";
import type { Instruction } from "./instruction.ts";
import type { Base, Copy } from "./stage.ts";
import { refuse } from "./syntax-error.ts";

/** A stage, and what it is made of. */
export interface StageNode {
  readonly source: StageSource;
  /** The stage it starts from; `null` where that is an image or nothing. */
  readonly parent: StageNode | null;
  readonly base: Base;
  /** ONBUILD triggers of what it starts from, then its own. */
  readonly instructions: readonly LinkedInstruction[];
}

/** `from` is where a COPY takes its sources; `needs` are the stages that a COPY or a RUN --mount takes something from. */
export interface LinkedInstruction {
  readonly instruction: Instruction;
  readonly from: Copy["from"];
  readonly needs: readonly number[];
}

/** Asked for by a reference written out in full. */
export type BaseConfig = (reference: string) => ImageConfig | null;

/** All stages in the order of the file; a base, a `--from` or a circle that BuildKit refuses is a UsageError. */
export function linkStages(
  dockerfile: Dockerfile,
  globals: ReadonlyMap<string, string>,
  settings: BuildSettings,
  baseConfig: BaseConfig,
): readonly StageNode[] {
  const names = new Map<string, number>();
  for (const { from, index } of dockerfile.stages) if (from.name !== null) names.set(from.name, index);
  const nodes: StageNode[] = [];
  const byName = new Map<string, StageNode>();
  for (const source of dockerfile.stages) {
    const { line, name } = source.from;
    const { text, platform } = expandFrom(source, globals, settings, dockerfile);
    const parent = byName.get(text) ?? null;
    const base = parent?.base ?? baseOf(text, line, platform, dockerfile.file);
    const triggers = triggersOf(parent, base, baseConfig).map((trigger) =>
      parseTrigger(trigger, line, dockerfile.file),
    );
    const instructions = [...triggers, ...source.instructions].map((one) => link(one, names, dockerfile));
    const node = { source, parent, base, instructions };
    nodes.push(node);
    if (name !== null) byName.set(name, node);
  }
  refuseCircles(nodes, dockerfile.file);
  return nodes;
}

function expandFrom(
  { from: { base, platform, line } }: StageSource,
  globals: ReadonlyMap<string, string>,
  settings: BuildSettings,
  dockerfile: Dockerfile,
): { text: string; platform: Platform } {
  const expand = (word: string): string => expandAt(word, (name) => globals.get(name), dockerfile, line).text;
  const text = expand(base);
  if (text === "") {
    const why = `the base name ${base} is empty once its variables are expanded`;
    refuse(dockerfile.file, line, `${why}: give its ARG a default before the first FROM, or a value with --build-arg`);
  }
  if (platform === null || platform === "") return { text, platform: settings.platform };
  const expanded = expand(platform);
  const parsed = parsePlatform(expanded);
  if (parsed === null) refuse(dockerfile.file, line, `${JSON.stringify(expanded)} is no platform`);
  return { text, platform: parsed };
}

function baseOf(text: string, line: number, platform: Platform, file: string): Base {
  if (text === "scratch") return { kind: "scratch", line };
  try {
    return { kind: "image", reference: referenceText(parseRegistryReference(text)), text, line, platform };
  } catch (error) {
    if (error instanceof UsageError)
      return refuse(file, line, `${JSON.stringify(text)} is neither a stage before this one nor an image reference`);
    throw error;
  }
}

function triggersOf(parent: StageNode | null, base: Base, baseConfig: BaseConfig): readonly string[] {
  if (parent !== null)
    return parent.source.instructions.flatMap((one) => (one.kind === "onbuild" ? [one.trigger] : []));
  return base.kind === "image" ? (baseConfig(base.reference)?.onBuild ?? []) : [];
}

function link(instruction: Instruction, names: ReadonlyMap<string, number>, dockerfile: Dockerfile): LinkedInstruction {
  const context = { kind: "context" } as const;
  if (instruction.kind === "run") {
    const needs = instruction.mountsFrom.flatMap((name) => names.get(name.toLowerCase()) ?? []);
    return { instruction, from: context, needs };
  }
  if (instruction.kind !== "copy" || instruction.from === null) return { instruction, from: context, needs: [] };
  const { from, line } = instruction;
  if (expandAt(from, () => undefined, dockerfile, line).text !== from) {
    refuse(
      dockerfile.file,
      line,
      "--from takes no variables: name a stage of its own, FROM $NAME AS other, and copy from that",
    );
  }
  const index = /^[+-]?\d+$/.test(from) ? Number(from) : names.get(from.toLowerCase());
  if (index === undefined) {
    const base = baseOf(from, line, { os: "linux", architecture: "", variant: null }, dockerfile.file);
    const reference = base.kind === "image" ? base.reference : "scratch";
    return { instruction, from: { kind: "image", reference }, needs: [] };
  }
  if (index < 0 || index >= dockerfile.stages.length) refuse(dockerfile.file, line, `there is no stage number ${from}`);
  return { instruction, from: { kind: "stage", index }, needs: [index] };
}

function refuseCircles(nodes: readonly StageNode[], file: string): void {
  const state = new Map<StageNode, "open" | "done">();
  const visit = (node: StageNode): void => {
    if (state.get(node) === "done") return;
    if (state.get(node) === "open")
      refuse(file, node.source.from.line, "this stage is made, by way of others, of itself");
    state.set(node, "open");
    for (const needed of neededBy(node, nodes)) visit(needed);
    state.set(node, "done");
  };
  for (const node of nodes) visit(node);
}

function neededBy({ parent, instructions }: StageNode, nodes: readonly StageNode[]): StageNode[] {
  const indexes = instructions.flatMap(({ needs }) => needs);
  const stages = indexes.map((index) => nodes[index]).filter((node) => node !== undefined);
  return parent === null ? stages : [parent, ...stages];
}

/** The stages that building one of them needs, itself included. */
export function reachableFrom(target: StageNode, nodes: readonly StageNode[]): ReadonlySet<StageNode> {
  const reached = new Set([target]);
  for (const node of reached) for (const needed of neededBy(node, nodes)) reached.add(needed);
  return reached;
}
