import { i as readReport, t as judge } from "./judge.js";
import { t as JobError } from "./errors2.js";
import { t as checkRules } from "./rules.js";
import { n as measureFiles, t as measureBuild } from "./measure.js";
import { t as version } from "./version.js";
import { basename, resolve } from "node:path";
import { open, readFile, stat } from "node:fs/promises";
// src/analyze/diff/settings.ts
/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name) => !name.startsWith("vcs") && name !== "DefaultGODEBUG";
/** The build settings that differ, in order of the alphabet. */
function changedSettings(before, after) {
	const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
	return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter(isFlag).sort().map((name) => ({
		name,
		before: old[name] ?? null,
		after: now[name] ?? null
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
	["flag", (_, about) => about.compileFlagsChanged],
	["new-module", ({ row }, { before, after }) => isModule(row) && !before.has(row.module) && after.has(row.module)],
	["removed-module", ({ row }, { before, after }) => isModule(row) && before.has(row.module) && !after.has(row.module)],
	["version-bump", ({ row }, { before, after }) => isModule(row) && before.get(row.module) !== after.get(row.module)],
	["pruning-off", (difference, about) => about.pruningEnded && keepsMore(difference, about)],
	["embed", ({ row }) => row.kind === "embed"],
	["own-code", ({ row }, { ownModules }) => isModule(row) && ownModules.has(row.module)],
	["reachable", ({ row }) => isModule(row) || row.owner === "std" || row.owner === "c"],
	["layout", () => true]
];
function causeOf(difference, about) {
	for (const [cause, decides] of deciders) if (decides(difference, about)) return cause;
	return "layout";
}
const isModule = (row) => row.owner === "module" && row.module !== null;
/** What a compiler may add to the same sources or save. Beyond that more or less of them is reached. */
const mostByCompiler = .25;
/** What the toolchain brings, and what it alone made different: modules of the same version that nobody here edits. */
function isCompiledAnew(row, { before, after, ownModules, growth }) {
	if (row.owner === "std" || row.owner === "toolchain") return true;
	if (!isModule(row) || ownModules.has(row.module) || before.get(row.module) !== after.get(row.module)) return false;
	return Math.abs(growth.get(row.module) ?? 1) <= mostByCompiler;
}
/** Packages that were there before and that nobody edited, and the tables the linker keeps about them. */
function keepsMore({ row, before, after }, { ownModules, packages }) {
	if (after <= before || row.kind === "embed") return false;
	if (row.owner === "toolchain") return true;
	return (row.owner === "std" || isModule(row) && !ownModules.has(row.module)) && row.package !== null && packages.has(row.package);
}
/** The cause of a whole file: section bytes decide, and a few of them may move it by a page, so layout comes last. */
function totalCause(differences) {
	const moved = differences.filter(({ before, after }) => before !== after);
	const meant = moved.filter(({ cause }) => cause !== "layout");
	return mainCause(meant.length > 0 ? meant : moved);
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
	const compileFlagsChanged = flags.some((name) => name !== "-ldflags");
	return {
		before: versions(before),
		after: versions(after),
		ownModules: /* @__PURE__ */ new Set([...ownModules(before), ...ownModules(after)]),
		packages: new Set(before.ledger.rows.flatMap((row) => row.package ?? [])),
		growth: moduleGrowth(before, after),
		toolchainChanged: before.go?.version !== after.go?.version,
		compileFlagsChanged,
		linkFlagsChanged: flags.length > 0 || linkerLeft(before) !== linkerLeft(after),
		pruningEnded: before.go?.methodPruning === "on" && after.go?.methodPruning === "off"
	};
}
function moduleGrowth(before, after) {
	const [old, now] = [before, after].map(({ ledger }) => {
		const bytes = /* @__PURE__ */ new Map();
		for (const row of ledger.rows) if (isModule(row)) bytes.set(row.module, (bytes.get(row.module) ?? 0) + row.bytes);
		return bytes;
	});
	return new Map([...old].map(([module, bytes]) => [module, ((now.get(module) ?? 0) - bytes) / bytes]));
}
/** What -s, -w, -buildmode and the link mode leave in a file, seen in the file: `-trimpath` hides -ldflags from the settings. */
const linkerLeft = ({ symtab, elf, linkage }) => [
	symtab.symtabBytes > 0,
	symtab.debugBytes > 0,
	elf.hardening.pie,
	linkage.kind
].join();
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
	const about = circumstances(before, after);
	const cells = cellsOf(before, after).map((cell) => ({
		...cell,
		cause: causeOf(cell, about)
	}));
	const sameSections = before.sectionBytes === after.sectionBytes;
	return [
		change(name, "total", "total", before.fileSize, after.fileSize, sameSections ? null : totalCause(cells)),
		...toolchainChange(name, before, after),
		...changedSettings(before, after).map((flag) => change(name, "flag", flag.name, flag.before, flag.after, "flag")),
		...linkageChanges(name, before, after),
		...sectionChanges(name, before, after),
		...rollUp(name, "module", cells, moduleName),
		...rollUp(name, "package", cells, ({ package: path }) => path)
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
	return old === now ? [] : [change(artifact, "toolchain", "go", old, now, "toolchain")];
}
function linkageChanges(artifact, before, after) {
	const [old, now] = [linkageFacts(before), linkageFacts(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).map((name) => change(artifact, "linkage", name, old.get(name) ?? null, now.get(name) ?? null, null));
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
	return conclude(job, await measureBuild(job), images);
}
/** Reads binaries that exist and judges them. */
async function inspect(job, files) {
	const images = await namedImages(job.config.images, job.started);
	return conclude(job, await measureFiles(job, files), images);
}
/** Says whether binaries start and work in the images of the configuration, and judges nothing else. */
async function check(job, files, proof = null) {
	const images = await namedImages(job.config.images, job.started);
	return conclude(job, await measureFiles(job, files), images, {
		rules: checkRules,
		proof
	});
}
/** Paths of images are relative to `folder`. Nothing about images is loaded where none is asked about. */
async function namedImages(images, folder) {
	if (images.length === 0) return [];
	const { nameImage } = await import("./named-image.js");
	return images.map((image) => nameImage(image, folder));
}
/** Compares two binaries, or two stored reports. Nothing is judged: whoever compares wants to know, not to be told. */
async function diff(job, before, after) {
	const name = basename(after);
	const [base, head] = await Promise.all([sideOf(job, before, name), sideOf(job, after, name)]);
	const changes = diffSnapshots(base, head);
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
async function conclude(job, head, images, { rules, proof = null } = {}) {
	checkMeasured(head);
	const { compatibility, bases } = await lookAt(job, head, images, proof);
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
async function lookAt({ started }, { artifacts }, images, proof = null) {
	if (images.length === 0) return {
		compatibility: [],
		bases: []
	};
	const [{ checkImages, readPrograms }, { laddersOf }] = await Promise.all([import("./check3.js"), import("./ladder.js")]);
	const programs = await readPrograms(artifacts.map((artifact) => ({
		artifact,
		file: resolve(started, artifact.path)
	})));
	const [compatibility, bases] = await Promise.all([checkImages(programs, images, proof), laddersOf(programs)]);
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
export { envelope as a, report as c, diff as i, diffSnapshots as l, checkMeasured as n, inspect as o, compatibilityOf as r, namedImages as s, check as t };
