import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dumpDependencies } from "../build/dumpdep.ts";
import { readEmbeddedFiles } from "../build/embedded-files.ts";
import { type Imports, type ImportsOptions, readImports } from "../build/import-graph.ts";
import { locateImports } from "../build/import-steps.ts";
import type { PlannedBuild } from "../build/plan.ts";
import { JobError } from "../errors.ts";
import type { ImportGraph, ImportStep, SymbolForest } from "../model/why.ts";
import type { SourceEmbed } from "../read.ts";

/** What the binaries of a matrix are compiled from: what tells by whose import something came into them. */
export interface Program {
  /** What its packages embed. */
  readonly embedded: readonly SourceEmbed[];
  /** The imports behind one artifact; `null` for one that is none of this matrix. */
  readonly graph: (artifact: string) => ImportGraph | null;
  /** Finds the import statements of a chain. */
  readonly locate: (chain: readonly string[]) => Promise<readonly ImportStep[]>;
  /** Links one artifact anew and has the linker say how it reached everything. Throws JobError where that fails. */
  readonly relink: (artifact: string) => Promise<SymbolForest>;
}

export interface ProgramOptions extends Omit<ImportsOptions, "packages" | "variant"> {
  readonly builds: readonly PlannedBuild[];
  /** The folder the command was started in, which file names are relative to. */
  readonly started: string;
}

/**
 * Asks `go list` once, for the first of the variants; others that differ in tags or platform have nearly the same imports.
 * Where it fails, the reason: then nothing is told of imports, and the builds say what is wrong with the sources.
 */
export async function readProgram(options: ProgramOptions): Promise<Program | { readonly why: string }> {
  const { builds, subject, signal } = options;
  const [first] = builds;
  if (first === undefined) return { why: "nothing is built" };
  try {
    const imports = await readImports({ ...options, packages: subject.packages, variant: first.variant });
    return programOf(options, imports, await readEmbeddedFiles(imports.sources));
  } catch (error) {
    signal?.throwIfAborted();
    // What Go says can be long, and the builds say it in full.
    if (error instanceof JobError) return { why: error.message.split("\n", 3).join(" ") };
    throw error;
  }
}

function programOf(
  { builds, subject, toolchain, started, env, signal }: ProgramOptions,
  { packages, sources }: Imports,
  embedded: readonly SourceEmbed[],
): Program {
  const buildOf = (artifact: string): PlannedBuild | undefined => builds.find(({ name }) => name === artifact);
  return {
    embedded,
    graph(artifact) {
      const main = buildOf(artifact)?.package.importPath;
      return main === undefined ? null : { main, packages };
    },
    locate: (chain) => locateImports(chain, sources, started),
    async relink(artifact) {
      const build = buildOf(artifact);
      if (build === undefined) throw new JobError(`${artifact} is none of the builds.`);
      const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
      try {
        const { variant, package: main } = build;
        return (await dumpDependencies({ subject, package: main, variant, toolchain, temporary, env, signal })).forest;
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    },
  };
}
