import { g as DT, h as windowAt, m as viewOf, o as readDynamicSymbols, u as readDynamic, v as ByteView, y as FormatError } from "./read.js";
// src/elf/relocations.ts
/** The tables that the dynamic array names, in the order the loader applies them. */
function relocationTables(elf, dynamic) {
	const tables = [];
	const gaps = [];
	const pltKind = dynamic.values.get(DT.PLTREL) === BigInt(DT.RELA) ? "RELA" : "REL";
	for (const [kind, addressTag, sizeTag] of [
		[
			"RELR",
			DT.RELR,
			DT.RELRSZ
		],
		[
			"REL",
			DT.REL,
			DT.RELSZ
		],
		[
			"RELA",
			DT.RELA,
			DT.RELASZ
		],
		[
			pltKind,
			DT.JMPREL,
			DT.PLTRELSZ
		]
	]) {
		const address = dynamic.values.get(addressTag);
		if (address === void 0) continue;
		try {
			const { start, size } = windowAt(elf, address, Number(dynamic.values.get(sizeTag) ?? 0n));
			if (size > 0) tables.push({
				kind,
				offset: start,
				size
			});
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			gaps.push({
				fact: "relocations",
				why: `a ${kind} table can't be read: ${error.message}`
			});
		}
	}
	return {
		tables,
		gaps
	};
}
function visitRelocations(elf, table, visit) {
	const little = elf.byteOrder === "little";
	const view = viewOf(elf).rows(table.offset, table.size);
	if (table.kind === "RELR") visitPacked(view, little, elf.class, visit);
	else if (elf.class === 32) visitRows32(view, little, table.kind, visit);
	else visitRows64(view, little, table.kind, elf.machine === "EM_MIPS", visit);
}
function visitRows32(view, little, kind, visit) {
	const stride = kind === "RELA" ? 12 : 8;
	for (let at = 0; at + stride <= view.byteLength; at += stride) {
		const info = view.getUint32(at + 4, little);
		visit(view.getUint32(at, little), info & 255, info >>> 8, kind === "RELA" ? view.getInt32(at + 8, little) : null);
	}
}
function visitRows64(view, little, kind, isMips, visit) {
	const stride = kind === "RELA" ? 24 : 16;
	const low = little ? 0 : 4;
	const high = little ? 4 : 0;
	for (let at = 0; at + stride <= view.byteLength; at += stride) {
		const place = view.getUint32(at + high, little) * 4294967296 + view.getUint32(at + low, little);
		const symbol = view.getUint32(at + 8 + (isMips ? 0 : high), little);
		visit(place, isMips ? view.getUint8(at + 15) : view.getUint32(at + 8 + low, little), symbol, kind === "RELA" ? view.getInt32(at + 16 + high, little) * 4294967296 + view.getUint32(at + 16 + low, little) : null);
	}
}
function visitPacked(view, little, fileClass, visit) {
	const word = fileClass / 8;
	let next = 0;
	for (let at = 0; at + word <= view.byteLength; at += word) {
		const low = view.getUint32(at + (little || word === 4 ? 0 : 4), little);
		const high = word === 4 ? 0 : view.getUint32(at + (little ? 4 : 0), little);
		if ((low & 1) === 0) {
			const place = high * 4294967296 + low;
			visit(place, null, 0, null);
			next = place + word;
			continue;
		}
		for (let bit = 1; bit < fileClass; bit++) if ((bit < 32 ? low >>> bit & 1 : high >>> bit - 32 & 1) === 1) visit(next + (bit - 1) * word, null, 0, null);
		next += (fileClass - 1) * word;
	}
}
// src/gobin/patched-words.ts
/**
* The words that the loader makes into addresses of the file itself, at address 0: by relative relocations, and by
* those that name a symbol the file defines, as a plugin's and a C library's do for whatever they export.
*/
/** Types of relocations by the psABIs: R_<machine>_RELATIVE, and the one for a whole word, symbol + addend. */
const TYPES = {
	EM_386: {
		relative: 8,
		symbolic: 1
	},
	EM_ARM: {
		relative: 23,
		symbolic: 2
	},
	EM_X86_64: {
		relative: 8,
		symbolic: 1
	},
	EM_AARCH64: {
		relative: 1027,
		symbolic: 257
	},
	EM_PPC64: {
		relative: 22,
		symbolic: 38
	},
	EM_S390: {
		relative: 12,
		symbolic: 22
	},
	EM_RISCV: {
		relative: 3,
		symbolic: 2
	},
	EM_LOONGARCH: {
		relative: 3,
		symbolic: 2
	}
};
function visitPatchedWords(elf, visit) {
	const types = TYPES[elf.machine];
	const { dynamic } = readDynamic(elf);
	if (dynamic === null || types === void 0) return;
	let symbols;
	for (const table of relocationTables(elf, dynamic).tables) visitRelocations(elf, table, (place, type, symbol, addend) => {
		if (type === null || type === types.relative) return visit(place, addend);
		if (type !== types.symbolic || addend === null) return;
		if (symbols === void 0) symbols = dynamicSymbols(elf, dynamic);
		if (symbols?.sectionIndexes[symbol]) visit(place, (symbols.values[symbol] ?? 0) + addend);
	});
}
/** `null` where they can't be read: then only relative relocations are known. */
function dynamicSymbols(elf, dynamic) {
	try {
		return readDynamicSymbols(elf, dynamic)?.symbols ?? null;
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return null;
	}
}
// src/gobin/mapping.ts
/**
* The memory that a file gives a program: the file-backed parts of its PT_LOAD segments, with relocations applied,
* as the loader would leave them at address 0.
*/
/** A FormatError where a segment is mapped beyond 2^53. */
const mapSegments = (elf) => relocated(elf, mapped(elf));
/** The word at an offset of a view; Infinity where it does not fit 2^53. The caller keeps the offset in bounds. */
function pointerAt(view, offset, pointerSize, littleEndian) {
	if (pointerSize === 4) return view.getUint32(offset, littleEndian);
	const low = view.getUint32(littleEndian ? offset : offset + 4, littleEndian);
	const high = view.getUint32(littleEndian ? offset + 4 : offset, littleEndian);
	return high < 2097152 ? high * 4294967296 + low : Number.POSITIVE_INFINITY;
}
/** Which of the sorted mappings holds an address; -1 where none does. */
function indexAt(mappings, address) {
	let low = 0;
	let high = mappings.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (address >= mappings[middle].end) low = middle + 1;
		else high = middle;
	}
	const found = mappings[low];
	return found !== void 0 && address >= found.address ? low : -1;
}
/** File-backed parts of the PT_LOAD segments, sorted; where two overlap, the first in memory keeps the bytes. */
function mapped(elf) {
	const loads = elf.segments.filter((segment) => segment.type === "PT_LOAD" && fileBytes(elf, segment) > 0);
	for (const { address, memorySize, offset } of loads) if (address + BigInt(memorySize) > BigInt(Number.MAX_SAFE_INTEGER)) throw new FormatError(`a segment is mapped at 0x${address.toString(16)}, beyond 2^53`, offset);
	loads.sort((a, b) => Number(a.address - b.address));
	const mappings = [];
	let end = 0;
	for (const segment of loads) {
		const skipped = Math.max(0, end - Number(segment.address));
		const size = fileBytes(elf, segment) - skipped;
		if (size <= 0) continue;
		const address = Number(segment.address) + skipped;
		const offset = segment.offset + skipped;
		end = address + size;
		const bytes = new Uint8Array(elf.bytes.buffer, elf.bytes.byteOffset + offset, size);
		mappings.push(mapping(segment, address, offset, bytes));
	}
	return mappings;
}
/** What the file really holds of a segment, whatever p_filesz says. */
const fileBytes = (elf, segment) => Math.max(0, Math.min(segment.fileSize, segment.memorySize, elf.bytes.length - segment.offset));
const mapping = (segment, address, offset, bytes) => ({
	address,
	end: address + bytes.length,
	offset,
	writable: (segment.flags & 2) !== 0,
	executable: (segment.flags & 1) !== 0,
	bytes,
	view: rowsOf(bytes)
});
const rowsOf = (bytes) => new ByteView(bytes, true, 8).rows(0, bytes.length);
/**
* Applies the relocations of a position-independent file. REL and RELR keep the addend in the patched word; with RELA
* the Go linker and GNU ld leave it there as well and other linkers leave 0, so a mapping is copied only when some word
* of it really differs.
*/
function relocated(elf, mappings) {
	const result = [...mappings];
	const little = elf.byteOrder === "little";
	const size = elf.class === 64 ? 8 : 4;
	const places = [];
	const most = mappings.reduce((sum, { bytes }) => sum + bytes.length, 0) / size;
	let at = 0;
	visitPatchedWords(elf, (place, value) => {
		let target = result[at];
		if (target === void 0 || place < target.address || place >= target.end) {
			at = indexAt(result, place);
			target = result[at];
		}
		if (target === void 0 || place + size > target.end) return;
		if (places.length < most) places.push(place);
		if (value === null || value < 0) return;
		const word = place - target.address;
		if (pointerAt(target.view, word, size, little) === value) return;
		if (target === mappings[at]) {
			const bytes = new Uint8Array(target.bytes);
			target = {
				...target,
				bytes,
				view: rowsOf(bytes)
			};
			result[at] = target;
		}
		if (size === 8) target.view.setBigUint64(word, BigInt(value), little);
		else target.view.setUint32(word, value, little);
	});
	return {
		mappings: result,
		places: places.length === 0 ? null : Float64Array.from(places).sort()
	};
}
// src/gobin/image.ts
/**
* The seam between a container format and Go's own tables: everything else in this folder asks an Image for bytes at
* a virtual address and never sees ELF. Only what the kernel maps from the file counts (PT_LOAD, file-backed part),
* so it works the same with no section headers at all.
*
* Addresses are `number` here, for speed: a file that maps anything beyond 2^53 is refused once, when it is opened.
*/
var Image = class {
	pointerSize;
	littleEndian;
	/** The gABI name, such as `EM_X86_64`. */
	machine;
	fileSize;
	/** Ascending by address, without overlaps. */
	mappings;
	/** Addresses of the words the loader adjusts, ascending: every pointer there is. `null` where the file is not PIC. */
	pointerPlaces;
	#sections;
	#last;
	constructor(elf) {
		this.pointerSize = elf.class === 64 ? 8 : 4;
		this.littleEndian = elf.byteOrder === "little";
		this.machine = elf.machine;
		this.fileSize = elf.bytes.length;
		const { mappings, places } = mapSegments(elf);
		this.mappings = mappings;
		this.pointerPlaces = places;
		this.#sections = named(elf);
	}
	/** The first section of that name that lies in memory, uncompressed and with bytes in the file. */
	section(name) {
		return this.#sections.get(name) ?? null;
	}
	/** The mapping that holds the byte at an address. */
	mappingAt(address) {
		const last = this.#last;
		if (last !== void 0 && address >= last.address && address < last.end) return last;
		const mapping = this.mappings[indexAt(this.mappings, address)];
		if (mapping === void 0) return null;
		this.#last = mapping;
		return mapping;
	}
	/** Bytes the file holds from an address to the end of its mapping; 0 where there are none. */
	available(address) {
		const mapping = this.mappingAt(address);
		return mapping === null ? 0 : mapping.end - address;
	}
	/** The file offset of the byte at an address; -1 where the file has none. */
	offsetOf(address) {
		const mapping = this.mappingAt(address);
		return mapping === null ? -1 : mapping.offset + (address - mapping.address);
	}
	/** The address a byte of the file is mapped at; -1 where it is not. */
	addressOf(offset) {
		for (const mapping of this.mappings) if (offset >= mapping.offset && offset < mapping.offset + mapping.bytes.length) return mapping.address + (offset - mapping.offset);
		return -1;
	}
	/** A view of `size` bytes at an address, all in one mapping; anything else is a FormatError. */
	read(address, size) {
		const mapping = this.#whole(address, size);
		const start = address - mapping.address;
		return mapping.bytes.subarray(start, start + size);
	}
	view(address, size) {
		return new ByteView(this.read(address, size), true, 8).rows(0, size);
	}
	u32(address) {
		const mapping = this.#whole(address, 4);
		return mapping.view.getUint32(address - mapping.address, this.littleEndian);
	}
	/** A word of the target: an address, an int or a length. What does not fit 2^53 comes back as Infinity. */
	pointer(address) {
		const mapping = this.#whole(address, this.pointerSize);
		return pointerAt(mapping.view, address - mapping.address, this.pointerSize, this.littleEndian);
	}
	#whole(address, size) {
		const mapping = this.mappingAt(address);
		if (mapping === null) throw new FormatError(`address ${hex(address)} is not in the file`, this.fileSize);
		if (!(size >= 0 && size <= mapping.end - address)) throw new FormatError(`${size} bytes at address ${hex(address)} run past the end of their segment`, mapping.offset + (address - mapping.address));
		return mapping;
	}
};
/** Opens the Go view of an ELF file; a FormatError where it maps addresses beyond 2^53. */
const openImage = (elf) => new Image(elf);
/** A reader that several others ask, made to read an image only once. */
function oncePerImage(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (image) => {
		const answer = known.get(image) ?? { value: read(image) };
		known.set(image, answer);
		return answer.value;
	};
}
const hex = (address) => `0x${address.toString(16)}`;
function named(elf) {
	const ranges = /* @__PURE__ */ new Map();
	for (const section of elf.sections) if (isInMemory(section) && !ranges.has(section.name)) ranges.set(section.name, {
		name: section.name,
		address: Number(section.address),
		offset: section.offset,
		size: section.fileSize
	});
	return ranges;
}
const isInMemory = ({ flags, fileSize }) => (flags & 2) !== 0 && (flags & 2048) === 0 && fileSize > 0;
// src/gobin/pclntab.ts
/**
* The pc-line table: every function of the program with its name, its source files and its tables by program counter.
* The runtime needs it to unwind stacks, so it survives every stripping. Written by cmd/link/internal/ld/pcln.go,
* read by runtime/symtab.go and debug/gosym; the layouts are in pclntab-layout.ts.
*
*     header | funcnametab | cutab | filetab | pctab | functab, then the _func records | from 1.26: funcdata, findfunctab
*
* Before Go 1.16 names, pc tables and records share one area and every offset counts from the header.
*/
/** A table with a larger share of damaged rows is not believed to be one. */
const MOST_DAMAGE = .02;
/** Reads the tables behind a header; a FormatError where they contradict each other. */
function readPclntab(image, address, layout, unknownMagic = false) {
	const bytes = image.read(address, image.available(address));
	const view = image.view(address, bytes.length);
	const { pointerSize, littleEndian } = image;
	const fail = (problem, at) => {
		throw new FormatError(`pclntab: ${problem}`, image.offsetOf(address) + at);
	};
	const word = (index) => {
		const at = 8 + index * pointerSize;
		if (at + pointerSize > bytes.length) fail("the header is cut short", 0);
		return pointerAt(view, at, pointerSize, littleEndian);
	};
	const { entryWidth, headerWords } = layout;
	const headerSize = 8 + headerWords * pointerSize;
	const count = word(0);
	const offsets = layout.tables === null ? null : layout.tables.map(word);
	const functabStart = offsets === null ? headerSize : offsets[4];
	const width = entryWidth === "pointer" ? pointerSize : 4;
	const functabEnd = functabStart + count * 2 * width + width;
	if (!(count > 0) || !(functabEnd <= bytes.length)) fail(`${count} functions do not fit`, 8);
	if (offsets !== null) {
		let previous = headerSize;
		for (const offset of offsets) {
			if (!(offset >= previous && offset < bytes.length)) fail("the tables are out of order", 8);
			previous = offset;
		}
	}
	const base = offsets === null ? 0 : functabStart;
	const entries = new Float64Array(count + 1);
	const records = new Uint32Array(count);
	const halfAt = (at) => width === 8 ? pointerAt(view, at, 8, littleEndian) : view.getUint32(at, littleEndian);
	const end = halfAt(functabStart + count * 2 * width);
	let last = 0;
	let recordsEnd = functabEnd;
	let damaged = 0;
	for (let i = 0; i < count; i++) {
		const at = functabStart + i * 2 * width;
		const entry = halfAt(at);
		const funcoff = halfAt(at + width);
		const isInOrder = entry >= last && entry <= end;
		if (isInOrder) last = entry;
		entries[i] = last;
		if (funcoff === 4294967295 || funcoff === Number.POSITIVE_INFINITY) continue;
		const record = base + funcoff;
		const isInTable = record >= functabEnd && record + layout.record.size <= bytes.length;
		if (isInTable) records[i] = record;
		if (isInTable && record > recordsEnd) recordsEnd = record;
		if (!isInOrder || !isInTable) damaged++;
	}
	entries[count] = end;
	if (damaged > count * MOST_DAMAGE) fail(`${damaged} of ${count} functions are out of order or have no record`, 8);
	const whole = {
		start: 0,
		end: bytes.length
	};
	const range = (index) => offsets === null ? whole : {
		start: offsets[index],
		end: offsets[index + 1]
	};
	const table = {
		address,
		layout,
		unknownMagic,
		quantum: bytes[6],
		pointerSize,
		littleEndian,
		bytes,
		view,
		textStart: layout.textStartWord === null ? 0 : word(layout.textStartWord),
		funcnametab: range(0),
		cutab: range(1),
		filetab: offsets === null ? oldFiletab(view, functabEnd, littleEndian) : range(2),
		pctab: range(3),
		functab: {
			start: functabStart,
			end: functabEnd
		},
		recordsEnd,
		count,
		damaged,
		entries,
		records
	};
	const final = readRecord(table, recordsEnd);
	return final === null ? table : {
		...table,
		recordsEnd: final.end
	};
}
/** Before Go 1.16 the offset of the file table follows the functab. */
function oldFiletab(view, functabEnd, littleEndian) {
	const start = functabEnd + 4 <= view.byteLength ? view.getUint32(functabEnd, littleEndian) : view.byteLength;
	return {
		start: Math.min(start, view.byteLength),
		end: view.byteLength
	};
}
/** pc tables and funcdata of one function; the runtime has five and eight kinds. */
const MOST_TABLES = 64;
/** Decodes the _func record at an offset; `null` where it runs past the table or has more tables than a function can. */
function readRecord(table, at) {
	const { view, littleEndian, bytes } = table;
	const fields = table.layout.record;
	if (at + fields.size > bytes.length) return null;
	const pcdataCount = view.getUint32(at + fields.npcdata, littleEndian);
	const funcdataCount = bytes[at + fields.nfuncdata];
	const pcdata = at + fields.size;
	if (pcdataCount > MOST_TABLES || funcdataCount > MOST_TABLES) return null;
	const width = fields.funcdataWidth;
	const funcdata = Math.ceil((pcdata + pcdataCount * 4) / width) * width;
	const end = funcdata + funcdataCount * width;
	if (end > bytes.length) return null;
	return {
		nameOffset: view.getInt32(at + fields.name, littleEndian),
		pcsp: view.getUint32(at + fields.pcsp, littleEndian),
		pcfile: view.getUint32(at + fields.pcfile, littleEndian),
		pcln: view.getUint32(at + fields.pcln, littleEndian),
		pcdataCount,
		pcdata,
		funcdataCount,
		funcdata,
		unit: fields.unit === null ? -1 : view.getInt32(at + fields.unit, littleEndian),
		end
	};
}
/** The function that holds an entry or any place behind it up to the next; -1 outside of Go's code. */
function functionAt({ entries, count }, place) {
	let low = 0;
	let high = count + 1;
	while (low < high) {
		const middle = low + high >>> 1;
		if (entries[middle] <= place) low = middle + 1;
		else high = middle;
	}
	return low > count ? -1 : low - 1;
}
// src/gobin/symbol-name.ts
/**
* From a symbol's name to the package it belongs to, on bytes: a file has a hundred thousand names and a thousand
* packages, so no string is made for a name. The grammar is that of cmd/internal/objabi/path.go (escaping),
* debug/gosym (PackageName) and cmd/compile (names of closures, wrappers, instantiations).
*/
/** Reused from name to name; holds where the package of the last one lies. */
var PackageLocator = class {
	start = 0;
	end = 0;
	/**
	* Looks for the package in the name that starts at `start` and goes on to a NUL, or to `limit`. True where there is
	* one: its path, still escaped, is then at [this.start, this.end). False for assembly helpers, C functions and what the toolchain makes without a package.
	*/
	locate(bytes, start, limit) {
		const end = Math.min(limit, start + LONGEST);
		this.start = start;
		this.end = start;
		if (!mayBeGenerated(bytes, start)) return this.#plain(bytes, start, end);
		const inner = skipGenerated(bytes, start, end);
		if (inner < 0) return false;
		return inner > start ? this.#ofType(bytes, inner, end) : this.#plain(bytes, start, end);
	}
	/** Skips what stands before the type's own package in `*[]map[string]pkg.T`; `struct {…}` and the like have none. */
	#ofType(bytes, start, end) {
		let at = start;
		for (;;) if (bytes[at] === STAR) at++;
		else if (bytes[at] === BRACKET) {
			const close = bytes.subarray(at, end).indexOf(BRACKET_CLOSE);
			if (close < 0) return false;
			at += close + 1;
		} else break;
		return this.#plain(bytes, at, end);
	}
	/** The path up to the first dot behind the last slash, both before any type argument, receiver or literal type. */
	#plain(bytes, start, end) {
		if (startsWith(bytes, start, end, SHAPES)) {
			this.start = start;
			this.end = start + SHAPES.length - 1;
			return true;
		}
		let dot = -1;
		let second = -1;
		let element = start;
		let at = start;
		for (; at < end; at++) {
			const byte = bytes[at];
			if (byte === SLASH) {
				if (second >= 0 && element > start && isTypeName(bytes, dot + 1, second)) break;
				dot = second = -1;
				element = at + 1;
			} else if (byte === DOT) {
				if (dot < 0) dot = at;
				else if (second < 0) second = at;
			} else if (byte === PAREN || byte === BRACKET || byte === BRACE || byte === SPACE || byte === COMMA || byte === 0) break;
		}
		this.start = start;
		this.end = dot > start + MAIN.length && isMains(bytes, start, dot) ? start + MAIN.length - 1 : dot;
		if (dot >= 0) return dot > start && !(dot === start + 1 && bytes[start] === UNDERSCORE);
		this.end = at;
		return at > start && at < end && bytes[at] === PAREN && bytes[at + 1] === DOT;
	}
};
/** Bytes of a name that are looked at. A path is a folder's, and no system has longer ones; a damaged name may not end. */
const LONGEST = 4096;
const DOT = 46;
const COLON = 58;
const SLASH = 47;
const PAREN = 40;
const BRACKET = 91;
const BRACKET_CLOSE = 93;
const BRACE = 123;
const SPACE = 32;
const COMMA = 44;
const STAR = 42;
const UNDERSCORE = 95;
const LOWER_G = 103;
const LOWER_T = 116;
const LOWER_V = 118;
const ascii = (text) => Buffer.from(text, "latin1");
/** Followed by a type, whose package owns the symbol. The second of each pair is how Go before 1.20 wrote it. */
const OF_TYPE = [
	"go:itab.",
	"go.itab.",
	"type:.eq.",
	"type..eq.",
	"type:.hash.",
	"type..hash."
].map(ascii);
/** Symbols of no package. Before Go 1.20 a real path, such as `go.uber.org/zap`, can begin with `go.` too. */
const OF_NOBODY = [
	"go:",
	"type:",
	"type..",
	"type.*",
	"go.string.",
	"go.func.",
	"go.funcrel.",
	"go.buildid",
	"go.buildinfo",
	"go.importpath.",
	"go.link.",
	"go.interface ",
	"go.struct {",
	"go.(*struct {",
	"go.builtin.",
	"go.cuinfo.",
	"go.main.inittasks"
].map(ascii);
/** Begins with `go:`, `go.`, `type:` or `type.`: asked of every name, so before anything longer is compared. */
function mayBeGenerated(bytes, start) {
	const first = bytes[start];
	if (first !== LOWER_G && first !== LOWER_T) return false;
	const mark = bytes[first === LOWER_G ? start + 2 : start + 4];
	return mark === COLON || mark === DOT;
}
/** Where the type starts in a symbol made for one; -1 for a symbol of nobody; `start` for every other name. */
function skipGenerated(bytes, start, end) {
	for (const prefix of OF_TYPE) if (startsWith(bytes, start, end, prefix)) return start + prefix.length;
	for (const prefix of OF_NOBODY) if (startsWith(bytes, start, end, prefix)) return -1;
	return start;
}
function startsWith(bytes, start, end, prefix) {
	if (end - start < prefix.length) return false;
	for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
	return true;
}
const MAIN = ascii("main.");
/** The package of the types that instantiations share. */
const SHAPES = ascii("go.shape.");
/**
* Whether a name with a slash is that of package main all the same: `main.server.github.com/x/api.mark`, a method with the
* unexported name of another package, as a type has that embeds one of that package's. No import path begins so.
*/
function isMains(bytes, start, end) {
	if (!startsWith(bytes, start, end, MAIN)) return false;
	let at = start + MAIN.length;
	while (at < end && bytes[at] !== DOT && bytes[at] !== SLASH) at++;
	return bytes[at] === DOT;
}
/**
* Whether what stands between two dots, before a slash, is a type: `x/b.Impl.y/a.mark` is a method of x/b.Impl with the
* unexported name of y/a, which it has of a type that it embeds. A path with two dots in an element in its middle mostly has a version there.
*/
function isTypeName(bytes, start, end) {
	const isVersion = bytes[start] === LOWER_V && isDigit(bytes[start + 1]);
	if (end === start || isVersion || isDigit(bytes[start]) || isDigit(bytes[end + 1])) return false;
	for (let at = start; at < end; at++) if (!isWord(bytes[at])) return false;
	return true;
}
const isDigit = (byte) => byte >= 48 && byte <= 57;
/** Of an identifier; beyond ASCII, whatever it is. */
const isWord = (byte) => isDigit(byte) || byte === UNDERSCORE || byte >= 128 || (byte | 32) >= 97 && (byte | 32) <= 122;
const ABI_SUFFIXES = ["abi0", "abiinternal"].map(ascii);
/**
* Whether what stands behind the dot at `dot` is only what ELF adds to a name, `abi0` or `abiinternal`: then the name
* is that of an assembly function, and what stands before is no package. (In the pc-line table names have neither.)
*/
function isAbiSuffix(bytes, dot) {
	return ABI_SUFFIXES.some((suffix) => {
		const end = dot + 1 + suffix.length;
		return startsWith(bytes, dot + 1, end, suffix) && (bytes[end] ?? 0) === 0;
	});
}
/**
* A package path as the source writes it. The linker writes `.` after the last slash, quotes, blanks and bytes beyond
* ASCII as `%xx`; Go 1.27 escapes the path of some closures twice. No import path holds a `%` of its own.
*/
function unescapePath(path) {
	let result = path;
	for (let round = 0; round < 4 && /%[0-9a-f]{2}/.test(result); round++) result = Buffer.from(result.replace(/%([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1").toString("utf8");
	return result;
}
// src/gobin/function-names.ts
const known = /* @__PURE__ */ new WeakMap();
/** In the order of the table. Before Go 1.16 names have no table of their own, and these are those of the functions. */
function readFunctionNames(table) {
	const names = known.get(table) ?? (table.layout.tables === null ? namesOfRecords(table) : namesOfTable(table));
	known.set(table, names);
	return names;
}
function namesOfTable({ bytes, funcnametab, count: functions }) {
	const { start, end } = funcnametab;
	let starts = new Uint32Array(2 * functions);
	let ends = new Uint32Array(2 * functions);
	let count = 0;
	const names = bytes.subarray(0, end);
	for (let first = start; first < end;) {
		const nul = names.indexOf(0, first);
		if (nul < 0) break;
		if (count === starts.length) {
			starts = doubled(starts);
			ends = doubled(ends);
		}
		starts[count] = first;
		ends[count++] = nul;
		first = nul + 1;
	}
	return {
		count,
		starts,
		ends
	};
}
function doubled(column) {
	const larger = new Uint32Array(column.length * 2);
	larger.set(column);
	return larger;
}
function namesOfRecords(table) {
	const { bytes, records } = table;
	const offsets = /* @__PURE__ */ new Set();
	for (const at of records) {
		const start = at === 0 ? void 0 : readRecord(table, at)?.nameOffset;
		if (start !== void 0 && start > 0) offsets.add(start);
	}
	const starts = Uint32Array.from(offsets).sort();
	const ends = starts.map((start) => {
		const end = bytes.indexOf(0, start);
		return end < 0 ? start : end;
	});
	return {
		count: starts.length,
		starts,
		ends
	};
}
/** Which of some full function names the table has, in the order they are asked for. */
function presentFunctions(table, wanted) {
	const byLength = /* @__PURE__ */ new Map();
	for (const name of wanted) {
		const bytes = Buffer.from(name);
		byLength.set(bytes.length, [...byLength.get(bytes.length) ?? [], bytes]);
	}
	const found = /* @__PURE__ */ new Set();
	const { count, starts, ends } = readFunctionNames(table);
	const text = Buffer.from(table.bytes.buffer, table.bytes.byteOffset, table.bytes.length);
	for (let i = 0; i < count; i++) {
		const start = starts[i];
		const end = ends[i];
		for (const name of byLength.get(end - start) ?? []) if (name.equals(text.subarray(start, end))) found.add(name.toString());
	}
	return wanted.filter((name) => found.has(name));
}
/** Import paths of packages with cgo's stubs: `path._Cfunc_name`, and `_C2func_` where errno is asked for as well. */
function packagesCallingC({ bytes, funcnametab }) {
	const names = Buffer.from(bytes.buffer, bytes.byteOffset + funcnametab.start, funcnametab.end - funcnametab.start);
	const paths = /* @__PURE__ */ new Set();
	for (const stub of ["._Cfunc_", "._C2func_"]) for (let at = names.indexOf(stub); at >= 0; at = names.indexOf(stub, at + 1)) {
		const start = names.lastIndexOf(0, at) + 1;
		if (at - start <= LONGEST_PATH) paths.add(unescapePath(names.toString("utf8", start, at)));
	}
	return [...paths].sort();
}
const LONGEST_PATH = 1024;
// src/gobin/pclntab-layout.ts
/** Newest first. */
function pclntabLayouts(pointerSize) {
	const P = pointerSize;
	const modern = {
		name: 4,
		pcsp: 16,
		pcfile: 20,
		pcln: 24,
		npcdata: 28,
		unit: 32,
		funcdataWidth: 4
	};
	const old = {
		name: P,
		pcsp: P + 12,
		pcfile: P + 16,
		pcln: P + 20,
		npcdata: P + 24,
		funcdataWidth: P
	};
	return [
		{
			since: "1.20",
			magic: 4294967281,
			headerWords: 8,
			textStartWord: 2,
			tables: [
				3,
				4,
				5,
				6,
				7
			],
			entryWidth: "u32",
			record: {
				...modern,
				nfuncdata: 43,
				size: 44
			}
		},
		{
			since: "1.18",
			magic: 4294967280,
			headerWords: 8,
			textStartWord: 2,
			tables: [
				3,
				4,
				5,
				6,
				7
			],
			entryWidth: "u32",
			record: {
				...modern,
				nfuncdata: 39,
				size: 40
			}
		},
		{
			since: "1.16",
			magic: 4294967290,
			headerWords: 7,
			textStartWord: null,
			tables: [
				2,
				3,
				4,
				5,
				6
			],
			entryWidth: "pointer",
			record: {
				...old,
				unit: P + 28,
				nfuncdata: P + 35,
				size: P + 36
			}
		},
		{
			since: "1.2",
			magic: 4294967291,
			headerWords: 1,
			textStartWord: null,
			tables: null,
			entryWidth: "pointer",
			record: {
				...old,
				unit: null,
				nfuncdata: P + 31,
				size: P + 32
			}
		}
	];
}
// src/gobin/pclntab-find.ts
/** How many places that look like a header are read as a table. */
const MOST_ATTEMPTS = 16;
/** How many records must tile before a layout is believed. */
const PROOF = 256;
/**
* The pc-line table of a file, or `null` where it has none; found by section name, through the module data, or by its
* magic number anywhere in the mapped file (position-independent files linked by a C linker before Go 1.26 keep it
* inside `.data.rel.ro`, and section headers may be gone). A table that is there but unreadable is a gap.
*/
const findPclntab = oncePerImage(search);
function search(image) {
	let why = null;
	const attempt = (address, trustPlace) => {
		try {
			return readAt(image, address, trustPlace);
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			why ??= error.message;
			return null;
		}
	};
	for (const address of namedPlaces(image)) {
		const table = attempt(address, true);
		if (table !== null) return {
			table,
			gaps: gapsOf(table)
		};
	}
	let attempts = 0;
	for (const mapping of [...image.mappings].sort(readOnlyFirst)) for (const address of magicPlaces(image, mapping)) {
		const table = attempts++ < MOST_ATTEMPTS ? attempt(address, false) : null;
		if (table !== null) return {
			table,
			gaps: gapsOf(table)
		};
	}
	return {
		table: null,
		gaps: why === null ? [] : [{
			fact: "functions",
			why
		}]
	};
}
function gapsOf({ unknownMagic, layout, damaged, count }) {
	const gaps = [];
	const { since } = layout;
	if (unknownMagic) gaps.push({
		fact: "pclntab-magic",
		why: `a magic number not known here; its structure is that of Go ${since}`
	});
	if (damaged > 0) gaps.push({
		fact: "functions",
		why: `${damaged} of ${count} rows of the function table are damaged`
	});
	return gaps;
}
function* namedPlaces(image) {
	for (const name of [".gopclntab", ".data.rel.ro.gopclntab"]) {
		const section = image.section(name);
		if (section !== null) yield section.address;
	}
	const moduledata = image.section(".go.module");
	if (moduledata !== null && image.available(moduledata.address) >= image.pointerSize) yield image.pointer(moduledata.address);
}
const readOnlyFirst = (a, b) => Number(a.writable) - Number(b.writable);
/** Addresses, at multiples of 4, that hold a known magic number and a plausible rest of the first eight bytes. */
function* magicPlaces(image, mapping) {
	const { view, bytes, address } = mapping;
	for (let at = -address & 3; at + 8 <= bytes.length; at += 4) {
		const magic = view.getUint32(at, image.littleEndian);
		if (magic >= 4294967280 && isKnown(magic) && isHeader(bytes, at, image.pointerSize)) yield address + at;
	}
}
const isKnown = (magic) => magic === 4294967281 || magic === 4294967280 || magic === 4294967290 || magic === 4294967291;
/** Two zero bytes, a smallest instruction of 1, 2 or 4 bytes, and the pointer size of the file. */
function isHeader(bytes, at, pointerSize) {
	const quantum = bytes[at + 6];
	return bytes[at + 4] === 0 && bytes[at + 5] === 0 && (quantum === 1 || quantum === 2 || quantum === 4) && bytes[at + 7] === pointerSize;
}
function readAt(image, address, trustPlace) {
	const header = image.read(address, 8);
	const offset = image.offsetOf(address);
	if (!isHeader(header, 0, image.pointerSize)) {
		if (!trustPlace) return null;
		throw new FormatError("pclntab: the first bytes are not those of a header", offset);
	}
	const magic = image.u32(address);
	const layouts = pclntabLayouts(image.pointerSize);
	const known = layouts.filter((layout) => layout.magic === magic);
	let problem = null;
	for (const layout of known.length > 0 ? known : layouts) try {
		const table = readPclntab(image, address, layout, known.length === 0);
		if (tiles(table) && hasNames(table)) return table;
		problem ??= new FormatError(`pclntab: the records are not those of Go ${layout.since}`, offset);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		problem ??= error;
	}
	if (problem !== null && trustPlace) throw problem;
	return null;
}
/** From Go 1.16 on the records lie one after another, so that records of the wrong shape show at once. */
function tiles(table) {
	if (table.layout.tables === null) return true;
	const { records, pointerSize } = table;
	const limit = Math.min(table.count, PROOF);
	let previous = table.functab.end;
	let misfits = 0;
	for (let i = 0; i < limit; i++) {
		const at = records[i];
		if (at === 0) continue;
		if (at !== Math.ceil(previous / pointerSize) * pointerSize) misfits++;
		const record = readRecord(table, at);
		if (record !== null) previous = record.end;
	}
	return misfits <= limit / 8;
}
/** Nearly all of the first functions have names of printable characters. */
function hasNames(table) {
	const limit = Math.min(table.count, 8);
	let nameless = 0;
	for (let i = 0; i < limit; i++) {
		const at = table.records[i];
		const record = at === 0 ? null : readRecord(table, at);
		if (record === null) continue;
		const start = table.funcnametab.start + record.nameOffset;
		const first = table.bytes[start];
		if (!(start < table.funcnametab.end) || first === void 0 || first < 33) nameless++;
	}
	return nameless <= 1;
}
export { PackageLocator as a, unescapePath as c, oncePerImage as d, openImage as f, visitRelocations as h, readFunctionNames as i, functionAt as l, relocationTables as m, packagesCallingC as n, isAbiSuffix as o, pointerAt as p, presentFunctions as r, startsWith as s, findPclntab as t, readRecord as u };
