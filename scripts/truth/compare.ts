import { readFile } from "node:fs/promises";
import type { Reading } from "../../src/analyze/ledger/reading.ts";
import type { Remaining } from "../../src/analyze/ledger/remaining.ts";
import { attribute } from "../../src/analyze/ledger.ts";
import type { ElfFile } from "../../src/elf/file.ts";
import { readElf } from "../../src/elf/read.ts";
import { readSymbols, symbolName } from "../../src/elf/symbols.ts";
import { readGoFacts } from "../../src/gobin/go-facts.ts";
import { type Image, openImage } from "../../src/gobin/image.ts";
import { PackageNames } from "../../src/gobin/package-names.ts";
import { findPclntab } from "../../src/gobin/pclntab-find.ts";
import type { LedgerRow } from "../../src/model.ts";

/** How right the ledger of a stripped file is, by the symbol table of its twin that was not stripped. */
export interface Truth {
  /** Share of the bytes that have an owner, of either file. */
  readonly namedFull: number;
  readonly namedStripped: number;
  /** Share of the bytes of code, pc-line table and data that the stripped reading gives to another package. */
  readonly misattributed: number;
  readonly comparedBytes: number;
}

interface Attributed {
  readonly elf: ElfFile;
  readonly image: Image;
  readonly reading: Reading;
  readonly remaining: Remaining;
  readonly named: number;
}

/** What the linker makes for the whole program carries the runtime's name and is the toolchain's in every reading. */
const LINKERS =
  /^runtime\.(typelink|itablink|findfunctab|firstmoduledata|modinfo\.str|textsectionmap|pclntab|gcdata|gcbss)$/;

/**
 * Compares byte by byte: code and data that a symbol of the first file names against whom the second gives them to,
 * and the pc-line table, which has no symbols, against the reading of the first file.
 */
export async function compareTwins(fullPath: string, strippedPath: string): Promise<Truth> {
  const full = await attributed(fullPath);
  const stripped = await attributed(strippedPath);
  const found = new OwnersOfBytes(stripped);
  let compared = 0;
  let wrong = 0;
  for (const { address, size, owner } of symbolsOf(full)) {
    const start = stripped.image.offsetOf(address);
    for (let at = start; start >= 0 && at < start + size; at++) {
      compared++;
      const row = found.at(at);
      if (row.owner !== "unattributed" && row.kind !== "padding" && row.package !== owner) wrong++;
    }
  }
  // Tables may lie elsewhere in the twin, because section names before them differ.
  const [before, after] = [findPclntab(full.image).table, findPclntab(stripped.image).table];
  const shift = (after?.address ?? 0) - (before?.address ?? 0);
  const isInTable = (address: number): boolean =>
    before !== null && address >= before.address && address < before.address + before.bytes.length;
  const table = full.remaining.pieces;
  for (let i = 0; table !== null && i < table.count; i++) {
    const row = full.reading.owners.row(table.keys[i] as number, 0);
    const address = row.kind === "pclntab" ? full.image.addressOf(table.starts[i] as number) : -1;
    const start = address < 0 ? -1 : stripped.image.offsetOf(address + (isInTable(address) ? shift : 0));
    const size = (table.ends[i] as number) - (table.starts[i] as number);
    for (let at = start; start >= 0 && at < start + size; at++) {
      compared++;
      const other = found.at(at);
      if (other.owner !== row.owner || other.package !== row.package) wrong++;
    }
  }
  return {
    namedFull: full.named,
    namedStripped: stripped.named,
    misattributed: compared === 0 ? 0 : wrong / compared,
    comparedBytes: compared,
  };
}

async function attributed(path: string): Promise<Attributed> {
  const elf = await readElf(await readFile(path));
  const image = openImage(elf);
  const { reading, remaining } = attribute(elf, image, true);
  let unattributed = 0;
  for (const [key, bytes] of remaining.taken)
    if (reading.owners.row(key, bytes).owner === "unattributed") unattributed += bytes;
  return { elf, image, reading, remaining, named: 1 - unattributed / elf.bytes.length };
}

/** Which row of the ledger each byte of a file is counted in. */
class OwnersOfBytes {
  readonly #keys: Uint32Array;
  readonly #rows = new Map<number, LedgerRow>();
  readonly #owners: Reading["owners"];

  constructor({ elf, reading, remaining }: Attributed) {
    this.#keys = new Uint32Array(elf.bytes.length);
    this.#owners = reading.owners;
    const { pieces } = remaining;
    for (let i = 0; pieces !== null && i < pieces.count; i++)
      this.#keys.fill(pieces.keys[i] as number, pieces.starts[i], pieces.ends[i]);
  }

  at(offset: number): LedgerRow {
    const key = this.#keys[offset] ?? 0;
    const row = this.#rows.get(key) ?? this.#owners.row(key, 0);
    this.#rows.set(key, row);
    return row;
  }
}

/** Functions and variables that a symbol names, with the package in the name. */
function* symbolsOf({ elf, image, reading }: Attributed): Generator<{ address: number; size: number; owner: string }> {
  const table = readSymbols(elf, "SHT_SYMTAB");
  const main = readGoFacts(image).go?.package ?? "main";
  const names = new PackageNames();
  for (const path of reading.packages.paths) names.ofPath(path);
  for (let i = 0; table !== null && i < table.count; i++) {
    const size = table.sizes[i] as number;
    const type = (table.infos[i] as number) & 15;
    const name = symbolName(table, i) ?? "";
    if (size === 0 || (type !== 1 && type !== 2) || LINKERS.test(name)) continue;
    const bytes = Buffer.from(name);
    const owner = names.paths[names.ofForeignSymbol(bytes, 0, bytes.length)];
    if (owner !== undefined) yield { address: table.values[i] as number, size, owner: owner === "main" ? main : owner };
  }
}
