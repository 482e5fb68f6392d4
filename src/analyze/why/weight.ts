import type { Weight } from "../../model/why.ts";
import type { Artifact, LedgerRow } from "../../model.ts";

/** What a file holds of some packages; `functions` counts those with code by import path, the main package as `main`. */
export function weightOf(
  { ledger, fileSize, go }: Artifact,
  functions: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): Weight {
  const rows = ledger.rows.filter((row) => row.package !== null && wanted.has(row.package));
  const inCode = (path: string): number => functions.get(path === go?.package ? "main" : path) ?? 0;
  const packages = sums(rows, (row) => row.package as string).map(([path, bytes]) => ({
    package: path,
    bytes,
    functions: inCode(path),
  }));
  return {
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    fileSize,
    functions: packages.reduce((sum, one) => sum + one.functions, 0),
    kinds: sums(rows, ({ kind }) => kind).map(([kind, bytes]) => ({ kind, bytes })),
    packages,
  };
}

/** Of one function or variable, which the ledger does not tell from its package. */
export const weightOfSymbol = ({ fileSize }: Artifact, bytes: number): Weight => ({
  bytes,
  fileSize,
  functions: 0,
  kinds: [],
  packages: [],
});

/** Largest first; equals in order of their keys. */
function sums<K extends string>(
  rows: readonly LedgerRow[],
  keyOf: (row: LedgerRow) => K,
): readonly (readonly [K, number])[] {
  const total = new Map<K, number>();
  for (const row of rows) total.set(keyOf(row), (total.get(keyOf(row)) ?? 0) + row.bytes);
  return [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
