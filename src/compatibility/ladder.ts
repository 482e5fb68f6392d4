import type { ImageFacts } from "../image/facts.ts";
import { openLocalImage } from "../image/open-image.ts";
import type { Platform } from "../image/platform.ts";
import { willRun } from "../image/runs.ts";
import { tableFacts } from "../image/table-facts.ts";
import type { BaseRecord } from "../image/table-record.ts";
import { type ImageLines, isFatal, type ProgramFacts } from "../judge/image-rule.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Artifact, BaseLadder } from "../model.ts";
import { blockersOf, type Fall } from "./blockers.ts";
import { climbOf, knownBases } from "./known-bases.ts";
import type { ReadProgram } from "./measured-programs.ts";
import { platformOf } from "./platform-of.ts";

const noLines: ImageLines = { base: null, user: null, env: () => null };

/** How a program fares on one known base. */
interface Rung extends Fall {
  readonly runs: "yes" | "no" | "unknown";
  /** It starts, and it is known that nothing fails for the want of data. */
  readonly isEnough: boolean;
}

/** Of all programs that could be read, for the machines they are made for. */
export async function laddersOf(programs: readonly ReadProgram[]): Promise<readonly BaseLadder[]> {
  const ladders = programs.map(async ({ artifact, program }) => {
    const platform = platformOf(artifact);
    return platform === null || typeof program === "string" ? [] : [await ladderOf(artifact, program, platform)];
  });
  return (await Promise.all(ladders)).flat();
}

/** On which of the bases that the table knows a program starts, and which is the smallest that has all it asks for. */
export async function ladderOf(artifact: Artifact, program: ProgramFacts, platform: Platform): Promise<BaseLadder> {
  const records = knownBases(platform);
  const rungs = new Map<string, Rung>();
  rungs.set("scratch", await tryScratch(artifact, program, platform));
  for (const record of records) rungs.set(record.id, await tryRecord(record, artifact, program, platform));
  const all = [...rungs.values()];
  const named = (runs: Rung["runs"]): string[] => all.filter((rung) => rung.runs === runs).map(({ base }) => base);

  const climb = climbOf(records).flatMap((id) => rungs.get(id) ?? []);
  const at = climb.findIndex(({ isEnough }) => isEnough);
  const smaller = at < 0 ? climb : climb.slice(0, at);
  return {
    artifact: artifact.name,
    starts: named("yes"),
    fails: named("no"),
    unknown: named("unknown"),
    smallest: climb[at]?.base ?? null,
    smaller: smaller.filter(({ rules }) => rules.length > 0).map(({ base, rules }) => ({ base, rules })),
    blockers: blockersOf(
      artifact,
      [...new Set([...smaller, ...all])].filter(
        (rung) => rung.rules.length > 0 && (rung.runs === "no" || smaller.includes(rung)),
      ),
    ),
  };
}

async function tryScratch(artifact: Artifact, program: ProgramFacts, platform: Platform): Promise<Rung> {
  return tryFacts("scratch", artifact, program, await openLocalImage({ kind: "scratch" }, "scratch", platform));
}

function tryRecord(record: BaseRecord, artifact: Artifact, program: ProgramFacts, platform: Platform): Promise<Rung> {
  return tryFacts(record.id, artifact, program, tableFacts({ record, rolling: false }, record.id, platform));
}

async function tryFacts(base: string, artifact: Artifact, program: ProgramFacts, image: ImageFacts): Promise<Rung> {
  const runs = await willRun(program, image);
  const scene = { artifact, program, image, runs, lines: noLines, started: null };
  const rules: string[] = [];
  let isOpen = runs.runs === "unknown";
  for (const { id, level, examine } of imageRules) {
    if (level === "risk" || (!isFatal(level) && runs.runs === "no")) continue;
    const found = examine(scene);
    if ("skip" in found) isOpen = true;
    else if (found.length > 0) rules.push(id);
  }
  return {
    base,
    runs: runs.runs,
    obstacles: runs.obstacles,
    rules,
    isEnough: runs.runs === "yes" && rules.length === 0 && !isOpen,
  };
}
