import { i as readReport, t as judge } from "./judge.js";
import { t as JobError } from "./errors2.js";
import { t as checkRules } from "./rules.js";
import { t as measureBuild } from "./measure.js";
import { n as measureFiles } from "./files.js";
import { t as version } from "./version.js";
import { basename, resolve } from "node:path";
import { open, readFile, stat } from "node:fs/promises";
// src/analyze/diff/settings.ts
/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name) => !name.startsWith("vcs") && name !== "DefaultGODEBUG";
/**
* The build settings that differ, in order of the alphabet; an empty one is as good as none. Where one file says nothing of
* its settings, nothing is known to differ; nor is it of what -trimpath keeps out of them.
*/
function changedSettings(before, after) {
	const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
	const [names, newNames] = [Object.keys(old), Object.keys(now)];
	if (names.length === 0 || newNames.length === 0) return [];
	const hides = (settings) => settings["-trimpath"] === "true";
	const isKnown = (name) => !/^(?:-ldflags|CGO_\w*FLAGS)$/.test(name) || hides(old) === hides(now);
	return [.../* @__PURE__ */ new Set([...names, ...newNames])].filter((name) => isFlag(name) && isKnown(name)).sort().map((name) => ({
		name,
		before: old[name] || null,
		after: now[name] || null
	})).filter((change) => change.before !== change.after);
}
// src/analyze/diff/causes.ts
const linkedKinds = /* @__PURE__ */ new Set([
	"symtab",
	"dwarf",
	"relocation",
	"build-info",
	"header",
	"padding"
]);
/** Who is asked, in this order, what moved a difference; the first that says so is right. */
const deciders = [
	["toolchain", ({ row }, about) => about.toolchainChanged && isCompiledAnew(row, about)],
	["flag", ({ row }, about) => about.linkFlagsChanged && (linkedKinds.has(row.kind) || row.owner === "c")],
	["flag", (difference, about) => about.moved.size === 0 && isRewritten(difference, about)],
	["flag", ({ row }, about) => about.compileFlagsChanged && row.kind !== "embed"],
	["new-module", ({ row }, { before, after }) => isModule(row) && !before.has(row.module) && after.has(row.module)],
	["removed-module", ({ row }, { before, after }) => isModule(row) && before.has(row.module) && !after.has(row.module)],
	["version-bump", ({ row }, { before, after }) => isModule(row) && before.get(row.module) !== after.get(row.module)],
	["pruning-off", (difference, about) => about.pruningEnded && keepsMore(difference, about)],
	["embed", ({ row }) => row.kind === "embed"],
	["own-code", ({ row }, about) => isModule(row) && (about.ownModules.has(row.module) || isOfOneTree(row, about))],
	["reachable", ({ row }, { moved }) => (isModule(row) || row.owner === "std") && moved.has(ownerName(row))],
	["version-bump", ({ row }, { before, after }) => row.owner === "c" && isBumped(before, after)],
	["new-module", ({ row }, { before, after }) => row.owner === "c" && lacks(before, after)],
	["removed-module", ({ row }, { before, after }) => row.owner === "c" && lacks(after, before)],
	["own-code", ({ row }) => row.owner === "c"],
	["layout", () => true]
];
function causeOf(difference, about) {
	for (const [cause, decides] of deciders) if (decides(difference, about)) return cause;
	return "layout";
}
const isModule = (row) => row.owner === "module" && row.module !== null;
/** Shares of compressed information move a little with any other; beyond that it was written in another way. */
const leastRewritten = .1;
/** Other words about code that nobody edited: recompressed, or written by another linker. */
const isRewritten = ({ row, before, after }, { ownModules }) => (row.kind === "dwarf" || row.kind === "symtab") && !(isModule(row) && ownModules.has(row.module)) && Math.abs(after - before) >= leastRewritten * before;
/** Whether the second has modules that the first has not. */
const lacks = (one, other) => [...other.keys()].some((path) => !one.has(path));
const isBumped = (before, after) => [...before].some(([path, version]) => after.has(path) && after.get(path) !== version);
/** What a compiler may add to the same sources or save. Beyond that more or less of them is reached. */
const mostByCompiler = .25;
/** What the toolchain brings, and what it alone made different: modules of the same version that nobody here edits. */
function isCompiledAnew(row, { before, after, ownModules, growth }) {
	if (row.owner === "std" || row.owner === "toolchain" || row.owner === "unattributed") return true;
	if (!isModule(row) || ownModules.has(row.module) || before.get(row.module) !== after.get(row.module)) return false;
	return Math.abs(growth.get(row.module) ?? 1) <= mostByCompiler;
}
/** Packages that were there before and that nobody edited, and the tables the linker keeps about them. */
function keepsMore({ row, before, after }, { ownModules, packages }) {
	if (after <= before || row.kind === "embed") return false;
	if (row.owner === "toolchain") return true;
	return (row.owner === "std" || isModule(row) && !ownModules.has(row.module)) && row.package !== null && packages.has(row.package);
}
/**
* Build systems that keep all sources in one tree, such as Bazel, leave no list of modules in a program: then nothing sets
* apart what was edited, and code that moved is taken for that.
*/
const isOfOneTree = (row, { before, after, moved }) => before.size === 0 && after.size === 0 && moved.has(ownerName(row));
const ownerName = (row) => isModule(row) ? row.module : row.owner;
/** What each cause moved, largest movement first. */
function sharesOf(differences) {
	const byCause = /* @__PURE__ */ new Map();
	for (const { cause, before, after } of differences) byCause.set(cause, (byCause.get(cause) ?? 0) + after - before);
	return [...byCause].map(([cause, bytes]) => ({
		cause,
		bytes
	})).filter(({ bytes }) => bytes !== 0).sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.cause < b.cause ? -1 : 1));
}
/** A module that is new reaches more of others, which may be more bytes than its own. Below this share of them it was another. */
const leastOfNew = .2;
/** The cause of a whole file: section bytes decide, and a few of them may move it by a page, so layout comes last. */
function totalCause(differences) {
	const moved = differences.filter(({ before, after }) => before !== after);
	const meant = moved.filter(({ cause }) => cause !== "layout");
	const main = mainCause(meant.length > 0 ? meant : moved);
	if (main !== "reachable") return main;
	const bytesOf = (wanted) => meant.reduce((sum, { cause, before, after }) => sum + (cause === wanted ? after - before : 0), 0);
	return bytesOf("new-module") > 0 && bytesOf("new-module") >= leastOfNew * bytesOf("reachable") ? "new-module" : main;
}
/** The cause that moved most of these differences' bytes in the direction in which they add up; either way where that is 0. */
function mainCause(differences) {
	const total = differences.reduce((sum, { before, after }) => sum + after - before, 0);
	const moved = (bytes) => total === 0 ? Math.abs(bytes) : bytes * Math.sign(total);
	const byCause = /* @__PURE__ */ new Map();
	for (const { cause, before, after } of differences) byCause.set(cause, (byCause.get(cause) ?? 0) + moved(after - before));
	const [first] = [...byCause].sort(([, a], [, b]) => b - a);
	return first?.[0] ?? null;
}
function circumstances(before, after) {
	const flags = changedSettings(before, after).map(({ name }) => name);
	const compileFlagsChanged = flags.some((name) => name !== "-ldflags") || alignmentOf(before) !== alignmentOf(after);
	return {
		before: versions(before),
		after: versions(after),
		ownModules: /* @__PURE__ */ new Set([...ownModules(before), ...ownModules(after)]),
		packages: new Set(before.ledger.rows.flatMap((row) => row.package ?? [])),
		growth: moduleGrowth(before, after),
		moved: movedOwners(before, after),
		toolchainChanged: isToolchainChanged(before, after),
		compileFlagsChanged,
		linkFlagsChanged: flags.length > 0 || linkerLeft(before) !== linkerLeft(after),
		pruningEnded: before.go?.methodPruning === "on" && after.go?.methodPruning === "off"
	};
}
/** Between two files that both say what built them: obfuscated ones do not. */
function isToolchainChanged({ go: before }, { go: after }) {
	const [old, now] = [releaseOf(before?.version), releaseOf(after?.version)];
	return old !== now && old !== "unknown" && now !== "unknown";
}
/** Without the experiments that it was built with, which are a setting: `go1.26.8-X:nogreenteagc`. */
const releaseOf = (version) => (version ?? "unknown").replace(/[ -]X:.*$/, "");
/** The one flag of the linker that moves all code. */
const alignmentOf = ({ go }) => /-funcalign[= ]\d+/.exec(go?.settings["-ldflags"] ?? "")?.[0];
function moduleGrowth(before, after) {
	const [old, now] = [before, after].map(({ ledger }) => {
		const bytes = /* @__PURE__ */ new Map();
		for (const row of ledger.rows) if (isModule(row)) bytes.set(row.module, (bytes.get(row.module) ?? 0) + row.bytes);
		return bytes;
	});
	return new Map([...old].map(([module, bytes]) => [module, ((now.get(module) ?? 0) - bytes) / bytes]));
}
function movedOwners(before, after) {
	const moved = /* @__PURE__ */ new Map();
	const add = ({ ledger }, sign) => {
		for (const row of ledger.rows) {
			if (row.kind !== "code" && row.kind !== "type") continue;
			const key = `${ownerName(row)} ${row.kind}`;
			moved.set(key, (moved.get(key) ?? 0) + sign * row.bytes);
		}
	};
	add(before, -1);
	add(after, 1);
	return new Set([...moved].filter(([, bytes]) => bytes !== 0).map(([key]) => key.slice(0, key.lastIndexOf(" "))));
}
/**
* What -s, -w, -buildmode and the link mode leave in a file, seen in the file: `-trimpath` hides -ldflags from the settings.
* A system's linker, and no other, writes .comment.
*/
const linkerLeft = ({ symtab, elf, linkage }) => [...[
	symtab.symtabBytes > 0,
	symtab.debugBytes > 0,
	elf.hardening.pie,
	linkage.kind
], elf.sections.some(({ name }) => name === ".comment")].join();
/** The version that was built, by module path: that of the replacement where there is one. The main module has none. */
function versions({ go }) {
	const built = ({ version, replace }) => replace === null ? version : `${replace.path}@${replace.version}`;
	const others = (go?.modules ?? []).filter((module) => module.path !== go?.module);
	return new Map(others.map((module) => [module.path, built(module)]));
}
/** A module in a folder of the user's has the version `(devel)`: the main module, others of a workspace, local replacements. */
function ownModules({ go }) {
	const isLocal = ({ version, replace }) => (replace ?? { version }).version === "(devel)";
	const local = (go?.modules ?? []).filter(isLocal).map(({ path }) => path);
	return [...go?.module == null ? [] : [go.module], ...local];
}
// src/analyze/diff/compiler-share.ts
/**
* Differences with their causes. Where the toolchain changed, the sources of some modules are the same on both sides, and
* what those lost or gained shows what the compiler does. As much of what was edited or bumped may be its doing, too, and
* counts as such: only what is beyond that is told apart.
*/
function withCauses(differences, about) {
	const caused = differences.map((difference) => ({
		...difference,
		cause: causeOf(difference, about)
	}));
	if (!about.toolchainChanged) return caused;
	const reach = reachOfCompiler(caused.filter(({ row, cause }) => isModule(row) && cause === "toolchain"));
	return caused.flatMap((difference) => {
		const { row, before, after, cause } = difference;
		const { least, most } = (isEdit.has(cause) ? reach.get(row.kind) : void 0) ?? {
			least: 0,
			most: 0
		};
		const byCompiler = Math.max(Math.ceil(before * least), Math.min(Math.floor(before * most), after - before));
		if (byCompiler === 0) return [difference];
		if (byCompiler === after - before) return [{
			...difference,
			cause: "toolchain"
		}];
		return [{
			row,
			before,
			after: before + byCompiler,
			cause: "toolchain"
		}, {
			row,
			before: 0,
			after: after - before - byCompiler,
			cause
		}];
	});
}
const isEdit = /* @__PURE__ */ new Set(["own-code", "version-bump"]);
/** Bytes of one kind from which on what a module lost or gained says something. */
const enoughToTell = 65536;
/** By kind of byte, how much smaller and larger modules became that nobody edited. */
function reachOfCompiler(unedited) {
	const modules = /* @__PURE__ */ new Map();
	for (const { row, before, after } of unedited) {
		const key = JSON.stringify([row.module, row.kind]);
		const sum = modules.get(key) ?? {
			kind: row.kind,
			before: 0,
			after: 0
		};
		modules.set(key, {
			...sum,
			before: sum.before + before,
			after: sum.after + after
		});
	}
	const reach = /* @__PURE__ */ new Map();
	for (const { kind, before, after } of modules.values()) {
		if (before < enoughToTell) continue;
		const { least, most } = reach.get(kind) ?? {
			least: 0,
			most: 0
		};
		const share = (after - before) / before;
		reach.set(kind, {
			least: Math.min(least, share),
			most: Math.max(most, share)
		});
	}
	return reach;
}
// src/analyze/diff/embeds.ts
/** Embedded files that came, went or have another content, which may be as long as before; largest movement first. */
function changedEmbeds(before, after) {
	if (before.embeds === void 0 || after.embeds === void 0) return [];
	const nameOf = namer(before.embeds, after.embeds);
	const [old, now] = [byName(before.embeds, nameOf), byName(after.embeds, nameOf)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name)?.hash !== now.get(name)?.hash).map((name) => ({
		name,
		before: old.get(name)?.bytes ?? null,
		after: now.get(name)?.bytes ?? null
	})).sort((a, b) => moved(b) - moved(a) || (a.name < b.name ? -1 : 1));
}
const moved = ({ before, after }) => Math.abs((after ?? 0) - (before ?? 0));
/** The path alone, or below its package where one of the sides has that path twice. */
function namer(...sides) {
	const taken = /* @__PURE__ */ new Set();
	for (const side of sides) {
		const seen = /* @__PURE__ */ new Set();
		for (const { path } of side) (seen.has(path) ? taken : seen).add(path);
	}
	return ({ path, package: user }) => taken.has(path) && user !== null ? `${user}/${path}` : path;
}
/** Files that still share a name count as one. */
function byName(files, nameOf) {
	const result = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = nameOf(file);
		const same = result.get(name);
		result.set(name, {
			bytes: (same?.bytes ?? 0) + file.bytes,
			hash: `${same?.hash ?? ""}${file.hash}`
		});
	}
	return result;
}
// src/analyze/diff.ts
/**
* What changed between two snapshots, artifact by artifact of the same name, and by whose doing. The rows of kind
* `module` of one artifact add up to the difference in its file size, to the byte.
*/
function diffSnapshots(base, head) {
	const before = new Map(base.artifacts.map((artifact) => [artifact.name, artifact]));
	const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
		const [old, now] = [before.get(name), after.get(name)];
		if (old !== void 0 && now !== void 0) return diffArtifacts(name, old, now);
		return [change(name, "total", "total", old?.fileSize ?? null, now?.fileSize ?? null, null)];
	});
}
function diffArtifacts(name, before, after) {
	if (before.sha256 === after.sha256) return [change(name, "total", "total", before.fileSize, after.fileSize, null)];
	const cells = withCauses(cellsOf(before, after), circumstances(before, after));
	const cause = before.sectionBytes === after.sectionBytes ? null : totalCause(cells);
	return [
		{
			...change(name, "total", "total", before.fileSize, after.fileSize, cause),
			causes: sharesOf(cells)
		},
		...toolchainChange(name, before, after),
		...changedSettings(before, after).map((flag) => change(name, "flag", flag.name, flag.before, flag.after, "flag")),
		...linkageChanges(name, before, after),
		...sectionChanges(name, before, after),
		...rollUp(name, "module", cells, moduleName),
		...rollUp(name, "package", cells, ({ package: path }) => path),
		...changedEmbeds(before, after).map((file) => change(name, "embed", file.name, file.before, file.after, "embed"))
	];
}
const change = (artifact, kind, name, before, after, cause) => ({
	artifact,
	kind,
	name,
	before,
	after,
	cause,
	chain: []
});
function toolchainChange(artifact, before, after) {
	const [old, now] = [before.go?.version ?? null, after.go?.version ?? null];
	return !isToolchainChanged(before, after) ? [] : [change(artifact, "toolchain", "go", old, now, "toolchain")];
}
function linkageChanges(artifact, before, after) {
	const [old, now] = [linkageFacts(before), linkageFacts(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).map((name) => {
		const one = change(artifact, "linkage", name, old.get(name) ?? null, now.get(name) ?? null, null);
		const names = namesOf(name, before, after);
		return names.length === 0 ? one : {
			...one,
			names
		};
	});
}
/** Who made it so, as far as the file says: `symbol ← package` for a version, the packages that call C for libraries. */
function namesOf(fact, before, { linkage }) {
	const [, family] = /^(.*) floor$/.exec(fact) ?? [];
	if (family !== void 0) {
		const version = `${family}_${linkage.floor[family]}`;
		return (linkage.callers ?? []).filter((one) => one.version === version).map((one) => `${one.symbol}${one.package === null ? "" : ` ← ${one.package}`}`);
	}
	const known = before.linkage.callsC ?? [];
	return fact === "linkage" ? (linkage.callsC ?? []).filter((path) => !known.includes(path)) : [];
}
function linkageFacts({ linkage, elf }) {
	const facts = /* @__PURE__ */ new Map([["linkage", linkage.kind]]);
	if (elf.interpreter !== null) facts.set("interpreter", elf.interpreter);
	if (elf.needed.length > 0) facts.set("needed", elf.needed.join(", "));
	for (const [family, version] of Object.entries(linkage.floor)) facts.set(`${family} floor`, version);
	return facts;
}
function sectionChanges(artifact, before, after) {
	const [old, now] = [sectionSizes(before), sectionSizes(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((name) => change(artifact, "section", name, old.get(name) ?? null, now.get(name) ?? null, null)).filter((section) => section.before !== section.after).sort(byGrowth);
}
/** File bytes by section name; sections may share a name. */
function sectionSizes({ elf }) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { name, fileSize } of elf.sections) sizes.set(name, (sizes.get(name) ?? 0) + fileSize);
	return sizes;
}
/** The ledgers of both sides, cell by cell. */
function cellsOf(before, after) {
	const cells = /* @__PURE__ */ new Map();
	const put = (rows, side) => {
		for (const { bytes, ...row } of rows) {
			const key = JSON.stringify([
				row.owner,
				row.module,
				row.package,
				row.kind
			]);
			const cell = cells.get(key) ?? {
				row,
				before: 0,
				after: 0
			};
			cells.set(key, {
				...cell,
				[side]: cell[side] + bytes
			});
		}
	};
	put(before.ledger.rows, "before");
	put(after.ledger.rows, "after");
	return [...cells.values()];
}
/** What a row of the ledger is called where modules are listed: those who are no module go by their owner's name. */
const moduleName = (row) => row.module ?? row.owner;
function rollUp(artifact, kind, cells, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const name = nameOf(cell.row);
		if (name === null) continue;
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [cell]);
		else group.push(cell);
	}
	return [...groups].map(([name, group]) => {
		const sum = (side) => group.reduce((total, cell) => total + cell[side], 0) || null;
		return change(artifact, kind, name, sum("before"), sum("after"), mainCause(group));
	}).filter(({ before, after }) => before !== after).sort(byGrowth);
}
const growth = ({ before, after }) => Number(after ?? 0) - Number(before ?? 0);
/** What grew most comes first, what shrank most last. */
const byGrowth = (a, b) => growth(b) - growth(a) || (a.name < b.name ? -1 : 1);
// src/run.ts
const envelope = {
	schemaVersion: 1,
	tool: {
		name: "plimsoll",
		version
	}
};
/** Builds the configured matrix, or runs the user's own build, reads what comes out and judges it. */
async function report(job) {
	const images = await namedImages(job.config.images, job.folder);
	const concluded = await conclude(job, await measureBuild(job), images);
	if (concluded.compatibility.every(({ runs }) => runs !== "no")) return concluded;
	const { withRemedies } = await import("./remedies.js");
	return {
		...concluded,
		compatibility: await withRemedies(job, concluded, images)
	};
}
/** Reads binaries that exist and judges them. */
async function inspect(job, files) {
	const images = await namedImages(job.config.images, job.started);
	return conclude(job, await measureFiles(job, files), images);
}
/** Says whether binaries start and work in the images of the configuration, and judges nothing else. */
async function check(job, files) {
	const images = await namedImages(job.config.images, job.started);
	return conclude(job, await measureFiles(job, files), images, checkRules);
}
/** Paths of images are relative to `folder`. Nothing about images is loaded where none is asked about. */
async function namedImages(images, folder) {
	if (images.length === 0) return [];
	const { nameImages } = await import("./named-image.js");
	return images.flatMap((image) => nameImages(image, folder));
}
/** Compares two binaries, or two stored reports. Nothing is judged: whoever compares wants to know, not to be told. */
async function diff(job, before, after) {
	const name = basename(after);
	const [base, head] = await Promise.all([sideOf(job, before, name), sideOf(job, after, name)]);
	const changes = await changesOfBases(diffSnapshots(base, head), base, head);
	const verdict = judge({
		head,
		base,
		changes,
		config: job.config
	}, []);
	return {
		...envelope,
		head,
		base,
		changes,
		compatibility: [],
		verdict
	};
}
/** With the known bases that were lost or gained. Nothing about images is loaded where all are linked as before. */
async function changesOfBases(changes, base, head) {
	if (changes.every(({ kind }) => kind !== "linkage")) return changes;
	return (await import("./lost-bases.js")).withBases(changes, base, head);
}
async function sideOf(job, path, name) {
	if (await isJson(path)) return readReport(await readFile(path, "utf8"), path).head;
	const side = await measureFiles(job, [path], [name]);
	const [unread] = side.unread;
	if (unread !== void 0) throw new JobError(`${unread.path} cannot be compared: ${unread.reason}`);
	return side;
}
/** Whether the file starts as a report does. What is no file is left to be named by whoever reads it. */
async function isJson(path) {
	if ((await stat(path).catch(() => void 0))?.isFile() !== true) return false;
	await using file = await open(path);
	const { buffer } = await file.read({
		buffer: Buffer.alloc(1),
		position: 0
	});
	return buffer.toString() === "{";
}
async function conclude(job, head, images, rules) {
	checkMeasured(head);
	const { compatibility, bases } = await lookAt(job, head, images);
	const verdict = judge({
		head,
		base: null,
		changes: [],
		config: job.config,
		compatibility
	}, rules);
	return {
		...envelope,
		head,
		base: null,
		changes: [],
		compatibility,
		...bases.length > 0 && { bases },
		verdict
	};
}
/** What was measured, in each of the images, and on the bases that are known. */
async function lookAt({ started, config }, { artifacts }, images) {
	if (images.length === 0) return {
		compatibility: [],
		bases: []
	};
	const [{ checkImages }, { readPrograms }, { laddersOf }] = await Promise.all([
		import("./check3.js"),
		import("./measured-programs2.js"),
		import("./ladder2.js")
	]);
	const programs = await readPrograms(artifacts.map((artifact) => ({
		artifact,
		file: resolve(started, artifact.path)
	})));
	const [compatibility, bases] = await Promise.all([checkImages(programs, images, config.verify), laddersOf(programs)]);
	return {
		compatibility,
		bases
	};
}
/** What was measured, in each of the images. */
const compatibilityOf = async (...question) => (await lookAt(...question)).compatibility;
/** Throws JobError where there is nothing to report. */
function checkMeasured({ artifacts, failedBuilds, unread, skippedVariants }) {
	if (artifacts.length + failedBuilds.length + unread.length === 0) throw new JobError(nothingBuilt(skippedVariants));
}
const nothingBuilt = (skipped) => skipped.length === 0 ? "there is nothing to report: no variant was asked for" : `every variant was skipped: ${skipped.map(({ variant, why }) => `${variant}: ${why}`).join("; ")}`;
export { diff as a, namedImages as c, compatibilityOf as i, report as l, check as n, envelope as o, checkMeasured as r, inspect as s, changesOfBases as t, diffSnapshots as u };
