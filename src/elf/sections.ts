import type { ELFSection } from "elfinfo";
import type { Gap } from "../model.ts";
import { atMostSafe, type ByteView, FormatError } from "./bytes.ts";
import { sectionTypeName } from "./constants.ts";
import type { Section } from "./file.ts";
import type { HeaderTables } from "./header.ts";

/** A linked executable has dozens of sections; nothing that runs has this many. */
const MOST_SECTIONS = 131072;

const LONGEST_NAME = 256;

/** What keeps the section header table from being read at all; `null` where nothing does. */
export function sectionTableDamage({ view, layout, sections }: HeaderTables): string | null {
  const { offset, count, entrySize } = sections;
  if (count === 0) return null;
  if (entrySize < layout.sectionHeader) return `section headers of ${entrySize} bytes are too short`;
  if (count > MOST_SECTIONS) return `${count} sections are more than any linker makes`;
  if (offset + count * entrySize > view.end) return "the section header table reaches past the end of the file";
  return null;
}

/**
 * Section headers (gABI, chapter 4). Nothing the loader needs is in them, so damage here is a gap: a section without
 * a readable name has the name "", one that leaves the file is cut down to it.
 */
export function readSections(
  raw: readonly ELFSection[],
  machine: string,
  tables: HeaderTables,
): { sections: Section[]; extent: number; gaps: Gap[] } {
  const { view, sections: table } = tables;
  const outside: number[] = [];
  const unnamed: number[] = [];
  let extent = 0;
  const types = raw.map((_, index) => sectionTypeName(view.u32(table.offset + index * table.entrySize + 4), machine));
  const names = nameTable(raw, types, tables);

  const sections = raw.map((header, index): Section => {
    const type = types[index] ?? "SHT_NULL";
    const empty = type === "SHT_NULL" || type === "SHT_NOBITS";
    const end = empty || header.size === 0 ? 0 : header.offset + header.size;
    extent = Math.max(extent, end);
    if (end > view.end) outside.push(index);
    const name = names === null ? null : readName(names, header.nameix);
    if (name === null) unnamed.push(index);
    return {
      index,
      name: name ?? "",
      type,
      flags: header.flags,
      address: BigInt(header.addr),
      offset: atMostSafe(header.offset),
      fileSize: empty ? 0 : Math.max(0, Math.min(header.size, view.end - header.offset)),
      size: atMostSafe(header.size),
      link: header.link,
      info: header.info,
      align: atMostSafe(header.addralign),
      entrySize: atMostSafe(header.entsize),
    };
  });

  const gaps: Gap[] = [];
  if (outside.length > 0) gaps.push(gap(`${listed(outside)} reach past the end of the file`));
  if (names === null && raw.length > 1) gaps.push(gap("there is no table of section names"));
  else if (raw.length > 1 && sections.every(({ name }) => name === "") && unnamed.length === 0)
    gaps.push(gap("the table of section names is empty"));
  else if (names !== null && unnamed.length > 0) gaps.push(gap(`the names of ${listed(unnamed)} can't be read`));
  return { sections, extent, gaps };
}

const gap = (why: string): Gap => ({ fact: "sections", why });

function nameTable(raw: readonly ELFSection[], types: readonly string[], tables: HeaderTables): ByteView | null {
  const header = raw[tables.nameSection];
  if (header === undefined || types[tables.nameSection] !== "SHT_STRTAB") return null;
  if (header.offset > tables.view.end) return null;
  return tables.view.window(header.offset, Math.min(header.size, tables.view.end - header.offset));
}

function readName(names: ByteView, offset: number): string | null {
  try {
    return names.string(names.start + offset, LONGEST_NAME);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** "sections 3, 7 and 12 more" */
function listed(indexes: readonly number[]): string {
  const shown = indexes.slice(0, 8);
  const rest = indexes.length - shown.length;
  return `sections ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
