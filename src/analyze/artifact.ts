import { FormatError } from "../elf/bytes.ts";
import type { ElfFile } from "../elf/file.ts";
import type { SourceEmbed } from "../gobin/embed-content.ts";
import { packagesCallingC } from "../gobin/function-names.ts";
import { readGoFacts } from "../gobin/go-facts.ts";
import { openImage } from "../gobin/image.ts";
import { findPclntab } from "../gobin/pclntab-find.ts";
import { supportOf } from "../gobin/releases.ts";
import type { Artifact, EmbeddedFile, FunctionRow, Gap, GoFacts, Ledger, Linkage, Need } from "../model.ts";
import { callersOf } from "./callers/callers.ts";
import { findCertificates } from "./certificates.ts";
import { elfFactsOf } from "./elf-facts.ts";
import { buildLedger } from "./ledger.ts";
import { readNeeds } from "./needs.ts";
import { packerOf } from "./packer.ts";
import { symtabOf } from "./symtab.ts";

/** What is known of a file before its bytes are looked at. */
export interface ArtifactInput extends Pick<Artifact, "name" | "path" | "variant" | "build" | "sha256"> {
  readonly elf: ElfFile;
  /** Files that the sources embed, where they are at hand. */
  readonly embedded?: readonly SourceEmbed[];
  /** Whether to list the functions. */
  readonly functions?: boolean;
  /** The time certificates expire by. */
  readonly now: Date;
}

/** All facts of one file but its wire size. Does not fail for what the bytes hold: what can't be read is a gap. */
export function analyzeArtifact({ elf, embedded = [], functions = false, now, ...identity }: ArtifactInput): Artifact {
  const facts = elfFactsOf(elf);
  const packer = packerOf(elf);
  const inside = insideOf(elf, embedded, functions);
  const { certificates, gaps: certificateGaps } = findCertificates(elf.bytes, now);
  return {
    ...identity,
    fileSize: elf.bytes.length,
    sectionBytes: elf.sections.reduce((sum, { fileSize }) => sum + fileSize, 0),
    wireSize: null,
    elf: facts.elf,
    go: inside.go && { ...inside.go, support: supportOf(inside.go.version, now) },
    packer,
    symtab: symtabOf(elf),
    linkage: { ...facts.linkage, ...callersIn(elf, facts) },
    certificates,
    needs: inside.needs,
    embeds: inside.embeds,
    ledger: inside.ledger,
    ...(inside.functions !== null && { functions: inside.functions }),
    gaps: [...elf.gaps, ...sectionGaps(elf), ...packerGaps(packer), ...facts.gaps, ...inside.gaps, ...certificateGaps],
  };
}

/** Who asks libraries for what, and which packages call C: of a program that asks for anything. */
function callersIn(
  elf: ElfFile,
  { linkage, elf: { versionNeeds } }: ReturnType<typeof elfFactsOf>,
): Pick<Linkage, "callers" | "callsC"> {
  if (linkage.kind !== "dynamic") return {};
  const callsC = packagesCallingCIn(elf);
  const callers = callersOf(elf, versionNeeds, callsC ?? []);
  return { ...(callsC !== null && { callsC }), ...(callers.length > 0 && { callers }) };
}

function packagesCallingCIn(elf: ElfFile): readonly string[] | null {
  try {
    const { table } = findPclntab(openImage(elf));
    return table === null ? null : packagesCallingC(table);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

interface Inside {
  readonly go: GoFacts | null;
  readonly needs: readonly Need[];
  readonly embeds: readonly EmbeddedFile[];
  readonly ledger: Ledger;
  readonly functions: readonly FunctionRow[] | null;
  readonly gaps: readonly Gap[];
}

/** What lies behind the seam to Go's tables. A file that can't be opened there has one owner of its bytes: nobody. */
function insideOf(elf: ElfFile, embedded: readonly SourceEmbed[], listsFunctions: boolean): Inside {
  try {
    const image = openImage(elf);
    const { go, gaps: goGaps } = readGoFacts(image);
    const { needs, gaps: needGaps } = readNeeds(image);
    const { ledger, embeds, functions, gaps: ledgerGaps } = buildLedger(elf, image, embedded, listsFunctions);
    return { go, needs, embeds, ledger, functions, gaps: [...goGaps, ...needGaps, ...ledgerGaps] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const ledger = unattributed(elf.bytes.length);
    return { go: null, needs: [], embeds: [], ledger, functions: null, gaps: [{ fact: "go", why: error.message }] };
  }
}

const unattributed = (bytes: number): Ledger => ({
  total: bytes,
  unattributed: bytes,
  rows: [{ owner: "unattributed", module: null, version: null, package: null, kind: "data", bytes }],
});

function sectionGaps(elf: ElfFile): Gap[] {
  if (elf.sections.length > 0 || elf.gaps.some(({ fact }) => fact === "sections")) return [];
  return [{ fact: "sections", why: "the file has no section headers, so that .text and .symtab have no size" }];
}

const packerGaps = (packer: string | null): Gap[] =>
  packer === null
    ? []
    : ["go", "needs", "certificates"].map((fact) => ({ fact, why: `the program is packed by ${packer}` }));
