import { atMostSafe } from "./bytes.ts";
import { machineName, objectTypeName } from "./constants.ts";
import type { ElfFile, ReadBytes } from "./file.ts";
import { type HeaderTables, locateHeaders } from "./header.ts";
import { readHeaders } from "./headers-only.ts";
import { readSections, sectionTableDamage } from "./sections.ts";
import { readSegments } from "./segments.ts";

/**
 * The headers of an ELF file. A FormatError where the bytes are no ELF file or its program headers are damaged;
 * damaged section headers are a gap, because nothing needs them to run. `read` is for a file that `bytes` does not hold
 * whole.
 */
export async function readElf(
  bytes: Uint8Array,
  read: ReadBytes = (offset, size) => bytes.subarray(offset, offset + size),
): Promise<ElfFile> {
  const located = locateHeaders(bytes);
  const damage = sectionTableDamage(located);
  const tables: HeaderTables = damage === null ? located : { ...located, sections: { ...located.sections, count: 0 } };
  const raw = await readHeaders(tables);
  const machine = machineName(raw.machine);
  const segments = readSegments(raw.segments, machine, tables);
  const sections = readSections(raw.sections, machine, tables);
  const { offset, count, entrySize } = located.sections;
  const tableEnd = count === 0 ? 0 : offset + count * entrySize;

  return {
    bytes,
    read,
    class: located.view.wordSize === 8 ? 64 : 32,
    byteOrder: located.view.littleEndian ? "little" : "big",
    machine,
    type: objectTypeName(raw.type),
    entry: raw.entry,
    segments: segments.segments,
    sections: sections.sections,
    extent: atMostSafe(Math.max(tableEnd, segments.extent, sections.extent)),
    gaps: [...segments.gaps, ...(damage === null ? [] : [{ fact: "sections", why: damage }]), ...sections.gaps],
  };
}
