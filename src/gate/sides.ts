import type { Credentials } from "../baseline/fetch.ts";
import type { Base } from "../baseline/pair.ts";
import type { Repository } from "../baseline/repository.ts";
import type { SnapshotStore } from "../baseline/stored.ts";
import { isAsCommitted } from "../baseline/work-tree.ts";
import { findToolchain } from "../build/toolchain.ts";
import type { Program } from "../measure/program.ts";
import { type BuildJob, measureProgram } from "../measure.ts";
import type { Compatibility, Finding, Snapshot } from "../model.ts";
import { inBase, type LookAt, measureBase } from "./base.ts";
import { isProseSince, isUnchangedSince } from "./inputs.ts";
import { keeper } from "./keeper.ts";

export interface SidesOptions {
  readonly job: BuildJob;
  /** `null` where the folder is in none. */
  readonly repository: Repository | null;
  /** The commit that the head is, with nothing else in the work tree; `null` where it is none. */
  readonly headCommit: string | null;
  readonly base: Base;
  readonly credentials: Credentials | null;
  readonly store: SnapshotStore | null;
  /** `null` where no image is asked about. */
  readonly lookAt: LookAt | null;
}

/** Both sides, as far as they could be measured. */
export interface Sides {
  readonly head: Snapshot;
  /** What the head was built from; `null` where it was not built here, or its imports could not be listed. */
  readonly program: Program | null;
  readonly base: Snapshot | null;
  /** The base's sources by the head's Go, where the base has another. */
  readonly rebuilt: Snapshot | null;
  /** Why there is no base where there should be one. */
  readonly missing: string | null;
  readonly remarks: readonly Finding[];
  readonly compatibility: readonly Compatibility[];
  /** The base's; `null` where nobody asked, because the head has nothing that it could have inherited. */
  readonly baseCompatibility: readonly Compatibility[] | null;
}

/** Measures the head, and the base as far as that takes building: not where it would give the same, nor where it is kept. */
export async function measureSides(options: SidesOptions): Promise<Sides> {
  const { job, repository, headCommit, base, lookAt } = options;
  const missing = base.kind === "missing" ? base.why : null;
  const alone = { base: null, rebuilt: null, missing, remarks: [], compatibility: [], baseCompatibility: null };
  const look = async (head: Snapshot): Promise<readonly Compatibility[]> => (await lookAt?.(head, job)) ?? [];
  if (repository === null) {
    const { snapshot: head, program } = await measureProgram(job);
    return { ...alone, head, program, compatibility: await look(head) };
  }

  const { folder, config, signal } = job;
  const toolchain = await findToolchain({ folder, signal });
  const kept = keeper(job, options.store, repository, toolchain);
  if (base.kind !== "commit") {
    const isCommit = headCommit !== null && (await isAsCommitted(repository));
    const { snapshot: head, program } = await measureProgram(job);
    const compatibility = await look(head);
    if (isCommit) await kept.write({ ...head, commit: headCommit }, compatibility);
    return { ...alone, head, program, compatibility };
  }

  const { commit } = base;
  const asking = isUnchangedSince({ repository, commit, folder, config, toolchain, signal });
  // Whatever fails first, this is waited for or of no more use.
  asking.catch(() => {});
  const { snapshot: stored, compatibility: known } = (await kept.read(commit)) ?? { snapshot: null, compatibility: [] };
  // Images are looked at with the files at hand, or were, when all that they are made of was the same.
  const isLookedAt = lookAt === null || (known.length > 0 && (await isProseSince(repository, commit)));
  if (stored !== null && isLookedAt && (await asking)) {
    const inImages = lookAt === null ? {} : { compatibility: known, baseCompatibility: known };
    return { ...alone, head: stored, program: null, base: stored, ...inImages };
  }
  const [{ snapshot: head, program }, isUnchanged] = await Promise.all([measureProgram(job), asking]);
  const compatibility = await look(head);
  const found = { ...alone, head, program, compatibility };
  if (head.artifacts.length === 0) return found;
  const isTroubled = compatibility.some(({ runs, problems }) => runs === "no" || problems.length > 0);
  if (isUnchanged) {
    // Its images are the base's too where nothing differs that they are made of; what is known of them is not forgotten.
    const isProse = await isProseSince(repository, commit);
    if (isProse || stored === null) await kept.write({ ...head, commit }, isProse ? compatibility : []);
    const inBaseImages = isTroubled ? await lookInBase({ ...options, repository, commit }, head) : null;
    return { ...found, base: { ...head, commit }, baseCompatibility: inBaseImages };
  }
  if (stored !== null && !isTroubled) return { ...found, base: stored };
  const asked = { ...options, repository, commit, toolchain, lookAt: isTroubled ? lookAt : null };
  const measured = await measureBase(asked);
  if ("why" in measured) return { ...found, missing: measured.why };
  if (measured.rebuilt === null) await kept.write(measured.snapshot);
  const { snapshot, rebuilt, remarks } = measured;
  return { ...found, base: snapshot, rebuilt, remarks, baseCompatibility: measured.compatibility };
}

/** The head's binaries in the images of the base's own files. */
async function lookInBase(
  options: SidesOptions & { readonly repository: Repository; readonly commit: string },
  head: Snapshot,
): Promise<readonly Compatibility[] | null> {
  const { lookAt, job } = options;
  if (lookAt === null) return null;
  const seen = await inBase(options, ({ folder }) => lookAt(head, { started: job.started, folder }));
  return "why" in seen ? null : seen;
}
