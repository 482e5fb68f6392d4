import { posix } from "node:path";
import { type CopiedFile, startedProgram } from "../../image/dockerfile/program.ts";
import type { EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { ImageFacts } from "../../image/facts.ts";
import type { RootView } from "../../image/root-view.ts";
import type { StartedProgram } from "../../judge/image-rule.ts";
import type { Location } from "../../model.ts";
import { type CopyWorld, copiedTo } from "./copied-paths.ts";
import type { FinalStage } from "./final-stage.ts";

export interface Surroundings {
  readonly stage: FinalStage;
  readonly base: ImageFacts;
  /** What is there for sure. */
  readonly seen: RootView;
  readonly programs: readonly CopiedFile[];
  readonly world: CopyWorld;
}

/** What the container starts, and whether that is a file of the image. `target` has the copies that are not known. */
export function startedIn(
  target: EvaluatedStage,
  surroundings: Surroundings,
  at: (line: number | null) => Location | null,
): StartedProgram | null {
  const started = startedProgram(target);
  if (started === null) return null;
  const command = (target.entrypoint ?? target.cmd)?.value;
  return {
    word: started.word,
    shell: command?.shellForm === true ? (command.argv[0] ?? null) : null,
    location: at(started.line),
    exists: existsIn(target, started.word, surroundings),
  };
}

/** Where the file that is started may lie: what a Dockerfile copies there is a program, and no folder. */
export function startedPlaces(target: EvaluatedStage): readonly string[] {
  const started = startedProgram(target);
  return started === null ? [] : placesOf(target, started.word);
}

function placesOf(target: EvaluatedStage, word: string): readonly string[] {
  const folders = word.includes("/") ? [target.workdir.value] : (target.env.PATH?.value ?? "").split(":");
  return folders.map((folder) => posix.resolve("/", folder, word));
}

function existsIn(
  target: EvaluatedStage,
  word: string,
  { stage, base, seen, programs, world }: Surroundings,
): boolean | null {
  const answers = placesOf(target, word).map((path) => {
    if (programs.some((one) => one.path === path) || seen.isFile(path) || base.shells.includes(path)) return "yes";
    return copiedTo(path, target.copies, world).presence;
  });
  if (answers.includes("yes")) return true;
  // Who has a shell has what comes with it.
  const isBaseUnseen = base.root === null && (base.libc?.kind !== "none" || base.shells.length > 0);
  const mayBeMade = isBaseUnseen || stage.effects.unknown.length > 0 || stage.effects.packages.length > 0;
  return answers.includes("maybe") || mayBeMade ? null : false;
}
