import { importChain } from "../analyze/why/import-chain.ts";
import { keptMethods } from "../analyze/why/pruning.ts";
import { type LinkJob, measureLinked, readBrought } from "../measure/linked.ts";
import type { WhyPruning } from "../model/why.ts";

/** Whether methods are pruned, and if not, the way to the function, or to package `plugin`, that keeps them all. */
export async function whyPruning(job: LinkJob): Promise<WhyPruning> {
  const { graph, forest, variant, file, locate } = await measureLinked(job);
  const kept = keptMethods(graph, forest);
  const inFile = file?.artifact.go?.methodPruning ?? null;
  const isOn = forest.marksReflecting && inFile !== "off";
  return {
    program: graph.main,
    variant,
    methodPruning: kept !== null ? "off" : isOn ? "on" : inFile,
    cause: kept?.cause ?? null,
    by: kept?.by ?? null,
    named: kept?.named ?? null,
    imports: await locate(importChain(graph, (path) => path === kept?.package)),
    symbols: kept?.symbols ?? [],
  };
}

/** What a file without its source tells of it. */
export async function whyPruningInFile(path: string, displayPath: string, now: Date): Promise<WhyPruning> {
  const { artifact } = await readBrought(path, displayPath, now);
  const methodPruning = artifact.go?.methodPruning ?? null;
  const untold = { cause: null, by: null, named: null, imports: [], symbols: [] };
  return { program: displayPath, variant: null, methodPruning, ...untold };
}
