import { functionValues } from "../../gobin/function-values.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** Function values, to the package of the function. */
export function claimFunctionValues({ image, functions, moduledata, groups }: Reading, claims: Claims): void {
  if (functions === null || moduledata === null || groups === null) return;
  for (const value of functionValues(image, functions.table, moduledata, groups)) {
    const owner = ownerOfPackage(functions.packages[value.function] as number);
    const start = image.offsetOf(value.address);
    if (owner !== NOBODY) claims.extend(start, start + image.pointerSize, keyOf(owner, "data"));
  }
}

/** Variables, tables and string literals, to the packages whose code leads to them. */
export function claimData({ image, objects, groups }: Reading, claims: Claims): void {
  if (objects === null) return;
  const { base, starts, count } = objects;
  const strings = groups?.strings ?? { start: 0, end: 0 };
  for (let i = 0; i < count; i++) {
    const owners = objects.owners[i];
    const address = base + (starts[i] as number);
    const mapping = owners === undefined ? null : image.mappingAt(address);
    if (owners === undefined || mapping === null || mapping.executable) continue;
    const next = i + 1 < count ? base + (starts[i + 1] as number) : mapping.end;
    const start = mapping.offset + (address - mapping.address);
    const end = start + (Math.min(next, mapping.end) - address);
    const kind = address >= strings.start && address < strings.end ? "string" : "data";
    for (const owner of owners) claims.add(start, end, keyOf(owner, kind));
  }
}
