import { type ProcessResult, runProcess } from "../build/process.ts";

export interface GitOptions {
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Set on top of the environment, such as a token that a flag names. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a git command came to. `why` is empty where it succeeded, else one line in git's own words. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly why: string;
}

/** Seconds. A fetch of one commit of a very large repository is the longest thing asked for. */
const timeLimit = 600;

/** What `runProcess` keeps of standard output; an answer that long may be cut and is none. */
const longestAnswer = 32 * 1024 * 1024;

/**
 * Variables that say where a repository is: in a hook they name one, and git would look there and not in the folder.
 * (`git rev-parse --local-env-vars` lists them, with the configuration, which may carry credentials and stays.)
 */
const places = new Set([
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_SHALLOW_FILE",
  "GIT_GRAFT_FILE",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
]);

/** No prompt, no hook, no daemon, no lock on the user's index, no cleaning up: git is asked, and writes what it is told to. */
const settings = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "gc.auto=0", "maintenance.auto=false"];

/** Runs git in a folder, without a shell. Rejects only with the reason of an aborted signal. */
export async function git(args: readonly string[], { folder, signal, env = {} }: GitOptions): Promise<GitResult> {
  // In a job's container the checkout belongs to another user than the job's; the workflow has vouched for it.
  const trusted = process.env.GITHUB_ACTIONS === "true" ? ["safe.directory=*"] : [];
  const flags = [...settings, ...trusted].flatMap((setting) => ["-c", setting]);
  const result = await runProcess(["git", ...flags, ...args], { folder, signal, timeLimit, env: environment(env) });
  const why = explain(args, result);
  return { ok: why === "", stdout: result.stdout, why };
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !places.has(entry[0]) && !/^(INPUT|ACTIONS)_/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    ...extra,
  };
}

/** What a shell or the system says, from which everything else that git prints follows. */
const causes = /git-lfs.*not found|No space left on device/;

function explain(args: readonly string[], { ending, exitCode, output, stdout }: ProcessResult): string {
  const command = `git ${args.find((word) => !word.startsWith("-"))}`;
  if (ending === "not-started") return `git could not be started: ${output.trim()}`;
  if (ending === "timed-out") return `${command} was ended after ${timeLimit} s`;
  if (exitCode === 0) return stdout.length < longestAnswer ? "" : `${command} printed more than can be read`;
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const said =
    lines.find((line) => causes.test(line)) ?? lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1);
  return `${command}: ${said?.replace(/^(fatal|error): /, "").trim() ?? "failed without a word"}`;
}
