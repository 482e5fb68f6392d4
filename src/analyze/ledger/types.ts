import { KIND, type TypeDescriptor } from "../../gobin/type-area.ts";
import type { Types } from "../../gobin/types.ts";
import { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

/**
 * Type descriptors to the package of the type, names and pointer masks to the types that use them, method tables to
 * the package of the concrete type. Types of nobody's in particular are the toolchain's.
 */
export function claimTypes({ image, types }: Reading): Claims {
  const claims = new Claims();
  if (types === null) return claims;
  const { area, names } = types;
  const offset = image.offsetOf(area.start);
  for (let i = 0; i < types.count; i++) {
    const at = types.offsets[i] as number;
    const type = area.describe(area.start + at);
    if (type === null) continue;
    const key = keyOf(typeOwner(types.packages[i] as number), "type");
    claims.add(offset + at, offset + at + type.size, key);
    for (const name of nameOffsets(types, type)) claims.add(offset + name, offset + name + names.size(name), key);
    if (type.gcdata !== null) {
      const mask = image.offsetOf(type.gcdata.address);
      if (mask >= 0) claims.add(mask, mask + Math.min(type.gcdata.size, image.available(type.gcdata.address)), key);
    }
  }
  for (const itab of types.itabs) {
    const start = image.offsetOf(itab.address);
    const size = Math.min(itab.size, image.available(itab.address));
    claims.add(start, start + size, keyOf(typeOwner(itab.package), "type"));
  }
  return claims;
}

function typeOwner(packageNumber: number): number {
  const owner = ownerOfPackage(packageNumber);
  return owner === NOBODY ? TOOLCHAIN : owner;
}

/** The names a descriptor uses: its own, its package's, and those of its fields and methods. */
function* nameOffsets({ area }: Types, type: TypeDescriptor): Generator<number> {
  const P = area.pointerSize;
  yield type.str;
  if (type.packagePath > 0) yield type.packagePath;
  if (type.packageName !== 0) yield type.packageName - area.start;
  if (type.kind === KIND.struct)
    for (let i = 0; i < type.listCount; i++) yield area.word(type.list + i * 3 * P) - area.start;
  if (type.kind === KIND.interface) for (let i = 0; i < type.listCount; i++) yield area.i32(type.list + i * 8);
  for (let i = 0; i < type.methodCount; i++) yield area.i32(type.methods + i * 16);
}
