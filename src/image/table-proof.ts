import type { BaseRecord } from "./table-record.ts";
import { compareVersions } from "./version.ts";

/**
 * The table is proved when it is loaded, as auditwheel does with its policies: ids are unique, and of two releases of a
 * line the newer has no older libc, no fewer libraries and no older symbols than the one before it. What fails is a
 * mistake of ours, and an Error.
 */
export function proveTable(records: readonly BaseRecord[]): readonly BaseRecord[] {
  const latest = new Map<string, BaseRecord>();
  const ids = new Set<string>();
  for (const record of records) {
    const { id, line, libc, libcVersion } = record;
    if (ids.has(id)) throw new Error(`base image ${id} is in the table twice`);
    ids.add(id);
    if ((libc === "none") !== (libcVersion === null))
      throw new Error(`base image ${id}: a libc and its version go together`);
    if (line === null) continue;
    const older = latest.get(line);
    latest.set(line, record);
    const less = older === undefined ? null : whatIsLess(older, record);
    if (less !== null) throw new Error(`base image ${id} offers less than ${older?.id}, which is older: ${less}`);
  }
  return records;
}

function whatIsLess(older: BaseRecord, newer: BaseRecord): string | null {
  if (older.libc !== newer.libc) return `its libc is ${newer.libc}`;
  if (
    older.libcVersion !== null &&
    newer.libcVersion !== null &&
    compareVersions(newer.libcVersion, older.libcVersion) < 0
  ) {
    return `its ${newer.libc} is ${newer.libcVersion}`;
  }
  const gone = older.libraries.find((library) => !newer.libraries.includes(library));
  if (gone !== undefined) return `it has no ${gone}`;
  for (const [family, version] of Object.entries(older.symbolVersions)) {
    const now = newer.symbolVersions[family];
    if (now !== undefined && compareVersions(now, version) < 0) return `its ${family} is ${now}`;
  }
  return null;
}
