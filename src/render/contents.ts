import type { Artifact, FunctionRow, Kind, Ledger, LedgerRow, Report } from "../model.ts";
import type { Advice } from "./advice.ts";
import { formatSize } from "./units.ts";

/** Rows of a ledger added up under one name. */
export interface Part {
  readonly name: string;
  /** The name is a module's or a package's, not a word of ours. */
  readonly foreign: boolean;
  readonly bytes: number;
  /** What the bytes are. */
  readonly kinds: ReadonlyMap<Kind, number>;
}

export const OWNERS: Record<LedgerRow["owner"], string> = {
  module: "main module",
  std: "Go standard library",
  toolchain: "Go toolchain's tables",
  c: "C code",
  elf: "ELF headers and tables",
  unattributed: "unattributed",
};

/** Files whose contents one report shows. */
const SHOWN = 3;

/** The artifacts whose contents are worth showing: those to ship, or the first of the files that were brought. */
export function shownArtifacts({ head }: Report, advice: readonly Advice[]): readonly Artifact[] {
  const candidates = advice.length > 0 ? advice.map(({ artifact }) => artifact) : head.artifacts;
  return candidates.slice(0, SHOWN);
}

/** Who the bytes belong to, largest first; what nobody claims is not among them. */
export function partsBy(ledger: Ledger, by: "module" | "package"): readonly Part[] {
  const owned = ledger.rows.filter(({ owner }) => owner !== "unattributed");
  return addUp(owned, (row) => (by === "package" && row.package !== null ? foreign(row.package) : moduleName(row)));
}

/** What the bytes are, largest first. */
export function partsByKind(ledger: Ledger): readonly Part[] {
  return addUp(ledger.rows, ({ kind }) => ours(kind));
}

/** The first `limit` parts, the others added up, and what nobody claims, even where that is nothing. */
export function topOf(parts: readonly Part[], limit: number, { unattributed }: Ledger): readonly Part[] {
  const others = parts.length > limit + 1 ? parts.slice(limit) : [];
  const rest = others.reduce(joined, { ...ours(`${others.length} more`), ...nothing });
  return [
    ...parts.slice(0, parts.length - others.length),
    ...(others.length > 0 ? [rest] : []),
    { ...ours(OWNERS.unattributed), bytes: unattributed, kinds: nothing.kinds },
  ];
}

/** Of all bytes of the file. */
export function shareOf({ bytes }: Part, { total }: Ledger): number {
  return total === 0 ? 0 : bytes / total;
}

/** The module and version that a row belongs to, or what stands for those who have none. Foreign text, not escaped. */
export const ownerName = (row: LedgerRow): string => moduleName(row).name;

type Label = Pick<Part, "name" | "foreign">;

const nothing: Pick<Part, "bytes" | "kinds"> = { bytes: 0, kinds: new Map() };

/** The label of the first, the bytes of both. */
function joined(first: Part, { bytes, kinds }: Pick<Part, "bytes" | "kinds">): Part {
  const sums = new Map(first.kinds);
  for (const [kind, more] of kinds) sums.set(kind, (sums.get(kind) ?? 0) + more);
  return { ...first, bytes: first.bytes + bytes, kinds: sums };
}

const ours = (name: string): Label => ({ name, foreign: false });
const foreign = (name: string): Label => ({ name, foreign: true });

/** A module of the main module's own tree has no version that says anything. */
const UNVERSIONED: readonly (string | null)[] = [null, "", "(devel)"];

function moduleName({ owner, module, version }: LedgerRow): Label {
  if (module === null) return ours(OWNERS[owner]);
  return foreign(UNVERSIONED.includes(version) ? module : `${module} ${version}`);
}

function addUp(rows: readonly LedgerRow[], labelOf: (row: LedgerRow) => Label): readonly Part[] {
  const parts = new Map<string, Label & { bytes: number; readonly kinds: Map<Kind, number> }>();
  for (const row of rows) {
    const label = labelOf(row);
    const key = JSON.stringify([label.name, label.foreign]);
    const part = parts.get(key) ?? { ...label, bytes: 0, kinds: new Map() };
    part.bytes += row.bytes;
    part.kinds.set(row.kind, (part.kinds.get(row.kind) ?? 0) + row.bytes);
    parts.set(key, part);
  }
  return [...parts.values()].toSorted((one, other) => other.bytes - one.bytes || (one.name < other.name ? -1 : 1));
}

const EMBEDS = 3;

/** `4 embedded files, 308.9 KiB: assets/tides.csv 308.0 KiB, … and 1 more`; `null` where there are none. */
export function embedsText({ embeds = [] }: Artifact, show: (name: string) => string): string | null {
  if (embeds.length === 0) return null;
  const all = embeds.reduce((sum, { bytes }) => sum + bytes, 0);
  const shown = embeds.slice(0, EMBEDS).map(({ path, bytes }) => `${show(path)} ${formatSize(bytes)}`);
  const rest = embeds.length - shown.length;
  const count = `${embeds.length} embedded ${embeds.length === 1 ? "file" : "files"}, ${formatSize(all)}`;
  return `${count}: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** `slices.SortFunc[…] for example.com/app`: of an instantiation the package that asked for it tells more than its types. */
export function functionName({ name, instantiatedBy }: Pick<FunctionRow, "name" | "instantiatedBy">): string {
  return instantiatedBy === null ? name : `${withoutTypeArguments(name)} for ${instantiatedBy}`;
}

function withoutTypeArguments(name: string): string {
  let depth = 0;
  let plain = "";
  for (const character of name) {
    if (character === "[" && depth++ === 0) plain += "[…]";
    if (depth === 0) plain += character;
    if (character === "]" && depth > 0) depth--;
  }
  return plain;
}
