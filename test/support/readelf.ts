import { execFileSync } from "node:child_process";
import { answers } from "./parts.ts";

/** What GNU readelf says of a file, in the words of this project: the oracle for everything under src/elf. */
export interface Readelf {
  readonly class: number;
  readonly byteOrder: string;
  readonly type: string;
  readonly entry: bigint;
  readonly sections: readonly ReadelfSection[];
  readonly segments: readonly ReadelfSegment[];
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly runpath: string | null;
  readonly versionNeeds: readonly { library: string; version: string; weak: boolean; symbols: readonly string[] }[];
  readonly gnuBuildId: string | null;
}

export interface ReadelfSection {
  readonly name: string;
  readonly type: string;
  readonly address: bigint;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly align: number;
}

export interface ReadelfSegment {
  readonly type: string;
  readonly flags: string;
  readonly address: bigint;
  readonly offset: number;
  readonly fileSize: number;
  readonly memorySize: number;
}

export const readelfAnswers = answers("readelf", "--version");

export function readelf(path: string): Readelf {
  const text = run("-W", "-h", "-S", "-l", "-d", "-V", "-n", "--dyn-syms", path);
  const one = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  return {
    class: Number(one(/Class:\s+ELF(\d+)/)),
    byteOrder: one(/Data:.*(little|big) endian/) ?? "",
    type: `ET_${one(/Type:\s+([A-Z]+)/)}`,
    entry: BigInt(one(/Entry point address:\s+(0x[0-9a-f]+)/) ?? 0),
    sections: [...text.matchAll(SECTION)].map(([, name, type, address, offset, size, link, info, align]) => ({
      name: name ?? "",
      type: sectionType(type ?? ""),
      address: BigInt(`0x${address}`),
      offset: Number(`0x${offset}`),
      size: Number(`0x${size}`),
      link: Number(link),
      info: Number(info),
      align: Number(align),
    })),
    segments: [...text.matchAll(SEGMENT)].map(([, type, offset, address, fileSize, memorySize, flags]) => ({
      type: segmentType(type ?? ""),
      flags: (flags ?? "").replaceAll(" ", ""),
      address: BigInt(address ?? 0),
      offset: Number(offset),
      fileSize: Number(fileSize),
      memorySize: Number(memorySize),
    })),
    interpreter: one(/\[Requesting program interpreter: (.*)\]/),
    needed: [...text.matchAll(/\(NEEDED\)\s+Shared library: \[(.*)\]/g)].map(([, name]) => name ?? ""),
    soname: one(/\(SONAME\)\s+Library soname: \[(.*)\]/),
    runpath: one(/\(RUNPATH\)\s+Library runpath: \[(.*)\]/),
    versionNeeds: versionNeeds(text),
    gnuBuildId: one(/Build ID: ([0-9a-f]+)/),
  };
}

/** Name, type, address, offset, size, entry size, flags, link, info, alignment. */
const SECTION =
  /^ {2}\[ *\d+\] (\S*) +(\S+) +([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) [0-9a-f]+ +[A-Za-z]* +(\d+) +(\d+) +(\d+)$/gm;

/** Type, offset, virtual and physical address, sizes in the file and in memory, flags, alignment. */
const SEGMENT =
  /^ {2}(\S+) +(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+) (0x[0-9a-f]+) ([R ][W ][E ]) (?:0x)?[0-9a-f]+$/gm;

const sectionType = (name: string): string => `SHT_${name.replace(/^VER(NEED|SYM|DEF)$/, "GNU_VER$1")}`;

/** readelf leaves the processor out of a name, and has none for the flags of PaX that older Go linkers wrote. */
const segmentNames: Readonly<Record<string, string>> = { "LOOS+0x5041580": "PAX_FLAGS", ABIFLAGS: "MIPS_ABIFLAGS" };
const segmentType = (name: string): string => `PT_${segmentNames[name] ?? name}`;

function versionNeeds(text: string): Readelf["versionNeeds"] {
  const symbols = new Map<string, string[]>();
  for (const [, name, number] of text.matchAll(/^ +\d+: [0-9a-f]+ .* (\S+)@{1,2}\S+ \((\d+)\)$/gm)) {
    const known = symbols.get(number ?? "");
    if (known === undefined) symbols.set(number ?? "", [name ?? ""]);
    else known.push(name ?? "");
  }
  let library = "";
  const needs: { library: string; version: string; weak: boolean; symbols: string[] }[] = [];
  for (const line of text.split("\n")) {
    library = /Version: 1 {2}File: (\S+) {2}Cnt:/.exec(line)?.[1] ?? library;
    const need = /Name: (\S+) {2}Flags: (.*?) {2}Version: (\d+)$/.exec(line);
    if (need === null || library === "") continue;
    const [, version = "", flags = "", number = ""] = need;
    needs.push({ library, version, weak: flags.includes("WEAK"), symbols: (symbols.get(number) ?? []).sort() });
  }
  return needs;
}

/** Symbol tables as readelf decodes them: value, size, type, section and name by row. */
export function readelfSymbols(path: string, table: ".symtab" | ".dynsym"): readonly ReadelfSymbol[] {
  const text = run("-W", table === ".symtab" ? "--syms" : "--dyn-syms", path);
  const start = text.indexOf(`Symbol table '${table}'`);
  if (start < 0) return [];
  const end = text.indexOf("\nSymbol table", start + 1);
  const rows = text.slice(start, end < 0 ? undefined : end);
  return [...rows.matchAll(/^ +\d+: ([0-9a-f]+) +(\S+) (\S+) +(\S+) +\S+ +(?:\[.*?\] +)?(\S+) ?(.*)$/gm)].map(
    ([, value, size, type, binding, section, name]) => ({
      value: Number(`0x${value}`),
      size: Number(size),
      type: type ?? "",
      binding: binding ?? "",
      section: section ?? "",
      // A version that readelf adds; in .symtab the linker wrote it into the name itself.
      name: table === ".dynsym" ? (name ?? "").replace(/@.*$/, "") : (name ?? ""),
    }),
  );
}

export interface ReadelfSymbol {
  readonly value: number;
  readonly size: number;
  readonly type: string;
  readonly binding: string;
  readonly section: string;
  readonly name: string;
}

const run = (...args: string[]): string =>
  execFileSync("readelf", args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });

/** The dynamic relocations, as their words say; what is packed (RELR) has a place and nothing else. */
export interface ReadelfRelocation {
  readonly place: number;
  readonly type: number | null;
  readonly symbol: number;
  readonly addend: number | null;
}

export function readelfRelocations(path: string): readonly ReadelfRelocation[] {
  const text = run("-W", "-r", path);
  const wide = run("-h", path).includes("ELF64");
  const rows: ReadelfRelocation[] = [];
  for (const line of text.split("\n")) {
    const packed = /^([0-9a-f]{8,16})$/.exec(line)?.[1];
    const row = /^([0-9a-f]+) +([0-9a-f]+) R_\S+(?: +.*)?$/.exec(line);
    if (packed !== undefined) rows.push({ place: Number(`0x${packed}`), type: null, symbol: 0, addend: null });
    if (row === null) continue;
    const info = BigInt(`0x${row[2]}`);
    const relative = / {10,}(-?[0-9a-f]+)$/.exec(line)?.[1];
    rows.push({
      place: Number(`0x${row[1]}`),
      type: Number(wide ? info & 0xffffffffn : info & 0xffn),
      symbol: Number(wide ? info >> 32n : info >> 8n),
      addend: relative === undefined ? null : Number.parseInt(relative, 16),
    });
  }
  return rows;
}
