import { a as readInterpreter, c as symbolName, f as sectionOfType, g as DT, h as windowAt, i as readVersionNeeds, m as viewOf, o as readDynamicSymbols, s as readSymbols, t as readElf, u as readDynamic, y as FormatError } from "./read.js";
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
/** Of a libc, in bytes: none comes near it. What is larger and says to be one is searched so far. */
const largestLibc = 16 * 2 ** 20;
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, largestLibc)).toString("latin1");
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
export { sharedObjectOf as n, DT_VERDEF as r, readSharedObject as t };
