import type { ELFSegment } from "elfinfo";
import type { Gap } from "../model.ts";
import { atMostSafe, FormatError } from "./bytes.ts";
import { segmentTypeName } from "./constants.ts";
import type { Segment } from "./file.ts";
import type { HeaderTables } from "./header.ts";

/**
 * Program headers (gABI, chapter 5). A PT_LOAD that the file does not hold whole is a FormatError: the file is cut
 * short, or was never loadable. Any other segment outside the file is a gap.
 */
export function readSegments(
  raw: readonly ELFSegment[],
  machine: string,
  { view, segments: table }: HeaderTables,
): { segments: Segment[]; extent: number; gaps: Gap[] } {
  const outside: number[] = [];
  let extent = 0;
  const segments = raw.map((header, index): Segment => {
    const row = table.offset + index * table.entrySize;
    const type = segmentTypeName(view.u32(row), machine);
    const end = header.filesz === 0 ? 0 : header.offset + header.filesz;
    const whole = end <= view.end;
    extent = Math.max(extent, end);
    if (type === "PT_LOAD") {
      if (!whole) {
        throw new FormatError(
          `the file is cut short: its segment ${index} reaches to byte ${end}, ` +
            `the file ends after ${view.end}; the program header is`,
          row,
        );
      }
      if (!Number.isSafeInteger(header.memsz)) throw new FormatError(`segment ${index} has no possible size`, row);
    } else if (!whole) {
      outside.push(index);
    }
    return {
      type,
      flags: header.flags,
      address: BigInt(header.vaddr),
      memorySize: atMostSafe(header.memsz),
      offset: atMostSafe(header.offset),
      fileSize: whole ? header.filesz : Math.max(0, view.end - header.offset),
      align: atMostSafe(header.align),
    };
  });
  const types = new Set(outside.map((index) => segments[index]?.type));
  const why = `segments that are not loaded (${[...types].join(", ")}) reach past the end of the file`;
  return { segments, extent, gaps: outside.length === 0 ? [] : [{ fact: "segments", why }] };
}
