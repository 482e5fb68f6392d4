/**
 * Addresses that machine code forms, found without disassembling it: on each architecture Go's compiler and assembler
 * name a place in memory with a few shapes of instruction, and the scan-<architecture> files look for those inside
 * the functions of the program.
 */

import type { FunctionPackages } from "./function-packages.ts";
import type { Image } from "./image.ts";
import { InlinedCalls } from "./inline-tree.ts";
import { type Moduledata, textStartOf } from "./moduledata.ts";
import { NO_PACKAGE, type PackageNames } from "./package-names.ts";
import type { Pclntab } from "./pclntab.ts";
import { pairScanner } from "./scan-pairs.ts";
import { scanArm, scanS390x } from "./scan-words.ts";
import { scan386, scanAmd64 } from "./scan-x86.ts";

/**
 * Looks through code[start, end) for addresses in [low, high) and hands each to the sink with the place of the
 * instruction; `address` is that of code[0], and `view` the same bytes.
 */
type Scanner = (
  code: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  address: number,
  low: number,
  high: number,
  littleEndian: boolean,
  sink: (at: number, target: number) => void,
) => void;

const SCANNERS: Readonly<Record<string, Scanner>> = {
  EM_X86_64: scanAmd64,
  EM_386: scan386,
  EM_ARM: scanArm,
  EM_S390: scanS390x,
};

/** One entry for every place in the code that forms an address of data, as columns. */
export interface CodeReferences {
  readonly count: number;
  /** Offsets in the file. */
  readonly targets: Uint32Array;
  /** Whose code it is: that of the function inlined there, where one is. */
  readonly packages: Int32Array;
  /** Whose function it is in, whatever was inlined there. */
  readonly hosts: Int32Array;
}

/** `null` for an architecture without a scanner. */
export function readCodeReferences(
  image: Image,
  table: Pclntab,
  functions: FunctionPackages,
  moduledata: Moduledata,
  names: PackageNames,
): CodeReferences | null {
  const scan = SCANNERS[image.machine] ?? pairScanner(image.machine);
  const textStart = textStartOf(image, table, moduledata);
  const data = image.mappings.filter((mapping) => !mapping.executable);
  const low = data[0]?.address ?? 0;
  const high = data.at(-1)?.end ?? 0;
  if (scan === undefined || textStart === null) return null;

  let targets = new Uint32Array(1 << 16);
  let packages = new Int32Array(1 << 16);
  let hosts = new Int32Array(1 << 16);
  let count = 0;
  const inlined = new InlinedCalls(image, table, moduledata);
  let current = -1;
  let entered = -1;
  let start = 0;
  let isInlined = false;
  let owner = NO_PACKAGE;
  const sink = (at: number, target: number): void => {
    const holder = image.mappingAt(target);
    if (holder === null || holder.executable) return;
    if (entered !== current) {
      entered = current;
      isInlined = inlined.enter(current);
    }
    if (count === targets.length) {
      targets = doubled(targets, new Uint32Array(count * 2));
      packages = doubled(packages, new Int32Array(count * 2));
      hosts = doubled(hosts, new Int32Array(count * 2));
    }
    const name = isInlined ? inlined.nameAt(at - start) : -1;
    const source = name < 0 ? NO_PACKAGE : names.ofSymbol(table.bytes, name, table.bytes.length);
    targets[count] = holder.offset + (target - holder.address);
    hosts[count] = owner;
    packages[count++] = source === NO_PACKAGE ? owner : source;
  };
  for (let i = 0; i < table.count; i++) {
    const entry = textStart + (table.entries[i] as number);
    const mapping = image.mappingAt(entry);
    owner = functions.packages[i] as number;
    if (owner < 0 || mapping === null) continue;
    current = i;
    start = entry - mapping.address;
    const end = Math.min(textStart + (table.entries[i + 1] as number) - mapping.address, mapping.bytes.length);
    scan(mapping.bytes, mapping.view, start, end, mapping.address, low, high, image.littleEndian, sink);
  }
  return { count, targets, packages, hosts };
}

function doubled<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
