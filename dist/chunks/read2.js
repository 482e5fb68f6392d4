import { a as readInterpreter, c as symbolName, d as sectionNamed, f as sectionOfType, i as readVersionNeeds, l as symbolSize, m as viewOf, n as locateHeaders, o as readDynamicSymbols, p as segmentOfType, r as nameRange, s as readSymbols, t as readElf, u as readDynamic, v as ByteView, y as FormatError } from "./read.js";
import { a as PackageLocator, c as unescapePath, d as oncePerImage, f as openImage, h as visitRelocations, i as readFunctionNames, l as functionAt, m as relocationTables, n as packagesCallingC, o as isAbiSuffix, p as pointerAt, r as presentFunctions, s as startsWith, t as findPclntab, u as readRecord } from "./pclntab-find.js";
import { Readable } from "node:stream";
import { constants, createGzip, createZstdCompress, inflateSync, zstdDecompressSync } from "node:zlib";
import { Worker } from "node:worker_threads";
import { X509Certificate, createHash, createPrivateKey } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { readSync } from "node:fs";
// src/gobin/build-info.ts
/**
* The build information blob, as `(*Link).buildinfo` in cmd/link/internal/ld/data.go writes it and
* debug/buildinfo reads it. It starts at a multiple of 16 bytes:
*
*     magic    14 bytes  "\xff Go buildinf:"
*     ptrSize  u8        used before Go 1.18
*     flags    u8        bit 0: big endian (before 1.18), bit 1: the strings follow inline (from 1.18)
*     before 1.18: two pointers to string headers {address, length}: version, module information
*     from 1.18:   16 unused bytes, then uvarint length + version, uvarint length + module information
*/
const MAGIC$1 = Buffer.from("ÿ Go buildinf:", "latin1");
const HEADER_SIZE = 32;
const ALIGN = 16;
/**
* The sentinels around the module information (`infoStart` and `infoEnd` in cmd/go/internal/modload/build.go). The
* same framed text lies in read-only data as `runtime.modinfo.str`, which is what is left without a blob.
*/
const FRAME_START = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const FRAME_END = Buffer.from("f932433186182072008242104116d8f2", "hex");
/** Longest module information believed; real ones reach a few hundred kilobytes. */
const LONGEST_TEXT = 16 << 20;
const utf8$1 = new TextDecoder();
/** The build information of a file: by section, by segment, by its framed text; `null` where there is none. */
const readBuildInfo = oncePerImage(read$1);
function read$1(image) {
	const framed = framedText(image);
	const framedRanges = framed === null ? [] : [{
		address: framed.address,
		size: framed.size
	}];
	for (const address of candidates$1(image)) {
		const blob = decode$1(image, address);
		if (blob !== null) return {
			version: blob.version,
			text: blob.text,
			ranges: [...blob.ranges, ...framedRanges]
		};
	}
	return framed === null ? null : {
		version: null,
		text: framed.text,
		ranges: framedRanges
	};
}
/** Addresses that may hold the blob: the section of its name, then every aligned magic in a writable mapping. */
function* candidates$1(image) {
	const section = image.section(".go.buildinfo");
	if (section !== null) yield section.address;
	for (const mapping of image.mappings) if (mapping.writable) for (const at of find(mapping, MAGIC$1, ALIGN)) yield at;
}
/**
* Addresses of a byte pattern at multiples of `align`, ascending. Positions stay relative to the mapping, never to a
* shortened slice of it, so a misaligned decoy cannot shift what comes after it.
*/
function* find(mapping, pattern, align) {
	const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
	for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) if ((mapping.address + at) % align === 0) yield mapping.address + at;
}
function decode$1(image, address) {
	if (image.available(address) < HEADER_SIZE) return null;
	const header = image.read(address, HEADER_SIZE);
	if (!MAGIC$1.equals(header.subarray(0, MAGIC$1.length))) return null;
	return (header[15] & 2) !== 0 ? decodeInline(image, address) : decodePointers(image, address, header);
}
function decodeInline(image, address) {
	const version = inlineString(image, address + HEADER_SIZE);
	const info = version === null ? null : inlineString(image, version.end);
	if (version === null || info === null || version.bytes.length === 0) return null;
	return {
		version: utf8$1.decode(version.bytes),
		text: unframe(info.bytes),
		ranges: [{
			address,
			size: info.end - address
		}]
	};
}
function inlineString(image, address) {
	let length = 0;
	let start = address;
	for (let scale = 1;; scale *= 128) {
		if (scale > LONGEST_TEXT || image.available(start) < 1) return null;
		const byte = image.read(start++, 1)[0];
		length += (byte & 127) * scale;
		if (byte < 128) break;
	}
	if (length > LONGEST_TEXT || length > image.available(start)) return null;
	return {
		bytes: image.read(start, length),
		end: start + length
	};
}
function decodePointers(image, address, header) {
	const pointerSize = header[14];
	if (pointerSize !== image.pointerSize) return null;
	const little = (header[15] & 1) === 0;
	const view = image.view(address, HEADER_SIZE);
	const version = goString(image, pointerAt(view, 16, pointerSize, little));
	const info = goString(image, pointerAt(view, 16 + pointerSize, pointerSize, little));
	if (version === null || version.bytes.length === 0) return null;
	return {
		version: utf8$1.decode(version.bytes),
		text: info === null ? "" : unframe(info.bytes),
		ranges: [{
			address,
			size: HEADER_SIZE
		}]
	};
}
/** The text of a Go string header {address, length}. */
function goString(image, header) {
	if (image.available(header) < 2 * image.pointerSize) return null;
	const length = image.pointer(header + image.pointerSize);
	const address = image.pointer(header);
	if (length > LONGEST_TEXT || length > image.available(address)) return null;
	return { bytes: image.read(address, length) };
}
/** Takes the two sentinels off, as debug/buildinfo does: text without them is no module information. */
function unframe(bytes) {
	return bytes.length >= 33 && bytes[bytes.length - 17] === 10 ? utf8$1.decode(bytes.subarray(16, bytes.length - 16)) : "";
}
/** Every start takes the next end after it; the ends are walked once, so that a flood of starts costs no more. */
function framedText(image) {
	for (const mapping of image.mappings) {
		if (mapping.writable) continue;
		const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
		let end = -1;
		for (const address of find(mapping, FRAME_START, 1)) {
			const start = address - mapping.address;
			if (end < start) end = bytes.indexOf(FRAME_END, start);
			if (end < 0) break;
			const size = end + FRAME_END.length - start;
			const text = size > LONGEST_TEXT ? "" : unframe(bytes.subarray(start, start + size));
			if (text !== "") return {
				address,
				size,
				text
			};
		}
	}
	return null;
}
// src/gobin/build-paths.ts
/**
* The distinct absolute folders of the build machine that the file table names: GOROOT, the module cache, and the
* folders of what was built from a checkout. Empty for a build with -trimpath. Sorted.
*/
function readBuildPaths(table, info) {
	const folders = /* @__PURE__ */ new Set();
	for (const file of fileNames(table)) if (isAbsolute(file)) folders.add(file.slice(0, file.lastIndexOf("/")));
	const found = /* @__PURE__ */ new Set();
	const goroot = rootBefore(folders, "/src/runtime");
	const modules = new Set((info?.dependencies ?? []).map(({ path, replace }) => escapePath(replace?.path ?? path)));
	const rest = [];
	for (const folder of [...folders].sort()) {
		const cache = moduleCache(folder, modules);
		if (goroot !== null && isUnder(folder, `${goroot}/src`)) found.add(goroot);
		else if (cache !== null) found.add(cache);
		else rest.push(folder);
	}
	for (const folder of outermost(rest, mainFolder(info))) found.add(folder);
	return [...found].sort();
}
const isAbsolute = (file) => /^(\/|[A-Za-z]:[\\/])/.test(file) && file.includes("/");
const isUnder = (folder, root) => folder === root || folder.startsWith(`${root}/`);
function rootBefore(folders, suffix) {
	for (const folder of folders) if (folder.endsWith(suffix)) return folder.slice(0, -suffix.length);
	return null;
}
/** `/home/me/go/pkg/mod` of `/home/me/go/pkg/mod/github.com/x/y@v1.2.3/z`: what stands before a module's own path. */
function moduleCache(folder, modules) {
	const at = folder.indexOf("@");
	if (at < 0) return null;
	const withModule = folder.slice(0, at);
	for (let slash = withModule.indexOf("/"); slash >= 0; slash = withModule.indexOf("/", slash + 1)) if (modules.has(withModule.slice(slash + 1))) return withModule.slice(0, slash);
	const cache = withModule.indexOf("/pkg/mod/");
	return cache < 0 ? null : withModule.slice(0, cache + 8);
}
/** The module cache writes upper-case letters as `!` and the lower-case one (golang.org/x/mod/module.EscapePath). */
const escapePath = (path) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
/** The main package's folder inside its module: `/cmd/service`, or nothing where it is the module's root. */
function mainFolder(info) {
	return (info?.main !== null && info?.package?.startsWith(`${info.main.path}/`)) === true ? (info?.package ?? "").slice(info?.main?.path.length) : "";
}
/** Folders that are not inside another; the main package's folder counts as its module's root. */
function outermost(folders, main) {
	const roots = folders.map((folder) => main !== "" && folder.endsWith(main) ? folder.slice(0, -main.length) : folder);
	const key = (folder) => folder.replaceAll("/", "\0");
	const order = roots.sort((a, b) => key(a) < key(b) ? -1 : 1);
	const result = [];
	for (const folder of order) {
		const last = result.at(-1);
		if (last === void 0 || !isUnder(folder, last)) result.push(folder);
	}
	return result;
}
const MOST_FILES = 1 << 17;
/** Every source file the table names, in its order. */
function* fileNames(table) {
	const { bytes, filetab } = table;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const stringAt = (start, limit) => {
		const nul = bytes.indexOf(0, start);
		const end = nul < 0 || nul > limit ? limit : nul;
		return {
			text: text.toString("utf8", start, end),
			end
		};
	};
	if (table.layout.tables !== null) {
		for (let at = filetab.start; at < filetab.end;) {
			const name = stringAt(at, filetab.end);
			if (name.text !== "") yield name.text;
			at = name.end + 1;
		}
		return;
	}
	if (filetab.start + 4 > bytes.length) return;
	const count = table.view.getUint32(filetab.start, table.littleEndian);
	for (let i = 1; i < Math.min(count, MOST_FILES) && filetab.start + 4 * i + 4 <= bytes.length; i++) {
		const offset = table.view.getUint32(filetab.start + 4 * i, table.littleEndian);
		if (offset < bytes.length) yield stringAt(offset, Math.min(bytes.length, offset + 4096)).text;
	}
}
// src/gobin/go-version.ts
const PREFIX$1 = Buffer.from("go1.");
const RELEASE = /^go1\.\d+(\.\d+)?((rc|beta)\d+)?([ +-].*)?$/;
const LONGEST = 128;
/** Texts that begin like a release; programs about Go have a few thousand. */
const MOST_STARTS = 65536;
/**
* The toolchain's version without build information: `runtime.buildVersion` is a string variable, so some string
* header in writable data points at the text and gives its length (the text itself has no end mark, it lies between
* other strings). `null` where no header does, or where several disagree.
*/
function scanGoVersion(image) {
	const starts = /* @__PURE__ */ new Set();
	for (const mapping of image.mappings) if (!mapping.writable) for (const address of occurrences(mapping)) {
		if (starts.size >= MOST_STARTS) break;
		starts.add(address);
	}
	const versions = /* @__PURE__ */ new Set();
	const { pointerSize } = image;
	for (const mapping of image.mappings) {
		if (!mapping.writable || starts.size === 0) continue;
		const first = Math.ceil(mapping.address / pointerSize) * pointerSize;
		for (let address = first; address + 2 * pointerSize <= mapping.end; address += pointerSize) {
			const target = image.pointer(address);
			if (!starts.has(target)) continue;
			const length = image.pointer(address + pointerSize);
			if (!(length <= LONGEST && length <= image.available(target))) continue;
			const text = Buffer.from(image.read(target, length)).toString("latin1");
			if (RELEASE.test(text)) versions.add(text);
		}
	}
	const [version] = versions;
	return versions.size === 1 && version !== void 0 ? version : null;
}
function* occurrences(mapping) {
	const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
	for (let at = bytes.indexOf(PREFIX$1); at >= 0; at = bytes.indexOf(PREFIX$1, at + 1)) yield mapping.address + at;
}
// src/gobin/moduledata-shape.ts
const moduledataShapes = [
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			typedesclen: 38,
			etypes: 39,
			itaboffset: 40,
			itabsize: 41,
			rodata: 42,
			gofunc: 43,
			epclntab: 44,
			textsectmap: 45
		},
		words: 71
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			etypes: 38,
			rodata: 39,
			gofunc: 40,
			epclntab: 41,
			textsectmap: 42,
			typelinks: 45
		},
		words: 74
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			etypes: 38,
			rodata: 39,
			gofunc: 40,
			textsectmap: 41,
			typelinks: 44
		},
		words: 73
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 35,
			etypes: 36,
			rodata: 37,
			gofunc: 38,
			textsectmap: 39,
			typelinks: 42
		},
		words: 69
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 35,
			etypes: 36,
			textsectmap: 37,
			typelinks: 40
		},
		words: 67
	},
	{
		header: "slices",
		fields: {
			text: 12,
			types: 25,
			etypes: 26,
			textsectmap: 27,
			typelinks: 30
		},
		words: 57
	}
];
// src/gobin/moduledata.ts
/**
* The module data: the runtime's own table of contents, one struct of pointers (`moduledata` in runtime/symtab.go,
* written by cmd/link/internal/ld/symtab.go). Its fields moved from release to release, so no release is looked up:
* every word that could start it is held against each known shape, and a shape is believed where its fields agree
* with each other and with the pc-line table.
*/
/** Words in one segment that look like the beginning of module data. */
const MOST_CANDIDATES = 64;
/** The module data of a file that has a pc-line table; `null` where it has none, a gap where it should have one. */
const findModuledata = oncePerImage(search$1);
function search$1(image) {
	const { table } = findPclntab(image);
	if (table === null) return {
		moduledata: null,
		gaps: []
	};
	let seen = false;
	for (const address of candidates(image, table)) {
		for (const shape of moduledataShapes) {
			const moduledata = readAs(image, table, address, shape);
			if (moduledata !== null) return withLinks(image, moduledata);
		}
		seen = true;
	}
	return {
		moduledata: null,
		gaps: [{
			fact: "moduledata",
			why: seen ? "the module data has a shape not known here" : "no struct in the file points at the pc-line table the way module data does"
		}]
	};
}
/** Words equal to the address of the pc-line table: in a section of its own from Go 1.26 on, else in writable data. */
function* candidates(image, table) {
	const section = image.section(".go.module");
	if (section !== null && startsAt(image, table, section.address)) yield section.address;
	for (const mapping of image.mappings) if (mapping.writable) yield* within(image, table, mapping);
	for (const mapping of image.mappings) if (!mapping.writable) yield* within(image, table, mapping);
}
function within(image, table, mapping) {
	const found = [];
	const { pointerSize, littleEndian } = image;
	const { view } = mapping;
	const low = table.address >>> 0;
	const first = -mapping.address & pointerSize - 1;
	const lowAt = pointerSize === 8 && !littleEndian ? 4 : 0;
	for (let at = first; at + pointerSize <= view.byteLength && found.length < MOST_CANDIDATES; at += pointerSize) if (view.getUint32(at + lowAt, littleEndian) === low && startsAt(image, table, mapping.address + at)) found.push(mapping.address + at);
	return found;
}
/**
* The first word is the header's address and the next the name table's, with its length. Before Go 1.16 the first
* slice is the whole table, and the next the functab behind its header.
*/
function startsAt(image, table, address) {
	const P = image.pointerSize;
	if (image.available(address) < 8 * P || image.pointer(address) !== table.address) return false;
	const old = table.layout.tables === null;
	return image.pointer(address + (old ? 3 : 1) * P) === table.address + (old ? table.functab.start : table.funcnametab.start);
}
function readAs(image, table, address, shape) {
	if (shape.header !== (table.layout.tables === null ? "slices" : "pcHeader")) return null;
	const P = image.pointerSize;
	const { fields } = shape;
	try {
		const word = (index) => image.pointer(address + index * P);
		const optional = (index) => index === void 0 ? null : word(index);
		const range = (index) => ({
			start: word(index),
			end: word(index + 1)
		});
		const types = {
			start: word(fields.types),
			end: word(fields.etypes)
		};
		const itabOffset = optional(fields.itaboffset);
		const moduledata = {
			address,
			size: Math.min(shape.words * P, image.available(address)),
			shape,
			text: range(fields.text),
			noptrdata: range(fields.text + 2),
			data: range(fields.text + 4),
			bss: range(fields.text + 6),
			noptrbss: range(fields.text + 8),
			findfunctab: word(fields.text - 3),
			types,
			typedescSize: optional(fields.typedesclen),
			itabs: itabOffset === null ? null : sized(types.start + itabOffset, word(fields.itabsize ?? 0)),
			rodata: optional(fields.rodata),
			gofunc: optional(fields.gofunc),
			typelinks: fields.typelinks === void 0 ? null : slice(word, fields.typelinks),
			itablinks: fields.typelinks === void 0 ? null : slice(word, fields.typelinks + 3)
		};
		return agrees(image, table, moduledata, word) ? moduledata : null;
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return null;
	}
}
const sized = (start, size) => ({
	start,
	end: start + size
});
const slice = (word, index) => ({
	address: word(index),
	count: word(index + 1)
});
/** Whether the fields of a shape make sense together, each checked against what the others say. */
function agrees(image, table, md, word) {
	const { fields } = md.shape;
	const P = image.pointerSize;
	const inFile = (address) => image.mappingAt(address) !== null;
	const minpc = word(fields.text - 2);
	const maxpc = word(fields.text - 1);
	const firstEntry = table.entries[0];
	if (!(md.text.start <= minpc && minpc <= maxpc && maxpc <= md.text.end)) return false;
	if (!inFile(md.text.start) || (table.layout.entryWidth === "u32" ? md.text.start + firstEntry : firstEntry) !== minpc) return false;
	if (!(md.types.start <= md.types.end && inFile(md.types.start) && inFile(md.types.end - 1))) return false;
	const sections = slice(word, fields.textsectmap);
	if (!(sections.count >= 1 && sections.count === word(fields.textsectmap + 2))) return false;
	if (!(sections.count * 3 * P <= image.available(sections.address))) return false;
	if (image.pointer(sections.address) !== 0) return false;
	const areaSize = md.types.end - md.types.start;
	if (md.typedescSize !== null && !(md.typedescSize <= areaSize)) return false;
	if (md.itabs !== null && !(md.itabs.start >= md.types.start && md.itabs.end <= md.types.end)) return false;
	if (md.rodata !== null && !inFile(md.rodata)) return false;
	if (md.gofunc !== null && !inFile(md.gofunc)) return false;
	const epclntab = fields.epclntab === void 0 ? null : word(fields.epclntab);
	if (epclntab !== null && !(epclntab >= table.address + table.recordsEnd)) return false;
	if (md.typelinks === null || md.itablinks === null) return md.typelinks === md.itablinks;
	return md.typelinks.count * 4 <= Math.min(areaSize, image.available(md.typelinks.address)) && md.itablinks.count * P <= Math.max(0, image.available(md.itablinks.address));
}
/** Without its lists of types and itabs where they are none: those that something else leads to can be had all the same. */
function withLinks(image, moduledata) {
	const { typelinks, itablinks, types } = moduledata;
	const gaps = [];
	const believed = (fact, links, isOne) => {
		let known = 0;
		while (links !== null && known < links.count && isOne(known)) known++;
		if (links === null || known === links.count) return links;
		gaps.push({
			fact,
			why: `entry ${known} of ${links.count} leads nowhere`
		});
		return {
			...links,
			count: 0
		};
	};
	const isType = (offset) => offset > 0 && offset < types.end - types.start;
	const P = image.pointerSize;
	return {
		moduledata: {
			...moduledata,
			typelinks: believed("typelinks", typelinks, (i) => isType(image.u32((typelinks?.address ?? 0) + i * 4))),
			itablinks: believed("itablinks", itablinks, (i) => image.available(image.pointer((itablinks?.address ?? 0) + i * P)) >= 2 * P)
		},
		gaps
	};
}
/** The address a function entry of the table stands for. */
function textStartOf(image, table, moduledata) {
	if (table.layout.entryWidth === "pointer") return 0;
	if (moduledata !== null) return moduledata.text.start;
	if (table.textStart !== 0 && image.mappingAt(table.textStart) !== null) return table.textStart;
	return image.section(".text")?.address ?? null;
}
// src/gobin/type-area.ts
const KIND = {
	array: 17,
	chan: 18,
	func: 19,
	interface: 20,
	map: 21,
	pointer: 22,
	slice: 23,
	struct: 25,
	last: 26
};
const KIND_MASK = 31;
const KIND_GC_PROGRAM = 64;
const TFLAG_UNCOMMON = 1;
const TFLAG_NAMED = 4;
/** From Go 1.24 on: gcdata is a slot for a mask that is made when it is needed. */
const TFLAG_GC_ON_DEMAND = 16;
const UNCOMMON_SIZE = 16;
const METHOD_SIZE$1 = 16;
const INTERFACE_METHOD_SIZE = 8;
var TypeArea = class {
	start;
	size;
	/** Where the area starts in the file. */
	fileOffset;
	bytes;
	view;
	pointerSize;
	littleEndian;
	headerSize;
	constructor(image, { start, end }) {
		this.start = start;
		this.size = end - start;
		this.fileOffset = image.offsetOf(start);
		this.bytes = image.read(start, this.size);
		this.view = image.view(start, this.size);
		this.pointerSize = image.pointerSize;
		this.littleEndian = image.littleEndian;
		this.headerSize = 4 * this.pointerSize + 16;
	}
	/** The word at an offset of the area; 0 outside of it. */
	word(at) {
		return at >= 0 && at + this.pointerSize <= this.size ? pointerAt(this.view, at, this.pointerSize, this.littleEndian) : 0;
	}
	i32(at) {
		return at >= 0 && at + 4 <= this.size ? this.view.getInt32(at, this.littleEndian) : 0;
	}
	/** The descriptor at an address; `null` where what lies there cannot be one. */
	describe(address) {
		const { pointerSize: P, view, littleEndian, headerSize, bytes } = this;
		const at = address - this.start;
		if (!(at >= 0 && at + headerSize <= this.size && at % P === 0)) return null;
		const rawKind = bytes[at + 2 * P + 7];
		const kind = rawKind & KIND_MASK;
		const str = view.getInt32(at + 4 * P + 8, littleEndian);
		if (kind === 0 || kind > KIND.last || !(str > 0 && str < this.size)) return null;
		const tflag = bytes[at + 2 * P + 4];
		const uncommon = at + headerSize + this.#extraSize(kind, at + headerSize);
		const hasUncommon = (tflag & TFLAG_UNCOMMON) !== 0;
		const list = uncommon + (hasUncommon ? UNCOMMON_SIZE : 0);
		if (list > this.size) return null;
		const methodCount = hasUncommon ? view.getUint16(uncommon + 4, littleEndian) : 0;
		const { listCount, stride } = this.#listOf(kind, at + headerSize);
		const size = list - at + listCount * stride + methodCount * METHOD_SIZE$1;
		if (!(at + size <= this.size)) return null;
		const maskSize = this.#maskSize(at, rawKind, tflag);
		const hasMembers = kind === KIND.struct || kind === KIND.interface;
		return {
			address,
			size,
			kind,
			isNamed: (tflag & TFLAG_NAMED) !== 0,
			isPlain: isPower(bytes[at + 2 * P + 5]) && isPower(bytes[at + 2 * P + 6]) && this.word(at + P) <= this.word(at),
			mask: maskSize === 0 ? 0 : this.word(at + 3 * P + 8),
			maskSize,
			str,
			ptrToThis: view.getInt32(at + 4 * P + 12, littleEndian),
			packagePath: hasUncommon ? view.getInt32(uncommon, littleEndian) : -1,
			packageName: hasMembers ? this.word(at + headerSize) : 0,
			methods: uncommon + (hasUncommon ? view.getUint32(uncommon + 8, littleEndian) : 0),
			methodCount,
			list,
			listCount
		};
	}
	/** Bytes between the header and the uncommon part. */
	#extraSize(kind, at) {
		const P = this.pointerSize;
		if (kind === KIND.array) return 3 * P;
		if (kind === KIND.chan) return 2 * P;
		if (kind === KIND.func || kind === KIND.pointer || kind === KIND.slice) return P;
		if (kind === KIND.interface || kind === KIND.struct) return 4 * P;
		return kind === KIND.map ? this.#mapExtraSize(at) : 0;
	}
	/**
	* Maps were laid out anew in Go 1.14, 1.24 and 1.27. What tells them apart: a group of the newer ones is a control
	* word and eight slots, and says so in the words behind key, element, group and hasher. From 1.24 on these are
	* group size, slot size and offset of the element; from 1.27 on group size, then offset and stride of the keys, the
	* same of the elements, and offset of the element in a slot.
	*/
	#mapExtraSize(at) {
		const P = this.pointerSize;
		const [groupSize, slotSize] = [this.word(at + 4 * P), this.word(at + 5 * P)];
		const [keyStride, elements, elementStride] = [
			this.word(at + 6 * P),
			this.word(at + 7 * P),
			this.word(at + 8 * P)
		];
		const isInterleaved = keyStride === elementStride && elements === 8 + this.word(at + 9 * P) && groupSize === 8 + 8 * keyStride;
		const isSplit = elements === 8 + 8 * keyStride && groupSize === elements + 8 * elementStride;
		if (slotSize === 8 && (isInterleaved || isSplit)) return 11 * P;
		if (groupSize === 8 + 8 * slotSize) return 8 * P;
		const hasher = this.word(at + 3 * P);
		return hasher !== 0 && hasher < this.start + this.size ? 4 * P + 8 : 3 * P + 8;
	}
	#listOf(kind, at) {
		const { pointerSize: P, view, littleEndian } = this;
		if (kind === KIND.func && at + 4 <= this.size) return {
			listCount: view.getUint16(at, littleEndian) + (view.getUint16(at + 2, littleEndian) & 32767),
			stride: P
		};
		if (kind === KIND.interface) return {
			listCount: this.word(at + 2 * P),
			stride: INTERFACE_METHOD_SIZE
		};
		if (kind === KIND.struct) return {
			listCount: this.word(at + 2 * P),
			stride: 3 * P
		};
		return {
			listCount: 0,
			stride: 0
		};
	}
	#maskSize(at, rawKind, tflag) {
		const { pointerSize: P } = this;
		const address = this.word(at + 3 * P + 8);
		if (address === 0 || (tflag & TFLAG_GC_ON_DEMAND) !== 0) return 0;
		if ((rawKind & KIND_GC_PROGRAM) !== 0) return 4 + this.#programSize(address);
		return Math.ceil(this.word(at + P) / P / 8 / P) * P;
	}
	/** Before Go 1.24: a u32 length precedes the program. */
	#programSize(address) {
		const at = address - this.start;
		return at >= 0 && at + 4 <= this.size ? this.view.getUint32(at, this.littleEndian) : 0;
	}
};
const isPower = (value = 0) => value > 0 && value <= 16 && (value & value - 1) === 0;
// src/gobin/method-pruning.ts
/**
* Whether the linker pruned methods. As long as nothing looks methods up at run time, it drops every exported method
* that no reachable interface asks for (cmd/link/internal/ld/deadcode.go), and the runtime's list of a type's methods
* keeps the name with -1, before Go 1.16 with 0, where the code would be. One reachable call of `reflect`'s Method, or of
* MethodByName with a name the compiler does not know, and it keeps them all.
*
* That shows in the types that have some exported methods with code and some without. Of all types with any, they are 31 %
* or more in programs with pruning, and 9 % or less without (Go 1.15 to 1.27, from `println` to 60 MB): types
* that are never put in an interface are pruned either way, and direct calls keep a method here and there.
*/
const ON_FROM = .22;
const OFF_TO = .14;
/** Fewer types with methods tell nothing. */
const FEWEST_TYPES = 5;
/** With methods: large programs have more, and a few thousand of them say the same. */
const MOST_TYPES = 4096;
/** With and without. */
const MOST_LISTED$1 = 1 << 18;
const MOST_METHODS = 65536;
const METHOD_SIZE = 16;
const EXPORTED = 1;
/** What a program that looks methods up, or may be looked into by a plugin, cannot do without. */
const LOOKS_UP = [
	"reflect.Value.Method",
	"reflect.Value.MethodByName",
	"reflect.(*rtype).Method",
	"reflect.(*rtype).MethodByName",
	"plugin.Open"
];
/** `null`, with the gap that says why, where the file does not show it. */
function readMethodPruning(image) {
	const unknown = (why) => ({
		pruning: null,
		gaps: [{
			fact: "method-pruning",
			why
		}]
	});
	try {
		const { table } = findPclntab(image);
		const { moduledata } = findModuledata(image);
		if (table === null || moduledata === null) return unknown("the table of types was not found");
		const { whole, partly } = sampleTypes(image, moduledata);
		const share = partly / (whole + partly);
		if (whole + partly >= FEWEST_TYPES && share >= ON_FROM) return {
			pruning: "on",
			gaps: []
		};
		if (whole + partly >= FEWEST_TYPES && share <= OFF_TO) return {
			pruning: "off",
			gaps: []
		};
		if (presentFunctions(table, LOOKS_UP).length === 0) return {
			pruning: "on",
			gaps: []
		};
		return unknown(`of ${whole + partly} types with methods ${partly} lost some, which fits neither case`);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return unknown(error.message);
	}
}
/** How many types kept all exported methods, and how many kept some and lost some. */
function sampleTypes(image, moduledata) {
	const area = new TypeArea(image, moduledata.types);
	let [listed, types, methods, whole, partly] = [
		0,
		0,
		0,
		0,
		0
	];
	for (const address of listedTypes(image, area, moduledata)) {
		if (++listed > MOST_LISTED$1) break;
		const type = area.describe(address);
		if (type === null || type.methodCount === 0) continue;
		if (++types > MOST_TYPES) break;
		methods += type.methodCount;
		if (methods > MOST_METHODS) break;
		let [kept, pruned] = [0, 0];
		for (let i = 0; i < type.methodCount; i++) {
			const method = type.methods + i * METHOD_SIZE;
			if (((area.bytes[area.i32(method)] ?? 0) & EXPORTED) === 0) continue;
			const code = area.i32(method + 12);
			if (code === -1 || code === 0) pruned++;
			else kept++;
		}
		if (kept > 0 && pruned === 0) whole++;
		if (kept > 0 && pruned > 0) partly++;
	}
	return {
		whole,
		partly
	};
}
/** The types the runtime has a list of: one after another from Go 1.27 on, by their offsets before. */
function* listedTypes(image, area, { typelinks, typedescSize }) {
	for (let i = 0; typelinks !== null && i < typelinks.count; i++) yield area.start + image.u32(typelinks.address + 4 * i);
	const P = area.pointerSize;
	for (let at = P; typedescSize !== null && at < typedescSize;) {
		const type = area.describe(area.start + at);
		if (type === null) throw new FormatError("the list of types has something else in it", image.offsetOf(area.start + at));
		yield type.address;
		at = Math.ceil((at + type.size) / P) * P;
	}
}
// src/gobin/mod-info.ts
/**
* Decodes the module information text. Its format is `BuildInfo.String` in runtime/debug/mod.go:
*
*     path <package>
*     mod  <path> <version> [<sum>]
*     dep  <path> <version> [<sum>]
*     =>   <path> <version> <sum>       replaces the module of the line before
*     build <key>=<value>               either side Go-quoted where it holds blanks, quotes or `=`
*
* with tabs between the columns.
*/
function parseModInfo(text) {
	let path = null;
	let badLine = null;
	/** The list that holds the module of the line before, for a replacement to find it. */
	let previous = null;
	const mains = [];
	const dependencies = [];
	const settings = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [word = "", ...columns] = line.split("	");
		const rest = line.slice(word.length + 1);
		if (word === "path") path = rest;
		else if ((word === "mod" || word === "dep") && isModule(columns)) {
			previous = word === "mod" ? mains : dependencies;
			previous.push(module(columns));
		} else if (word === "=>" && isModule(columns) && previous !== null) {
			const replaced = previous.pop();
			const { path: to, version, sum } = module(columns);
			if (replaced !== void 0) previous.push({
				...replaced,
				replace: {
					path: to,
					version,
					sum
				}
			});
			previous = null;
		} else {
			const setting = word === "build" ? parseSetting(rest) : null;
			if (setting === null) badLine ??= line.slice(0, 80);
			else settings.set(setting.key, setting.value);
		}
	}
	return {
		package: path,
		main: mains[0] ?? null,
		dependencies,
		settings,
		badLine
	};
}
const isModule = (columns) => columns.length === 2 || columns.length === 3;
const module = ([path = "", version = "", sum = ""]) => ({
	path,
	version,
	sum: sum === "" ? null : sum,
	replace: null
});
function parseSetting(text) {
	const quoted = /^(`[^`]*`|"(?:[^"\\]|\\.)*")=/.exec(text)?.[1];
	const equals = quoted === void 0 ? text.indexOf("=") : quoted.length;
	if (equals <= 0) return null;
	const key = quoted === void 0 ? text.slice(0, equals) : unquote(quoted);
	const rawValue = text.slice(equals + 1);
	const value = /^[`"]/.test(rawValue) ? unquote(rawValue) : rawValue;
	return key === null || value === null ? null : {
		key,
		value
	};
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** A Go string literal, as strconv.Quote writes one or as a raw string; `null` where it is not one. */
function unquote(literal) {
	const inner = literal.slice(1, -1);
	if (literal.length < 2 || literal[0] !== literal.at(-1)) return null;
	if (literal[0] === "`") return inner.includes("`") ? null : inner;
	if (!/^(?:[^"\\]|\\.)*$/s.test(inner)) return null;
	return inner.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gis, (_, code) => code.length > 1 ? codePoint(Number.parseInt(code.slice(1), 16)) : ESCAPES[code] ?? code);
}
const codePoint = (code) => String.fromCodePoint(code <= 1114111 ? code : 65533);
// src/gobin/go-facts.ts
/**
* What the Go toolchain wrote about itself and its modules; the main module comes first in `modules`. `go` is `null`
* only where nothing in the file is Go's: no build information, no pc-line table, no Go build id.
*/
const readGoFacts = oncePerImage(read);
function read(image) {
	const blob = readBuildInfo(image);
	const { table } = findPclntab(image);
	if (blob === null && table === null && !hasGoBuildId(image)) return {
		go: null,
		gaps: []
	};
	const gaps = [];
	const gap = (fact, why) => gaps.push({
		fact,
		why
	});
	const buildInfo = blob !== null && blob.version !== null;
	if (!buildInfo) gap("build-info", "the file is Go's and carries no build information");
	const version = blob?.version ?? scanGoVersion(image);
	if (version === null) gap("go-version", "no build information, and no string variable holds a Go release");
	const info = blob === null || blob.text === "" ? null : parseModInfo(blob.text);
	if (info?.badLine != null) gap("build-info", `a line does not read as module information: ${info.badLine}`);
	if (table === null) gap("build-paths", "the table of source files was not found");
	const { pruning, gaps: pruningGaps } = readMethodPruning(image);
	gaps.push(...pruningGaps);
	const main = info?.main ?? null;
	return {
		go: {
			version,
			package: info?.package ?? null,
			module: main?.path ?? null,
			modules: [...main === null ? [] : [main], ...info?.dependencies ?? []],
			settings: Object.fromEntries(info?.settings ?? []),
			buildInfo,
			buildPaths: table === null ? null : readBuildPaths(table, info),
			methodPruning: pruning
		},
		gaps
	};
}
/** The header of a note of owner "Go" and type 4 (cmd/link/internal/ld/elf.go, `elfwritegobuildid`). */
const NOTE_SEARCH = 65536;
function hasGoBuildId(image) {
	if (image.section(".note.go.buildid") !== null) return true;
	for (const { view, bytes } of image.mappings) for (let at = 0; at + 16 <= Math.min(bytes.length, NOTE_SEARCH); at += 4) if (view.getUint32(at, image.littleEndian) === 4 && view.getUint32(at + 8, image.littleEndian) === 4 && view.getUint32(at + 12, false) === 1198456832) return true;
	return false;
}
// src/gobin/releases.ts
/**
* The day on which a release got its last fixes: that of the second release after it (go.dev/doc/devel/release, "Each
* major Go release is supported until there are two newer major releases"). Dates of releases by the same page.
*/
const ends = [
	"2020-02-25",
	"2020-08-11",
	"2021-02-16",
	"2021-08-16",
	"2022-03-15",
	"2022-08-02",
	"2023-02-01",
	"2023-08-08",
	"2024-02-06",
	"2024-08-13",
	"2025-02-11",
	"2025-08-12",
	"2026-02-10",
	"2026-08-19"
];
const firstListed = 12;
/** The newest release that is known here, and the day before the month in which another may end the ones before it. */
const newest = 27;
const horizon = "2027-01-31";
/** `version` as runtime.Version has it. Behind the table's horizon nothing is said to be supported. */
function supportOf(version, now) {
	const minor = /^go1\.(\d{1,3})(?!\d)/.exec(version ?? "")?.[1];
	if (minor === void 0) return {
		state: "unknown",
		why: "it was not built by a release of Go"
	};
	const number = Number(minor);
	const end = number < firstListed ? ends[0] : ends[number - firstListed];
	const today = now.toISOString().slice(0, 10);
	if (end !== void 0) return today < end ? { state: "supported" } : {
		state: "ended",
		since: end
	};
	if (number > newest) return {
		state: "unknown",
		why: `Go 1.${number} is newer than what is known here`
	};
	if (today <= horizon) return { state: "supported" };
	return {
		state: "unknown",
		why: `what is known here of releases of Go ends on ${horizon}`
	};
}
// src/analyze/callers/c-functions.ts
const STT_FUNC = 2;
const DOT = 46;
const mostFunctions = 2e5;
const longestName = 1024;
/** What GCC adds to the name of a part or a copy of a function. */
const parts = /^[\w$]+(?:\.(?:part|cold|isra|constprop|lto_priv|localalias)(?:\.\d+)?)+$/;
function readCFunctions(table) {
	const all = [];
	const at = /* @__PURE__ */ new Map();
	for (let i = 1; i < table.count && all.length < mostFunctions; i++) {
		const size = table.sizes[i] ?? 0;
		if (((table.infos[i] ?? 0) & 15) !== STT_FUNC || size === 0 || table.sectionIndexes[i] === 0) continue;
		const name = nameOf(table, i);
		const start = table.values[i] ?? 0;
		if (name === null || at.has(start)) continue;
		const one = {
			name,
			start,
			size
		};
		all.push(one);
		at.set(start, one);
	}
	return {
		all,
		at,
		packages: readPackages(table.strings)
	};
}
/** `null` for Go's, whose names have their package and a dot in front. */
function nameOf(table, index) {
	const start = table.nameOffsets[index] ?? 0;
	const end = table.strings.indexOf(0, start);
	const dot = table.strings.indexOf(DOT, start);
	if (end < 0 || end === start || end - start > longestName) return null;
	const name = symbolName(table, index);
	return dot < 0 || dot > end || parts.test(name ?? "") ? name : null;
}
/** Variables `path._cgo_<hash>_Cfunc_name` (cmd/cgo, out.go). */
function readPackages(strings) {
	const text = Buffer.from(strings.buffer, strings.byteOffset, strings.length);
	const packages = /* @__PURE__ */ new Map();
	const mark = "._cgo_";
	for (let found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, found + 1)) {
		const start = text.lastIndexOf(0, found) + 1;
		if (found - start > longestName) continue;
		const [, hash] = /^_cgo_([0-9a-f]{8,64})_C2?func_/.exec(text.toString("latin1", found + 1, found + 96)) ?? [];
		if (hash !== void 0) packages.set(hash, text.toString("utf8", start, found));
	}
	return packages;
}
// src/analyze/callers/code.ts
const scanners = {
	EM_X86_64: scanX86,
	EM_AARCH64: scanArm64
};
/**
* At every byte, for where instructions start is not known (Intel SDM, volume 2): e8/e9 rel32 are call and jmp; ff 15 and
* ff 25 the same by a word; 8b and 8d with a modrm byte of 00-reg-101 load a word or take an address; b8 to bf load one
* of 32 bits. What is there by chance leads nowhere that anybody looks.
*/
function scanX86({ address, bytes }, visit) {
	const word = (at) => (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
	for (let at = 0; at + 5 <= bytes.length; at++) {
		const first = bytes[at];
		if (first === 232 || first === 233) visit(address + at + 5 + word(at + 1), address + at, "function");
		else if (first >= 184 && first <= 191) visit(word(at + 1) >>> 0, address + at, "function");
		else if (at + 6 <= bytes.length) {
			const second = bytes[at + 1];
			const target = address + at + 6 + word(at + 2);
			if (first === 255 && (second === 21 || second === 37)) visit(target, address + at, "word");
			else if ((second & 199) !== 5) continue;
			else if (first === 139) visit(target, address + at, "word");
			else if (first === 141) visit(target, address + at, "function");
		}
	}
}
/** Words of 32 bits (Arm ARM, C6): B and BL by 26 bits, and ADRP with the ADD or LDR of the same register behind it. */
function scanArm64({ address, bytes }, visit) {
	const pages = (/* @__PURE__ */ new Float64Array(32)).fill(-1);
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) >>> 0;
		const here = address + at;
		const [to, by] = [code & 31, code >>> 5 & 31];
		const page = pages[by];
		const low = code >>> 10 & 4095;
		if ((code & 2080374784) >>> 0 === 335544320) visit(here + (code << 6 >> 6) * 4, here, "function");
		else if ((code & 2667577344) >>> 0 === 2415919104) {
			const pagesAway = code << 8 >> 13 << 2 | code >>> 29 & 3;
			pages[to] = here - here % 4096 + pagesAway * 4096;
		} else if ((code & 4290772992) >>> 0 === 4181721088 && page >= 0) visit(page + low * 8, here, "word");
		else if ((code & 4290772992) >>> 0 === 2432696320 && page >= 0) visit(page + low, here, "function");
	}
}
// src/analyze/callers/known-callers.ts
/**
* What Go's own packages ask libc for (src/runtime/cgo/gcc_*.c and linux_syscall.c, and the cgo files of net, os/user and
* plugin, Go 1.16 to 1.27). In every program with cgo it is runtime/cgo that starts threads, whoever else does.
*/
const threads = /^pthread_(?:create|key_create|setspecific|sigmask|getattr_np|attr_get(?:stack|stacksize))$/;
const own = [
	[/^(?:getaddrinfo|freeaddrinfo|gai_strerror|getnameinfo|(?:__)?res_n?(?:search|init|close))$/, "net"],
	[/^(?:getpwnam_r|getpwuid_r|getgrnam_r|getgrgid_r|getgrouplist)$/, "os/user"],
	[/^(?:dlopen|dlsym|dlerror|realpath)$/, "plugin"]
];
/** Others that runtime/cgo asks for, and the C start-up code: nobody is known by these. */
const shared = /^(?:pthread_.*|sig(?:action|addset|emptyset|fillset|ismember)|set(?:e|re|res)?[ug]id|setgroups|(?:un)?setenv|clearenv|m(?:un)?map|f?printf|vfprintf|snprintf|fputc|fwrite|abort|malloc|free|nanosleep|strerror|sysconf|stderr|environ|mem(?:cpy|set|move)|__(?:errno_location|libc_start_main|gmon_start__|cxa_finalize|stack_chk_fail|[a-z]+_chk))$/;
const goPackages = [
	"net",
	"os/user",
	"plugin",
	"runtime/cgo",
	"runtime/race"
];
/**
* By the name of a symbol alone, for a file that does not name its functions: Go's own packages by what only they ask for;
* what none of them asks for is the doing of the one other package that calls C. `null` where that is not clear.
*/
function ownerByName(symbol, callsC) {
	if (threads.test(symbol)) return "runtime/cgo";
	const owner = own.find(([names]) => names.test(symbol))?.[1];
	if (owner !== void 0 && callsC.includes(owner)) return owner;
	const [other, ...more] = callsC.filter((path) => !goPackages.includes(path));
	return other !== void 0 && more.length === 0 && !shared.test(symbol) ? other : null;
}
// src/analyze/callers/places.ts
const mostPlaces = 1 << 18;
/** Addresses of the words that the loader fills in with a symbol of a library, and its name: the GOT, and copied variables. */
function readPlaces$1(elf) {
	const places = /* @__PURE__ */ new Map();
	try {
		const { dynamic } = readDynamic(elf);
		const symbols = dynamic && readDynamicSymbols(elf, dynamic)?.symbols;
		if (!dynamic || !symbols) return places;
		for (const table of relocationTables(elf, dynamic).tables) visitRelocations(elf, table, (place, _, index) => {
			if (index === 0 || index >= symbols.count || places.size >= mostPlaces) return;
			const name = symbolName(symbols, index);
			if (name) places.set(place, name);
		});
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
	}
	return places;
}
// src/analyze/callers/callers.ts
/** Symbols that are looked into; behind these it is clear enough whose doing it is. */
const mostSymbols = 200;
/**
* Who asks a library for the symbols of a version, newest versions first: the C function that refers to it, and the Go
* package that leads there. By .symtab and the code; where the file is stripped, by what is known of Go's own packages.
* `callsC` are the packages with cgo's stubs.
*/
function callersOf(elf, needs, callsC) {
	const asked = needs.filter(({ weak }) => !weak).flatMap(({ version, symbols }) => symbols.map((symbol) => ({
		symbol,
		version
	}))).toSorted((one, other) => byVersion(other.version, one.version)).slice(0, mostSymbols);
	if (asked.length === 0) return [];
	const ways = waysOf(elf);
	return asked.map(({ symbol, version }) => {
		const way = ways?.(symbol) ?? null;
		return {
			symbol,
			version,
			function: way?.function ?? null,
			package: way?.package ?? ownerByName(symbol, callsC)
		};
	});
}
const byVersion = (one, other) => one.localeCompare(other, "en", { numeric: true });
/** `null` where there are no names of functions, or the machine's instructions are not known. */
function waysOf(elf) {
	const scan = scanners[elf.machine];
	const table = scan === void 0 ? null : symbolsOf(elf);
	if (scan === void 0 || table === null) return null;
	const functions = readCFunctions(table);
	const { users, callers } = linksOf(elf, functions, scan);
	return (symbol) => {
		const ways = (users.get(symbol) ?? []).map((one) => ({
			function: one.name,
			package: packageAbove(one, functions, callers)
		}));
		return ways.find((way) => way.package !== null) ?? ways[0] ?? null;
	};
}
function symbolsOf(elf) {
	try {
		return readSymbols(elf, "SHT_SYMTAB");
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
}
function linksOf(elf, functions, scan) {
	const places = readPlaces$1(elf);
	const stubs = stubsOf(elf, places, scan);
	const users = /* @__PURE__ */ new Map();
	const callers = /* @__PURE__ */ new Map();
	const sections = elf.sections.filter(({ flags }) => (flags & SHF_EXECINSTR) !== 0);
	for (const one of functions.all) {
		const code = codeOf(elf, sections, one);
		if (code === null) continue;
		scan(code, (target, _, kind) => {
			const symbol = kind === "word" ? places.get(target) : stubs.get(target);
			if (symbol !== void 0) push(users, symbol, one);
			else if (kind === "function" && target !== one.start && functions.at.has(target)) push(callers, target, one);
		});
	}
	return {
		users,
		callers
	};
}
const SHF_EXECINSTR = 4;
function push(map, key, one) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [one]);
	else if (list.at(-1) !== one) list.push(one);
}
function codeOf(elf, sections, { start, size }) {
	const section = sections.find(({ address, fileSize }) => start >= Number(address) && start < Number(address) + fileSize);
	if (section === void 0) return null;
	const offset = start - Number(section.address);
	const end = Math.min(section.fileSize, offset + size);
	return {
		address: start,
		bytes: elf.bytes.subarray(section.offset + offset, section.offset + end)
	};
}
/**
* The stubs of the procedure linkage table, by address: each jumps by a word of the GOT. Before that instruction there may
* be one that marks where a jump may land (endbr64, bti) and on arm64 the one that makes the page's address.
*/
function stubsOf(elf, places, scan) {
	const stubs = /* @__PURE__ */ new Map();
	const before = elf.machine === "EM_AARCH64" ? [4, 8] : [
		0,
		1,
		4,
		5
	];
	for (const { name, address, offset, fileSize } of elf.sections) {
		if (!name.startsWith(".plt")) continue;
		scan({
			address: Number(address),
			bytes: elf.bytes.subarray(offset, offset + fileSize)
		}, (target, at, kind) => {
			const symbol = kind === "word" ? places.get(target) : void 0;
			if (symbol === void 0) return;
			for (const distance of before) if (!stubs.has(at - distance)) stubs.set(at - distance, symbol);
		});
	}
	return stubs;
}
const mostSteps = 1e4;
/** The package of the nearest of cgo's stubs above a function, by whoever calls it. */
function packageAbove(first, { packages }, callers) {
	const seen = /* @__PURE__ */ new Set([first]);
	for (const one of seen) {
		const [, hash] = /^_cgo_([0-9a-f]{8,64})_C2?func_/.exec(one.name) ?? [];
		const path = hash === void 0 ? void 0 : packages.get(hash);
		if (path !== void 0) return path;
		if (/^x?_cgo_/.test(one.name)) return "runtime/cgo";
		if (seen.size > mostSteps) return null;
		for (const caller of callers.get(one.start) ?? []) seen.add(caller);
	}
	return null;
}
// src/analyze/certificates/bundles.ts
const SMALLEST_BUNDLE = 10;
/** Between two PEM blocks: what separates the items of a list, and the comment lines of a well-commented bundle. */
const LONGEST_SEPARATOR = 64;
const LONGEST_COMMENT = 8192;
/** Runs of ten or more certificates of one format that lie together; `certificates` come by rising offset. */
function findBundles(file, certificates, now) {
	const runs = [];
	for (const certificate of certificates) {
		const run = runs.at(-1);
		const previous = run?.at(-1);
		if (run !== void 0 && previous !== void 0 && liesBehind(file, previous, certificate)) run.push(certificate);
		else runs.push([certificate]);
	}
	return runs.filter((run) => run.length >= SMALLEST_BUNDLE).map((run) => describeBundle(run, now));
}
function liesBehind(file, previous, next) {
	const between = file.subarray(previous.end, next.offset);
	if (next.format === "der" || between.length > LONGEST_COMMENT) return between.length === 0;
	if (!between.every(isText$1)) return false;
	return between.length <= LONGEST_SEPARATOR || !between.includes(0) && /\n[ \t]*$/.test(between.toString("latin1"));
}
/** NUL is text here: it ends the strings of a C library's list. */
const isText$1 = (byte) => byte === 0 || byte >= 9 && byte <= 13 || byte >= 32 && byte !== 127;
function describeBundle(run, now) {
	const format = run[0]?.format ?? "der";
	const offset = run[0]?.offset ?? 0;
	const earliest = run.reduce((least, { notAfter }) => Math.min(least, notAfter), Number.POSITIVE_INFINITY);
	return {
		format,
		offset,
		bytes: (run.at(-1)?.end ?? offset) - offset,
		count: run.length,
		earliestNotAfter: new Date(earliest).toISOString(),
		expired: run.filter(({ notAfter }) => notAfter < now).length
	};
}
// src/analyze/certificates/der.ts
/** The element at `at`, or `null` where none lies wholly before `limit` or its length is not the shortest form. */
function readElement(bytes, at, limit) {
	if (at + 2 > limit) return null;
	const tag = bytes[at] ?? 0;
	let length = bytes[at + 1] ?? 0;
	let start = at + 2;
	if (length === 129) {
		length = bytes[start++] ?? 0;
		if (length < 128) return null;
	} else if (length === 130) {
		length = (bytes[start] ?? 0) << 8 | (bytes[start + 1] ?? 0);
		start += 2;
		if (length < 256) return null;
	} else if (length >= 128) return null;
	const end = start + length;
	return end <= limit ? {
		tag,
		start,
		end
	} : null;
}
/** The elements that fill `parent` to the byte; `null` where they do not, or are more than `most`. */
function readChildren(bytes, parent, most) {
	const children = [];
	for (let at = parent.start; at < parent.end;) {
		const child = children.length < most ? readElement(bytes, at, parent.end) : null;
		if (child === null) return null;
		children.push(child);
		at = child.end;
	}
	return children;
}
const hasTags = (elements, ...tags) => elements.length === tags.length && elements.every((element, index) => element.tag === tags[index]);
// src/analyze/certificates/openssh.ts
const MAGIC = Buffer.from("openssh-key-v1\0", "latin1");
/** Key types of OpenSSH's sshkey.c. Those that start with `sk-` are left out: the secret stays on the token. */
const ALGORITHMS = /* @__PURE__ */ new Map([
	["ssh-rsa", "rsa"],
	["ssh-dss", "dsa"],
	["ssh-ed25519", "ed25519"],
	["ecdsa-sha2-nistp256", "ec"],
	["ecdsa-sha2-nistp384", "ec"],
	["ecdsa-sha2-nistp521", "ec"]
]);
/**
* The algorithm in an OpenSSH private key (PROTOCOL.key in OpenSSH's sources): the magic, then
* `string cipher, string kdf, string kdfoptions, uint32 keys, string public key, string private keys`, where the
* private part in the clear starts with one random number written twice.
*/
function readOpenSshAlgorithm(content) {
	if (!content.subarray(0, MAGIC.length).equals(MAGIC)) return null;
	const cipher = readString(content, MAGIC.length);
	const kdf = cipher && readString(content, cipher.end);
	const options = kdf && readString(content, kdf.end);
	const publicKey = options && readString(content, options.end + 4);
	const secret = publicKey && readString(content, publicKey.end);
	const type = publicKey && readString(publicKey.value, 0);
	if (!cipher || !secret || !type || secret.value.length < 8) return null;
	if (cipher.value.toString("latin1") !== "none") return "encrypted";
	if (!secret.value.subarray(0, 4).equals(secret.value.subarray(4, 8))) return null;
	return ALGORITHMS.get(type.value.toString("latin1")) ?? null;
}
/** A string as SSH writes it (RFC 4251, 5): its length in four bytes, most significant first, then its bytes. */
function readString(bytes, at) {
	if (at + 4 > bytes.length) return null;
	const end = at + 4 + bytes.readUInt32BE(at);
	return end <= bytes.length ? {
		value: bytes.subarray(at + 4, end),
		end
	} : null;
}
// src/analyze/certificates/private-key.ts
/** An RSA key of 32768 bits has some 18 kB; nothing larger is decoded. */
const LARGEST_KEY = 32768;
/**
* The algorithms of PKCS #8 keys that are given to the decoder, by the hexadecimal start of their object identifier:
* RSA, RSA-PSS, EC, X25519 to Ed448, and NIST's ML-DSA, SLH-DSA and ML-KEM.
*/
const DECODED = /^(2a864886f70d0101(01|0a)|2a8648ce3d0201|2b65(6e|6f|70|71)|60864801650304(03|04)..)$/;
/**
* These are taken at their structure: their decoder computes the public key by one exponentiation with numbers as long
* as the key likes, seconds for a few kilobytes.
*/
const NOT_DECODED = /* @__PURE__ */ new Map([
	["2a8648ce380401", "dsa"],
	["2a864886f70d010301", "dh"],
	["2a8648ce3e0201", "dh"]
]);
/** The algorithm of a private key that really decodes, as `node:crypto` names it; `null` for what is none. */
function readPrivateKeyAlgorithm(encoding, content) {
	if (content.length > LARGEST_KEY) return null;
	switch (encoding) {
		case "plain": return readPlainKey(content);
		case "encrypted-envelope": return hasEncryptedEnvelope(content) ? "encrypted" : null;
		case "ciphertext": return content.length % 8 === 0 ? "encrypted" : null;
		case "openssh": return readOpenSshAlgorithm(content);
	}
}
/**
* Which structure a key in the clear has, whatever its label says (Go's `tls.X509KeyPair` tries them all, too): PKCS #8
* (RFC 5958), PKCS #1 with two primes (RFC 8017), SEC 1 (RFC 5915), or OpenSSL's six integers of a DSA key.
*/
function keyOutline(bytes, outer) {
	if (outer.tag !== 48 || bytes[outer.start] !== 2) return null;
	const parts = readChildren(bytes, outer, 9);
	if (parts === null) return null;
	if (parts.every(({ tag }) => tag === 2)) return parts.length === 9 ? "pkcs1" : parts.length === 6 ? "dsa" : null;
	if (hasTags(parts.slice(0, 3), 2, 48, 4)) return "pkcs8";
	return parts.slice(2).every(({ tag }) => tag >= 160) && hasTags(parts.slice(0, 2), 2, 4) ? "sec1" : null;
}
function readPlainKey(content) {
	const outer = readElement(content, 0, content.length);
	const outline = outer && keyOutline(content, outer);
	if (outer === null || outline === null) return null;
	if (outline === "dsa") return "dsa";
	if (outline !== "pkcs8") return decode(content, outline);
	const algorithm = readAlgorithm(content, readChildren(content, outer, 9)?.[1]);
	return DECODED.test(algorithm) ? decode(content, "pkcs8") : NOT_DECODED.get(algorithm) ?? null;
}
function decode(key, type) {
	try {
		return createPrivateKey({
			key,
			format: "der",
			type
		}).asymmetricKeyType ?? "unknown";
	} catch {
		return null;
	}
}
/** The object identifier of an AlgorithmIdentifier, in hexadecimal; empty where there is none. */
function readAlgorithm(bytes, algorithm) {
	const identifier = algorithm && readElement(bytes, algorithm.start, algorithm.end);
	return identifier?.tag === 6 ? bytes.toString("hex", identifier.start, identifier.end) : "";
}
/** `SEQUENCE { encryptionAlgorithm SEQUENCE { OID, ... }, encryptedData OCTET STRING }` (RFC 5958, section 3). */
function hasEncryptedEnvelope(content) {
	const outer = readElement(content, 0, content.length);
	const parts = outer?.tag === 48 ? readChildren(content, outer, 2) : null;
	return parts !== null && hasTags(parts, 48, 4) && readAlgorithm(content, parts[0]) !== "";
}
// src/analyze/certificates/x509.ts
const SUBJECT_LENGTH = 200;
/**
* Whether the element has the outline of RFC 5280's
* `Certificate ::= SEQUENCE { tbsCertificate SEQUENCE, signatureAlgorithm SEQUENCE, signatureValue BIT STRING }`.
* The first field of tbsCertificate is the version, or the serial number in version 1. Revocation lists and
* requests have it too; `readNotAfter` tells.
*/
function hasCertificateOutline(bytes, outer) {
	if (outer.tag !== 48 || bytes[outer.start] !== 48) return false;
	const parts = readChildren(bytes, outer, 3);
	if (parts === null || !hasTags(parts, 48, 48, 3)) return false;
	const first = bytes[parts[0]?.start ?? 0];
	return first === 160 || first === 2;
}
/** The certificate that `content` starts with: OpenSSL's TRUSTED CERTIFICATE appends its trust settings to it. */
function leadingCertificate(content) {
	const outer = readElement(content, 0, content.length);
	return outer !== null && hasCertificateOutline(content, outer) ? content.subarray(0, outer.end) : null;
}
/**
* The end of validity in milliseconds since 1970; `null` for what is no X.509 certificate, or has a date that cannot be.
* Only the text says so (OpenSSL's `ASN1_TIME_print`): for such a date `validToDate` of Node.js 24 is whatever the memory
* held before.
*/
function readNotAfter(der) {
	try {
		const { validFrom, validTo, validToDate } = new X509Certificate(der);
		return [validFrom, validTo].includes("Bad time value") ? null : validToDate.getTime();
	} catch {
		return null;
	}
}
/** The subject on one line, escaped as RFC 4514 has it and cut where it is long; empty for a certificate without one. */
function readSubject(der) {
	const line = (new X509Certificate(der).subject ?? "").replaceAll("\n", ", ");
	return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH)}…` : line;
}
// src/analyze/certificates/der-scan.ts
/** A SEQUENCE of 256 bytes up to 64 KiB, and one of 128 to 255 bytes; every certificate is one of the two. */
const LONG_SEQUENCE = Buffer.from([48, 130]);
const SHORT_SEQUENCE = Buffer.from([48, 129]);
/**
* The DER certificates and private keys anywhere in the file. Keys of less than 128 bytes (Ed25519, P-256 in SEC 1) are
* not looked for: programs carry all but their secret as a template, and any bytes behind it would make a key. Nor are
* DSA keys outside PKCS #8: any six integers are one.
*/
function* readDerCandidates(file) {
	let long = file.indexOf(LONG_SEQUENCE);
	let short = file.indexOf(SHORT_SEQUENCE);
	for (let markers = 0; long !== -1 || short !== -1; markers++) {
		const at = short === -1 || long !== -1 && long < short ? long : short;
		if (markers === 1e6) return at;
		const candidate = readDerCandidate(file, at);
		const next = candidate !== null && (yield candidate) ? candidate.end : at + 1;
		if (long !== -1 && long < next) long = file.indexOf(LONG_SEQUENCE, next);
		if (short !== -1 && short < next) short = file.indexOf(SHORT_SEQUENCE, next);
	}
	return null;
}
function readDerCandidate(file, offset) {
	const outer = readElement(file, offset, file.length);
	if (outer === null) return null;
	const candidate = {
		offset,
		end: outer.end,
		content: file.subarray(offset, outer.end)
	};
	if (hasCertificateOutline(file, outer)) return {
		...candidate,
		encoding: "certificate"
	};
	const outline = keyOutline(file, outer);
	return outline === null || outline === "dsa" ? null : {
		...candidate,
		encoding: "plain"
	};
}
// src/analyze/certificates/pem.ts
/** What is searched for: `Buffer.indexOf` finds patterns of up to six bytes five times as fast as longer ones. */
const MARKER = Buffer.from("-----BEGIN ".slice(0, 6), "latin1");
const DASHES = "-----";
/** base64 of the largest DER that is read, with line breaks and indentation to spare. */
const LARGEST_BODY = 131072;
/** Labels of RFC 7468 and of OpenSSL's pem.h. PKCS7 blocks, which may wrap certificates, are not opened. */
const ENCODINGS = /* @__PURE__ */ new Map([
	["CERTIFICATE", "certificate"],
	["X509 CERTIFICATE", "certificate"],
	["TRUSTED CERTIFICATE", "certificate"],
	["PRIVATE KEY", "plain"],
	["RSA PRIVATE KEY", "plain"],
	["EC PRIVATE KEY", "plain"],
	["DSA PRIVATE KEY", "plain"],
	["ENCRYPTED PRIVATE KEY", "encrypted-envelope"],
	["OPENSSH PRIVATE KEY", "openssh"]
]);
const LONGEST_LABEL = Math.max(...[...ENCODINGS.keys()].map((label) => label.length));
/**
* The PEM blocks of certificates and private keys anywhere in the file. The linker lays string constants end to
* end, so a block need not stand at the start of a line, and its markers occur on their own in the code that
* reads PEM.
*/
function* readPemCandidates(file) {
	let markers = 0;
	for (let at = file.indexOf(MARKER); at !== -1; at = file.indexOf(MARKER, at + MARKER.length)) {
		if (markers++ === 1e6) return at;
		const candidate = readPemBlock(file, at);
		if (candidate !== null) yield candidate;
	}
	return null;
}
/** The block whose first dash lies at `offset`; a certificate's content is cut to the certificate. */
function readPemBlock(file, offset) {
	const opening = file.toString("latin1", offset, offset + 11 + LONGEST_LABEL + 5);
	const label = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(opening)?.[1] ?? "";
	const encoding = ENCODINGS.get(label);
	if (encoding === void 0) return null;
	const bodyAt = offset + 11 + label.length + 5;
	const bodyLength = file.subarray(bodyAt, bodyAt + LARGEST_BODY).indexOf(DASHES, 0, "latin1");
	if (bodyLength === -1) return null;
	const closing = `-----END ${label}-----`;
	const end = bodyAt + bodyLength + closing.length;
	if (file.toString("latin1", bodyAt + bodyLength, end) !== closing) return null;
	const body = readBody(file.toString("latin1", bodyAt, bodyAt + bodyLength));
	if (body === null) return null;
	if (encoding !== "certificate") return {
		offset,
		end,
		encoding: body.isCiphertext ? "ciphertext" : encoding,
		content: body.content
	};
	const content = leadingCertificate(body.content);
	return content && {
		offset,
		end,
		encoding,
		content
	};
}
/**
* The bytes between the markers, in strict base64. Line breaks may be written as JSON writes them (`\n`), as in the
* account files of cloud providers; the header lines of RFC 1421 are stepped over.
*/
function readBody(text) {
	const lines = text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
	const headers = /^(?:\s*[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)*/.exec(lines)?.[0] ?? "";
	const base64 = lines.slice(headers.length).replace(/\s+/g, "");
	if (base64.length === 0 || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
	return {
		content: Buffer.from(base64, "base64"),
		isCiphertext: headers.includes("ENCRYPTED")
	};
}
// src/analyze/certificates.ts
/** Decoding is bounded for each format; a file that asks for more than this was made to. */
const CERTIFICATE_TRIES = 1e4;
const KEY_TRIES = 500;
const LISTED = 100;
/**
* The certificates and private keys that lie in the file, PEM or DER; each was decoded before it counts. `expired`
* and `privateKeys` hold the first hundred by offset. What was not looked at is a gap. Out of sight, and no gap, is what
* the file holds compressed or enciphered, a PKCS #12 store among it.
*/
function findCertificates(bytes, now) {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pem = decodeCandidates("pem", readPemCandidates(file));
	const der = decodeCandidates("der", readDerCandidates(file));
	const time = now.getTime();
	const expired = [...pem.certificates, ...der.certificates].filter(({ notAfter }) => notAfter < time).sort((a, b) => a.offset - b.offset);
	const privateKeys = [...pem.privateKeys, ...der.privateKeys].sort((a, b) => a.offset - b.offset);
	return {
		certificates: {
			pem: pem.certificates.length,
			der: der.certificates.length,
			bundles: [...findBundles(file, pem.certificates, time), ...findBundles(file, der.certificates, time)].sort((a, b) => a.offset - b.offset),
			expired: expired.slice(0, LISTED).map((certificate) => describeExpired(file, certificate)),
			privateKeys: privateKeys.slice(0, LISTED)
		},
		gaps: [
			...unreadGap("PEM", pem),
			...unreadGap("DER", der),
			...listGap("expired certificates", expired.length),
			...listGap("private keys", privateKeys.length)
		]
	};
}
function decodeCandidates(format, candidates) {
	const certificates = [];
	const privateKeys = [];
	let certificateTries = 0;
	let keyTries = 0;
	let step = candidates.next(false);
	while (step.done !== true) {
		const { offset, end, encoding, content } = step.value;
		let isTaken = false;
		if (encoding === "certificate") {
			if (certificateTries++ === CERTIFICATE_TRIES) return {
				certificates,
				privateKeys,
				unreadFrom: offset
			};
			const notAfter = readNotAfter(content);
			isTaken = notAfter !== null;
			if (notAfter !== null) certificates.push({
				format,
				offset,
				end,
				notAfter
			});
		} else {
			if (keyTries++ === KEY_TRIES) return {
				certificates,
				privateKeys,
				unreadFrom: offset
			};
			const algorithm = readPrivateKeyAlgorithm(encoding, content);
			isTaken = algorithm !== null;
			if (algorithm !== null) privateKeys.push({
				offset,
				algorithm
			});
		}
		step = candidates.next(isTaken);
	}
	return {
		certificates,
		privateKeys,
		unreadFrom: step.value
	};
}
function describeExpired(file, { format, offset, end, notAfter }) {
	const der = format === "der" ? file.subarray(offset, end) : readPemBlock(file, offset)?.content;
	return {
		offset,
		subject: der ? readSubject(der) : "",
		notAfter: new Date(notAfter).toISOString()
	};
}
function unreadGap(format, { unreadFrom }) {
	if (unreadFrom === null) return [];
	return [{
		fact: "certificates",
		why: `more looks like ${format} certificates and keys than any program ships; not read from offset ${`0x${unreadFrom.toString(16)}`} on`
	}];
}
const listGap = (fact, count) => count > LISTED ? [{
	fact,
	why: `only the first ${LISTED} of ${count} are listed`
}] : [];
// src/elf/notes.ts
const GNU_BUILD_ID = {
	owner: "GNU",
	type: 3
};
const GO_BUILD_ID = {
	owner: "Go",
	type: 4
};
const LONGEST_ID = 1024;
const MOST_NOTES = 1024;
const MOST_AREAS = 64;
const utf8 = new TextDecoder();
function readBuildIds(elf) {
	const gaps = [];
	let gnu = null;
	let go = null;
	for (const area of noteAreas(elf)) try {
		for (const { owner, type, content } of notes(viewOf(elf), area)) {
			if (owner === GNU_BUILD_ID.owner && type === GNU_BUILD_ID.type) gnu ??= hexadecimal(content);
			if (owner === GO_BUILD_ID.owner && type === GO_BUILD_ID.type) go ??= utf8.decode(content);
		}
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		gaps.push({
			fact: "buildIds",
			why: `a note can't be read: ${error.message}`
		});
	}
	return {
		buildIds: {
			gnu,
			go
		},
		gaps
	};
}
/** PT_NOTE, and the sections: of two notes Go's linker writes, its PT_NOTE covers but the first. */
const noteAreas = (elf) => [...elf.segments.filter(({ type }) => type === "PT_NOTE").slice(0, MOST_AREAS), ...elf.sections.filter(({ type }) => type === "SHT_NOTE").slice(0, MOST_AREAS)];
function* notes(view, { offset, fileSize, align }) {
	const area = view.window(offset, fileSize);
	const padding = align === 8 ? 8 : 4;
	const padded = (size) => Math.ceil(size / padding) * padding;
	let at = offset;
	for (let count = 0; count < MOST_NOTES && at + 12 <= area.end; count++) {
		const nameSize = area.u32(at);
		const contentSize = area.u32(at + 4);
		const type = area.u32(at + 8);
		const contentAt = at + padded(12 + nameSize);
		yield {
			owner: utf8.decode(area.slice(at + 12, Math.min(nameSize, 16))).replace(/\0+$/, ""),
			type,
			content: area.slice(contentAt, contentSize).subarray(0, LONGEST_ID)
		};
		at = contentAt + padded(contentSize);
	}
}
const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
// src/analyze/hardening.ts
function hardeningOf(elf, dynamic) {
	const stack = segmentOfType(elf, "PT_GNU_STACK");
	const { stackCanary, unknown } = canary(elf, dynamic);
	return {
		hardening: {
			relro: relro(elf, dynamic),
			nx: stack !== null && (stack.flags & 1) === 0,
			pie: elf.type === "ET_DYN" && (segmentOfType(elf, "PT_INTERP") !== null || dynamic?.pie === true),
			stackCanary
		},
		gaps: unknown === null ? [] : [{
			fact: "stackCanary",
			why: unknown
		}]
	};
}
/** Relocated data is made read-only: all of it only where nothing is left to bind later. */
function relro(elf, dynamic) {
	if (segmentOfType(elf, "PT_GNU_RELRO") === null) return "none";
	return dynamic?.bindNow === true ? "full" : "partial";
}
/** GCC and Clang call it where a stack was overrun; on glibc and musl, on every architecture Go has. */
const CANARY = Buffer.from("__stack_chk_fail");
/**
* Go needs no canaries; C code that is linked in may have them. It imports the function from its libc, or the symbol
* table of a static file has it. A static file without symbols does not tell.
*/
function canary(elf, dynamic) {
	const linked = (dynamic?.neededCount ?? 0) > 0;
	if (!linked && elf.sections.length === 0) return {
		stackCanary: null,
		unknown: "without section headers nothing tells whether C code is linked in"
	};
	if (!linked && sectionNamed(elf, ".init") === null) return {
		stackCanary: null,
		unknown: null
	};
	const imported = dynamic?.strings?.slice(dynamic.strings.start, dynamic.strings.size);
	if (imported !== void 0 && holds(imported, CANARY)) return {
		stackCanary: true,
		unknown: null
	};
	if (linked) return {
		stackCanary: false,
		unknown: null
	};
	const symtab = sectionOfType(elf, "SHT_SYMTAB");
	const names = symtab === null ? void 0 : elf.sections[symtab.link];
	if (names === void 0) return {
		stackCanary: null,
		unknown: "C code is linked in statically, and its symbols are stripped"
	};
	return {
		stackCanary: holds(elf.bytes.subarray(names.offset, names.offset + names.fileSize), CANARY),
		unknown: null
	};
}
const holds = (bytes, text) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
// src/analyze/linkage.ts
function linkageOf(facts) {
	const kind = facts.neededCount > 0 ? "dynamic" : facts.hasInterpreter ? "loader-only" : "static";
	return {
		kind,
		libc: kind === "static" ? null : libcOf(facts),
		floor: floorOf(facts.versionNeeds)
	};
}
/**
* Loader names are fixed by each psABI: glibc has ld-linux*.so.N, ld64.so.N (s390x, ppc64) and ld.so.1 (mips, ppc),
* musl has ld-musl-<arch>.so.1. A library has no interpreter, but names its libc.
*/
function libcOf({ interpreter, needed }) {
	const loader = interpreter?.split("/").at(-1) ?? "";
	if (/^ld-musl-/.test(loader)) return "musl";
	if (/^ld-linux.*\.so\.\d+$|^ld(64)?\.so\.\d+$/.test(loader)) return "glibc";
	if (needed.some((name) => /^libc\.so\.\d/.test(name))) return "glibc";
	if (needed.some((name) => name === "libc.so" || /^libc\.musl-/.test(name))) return "musl";
	return null;
}
/**
* The newest numeric version of each family: `GLIBC_2.34` is of family GLIBC. Names such as GLIBC_PRIVATE,
* GLIBC_ABI_DT_RELR or OPENSSL_1_1_0 are no numbers and make no floor. A weak need makes none either: the loader
* starts the program without it.
*/
function floorOf(needs) {
	const newest = /* @__PURE__ */ new Map();
	for (const { version, weak } of needs) {
		const [, family, number] = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z][A-Za-z0-9]*)*)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
		if (weak || family === void 0 || number === void 0) continue;
		const known = newest.get(family);
		if (known === void 0 || isNewer(number, known)) newest.set(family, number);
	}
	return Object.fromEntries([...newest].sort(([a], [b]) => a < b ? -1 : 1));
}
/** Part by part: 2.4 is older than 2.34, and 2.2 older than 2.2.5. */
function isNewer(version, than) {
	const left = version.split(".").map(Number);
	const right = than.split(".").map(Number);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? -1) - (right[i] ?? -1);
		if (difference !== 0) return difference > 0;
	}
	return false;
}
// src/analyze/elf-facts.ts
/** What the kernel and the loader go by, and what follows from it. */
function elfFactsOf(elf) {
	const { dynamic, gaps: dynamicGaps } = readDynamic(elf);
	const { interpreter, gaps: interpreterGaps } = readInterpreter(elf);
	const { needs: versionNeeds, gaps: versionGaps } = readVersionNeeds(elf, dynamic);
	const { hardening, gaps: hardeningGaps } = hardeningOf(elf, dynamic);
	const { buildIds, gaps: noteGaps } = readBuildIds(elf);
	const needed = dynamic?.needed ?? [];
	return {
		elf: {
			class: elf.class,
			byteOrder: elf.byteOrder,
			machine: elf.machine,
			type: elf.type,
			interpreter,
			needed,
			soname: dynamic?.soname ?? null,
			rpath: dynamic?.rpath ?? null,
			runpath: dynamic?.runpath ?? null,
			versionNeeds,
			hardening,
			buildIds,
			sections: elf.sections.map(sectionFacts),
			segments: elf.segments.map(segmentFacts)
		},
		linkage: linkageOf({
			hasInterpreter: segmentOfType(elf, "PT_INTERP") !== null,
			interpreter,
			neededCount: dynamic?.neededCount ?? 0,
			needed,
			versionNeeds
		}),
		gaps: [
			...interpreterGaps,
			...dynamicGaps,
			...versionGaps,
			...hardeningGaps,
			...noteGaps
		]
	};
}
const sectionFacts = ({ name, type, flags, address, offset, fileSize, size }) => ({
	name,
	type,
	address: hex(address),
	offset,
	fileSize,
	memorySize: (flags & 2) === 0 ? 0 : size
});
const segmentFacts = ({ type, flags, address, offset, fileSize, memorySize }) => ({
	type,
	flags: `${flags & 4 ? "R" : ""}${flags & 2 ? "W" : ""}${flags & 1 ? "E" : ""}`,
	address: hex(address),
	offset,
	fileSize,
	memorySize
});
const hex = (address) => `0x${address.toString(16)}`;
// src/gobin/package-names.ts
/** No program has more; a file made to have more gets the rest as names without a package. */
const MOST_PACKAGES = 65536;
/** Go's linker puts it before local symbols where it links dynamically (cmd/link/internal/ld/symtab.go). */
const LOCAL = Buffer.from("local.");
/**
* Packages by number. Looks a name's package up by its bytes, so that a string is made once for a package and never
* for a name; neighbours mostly belong to the same package, which is tried first.
*/
var PackageNames = class {
	/** Unescaped import paths, by number; the main package is `main`. */
	paths = [];
	#byPath = /* @__PURE__ */ new Map();
	#locator = new PackageLocator();
	/** Every spelling seen, escaped, and the package it is. */
	#spellings = [];
	#packages = [];
	#slots = (/* @__PURE__ */ new Int32Array(2048)).fill(-1);
	#last = -1;
	/** The package of the symbol name that goes from `start` to a NUL or to `end`; NO_PACKAGE where it has none. */
	ofSymbol(bytes, start, end) {
		if (!this.#locator.locate(bytes, start, end)) return -1;
		return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, false);
	}
	/** The same for a symbol that may be C's: only a package met before counts, or one with a path no C name can have. */
	ofForeignSymbol(bytes, start, end) {
		if (startsWith(bytes, start, end, LOCAL)) {
			const local = this.#ofForeign(bytes, start + LOCAL.length, end);
			if (local !== -1) return local;
		}
		return this.#ofForeign(bytes, start, end);
	}
	#ofForeign(bytes, start, end) {
		if (!this.#locator.locate(bytes, start, end) || isAbiSuffix(bytes, this.#locator.end)) return -1;
		return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, true);
	}
	/** The package of an import path, as the source writes it. */
	ofPath(path) {
		const known = this.#byPath.get(path);
		if (known !== void 0) return known;
		if (this.paths.length >= MOST_PACKAGES) return -1;
		this.paths.push(path);
		this.#byPath.set(path, this.paths.length - 1);
		return this.paths.length - 1;
	}
	/** The same, only where a package of that path has been met before. */
	find(path) {
		return this.#byPath.get(path) ?? -1;
	}
	#ofSpelling(bytes, start, end, isForeign) {
		const index = this.#indexOf(bytes, start, end);
		this.#last = index;
		if (index < 0) return -1;
		const known = this.#packages[index];
		if (known !== void 0 && (known !== -1 || isForeign)) return known;
		const path = unescapePath(Buffer.from(this.#spellings[index]).toString("latin1"));
		const id = isForeign && !path.includes("/") ? this.find(path) : this.ofPath(path);
		this.#packages[index] = id;
		return id;
	}
	/** The number of a spelling, which may be a new one; -1 where there are too many. */
	#indexOf(bytes, start, end) {
		const last = this.#last;
		if (last >= 0 && equals(this.#spellings[last], bytes, start, end)) return last;
		let hash = 2166136261;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
		const mask = this.#slots.length - 1;
		let slot = (hash ^ hash >>> 15) & mask;
		for (let known = this.#slots[slot]; known >= 0; known = this.#slots[slot]) {
			if (equals(this.#spellings[known], bytes, start, end)) return known;
			slot = slot + 1 & mask;
		}
		if (this.#spellings.length >= MOST_PACKAGES) return -1;
		this.#slots[slot] = this.#spellings.length;
		this.#spellings.push(bytes.slice(start, end));
		if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
		return this.#spellings.length - 1;
	}
	#grow() {
		const slots = new Int32Array(this.#slots.length * 2).fill(-1);
		this.#spellings.forEach((spelling, index) => {
			let hash = 2166136261;
			for (const byte of spelling) hash = Math.imul(hash ^ byte, 16777619);
			let slot = (hash ^ hash >>> 15) & slots.length - 1;
			while (slots[slot] >= 0) slot = slot + 1 & slots.length - 1;
			slots[slot] = index;
		});
		this.#slots = slots;
	}
};
function equals(spelling, bytes, start, end) {
	if (spelling.length !== end - start) return false;
	for (let i = spelling.length - 1; i >= 0; i--) if (spelling[i] !== bytes[start + i]) return false;
	return true;
}
// src/analyze/functions.ts
/** No program has more; a file that was made to have more has its largest listed. */
const MOST$1 = 5e5;
const LONGEST_NAME$2 = 4096;
/**
* Go's functions that have code, largest first, their fill to the next one included: what they have of kind `code` in the
* ledger. Empty where there is no table of them.
*/
function functionsOf({ functions, packages: names, main }) {
	if (functions === null) return [];
	const { table, packages, units } = functions;
	const text = Buffer.from(table.bytes.buffer, table.bytes.byteOffset, table.bytes.length);
	const pathOf = (number) => {
		const path = number === -1 ? void 0 : names.paths[number];
		return path === void 0 ? null : path === "main" ? main ?? path : path;
	};
	const rows = [];
	for (let i = 0; i < Math.min(table.count, MOST$1); i++) {
		const at = table.records[i];
		const bytes = table.entries[i + 1] - table.entries[i];
		if (at === 0 || !(bytes > 0)) continue;
		const record = readRecord(table, at);
		if (record === null) continue;
		const start = table.funcnametab.start + record.nameOffset;
		const end = text.indexOf(0, start);
		const name = unescapePath(text.toString("utf8", start, Math.min(end < 0 ? text.length : end, start + LONGEST_NAME$2)));
		const instantiatedBy = isInstantiation$1(name) ? pathOf(units.get(record.unit) ?? -1) : null;
		rows.push({
			name,
			package: pathOf(packages[i]),
			bytes,
			instantiatedBy
		});
	}
	return rows.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
/** Type arguments stand in brackets; so does the length of an array in what the compiler makes up for a type. */
const isInstantiation$1 = (name) => name.includes("[") && !/^(?:go|type)[:.]/.test(name);
const LESS_THAN = 60;
/** A name that no function has led to yet. */
const UNSEEN = -3;
/**
* The package of every function: from its name; where the name has none (assembly bodies, equality functions), from
* other functions of its source file, then of its compilation unit, then from the function before it, because the
* text is laid out package by package.
*/
function packagesOfFunctions(table, names) {
	const functionNames = readFunctionNames(table);
	const { starts, ends, count } = functionNames;
	const nameIndex = new NameIndex(functionNames);
	const namePackages = new Int32Array(count).fill(UNSEEN);
	const lookUp = (name) => {
		const found = names.ofSymbol(table.bytes, starts[name], ends[name]);
		namePackages[name] = found;
		return found;
	};
	const packages = new Int32Array(table.count).fill(-1);
	const files = /* @__PURE__ */ new Map();
	const votes = /* @__PURE__ */ new Map();
	const namelessFunctions = [];
	const hasUnits = table.layout.record.unit !== null;
	for (let i = 0; i < table.count; i++) {
		const record = recordOf(table, i);
		if (record === null) continue;
		const start = table.funcnametab.start + record.nameOffset;
		const name = nameIndex.at(start);
		if (hasUnits && record.unit === -1 && !isMarker(table.bytes, start)) {
			packages[i] = -2;
			if (name >= 0) namePackages[name] = -2;
			continue;
		}
		const owner = name < 0 ? -1 : lookUp(name);
		if (owner === -1) namelessFunctions.push(i);
		else {
			packages[i] = owner;
			if (hasUnits) vote(votes, record.unit, owner, isInstantiation(table.bytes, start) ? 1 : OWN);
			const file = firstFile(table, record);
			if (file > 0 && !files.has(file)) files.set(file, owner);
		}
	}
	const units = /* @__PURE__ */ new Map();
	for (const [unit, counts] of votes) units.set(unit, winner(counts));
	for (const i of namelessFunctions) {
		const record = recordOf(table, i);
		if (record === null) continue;
		const file = firstFile(table, record);
		packages[i] = (table.bytes[file] === LESS_THAN ? void 0 : files.get(file) ?? packageOfFolder(table, file, names)) ?? units.get(record.unit) ?? packages[i - 1] ?? -1;
		const name = nameIndex.at(table.funcnametab.start + record.nameOffset);
		if (name >= 0) namePackages[name] = packages[i];
	}
	for (let name = 0; name < count; name++) if (namePackages[name] === UNSEEN) lookUp(name);
	return {
		packages,
		names: functionNames,
		namePackages,
		units,
		files
	};
}
/** Finds names by where they start. They lie in the order of the functions, with those only inlined in between. */
var NameIndex = class {
	#names;
	#last = 0;
	constructor(names) {
		this.#names = names;
	}
	/** -1 where no name starts. */
	at(start) {
		const { starts, count } = this.#names;
		for (let i = this.#last; i < Math.min(count, this.#last + 16); i++) if (starts[i] === start) return this.#remember(i);
		let low = 0;
		let high = count;
		while (low < high) {
			const middle = low + high >>> 1;
			if (starts[middle] < start) low = middle + 1;
			else high = middle;
		}
		return low < count && starts[low] === start ? this.#remember(low) : -1;
	}
	#remember(index) {
		this.#last = index;
		return index;
	}
};
function recordOf(table, index) {
	const at = table.records[index];
	return at === 0 ? null : readRecord(table, at);
}
/** `go:textfipsstart` and the like have no compilation unit and are not C. */
const isMarker = (bytes, start) => bytes[start] === 103 && bytes[start + 1] === 111 && (bytes[start + 2] === 58 || bytes[start + 2] === 46);
/** Instantiations of others' generic code say less of a unit than one function of its own, however many they are. */
const OWN = 65536;
/** Whether a name that has a package has type arguments, too. */
function isInstantiation(bytes, start) {
	const end = Math.min(bytes.length, start + LONGEST_PATH);
	for (let at = start; at < end && bytes[at] !== 0; at++) if (bytes[at] === 91) return true;
	return false;
}
function vote(votes, unit, owner, weight) {
	let counts = votes.get(unit);
	if (counts === void 0) {
		counts = /* @__PURE__ */ new Map();
		votes.set(unit, counts);
	}
	counts.set(owner, (counts.get(owner) ?? 0) + weight);
}
function winner(counts) {
	let best = -1;
	let most = 0;
	for (const [owner, count] of counts) if (count > most) {
		best = owner;
		most = count;
	}
	return best;
}
/**
* Where the name of the file a function starts in lies in the table's bytes, 0 where that can't be told: the first
* value of its file table, looked up through its unit (before Go 1.16: in the file table itself).
*/
function firstFile(table, record) {
	const { bytes, view, littleEndian, cutab, filetab, pctab } = table;
	const old = table.layout.tables === null;
	const start = (old ? 0 : pctab.start) + record.pcfile;
	if (record.pcfile === 0 || start >= bytes.length) return 0;
	const index = firstValue(bytes, start);
	if (index < 0) return 0;
	const slot = old ? filetab.start + 4 * index : cutab.start + 4 * (record.unit + index);
	if (!(old ? slot + 4 <= bytes.length : slot >= cutab.start && slot + 4 <= cutab.end)) return 0;
	const name = (old ? 0 : filetab.start) + view.getUint32(slot, littleEndian);
	return name < filetab.end ? name : 0;
}
/** A pc table starts at -1 and its first entry is a zig-zag delta. */
function firstValue(bytes, start) {
	let delta = 0;
	for (let at = start, shift = 0; shift < 28 && at < bytes.length; at++, shift += 7) {
		const byte = bytes[at];
		delta |= (byte & 127) << shift;
		if (byte < 128) break;
	}
	return -1 + ((delta & 1) !== 0 ? ~(delta >> 1) : delta >> 1);
}
const LONGEST_PATH = 4096;
/** The package whose folder holds a file, where functions of that package are known. */
function packageOfFolder(table, name, names) {
	const { bytes } = table;
	const nul = name === 0 ? -1 : bytes.indexOf(0, name);
	if (nul < 0 || nul - name > LONGEST_PATH) return void 0;
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", name, nul);
	if (!file.includes("/")) return void 0;
	let folder = file.slice(0, file.lastIndexOf("/")).replace(/@[^/]*/, "");
	for (;;) {
		const owner = names.find(folder);
		if (owner !== -1) return owner;
		const slash = folder.indexOf("/");
		if (slash < 0) return void 0;
		folder = folder.slice(slash + 1);
	}
}
// src/analyze/ledger/standard-library.ts
/** First elements of the import paths of Go 1.2 to 1.27's standard library; `cmd` are the toolchain's own programs. */
const FIRST_ELEMENTS = new Set("archive arena bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime simd slices sort strconv strings structs sync syscall testing text time unicode unique unsafe uuid vendor weak".split(" "));
/**
* Whether a package of no listed module is the standard library's: its paths have no dot in their first element, and
* `vendor/golang.org/x/…` is its own copy. Where the file lists its modules all others are the standard library's, of
* releases to come as well; where it lists none, a module without a dot in its path looks the same but for its name.
*/
function isStandard(path, hasModules) {
	const [first = ""] = path.split("/", 1);
	return hasModules ? !first.includes(".") : FIRST_ELEMENTS.has(first);
}
// src/analyze/ledger/owners.ts
/** The kinds of a byte by number, in the order of the contract. */
const KINDS = [
	"code",
	"pclntab",
	"type",
	"string",
	"embed",
	"data",
	"relocation",
	"symtab",
	"dwarf",
	"build-info",
	"header",
	"padding"
];
const KIND_BITS = 4;
const FIRST_PACKAGE = 4;
const C_LIBRARY = 1 << 20;
/** A file with more was made to have more; the rest is C's without a name. */
const MOST_LIBRARIES = 65536;
/** What a claim is for, in one number. */
const keyOf = (owner, kind) => owner << KIND_BITS | KINDS.indexOf(kind);
const isCs = (owner) => owner === 3 || owner >= C_LIBRARY;
const ownerOf = (key) => key >>> KIND_BITS;
/** The owner of a package by its number; NOBODY for no package, C_CODE for a function that is C's. */
const ownerOfPackage = (packageNumber) => packageNumber >= 0 ? FIRST_PACKAGE + packageNumber : packageNumber === -2 ? 3 : 0;
/** Says who an owner's number is: rolls packages up to modules by the build information. */
var Owners = class {
	#packages;
	#go;
	#modules;
	#libraries = [];
	#byLibrary = /* @__PURE__ */ new Map();
	constructor(packages, go) {
		this.#packages = packages;
		this.#go = go;
		this.#modules = new Map((go?.modules ?? []).map((module) => [module.path, module]));
	}
	/** The owner for a source file or library of C's. */
	ofLibrary(name) {
		const known = this.#byLibrary.get(name);
		if (known !== void 0) return known;
		if (this.#libraries.length >= MOST_LIBRARIES) return 3;
		const owner = C_LIBRARY + this.#libraries.push(name) - 1;
		this.#byLibrary.set(name, owner);
		return owner;
	}
	row(key, bytes) {
		return {
			...this.#identity(key >>> KIND_BITS),
			kind: KINDS[key & 15] ?? "data",
			bytes
		};
	}
	#identity(owner) {
		if (owner >= C_LIBRARY) return nobodyOf("c", this.#libraries[owner - C_LIBRARY] ?? null);
		if (owner === 1) return nobodyOf("elf", null);
		if (owner === 2) return nobodyOf("toolchain", null);
		if (owner === 3) return nobodyOf("c", null);
		const path = this.#packages.paths[owner - FIRST_PACKAGE];
		return owner === 0 || path === void 0 ? nobodyOf("unattributed", null) : this.#ofPackage(path);
	}
	#ofPackage(name) {
		if (name === SHAPES) return nobodyOf("toolchain", name);
		const path = name === "main" ? this.#go?.package ?? name : name;
		const module = name === "main" ? this.#mainModule(path) : this.#moduleOf(path);
		if (module !== null) {
			const { version, replace } = module;
			return {
				owner: "module",
				module: module.path,
				version: replace?.version || version,
				package: path
			};
		}
		if (name !== "main" && isStandard(path, this.#modules.size > 0)) return nobodyOf("std", path);
		return {
			owner: "module",
			module: guessModule(path),
			version: null,
			package: path
		};
	}
	#mainModule(path) {
		return this.#moduleOf(path) ?? this.#modules.get(this.#go?.module ?? "") ?? null;
	}
	/** The module with the longest path that is the package's own path or a parent of it. */
	#moduleOf(path) {
		for (let parent = path; parent !== ""; parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")))) {
			const module = this.#modules.get(parent);
			if (module !== void 0) return module;
		}
		return null;
	}
};
const nobodyOf = (owner, name) => ({
	owner,
	module: null,
	version: null,
	package: name
});
/** The package the compiler makes up for the types that instantiations of generic code share. */
const SHAPES = "go.shape";
/**
* Without build information: the path as far as the well-known hosts put a repository, else its first two elements; of
* a path that is no host's, the first.
*/
function guessModule(path) {
	const elements = path.split("/");
	const [host = "", second = ""] = elements;
	if (!host.includes(".")) return host;
	const depth = /^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|golang\.org|git\.sr\.ht)$/.test(host) || host === "gopkg.in" && !/\.v\d+$/.test(second) ? 3 : 2;
	const version = /^v[2-9]\d*$/.test(elements[depth] ?? "") ? 1 : 0;
	return elements.slice(0, depth + version).join("/");
}
// src/analyze/ledger/c-code.ts
/** What a linker fills in behind the last function; more than that outside of Go's text is code of its own. */
const MOST_FILL$1 = 64;
const SHARED = /^\.(rodata|data|data\.rel\.ro|tdata)(\.|$)/;
/**
* C code and data without symbols. An external linker puts them in the same sections as Go's; the module data says
* where Go's code begins and ends, and of the data what nothing of Go's leads to is taken for C's. Where there is no
* C code, what is left of .text is fill.
*/
function claimC({ elf, moduledata }, claims) {
	if (moduledata === null) return;
	const hasC = elf.sections.some((section) => section.name === ".init" || codeBeside(section, moduledata) > MOST_FILL$1);
	for (const { name, offset, fileSize } of elf.sections) if (name === ".text") claims.add(offset, offset + fileSize, hasC ? keyOf(3, "code") : keyOf(1, "padding"));
	else if (hasC && SHARED.test(name)) claims.add(offset, offset + fileSize, keyOf(3, "data"));
}
/** Bytes of .text before and behind Go's. */
function codeBeside({ name, address, fileSize }, { text }) {
	const start = Number(address);
	if (name !== ".text" || !(text.start >= start && text.start < start + fileSize)) return 0;
	return text.start - start + Math.max(0, start + fileSize - text.end);
}
// src/analyze/ledger/radix.ts
/** Two or three passes over the digits of 32-bit numbers: where a hundred thousand have to be sorted, a fifth of the time. */
/** Indexes of the first `count` values in ascending order, equal ones as they were. */
function sortedOrder(values, count) {
	let from = new Uint32Array(count);
	let to = new Uint32Array(count);
	for (let i = 0; i < count; i++) from[i] = i;
	for (const { shift, mask, places } of passes(values, count)) {
		for (let i = 0; i < count; i++) {
			const index = from[i];
			const digit = values[index] >>> shift & mask;
			const place = places[digit];
			to[place] = index;
			places[digit] = place + 1;
		}
		[from, to] = [to, from];
	}
	return from;
}
const MOST_DIGIT_BITS = 13;
function passes(values, count) {
	let largest = 1;
	for (let i = 0; i < count; i++) if (values[i] > largest) largest = values[i];
	const bits = 32 - Math.clz32(largest);
	const digitBits = Math.ceil(bits / Math.ceil(bits / MOST_DIGIT_BITS));
	const result = [];
	for (let shift = 0; shift < bits; shift += digitBits) {
		const mask = (1 << digitBits) - 1;
		const places = new Uint32Array(mask + 1);
		for (let i = 0; i < count; i++) {
			const digit = values[i] >>> shift & mask;
			places[digit] = places[digit] + 1;
		}
		for (let digit = 0, total = 0; digit <= mask; digit++) {
			const size = places[digit];
			places[digit] = total;
			total += size;
		}
		result.push({
			shift,
			mask,
			places
		});
	}
	return result;
}
// src/analyze/ledger/claims.ts
/**
* Claims on ranges of the file, as columns: a large file has a million of them. A key says owner and kind at once.
*
* Where several claims start at the same byte they mean the same thing (a pc table of many functions, a string of
* many callers), and its bytes are dealt out evenly between them, so that every byte still has one owner. Where one
* runs into the next it ends there: the later one knows better where it starts.
*/
var Claims = class {
	count = 0;
	starts = new Uint32Array(1 << 17);
	ends = new Uint32Array(1 << 17);
	keys = new Uint32Array(1 << 17);
	#settled = true;
	#dealt = /* @__PURE__ */ new Uint32Array(64);
	/** Forgets every claim and keeps the room for the next ones. */
	clear() {
		this.count = 0;
		this.#settled = true;
	}
	/** Claims [start, end) of the file. */
	add(start, end, key) {
		if (!(end > start)) return;
		if (this.count > 0 && start < this.ends[this.count - 1]) this.#settled = false;
		if (this.count === this.starts.length) this.#grow();
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.keys[this.count++] = key;
	}
	/** The same, for what nobody shares: a claim that goes on where the last one stopped, with its key, extends it. */
	extend(start, end, key) {
		const last = this.count - 1;
		if (end > start && last >= 0 && this.ends[last] === start && this.keys[last] === key) this.ends[last] = end;
		else this.add(start, end, key);
	}
	/** The same claims in the order of the file, none of them touching another's bytes; in `room` where that takes work. */
	settled(room) {
		if (this.#settled) return this;
		room.clear();
		const { starts, ends, keys, count } = this;
		const order = sortedOrder(starts, count);
		for (let i = 0; i < count;) {
			const start = starts[order[i]];
			const key = keys[order[i]];
			let end = start;
			let next = i;
			let isOnes = true;
			for (; next < count && starts[order[next]] === start; next++) {
				end = Math.max(end, ends[order[next]]);
				isOnes &&= keys[order[next]] === key;
			}
			if (next < count) end = Math.min(end, starts[order[next]]);
			if (isOnes) room.extend(start, end, key);
			else this.#deal(order, i, next, start, end, room);
			i = next;
		}
		return room;
	}
	#deal(sharers, from, to, start, end, room) {
		if (this.#dealt.length < to - from) this.#dealt = new Uint32Array(2 * (to - from));
		const keys = this.#dealt.subarray(0, to - from);
		for (let i = from; i < to; i++) keys[i - from] = this.keys[sharers[i]];
		keys.sort();
		let at = start;
		for (let i = 0; i < keys.length; i++) {
			if (keys[i + 1] === keys[i]) continue;
			const next = start + Math.floor((end - start) * (i + 1) / keys.length);
			room.extend(at, next, keys[i]);
			at = next;
		}
	}
	#grow() {
		this.starts = doubled$1(this.starts);
		this.ends = doubled$1(this.ends);
		this.keys = doubled$1(this.keys);
	}
};
function doubled$1(column) {
	const larger = new Uint32Array(column.length * 2);
	larger.set(column);
	return larger;
}
// src/analyze/ledger/code.ts
/** The text goes on behind the last function with fill to the end of its alignment. */
const MOST_FILL = 64;
/** Go's code, function by function; the fill up to the next function belongs to the one before it. */
function claimCode({ image, functions, moduledata }, claims) {
	if (functions === null) return;
	const { table, packages } = functions;
	const textStart = textStartOf(image, table, moduledata);
	if (textStart === null) return;
	for (let i = 0; i < table.count; i++) {
		const owner = ownerOfPackage(packages[i]);
		const address = textStart + table.entries[i];
		const mapping = image.mappingAt(address);
		if (owner === 0 || mapping === null) continue;
		let next = textStart + table.entries[i + 1];
		const textEnd = moduledata?.text.end ?? 0;
		if (i === table.count - 1 && textEnd > next && textEnd - next <= MOST_FILL) next = textEnd;
		const shift = mapping.offset - mapping.address;
		claims.extend(address + shift, Math.min(next, mapping.end) + shift, keyOf(owner, "code"));
	}
}
// src/gobin/function-values.ts
/**
* Function values in their groups: behind the types from Go 1.27 on, before the pointer masks in 1.26, between
* function data before that.
*/
function* functionValues(image, table, moduledata, groups) {
	const P = image.pointerSize;
	const textStart = table.layout.entryWidth === "pointer" ? 0 : moduledata.text.start;
	const valueAt = (address) => {
		if (image.available(address) < P) return -1;
		const entry = image.pointer(address) - textStart;
		const index = functionAt(table, entry);
		return index >= 0 && table.entries[index] === entry ? index : -1;
	};
	const { start, end } = regionOf(image, moduledata, groups, valueAt);
	for (let address = Math.ceil(start / P) * P; address + P <= end; address += P) {
		const index = valueAt(address);
		if (index >= 0) yield {
			address,
			function: index
		};
	}
}
function regionOf(image, { types, typedescSize }, { funcdata, pointerMasks }, valueAt) {
	const P = image.pointerSize;
	if (typedescSize !== null) {
		const start = Math.ceil(types.end / P) * P;
		let end = start;
		while (valueAt(end) >= 0) end += P;
		return {
			start,
			end
		};
	}
	if (funcdata !== null && funcdata.end === pointerMasks?.start) return funcdata;
	const end = Math.floor((pointerMasks?.start ?? 0) / P) * P;
	let start = end;
	while (start > P && valueAt(start - P) >= 0) start -= P;
	return {
		start,
		end
	};
}
// src/analyze/ledger/data.ts
/** Function values, to the package of the function. */
function claimFunctionValues({ image, functions, moduledata, groups }, claims) {
	if (functions === null || moduledata === null || groups === null) return;
	for (const value of functionValues(image, functions.table, moduledata, groups)) {
		const owner = ownerOfPackage(functions.packages[value.function]);
		const start = image.offsetOf(value.address);
		if (owner !== 0) claims.extend(start, start + image.pointerSize, keyOf(owner, "data"));
	}
}
/** Variables, tables and string literals, to the packages whose code leads to them. */
function claimData({ image, objects, groups }, claims) {
	if (objects === null) return;
	const { starts, count } = objects;
	const text = groups?.strings ?? null;
	const textStart = text === null ? 0 : image.offsetOf(text.start);
	const textEnd = text === null ? 0 : textStart + (text.end - text.start);
	for (let i = 0; i + 1 < count; i++) {
		const start = starts[i];
		const kind = start >= textStart && start < textEnd ? "string" : "data";
		for (const owner of objects.ownersOf(i)) claims.add(start, starts[i + 1], keyOf(owner, kind));
	}
}
// src/gobin/dwarf-form.ts
/** Values of attributes in their many forms. (DWARF 5, section 7.5.6.) */
const LONGEST_NAME$1 = 4096;
const DW_FORM = {
	addr: 1,
	block2: 3,
	block4: 4,
	data2: 5,
	data4: 6,
	data8: 7,
	string: 8,
	block: 9,
	block1: 10,
	data1: 11,
	flag: 12,
	sdata: 13,
	strp: 14,
	udata: 15,
	secOffset: 23,
	exprloc: 24,
	flagPresent: 25,
	strx: 26,
	addrx: 27,
	data16: 30,
	lineStrp: 31,
	implicitConst: 33,
	loclistx: 34,
	rnglistx: 35,
	strx1: 37,
	strx2: 38,
	strx3: 39,
	strx4: 40,
	addrx1: 41,
	addrx2: 42,
	addrx3: 43,
	addrx4: 44
};
/** The value of one attribute: text, a number, or `null` for a form that is not known or is not a value. */
function readForm(sections, entry, form, shape) {
	switch (form) {
		case DW_FORM.string: return entry.text();
		case DW_FORM.strp: return textAt(sections.str, entry.unsigned(shape.offsetSize));
		case DW_FORM.lineStrp: return textAt(sections.lineStr, entry.unsigned(shape.offsetSize));
		case DW_FORM.secOffset: return entry.unsigned(shape.offsetSize);
		case DW_FORM.addr: return entry.unsigned(shape.addressSize);
		case DW_FORM.data1:
		case DW_FORM.flag:
		case DW_FORM.strx1:
		case DW_FORM.addrx1: return entry.unsigned(1);
		case DW_FORM.data2:
		case DW_FORM.strx2:
		case DW_FORM.addrx2: return entry.unsigned(2);
		case DW_FORM.strx3:
		case DW_FORM.addrx3: return entry.unsigned(3);
		case DW_FORM.data4:
		case DW_FORM.strx4:
		case DW_FORM.addrx4: return entry.unsigned(4);
		case DW_FORM.data8: return entry.unsigned(8);
		case DW_FORM.data16:
			entry.at += 16;
			return 0;
		case DW_FORM.sdata:
		case DW_FORM.udata:
		case DW_FORM.strx:
		case DW_FORM.addrx:
		case DW_FORM.loclistx:
		case DW_FORM.rnglistx: return entry.uleb();
		case DW_FORM.flagPresent: return 1;
		case DW_FORM.block1:
			entry.at += entry.unsigned(1);
			return 0;
		case DW_FORM.block2:
			entry.at += entry.unsigned(2);
			return 0;
		case DW_FORM.block4:
			entry.at += entry.unsigned(4);
			return 0;
		case DW_FORM.block:
		case DW_FORM.exprloc:
			entry.at += entry.uleb();
			return 0;
		default: return null;
	}
}
function textAt(bytes, start) {
	const limit = bytes.subarray(start, start + LONGEST_NAME$1);
	const end = limit.indexOf(0);
	return end < 0 ? "" : Buffer.from(limit.subarray(0, end)).toString();
}
/** Reads forward; what lies beyond the end reads as zeros, and the caller checks lengths. */
var DwarfCursor = class {
	at = 0;
	#bytes;
	#littleEndian;
	constructor(bytes, littleEndian) {
		this.#bytes = bytes;
		this.#littleEndian = littleEndian;
	}
	unsigned(size) {
		let value = 0;
		for (let i = 0; i < size; i++) {
			const byte = this.#bytes[this.at + (this.#littleEndian ? size - 1 - i : i)] ?? 0;
			value = value * 256 + byte;
		}
		this.at += size;
		return value;
	}
	uleb() {
		let value = 0;
		for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
			const byte = this.#bytes[this.at++] ?? 0;
			value += (byte & 127) * scale;
			if (byte < 128) break;
		}
		return value;
	}
	text() {
		const text = textAt(this.#bytes, this.at);
		const end = this.#bytes.indexOf(0, this.at);
		this.at = end < 0 ? this.#bytes.length : end + 1;
		return text;
	}
};
// src/gobin/dwarf-units.ts
/**
* Compilation units of DWARF 2 to 5, without their bodies: where each lies in .debug_info, whose it is by the name in
* its first entry, and where its parts of other sections begin. The compiler writes one unit a package, and one for
* each assembly file under the package's name; the C compiler one a source file. (DWARF 5, section 7.5.)
*
*     unit_length 4, or ffffffff and 8 | version 2 | 2-4: abbrev offset, address size 1
*                                                  | 5: unit type 1, address size 1, abbrev offset
*/
const DW_AT = {
	name: 3,
	stmtList: 16,
	lowPc: 17,
	highPc: 18,
	language: 19,
	addrBase: 115,
	rnglistsBase: 116,
	loclistsBase: 140
};
const DW_LANG_GO = 22;
const MOST_ATTRIBUTES = 64;
/** Passed over in one file. Go numbers that of its units 1; GCC and Clang number by use, so that a large unit's own may come late. */
const MOST_ABBREVIATIONS = 1 << 21;
const MOST_UNITS = 1 << 17;
/** More than the header and the first entry of a unit take. */
const UNIT_HEAD = 8192;
/** Every unit up to the first that does not read; `complete` says whether that was the end. */
function readDwarfUnits(sections) {
	const units = [];
	const passed = { abbreviations: 0 };
	let at = 0;
	while (at + 11 <= sections.info.size && units.length < MOST_UNITS) {
		const unit = readUnit(sections, at, passed);
		if (unit === null) return {
			units,
			complete: false
		};
		units.push(unit);
		at = unit.end;
	}
	return {
		units,
		complete: units.length < MOST_UNITS
	};
}
function readUnit(sections, start, passed) {
	const cursor = new DwarfCursor(sections.info.read(start, UNIT_HEAD), sections.littleEndian);
	const length32 = cursor.unsigned(4);
	const wide = length32 === 4294967295;
	const length = wide ? cursor.unsigned(8) : length32;
	const end = start + cursor.at + length;
	const version = cursor.unsigned(2);
	if (!(length > 7 && end <= sections.info.size && version >= 2 && version <= 5)) return null;
	const offsetSize = wide ? 8 : 4;
	if (version === 5) cursor.at++;
	const addressSize5 = version === 5 ? cursor.unsigned(1) : 0;
	const abbrev = cursor.unsigned(offsetSize);
	const addressSize = version === 5 ? addressSize5 : cursor.unsigned(1);
	const found = /* @__PURE__ */ new Map();
	const text = readFirstEntry(sections, cursor, {
		abbrev,
		offsetSize,
		addressSize,
		end: end - start
	}, found, passed);
	const base = (attribute) => found.get(attribute) ?? -1;
	const [lowPc, high] = [base(DW_AT.lowPc), base(DW_AT.highPc)];
	const isWhole = lowPc > 0 && high > 0;
	return {
		start,
		end,
		name: text,
		isGo: found.get(DW_AT.language) === DW_LANG_GO,
		line: base(DW_AT.stmtList),
		rnglists: base(DW_AT.rnglistsBase),
		loclists: base(DW_AT.loclistsBase),
		addr: base(DW_AT.addrBase),
		lowPc: isWhole ? lowPc : -1,
		highPc: isWhole ? version >= 4 ? lowPc + high : high : -1
	};
}
/** Walks the attributes of the unit's entry as its abbreviation lists them; gives its name, and numbers by attribute. */
function readFirstEntry(sections, entry, shape, found, passed) {
	const abbrev = new DwarfCursor(sections.abbrev, sections.littleEndian);
	abbrev.at = shape.abbrev;
	if (!findAbbreviation(abbrev, entry.uleb(), passed)) return "";
	let name = "";
	for (let i = 0; i < MOST_ATTRIBUTES && entry.at < shape.end; i++) {
		const attribute = abbrev.uleb();
		const form = abbrev.uleb();
		if (attribute === 0 && form === 0) break;
		if (form === DW_FORM.implicitConst) {
			found.set(attribute, abbrev.uleb());
			continue;
		}
		const value = readForm(sections, entry, form, shape);
		if (value === null) break;
		if (typeof value === "number") found.set(attribute, value);
		else if (attribute === DW_AT.name) name = value;
	}
	return name;
}
/** Moves behind the code, tag and children flag of an abbreviation; false where the table has none of that code. */
function findAbbreviation(abbrev, wanted, passed) {
	for (; passed.abbreviations < MOST_ABBREVIATIONS; passed.abbreviations++) {
		const code = abbrev.uleb();
		abbrev.uleb();
		abbrev.at++;
		if (code === wanted || code === 0) return code !== 0;
		for (let k = 0; k < MOST_ATTRIBUTES; k++) {
			const attribute = abbrev.uleb();
			const form = abbrev.uleb();
			if (form === DW_FORM.implicitConst) abbrev.uleb();
			if (attribute === 0 && form === 0) break;
		}
	}
	return false;
}
// src/analyze/ledger/debug-section.ts
const ELFCOMPRESS_ZSTD = 2;
/** How much larger than in the file a section may claim to be; Go's debugging information shrinks three- to fivefold. */
const MOST_EXPANSION = 8;
/**
* Debugging sections with their three ways of being stored: as they are; behind an Elf_Chdr, type u32 (and 4 unused
* in ELF64), size, alignment (gABI, "Compression Header"); or up to Go 1.18 as .zdebug_* behind "ZLIB" and a
* big-endian u64 size.
*/
function debugSections(elf) {
	const found = [];
	for (const section of elf.sections) {
		const name = /^\.z?debug_(.+)$/.exec(section.name)?.[1];
		if (name !== void 0 && section.fileSize > 0) found.push(describe(elf, section, name));
	}
	return found;
}
function describe(elf, section, name) {
	const { offset, fileSize: size } = section;
	const headerSize = elf.class === 64 ? 24 : 12;
	const head = elf.read(offset, Math.min(size, headerSize));
	const view = new ByteView(head, true, 8).rows(0, head.length);
	const little = elf.byteOrder === "little";
	if ((section.flags & 2048) !== 0) {
		if (size < headerSize) throw new FormatError(`section ${section.name} is too short for its header`, offset);
		const type = view.getUint32(0, little);
		const rawSize = elf.class === 64 ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
		return {
			name,
			offset,
			size,
			headerSize,
			compression: type === ELFCOMPRESS_ZSTD ? "zstd" : "zlib",
			rawSize
		};
	}
	if (section.name.startsWith(".zdebug_") && size >= 12 && view.getUint32(0, false) === 1514948930) return {
		name,
		offset,
		size,
		headerSize: 12,
		compression: "zlib",
		rawSize: Number(view.getBigUint64(4, false))
	};
	return {
		name,
		offset,
		size,
		headerSize: 0,
		compression: "none",
		rawSize: size
	};
}
/** The content of a section; a FormatError where it does not unpack to what its header says. */
function contentOf(elf, section) {
	const { name, offset, size, headerSize, compression, rawSize } = section;
	const stored = elf.read(offset + headerSize, size - headerSize);
	if (compression === "none") return stored;
	if (rawSize > (size + 8192) * MOST_EXPANSION) throw new FormatError(`the compressed section debug_${name} claims to hold ${rawSize} bytes`, offset);
	try {
		const options = {
			maxOutputLength: Math.max(1, rawSize),
			chunkSize: Math.max(64, rawSize)
		};
		const content = compression === "zlib" ? inflateSync(stored, options) : zstdDecompressSync(stored, options);
		if (content.length === rawSize) return content;
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
	}
	throw new FormatError(`the compressed section debug_${name} does not unpack`, offset);
}
/**
* Gives the memory of an unpacked section back at once. It is the largest piece there is beside the file, and what
* follows would otherwise come on top of it. What shares its memory with anything is left alone.
*/
function release({ buffer, byteLength }) {
	if (byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
// src/analyze/ledger/dwarf.ts
/** Where each unit's part of a section begins; sections not listed are shared like .debug_info. */
const PARTS = {
	line: (unit) => unit.line,
	rnglists: (unit) => unit.rnglists,
	loclists: (unit) => unit.loclists,
	addr: (unit) => unit.addr
};
/**
* Debugging information by compilation unit. A unit says where it lies in .debug_info and where its parts of other
* sections begin, so each part ends where the next begins; call frames, which no unit names, go by the number of
* functions. A compressed section is dealt out by the uncompressed shares.
*/
function claimDwarf(reading, claims) {
	const sections = debugSections(reading.elf);
	const units = reading.units ?? [];
	if (units.length === 0) return;
	const owners = units.map((unit) => ownerOfUnit(reading, unit));
	const ofInfo = units.map(({ start, end }, i) => ({
		owner: owners[i] ?? 0,
		weight: end - start
	}));
	for (const section of sections) {
		const startOf = PARTS[section.name];
		const parts = startOf === void 0 ? [] : partsOf(section, units.map(startOf), owners);
		if (section.name === "abbrev" || section.name === "gdb_scripts") deal(claims, section, [{
			owner: 2,
			weight: 1
		}]);
		else if (section.name === "frame") deal(claims, section, sharesOfFrames(reading));
		else deal(claims, section, parts.length > 0 ? parts : ofInfo);
	}
}
/** The code of C's units, to the source file that each was made of. */
function claimCUnits(reading, claims) {
	const { image } = reading;
	for (const unit of reading.units ?? []) {
		const start = unit.isGo ? -1 : image.offsetOf(unit.lowPc);
		if (start < 0) continue;
		const size = Math.min(unit.highPc - unit.lowPc, image.available(unit.lowPc));
		claims.add(start, start + size, keyOf(ownerOfUnit(reading, unit), "code"));
	}
}
/** The units of a file with debugging information; a FormatError where they do not read to the end. */
function readUnits(elf) {
	const sections = debugSections(elf);
	const content = (name) => {
		const section = sections.find((candidate) => candidate.name === name);
		return section === void 0 ? /* @__PURE__ */ new Uint8Array() : contentOf(elf, section);
	};
	const section = sections.find(({ name }) => name === "info");
	if (section === void 0) return [];
	const { info, release } = openInfo(elf, section);
	try {
		const { units, complete } = readDwarfUnits({
			info,
			abbrev: content("abbrev"),
			str: content("str"),
			lineStr: content("line_str"),
			littleEndian: elf.byteOrder === "little"
		});
		if (!complete) throw new FormatError("a unit of the debugging information does not read", section.offset);
		return units;
	} finally {
		release();
	}
}
/** What is not compressed is read where a unit begins and nowhere else. */
function openInfo(elf, section) {
	const { compression, offset: start, rawSize: size } = section;
	if (compression === "none") {
		const read = (offset, bytes) => elf.read(start + offset, Math.min(bytes, size - offset));
		return {
			info: {
				size,
				read
			},
			release: () => void 0
		};
	}
	const content = contentOf(elf, section);
	const read = (offset, bytes) => content.subarray(offset, offset + bytes);
	return {
		info: {
			size,
			read
		},
		release: () => release(content)
	};
}
function ownerOfUnit({ packages, owners }, { name, isGo }) {
	if (!isGo) return name === "" ? 3 : owners.ofLibrary(name.slice(name.lastIndexOf("/") + 1));
	return name === "" ? 2 : ownerOfPackage(packages.ofPath(name));
}
/** From each start to the next; the first part begins with the section. */
function partsOf(section, starts, owners) {
	const order = starts.map((start, unit) => ({
		start,
		owner: owners[unit] ?? 0
	})).filter(({ start }) => start >= 0 && start < section.rawSize).sort((a, b) => a.start - b.start);
	return order.map(({ start, owner }, i) => ({
		owner,
		weight: (order[i + 1]?.start ?? section.rawSize) - (i === 0 ? 0 : start)
	}));
}
function sharesOfFrames({ functions }) {
	const counts = /* @__PURE__ */ new Map();
	for (const packageNumber of functions?.packages ?? []) {
		const owner = ownerOfPackage(packageNumber);
		counts.set(owner, (counts.get(owner) ?? 0) + 1);
	}
	return [...counts].map(([owner, weight]) => ({
		owner,
		weight
	}));
}
/** Claims a section as it lies in the file, in the order and in the proportion of the shares. */
function deal(claims, { offset, size }, shares) {
	const total = shares.reduce((sum, { weight }) => sum + weight, 0);
	let sum = 0;
	let from = offset;
	for (const { owner, weight } of shares) {
		sum += weight;
		const to = offset + Math.floor(size * sum / total);
		if (owner !== 0) claims.extend(from, to, keyOf(owner, "dwarf"));
		from = to;
	}
}
// src/gobin/embed.ts
/**
* Files that `embed.FS` variables carry, read from the tables the compiler writes for them and proven by their hashes
* (`WriteEmbed` in cmd/compile/internal/staticdata/embed.go). A table begins with a slice of itself:
*
*     pointer to the first entry, which lies right behind | number of entries | the same again       (P each)
*     entries:  name pointer, name length, data pointer, data length (P each), 16 bytes of hash
*
* with directories named `dir/`, without data and hash. Files embedded as a string or []byte have no table.
*/
const HASH_SIZE = 16;
const LONGEST_NAME = 4096;
/** Content is hashed once a table; what real files have is hashed once, so more than this is in files made for it. */
const MOST_HASHED = 4;
/** The same for entries: tables do not overlap. */
const SMALLEST_ENTRY = 32;
/** Every table of embedded files in the program. */
const readEmbedTables = oncePerImage(search);
function search(image) {
	const tables = [];
	let unproven = 0;
	let budget = image.fileSize * MOST_HASHED;
	let entries = image.fileSize / SMALLEST_ENTRY;
	for (const mapping of image.mappings) {
		if (mapping.executable) continue;
		for (const address of selfPointing(image, mapping)) {
			entries -= image.pointer(address + image.pointerSize);
			const table = entries < 0 ? null : readTable(image, address);
			if (table === null) continue;
			budget -= table.entries.reduce((sum, { size }) => sum + size, 0);
			if (budget < 0) return {
				tables,
				unproven
			};
			const files = table.entries.map((entry) => proven(image, entry));
			if (files.every((file) => file !== null)) tables.push({
				address,
				size: table.size,
				files
			});
			else unproven++;
		}
	}
	return {
		tables,
		unproven
	};
}
/**
* Addresses of words that hold the address three words behind them, with one count twice in between. The pc-line
* table, a third of a file, has no addresses.
*/
function selfPointing(image, { address, bytes, view }) {
	const found = [];
	const { pointerSize: P, littleEndian } = image;
	const lowAt = P === 8 && !littleEndian ? 4 : 0;
	const { table } = findPclntab(image);
	const tableStart = (table?.address ?? 0) - address;
	const tableEnd = tableStart + (table?.recordsEnd ?? 0);
	for (let at = -address & P - 1; at + 3 * P <= bytes.length; at += P) {
		if (at >= tableStart && at < tableEnd) {
			at = Math.floor(tableEnd / P) * P;
			continue;
		}
		const own = address + at;
		if (view.getUint32(at + lowAt, littleEndian) !== own + 3 * P >>> 0) continue;
		const count = image.pointer(own + P);
		if (count > 0 && count <= (bytes.length - at) / SMALLEST_ENTRY && image.pointer(own) === own + 3 * P && image.pointer(own + 2 * P) === count) found.push(own);
	}
	return found;
}
/** The table at an address; `null` where some entry is not one. */
function readTable(image, address) {
	const P = image.pointerSize;
	const count = image.pointer(address + P);
	const entrySize = 4 * P + HASH_SIZE;
	const size = 3 * P + count * entrySize;
	if (!(size <= image.available(address))) return null;
	const entries = [];
	for (let i = 0; i < count; i++) {
		const entry = address + 3 * P + i * entrySize;
		const name = nameAt(image, image.pointer(entry), image.pointer(entry + P));
		const data = image.pointer(entry + 2 * P);
		const length = image.pointer(entry + 3 * P);
		if (name === null) return null;
		if (name.endsWith("/")) {
			if (data !== 0 || length !== 0) return null;
			continue;
		}
		if (length > 0 && !(length <= image.available(data))) return null;
		entries.push({
			name,
			address: data,
			size: length,
			hash: image.read(entry + 4 * P, HASH_SIZE)
		});
	}
	return entries.length === 0 ? null : {
		size,
		entries
	};
}
function nameAt(image, address, length) {
	if (!(length > 0 && length <= LONGEST_NAME && length <= image.available(address))) return null;
	const name = Buffer.from(image.read(address, length)).toString();
	return name.includes("\0") || name.startsWith("/") ? null : name;
}
/**
* The file, if the hash in the table is that of its content in one of the forms compilers have used: SHA-256 (Go 1.16),
* its complement (to 1.23), and the forms of cmd/internal/hash from 1.24 on: the first byte complemented
* for content that is kept in memory, a byte 1 in front of content that is streamed.
*/
function proven(image, { hash: found, ...file }) {
	const content = file.size === 0 ? /* @__PURE__ */ new Uint8Array() : image.read(file.address, file.size);
	const digest = createHash("sha256").update(content).digest();
	const plain = digest.subarray(0, HASH_SIZE);
	const streamed = () => createHash("sha256").update(Uint8Array.of(1)).update(content).digest();
	return plain.equals(found) || plain.every((byte, i) => (byte ^ 255) === found[i]) || plain.every((byte, i) => (i === 0 ? byte ^ 255 : byte) === found[i]) || streamed().subarray(0, HASH_SIZE).equals(found) ? {
		...file,
		sha256: digest.toString("hex")
	} : null;
}
// src/analyze/ledger/embeds.ts
/** No program's sources embed as many; a file that was made to have more has the rest as a gap. */
const MOST_LISTED = 1e4;
/** Embedded files and their tables, to the packages that use the table: content first, whatever else points into it. */
function claimEmbeds(reading, claims) {
	const { image } = reading;
	const claim = (owner, from, bytes) => {
		const start = image.offsetOf(from);
		if (start >= 0) claims.add(start, start + bytes, keyOf(owner, "embed"));
	};
	for (const { address, size, files } of readEmbedTables(image).tables) {
		const owners = reading.objects?.ownersAt(address) ?? [];
		for (const owner of owners.length > 0 ? owners : [0]) {
			claim(owner, address, size);
			for (const file of files) claim(owner, file.address, file.size);
		}
	}
	for (const file of reading.contents) claim(ownerOfImport(reading, file.package), file.address, file.size);
}
/** Every embedded file, largest first. */
function embedsOf(reading) {
	const { image, objects, owners, contents } = reading;
	const found = /* @__PURE__ */ new Map();
	const put = (file) => void found.set(JSON.stringify([
		file.package,
		file.path,
		file.hash
	]), file);
	for (const { address, files } of readEmbedTables(image).tables) {
		const users = objects?.ownersAt(address) ?? [];
		const [user] = users.length === 1 ? users : [];
		const path = user === void 0 ? null : owners.row(keyOf(user, "embed"), 0).package;
		for (const { name, size, sha256 } of files) put({
			path: name,
			bytes: size,
			hash: sha256,
			package: path
		});
	}
	for (const { path, size, sha256, package: user } of contents) put({
		path,
		bytes: size,
		hash: sha256,
		package: user
	});
	const embeds = [...found.values()].sort((a, b) => b.bytes - a.bytes || (sortKey(a) < sortKey(b) ? -1 : 1));
	const left = embeds.length - MOST_LISTED;
	return {
		embeds: embeds.slice(0, MOST_LISTED),
		gaps: left > 0 ? [{
			fact: "embedded-files",
			why: `${left} more than the ${MOST_LISTED} that are listed`
		}] : []
	};
}
const sortKey = ({ path, package: user, hash }) => JSON.stringify([
	path,
	user,
	hash
]);
/** The main package's symbols, and so its number, go by `main`. */
function ownerOfImport({ packages, main }, path) {
	const number = packages.find(path === main ? "main" : path);
	return number === -1 ? 0 : ownerOfPackage(number);
}
// src/analyze/ledger/funcdata.ts
const NONE$1 = 4294967295;
/**
* Stack maps, inline trees and other data of functions, to the functions that share each. They lie one after another
* (`go:func.*`: in the pc-line table from Go 1.26 on, in read-only data before), so each ends where the next starts.
*/
function claimFuncdata({ image, functions, moduledata, groups }, claims) {
	if (functions === null || moduledata === null) return;
	const { table, packages } = functions;
	const { gofunc } = moduledata;
	const width = table.layout.record.funcdataWidth;
	const absolute = table.layout.entryWidth === "pointer";
	if (gofunc === null && !absolute) return;
	const limit = groups?.funcdata?.end ?? 0;
	for (let i = 0; i < table.count; i++) {
		const record = table.records[i] === 0 ? null : readRecord(table, table.records[i]);
		const owner = ownerOfPackage(packages[i]);
		if (record === null || owner === 0) continue;
		const key = keyOf(owner, "pclntab");
		for (let k = 0; k < record.funcdataCount; k++) {
			const at = record.funcdata + k * width;
			const word = absolute ? image.pointer(table.address + at) : table.view.getUint32(at, table.littleEndian);
			if (word === (absolute ? 0 : NONE$1)) continue;
			const address = absolute ? word : gofunc + word;
			const start = image.offsetOf(address);
			const size = limit > address ? limit - address : table.pointerSize;
			if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), key);
		}
	}
}
const BUCKET_TEXT = 4096;
const SUBBUCKET_TEXT = 256;
const SUBBUCKETS = BUCKET_TEXT / SUBBUCKET_TEXT;
/**
* The table that finds a function by its address (`findfuncbucket` in runtime/symtab.go): for every 4 KiB of text the
* index of its first function as u32, and a byte to add to it for every 256 bytes.
*/
function claimFindfunctab({ image, functions, moduledata }, claims) {
	if (functions === null || moduledata === null) return;
	const { table, packages } = functions;
	const text = table.entries[table.count] - table.entries[0];
	const bytes = Math.ceil(text / SUBBUCKET_TEXT);
	const address = moduledata.findfunctab;
	const start = image.offsetOf(address);
	const available = image.available(address);
	for (let bucket = 0; bucket * SUBBUCKETS < bytes; bucket++) {
		const at = bucket * 20;
		if (at + 4 + SUBBUCKETS > available) break;
		const first = image.u32(address + at);
		const own = (from, to, index) => {
			const owner = ownerOfPackage(packages[index] ?? -1);
			if (owner !== 0) claims.extend(start + from, start + to, keyOf(owner, "pclntab"));
		};
		own(at, at + 4, first);
		const steps = image.read(address + at + 4, SUBBUCKETS);
		const count = Math.min(SUBBUCKETS, bytes - bucket * SUBBUCKETS);
		for (let i = 0; i < count; i++) own(at + 4 + i, at + 5 + i, first + steps[i]);
	}
}
// src/analyze/ledger/headers.ts
/** The file header and the tables of program and section headers. */
function claimHeaders({ elf }, claims) {
	const { layout, segments, sections } = locateHeaders(elf.bytes);
	const key = keyOf(1, "header");
	claims.add(0, layout.fileHeader, key);
	for (const { offset, count, entrySize } of [segments, sections]) claims.add(offset, Math.min(elf.bytes.length, offset + count * entrySize), key);
}
// src/analyze/ledger/linker-tables.ts
/** What the linker writes about the whole program: module data, the lists of types and method tables, build information. */
function claimLinkerTables({ image, moduledata }, claims) {
	const claim = (address, size, kind) => {
		const start = image.offsetOf(address);
		if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), keyOf(2, kind));
	};
	for (const { address, size } of readBuildInfo(image)?.ranges ?? []) claim(address, size, "build-info");
	if (moduledata === null) return;
	const { typelinks, itablinks } = moduledata;
	claim(moduledata.address, moduledata.size, "data");
	if (typelinks !== null) claim(typelinks.address, typelinks.count * 4, "type");
	if (itablinks !== null) claim(itablinks.address, itablinks.count * image.pointerSize, "type");
}
// src/analyze/ledger/padding.ts
/** Zeros between sections are the fill up to the next page or alignment; anything else there is nobody's. */
function claimPadding({ elf }, claims, remaining) {
	for (const [start, end] of remaining.ranges()) {
		const key = isZero(elf.bytes, start, end) ? keyOf(1, "padding") : keyOf(0, "data");
		claims.add(start, end, key);
	}
}
function isZero(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] !== 0) return false;
	return true;
}
// src/analyze/ledger/pclntab.ts
/**
* The pc-line table by package: functab entries and records by their function, pc tables and funcdata by the
* functions that use them (each counted once), names by themselves, files and units by their functions. What is left
* of it, header and fill, is the toolchain's.
*/
/** Claims made with offsets from the table's header. */
var TableClaims = class {
	#claims;
	#offset;
	constructor(claims, offset) {
		this.#claims = claims;
		this.#offset = offset;
	}
	/** In order, and shared with nobody. */
	own(start, end, packageNumber) {
		const owner = ownerOfPackage(packageNumber);
		if (owner !== 0) this.#claims.extend(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
	}
	share(start, end, packageNumber) {
		const owner = ownerOfPackage(packageNumber);
		if (owner !== 0) this.#claims.add(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
	}
};
const inTable = (claim) => {
	return ({ functions, image }, claims) => {
		if (functions !== null) claim(functions, new TableClaims(claims, image.offsetOf(functions.table.address)));
	};
};
/** The functab, an entry a function, and the records; the fill between two records belongs to the first. */
const claimRecords = inTable(({ table, packages }, into) => {
	const width = table.layout.entryWidth === "u32" ? 8 : 2 * table.pointerSize;
	for (let i = 0; i < table.count; i++) {
		const entry = table.functab.start + i * width;
		into.own(entry, entry + width, packages[i]);
	}
	if (table.layout.tables === null) return;
	for (let i = 0; i < table.count; i++) {
		const at = table.records[i];
		const next = i + 1 < table.count ? table.records[i + 1] : table.recordsEnd;
		if (at !== 0) into.own(at, next, packages[i]);
	}
});
/** Every name to its own package. */
const claimFunctionNames = inTable(({ table, names, namePackages }, into) => {
	if (table.layout.tables === null) return;
	for (let i = 0; i < names.count; i++) into.own(names.starts[i], names.ends[i] + 1, namePackages[i]);
});
/** The pc tables, which tile their area: each ends where the next one starts. */
const claimPcTables = inTable(({ table, packages }, into) => {
	const { pctab, view, littleEndian, layout } = table;
	if (layout.tables === null) return;
	const share = (offset, owner) => {
		if (offset !== 0) into.share(pctab.start + offset, pctab.end, owner);
	};
	for (let i = 0; i < table.count; i++) {
		const record = table.records[i] === 0 ? null : readRecord(table, table.records[i]);
		if (record === null) continue;
		const owner = packages[i];
		share(record.pcsp, owner);
		share(record.pcfile, owner);
		share(record.pcln, owner);
		for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
	}
});
/** File names to the package whose functions start there, or else to the units that name them; the units by themselves. */
const claimFiles = inTable(({ table, units, files }, into) => {
	const { cutab, filetab, view, littleEndian, layout } = table;
	if (layout.tables === null) return;
	const starts = [...units.keys()].filter((unit) => unit >= 0).sort((a, b) => a - b);
	starts.forEach((unit, index) => {
		const owner = units.get(unit) ?? -1;
		const from = cutab.start + 4 * unit;
		const to = Math.min(cutab.end, cutab.start + 4 * (starts[index + 1] ?? cutab.end));
		into.own(from, to, owner);
		for (let slot = from; slot + 4 <= to; slot += 4) {
			const name = filetab.start + view.getUint32(slot, littleEndian);
			if (name < filetab.end && !files.has(name)) into.share(name, filetab.end, owner);
		}
	});
	for (const [name, owner] of files) into.share(name, filetab.end, owner);
});
/**
* Before Go 1.16 names, pc tables, records and file names lie between one another without fill, so whatever starts
* there ends where the next thing starts, and the names of inlined functions go to the function written with them.
*/
const claimMixedTable = inTable(({ table, packages, files }, into) => {
	const { layout, view, littleEndian, filetab, functab, bytes } = table;
	if (layout.tables !== null) return;
	const share = (offset, owner) => {
		if (offset >= functab.end) into.share(offset, filetab.start, owner);
	};
	for (let i = 0; i < table.count; i++) {
		const at = table.records[i];
		const record = at === 0 ? null : readRecord(table, at);
		if (record === null) continue;
		const owner = packages[i];
		for (const offset of [
			at,
			record.nameOffset,
			record.pcsp,
			record.pcfile,
			record.pcln
		]) share(offset, owner);
		for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
	}
	for (const [name, owner] of files) {
		const end = bytes.indexOf(0, name);
		if (end > 0) into.share(name, end + 1, owner);
	}
});
/** What nothing above claims of the table: its header and fill. */
function claimRestOfTable({ functions, image }, claims) {
	if (functions === null) return;
	const offset = image.offsetOf(functions.table.address);
	claims.add(offset, offset + functions.table.recordsEnd, keyOf(2, "pclntab"));
}
// src/gobin/data-groups.ts
function findDataGroups(image, table, moduledata, types) {
	const { descriptorsEnd, masks } = measure(types);
	const start = moduledata.gofunc ?? firstFuncdata(image, table, {
		start: moduledata.types.start,
		end: descriptorsEnd
	});
	const pointerMasks = cluster(masks);
	const end = start !== null && start > table.address && start < moduledata.findfunctab && isAfterRecords(table, start) ? moduledata.findfunctab : pointerMasks?.start ?? 0;
	const inFile = start === null ? 0 : start + image.available(start);
	const funcdata = start !== null && end > start ? {
		start,
		end: Math.min(end, inFile)
	} : null;
	return {
		types: {
			start: moduledata.types.start,
			end: moduledata.typedescSize === null ? descriptorsEnd : moduledata.types.end
		},
		strings: stringGroup(image, moduledata, descriptorsEnd, funcdata, pointerMasks),
		funcdata,
		pointerMasks
	};
}
/** From Go 1.26 on function data follow the records of the pc-line table. */
const isAfterRecords = (table, address) => address >= table.address + table.recordsEnd && address < table.address + table.bytes.length;
function measure({ area, count, offsets, sizes, masks: addresses, maskSizes }) {
	const masks = [];
	let descriptorsEnd = 0;
	const seen = /* @__PURE__ */ new Set();
	for (let i = 0; i < count; i++) {
		const address = addresses[i];
		descriptorsEnd = Math.max(descriptorsEnd, offsets[i] + sizes[i]);
		if (address !== 0 && !seen.has(address)) masks.push({
			address,
			size: maskSizes[i]
		});
		seen.add(address);
	}
	return {
		descriptorsEnd: area.start + descriptorsEnd,
		masks: masks.sort((a, b) => a.address - b.address)
	};
}
/** How far apart two masks of the group may lie: their alignment, and others that no type uses. */
const NEIGHBOURHOOD = 256;
/** The run of masks around the middle one: a few lie elsewhere, merged with other data of the same content. */
function cluster(masks) {
	const middle = masks[masks.length >> 1];
	if (middle === void 0) return null;
	let { address: start, size } = middle;
	let end = start + size;
	for (let i = (masks.length >> 1) - 1; i >= 0; i--) {
		const mask = masks[i];
		if (start - (mask.address + mask.size) > NEIGHBOURHOOD) break;
		start = Math.min(start, mask.address);
	}
	for (let i = (masks.length >> 1) + 1; i < masks.length; i++) {
		const mask = masks[i];
		if (mask.address - end > NEIGHBOURHOOD) break;
		end = Math.max(end, mask.address + mask.size);
	}
	return {
		start,
		end
	};
}
/**
* Before Go 1.18 funcdata are pointers, and no word of the module data says where they begin. Some point into types, which
* happen to hold the same bytes.
*/
function firstFuncdata(image, table, types) {
	const P = table.pointerSize;
	let first = Number.POSITIVE_INFINITY;
	for (const at of table.records) {
		const record = at === 0 ? null : readRecord(table, at);
		for (let k = 0; record !== null && k < record.funcdataCount; k++) {
			const address = image.pointer(table.address + record.funcdata + k * P);
			const isType = address >= types.start && address < types.end;
			if (address !== 0 && address < first && !isType) first = address;
		}
	}
	return first === Number.POSITIVE_INFINITY ? null : first;
}
function stringGroup(image, { rodata, types }, descriptorsEnd, funcdata, masks) {
	const readOnly = rodata ?? image.section(".rodata")?.address ?? types.start;
	const next = [funcdata?.start ?? 0, masks?.start ?? 0];
	const start = types.start >= readOnly && next.some((address) => address >= descriptorsEnd) ? descriptorsEnd : readOnly;
	const ends = next.filter((end) => end > start);
	return ends.length === 0 ? null : {
		start,
		end: Math.min(...ends)
	};
}
// src/gobin/embed-content.ts
/** What is shorter may be part of anything. */
const SHORTEST = 32;
/** Times the file is looked through: once for each content, and sources have few of these. */
const MOST_PASSES = 256;
/**
* Files that became a string or a []byte. Nothing in a program tells those from other literals (`WriteEmbed` in
* cmd/compile/internal/staticdata/embed.go), so their content is looked for, as a whole, in what is not code. What a
* table names is left out: it is known better there.
*/
function findContents(image, wanted) {
	if (wanted.length === 0) return [];
	const inTables = new Set(readEmbedTables(image).tables.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
	const found = [];
	const loose = wanted.filter(({ content, sha256 }) => content.length >= SHORTEST && !inTables.has(sha256));
	for (const { content, ...about } of loose.slice(0, MOST_PASSES)) {
		const address = addressOf(image, content);
		if (address >= 0) found.push({
			...about,
			address,
			size: content.length
		});
	}
	return found;
}
function addressOf(image, content) {
	for (const { address, bytes, executable } of image.mappings) {
		if (executable || bytes.length < content.length) continue;
		const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(content);
		if (at >= 0) return address + at;
	}
	return -1;
}
// src/gobin/type-names.ts
const HAS_TAG = 2;
const HAS_PACKAGE_PATH = 4;
/**
* Names of types, fields, methods and packages (`abi.Name`):
*
*     flags u8 (1 exported, 2 has tag, 4 has package path, 8 embedded), length, bytes, [length, tag], [nameOff i32]
*
* A length is a big-endian u16 up to Go 1.16 and a uvarint from 1.17 on. Names of types are rarely longer than 255
* bytes and never empty, so a first length byte that is mostly 0 tells which.
*/
var TypeNames = class {
	#area;
	#wide = false;
	constructor(area) {
		this.#area = area;
	}
	/** Finds out how lengths are written, from the names of some types. */
	learn(offsets) {
		const zeros = offsets.filter((at) => this.#area.bytes[at + 1] === 0).length;
		this.#wide = zeros * 2 > offsets.length;
	}
	/** Bytes of the name at an offset of the area, tag and all; 0 where none can be there. */
	size(at) {
		const { bytes, size } = this.#area;
		if (!(at > 0 && at + 2 <= size)) return 0;
		const flags = bytes[at];
		let end = this.#skip(at + 1);
		if ((flags & HAS_TAG) !== 0) end = this.#skip(end);
		if ((flags & HAS_PACKAGE_PATH) !== 0) end += 4;
		return flags < 16 && end <= size ? end - at : 0;
	}
	text(at) {
		const { bytes, size } = this.#area;
		if (!(at > 0 && at + 2 <= size)) return "";
		const { length, start } = this.#length(at + 1);
		return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(length, size - start))).toString();
	}
	#skip(at) {
		const { length, start } = this.#length(at);
		return start + length;
	}
	#length(at) {
		const { bytes, size } = this.#area;
		const first = at < size ? bytes[at] : size;
		const second = at + 1 < size ? bytes[at + 1] : 0;
		if (this.#wide) return {
			length: first * 256 + second,
			start: at + 2
		};
		if (first < 128) return {
			length: first,
			start: at + 1
		};
		return second < 128 ? {
			length: (first & 127) + second * 128,
			start: at + 2
		} : {
			length: size,
			start: at + 2
		};
	}
};
// src/gobin/type-neighbours.ts
/** Shows every type that a descriptor points at: those it is made of, then those only reflection leads to. */
function eachNeighbour(area, type, visit) {
	if (eachPart(area, type, visit)) return;
	for (let i = 0; i < type.methodCount; i++) visitOffset(area, area.i32(type.methods + i * 16 + 4), visit);
	visitOffset(area, type.ptrToThis, visit);
}
/** Shows the elements, parameters, fields or methods of a type until `visit` says that is enough, and says whether it did. */
function eachPart(area, type, visit) {
	const P = area.pointerSize;
	const extra = type.address - area.start + area.headerSize;
	const { kind, list, listCount } = type;
	const elements = kind === KIND.map ? 3 : kind === KIND.array ? 2 : 1;
	if (kind === KIND.pointer || kind === KIND.slice || kind === KIND.chan || kind === KIND.array || kind === KIND.map) {
		for (let i = 0; i < elements; i++) if (visit(area.word(extra + i * P))) return true;
	} else if (kind === KIND.func) {
		for (let i = 0; i < listCount; i++) if (visit(area.word(list + i * P))) return true;
	} else if (kind === KIND.struct) {
		for (let i = 0; i < listCount; i++) if (visit(area.word(list + i * 3 * P + P))) return true;
	} else if (kind === KIND.interface) {
		for (let i = 0; i < listCount; i++) if (visitOffset(area, area.i32(list + i * 8 + 4), visit)) return true;
	}
	return false;
}
/** A type offset of 0 or -1 is none. */
const visitOffset = (area, offset, visit) => offset > 0 && visit(area.start + offset);
// src/gobin/type-owners.ts
/** How far to look for a package through what an unnamed type is made of. */
const DEEPEST = 32;
/** How many parameters, fields or methods to look at on the way. */
const WIDEST = 16;
/**
* Whose a type is. A named one belongs to the package that declares it, and one without to the first package, other
* than the runtime's, among what it is made of: `map[string]*pkg.T` to pkg.
*/
var TypeOwners = class {
	#area;
	#names;
	#packages;
	/** By name offset of a package path. */
	#paths = /* @__PURE__ */ new Map();
	#runtime;
	/** By address of an unnamed type: what was found; so that each is looked through once. */
	#searched = /* @__PURE__ */ new Map();
	constructor(area, names, packages) {
		this.#area = area;
		this.#names = names;
		this.#packages = packages;
		this.#runtime = packages.ofPath("runtime");
	}
	of(address) {
		const type = this.#area.describe(address);
		if (type === null) return -1;
		const own = this.#declared(type);
		if (own !== -1) return own;
		return type.isNamed ? this.#runtime : this.#searchParts(type, DEEPEST);
	}
	#search(address, depth) {
		const known = this.#searched.get(address);
		if (known !== void 0) return known;
		const type = this.#area.describe(address);
		if (type === null) return -1;
		const own = this.#declared(type);
		return own !== -1 || type.isNamed || depth === 0 ? own : this.#searchParts(type, depth);
	}
	#searchParts(type, depth) {
		const known = this.#searched.get(type.address);
		if (known !== void 0) return known;
		this.#searched.set(type.address, -1);
		let width = WIDEST;
		let found = -1;
		eachPart(this.#area, type, (part) => {
			const owner = this.#search(part, depth - 1);
			if (owner !== -1 && owner !== this.#runtime) found = owner;
			return found !== -1 || --width === 0;
		});
		this.#searched.set(type.address, found);
		return found;
	}
	/** The package a descriptor names itself. */
	#declared({ packagePath, packageName }) {
		if (packagePath > 0) return this.#ofName(packagePath);
		return packageName === 0 ? -1 : this.#ofName(packageName - this.#area.start);
	}
	#ofName(offset) {
		const known = this.#paths.get(offset);
		if (known !== void 0) return known;
		const path = this.#names.text(offset);
		const owner = path === "" ? -1 : this.#packages.ofPath(path);
		this.#paths.set(offset, owner);
		return owner;
	}
};
// src/gobin/types.ts
/** Reads all types; a FormatError where the lists they hang on lead nowhere. */
function readTypes(image, moduledata, packages) {
	const area = new TypeArea(image, moduledata.types);
	const names = new TypeNames(area);
	const found = new FoundTypes(area);
	const itabs = itabAddresses(image, moduledata);
	reachPacked(area, moduledata, found);
	reachLinked(image, moduledata, found);
	for (const itab of itabs) {
		found.reach(image.pointer(itab));
		found.reach(image.pointer(itab + area.pointerSize));
	}
	found.follow();
	names.learn(found.offsets.slice(0, 64).map((at) => area.describe(area.start + at)?.str ?? 0));
	found.fill(names);
	found.follow();
	const { offsets, sizes, masks, maskSizes, strays } = found;
	const owners = new TypeOwners(area, names, packages);
	const ofType = (address) => found.has(address) ? owners.of(address) : -1;
	const ofTypes = new Int32Array(offsets.length);
	for (let i = 0; i < offsets.length; i++) ofTypes[i] = owners.of(area.start + offsets[i]);
	return {
		area,
		names,
		count: offsets.length,
		offsets,
		sizes,
		masks,
		maskSizes,
		packages: ofTypes,
		itabs: itabs.map((address) => {
			const methods = area.describe(image.pointer(address))?.listCount ?? 1;
			return {
				address,
				size: 2 * area.pointerSize + 8 + Math.max(1, methods) * area.pointerSize,
				package: ofType(image.pointer(address + area.pointerSize))
			};
		}),
		strays
	};
}
/** Types seen so far, each once, with those whose pointers are still to be followed. */
var FoundTypes = class {
	offsets = [];
	sizes = [];
	masks = [];
	maskSizes = [];
	strays = 0;
	#area;
	#seen;
	/** Offsets of those. Decoding them again costs less than keeping what was decoded, where all are known beforehand. */
	#pending = [];
	#bytes = 0;
	constructor(area) {
		this.#area = area;
		this.#seen = new Uint8Array(Math.ceil(area.size / area.pointerSize));
	}
	has(address) {
		const at = address - this.#area.start;
		return at >= 0 && at < this.#area.size && this.#seen[at / this.#area.pointerSize] === 1;
	}
	/** Takes note of the type at an address, and says how many bytes it has; 0 for none that is new. */
	reach(address) {
		const at = address - this.#area.start;
		if (!(at > 0 && at < this.#area.size) || this.#seen[at / this.#area.pointerSize] !== 0) return 0;
		const descriptor = this.#area.describe(address);
		if (descriptor === null) {
			this.strays++;
			return 0;
		}
		this.#seen[at / this.#area.pointerSize] = 1;
		this.#bytes += descriptor.size;
		if (this.#bytes > this.#area.size) throw new FormatError("type descriptors lie in one another", this.#area.fileOffset + at);
		this.offsets.push(at);
		this.sizes.push(descriptor.size);
		this.masks.push(descriptor.mask);
		this.maskSizes.push(descriptor.maskSize);
		this.#pending.push(at);
		return descriptor.size;
	}
	follow() {
		const visit = (address) => {
			this.reach(address);
			return false;
		};
		for (let at = this.#pending.pop(); at !== void 0; at = this.#pending.pop()) {
			const type = this.#area.describe(this.#area.start + at);
			if (type !== null) eachNeighbour(this.#area, type, visit);
		}
	}
	/** Whether a descriptor nobody listed has a name and is made of types, all the way. */
	#isWhole(type, names) {
		const isStray = (part) => this.#area.describe(part) === null;
		return type.isPlain && names.size(type.str) > 2 && !eachPart(this.#area, type, isStray);
	}
	/**
	* Takes what lies between two known types and reads as one, name and all: types that only code points at. The
	* linker puts descriptors next to one another, sorted by their size.
	*/
	fill(names) {
		const { pointerSize: P, start } = this.#area;
		const last = this.offsets.reduce((most, offset) => Math.max(most, offset), 0);
		const first = this.offsets.reduce((least, offset) => Math.min(least, offset), last);
		for (let at = first, next = first; at < last;) {
			while (next < at || next < last && this.#seen[next / P] !== 1) next += P;
			const type = this.#area.describe(start + at);
			const isKnown = next === at;
			const isNew = !isKnown && type !== null && at + type.size <= next && this.#isWhole(type, names);
			if (isNew) this.reach(start + at);
			at = Math.ceil((at + (type !== null && (isKnown || isNew) ? type.size : P)) / P) * P;
		}
	}
};
/** From Go 1.27 on the descriptors that the runtime looks up lie one after another from the second word on. */
function reachPacked(area, { typedescSize }, found) {
	const P = area.pointerSize;
	for (let at = P; typedescSize !== null && at < typedescSize;) {
		const size = found.reach(area.start + at);
		if (size === 0) throw new FormatError("the list of types has something else in it", area.fileOffset + at);
		at = Math.ceil((at + size) / P) * P;
	}
}
/** Before Go 1.27 a table of offsets lists the types without a name. */
function reachLinked(image, { typelinks, types }, found) {
	for (let i = 0; typelinks !== null && i < typelinks.count; i++) found.reach(types.start + image.u32(typelinks.address + 4 * i));
}
/** Itabs lie one after another from Go 1.27 on, and are listed before. */
function itabAddresses(image, { itabs, itablinks, types }) {
	const P = image.pointerSize;
	const addresses = [];
	for (let i = 0; itablinks !== null && i < itablinks.count; i++) {
		const address = image.pointer(itablinks.address + P * i);
		if (image.available(address) >= 2 * P) addresses.push(address);
	}
	if (itabs === null) return addresses;
	const area = new TypeArea(image, types);
	for (let at = itabs.start; at + 3 * P <= itabs.end;) {
		const methods = area.describe(image.pointer(at))?.listCount;
		if (methods === void 0) throw new FormatError("the list of method tables has something else in it", image.offsetOf(at));
		addresses.push(at);
		at += Math.ceil((2 * P + 4) / P) * P + Math.max(1, methods) * P;
	}
	return addresses;
}
// src/analyze/ledger/marks.ts
/**
* Marked places of a range, a bit each, and beside every eight words how many marks lie before them: marks come in any
* order and as often as they like, and still each is found by its place, and numbered, without sorting any.
*/
var Marks = class {
	#from;
	#size;
	#bits;
	#before = /* @__PURE__ */ new Uint32Array();
	/** For places in [from, to], both among them. */
	constructor(from, to) {
		this.#from = from;
		this.#size = to - from + 1;
		this.#bits = new Uint32Array(Math.ceil(this.#size / WORD));
	}
	/** Marks a place; one outside the range is nothing to this one. */
	add(place) {
		const at = place - this.#from;
		if (!(at >= 0 && at < this.#size)) return;
		this.#bits[at >>> 5] = this.#bits[at >>> 5] | 1 << (at & 31);
	}
	/** Numbers the marks, and gives their places in ascending order. None are added from here on. */
	number() {
		const bits = this.#bits;
		const before = new Uint32Array(Math.ceil(bits.length / BLOCK));
		let count = 0;
		for (let i = 0; i < bits.length; i++) {
			if (i % BLOCK === 0) before[i / BLOCK] = count;
			count += ones(bits[i]);
		}
		const places = new Uint32Array(count);
		for (let i = 0, next = 0; i < bits.length; i++) for (let left = bits[i]; left !== 0; left &= left - 1) places[next++] = this.#from + i * WORD + 31 - Math.clz32(left & -left);
		this.#before = before;
		return places;
	}
	/** The number of the last mark up to a place; -1 where there is none. */
	upTo(place) {
		const at = Math.min(place - this.#from, this.#size - 1);
		if (!(at >= 0)) return -1;
		const word = at >>> 5;
		const block = Math.floor(word / BLOCK);
		let count = this.#before[block];
		for (let i = block * BLOCK; i < word; i++) count += ones(this.#bits[i]);
		return count + ones(this.#bits[word] & 4294967295 >>> 31 - (at & 31)) - 1;
	}
};
const WORD = 32;
const BLOCK = 8;
/** How many bits of 32 are set. */
function ones(word) {
	const pairs = word - (word >>> 1 & 1431655765);
	const nibbles = (pairs & 858993459) + (pairs >>> 2 & 858993459);
	return Math.imul(nibbles + (nibbles >>> 4) & 252645135, 16843009) >>> 24;
}
// src/analyze/ledger/owned-symbols.ts
/** st_info, the low four bits. */
const STT = {
	object: 1,
	func: 2,
	section: 3,
	file: 4
};
const STB_LOCAL = 0;
const SHN_UNDEF = 0;
/** The linker puts what belongs to no file behind a name without text. */
const UNNAMED = "(linker)";
/**
* Whose each symbol is: the package in its name; for a name without one, the package of the function at its address,
* the toolchain inside Go's own ranges, C anywhere else, by source file where its symbols are local. `null` where there are none.
*/
function readOwnedSymbols(elf, packages, libraries, functions, moduledata) {
	const table = readSymbols(elf, "SHT_SYMTAB") ?? dynamicNames(elf, functions?.table ?? null);
	if (table === null) return null;
	const { strings, nameOffsets, infos, values, sectionIndexes } = table;
	const textStart = functions?.table.layout.entryWidth === "pointer" ? 0 : moduledata?.text.start ?? 0;
	const withoutPackage = (index, type) => {
		if (type === STT.section) return 1;
		const address = values[index];
		if (type === STT.file) return strings[nameOffsets[index]] === 103 ? 2 : 3;
		if (functions !== null && sectionIndexes[index] !== SHN_UNDEF) {
			const at = functionAt(functions.table, address - textStart);
			if (at >= 0) return ownerOfPackage(functions.packages[at]);
		}
		return isGos(moduledata, address) && sectionIndexes[index] !== SHN_UNDEF ? 2 : 3;
	};
	const owners = new Int32Array(table.count);
	/** Local symbols of C follow the name of their source file. */
	let file = 3;
	for (let i = 0; i < table.count; i++) {
		const type = infos[i] & 15;
		const start = nameOffsets[i];
		const owner = type !== STT.file && type !== STT.section ? packages.ofForeignSymbol(strings, start, strings.length) : -1;
		const found = owner === -1 ? withoutPackage(i, type) : ownerOfPackage(owner);
		const isLocal = infos[i] >> 4 === STB_LOCAL;
		if (type === STT.file && found === 3) file = libraries.ofLibrary(symbolName(table, i) || UNNAMED);
		owners[i] = found === 3 && isLocal ? file : found;
	}
	return {
		table,
		owners
	};
}
/** A plugin keeps all its names where the loader looks for them, stripped or not; other files keep few there. */
function dynamicNames(elf, functions) {
	const table = readSymbols(elf, "SHT_DYNSYM");
	return table !== null && functions !== null && table.count > functions.count ? table : null;
}
/** How many have no text where their name should be: a few that stand for sections, or all where a table is damaged. */
function unnamedSymbols({ strings, nameOffsets }) {
	let count = 0;
	for (const at of nameOffsets) if (!strings[at]) count++;
	return count;
}
/** Whether an address lies in one of the ranges that hold what Go's own linker put there, and no C code. */
function isGos(moduledata, address) {
	if (moduledata === null) return true;
	const { text, noptrdata, data, bss, noptrbss, types, rodata } = moduledata;
	return [
		text,
		{
			start: Math.min(types.start, rodata ?? types.start),
			end: noptrdata.start
		},
		noptrdata,
		data,
		bss,
		noptrbss
	].some(({ start, end }) => address >= start && address < end);
}
// src/analyze/ledger/owner-lists.ts
/** Most owners one thing is dealt out to. */
const MOST_OWNERS = 32;
const NONE = [];
/**
* Lists of owners by number, equal ones under the same: a million objects have a few thousand different lists, and a
* column of numbers says which. Number 0 is the empty list.
*/
var OwnerLists = class {
	#lists = [NONE];
	/** By list: the lists that are it and one more owner. */
	#longer = [];
	of(list) {
		return this.#lists[list] ?? NONE;
	}
	/** The list with one more owner behind; the same one where it has that owner, or is full. */
	with(list, owner) {
		const known = this.#longer[list]?.get(owner);
		if (known !== void 0) return known;
		const owners = this.of(list);
		const longer = owners.length >= MOST_OWNERS || owners.includes(owner) ? list : this.#lists.push([...owners, owner]) - 1;
		this.#longer[list] ??= /* @__PURE__ */ new Map();
		this.#longer[list].set(owner, longer);
		return longer;
	}
};
// src/analyze/ledger/objects.ts
/** How far owners are handed on; what is further is a list that links to itself. */
const MOST_ROUNDS = 64;
/**
* Data without names: literals, tables and variables of a stripped program, as objects. An object starts where
* something points - an instruction, a word of other data, a symbol - and ends where the next one starts. It belongs
* to its symbol's owner, else to the packages whose code points at it; one that only other data points at, to the
* owners of that data, and so on.
*/
var Objects = class {
	count;
	/** Offsets in the file, ascending. The last is the end of all data. */
	starts;
	#image;
	#marks;
	#lists = new OwnerLists();
	/** By object: the number of its list of owners. */
	#owners;
	constructor(image, pointers, symbols) {
		this.#image = image;
		this.#marks = marksOf(pointers);
		this.starts = this.#marks.number();
		this.count = this.starts.length;
		this.#owners = new Int32Array(this.count);
		this.#ownByCode(pointers);
		if (symbols !== null) this.#ownBySymbols(symbols);
		this.#spread(pointers);
	}
	ownersOf(object) {
		return this.#lists.of(this.#owners[object] ?? 0);
	}
	ownersAt(address) {
		return this.ownersOf(this.#marks.upTo(this.#image.offsetOf(address)));
	}
	#ownByCode({ codeTargets, codePackages, codeCount }) {
		for (let i = 0; i < codeCount; i++) {
			const owner = ownerOfPackage(codePackages[i]);
			if (owner === 0) continue;
			const object = this.#marks.upTo(codeTargets[i]);
			this.#owners[object] = this.#lists.with(this.#owners[object], owner);
		}
	}
	/** A symbol owns every object that starts in it. */
	#ownBySymbols({ table, owners }) {
		let steps = 2 * (this.count + table.count);
		for (let i = 0; i < table.count; i++) {
			const owner = owners[i];
			if ((table.infos[i] & 15) !== STT.object || owner === 2 || owner === 0) continue;
			const start = this.#image.offsetOf(table.values[i]);
			if (start < 0) continue;
			const end = start + table.sizes[i];
			const list = this.#lists.with(0, owner);
			for (let object = this.#marks.upTo(start); object < this.count; object++) {
				if (steps-- <= 0) return;
				if ((this.starts[object] ?? -1) < start) continue;
				if (this.starts[object] >= end) break;
				this.#owners[object] = list;
			}
		}
	}
	/** Hands owners on along the words of data, nearest first: each round reaches one step further. */
	#spread({ wordPlaces, wordTargets }) {
		const edges = wordPlaces.length;
		const from = new Int32Array(edges);
		const to = new Int32Array(edges);
		for (let i = 0; i < edges; i++) {
			from[i] = this.#marks.upTo(wordPlaces.values[i]);
			to[i] = this.#marks.upTo(wordTargets.values[i]);
		}
		const gathered = new Int32Array(this.count);
		const reached = new Uint32Array(this.count);
		for (let round = 0, pending = edges; round < MOST_ROUNDS && pending > 0; round++) {
			let reachedCount = 0;
			let left = 0;
			for (let i = 0; i < pending; i++) {
				const a = from[i];
				const b = to[i];
				if (a < 0 || b < 0 || this.#owners[b] !== 0) continue;
				const owners = this.#owners[a];
				if (owners === 0) {
					from[left] = a;
					to[left++] = b;
					continue;
				}
				if (gathered[b] === 0) {
					gathered[b] = owners;
					reached[reachedCount++] = b;
				} else if (gathered[b] !== owners) gathered[b] = this.#both(gathered[b], owners);
			}
			for (let i = 0; i < reachedCount; i++) {
				const object = reached[i];
				this.#owners[object] = gathered[object];
			}
			if (reachedCount === 0) break;
			pending = left;
		}
	}
	#both(list, more) {
		let result = list;
		for (const owner of this.#lists.of(more)) result = this.#lists.with(result, owner);
		return result;
	}
};
function marksOf({ start, end, codeTargets, codeCount, wordTargets, boundaries }) {
	const marks = new Marks(start, end);
	for (let i = 0; i < codeCount; i++) marks.add(codeTargets[i]);
	for (let i = 0; i < wordTargets.length; i++) marks.add(wordTargets.values[i]);
	for (let i = 0; i < boundaries.length; i++) marks.add(boundaries.values[i]);
	return marks;
}
// src/gobin/inline-tree.ts
/** internal/abi/symtab.go; cmd/internal/objabi/funcdata.go before Go 1.21. */
const PCDATA_INLINE_INDEX = 2;
/**
* Where calls were inlined in a function: a pc table gives an index by program counter, -1 for the function's own
* code, and the inline tree has an entry for each index, with the name of the function that the code came from.
*
*     from Go 1.20    funcID u8, 3 unused, nameOff i32, parentPc i32, startLine i32
*     before          parent i16, funcID u8, unused u8, file i32, line i32, nameOff i32, parentPc i32
*/
var InlinedCalls = class {
	#image;
	#table;
	#gofunc;
	#treeIndex;
	#entrySize;
	#nameField;
	#tree = 0;
	#at = 0;
	#value = -1;
	#from = 0;
	#until = 0;
	constructor(image, table, moduledata) {
		this.#image = image;
		this.#table = table;
		this.#gofunc = moduledata.gofunc ?? 0;
		const { since } = table.layout;
		this.#treeIndex = since === "1.2" ? 4 : 3;
		this.#entrySize = since === "1.20" ? 16 : 20;
		this.#nameField = since === "1.20" ? 4 : 12;
	}
	/** Turns to a function; false where nothing was inlined into it. */
	enter(index) {
		const { view, littleEndian, layout, pctab, bytes } = this.#table;
		const at = this.#table.records[index];
		const record = at === 0 ? null : readRecord(this.#table, at);
		if (record === null || record.pcdataCount <= PCDATA_INLINE_INDEX || record.funcdataCount <= this.#treeIndex) return false;
		const offset = view.getUint32(record.pcdata + 8, littleEndian);
		const width = layout.record.funcdataWidth;
		const word = record.funcdata + width * this.#treeIndex;
		const absolute = layout.entryWidth === "pointer";
		const tree = absolute ? this.#image.pointer(this.#table.address + word) : view.getUint32(word, littleEndian);
		const start = (layout.tables === null ? 0 : pctab.start) + offset;
		if (offset === 0 || tree === (absolute ? 0 : 4294967295) || start >= bytes.length) return false;
		this.#tree = absolute ? tree : this.#gofunc + tree;
		this.#at = start;
		this.#value = -1;
		this.#from = 0;
		this.#until = 0;
		this.#step(true);
		return true;
	}
	/**
	* Where in the table's bytes the name of the function lies that the code at a distance from the function's entry
	* came from; -1 for the function itself. Distances are asked for in ascending order.
	*/
	nameAt(distance) {
		while (distance >= this.#until && this.#from < this.#until) this.#step(false);
		if (this.#value < 0 || distance < this.#from || distance >= this.#until) return -1;
		const entry = this.#tree + this.#value * this.#entrySize;
		if (this.#image.available(entry) < this.#entrySize) return -1;
		return this.#table.funcnametab.start + this.#image.u32(entry + this.#nameField);
	}
	/** The next entry of the pc table: a zig-zag delta of the value, then a delta of the pc in instructions. */
	#step(first) {
		const delta = this.#varint();
		this.#from = this.#until;
		if (delta === 0 && !first) return;
		this.#value += (delta & 1) !== 0 ? ~(delta >>> 1) : delta >>> 1;
		this.#until += this.#varint() * this.#table.quantum;
	}
	#varint() {
		const { bytes } = this.#table;
		let value = 0;
		for (let shift = 0; shift < 32 && this.#at < bytes.length; shift += 7) {
			const byte = bytes[this.#at++];
			value |= (byte & 127) << shift;
			if (byte < 128) break;
		}
		return value >>> 0;
	}
};
// src/gobin/scan-pairs.ts
const PAIRS = {
	EM_AARCH64: {
		upper: (word, pc) => (word & 2667577344) === -1879048192 ? (Math.floor(pc / 4096) + (word << 8 >> 13 << 2 | word >>> 29 & 3)) * 4096 : NaN,
		upperRegister: (word) => word & 31,
		lower: (word) => {
			if ((word & 4290772992) === -1862270976) return word >>> 10 & 4095;
			if ((word & 989855744) !== 956301312) return NaN;
			const scale = (word & 75497472) === 75497472 ? 4 : word >>> 30;
			return (word >>> 10 & 4095) << scale;
		},
		lowerRegister: (word) => word >>> 5 & 31
	},
	EM_RISCV: {
		upper: (word, pc) => (word & 127) === 23 ? pc + (word & -4096) : NaN,
		upperRegister: (word) => word >>> 7 & 31,
		lower: (word) => {
			const opcode = word & 127;
			if (opcode === 3 || opcode === 7 || opcode === 19 && (word & 28672) === 0) return word >> 20;
			return opcode === 35 || opcode === 39 ? word >> 25 << 5 | word >>> 7 & 31 : NaN;
		},
		lowerRegister: (word) => word >>> 15 & 31
	},
	EM_LOONGARCH: {
		upper: (word, pc) => (word & 4261412864) === 436207616 ? (Math.floor(pc / 4096) + (word << 7 >> 12)) * 4096 : NaN,
		upperRegister: (word) => word & 31,
		lower: (word) => {
			const opcode = word >>> 22;
			return opcode === 11 || opcode >= 160 && opcode <= 175 ? word << 10 >> 20 : NaN;
		},
		lowerRegister: (word) => word >>> 5 & 31
	},
	EM_PPC64: {
		upper: (word) => word >>> 26 === 15 && (word & 2031616) === 0 ? (word & 65535) * 65536 : NaN,
		upperRegister: (word) => word >>> 21 & 31,
		lower: (word) => {
			const opcode = word >>> 26;
			if (opcode === 14 || opcode >= 32 && opcode <= 55) return word << 16 >> 16;
			return opcode === 58 || opcode === 62 ? word << 16 >> 16 & -4 : NaN;
		},
		lowerRegister: (word) => word >>> 16 & 31
	},
	EM_MIPS: {
		upper: (word) => word >>> 26 === 15 && (word & 65011712) === 0 ? (word & 65535) * 65536 : NaN,
		upperRegister: (word) => word >>> 16 & 31,
		lower: (word) => {
			const opcode = word >>> 26;
			return opcode === 9 || opcode === 25 || opcode >= 32 ? word << 16 >> 16 : NaN;
		},
		lowerRegister: (word) => word >>> 21 & 31
	}
};
/** How many bytes behind the first instruction the second must begin. */
const NEAR = 12;
/** The scanner of an architecture that works like this; see code-references.ts for what it takes. */
function pairScanner(machine) {
	const pair = PAIRS[machine];
	if (pair === void 0) return void 0;
	const { upper, upperRegister, lower, lowerRegister } = pair;
	const hasShortInstructions = machine === "EM_RISCV";
	return (_code, view, start, end, address, low, high, littleEndian, sink) => {
		let base = NaN;
		let register = 0;
		let since = 0;
		for (let at = start; at + 4 <= end; at += 4) {
			const word = view.getInt32(at, littleEndian);
			if (hasShortInstructions && (word & 3) !== 3) {
				at -= 2;
				continue;
			}
			const next = upper(word, address + at);
			if (!Number.isNaN(next)) {
				base = next;
				register = upperRegister(word);
				since = at;
			} else if (lowerRegister(word) === register && at - since <= NEAR) {
				const target = base + lower(word);
				if (Number.isNaN(target)) continue;
				if (target >= low && target < high) sink(at, target);
				base = NaN;
			}
		}
	};
}
// src/gobin/scan-words.ts
/**
* arm: an instruction cannot hold an address, so the assembler puts it behind the function and loads it from there:
* LDR rt, [pc, #imm12] is cond4 0101 U001 1111 rt4 imm12, and pc reads 8 bytes ahead.
*/
function scanArm(_code, view, start, end, _address, low, high, littleEndian, sink) {
	for (let at = start; at + 4 <= end; at += 4) {
		const word = view.getUint32(at, littleEndian);
		if ((word & 259981312) !== 85917696) continue;
		const distance = word & 4095;
		const pool = at + 8 + ((word & 8388608) !== 0 ? distance : -distance);
		if (pool < start || pool + 4 > end) continue;
		const target = view.getUint32(pool, littleEndian);
		if (target >= low && target < high) sink(at, target);
	}
}
/**
* s390x: LARL and the loads, stores and comparisons that name a place hold its distance in halfwords: c0 r0, c4 rx or
* c6 rx, then a 32-bit offset. The first two bits of an instruction give its length.
*/
function scanS390x(code, view, start, end, address, low, high, _littleEndian, sink) {
	for (let at = start; at + 6 <= end;) {
		const opcode = code[at];
		if (opcode === 192 && (code[at + 1] & 15) === 0 || opcode === 196 || opcode === 198) {
			const target = address + at + 2 * view.getInt32(at + 2, false);
			if (target >= low && target < high) sink(at, target);
		}
		at += opcode < 64 ? 2 : opcode < 192 ? 4 : 6;
	}
}
function mark(map, what, ranges) {
	for (const [from, to] of ranges) map.fill(what, from, to + 1);
}
const PREFIX = /* @__PURE__ */ new Uint8Array(256);
mark(PREFIX, 1, [
	[38, 38],
	[46, 46],
	[54, 54],
	[62, 62],
	[100, 102],
	[240, 240],
	[242, 243]
]);
const ONE_BYTE = /* @__PURE__ */ new Uint8Array(256);
for (let group = 0; group < 64; group += 8) {
	mark(ONE_BYTE, 8, [[group, group + 3]]);
	mark(ONE_BYTE, 1, [[group + 4, group + 4]]);
	mark(ONE_BYTE, 20, [[group + 5, group + 5]]);
}
mark(ONE_BYTE, 8, [
	[99, 99],
	[132, 143],
	[208, 211],
	[216, 223],
	[254, 255]
]);
mark(ONE_BYTE, 9, [
	[107, 107],
	[128, 128],
	[130, 131],
	[192, 193],
	[198, 198]
]);
mark(ONE_BYTE, 28, [
	[105, 105],
	[129, 129],
	[199, 199]
]);
mark(ONE_BYTE, 1, [
	[106, 106],
	[112, 127],
	[168, 168],
	[176, 183],
	[205, 205],
	[212, 213]
]);
mark(ONE_BYTE, 1, [[224, 231], [235, 235]]);
mark(ONE_BYTE, 2, [[194, 194], [202, 202]]);
mark(ONE_BYTE, 20, [
	[104, 104],
	[169, 169],
	[232, 233]
]);
mark(ONE_BYTE, 32, [
	[15, 15],
	[98, 98],
	[160, 163],
	[184, 191],
	[196, 197],
	[246, 247]
]);
PREFIX.forEach((is, opcode) => {
	if (is === 1) ONE_BYTE[opcode] = 32;
});
const TWO_BYTE = (/* @__PURE__ */ new Uint8Array(256)).fill(8);
mark(TWO_BYTE, 0, [
	[5, 9],
	[11, 11],
	[14, 14],
	[48, 55],
	[119, 119]
]);
mark(TWO_BYTE, 0, [
	[160, 162],
	[168, 170],
	[200, 207]
]);
mark(TWO_BYTE, 20, [[128, 143]]);
mark(TWO_BYTE, 9, [
	[112, 115],
	[164, 164],
	[172, 172],
	[186, 186],
	[194, 194],
	[196, 198]
]);
/** A SIB byte, which may make the displacement longer. */
const HAS_SIB = 32;
const OPERAND = Uint8Array.from({ length: 512 }, (_, index) => {
	const mod = (index & 255) >> 6;
	const base = index & 7;
	if (index < 256) return 0;
	if (mod === 3) return 1;
	if (base === 4) return HAS_SIB | (mod === 0 ? 2 : mod === 1 ? 3 : 6);
	return mod === 1 ? 2 : mod === 2 || base === 5 ? 21 : 1;
});
/** What follows in the maps that VEX and EVEX prefixes name: 0f, 0f 38, 0f 3a. */
const ofMap = (map, opcode) => map === 3 ? 9 : map === 2 ? 8 : TWO_BYTE[opcode];
// src/gobin/scan-x86.ts
/**
* amd64 and 386. Operands of four bytes look like any other bytes, so instructions are told apart by their lengths:
* Go's text holds nothing but instructions. On amd64 a place is named by its distance from the end of the
* instruction, on 386 by its address, as a displacement or as an immediate operand. (Intel SDM volume 2, chapter 2 and
* appendix A.)
*/
/** 386; see code-references.ts for what a scanner takes. */
const scan386 = sweeper(false);
const sweepAmd64 = sweeper(true);
/**
* amd64. Most places are named by an instruction with REX.W, a move or LEA, and those three bytes and a target in the
* data do not come together by chance. Only functions in which something else may name a place are gone through
* instruction by instruction.
*/
function scanAmd64(code, view, start, end, address, low, high, littleEndian, sink) {
	const [places, targets] = [FOUND_PLACES, FOUND_TARGETS];
	let count = 0;
	for (let at = start; at + 5 <= end; at++) {
		if ((code[at] & 199) !== 5) continue;
		const target = address + at + 5 + view.getInt32(at + 1, true);
		if (target < low - 4 || target >= high) continue;
		if (!(at >= start + 2 && IS_WIDE[code[at - 2]] === 1 && IS_MOVE[code[at - 1]] === 1) || count === places.length) {
			sweepAmd64(code, view, start, end, address, low, high, littleEndian, sink);
			return;
		}
		if (target < low) continue;
		places[count] = at - 2;
		targets[count++] = target;
		at += 4;
	}
	for (let i = 0; i < count; i++) sink(places[i], targets[i]);
}
/** REX.W prefixes for an operand relative to the instruction pointer; MOV both ways and LEA. */
const IS_WIDE = /* @__PURE__ */ new Uint8Array(256);
IS_WIDE[72] = IS_WIDE[76] = 1;
const IS_MOVE = /* @__PURE__ */ new Uint8Array(256);
IS_MOVE[137] = IS_MOVE[139] = IS_MOVE[141] = 1;
/** Room for what one function names, used again and again. */
const FOUND_PLACES = /* @__PURE__ */ new Uint32Array(1024);
const FOUND_TARGETS = /* @__PURE__ */ new Float64Array(1024);
function sweeper(is64) {
	/** The place behind the opcode, for the opcodes that do not say by themselves what follows. */
	let next = 0;
	const special = (code, opcode, rex) => {
		if (opcode === 15) {
			const second = code[next++];
			if (second !== 56 && second !== 58) return TWO_BYTE[second];
			next++;
			return second === 56 ? 8 : 9;
		}
		if (opcode === 246 || opcode === 247) {
			if ((code[next] & 56) >= 16) return 8;
			return opcode === 246 ? 9 : 28;
		}
		if (opcode >= 184 && opcode <= 191) {
			if ((rex & 8) !== 0) next += 4;
			return 20;
		}
		if (opcode >= 160 && opcode <= 163) {
			if (is64) next += 4;
			return 4;
		}
		if (!is64 && code[next] < 192) return 8;
		const map = opcode === 196 ? code[next] & 31 : opcode === 98 ? code[next] & 7 : 1;
		next += opcode === 197 ? 1 : opcode === 196 ? 2 : 3;
		return ofMap(map, code[next++]);
	};
	return (code, view, start, end, address, low, high, _littleEndian, sink) => {
		for (let at = start; at < end;) {
			const first = at;
			let opcode = code[at++];
			let isShort = false;
			while (ONE_BYTE[opcode] === 32 && PREFIX[opcode] === 1 && at < end) {
				isShort ||= opcode === 102;
				opcode = code[at++];
			}
			let rex = 0;
			if (is64 && (opcode & 240) === 64) {
				rex = opcode;
				opcode = code[at++];
			}
			let what = ONE_BYTE[opcode];
			if (what === 32) {
				next = at;
				what = special(code, opcode, rex);
				at = next;
			}
			const operand = OPERAND[(what & 8) << 5 | code[at]];
			const immediate = isShort && (what & 16) !== 0 ? 2 : what & 7;
			if (operand < 16) at += operand + immediate;
			else if ((operand & 16) !== 0) {
				const place = at + 1;
				at += 5 + immediate;
				if (at > end) break;
				if (!is64) tell(view, place, low, high, first, sink);
				else if (code[place - 1] < 64) {
					const target = address + at + view.getInt32(place, true);
					if (target >= low && target < high) sink(first, target);
				}
			} else {
				const isIndexOnly = code[at] < 64 && (code[at + 1] & 7) === 5;
				const size = (operand & 15) + (isIndexOnly ? 4 : 0);
				at += size + immediate;
				if (!is64 && size === 6 && at <= end) tell(view, at - immediate - 4, low, high, first, sink);
			}
			if (!is64 && immediate === 4 && at <= end) tell(view, at - 4, low, high, first, sink);
		}
	};
}
function tell(view, place, low, high, first, sink) {
	const target = view.getUint32(place, true);
	if (target >= low && target < high) sink(first, target);
}
// src/gobin/code-references.ts
const SCANNERS = {
	EM_X86_64: scanAmd64,
	EM_386: scan386,
	EM_ARM: scanArm,
	EM_S390: scanS390x
};
/** `null` for an architecture without a scanner. */
function readCodeReferences(image, table, functions, moduledata, names) {
	const scan = SCANNERS[image.machine] ?? pairScanner(image.machine);
	const textStart = textStartOf(image, table, moduledata);
	const data = image.mappings.filter((mapping) => !mapping.executable);
	const low = data[0]?.address ?? 0;
	const high = data.at(-1)?.end ?? 0;
	if (scan === void 0 || textStart === null) return null;
	let targets = /* @__PURE__ */ new Uint32Array(65536);
	let packages = /* @__PURE__ */ new Int32Array(65536);
	let hosts = /* @__PURE__ */ new Int32Array(65536);
	let count = 0;
	const inlined = new InlinedCalls(image, table, moduledata);
	let current = -1;
	let entered = -1;
	let start = 0;
	let isInlined = false;
	let owner = -1;
	const sink = (at, target) => {
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
		const source = name < 0 ? -1 : names.ofSymbol(table.bytes, name, table.bytes.length);
		targets[count] = holder.offset + (target - holder.address);
		hosts[count] = owner;
		packages[count++] = source === -1 ? owner : source;
	};
	for (let i = 0; i < table.count; i++) {
		const entry = textStart + table.entries[i];
		const mapping = image.mappingAt(entry);
		owner = functions.packages[i];
		if (owner < 0 || mapping === null) continue;
		current = i;
		start = entry - mapping.address;
		const end = Math.min(textStart + table.entries[i + 1] - mapping.address, mapping.bytes.length);
		scan(mapping.bytes, mapping.view, start, end, mapping.address, low, high, image.littleEndian, sink);
	}
	return {
		count,
		targets,
		packages,
		hosts
	};
}
function doubled(from, to) {
	to.set(from);
	return to;
}
// src/analyze/ledger/column.ts
/** A growing list of numbers that fit 32 bits. */
var Column = class {
	length = 0;
	values = /* @__PURE__ */ new Uint32Array(4096);
	push(value) {
		if (this.length === this.values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}
};
// src/analyze/ledger/string-arguments.ts
/**
* A string that inlined code points at is mostly what the call was given, and so its host's: an embedded text that is written
* to os.Stdout is not of package os. It is, where that package's own functions point there as well, or other hosts do in
* its name. (Of variables the contrary holds more often.) `isString` tells whether there is one at an offset in the file.
*/
function ownersOfReferences({ count, targets, packages, hosts }, isString) {
	const keyOf = (i) => targets[i] * 2 ** 17 + packages[i];
	const isInlined = (i) => packages[i] !== hosts[i];
	const only = /* @__PURE__ */ new Map();
	for (let i = 0; i < count; i++) {
		if (!isInlined(i) || !isString(targets[i])) continue;
		const key = keyOf(i);
		const known = only.get(key);
		only.set(key, known === void 0 || known === hosts[i] ? hosts[i] : -1);
	}
	for (let i = 0; i < count; i++) if (!isInlined(i) && only.has(keyOf(i))) only.set(keyOf(i), -1);
	return packages.map((owner, i) => {
		const host = i < count && isInlined(i) ? only.get(keyOf(i)) ?? -1 : -1;
		return host === -1 ? owner : host;
	});
}
// src/analyze/ledger/string-headers.ts
/**
* Words that only look like string headers. Without relocations any two numbers may: an address among the strings, and
* behind it a length that fits. What would begin inside a long string is one of those, for the linker lets no two strings
* overlap; unless many begin there, because then the long one is what only looks so.
*/
/** Bytes of a string from which on numbers that happen to fall into it are likely. */
const LONG = 4096;
/** Long ones that are looked into. */
const MOST_LONG = 64;
/** Others that may begin in a long one. */
const MOST_INSIDE = 4;
/** The words that point into a string. */
function innerWords({ words, lengths }, targets) {
	const inner = /* @__PURE__ */ new Set();
	let looked = 0;
	for (let long = 0; long < words.length && looked < MOST_LONG; long++) {
		const length = lengths.values[long];
		if (length < LONG) continue;
		looked++;
		const start = targets.values[words.values[long]];
		const inside = [];
		for (let other = 0; other < words.length && inside.length <= MOST_INSIDE; other++) {
			const word = words.values[other];
			const target = targets.values[word];
			if (target > start && target < start + length) inside.push(word);
		}
		if (inside.length <= MOST_INSIDE) for (const word of inside) inner.add(word);
	}
	return inner;
}
// src/analyze/ledger/pointers.ts
/** Everything that points at data; `null` where the code of the architecture cannot be read. */
function gatherPointers(reading) {
	const { image, functions, moduledata, groups, packages } = reading;
	if (functions === null || moduledata === null || groups === null) return null;
	const code = readCodeReferences(image, functions.table, functions, moduledata, packages);
	if (code === null) return null;
	const words = readWords(image, withoutPointers(reading), groups.strings);
	const data = image.mappings.filter(({ executable }) => !executable);
	return {
		start: data.reduce((least, { offset }) => Math.min(least, offset), image.fileSize),
		end: data.reduce((most, { offset, bytes }) => Math.max(most, offset + bytes.length), 0),
		codeTargets: code.targets,
		codePackages: ownersOfReferences(code, stringAt(image, groups.strings)),
		codeCount: code.count,
		...words,
		boundaries: readBoundaries(reading)
	};
}
/** Whether a string, or the header of one, lies at an offset in the file. */
function stringAt(image, strings) {
	if (strings === null) return () => false;
	const P = image.pointerSize;
	const isIn = (address) => address >= strings.start && address < strings.end;
	return (offset) => {
		const address = image.addressOf(offset);
		if (isIn(address)) return true;
		if (image.available(address) < 2 * P) return false;
		const target = image.pointer(address);
		return isIn(target) && image.pointer(address + P) <= strings.end - target;
	};
}
/** Where a word that looks like a pointer is none, or is accounted for already; ascending. */
function withoutPointers({ elf, functions, moduledata, groups }) {
	const table = functions?.table;
	const ranges = [
		groups?.types,
		groups?.strings,
		groups?.funcdata,
		groups?.pointerMasks,
		moduledata?.noptrdata
	];
	if (table !== void 0) ranges.push({
		start: table.address,
		end: table.address + table.recordsEnd
	});
	if (moduledata !== null) ranges.push({
		start: moduledata.address,
		end: moduledata.address + moduledata.size
	});
	const dynamic = elf.segments.find(({ type }) => type === "PT_DYNAMIC");
	const start = Number(dynamic?.address ?? 0);
	ranges.push({
		start,
		end: start + (dynamic?.memorySize ?? 0)
	});
	return ranges.filter((range) => range != null).sort((a, b) => a.start - b.start);
}
function readWords(image, skipped, strings) {
	const words = {
		wordPlaces: new Column(),
		wordTargets: new Column()
	};
	const headers = {
		words: new Column(),
		lengths: new Column()
	};
	const note = (place, holder, target, length) => {
		if (isText(target, strings)) {
			headers.words.push(words.wordPlaces.length);
			headers.lengths.push(length);
		}
		words.wordPlaces.push(place);
		words.wordTargets.push(holder.offset + (target - holder.address));
	};
	if (image.pointerPlaces !== null) {
		readPlaces(image, image.pointerPlaces, skipped, note);
		return words;
	}
	guessPlaces(image, skipped, strings, note);
	return without(innerWords(headers, words.wordTargets), words);
}
function without(wrong, words) {
	if (wrong.size === 0) return words;
	const left = {
		wordPlaces: new Column(),
		wordTargets: new Column()
	};
	for (let i = 0; i < words.wordPlaces.length; i++) {
		if (wrong.has(i)) continue;
		left.wordPlaces.push(words.wordPlaces.values[i]);
		left.wordTargets.push(words.wordTargets.values[i]);
	}
	return left;
}
/** In a position-independent file the loader is told of every pointer. */
function readPlaces(image, places, skipped, note) {
	let next = 0;
	for (const place of places) {
		while (next < skipped.length && skipped[next].end <= place) next++;
		if (place >= (skipped[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
		const target = image.pointer(place);
		const holder = image.mappingAt(target);
		if (holder !== null && !holder.executable) note(image.offsetOf(place), holder, target, 0);
	}
}
function guessPlaces(image, skipped, strings, note) {
	const { pointerSize: P, littleEndian, mappings } = image;
	const low = mappings[0]?.address ?? 0;
	const high = mappings.at(-1)?.end ?? 0;
	for (const { address, end, offset, executable, view } of mappings) {
		if (executable) continue;
		let at = 0;
		for (const skip of [...skipped, {
			start: end,
			end
		}]) {
			at = Math.ceil(Math.max(at, address) / P) * P;
			for (const stop = Math.min(skip.start, end) - P; at <= stop; at += P) {
				const target = pointerAt(view, at - address, P, littleEndian);
				if (!(target >= low && target < high)) continue;
				const holder = image.mappingAt(target);
				if (holder === null || holder.executable) continue;
				const length = at + P <= stop ? pointerAt(view, at + P - address, P, littleEndian) : 0;
				if (isPointer(target, holder, length, P, strings)) note(offset + (at - address), holder, target, length);
			}
			at = Math.max(at, skip.end);
		}
	}
}
/**
* Whether a word that holds an address of data means it. Text is pointed at by string headers, whose next word is
* the length; other data mostly starts at an even word, unless such a length stands beside it.
*/
function isPointer(target, holder, length, pointerSize, strings) {
	if (isText(target, strings)) return length > 0 && length <= strings.end - target;
	return target % pointerSize === 0 || length > 0 && length <= holder.end - target;
}
const isText = (target, strings) => strings !== null && target >= strings.start && target < strings.end;
function readBoundaries({ elf, image, moduledata, types, groups, symbols }) {
	const boundaries = new Column();
	const bound = (address) => {
		const holder = image.mappingAt(address);
		if (holder !== null && !holder.executable) boundaries.push(holder.offset + (address - holder.address));
	};
	for (const { offset, bytes } of image.mappings) {
		boundaries.push(offset);
		boundaries.push(offset + bytes.length);
	}
	for (const section of elf.sections) if (section.address > 0n) bound(Number(section.address));
	const { types: ofTypes, strings, funcdata, pointerMasks } = groups ?? {};
	for (const range of [
		ofTypes,
		strings,
		funcdata,
		pointerMasks,
		moduledata?.noptrdata,
		moduledata?.data
	]) {
		if (range == null) continue;
		bound(range.start);
		bound(range.end);
	}
	for (const itab of types?.itabs ?? []) bound(itab.address);
	for (let i = 0; symbols !== null && i < symbols.table.count; i++) {
		const address = symbols.table.values[i];
		if ((symbols.table.infos[i] & 15) !== STT.object || image.offsetOf(address) < 0) continue;
		bound(address);
		bound(address + symbols.table.sizes[i]);
	}
	return boundaries;
}
// src/analyze/ledger/word-keys.ts
/** Who has each word of a position-independent file's writable segments, for its relocations to go by. */
var WordKeys = class WordKeys {
	#start;
	#wordSize;
	#keys;
	constructor(start, end, wordSize) {
		this.#start = start;
		this.#wordSize = wordSize;
		this.#keys = new Int32Array(Math.ceil((end - start) / wordSize)).fill(-1);
	}
	/** `null` for a file that the loader does not patch. */
	static of(image) {
		const writable = image.mappings.filter((mapping) => mapping.writable);
		if (image.pointerPlaces === null || writable.length === 0) return null;
		const start = Math.min(...writable.map(({ offset }) => offset));
		const end = Math.max(...writable.map(({ offset, bytes }) => offset + bytes.length));
		return new WordKeys(start, end, image.pointerSize);
	}
	/** Gives the words that start in [start, end) of the file to a key. */
	paint(start, end, key) {
		const from = Math.ceil((start - this.#start) / this.#wordSize);
		const to = Math.ceil((end - this.#start) / this.#wordSize);
		if (to > 0 && from < this.#keys.length) this.#keys.fill(key, Math.max(0, from), Math.max(0, to));
	}
	/** The key that has the word at an offset of the file; -1 for none. */
	at(offset) {
		return this.#keys[Math.floor((offset - this.#start) / this.#wordSize)] ?? -1;
	}
};
// src/analyze/ledger/reading.ts
/** Reads one part after the other; one that fails is a gap, and what builds on it is left out. */
function readForLedger(elf, image, embedded) {
	const gaps = [];
	const attempt = (fact, read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			gaps.push({
				fact,
				why: error.message
			});
			return null;
		}
	};
	const packages = new PackageNames();
	const { go } = readGoFacts(image);
	const owners = new Owners(packages, go);
	const { table, gaps: tableGaps } = findPclntab(image);
	const { moduledata, gaps: moduledataGaps } = findModuledata(image);
	gaps.push(...tableGaps, ...moduledataGaps);
	const functions = table && attempt("functions", () => ({
		table,
		...packagesOfFunctions(table, packages)
	}));
	const types = moduledata && attempt("types", () => readTypes(image, moduledata, packages));
	if (types !== null && types.strays > 0) gaps.push({
		fact: "types",
		why: `${types.strays} pointers to types lead to something else`
	});
	const groups = table && moduledata && types && attempt("data-groups", () => findDataGroups(image, table, moduledata, types));
	const symbols = attempt("symbols", () => readOwnedSymbols(elf, packages, owners, functions, moduledata));
	const unnamed = symbols === null ? 0 : unnamedSymbols(symbols.table);
	if (symbols !== null && unnamed * 2 > symbols.table.count) gaps.push({
		fact: "symbols",
		why: `${unnamed} of ${symbols.table.count} symbols have no name`
	});
	const units = attempt("dwarf", () => readUnits(elf));
	const known = {
		elf,
		image,
		packages,
		owners,
		main: go?.package ?? null,
		contents: findContents(image, embedded),
		functions,
		moduledata,
		types,
		groups,
		symbols,
		units
	};
	const { unproven } = readEmbedTables(image);
	if (unproven > 0) gaps.push({
		fact: "embedded-files",
		why: `${unproven} tables of embedded files have hashes of a form not known here`
	});
	const objects = attempt("data", () => {
		const pointers = gatherPointers(known);
		return pointers && new Objects(image, pointers, symbols);
	});
	if (objects === null && groups !== null && !gaps.some(({ fact }) => fact === "data")) gaps.push({
		fact: "data",
		why: `addresses in the code of ${image.machine} are not read, so data has no owner`
	});
	return {
		...known,
		objects,
		words: WordKeys.of(image),
		gaps
	};
}
// src/analyze/ledger/relocations.ts
/** Each row of the relocation tables to the owner of the word it patches; packed rows, of many words, to ELF. */
function claimRelocations({ elf, image, words }, claims) {
	const { dynamic } = readDynamic(elf);
	if (dynamic === null) return;
	for (const table of relocationTables(elf, dynamic).tables) {
		const { kind, offset, size } = table;
		if (kind === "RELR" || words === null) {
			claims.add(offset, offset + size, keyOf(1, "relocation"));
			continue;
		}
		const row = (kind === "RELA" ? 3 : 2) * image.pointerSize;
		let at = offset;
		visitRelocations(elf, table, (place) => {
			const key = words.at(image.offsetOf(place));
			const owner = key < 0 ? 0 : ownerOf(key);
			claims.extend(at, at + row, keyOf(owner === 0 ? 1 : owner, "relocation"));
			at += row;
		});
	}
}
// src/analyze/ledger/remaining.ts
/**
* The bytes of the file that nobody has claimed yet, and how many each key got. Claims are taken most precise first;
* each gets what is still there of its ranges, so every byte is counted once and the sums close by construction.
*/
var Remaining = class {
	/** What each claim got, range by range; kept only when asked for. */
	pieces;
	#words;
	#room = new Claims();
	#totals = new Totals();
	#starts = new Column();
	#ends = new Column();
	/** Where the ranges of the next round go; the two pairs change places. */
	#nextStarts = new Column();
	#nextEnds = new Column();
	/** `words` is told who gets the words it covers. */
	constructor(size, words, keepPieces = false) {
		this.pieces = keepPieces ? new Claims() : null;
		this.#words = words;
		this.#starts.push(0);
		this.#ends.push(size);
	}
	/** Bytes by key, of every key that got any. */
	get taken() {
		return this.#totals.all();
	}
	/** The unclaimed ranges, ascending. */
	*ranges() {
		for (let i = 0; i < this.#starts.length; i++) yield [this.#starts.values[i], this.#ends.values[i]];
	}
	take(claims) {
		if (claims.count === 0) return;
		const { starts, ends, keys, count } = claims.settled(this.#room);
		const [leftStarts, leftEnds] = [this.#nextStarts, this.#nextEnds];
		leftStarts.length = 0;
		leftEnds.length = 0;
		let next = 0;
		for (let i = 0; i < this.#starts.length; i++) {
			let from = this.#starts.values[i];
			const to = this.#ends.values[i];
			while (next < count && ends[next] <= from) next++;
			while (next < count && starts[next] < to) {
				const start = Math.max(starts[next], from);
				const end = Math.min(ends[next], to);
				const key = keys[next];
				if (start > from) {
					leftStarts.push(from);
					leftEnds.push(start);
				}
				this.#totals.add(key, end - start);
				this.pieces?.add(start, end, key);
				this.#words?.paint(start, end, key);
				from = end;
				if (ends[next] > to) break;
				next++;
			}
			if (from < to) {
				leftStarts.push(from);
				leftEnds.push(to);
			}
		}
		[this.#nextStarts, this.#nextEnds] = [this.#starts, this.#ends];
		[this.#starts, this.#ends] = [leftStarts, leftEnds];
	}
};
/** Keys below this have their sum in an array; those of C's files, few and large, in a map. */
const DENSE = 1 << 20;
var Totals = class {
	#dense = /* @__PURE__ */ new Float64Array(4096);
	#sparse = /* @__PURE__ */ new Map();
	add(key, bytes) {
		if (key >= DENSE) {
			this.#sparse.set(key, (this.#sparse.get(key) ?? 0) + bytes);
			return;
		}
		if (key >= this.#dense.length) {
			const larger = new Float64Array(2 ** Math.ceil(Math.log2(key + 1)));
			larger.set(this.#dense);
			this.#dense = larger;
		}
		this.#dense[key] = this.#dense[key] + bytes;
	}
	all() {
		const totals = new Map(this.#sparse);
		this.#dense.forEach((bytes, key) => {
			if (bytes > 0) totals.set(key, bytes);
		});
		return totals;
	}
};
// src/analyze/ledger/sections.ts
/**
* What a section is when nothing more precise is known of a byte in it; the first rule that fits counts. Owner NOBODY
* says that the bytes are the program's own, and that nobody was found for them.
*/
const RULES$1 = [
	{
		name: /gopclntab$/,
		owner: 2,
		kind: "pclntab"
	},
	{
		name: /^\.go\.buildinfo$/,
		owner: 2,
		kind: "build-info"
	},
	{
		name: /^\.note\.go\./,
		owner: 2,
		kind: "build-info"
	},
	{
		name: /^\.go\.(module|fipsinfo)$/,
		owner: 2,
		kind: "data"
	},
	{
		name: /typelink$|itablink$/,
		owner: 2,
		kind: "type"
	},
	{
		name: /go\.func$/,
		owner: 2,
		kind: "data"
	},
	{
		name: /go\.type$/,
		owner: 0,
		kind: "type"
	},
	{
		name: /^\.z?debug_/,
		owner: 0,
		kind: "dwarf"
	},
	{
		name: /^\.(symtab|symtab_shndx|strtab)$/,
		owner: 0,
		kind: "symtab"
	},
	{
		name: /^\.(dynsym|dynstr|hash|gnu\.hash|gnu\.version(_[rd])?)$/,
		owner: 1,
		kind: "symtab"
	},
	{
		name: /^\.rela?(\.|$)|^\.relr\./,
		owner: 1,
		kind: "relocation"
	},
	{
		name: /^\.plt/,
		owner: 1,
		kind: "code"
	},
	{
		name: /^\.got/,
		owner: 1,
		kind: "data"
	},
	{
		name: /^\.(init|fini)$/,
		owner: 3,
		kind: "code"
	},
	{
		name: /^\.(preinit_array|init_array|fini_array|ctors|dtors|tdata|tm_clone_table|eh_frame.*|gcc_except_table|gnu_extab|ARM\.ex.*)$/,
		owner: 3,
		kind: "data"
	},
	{
		name: /^\.(interp|dynamic|note.*|shstrtab|comment|MIPS\.abiflags|gnu\.attributes|ARM\.attributes|riscv\.attributes|gnu_debuglink|reginfo)$/,
		owner: 1,
		kind: "header"
	},
	{
		name: /^\.text/,
		owner: 0,
		kind: "code"
	}
];
/** Every section with bytes in the file. */
function claimSections({ elf }, claims) {
	for (const section of elf.sections) {
		const rule = RULES$1.find(({ name }) => name.test(section.name));
		const kind = rule?.kind ?? kindByType(section);
		claims.add(section.offset, section.offset + section.fileSize, keyOf(rule?.owner ?? 0, kind));
	}
}
function kindByType({ type, flags }) {
	if (type === "SHT_RELA" || type === "SHT_REL" || type === "SHT_RELR") return "relocation";
	return (flags & 4) !== 0 ? "code" : "data";
}
// src/analyze/ledger/symbols.ts
/** Variables and tables by their symbol, and C's functions by theirs; a name of the toolchain's tells too little. */
function claimNamedData({ image, symbols }, claims) {
	if (symbols === null) return;
	const { table, owners } = symbols;
	for (let i = 0; i < table.count; i++) {
		const owner = owners[i];
		const type = table.infos[i] & 15;
		const isC = isCs(owner) && type === STT.func;
		if (type !== STT.object && !isC || owner === 2 || table.sectionIndexes[i] === 0) continue;
		const address = table.values[i];
		const start = image.offsetOf(address);
		if (start < 0) continue;
		const size = Math.min(table.sizes[i], image.available(address));
		claims.add(start, start + size, keyOf(owner, isC ? "code" : "data"));
	}
}
/** Each entry of the symbol table and each name of its string table, to the owner of the symbol. */
function claimSymbolTable({ elf, symbols }, claims) {
	const section = elf.sections.find(({ type }) => type === "SHT_SYMTAB");
	const names = section === void 0 ? void 0 : elf.sections[section.link];
	if (symbols === null || section === void 0 || names === void 0) return;
	const { table, owners } = symbols;
	const size = symbolSize(elf);
	const empty = keyOf(1, "symtab");
	for (let i = 0; i < table.count; i++) {
		const at = section.offset + i * size;
		claims.extend(at, at + size, i === 0 ? empty : keyOf(owners[i], "symtab"));
	}
	const end = names.offset + names.fileSize;
	claims.add(names.offset, names.offset + Math.min(1, names.fileSize), empty);
	for (let i = 1; i < table.count; i++) {
		const name = table.nameOffsets[i];
		if (name > 0) claims.add(names.offset + name, end, keyOf(owners[i], "symtab"));
	}
}
// src/analyze/ledger/types.ts
/**
* Type descriptors to the package of the type, names and pointer masks to the types that use them, method tables to
* the package of the concrete type. Types of nobody's in particular are the toolchain's.
*/
function claimTypes({ image, types }, claims) {
	if (types === null) return;
	const { area, names } = types;
	const offset = image.offsetOf(area.start);
	for (let i = 0; i < types.count; i++) {
		const at = types.offsets[i];
		const key = keyOf(typeOwner(types.packages[i]), "type");
		claims.add(offset + at, offset + at + types.sizes[i], key);
		const type = area.describe(area.start + at);
		if (type !== null) eachName(area, type, (name) => claims.add(offset + name, offset + name + names.size(name), key));
		const mask = types.masks[i];
		const start = mask === 0 ? -1 : image.offsetOf(mask);
		if (start >= 0) claims.add(start, start + Math.min(types.maskSizes[i], image.available(mask)), key);
	}
	for (const itab of types.itabs) {
		const start = image.offsetOf(itab.address);
		const size = Math.min(itab.size, image.available(itab.address));
		claims.add(start, start + size, keyOf(typeOwner(itab.package), "type"));
	}
}
function typeOwner(packageNumber) {
	const owner = ownerOfPackage(packageNumber);
	return owner === 0 ? 2 : owner;
}
/** Shows the names a descriptor uses: its own, its package's, and those of its fields and methods. */
function eachName(area, type, visit) {
	const P = area.pointerSize;
	visit(type.str);
	if (type.packagePath > 0) visit(type.packagePath);
	if (type.packageName !== 0) visit(type.packageName - area.start);
	if (type.kind === KIND.struct) for (let i = 0; i < type.listCount; i++) visit(area.word(type.list + i * 3 * P) - area.start);
	if (type.kind === KIND.interface) for (let i = 0; i < type.listCount; i++) visit(area.i32(type.list + i * 8));
	for (let i = 0; i < type.methodCount; i++) visit(area.i32(type.methods + i * 16));
}
/** What no descriptor leads to between the types: names of types that were dropped, functions that compare values. */
function claimRestOfTypes({ image, groups }, claims) {
	if (groups === null) return;
	const { start, end } = groups.types;
	const offset = image.offsetOf(start);
	claims.add(offset, offset + Math.min(end - start, image.available(start)), keyOf(0, "type"));
}
// src/analyze/ledger.ts
/**
* The ledger: every byte of the file under exactly one owner and one kind, adding up to the file size to the byte.
* Whatever can say whose some bytes are claims them; where several do, the first of CLAIMS wins, so the list runs
* from what is most precise to what is always true. What nobody claims is a row called `unattributed`.
*/
const CLAIMS = [
	{
		fact: "headers",
		claim: claimHeaders
	},
	{
		fact: "embedded-files",
		claim: claimEmbeds
	},
	{
		fact: "linker-tables",
		claim: claimLinkerTables
	},
	{
		fact: "types",
		claim: claimTypes
	},
	{
		fact: "function-values",
		claim: claimFunctionValues
	},
	{
		fact: "funcdata",
		claim: claimFuncdata
	},
	{
		fact: "findfunctab",
		claim: claimFindfunctab
	},
	{
		fact: "function-records",
		claim: claimRecords
	},
	{
		fact: "function-names",
		claim: claimFunctionNames
	},
	{
		fact: "pc-tables",
		claim: claimPcTables
	},
	{
		fact: "source-files",
		claim: claimFiles
	},
	{
		fact: "pclntab",
		claim: claimMixedTable
	},
	{
		fact: "code",
		claim: claimCode
	},
	{
		fact: "dwarf",
		claim: claimCUnits
	},
	{
		fact: "symbols",
		claim: claimNamedData
	},
	{
		fact: "data",
		claim: claimData
	},
	{
		fact: "relocations",
		claim: claimRelocations
	},
	{
		fact: "symbols",
		claim: claimSymbolTable
	},
	{
		fact: "dwarf",
		claim: claimDwarf
	},
	{
		fact: "pclntab",
		claim: claimRestOfTable
	},
	{
		fact: "types",
		claim: claimRestOfTypes
	},
	{
		fact: "c-code",
		claim: claimC
	},
	{
		fact: "sections",
		claim: claimSections
	},
	{
		fact: "padding",
		claim: claimPadding
	}
];
/**
* Attributes every byte. A part of the file that cannot be read is a gap; the other parts still give their rows.
* `embedded` are files that the sources embed, where they are at hand.
*/
function buildLedger(elf, image, embedded = [], listsFunctions = false) {
	const { reading, remaining, gaps } = attribute(elf, image, false, embedded);
	const rows = rowsOf(reading, remaining);
	const unattributed = rows.reduce((sum, row) => sum + (row.owner === "unattributed" ? row.bytes : 0), 0);
	const { embeds, gaps: embedGaps } = embedsOf(reading);
	const functions = listsFunctions ? functionsOf(reading) : null;
	return {
		ledger: {
			total: elf.bytes.length,
			unattributed,
			rows
		},
		embeds,
		functions,
		gaps: [...gaps, ...embedGaps]
	};
}
/** The same before it is summed up: who got which bytes, range by range where `keepPieces` asks for it. */
function attribute(elf, image, keepPieces = false, embedded = []) {
	const reading = readForLedger(elf, image, embedded);
	const gaps = [...reading.gaps];
	const remaining = new Remaining(elf.bytes.length, reading.words, keepPieces);
	const claims = new Claims();
	for (const { fact, claim } of CLAIMS) {
		claims.clear();
		try {
			claim(reading, claims, remaining);
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			gaps.push({
				fact,
				why: error.message
			});
		}
		remaining.take(claims);
	}
	return {
		reading,
		remaining,
		gaps
	};
}
/** Largest first; rows of one size in the order of their names. Owners that turn out to be one share a row. */
function rowsOf({ owners }, remaining) {
	const rows = /* @__PURE__ */ new Map();
	for (const [key, bytes] of remaining.taken) {
		const row = owners.row(key, bytes);
		const identity = JSON.stringify([
			row.owner,
			row.module,
			row.version,
			row.package,
			row.kind
		]);
		const same = rows.get(identity)?.row;
		rows.set(identity, {
			identity,
			row: same === void 0 ? row : {
				...row,
				bytes: same.bytes + bytes
			}
		});
	}
	return [...rows.values()].sort((a, b) => b.row.bytes - a.row.bytes || (a.identity < b.identity ? -1 : 1)).map(({ row }) => row);
}
// src/analyze/needs.ts
/**
* Functions of the standard library that read something from the system. Several a rule, because one that was inlined
* everywhere may leave no name. Left out are functions that every program or every server has: `time.loadLocation`,
* `crypto/x509.loadSystemRoots`, `net.(*Resolver).lookupIPAddr`.
*/
const RULES = [
	{
		id: "ca",
		evidence: [
			"crypto/x509.SystemCertPool",
			"crypto/tls.Dial",
			"crypto/tls.DialWithDialer",
			"crypto/tls.(*Dialer).DialContext",
			"net/http.Get",
			"net/http.Head",
			"net/http.Post",
			"net/http.PostForm",
			"net/http.(*Client).Do",
			"net/http.(*Client).Get",
			"net/http.(*Client).Head",
			"net/http.(*Client).Post",
			"net/http.(*Client).PostForm",
			"net/http.(*Client).do",
			"net/smtp.SendMail"
		],
		embeddedBy: ["golang.org/x/crypto/x509roots/fallback.init.0", "golang.org/x/crypto/x509roots/fallback.init"]
	},
	{
		id: "tzdata",
		evidence: ["time.LoadLocation"],
		embeddedBy: ["time/tzdata.init.0", "time/tzdata.loadFromEmbeddedTZData"]
	},
	{
		id: "users",
		evidence: [
			"os/user.Current",
			"os/user.Lookup",
			"os/user.LookupId",
			"os/user.LookupGroup",
			"os/user.LookupGroupId",
			"os/user.(*User).GroupIds"
		],
		embeddedBy: []
	},
	{
		id: "dns",
		evidence: [
			"net.Dial",
			"net.DialTimeout",
			"net.(*Dialer).Dial",
			"net.LookupAddr",
			"net.LookupCNAME",
			"net.LookupHost",
			"net.LookupIP",
			"net.LookupMX",
			"net.LookupNS",
			"net.LookupPort",
			"net.LookupSRV",
			"net.LookupTXT",
			"net.(*Resolver).LookupAddr",
			"net.(*Resolver).LookupCNAME",
			"net.(*Resolver).LookupHost",
			"net.(*Resolver).LookupIP",
			"net.(*Resolver).LookupIPAddr",
			"net.(*Resolver).LookupMX",
			"net.(*Resolver).LookupNetIP",
			"net.(*Resolver).LookupSRV",
			"net.(*Resolver).LookupTXT",
			"net.ResolveTCPAddr",
			"net.ResolveUDPAddr",
			"net.ResolveIPAddr",
			"net/http.(*Client).do"
		],
		embeddedBy: []
	},
	{
		id: "tmp",
		evidence: [
			"os.CreateTemp",
			"os.MkdirTemp",
			"io/ioutil.TempFile",
			"io/ioutil.TempDir"
		],
		embeddedBy: []
	},
	{
		id: "shell",
		evidence: ["os/exec.Command", "os/exec.CommandContext"],
		embeddedBy: []
	}
];
/** What the program asks of its system, by the names of the functions it can reach. */
function readNeeds(image) {
	const { table } = findPclntab(image);
	if (table === null) return {
		needs: [],
		gaps: [{
			fact: "needs",
			why: "the names of the program's functions were not found"
		}]
	};
	const needs = [];
	const present = new Set(presentFunctions(table, RULES.flatMap((rule) => [...rule.evidence, ...rule.embeddedBy])));
	for (const { id, evidence, embeddedBy } of RULES) {
		const found = evidence.filter((name) => present.has(name));
		if (found.length > 0) needs.push({
			id,
			evidence: found,
			embedded: embeddedBy.some((name) => present.has(name))
		});
	}
	return {
		needs,
		gaps: []
	};
}
// src/analyze/packer.ts
/**
* UPX writes its magic, in the same byte order for every target, behind the program headers of its stub (l_info of
* src/stub/src/include/linux.h) and 36 bytes before the end of the file (src/p_unix.cpp), and drops the section
* headers. Looked for in those places only: a scanner may carry the magic among its strings.
*/
const UPX_MAGIC = Buffer.from("UPX!");
/** File header, six program headers and the loader info; a Go file has numbers there. */
const STUB_HEADERS = 512;
/** The packer whose stub the file starts with; `null` for a file that is what it seems. */
function packerOf({ bytes, sections }) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.subarray(0, STUB_HEADERS).includes(UPX_MAGIC)) return "UPX";
	return sections.length === 0 && buffer.subarray(-64).includes(UPX_MAGIC) ? "UPX" : null;
}
// src/analyze/symtab.ts
/** Sizes as they lie in the file: a compressed debug section counts with its compressed bytes. */
function symtabOf(elf) {
	const symtab = sectionOfType(elf, "SHT_SYMTAB");
	const symtabBytes = symtab?.fileSize ?? 0;
	const strtabBytes = symtab === null ? 0 : elf.sections[symtab.link]?.fileSize ?? 0;
	const debugBytes = elf.sections.filter(isDebug).reduce((sum, { fileSize }) => sum + fileSize, 0);
	const textBytes = sectionNamed(elf, ".text")?.fileSize ?? 0;
	return {
		symtabBytes,
		strtabBytes,
		debugBytes,
		textBytes,
		ratio: textBytes === 0 ? 0 : symtabBytes / textBytes,
		strippableShare: (symtabBytes + strtabBytes + debugBytes) / elf.bytes.length
	};
}
/** `.zdebug_*` is how Go before 1.19 named the compressed ones. */
const isDebug = ({ name }) => name.startsWith(".debug_") || name.startsWith(".zdebug_");
// src/analyze/artifact.ts
/** All facts of one file but its wire size. Does not fail for what the bytes hold: what can't be read is a gap. */
function analyzeArtifact({ elf, embedded = [], functions = false, now, ...identity }) {
	const facts = elfFactsOf(elf);
	const packer = packerOf(elf);
	const inside = insideOf(elf, embedded, functions);
	const { certificates, gaps: certificateGaps } = findCertificates(elf.bytes, now);
	return {
		...identity,
		fileSize: elf.bytes.length,
		sectionBytes: elf.sections.reduce((sum, { fileSize }) => sum + fileSize, 0),
		wireSize: null,
		elf: facts.elf,
		go: inside.go && {
			...inside.go,
			support: supportOf(inside.go.version, now)
		},
		packer,
		symtab: symtabOf(elf),
		linkage: {
			...facts.linkage,
			...callersIn(elf, facts)
		},
		certificates,
		needs: inside.needs,
		embeds: inside.embeds,
		ledger: inside.ledger,
		...inside.functions !== null && { functions: inside.functions },
		gaps: [
			...elf.gaps,
			...sectionGaps(elf),
			...packerGaps(packer),
			...facts.gaps,
			...inside.gaps,
			...certificateGaps
		]
	};
}
/** Who asks libraries for what, and which packages call C: of a program that asks for anything. */
function callersIn(elf, { linkage, elf: { versionNeeds } }) {
	if (linkage.kind !== "dynamic") return {};
	const callsC = packagesCallingCIn(elf);
	const callers = callersOf(elf, versionNeeds, callsC ?? []);
	return {
		...callsC !== null && { callsC },
		...callers.length > 0 && { callers }
	};
}
function packagesCallingCIn(elf) {
	try {
		const { table } = findPclntab(openImage(elf));
		return table === null ? null : packagesCallingC(table);
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
}
/** What lies behind the seam to Go's tables. A file that can't be opened there has one owner of its bytes: nobody. */
function insideOf(elf, embedded, listsFunctions) {
	try {
		const image = openImage(elf);
		const { go, gaps: goGaps } = readGoFacts(image);
		const { needs, gaps: needGaps } = readNeeds(image);
		const { ledger, embeds, functions, gaps: ledgerGaps } = buildLedger(elf, image, embedded, listsFunctions);
		return {
			go,
			needs,
			embeds,
			ledger,
			functions,
			gaps: [
				...goGaps,
				...needGaps,
				...ledgerGaps
			]
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			go: null,
			needs: [],
			embeds: [],
			ledger: unattributed(elf.bytes.length),
			functions: null,
			gaps: [{
				fact: "go",
				why: error.message
			}]
		};
	}
}
const unattributed = (bytes) => ({
	total: bytes,
	unattributed: bytes,
	rows: [{
		owner: "unattributed",
		module: null,
		version: null,
		package: null,
		kind: "data",
		bytes
	}]
});
function sectionGaps(elf) {
	if (elf.sections.length > 0 || elf.gaps.some(({ fact }) => fact === "sections")) return [];
	return [{
		fact: "sections",
		why: "the file has no section headers, so that .text and .symtab have no size"
	}];
}
const packerGaps = (packer) => packer === null ? [] : [
	"go",
	"needs",
	"certificates"
].map((fact) => ({
	fact,
	why: `the program is packed by ${packer}`
}));
// src/elf/debugging.ts
/** The DWARF sections and what Go adds to them; .zdebug_* up to Go 1.18. Others may be called so and be anything. */
const DWARF = /^\.z?debug_(abbrev|addr|aranges|frame|gdb_scripts|info|line|line_str|loc|loclists|macro|pubnames|pubtypes|ranges|rnglists|str|str_offsets|types)$/;
/** Less is not worth a second read. */
const SMALLEST = 65536;
/** A file that has more of them is not one a compiler made. */
const MOST = 64;
/**
* Where a file has debugging information and nothing else: half of an unstripped one, of which only the beginnings of
* compilation units are looked at. What a segment or another section has a part in is left out. Ascending.
*/
function debuggingRanges(elf) {
	const found = elf.sections.filter((section) => DWARF.test(section.name) && section.fileSize >= SMALLEST);
	if (found.length > MOST) return [];
	const { segments, sections } = locateHeaders(elf.bytes);
	const others = [
		...[segments, sections].map(({ offset, count, entrySize }) => ({
			offset,
			fileSize: count * entrySize
		})),
		...elf.segments,
		...elf.sections
	].filter(({ fileSize }) => fileSize > 0);
	return found.filter((section) => others.every((other) => other === section || !overlap(section, other))).map(({ offset, fileSize }) => ({
		start: offset,
		end: offset + fileSize
	})).sort((a, b) => a.start - b.start);
}
const overlap = (a, b) => a.offset < b.offset + b.fileSize && b.offset < a.offset + a.fileSize;
// src/read/foreign-format.ts
/** Says what a file is that is no ELF file, and what to do about it; `null` where that is not plain to see. */
function foreignFormat(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
	for (const { magic, at = 0, what } of formats) if (magic.every((byte, i) => head[at + i] === byte)) return what;
	if (head.length >= 8 && head.readUInt32BE(0) === 3405691582) return head.readUInt32BE(4) < 45 ? machO : "a Java class";
	return null;
}
const text = (letters) => [...Buffer.from(letters, "latin1")];
const machO = "a Mach-O file for macOS; build it with GOOS=linux";
const archive = (kind) => `a ${kind} archive; unpack it and name the binary inside`;
const formats = [
	{
		magic: [
			207,
			250,
			237,
			254
		],
		what: machO
	},
	{
		magic: [
			206,
			250,
			237,
			254
		],
		what: machO
	},
	{
		magic: [
			254,
			237,
			250,
			207
		],
		what: machO
	},
	{
		magic: [
			254,
			237,
			250,
			206
		],
		what: machO
	},
	{
		magic: text("MZ"),
		what: "a Windows executable; build it with GOOS=linux"
	},
	{
		magic: text("\0asm"),
		what: "a WebAssembly module"
	},
	{
		magic: text("#!"),
		what: "a script"
	},
	{
		magic: text("!<arch>\n"),
		what: "an archive of object files"
	},
	{
		magic: [31, 139],
		what: archive("gzip")
	},
	{
		magic: text("PK"),
		what: archive("zip")
	},
	{
		magic: [
			40,
			181,
			47,
			253
		],
		what: archive("zstd")
	},
	{
		magic: [
			253,
			55,
			122,
			88,
			90,
			0
		],
		what: archive("xz")
	},
	{
		magic: text("BZh"),
		what: archive("bzip2")
	},
	{
		magic: text("ustar"),
		at: 257,
		what: archive("tar")
	}
];
// src/read/unreadable.ts
/** Why a file is not what this tool reads, in words for the user. */
var Unreadable = class extends Error {};
/** Asks the system for something of a file; what it refuses is said in words. */
async function attempt(call) {
	try {
		return await call();
	} catch (error) {
		const code = error.code;
		if (code === void 0) throw error;
		if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("there is no such file");
		if (code === "EACCES" || code === "EPERM") throw new Unreadable("permission denied: this user may not read it");
		throw new Unreadable(`the system does not let it be read (${code})`);
	}
}
// src/read/partial-file.ts
const LARGEST = 2 ** 31;
/** Bytes at a time: what is hashed has just been read, and what is not kept takes no more room than this. */
const PIECE = 1 << 20;
/**
* A file in memory as far as it was asked for. The rest of `bytes` is zeros that the system has not given memory to,
* so that what is never looked at, half of a file with debugging information, costs none.
*/
var PartialFile = class PartialFile {
	bytes;
	#file;
	constructor(file, size) {
		this.#file = file;
		this.bytes = new Uint8Array(size);
	}
	/** What is no regular file is refused before it is opened: opening a pipe may never end. */
	static async open(path) {
		const about = await attempt(() => stat(path));
		const kind = specialKind(about);
		if (kind !== null) throw new Unreadable(`it is ${kind}`);
		if (about.size === 0) throw new Unreadable("it is empty");
		if (about.size > LARGEST) throw new Unreadable(`it has ${(about.size / 2 ** 30).toFixed(1)} GiB, and only files up to 2 GiB are read`);
		return new PartialFile(await attempt(() => open(path)), about.size);
	}
	close() {
		return this.#file.close();
	}
	/** Fills in the bytes from `start` to `end`, or as far as the file goes. */
	async fill(start, end) {
		const size = this.bytes.length;
		if (start >= 0 && start < size) await this.#read(this.bytes.subarray(start, Math.min(end, size)), start);
	}
	/** Fills in everything but what is left out, which is ascending, and gives the SHA-256 of it all. */
	async fillAll(leftOut) {
		const hash = createHash("sha256");
		const pieces = this.#pieces(leftOut);
		for (let reading = this.#next(pieces); reading !== null;) {
			const piece = await reading;
			reading = this.#next(pieces);
			hash.update(piece);
		}
		return hash.digest("hex");
	}
	#next(pieces) {
		const { value: piece, done } = pieces.next();
		return done === true ? null : this.#read(piece.into, piece.at);
	}
	/** The whole file in order; what is left out goes to one of two places that are used again and again. */
	*#pieces(leftOut) {
		const scratch = [0, 1].map(() => new Uint8Array(leftOut.length === 0 ? 0 : PIECE));
		let at = 0;
		let turn = 0;
		for (const { start, end } of [...leftOut, {
			start: this.bytes.length,
			end: this.bytes.length
		}]) {
			for (; at < start; at += PIECE) yield {
				at,
				into: this.bytes.subarray(at, Math.min(at + PIECE, start))
			};
			for (at = start; at < end; at += PIECE) yield {
				at,
				into: scratch[turn++ % 2].subarray(0, Math.min(PIECE, end - at))
			};
			at = end;
		}
	}
	/** A copy of some bytes, as they are on disk, at once. */
	read = (offset, size) => {
		const copy = new Uint8Array(Math.max(0, Math.min(size, this.bytes.length - offset)));
		let filled = 0;
		while (filled < copy.length) {
			const count = readSync(this.#file.fd, copy, filled, copy.length - filled, offset + filled);
			if (count === 0) break;
			filled += count;
		}
		return copy.subarray(0, filled);
	};
	async #read(into, position) {
		for (let filled = 0; filled < into.length;) {
			const { bytesRead } = await attempt(() => this.#file.read(into, filled, Math.min(into.length - filled, 2 ** 30), position + filled));
			if (bytesRead === 0) throw new Unreadable("it became shorter while it was read");
			filled += bytesRead;
		}
		return into;
	}
};
function specialKind(about) {
	if (about.isFile()) return null;
	if (about.isDirectory()) return "a folder; name the binary inside it";
	if (about.isFIFO()) return "a named pipe, not a file";
	if (about.isSocket()) return "a socket, not a file";
	return "a device, not a file";
}
// src/read/threads.ts
/** Beside this file in the sources; in the bundle, where this is in a chunk, beside the folder of chunks. */
const entry = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "../read-worker.js", import.meta.url);
/** Threads without work. They do not keep the process alive, and what they have learned makes the next file quicker. */
const idle = [];
/** Reads a file in another thread, one that is there or a new one; the same as `readHere` in everything else. */
async function readInThread(path, options) {
	const worker = idle.pop() ?? new Worker(entry);
	worker.ref();
	const answer = await ask(worker, {
		path,
		options
	});
	worker.unref();
	idle.push(worker);
	if ("error" in answer) throw answer.error;
	return answer.result;
}
/** Fails where the thread ends before it answers: it ran out of memory, or could not start. */
function ask(worker, task) {
	return new Promise((resolve, reject) => {
		const onExit = () => reject(/* @__PURE__ */ new Error(`the thread that read ${task.path} ended`));
		worker.once("error", reject).once("exit", onExit);
		worker.once("message", (answer) => {
			worker.off("error", reject).off("exit", onExit);
			resolve(answer);
		});
		worker.postMessage(task);
	});
}
// src/read/turns.ts
/**
* Lets so many through at a time and the others wait in order: a file is in memory whole while it is read, and a
* report may be asked for a hundred of them.
*/
function takeTurns(most) {
	const waiting = [];
	let busy = 0;
	return async (work) => {
		if (busy >= most) await new Promise((resolve) => waiting.push(resolve));
		else busy++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) busy--;
			else next();
		}
	};
}
// src/read/wire-size.ts
/** Large, because the thread pool stops at each chunk until the main thread, busy reading the file, takes it. */
const CHUNK = 1 << 22;
/** Bytes after the compression a registry uses, worked out in the thread pool; what comes out is counted, not kept. */
async function measureWireSize(bytes) {
	const [gzip, zstd] = await Promise.all([countOutput(bytes, createGzip({
		level: 6,
		chunkSize: CHUNK
	})), countOutput(bytes, createZstdCompress({
		params: { [constants.ZSTD_c_compressionLevel]: 3 },
		chunkSize: CHUNK
	}))]);
	return {
		gzip,
		zstd
	};
}
async function countOutput(bytes, compressor) {
	let count = 0;
	for await (const chunk of Readable.from([bytes], { objectMode: false }).pipe(compressor)) count += chunk.length;
	return count;
}
// src/read.ts
const ELF_MAGIC = Buffer.from("ELF", "latin1");
/** All a linker's headers, and enough of anything else to tell what it is. */
const HEAD = 65536;
const inTurn = takeTurns(availableParallelism());
/** A new thread takes as much work to start and to warm up as this thread, warm, takes to read so many bytes. */
const WORTH_A_THREAD = 1 << 24;
/** How many files are being read in this thread. */
let here = 0;
/**
* Opens one file and reads all there is to know. Whatever is wrong with the file is said in `unread`. One file is read
* in this thread, and large ones that are asked for meanwhile in threads of their own.
*/
const readArtifact = (path, options) => inTurn(async () => {
	if (here > 0 && await sizeOf(path) >= WORTH_A_THREAD) return readInThread(path, options);
	here++;
	try {
		return await readHere(path, options);
	} finally {
		here--;
	}
});
/** What cannot be asked for its size is left to the reading to complain of. */
const sizeOf = async (path) => (await stat(path).catch(() => void 0))?.size ?? 0;
/** The same, in this thread and at once. */
async function readHere(path, options) {
	const { name, displayPath, variant, build, wire, embedded = [], functions = false, now } = options;
	let file = null;
	try {
		file = await PartialFile.open(path);
		const elf = await readExecutable(file);
		const sha256 = await file.fillAll(wire ? [] : debuggingRanges(elf));
		const wireSize = wire ? measureWireSize(file.bytes) : null;
		const artifact = {
			...analyzeArtifact({
				elf,
				name,
				path: displayPath,
				variant,
				build,
				sha256,
				embedded,
				functions,
				now
			}),
			wireSize: await wireSize
		};
		if (artifact.go === null && artifact.packer === null) throw new Unreadable(notGo(artifact));
		const doubt = doubtOf(artifact, elf);
		return {
			artifact,
			unread: doubt === null ? null : {
				path: displayPath,
				reason: doubt
			}
		};
	} catch (error) {
		if (!(error instanceof Unreadable || error instanceof FormatError)) throw error;
		return {
			artifact: null,
			unread: {
				path: displayPath,
				reason: error.message
			}
		};
	} finally {
		await file?.close();
	}
}
const notExecutable = {
	ET_REL: "it is an object file that is not linked yet, not an executable",
	ET_CORE: "it is a core dump, not an executable"
};
async function readExecutable(file) {
	const { bytes, read } = file;
	await file.fill(0, HEAD);
	if (Buffer.compare(bytes.subarray(0, 4), ELF_MAGIC) !== 0) {
		const format = foreignFormat(bytes);
		throw new Unreadable(format === null ? "it is not an ELF file" : `it is not an ELF file but ${format}`);
	}
	await fillHeaders(file);
	const elf = await readElf(bytes, read);
	if (elf.type !== "ET_EXEC" && elf.type !== "ET_DYN") throw new Unreadable(notExecutable[elf.type] ?? `its ELF type, ${elf.type}, is not that of an executable`);
	if (elf.segments.every(({ type }) => type !== "PT_LOAD")) throw new Unreadable("it is an ELF file without anything to load, not an executable");
	return elf;
}
/** The tables of headers and the names of sections, wherever they lie. */
async function fillHeaders(file) {
	const fill = ({ offset, count, entrySize }) => file.fill(offset, offset + count * entrySize);
	await fill({
		...locateHeaders(file.bytes).sections,
		count: 1
	});
	const { segments, sections } = locateHeaders(file.bytes);
	await fill(segments);
	await fill(sections);
	const { start, end } = nameRange(locateHeaders(file.bytes));
	await file.fill(start, end);
}
const notGo = ({ gaps }) => gaps.find(({ fact }) => fact === "go")?.why ?? "it is an ELF file, but not one that Go's linker made";
/** What keeps the facts from being the whole truth; `null` where nothing does. */
function doubtOf({ packer }, elf) {
	if (packer !== null) return `it is packed by ${packer}; unpack it with \`upx -d\` to see what is inside`;
	if (elf.extent <= elf.bytes.length) return null;
	return `it is cut short, or its section headers are damaged: they speak of ${elf.extent} bytes, the file has ${elf.bytes.length}`;
}
export { PackageNames as i, readHere as n, packagesOfFunctions as r, readArtifact as t };
