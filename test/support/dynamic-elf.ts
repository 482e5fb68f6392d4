import { buildElf, type ElfSpec, type Place, record, type SectionSpec, Strings } from "./elf-builder.ts";

/** A program or library for the dynamic loader, all its tables in place. */
export interface DynamicSpec
  extends Pick<ElfSpec, "class" | "byteOrder" | "machine" | "type" | "withoutSectionHeaders"> {
  readonly interpreter?: string | null;
  readonly needed?: readonly string[];
  readonly soname?: string;
  readonly rpath?: string;
  readonly runpath?: string;
  readonly flags?: number;
  readonly flags1?: number;
  readonly bindNow?: boolean;
  readonly needs?: readonly NeedSpec[];
  /** More dynamic entries, before DT_NULL: tag and value. */
  readonly entries?: readonly (readonly [number, bigint])[];
  /** Whether DT_HASH, from which the number of symbols follows, is there. */
  readonly hash?: boolean;
  /** A chance to damage a finished table, by section name. */
  readonly damage?: Readonly<Record<string, (content: Uint8Array) => Uint8Array>>;
  /** More segments. */
  readonly segments?: ElfSpec["segments"];
}

export interface NeedSpec {
  readonly library: string;
  readonly versions: readonly {
    readonly name: string;
    readonly flags?: number;
    readonly symbols?: readonly string[];
  }[];
}

export function buildDynamicElf(spec: DynamicSpec): Uint8Array {
  const bits = spec.class ?? 64;
  const word = bits / 8;
  const needs = spec.needs ?? [];
  const strings = new Strings();
  const symbols = needs
    .flatMap(({ versions }) => versions)
    .flatMap(({ symbols = [] }, at) => symbols.map((name) => ({ name, version: at + 2 })));

  const needRecords = versionNeeds(spec, needs, strings);
  const versions = record(2 * (symbols.length + 1), spec, (to) => {
    to.u16(0);
    for (const { version } of symbols) to.u16(version);
  });
  const symbolRows = record((symbols.length + 1) * (bits === 64 ? 24 : 16), spec, (to) => {
    to.at = bits === 64 ? 24 : 16;
    for (const { name } of symbols) {
      to.u32(strings.add(name));
      if (bits === 64) to.u8(0x12).u8(0).u16(0).u64(0).u64(0);
      else to.u32(0).u32(0).u8(0x12).u8(0).u16(0);
    }
  });
  const hash = record(12 + 4 * (symbols.length + 1), spec, (to) => to.u32(1).u32(symbols.length + 1));

  const needed = spec.needed ?? needs.map(({ library }) => library);
  for (const name of [...needed, spec.soname ?? "", spec.rpath ?? "", spec.runpath ?? ""]) strings.add(name);

  const entries = (place: Place): (readonly [number, bigint])[] => [
    ...needed.map((name) => [1, BigInt(strings.add(name))] as const),
    ...(spec.soname === undefined ? [] : [[14, BigInt(strings.add(spec.soname))] as const]),
    ...(spec.rpath === undefined ? [] : [[15, BigInt(strings.add(spec.rpath))] as const]),
    ...(spec.runpath === undefined ? [] : [[29, BigInt(strings.add(spec.runpath))] as const]),
    ...(spec.bindNow === true ? [[24, 0n] as const] : []),
    ...(spec.flags === undefined ? [] : [[30, BigInt(spec.flags)] as const]),
    ...(spec.flags1 === undefined ? [] : [[0x6ffffffb, BigInt(spec.flags1)] as const]),
    ...(spec.hash === false ? [] : [[4, place.addressOf(".hash")] as const]),
    [5, place.addressOf(".dynstr")],
    [6, place.addressOf(".dynsym")],
    [10, BigInt(place.sizeOf(".dynstr"))],
    ...(needs.length === 0
      ? []
      : ([
          [0x6ffffff0, place.addressOf(".gnu.version")],
          [0x6ffffffe, place.addressOf(".gnu.version_r")],
          [0x6fffffff, BigInt(needs.length)],
        ] as const)),
    ...(spec.entries ?? []),
    [0, 0n],
  ];
  const dynamic = (place: Place): Uint8Array => {
    const rows = entries(place);
    return record(rows.length * 2 * word, spec, (to) => {
      for (const [tag, value] of rows) to.word(tag).word(value);
    });
  };

  const interpreter = spec.interpreter === undefined ? "/lib64/ld-linux-x86-64.so.2" : spec.interpreter;
  const tables: SectionSpec[] = [
    ...(interpreter === null ? [] : [{ name: ".interp", content: Buffer.from(`${interpreter}\0`) }]),
    { name: ".hash", type: 5, content: hash, link: ".dynsym" },
    { name: ".dynsym", type: 11, content: symbolRows, link: ".dynstr", entrySize: bits === 64 ? 24 : 16 },
    { name: ".dynstr", type: 3, content: strings.bytes() },
    ...(needs.length === 0
      ? []
      : [
          { name: ".gnu.version", type: 0x6fffffff, content: versions, link: ".dynsym" },
          { name: ".gnu.version_r", type: 0x6ffffffe, content: needRecords, link: ".dynstr", info: needs.length },
        ]),
    { name: ".dynamic", type: 6, content: dynamic, link: ".dynstr" },
  ];

  return buildElf({
    ...spec,
    type: spec.type ?? 3,
    segments: [
      { type: 1 },
      ...(interpreter === null ? [] : [{ type: 3, covers: ".interp" }]),
      { type: 2, covers: ".dynamic" },
      ...(spec.segments ?? []),
    ],
    sections: tables.map((table) => damaged({ flags: 2, address: "mapped", ...table }, spec.damage?.[table.name])),
  });
}

function versionNeeds(spec: DynamicSpec, needs: readonly NeedSpec[], strings: Strings): Uint8Array {
  const count = needs.reduce((sum, { versions }) => sum + 1 + versions.length, 0);
  let number = 2;
  return record(16 * count, spec, (to) => {
    for (const [index, { library, versions }] of needs.entries()) {
      const size = 16 * (1 + versions.length);
      to.u16(1)
        .u16(versions.length)
        .u32(strings.add(library))
        .u32(16)
        .u32(index + 1 < needs.length ? size : 0);
      for (const [at, { name, flags = 0 }] of versions.entries()) {
        to.u32(0)
          .u16(flags)
          .u16(number++)
          .u32(strings.add(name))
          .u32(at + 1 < versions.length ? 16 : 0);
      }
    }
  });
}

function damaged(section: SectionSpec, damage: ((content: Uint8Array) => Uint8Array) | undefined): SectionSpec {
  const { content } = section;
  if (damage === undefined || content === undefined) return section;
  return { ...section, content: (place) => damage(typeof content === "function" ? content(place) : content) };
}
