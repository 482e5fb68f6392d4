import { posix } from "node:path";
import type { CopiedFile } from "../../image/dockerfile/program.ts";
import { readShellCommands } from "../../image/dockerfile/shell-script.ts";
import type { Copy, EvaluatedStage, Run } from "../../image/dockerfile/stage.ts";
import type { RootView } from "../../image/root-view.ts";
import type { Placed } from "../../judge/recipe.ts";
import type { Location } from "../../model.ts";
import { type CopyWorld, copiedTo, isFetchedTo } from "./copied-paths.ts";
import { textOf } from "./run-effects.ts";

export interface PlacedFiles {
  /** With all copies. */
  readonly target: EvaluatedStage;
  /** What is there for sure. */
  readonly seen: RootView;
  /** Copies of what only a build would show. */
  readonly unknown: readonly Copy[];
  readonly world: CopyWorld;
}

/** What `go build` makes, under the umask of a build. */
const builtMode = 0o755;

/** What ADD fetches (Dockerfile reference, ADD, "Adding files from a URL"). */
const fetchedMode = 0o600;

/** The last line that puts the program there, or the file that the container starts: the first of `places` that has one. */
export function placedAt(
  files: PlacedFiles,
  program: CopiedFile | null,
  places: readonly string[],
  at: (line: number) => Location,
): Placed | null {
  const { target, seen } = files;
  if (program !== null) {
    const { path, copy, build } = program;
    return placed(path, copy, copy.chmod === null && build !== null ? builtMode : null, target.runs, at);
  }
  const path = places.find((one) => seen.isFile(one)) ?? places.find((one) => copyOf(one, files) !== undefined);
  const copy = path === undefined ? undefined : copyOf(path, files);
  if (path === undefined || copy === undefined) return null;
  const found = copiedTo(path, files.unknown, files.world).presence === "no" ? seen.find(path) : null;
  const own = isFetchedTo(path, copy) ? fetchedMode : found?.kind === "file" ? found.mode & 0o777 : null;
  return placed(path, copy, own, target.runs, at);
}

const copyOf = (path: string, { target, world }: PlacedFiles): Copy | undefined =>
  target.copies.findLast((copy) => copiedTo(path, [copy], world).presence !== "no");

function placed(
  path: string,
  copy: Copy,
  own: number | null,
  runs: readonly Run[],
  at: (line: number) => Location,
): Placed {
  const [user = "0", group = user] = (copy.chown ?? "0:0").split(":");
  const number = (text: string): number | null => (text === "root" ? 0 : /^\d{1,9}$/.test(text) ? Number(text) : null);
  const copied = typeof copy.chmod === "number" ? copy.chmod : copy.chmod === null ? own : null;
  const later = runs.filter(({ line }) => line > copy.line);
  const mode = later.reduce((before, run) => after(run, path, before), copied);
  const isGiven = later.some((run) => /\bch(own|grp)\b/.test(textOf(run)));
  const owner = isGiven ? { uid: null, gid: null } : { uid: number(user), gid: number(group) };
  return { path, mode, owner, location: at(copy.line) };
}

/** The mode of a file after a RUN: as chmod(1) says it, where it is said in numbers or is to make it executable. */
function after(run: Run, path: string, before: number | null): number | null {
  if (!/\bchmod\b/.test(textOf(run))) return before;
  if (run.heredocs.length > 0) return null;
  const { script, argv, env, workdir } = run;
  const commands = script === null ? [{ words: argv, folder: workdir }] : readShellCommands(script, env, workdir);
  return commands.reduce((mode, { words, folder }) => afterCommand(words, folder, path, mode), before);
}

function afterCommand(words: readonly string[], folder: string, path: string, before: number | null): number | null {
  const [command = "", ...args] = words;
  if (posix.basename(command) !== "chmod") return words.some((word) => /\bchmod\b/.test(word)) ? null : before;
  const [how = "", ...named] = args.filter((word) => !/^-[A-Z-]/.test(word));
  const isNamed = named.some((word) => posix.resolve("/", folder, word) === path);
  const isSweeping = args.some((word) => /^-R|^--recursive|[*?$[]/.test(word));
  if (!isNamed) return isSweeping ? null : before;
  if (/^[0-7]{3,4}$/.test(how)) return Number.parseInt(how, 8) & 0o777;
  return before !== null && /^a?\+r?x$/.test(how) ? before | 0o111 : null;
}
