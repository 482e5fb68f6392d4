import { openRepository, type Repository, resolveCommit } from "../baseline/repository.ts";
import { readStored, type SnapshotStore, type StoredMeasurement, writeStored } from "../baseline/stored.ts";
import { isAsCommitted } from "../baseline/work-tree.ts";
import { findToolchain, type Toolchain } from "../build/toolchain.ts";
import type { BuildJob } from "../measure.ts";
import type { Compatibility, Report, Snapshot } from "../model.ts";
import { version } from "../version.ts";
import { storeKey } from "./store-key.ts";

export interface Keeper {
  readonly read: (commit: string) => Promise<StoredMeasurement | null>;
  /** `compatibility` is what it came to in the images of the job's own configuration. */
  readonly write: (snapshot: Snapshot, compatibility?: readonly Compatibility[]) => Promise<void>;
}

/** Measurements by the head's Go, by commit; nothing is kept where there is no store. */
export function keeper(
  job: BuildJob,
  store: SnapshotStore | null,
  repository: Repository,
  toolchain: Toolchain,
): Keeper {
  if (store === null) return { read: async () => null, write: async () => {} };
  const keyOf = (commit: string): Promise<string> => storeKey(job, repository, commit, toolchain.version);
  return {
    read: async (commit) => readStored(store, await keyOf(commit), commit),
    async write(snapshot, compatibility = []) {
      // Made by another Go, it is not what the key says.
      if (snapshot.commit === null || (snapshot.goVersion ?? toolchain.version) !== toolchain.version) return;
      await writeStored(
        store,
        await keyOf(snapshot.commit),
        { snapshot, compatibility },
        { name: "plimsoll", version },
      );
    },
  };
}

/**
 * Keeps what was measured for those who compare with it later, if it is a commit and nothing else. Gives the measurement
 * with its commit.
 */
export async function keepHead(
  job: BuildJob,
  store: SnapshotStore | null,
  { head, compatibility }: Pick<Report, "head" | "compatibility">,
): Promise<Snapshot> {
  const { folder, signal } = job;
  const repository = await openRepository({ folder, signal });
  if ("why" in repository) return head;
  const commit = await resolveCommit(repository, "HEAD");
  const measured = { ...head, commit };
  if (await isAsCommitted(repository)) {
    const toolchain = await findToolchain({ folder, signal });
    await keeper(job, store, repository, toolchain).write(measured, compatibility);
  }
  return measured;
}
