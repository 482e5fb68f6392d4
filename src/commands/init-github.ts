import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { openRepository, type Repository } from "../baseline/repository.ts";
import { writeReportFile } from "../deliver/files.ts";
import { UsageError } from "../errors.ts";
import { hasSizeTarget, makeTarget, type GitHubSetup as Placing, workflowFiles } from "./github-files.ts";

export interface GitHubSetup extends Placing {
  /** The top of the repository. */
  readonly top: string;
}

/** `OWNER/REPO`, with the revision behind it or not. */
const actionName = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:@([\w./-]{1,100}))?$/;
const major = "v1";

/** What is known before anything is written. Throws UsageError outside of a repository, and where nobody names the Action. */
export async function githubSetup(folder: string, asked: string | undefined): Promise<GitHubSetup> {
  const repository = await openRepository({ folder });
  if ("why" in repository) throw new UsageError(`init --github writes into a git repository: ${repository.why}`);
  const name = asked ?? (await ownName(process.env)) ?? (await askForName());
  const [, action, revision = major] = actionName.exec(name) ?? [];
  if (action === undefined) throw new UsageError(`--action ${name}: expected OWNER/REPO, or OWNER/REPO@REVISION`);
  const { top, prefix } = repository;
  return { action, revision, branch: await defaultBranch(repository), prefix, top };
}

/** Where this Plimsoll comes from: the Action's repository, or that of the checkout it runs from. */
async function ownName(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (env.GITHUB_ACTION_REPOSITORY) return env.GITHUB_ACTION_REPOSITORY;
  const own = await openRepository({ folder: dirname(fileURLToPath(import.meta.url)) });
  // A package that is installed lies in somebody else's repository.
  if ("why" in own || !existsSync(join(own.top, "action.yml")) || !existsSync(join(own.top, "comment/action.yml")))
    return null;
  const url = own.remote === null ? "" : (await own.git(["remote", "get-url", own.remote])).stdout.trim();
  return /^(?:https?:\/\/[^/]+\/|(?:ssh:\/\/)?git@[^/:]+[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1] ?? null;
}

async function askForName(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new UsageError("init --github: name the repository of the Action with --action OWNER/REPO");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question("The repository of the Action, such as OWNER/plimsoll: ")).trim();
  } finally {
    lines.close();
  }
}

/** What the remote says its HEAD is, else main or master, else the branch that is checked out. */
async function defaultBranch({ git, remote }: Repository): Promise<string> {
  const named = async (ref: string): Promise<string> =>
    (await git(["symbolic-ref", "--short", "--quiet", ref])).stdout.trim();
  const head = remote === null ? "" : await named(`refs/remotes/${remote}/HEAD`);
  if (head !== "") return head.slice(`${remote}/`.length);
  for (const branch of ["main", "master"]) {
    if ((await git(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`])).ok) return branch;
  }
  return (await named("HEAD")) || "main";
}

const makefiles = ["GNUmakefile", "makefile", "Makefile"];

/** Writes the files that are not there; one that is stays as it is, and a Makefile gets the target at its end. */
export async function writeGitHubFiles(setup: GitHubSetup, folder: string, started: string): Promise<void> {
  const say = (what: string, path: string): void => {
    process.stdout.write(`${what} ${relative(started, path)}\n`);
  };
  for (const [path, text] of Object.entries(workflowFiles(setup))) {
    const file = join(setup.top, path);
    if (existsSync(file)) say("kept", file);
    else {
      writeReportFile(file, text);
      say("wrote", file);
    }
  }
  const there = makefiles.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (there === undefined) {
    writeReportFile(join(folder, "Makefile"), makeTarget);
    say("wrote", join(folder, "Makefile"));
    return;
  }
  const text = await readFile(there, "utf8");
  if (hasSizeTarget(text)) return say("kept", there);
  await appendFile(there, `${text === "" || text.endsWith("\n") ? "" : "\n"}\n${makeTarget}`);
  say("added the target size to", there);
}
