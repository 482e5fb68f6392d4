/**
 * The module data: the runtime's own table of contents, one struct of pointers (`moduledata` in runtime/symtab.go,
 * written by cmd/link/internal/ld/symtab.go). Its fields moved from release to release, so no release is looked up:
 * every word that could start it is held against each known shape, and a shape is believed where its fields agree
 * with each other and with the pc-line table.
 */

import { FormatError } from "../elf/bytes.ts";
import type { Gap } from "../model.ts";
import { type Image, type Mapping, oncePerImage } from "./image.ts";
import { type ModuledataShape, moduledataShapes } from "./moduledata-shape.ts";
import type { Pclntab } from "./pclntab.ts";
import { findPclntab } from "./pclntab-find.ts";

/** A range of addresses; `end` is one past. */
export interface AddressRange {
  readonly start: number;
  readonly end: number;
}

export interface Moduledata {
  readonly address: number;
  readonly size: number;
  readonly shape: ModuledataShape;
  /** Go code: without the C code of an externally linked file. */
  readonly text: AddressRange;
  readonly noptrdata: AddressRange;
  readonly data: AddressRange;
  /** Variables without bytes in the file, those with and those without pointers. */
  readonly bss: AddressRange;
  readonly noptrbss: AddressRange;
  readonly findfunctab: number;
  /** Type descriptors lie in here, and before Go 1.27 much else. */
  readonly types: AddressRange;
  /** From Go 1.27 on: how many bytes from the start of `types` on are descriptors that runtime lookup needs. */
  readonly typedescSize: number | null;
  /** From Go 1.27 on; before, itablinks lists them. */
  readonly itabs: AddressRange | null;
  readonly rodata: number | null;
  /** What funcdata offsets count from (Go 1.18 on). */
  readonly gofunc: number | null;
  /** Before Go 1.27: i32 offsets from the start of `types`. */
  readonly typelinks: { readonly address: number; readonly count: number } | null;
  /** Before Go 1.27: pointers to itabs. */
  readonly itablinks: { readonly address: number; readonly count: number } | null;
}

export interface FoundModuledata {
  readonly moduledata: Moduledata | null;
  readonly gaps: readonly Gap[];
}

/** Words in one segment that look like the beginning of module data. */
const MOST_CANDIDATES = 64;

/** The module data of a file that has a pc-line table; `null` where it has none, a gap where it should have one. */
export const findModuledata = oncePerImage(search);

function search(image: Image): FoundModuledata {
  const { table } = findPclntab(image);
  if (table === null) return { moduledata: null, gaps: [] };
  let seen = false;
  for (const address of candidates(image, table)) {
    for (const shape of moduledataShapes) {
      const moduledata = readAs(image, table, address, shape);
      if (moduledata !== null) return withLinks(image, moduledata);
    }
    seen = true;
  }
  const why = seen
    ? "the module data has a shape not known here"
    : "no struct in the file points at the pc-line table the way module data does";
  return { moduledata: null, gaps: [{ fact: "moduledata", why }] };
}

/** Words equal to the address of the pc-line table: in a section of its own from Go 1.26 on, else in writable data. */
function* candidates(image: Image, table: Pclntab): Generator<number> {
  const section = image.section(".go.module");
  if (section !== null && startsAt(image, table, section.address)) yield section.address;
  for (const mapping of image.mappings) if (mapping.writable) yield* within(image, table, mapping);
  for (const mapping of image.mappings) if (!mapping.writable) yield* within(image, table, mapping);
}

function within(image: Image, table: Pclntab, mapping: Mapping): number[] {
  const found: number[] = [];
  const { pointerSize, littleEndian } = image;
  const { view } = mapping;
  const low = table.address >>> 0;
  const first = -mapping.address & (pointerSize - 1);
  const lowAt = pointerSize === 8 && !littleEndian ? 4 : 0;
  for (let at = first; at + pointerSize <= view.byteLength && found.length < MOST_CANDIDATES; at += pointerSize)
    if (view.getUint32(at + lowAt, littleEndian) === low && startsAt(image, table, mapping.address + at))
      found.push(mapping.address + at);
  return found;
}

/**
 * The first word is the header's address and the next the name table's, with its length. Before Go 1.16 the first
 * slice is the whole table, and the next the functab behind its header.
 */
function startsAt(image: Image, table: Pclntab, address: number): boolean {
  const P = image.pointerSize;
  if (image.available(address) < 8 * P || image.pointer(address) !== table.address) return false;
  const old = table.layout.tables === null;
  const next = image.pointer(address + (old ? 3 : 1) * P);
  return next === table.address + (old ? table.functab.start : table.funcnametab.start);
}

function readAs(image: Image, table: Pclntab, address: number, shape: ModuledataShape): Moduledata | null {
  if (shape.header !== (table.layout.tables === null ? "slices" : "pcHeader")) return null;
  const P = image.pointerSize;
  const { fields } = shape;
  try {
    const word = (index: number): number => image.pointer(address + index * P);
    const optional = (index: number | undefined): number | null => (index === undefined ? null : word(index));
    const range = (index: number): AddressRange => ({ start: word(index), end: word(index + 1) });
    const types = { start: word(fields.types), end: word(fields.etypes) };
    const itabOffset = optional(fields.itaboffset);
    const moduledata: Moduledata = {
      address,
      size: Math.min(shape.words * P, image.available(address)),
      shape,
      text: range(fields.text),
      noptrdata: range(fields.text + 2),
      data: range(fields.text + 4),
      bss: range(fields.text + 6),
      noptrbss: range(fields.text + 8),
      findfunctab: word(fields.text - 3),
      types,
      typedescSize: optional(fields.typedesclen),
      itabs: itabOffset === null ? null : sized(types.start + itabOffset, word(fields.itabsize ?? 0)),
      rodata: optional(fields.rodata),
      gofunc: optional(fields.gofunc),
      typelinks: fields.typelinks === undefined ? null : slice(word, fields.typelinks),
      itablinks: fields.typelinks === undefined ? null : slice(word, fields.typelinks + 3),
    };
    return agrees(image, table, moduledata, word) ? moduledata : null;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return null;
  }
}

const sized = (start: number, size: number): AddressRange => ({ start, end: start + size });

const slice = (word: (index: number) => number, index: number): { address: number; count: number } => ({
  address: word(index),
  count: word(index + 1),
});

/** Whether the fields of a shape make sense together, each checked against what the others say. */
function agrees(image: Image, table: Pclntab, md: Moduledata, word: (index: number) => number): boolean {
  const { fields } = md.shape;
  const P = image.pointerSize;
  const inFile = (address: number): boolean => image.mappingAt(address) !== null;
  const minpc = word(fields.text - 2);
  const maxpc = word(fields.text - 1);
  const firstEntry = table.entries[0] as number;
  if (!(md.text.start <= minpc && minpc <= maxpc && maxpc <= md.text.end)) return false;
  if (!inFile(md.text.start) || (table.layout.entryWidth === "u32" ? md.text.start + firstEntry : firstEntry) !== minpc)
    return false;
  if (!(md.types.start <= md.types.end && inFile(md.types.start) && inFile(md.types.end - 1))) return false;
  // The list of text sections: its entries are three words, one entry at least, starting at the start of the text.
  const sections = slice(word, fields.textsectmap);
  if (!(sections.count >= 1 && sections.count === word(fields.textsectmap + 2))) return false;
  if (!(sections.count * 3 * P <= image.available(sections.address))) return false;
  if (image.pointer(sections.address) !== 0) return false;
  const areaSize = md.types.end - md.types.start;
  if (md.typedescSize !== null && !(md.typedescSize <= areaSize)) return false;
  if (md.itabs !== null && !(md.itabs.start >= md.types.start && md.itabs.end <= md.types.end)) return false;
  if (md.rodata !== null && !inFile(md.rodata)) return false;
  if (md.gofunc !== null && !inFile(md.gofunc)) return false;
  const epclntab = fields.epclntab === undefined ? null : word(fields.epclntab);
  if (epclntab !== null && !(epclntab >= table.address + table.recordsEnd)) return false;
  if (md.typelinks === null || md.itablinks === null) return md.typelinks === md.itablinks;
  return (
    md.typelinks.count * 4 <= Math.min(areaSize, image.available(md.typelinks.address)) &&
    md.itablinks.count * P <= Math.max(0, image.available(md.itablinks.address))
  );
}

/** Without its lists of types and itabs where they are none: those that something else leads to can be had all the same. */
function withLinks(image: Image, moduledata: Moduledata): FoundModuledata {
  const { typelinks, itablinks, types } = moduledata;
  const gaps: Gap[] = [];
  const believed = <L extends Moduledata["typelinks"]>(
    fact: string,
    links: L,
    isOne: (index: number) => boolean,
  ): L => {
    let known = 0;
    while (links !== null && known < links.count && isOne(known)) known++;
    if (links === null || known === links.count) return links;
    gaps.push({ fact, why: `entry ${known} of ${links.count} leads nowhere` });
    return { ...links, count: 0 };
  };
  // 0 is no type to the runtime either (resolveTypeOff in runtime/type.go).
  const isType = (offset: number): boolean => offset > 0 && offset < types.end - types.start;
  const P = image.pointerSize;
  return {
    moduledata: {
      ...moduledata,
      typelinks: believed("typelinks", typelinks, (i) => isType(image.u32((typelinks?.address ?? 0) + i * 4))),
      itablinks: believed(
        "itablinks",
        itablinks,
        (i) => image.available(image.pointer((itablinks?.address ?? 0) + i * P)) >= 2 * P,
      ),
    },
    gaps,
  };
}

/** The address a function entry of the table stands for. */
export function textStartOf(image: Image, table: Pclntab, moduledata: Moduledata | null): number | null {
  if (table.layout.entryWidth === "pointer") return 0;
  if (moduledata !== null) return moduledata.text.start;
  if (table.textStart !== 0 && image.mappingAt(table.textStart) !== null) return table.textStart;
  return image.section(".text")?.address ?? null;
}
