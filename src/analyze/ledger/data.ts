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
  const { starts, count } = objects;
  const text = groups?.strings ?? null;
  const textStart = text === null ? 0 : image.offsetOf(text.start);
  const textEnd = text === null ? 0 : textStart + (text.end - text.start);
  for (let i = 0; i + 1 < count; i++) {
    const start = starts[i] as number;
    const kind = start >= textStart && start < textEnd ? "string" : "data";
    for (const owner of objects.ownersOf(i)) claims.add(start, starts[i + 1] as number, keyOf(owner, kind));
  }
}
