import type { Program } from "../image/closure.ts";
import { willRun } from "../image/runs.ts";
import type { SharedObject } from "../image/shared-object.ts";
import { tableFacts } from "../image/table-facts.ts";
import type { Artifact, Change, Snapshot } from "../model.ts";
import { knownBases } from "./known-bases.ts";
import { platformOf } from "./platform-of.ts";

/**
 * Adds to the changes of each artifact that is linked in another way on how many of the known bases it starts, before and
 * after, and which of them it lost or gained: by what the report says of it, for the file of the base may be gone.
 */
export async function withBases(
  changes: readonly Change[],
  base: Snapshot,
  head: Snapshot,
): Promise<readonly Change[]> {
  const before = new Map(base.artifacts.map((artifact) => [artifact.name, artifact]));
  const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
  const result: Change[] = [];
  for (const [at, change] of changes.entries()) {
    result.push(change);
    const { artifact, kind } = change;
    const next = changes[at + 1];
    if (kind !== "linkage" || (next?.kind === "linkage" && next.artifact === artifact)) continue;
    const [old, now] = [before.get(artifact), after.get(artifact)];
    if (old !== undefined && now !== undefined) result.push(...(await basesChange(artifact, old, now)));
  }
  return result;
}

async function basesChange(artifact: string, old: Artifact, now: Artifact): Promise<readonly Change[]> {
  const [before, after] = [await basesOf(old), await basesOf(now)];
  if (before === null || after === null) return [];
  const lost = before.yes.filter((base) => after.no.includes(base));
  const gained = after.yes.filter((base) => before.no.includes(base));
  if (lost.length + gained.length === 0) return [];
  const names = lost.length > 0 ? lost : gained;
  const rest = { before: countOf(before), after: countOf(after), cause: null, chain: [] };
  return [
    { artifact, kind: "linkage", name: lost.length > 0 ? "known bases lost" : "known bases gained", ...rest, names },
  ];
}

interface Answers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
}

const countOf = ({ yes, no, unknown }: Answers): string =>
  `${yes.length} of ${yes.length + no.length + unknown.length}${unknown.length > 0 ? `, ${unknown.length} unknown` : ""}`;

/** `null` where the machine is not known, or what the file needs could not be read. */
async function basesOf(artifact: Artifact): Promise<Answers | null> {
  const platform = platformOf(artifact);
  const isUnread = artifact.packer !== null || artifact.gaps.some(({ fact }) => unreadable.includes(fact));
  if (platform === null || isUnread) return null;
  const answers = { yes: [] as string[], no: [] as string[], unknown: [] as string[] };
  answers[artifact.elf.interpreter === null ? "yes" : "no"].push("scratch");
  for (const record of knownBases(platform)) {
    const facts = tableFacts({ record, rolling: false }, record.id, platform);
    answers[(await willRun(programOf(artifact), facts)).runs].push(record.id);
  }
  return answers;
}

const unreadable = ["dynamic", "interpreter", "versionNeeds", "linkage"];

/** What a report keeps of what the loader sees. Of symbols it has those with versions: without one, musl's are not known. */
function programOf({ elf }: Artifact): Program {
  const object: SharedObject = {
    ...{ machine: elf.machine, class: elf.class, byteOrder: elf.byteOrder, type: elf.type },
    ...{ interpreter: elf.interpreter, soname: elf.soname, needed: elf.needed, rpath: elf.rpath, runpath: elf.runpath },
    versionNeeds: elf.versionNeeds,
    versionDefinitions: null,
    imports: elf.needed.length === 0 ? [] : null,
    exports: () => null,
    bindNow: false,
    packedRelocations: false,
    libc: null,
    gaps: [],
  };
  return { path: "/app", object };
}
