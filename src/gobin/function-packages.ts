import { type FunctionNames, readFunctionNames } from "./function-names.ts";
import { NO_PACKAGE, type PackageNames } from "./package-names.ts";
import { type FuncRecord, type Pclntab, readRecord } from "./pclntab.ts";

/** A function of C code that Go linked itself: it is in the table, and belongs to no compilation unit. */
export const C_FUNCTION = -2;

/** A name that no function has led to yet. */
const UNSEEN = -3;

/** Whose each function is, by package number; the parts of the pc-line table follow from that. */
export interface FunctionPackages {
  /** By function: a package, NO_PACKAGE where nothing tells, C_FUNCTION for C code. */
  readonly packages: Int32Array;
  readonly names: FunctionNames;
  /** By name, functions inlined everywhere among them: a name without a package has its function's, or is C's. */
  readonly namePackages: Int32Array;
  /** Compilation units by their index in cutab: the package that most of their functions are of which are no instantiations. */
  readonly units: ReadonlyMap<number, number>;
  /** Source files by the offset of their name in the table's bytes: the package of the functions that start there. */
  readonly files: ReadonlyMap<number, number>;
}

/**
 * The package of every function: from its name; where the name has none (assembly bodies, equality functions), from
 * other functions of its source file, then of its compilation unit, then from the function before it, because the
 * text is laid out package by package.
 */
export function packagesOfFunctions(table: Pclntab, names: PackageNames): FunctionPackages {
  const functionNames = readFunctionNames(table);
  const { starts, ends, count } = functionNames;
  const nameIndex = new NameIndex(functionNames);
  const namePackages = new Int32Array(count).fill(UNSEEN);
  const lookUp = (name: number): number => {
    const found = names.ofSymbol(table.bytes, starts[name] as number, ends[name] as number);
    namePackages[name] = found;
    return found;
  };
  const packages = new Int32Array(table.count).fill(NO_PACKAGE);
  const files = new Map<number, number>();
  const votes = new Map<number, Map<number, number>>();
  const namelessFunctions: number[] = [];
  const hasUnits = table.layout.record.unit !== null;
  for (let i = 0; i < table.count; i++) {
    const record = recordOf(table, i);
    if (record === null) continue;
    const start = table.funcnametab.start + record.nameOffset;
    const name = nameIndex.at(start);
    if (hasUnits && record.unit === -1 && !isMarker(table.bytes, start)) {
      // What a C compiler calls `copy.cold` or `copy.part.0` is in no package called copy.
      packages[i] = C_FUNCTION;
      if (name >= 0) namePackages[name] = C_FUNCTION;
      continue;
    }
    const owner = name < 0 ? NO_PACKAGE : lookUp(name);
    if (owner === NO_PACKAGE) {
      namelessFunctions.push(i);
    } else {
      packages[i] = owner;
      if (hasUnits) vote(votes, record.unit, owner, isInstantiation(table.bytes, start) ? 1 : OWN);
      const file = firstFile(table, record);
      if (file > 0 && !files.has(file)) files.set(file, owner);
    }
  }

  const units = new Map<number, number>();
  for (const [unit, counts] of votes) units.set(unit, winner(counts));
  for (const i of namelessFunctions) {
    const record = recordOf(table, i);
    if (record === null) continue;
    const file = firstFile(table, record);
    packages[i] =
      files.get(file) ?? packageOfFolder(table, file, names) ?? units.get(record.unit) ?? packages[i - 1] ?? NO_PACKAGE;
    const name = nameIndex.at(table.funcnametab.start + record.nameOffset);
    if (name >= 0) namePackages[name] = packages[i] as number;
  }
  // Those of functions that were inlined everywhere.
  for (let name = 0; name < count; name++) if (namePackages[name] === UNSEEN) lookUp(name);
  return { packages, names: functionNames, namePackages, units, files };
}

/** Finds names by where they start. They lie in the order of the functions, with those only inlined in between. */
class NameIndex {
  readonly #names: FunctionNames;
  #last = 0;

  constructor(names: FunctionNames) {
    this.#names = names;
  }

  /** -1 where no name starts. */
  at(start: number): number {
    const { starts, count } = this.#names;
    for (let i = this.#last; i < Math.min(count, this.#last + 16); i++)
      if (starts[i] === start) return this.#remember(i);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    return low < count && starts[low] === start ? this.#remember(low) : -1;
  }

  #remember(index: number): number {
    this.#last = index;
    return index;
  }
}

function recordOf(table: Pclntab, index: number): FuncRecord | null {
  const at = table.records[index] as number;
  return at === 0 ? null : readRecord(table, at);
}

/** `go:textfipsstart` and the like have no compilation unit and are not C. */
const isMarker = (bytes: Uint8Array, start: number): boolean =>
  bytes[start] === 0x67 && bytes[start + 1] === 0x6f && (bytes[start + 2] === 0x3a || bytes[start + 2] === 0x2e);

/** Instantiations of others' generic code say less of a unit than one function of its own, however many they are. */
const OWN = 1 << 16;

/** Whether a name that has a package has type arguments, too. */
function isInstantiation(bytes: Uint8Array, start: number): boolean {
  const end = Math.min(bytes.length, start + LONGEST_PATH);
  for (let at = start; at < end && bytes[at] !== 0; at++) if (bytes[at] === 0x5b) return true;
  return false;
}

function vote(votes: Map<number, Map<number, number>>, unit: number, owner: number, weight: number): void {
  let counts = votes.get(unit);
  if (counts === undefined) {
    counts = new Map();
    votes.set(unit, counts);
  }
  counts.set(owner, (counts.get(owner) ?? 0) + weight);
}

function winner(counts: ReadonlyMap<number, number>): number {
  let best = NO_PACKAGE;
  let most = 0;
  for (const [owner, count] of counts)
    if (count > most) {
      best = owner;
      most = count;
    }
  return best;
}

/**
 * Where the name of the file a function starts in lies in the table's bytes, 0 where that can't be told: the first
 * value of its file table, looked up through its unit (before Go 1.16: in the file table itself).
 */
function firstFile(table: Pclntab, record: FuncRecord): number {
  const { bytes, view, littleEndian, cutab, filetab, pctab } = table;
  const old = table.layout.tables === null;
  const start = (old ? 0 : pctab.start) + record.pcfile;
  if (record.pcfile === 0 || start >= bytes.length) return 0;
  const index = firstValue(bytes, start);
  if (index < 0) return 0;
  const slot = old ? filetab.start + 4 * index : cutab.start + 4 * (record.unit + index);
  const inTable = old ? slot + 4 <= bytes.length : slot >= cutab.start && slot + 4 <= cutab.end;
  if (!inTable) return 0;
  const name = (old ? 0 : filetab.start) + view.getUint32(slot, littleEndian);
  return name < filetab.end ? name : 0;
}

/** A pc table starts at -1 and its first entry is a zig-zag delta. */
function firstValue(bytes: Uint8Array, start: number): number {
  let delta = 0;
  for (let at = start, shift = 0; shift < 28 && at < bytes.length; at++, shift += 7) {
    const byte = bytes[at] as number;
    delta |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return -1 + ((delta & 1) !== 0 ? ~(delta >> 1) : delta >> 1);
}

const LONGEST_PATH = 4096;

/** The package whose folder holds a file, where functions of that package are known. */
function packageOfFolder(table: Pclntab, name: number, names: PackageNames): number | undefined {
  const { bytes } = table;
  const nul = name === 0 ? -1 : bytes.indexOf(0, name);
  if (nul < 0 || nul - name > LONGEST_PATH) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", name, nul);
  if (!file.includes("/")) return undefined;
  // Module cache and -trimpath both write `module@version/folder/file`.
  let folder = file.slice(0, file.lastIndexOf("/")).replace(/@[^/]*/, "");
  for (;;) {
    const owner = names.find(folder);
    if (owner !== NO_PACKAGE) return owner;
    const slash = folder.indexOf("/");
    if (slash < 0) return undefined;
    folder = folder.slice(slash + 1);
  }
}
