import { posix } from "node:path";
import type { Copy, Run } from "../../image/dockerfile/stage.ts";
import type { RootView } from "../../image/root-view.ts";
import { scriptStart } from "../../image/script.ts";
import { searchPaths } from "../../image/started-file.ts";
import type { StartedScript } from "../../judge/image-rule.ts";
import { type CopyWorld, copiedTo } from "./copied-paths.ts";
import { type HasFile, namesFile } from "./files-there.ts";
import { type RunEffects, textOf } from "./run-effects.ts";

export interface ScriptWorld {
  /** What is there for sure. */
  readonly seen: RootView;
  readonly hasFile: HasFile;
  /** Copies of what only a build would show. */
  readonly copies: readonly Copy[];
  readonly runs: readonly Run[];
  readonly effects: RunEffects;
  readonly world: CopyWorld;
  /** Folders of PATH. */
  readonly folders: readonly string[];
}

/** What the first line of a file asks for, where it is known and the file is no program; `null` otherwise. */
export function scriptAt(path: string, around: ScriptWorld): StartedScript | null {
  const { seen, hasFile, copies, runs, effects, world, folders } = around;
  const bytes = seen.bytes(path);
  if (bytes === null || copiedTo(path, copies, world).presence !== "no") return null;
  const start = scriptStart(bytes);
  if (start.kind === "ELF") return null;
  const isChanged = !runs.every((run) => leavesText(run, posix.basename(path)));
  // A command that may do anything may bring an interpreter, or mend a line; it hardly takes one away.
  const isMended = effects.unknown.length > 0;
  const known = (answer: boolean | null): boolean | null =>
    isChanged || (isMended && answer === false) ? null : answer;
  if (start.kind === "no interpreter") return { path, interpreter: null, exists: known(false) };
  const { path: interpreter, command } = start;
  const own = hasFile(posix.resolve("/", interpreter));
  if (command === null || own !== true) return { path, interpreter, exists: known(own) };
  const answers = searchPaths(command, folders, "/").map(hasFile);
  const found = answers.includes(true) ? true : answers.includes(null) ? null : false;
  return { path, interpreter: command, exists: known(found), searchedBy: interpreter };
}

/** Whether no command of a RUN that names a file does more than to change its mode or owner. */
const leavesText = (run: Run, name: string): boolean =>
  textOf(run)
    .split(/&&|\|\||[;\n]/)
    .filter((command) => namesFile(command, name))
    .every((command) => /^\s*(chmod|chown|ls|test)\s/.test(command));
