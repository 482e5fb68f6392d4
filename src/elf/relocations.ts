import type { Gap } from "../model.ts";
import { FormatError } from "./bytes.ts";
import { DT } from "./constants.ts";
import type { Dynamic } from "./dynamic.ts";
import type { ElfFile } from "./file.ts";
import { viewOf, windowAt } from "./lookup.ts";

/**
 * What the loader patches (gABI, chapter 4, "Relocation"): rows of words, walked in place without an object a row.
 *
 *     Rel   r_offset, r_info                 the addend is what the place holds
 *     Rela  r_offset, r_info, r_addend
 *     Relr  an even word is a place; an odd one a bitmap of the 31 or 63 words behind the last; all are relative
 *
 * r_info is symbol << 8 | type in 32 bits and symbol << 32 | type in 64; 64-bit MIPS has four fields instead, a
 * 32-bit symbol, then one byte each for a special symbol and three types of which the last applies first.
 */
export interface RelocationTable {
  readonly kind: "REL" | "RELA" | "RELR";
  readonly offset: number;
  /** Bytes in the file. */
  readonly size: number;
}

/** `type` is `null` for RELR, `addend` where the place itself holds it. Addresses are exact up to 2^53. */
export type VisitRelocation = (place: number, type: number | null, symbol: number, addend: number | null) => void;

/** The tables that the dynamic array names, in the order the loader applies them. */
export function relocationTables(elf: ElfFile, dynamic: Dynamic): { tables: RelocationTable[]; gaps: Gap[] } {
  const tables: RelocationTable[] = [];
  const gaps: Gap[] = [];
  const pltKind = dynamic.values.get(DT.PLTREL) === BigInt(DT.RELA) ? "RELA" : "REL";
  for (const [kind, addressTag, sizeTag] of [
    ["RELR", DT.RELR, DT.RELRSZ],
    ["REL", DT.REL, DT.RELSZ],
    ["RELA", DT.RELA, DT.RELASZ],
    [pltKind, DT.JMPREL, DT.PLTRELSZ],
  ] as const) {
    const address = dynamic.values.get(addressTag);
    if (address === undefined) continue;
    try {
      const { start, size } = windowAt(elf, address, Number(dynamic.values.get(sizeTag) ?? 0n));
      if (size > 0) tables.push({ kind, offset: start, size });
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      gaps.push({ fact: "relocations", why: `a ${kind} table can't be read: ${error.message}` });
    }
  }
  return { tables, gaps };
}

export function visitRelocations(elf: ElfFile, table: RelocationTable, visit: VisitRelocation): void {
  const little = elf.byteOrder === "little";
  const view = viewOf(elf).rows(table.offset, table.size);
  if (table.kind === "RELR") visitPacked(view, little, elf.class, visit);
  else if (elf.class === 32) visitRows32(view, little, table.kind, visit);
  else visitRows64(view, little, table.kind, elf.machine === "EM_MIPS", visit);
}

function visitRows32(view: DataView, little: boolean, kind: "REL" | "RELA", visit: VisitRelocation): void {
  const stride = kind === "RELA" ? 12 : 8;
  for (let at = 0; at + stride <= view.byteLength; at += stride) {
    const info = view.getUint32(at + 4, little);
    visit(view.getUint32(at, little), info & 0xff, info >>> 8, kind === "RELA" ? view.getInt32(at + 8, little) : null);
  }
}

function visitRows64(
  view: DataView,
  little: boolean,
  kind: "REL" | "RELA",
  isMips: boolean,
  visit: VisitRelocation,
): void {
  const stride = kind === "RELA" ? 24 : 16;
  const low = little ? 0 : 4;
  const high = little ? 4 : 0;
  for (let at = 0; at + stride <= view.byteLength; at += stride) {
    const place = view.getUint32(at + high, little) * 0x100000000 + view.getUint32(at + low, little);
    const symbol = view.getUint32(at + 8 + (isMips ? 0 : high), little);
    const type = isMips ? view.getUint8(at + 15) : view.getUint32(at + 8 + low, little);
    const addend =
      kind === "RELA"
        ? view.getInt32(at + 16 + high, little) * 0x100000000 + view.getUint32(at + 16 + low, little)
        : null;
    visit(place, type, symbol, addend);
  }
}

function visitPacked(view: DataView, little: boolean, fileClass: 32 | 64, visit: VisitRelocation): void {
  const word = fileClass / 8;
  let next = 0;
  for (let at = 0; at + word <= view.byteLength; at += word) {
    const low = view.getUint32(at + (little || word === 4 ? 0 : 4), little);
    const high = word === 4 ? 0 : view.getUint32(at + (little ? 4 : 0), little);
    if ((low & 1) === 0) {
      const place = high * 0x100000000 + low;
      visit(place, null, 0, null);
      next = place + word;
      continue;
    }
    for (let bit = 1; bit < fileClass; bit++) {
      const set = bit < 32 ? (low >>> bit) & 1 : (high >>> (bit - 32)) & 1;
      if (set === 1) visit(next + (bit - 1) * word, null, 0, null);
    }
    next += (fileClass - 1) * word;
  }
}
