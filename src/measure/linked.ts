import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueNames, isCatalogueName } from "../build/catalogue.ts";
import { dumpDependencies } from "../build/dumpdep.ts";
import { readImportGraph } from "../build/import-graph.ts";
import { locateImports } from "../build/import-steps.ts";
import { expandVariants } from "../build/matrix.ts";
import type { BuildEvent } from "../build/schedule.ts";
import { findSubject } from "../build/subject.ts";
import { findToolchain } from "../build/toolchain.ts";
import { nearestWord } from "../config/nearest-word.ts";
import type { Config } from "../config/schema.ts";
import { JobError, UsageError } from "../errors.ts";
import type { ImportGraph, ImportStep, SymbolForest } from "../model/why.ts";
import type { Artifact, NamedVariant } from "../model.ts";
import { type FunctionList, readFunctions } from "../read/functions.ts";
import { readArtifact } from "../read.ts";

export interface LinkJob {
  readonly config: Config;
  /** The folder the command was started in, which file names in the answer are relative to. */
  readonly started: string;
  /** Where Go runs, absolute. */
  readonly folder: string;
  /** A variant of the configuration or of the catalogue. */
  readonly variant: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onPlan: (names: readonly string[]) => void;
  readonly onEvent: (event: BuildEvent) => void;
}

/** One program, what it is compiled from and what was linked into it. */
export interface Linked {
  readonly graph: ImportGraph;
  readonly forest: SymbolForest;
  readonly variant: string;
  /** `null` where the platform's executables are not ELF files. */
  readonly file: LinkedFile | null;
  /** Finds the import statements of a chain. */
  readonly locate: (chain: readonly string[]) => Promise<readonly ImportStep[]>;
}

export interface LinkedFile {
  readonly artifact: Artifact;
  readonly functions: FunctionList;
}

/** Builds one variant of one main package and has the linker say how it reached everything. */
export async function measureLinked(job: LinkJob): Promise<Linked> {
  const { config, started, folder, signal } = job;
  const toolchain = await findToolchain({ folder, signal });
  const subject = await findSubject({ folder, patterns: config.target, toolchain, signal });
  const [main, ...others] = subject.packages;
  if (main === undefined || others.length > 0) {
    const targets = subject.packages.map(({ target }) => target).join(", ");
    throw new UsageError(`why looks into one program: name one of ${targets}`);
  }
  const { name, variant } = findVariant(job.variant, config, toolchain.hostArch);
  const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
  try {
    job.onPlan([name]);
    const began = performance.now();
    job.onEvent({ kind: "started", name });
    const options = { subject, package: main, variant, toolchain, temporary, signal };
    const { graph, sources } = await readImportGraph(options);
    const { forest, path } = await dumpDependencies(options);
    const file = await readLinked(path, main.importPath, job.now);
    const size = file?.artifact.fileSize ?? null;
    job.onEvent({ kind: "finished", name, outcome: "built", seconds: (performance.now() - began) / 1000, size });
    return { graph, forest, variant: name, file, locate: (chain) => locateImports(chain, sources, started) };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function findVariant(name: string, { variants, matrix }: Config, goarch: string): NamedVariant {
  const all = expandVariants(variants, matrix, { goarch });
  const named =
    all.find((one) => one.name === name) ??
    (isCatalogueName(name) ? expandVariants([name], null, { goarch })[0] : undefined);
  if (named !== undefined) return named;
  const names = [...new Set([...all.map((one) => one.name), ...catalogueNames])];
  const near = nearestWord(name, names);
  throw new UsageError(
    `--variant ${name}: there is no such variant${near === undefined ? "" : `; did you mean ${near}?`} Variants: ${names.join(", ")}.`,
  );
}

async function readLinked(path: string, name: string, now: Date): Promise<LinkedFile | null> {
  const about = { name, displayPath: name, variant: null, build: null, wire: false, now };
  const { artifact } = await readArtifact(path, about);
  return artifact === null ? null : { artifact, functions: await readFunctions(path) };
}

/** Reads a binary that the user brought. Throws JobError, with the reason, for what is not one. */
export async function readBrought(path: string, displayPath: string, now: Date): Promise<LinkedFile> {
  const about = { name: displayPath, displayPath, variant: null, build: null, wire: false, now };
  const { artifact, unread } = await readArtifact(path, about);
  if (artifact === null) throw new JobError(`${displayPath} cannot be looked into: ${unread?.reason}`);
  return { artifact, functions: await readFunctions(path) };
}
