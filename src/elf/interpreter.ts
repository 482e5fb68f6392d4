import type { Gap } from "../model.ts";
import { FormatError } from "./bytes.ts";
import type { ElfFile } from "./file.ts";
import { segmentOfType, viewOf } from "./lookup.ts";

const LONGEST_PATH = 4096;

/** The path in PT_INTERP, which the kernel starts in the program's place; `null` where there is none. */
export function readInterpreter(elf: ElfFile): { interpreter: string | null; gaps: Gap[] } {
  const segment = segmentOfType(elf, "PT_INTERP");
  if (segment === null) return { interpreter: null, gaps: [] };
  try {
    const window = viewOf(elf).window(segment.offset, segment.fileSize);
    return { interpreter: window.string(window.start, LONGEST_PATH), gaps: [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { interpreter: null, gaps: [{ fact: "interpreter", why: `PT_INTERP can't be read: ${error.message}` }] };
  }
}
