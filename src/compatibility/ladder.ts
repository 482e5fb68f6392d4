import type { ImageFacts } from "../image/facts.ts";
import { openLocalImage } from "../image/open-image.ts";
import type { Platform } from "../image/platform.ts";
import { willRun } from "../image/runs.ts";
import { baseRecords } from "../image/table.ts";
import { tableFacts } from "../image/table-facts.ts";
import type { BaseRecord } from "../image/table-record.ts";
import { type ImageLines, isFatal, type ProgramFacts } from "../judge/image-rule.ts";
import { imageRules } from "../judge/image-rules.ts";
import type { Artifact, BaseLadder } from "../model.ts";
import type { ReadProgram } from "./check.ts";
import { platformOf } from "./platform-of.ts";

/**
 * From small to large, by order of magnitude: nothing, a few files, a libc, a distribution. Lines of the table that are not
 * named here come last, in its order. Images that only build are no bases to ship.
 */
const smallestFirst = [
  "scratch",
  "distroless-static",
  "chainguard-static",
  "busybox-musl",
  "busybox-uclibc",
  "busybox-glibc",
  "alpine",
  "chainguard-busybox",
  "chainguard-glibc-dynamic",
  "chainguard-wolfi-base",
  "distroless-base-nossl",
  "distroless-base",
  "distroless-cc",
  "ubi-micro",
  "photon",
  "debian",
  "ubuntu",
] as const;
const onlyBuilds = "golang";

const noLines: ImageLines = { base: null, user: null, env: () => null };

/** How a program fares on one known base. */
interface Rung {
  readonly base: string;
  readonly runs: "yes" | "no" | "unknown";
  /** Rules that find something which fails there, at the start or later. */
  readonly rules: readonly string[];
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
  const records = baseRecords.filter(({ line, images }) => line !== onlyBuilds && isFor(platform, images));
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
  };
}

const isFor = ({ architecture }: Platform, images: BaseRecord["images"]): boolean =>
  images.some(({ architectures }) => architectures === null || architectures.includes(architecture));

/** One of each line, the newest, from small to large. */
function climbOf(records: readonly BaseRecord[]): readonly string[] {
  const newest = new Map<string, string>([["scratch", "scratch"]]);
  for (const { id, line } of records) newest.set(line ?? id, id);
  const order = (line: string): number => {
    const place = (smallestFirst as readonly string[]).indexOf(line);
    return place < 0 ? smallestFirst.length : place;
  };
  return [...newest.keys()].sort((one, other) => order(one) - order(other)).map((line) => newest.get(line) as string);
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
  return { base, runs: runs.runs, rules, isEnough: runs.runs === "yes" && rules.length === 0 && !isOpen };
}
