import { readCodeReferences } from "../../gobin/code-references.ts";
import type { DataGroups } from "../../gobin/data-groups.ts";
import { type Image, type Mapping, pointerAt } from "../../gobin/image.ts";
import type { AddressRange } from "../../gobin/moduledata.ts";
import { Column } from "./column.ts";
import { STT } from "./owned-symbols.ts";
import type { Reading } from "./reading.ts";
import { ownersOfReferences } from "./string-arguments.ts";
import { innerWords } from "./string-headers.ts";

/** What of a reading is there before its data is looked at. */
type Known = Omit<Reading, "objects" | "words" | "gaps">;

/** What points where in a program, as offsets in the file. */
export interface Pointers {
  /** Where data begins and ends, code and other things between them included. */
  readonly start: number;
  readonly end: number;
  /** Targets of code, and the package of the code. */
  readonly codeTargets: Uint32Array;
  readonly codePackages: Int32Array;
  readonly codeCount: number;
  /** Words of data that are pointers, ascending by place, and what they hold. */
  readonly wordPlaces: Column;
  readonly wordTargets: Column;
  /** Other places where something starts or ends. */
  readonly boundaries: Column;
}

/** Everything that points at data; `null` where the code of the architecture cannot be read. */
export function gatherPointers(reading: Known): Pointers | null {
  const { image, functions, moduledata, groups, packages } = reading;
  if (functions === null || moduledata === null || groups === null) return null;
  const code = readCodeReferences(image, functions.table, functions, moduledata, packages);
  if (code === null) return null;
  const words = readWords(image, withoutPointers(reading), groups.strings);
  const data = image.mappings.filter(({ executable }) => !executable);
  return {
    start: data.reduce((least, { offset }) => Math.min(least, offset), image.fileSize),
    end: data.reduce((most, { offset, bytes }) => Math.max(most, offset + bytes.length), 0),
    codeTargets: code.targets,
    codePackages: ownersOfReferences(code, stringAt(image, groups.strings)),
    codeCount: code.count,
    ...words,
    boundaries: readBoundaries(reading),
  };
}

/** Whether a string, or the header of one, lies at an offset in the file. */
function stringAt(image: Image, strings: DataGroups["strings"]): (offset: number) => boolean {
  if (strings === null) return () => false;
  const P = image.pointerSize;
  const isIn = (address: number): boolean => address >= strings.start && address < strings.end;
  return (offset) => {
    const address = image.addressOf(offset);
    if (isIn(address)) return true;
    if (image.available(address) < 2 * P) return false;
    const target = image.pointer(address);
    return isIn(target) && image.pointer(address + P) <= strings.end - target;
  };
}

/** Where a word that looks like a pointer is none, or is accounted for already; ascending. */
function withoutPointers({ elf, functions, moduledata, groups }: Known): readonly AddressRange[] {
  const table = functions?.table;
  const ranges = [groups?.types, groups?.strings, groups?.funcdata, groups?.pointerMasks, moduledata?.noptrdata];
  if (table !== undefined) ranges.push({ start: table.address, end: table.address + table.recordsEnd });
  // What the loader and the runtime read points at tables of the file, and is nobody's data.
  if (moduledata !== null) ranges.push({ start: moduledata.address, end: moduledata.address + moduledata.size });
  const dynamic = elf.segments.find(({ type }) => type === "PT_DYNAMIC");
  const start = Number(dynamic?.address ?? 0);
  ranges.push({ start, end: start + (dynamic?.memorySize ?? 0) });
  return ranges.filter((range) => range != null).sort((a, b) => a.start - b.start);
}

function readWords(image: Image, skipped: readonly AddressRange[], strings: DataGroups["strings"]): Words {
  const words = { wordPlaces: new Column(), wordTargets: new Column() };
  const headers = { words: new Column(), lengths: new Column() };
  const note: Note = (place, holder, target, length) => {
    if (isText(target, strings)) {
      headers.words.push(words.wordPlaces.length);
      headers.lengths.push(length);
    }
    words.wordPlaces.push(place);
    words.wordTargets.push(holder.offset + (target - holder.address));
  };
  if (image.pointerPlaces !== null) {
    readPlaces(image, image.pointerPlaces, skipped, note);
    return words;
  }
  guessPlaces(image, skipped, strings, note);
  return without(innerWords(headers, words.wordTargets), words);
}

type Words = Pick<Pointers, "wordPlaces" | "wordTargets">;

function without(wrong: ReadonlySet<number>, words: Words): Words {
  if (wrong.size === 0) return words;
  const left = { wordPlaces: new Column(), wordTargets: new Column() };
  for (let i = 0; i < words.wordPlaces.length; i++) {
    if (wrong.has(i)) continue;
    left.wordPlaces.push(words.wordPlaces.values[i] as number);
    left.wordTargets.push(words.wordTargets.values[i] as number);
  }
  return left;
}

/** Takes the offset of a word, the address in a mapping that it holds, and what the word behind it holds. */
type Note = (place: number, holder: Mapping, target: number, length: number) => void;

/** In a position-independent file the loader is told of every pointer. */
function readPlaces(image: Image, places: Float64Array, skipped: readonly AddressRange[], note: Note): void {
  let next = 0;
  for (const place of places) {
    while (next < skipped.length && (skipped[next] as AddressRange).end <= place) next++;
    if (place >= (skipped[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const target = image.pointer(place);
    const holder = image.mappingAt(target);
    if (holder !== null && !holder.executable) note(image.offsetOf(place), holder, target, 0);
  }
}

function guessPlaces(image: Image, skipped: readonly AddressRange[], strings: DataGroups["strings"], note: Note): void {
  const { pointerSize: P, littleEndian, mappings } = image;
  const low = mappings[0]?.address ?? 0;
  const high = mappings.at(-1)?.end ?? 0;
  for (const { address, end, offset, executable, view } of mappings) {
    if (executable) continue;
    let at = 0;
    for (const skip of [...skipped, { start: end, end }]) {
      at = Math.ceil(Math.max(at, address) / P) * P;
      for (const stop = Math.min(skip.start, end) - P; at <= stop; at += P) {
        const target = pointerAt(view, at - address, P, littleEndian);
        if (!(target >= low && target < high)) continue;
        const holder = image.mappingAt(target);
        if (holder === null || holder.executable) continue;
        const length = at + P <= stop ? pointerAt(view, at + P - address, P, littleEndian) : 0;
        if (isPointer(target, holder, length, P, strings)) note(offset + (at - address), holder, target, length);
      }
      at = Math.max(at, skip.end);
    }
  }
}

/**
 * Whether a word that holds an address of data means it. Text is pointed at by string headers, whose next word is
 * the length; other data mostly starts at an even word, unless such a length stands beside it.
 */
function isPointer(
  target: number,
  holder: Mapping,
  length: number,
  pointerSize: number,
  strings: DataGroups["strings"],
): boolean {
  if (isText(target, strings)) return length > 0 && length <= strings.end - target;
  return target % pointerSize === 0 || (length > 0 && length <= holder.end - target);
}

const isText = (target: number, strings: DataGroups["strings"]): strings is AddressRange =>
  strings !== null && target >= strings.start && target < strings.end;

function readBoundaries({ elf, image, moduledata, types, groups, symbols }: Known): Column {
  const boundaries = new Column();
  const bound = (address: number): void => {
    const holder = image.mappingAt(address);
    if (holder !== null && !holder.executable) boundaries.push(holder.offset + (address - holder.address));
  };
  for (const { offset, bytes } of image.mappings) {
    boundaries.push(offset);
    boundaries.push(offset + bytes.length);
  }
  for (const section of elf.sections) if (section.address > 0n) bound(Number(section.address));
  const { types: ofTypes, strings, funcdata, pointerMasks } = groups ?? {};
  for (const range of [ofTypes, strings, funcdata, pointerMasks, moduledata?.noptrdata, moduledata?.data]) {
    if (range == null) continue;
    bound(range.start);
    bound(range.end);
  }
  for (const itab of types?.itabs ?? []) bound(itab.address);
  for (let i = 0; symbols !== null && i < symbols.table.count; i++) {
    const address = symbols.table.values[i] as number;
    if (((symbols.table.infos[i] as number) & 15) !== STT.object || image.offsetOf(address) < 0) continue;
    bound(address);
    bound(address + (symbols.table.sizes[i] as number));
  }
  return boundaries;
}
