import { basename, dirname } from "node:path/posix";
import type { Artifact } from "../model.ts";
import { formatCount, formatRatio, formatShareChange, formatSize, NONE } from "./units.ts";

/** What stands for a fact that could not be read. */
const UNKNOWN = "?";

/** The table of artifacts: what terminal and Markdown both say of each. */
export interface MatrixRow {
  readonly artifact: Artifact;
  /** Of the largest file, for bars. */
  readonly share: number;
  /** File size against the reference's, as a share of it; `null` for the reference itself and for another platform. */
  readonly change: number | null;
}

export interface Matrix {
  /** The variant the others of the same binary are held against; `null` for files that were brought, which nothing relates. */
  readonly reference: string | null;
  readonly rows: readonly MatrixRow[];
}

export function matrixOf(artifacts: readonly Artifact[]): Matrix {
  const largest = artifacts.reduce((most, { fileSize }) => Math.max(most, fileSize), 0);
  const references = new Map(
    binariesOf(artifacts).flatMap((binary) => binary.map((one) => [one, referenceOf(binary)])),
  );
  const rows = artifacts.map((artifact) => ({
    artifact,
    share: largest === 0 ? 0 : artifact.fileSize / largest,
    change: changeAgainst(artifact, references.get(artifact) ?? null),
  }));
  const [first = null] = references.values();
  return { reference: first === null ? null : variantOf(first), rows };
}

function changeAgainst(artifact: Artifact, reference: Artifact | null): number | null {
  if (reference === null || artifact === reference || !samePlatform(artifact, reference)) return null;
  return reference.fileSize === 0 ? null : (artifact.fileSize - reference.fileSize) / reference.fileSize;
}

/** The artifacts by the binary that they are variants of: of several packages, names are `<binary>/<variant>`. */
export function binariesOf(artifacts: readonly Artifact[]): readonly (readonly Artifact[])[] {
  return [...Map.groupBy(artifacts, ({ name, variant }) => (variant === null ? "" : dirname(name))).values()];
}

const variantOf = ({ name }: Artifact): string => basename(name);

export function samePlatform(one: Artifact, other: Artifact): boolean {
  return one.variant?.goos === other.variant?.goos && one.variant?.goarch === other.variant?.goarch;
}

export const changeText = ({ change }: MatrixRow): string => (change === null ? NONE : formatShareChange(change));

/** `0.31`; `none` where there is no symbol table. */
export function symtabText({ symtab, gaps }: Artifact): string {
  if (symtab.symtabBytes > 0) return formatRatio(symtab.ratio);
  return hasGap(gaps, "symtab", "sections") ? UNKNOWN : "none";
}

/** `142`; `≥ 2` where the search did not see the whole file. */
export function certificatesText({ certificates, gaps }: Artifact): string {
  const count = certificates.pem + certificates.der;
  if (!hasGap(gaps, "certificates")) return formatCount(count);
  return count === 0 ? UNKNOWN : `≥ ${formatCount(count)}`;
}

/** `static`, `loader only`, `glibc 2.34`, `musl`, `dynamic`; a version is foreign text. */
export function linkageText({ linkage, gaps }: Artifact): string {
  if (!knowsLinkage({ gaps })) return UNKNOWN;
  if (linkage.kind === "static") return "static";
  if (linkage.kind === "loader-only") return "loader only";
  if (linkage.libc === null) return "dynamic";
  const floor = linkage.floor.GLIBC ?? (hasGap(gaps, "versionNeeds") ? UNKNOWN : null);
  return floor === null ? linkage.libc : `${linkage.libc} ${floor}`;
}

/** False where what says how the file is linked could not be read, so that its linkage is a guess. */
export function knowsLinkage({ gaps }: Pick<Artifact, "gaps">): boolean {
  return !hasGap(gaps, "linkage", "dynamic", "interpreter");
}

export const gzipText = ({ wireSize }: Artifact): string => (wireSize === null ? NONE : formatSize(wireSize.gzip));

/** The plain build of one binary, or else the first. */
export function referenceOf(binary: readonly Artifact[]): Artifact | null {
  const built = binary.filter(({ variant }) => variant !== null);
  return built.find((artifact) => variantOf(artifact) === "default") ?? built[0] ?? null;
}

function hasGap(gaps: Artifact["gaps"], ...facts: readonly string[]): boolean {
  return gaps.some(({ fact }) => facts.includes(fact));
}
