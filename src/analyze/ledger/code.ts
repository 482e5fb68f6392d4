import { textStartOf } from "../../gobin/moduledata.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** Go's code, function by function; the fill up to the next function belongs to the one before it. */
export function claimCode({ image, functions, moduledata }: Reading, claims: Claims): void {
  if (functions === null) return;
  const { table, packages } = functions;
  const textStart = textStartOf(image, table, moduledata);
  if (textStart === null) return;
  for (let i = 0; i < table.count; i++) {
    const owner = ownerOfPackage(packages[i] as number);
    const mapping = image.mappingAt(textStart + (table.entries[i] as number));
    if (owner === NOBODY || mapping === null) continue;
    const shift = mapping.offset - mapping.address + textStart;
    const end = Math.min(shift + (table.entries[i + 1] as number), mapping.offset + mapping.bytes.length);
    claims.extend(shift + (table.entries[i] as number), end, keyOf(owner, "code"));
  }
}
