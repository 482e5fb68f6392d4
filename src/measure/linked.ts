import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isCatalogueName } from "../build/catalogue.ts";
import { dumpDependencies } from "../build/dumpdep.ts";
import { type ImportGraphOptions, readImportGraph } from "../build/import-graph.ts";
import { locateImports } from "../build/import-steps.ts";
import { expandVariants } from "../build/matrix.ts";
import type { BuildEvent } from "../build/schedule.ts";
import { findSubject } from "../build/subject.ts";
import { findToolchain } from "../build/toolchain.ts";
import { nearestWord } from "../config/nearest-word.ts";
import type { Config } from "../config/schema.ts";
import { catalogueNames } from "../config/variant-schema.ts";
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
  /** What is set for Go on top of the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** A variant of the configuration or of the catalogue. */
  readonly variant: string;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onPlan: (names: readonly string[]) => void;
  readonly onEvent: (event: BuildEvent) => void;
}

/** One variant of one program, and what it is compiled from. */
export interface Imports {
  readonly graph: ImportGraph;
  readonly variant: string;
  /** Finds the import statements of a chain. */
  readonly locate: (chain: readonly string[]) => Promise<readonly ImportStep[]>;
}

/** The same, with what was linked into it. */
export interface Linked extends Imports {
  readonly forest: SymbolForest;
  /** `null` where the platform's executables are not ELF files. */
  readonly file: LinkedFile | null;
}

export interface LinkedFile {
  readonly artifact: Artifact;
  readonly functions: FunctionList;
}

/** Builds one variant of one main package and has the linker say how it reached everything. */
export async function measureLinked(job: LinkJob): Promise<Linked> {
  const { imports, options } = await planLink(job);
  const { variant: name } = imports;
  const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
  try {
    job.onPlan([name]);
    const began = performance.now();
    job.onEvent({ kind: "started", name });
    const { forest, path } = await dumpDependencies({ ...options, temporary });
    const file = await readLinked(path, options.package.importPath, job.now);
    const size = file?.artifact.fileSize ?? null;
    job.onEvent({ kind: "finished", name, outcome: "built", seconds: (performance.now() - began) / 1000, size });
    return { ...imports, forest, file };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function planLink(
  job: Omit<LinkJob, "now" | "onPlan" | "onEvent">,
): Promise<{ imports: Imports; options: ImportGraphOptions }> {
  const { config, started, folder, env, signal } = job;
  const toolchain = await findToolchain({ folder, env, signal });
  const subject = await findSubject({ folder, patterns: config.target, toolchain, env, signal });
  const [main, ...others] = subject.packages;
  if (main === undefined || others.length > 0) {
    const targets = subject.packages.map(({ target }) => target).join(", ");
    throw new UsageError(`why looks into one program: name one of ${targets}`);
  }
  const { name, variant } = findVariant(job.variant, config, toolchain.hostArch);
  const options = { subject, package: main, variant, toolchain, env, signal };
  const { graph, sources } = await readImportGraph(options);
  return { imports: { graph, variant: name, locate: (chain) => locateImports(chain, sources, started) }, options };
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
