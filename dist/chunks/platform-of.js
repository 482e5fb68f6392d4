import { n as loaderOf, t as libcOfInterpreter } from "./loaders.js";
import { i as machineOf, r as isSameMachine, t as architectureOf } from "./platform.js";
import { n as errorTextOf, r as fixOf, t as causeOf } from "./obstacles.js";
import { a as compareVersions, c as muslSearch, l as processorOf, n as baseRecords, o as glibcSearch, s as isMuslItself } from "./table-facts.js";
// src/image/closure.ts
/** Real programs load a few dozen; what asks for more is not read further. */
const mostLoaded = 512;
const mostLookups = 8192;
/** Breadth first, as both glibc (`_dl_map_object_deps`) and musl (`load_deps`) do it. */
async function readClosure(program, settings) {
	const { root, libc, loaderFile } = settings;
	const loader = {
		path: settings.loader,
		file: loaderFile.path,
		object: loaderFile.object
	};
	const musl = libc.kind === "musl";
	const search = musl ? muslSearch(settings) : glibcSearch(settings);
	const start = {
		name: program.path,
		path: program.path,
		file: program.path,
		object: program.object,
		neededBy: null
	};
	const loaded = [start];
	const missing = [];
	const gaps = [];
	const byName = /* @__PURE__ */ new Map();
	const byFile = /* @__PURE__ */ new Map();
	const add = (one) => {
		loaded.push(one);
		byFile.set(one.file, one);
		byName.set(one.name, one);
		if (!musl && one.object.soname !== null && !byName.has(one.object.soname)) byName.set(one.object.soname, one);
	};
	if (musl) add({
		...loader,
		name: settings.loader,
		neededBy: start
	});
	let isWhole = true;
	let lookups = 0;
	for (let index = 0; index < loaded.length; index++) {
		const neededBy = loaded[index];
		for (const gap of neededBy.object.gaps) gaps.push({
			fact: `${neededBy.path}: ${gap.fact}`,
			why: gap.why
		});
		for (const name of neededBy.object.needed) {
			if (byName.has(name)) continue;
			if (++lookups > mostLookups || loaded.length > mostLoaded) return {
				loaded,
				byName,
				missing,
				isWhole: false,
				gaps: [...gaps, {
					fact: "libraries",
					why: `more than ${mostLoaded} libraries are needed`
				}]
			};
			const found = (musl ? isMuslItself(name) : name === loader.object.soname) ? {
				kind: "found",
				...loader
			} : await findLibrary(root, search(name, neededBy), program.object, musl);
			if (found.kind === "gap") {
				isWhole = false;
				if (!gaps.some(({ why }) => why === found.why)) gaps.push({
					fact: `the library ${name}`,
					why: found.why
				});
			} else if (found.kind === "missing") missing.push({
				name,
				neededBy,
				unusable: found.unusable
			});
			else {
				const processor = musl ? null : processorOf(found.path);
				if (processor !== null) gaps.push({
					fact: `the library ${name}`,
					why: `it is there for processors of ${processor} alone`
				});
				const known = byFile.get(found.file);
				if (known !== void 0) byName.set(name, known);
				else add({
					name,
					path: found.path,
					file: found.file,
					object: found.object,
					neededBy
				});
			}
		}
	}
	return {
		loaded,
		byName,
		missing: uniqueByName(missing),
		isWhole,
		gaps
	};
}
/**
* A file that is no ELF file ends the search. One made for another machine is passed over by glibc; musl takes the
* first file there is, and fails if it is no good.
*/
async function findLibrary(root, paths, program, musl) {
	let unusable = null;
	for (const path of paths) {
		const found = root.find(path);
		if (found.kind !== "file") continue;
		const object = await root.object(found.path);
		if ("unreadable" in object) {
			if (object.elf) return {
				kind: "gap",
				why: `${found.path}: ${object.unreadable}`
			};
			return {
				kind: "missing",
				unusable: {
					path,
					why: "no ELF file"
				}
			};
		}
		if (isSameMachine(object, program)) return {
			kind: "found",
			path,
			file: found.path,
			object
		};
		unusable = {
			path,
			why: object.class === program.class ? "made for another machine" : "of another class"
		};
		if (musl) break;
	}
	return {
		kind: "missing",
		unusable
	};
}
function uniqueByName(missing) {
	const seen = /* @__PURE__ */ new Set();
	return missing.filter(({ name }) => !seen.has(name) && seen.add(name));
}
// src/image/compiler-versions.ts
/**
* What the libraries of one GCC release define together (libstdc++ manual, "ABI Policy and Guidelines"): a table has the one
* number by which a release is known, and the others follow from it.
*/
const together = [
	["3.4.21", "1.3.9"],
	["3.4.22", "1.3.10"],
	["3.4.23", "1.3.11"],
	["3.4.26", "1.3.12"],
	["3.4.29", "1.3.13"],
	["3.4.31", "1.3.14"],
	["3.4.33", "1.3.15"]
];
/** The newest CXXABI of a libstdc++ that is known by its newest GLIBCXX; `null` for one older than GCC 5. */
function cxxabiOf(glibcxx) {
	return together.findLast(([known]) => compareVersions(known, glibcxx) <= 0)?.[1] ?? null;
}
/**
* libgcc_s gained its last version for code of C and C++ on x86 and Arm with GCC 7 (GCC_7.0.0), but for GCC_13.0.0 and newer,
* which are for types that hardly any program has. What comes from GCC 4.8 and before is in every image of the table.
*/
const isInEveryLibgcc = (version) => compareVersions(version, "4.8.0") <= 0;
// src/image/verdict.ts
const yes = (reason) => ({
	runs: "yes",
	obstacles: [],
	doubts: [],
	reason,
	errorText: null,
	fix: null
});
const unknown = (doubts) => ({
	runs: "unknown",
	obstacles: [],
	doubts,
	reason: `It could not be told: ${doubts.join("; ")}.`,
	errorText: null,
	fix: null
});
function no(obstacles, { path }, image) {
	const [first] = obstacles;
	if (first === void 0) throw new Error("a program that does not run has an obstacle");
	const errorText = errorTextOf(first, path);
	const cause = causeOf(first, image);
	const more = obstacles.length === 1 ? "" : ` (and ${obstacles.length - 1} more)`;
	return {
		runs: "no",
		obstacles,
		doubts: [],
		reason: `${cause[0]?.toUpperCase()}${cause.slice(1)}${more}. It ends with: ${errorText}`,
		errorText,
		fix: fixOf(first)
	};
}
// src/image/table-runs.ts
/**
* Whether a program with a loader starts in an image that only the table knows: by the kind of its libc, the sonames it
* is known to have, and the number of its glibc, which is an upper bound of the versions it defines.
*/
function runsByTable(program, interpreter, image, before) {
	const { table } = image;
	if (table === void 0) return unknown([...before, "the image's file system was not read"]);
	const asked = libcOfInterpreter(interpreter);
	const noLoader = {
		kind: "no-loader",
		interpreter,
		link: null,
		loaderOnly: program.object.needed.length === 0
	};
	if (table.libc === "none") return no([noLoader], program, image);
	if (asked === null) return unknown([...before, `whether the image has ${interpreter} is not in the table`]);
	if (asked !== table.libc) return no([noLoader], program, image);
	const doubts = loaderOf(image.platform.architecture, table.libc) === interpreter ? [...before] : [...before, `whether the image has ${interpreter} is not in the table`];
	const findings = table.libc === "musl" ? muslFindings(program) : glibcFindings(program, table);
	if (findings.obstacles.length > 0) return no(findings.obstacles, program, image);
	doubts.push(...findings.doubts);
	return doubts.length > 0 ? unknown(doubts) : yes(`By the table of ${table.asOf} the image has the loader, the libraries and the versions it asks for.`);
}
function glibcFindings({ object, path }, table) {
	const obstacles = [];
	const doubts = [];
	for (const library of object.needed) {
		if (table.libraries.includes(library) || /^ld-linux/.test(library)) continue;
		if (table.allLibraries) obstacles.push({
			kind: "missing-library",
			library,
			neededBy: path,
			unusable: null,
			loader: "glibc"
		});
		else doubts.push(`whether the image has ${library} is not in the table`);
	}
	for (const { library, version, weak, symbols } of object.versionNeeds) {
		if (weak || obstacles.some((one) => one.kind === "missing-library" && one.library === library)) continue;
		const defined = definesVersion(version, table);
		if (defined === "no") obstacles.push({
			kind: "missing-version",
			library,
			version,
			requiredBy: path,
			symbols
		});
		else if (defined === "unknown") doubts.push(`whether ${library} defines ${version} is not in the table`);
	}
	return {
		obstacles,
		doubts
	};
}
function definesVersion(version, { libcVersion, symbolVersions }) {
	const [, family, number] = /^([A-Z]+)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
	if (family === "GCC" && number !== void 0 && isInEveryLibgcc(number)) return "yes";
	const wanted = version === "GLIBC_ABI_DT_RELR" ? "2.36" : number;
	const have = family === "GLIBC" || version === "GLIBC_ABI_DT_RELR" ? libcVersion : newestOf(family ?? "", symbolVersions);
	if (wanted === void 0 || have === void 0 || have === null) return "unknown";
	return compareVersions(wanted, have) <= 0 ? "yes" : "no";
}
function newestOf(family, versions) {
	const { GLIBCXX } = versions;
	if (family === "CXXABI" && versions.CXXABI === void 0 && GLIBCXX !== void 0) return cxxabiOf(GLIBCXX);
	return versions[family] ?? null;
}
/** musl is asked by symbol, and symbols are not in the table. */
function muslFindings({ object }) {
	const others = object.needed.filter((library) => !isMuslItself(library));
	const symbols = object.imports?.length === 0 ? [] : ["which symbols its musl exports is not in the table"];
	return {
		obstacles: [],
		doubts: [...others.map((library) => `whether the image has ${library} is not in the table`), ...symbols]
	};
}
// src/image/runs.ts
/**
* The stages are those of compatibility's own order: `execve` (type, machine, loader), the libraries, the versions
* they define (glibc) or the symbols they export (musl). It looks at the image through its facts alone.
*/
async function willRun(program, image) {
	const { object } = program;
	if (object.type !== "ET_EXEC" && object.type !== "ET_DYN") return no([{
		kind: "not-a-program",
		type: object.type
	}], program, image);
	const machine = checkMachine(object, image);
	if (machine === "other") return no([{
		kind: "machine",
		machine: object.machine
	}], program, image);
	const doubts = machine === "same" ? [] : [machine.doubt];
	for (const gap of object.gaps) doubts.push(`${gap.fact}: ${gap.why}`);
	if (object.interpreter === null && object.type === "ET_DYN" && object.needed.length > 0) return no([{
		kind: "shared-library",
		needed: object.needed
	}], program, image);
	if (object.interpreter === null) return doubts.length === 0 ? yes(`It needs no loader and no library.`) : unknown(doubts);
	if (image.root === null) return runsByTable(program, object.interpreter, image, doubts);
	return throughLoader(program, object.interpreter, image, image.root, doubts);
}
/** Kernels of x86-64 also start 32-bit programs; of arm64 only where the processor still has that mode. */
function checkMachine(object, { platform }) {
	if (platform.os !== "linux") return "other";
	const machine = machineOf(platform);
	if (machine === null) return { doubt: `nothing is known here of the architecture ${platform.architecture}` };
	if (isSameMachine(machine, object)) return "same";
	if (platform.architecture === "amd64" && object.machine === "EM_386") return "same";
	if (platform.architecture === "arm64" && object.machine === "EM_ARM") return { doubt: "whether an arm64 machine starts a 32-bit program depends on its processor" };
	return "other";
}
async function throughLoader(program, interpreter, image, root, doubts) {
	const found = root.find(absolute(interpreter, image));
	const bad = (why) => no([{
		kind: "bad-loader",
		interpreter,
		why
	}], program, image);
	if (found.kind === "missing") {
		const loaderOnly = program.object.needed.length === 0;
		return no([{
			kind: "no-loader",
			interpreter,
			link: found.link,
			loaderOnly
		}], program, image);
	}
	if (found.kind === "loop") return bad("a loop of symlinks");
	if (found.kind !== "file") return bad("not a file");
	if ((found.mode & 73) === 0) return bad("not executable");
	const loader = await root.object(found.path);
	if ("unreadable" in loader) return loader.elf ? unknown([`the loader ${found.path} could not be read: ${loader.unreadable}`]) : bad("no ELF file");
	if (!isSameMachine(loader, program.object)) return bad("made for another machine");
	const { libc } = loader;
	if (libc === null) return unknown([`the loader ${found.path} is neither glibc's nor musl's`]);
	const closure = await readClosure(program, {
		root,
		libc,
		loader: interpreter,
		loaderFile: {
			path: found.path,
			object: loader
		},
		machine: program.object,
		env: image.config.env,
		workdir: image.config.workdir ?? "/"
	});
	const missing = closure.missing.map(({ name, neededBy, unusable }) => ({
		kind: "missing-library",
		library: name,
		neededBy: neededBy.path,
		unusable,
		loader: libc.kind
	}));
	const rest = libc.kind === "glibc" ? glibcObstacles(closure) : muslObstacles(closure, libc.version, image);
	const obstacles = [...missing, ...rest.obstacles];
	if (obstacles.length > 0) return no(obstacles, program, image);
	const open = [
		...doubts,
		...closure.gaps.map((gap) => `${gap.fact}: ${gap.why}`),
		...rest.doubts
	];
	if (open.length > 0) return unknown(open);
	const libraries = closure.loaded.filter(({ file, neededBy }) => neededBy !== null && file !== found.path).length;
	return yes(`The loader ${interpreter} is there${libraries === 0 ? "" : `, and so ${libraries === 1 ? "is the library" : `are the ${libraries} libraries`} it needs`}.`);
}
/**
* glibc (elf/dl-version.c): each version asked for must be one the library defines, by name. One marked weak may be
* missing, and a library that defines no versions satisfies every need.
*/
function glibcObstacles(closure) {
	const obstacles = [];
	const doubts = [];
	for (const { path, object } of closure.loaded) for (const { library, version, weak, symbols } of object.versionNeeds) {
		if (weak) continue;
		const provider = closure.byName.get(library);
		if (provider === void 0) {
			if (closure.isWhole && !closure.missing.some(({ name }) => name === library)) doubts.push(`${path} asks ${library} for ${version} without needing it`);
			continue;
		}
		const { versionDefinitions: definitions, versionNeeds } = provider.object;
		if (definitions?.includes(version)) continue;
		if (definitions === null) {
			if (versionNeeds.length === 0) doubts.push(`${path} wants ${version} of ${provider.path}, which has no versions`);
			continue;
		}
		obstacles.push({
			kind: "missing-version",
			library: provider.path,
			version,
			requiredBy: path,
			symbols
		});
	}
	if (obstacles.length > 0 || closure.missing.length > 0) return {
		obstacles,
		doubts
	};
	for (const { loaded, symbols } of unresolved(closure)) if (loaded.object.bindNow) obstacles.push({
		kind: "missing-symbols",
		symbols,
		requiredBy: loaded.path,
		loader: "glibc"
	});
	else doubts.push(`${loaded.path} may call ${symbols[0]}, which nothing it loads exports`);
	return {
		obstacles,
		doubts
	};
}
/** musl has no versions and looks every symbol up at the start (ldso/dynlink.c, `do_relocs`). */
function muslObstacles(closure, version, image) {
	const obstacles = [];
	const doubts = [];
	for (const { path, object } of closure.loaded) {
		if (!(object.packedRelocations || object.versionNeeds.some((need) => need.version === "GLIBC_ABI_DT_RELR")) || knowsPackedRelocations(version, image)) continue;
		if (version === null) doubts.push(`${path} has packed relocations, and the version of musl is not known`);
		else obstacles.push({
			kind: "packed-relocations",
			in: path,
			version
		});
	}
	if (closure.missing.length > 0) return {
		obstacles,
		doubts
	};
	for (const { loaded, symbols } of unresolved(closure)) obstacles.push({
		kind: "missing-symbols",
		symbols,
		requiredBy: loaded.path,
		loader: "musl"
	});
	for (const { path, object } of closure.loaded) {
		if (object.exports() === null) doubts.push(`which symbols ${path} exports is not known`);
		if (object.imports === null) doubts.push(`which symbols ${path} needs is not known`);
	}
	return {
		obstacles,
		doubts
	};
}
/** musl has them since 1.2.4; Alpine had brought them into its 1.2.2 with 3.15. */
function knowsPackedRelocations(version, { osRelease }) {
	const isAtLeast = (text, ...wanted) => {
		const numbers = text?.split(/[._]/).map(Number) ?? [];
		for (const [index, want] of wanted.entries()) {
			const have = numbers[index] ?? 0;
			if (have !== want) return have > want;
		}
		return numbers.length > 0;
	};
	return isAtLeast(version, 1, 2, 4) || osRelease.ID === "alpine" && isAtLeast(osRelease.VERSION_ID, 3, 15);
}
/** By file, the symbols that nobody in the closure exports. Where somebody's exports are unknown, nobody can say. */
function unresolved(closure) {
	if (!closure.isWhole) return [];
	const exports = closure.loaded.map(({ object }) => object.exports());
	if (exports.includes(null)) return [];
	const isExported = (name) => exports.some((set) => set?.has(name));
	return closure.loaded.flatMap((loaded) => {
		const symbols = (loaded.object.imports ?? []).filter((name) => !isExported(name)).sort();
		return symbols.length === 0 ? [] : [{
			loaded,
			symbols
		}];
	});
}
const absolute = (path, { config }) => path.startsWith("/") ? path : `${config.workdir ?? ""}/${path}`;
// src/compatibility/known-bases.ts
/**
* From small to large, by order of magnitude: nothing, a few files, a libc, a distribution. Lines of the table that are not
* named here come last, in its order. Images that only build are no bases to ship.
*/
const smallestFirst = [
	"scratch",
	"distroless-static",
	"chainguard-static",
	"busybox-musl",
	"busybox-uclibc",
	"busybox-glibc",
	"alpine",
	"chainguard-busybox",
	"chainguard-glibc-dynamic",
	"chainguard-wolfi-base",
	"distroless-base-nossl",
	"distroless-base",
	"distroless-cc",
	"ubi-micro",
	"photon",
	"debian",
	"ubuntu"
];
const onlyBuilds = "golang";
/** Those that the table has for a platform, to ship a program in; `scratch` is one more. */
const knownBases = ({ architecture }) => baseRecords.filter(({ line, images }) => line !== onlyBuilds && images.some(({ architectures }) => architectures === null || architectures.includes(architecture)));
/** The ids of one of each line, the newest, from small to large. */
function climbOf(records) {
	const newest = /* @__PURE__ */ new Map([["scratch", "scratch"]]);
	for (const { id, line } of records) newest.set(line ?? id, id);
	const order = (line) => {
		const place = smallestFirst.indexOf(line);
		return place < 0 ? smallestFirst.length : place;
	};
	return [...newest.keys()].sort((one, other) => order(one) - order(other)).map((line) => newest.get(line));
}
// src/compatibility/platform-of.ts
/** What the image is asked for. Of the variants only ARM's make a difference there. */
function platformOf({ elf, go, variant }) {
	const architecture = architectureOf(elf);
	if (architecture === null) return null;
	const level = /^[567]/.exec(go?.settings.GOARM ?? variant?.env.GOARM ?? "")?.[0];
	return {
		os: "linux",
		architecture,
		variant: architecture === "arm" && level !== void 0 ? `v${level}` : null
	};
}
export { willRun as i, climbOf as n, knownBases as r, platformOf as t };
