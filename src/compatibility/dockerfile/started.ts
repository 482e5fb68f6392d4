import { posix } from "node:path";
import { startedProgram } from "../../image/dockerfile/program.ts";
import type { CommandLine, EvaluatedStage } from "../../image/dockerfile/stage.ts";
import type { RootView } from "../../image/root-view.ts";
import { searchPaths } from "../../image/started-file.ts";
import type { StartedProgram } from "../../judge/image-rule.ts";
import type { Location } from "../../model.ts";
import type { CopyWorld } from "./copied-paths.ts";
import { type HasFile, isFolderCopiedTo } from "./files-there.ts";
import type { RunEffects } from "./run-effects.ts";
import { scriptAt } from "./started-script.ts";

export interface Surroundings {
  readonly effects: RunEffects;
  /** What is there for sure. */
  readonly seen: RootView;
  readonly hasFile: HasFile;
  readonly world: CopyWorld;
}

/** What the container starts, and whether that is a file of the image. `target` has the copies that are not known. */
export function startedIn(
  target: EvaluatedStage,
  { effects, seen, hasFile, world }: Surroundings,
  at: (line: number | null) => Location | null,
): StartedProgram | null {
  const started = startedProgram(target);
  if (started === null) return null;
  const command = (target.entrypoint ?? target.cmd)?.value;
  const places = startedPlaces(target);
  const answers = places.map(hasFile);
  const place = answers.includes(true) ? places[answers.indexOf(true)] : undefined;
  const { copies, runs } = target;
  const folders = foldersOf(target);
  return {
    word: started.word,
    place: started.word.includes("/") ? (places[0] ?? null) : null,
    shell: command?.shellForm === true ? (command.argv[0] ?? null) : null,
    isBrokenList: command !== undefined && isBrokenList(command),
    location: at(started.line),
    exists: place !== undefined ? true : answers.includes(null) ? null : false,
    folder: place === undefined ? folderIn(places, target, seen) : null,
    script: place === undefined ? null : scriptAt(place, { seen, hasFile, copies, runs, effects, world, folders }),
  };
}

/** Where the file that is started may lie: what a Dockerfile copies there is a program, and no folder. */
export function startedPlaces(target: EvaluatedStage): readonly string[] {
  const started = startedProgram(target);
  return started === null ? [] : searchPaths(started.word, foldersOf(target), target.workdir.value);
}

const foldersOf = ({ env }: EvaluatedStage): readonly string[] => (env.PATH?.value ?? "").split(":");

/** `['/app']` and `["/app",]` are no JSON, and so a line for a shell. */
const isBrokenList = ({ argv, shellForm }: CommandLine): boolean =>
  shellForm && /^\s*\[\s*(['"‘“]|\/)/.test(argv.at(-1) ?? "");

/** The folder that stands where a file is asked for, and the one file that is known to lie in it. */
function folderIn(
  places: readonly string[],
  { copies, workdir }: EvaluatedStage,
  seen: RootView,
): { readonly holds: string | null } | null {
  const isFolder = (path: string): boolean =>
    path === workdir.value || seen.find(path).kind === "directory" || isFolderCopiedTo(path, copies);
  const folder = places.find(isFolder);
  if (folder === undefined) return null;
  const copied = copies
    .filter(({ destination }) => posix.join(destination, ".") === folder)
    .flatMap(({ sources }) => sources.map((source) => posix.basename(source)));
  const [only, ...others] = new Set([...seen.names(folder), ...copied]);
  return { holds: only === undefined || others.length > 0 ? null : posix.join(folder, only) };
}
