import type { Gap } from "../model.ts";

export type ReadBytes = (offset: number, size: number) => Uint8Array;

/**
 * One ELF file as values: both classes and both byte orders in one shape, so that nobody downstream asks again.
 * Virtual addresses are `bigint`, file offsets and sizes are `number`: the compiler keeps the two spaces apart.
 */
export interface ElfFile {
  /** Zeros where the file has debugging information that was left on disk. */
  readonly bytes: Uint8Array;
  /** Bytes of the file, that debugging information too; fewer than `size` where the file ends. */
  readonly read: ReadBytes;
  readonly class: 32 | 64;
  readonly byteOrder: "little" | "big";
  /** The gABI name: `EM_X86_64`, …; `EM_<number>` for one without a name here. */
  readonly machine: string;
  /** `ET_EXEC`, `ET_DYN`, … */
  readonly type: string;
  readonly entry: bigint;
  readonly segments: readonly Segment[];
  /** What the linker named. May be stripped whole: never the only source of a fact. */
  readonly sections: readonly Section[];
  /** Bytes the headers speak of; more than `bytes` has where the file is cut short or its section headers lie. */
  readonly extent: number;
  /** What of the section headers could not be read; the segments are always whole. */
  readonly gaps: readonly Gap[];
}

/** What the kernel maps (a program header). Always there in an executable, always inside the file. */
export interface Segment {
  /** `PT_LOAD`, `PT_INTERP`, …; `0x<hex>` for one without a name here. */
  readonly type: string;
  /** The PF_* bits. */
  readonly flags: number;
  readonly address: bigint;
  readonly memorySize: number;
  readonly offset: number;
  readonly fileSize: number;
  readonly align: number;
}

/** A section header. `offset` and `fileSize` are cut down to the file where the header points outside it. */
export interface Section {
  readonly index: number;
  readonly name: string;
  /** `SHT_PROGBITS`, …; `0x<hex>` for one without a name here. */
  readonly type: string;
  /** The SHF_* bits. */
  readonly flags: number;
  readonly address: bigint;
  readonly offset: number;
  /** Bytes in the file: 0 for SHT_NOBITS. */
  readonly fileSize: number;
  /** sh_size: bytes in memory where the section is mapped. */
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly align: number;
  readonly entrySize: number;
}
