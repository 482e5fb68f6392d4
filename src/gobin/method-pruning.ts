/**
 * Whether the linker pruned methods. As long as nothing looks methods up at run time, it drops every exported method
 * that no reachable interface asks for (cmd/link/internal/ld/deadcode.go), and the runtime's list of a type's methods
 * keeps the name with -1, before Go 1.16 with 0, where the code would be. One reachable call of `reflect`'s Method, or of
 * MethodByName with a name the compiler does not know, and it keeps them all.
 *
 * That shows in the types that have some exported methods with code and some without. Of all types with any, they are 31 %
 * or more in programs with pruning, and 9 % or less without (Go 1.15 to 1.27, from `println` to 60 MB): types
 * that are never put in an interface are pruned either way, and direct calls keep a method here and there.
 */

import { FormatError } from "../elf/bytes.ts";
import type { Gap } from "../model.ts";
import { presentFunctions } from "./function-names.ts";
import type { Image } from "./image.ts";
import { findModuledata, type Moduledata } from "./moduledata.ts";
import { findPclntab } from "./pclntab-find.ts";
import { TypeArea } from "./type-area.ts";

const ON_FROM = 0.22;
const OFF_TO = 0.14;
/** Fewer types with methods tell nothing. */
const FEWEST_TYPES = 5;
/** With methods: large programs have more, and a few thousand of them say the same. */
const MOST_TYPES = 4096;
/** With and without. */
const MOST_LISTED = 1 << 18;
const MOST_METHODS = 1 << 16;

const METHOD_SIZE = 16;
const EXPORTED = 1;

/** What a program that looks methods up, or may be looked into by a plugin, cannot do without. */
const LOOKS_UP = [
  "reflect.Value.Method",
  "reflect.Value.MethodByName",
  "reflect.(*rtype).Method",
  "reflect.(*rtype).MethodByName",
  "plugin.Open",
];

/** `null`, with the gap that says why, where the file does not show it. */
export function readMethodPruning(image: Image): {
  readonly pruning: "on" | "off" | null;
  readonly gaps: readonly Gap[];
} {
  const unknown = (why: string): ReturnType<typeof readMethodPruning> => ({
    pruning: null,
    gaps: [{ fact: "method-pruning", why }],
  });
  try {
    const { table } = findPclntab(image);
    const { moduledata } = findModuledata(image);
    if (table === null || moduledata === null) return unknown("the table of types was not found");
    const { whole, partly } = sampleTypes(image, moduledata);
    const share = partly / (whole + partly);
    if (whole + partly >= FEWEST_TYPES && share >= ON_FROM) return { pruning: "on", gaps: [] };
    if (whole + partly >= FEWEST_TYPES && share <= OFF_TO) return { pruning: "off", gaps: [] };
    if (presentFunctions(table, LOOKS_UP).length === 0) return { pruning: "on", gaps: [] };
    return unknown(`of ${whole + partly} types with methods ${partly} lost some, which fits neither case`);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return unknown(error.message);
  }
}

/** How many types kept all exported methods, and how many kept some and lost some. */
function sampleTypes(image: Image, moduledata: Moduledata): { whole: number; partly: number } {
  const area = new TypeArea(image, moduledata.types);
  let [listed, types, methods, whole, partly] = [0, 0, 0, 0, 0];
  for (const address of listedTypes(image, area, moduledata)) {
    if (++listed > MOST_LISTED) break;
    const type = area.describe(address);
    if (type === null || type.methodCount === 0) continue;
    if (++types > MOST_TYPES) break;
    methods += type.methodCount;
    if (methods > MOST_METHODS) break;
    let [kept, pruned] = [0, 0];
    for (let i = 0; i < type.methodCount; i++) {
      const method = type.methods + i * METHOD_SIZE;
      if (((area.bytes[area.i32(method)] ?? 0) & EXPORTED) === 0) continue;
      const code = area.i32(method + 12);
      if (code === -1 || code === 0) pruned++;
      else kept++;
    }
    if (kept > 0 && pruned === 0) whole++;
    if (kept > 0 && pruned > 0) partly++;
  }
  return { whole, partly };
}

/** The types the runtime has a list of: one after another from Go 1.27 on, by their offsets before. */
function* listedTypes(image: Image, area: TypeArea, { typelinks, typedescSize }: Moduledata): Generator<number> {
  for (let i = 0; typelinks !== null && i < typelinks.count; i++)
    yield area.start + image.u32(typelinks.address + 4 * i);
  const P = area.pointerSize;
  for (let at = P; typedescSize !== null && at < typedescSize; ) {
    const type = area.describe(area.start + at);
    if (type === null)
      throw new FormatError("the list of types has something else in it", image.offsetOf(area.start + at));
    yield type.address;
    at = Math.ceil((at + type.size) / P) * P;
  }
}
