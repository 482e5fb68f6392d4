import type { Artifact, Report } from "../model.ts";
import { binariesOf, knowsLinkage, referenceOf, samePlatform } from "./matrix.ts";
import { formatShare, formatSize } from "./units.ts";
import { failingArtifacts } from "./verdict.ts";

/** The smallest variant that keeps what a service needs in production, and what choosing it costs. */
export interface Advice {
  readonly artifact: Artifact;
  /** What it is held against; the same artifact where the plain build is already the one to ship. */
  readonly reference: Artifact;
  /** False where no variant that could be shipped passes its gates and starts in every image that was asked about. */
  readonly passes: boolean;
  /** Bytes of file; negative where what is kept costs more than what is saved. */
  readonly saves: number;
  /** A whole sentence. */
  readonly why: string;
  /** What is given up against the reference, ready to stand after "It gives up". */
  readonly costs: readonly string[];
}

/** One for each binary. Files that were brought get none: they say too little of how else they could be. */
export function advise({ head, verdict, compatibility }: Report): readonly Advice[] {
  const stuck = compatibility.filter(({ runs }) => runs === "no").map(({ artifact }) => artifact);
  const failing = new Set([...failingArtifacts(verdict), ...stuck]);
  return binariesOf(head.artifacts).flatMap((binary) => adviseOn(binary, failing) ?? []);
}

function adviseOn(binary: readonly Artifact[], failing: ReadonlySet<string>): Advice | null {
  const reference = referenceOf(binary);
  if (reference === null) return null;
  const [best] = binary
    .filter((artifact) => artifact.variant !== null && samePlatform(artifact, reference))
    .filter((artifact) => !isDebugBuild(artifact) && knowsLinkage(artifact))
    .toSorted((one, other) => compare(rank(one, failing), rank(other, failing)));
  if (best === undefined) return null;
  return {
    artifact: best,
    reference,
    passes: !failing.has(best.name),
    saves: reference.fileSize - best.fileSize,
    why: WHY[best.linkage.kind],
    costs: costsOf(best, reference),
  };
}

/** The advice in words: what to do, how it compares, and what is given up, which may be nothing. */
export function adviceWords(
  { artifact, reference, passes, saves, why, costs }: Advice,
  show: (name: string) => string,
): { readonly lead: string; readonly reason: string; readonly cost: string } {
  const size = formatSize(artifact.fileSize);
  return {
    lead: passes
      ? `Ship ${show(artifact.name)}`
      : `No variant passes its gates and starts; the one to mend is ${show(artifact.name)}`,
    reason: `${artifact === reference ? size : `${size}, ${comparison(saves, reference, show)}`}. ${why}`,
    cost: costs.length === 0 ? "" : `It gives up ${costs.join(" and ")}.`,
  };
}

function comparison(saves: number, { name, fileSize }: Artifact, show: (name: string) => string): string {
  if (saves === 0) return `as large as ${show(name)}`;
  const share = fileSize === 0 ? "" : ` (${formatShare(Math.abs(saves) / fileSize)})`;
  return `${formatSize(Math.abs(saves))}${share} ${saves < 0 ? "more" : "less"} than ${show(name)}`;
}

const WHY = {
  static: "It is static: its base image needs no library and no loader.",
  "loader-only": "It is not static: its base image needs a dynamic loader, though no library.",
  dynamic: "It is dynamic: its base image needs a dynamic loader and the libraries it was linked with.",
} as const;

const isDebugBuild = ({ variant }: Artifact): boolean => /(?:^|[\s=])-[Nl](?:\s|$)/.test(variant?.gcflags ?? "");

const isStripped = ({ symtab }: Artifact): boolean => symtab.symtabBytes + symtab.strtabBytes + symtab.debugBytes === 0;

/** What counts, in this order: passes its gates, runs in most places, leaks no build folders, is small, is simple. */
function rank(artifact: Artifact, failing: ReadonlySet<string>): readonly (number | string)[] {
  const { linkage, variant, fileSize, name } = artifact;
  return [
    failing.has(name) ? 1 : 0,
    ["static", "loader-only", "dynamic"].indexOf(linkage.kind),
    linkage.libc === null ? 0 : 1,
    isStripped(artifact) ? 0 : 1,
    variant?.trimpath ? 0 : 1,
    fileSize,
    variant?.cgo === false ? 0 : 1,
    name,
  ];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  const [left, right] = [one[at], other[at]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}

function costsOf(best: Artifact, reference: Artifact): readonly string[] {
  const costs: string[] = [];
  if (isStripped(best) && !isStripped(reference))
    costs.push("symbols (debuggers and an exact govulncheck -mode=binary want them; stack traces and pprof do not)");
  if (best.linkage.kind === "static" && reference.linkage.libc !== null)
    costs.push("libc's own look-up of hosts and users");
  return costs;
}
