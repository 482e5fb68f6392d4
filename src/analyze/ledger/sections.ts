import type { Section } from "../../elf/file.ts";
import type { Kind } from "../../model.ts";
import type { Claims } from "./claims.ts";
import { C_CODE, ELF, keyOf, NOBODY, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

interface SectionRule {
  readonly name: RegExp;
  readonly owner: number;
  readonly kind: Kind;
}

/**
 * What a section is when nothing more precise is known of a byte in it; the first rule that fits counts. Owner NOBODY
 * says that the bytes are the program's own, and that nobody was found for them.
 */
const RULES: readonly SectionRule[] = [
  { name: /gopclntab$/, owner: TOOLCHAIN, kind: "pclntab" },
  { name: /^\.go\.buildinfo$/, owner: TOOLCHAIN, kind: "build-info" },
  { name: /^\.note\.go\./, owner: TOOLCHAIN, kind: "build-info" },
  { name: /^\.go\.(module|fipsinfo)$/, owner: TOOLCHAIN, kind: "data" },
  { name: /typelink$|itablink$/, owner: TOOLCHAIN, kind: "type" },
  { name: /go\.func$/, owner: TOOLCHAIN, kind: "data" },
  { name: /go\.type$/, owner: NOBODY, kind: "type" },
  { name: /^\.z?debug_/, owner: NOBODY, kind: "dwarf" },
  { name: /^\.(symtab|symtab_shndx|strtab)$/, owner: NOBODY, kind: "symtab" },
  { name: /^\.(dynsym|dynstr|hash|gnu\.hash|gnu\.version(_[rd])?)$/, owner: ELF, kind: "symtab" },
  { name: /^\.rela?(\.|$)|^\.relr\./, owner: ELF, kind: "relocation" },
  { name: /^\.plt/, owner: ELF, kind: "code" },
  { name: /^\.got/, owner: ELF, kind: "data" },
  { name: /^\.(init|fini)$/, owner: C_CODE, kind: "code" },
  {
    name: /^\.(preinit_array|init_array|fini_array|ctors|dtors|tdata|tm_clone_table|eh_frame.*|gcc_except_table|gnu_extab|ARM\.ex.*)$/,
    owner: C_CODE,
    kind: "data",
  },
  {
    name: /^\.(interp|dynamic|note.*|shstrtab|comment|MIPS\.abiflags|gnu\.attributes|ARM\.attributes|riscv\.attributes|gnu_debuglink|reginfo)$/,
    owner: ELF,
    kind: "header",
  },
  { name: /^\.text/, owner: NOBODY, kind: "code" },
];

/** Every section with bytes in the file. */
export function claimSections({ elf }: Reading, claims: Claims): void {
  for (const section of elf.sections) {
    const rule = RULES.find(({ name }) => name.test(section.name));
    const kind = rule?.kind ?? kindByType(section);
    claims.add(section.offset, section.offset + section.fileSize, keyOf(rule?.owner ?? NOBODY, kind));
  }
}

function kindByType({ type, flags }: Section): Kind {
  if (type === "SHT_RELA" || type === "SHT_REL" || type === "SHT_RELR") return "relocation";
  return (flags & 4) !== 0 ? "code" : "data";
}
