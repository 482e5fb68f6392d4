import { relative } from "node:path";
import type { Job } from "../measure.ts";
import type { Artifact, Snapshot, UnreadFile } from "../model.ts";
import { type ReadOptions, readArtifact } from "../read.ts";

/** Reads binaries that exist. `names` are what they are called; where absent, the shortest that tells them apart. */
export async function measureFiles(
  job: Job,
  files: readonly string[],
  names: readonly string[] = uniqueNames(files),
): Promise<Snapshot> {
  const reads = sides(await Promise.all(files.map((file, index) => read(job, file, { name: names[index] as string }))));
  return { ...emptySnapshot, ...reads, ...shared(reads.artifacts) };
}

export type Read = Awaited<ReturnType<typeof readArtifact>>;

export function read(job: Job, path: string, about: Pick<ReadOptions, "name"> & Partial<ReadOptions>): Promise<Read> {
  const { started, wire, functions, now } = job;
  return readArtifact(path, {
    variant: null,
    build: null,
    displayPath: displayPath(started, path),
    wire,
    functions,
    now,
    ...about,
  });
}

/** Relative to where the command was started, with forward slashes; absolute where it lies elsewhere. */
function displayPath(started: string, path: string): string {
  const near = relative(started, path);
  return near.startsWith("..") ? path : near.replaceAll("\\", "/");
}

export const sides = (reads: readonly Read[]): { artifacts: readonly Artifact[]; unread: readonly UnreadFile[] } => ({
  artifacts: reads.flatMap(({ artifact }) => artifact ?? []),
  unread: reads.flatMap(({ unread }) => unread ?? []),
});

export const emptySnapshot: Snapshot = {
  commit: null,
  module: null,
  goVersion: null,
  artifacts: [],
  failedBuilds: [],
  skippedVariants: [],
  unread: [],
};

/** What all files say alike of where they come from. */
export function shared(artifacts: readonly Artifact[]): Pick<Snapshot, "module" | "goVersion"> {
  const alike = (values: readonly (string | null | undefined)[]): string | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    module: alike(artifacts.map(({ go }) => go?.module)),
    goVersion: alike(artifacts.map(({ go }) => go?.version)),
  };
}

/** The shortest trailing part of each path that tells it from the others. */
function uniqueNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split(/[/\\]/).filter((part) => part !== ""));
  const tail = (index: number, length: number): string => (parts[index] as string[]).slice(-length).join("/");
  return paths.map((path, index) => {
    const depth = (parts[index] as string[]).length;
    for (let length = 1; length < depth; length++) {
      const name = tail(index, length);
      if (!parts.some((_, other) => other !== index && tail(other, length) === name)) return name;
    }
    return path;
  });
}
