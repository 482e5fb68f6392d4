import { changesWithWay, isPruningTotal, type Way, wayOf } from "../analyze/diff/chains.ts";
import { type KeptMethods, keptMethods } from "../analyze/why/pruning.ts";
import { JobError } from "../errors.ts";
import type { Program } from "../measure/program.ts";
import type { Change, Snapshot } from "../model.ts";

/** Changes that know on what way they came, and the head, which says where that could not be found out. */
export interface Followed {
  readonly head: Snapshot;
  readonly changes: readonly Change[];
}

/**
 * Fills in by whose import the largest changes came. A link of a chain is a package, with the place of the statement that
 * imports the next one: `example.com/app/web (web/page.go:7)`. Nothing is judged by it, so what fails is a gap.
 */
export async function withWays(changes: readonly Change[], head: Snapshot, program: Program): Promise<Followed> {
  const wanted = changesWithWay(changes);
  const { artifact: asked, kept, why } = await lookupOf(wanted, program);
  const chains = new Map<Change, readonly string[]>();
  for (const change of wanted) {
    const graph = program.graph(change.artifact);
    const way = graph === null ? null : wayOf(change, graph, kept);
    if (way !== null) chains.set(change, await linksOf(way, program));
  }
  return {
    head: why === null ? head : withGap(head, asked, why),
    changes: changes.map((change) => ({ ...change, chain: chains.get(change) ?? change.chain })),
  };
}

interface Lookup {
  readonly artifact: string;
  readonly kept: KeptMethods | null;
  /** Why it could not be found out. */
  readonly why: string | null;
}

/** Who keeps all methods, by one link of what grew most for that; variants of one program do it by the same function. */
async function lookupOf(wanted: readonly Change[], program: Program): Promise<Lookup> {
  const [most] = wanted.filter(isPruningTotal).toSorted((a, b) => growthOf(b) - growthOf(a));
  const graph = most === undefined ? null : program.graph(most.artifact);
  if (most === undefined || graph === null) return { artifact: "", kept: null, why: null };
  try {
    const forest = await program.relink(most.artifact);
    return { artifact: most.artifact, kept: keptMethods(graph, forest), why: null };
  } catch (error) {
    if (error instanceof JobError)
      return { artifact: most.artifact, kept: null, why: error.message.split("\n", 3).join(" ") };
    throw error;
  }
}

const growthOf = ({ before, after }: Change): number => Number(after ?? 0) - Number(before ?? 0);

async function linksOf({ imports, by }: Way, program: Program): Promise<readonly string[]> {
  const steps = await program.locate(imports);
  const links = steps.map((step, index) => {
    const next = steps[index + 1];
    return next?.file == null ? step.package : `${step.package} (${next.file}:${next.line})`;
  });
  return by === null ? links : [...links, by];
}

function withGap(head: Snapshot, name: string, why: string): Snapshot {
  const gap = { fact: "method-pruning", why: `what ended it could not be found out: ${why}` };
  const artifacts = head.artifacts.map((artifact) =>
    artifact.name === name ? { ...artifact, gaps: [...artifact.gaps, gap] } : artifact,
  );
  return { ...head, artifacts };
}
