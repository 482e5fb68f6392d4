/**
 * The pc-line table by package: functab entries and records by their function, pc tables and funcdata by the
 * functions that use them (each counted once), names by themselves, files and units by their functions. What is left
 * of it, header and fill, is the toolchain's.
 */

import { NO_PACKAGE } from "../../gobin/package-names.ts";
import { readRecord } from "../../gobin/pclntab.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Functions, Reading } from "./reading.ts";

/** Claims made with offsets from the table's header. */
class TableClaims {
  readonly #claims: Claims;
  readonly #offset: number;

  constructor(claims: Claims, offset: number) {
    this.#claims = claims;
    this.#offset = offset;
  }

  /** In order, and shared with nobody. */
  own(start: number, end: number, packageNumber: number): void {
    const owner = ownerOfPackage(packageNumber);
    if (owner !== NOBODY) this.#claims.extend(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
  }

  share(start: number, end: number, packageNumber: number): void {
    const owner = ownerOfPackage(packageNumber);
    if (owner !== NOBODY) this.#claims.add(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
  }
}

const inTable = (claim: (functions: Functions, into: TableClaims) => void) => {
  return ({ functions, image }: Reading, claims: Claims): void => {
    if (functions !== null) claim(functions, new TableClaims(claims, image.offsetOf(functions.table.address)));
  };
};

/** The functab, an entry a function, and the records; the fill between two records belongs to the first. */
export const claimRecords = inTable(({ table, packages }, into) => {
  const width = table.layout.entryWidth === "u32" ? 8 : 2 * table.pointerSize;
  for (let i = 0; i < table.count; i++) {
    const entry = table.functab.start + i * width;
    into.own(entry, entry + width, packages[i] as number);
  }
  if (table.layout.tables === null) return;
  for (let i = 0; i < table.count; i++) {
    const at = table.records[i] as number;
    const next = i + 1 < table.count ? (table.records[i + 1] as number) : table.recordsEnd;
    if (at !== 0) into.own(at, next, packages[i] as number);
  }
});

/** Every name to its own package. */
export const claimFunctionNames = inTable(({ table, names, namePackages }, into) => {
  if (table.layout.tables === null) return;
  for (let i = 0; i < names.count; i++)
    into.own(names.starts[i] as number, (names.ends[i] as number) + 1, namePackages[i] as number);
});

/** The pc tables, which tile their area: each ends where the next one starts. */
export const claimPcTables = inTable(({ table, packages }, into) => {
  const { pctab, view, littleEndian, layout } = table;
  if (layout.tables === null) return;
  const share = (offset: number, owner: number): void => {
    if (offset !== 0) into.share(pctab.start + offset, pctab.end, owner);
  };
  for (let i = 0; i < table.count; i++) {
    const record = table.records[i] === 0 ? null : readRecord(table, table.records[i] as number);
    if (record === null) continue;
    const owner = packages[i] as number;
    share(record.pcsp, owner);
    share(record.pcfile, owner);
    share(record.pcln, owner);
    for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
  }
});

/** File names to the package whose functions start there, or else to the units that name them; the units by themselves. */
export const claimFiles = inTable(({ table, units, files }, into) => {
  const { cutab, filetab, view, littleEndian, layout } = table;
  if (layout.tables === null) return;
  const starts = [...units.keys()].filter((unit) => unit >= 0).sort((a, b) => a - b);
  starts.forEach((unit, index) => {
    const owner = units.get(unit) ?? NO_PACKAGE;
    const from = cutab.start + 4 * unit;
    const to = Math.min(cutab.end, cutab.start + 4 * (starts[index + 1] ?? cutab.end));
    into.own(from, to, owner);
    for (let slot = from; slot + 4 <= to; slot += 4) {
      const name = filetab.start + view.getUint32(slot, littleEndian);
      if (name < filetab.end && !files.has(name)) into.share(name, filetab.end, owner);
    }
  });
  for (const [name, owner] of files) into.share(name, filetab.end, owner);
});

/**
 * Before Go 1.16 names, pc tables, records and file names lie between one another without fill, so whatever starts
 * there ends where the next thing starts, and the names of inlined functions go to the function written with them.
 */
export const claimMixedTable = inTable(({ table, packages, files }, into) => {
  const { layout, view, littleEndian, filetab, functab, bytes } = table;
  if (layout.tables !== null) return;
  const share = (offset: number, owner: number): void => {
    if (offset >= functab.end) into.share(offset, filetab.start, owner);
  };
  for (let i = 0; i < table.count; i++) {
    const at = table.records[i] as number;
    const record = at === 0 ? null : readRecord(table, at);
    if (record === null) continue;
    const owner = packages[i] as number;
    for (const offset of [at, record.nameOffset, record.pcsp, record.pcfile, record.pcln]) share(offset, owner);
    for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
  }
  for (const [name, owner] of files) {
    const end = bytes.indexOf(0, name);
    if (end > 0) into.share(name, end + 1, owner);
  }
});

/** What nothing above claims of the table: its header and fill. */
export function claimRestOfTable({ functions, image }: Reading, claims: Claims): void {
  if (functions === null) return;
  const offset = image.offsetOf(functions.table.address);
  claims.add(offset, offset + functions.table.recordsEnd, keyOf(TOOLCHAIN, "pclntab"));
}
