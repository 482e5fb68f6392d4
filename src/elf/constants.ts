/**
 * Numbers and names from the System V ABI (gABI), chapters 4 and 5, its processor supplements, and the GNU
 * extensions of the Linux Standard Base, grouped by the record they stand in.
 */

/** e_type */
const objectTypes: Readonly<Record<number, string>> = {
  0: "ET_NONE",
  1: "ET_REL",
  2: "ET_EXEC",
  3: "ET_DYN",
  4: "ET_CORE",
};

/** e_machine: what Go and Debian have ports for. */
export const machines: Readonly<Record<number, string>> = {
  0: "EM_NONE",
  2: "EM_SPARC",
  3: "EM_386",
  4: "EM_68K",
  8: "EM_MIPS",
  15: "EM_PARISC",
  20: "EM_PPC",
  21: "EM_PPC64",
  22: "EM_S390",
  40: "EM_ARM",
  42: "EM_SH",
  43: "EM_SPARCV9",
  50: "EM_IA_64",
  62: "EM_X86_64",
  183: "EM_AARCH64",
  243: "EM_RISCV",
  247: "EM_BPF",
  258: "EM_LOONGARCH",
  36902: "EM_ALPHA",
};

/** p_type */
const segmentTypes: Readonly<Record<number, string>> = {
  0: "PT_NULL",
  1: "PT_LOAD",
  2: "PT_DYNAMIC",
  3: "PT_INTERP",
  4: "PT_NOTE",
  5: "PT_SHLIB",
  6: "PT_PHDR",
  7: "PT_TLS",
  1685382480: "PT_GNU_EH_FRAME",
  1685382481: "PT_GNU_STACK",
  1685382482: "PT_GNU_RELRO",
  1685382483: "PT_GNU_PROPERTY",
  1685382484: "PT_GNU_SFRAME",
  1694766464: "PT_PAX_FLAGS",
};

/** p_type of a MIPS file, in the range kept for processors. */
const mipsSegmentTypes: Readonly<Record<number, string>> = {
  1879048192: "PT_MIPS_REGINFO",
  1879048193: "PT_MIPS_RTPROC",
  1879048194: "PT_MIPS_OPTIONS",
  1879048195: "PT_MIPS_ABIFLAGS",
};

/** sh_type */
const sectionTypes: Readonly<Record<number, string>> = {
  0: "SHT_NULL",
  1: "SHT_PROGBITS",
  2: "SHT_SYMTAB",
  3: "SHT_STRTAB",
  4: "SHT_RELA",
  5: "SHT_HASH",
  6: "SHT_DYNAMIC",
  7: "SHT_NOTE",
  8: "SHT_NOBITS",
  9: "SHT_REL",
  10: "SHT_SHLIB",
  11: "SHT_DYNSYM",
  14: "SHT_INIT_ARRAY",
  15: "SHT_FINI_ARRAY",
  16: "SHT_PREINIT_ARRAY",
  17: "SHT_GROUP",
  18: "SHT_SYMTAB_SHNDX",
  19: "SHT_RELR",
  1879048181: "SHT_GNU_ATTRIBUTES",
  1879048182: "SHT_GNU_HASH",
  1879048183: "SHT_GNU_LIBLIST",
  1879048189: "SHT_GNU_VERDEF",
  1879048190: "SHT_GNU_VERNEED",
  1879048191: "SHT_GNU_VERSYM",
};

/** Processor ranges are named by machine: the same number means another thing elsewhere. */
const processorTypes: Readonly<
  Record<string, { segment: Readonly<Record<number, string>>; section: Readonly<Record<number, string>> }>
> = {
  EM_ARM: {
    segment: { 1879048193: "PT_ARM_EXIDX" },
    section: { 1879048193: "SHT_ARM_EXIDX", 1879048195: "SHT_ARM_ATTRIBUTES" },
  },
  EM_AARCH64: {
    segment: { 1879048194: "PT_AARCH64_MEMTAG_MTE" },
    section: { 1879048195: "SHT_AARCH64_ATTRIBUTES" },
  },
  EM_MIPS: {
    segment: mipsSegmentTypes,
    section: {
      1879048198: "SHT_MIPS_REGINFO",
      1879048205: "SHT_MIPS_OPTIONS",
      1879048222: "SHT_MIPS_DWARF",
      1879048234: "SHT_MIPS_ABIFLAGS",
    },
  },
  EM_RISCV: {
    segment: { 1879048195: "PT_RISCV_ATTRIBUTES" },
    section: { 1879048195: "SHT_RISCV_ATTRIBUTES" },
  },
  EM_X86_64: {
    segment: {},
    section: { 1879048193: "SHT_X86_64_UNWIND" },
  },
};

const hex = (value: number): string => `0x${value.toString(16)}`;

export const objectTypeName = (value: number): string => objectTypes[value] ?? hex(value);
export const machineName = (value: number): string => machines[value] ?? `EM_${value}`;
export const segmentTypeName = (value: number, machine: string): string =>
  segmentTypes[value] ?? processorTypes[machine]?.segment[value] ?? hex(value);
export const sectionTypeName = (value: number, machine: string): string =>
  sectionTypes[value] ?? processorTypes[machine]?.section[value] ?? hex(value);

/** Counts and indexes that do not fit the file header; the true value is in section header 0. */
export const PN_XNUM = 0xffff;
export const SHN_XINDEX = 0xffff;
export const SHN_UNDEF = 0;

/** p_flags */
export const PF_X = 1;
export const PF_W = 2;
export const PF_R = 4;

/** sh_flags */
export const SHF_ALLOC = 0x2;
export const SHF_EXECINSTR = 0x4;
export const SHF_COMPRESSED = 0x800;

/** d_tag */
export const DT = {
  NULL: 0,
  NEEDED: 1,
  PLTRELSZ: 2,
  HASH: 4,
  STRTAB: 5,
  SYMTAB: 6,
  RELA: 7,
  RELASZ: 8,
  RELAENT: 9,
  STRSZ: 10,
  SYMENT: 11,
  SONAME: 14,
  RPATH: 15,
  REL: 17,
  RELSZ: 18,
  RELENT: 19,
  PLTREL: 20,
  JMPREL: 23,
  BIND_NOW: 24,
  RUNPATH: 29,
  FLAGS: 30,
  RELRSZ: 35,
  RELR: 36,
  RELRENT: 37,
  GNU_HASH: 0x6ffffef5,
  VERSYM: 0x6ffffff0,
  FLAGS_1: 0x6ffffffb,
  VERNEED: 0x6ffffffe,
  VERNEEDNUM: 0x6fffffff,
} as const;

/** DT_FLAGS and DT_FLAGS_1 */
export const DF_BIND_NOW = 0x8;
export const DF_1_NOW = 0x1;
export const DF_1_PIE = 0x08000000;

/** vna_flags */
export const VER_FLG_WEAK = 0x2;
