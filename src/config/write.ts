import type { Artifact, Snapshot, Variant } from "../model.ts";
import { schemaAddress } from "./schema-address.ts";
import { formatSize, writeSize } from "./sizes.ts";
import { catalogueNames } from "./variant-schema.ts";

export interface InitialChoices {
  /** What the user named; empty where the main packages were found. */
  readonly target: readonly string[];
  /** Where the programs are to start; may be empty. */
  readonly images: readonly string[];
}

/**
 * The text of a first `.plimsoll.yml`: what was built, and limits a little above what it weighs today. The snapshot has
 * at least one artifact.
 */
export function initialConfig(snapshot: Snapshot, { target, images }: InitialChoices): string {
  const names = [...new Set(snapshot.artifacts.map(variantNameOf))];
  const shipped = shippedAmong(snapshot.artifacts);
  return [
    `# yaml-language-server: $schema=${schemaAddress}`,
    "# What Plimsoll builds and how heavy it may be. `plimsoll explain RULE` tells more of each rule.",
    "",
    ...targetLines(target),
    "",
    `# What is built and compared. The catalogue: ${catalogueNames.join(", ")}.`,
    ...variantLines(snapshot, names),
    "",
    "# Where it has to start: Dockerfiles, references to images, folders, scratch.",
    images.length > 0 ? `images: [${images.map(scalar).join(", ")}]` : "# images: [Dockerfile]",
    "",
    "# kB and MB are powers of 1000, KiB and MiB powers of 1024.",
    "budgets:",
    ...budgetLines(shipped),
    "",
    "# What else is judged: off, note, warning or error, or a mapping with options.",
    ...ruleLines(snapshot.artifacts),
    "",
  ].join("\n");
}

/** `service/release` is the variant release of one of several packages. */
const variantNameOf = ({ name }: Artifact): string => name.slice(name.lastIndexOf("/") + 1);

/** The artifacts of the variant that looks like the one to ship: `release`, or else the smallest. */
function shippedAmong(artifacts: readonly Artifact[]): readonly [Artifact, ...Artifact[]] {
  const bySize = [...artifacts].sort((a, b) => a.fileSize - b.fileSize);
  const one = artifacts.find((artifact) => variantNameOf(artifact) === "release") ?? bySize[0];
  if (one === undefined) throw new RangeError("a snapshot without artifacts has no sizes to start from");
  return [one, ...artifacts.filter((other) => other !== one && variantNameOf(other) === variantNameOf(one))];
}

function targetLines(target: readonly string[]): string[] {
  const [first, ...others] = target.map(scalar);
  if (first === undefined) return ["# Without it: the main packages that are found here.", "# target: ./cmd/service"];
  return [`target: ${others.length === 0 ? first : `[${[first, ...others].join(", ")}]`}`];
}

function variantLines({ artifacts, skippedVariants }: Snapshot, names: readonly string[]): string[] {
  const known: readonly string[] = catalogueNames;
  const skipped = skippedVariants.map(({ variant }) => variant.slice(variant.lastIndexOf("/") + 1));
  const asked = known.filter((name) => names.includes(name) || skipped.includes(name));
  const own = artifacts.flatMap((artifact) => {
    const name = variantNameOf(artifact);
    return artifact.variant === null || known.includes(name) ? [] : [[name, inFull(name, artifact.variant)] as const];
  });
  const choices = [...asked, ...new Map(own).values()];
  if (choices.length === 0) return ["# variants: [default, release]"];
  return choices.join(", ").length < 100
    ? [`variants: [${choices.join(", ")}]`]
    : ["variants:", ...choices.map((choice) => `  - ${choice}`)];
}

function inFull(name: string, { env, ...variant }: Variant): string {
  const said = Object.entries({ name, ...variant }).filter(
    ([, value]) => value !== null && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const whole = { ...Object.fromEntries(said), ...(variant.cgo !== null && { cgo: variant.cgo }) };
  return JSON.stringify(Object.keys(env).length === 0 ? whole : { ...whole, env });
}

function budgetLines(shipped: readonly [Artifact, ...Artifact[]]): string[] {
  const name = variantNameOf(shipped[0]);
  const most = (of: (artifact: Artifact) => number): number => Math.max(...shipped.map(of));
  const size = most(({ fileSize }) => fileSize);
  const wire = most(({ wireSize }) => wireSize?.gzip ?? 0);
  const pclntab = most(({ elf }) => elf.sections.find((section) => section.name === ".gopclntab")?.fileSize ?? 0);
  const lines = [
    "  # The variants you ship; the others are there to compare with.",
    `  only: [${scalar(name)}]`,
    `  # ${formatSize(size)} today, and 10 % of head-room.`,
    `  size: { max: ${writeSize(withHeadRoom(size))} }`,
  ];
  if (wire > 0) {
    lines.push(`  # After gzip, as a registry stores it: ${formatSize(wire)} today.`);
    lines.push(`  wire: { max: ${writeSize(withHeadRoom(wire))} }`);
  }
  if (pclntab > 0) {
    lines.push(`  # Sections have caps too. Go's table of functions: ${formatSize(pclntab)} today.`);
    lines.push(`  # sections: { .gopclntab: { max: ${writeSize(withHeadRoom(pclntab))} } }`);
  }
  return lines;
}

/** A tenth more, up to the next quarter of a MiB, or up to the next 16 KiB where that would be much. */
function withHeadRoom(bytes: number): number {
  const step = bytes < 1024 * 1024 ? 16 * 1024 : 256 * 1024;
  return Math.ceil((bytes * 1.1) / step) * step;
}

/** What holds today and is worth keeping; a rule that would fail today's own binaries is left as it is. */
function ruleLines(artifacts: readonly Artifact[]): string[] {
  const lines: string[] = [];
  if (artifacts.every(({ certificates }) => certificates.privateKeys.length === 0)) {
    lines.push("  # A private key in a binary is everybody's key.", "  private-key: error");
  }
  const promised = artifacts.filter(({ variant }) => variant?.cgo === false || variant?.tags.includes("netgo"));
  if (promised.length > 0 && promised.every(({ linkage }) => linkage.kind === "static")) {
    lines.push("  # What is meant to be static is static today.", "  dynamic-libc: error");
  }
  const floors = artifacts.flatMap(({ linkage }) => linkage.floor.GLIBC ?? []);
  const [newest] = floors
    .filter((floor) => /^\d+\.\d+(\.\d+)?$/.test(floor))
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  if (newest !== undefined) {
    lines.push(
      "  # Today's floor; a newer build image would raise it unnoticed.",
      `  glibc-floor: { max: "${newest}" }`,
    );
  }
  return lines.length > 0 ? ["rules:", ...lines] : ["# rules: { private-key: error }"];
}

/** As YAML reads it back. */
const scalar = (text: string): string =>
  /^(\.{1,2}(\/[\w.-]+)*|[a-z][\w-]*)$/.test(text) && !/^(true|false|null|y|n|yes|no|on|off)$/.test(text)
    ? text
    : JSON.stringify(text);
