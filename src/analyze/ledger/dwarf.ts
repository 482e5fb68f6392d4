import { FormatError } from "../../elf/bytes.ts";
import type { ElfFile } from "../../elf/file.ts";
import { type DwarfInfo, type DwarfUnit, readDwarfUnits } from "../../gobin/dwarf-units.ts";
import type { Claims } from "./claims.ts";
import { contentOf, type DebugSection, debugSections, release } from "./debug-section.ts";
import { C_CODE, keyOf, NOBODY, ownerOfPackage, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** How many bytes of a section an owner has. */
interface Share {
  readonly owner: number;
  readonly weight: number;
}

/** Where each unit's part of a section begins; sections not listed are shared like .debug_info. */
const PARTS: Readonly<Record<string, (unit: DwarfUnit) => number>> = {
  line: (unit) => unit.line,
  rnglists: (unit) => unit.rnglists,
  loclists: (unit) => unit.loclists,
  addr: (unit) => unit.addr,
};

/**
 * Debugging information by compilation unit. A unit says where it lies in .debug_info and where its parts of other
 * sections begin, so each part ends where the next begins; call frames, which no unit names, go by the number of
 * functions. A compressed section is dealt out by the uncompressed shares.
 */
export function claimDwarf(reading: Reading, claims: Claims): void {
  const sections = debugSections(reading.elf);
  const units = reading.units ?? [];
  if (units.length === 0) return;
  const owners = units.map((unit) => ownerOfUnit(reading, unit));
  const ofInfo = units.map(({ start, end }, i) => ({ owner: owners[i] ?? NOBODY, weight: end - start }));
  for (const section of sections) {
    const startOf = PARTS[section.name];
    const parts = startOf === undefined ? [] : partsOf(section, units.map(startOf), owners);
    if (section.name === "abbrev" || section.name === "gdb_scripts")
      deal(claims, section, [{ owner: TOOLCHAIN, weight: 1 }]);
    else if (section.name === "frame") deal(claims, section, sharesOfFrames(reading));
    else deal(claims, section, parts.length > 0 ? parts : ofInfo);
  }
}

/** The code of C's units, to the source file that each was made of. */
export function claimCUnits(reading: Reading, claims: Claims): void {
  const { image } = reading;
  for (const unit of reading.units ?? []) {
    const start = unit.isGo ? -1 : image.offsetOf(unit.lowPc);
    if (start < 0) continue;
    const size = Math.min(unit.highPc - unit.lowPc, image.available(unit.lowPc));
    claims.add(start, start + size, keyOf(ownerOfUnit(reading, unit), "code"));
  }
}

/** The units of a file with debugging information; a FormatError where they do not read to the end. */
export function readUnits(elf: ElfFile): readonly DwarfUnit[] {
  const sections = debugSections(elf);
  const content = (name: string): Uint8Array => {
    const section = sections.find((candidate) => candidate.name === name);
    return section === undefined ? new Uint8Array() : contentOf(elf, section);
  };
  const section = sections.find(({ name }) => name === "info");
  if (section === undefined) return [];
  const { info, release } = openInfo(elf, section);
  try {
    const { units, complete } = readDwarfUnits({
      info,
      abbrev: content("abbrev"),
      str: content("str"),
      lineStr: content("line_str"),
      littleEndian: elf.byteOrder === "little",
    });
    if (!complete) throw new FormatError("a unit of the debugging information does not read", section.offset);
    return units;
  } finally {
    release();
  }
}

/** What is not compressed is read where a unit begins and nowhere else. */
function openInfo(elf: ElfFile, section: DebugSection): { readonly info: DwarfInfo; readonly release: () => void } {
  const { compression, offset: start, rawSize: size } = section;
  if (compression === "none") {
    const read = (offset: number, bytes: number): Uint8Array =>
      elf.read(start + offset, Math.min(bytes, size - offset));
    return { info: { size, read }, release: () => undefined };
  }
  const content = contentOf(elf, section);
  const read = (offset: number, bytes: number): Uint8Array => content.subarray(offset, offset + bytes);
  return { info: { size, read }, release: () => release(content) };
}

function ownerOfUnit({ packages, owners }: Reading, { name, isGo }: DwarfUnit): number {
  if (!isGo) return name === "" ? C_CODE : owners.ofLibrary(name.slice(name.lastIndexOf("/") + 1));
  return name === "" ? TOOLCHAIN : ownerOfPackage(packages.ofPath(name));
}

/** From each start to the next; the first part begins with the section. */
function partsOf(section: DebugSection, starts: readonly number[], owners: readonly number[]): readonly Share[] {
  const order = starts
    .map((start, unit) => ({ start, owner: owners[unit] ?? NOBODY }))
    .filter(({ start }) => start >= 0 && start < section.rawSize)
    .sort((a, b) => a.start - b.start);
  return order.map(({ start, owner }, i) => ({
    owner,
    weight: (order[i + 1]?.start ?? section.rawSize) - (i === 0 ? 0 : start),
  }));
}

function sharesOfFrames({ functions }: Reading): readonly Share[] {
  const counts = new Map<number, number>();
  for (const packageNumber of functions?.packages ?? []) {
    const owner = ownerOfPackage(packageNumber);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].map(([owner, weight]) => ({ owner, weight }));
}

/** Claims a section as it lies in the file, in the order and in the proportion of the shares. */
function deal(claims: Claims, { offset, size }: DebugSection, shares: readonly Share[]): void {
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  let from = offset;
  for (const { owner, weight } of shares) {
    sum += weight;
    const to = offset + Math.floor((size * sum) / total);
    if (owner !== NOBODY) claims.extend(from, to, keyOf(owner, "dwarf"));
    from = to;
  }
}
