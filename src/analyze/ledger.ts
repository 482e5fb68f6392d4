/**
 * The ledger: every byte of the file under exactly one owner and one kind, adding up to the file size to the byte.
 * Whatever can say whose some bytes are claims them; where several do, the first of CLAIMS wins, so the list runs
 * from what is most precise to what is always true. What nobody claims is a row called `unattributed`.
 */

import { FormatError } from "../elf/bytes.ts";
import type { ElfFile } from "../elf/file.ts";
import type { SourceEmbed } from "../gobin/embed-content.ts";
import type { Image } from "../gobin/image.ts";
import type { EmbeddedFile, FunctionRow, Gap, Ledger, LedgerRow } from "../model.ts";
import { functionsOf } from "./functions.ts";
import { claimC } from "./ledger/c-code.ts";
import { Claims } from "./ledger/claims.ts";
import { claimCode } from "./ledger/code.ts";
import { claimData, claimFunctionValues } from "./ledger/data.ts";
import { claimCUnits, claimDwarf } from "./ledger/dwarf.ts";
import { claimEmbeds, embedsOf } from "./ledger/embeds.ts";
import { claimFindfunctab, claimFuncdata } from "./ledger/funcdata.ts";
import { claimHeaders } from "./ledger/headers.ts";
import { claimLinkerTables } from "./ledger/linker-tables.ts";
import { claimPadding } from "./ledger/padding.ts";
import {
  claimFiles,
  claimFunctionNames,
  claimMixedTable,
  claimPcTables,
  claimRecords,
  claimRestOfTable,
} from "./ledger/pclntab.ts";
import { type Reading, readForLedger } from "./ledger/reading.ts";
import { claimRelocations } from "./ledger/relocations.ts";
import { Remaining } from "./ledger/remaining.ts";
import { claimSections } from "./ledger/sections.ts";
import { claimNamedData, claimSymbolTable } from "./ledger/symbols.ts";
import { claimRestOfTypes, claimTypes } from "./ledger/types.ts";

interface Claimant {
  /** What is missing when this cannot be read: the fact of its gap. */
  readonly fact: string;
  readonly claim: (reading: Reading, claims: Claims, remaining: Remaining) => void;
}

const CLAIMS: readonly Claimant[] = [
  { fact: "headers", claim: claimHeaders },
  { fact: "embedded-files", claim: claimEmbeds },
  { fact: "linker-tables", claim: claimLinkerTables },
  { fact: "types", claim: claimTypes },
  { fact: "function-values", claim: claimFunctionValues },
  { fact: "funcdata", claim: claimFuncdata },
  { fact: "findfunctab", claim: claimFindfunctab },
  { fact: "function-records", claim: claimRecords },
  { fact: "function-names", claim: claimFunctionNames },
  { fact: "pc-tables", claim: claimPcTables },
  { fact: "source-files", claim: claimFiles },
  { fact: "pclntab", claim: claimMixedTable },
  { fact: "code", claim: claimCode },
  { fact: "dwarf", claim: claimCUnits },
  { fact: "symbols", claim: claimNamedData },
  { fact: "data", claim: claimData },
  { fact: "relocations", claim: claimRelocations },
  { fact: "symbols", claim: claimSymbolTable },
  { fact: "dwarf", claim: claimDwarf },
  { fact: "pclntab", claim: claimRestOfTable },
  { fact: "types", claim: claimRestOfTypes },
  { fact: "c-code", claim: claimC },
  { fact: "sections", claim: claimSections },
  { fact: "padding", claim: claimPadding },
];

export interface Attributed {
  readonly ledger: Ledger;
  readonly embeds: readonly EmbeddedFile[];
  /** `null` where nobody asked. */
  readonly functions: readonly FunctionRow[] | null;
  readonly gaps: readonly Gap[];
}

/**
 * Attributes every byte. A part of the file that cannot be read is a gap; the other parts still give their rows.
 * `embedded` are files that the sources embed, where they are at hand.
 */
export function buildLedger(
  elf: ElfFile,
  image: Image,
  embedded: readonly SourceEmbed[] = [],
  listsFunctions = false,
): Attributed {
  const { reading, remaining, gaps } = attribute(elf, image, false, embedded);
  const rows = rowsOf(reading, remaining);
  const unattributed = rows.reduce((sum, row) => sum + (row.owner === "unattributed" ? row.bytes : 0), 0);
  const { embeds, gaps: embedGaps } = embedsOf(reading);
  const functions = listsFunctions ? functionsOf(reading) : null;
  return { ledger: { total: elf.bytes.length, unattributed, rows }, embeds, functions, gaps: [...gaps, ...embedGaps] };
}

/** The same before it is summed up: who got which bytes, range by range where `keepPieces` asks for it. */
export function attribute(
  elf: ElfFile,
  image: Image,
  keepPieces = false,
  embedded: readonly SourceEmbed[] = [],
): { readonly reading: Reading; readonly remaining: Remaining; readonly gaps: readonly Gap[] } {
  const reading = readForLedger(elf, image, embedded);
  const gaps = [...reading.gaps];
  const remaining = new Remaining(elf.bytes.length, reading.words, keepPieces);
  const claims = new Claims();
  for (const { fact, claim } of CLAIMS) {
    claims.clear();
    try {
      claim(reading, claims, remaining);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      gaps.push({ fact, why: error.message });
    }
    remaining.take(claims);
  }
  return { reading, remaining, gaps };
}

/** Largest first; rows of one size in the order of their names. Owners that turn out to be one share a row. */
function rowsOf({ owners }: Reading, remaining: Remaining): readonly LedgerRow[] {
  const rows = new Map<string, { readonly identity: string; readonly row: LedgerRow }>();
  for (const [key, bytes] of remaining.taken) {
    const row = owners.row(key, bytes);
    const identity = JSON.stringify([row.owner, row.module, row.version, row.package, row.kind]);
    const same = rows.get(identity)?.row;
    rows.set(identity, { identity, row: same === undefined ? row : { ...row, bytes: same.bytes + bytes } });
  }
  return [...rows.values()]
    .sort((a, b) => b.row.bytes - a.row.bytes || (a.identity < b.identity ? -1 : 1))
    .map(({ row }) => row);
}
