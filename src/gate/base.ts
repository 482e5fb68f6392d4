import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Credentials, ensureCommit } from "../baseline/fetch.ts";
import type { Repository } from "../baseline/repository.ts";
import { type Worktree, withWorktree } from "../baseline/worktree.ts";
import { findToolchain, type Toolchain } from "../build/toolchain.ts";
import { JobError, UsageError } from "../errors.ts";
import { remark } from "../judge/remark.ts";
import { cause, excerpt } from "../judge/sentence.ts";
import { type BuildJob, measureBuild } from "../measure.ts";
import type { Compatibility, Finding, Snapshot } from "../model.ts";
import { goEnv } from "./inputs.ts";
import { toolchainsOf } from "./toolchains.ts";
import { shareWorkspace } from "./workspace.ts";

export interface MeasuredBase {
  readonly snapshot: Snapshot;
  /** What it comes to in the images of its own commit; `null` where that was not asked. */
  readonly compatibility: readonly Compatibility[] | null;
  /** The same sources by the head's Go, where the base has another. */
  readonly rebuilt: Snapshot | null;
  readonly remarks: readonly Finding[];
}

export interface BaseOptions {
  readonly job: BuildJob;
  readonly repository: Repository;
  readonly commit: string;
  readonly credentials: Credentials | null;
  readonly toolchain: Toolchain;
  /** `null` where nobody asks. */
  readonly lookAt: LookAt | null;
}

/** Looks at what was measured in the images of the policy, of which those in files lie in `folder`. */
export type LookAt = (
  snapshot: Snapshot,
  where: Pick<BuildJob, "started" | "folder">,
) => Promise<readonly Compatibility[]>;

/** Builds a commit as the head is built, beside the user's work tree, and reads it; or says why that can't be. */
export function measureBase(options: BaseOptions): Promise<MeasuredBase | { readonly why: string }> {
  return inBase(options, (tree) => measureTree(options, tree));
}

/** Works on the base's files; or says why that can't be. */
export async function inBase<T>(
  { repository, commit, credentials, job }: Omit<BaseOptions, "toolchain" | "lookAt">,
  work: (tree: Worktree) => Promise<T>,
): Promise<T | { readonly why: string }> {
  try {
    const fetched = await ensureCommit(repository, commit, credentials);
    if (fetched !== true) return { why: fetched.why };
    return await withWorktree({ repository, commit, credentials }, work);
  } catch (error) {
    job.signal.throwIfAborted();
    if (error instanceof JobError || error instanceof UsageError) return { why: error.message.replace(/[.\s]+$/, "") };
    throw error;
  }
}

async function measureTree(options: BaseOptions, tree: Worktree): Promise<MeasuredBase> {
  const { job, repository, toolchain } = options;
  const { folder, signal } = job;
  if ((await stat(tree.folder).catch(() => null))?.isDirectory() !== true) {
    throw new JobError(`the base has no folder ${repository.prefix}`);
  }
  if (job.config.build === null && !(await findToolchain({ folder: tree.folder, signal })).inModule) {
    throw new JobError(
      `the base has no go.mod${repository.prefix === "" ? "" : ` in ${repository.prefix} or above it`}`,
    );
  }
  const { GOWORK = "" } = await goEnv(["GOWORK"], { folder, signal });
  const env = await shareWorkspace(GOWORK, repository, tree);
  const measured = (goToolchain: string | null): Promise<Measured> =>
    measureAs(options, tree, goToolchain === null ? env : { ...env, GOTOOLCHAIN: goToolchain });

  const headVersion = toolchain.version;
  const { own, heads } = await toolchainsOf({ headFolder: folder, headVersion, baseFolder: tree.folder, env, signal });
  if (heads === null) return { ...(await measured(null)), rebuilt: null, remarks: [] };
  const asItWas = await attempt(() => measured(own), signal);
  const rebuilt = await attempt(() => measured(heads), signal);
  if (!("why" in asItWas)) {
    return "why" in rebuilt
      ? { ...asItWas, rebuilt: null, remarks: [untold(heads, rebuilt.why)] }
      : { ...asItWas, rebuilt: rebuilt.snapshot, remarks: [] };
  }
  if ("why" in rebuilt) throw new JobError(asItWas.why);
  return { ...rebuilt, rebuilt: null, remarks: [untold(own ?? "the Go of the base", asItWas.why)] };
}

type Measured = Pick<MeasuredBase, "snapshot" | "compatibility">;

const untold = (goToolchain: string, why: string): Finding =>
  remark(
    "toolchain",
    "note",
    `The sides have different releases of Go, and what Go alone changed can't be told apart: with ${goToolchain} the base could not be built: ${cause(why)} Bump Go in a change of its own.`,
    { toolchain: goToolchain, why },
  );

async function attempt<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | { readonly why: string }> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof JobError) return { why: error.message };
    throw error;
  }
}

/** Measures the tree as it stands. Throws JobError where not one of its builds succeeds. */
async function measureAs(
  { job, commit, lookAt }: BaseOptions,
  { folder, scratch }: Worktree,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const out = join(scratch, "out");
  const snapshot = await measureBuild({
    ...job,
    ...{ folder, out, started: scratch, env },
    onPlan: (names) => job.onPlan(names.map(ofBase)),
    onEvent: (event) => job.onEvent({ ...event, name: ofBase(event.name) }),
  });
  const [failed] = snapshot.failedBuilds;
  // A part may be of packages that the base does not have.
  if (snapshot.artifacts.length === 0 && (failed !== undefined || job.part === undefined)) {
    throw new JobError(
      failed === undefined ? "none of its variants was built" : `its build fails: ${lastLine(failed.output)}`,
    );
  }
  const compatibility = lookAt === null ? null : await lookAt(snapshot, { started: scratch, folder });
  await rm(out, { recursive: true, force: true });
  return { snapshot: { ...snapshot, commit }, compatibility };
}

const ofBase = (name: string): string => `base ${name}`;

/** Go names what it could not do behind the paths that it could not do it to. */
const longestLine = 500;

const lastLine = (output: string): string => excerpt(output.trim().split("\n").at(-1) ?? "", longestLine);
