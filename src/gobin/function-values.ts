import type { DataGroups } from "./data-groups.ts";
import type { Image } from "./image.ts";
import type { AddressRange, Moduledata } from "./moduledata.ts";
import { functionAt, type Pclntab } from "./pclntab.ts";

/** A word that holds the entry of a function, by which Go passes functions around (`pkg.F·f`). */
export interface FunctionValue {
  readonly address: number;
  /** Index of the function in the pc-line table. */
  readonly function: number;
}

/**
 * Function values in their groups: behind the types from Go 1.27 on, before the pointer masks in 1.26, between
 * function data before that.
 */
export function* functionValues(
  image: Image,
  table: Pclntab,
  moduledata: Moduledata,
  groups: DataGroups,
): Generator<FunctionValue> {
  const P = image.pointerSize;
  const textStart = table.layout.entryWidth === "pointer" ? 0 : moduledata.text.start;
  const valueAt = (address: number): number => {
    if (image.available(address) < P) return -1;
    const entry = image.pointer(address) - textStart;
    const index = functionAt(table, entry);
    return index >= 0 && table.entries[index] === entry ? index : -1;
  };
  const { start, end } = regionOf(image, moduledata, groups, valueAt);
  for (let address = Math.ceil(start / P) * P; address + P <= end; address += P) {
    const index = valueAt(address);
    if (index >= 0) yield { address, function: index };
  }
}

function regionOf(
  image: Image,
  { types, typedescSize }: Moduledata,
  { funcdata, pointerMasks }: DataGroups,
  valueAt: (address: number) => number,
): AddressRange {
  const P = image.pointerSize;
  if (typedescSize !== null) {
    const start = Math.ceil(types.end / P) * P;
    let end = start;
    while (valueAt(end) >= 0) end += P;
    return { start, end };
  }
  if (funcdata !== null && funcdata.end === pointerMasks?.start) return funcdata;
  const end = Math.floor((pointerMasks?.start ?? 0) / P) * P;
  let start = end;
  while (start > P && valueAt(start - P) >= 0) start -= P;
  return { start, end };
}
