import type { Image } from "./image.ts";
import type { AddressRange, Moduledata } from "./moduledata.ts";
import { type Pclntab, readRecord } from "./pclntab.ts";
import type { Types } from "./types.ts";

/**
 * Where the groups of read-only data lie that have no section of their own. The linker writes them in this order
 * (`dodataSect` in cmd/link/internal/ld/data.go): types (up to Go 1.26, in a position-independent file apart from the
 * rest), strings, function data (up to 1.25) and function values, pointer masks, everything else.
 */
export interface DataGroups {
  /** From the first to the end of the last type descriptor, names among them. */
  readonly types: AddressRange;
  /** The text of string literals, one after another. */
  readonly strings: AddressRange | null;
  readonly funcdata: AddressRange | null;
  readonly pointerMasks: AddressRange | null;
}

export function findDataGroups(image: Image, table: Pclntab, moduledata: Moduledata, types: Types): DataGroups {
  const { descriptorsEnd, masks } = measure(types);
  const start =
    moduledata.gofunc ?? firstFuncdata(image, table, { start: moduledata.types.start, end: descriptorsEnd });
  const pointerMasks = cluster(masks);
  const inTable =
    start !== null && start > table.address && start < moduledata.findfunctab && isAfterRecords(table, start);
  const end = inTable ? moduledata.findfunctab : (pointerMasks?.start ?? 0);
  const inFile = start === null ? 0 : start + image.available(start);
  const funcdata = start !== null && end > start ? { start, end: Math.min(end, inFile) } : null;
  return {
    types: {
      start: moduledata.types.start,
      end: moduledata.typedescSize === null ? descriptorsEnd : moduledata.types.end,
    },
    strings: stringGroup(image, moduledata, descriptorsEnd, funcdata, pointerMasks),
    funcdata,
    pointerMasks,
  };
}

/** From Go 1.26 on function data follow the records of the pc-line table. */
const isAfterRecords = (table: Pclntab, address: number): boolean =>
  address >= table.address + table.recordsEnd && address < table.address + table.bytes.length;

interface Mask {
  readonly address: number;
  readonly size: number;
}

function measure({ area, count, offsets, sizes, masks: addresses, maskSizes }: Types): {
  descriptorsEnd: number;
  masks: Mask[];
} {
  const masks: Mask[] = [];
  let descriptorsEnd = 0;
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const address = addresses[i] as number;
    descriptorsEnd = Math.max(descriptorsEnd, (offsets[i] as number) + (sizes[i] as number));
    if (address !== 0 && !seen.has(address)) masks.push({ address, size: maskSizes[i] as number });
    seen.add(address);
  }
  return { descriptorsEnd: area.start + descriptorsEnd, masks: masks.sort((a, b) => a.address - b.address) };
}

/** How far apart two masks of the group may lie: their alignment, and others that no type uses. */
const NEIGHBOURHOOD = 256;

/** The run of masks around the middle one: a few lie elsewhere, merged with other data of the same content. */
function cluster(masks: readonly Mask[]): AddressRange | null {
  const middle = masks[masks.length >> 1];
  if (middle === undefined) return null;
  let { address: start, size } = middle;
  let end = start + size;
  for (let i = (masks.length >> 1) - 1; i >= 0; i--) {
    const mask = masks[i] as Mask;
    if (start - (mask.address + mask.size) > NEIGHBOURHOOD) break;
    start = Math.min(start, mask.address);
  }
  for (let i = (masks.length >> 1) + 1; i < masks.length; i++) {
    const mask = masks[i] as Mask;
    if (mask.address - end > NEIGHBOURHOOD) break;
    end = Math.max(end, mask.address + mask.size);
  }
  return { start, end };
}

/**
 * Before Go 1.18 funcdata are pointers, and no word of the module data says where they begin. Some point into types, which
 * happen to hold the same bytes.
 */
function firstFuncdata(image: Image, table: Pclntab, types: AddressRange): number | null {
  const P = table.pointerSize;
  let first = Number.POSITIVE_INFINITY;
  for (const at of table.records) {
    const record = at === 0 ? null : readRecord(table, at);
    for (let k = 0; record !== null && k < record.funcdataCount; k++) {
      const address = image.pointer(table.address + record.funcdata + k * P);
      const isType = address >= types.start && address < types.end;
      if (address !== 0 && address < first && !isType) first = address;
    }
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
}

function stringGroup(
  image: Image,
  { rodata, types }: Moduledata,
  descriptorsEnd: number,
  funcdata: AddressRange | null,
  masks: AddressRange | null,
): AddressRange | null {
  const readOnly = rodata ?? image.section(".rodata")?.address ?? types.start;
  const next = [funcdata?.start ?? 0, masks?.start ?? 0];
  // Types come first where they are not apart; of C's, a few bytes may lie before them.
  const followTypes = types.start >= readOnly && next.some((address) => address >= descriptorsEnd);
  const start = followTypes ? descriptorsEnd : readOnly;
  const ends = next.filter((end) => end > start);
  return ends.length === 0 ? null : { start, end: Math.min(...ends) };
}
