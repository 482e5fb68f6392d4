import { posix } from "node:path";
import type { Platform } from "../platform.ts";
import { readShellCommands, type ShellCommand } from "./shell-script.ts";
import type { Base, EvaluatedStage, Run } from "./stage.ts";

/** A `go build` or `go install` that a RUN instruction has, as the toolchain would get it. */
export interface GoBuild {
  /** The line of the RUN. */
  readonly line: number;
  /** The stage that has it. */
  readonly stage: number;
  readonly verb: "build" | "install";
  /** What of the environment decides about the program: CGO_ENABLED, GOOS, GOARCH and its like, CC, CGO_*. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** GOFLAGS and the command line together, the later of two winning; names without dashes. */
  readonly flags: Readonly<Record<string, string>>;
  readonly packages: readonly string[];
  /** The file it writes; `null` where only the module's name would tell, or its packages do. */
  readonly output: string | null;
  /** The folder that it writes programs to, and nothing else, where their names are not known. */
  readonly outputFolder: string | null;
  /** Nothing of it stays in the stage: it writes into a mount, or the toolchain refuses to install it. */
  readonly isLost: boolean;
  /** Parts that only running the script could tell. */
  readonly unknown: readonly string[];
}

/** All of a stage and of the stages it starts from, in order. */
export const goBuildsOf = ({ runs, base, platform }: EvaluatedStage): readonly GoBuild[] =>
  runs.flatMap((run) => goBuildsOfRun(run, isGolang(base) ? golangPath : null, platform));

/** Whether it is the image of Go's own, or a copy of it under another host. */
export const isGolang = (base: Base): base is Extract<Base, { kind: "image" }> =>
  base.kind === "image" && /(^|\/)golang(:|@|$)/.test(base.text);

/** Its GOPATH, whose configuration is not read where it only builds. */
const golangPath = "/go";

function goBuildsOfRun(run: Run, goPath: string | null, platform: Platform): readonly GoBuild[] {
  return commandsOf(run).flatMap((command) => {
    const [program = "", verb = "", ...args] = command.words;
    const isGo = /^(?:.*\/)?(?:xx-)?go(?:\d+(?:\.\d+)*)?$/.test(program);
    if (!isGo || (verb !== "build" && verb !== "install")) return [];
    const target = program.includes("xx-") ? targetOfCross(command.env) : {};
    const env = { ...(goPath !== null && { GOPATH: goPath }), ...command.env, ...target };
    return [readGoBuild(run, { ...command, env }, verb, args, platform)];
  });
}

/** What `xx-go` sets: it builds for the platform of the image (tonistiigi/xx), and for its own where that is not handed to it. */
function targetOfCross({ TARGETPLATFORM, TARGETARCH }: Readonly<Record<string, string>>): Record<string, string> {
  const architecture = TARGETPLATFORM?.split("/")[1] ?? TARGETARCH;
  return architecture === undefined ? {} : { GOARCH: architecture };
}

function commandsOf({ script, argv, heredocs, env, workdir }: Run): readonly ShellCommand[] {
  if (script === null) return [{ words: argv, env, folder: workdir, unknown: [] }];
  // A script that is nothing but a here-document is that document; others get theirs on standard input.
  const [document] = heredocs;
  const isDocument = document !== undefined && /^<<-?\s*\S+$/.test(script.trim());
  return readShellCommands(isDocument ? document.content : script, env, workdir);
}

const relevant =
  /^(CGO_ENABLED|CGO_[A-Z]*FLAGS|GOOS|GOARCH|GOARM|GOARM64|GOAMD64|GO386|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOEXPERIMENT|GOFIPS140|GOFLAGS|CC|CXX)$/;

function readGoBuild(
  run: Run,
  command: ShellCommand,
  verb: "build" | "install",
  args: readonly string[],
  platform: Platform,
): GoBuild {
  const fromEnvironment = parseFlags(splitQuoted(command.env.GOFLAGS ?? ""));
  const given = parseFlags(args);
  const flags = { ...fromEnvironment.flags, ...given.flags };
  const folder = posix.resolve(command.folder, flags.C ?? ".");
  const packages = given.packages;
  return {
    line: run.line,
    stage: run.stage,
    verb,
    env: Object.fromEntries(Object.entries(command.env).filter(([name]) => relevant.test(name))),
    folder,
    flags,
    packages,
    ...kept(
      verb === "build" ? builtFile(flags.o, folder, packages) : installedFile(command, packages, platform),
      run.mounts,
    ),
    unknown: command.unknown,
  };
}

/** Flags of `go build` that stand alone (go help build). */
const booleans = new Set([
  "a",
  "asan",
  "buildvcs",
  "cover",
  "json",
  "linkshared",
  "modcacherw",
  "msan",
  "n",
  "race",
  "trimpath",
  "v",
  "work",
  "x",
]);

function parseFlags(args: readonly string[]): { flags: Record<string, string>; packages: readonly string[] } {
  const flags: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    const [, name, value] = /^--?([A-Za-z][\w]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (name === undefined) return { flags, packages: args.slice(at) };
    if (value !== undefined) flags[name] = value;
    else flags[name] = booleans.has(name) ? "true" : (args[++at] ?? "");
  }
  return { flags, packages: [] };
}

/** cmd/internal/quoted: words apart, single or double quotes around a whole one. */
const splitQuoted = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");

type Output = Pick<GoBuild, "output" | "outputFolder">;

/** `-o` names a folder where it ends with a slash, and where there are several packages (go help build). */
function builtFile(output: string | undefined, folder: string, packages: readonly string[]): Output {
  if (output === undefined) return { ...inFolder(folder, packages), outputFolder: null };
  const path = posix.resolve(folder, output);
  return output.endsWith("/") || packages.length > 1 ? inFolder(path, packages) : { output: path, outputFolder: null };
}

/**
 * Under GOBIN, else in the `bin` of GOPATH, where what is built for another machine than the toolchain's own has a folder
 * of its own; with GOBIN that is refused (go help install, cmd/go/internal/load).
 */
function installedFile({ env, unknown }: ShellCommand, packages: readonly string[], own: Platform): Output | null {
  const target = [env.GOOS || own.os, env.GOARCH || own.architecture];
  if (unknown.some((part) => target.join().includes(part))) return { output: null, outputFolder: null };
  const isCross = target.join() !== [own.os, own.architecture].join();
  if (isCross && env.GOBIN) return null;
  const bin = `${env.GOPATH?.split(":")[0] ?? `${env.HOME ?? "/root"}/go`}/bin`;
  return inFolder(env.GOBIN || (isCross ? `${bin}/${target.join("_")}` : bin), packages);
}

/** Without the file or folder that a mount has only while the script runs. */
function kept(written: Output | null, mounts: readonly string[]): Output & Pick<GoBuild, "isLost"> {
  const path = written?.output ?? written?.outputFolder ?? null;
  const isLost = written === null || (path !== null && mounts.some((mount) => `${path}/`.startsWith(`${mount}/`)));
  return isLost || written === null
    ? { output: null, outputFolder: null, isLost: true }
    : { ...written, isLost: false };
}

function inFolder(folder: string, packages: readonly string[]): Output {
  const name = nameOf(packages);
  return name === null
    ? { output: null, outputFolder: folder }
    : { output: posix.join(folder, name), outputFolder: null };
}

/** The last element of the one package, a major version left out; `.` has the name of its module, which is not known here. */
function nameOf(packages: readonly string[]): string | null {
  const [only] = packages;
  if (only === undefined || packages.length > 1 || only.includes("...")) return null;
  if (only.endsWith(".go")) return posix.basename(only, ".go");
  const elements = only
    .replace(/@.*$/, "")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  if (/^v\d+$/.test(elements.at(-1) ?? "") && elements.length > 1) elements.pop();
  const name = elements.at(-1);
  return name === undefined || name === ".." ? null : name;
}
