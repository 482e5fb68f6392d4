import { KIND, type TypeArea, type TypeDescriptor } from "./type-area.ts";

/** Every type a descriptor points at. */
export function* neighbours(area: TypeArea, type: TypeDescriptor): Generator<number> {
  const P = area.pointerSize;
  const extra = type.address - area.start + area.headerSize;
  const { kind, list, listCount } = type;
  if (kind === KIND.pointer || kind === KIND.slice || kind === KIND.chan) yield area.word(extra);
  else if (kind === KIND.array) yield* [area.word(extra), area.word(extra + P)];
  else if (kind === KIND.map) yield* [area.word(extra), area.word(extra + P), area.word(extra + 2 * P)];
  else if (kind === KIND.func) for (let i = 0; i < listCount; i++) yield area.word(list + i * P);
  else if (kind === KIND.struct) for (let i = 0; i < listCount; i++) yield area.word(list + i * 3 * P + P);
  else if (kind === KIND.interface)
    for (let i = 0; i < listCount; i++) yield area.start + Math.max(0, area.i32(list + i * 8 + 4));
  for (let i = 0; i < type.methodCount; i++) yield area.start + Math.max(0, area.i32(type.methods + i * 16 + 4));
  yield area.start + Math.max(0, type.ptrToThis);
}
