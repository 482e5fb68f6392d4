import { PF_X } from "../elf/constants.ts";
import type { Dynamic } from "../elf/dynamic.ts";
import type { ElfFile } from "../elf/file.ts";
import { sectionNamed, sectionOfType, segmentOfType } from "../elf/lookup.ts";
import type { Gap, Hardening } from "../model.ts";

export function hardeningOf(elf: ElfFile, dynamic: Dynamic | null): { hardening: Hardening; gaps: Gap[] } {
  const stack = segmentOfType(elf, "PT_GNU_STACK");
  const { stackCanary, unknown } = canary(elf, dynamic);
  return {
    hardening: {
      relro: relro(elf, dynamic),
      // Without a PT_GNU_STACK the kernel decides by architecture, so that nothing is promised.
      nx: stack !== null && (stack.flags & PF_X) === 0,
      // A shared library is ET_DYN too; what is meant to be run has an interpreter, or DF_1_PIE where it is static.
      pie: elf.type === "ET_DYN" && (segmentOfType(elf, "PT_INTERP") !== null || dynamic?.pie === true),
      stackCanary,
    },
    gaps: unknown === null ? [] : [{ fact: "stackCanary", why: unknown }],
  };
}

/** Relocated data is made read-only: all of it only where nothing is left to bind later. */
function relro(elf: ElfFile, dynamic: Dynamic | null): Hardening["relro"] {
  if (segmentOfType(elf, "PT_GNU_RELRO") === null) return "none";
  return dynamic?.bindNow === true ? "full" : "partial";
}

/** GCC and Clang call it where a stack was overrun; on glibc and musl, on every architecture Go has. */
const CANARY = Buffer.from("__stack_chk_fail");

/**
 * Go needs no canaries; C code that is linked in may have them. It imports the function from its libc, or the symbol
 * table of a static file has it. A static file without symbols does not tell.
 */
function canary(elf: ElfFile, dynamic: Dynamic | null): { stackCanary: boolean | null; unknown: string | null } {
  const linked = (dynamic?.neededCount ?? 0) > 0;
  if (!linked && elf.sections.length === 0) {
    return { stackCanary: null, unknown: "without section headers nothing tells whether C code is linked in" };
  }
  if (!linked && sectionNamed(elf, ".init") === null) return { stackCanary: null, unknown: null };

  const imported = dynamic?.strings?.slice(dynamic.strings.start, dynamic.strings.size);
  if (imported !== undefined && holds(imported, CANARY)) return { stackCanary: true, unknown: null };
  if (linked) return { stackCanary: false, unknown: null };

  const symtab = sectionOfType(elf, "SHT_SYMTAB");
  const names = symtab === null ? undefined : elf.sections[symtab.link];
  if (names === undefined) {
    return { stackCanary: null, unknown: "C code is linked in statically, and its symbols are stripped" };
  }
  return {
    stackCanary: holds(elf.bytes.subarray(names.offset, names.offset + names.fileSize), CANARY),
    unknown: null,
  };
}

const holds = (bytes: Uint8Array, text: Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
