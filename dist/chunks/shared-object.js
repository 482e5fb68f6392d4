import { T as muslName, h as architectureOf } from "./image-rules.js";
import { a as readSymbols, c as readInterpreter, d as sectionOfType, h as DT, i as readDynamicSymbols, l as readDynamic, m as windowAt, o as symbolName, p as viewOf, r as readVersionNeeds, t as readElf, v as FormatError } from "./read.js";
import { posix } from "node:path";
// src/image/image-error.ts
/**
* An image that could not be read: not found, cut short, hostile, or out of reach. Whoever asked turns it into the
* verdict "unknown"; the message names the part that failed and why.
*/
var ImageError = class extends Error {
	name = "ImageError";
};
/** Where it comes from can't be reached, is out of order, or wants no more questions for now: not the image's fault. */
var ImageUnavailable = class extends ImageError {
	name = "ImageUnavailable";
};
/** The same failure, told as that of a part; what is out of reach stays so. */
function failureOf(part, error) {
	if (error instanceof ImageUnavailable) return error;
	return new ImageError(`${part} could not be read: ${error instanceof Error ? error.message : String(error)}`);
}
// src/image/ld-so-cache.ts
/**
* /etc/ld.so.cache in the format of glibc 2.2 and later (sysdeps/generic/dl-cache.h), which older releases put behind
* one of their own. In the byte order of the machine it was made on:
*
*     cache_file_new   magic 17 "glibc-ld.so.cache", version 3 "1.1", nlibs 4, len_strings 4, flags 1, padding 3,
*                      extension_offset 4, unused 12
*     file_entry_new   flags 4, key 4, value 4, osversion 4, hwcap 8
*
* Keys (sonames) and values (paths) are offsets from the magic on, to strings that end in a NUL.
*/
const MAGIC = "glibc-ld.so.cache1.1";
const HEADER = 48;
const ENTRY = 24;
const LONGEST = 4096;
/** Paths by soname, in the order the loader tries them; entries for processors with extras left out. Damage ends the reading. */
function readLdSoCache(bytes, byteOrder) {
	const paths = /* @__PURE__ */ new Map();
	const cache = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = cache.indexOf(MAGIC, 0, "latin1");
	if (start < 0 || start + HEADER > cache.length) return paths;
	const u32 = (offset) => byteOrder === "little" ? cache.readUInt32LE(offset) : cache.readUInt32BE(offset);
	const text = (offset) => {
		const from = start + offset;
		const end = cache.indexOf(0, from);
		return from >= cache.length || end < 0 || end - from > LONGEST ? null : cache.toString("utf8", from, end);
	};
	const count = Math.min(u32(start + 20), Math.floor((cache.length - start - HEADER) / ENTRY));
	for (let index = 0; index < count; index++) {
		const entry = start + HEADER + index * ENTRY;
		if (u32(entry + 16) !== 0 || u32(entry + 20) !== 0) continue;
		const soname = text(u32(entry + 4));
		const path = text(u32(entry + 8));
		if (soname === null || path === null) return paths;
		const known = paths.get(soname);
		if (known === void 0) paths.set(soname, [path]);
		else known.push(path);
	}
	return paths;
}
// src/image/search.ts
/**
* glibc (elf/dl-load.c, `_dl_map_object`): DT_RPATH of the object and of whoever loaded it, unless the object has a
* DT_RUNPATH; LD_LIBRARY_PATH; DT_RUNPATH of the object alone; the cache; the directories built in. The cache is what
* `ldconfig` made of /etc/ld.so.conf, which the loader itself never reads. Directories for certain processors
* (glibc-hwcaps) hold better copies of what the others have, and are left out.
*/
function glibcSearch({ root, libc, machine, env, workdir }) {
	const cacheBytes = root.bytes("/etc/ld.so.cache");
	const cache = cacheBytes === null ? /* @__PURE__ */ new Map() : readLdSoCache(cacheBytes, machine.byteOrder);
	const systemDirectories = libc.systemDirectories.length > 0 ? libc.systemDirectories : [
		"/lib64/",
		"/usr/lib64/",
		"/lib/",
		"/usr/lib/"
	];
	const lib = (systemDirectories[0] ?? "/lib64/").replace(/^\/(usr\/)?|\/$/g, "");
	const expand = (list, origin, separator = /:/) => directoriesOf(list, separator, workdir).flatMap((directory) => {
		const known = expandOrigin(directory, origin, root).replace(/\$(\{LIB\}|LIB\b)/g, () => lib);
		return known.includes("$") ? [] : [known];
	});
	return (name, neededBy) => {
		if (name.includes("/")) return [absolute(expand(name, neededBy)[0] ?? name, workdir)];
		const rpaths = [];
		if (neededBy.object.runpath === null) {
			for (const one of chainOf(neededBy)) if (one.object.runpath === null) rpaths.push(...expand(one.object.rpath, one));
		}
		const fromEnvironment = expand(env.LD_LIBRARY_PATH, programOf(neededBy), /[:;]/);
		const named = [
			...rpaths,
			...fromEnvironment,
			...expand(neededBy.object.runpath, neededBy)
		];
		const inDirectory = (directory) => join$1(directory, name);
		return [
			...named.map(inDirectory),
			...cache.get(name) ?? [],
			...systemDirectories.map(inDirectory)
		];
	};
}
/**
* musl (ldso/dynlink.c, `load_library`): LD_LIBRARY_PATH; DT_RUNPATH or DT_RPATH, both alike, of the object and of
* whoever loaded it; then the path file, or where there is none the directories built in.
*/
function muslSearch({ root, loader, machine, env, workdir }) {
	const prefix = folderOf(folderOf(loader)).replace(/^\/$/, "");
	const arch = muslName(architectureOf(machine) ?? "");
	const pathFile = arch === null ? null : root.text(`${prefix}/etc/ld-musl-${arch}.path`);
	const system = directoriesOf(pathFile ?? "/lib:/usr/local/lib:/usr/lib", /[:\n]/, workdir);
	return (name, neededBy) => {
		if (name.includes("/")) return [absolute(name, workdir)];
		const runpaths = [];
		for (const one of chainOf(neededBy)) {
			const directories = directoriesOf(one.object.runpath ?? one.object.rpath, /[:\n]/, workdir);
			runpaths.push(...directories.map((directory) => expandOrigin(directory, one, root)));
		}
		return [
			...directoriesOf(env.LD_LIBRARY_PATH, /[:\n]/, workdir),
			...runpaths,
			...system
		].map((directory) => join$1(directory, name));
	};
}
/** Names that musl's loader takes for itself (ldso/dynlink.c, `load_library`). */
const isMuslItself = (name) => /^lib(c|pthread|rt|m|dl|util|xnet)\./.test(name);
function programOf(loaded) {
	let one = loaded;
	while (one.neededBy !== null) one = one.neededBy;
	return one;
}
/**
* $ORIGIN is the folder of the file that says it. That of a program which is yet to be copied into the image may not
* be there, and then a `..` after it means the folder above by name.
*/
function expandOrigin(directory, { path }, root) {
	if (!directory.includes("$")) return directory;
	const folder = folderOf(path);
	const found = root.find(folder);
	const origin = found.kind === "directory" ? found.path : folder;
	const expanded = directory.replace(/\$(\{ORIGIN\}|ORIGIN\b)/g, () => origin);
	return found.kind === "directory" ? expanded : posix.normalize(expanded);
}
/** The object, who asked for it, and so on up to the program. The length is the files' word: no real one is this long. */
function chainOf(loaded) {
	const chain = [];
	for (let one = loaded; one !== null && chain.length < 32; one = one.neededBy) chain.push(one);
	return chain;
}
/** Of one list: it is the file's word. */
const mostDirectories = 32;
const directoriesOf = (list, separator, workdir) => list === null || list === void 0 || list === "" ? [] : list.split(separator, mostDirectories).map((directory) => absolute(directory, workdir));
const absolute = (path, workdir) => path.startsWith("/") || path.startsWith("$") ? path : join$1(workdir, path);
const join$1 = (directory, name) => `${directory.replace(/\/+$/, "")}/${name}`;
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
// src/image/version.ts
/** Compares dotted numbers, `2.9` before `2.31`; what follows a number, as in `1.2.4_git`, does not count. */
function compareVersions(one, other) {
	const [left, right] = [one, other].map((text) => text.split(".").map((part) => Number.parseInt(part, 10) || 0));
	for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index++) {
		const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// src/elf/version-definitions.ts
/**
* The versions a library provides (Linux Standard Base, "Symbol Versioning"): what another file's version needs are
* held against when it is loaded. A list of definitions, each followed by names, the first of them its own:
*
*     Verdef   vd_version 2, vd_flags 2, vd_ndx 2, vd_cnt 2, vd_hash 4, vd_aux 4, vd_next 4
*     Verdaux  vda_name 4, vda_next 4
*
* Every link is a distance in bytes from the record it stands in.
*/
const DT_VERDEF = 1879048188;
const DT_VERDEFNUM = 1879048189;
/** vd_flags: the definition names the file itself, not a version. */
const VER_FLG_BASE = 1;
const MOST_VERSIONS = 32767;
const LONGEST_NAME = 1024;
/** In the file's order. `null` where the library is built without versions: the loader then takes any need as met. */
function readVersionDefinitions(elf, dynamic) {
	const definitions = [];
	try {
		const table = findTable(elf, dynamic);
		if (table === null) return {
			definitions: null,
			gaps: []
		};
		for (const name of walk(table)) definitions.push(name);
		return {
			definitions,
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			definitions,
			gaps: [{
				fact: "versionDefinitions",
				why: `the version definitions can't be read: ${error.message}`
			}]
		};
	}
}
/** By DT_VERDEF, as the loader does; by the section where the dynamic array names none. */
function findTable(elf, dynamic) {
	const address = dynamic?.values.get(DT_VERDEF);
	if (address !== void 0) {
		if (dynamic === null || dynamic.strings === null) throw new FormatError("DT_STRTAB is not readable", 0);
		const count = Number(dynamic.values.get(DT_VERDEFNUM) ?? 0n);
		return {
			records: windowAt(elf, address),
			strings: dynamic.strings,
			count
		};
	}
	const section = sectionOfType(elf, "SHT_GNU_VERDEF");
	if (section === null) return null;
	const strings = elf.sections[section.link];
	if (strings === void 0) throw new FormatError(".gnu.version_d names no string table", section.offset);
	const view = viewOf(elf);
	return {
		records: view.window(section.offset, section.fileSize),
		strings: view.window(strings.offset, strings.fileSize),
		count: section.info
	};
}
function* walk({ records, strings, count }) {
	let at = records.start;
	for (let index = 0; index < count; index++) {
		if (index > MOST_VERSIONS) throw new FormatError("more version definitions than can be numbered", at);
		if ((records.u16(at + 2) & VER_FLG_BASE) === 0) {
			const auxiliary = at + records.u32(at + 12);
			yield strings.string(strings.start + records.u32(auxiliary), LONGEST_NAME);
		}
		const next = records.u32(at + 16);
		if (next === 0 && index + 1 < count) throw new FormatError("the list of version definitions ends early", at);
		at += next;
	}
}
// src/image/libc.ts
/**
* glibc's libc and loader alone define `GLIBC_PRIVATE` under these names. musl is one file that is both, without
* versions and, but for Alpine's, without a soname: known by what it exports and by how it introduces itself.
*/
function identifyLibc(bytes, soname, definitions, startsMain) {
	if (definitions === null && startsMain) {
		const text = latin1(bytes);
		if (!text.includes("musl libc")) return null;
		return {
			kind: "musl",
			version: /\0(1\.\d+\.\d+(?:[_-]\w+)?)\0/.exec(text)?.[1] ?? null,
			systemDirectories: []
		};
	}
	if (definitions?.includes("GLIBC_PRIVATE") && /^(libc|ld[\w-]*)\.so\.\d+$/.test(soname ?? "")) {
		const text = latin1(bytes);
		return {
			kind: "glibc",
			version: /(?:stable|development) release version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? null,
			systemDirectories: systemDirectoriesOf(text)
		};
	}
	return null;
}
/** elf/dl-load.c keeps them as one run of NUL-terminated names that end in a slash. */
function systemDirectoriesOf(text) {
	return (/(?:\/[\w.+/-]*\/\0){2,}/.exec(text)?.[0] ?? "").split("\0").filter((name) => name !== "");
}
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
// src/image/shared-object.ts
const BIND_LOCAL = 0;
const BIND_WEAK = 2;
/** Never throws for what the bytes hold: a file that is no ELF file, or a broken one, is said to be so. */
async function readSharedObject(bytes) {
	if (!(bytes[0] === 127 && bytes[1] === 69 && bytes[2] === 76 && bytes[3] === 70)) return {
		unreadable: "it is no ELF file",
		elf: false
	};
	try {
		return sharedObjectOf(await readElf(bytes));
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			unreadable: error.message,
			elf: true
		};
	}
}
function sharedObjectOf(elf) {
	const { dynamic, gaps: dynamicGaps } = readDynamic(elf);
	const { interpreter, gaps: interpreterGaps } = readInterpreter(elf);
	const { needs, gaps: needGaps } = readVersionNeeds(elf, dynamic);
	const { definitions, gaps: definitionGaps } = readVersionDefinitions(elf, dynamic);
	const { imports, exports, startsMain, gaps: symbolGaps } = dynamicNames(elf, () => dynamic === null ? null : readDynamicSymbols(elf, dynamic)?.symbols ?? readSymbols(elf, "SHT_DYNSYM"));
	const soname = dynamic?.soname ?? null;
	return {
		machine: elf.machine,
		class: elf.class,
		byteOrder: elf.byteOrder,
		type: elf.type,
		interpreter,
		soname,
		needed: dynamic?.needed ?? [],
		rpath: dynamic?.rpath ?? null,
		runpath: dynamic?.runpath ?? null,
		versionNeeds: needs,
		versionDefinitions: definitions,
		imports,
		exports,
		bindNow: dynamic?.bindNow ?? false,
		packedRelocations: dynamic?.values.has(DT.RELR) ?? false,
		libc: identifyLibc(elf.bytes, soname, definitions, startsMain),
		gaps: [
			...interpreterGaps,
			...dynamicGaps,
			...needGaps,
			...definitionGaps,
			...symbolGaps
		]
	};
}
/** The exports are kept as one text, a tenth of what a set of strings takes, until somebody asks. */
function dynamicNames(elf, read) {
	const imports = [];
	const defined = [];
	try {
		const table = read();
		let left = 2 * elf.bytes.length;
		for (let i = 1; i < (table?.count ?? 0); i++) {
			if (table === null) break;
			const name = symbolName(table, i);
			if (name === null || name === "") continue;
			left -= name.length;
			if (left < 0) throw new FormatError("its dynamic symbols have more names than the file has room for", 0);
			const binding = (table.infos[i] ?? 0) >> 4;
			if (binding === BIND_LOCAL) continue;
			if (table.sectionIndexes[i] !== 0) defined.push(name);
			else if (binding !== BIND_WEAK) imports.push(name);
		}
		const known = table !== null || elf.segments.every(({ type }) => type !== "PT_DYNAMIC");
		const startsMain = elf.type === "ET_DYN" && defined.includes("__libc_start_main");
		return known ? {
			imports,
			exports: lazySet(defined),
			startsMain,
			gaps: []
		} : {
			imports: null,
			exports: () => null,
			startsMain,
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			imports: null,
			exports: () => null,
			startsMain: false,
			gaps: [{
				fact: "dynamicSymbols",
				why: `the dynamic symbols can't be read: ${error.message}`
			}]
		};
	}
}
function lazySet(names) {
	const text = names.join("\n");
	let set = null;
	return () => {
		set ??= new Set(text === "" ? [] : text.split("\n"));
		return set;
	};
}
export { isMuslItself as a, ImageUnavailable as c, glibcSearch as i, failureOf as l, sharedObjectOf as n, muslSearch as o, compareVersions as r, ImageError as s, readSharedObject as t };
