import { readShellCommands } from "../../image/dockerfile/shell-script.ts";
import type { Run } from "../../image/dockerfile/stage.ts";

/** What the RUN instructions of a stage do to what a check asks about, as far as their commands tell. */
export interface RunEffects {
  readonly packages: readonly Installed[];
  readonly users: readonly MadeUser[];
  readonly groups: readonly { readonly name: string; readonly gid: number }[];
  /** Folders made by mkdir or install. */
  readonly folders: readonly string[];
  /** What `setcap` gives files, as its text form has it (cap_from_text(3)). */
  readonly capabilities: readonly string[];
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
  /** Told by the command; where it is not, one that such commands give, which is not root's. */
  readonly uid: number;
  readonly isNumberTold: boolean;
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

const removers: Readonly<Record<string, readonly string[]>> = {
  apk: ["del"],
  "apt-get": ["remove", "purge", "autoremove"],
  apt: ["remove", "purge", "autoremove"],
  dnf: ["remove", "erase"],
  microdnf: ["remove"],
  tdnf: ["remove", "erase"],
  yum: ["remove", "erase"],
  zypper: ["remove", "rm"],
};

/** Packages of data, which are gone with their folder. */
const placesOfPackages: readonly (readonly [packages: RegExp, folder: string])[] = [
  [/^tzdata/, "/usr/share/zoneinfo"],
  [/^ca-certificates/, "/etc/ssl/certs"],
];

/** Commands that touch nothing a check asks about, or only take away. */
const harmless = new Set(
  "true : set cd export echo printf test [ umask chmod chown rm rmdir ls cat date sleep touch update-ca-certificates mkdir install".split(
    " ",
  ),
);

const firstUid = 1000;

export function effectsOf(runs: readonly Run[]): RunEffects {
  const effects: Collected = { packages: [], users: [], groups: [], folders: [], capabilities: [], unknown: [] };
  for (const run of runs) for (const words of commandsOf(run)) apply(words, run.line, effects);
  const mentions = (path: string): number | null => runs.find((run) => textOf(run).includes(path))?.line ?? null;
  return { ...effects, mentions };
}

interface Collected {
  packages: readonly InstalledAs[];
  readonly users: MadeUser[];
  readonly groups: RunEffects["groups"][number][];
  readonly folders: string[];
  readonly capabilities: string[];
  readonly unknown: UnknownCommand[];
}

/** All that its shell may get to read. */
export const textOf = ({ script, argv, heredocs }: Run): string =>
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
    const gone = plain.findIndex((word) => removers[name]?.includes(word));
    // `update`, `upgrade`, `clean`: nothing is added by name.
    if (verb >= 0) effects.packages = [...effects.packages, ...installed(plain.slice(verb + 1), virtualOf(args), line)];
    else if (gone >= 0) removePackages(plain.slice(gone + 1), isWhole(name, args), { command: name, line }, effects);
  } else if (name === "adduser" || name === "useradd") {
    const user = plain.findLast(isName);
    const uid = numberAfter(args, ["-u", "--uid"]);
    if (user !== undefined) effects.users.push({ name: user, uid: uid ?? firstUid, isNumberTold: uid !== null });
  } else if (name === "addgroup" || name === "groupadd") {
    const group = plain.findLast(isName);
    if (group !== undefined) effects.groups.push({ name: group, gid: numberAfter(args, ["-g", "--gid"]) ?? firstUid });
  } else if (name === "mkdir" || name === "install")
    effects.folders.push(...plain.filter((word) => word.startsWith("/")));
  else if (name === "setcap") effects.capabilities.push(...plain.filter((word) => word.includes("cap_")));
  else if (name === "rm") removeFolders(plain, effects);
  else if (!harmless.has(name)) effects.unknown.push({ command: name, line });
}

interface InstalledAs extends Installed {
  /** What `apk add --virtual` calls the packages of one command; `null` for none. */
  readonly virtual: string | null;
}

const installed = (words: readonly string[], virtual: string | null, line: number): readonly InstalledAs[] =>
  words
    .filter((word) => word !== virtual && !word.includes("://"))
    .map((word) => ({ name: word.replace(/[=<>~:@].*$/, ""), line, virtual }));

function virtualOf(args: readonly string[]): string | null {
  const at = args.findIndex((word) => /^(-t|--virtual)(=|$)/.test(word));
  return at < 0 ? null : (/=(.*)/.exec(args[at] ?? "")?.[1] ?? args[at + 1] ?? null);
}

/** Whether what a package brought along goes with it. */
const isWhole = (tool: string, args: readonly string[]): boolean =>
  tool === "apk" || args.some((word) => /^(--)?auto-?remove$/.test(word));

/** Libraries that a package brought along may stay, and are no more known than what an unknown command does. */
function removePackages(words: readonly string[], isWhole: boolean, command: UnknownCommand, effects: Collected): void {
  const gone = effects.packages.filter(({ name, virtual }) => words.includes(name) || words.includes(virtual ?? name));
  effects.packages = effects.packages.filter((one) => !gone.includes(one));
  const mayLeave = gone.some(({ name }) => !placesOfPackages.some(([pattern]) => pattern.test(name)));
  if (!isWhole && mayLeave) effects.unknown.push(command);
}

/** A folder, or all that is in it. */
function removeFolders(paths: readonly string[], effects: Collected): void {
  const removed = paths.map((path) => path.replace(/\/+\*?$/, ""));
  const isGone = (name: string): boolean =>
    placesOfPackages.some(
      ([pattern, folder]) => pattern.test(name) && removed.some((path) => `${folder}/`.startsWith(`${path}/`)),
    );
  effects.packages = effects.packages.filter(({ name }) => !isGone(name));
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
