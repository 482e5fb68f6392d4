import { PF_R, PF_W, PF_X, SHF_ALLOC } from "../elf/constants.ts";
import { readDynamic } from "../elf/dynamic.ts";
import type { ElfFile, Section, Segment } from "../elf/file.ts";
import { readInterpreter } from "../elf/interpreter.ts";
import { segmentOfType } from "../elf/lookup.ts";
import { readBuildIds } from "../elf/notes.ts";
import { readVersionNeeds } from "../elf/version-needs.ts";
import type { ElfFacts, Gap, Linkage, SectionFacts, SegmentFacts } from "../model.ts";
import { hardeningOf } from "./hardening.ts";
import { linkageOf } from "./linkage.ts";

/** What the kernel and the loader go by, and what follows from it. */
export function elfFactsOf(elf: ElfFile): { elf: ElfFacts; linkage: Linkage; gaps: Gap[] } {
  const { dynamic, gaps: dynamicGaps } = readDynamic(elf);
  const { interpreter, gaps: interpreterGaps } = readInterpreter(elf);
  const { needs: versionNeeds, gaps: versionGaps } = readVersionNeeds(elf, dynamic);
  const { hardening, gaps: hardeningGaps } = hardeningOf(elf, dynamic);
  const { buildIds, gaps: noteGaps } = readBuildIds(elf);
  const needed = dynamic?.needed ?? [];
  return {
    elf: {
      class: elf.class,
      byteOrder: elf.byteOrder,
      machine: elf.machine,
      type: elf.type,
      interpreter,
      needed,
      soname: dynamic?.soname ?? null,
      rpath: dynamic?.rpath ?? null,
      runpath: dynamic?.runpath ?? null,
      versionNeeds,
      hardening,
      buildIds,
      sections: elf.sections.map(sectionFacts),
      segments: elf.segments.map(segmentFacts),
    },
    linkage: linkageOf({
      hasInterpreter: segmentOfType(elf, "PT_INTERP") !== null,
      interpreter,
      neededCount: dynamic?.neededCount ?? 0,
      needed,
      versionNeeds,
    }),
    gaps: [...interpreterGaps, ...dynamicGaps, ...versionGaps, ...hardeningGaps, ...noteGaps],
  };
}

const sectionFacts = ({ name, type, flags, address, offset, fileSize, size }: Section): SectionFacts => ({
  name,
  type,
  address: hex(address),
  offset,
  fileSize,
  memorySize: (flags & SHF_ALLOC) === 0 ? 0 : size,
});

const segmentFacts = ({ type, flags, address, offset, fileSize, memorySize }: Segment): SegmentFacts => ({
  type,
  flags: `${flags & PF_R ? "R" : ""}${flags & PF_W ? "W" : ""}${flags & PF_X ? "E" : ""}`,
  address: hex(address),
  offset,
  fileSize,
  memorySize,
});

const hex = (address: bigint): string => `0x${address.toString(16)}`;
