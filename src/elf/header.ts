import { ByteView, FormatError } from "./bytes.ts";
import { PN_XNUM, SHN_XINDEX } from "./constants.ts";

/**
 * The file header (gABI, chapter 4, "ELF Header"), and where it says the two header tables are.
 *
 *     e_ident[16]  magic, class, byte order, …       e_flags      4
 *     e_type       2                                 e_ehsize     2
 *     e_machine    2                                 e_phentsize  2
 *     e_version    4                                 e_phnum      2
 *     e_entry      word                              e_shentsize  2
 *     e_phoff      word                              e_shnum      2
 *     e_shoff      word                              e_shstrndx   2
 *
 * Counts that do not fit 16 bits are in section header 0: e_shnum in its sh_size, e_shstrndx in its sh_link, e_phnum
 * in its sh_info.
 */
export interface HeaderTables {
  readonly view: ByteView;
  readonly layout: Layout;
  readonly segments: Table;
  readonly sections: Table;
  /** The section that holds the section names; 0 for none. */
  readonly nameSection: number;
}

/** A part of the file; `end` is one past. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** Rows of `entrySize` bytes; what a row has beyond the standard record is for a newer reader. */
export interface Table {
  readonly offset: number;
  readonly count: number;
  readonly entrySize: number;
}

/** Sizes and offsets of one class. */
export interface Layout {
  readonly fileHeader: number;
  readonly segmentHeader: number;
  readonly sectionHeader: number;
  readonly e_phoff: number;
  readonly e_shoff: number;
  readonly e_ehsize: number;
  readonly e_phentsize: number;
  readonly e_phnum: number;
  readonly e_shentsize: number;
  readonly e_shnum: number;
  readonly e_shstrndx: number;
  readonly sh_size: number;
  readonly sh_link: number;
  readonly sh_info: number;
}

const layouts: Readonly<Record<32 | 64, Layout>> = {
  32: {
    fileHeader: 52,
    segmentHeader: 32,
    sectionHeader: 40,
    e_phoff: 28,
    e_shoff: 32,
    e_ehsize: 40,
    e_phentsize: 42,
    e_phnum: 44,
    e_shentsize: 46,
    e_shnum: 48,
    e_shstrndx: 50,
    sh_size: 20,
    sh_link: 24,
    sh_info: 28,
  },
  64: {
    fileHeader: 64,
    segmentHeader: 56,
    sectionHeader: 64,
    e_phoff: 32,
    e_shoff: 40,
    e_ehsize: 52,
    e_phentsize: 54,
    e_phnum: 56,
    e_shentsize: 58,
    e_shnum: 60,
    e_shstrndx: 62,
    sh_size: 32,
    sh_link: 40,
    sh_info: 44,
  },
};

/** A count in a section header 0 that is not there: one row, which the check of the table then finds missing. */
const UNREADABLE = 1;

/** Linkers make a dozen; Linux itself takes no more than 64 KiB of program headers. */
const MOST_SEGMENTS = 4096;

const MAGIC = 0x7f454c46;

/** A FormatError where the bytes are no ELF file, or the program headers can't be where the file header says. */
export function locateHeaders(bytes: Uint8Array): HeaderTables {
  const ident = new ByteView(bytes, false, 4);
  if (bytes.length < 4 || ident.u32(0) !== MAGIC) throw new FormatError("no ELF magic", 0);
  if (bytes.length < layouts[32].fileHeader) throw new FormatError("the file ends inside the ELF header", bytes.length);
  const fileClass = ident.u8(4);
  const order = ident.u8(5);
  if (fileClass !== 1 && fileClass !== 2) throw new FormatError(`ELF class ${fileClass} is neither 32 nor 64 bit`, 4);
  if (order !== 1 && order !== 2) throw new FormatError(`byte order ${order} is neither little nor big endian`, 5);

  const layout = layouts[fileClass === 1 ? 32 : 64];
  if (bytes.length < layout.fileHeader) throw new FormatError("the file ends inside the ELF header", bytes.length);
  const view = new ByteView(bytes, order === 1, fileClass === 1 ? 4 : 8);

  // Not `length`: a nonsensical e_shoff costs the sections, not the file.
  const offset = Number(view.address(layout.e_shoff));
  const entrySize = view.u16(layout.e_shentsize);
  const first = firstSection(view, layout, offset, entrySize);
  const shortCount = view.u16(layout.e_shnum);
  const shortNames = view.u16(layout.e_shstrndx);
  return {
    view,
    layout,
    segments: segmentTable(view, layout, first),
    sections: { offset, entrySize, count: offset === 0 ? 0 : shortCount || (first?.size ?? UNREADABLE) },
    nameSection: shortNames === SHN_XINDEX ? (first?.link ?? 0) : shortNames,
  };
}

interface FirstSection {
  readonly size: number;
  readonly link: number;
  readonly info: number;
}

/** Section header 0, the spare room of the file header; `null` where the file has none. */
function firstSection(view: ByteView, layout: Layout, offset: number, entrySize: number): FirstSection | null {
  if (offset === 0 || entrySize < layout.sectionHeader || offset + layout.sectionHeader > view.end) return null;
  return {
    size: Number(view.address(offset + layout.sh_size)),
    link: view.u32(offset + layout.sh_link),
    info: view.u32(offset + layout.sh_info),
  };
}

/** Where the section of section names says it lies, which may be anywhere; empty for a file without one. */
export function nameRange({ view, layout, sections, nameSection }: HeaderTables): FileRange {
  const row = sections.offset + nameSection * sections.entrySize;
  const isThere = nameSection > 0 && nameSection < sections.count && row + layout.sectionHeader <= view.end;
  if (!isThere) return { start: 0, end: 0 };
  const start = Number(view.address(row + layout.sh_size - view.wordSize));
  return { start, end: start + Number(view.address(row + layout.sh_size)) };
}

/** Program headers are what the kernel goes by: nothing can be said of a file whose table is not there. */
function segmentTable(view: ByteView, layout: Layout, first: FirstSection | null): Table {
  const offset = view.length(layout.e_phoff);
  const entrySize = view.u16(layout.e_phentsize);
  const shortCount = view.u16(layout.e_phnum);
  if (shortCount === PN_XNUM && first === null) {
    throw new FormatError("the number of program headers is in section header 0, which is not there", layout.e_phnum);
  }
  const count = shortCount === PN_XNUM && first !== null ? first.info : shortCount;
  if (count > 0 && entrySize < layout.segmentHeader) {
    throw new FormatError(`program headers of ${entrySize} bytes are too short`, layout.e_phentsize);
  }
  if (count > MOST_SEGMENTS) {
    throw new FormatError(`${count} program headers are more than any program has`, layout.e_phnum);
  }
  if (offset + count * entrySize > view.end) {
    throw new FormatError(`the table of ${count} program headers reaches past the end of the file`, layout.e_phoff);
  }
  return { offset, count, entrySize };
}
