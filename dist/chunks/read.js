import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
// src/elf/bytes.ts
/** The bytes are not what the format promises. The offset is absolute: in the file the user gave. */
var FormatError = class extends Error {
	name = "FormatError";
	offset;
	constructor(problem, offset) {
		super(`${problem} at offset 0x${offset.toString(16)}`);
		this.offset = offset;
	}
};
/** A number as the file says it, kept a safe integer: nothing that large is in any file. */
const atMostSafe = (value) => Math.min(value, Number.MAX_SAFE_INTEGER);
const utf8$1 = new TextDecoder();
/**
* Checked reads in a window of a file. Every offset, going in or out, is absolute; every read that would leave the
* window is a `FormatError`. For records met once; a table with many rows asks for `rows`, is checked once and decoded in place.
*/
var ByteView = class ByteView {
	bytes;
	start;
	end;
	littleEndian;
	/** Bytes of an address: 4 or 8, as the ELF class says. */
	wordSize;
	#view;
	constructor(bytes, littleEndian, wordSize, start = 0, end = bytes.length) {
		if (!(start >= 0 && start <= end && end <= bytes.length)) throw new FormatError(`a range of ${end - start} bytes leaves the file`, start);
		this.bytes = bytes;
		this.start = start;
		this.end = end;
		this.littleEndian = littleEndian;
		this.wordSize = wordSize;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	get size() {
		return this.end - this.start;
	}
	/** The same bytes through a smaller window, which must lie inside this one. */
	window(offset, size) {
		this.#check(offset, size);
		return new ByteView(this.bytes, this.littleEndian, this.wordSize, offset, offset + size);
	}
	u8(offset) {
		this.#check(offset, 1);
		return this.#view.getUint8(offset);
	}
	u16(offset) {
		this.#check(offset, 2);
		return this.#view.getUint16(offset, this.littleEndian);
	}
	u32(offset) {
		this.#check(offset, 4);
		return this.#view.getUint32(offset, this.littleEndian);
	}
	i32(offset) {
		this.#check(offset, 4);
		return this.#view.getInt32(offset, this.littleEndian);
	}
	u64(offset) {
		this.#check(offset, 8);
		return this.#view.getBigUint64(offset, this.littleEndian);
	}
	/** A word of the file's class as an address. */
	address(offset) {
		return this.wordSize === 8 ? this.u64(offset) : BigInt(this.u32(offset));
	}
	/** A word of the file's class as a file offset, a size or a count; no real one exceeds a safe integer. */
	length(offset) {
		if (this.wordSize === 4) return this.u32(offset);
		const value = Number(this.u64(offset));
		if (!Number.isSafeInteger(value)) throw new FormatError("a size or offset that no file can have", offset);
		return value;
	}
	/** A view on the bytes themselves, not a copy. */
	slice(offset, size) {
		this.#check(offset, size);
		return this.bytes.subarray(offset, offset + size);
	}
	/** The same as a view of its own, offsets counted from 0, for a table whose rows are decoded in place. */
	rows(offset, size) {
		this.#check(offset, size);
		return new DataView(this.bytes.buffer, this.bytes.byteOffset + offset, size);
	}
	/** The text up to the next NUL, which must come before the window ends and within `longest` bytes. */
	string(offset, longest) {
		this.#check(offset, 1);
		const text = this.bytes.subarray(offset, Math.min(this.end, offset + longest));
		const length = text.indexOf(0);
		if (length < 0) throw new FormatError("a string without its terminating NUL", offset);
		return utf8$1.decode(text.subarray(0, length));
	}
	#check(offset, size) {
		if (!(offset >= this.start && size >= 0 && offset + size <= this.end)) throw new FormatError(`a read of ${size} bytes leaves the range it belongs to`, offset);
	}
};
// src/elf/constants.ts
/**
* Numbers and names from the System V ABI (gABI), chapters 4 and 5, its processor supplements, and the GNU
* extensions of the Linux Standard Base, grouped by the record they stand in.
*/
/** e_type */
const objectTypes = {
	0: "ET_NONE",
	1: "ET_REL",
	2: "ET_EXEC",
	3: "ET_DYN",
	4: "ET_CORE"
};
/** e_machine: what Go and Debian have ports for. */
const machines = {
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
	36902: "EM_ALPHA"
};
/** p_type */
const segmentTypes = {
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
	1694766464: "PT_PAX_FLAGS"
};
/** p_type of a MIPS file, in the range kept for processors. */
const mipsSegmentTypes = {
	1879048192: "PT_MIPS_REGINFO",
	1879048193: "PT_MIPS_RTPROC",
	1879048194: "PT_MIPS_OPTIONS",
	1879048195: "PT_MIPS_ABIFLAGS"
};
/** sh_type */
const sectionTypes = {
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
	1879048191: "SHT_GNU_VERSYM"
};
/** Processor ranges are named by machine: the same number means another thing elsewhere. */
const processorTypes = {
	EM_ARM: {
		segment: { 1879048193: "PT_ARM_EXIDX" },
		section: {
			1879048193: "SHT_ARM_EXIDX",
			1879048195: "SHT_ARM_ATTRIBUTES"
		}
	},
	EM_AARCH64: {
		segment: { 1879048194: "PT_AARCH64_MEMTAG_MTE" },
		section: { 1879048195: "SHT_AARCH64_ATTRIBUTES" }
	},
	EM_MIPS: {
		segment: mipsSegmentTypes,
		section: {
			1879048198: "SHT_MIPS_REGINFO",
			1879048205: "SHT_MIPS_OPTIONS",
			1879048222: "SHT_MIPS_DWARF",
			1879048234: "SHT_MIPS_ABIFLAGS"
		}
	},
	EM_RISCV: {
		segment: { 1879048195: "PT_RISCV_ATTRIBUTES" },
		section: { 1879048195: "SHT_RISCV_ATTRIBUTES" }
	},
	EM_X86_64: {
		segment: {},
		section: { 1879048193: "SHT_X86_64_UNWIND" }
	}
};
const hex = (value) => `0x${value.toString(16)}`;
const objectTypeName = (value) => objectTypes[value] ?? hex(value);
const machineName = (value) => machines[value] ?? `EM_${value}`;
const segmentTypeName = (value, machine) => segmentTypes[value] ?? processorTypes[machine]?.segment[value] ?? hex(value);
const sectionTypeName = (value, machine) => sectionTypes[value] ?? processorTypes[machine]?.section[value] ?? hex(value);
const SHF_COMPRESSED = 2048;
/** d_tag */
const DT = {
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
	GNU_HASH: 1879047925,
	VERSYM: 1879048176,
	FLAGS_1: 1879048187,
	VERNEED: 1879048190,
	VERNEEDNUM: 1879048191
};
const DF_1_PIE = 134217728;
// src/elf/lookup.ts
/** Checked reads over the whole file. */
const viewOf = (elf) => new ByteView(elf.bytes, elf.byteOrder === "little", elf.class === 64 ? 8 : 4);
/** The first section of a name; `null` where there is none. */
const sectionNamed = (elf, name) => elf.sections.find((section) => section.name === name) ?? null;
const sectionOfType = (elf, type) => elf.sections.find((section) => section.type === type) ?? null;
const segmentOfType = (elf, type) => elf.segments.find((segment) => segment.type === type) ?? null;
/** What the file holds from an address to the end of its PT_LOAD segment; `null` where nothing is mapped. */
function fileRange(elf, address) {
	for (const segment of elf.segments) {
		if (segment.type !== "PT_LOAD" || address < segment.address) continue;
		const distance = address - segment.address;
		if (distance >= BigInt(segment.fileSize)) continue;
		return {
			offset: segment.offset + Number(distance),
			size: segment.fileSize - Number(distance)
		};
	}
	return null;
}
/** The bytes from an address on: `size` of them, or where that is not known all to the end of the segment. */
function windowAt(elf, address, size) {
	const range = fileRange(elf, address);
	if (range === null) throw new FormatError(`address 0x${address.toString(16)} is not in the file`, elf.bytes.length);
	return viewOf(elf).window(range.offset, range.size).window(range.offset, size ?? range.size);
}
// src/elf/dynamic.ts
/** The loader has no limit; programs have a few dozen entries, the largest a few hundred. */
const MOST_ENTRIES = 4096;
const LONGEST_STRING = 4096;
/** `null` where the file has no PT_DYNAMIC. What can't be read of it is a gap, never an empty list without one. */
function readDynamic(elf) {
	const segment = segmentOfType(elf, "PT_DYNAMIC");
	if (segment === null) return {
		dynamic: null,
		gaps: []
	};
	const gaps = [];
	const attempt = (what, read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			gaps.push({
				fact: "dynamic",
				why: `${what} can't be read: ${error.message}`
			});
			return null;
		}
	};
	const { values, neededAt, ended } = entries(viewOf(elf), segment.offset, segment.fileSize);
	if (!ended) gaps.push({
		fact: "dynamic",
		why: `the dynamic array has no end within ${MOST_ENTRIES} entries`
	});
	if (ended && values.size === 0) gaps.push({
		fact: "dynamic",
		why: "the dynamic array is empty"
	});
	const strings = values.has(DT.STRTAB) ? attempt("the string table", () => stringTable(elf, values)) : null;
	if (strings === null && neededAt.length > 0 && gaps.length === 0) gaps.push({
		fact: "dynamic",
		why: "the names of the needed libraries have no string table"
	});
	const text = (at, what) => strings === null ? null : attempt(what, () => strings.string(strings.start + at, LONGEST_STRING));
	const textOf = (tag, what) => {
		const value = values.get(tag);
		return value === void 0 ? null : text(Number(value), what);
	};
	const flags = Number(values.get(DT.FLAGS) ?? 0n);
	const flags1 = Number(values.get(DT.FLAGS_1) ?? 0n);
	return {
		dynamic: {
			needed: neededAt.map((at) => text(at, "the name of a needed library")).filter((name) => name !== null),
			neededCount: neededAt.length,
			soname: textOf(DT.SONAME, "the soname"),
			rpath: textOf(DT.RPATH, "the rpath"),
			runpath: textOf(DT.RUNPATH, "the runpath"),
			bindNow: values.has(DT.BIND_NOW) || (flags & 8) !== 0 || (flags1 & 1) !== 0,
			pie: (flags1 & DF_1_PIE) !== 0,
			strings,
			values
		},
		gaps
	};
}
function entries(view, offset, size) {
	const values = /* @__PURE__ */ new Map();
	const neededAt = [];
	const word = view.wordSize;
	const count = Math.min(Math.floor(size / (2 * word)), MOST_ENTRIES);
	for (let i = 0; i < count; i++) {
		const at = offset + i * 2 * word;
		const tag = Number(view.address(at));
		const value = view.address(at + word);
		if (tag === DT.NULL) return {
			values,
			neededAt,
			ended: true
		};
		if (tag === DT.NEEDED) neededAt.push(Number(value));
		values.set(tag, value);
	}
	return {
		values,
		neededAt,
		ended: false
	};
}
function stringTable(elf, values) {
	const size = values.get(DT.STRSZ);
	return windowAt(elf, values.get(DT.STRTAB) ?? 0n, size === void 0 ? void 0 : Number(size));
}
// src/elf/symbols.ts
/** The largest programs have two million symbols. */
const MOST_SYMBOLS = 1 << 23;
const LONGEST_NAME$2 = 65536;
const utf8 = new TextDecoder();
/** .symtab or .dynsym by its section header; `null` where the file has none (a stripped file has no .symtab). */
function readSymbols(elf, type) {
	const section = elf.sections.find((candidate) => candidate.type === type);
	if (section === void 0) return null;
	const names = elf.sections[section.link];
	if (names?.type !== "SHT_STRTAB") throw new FormatError(`the symbols of section ${section.index} have no string table`, section.offset);
	return decodeSymbols(elf, {
		offset: section.offset,
		count: Math.floor(section.fileSize / symbolSize(elf)),
		strings: elf.bytes.subarray(names.offset, names.offset + names.fileSize),
		longIndexes: elf.sections.find(({ type: t, link }) => t === "SHT_SYMTAB_SHNDX" && link === section.index) ?? null
	});
}
/** Bytes of one symbol, whatever sh_entsize says. */
const symbolSize = (elf) => elf.class === 64 ? 24 : 16;
function decodeSymbols(elf, { offset, count, strings, longIndexes }) {
	const stride = symbolSize(elf);
	if (count > MOST_SYMBOLS) throw new FormatError(`${count} symbols are more than any program has`, offset);
	const little = elf.byteOrder === "little";
	const view = viewOf(elf).rows(offset, count * stride);
	const nameOffsets = new Uint32Array(count);
	const values = new Float64Array(count);
	const sizes = new Float64Array(count);
	const infos = new Uint8Array(count);
	const sectionIndexes = new Uint32Array(count);
	if (elf.class === 64) {
		const low = little ? 0 : 4;
		const high = little ? 4 : 0;
		for (let i = 0, at = 0; i < count; i++, at += 24) {
			nameOffsets[i] = view.getUint32(at, little);
			infos[i] = view.getUint8(at + 4);
			sectionIndexes[i] = view.getUint16(at + 6, little);
			values[i] = view.getUint32(at + 8 + high, little) * 4294967296 + view.getUint32(at + 8 + low, little);
			sizes[i] = view.getUint32(at + 16 + high, little) * 4294967296 + view.getUint32(at + 16 + low, little);
		}
	} else for (let i = 0, at = 0; i < count; i++, at += 16) {
		nameOffsets[i] = view.getUint32(at, little);
		values[i] = view.getUint32(at + 4, little);
		sizes[i] = view.getUint32(at + 8, little);
		infos[i] = view.getUint8(at + 12);
		sectionIndexes[i] = view.getUint16(at + 14, little);
	}
	if (longIndexes !== null) resolveLongIndexes(elf, sectionIndexes, longIndexes);
	return {
		count,
		nameOffsets,
		values,
		sizes,
		infos,
		sectionIndexes,
		strings
	};
}
/** Section indexes that do not fit st_shndx are in a table of their own, row by row. */
function resolveLongIndexes(elf, indexes, { offset, fileSize }) {
	const count = Math.min(indexes.length, Math.floor(fileSize / 4));
	const view = viewOf(elf).rows(offset, count * 4);
	for (let i = 0; i < count; i++) if (indexes[i] === 65535) indexes[i] = view.getUint32(i * 4, elf.byteOrder === "little");
}
/** A symbol's name; `null` where it starts outside the string table or has no end there. */
function symbolName({ nameOffsets, strings }, index) {
	const start = nameOffsets[index];
	if (start === void 0 || start >= strings.length) return null;
	const text = strings.subarray(start, start + LONGEST_NAME$2);
	const length = text.indexOf(0);
	return length < 0 ? null : utf8.decode(text.subarray(0, length));
}
// src/elf/dynamic-symbols.ts
/**
* By DT_SYMTAB, DT_STRTAB and DT_VERSYM, as the loader finds them; by section where there is no dynamic array.
* `null` where the symbols have no versions.
*/
function readDynamicSymbols(elf, dynamic) {
	const versym = dynamic?.values.get(DT.VERSYM);
	const symtab = dynamic?.values.get(DT.SYMTAB);
	if (!dynamic?.strings || versym === void 0 || symtab === void 0) return bySection(elf);
	const count = countSymbols(elf, dynamic, symtab, versym);
	const offset = windowAt(elf, symtab, count * symbolSize(elf)).start;
	return {
		symbols: decodeSymbols(elf, {
			offset,
			count,
			strings: dynamic.strings.slice(dynamic.strings.start, dynamic.strings.size),
			longIndexes: null
		}),
		versions: windowAt(elf, versym, count * 2)
	};
}
function bySection(elf) {
	const versions = sectionOfType(elf, "SHT_GNU_VERSYM");
	if (versions === null) return null;
	const symbols = readSymbols(elf, "SHT_DYNSYM");
	return symbols && {
		symbols,
		versions: viewOf(elf).window(versions.offset, versions.fileSize)
	};
}
/**
* The dynamic array does not say how many symbols there are. The section does; so does DT_HASH, whose chains are as
* long as the table. With neither, as linkers lay tables out without holes, a table ends where the next one starts.
*/
function countSymbols(elf, dynamic, symtab, versym) {
	const section = elf.sections.find(({ type, address }) => type === "SHT_DYNSYM" && address === symtab);
	if (section !== void 0) return Math.floor(section.fileSize / symbolSize(elf));
	const hash = dynamic.values.get(DT.HASH);
	if (hash !== void 0) {
		const entry = hashEntrySize(elf);
		const table = windowAt(elf, hash, 2 * entry);
		return entry === 8 ? Number(table.u64(table.start + 8)) : table.u32(table.start + 4);
	}
	return Math.min(Math.floor(bytesToNextTable(elf, dynamic, symtab) / symbolSize(elf)), Math.floor(bytesToNextTable(elf, dynamic, versym) / 2));
}
/** The gABI has 32-bit hash entries; 64-bit s390 and Alpha took 64. */
const hashEntrySize = (elf) => elf.class === 64 && (elf.machine === "EM_S390" || elf.machine === "EM_ALPHA") ? 8 : 4;
const ADDRESS_TAGS = [
	DT.HASH,
	DT.STRTAB,
	DT.SYMTAB,
	DT.RELA,
	DT.REL,
	DT.JMPREL,
	DT.RELR,
	DT.GNU_HASH,
	DT.VERSYM,
	DT.VERNEED
];
function bytesToNextTable(elf, dynamic, table) {
	let size = BigInt(fileRange(elf, table)?.size ?? 0);
	for (const tag of ADDRESS_TAGS) {
		const address = dynamic.values.get(tag);
		if (address !== void 0 && address > table && address - table < size) size = address - table;
	}
	return Number(size);
}
// src/elf/interpreter.ts
const LONGEST_PATH = 4096;
/** The path in PT_INTERP, which the kernel starts in the program's place; `null` where there is none. */
function readInterpreter(elf) {
	const segment = segmentOfType(elf, "PT_INTERP");
	if (segment === null) return {
		interpreter: null,
		gaps: []
	};
	try {
		const window = viewOf(elf).window(segment.offset, segment.fileSize);
		return {
			interpreter: window.string(window.start, LONGEST_PATH),
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			interpreter: null,
			gaps: [{
				fact: "interpreter",
				why: `PT_INTERP can't be read: ${error.message}`
			}]
		};
	}
}
// src/elf/version-needs.ts
/** .gnu.version keeps numbers in 15 bits, so that there can't be more versions; bit 16 hides a symbol. */
const MOST_VERSIONS = 32767;
const LONGEST_NAME$1 = 1024;
/** Sum of the lengths of all symbol names kept: names may share bytes, so a small file could ask for gigabytes. */
const MOST_NAME_BYTES = 1 << 24;
/** A damaged table is a gap; what was read before the damage is kept. */
function readVersionNeeds(elf, dynamic) {
	const needs = [];
	const gaps = [];
	const gap = (error, what) => {
		if (!(error instanceof FormatError)) throw error;
		gaps.push({
			fact: "versionNeeds",
			why: `${what} can't be read: ${error.message}`
		});
	};
	try {
		const table = findTable(elf, dynamic);
		if (table === null) return {
			needs: [],
			gaps: []
		};
		for (const need of walk(table)) needs.push(need);
	} catch (error) {
		gap(error, "the version needs");
	}
	let symbols = /* @__PURE__ */ new Map();
	try {
		symbols = symbolsByVersion(elf, dynamic);
	} catch (error) {
		gap(error, "the symbols that ask for versions");
	}
	return {
		needs: needs.map(({ library, version, weak, number }) => ({
			library,
			version,
			weak,
			symbols: [...symbols.get(number) ?? []].sort()
		})),
		gaps
	};
}
/** By DT_VERNEED, as the loader does; by the section where the dynamic array names none. */
function findTable(elf, dynamic) {
	const address = dynamic?.values.get(DT.VERNEED);
	if (address !== void 0) {
		if (dynamic === null || dynamic.strings === null) throw new FormatError("DT_STRTAB is not readable", 0);
		const count = Number(dynamic.values.get(DT.VERNEEDNUM) ?? 0n);
		return {
			records: windowAt(elf, address),
			strings: dynamic.strings,
			count
		};
	}
	const section = sectionOfType(elf, "SHT_GNU_VERNEED");
	if (section === null) return null;
	const strings = elf.sections[section.link];
	if (strings === void 0) throw new FormatError(".gnu.version_r names no string table", section.offset);
	const view = viewOf(elf);
	return {
		records: view.window(section.offset, section.fileSize),
		strings: view.window(strings.offset, strings.fileSize),
		count: section.info
	};
}
function* walk({ records, strings, count }) {
	let at = records.start;
	let seen = 0;
	for (let library = 0; library < count; library++) {
		if (library > MOST_VERSIONS) throw new FormatError("more libraries than versions can be numbered", at);
		const versions = records.u16(at + 2);
		const name = strings.string(strings.start + records.u32(at + 4), LONGEST_NAME$1);
		let auxiliary = at + records.u32(at + 8);
		for (let version = 0; version < versions; version++) {
			if (++seen > MOST_VERSIONS) throw new FormatError("more versions than can be numbered", auxiliary);
			yield {
				library: name,
				version: strings.string(strings.start + records.u32(auxiliary + 8), LONGEST_NAME$1),
				weak: (records.u16(auxiliary + 4) & 2) !== 0,
				symbols: [],
				number: records.u16(auxiliary + 6) & MOST_VERSIONS
			};
			const next = records.u32(auxiliary + 12);
			if (next === 0 && version + 1 < versions) throw new FormatError("a list of versions ends early", auxiliary);
			auxiliary += next;
		}
		const next = records.u32(at + 12);
		if (next === 0 && library + 1 < count) throw new FormatError("the list of libraries ends early", at);
		at += next;
	}
}
/** Names of dynamic symbols by the number of the version they ask for. */
function symbolsByVersion(elf, dynamic) {
	const byVersion = /* @__PURE__ */ new Map();
	const found = readDynamicSymbols(elf, dynamic);
	if (found === null) return byVersion;
	const { symbols, versions } = found;
	let bytes = 0;
	for (let i = 1; i < symbols.count; i++) {
		const number = versions.u16(versions.start + 2 * i) & MOST_VERSIONS;
		if (number < 2) continue;
		const name = symbolName(symbols, i);
		if (name === null) throw new FormatError(`dynamic symbol ${i} has no readable name`, versions.start + 2 * i);
		bytes += name.length;
		if (bytes > MOST_NAME_BYTES) throw new FormatError("too many long symbol names", versions.start + 2 * i);
		const names = byVersion.get(number);
		if (names === void 0) byVersion.set(number, [name]);
		else names.push(name);
	}
	return byVersion;
}
// src/elf/header.ts
const layouts = {
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
		sh_info: 28
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
		sh_info: 44
	}
};
/** A count in a section header 0 that is not there: one row, which the check of the table then finds missing. */
const UNREADABLE = 1;
/** Linkers make a dozen; Linux itself takes no more than 64 KiB of program headers. */
const MOST_SEGMENTS = 4096;
const MAGIC = 2135247942;
/** A FormatError where the bytes are no ELF file, or the program headers can't be where the file header says. */
function locateHeaders(bytes) {
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
	const offset = Number(view.address(layout.e_shoff));
	const entrySize = view.u16(layout.e_shentsize);
	const first = firstSection(view, layout, offset, entrySize);
	const shortCount = view.u16(layout.e_shnum);
	const shortNames = view.u16(layout.e_shstrndx);
	return {
		view,
		layout,
		segments: segmentTable(view, layout, first),
		sections: {
			offset,
			entrySize,
			count: offset === 0 ? 0 : shortCount || (first?.size ?? UNREADABLE)
		},
		nameSection: shortNames === 65535 ? first?.link ?? 0 : shortNames
	};
}
/** Section header 0, the spare room of the file header; `null` where the file has none. */
function firstSection(view, layout, offset, entrySize) {
	if (offset === 0 || entrySize < layout.sectionHeader || offset + layout.sectionHeader > view.end) return null;
	return {
		size: Number(view.address(offset + layout.sh_size)),
		link: view.u32(offset + layout.sh_link),
		info: view.u32(offset + layout.sh_info)
	};
}
/** Where the section of section names says it lies, which may be anywhere; empty for a file without one. */
function nameRange({ view, layout, sections, nameSection }) {
	const row = sections.offset + nameSection * sections.entrySize;
	if (!(nameSection > 0 && nameSection < sections.count && row + layout.sectionHeader <= view.end)) return {
		start: 0,
		end: 0
	};
	const start = Number(view.address(row + layout.sh_size - view.wordSize));
	return {
		start,
		end: start + Number(view.address(row + layout.sh_size))
	};
}
/** Program headers are what the kernel goes by: nothing can be said of a file whose table is not there. */
function segmentTable(view, layout, first) {
	const offset = view.length(layout.e_phoff);
	const entrySize = view.u16(layout.e_phentsize);
	const shortCount = view.u16(layout.e_phnum);
	if (shortCount === 65535 && first === null) throw new FormatError("the number of program headers is in section header 0, which is not there", layout.e_phnum);
	const count = shortCount === 65535 && first !== null ? first.info : shortCount;
	if (count > 0 && entrySize < layout.segmentHeader) throw new FormatError(`program headers of ${entrySize} bytes are too short`, layout.e_phentsize);
	if (count > MOST_SEGMENTS) throw new FormatError(`${count} program headers are more than any program has`, layout.e_phnum);
	if (offset + count * entrySize > view.end) throw new FormatError(`the table of ${count} program headers reaches past the end of the file`, layout.e_phoff);
	return {
		offset,
		count,
		entrySize
	};
}
// node_modules/elfinfo/dist/src/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		Object.defineProperty(o, k2, {
			enumerable: true,
			get: function() {
				return m[k];
			}
		});
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.blob = exports.file = exports.syncfile = exports.asyncfile = exports.buffer = exports.array = void 0;
	const promises_1 = __require("fs/promises");
	const fs = __importStar(__require("fs"));
	const path = __importStar(__require("path"));
	function bufferRead(state, length, position) {
		let updatepos = false;
		const { array } = state;
		if (!array) return Promise.reject("state.array must be defined");
		if (!length) return Promise.reject("Length must be specified");
		if (!position) {
			position = state.position;
			updatepos = true;
		}
		if (position <= state.size) {
			if (position + length > state.size) length = state.size - position;
			if (length < 0) length = 0;
			if (updatepos) state.position += length;
			return Promise.resolve(new Uint8Array(array, state.offset + position, length));
		} else return Promise.reject("read past end of file");
	}
	async function asyncFileRead(file, length, position) {
		if (!file) throw "File not open";
		const result = new Uint8Array(length);
		const { bytesRead } = await file.read(result, 0, length, position);
		if (bytesRead < length) return result.slice(0, bytesRead);
		else return result;
	}
	function syncFileRead(file, length, position) {
		return new Promise((resolve, reject) => {
			const result = new Uint8Array(length);
			fs.read(file, result, 0, length, position !== null && position !== void 0 ? position : null, (err, bytesRead) => {
				if (err) reject(err);
				else if (bytesRead < length) resolve(result.slice(0, bytesRead));
				else resolve(result);
			});
		});
	}
	function createView(from) {
		return new DataView(from.buffer, from.byteOffset, from.byteLength);
	}
	function error_reader(message) {
		return {
			open: () => Promise.reject(message),
			read: (a, b) => Promise.reject(message),
			view: (a, b) => Promise.reject(message),
			size: () => -1,
			close: () => Promise.reject(message)
		};
	}
	function array(array) {
		return buffer(Uint8Array.from(array));
	}
	exports.array = array;
	function buffer(buffer) {
		const state = {
			array: buffer instanceof Uint8Array ? buffer.buffer : buffer,
			offset: 0,
			position: 0,
			size: buffer.byteLength
		};
		if (buffer instanceof Uint8Array) state.offset = buffer.byteOffset;
		return {
			open: () => Promise.resolve(),
			size: () => state.size,
			close: () => Promise.resolve(),
			read: (length, position) => bufferRead(state, length, position),
			view: (length, position) => bufferRead(state, length, position).then(createView)
		};
	}
	exports.buffer = buffer;
	function asyncfile(fh, ownshandle) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			fh,
			size: 0,
			ownshandle
		};
		return {
			open: () => state.fh.stat().then((ss) => {
				state.size = ss.size;
			}),
			read: (length, position) => asyncFileRead(state.fh, length, position),
			view: (length, position) => asyncFileRead(state.fh, length, position).then(createView),
			size: () => state.size,
			close: () => state.ownshandle ? state.fh.close() : Promise.resolve()
		};
	}
	exports.asyncfile = asyncfile;
	function syncfile(handle, ownshandle) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			ownshandle,
			handle,
			size: 0
		};
		return {
			open: () => new Promise((resolve, reject) => fs.fstat(state.handle, (e, ss) => {
				if (e) reject(e);
				else {
					state.size = ss.size;
					resolve();
				}
			})),
			read: (length, position) => syncFileRead(state.handle, length, position),
			view: (length, position) => syncFileRead(state.handle, length, position).then(createView),
			size: () => state.size,
			close: () => new Promise((resolve, reject) => {
				if (state.ownshandle) fs.close(state.handle, (e) => {
					if (e) reject(e);
					else resolve();
				});
				else resolve();
			})
		};
	}
	exports.syncfile = syncfile;
	function file(elfpath) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			path: elfpath,
			fh: void 0,
			size: 0
		};
		return {
			open: () => promises_1.open(state.path, "r").then((fh) => {
				state.fh = fh;
				return fh.stat().then((ss) => {
					state.size = ss.size;
				});
			}),
			read: (length, position) => asyncFileRead(state.fh, length, position),
			view: (length, position) => asyncFileRead(state.fh, length, position).then(createView),
			size: () => state.size,
			close: () => state.fh ? state.fh.close() : Promise.resolve(),
			path: path.resolve(elfpath)
		};
	}
	exports.file = file;
	function blob(item) {
		const state = {
			offset: 0,
			position: 0,
			size: 0
		};
		return {
			open: () => item.arrayBuffer().then((ab) => {
				state.array = ab;
				state.offset = 0;
				state.position = 0;
				state.size = ab.byteLength;
			}),
			close: () => Promise.resolve(),
			size: () => state.size,
			read: (length, position) => bufferRead(state, length, position),
			view: (length, position) => bufferRead(state, length, position).then(createView)
		};
	}
	exports.blob = blob;
}));
// node_modules/elfinfo/dist/src/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SymbolVisibility = exports.SymbolBinding = exports.SymbolType = exports.SectionHeaderEntryType = exports.ProgramHeaderEntryType = exports.ObjectType = exports.ABI = exports.ISA = void 0;
	(function(ISA) {
		ISA[ISA["None"] = 0] = "None";
		ISA[ISA["M32"] = 1] = "M32";
		ISA[ISA["SPARC"] = 2] = "SPARC";
		ISA[ISA["x86"] = 3] = "x86";
		ISA[ISA["ISA68K"] = 4] = "ISA68K";
		ISA[ISA["ISA88K"] = 5] = "ISA88K";
		ISA[ISA["IAMCU"] = 6] = "IAMCU";
		ISA[ISA["ISA860"] = 7] = "ISA860";
		ISA[ISA["MIPS"] = 8] = "MIPS";
		ISA[ISA["S370"] = 9] = "S370";
		ISA[ISA["MIPS_RS3_LE"] = 10] = "MIPS_RS3_LE";
		ISA[ISA["PARISC"] = 15] = "PARISC";
		ISA[ISA["VPP500"] = 17] = "VPP500";
		ISA[ISA["SPARC32PLUS"] = 18] = "SPARC32PLUS";
		ISA[ISA["ISA960"] = 19] = "ISA960";
		ISA[ISA["PPC"] = 20] = "PPC";
		ISA[ISA["PPC64"] = 21] = "PPC64";
		ISA[ISA["S390"] = 22] = "S390";
		ISA[ISA["SPU"] = 23] = "SPU";
		ISA[ISA["V800"] = 36] = "V800";
		ISA[ISA["FR20"] = 37] = "FR20";
		ISA[ISA["RH32"] = 38] = "RH32";
		ISA[ISA["RCE"] = 39] = "RCE";
		ISA[ISA["ARM"] = 40] = "ARM";
		ISA[ISA["FAKE_ALPHA"] = 41] = "FAKE_ALPHA";
		ISA[ISA["SH"] = 42] = "SH";
		ISA[ISA["SPARCV9"] = 43] = "SPARCV9";
		ISA[ISA["TRICORE"] = 44] = "TRICORE";
		ISA[ISA["ARC"] = 45] = "ARC";
		ISA[ISA["H8_300"] = 46] = "H8_300";
		ISA[ISA["H8_300H"] = 47] = "H8_300H";
		ISA[ISA["H8S"] = 48] = "H8S";
		ISA[ISA["H8_500"] = 49] = "H8_500";
		ISA[ISA["IA_64"] = 50] = "IA_64";
		ISA[ISA["MIPS_X"] = 51] = "MIPS_X";
		ISA[ISA["COLDFIRE"] = 52] = "COLDFIRE";
		ISA[ISA["ISA68HC12"] = 53] = "ISA68HC12";
		ISA[ISA["MMA"] = 54] = "MMA";
		ISA[ISA["PCP"] = 55] = "PCP";
		ISA[ISA["NCPU"] = 56] = "NCPU";
		ISA[ISA["NDR1"] = 57] = "NDR1";
		ISA[ISA["STARCORE"] = 58] = "STARCORE";
		ISA[ISA["ME16"] = 59] = "ME16";
		ISA[ISA["ST100"] = 60] = "ST100";
		ISA[ISA["TINYJ"] = 61] = "TINYJ";
		ISA[ISA["X86_64"] = 62] = "X86_64";
		ISA[ISA["PDSP"] = 63] = "PDSP";
		ISA[ISA["PDP10"] = 64] = "PDP10";
		ISA[ISA["PDP11"] = 65] = "PDP11";
		ISA[ISA["FX66"] = 66] = "FX66";
		ISA[ISA["ST9PLUS"] = 67] = "ST9PLUS";
		ISA[ISA["ST7"] = 68] = "ST7";
		ISA[ISA["ISA68HC16"] = 69] = "ISA68HC16";
		ISA[ISA["ISA68HC11"] = 70] = "ISA68HC11";
		ISA[ISA["ISA68HC08"] = 71] = "ISA68HC08";
		ISA[ISA["ISA68HC05"] = 72] = "ISA68HC05";
		ISA[ISA["SVX"] = 73] = "SVX";
		ISA[ISA["ST19"] = 74] = "ST19";
		ISA[ISA["VAX"] = 75] = "VAX";
		ISA[ISA["CRIS"] = 76] = "CRIS";
		ISA[ISA["JAVELIN"] = 77] = "JAVELIN";
		ISA[ISA["FIREPATH"] = 78] = "FIREPATH";
		ISA[ISA["ZSP"] = 79] = "ZSP";
		ISA[ISA["MMIX"] = 80] = "MMIX";
		ISA[ISA["HUANY"] = 81] = "HUANY";
		ISA[ISA["PRISM"] = 82] = "PRISM";
		ISA[ISA["AVR"] = 83] = "AVR";
		ISA[ISA["FR30"] = 84] = "FR30";
		ISA[ISA["D10V"] = 85] = "D10V";
		ISA[ISA["D30V"] = 86] = "D30V";
		ISA[ISA["V850"] = 87] = "V850";
		ISA[ISA["M32R"] = 88] = "M32R";
		ISA[ISA["MN10300"] = 89] = "MN10300";
		ISA[ISA["MN10200"] = 90] = "MN10200";
		ISA[ISA["PJ"] = 91] = "PJ";
		ISA[ISA["OPENRISC"] = 92] = "OPENRISC";
		ISA[ISA["ARC_COMPACT"] = 93] = "ARC_COMPACT";
		ISA[ISA["XTENSA"] = 94] = "XTENSA";
		ISA[ISA["VIDEOCORE"] = 95] = "VIDEOCORE";
		ISA[ISA["TMM_GPP"] = 96] = "TMM_GPP";
		ISA[ISA["NS32K"] = 97] = "NS32K";
		ISA[ISA["TPC"] = 98] = "TPC";
		ISA[ISA["SNP1K"] = 99] = "SNP1K";
		ISA[ISA["ST200"] = 100] = "ST200";
		ISA[ISA["IP2K"] = 101] = "IP2K";
		ISA[ISA["MAX"] = 102] = "MAX";
		ISA[ISA["CR"] = 103] = "CR";
		ISA[ISA["F2MC16"] = 104] = "F2MC16";
		ISA[ISA["MSP430"] = 105] = "MSP430";
		ISA[ISA["BLACKFIN"] = 106] = "BLACKFIN";
		ISA[ISA["SE_C33"] = 107] = "SE_C33";
		ISA[ISA["SEP"] = 108] = "SEP";
		ISA[ISA["ARCA"] = 109] = "ARCA";
		ISA[ISA["UNICORE"] = 110] = "UNICORE";
		ISA[ISA["EXCESS"] = 111] = "EXCESS";
		ISA[ISA["DXP"] = 112] = "DXP";
		ISA[ISA["ALTERA_NIOS2"] = 113] = "ALTERA_NIOS2";
		ISA[ISA["CRX"] = 114] = "CRX";
		ISA[ISA["XGATE"] = 115] = "XGATE";
		ISA[ISA["C166"] = 116] = "C166";
		ISA[ISA["M16C"] = 117] = "M16C";
		ISA[ISA["DSPIC30F"] = 118] = "DSPIC30F";
		ISA[ISA["CE"] = 119] = "CE";
		ISA[ISA["M32C"] = 120] = "M32C";
		ISA[ISA["TSK3000"] = 131] = "TSK3000";
		ISA[ISA["RS08"] = 132] = "RS08";
		ISA[ISA["SHARC"] = 133] = "SHARC";
		ISA[ISA["ECOG2"] = 134] = "ECOG2";
		ISA[ISA["SCORE7"] = 135] = "SCORE7";
		ISA[ISA["DSP24"] = 136] = "DSP24";
		ISA[ISA["VIDEOCORE3"] = 137] = "VIDEOCORE3";
		ISA[ISA["LATTICEMICO32"] = 138] = "LATTICEMICO32";
		ISA[ISA["SE_C17"] = 139] = "SE_C17";
		ISA[ISA["TI_C6000"] = 140] = "TI_C6000";
		ISA[ISA["TI_C2000"] = 141] = "TI_C2000";
		ISA[ISA["TI_C5500"] = 142] = "TI_C5500";
		ISA[ISA["TI_ARP32"] = 143] = "TI_ARP32";
		ISA[ISA["TI_PRU"] = 144] = "TI_PRU";
		ISA[ISA["MMDSP_PLUS"] = 160] = "MMDSP_PLUS";
		ISA[ISA["CYPRESS_M8C"] = 161] = "CYPRESS_M8C";
		ISA[ISA["R32C"] = 162] = "R32C";
		ISA[ISA["TRIMEDIA"] = 163] = "TRIMEDIA";
		ISA[ISA["QDSP6"] = 164] = "QDSP6";
		ISA[ISA["ISA8051"] = 165] = "ISA8051";
		ISA[ISA["STXP7X"] = 166] = "STXP7X";
		ISA[ISA["NDS32"] = 167] = "NDS32";
		ISA[ISA["ECOG1X"] = 168] = "ECOG1X";
		ISA[ISA["MAXQ30"] = 169] = "MAXQ30";
		ISA[ISA["XIMO16"] = 170] = "XIMO16";
		ISA[ISA["MANIK"] = 171] = "MANIK";
		ISA[ISA["CRAYNV2"] = 172] = "CRAYNV2";
		ISA[ISA["RX"] = 173] = "RX";
		ISA[ISA["METAG"] = 174] = "METAG";
		ISA[ISA["MCST_ELBRUS"] = 175] = "MCST_ELBRUS";
		ISA[ISA["ECOG16"] = 176] = "ECOG16";
		ISA[ISA["CR16"] = 177] = "CR16";
		ISA[ISA["ETPU"] = 178] = "ETPU";
		ISA[ISA["SLE9X"] = 179] = "SLE9X";
		ISA[ISA["L10M"] = 180] = "L10M";
		ISA[ISA["K10M"] = 181] = "K10M";
		ISA[ISA["AARCH64"] = 183] = "AARCH64";
		ISA[ISA["AVR32"] = 185] = "AVR32";
		ISA[ISA["STM8"] = 186] = "STM8";
		ISA[ISA["TILE64"] = 187] = "TILE64";
		ISA[ISA["TILEPRO"] = 188] = "TILEPRO";
		ISA[ISA["MICROBLAZE"] = 189] = "MICROBLAZE";
		ISA[ISA["CUDA"] = 190] = "CUDA";
		ISA[ISA["TILEGX"] = 191] = "TILEGX";
		ISA[ISA["CLOUDSHIELD"] = 192] = "CLOUDSHIELD";
		ISA[ISA["COREA_1ST"] = 193] = "COREA_1ST";
		ISA[ISA["COREA_2ND"] = 194] = "COREA_2ND";
		ISA[ISA["ARC_COMPACT2"] = 195] = "ARC_COMPACT2";
		ISA[ISA["OPEN8"] = 196] = "OPEN8";
		ISA[ISA["RL78"] = 197] = "RL78";
		ISA[ISA["VIDEOCORE5"] = 198] = "VIDEOCORE5";
		ISA[ISA["ISA78KOR"] = 199] = "ISA78KOR";
		ISA[ISA["ISA56800EX"] = 200] = "ISA56800EX";
		ISA[ISA["BA1"] = 201] = "BA1";
		ISA[ISA["BA2"] = 202] = "BA2";
		ISA[ISA["XCORE"] = 203] = "XCORE";
		ISA[ISA["MCHP_PIC"] = 204] = "MCHP_PIC";
		ISA[ISA["KM32"] = 210] = "KM32";
		ISA[ISA["KMX32"] = 211] = "KMX32";
		ISA[ISA["EMX16"] = 212] = "EMX16";
		ISA[ISA["EMX8"] = 213] = "EMX8";
		ISA[ISA["KVARC"] = 214] = "KVARC";
		ISA[ISA["CDP"] = 215] = "CDP";
		ISA[ISA["COGE"] = 216] = "COGE";
		ISA[ISA["COOL"] = 217] = "COOL";
		ISA[ISA["NORC"] = 218] = "NORC";
		ISA[ISA["CSR_KALIMBA"] = 219] = "CSR_KALIMBA";
		ISA[ISA["Z80"] = 220] = "Z80";
		ISA[ISA["VISIUM"] = 221] = "VISIUM";
		ISA[ISA["FT32"] = 222] = "FT32";
		ISA[ISA["MOXIE"] = 223] = "MOXIE";
		ISA[ISA["AMDGPU"] = 224] = "AMDGPU";
		ISA[ISA["RISCV"] = 243] = "RISCV";
		ISA[ISA["BPF"] = 247] = "BPF";
		ISA[ISA["CSKY"] = 252] = "CSKY";
	})(exports.ISA || (exports.ISA = {}));
	(function(ABI) {
		ABI[ABI["SystemV"] = 0] = "SystemV";
		ABI[ABI["HPUX"] = 1] = "HPUX";
		ABI[ABI["NetBSD"] = 2] = "NetBSD";
		ABI[ABI["Linux"] = 3] = "Linux";
		ABI[ABI["GNUHurd"] = 4] = "GNUHurd";
		ABI[ABI["Solaris"] = 6] = "Solaris";
		ABI[ABI["AIX"] = 7] = "AIX";
		ABI[ABI["IRIX"] = 8] = "IRIX";
		ABI[ABI["FreeBSD"] = 9] = "FreeBSD";
		ABI[ABI["Tru64"] = 10] = "Tru64";
		ABI[ABI["NovelloModesto"] = 11] = "NovelloModesto";
		ABI[ABI["OpenBSD"] = 12] = "OpenBSD";
		ABI[ABI["OpenVMS"] = 13] = "OpenVMS";
		ABI[ABI["NonStopKernel"] = 14] = "NonStopKernel";
		ABI[ABI["AROS"] = 15] = "AROS";
		ABI[ABI["FenixOS"] = 16] = "FenixOS";
		ABI[ABI["CloudABI"] = 17] = "CloudABI";
		ABI[ABI["ARMEABI"] = 64] = "ARMEABI";
		ABI[ABI["ARM"] = 97] = "ARM";
		ABI[ABI["Standalone"] = 255] = "Standalone";
	})(exports.ABI || (exports.ABI = {}));
	(function(ObjectType) {
		ObjectType[ObjectType["None"] = 0] = "None";
		ObjectType[ObjectType["Relocatable"] = 1] = "Relocatable";
		ObjectType[ObjectType["Executable"] = 2] = "Executable";
		ObjectType[ObjectType["Shared"] = 3] = "Shared";
		ObjectType[ObjectType["Core"] = 4] = "Core";
	})(exports.ObjectType || (exports.ObjectType = {}));
	(function(ProgramHeaderEntryType) {
		ProgramHeaderEntryType[ProgramHeaderEntryType["Null"] = 0] = "Null";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Load"] = 1] = "Load";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Dynamic"] = 2] = "Dynamic";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Interp"] = 3] = "Interp";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Note"] = 4] = "Note";
		ProgramHeaderEntryType[ProgramHeaderEntryType["ShLib"] = 5] = "ShLib";
		ProgramHeaderEntryType[ProgramHeaderEntryType["ProgramHeaderTable"] = 6] = "ProgramHeaderTable";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuEhFrame"] = 1685382480] = "GnuEhFrame";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuStack"] = 1685382481] = "GnuStack";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuRelRo"] = 1685382482] = "GnuRelRo";
	})(exports.ProgramHeaderEntryType || (exports.ProgramHeaderEntryType = {}));
	(function(SectionHeaderEntryType) {
		/** Inactive section with undefined values */
		SectionHeaderEntryType[SectionHeaderEntryType["Null"] = 0] = "Null";
		/** Information defined by the program, includes executable code and data */
		SectionHeaderEntryType[SectionHeaderEntryType["ProgBits"] = 1] = "ProgBits";
		/** Section data contains a symbol table */
		SectionHeaderEntryType[SectionHeaderEntryType["SymTab"] = 2] = "SymTab";
		/** Section data contains a string table */
		SectionHeaderEntryType[SectionHeaderEntryType["StrTab"] = 3] = "StrTab";
		/** Section data contains relocation entries with explicit addends */
		SectionHeaderEntryType[SectionHeaderEntryType["Rela"] = 4] = "Rela";
		/** Section data contains a symbol hash table. Must be present for dynamic linking */
		SectionHeaderEntryType[SectionHeaderEntryType["Hash"] = 5] = "Hash";
		/** Section data contains information for dynamic linking */
		SectionHeaderEntryType[SectionHeaderEntryType["Dynamic"] = 6] = "Dynamic";
		/** Section data contains information that marks the file in some way */
		SectionHeaderEntryType[SectionHeaderEntryType["Note"] = 7] = "Note";
		/** Section data occupies no space in the file but otherwise resembles SHT_PROGBITS */
		SectionHeaderEntryType[SectionHeaderEntryType["NoBits"] = 8] = "NoBits";
		/** Section data contains relocation entries without explicit addends */
		SectionHeaderEntryType[SectionHeaderEntryType["Rel"] = 9] = "Rel";
		/** Section is reserved but has unspecified semantics */
		SectionHeaderEntryType[SectionHeaderEntryType["ShLib"] = 10] = "ShLib";
		/** Section data contains a minimal set of dynamic linking symbols */
		SectionHeaderEntryType[SectionHeaderEntryType["DynSym"] = 11] = "DynSym";
		/** Section data contains an array of constructors */
		SectionHeaderEntryType[SectionHeaderEntryType["InitArray"] = 14] = "InitArray";
		/** Section data contains an array of destructors */
		SectionHeaderEntryType[SectionHeaderEntryType["FiniArray"] = 15] = "FiniArray";
		/** Section data contains an array of pre-constructors */
		SectionHeaderEntryType[SectionHeaderEntryType["PreInitArray"] = 16] = "PreInitArray";
		/** Section group */
		SectionHeaderEntryType[SectionHeaderEntryType["Group"] = 17] = "Group";
		/** Extended symbol table section index */
		SectionHeaderEntryType[SectionHeaderEntryType["ShNdx"] = 18] = "ShNdx";
		/** Number of reserved SHT_* values */
		SectionHeaderEntryType[SectionHeaderEntryType["Num"] = 19] = "Num";
		/** Object attributes */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuAttributes"] = 1879048181] = "GnuAttributes";
		/** GNU-style hash section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuHash"] = 1879048182] = "GnuHash";
		/** Pre-link library list */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuLibList"] = 1879048183] = "GnuLibList";
		/** Version definition section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerDef"] = 1879048189] = "GnuVerDef";
		/** Version needs section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerNeed"] = 1879048190] = "GnuVerNeed";
		/** Version symbol table */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerSym"] = 1879048191] = "GnuVerSym";
	})(exports.SectionHeaderEntryType || (exports.SectionHeaderEntryType = {}));
	(function(SymbolType) {
		SymbolType[SymbolType["None"] = 0] = "None";
		SymbolType[SymbolType["Object"] = 1] = "Object";
		SymbolType[SymbolType["Function"] = 2] = "Function";
		SymbolType[SymbolType["Section"] = 3] = "Section";
		SymbolType[SymbolType["File"] = 4] = "File";
		SymbolType[SymbolType["Common"] = 5] = "Common";
		SymbolType[SymbolType["ThreadLocalStorage"] = 6] = "ThreadLocalStorage";
		SymbolType[SymbolType["RelocationExpression"] = 7] = "RelocationExpression";
		SymbolType[SymbolType["SignedRelocationExpression"] = 8] = "SignedRelocationExpression";
	})(exports.SymbolType || (exports.SymbolType = {}));
	(function(SymbolBinding) {
		/** A local symbol is akin to a local variable. */
		SymbolBinding[SymbolBinding["Local"] = 0] = "Local";
		/** A global symbol is akin to a global variable or function. */
		SymbolBinding[SymbolBinding["Global"] = 1] = "Global";
		/** A weak symbol is a symbol that can be replaced by a non-weak symbol in another object file when linking. */
		SymbolBinding[SymbolBinding["Weak"] = 2] = "Weak";
	})(exports.SymbolBinding || (exports.SymbolBinding = {}));
	(function(SymbolVisibility) {
		SymbolVisibility[SymbolVisibility["Default"] = 0] = "Default";
		SymbolVisibility[SymbolVisibility["Internal"] = 1] = "Internal";
		SymbolVisibility[SymbolVisibility["Hidden"] = 2] = "Hidden";
		SymbolVisibility[SymbolVisibility["Protected"] = 3] = "Protected";
	})(exports.SymbolVisibility || (exports.SymbolVisibility = {}));
}));
// node_modules/elfinfo/dist/src/strings.js
var require_strings = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.symbolVisibilityToString = exports.symbolBindingToString = exports.symbolTypeToString = exports.elfFlagsToString = exports.programHeaderFlagsToString = exports.sectionFlagsToString = exports.sectionHeaderEntryTypeToString = exports.programHeaderEntryTypeToString = exports.objectTypeToString = exports.abiToString = exports.isaToString = void 0;
	const types_1 = require_types();
	function isaToString(isa) {
		switch (isa) {
			case types_1.ISA.None: return "No machine";
			case types_1.ISA.M32: return "AT&T WE 32100";
			case types_1.ISA.SPARC: return "SUN SPARC";
			case types_1.ISA.x86: return "Intel x86";
			case types_1.ISA.ISA68K: return "Motorola m68k family";
			case types_1.ISA.ISA88K: return "Motorola m88k family";
			case types_1.ISA.IAMCU: return "Intel MCU";
			case types_1.ISA.ISA860: return "Intel 80860";
			case types_1.ISA.MIPS: return "MIPS R3000 big-endian";
			case types_1.ISA.S370: return "IBM System/370";
			case types_1.ISA.MIPS_RS3_LE: return "MIPS R3000 little-endian";
			case types_1.ISA.PARISC: return "HPPA";
			case types_1.ISA.VPP500: return "Fujitsu VPP500";
			case types_1.ISA.SPARC32PLUS: return "Sun's \"v8plus\"";
			case types_1.ISA.ISA960: return "Intel 80960";
			case types_1.ISA.PPC: return "PowerPC";
			case types_1.ISA.PPC64: return "PowerPC 64-bit";
			case types_1.ISA.S390: return "IBM S390";
			case types_1.ISA.SPU: return "IBM SPU/SPC";
			case types_1.ISA.V800: return "NEC V800 series";
			case types_1.ISA.FR20: return "Fujitsu FR20";
			case types_1.ISA.RH32: return "TRW RH-32";
			case types_1.ISA.RCE: return "Motorola RCE";
			case types_1.ISA.ARM: return "ARM";
			case types_1.ISA.FAKE_ALPHA: return "Digital Alpha";
			case types_1.ISA.SH: return "Hitachi SH";
			case types_1.ISA.SPARCV9: return "SPARC v9 64-bit";
			case types_1.ISA.TRICORE: return "Siemens Tricore";
			case types_1.ISA.ARC: return "Argonaut RISC Core";
			case types_1.ISA.H8_300: return "Hitachi H8/300";
			case types_1.ISA.H8_300H: return "Hitachi H8/300H";
			case types_1.ISA.H8S: return "Hitachi H8S";
			case types_1.ISA.H8_500: return "Hitachi H8/500";
			case types_1.ISA.IA_64: return "Intel Merced";
			case types_1.ISA.MIPS_X: return "Stanford MIPS-X";
			case types_1.ISA.COLDFIRE: return "Motorola Coldfire";
			case types_1.ISA.ISA68HC12: return "Motorola M68HC12";
			case types_1.ISA.MMA: return "Fujitsu MMA Multimedia Accelerator";
			case types_1.ISA.PCP: return "Siemens PCP";
			case types_1.ISA.NCPU: return "Sony nCPU embeeded RISC";
			case types_1.ISA.NDR1: return "Denso NDR1 microprocessor";
			case types_1.ISA.STARCORE: return "Motorola Start*Core processor";
			case types_1.ISA.ME16: return "Toyota ME16 processor";
			case types_1.ISA.ST100: return "STMicroelectronic ST100 processor";
			case types_1.ISA.TINYJ: return "Advanced Logic Corp. Tinyj emb.fam";
			case types_1.ISA.X86_64: return "AMD x86-64 architecture";
			case types_1.ISA.PDSP: return "Sony DSP Processor";
			case types_1.ISA.PDP10: return "Digital PDP-10";
			case types_1.ISA.PDP11: return "Digital PDP-11";
			case types_1.ISA.FX66: return "Siemens FX66 microcontroller";
			case types_1.ISA.ST9PLUS: return "STMicroelectronics ST9+ 8/16 mc";
			case types_1.ISA.ST7: return "STmicroelectronics ST7 8 bit mc";
			case types_1.ISA.ISA68HC16: return "Motorola MC68HC16 microcontroller";
			case types_1.ISA.ISA68HC11: return "Motorola MC68HC11 microcontroller";
			case types_1.ISA.ISA68HC08: return "Motorola MC68HC08 microcontroller";
			case types_1.ISA.ISA68HC05: return "Motorola MC68HC05 microcontroller";
			case types_1.ISA.SVX: return "Silicon Graphics SVx";
			case types_1.ISA.ST19: return "STMicroelectronics ST19 8 bit mc";
			case types_1.ISA.VAX: return "Digital VAX";
			case types_1.ISA.CRIS: return "Axis Communications 32-bit emb.proc";
			case types_1.ISA.JAVELIN: return "Infineon Technologies 32-bit emb.proc";
			case types_1.ISA.FIREPATH: return "Element 14 64-bit DSP Processor";
			case types_1.ISA.ZSP: return "LSI Logic 16-bit DSP Processor";
			case types_1.ISA.MMIX: return "Donald Knuth's educational 64-bit proc";
			case types_1.ISA.HUANY: return "Harvard University machine-independent object files";
			case types_1.ISA.PRISM: return "SiTera Prism";
			case types_1.ISA.AVR: return "Atmel AVR 8-bit microcontroller";
			case types_1.ISA.FR30: return "Fujitsu FR30";
			case types_1.ISA.D10V: return "Mitsubishi D10V";
			case types_1.ISA.D30V: return "Mitsubishi D30V";
			case types_1.ISA.V850: return "NEC v850";
			case types_1.ISA.M32R: return "Mitsubishi M32R";
			case types_1.ISA.MN10300: return "Matsushita MN10300";
			case types_1.ISA.MN10200: return "Matsushita MN10200";
			case types_1.ISA.PJ: return "picoJava";
			case types_1.ISA.OPENRISC: return "OpenRISC 32-bit embedded processor";
			case types_1.ISA.ARC_COMPACT: return "ARC International ARCompact";
			case types_1.ISA.XTENSA: return "Tensilica Xtensa Architecture";
			case types_1.ISA.VIDEOCORE: return "Alphamosaic VideoCore";
			case types_1.ISA.TMM_GPP: return "Thompson Multimedia General Purpose Proc";
			case types_1.ISA.NS32K: return "National Semi. 32000";
			case types_1.ISA.TPC: return "Tenor Network TPC";
			case types_1.ISA.SNP1K: return "Trebia SNP 1000";
			case types_1.ISA.ST200: return "STMicroelectronics ST200";
			case types_1.ISA.IP2K: return "Ubicom IP2xxx";
			case types_1.ISA.MAX: return "MAX processor";
			case types_1.ISA.CR: return "National Semi. CompactRISC";
			case types_1.ISA.F2MC16: return "Fujitsu F2MC16";
			case types_1.ISA.MSP430: return "Texas Instruments msp430";
			case types_1.ISA.BLACKFIN: return "Analog Devices Blackfin DSP";
			case types_1.ISA.SE_C33: return "Seiko Epson S1C33 family";
			case types_1.ISA.SEP: return "Sharp embedded microprocessor";
			case types_1.ISA.ARCA: return "Arca RISC";
			case types_1.ISA.UNICORE: return "PKU-Unity & MPRC Peking Uni. mc series";
			case types_1.ISA.EXCESS: return "eXcess configurable cpu";
			case types_1.ISA.DXP: return "Icera Semi. Deep Execution Processor";
			case types_1.ISA.ALTERA_NIOS2: return "Altera Nios II";
			case types_1.ISA.CRX: return "National Semi. CompactRISC CRX";
			case types_1.ISA.XGATE: return "Motorola XGATE";
			case types_1.ISA.C166: return "Infineon C16x/XC16x";
			case types_1.ISA.M16C: return "Renesas M16C";
			case types_1.ISA.DSPIC30F: return "Microchip Technology dsPIC30F";
			case types_1.ISA.CE: return "Freescale Communication Engine RISC";
			case types_1.ISA.M32C: return "Renesas M32C";
			case types_1.ISA.TSK3000: return "Altium TSK3000";
			case types_1.ISA.RS08: return "Freescale RS08";
			case types_1.ISA.SHARC: return "Analog Devices SHARC family";
			case types_1.ISA.ECOG2: return "Cyan Technology eCOG2";
			case types_1.ISA.SCORE7: return "Sunplus S+core7 RISC";
			case types_1.ISA.DSP24: return "New Japan Radio (NJR) 24-bit DSP";
			case types_1.ISA.VIDEOCORE3: return "Broadcom VideoCore III";
			case types_1.ISA.LATTICEMICO32: return "RISC for Lattice FPGA";
			case types_1.ISA.SE_C17: return "Seiko Epson C17";
			case types_1.ISA.TI_C6000: return "Texas Instruments TMS320C6000 DSP";
			case types_1.ISA.TI_C2000: return "Texas Instruments TMS320C2000 DSP";
			case types_1.ISA.TI_C5500: return "Texas Instruments TMS320C55x DSP";
			case types_1.ISA.TI_ARP32: return "Texas Instruments App. Specific RISC";
			case types_1.ISA.TI_PRU: return "Texas Instruments Prog. Realtime Unit";
			case types_1.ISA.MMDSP_PLUS: return "STMicroelectronics 64bit VLIW DSP";
			case types_1.ISA.CYPRESS_M8C: return "Cypress M8C";
			case types_1.ISA.R32C: return "Renesas R32C";
			case types_1.ISA.TRIMEDIA: return "NXP Semi. TriMedia";
			case types_1.ISA.QDSP6: return "QUALCOMM DSP6";
			case types_1.ISA.ISA8051: return "Intel 8051 and variants";
			case types_1.ISA.STXP7X: return "STMicroelectronics STxP7x";
			case types_1.ISA.NDS32: return "Andes Tech. compact code emb. RISC";
			case types_1.ISA.ECOG1X: return "Cyan Technology eCOG1X";
			case types_1.ISA.MAXQ30: return "Dallas Semi. MAXQ30 mc";
			case types_1.ISA.XIMO16: return "New Japan Radio (NJR) 16-bit DSP";
			case types_1.ISA.MANIK: return "M2000 Reconfigurable RISC";
			case types_1.ISA.CRAYNV2: return "Cray NV2 vector architecture";
			case types_1.ISA.RX: return "Renesas RX";
			case types_1.ISA.METAG: return "Imagination Tech. META";
			case types_1.ISA.MCST_ELBRUS: return "MCST Elbrus";
			case types_1.ISA.ECOG16: return "Cyan Technology eCOG16";
			case types_1.ISA.CR16: return "National Semi. CompactRISC CR16";
			case types_1.ISA.ETPU: return "Freescale Extended Time Processing Unit";
			case types_1.ISA.SLE9X: return "Infineon Tech. SLE9X";
			case types_1.ISA.L10M: return "Intel L10M";
			case types_1.ISA.K10M: return "Intel K10M";
			case types_1.ISA.AARCH64: return "ARM AARCH64";
			case types_1.ISA.AVR32: return "Amtel 32-bit microprocessor";
			case types_1.ISA.STM8: return "STMicroelectronics STM8";
			case types_1.ISA.TILE64: return "Tileta TILE64";
			case types_1.ISA.TILEPRO: return "Tilera TILEPro";
			case types_1.ISA.MICROBLAZE: return "Xilinx MicroBlaze";
			case types_1.ISA.CUDA: return "NVIDIA CUDA";
			case types_1.ISA.TILEGX: return "Tilera TILE-Gx";
			case types_1.ISA.CLOUDSHIELD: return "CloudShield";
			case types_1.ISA.COREA_1ST: return "KIPO-KAIST Core-A 1st gen.";
			case types_1.ISA.COREA_2ND: return "KIPO-KAIST Core-A 2nd gen.";
			case types_1.ISA.ARC_COMPACT2: return "Synopsys ARCompact V2";
			case types_1.ISA.OPEN8: return "Open8 RISC";
			case types_1.ISA.RL78: return "Renesas RL78";
			case types_1.ISA.VIDEOCORE5: return "Broadcom VideoCore V";
			case types_1.ISA.ISA78KOR: return "Renesas 78KOR";
			case types_1.ISA.ISA56800EX: return "Freescale 56800EX DSC";
			case types_1.ISA.BA1: return "Beyond BA1";
			case types_1.ISA.BA2: return "Beyond BA2";
			case types_1.ISA.XCORE: return "XMOS xCORE";
			case types_1.ISA.MCHP_PIC: return "Microchip 8-bit PIC(r)";
			case types_1.ISA.KM32: return "KM211 KM32";
			case types_1.ISA.KMX32: return "KM211 KMX32";
			case types_1.ISA.EMX16: return "KM211 KMX16";
			case types_1.ISA.EMX8: return "KM211 KMX8";
			case types_1.ISA.KVARC: return "KM211 KVARC";
			case types_1.ISA.CDP: return "Paneve CDP";
			case types_1.ISA.COGE: return "Cognitive Smart Memory Processor";
			case types_1.ISA.COOL: return "Bluechip CoolEngine";
			case types_1.ISA.NORC: return "Nanoradio Optimized RISC";
			case types_1.ISA.CSR_KALIMBA: return "CSR Kalimba";
			case types_1.ISA.Z80: return "Zilog Z80";
			case types_1.ISA.VISIUM: return "Controls and Data Services VISIUMcore";
			case types_1.ISA.FT32: return "FTDI Chip FT32";
			case types_1.ISA.MOXIE: return "Moxie processor";
			case types_1.ISA.AMDGPU: return "AMD GPU";
			case types_1.ISA.RISCV: return "RISC-V";
			case types_1.ISA.BPF: return "Linux BPF";
			case types_1.ISA.CSKY: return "C-SKY";
		}
	}
	exports.isaToString = isaToString;
	function abiToString(abi) {
		switch (abi) {
			case types_1.ABI.GNUHurd: return "GNU Hurd";
			case types_1.ABI.NovelloModesto: return "Novello Modesto";
			case types_1.ABI.HPUX: return "HP-UX";
			case types_1.ABI.NonStopKernel: return "NonStop Kernel";
			case types_1.ABI.FenixOS: return "Fenix OS";
			case types_1.ABI.ARMEABI: return "ARM EABI";
			default: return types_1.ABI[abi] || abi.toString();
		}
	}
	exports.abiToString = abiToString;
	function objectTypeToString(objectType) {
		return types_1.ObjectType[objectType] || objectType.toString();
	}
	exports.objectTypeToString = objectTypeToString;
	function programHeaderEntryTypeToString(programHeaderEntryType) {
		switch (programHeaderEntryType) {
			case types_1.ProgramHeaderEntryType.ProgramHeaderTable: return "Program Header Table";
			case types_1.ProgramHeaderEntryType.GnuEhFrame: return "GNU EH frame";
			case types_1.ProgramHeaderEntryType.GnuStack: return "GNU stack info";
			case types_1.ProgramHeaderEntryType.GnuRelRo: return "GNU ro relocation";
			default: return types_1.ProgramHeaderEntryType[programHeaderEntryType] || programHeaderEntryType.toString();
		}
	}
	exports.programHeaderEntryTypeToString = programHeaderEntryTypeToString;
	function sectionHeaderEntryTypeToString(sectionHeaderEntryType) {
		switch (sectionHeaderEntryType) {
			case types_1.SectionHeaderEntryType.Null: return "NULL";
			case types_1.SectionHeaderEntryType.ProgBits: return "Prog bits";
			case types_1.SectionHeaderEntryType.SymTab: return "Symbol table";
			case types_1.SectionHeaderEntryType.StrTab: return "String table";
			case types_1.SectionHeaderEntryType.Rela: return "Relocation with addends";
			case types_1.SectionHeaderEntryType.Hash: return "Symbol hash table";
			case types_1.SectionHeaderEntryType.Dynamic: return "Dynamic";
			case types_1.SectionHeaderEntryType.Note: return "Note";
			case types_1.SectionHeaderEntryType.NoBits: return "No bits";
			case types_1.SectionHeaderEntryType.Rel: return "Relocation";
			case types_1.SectionHeaderEntryType.ShLib: return "ShLib";
			case types_1.SectionHeaderEntryType.DynSym: return "Dynamic linking symbols";
			case types_1.SectionHeaderEntryType.InitArray: return "Init array";
			case types_1.SectionHeaderEntryType.FiniArray: return "Fini array";
			case types_1.SectionHeaderEntryType.PreInitArray: return "Pre-init array";
			case types_1.SectionHeaderEntryType.Group: return "Section group";
			case types_1.SectionHeaderEntryType.ShNdx: return "Extended symbol table index";
			case types_1.SectionHeaderEntryType.Num: return "Num";
			case types_1.SectionHeaderEntryType.GnuAttributes: return "GNU object attributes";
			case types_1.SectionHeaderEntryType.GnuHash: return "GNU hash";
			case types_1.SectionHeaderEntryType.GnuLibList: return "GNU pre-link library list";
			case types_1.SectionHeaderEntryType.GnuVerDef: return "GNU version definition";
			case types_1.SectionHeaderEntryType.GnuVerNeed: return "GNU version needs";
			case types_1.SectionHeaderEntryType.GnuVerSym: return "GNU version symbol table";
			default: return types_1.SectionHeaderEntryType[sectionHeaderEntryType] || Number(sectionHeaderEntryType).toString();
		}
	}
	exports.sectionHeaderEntryTypeToString = sectionHeaderEntryTypeToString;
	function sectionFlagsToString(flags) {
		flags = Number(flags);
		let str = [];
		if (flags & 1) str.push("Writeable");
		if (flags & 2) str.push("Alloc");
		if (flags & 4) str.push("Executable");
		if (flags & 16) str.push("Merge");
		if (flags & 32) str.push("Strings");
		if (flags & 64) str.push("Info Link");
		if (flags & 128) str.push("Link Order");
		if (flags & 256) str.push("Nonconforming");
		if (flags & 512) str.push("Group");
		if (flags & 1024) str.push("Thread Local Storage");
		if (flags & 67108864) str.push("Special ordering");
		if (flags & 134217728) str.push("Exclude");
		if (str.length == 0) return "<none>";
		return str.join(" | ");
	}
	exports.sectionFlagsToString = sectionFlagsToString;
	function programHeaderFlagsToString(flags) {
		let str = [];
		if (flags & 4) str.push("Read");
		if (flags & 2) str.push("Write");
		if (flags & 1) str.push("Execute");
		return str.join(" | ");
	}
	exports.programHeaderFlagsToString = programHeaderFlagsToString;
	function elfFlagsToString(isa, flags) {
		if (isa === types_1.ISA.ARM) {
			const ver = (flags & 4278190080) >> 24;
			let str = [`Version: ${ver}`];
			if (flags & 8388608) str.push("BE-8");
			if (ver <= 4 && flags & 4194304) str.push("Legacy");
			if (ver >= 5 && flags & 1024) str.push("Hard Float");
			if (ver >= 5 && flags & 512) str.push("Soft Float");
			return str.join(" | ");
		}
		return flags.toString();
	}
	exports.elfFlagsToString = elfFlagsToString;
	function symbolTypeToString(type) {
		switch (type) {
			case types_1.SymbolType.RelocationExpression: return "Relocation Expression";
			case types_1.SymbolType.SignedRelocationExpression: return "Signed Relocation Expression";
			case types_1.SymbolType.ThreadLocalStorage: return "Thread Local Storage";
			default: return types_1.SymbolType[type] || type.toString();
		}
	}
	exports.symbolTypeToString = symbolTypeToString;
	function symbolBindingToString(binding) {
		return types_1.SymbolBinding[binding] || binding.toString();
	}
	exports.symbolBindingToString = symbolBindingToString;
	function symbolVisibilityToString(visibility) {
		return types_1.SymbolVisibility[visibility] || visibility.toString();
	}
	exports.symbolVisibilityToString = symbolVisibilityToString;
}));
// node_modules/elfinfo/dist/src/biginthelpers.js
var require_biginthelpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toNumberSafe = exports.divide = exports.add = exports.subtract = void 0;
	function subtract(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a - b;
		else if (typeof a == "number" && typeof b == "number") return a - b;
		else return BigInt(a) - BigInt(b);
	}
	exports.subtract = subtract;
	function add(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a + b;
		else if (typeof a == "number" && typeof b == "number") return a + b;
		else return BigInt(a) + BigInt(b);
	}
	exports.add = add;
	function divide(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a / b;
		else if (typeof a == "number" && typeof b == "number") return parseInt(a / b);
		else return BigInt(a) / BigInt(b);
	}
	exports.divide = divide;
	const tooBigInt = BigInt(1e51);
	function toNumberSafe(a, warnings) {
		if (typeof a === "bigint") {
			if (a > tooBigInt) {
				if (warnings) warnings.push("BigInt Overflow");
				else throw new Error("BigInt Overflow");
			} else return Number(a);
		} else if (typeof a === "number") return a;
		throw new Error("Invalid Input for BigInt conversion");
	}
	exports.toNumberSafe = toNumberSafe;
}));
// node_modules/elfinfo/dist/src/segments.js
var require_segments = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readProgramHeaderEntries = void 0;
	const strings_1 = require_strings();
	const biginthelpers_1 = require_biginthelpers();
	async function readProgramHeaderEntries(fh, ph_off, ph_entsize, ph_num, bits, bigEndian) {
		if (ph_num == 0) return [];
		const result = new Array(ph_num);
		for (let i = 0; i < ph_num; i++) {
			const view = await fh.view(ph_entsize, Number(ph_off) + i * Number(ph_entsize));
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const type = readUInt32(0);
			let ix = 4;
			let flags, offset, vaddr, paddr, filesz, memsz, align;
			if (bits == 32) {
				offset = readUInt32(ix);
				ix += 4;
				vaddr = readUInt32(ix);
				ix += 4;
				paddr = readUInt32(ix);
				ix += 4;
				filesz = readUInt32(ix);
				ix += 4;
				memsz = readUInt32(ix);
				ix += 4;
				flags = readUInt32(ix);
				ix += 4;
				align = readUInt32(ix);
				ix += 4;
			} else {
				flags = readUInt32(ix);
				ix += 4;
				offset = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				vaddr = readUInt64(ix);
				ix += 8;
				paddr = readUInt64(ix);
				ix += 8;
				filesz = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				memsz = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				align = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
			}
			result[i] = {
				index: i,
				type,
				typeDescription: strings_1.programHeaderEntryTypeToString(type),
				flags,
				flagsDescription: strings_1.programHeaderFlagsToString(flags),
				offset,
				vaddr,
				paddr,
				filesz,
				memsz,
				align
			};
		}
		return result;
	}
	exports.readProgramHeaderEntries = readProgramHeaderEntries;
}));
// node_modules/elfinfo/dist/src/encoding.js
var require_encoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decode = void 0;
	/** cross-environment utf-8 decode */
	let _decode;
	function decode(array, offset, length) {
		if (_decode) return _decode(array, offset, length);
		else throw new Error("There is no supported utf-8 decoder");
	}
	exports.decode = decode;
	try {
		const { StringDecoder } = __require("string_decoder");
		const decoder = new StringDecoder("utf8");
		if (decoder) _decode = (array, offset, length) => {
			return decoder.end(array.subarray(offset, offset + length));
		};
	} catch (e) {}
	if (_decode === void 0 && typeof TextDecoder !== "undefined") {
		const decoder = new TextDecoder();
		_decode = (array, offset, length) => {
			return decoder.decode(array.subarray(offset, offset + length));
		};
	}
}));
// node_modules/elfinfo/dist/src/sections.js
var require_sections = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isRelocationSection = exports.isSymbolSection = exports.isStringSection = exports.readSectionHeaderEntries = void 0;
	const types_1 = require_types();
	const strings_1 = require_strings();
	const biginthelpers_1 = require_biginthelpers();
	const encoding_1 = require_encoding();
	function getString(strings, index) {
		let str = strings[index];
		if (!str) for (const key in strings) {
			const kv = parseInt(key);
			if (kv < index) {
				const ss = strings[kv];
				if (kv + ss.length > index) {
					str = ss.substr(index - kv);
					break;
				}
			}
		}
		return str;
	}
	async function readStringSection(fh, offset, size) {
		const tmp = await fh.read(Number(size), Number(offset));
		let ix = 0;
		const strings = {};
		for (let i = 0; i < size; i++) if (tmp[i] == 0) {
			const slen = i - ix;
			if (slen > 0) strings[ix] = encoding_1.decode(tmp, ix, slen);
			ix = i + 1;
		}
		return strings;
	}
	async function readSymbolsSection(fh, offset, size, entsize, bigEndian, bits) {
		await fh.size();
		const num = biginthelpers_1.divide(size, entsize);
		const symbols = [];
		for (let i = 0; i < num; i++) {
			const view = await fh.view(entsize, offset + i * entsize);
			const readUint8 = view.getUint8.bind(view);
			const readUInt16 = (ix) => view.getUint16(ix, !bigEndian);
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			let ix = 0;
			let name, info, other, shndx, value, size;
			if (bits == 32) {
				name = readUInt32(ix);
				ix += 4;
				value = readUInt32(ix);
				ix += 4;
				size = readUInt32(ix);
				ix += 4;
				info = readUint8(ix);
				ix += 1;
				other = readUint8(ix);
				ix += 1;
				shndx = readUInt16(ix);
				ix += 2;
			} else {
				name = readUInt32(ix);
				ix += 4;
				info = readUint8(ix);
				ix += 1;
				other = readUint8(ix);
				ix += 1;
				shndx = readUInt16(ix);
				ix += 2;
				value = readUInt64(ix);
				ix += 8;
				size = Number(readUInt64(ix));
				ix += 8;
			}
			const type = info & 15;
			const binding = info >> 4;
			const visibility = other & 3;
			symbols[i] = {
				nameix: name,
				name: "",
				info,
				other,
				shndx,
				value,
				size,
				type,
				binding,
				visibility,
				typeDescription: strings_1.symbolTypeToString(type),
				bindingDescription: strings_1.symbolBindingToString(binding),
				visibilityDescription: strings_1.symbolVisibilityToString(visibility)
			};
		}
		return symbols;
	}
	async function readRelocationSection(fh, offset, size, entsize, bigEndian, bits, rela) {
		await fh.size();
		const num = biginthelpers_1.toNumberSafe(biginthelpers_1.divide(size, entsize));
		const relocations = new Array(num);
		for (let i = 0; i < num; i++) {
			const view = await fh.view(entsize, offset + i * entsize);
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const readSInt32 = (ix) => view.getInt32(ix, !bigEndian);
			const readSInt64 = (ix) => view.getBigInt64(ix, !bigEndian);
			let ix = 0;
			let addr, info, symbolIndex, type;
			let addend;
			if (bits == 32) {
				addr = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				if (rela) {
					addend = readSInt32(ix);
					ix += 4;
				}
				symbolIndex = info >> 8;
				type = info & 255;
			} else {
				addr = readUInt64(ix);
				ix += 8;
				info = readUInt64(ix);
				ix += 8;
				if (rela) {
					addend = readSInt64(ix);
					ix += 8;
				}
				symbolIndex = biginthelpers_1.toNumberSafe(info >> BigInt(32));
				type = biginthelpers_1.toNumberSafe(info & BigInt(4294967295));
			}
			relocations[i] = {
				addr,
				info,
				addend,
				symbolIndex,
				type
			};
		}
		return relocations;
	}
	function fillInSymbolNames(symbols, strings) {
		if (!strings) return;
		for (let i = 0; i < symbols.length; i++) symbols[i].name = getString(strings, symbols[i].nameix) || "";
	}
	async function readSectionHeaderEntries(fh, sh_off, sh_entsize, sh_num, bits, bigEndian, eSHStrNdx, readSymbolData) {
		if (sh_num == 0) return [];
		const result = new Array(sh_num);
		for (let i = 0; i < sh_num; i++) {
			const view = await fh.view(sh_entsize, Number(sh_off) + i * Number(sh_entsize));
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const name = readUInt32(0);
			const type = readUInt32(4);
			let ix = 8;
			let flags, addr, offset, size, link, info, addralign, entsize;
			if (bits == 32) {
				flags = readUInt32(ix);
				ix += 4;
				addr = readUInt32(ix);
				ix += 4;
				offset = readUInt32(ix);
				ix += 4;
				size = readUInt32(ix);
				ix += 4;
				link = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				addralign = readUInt32(ix);
				ix += 4;
				entsize = readUInt32(ix);
				ix += 4;
			} else {
				flags = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				addr = readUInt64(ix);
				ix += 8;
				offset = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				size = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				link = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				addralign = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				entsize = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
			}
			const section = {
				index: i,
				name: "",
				nameix: name,
				type,
				typeDescription: strings_1.sectionHeaderEntryTypeToString(type),
				flags,
				flagsDescription: strings_1.sectionFlagsToString(flags),
				addr,
				offset,
				size,
				link,
				info,
				addralign,
				entsize
			};
			result[i] = section;
		}
		for (const section of result) if (isStringSection(section)) {
			const { size, offset } = section;
			section.strings = await readStringSection(fh, offset, size);
		}
		for (const section of result) {
			if (isSymbolSection(section)) {
				const { size, offset, entsize, link } = section;
				section.symbols = await readSymbolsSection(fh, offset, size, entsize, bigEndian, bits);
				if (link >= 0 && link < result.length) {
					const stringsSection = result[link];
					if (isStringSection(stringsSection)) fillInSymbolNames(section.symbols, stringsSection.strings);
				}
			}
			if (isRelocationSection(section)) {
				const { size, offset, entsize } = section;
				section.relocations = await readRelocationSection(fh, offset, size, entsize, bigEndian, bits, section.type === types_1.SectionHeaderEntryType.Rela);
			}
		}
		fillInSectionHeaderNames(result, eSHStrNdx);
		return result;
	}
	exports.readSectionHeaderEntries = readSectionHeaderEntries;
	function fillInSectionHeaderNames(sections, eSHStrNdx) {
		if (eSHStrNdx < sections.length) {
			const stringsSection = sections[eSHStrNdx];
			if (isStringSection(stringsSection)) {
				const strs = stringsSection.strings;
				if (strs) sections.forEach((v) => {
					if (v.nameix == 0) v.name = "<null>";
					else {
						const name = getString(strs, v.nameix);
						if (name) v.name = name;
					}
				});
			}
		}
	}
	function isStringSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.StrTab;
	}
	exports.isStringSection = isStringSection;
	function isSymbolSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.DynSym || (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.SymTab;
	}
	exports.isSymbolSection = isSymbolSection;
	function isRelocationSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.Rel || (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.Rela;
	}
	exports.isRelocationSection = isRelocationSection;
}));
// node_modules/elfinfo/dist/src/elf.js
var require_elf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSymbolsByName = exports.getSymbolByName = exports.getSectionsByName = exports.getSectionByName = exports.fileOffsetToVirtualAddress = exports.fileOffsetToPhysicalAddress = exports.physicalAddressToFileOffset = exports.physicalAddressToVirtual = exports.virtualAddressToFileOffset = exports.virtualAddressToPhysical = exports.getSegmentsAtPhysicalMemoryLocation = exports.getSegmentsAtVirtualMemoryLocation = exports.getSectionsAtPhysicalMemoryLocation = exports.getSectionsAtVirtualMemoryLocation = exports.getSymbolsAtPhysicalMemoryLocation = exports.getSymbolsAtVirtualMemoryLocation = exports.getSegmentForSymbol = exports.getSegmentsForSymbol = exports.getSectionForSymbol = exports.getSectionsForSymbol = exports.getSectionsInSegment = exports.getSymbolsInSegment = exports.getSymbolsInSection = exports.getSymbols = void 0;
	const biginthelpers_1 = require_biginthelpers();
	const sections_1 = require_sections();
	function filterSymbolsByVirtualAddress(elf, start, size) {
		const end = biginthelpers_1.add(start, size);
		const symbols = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.virtualAddress && symbol.virtualAddress >= start && symbol.virtualAddress < end) symbols.push(symbol);
		}
		return symbols;
	}
	/** Get a consolidates array of all the symbols in the file.
	* @param elf the ELF file.
	* @returns an array of symbols.
	*/
	function getSymbols(elf) {
		const result = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) for (const sym of section.symbols) result.push(sym);
		return result;
	}
	exports.getSymbols = getSymbols;
	/** Get all the symbols that are addressed inside a given section.
	* @param elf the ELF file.
	* @param {ELFSection | number} sectionOrIndex either the section or the index of the section.
	* @returns {ELFSymbol[]} an array of symbols that are addressed in the section.
	*/
	function getSymbolsInSection(elf, sectionOrIndex) {
		const section = typeof sectionOrIndex == "number" ? elf.sections[sectionOrIndex] : sectionOrIndex;
		return filterSymbolsByVirtualAddress(elf, section.addr, section.size);
	}
	exports.getSymbolsInSection = getSymbolsInSection;
	/** Get all the symbols that are addressed inside a given segment.
	* @param {ELFSegment | number} segmentOrIndex either the segment or the index of the segment.
	* @returns {ELFSymbol[]} an array of symbols that are addressed in the segment.
	*/
	function getSymbolsInSegment(elf, segmentOrIndex) {
		const segment = typeof segmentOrIndex == "number" ? elf.segments[segmentOrIndex] : segmentOrIndex;
		return filterSymbolsByVirtualAddress(elf, segment.vaddr, segment.memsz);
	}
	exports.getSymbolsInSegment = getSymbolsInSegment;
	/** Get all the section that are addressed inside a given segment.
	* @param {ELFSegment | number} segmentOrIndex either the segment or the index of the segment.
	* @returns {ELFSection[]} an array of sections that are addressed in the segment.
	*/
	function getSectionsInSegment(elf, segmentOrIndex) {
		const segment = typeof segmentOrIndex == "number" ? elf.segments[segmentOrIndex] : segmentOrIndex;
		return elf.sections.filter((x) => x.addr > segment.vaddr && x.addr < biginthelpers_1.add(segment.vaddr, segment.memsz));
	}
	exports.getSectionsInSegment = getSectionsInSegment;
	/** Get the first section in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection[]} an array of sections that contain the symbol.
	*/
	function getSectionsForSymbol(elf, symbol) {
		const sections = [];
		for (const section of elf.sections) if (symbol.virtualAddress && symbol.virtualAddress >= section.addr && symbol.virtualAddress <= biginthelpers_1.add(section.addr, section.size)) sections.push(section);
		return sections;
	}
	exports.getSectionsForSymbol = getSectionsForSymbol;
	/** Get all sections in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} the first section which contains the symbol.
	*/
	function getSectionForSymbol(elf, symbol) {
		return getSectionsForSymbol(elf, symbol)[0];
	}
	exports.getSectionForSymbol = getSectionForSymbol;
	/** Get the first segment in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} all segments which contain the symbol.
	*/
	function getSegmentsForSymbol(elf, symbol) {
		const segments = [];
		for (const segment of elf.segments) if (symbol.virtualAddress && symbol.virtualAddress >= segment.vaddr && symbol.virtualAddress <= biginthelpers_1.add(segment.vaddr, segment.memsz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsForSymbol = getSegmentsForSymbol;
	/** Get the first segment in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} the first segment which contains the symbol.
	*/
	function getSegmentForSymbol(elf, symbol) {
		return getSegmentsForSymbol(elf, symbol)[0];
	}
	exports.getSegmentForSymbol = getSegmentForSymbol;
	/** Find all symbols inside that overlap a given virtual memory location.
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSymbol[]} an array of symbols that contain the location.
	*/
	function getSymbolsAtVirtualMemoryLocation(elf, location) {
		const symbols = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.size == 0) {
				if (symbol.virtualAddress === location) symbols.push(symbol);
			} else if (symbol.virtualAddress && location >= symbol.virtualAddress && location < biginthelpers_1.add(symbol.virtualAddress, symbol.size)) symbols.push(symbol);
		}
		return symbols;
	}
	exports.getSymbolsAtVirtualMemoryLocation = getSymbolsAtVirtualMemoryLocation;
	/** Find all symbols inside that overlap a given physical memory location.
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSymbol[]} an array of symbols that contain the location.
	*/
	function getSymbolsAtPhysicalMemoryLocation(elf, location) {
		const virtualAddress = physicalAddressToVirtual(elf, location);
		if (virtualAddress) return getSymbolsAtVirtualMemoryLocation(elf, virtualAddress);
		else return [];
	}
	exports.getSymbolsAtPhysicalMemoryLocation = getSymbolsAtPhysicalMemoryLocation;
	/** Get all the sections that overlap a given virtual memory location
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSection[]} an array of sections that find the location inside of them.
	*/
	function getSectionsAtVirtualMemoryLocation(elf, location) {
		const sections = [];
		for (const section of elf.sections) if (location >= section.addr && location < biginthelpers_1.add(section.addr, section.size)) sections.push(section);
		return sections;
	}
	exports.getSectionsAtVirtualMemoryLocation = getSectionsAtVirtualMemoryLocation;
	/** Get all the sections that overlap a given physical memory location
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSection[]} an array of sections that find the location inside of them.
	*/
	function getSectionsAtPhysicalMemoryLocation(elf, location) {
		const virtualAddress = physicalAddressToVirtual(elf, location);
		if (virtualAddress) return getSectionsAtVirtualMemoryLocation(elf, virtualAddress);
		else return [];
	}
	exports.getSectionsAtPhysicalMemoryLocation = getSectionsAtPhysicalMemoryLocation;
	/** Get all the segments that overlap a given virtual memory location
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSection} all segments which contain the address.
	*/
	function getSegmentsAtVirtualMemoryLocation(elf, location) {
		const segments = [];
		for (const segment of elf.segments) if (location >= segment.vaddr && location < biginthelpers_1.add(segment.vaddr, segment.memsz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsAtVirtualMemoryLocation = getSegmentsAtVirtualMemoryLocation;
	/** Get all the segments that overlap a given physical memory location
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSection} all segments which contain the address.
	*/
	function getSegmentsAtPhysicalMemoryLocation(elf, location) {
		const segments = [];
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsAtPhysicalMemoryLocation = getSegmentsAtPhysicalMemoryLocation;
	/** translate a virtual address to a physical address, if possible.
	* @param location The virtual memory address.
	* @returns the physical address.
	*/
	function virtualAddressToPhysical(elf, location) {
		for (const segment of elf.segments) if (location >= segment.vaddr && location <= biginthelpers_1.add(segment.vaddr, segment.memsz)) {
			const offset = biginthelpers_1.subtract(location, segment.vaddr);
			if (offset < segment.filesz) return biginthelpers_1.add(segment.paddr, offset);
		}
	}
	exports.virtualAddressToPhysical = virtualAddressToPhysical;
	/** translate a virtual address to an offset in the ELF file, if possible.
	* @param {number | bigint} location The virtual memory address.
	* @returns {number | bigint} the file offset.
	*/
	function virtualAddressToFileOffset(elf, location) {
		for (const segment of elf.segments) if (location >= segment.vaddr && location < biginthelpers_1.add(segment.vaddr, segment.memsz)) {
			const offset = biginthelpers_1.toNumberSafe(biginthelpers_1.subtract(location, segment.vaddr));
			if (offset < segment.filesz) return segment.offset + offset;
		}
	}
	exports.virtualAddressToFileOffset = virtualAddressToFileOffset;
	/** translate a physical address to a virtual address.
	* @param {number | bigint} location The physical memory address.
	* @returns {number | bigint} the virtual address.
	*/
	function physicalAddressToVirtual(elf, location) {
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.paddr);
			return biginthelpers_1.add(segment.vaddr, offset);
		}
	}
	exports.physicalAddressToVirtual = physicalAddressToVirtual;
	/** translate a physical address to an offset in the ELF file.
	* @param {number | bigint} location The physical memory address.
	* @returns {number | bigint} the file offset.
	*/
	function physicalAddressToFileOffset(elf, location) {
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) {
			const offset = biginthelpers_1.toNumberSafe(biginthelpers_1.subtract(location, segment.paddr));
			return segment.offset + offset;
		}
	}
	exports.physicalAddressToFileOffset = physicalAddressToFileOffset;
	/** translate a file offset to a physical address, if possible.
	* @param {number} location The file offset.
	* @returns {number | bigint} the physical address.
	*/
	function fileOffsetToPhysicalAddress(elf, location) {
		for (const segment of elf.segments) if (location >= segment.offset && location < biginthelpers_1.add(segment.offset, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.offset);
			return biginthelpers_1.add(segment.paddr, offset);
		}
	}
	exports.fileOffsetToPhysicalAddress = fileOffsetToPhysicalAddress;
	/** translate a file offset to a virtual address, if possible.
	* @param {number} location The file offset.
	* @returns {number | bigint} the virtual address.
	*/
	function fileOffsetToVirtualAddress(elf, location) {
		for (const segment of elf.segments) if (location >= segment.offset && location < biginthelpers_1.add(segment.offset, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.offset);
			return biginthelpers_1.add(segment.vaddr, offset);
		}
	}
	exports.fileOffsetToVirtualAddress = fileOffsetToVirtualAddress;
	/** Get the first section that matches the name (case-insensitive).
	* @param {string} sectionName the name of the section to find.
	* @returns {ELFSection} The first section that matches the name
	*/
	function getSectionByName(elf, sectionName) {
		return getSectionsByName(elf, sectionName)[0];
	}
	exports.getSectionByName = getSectionByName;
	/** Get all sections that matches the name (case-insensitive).
	* @param {string} sectionName the name of the sections to find.
	* @returns {ELFSection[]} an array of sections that match the name.
	*/
	function getSectionsByName(elf, sectionName) {
		return elf.sections.filter((s) => s.name.toUpperCase() == sectionName.toUpperCase());
	}
	exports.getSectionsByName = getSectionsByName;
	/** Get the first symbol that matches the name (case-insensitive).
	* @param {string} symbolName the name of the symbol to find.
	* @returns {ELFSymbol[]} an array of symbols that match the name.
	*/
	function getSymbolByName(elf, symbolName) {
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.name && symbol.name.toUpperCase() == symbolName.toUpperCase()) return symbol;
		}
	}
	exports.getSymbolByName = getSymbolByName;
	/** Get all symbols that matches the name (case-insensitive).
	* @param {string} symbolName the name of the symbols to find.
	* @returns {ELFSymbol[]} an array of symbols that match the name.
	*
	*/
	function getSymbolsByName(elf, symbolName) {
		const matches = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.name && symbol.name.toUpperCase() == symbolName.toUpperCase()) matches.push(symbol);
		}
		return matches;
	}
	exports.getSymbolsByName = getSymbolsByName;
}));
// node_modules/elfinfo/dist/src/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readElf = void 0;
	const strings_1 = require_strings();
	const types_1 = require_types();
	const segments_1 = require_segments();
	const sections_1 = require_sections();
	const elf_1 = require_elf();
	const biginthelpers_1 = require_biginthelpers();
	async function updateSymbolAddressesAndLoadSymbols(elf, reader, loadSymbols) {
		const readerSize = reader.size();
		const elftype = elf.type;
		if (elftype === types_1.ObjectType.Executable || elftype === types_1.ObjectType.Relocatable || elftype === types_1.ObjectType.Shared) {
			for (const section of elf.sections) if (sections_1.isSymbolSection(section)) for (const symbol of section.symbols) {
				if (elftype === types_1.ObjectType.Relocatable) {
					if (symbol.shndx < elf.sections.length) symbol.virtualAddress = biginthelpers_1.add(symbol.value, elf.sections[symbol.shndx].addr);
					else if (symbol.shndx == 65521) symbol.virtualAddress = symbol.value;
				} else symbol.virtualAddress = symbol.value;
				if (loadSymbols && symbol.virtualAddress && (symbol.type === types_1.SymbolType.Function || symbol.type === types_1.SymbolType.Object) && symbol.size) {
					const fileOffset = elf_1.virtualAddressToFileOffset(elf, symbol.value);
					if (fileOffset) {
						if (fileOffset + symbol.size <= readerSize) symbol.data = await reader.read(symbol.size, fileOffset);
						else debugger;
					}
				}
			}
		}
	}
	async function readElf(reader, options) {
		let success = false;
		const errors = [];
		const warnings = [];
		let elf;
		try {
			await reader.open();
			const size = await reader.size();
			if (size <= 64) errors.push("Not a valid ELF file. Too small.");
			else {
				const view = await reader.view(16);
				if (view.getInt32(0, true) !== 1179403647) warnings.push("Not a valid ELF file. The file does not start with 0x7f ELF.");
				const eiClass = view.getUint8(4);
				const eiData = view.getUint8(5);
				const eiVer = view.getUint8(6);
				const eiAbi = view.getUint8(7);
				const eiAbiVer = view.getUint8(8);
				if (eiClass < 1 || eiClass > 2) errors.push("Not a valid ELF file. Class is invalid");
				if (eiData < 1 || eiData > 2) errors.push("Not a valid ELF file. Endianness is invalid");
				if (eiVer != 1) warnings.push("Not a valid ELF file. Version is invalid");
				if (errors.length == 0) {
					const bits = eiClass === 1 ? 32 : 64;
					const bigEndian = eiData !== 1;
					const abi = eiAbi;
					const sizeLeft = bits == 32 ? 36 : 48;
					const headerview = await reader.view(sizeLeft);
					const readUInt16 = (ix) => headerview.getUint16(ix, !bigEndian);
					const readUInt32 = (ix) => headerview.getUint32(ix, !bigEndian);
					const readUInt64 = (ix) => headerview.getBigUint64(ix, !bigEndian);
					let ix = 0;
					const eType = readUInt16(ix);
					ix += 2;
					const eMachine = readUInt16(ix);
					ix += 2;
					const eVersion = readUInt32(ix);
					ix += 4;
					let eEntry, ePHOff, eSHOff;
					if (bits === 32) {
						eEntry = readUInt32(ix);
						ix += 4;
						ePHOff = readUInt32(ix);
						ix += 4;
						eSHOff = readUInt32(ix);
						ix += 4;
					} else {
						eEntry = readUInt64(ix);
						ix += 8;
						ePHOff = biginthelpers_1.toNumberSafe(readUInt64(ix));
						ix += 8;
						eSHOff = biginthelpers_1.toNumberSafe(readUInt64(ix));
						ix += 8;
					}
					const eFlags = readUInt32(ix);
					ix += 4;
					const eHSize = readUInt16(ix);
					ix += 2;
					const ePHEntSize = readUInt16(ix);
					ix += 2;
					const ePHNum = readUInt16(ix);
					ix += 2;
					const eSHEntSize = readUInt16(ix);
					ix += 2;
					const eSHNum = readUInt16(ix);
					ix += 2;
					const eSHStrNdx = readUInt16(ix);
					ix += 2;
					if (bits === 32 && eHSize !== 52 || bits == 64 && eHSize !== 64) errors.push("Invalid ELF file. Unexpected header size");
					if (ePHNum != 0 && (ePHOff < eHSize || ePHOff > size) || eSHNum != 0 && (eSHOff < eHSize || eSHOff > size)) errors.push("Invalid ELF file. Invalid offsets");
					if (ePHNum != 0 && (bits == 32 && ePHEntSize < 32 || bits == 64 && ePHEntSize < 56 || ePHEntSize > 255)) errors.push("Invalid ELF file. Program header entry size invalid");
					if (eSHNum != 0 && (bits == 32 && eSHEntSize < 40 || bits == 64 && eSHEntSize < 64 || ePHEntSize > 255)) errors.push("Invalid ELF file. Section header entry size invalid");
					if (errors.length == 0) {
						const type = eType;
						const isa = eMachine;
						const segments = await segments_1.readProgramHeaderEntries(reader, ePHOff, ePHEntSize, ePHNum, bits, bigEndian);
						const sections = await sections_1.readSectionHeaderEntries(reader, eSHOff, eSHEntSize, eSHNum, bits, bigEndian, eSHStrNdx, options.readSymbolData);
						elf = {
							path: reader.path,
							class: eiClass,
							classDescription: eiClass == 1 ? "ELF32" : "ELF64",
							data: eiData,
							dataDescription: eiData == 1 ? "Little endian" : "Big endian",
							version: eiVer,
							bits,
							abi,
							abiVersion: eiAbiVer,
							abiDescription: strings_1.abiToString(abi),
							isa,
							isaDescription: strings_1.isaToString(isa),
							isaVersion: eVersion,
							type,
							typeDescription: strings_1.objectTypeToString(type),
							flags: eFlags,
							flagsDescription: strings_1.elfFlagsToString(isa, eFlags),
							entryPoint: eEntry,
							programHeaderOffset: ePHOff,
							programHeaderEntrySize: ePHEntSize,
							numProgramHeaderEntries: ePHNum,
							sectionHeaderOffset: eSHOff,
							sectionHeaderEntrySize: eSHEntSize,
							numSectionHeaderEntries: eSHNum,
							shstrIndex: eSHStrNdx,
							segments,
							sections
						};
						await updateSymbolAddressesAndLoadSymbols(elf, reader, options.readSymbolData);
						success = true;
					}
				}
			}
		} catch (e) {
			errors.push(`Exception caught: ${e.toString()}`);
		}
		if (reader) try {
			await reader.close();
		} catch (e) {
			errors.push(`Exception caught: ${e.toString()}`);
		}
		return {
			success,
			errors,
			warnings,
			elf
		};
	}
	exports.readElf = readElf;
}));
// node_modules/elfinfo/dist/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.debug = void 0;
	const sections_1 = require_sections();
	function toHex(n, padamount = 0) {
		if (n !== void 0) {
			const hexchars = n.toString(16);
			if (padamount == 0) padamount = typeof n == "bigint" ? 8 : hexchars.length <= 2 ? 2 : hexchars.length <= 4 ? 4 : 8;
			return `0x${hexchars.padStart(padamount, "0")}`;
		} else return "<undefined>";
	}
	/**
	* Print debug information for an ELF file, similar to readelf or objdump.
	* @param {ELF | ELFOpenResult} file the ELF file data to print debug info for.
	* @returns {string} Debug outpt.
	*/
	function debug(elf_) {
		let result = "";
		const elf = elf_.elf ? elf_.elf : elf_;
		if (elf) {
			const addrpad = elf.bits ? elf.bits / 4 : 8;
			result += `Path: ${elf.path}\n`;
			result += `Class:                             ${elf.classDescription} (${elf.class})\n`;
			result += `Bits:                              ${elf.bits} bits\n`;
			result += `Data:                              ${elf.dataDescription} (${elf.data})\n`;
			result += `Version:                           ${elf.version}\n`;
			result += `OS/ABI:                            ${elf.abiDescription} (${toHex(elf.abi)})\n`;
			result += `ABI version:                       ${elf.abiVersion}\n`;
			result += `Type:                              ${elf.typeDescription} (${toHex(elf.type)})\n`;
			result += `ISA/machine:                       ${elf.isaDescription} (${toHex(elf.isa)})\n`;
			result += `ISA/machine version:               ${elf.isaVersion}\n`;
			result += `Entry Point:                       ${toHex(elf.entryPoint)}\n`;
			result += `Program header offset:             ${toHex(elf.programHeaderOffset)}\n`;
			result += `Section header offset:             ${toHex(elf.sectionHeaderOffset)}\n`;
			result += `Flags:                             ${elf.flagsDescription} (${toHex(elf.flags)})\n`;
			result += `Program headers:                   ${elf.programHeaderEntrySize} bytes × ${elf.segments.length}\n`;
			result += `Section headers:                   ${elf.sectionHeaderEntrySize} bytes × ${elf.sections.length}\n`;
			result += `String table section index:        ${elf.shstrIndex}\n`;
			if (elf.segments.length) {
				result += "\n\nProgram Header Entries:\n\n";
				if (elf.bits == 32) result += "    #   Type                 Offset     VirtAddr   PhysAddr   FileSize   MemSiz     Align      Flags\n";
				else result += "    #   Type                 Offset             VirtAddr           PhysAddr           FileSize           MemSiz             Align      Flags\n";
				for (const header of elf.segments) {
					result += `    ${header.index.toString().padEnd(3)} `;
					result += `${header.typeDescription.padEnd(20)} `;
					result += `${toHex(header.offset, addrpad)} `;
					result += `${toHex(header.vaddr, addrpad)} `;
					result += `${toHex(header.paddr, addrpad)} `;
					result += `${toHex(header.filesz, addrpad)} `;
					result += `${toHex(header.memsz, addrpad)} `;
					result += `${toHex(header.align, 8)} `;
					result += `${header.flagsDescription}\n`;
				}
			}
			if (elf.sections.length) {
				result += "\n\nSections:\n\n";
				if (elf.bits == 32) result += "    #   Name               Type                             Address    Offset     Size       EntSize    Link  Info  Align      Flags\n";
				else result += "    #   Name               Type                             Address            Offset             Size               EntSize            Link  Info  Align      Flags\n";
				for (const section of elf.sections) {
					result += `    ${section.index.toString().padEnd(3)} `;
					result += `${section.name.substr(0, 18).padEnd(18)} `;
					result += `${section.typeDescription.padEnd(32)} `;
					result += `${toHex(section.addr, addrpad)} `;
					result += `${toHex(section.offset, addrpad)} `;
					result += `${toHex(section.size, addrpad)} `;
					result += `${toHex(section.entsize, addrpad)} `;
					result += `${(section.link || "").toString().padStart(4)}  `;
					result += `${(section.info || "").toString().padStart(4)}  `;
					result += `${toHex(section.addralign, 8)} `;
					result += `${section.flagsDescription}\n`;
				}
			}
			for (const section of elf.sections) {
				result += `\n\n${section.typeDescription} section #${section.index} ${section.name}:\n\n`;
				if (sections_1.isSymbolSection(section)) {
					if (elf.bits == 32) result += "      #   Value      Size       Type                         Bind   Visibility Name\n";
					else result += "      #   Value              Info       Type                         Bind   Visibility Name\n";
					let ix = 0;
					for (const symbol of section.symbols) {
						result += `    ${(ix++).toString().padStart(5)} `;
						result += `${toHex(symbol.value, addrpad)} `;
						result += `${toHex(symbol.size, 8)} `;
						result += `${symbol.typeDescription.padEnd(28)} `;
						result += `${symbol.bindingDescription.padEnd(6)} `;
						result += `${symbol.visibilityDescription.padEnd(10)} `;
						result += `${symbol.name}\n`;
					}
				} else if (sections_1.isStringSection(section)) for (const string in section.strings) result += `  #${string} - ${section.strings[string]}\n`;
				else if (sections_1.isRelocationSection(section)) {
					if (elf.bits == 32) result += "        # Offset     Size       Type                         Bind   Visibility Name\n";
					else result += "        # Offset             Size               Type                         Bind   Visibility Name\n";
					let ix = 0;
					for (const relocation of section.relocations) {
						result += `    ${(ix++).toString().padStart(5)} `;
						result += `${toHex(relocation.addr, addrpad)} `;
						result += `${toHex(relocation.info, addrpad)} `;
						result += "\n";
					}
				}
			}
		} else result += "<undefined>";
		return result;
	}
	exports.debug = debug;
}));
// src/elf/headers-only.ts
var import_src = (/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		Object.defineProperty(o, k2, {
			enumerable: true,
			get: function() {
				return m[k];
			}
		});
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.open = void 0;
	const reader = __importStar(require_reader());
	const parser_1 = require_parser();
	function isReader(item) {
		return typeof item === "object" && typeof item.close === "function" && typeof item.open === "function" && typeof item.read === "function" && typeof item.size === "function" && typeof item.view === "function";
	}
	function isFileHandle(item) {
		return typeof item === "object" && typeof item.fd === "number" && typeof item.stat === "function" && typeof item.read === "function";
	}
	function isBlob(item) {
		return typeof item === "object" && typeof item.size === "number" && typeof item.arrayBuffer === "function";
	}
	const defaultOptions = { readSymbolData: false };
	/**
	* Parse an ELF file.
	* @summary Parsing will be async if a path, blob, or file handle is specified and synchronous if an array or buffer is specified.
	* @param {any} input the path to the ELF file, or the data for the file.
	* @param {function} [callback] When specified, this will be called after the file is done parsing.
	* @returns {Promise<ELFOpenResult>} a result indicating the success or failure of parsing and the data for the ELF file.
	*/
	function open(input, options, callback) {
		let promise;
		if (!options) options = defaultOptions;
		if (input instanceof Uint8Array) promise = parser_1.readElf(reader.buffer(input), options);
		else if (input instanceof ArrayBuffer) promise = parser_1.readElf(reader.buffer(input), options);
		else if (input instanceof Array) promise = parser_1.readElf(reader.array(input), options);
		else if (isReader(input)) promise = parser_1.readElf(input, options);
		else if (typeof input === "number") promise = parser_1.readElf(reader.syncfile(input), options);
		else if (isFileHandle(input)) promise = parser_1.readElf(reader.asyncfile(input), options);
		else if (isBlob(input)) promise = parser_1.readElf(reader.blob(input), options);
		else if (typeof input === "string") promise = parser_1.readElf(reader.file(input), options);
		else promise = new Promise((resolve) => {
			resolve({
				success: false,
				errors: ["unsupported input type"],
				warnings: []
			});
		});
		if (callback) promise.then(callback);
		return promise;
	}
	exports.open = open;
	__exportStar(require_reader(), exports);
	__exportStar(require_elf(), exports);
	__exportStar(require_types(), exports);
	__exportStar(require_debug(), exports);
})))();
const BATCH = 16384;
async function readHeaders(tables) {
	const segments = [];
	const sections = [];
	let at = 0;
	let header;
	do {
		const { success, errors, elf } = await (0, import_src.open)(headersOnly(tables, at));
		if (!success || elf === void 0) throw new FormatError(`the ELF headers do not decode (${errors.join("; ")})`, 0);
		for (const segment of elf.segments) segments.push(segment);
		for (const section of elf.sections) sections.push(section);
		header = {
			type: elf.type,
			machine: elf.isa,
			entry: BigInt(elf.entryPoint)
		};
		at += BATCH;
	} while (at < Math.max(tables.segments.count, tables.sections.count));
	return {
		...header,
		segments,
		sections
	};
}
/** A file of nothing but headers, with the rows from number `at` on. */
function headersOnly(tables, at) {
	const { view, layout } = tables;
	const segments = rows(view.bytes, tables.segments, layout.segmentHeader, at);
	const sections = rows(view.bytes, tables.sections, layout.sectionHeader, at);
	const segmentsAt = layout.fileHeader;
	const sectionsAt = segmentsAt + segments.length * layout.segmentHeader;
	const end = sectionsAt + sections.length * layout.sectionHeader;
	const bytes = new Uint8Array(Math.max(end, 2 * layout.fileHeader));
	bytes.set(view.slice(0, layout.fileHeader));
	for (const [index, row] of segments.entries()) bytes.set(row, segmentsAt + index * layout.segmentHeader);
	for (const [index, row] of sections.entries()) {
		const start = sectionsAt + index * layout.sectionHeader;
		bytes.set(row, start);
		bytes.fill(0, start + 4, start + 8);
	}
	const header = new ByteView(bytes, view.littleEndian, view.wordSize).rows(0, layout.fileHeader);
	const set16 = (offset, value) => header.setUint16(offset, value, view.littleEndian);
	const setWord = (offset, value) => view.wordSize === 8 ? header.setBigUint64(offset, BigInt(value), view.littleEndian) : header.setUint32(offset, value, view.littleEndian);
	setWord(layout.e_phoff, segmentsAt);
	setWord(layout.e_shoff, sectionsAt);
	set16(layout.e_ehsize, layout.fileHeader);
	set16(layout.e_phentsize, layout.segmentHeader);
	set16(layout.e_phnum, segments.length);
	set16(layout.e_shentsize, layout.sectionHeader);
	set16(layout.e_shnum, sections.length);
	set16(layout.e_shstrndx, 0);
	return bytes;
}
/** Up to a batch of rows, each cut down to the standard record. */
function rows(bytes, { offset, count, entrySize }, standard, at) {
	const result = [];
	for (let row = at; row < Math.min(count, at + BATCH); row++) {
		const start = offset + row * entrySize;
		result.push(bytes.subarray(start, start + standard));
	}
	return result;
}
// src/elf/sections.ts
/** A linked executable has dozens of sections; nothing that runs has this many. */
const MOST_SECTIONS = 131072;
const LONGEST_NAME = 256;
/** What keeps the section header table from being read at all; `null` where nothing does. */
function sectionTableDamage({ view, layout, sections }) {
	const { offset, count, entrySize } = sections;
	if (count === 0) return null;
	if (entrySize < layout.sectionHeader) return `section headers of ${entrySize} bytes are too short`;
	if (count > MOST_SECTIONS) return `${count} sections are more than any linker makes`;
	if (offset + count * entrySize > view.end) return "the section header table reaches past the end of the file";
	return null;
}
/**
* Section headers (gABI, chapter 4). Nothing the loader needs is in them, so damage here is a gap: a section without
* a readable name has the name "", one that leaves the file is cut down to it.
*/
function readSections(raw, machine, tables) {
	const { view, sections: table } = tables;
	const outside = [];
	const unnamed = [];
	let extent = 0;
	const types = raw.map((_, index) => sectionTypeName(view.u32(table.offset + index * table.entrySize + 4), machine));
	const names = nameTable(raw, types, tables);
	const sections = raw.map((header, index) => {
		const type = types[index] ?? "SHT_NULL";
		const empty = type === "SHT_NULL" || type === "SHT_NOBITS";
		const end = empty || header.size === 0 ? 0 : header.offset + header.size;
		extent = Math.max(extent, end);
		if (end > view.end) outside.push(index);
		const name = names === null ? null : readName(names, header.nameix);
		if (name === null) unnamed.push(index);
		return {
			index,
			name: name ?? "",
			type,
			flags: header.flags,
			address: BigInt(header.addr),
			offset: atMostSafe(header.offset),
			fileSize: empty ? 0 : Math.max(0, Math.min(header.size, view.end - header.offset)),
			size: atMostSafe(header.size),
			link: header.link,
			info: header.info,
			align: atMostSafe(header.addralign),
			entrySize: atMostSafe(header.entsize)
		};
	});
	const gaps = [];
	if (outside.length > 0) gaps.push(gap(`${listed(outside)} reach past the end of the file`));
	if (names === null && raw.length > 1) gaps.push(gap("there is no table of section names"));
	else if (raw.length > 1 && sections.every(({ name }) => name === "") && unnamed.length === 0) gaps.push(gap("the table of section names is empty"));
	else if (names !== null && unnamed.length > 0) gaps.push(gap(`the names of ${listed(unnamed)} can't be read`));
	return {
		sections,
		extent,
		gaps
	};
}
const gap = (why) => ({
	fact: "sections",
	why
});
function nameTable(raw, types, tables) {
	const header = raw[tables.nameSection];
	if (header === void 0 || types[tables.nameSection] !== "SHT_STRTAB") return null;
	if (header.offset > tables.view.end) return null;
	return tables.view.window(header.offset, Math.min(header.size, tables.view.end - header.offset));
}
function readName(names, offset) {
	try {
		return names.string(names.start + offset, LONGEST_NAME);
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
}
/** "sections 3, 7 and 12 more" */
function listed(indexes) {
	const shown = indexes.slice(0, 8);
	const rest = indexes.length - shown.length;
	return `sections ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
// src/elf/segments.ts
/**
* Program headers (gABI, chapter 5). A PT_LOAD that the file does not hold whole is a FormatError: the file is cut
* short, or was never loadable. Any other segment outside the file is a gap.
*/
function readSegments(raw, machine, { view, segments: table }) {
	const outside = [];
	let extent = 0;
	const segments = raw.map((header, index) => {
		const row = table.offset + index * table.entrySize;
		const type = segmentTypeName(view.u32(row), machine);
		const end = header.filesz === 0 ? 0 : header.offset + header.filesz;
		const whole = end <= view.end;
		extent = Math.max(extent, end);
		if (type === "PT_LOAD") {
			if (!whole) throw new FormatError(`the file is cut short: its segment ${index} reaches to byte ${end}, the file ends after ${view.end}; the program header is`, row);
			if (!Number.isSafeInteger(header.memsz)) throw new FormatError(`segment ${index} has no possible size`, row);
		} else if (!whole) outside.push(index);
		return {
			type,
			flags: header.flags,
			address: BigInt(header.vaddr),
			memorySize: atMostSafe(header.memsz),
			offset: atMostSafe(header.offset),
			fileSize: whole ? header.filesz : Math.max(0, view.end - header.offset),
			align: atMostSafe(header.align)
		};
	});
	const why = `segments that are not loaded (${[...new Set(outside.map((index) => segments[index]?.type))].join(", ")}) reach past the end of the file`;
	return {
		segments,
		extent,
		gaps: outside.length === 0 ? [] : [{
			fact: "segments",
			why
		}]
	};
}
// src/elf/read.ts
/**
* The headers of an ELF file. A FormatError where the bytes are no ELF file or its program headers are damaged;
* damaged section headers are a gap, because nothing needs them to run. `read` is for a file that `bytes` does not hold
* whole.
*/
async function readElf(bytes, read = (offset, size) => bytes.subarray(offset, offset + size)) {
	const located = locateHeaders(bytes);
	const damage = sectionTableDamage(located);
	const tables = damage === null ? located : {
		...located,
		sections: {
			...located.sections,
			count: 0
		}
	};
	const raw = await readHeaders(tables);
	const machine = machineName(raw.machine);
	const segments = readSegments(raw.segments, machine, tables);
	const sections = readSections(raw.sections, machine, tables);
	const { offset, count, entrySize } = located.sections;
	const tableEnd = count === 0 ? 0 : offset + count * entrySize;
	return {
		bytes,
		read,
		class: located.view.wordSize === 8 ? 64 : 32,
		byteOrder: located.view.littleEndian ? "little" : "big",
		machine,
		type: objectTypeName(raw.type),
		entry: raw.entry,
		segments: segments.segments,
		sections: sections.sections,
		extent: atMostSafe(Math.max(tableEnd, segments.extent, sections.extent)),
		gaps: [
			...segments.gaps,
			...damage === null ? [] : [{
				fact: "sections",
				why: damage
			}],
			...sections.gaps
		]
	};
}
export { SHF_COMPRESSED as _, readInterpreter as a, symbolName as c, sectionNamed as d, sectionOfType as f, DT as g, windowAt as h, readVersionNeeds as i, symbolSize as l, viewOf as m, locateHeaders as n, readDynamicSymbols as o, segmentOfType as p, nameRange as r, readSymbols as s, readElf as t, readDynamic as u, ByteView as v, FormatError as y };
