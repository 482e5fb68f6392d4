/**
 * Writes ELF files down instead of committing them: a readable object in, bytes out. Whatever the object leaves out
 * is right, so that a test names the one thing that is wrong.
 *
 * The file is laid out as: file header, program headers, contents of the sections in order, section headers. Sections
 * with an `address` of "mapped" lie where the file maps them: at BASE plus their offset.
 */
export interface ElfSpec {
  readonly class?: 32 | 64;
  readonly byteOrder?: "little" | "big";
  readonly type?: number;
  readonly machine?: number;
  readonly entry?: bigint;
  readonly segments?: readonly SegmentSpec[];
  readonly sections?: readonly SectionSpec[];
  /** Fields of the file header to overwrite, by their gABI name. */
  readonly header?: Partial<Record<HeaderField, number | bigint>>;
  /** e_shentsize; the standard size where absent. */
  readonly sectionHeaderSize?: number;
  /** Moves e_shnum, e_phnum and e_shstrndx to section header 0. */
  readonly countsInSectionZero?: boolean;
  readonly withoutSectionHeaders?: boolean;
  /** Bytes after everything else. */
  readonly trailer?: Uint8Array;
}

export interface SegmentSpec {
  readonly type: number;
  /** The section it covers; the whole file where neither this nor `offset` is given. */
  readonly covers?: string;
  readonly flags?: number;
  readonly offset?: number | bigint;
  readonly address?: bigint;
  readonly fileSize?: number | bigint;
  readonly memorySize?: number | bigint;
  readonly align?: number;
}

export interface SectionSpec {
  readonly name: string;
  readonly type?: number;
  readonly flags?: number;
  readonly address?: bigint | "mapped";
  readonly content?: Uint8Array | ((place: Place) => Uint8Array);
  /** sh_link: the name of another section, or a number. */
  readonly link?: string | number;
  readonly info?: number;
  readonly align?: number;
  readonly entrySize?: number;
  /** What the header says instead of the truth. */
  readonly offset?: number | bigint;
  readonly size?: number | bigint;
  readonly nameOffset?: number;
}

/** Where things have come to lie, for contents that point at each other. */
export interface Place {
  readonly offsetOf: (section: string) => number;
  readonly addressOf: (section: string) => bigint;
  readonly sizeOf: (section: string) => number;
}

type HeaderField =
  | "e_type"
  | "e_machine"
  | "e_phoff"
  | "e_shoff"
  | "e_phentsize"
  | "e_phnum"
  | "e_shentsize"
  | "e_shnum"
  | "e_shstrndx";

export const BASE = 0x400000n;

export function buildElf(spec: ElfSpec): Uint8Array {
  const bits = spec.class ?? 64;
  const little = (spec.byteOrder ?? "little") === "little";
  const sizes = bits === 64 ? { file: 64, segment: 56, section: 64 } : { file: 52, segment: 32, section: 40 };
  const segments = spec.segments ?? [{ type: 1 }];
  const names = new Strings();
  const given = [{ name: "", type: 0 }, ...(spec.sections ?? []), { name: ".shstrtab", type: 3 }];
  for (const { name } of given) names.add(name);
  const sections: SectionSpec[] = given.map((section) =>
    section.name === ".shstrtab" && !("content" in section) ? { ...section, content: names.bytes() } : section,
  );

  // Contents may ask for places, so they are made twice: for their size, then for their bytes.
  const offsets: number[] = [];
  const contentsOf = (place: Place): Uint8Array[] =>
    sections.map(({ content }) => (typeof content === "function" ? content(place) : (content ?? new Uint8Array())));
  const indexOf = (name: string): number => sections.findIndex((section) => section.name === name);
  const sizing = contentsOf({ offsetOf: () => 0, addressOf: () => 0n, sizeOf: () => 0 });
  let end = sizes.file + segments.length * sizes.segment;
  for (const [index, content] of sizing.entries()) {
    end = roundUp(end, sections[index]?.align ?? 8);
    offsets.push(end);
    end += content.length;
  }
  const offsetOf = (name: string): number => offsets[indexOf(name)] ?? 0;
  const addressOf = (name: string): bigint => {
    const address = sections[indexOf(name)]?.address;
    return address === "mapped" ? BASE + BigInt(offsetOf(name)) : (address ?? 0n);
  };
  const sizeOf = (name: string): number => sizing[indexOf(name)]?.length ?? 0;
  const contents = contentsOf({ offsetOf, addressOf, sizeOf });

  const headersAt = roundUp(end, 8);
  const rowSize = spec.sectionHeaderSize ?? sizes.section;
  const headersEnd = spec.withoutSectionHeaders ? headersAt : headersAt + sections.length * rowSize;
  const trailer = spec.trailer ?? new Uint8Array();
  const bytes = new Uint8Array(headersEnd + trailer.length);
  const writer = new Writer(bytes, little, bits);

  const moved = spec.countsInSectionZero === true;
  const header: Record<HeaderField, number | bigint> = {
    e_type: spec.type ?? 2,
    e_machine: spec.machine ?? 62,
    e_phoff: sizes.file,
    e_shoff: spec.withoutSectionHeaders ? 0 : headersAt,
    e_phentsize: sizes.segment,
    e_phnum: moved ? 0xffff : segments.length,
    e_shentsize: rowSize,
    e_shnum: spec.withoutSectionHeaders || moved ? 0 : sections.length,
    e_shstrndx: spec.withoutSectionHeaders ? 0 : moved ? 0xffff : sections.length - 1,
    ...spec.header,
  };
  bytes.set([0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, little ? 1 : 2, 1]);
  writer.at = 16;
  writer
    .u16(header.e_type)
    .u16(header.e_machine)
    .u32(1)
    .word(spec.entry ?? BASE);
  writer.word(header.e_phoff).word(header.e_shoff).u32(0).u16(sizes.file);
  writer.u16(header.e_phentsize).u16(header.e_phnum);
  writer.u16(header.e_shentsize).u16(header.e_shnum).u16(header.e_shstrndx);

  for (const segment of segments) {
    const covered = segment.covers;
    const offset = segment.offset ?? (covered === undefined ? 0 : offsetOf(covered));
    const fileSize = segment.fileSize ?? (covered === undefined ? headersEnd : sizeOf(covered));
    const address = segment.address ?? (covered === undefined ? BASE : addressOf(covered));
    const { flags = 4, align = 0x1000, memorySize = fileSize } = segment;
    writer.u32(segment.type);
    if (bits === 64) writer.u32(flags);
    writer.word(offset).word(address).word(address).word(fileSize).word(memorySize);
    if (bits === 32) writer.u32(flags);
    writer.word(align);
  }
  for (const [index, content] of contents.entries()) bytes.set(content, offsets[index] ?? 0);
  bytes.set(trailer, headersEnd);
  if (spec.withoutSectionHeaders) return bytes;

  for (const [index, section] of sections.entries()) {
    const first = index === 0;
    const link = typeof section.link === "string" ? indexOf(section.link) : (section.link ?? 0);
    writer.at = headersAt + index * rowSize;
    writer.u32(section.nameOffset ?? names.add(section.name)).u32(section.type ?? 1);
    writer.word(section.flags ?? 0).word(addressOf(section.name));
    writer.word(section.offset ?? (first ? 0 : (offsets[index] ?? 0)));
    writer.word(section.size ?? (first && moved ? sections.length : (contents[index]?.length ?? 0)));
    writer.u32(first && moved ? sections.length - 1 : link);
    writer.u32(first && moved ? segments.length : (section.info ?? 0));
    writer.word(section.align ?? 8).word(section.entrySize ?? 0);
  }
  return bytes;
}

/** A string table: NUL, then each string once with its NUL. */
export class Strings {
  #text = "\0";

  add(text: string): number {
    if (text === "") return 0;
    const at = this.#text.indexOf(`\0${text}\0`);
    if (at >= 0) return at + 1;
    const offset = Buffer.byteLength(this.#text);
    this.#text += `${text}\0`;
    return offset;
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#text);
  }
}

/** Appends numbers of one byte order and class. */
export class Writer {
  at = 0;
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #wide: boolean;

  constructor(bytes: Uint8Array, little: boolean, bits: 32 | 64) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#little = little;
    this.#wide = bits === 64;
  }

  u8(value: number): this {
    this.#view.setUint8(this.at, value);
    this.at += 1;
    return this;
  }

  u16(value: number | bigint): this {
    this.#view.setUint16(this.at, Number(value), this.#little);
    this.at += 2;
    return this;
  }

  u32(value: number | bigint): this {
    this.#view.setUint32(this.at, Number(value), this.#little);
    this.at += 4;
    return this;
  }

  u64(value: number | bigint): this {
    this.#view.setBigUint64(this.at, BigInt(value), this.#little);
    this.at += 8;
    return this;
  }

  word(value: number | bigint): this {
    return this.#wide ? this.u64(value) : this.u32(value);
  }
}

/** `write` fills a record of a known size. */
export function record(
  size: number,
  spec: Pick<ElfSpec, "class" | "byteOrder">,
  write: (to: Writer) => void,
): Uint8Array {
  const bytes = new Uint8Array(size);
  write(new Writer(bytes, (spec.byteOrder ?? "little") === "little", spec.class ?? 64));
  return bytes;
}

const roundUp = (value: number, align: number): number => Math.ceil(value / align) * align;
