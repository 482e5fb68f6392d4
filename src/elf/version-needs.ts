import type { Gap, VersionNeed } from "../model.ts";
import { type ByteView, FormatError } from "./bytes.ts";
import { DT, VER_FLG_WEAK } from "./constants.ts";
import type { Dynamic } from "./dynamic.ts";
import { readDynamicSymbols } from "./dynamic-symbols.ts";
import type { ElfFile } from "./file.ts";
import { sectionOfType, viewOf, windowAt } from "./lookup.ts";
import { symbolName } from "./symbols.ts";

/**
 * Which versions of which libraries the loader insists on (Linux Standard Base, "Symbol Versioning"). A list of
 * libraries, each with a list of versions; every link is a distance in bytes from the record it stands in:
 *
 *     Verneed  vn_version 2, vn_cnt 2, vn_file 4, vn_aux 4, vn_next 4
 *     Vernaux  vna_hash 4, vna_flags 2, vna_other 2, vna_name 4, vna_next 4
 *
 * Beside them .gnu.version has a 16-bit number for each dynamic symbol: the vna_other of the version it asks for.
 */
interface NumberedNeed extends VersionNeed {
  readonly number: number;
}

/** .gnu.version keeps numbers in 15 bits, so that there can't be more versions; bit 16 hides a symbol. */
const MOST_VERSIONS = 0x7fff;

const LONGEST_NAME = 1024;

/** Sum of the lengths of all symbol names kept: names may share bytes, so a small file could ask for gigabytes. */
const MOST_NAME_BYTES = 1 << 24;

/** A damaged table is a gap; what was read before the damage is kept. */
export function readVersionNeeds(elf: ElfFile, dynamic: Dynamic | null): { needs: VersionNeed[]; gaps: Gap[] } {
  const needs: NumberedNeed[] = [];
  const gaps: Gap[] = [];
  const gap = (error: unknown, what: string): void => {
    if (!(error instanceof FormatError)) throw error;
    gaps.push({ fact: "versionNeeds", why: `${what} can't be read: ${error.message}` });
  };

  try {
    const table = findTable(elf, dynamic);
    if (table === null) return { needs: [], gaps: [] };
    for (const need of walk(table)) needs.push(need);
  } catch (error) {
    gap(error, "the version needs");
  }
  let symbols: ReadonlyMap<number, readonly string[]> = new Map();
  try {
    symbols = symbolsByVersion(elf, dynamic);
  } catch (error) {
    gap(error, "the symbols that ask for versions");
  }
  return {
    needs: needs.map(({ library, version, weak, number }) => ({
      library,
      version,
      weak,
      symbols: [...(symbols.get(number) ?? [])].sort(),
    })),
    gaps,
  };
}

interface NeedTable {
  readonly records: ByteView;
  readonly strings: ByteView;
  /** Libraries in the list. */
  readonly count: number;
}

/** By DT_VERNEED, as the loader does; by the section where the dynamic array names none. */
function findTable(elf: ElfFile, dynamic: Dynamic | null): NeedTable | null {
  const address = dynamic?.values.get(DT.VERNEED);
  if (address !== undefined) {
    if (dynamic === null || dynamic.strings === null) throw new FormatError("DT_STRTAB is not readable", 0);
    const count = Number(dynamic.values.get(DT.VERNEEDNUM) ?? 0n);
    return { records: windowAt(elf, address), strings: dynamic.strings, count };
  }
  const section = sectionOfType(elf, "SHT_GNU_VERNEED");
  if (section === null) return null;
  const strings = elf.sections[section.link];
  if (strings === undefined) throw new FormatError(".gnu.version_r names no string table", section.offset);
  const view = viewOf(elf);
  return {
    records: view.window(section.offset, section.fileSize),
    strings: view.window(strings.offset, strings.fileSize),
    count: section.info,
  };
}

function* walk({ records, strings, count }: NeedTable): Generator<NumberedNeed> {
  let at = records.start;
  let seen = 0;
  for (let library = 0; library < count; library++) {
    if (library > MOST_VERSIONS) throw new FormatError("more libraries than versions can be numbered", at);
    const versions = records.u16(at + 2);
    const name = strings.string(strings.start + records.u32(at + 4), LONGEST_NAME);
    let auxiliary = at + records.u32(at + 8);
    for (let version = 0; version < versions; version++) {
      if (++seen > MOST_VERSIONS) throw new FormatError("more versions than can be numbered", auxiliary);
      yield {
        library: name,
        version: strings.string(strings.start + records.u32(auxiliary + 8), LONGEST_NAME),
        weak: (records.u16(auxiliary + 4) & VER_FLG_WEAK) !== 0,
        symbols: [],
        number: records.u16(auxiliary + 6) & MOST_VERSIONS,
      };
      const next = records.u32(auxiliary + 12);
      if (next === 0 && version + 1 < versions) throw new FormatError("a list of versions ends early", auxiliary);
      auxiliary += next;
    }
    const next = records.u32(at + 12);
    if (next === 0 && library + 1 < count) throw new FormatError("the list of libraries ends early", at);
    at += next;
  }
}

/** Names of dynamic symbols by the number of the version they ask for. */
function symbolsByVersion(elf: ElfFile, dynamic: Dynamic | null): Map<number, string[]> {
  const byVersion = new Map<number, string[]>();
  const found = readDynamicSymbols(elf, dynamic);
  if (found === null) return byVersion;
  const { symbols, versions } = found;
  let bytes = 0;
  for (let i = 1; i < symbols.count; i++) {
    const number = versions.u16(versions.start + 2 * i) & MOST_VERSIONS;
    if (number < 2) continue; // 0 is local, 1 global without a version
    const name = symbolName(symbols, i);
    if (name === null) throw new FormatError(`dynamic symbol ${i} has no readable name`, versions.start + 2 * i);
    bytes += name.length;
    if (bytes > MOST_NAME_BYTES) throw new FormatError("too many long symbol names", versions.start + 2 * i);
    const names = byVersion.get(number);
    if (names === undefined) byVersion.set(number, [name]);
    else names.push(name);
  }
  return byVersion;
}
