import type { Artifact, Change, LedgerRow, Snapshot } from "../model.ts";
import {
  type Caused,
  circumstances,
  type Difference,
  isToolchainChanged,
  mainCause,
  sharesOf,
  totalCause,
} from "./diff/causes.ts";
import { withCauses } from "./diff/compiler-share.ts";
import { changedEmbeds } from "./diff/embeds.ts";
import { changedSettings } from "./diff/settings.ts";

/**
 * What changed between two snapshots, artifact by artifact of the same name, and by whose doing. The rows of kind
 * `module` of one artifact add up to the difference in its file size, to the byte.
 */
export function diffSnapshots(base: Snapshot, head: Snapshot): readonly Change[] {
  const before = new Map(base.artifacts.map((artifact) => [artifact.name, artifact]));
  const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old !== undefined && now !== undefined) return diffArtifacts(name, old, now);
    return [change(name, "total", "total", old?.fileSize ?? null, now?.fileSize ?? null, null)];
  });
}

function diffArtifacts(name: string, before: Artifact, after: Artifact): Change[] {
  if (before.sha256 === after.sha256) return [change(name, "total", "total", before.fileSize, after.fileSize, null)];
  const cells = withCauses(cellsOf(before, after), circumstances(before, after));
  const sameSections = before.sectionBytes === after.sectionBytes;
  const cause = sameSections ? null : totalCause(cells);
  return [
    { ...change(name, "total", "total", before.fileSize, after.fileSize, cause), causes: sharesOf(cells) },
    ...toolchainChange(name, before, after),
    ...changedSettings(before, after).map((flag) => change(name, "flag", flag.name, flag.before, flag.after, "flag")),
    ...linkageChanges(name, before, after),
    ...sectionChanges(name, before, after),
    ...rollUp(name, "module", cells, moduleName),
    ...rollUp(name, "package", cells, ({ package: path }) => path),
    ...changedEmbeds(before, after).map((file) => change(name, "embed", file.name, file.before, file.after, "embed")),
  ];
}

const change = (
  artifact: string,
  kind: Change["kind"],
  name: string,
  before: Change["before"],
  after: Change["after"],
  cause: Change["cause"],
): Change => ({ artifact, kind, name, before, after, cause, chain: [] });

function toolchainChange(artifact: string, before: Artifact, after: Artifact): Change[] {
  const [old, now] = [before.go?.version ?? null, after.go?.version ?? null];
  return !isToolchainChanged(before, after) ? [] : [change(artifact, "toolchain", "go", old, now, "toolchain")];
}

function linkageChanges(artifact: string, before: Artifact, after: Artifact): Change[] {
  const [old, now] = [linkageFacts(before), linkageFacts(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => {
      const one = change(artifact, "linkage", name, old.get(name) ?? null, now.get(name) ?? null, null);
      const names = namesOf(name, before, after);
      return names.length === 0 ? one : { ...one, names };
    });
}

/** Who made it so, as far as the file says: `symbol ← package` for a version, the packages that call C for libraries. */
function namesOf(fact: string, before: Artifact, { linkage }: Artifact): readonly string[] {
  const [, family] = /^(.*) floor$/.exec(fact) ?? [];
  if (family !== undefined) {
    const version = `${family}_${linkage.floor[family]}`;
    const callers = (linkage.callers ?? []).filter((one) => one.version === version);
    return callers.map((one) => `${one.symbol}${one.package === null ? "" : ` ← ${one.package}`}`);
  }
  const known = before.linkage.callsC ?? [];
  return fact === "linkage" ? (linkage.callsC ?? []).filter((path) => !known.includes(path)) : [];
}

function linkageFacts({ linkage, elf }: Artifact): ReadonlyMap<string, string> {
  const facts = new Map<string, string>([["linkage", linkage.kind]]);
  if (elf.interpreter !== null) facts.set("interpreter", elf.interpreter);
  if (elf.needed.length > 0) facts.set("needed", elf.needed.join(", "));
  for (const [family, version] of Object.entries(linkage.floor)) facts.set(`${family} floor`, version);
  return facts;
}

function sectionChanges(artifact: string, before: Artifact, after: Artifact): Change[] {
  const [old, now] = [sectionSizes(before), sectionSizes(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => change(artifact, "section", name, old.get(name) ?? null, now.get(name) ?? null, null))
    .filter((section) => section.before !== section.after)
    .sort(byGrowth);
}

/** File bytes by section name; sections may share a name. */
function sectionSizes({ elf }: Artifact): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { name, fileSize } of elf.sections) sizes.set(name, (sizes.get(name) ?? 0) + fileSize);
  return sizes;
}

/** The ledgers of both sides, cell by cell. */
function cellsOf(before: Artifact, after: Artifact): Difference[] {
  const cells = new Map<string, Difference>();
  const put = (rows: readonly LedgerRow[], side: "before" | "after"): void => {
    for (const { bytes, ...row } of rows) {
      const key = JSON.stringify([row.owner, row.module, row.package, row.kind]);
      const cell = cells.get(key) ?? { row, before: 0, after: 0 };
      cells.set(key, { ...cell, [side]: cell[side] + bytes });
    }
  };
  put(before.ledger.rows, "before");
  put(after.ledger.rows, "after");
  return [...cells.values()];
}

/** What a row of the ledger is called where modules are listed: those who are no module go by their owner's name. */
const moduleName = (row: Difference["row"]): string => row.module ?? row.owner;

function rollUp(
  artifact: string,
  kind: "module" | "package",
  cells: readonly Caused[],
  nameOf: (row: Difference["row"]) => string | null,
): Change[] {
  const groups = new Map<string, Caused[]>();
  for (const cell of cells) {
    const name = nameOf(cell.row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [cell]);
    else group.push(cell);
  }
  return [...groups]
    .map(([name, group]) => {
      const sum = (side: "before" | "after"): number | null =>
        group.reduce((total, cell) => total + cell[side], 0) || null;
      return change(artifact, kind, name, sum("before"), sum("after"), mainCause(group));
    })
    .filter(({ before, after }) => before !== after)
    .sort(byGrowth);
}

const growth = ({ before, after }: Change): number => Number(after ?? 0) - Number(before ?? 0);

/** What grew most comes first, what shrank most last. */
const byGrowth = (a: Change, b: Change): number => growth(b) - growth(a) || (a.name < b.name ? -1 : 1);
