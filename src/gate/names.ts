import type { Artifact, Change, Compatibility, Snapshot } from "../model.ts";

/**
 * The base with the names that the head gives to the same binaries: a package more in the head, and `release` of the base
 * is `service/release` there.
 */
export function alignNames(base: Snapshot, head: Snapshot): Snapshot {
  const names = new Map(head.artifacts.map((artifact) => [identity(artifact), artifact.name]));
  const artifacts = base.artifacts.map((artifact) => {
    const name = names.get(identity(artifact));
    return name === undefined || artifact.variant === null ? artifact : { ...artifact, name };
  });
  return { ...base, artifacts };
}

/** What was said of a snapshot's artifacts, under the names that they have got since. */
export function renamed(
  compatibility: readonly Compatibility[],
  before: Snapshot,
  after: Snapshot,
): readonly Compatibility[] {
  const names = new Map(before.artifacts.map(({ name }, index) => [name, after.artifacts[index]?.name ?? name]));
  return compatibility.map((one) => ({ ...one, artifact: names.get(one.artifact) ?? one.artifact }));
}

/** The package and the variant; a variant's name holds no slash. */
const identity = ({ name, go }: Artifact): string =>
  JSON.stringify([go?.package ?? null, name.slice(name.lastIndexOf("/") + 1)]);

/** Changes of artifacts that both sides were able to build: one that failed on a side is not new, and not gone. */
export function withoutFailed(changes: readonly Change[], base: Snapshot, head: Snapshot): readonly Change[] {
  const missing = new Set(
    [base, head].flatMap(({ failedBuilds, skippedVariants }) =>
      [...failedBuilds, ...skippedVariants].map(({ variant }) => variant),
    ),
  );
  return changes.filter(({ artifact }) => !missing.has(artifact));
}
