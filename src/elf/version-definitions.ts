import type { Gap } from "../model.ts";
import { type ByteView, FormatError } from "./bytes.ts";
import type { Dynamic } from "./dynamic.ts";
import type { ElfFile } from "./file.ts";
import { sectionOfType, viewOf, windowAt } from "./lookup.ts";

/**
 * The versions a library provides (Linux Standard Base, "Symbol Versioning"): what another file's version needs are
 * held against when it is loaded. A list of definitions, each followed by names, the first of them its own:
 *
 *     Verdef   vd_version 2, vd_flags 2, vd_ndx 2, vd_cnt 2, vd_hash 4, vd_aux 4, vd_next 4
 *     Verdaux  vda_name 4, vda_next 4
 *
 * Every link is a distance in bytes from the record it stands in.
 */
export const DT_VERDEF = 0x6ffffffc;
const DT_VERDEFNUM = 0x6ffffffd;

/** vd_flags: the definition names the file itself, not a version. */
const VER_FLG_BASE = 0x1;

const MOST_VERSIONS = 0x7fff;
const LONGEST_NAME = 1024;

/** In the file's order. `null` where the library is built without versions: the loader then takes any need as met. */
export function readVersionDefinitions(
  elf: ElfFile,
  dynamic: Dynamic | null,
): { definitions: string[] | null; gaps: Gap[] } {
  const definitions: string[] = [];
  try {
    const table = findTable(elf, dynamic);
    if (table === null) return { definitions: null, gaps: [] };
    for (const name of walk(table)) definitions.push(name);
    return { definitions, gaps: [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return {
      definitions,
      gaps: [{ fact: "versionDefinitions", why: `the version definitions can't be read: ${error.message}` }],
    };
  }
}

interface DefinitionTable {
  readonly records: ByteView;
  readonly strings: ByteView;
  readonly count: number;
}

/** By DT_VERDEF, as the loader does; by the section where the dynamic array names none. */
function findTable(elf: ElfFile, dynamic: Dynamic | null): DefinitionTable | null {
  const address = dynamic?.values.get(DT_VERDEF);
  if (address !== undefined) {
    if (dynamic === null || dynamic.strings === null) throw new FormatError("DT_STRTAB is not readable", 0);
    const count = Number(dynamic.values.get(DT_VERDEFNUM) ?? 0n);
    return { records: windowAt(elf, address), strings: dynamic.strings, count };
  }
  const section = sectionOfType(elf, "SHT_GNU_VERDEF");
  if (section === null) return null;
  const strings = elf.sections[section.link];
  if (strings === undefined) throw new FormatError(".gnu.version_d names no string table", section.offset);
  const view = viewOf(elf);
  return {
    records: view.window(section.offset, section.fileSize),
    strings: view.window(strings.offset, strings.fileSize),
    count: section.info,
  };
}

function* walk({ records, strings, count }: DefinitionTable): Generator<string> {
  let at = records.start;
  for (let index = 0; index < count; index++) {
    if (index > MOST_VERSIONS) throw new FormatError("more version definitions than can be numbered", at);
    if ((records.u16(at + 2) & VER_FLG_BASE) === 0) {
      const auxiliary = at + records.u32(at + 12);
      yield strings.string(strings.start + records.u32(auxiliary), LONGEST_NAME);
    }
    const next = records.u32(at + 16);
    if (next === 0 && index + 1 < count) throw new FormatError("the list of version definitions ends early", at);
    at += next;
  }
}
