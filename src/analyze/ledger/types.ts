import { KIND, type TypeArea, type TypeDescriptor } from "../../gobin/type-area.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

/**
 * Type descriptors to the package of the type, names and pointer masks to the types that use them, method tables to
 * the package of the concrete type. Types of nobody's in particular are the toolchain's.
 */
export function claimTypes({ image, types }: Reading, claims: Claims): void {
  if (types === null) return;
  const { area, names } = types;
  const offset = image.offsetOf(area.start);
  for (let i = 0; i < types.count; i++) {
    const at = types.offsets[i] as number;
    const key = keyOf(typeOwner(types.packages[i] as number), "type");
    claims.add(offset + at, offset + at + (types.sizes[i] as number), key);
    const type = area.describe(area.start + at);
    if (type !== null) eachName(area, type, (name) => claims.add(offset + name, offset + name + names.size(name), key));
    const mask = types.masks[i] as number;
    const start = mask === 0 ? -1 : image.offsetOf(mask);
    if (start >= 0) claims.add(start, start + Math.min(types.maskSizes[i] as number, image.available(mask)), key);
  }
  for (const itab of types.itabs) {
    const start = image.offsetOf(itab.address);
    const size = Math.min(itab.size, image.available(itab.address));
    claims.add(start, start + size, keyOf(typeOwner(itab.package), "type"));
  }
}

function typeOwner(packageNumber: number): number {
  const owner = ownerOfPackage(packageNumber);
  return owner === NOBODY ? TOOLCHAIN : owner;
}

/** Shows the names a descriptor uses: its own, its package's, and those of its fields and methods. */
function eachName(area: TypeArea, type: TypeDescriptor, visit: (offset: number) => void): void {
  const P = area.pointerSize;
  visit(type.str);
  if (type.packagePath > 0) visit(type.packagePath);
  if (type.packageName !== 0) visit(type.packageName - area.start);
  if (type.kind === KIND.struct)
    for (let i = 0; i < type.listCount; i++) visit(area.word(type.list + i * 3 * P) - area.start);
  if (type.kind === KIND.interface) for (let i = 0; i < type.listCount; i++) visit(area.i32(type.list + i * 8));
  for (let i = 0; i < type.methodCount; i++) visit(area.i32(type.methods + i * 16));
}

/** What no descriptor leads to between the types: names of types that were dropped, functions that compare values. */
export function claimRestOfTypes({ image, groups }: Reading, claims: Claims): void {
  if (groups === null) return;
  const { start, end } = groups.types;
  const offset = image.offsetOf(start);
  claims.add(offset, offset + Math.min(end - start, image.available(start)), keyOf(NOBODY, "type"));
}
