import { KIND, type TypeArea, type TypeDescriptor } from "./type-area.ts";

/** Shows every type that a descriptor points at: those it is made of, then those only reflection leads to. */
export function eachNeighbour(area: TypeArea, type: TypeDescriptor, visit: (address: number) => boolean): void {
  if (eachPart(area, type, visit)) return;
  for (let i = 0; i < type.methodCount; i++) visitOffset(area, area.i32(type.methods + i * 16 + 4), visit);
  visitOffset(area, type.ptrToThis, visit);
}

/** Shows the elements, parameters, fields or methods of a type until `visit` says that is enough, and says whether it did. */
export function eachPart(area: TypeArea, type: TypeDescriptor, visit: (address: number) => boolean): boolean {
  const P = area.pointerSize;
  const extra = type.address - area.start + area.headerSize;
  const { kind, list, listCount } = type;
  const elements = kind === KIND.map ? 3 : kind === KIND.array ? 2 : 1;
  if (kind === KIND.pointer || kind === KIND.slice || kind === KIND.chan || kind === KIND.array || kind === KIND.map) {
    for (let i = 0; i < elements; i++) if (visit(area.word(extra + i * P))) return true;
  } else if (kind === KIND.func) {
    for (let i = 0; i < listCount; i++) if (visit(area.word(list + i * P))) return true;
  } else if (kind === KIND.struct) {
    for (let i = 0; i < listCount; i++) if (visit(area.word(list + i * 3 * P + P))) return true;
  } else if (kind === KIND.interface) {
    for (let i = 0; i < listCount; i++) if (visitOffset(area, area.i32(list + i * 8 + 4), visit)) return true;
  }
  return false;
}

/** A type offset of 0 or -1 is none. */
const visitOffset = (area: TypeArea, offset: number, visit: (address: number) => boolean): boolean =>
  offset > 0 && visit(area.start + offset);
