import type { AddressRange } from "../../gobin/moduledata.ts";
import type { Claims } from "./claims.ts";
import { C_CODE, ELF, keyOf } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** What a linker fills in behind the last function; more than that outside of Go's text is code of its own. */
const MOST_FILL = 64;

/**
 * C code and data without symbols: with an external linker they share .text, .rodata and .data with Go's, and Go's
 * module data says where its own begin and end. Start-up code is C's, too. What is only fill there is padding.
 */
export function claimC({ elf, image, moduledata }: Reading, claims: Claims): void {
  if (moduledata === null) return;
  const { text, data, types, rodata } = moduledata;
  const around = (name: string, own: AddressRange): AddressRange[] => {
    const section = image.section(name);
    if (section === null) return [];
    const end = section.address + section.size;
    if (own.start < section.address || own.start > end) return [];
    return [
      { start: section.address, end: own.start },
      { start: Math.min(end, own.end), end },
    ].filter((range) => range.end > range.start);
  };
  const claim = ({ start, end }: AddressRange, key: number): void => {
    const offset = image.offsetOf(start);
    if (offset >= 0) claims.add(offset, offset + Math.min(end - start, image.available(start)), key);
  };
  const code = around(".text", text);
  const hasC =
    code.some(({ start, end }) => end - start > MOST_FILL) || elf.sections.some(({ name }) => name === ".init");
  for (const range of code) claim(range, hasC ? keyOf(C_CODE, "code") : keyOf(ELF, "padding"));
  if (!hasC) return;
  const readOnly = { start: rodata ?? types.start, end: Number.POSITIVE_INFINITY };
  for (const range of [...around(".data", data), ...around(".rodata", readOnly)]) claim(range, keyOf(C_CODE, "data"));
}
