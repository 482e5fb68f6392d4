import { n as UsageError, t as JobError } from "./errors2.js";
import { n as measureFiles, t as measureBuild } from "./measure.js";
import { t as nearestWord } from "./nearest-word2.js";
import { a as array, c as literal, d as strictObject, f as string, g as _isoDateTime, h as unknown, i as _enum, l as number, m as union, n as matches, o as boolean, r as ZodISODateTime, s as int, t as rules, u as record$1 } from "./rules.js";
import { t as version } from "./version.js";
import { basename } from "node:path";
import { open, readFile, stat } from "node:fs/promises";
// ../../work/main/node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
// src/exit-code.ts
/**
* 0 pass, warnings and undecided rules included · 1 a gate failed · 3 the job was not done: nothing was built or read, or
* one of the builds or files that were asked for is missing. 3 comes before 1, so that a gate never speaks for a
* whole that was not there. (2, usage and configuration, is a UsageError's.)
*/
function exitCode({ verdict, head }) {
	const { artifacts, failedBuilds, unread } = head;
	if (artifacts.length === 0 || failedBuilds.length > 0 || unread.length > 0) return 3;
	return verdict.outcome === "fail" ? 1 : 0;
}
// src/analyze/diff/causes.ts
const linkedKinds = /* @__PURE__ */ new Set([
	"symtab",
	"dwarf",
	"relocation",
	"header",
	"padding"
]);
/** Who is asked, in this order, what moved a difference; the first that says so is right. */
const deciders = [
	["toolchain", ({ row }, about) => about.toolchainChanged && (row.owner === "std" || row.owner === "toolchain")],
	["flag", ({ row }, about) => about.linkFlagsChanged && (linkedKinds.has(row.kind) || row.owner === "c")],
	["flag", (_, about) => about.compileFlagsChanged],
	["new-module", ({ row }, { before, after }) => isModule(row) && !before.has(row.module) && after.has(row.module)],
	["removed-module", ({ row }, { before, after }) => isModule(row) && before.has(row.module) && !after.has(row.module)],
	["version-bump", ({ row }, { before, after }) => isModule(row) && before.get(row.module) !== after.get(row.module)],
	["embed", ({ row }) => row.kind === "embed"],
	["own-code", ({ row }, { mainModule }) => isModule(row) && row.module === mainModule],
	["reachable", ({ row }) => isModule(row) || row.owner === "std" || row.owner === "c"],
	["layout", () => true]
];
function causeOf(difference, about) {
	for (const [cause, decides] of deciders) if (decides(difference, about)) return cause;
	return "layout";
}
const isModule = (row) => row.owner === "module" && row.module !== null;
/** The cause that moved most of these differences' bytes in the direction in which they add up. */
function mainCause(differences) {
	const total = differences.reduce((sum, { before, after }) => sum + after - before, 0);
	const byCause = /* @__PURE__ */ new Map();
	for (const { cause, before, after } of differences) byCause.set(cause, (byCause.get(cause) ?? 0) + (after - before) * (total < 0 ? -1 : 1));
	const [first] = [...byCause].sort(([, a], [, b]) => b - a);
	return first?.[0] ?? null;
}
function circumstances(before, after) {
	const changed = changedSettings(before, after).filter(({ name }) => name !== "-ldflags" && name !== "-trimpath");
	return {
		mainModule: after.go?.module ?? before.go?.module ?? null,
		before: versions(before),
		after: versions(after),
		toolchainChanged: before.go?.version !== after.go?.version,
		compileFlagsChanged: changed.length > 0,
		linkFlagsChanged: changed.length > 0 || linkerLeft(before) !== linkerLeft(after)
	};
}
/** What -s, -w, -buildmode and the link mode leave in a file, seen in the file: `-trimpath` hides -ldflags from the settings. */
const linkerLeft = ({ symtab, elf, linkage }) => [
	symtab.symtabBytes > 0,
	symtab.debugBytes > 0,
	elf.hardening.pie,
	linkage.kind
].join();
/** The version that was built, by module path: that of the replacement where there is one. */
function versions(artifact) {
	const built = ({ version, replace }) => replace === null ? version : `${replace.path}@${replace.version}`;
	return new Map((artifact.go?.modules ?? []).map((module) => [module.path, built(module)]));
}
/** Build settings that say something of the checkout, not of how it was built. */
const isFlag = (name) => !name.startsWith("vcs") && name !== "DefaultGODEBUG";
function changedSettings(before, after) {
	const [old, now] = [before.go?.settings ?? {}, after.go?.settings ?? {}];
	return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter(isFlag).sort().map((name) => ({
		name,
		before: old[name] ?? null,
		after: now[name] ?? null
	})).filter((change) => change.before !== change.after);
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
		return [change$1(name, "total", "total", old?.fileSize ?? null, now?.fileSize ?? null, null)];
	});
}
function diffArtifacts(name, before, after) {
	if (before.sha256 === after.sha256) return [change$1(name, "total", "total", before.fileSize, after.fileSize, null)];
	const about = circumstances(before, after);
	const cells = cellsOf(before, after).map((cell) => ({
		...cell,
		cause: causeOf(cell, about)
	}));
	const sameSections = before.sectionBytes === after.sectionBytes;
	return [
		change$1(name, "total", "total", before.fileSize, after.fileSize, sameSections ? null : mainCause(cells)),
		...toolchainChange(name, before, after),
		...changedSettings(before, after).map((flag) => change$1(name, "flag", flag.name, flag.before, flag.after, "flag")),
		...linkageChanges(name, before, after),
		...sectionChanges(name, before, after),
		...rollUp(name, "module", cells, moduleName),
		...rollUp(name, "package", cells, ({ package: path }) => path)
	];
}
const change$1 = (artifact, kind, name, before, after, cause) => ({
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
	return old === now ? [] : [change$1(artifact, "toolchain", "go", old, now, "toolchain")];
}
function linkageChanges(artifact, before, after) {
	const [old, now] = [linkageFacts(before), linkageFacts(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).map((name) => change$1(artifact, "linkage", name, old.get(name) ?? null, now.get(name) ?? null, null));
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
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((name) => change$1(artifact, "section", name, old.get(name) ?? null, now.get(name) ?? null, null)).filter((section) => section.before !== section.after).sort(byGrowth);
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
		return change$1(artifact, kind, name, sum("before"), sum("after"), mainCause(group));
	}).filter(({ before, after }) => before !== after).sort(byGrowth);
}
const growth = ({ before, after }) => Number(after ?? 0) - Number(before ?? 0);
/** What grew most comes first, what shrank most last. */
const byGrowth = (a, b) => growth(b) - growth(a) || (a.name < b.name ? -1 : 1);
// src/baseline/values.ts
/**
* What every value of a report has in common: a report is untrusted text, so strings and lists have an end, numbers are
* finite and not negative, and an object has the keys it should have and no other.
*/
const text = string().max(65536);
const output = string().max(1048576);
const size = int().min(0);
const measure = number().min(0);
const share = number().min(0).max(1);
const address = string().regex(/^0x[0-9a-f]{1,16}$/, "expected a hexadecimal address such as 0x401000");
const dateTime = datetime();
const list = (item, limit = 1e5) => array(item).max(limit).readonly();
const record = (value) => record$1(text, value).readonly();
const shape = (keys) => strictObject(keys).readonly();
// src/baseline/artifact-schema.ts
/** Everything of an artifact, the way `src/model.ts` words it. */
const variant = shape({
	cgo: boolean().nullable(),
	ldflags: text,
	gcflags: text,
	trimpath: boolean(),
	buildmode: text.nullable(),
	tags: list(text),
	goos: text,
	goarch: text,
	env: record(text)
});
const build = shape({
	command: list(text),
	env: record(text),
	seconds: measure
});
const versionNeed = shape({
	library: text,
	version: text,
	weak: boolean(),
	symbols: list(text)
});
const hardening = shape({
	relro: _enum([
		"none",
		"partial",
		"full"
	]),
	nx: boolean(),
	pie: boolean(),
	stackCanary: boolean().nullable()
});
const section = shape({
	name: text,
	type: text,
	address,
	offset: size,
	fileSize: size,
	memorySize: size
});
const segment = shape({
	type: text,
	flags: text,
	address,
	offset: size,
	fileSize: size,
	memorySize: size
});
const elf = shape({
	class: union([literal(32), literal(64)]),
	byteOrder: _enum(["little", "big"]),
	machine: text,
	type: text,
	interpreter: text.nullable(),
	needed: list(text),
	soname: text.nullable(),
	rpath: text.nullable(),
	runpath: text.nullable(),
	versionNeeds: list(versionNeed),
	hardening,
	buildIds: shape({
		gnu: text.nullable(),
		go: text.nullable()
	}),
	sections: list(section),
	segments: list(segment)
});
const goModule = shape({
	path: text,
	version: text,
	sum: text.nullable(),
	replace: shape({
		path: text,
		version: text,
		sum: text.nullable()
	}).nullable()
});
const go = shape({
	version: text.nullable(),
	package: text.nullable(),
	module: text.nullable(),
	modules: list(goModule),
	settings: record(text),
	buildInfo: boolean(),
	buildPaths: list(text).nullable()
});
const symtab = shape({
	symtabBytes: size,
	strtabBytes: size,
	debugBytes: size,
	textBytes: size,
	ratio: measure,
	strippableShare: share
});
const linkage = shape({
	kind: _enum([
		"static",
		"loader-only",
		"dynamic"
	]),
	libc: _enum(["glibc", "musl"]).nullable(),
	floor: record(text)
});
const certificates = shape({
	pem: size,
	der: size,
	bundles: list(shape({
		format: _enum(["pem", "der"]),
		offset: size,
		bytes: size,
		count: size,
		earliestNotAfter: dateTime,
		expired: size
	})),
	expired: list(shape({
		offset: size,
		subject: text,
		notAfter: dateTime
	})),
	privateKeys: list(shape({
		offset: size,
		algorithm: text
	}))
});
const need = shape({
	id: _enum([
		"ca",
		"tzdata",
		"users",
		"dns",
		"tmp",
		"shell"
	]),
	evidence: list(text),
	embedded: boolean()
});
const ledger = shape({
	total: size,
	unattributed: size,
	rows: list(shape({
		owner: _enum([
			"module",
			"std",
			"toolchain",
			"c",
			"elf",
			"unattributed"
		]),
		module: text.nullable(),
		version: text.nullable(),
		package: text.nullable(),
		kind: _enum([
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
		]),
		bytes: size
	}), 1e6)
});
const artifact = shape({
	name: text,
	path: text,
	fileSize: size,
	sectionBytes: size,
	sha256: string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 digest in hexadecimal"),
	wireSize: shape({
		gzip: size,
		zstd: size
	}).nullable(),
	variant: variant.nullable(),
	build: build.nullable(),
	elf,
	go: go.nullable(),
	packer: text.nullable(),
	symtab,
	linkage,
	certificates,
	needs: list(need),
	ledger,
	gaps: list(shape({
		fact: text,
		why: output
	}))
});
// src/baseline/schema.ts
const SCHEMA_VERSION = 1;
const TEXT_LIMIT = 67108864;
const snapshot = shape({
	commit: string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a full commit hash").nullable(),
	module: text.nullable(),
	goVersion: text.nullable(),
	artifacts: list(artifact, 1e3),
	failedBuilds: list(shape({
		variant: text,
		command: list(text),
		exitCode: size.nullable(),
		output
	}), 1e3),
	skippedVariants: list(shape({
		variant: text,
		why: output
	}), 1e3),
	unread: list(shape({
		path: text,
		reason: output
	}), 1e4)
});
const change = shape({
	artifact: text,
	kind: _enum([
		"total",
		"section",
		"module",
		"package",
		"embed",
		"linkage",
		"flag",
		"toolchain"
	]),
	name: text,
	before: union([size, text]).nullable(),
	after: union([size, text]).nullable(),
	cause: _enum([
		"toolchain",
		"flag",
		"new-module",
		"removed-module",
		"version-bump",
		"pruning-off",
		"embed",
		"reachable",
		"own-code",
		"layout"
	]).nullable(),
	chain: list(text)
});
const location = shape({
	path: text,
	line: size
});
const compatibility = shape({
	artifact: text,
	image: text,
	source: _enum([
		"rootfs",
		"oci",
		"archive",
		"registry",
		"table",
		"dockerfile"
	]),
	runs: _enum([
		"yes",
		"no",
		"unknown"
	]),
	reason: output,
	fix: output.nullable(),
	errorText: output.nullable(),
	imageSize: shape({
		disk: size.nullable(),
		wire: size.nullable()
	}),
	problems: list(shape({
		rule: text,
		found: output,
		fix: output,
		location: location.nullable(),
		data: unknown()
	}), 1e3),
	undecided: list(shape({
		rule: text,
		why: output
	}), 1e3),
	gaps: list(shape({
		fact: text,
		why: output
	}), 1e3)
});
const finding = shape({
	rule: text,
	severity: _enum([
		"error",
		"warning",
		"note"
	]),
	artifact: text,
	message: output,
	location: location.nullable(),
	data: unknown()
});
const override = shape({
	label: text,
	by: text.nullable(),
	at: text.nullable(),
	maxBytes: size.nullable()
});
const verdict = shape({
	outcome: _enum([
		"pass",
		"warn",
		"fail",
		"inconclusive"
	]),
	findings: list(finding),
	skips: list(shape({
		rule: text,
		artifact: text,
		why: output
	})),
	override: override.nullable()
});
/** The shape of `report.json`; the source of `schema/report.schema.json`. */
const reportSchema = shape({
	schemaVersion: literal(SCHEMA_VERSION),
	tool: shape({
		name: literal("plimsoll"),
		version: text
	}),
	head: snapshot,
	base: snapshot.nullable(),
	changes: list(change),
	compatibility: list(compatibility),
	verdict
}).meta({
	title: "Plimsoll report",
	description: "Sizes and offsets are bytes, addresses are hexadecimal strings, absent is null."
});
/**
* Reads the text of a `report.json` that anybody may have written. Throws UsageError naming the path of the first bad
* key. `name` says which report it is.
*/
function readReport(text, name = "report.json") {
	const refuse = (why) => new UsageError(`${name} is no report of Plimsoll's: ${why}`);
	if (text.length > TEXT_LIMIT) throw refuse(`it is longer than ${TEXT_LIMIT / 1024 / 1024} MiB`);
	const value = parseJson(text);
	if (value === void 0) throw refuse("it is not JSON");
	const version = versionOf(value);
	if (typeof version === "number" && version !== SCHEMA_VERSION) throw refuse(`its schemaVersion is ${version}, and this Plimsoll reads schemaVersion ${SCHEMA_VERSION}`);
	const { success, data, error } = reportSchema.safeParse(value);
	if (success) return data;
	const [first, ...others] = error.issues;
	throw refuse(`${first === void 0 ? "" : describe(first)}${others.length > 0 ? ` (and ${others.length} more)` : ""}`);
}
/** `undefined` where the text is not JSON, for JSON has no such value. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function versionOf(value) {
	return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : void 0;
}
/** `head.artifacts[3].fileSize: Too small: expected number to be >=0`. */
function describe(issue) {
	const path = issue.path.map((key) => typeof key === "number" ? `[${key}]` : `.${printable(String(key))}`).join("");
	const message = issue.code === "unrecognized_keys" ? `unknown key ${issue.keys.slice(0, 3).map(printable).join(", ")}` : issue.message;
	return path === "" ? message : `${path.replace(/^\./, "")}: ${message}`;
}
/** Keys of a record are foreign text. */
function printable(key) {
	return /^[\w.-]{1,64}$/.test(key) ? key : JSON.stringify(key.slice(0, 64)).replace(/[^ -~]/g, "?");
}
// src/judge/budgets.ts
/** The budgets that hold for one artifact: all, or none where `only` does not name it. */
function budgetsFor({ name }, budgets) {
	return budgets.only === void 0 || budgets.only.some((pattern) => isNamed(name, pattern)) ? budgets : {};
}
/** With several packages, `release` names `service/release` as well. */
function isNamed(name, pattern) {
	return matches(pattern, name) || matches(pattern, name.slice(name.lastIndexOf("/") + 1));
}
/** Names in `budgets.only` that no artifact has: a slip of the pen there would switch every budget off in silence. */
function unmatchedNames({ only = [] }, snapshot) {
	const names = snapshot.artifacts.map(({ name }) => name);
	const unbuilt = [...snapshot.failedBuilds, ...snapshot.skippedVariants].map(({ variant }) => variant);
	return only.filter((pattern) => ![...names, ...unbuilt].some((name) => isNamed(name, pattern))).map((pattern) => {
		const near = nearestWord(pattern, names);
		return {
			rule: "budgets",
			why: `budgets.only names ${pattern}${near === void 0 ? "" : ` (did you mean ${near}?)`}, which no artifact is called`
		};
	});
}
/** What is set and no rule judges yet. */
function unjudgedSettings({ budgets, images }) {
	const has = (limits, key) => Object.values(limits ?? {}).some((limit) => limit[key] !== void 0);
	return [
		[
			"size-growth",
			"budgets.growth",
			budgets.growth !== void 0
		],
		[
			"size-growth",
			"budgets.noise",
			budgets.noise !== void 0
		],
		[
			"section-growth",
			"growth in budgets.sections",
			has(budgets.sections, "growth")
		],
		[
			"module-max",
			"max in budgets.modules",
			has(budgets.modules, "max")
		],
		[
			"module-growth",
			"growth in budgets.modules",
			has(budgets.modules, "growth")
		],
		[
			"image-max",
			"budgets.image",
			budgets.image !== void 0
		],
		[
			"images",
			"images",
			images.length > 0
		]
	].filter(([, , isSet]) => isSet).map(([rule, key]) => ({
		rule,
		why: `${key} is set, but this version does not judge it yet`
	}));
}
// src/judge/judge.ts
const worstFirst = [
	"error",
	"warning",
	"note"
];
/** Every rule on every artifact. Findings come worst first, then in the order of the rules, then of the artifacts. */
function judge({ head, config }, rules$1 = rules) {
	const findings = [];
	const ofAll = ({ rule, why }) => head.artifacts.map(({ name }) => ({
		rule,
		artifact: name,
		why
	}));
	const skips = unmatchedNames(config.budgets, head).flatMap(ofAll);
	let isUndecided = skips.length > 0;
	for (const rule of rules$1) {
		const setting = config.rules[rule.id];
		const severity = setting?.severity ?? rule.severity;
		if (severity === "off") continue;
		for (const artifact of head.artifacts) {
			const subject = {
				artifact,
				snapshot: head,
				budgets: budgetsFor(artifact, config.budgets)
			};
			const judgement = rule.judge(subject, setting?.options ?? {});
			if ("skip" in judgement) {
				skips.push({
					rule: rule.id,
					artifact: artifact.name,
					why: judgement.skip
				});
				isUndecided ||= severity === "error";
			} else {
				const about = {
					rule: rule.id,
					severity,
					artifact: artifact.name,
					location: null
				};
				findings.push(...judgement.map(({ message, data }) => ({
					...about,
					message,
					data
				})));
			}
		}
	}
	skips.push(...unjudgedSettings(config).flatMap(ofAll));
	findings.sort((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity));
	return {
		outcome: outcomeOf(findings, isUndecided || !isWhole(head)),
		findings,
		skips,
		override: null
	};
}
/** A gate that failed is sure; short of that, what could not be built, read or judged is not passed over. */
function outcomeOf(findings, isUndecided) {
	const worst = findings[0]?.severity;
	if (worst === "error") return "fail";
	if (isUndecided) return "inconclusive";
	return worst === "warning" ? "warn" : "pass";
}
/** Whether everything that was asked for is there to be judged. A variant that this machine cannot build was not. */
function isWhole({ artifacts, failedBuilds, unread }) {
	return artifacts.length > 0 && failedBuilds.length === 0 && unread.length === 0;
}
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
	return conclude(job, await measureBuild(job));
}
/** Reads binaries that exist and judges them. */
async function inspect(job, files) {
	return conclude(job, await measureFiles(job, files));
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
function conclude({ config }, head) {
	if (head.artifacts.length + head.failedBuilds.length + head.unread.length === 0) throw new JobError(nothingBuilt(head.skippedVariants));
	const verdict = judge({
		head,
		base: null,
		changes: [],
		config
	});
	return {
		...envelope,
		head,
		base: null,
		changes: [],
		compatibility: [],
		verdict
	};
}
const nothingBuilt = (skipped) => skipped.length === 0 ? "there is nothing to report: no variant was asked for" : `every variant was skipped: ${skipped.map(({ variant, why }) => `${variant}: ${why}`).join("; ")}`;
export { exitCode as i, inspect as n, report as r, diff as t };
