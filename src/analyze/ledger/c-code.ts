import type { Section } from "../../elf/file.ts";
import type { Moduledata } from "../../gobin/moduledata.ts";
import type { Claims } from "./claims.ts";
import { C_CODE, ELF, keyOf } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** What a linker fills in behind the last function; more than that outside of Go's text is code of its own. */
const MOST_FILL = 64;

const SHARED = /^\.(rodata|data|data\.rel\.ro|tdata)(\.|$)/;

/**
 * C code and data without symbols. An external linker puts them in the same sections as Go's; the module data says
 * where Go's code begins and ends, and of the data what nothing of Go's leads to is taken for C's. Where there is no
 * C code, what is left of .text is fill.
 */
export function claimC({ elf, moduledata }: Reading, claims: Claims): void {
  if (moduledata === null) return;
  const hasC = elf.sections.some((section) => section.name === ".init" || codeBeside(section, moduledata) > MOST_FILL);
  for (const { name, offset, fileSize } of elf.sections) {
    if (name === ".text") claims.add(offset, offset + fileSize, hasC ? keyOf(C_CODE, "code") : keyOf(ELF, "padding"));
    else if (hasC && SHARED.test(name)) claims.add(offset, offset + fileSize, keyOf(C_CODE, "data"));
  }
}

/** Bytes of .text before and behind Go's. */
function codeBeside({ name, address, fileSize }: Section, { text }: Moduledata): number {
  const start = Number(address);
  if (name !== ".text" || !(text.start >= start && text.start < start + fileSize)) return 0;
  return text.start - start + Math.max(0, start + fileSize - text.end);
}
