import { textStartOf } from "../../gobin/moduledata.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** The text goes on behind the last function with fill to the end of its alignment. */
const MOST_FILL = 64;

/** Go's code, function by function; the fill up to the next function belongs to the one before it. */
export function claimCode({ image, functions, moduledata }: Reading, claims: Claims): void {
  if (functions === null) return;
  const { table, packages } = functions;
  const textStart = textStartOf(image, table, moduledata);
  if (textStart === null) return;
  for (let i = 0; i < table.count; i++) {
    const owner = ownerOfPackage(packages[i] as number);
    const address = textStart + (table.entries[i] as number);
    const mapping = image.mappingAt(address);
    if (owner === NOBODY || mapping === null) continue;
    let next = textStart + (table.entries[i + 1] as number);
    const textEnd = moduledata?.text.end ?? 0;
    if (i === table.count - 1 && textEnd > next && textEnd - next <= MOST_FILL) next = textEnd;
    const shift = mapping.offset - mapping.address;
    claims.extend(address + shift, Math.min(next, mapping.end) + shift, keyOf(owner, "code"));
  }
}
