import { NO_PACKAGE } from "../gobin/package-names.ts";
import { readRecord } from "../gobin/pclntab.ts";
import { unescapePath } from "../gobin/symbol-name.ts";
import type { FunctionRow } from "../model.ts";
import type { Reading } from "./ledger/reading.ts";

/** No program has more; a file that was made to have more has its largest listed. */
const MOST = 500_000;
const LONGEST_NAME = 4096;

/**
 * Go's functions that have code, largest first, their fill to the next one included: what they have of kind `code` in the
 * ledger. Empty where there is no table of them.
 */
export function functionsOf({ functions, packages: names, main }: Reading): readonly FunctionRow[] {
  if (functions === null) return [];
  const { table, packages, units } = functions;
  const text = Buffer.from(table.bytes.buffer, table.bytes.byteOffset, table.bytes.length);
  const pathOf = (number: number): string | null => {
    const path = number === NO_PACKAGE ? undefined : names.paths[number];
    return path === undefined ? null : path === "main" ? (main ?? path) : path;
  };
  const rows: FunctionRow[] = [];
  for (let i = 0; i < Math.min(table.count, MOST); i++) {
    const at = table.records[i] as number;
    const bytes = (table.entries[i + 1] as number) - (table.entries[i] as number);
    if (at === 0 || !(bytes > 0)) continue;
    const record = readRecord(table, at);
    if (record === null) continue;
    const start = table.funcnametab.start + record.nameOffset;
    const end = text.indexOf(0, start);
    const name = unescapePath(
      text.toString("utf8", start, Math.min(end < 0 ? text.length : end, start + LONGEST_NAME)),
    );
    const instantiatedBy = isInstantiation(name) ? pathOf(units.get(record.unit) ?? NO_PACKAGE) : null;
    rows.push({ name, package: pathOf(packages[i] as number), bytes, instantiatedBy });
  }
  return rows.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

/** Type arguments stand in brackets; so does the length of an array in what the compiler makes up for a type. */
const isInstantiation = (name: string): boolean => name.includes("[") && !/^(?:go|type)[:.]/.test(name);
