import { readShellCommands } from "../../image/dockerfile/shell-script.ts";
import type { Run } from "../../image/dockerfile/stage.ts";

/** What the RUN instructions of a stage do to what a check asks about, as far as their commands tell. */
export interface RunEffects {
  readonly packages: readonly Installed[];
  readonly users: readonly MadeUser[];
  readonly groups: readonly { readonly name: string; readonly gid: number }[];
  /** Folders made by mkdir or install. */
  readonly folders: readonly string[];
  /** Commands that may do anything. */
  readonly unknown: readonly UnknownCommand[];
  /** The line of a script that names a file, and so may change it; `null` for none. */
  readonly mentions: (path: string) => number | null;
}

export interface UnknownCommand {
  readonly command: string;
  readonly line: number;
}

export interface Installed {
  readonly name: string;
  readonly line: number;
}

export interface MadeUser {
  readonly name: string;
  /** Told by the command; the first that such commands give where it is not. */
  readonly uid: number;
}

const installers: Readonly<Record<string, readonly string[]>> = {
  apk: ["add"],
  "apt-get": ["install"],
  apt: ["install"],
  dnf: ["install"],
  microdnf: ["install"],
  tdnf: ["install"],
  yum: ["install"],
  zypper: ["install", "in"],
};

/** Commands that touch nothing a check asks about, or only take away. */
const harmless = new Set(
  "true : set cd export echo printf test [ umask chmod chown rm rmdir ls cat date sleep touch update-ca-certificates mkdir install".split(
    " ",
  ),
);

const firstUid = 1000;

export function effectsOf(runs: readonly Run[]): RunEffects {
  const effects: Collected = { packages: [], users: [], groups: [], folders: [], unknown: [] };
  for (const run of runs) for (const words of commandsOf(run)) apply(words, run.line, effects);
  const mentions = (path: string): number | null => runs.find((run) => textOf(run).includes(path))?.line ?? null;
  return { ...effects, mentions };
}

interface Collected {
  readonly packages: Installed[];
  readonly users: MadeUser[];
  readonly groups: RunEffects["groups"][number][];
  readonly folders: string[];
  readonly unknown: UnknownCommand[];
}

const textOf = ({ script, argv, heredocs }: Run): string =>
  [script ?? argv.join(" "), ...heredocs.map(({ content }) => content)].join("\n");

function commandsOf({ script, argv, heredocs, env, workdir }: Run): readonly (readonly string[])[] {
  if (script === null) return [argv];
  const [document] = heredocs;
  const isDocument = document !== undefined && /^<<-?\s*\S+$/.test(script.trim());
  return readShellCommands(isDocument ? document.content : script, env, workdir).map(({ words }) => words);
}

function apply(words: readonly string[], line: number, effects: Collected): void {
  const [command = "", ...args] = words;
  const name = command.slice(command.lastIndexOf("/") + 1);
  const plain = args.filter((word) => !word.startsWith("-"));
  if (Object.hasOwn(installers, name)) {
    const verb = plain.findIndex((word) => installers[name]?.includes(word));
    // `update`, `upgrade`, `clean`: nothing is added by name.
    if (verb < 0) return;
    for (const word of plain.slice(verb + 1)) effects.packages.push({ name: word.replace(/[=<>~:@].*$/, ""), line });
  } else if (name === "adduser" || name === "useradd") {
    const user = plain.findLast(isName);
    if (user !== undefined) effects.users.push({ name: user, uid: numberAfter(args, ["-u", "--uid"]) ?? firstUid });
  } else if (name === "addgroup" || name === "groupadd") {
    const group = plain.findLast(isName);
    if (group !== undefined) effects.groups.push({ name: group, gid: numberAfter(args, ["-g", "--gid"]) ?? firstUid });
  } else if (name === "mkdir" || name === "install")
    effects.folders.push(...plain.filter((word) => word.startsWith("/")));
  else if (!harmless.has(name)) effects.unknown.push({ command: name, line });
}

const isName = (word: string): boolean => /^[A-Za-z_][\w.-]*\$?$/.test(word);

function numberAfter(args: readonly string[], flags: readonly string[]): number | null {
  for (const [index, word] of args.entries()) {
    const [flag = "", joined] = word.split("=");
    const value = joined ?? args[index + 1];
    if (flags.includes(flag) && value !== undefined && /^\d{1,9}$/.test(value)) return Number(value);
  }
  return null;
}
