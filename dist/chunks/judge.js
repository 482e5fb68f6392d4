import { n as UsageError } from "./errors2.js";
import { a as discriminatedUnion, c as number, d as strictObject, f as string, g as _isoDateTime, h as unknown, i as boolean, m as union, n as _enum, o as int, r as array, s as literal, t as ZodISODateTime, u as record$1 } from "./schemas.js";
import { t as formatSize } from "./sizes.js";
import { t as nearestWord } from "./nearest-word2.js";
import { _ as excerpt, v as listing } from "./image-rules.js";
import { n as rules, r as matches } from "./rules.js";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
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
const sha256 = string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 digest in hexadecimal");
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
	buildPaths: list(text).nullable(),
	methodPruning: _enum(["on", "off"]).nullable(),
	support: discriminatedUnion("state", [
		shape({ state: literal("supported") }),
		shape({
			state: literal("ended"),
			since: text
		}),
		shape({
			state: literal("unknown"),
			why: output
		})
	]).optional()
});
const symtab = shape({
	symtabBytes: size,
	strtabBytes: size,
	debugBytes: size,
	textBytes: size,
	ratio: measure,
	strippableShare: share
});
const libraryCaller = shape({
	symbol: text,
	version: text,
	function: text.nullable(),
	package: text.nullable()
});
const linkage = shape({
	kind: _enum([
		"static",
		"loader-only",
		"dynamic"
	]),
	libc: _enum(["glibc", "musl"]).nullable(),
	floor: record(text),
	callers: list(libraryCaller, 1e3).optional(),
	callsC: list(text, 1e4).optional()
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
const embeddedFile = shape({
	path: text,
	bytes: size,
	hash: sha256,
	package: text.nullable()
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
const functionRow = shape({
	name: text,
	package: text.nullable(),
	bytes: size,
	instantiatedBy: text.nullable()
});
const artifact = shape({
	name: text,
	path: text,
	fileSize: size,
	sectionBytes: size,
	sha256,
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
	embeds: list(embeddedFile).optional(),
	ledger,
	functions: list(functionRow, 5e5).optional(),
	gaps: list(shape({
		fact: text,
		why: output
	}))
});
// src/baseline/schema.ts
const SCHEMA_VERSION = 1;
const TEXT_LIMIT = 67108864;
const commit = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a full commit hash");
const snapshot = shape({
	commit: commit.nullable(),
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
const cause = _enum([
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
]);
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
	cause: cause.nullable(),
	chain: list(text),
	names: list(text, 1e4).optional(),
	causes: list(shape({
		cause,
		bytes: int()
	}), 100).optional()
});
const location = shape({
	path: text,
	line: size
});
const patch = shape({
	path: text,
	line: size,
	remove: list(text, 1e3),
	insert: list(text, 1e3),
	context: shape({
		before: text.nullable(),
		after: text.nullable(),
		unterminated: literal(true).optional()
	}).optional()
});
const remedy = shape({
	flag: text,
	chains: list(list(text, 1e3), 100),
	tried: shape({
		variant: text.nullable(),
		runs: _enum([
			"yes",
			"no",
			"unknown",
			"not built"
		]),
		fileSize: size.nullable(),
		why: output.nullable()
	}).nullable()
});
const compatibility = shape({
	artifact: text,
	image: text,
	source: _enum([
		"rootfs",
		"oci",
		"archive",
		"engine",
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
	isShipped: boolean().nullable(),
	builtOtherwise: shape({
		location,
		settings: list(shape({
			name: text,
			here: text,
			there: text
		}), 10)
	}).optional(),
	imageSize: shape({
		disk: size.nullable(),
		wire: size.nullable()
	}),
	libc: shape({
		kind: _enum([
			"glibc",
			"musl",
			"none"
		]),
		version: text.nullable()
	}).optional(),
	problems: list(shape({
		rule: text,
		found: output,
		fix: output,
		errorText: output.nullable(),
		location: location.nullable(),
		ignored: output.nullable(),
		patch: patch.optional(),
		data: unknown()
	}), 1e3),
	undecided: list(shape({
		rule: text,
		why: output
	}), 1e3),
	gaps: list(shape({
		fact: text,
		why: output
	}), 1e3),
	proof: shape({
		how: _enum(["chroot", "container"]),
		started: boolean(),
		output,
		expected: shape({
			what: output,
			isMet: boolean()
		}).optional()
	}).nullable(),
	remedy: remedy.optional()
});
const names = list(text, 1e3);
const ladder = shape({
	artifact: text,
	starts: names,
	fails: names,
	unknown: names,
	smallest: text.nullable(),
	smaller: list(shape({
		base: text,
		rules: names
	}), 1e3),
	blockers: list(shape({
		kind: _enum([
			"loader",
			"library",
			"version",
			"symbol",
			"data",
			"other"
		]),
		name: text,
		bases: names,
		callers: list(libraryCaller, 1e3),
		flag: text.nullable()
	}), 1e3).optional()
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
	patch: patch.optional(),
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
	override: override.nullable(),
	compatibilityOverride: override.optional()
});
const comparedWith = shape({
	kind: _enum([
		"exact",
		"inexact",
		"missing",
		"none",
		"report"
	]),
	commit: commit.optional(),
	how: output.nullable(),
	why: output.nullable()
});
/** More than a matrix of any use has. */
const mostBuilds = 1e4;
const part = shape({
	number: int().min(1).max(256),
	builds: list(names, 256)
}).refine(({ number, builds }) => number <= builds.length, "expected a number of one of the builds").refine(({ builds }) => builds.flat().length <= mostBuilds, `expected at most ${mostBuilds} builds`);
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
	comparedWith: comparedWith.optional(),
	baseCompatibility: list(compatibility).optional(),
	part: part.optional(),
	bases: list(ladder, 1e3).optional(),
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
// src/judge/remark.ts
/** Where a finding is about the run as a whole. */
const everyArtifact = "*";
/**
* A finding about the run and not about an artifact: what it was compared with, by whose limits. It goes by the word of
* the configuration or the command line that it is about.
*/
const remark = (rule, severity, message, data, artifact = everyArtifact) => ({
	rule,
	severity,
	artifact,
	message,
	location: null,
	data
});
// src/judge/budgets.ts
/** The budgets that hold for one artifact: all, or none where `only` does not name it. */
const budgetsFor = (artifact, budgets) => isBudgeted(artifact, budgets) ? budgets : {};
const isBudgeted = ({ name }, { only }) => only === void 0 || only.some((pattern) => isNamed(name, pattern));
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
/** The limits on growth that are set, each with the rule that judges it. */
function growthSettings({ growth, sections, modules, kinds }) {
	const limitsGrowth = (limits = {}) => Object.values(limits).some((limit) => limit?.growth !== void 0);
	return [
		...growth === void 0 ? [] : [{
			rule: "size-growth",
			key: "budgets.growth"
		}],
		...limitsGrowth(sections) ? [{
			rule: "section-growth",
			key: "growth in budgets.sections"
		}] : [],
		...limitsGrowth(modules) ? [{
			rule: "module-growth",
			key: "growth in budgets.modules"
		}] : [],
		...limitsGrowth(kinds) ? [{
			rule: "kind-growth",
			key: "growth in budgets.kinds"
		}] : []
	];
}
// src/judge/comparison.ts
/** The artifact of that name in the base, if there is one. */
const counterparts = ({ name }, base) => base.artifacts.filter((artifact) => artifact.name === name);
/** What each artifact is compared with. Stored reports may have many changes, so they are sorted once. */
function comparisonsOf(sides) {
	const changes = Map.groupBy(sides.changes, ({ artifact }) => artifact);
	const [{ head }, gone] = [sides, goneFrom(sides)];
	return new Map(head.artifacts.map((artifact) => [artifact, comparisonOf(artifact, changes.get(artifact.name) ?? [], {
		...sides,
		gone
	})]));
}
function comparisonOf(artifact, changes, { base, growth, gone }) {
	if (growth?.kind === "off") return void 0;
	if (growth?.kind === "unknown") return growth;
	if (base === null) return void 0;
	const [counterpart] = counterparts(artifact, base);
	if (counterpart !== void 0) return {
		kind: "base",
		artifact: counterpart,
		changes
	};
	const why = whyNotNew(artifact, base, gone);
	return why === null ? { kind: "new" } : {
		kind: "unknown",
		why
	};
}
/** Why an artifact that the base does not have may still not be new: under another name, or not built, it was there. */
function whyNotNew({ name }, base, gone) {
	if (base.failedBuilds.some(({ variant }) => variant === name)) return "its build failed in the base";
	if (base.skippedVariants.some(({ variant }) => variant === name)) return "it could not be built in the base";
	if (base.unread.length > 0) return "not every file of the base could be read";
	if (base.artifacts.length === 0) return "the base has no file to compare it with";
	return gone.length === 0 ? null : `it is new, and ${listing(gone)} ${gone.length === 1 ? "is" : "are"} gone`;
}
/** What the base has and the head neither has nor was asked for. */
function goneFrom({ head, base }) {
	const asked = /* @__PURE__ */ new Set([...head.artifacts.map(({ name }) => name), ...[...head.failedBuilds, ...head.skippedVariants].map(({ variant }) => variant)]);
	return (base?.artifacts ?? []).map(({ name }) => name).filter((name) => !asked.has(name));
}
/** Limits on growth that hold elsewhere. */
function unjudgedGrowth({ base, growth, config }) {
	const why = growth?.kind === "off" ? growth.why : "this run compares with no base; gate does";
	return (growth === void 0 ? base === null : growth.kind === "off") ? growthSettings(config.budgets).map(({ rule, key }) => ({
		rule,
		why: `${key} is set, but ${why}`
	})) : [];
}
/** Artifacts that nothing can have grown in, which is said and leaves nothing open. */
function newcomers({ config }, comparisons) {
	return [...comparisons].filter(([, comparison]) => comparison?.kind === "new").flatMap(([artifact]) => growthSettings(budgetsFor(artifact, config.budgets)).map(({ rule, key }) => ({
		rule,
		artifact: artifact.name,
		why: `${key} is set, but it is new: the base has no file of that name`
	})));
}
// src/judge/images.ts
/** Whether a program starts was asked, and no answer is none: neither a pass nor a failure. */
const unanswered = (compatibility) => compatibility.filter(({ runs }) => runs === "unknown").map(({ artifact, image, reason }) => ({
	rule: "images",
	artifact,
	why: `${image}: ${reason}`
}));
/** How reports call it; of a file that lists images, what their names start with. */
const nameOf = (input) => {
	if (typeof input === "string") return input.replace(/^dockerfile:/, "");
	return input.target === void 0 ? input.dockerfile : `${input.dockerfile} (${input.target})`;
};
/** Images that are asked for and that nobody has looked at. */
function unasked(images, compatibility) {
	if (images.length > 0 && compatibility === void 0) return [{
		rule: "images",
		why: "images is set, but this command looks at none; report, inspect and check do"
	}];
	return images.map(nameOf).filter((name) => !compatibility?.some(({ image }) => image === name || image.startsWith(`${name}: `))).map((name) => ({
		rule: "images",
		why: `${name}: it was not looked at`
	}));
}
// src/judge/inherited.ts
/** Bytes that a change may add to an inherited breach by chance, where `budgets.noise` says nothing: less than half a page. */
const chance = 2048;
/**
* Whether the base has the same breach, at least as bad: then it is not this change that has to mend it. `before` is what
* the rule says of the base's artifact under the same limits.
*/
function isInherited(rule, { breach }, before, { noise = chance }) {
	if ("skip" in before) return false;
	const slack = rule.isBudget ? noise : 0;
	return before.some(({ breach: old }) => old.what === breach.what && breach.amount <= old.amount + slack);
}
/** The finding's sentences, with the one that says why it does not block. */
const inheritedMessage = ({ found, fix }) => `${found} So it was before, and this change does not make it worse. ${fix}`;
// src/judge/override.ts
/** Lifts errors as far as the labels reach. What is lifted is still found, and still an error: only the outcome changes. */
function lift(weighed, labels) {
	const labelOf = ({ finding, kind }) => finding.severity === "error" && kind !== null ? labels[kind] : null;
	const isWithin = ({ bytes }, { maxBytes }) => (bytes ?? 0) <= (maxBytes ?? Infinity);
	const isLifted = (one) => {
		const label = labelOf(one);
		return label !== null && isWithin(one, label);
	};
	const beyond = weighed.flatMap((one) => {
		const label = labelOf(one);
		return label === null || isWithin(one, label) ? [] : [outOfReach(one, label)];
	});
	const used = (kind) => weighed.some((one) => one.kind === kind && isLifted(one)) ? labels[kind] : null;
	return {
		findings: [...weighed.map((one) => isLifted(one) ? {
			...one.finding,
			data: marked(one.finding.data)
		} : one.finding), ...beyond],
		isBlocked: weighed.some((one) => one.finding.severity === "error" && !isLifted(one)),
		override: used("size"),
		compatibilityOverride: used("compatibility")
	};
}
const marked = (data) => ({
	...data,
	overridden: true
});
const outOfReach = ({ finding, bytes }, { label, maxBytes: max }) => remark("override", "warning", `The label ${excerpt(label)} lifts at most ${formatSize(max ?? 0)}, and ${finding.rule} is about ${formatSize(bytes ?? 0)}. Make the change smaller, or raise override.max where it can be reviewed.`, {
	label,
	max,
	bytes,
	rule: finding.rule
}, finding.artifact);
// src/judge/judge.ts
const worstFirst = [
	"error",
	"warning",
	"note"
];
/** Every rule on every artifact. Findings come worst first, then in the order of the rules, then of the artifacts. */
function judge(asked, rules$1 = rules) {
	const { head, config } = asked;
	const ofAll = ({ rule, why }) => head.artifacts.map(({ name }) => ({
		rule,
		artifact: name,
		why
	}));
	const unmatched = unmatchedNames(config.budgets, head);
	const weighed = (asked.remarks ?? []).map((finding) => ({
		finding,
		bytes: null,
		kind: null
	}));
	const skips = unmatched.flatMap(ofAll);
	const comparisons = comparisonsOf(asked);
	let isUndecided = unmatched.length > 0;
	for (const rule of rules$1) {
		const severity = config.rules[rule.id]?.severity ?? rule.severity;
		if (severity === "off") continue;
		for (const artifact of head.artifacts) {
			const judged = judgeOne(rule, severity, artifact, comparisons.get(artifact), asked);
			if ("skip" in judged) {
				skips.push({
					rule: rule.id,
					artifact: artifact.name,
					why: judged.skip
				});
				isUndecided ||= severity === "error";
			} else weighed.push(...judged);
		}
	}
	const images = [...unanswered(asked.compatibility ?? []), ...unasked(config.images, asked.compatibility).flatMap(ofAll)];
	skips.push(...unjudgedGrowth(asked).flatMap(ofAll), ...newcomers(asked, comparisons), ...images);
	isUndecided ||= asked.compatibility !== void 0 && images.length > 0;
	const { findings, isBlocked, override, compatibilityOverride } = lift(weighed, {
		size: asked.override ?? null,
		compatibility: asked.compatibilityOverride ?? null
	});
	return {
		outcome: isBlocked ? "fail" : outcomeOf(findings, isUndecided || !isWhole(head)),
		findings: findings.toSorted((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity)),
		skips,
		override,
		...compatibilityOverride !== null && { compatibilityOverride }
	};
}
/** One rule on one artifact, under the same limits on the base's where it might be no doing of the head's. */
function judgeOne(rule, severity, artifact, comparison, asked) {
	const { head, base, config, compatibility, baseCompatibility } = asked;
	const budgets = budgetsFor(artifact, config.budgets);
	const options = config.rules[rule.id]?.options ?? {};
	const isShipped = isBudgeted(artifact, config.budgets);
	const judgement = rule.judge({
		artifact,
		snapshot: head,
		budgets,
		isShipped,
		comparison,
		compatibility
	}, options);
	if ("skip" in judgement) return judgement;
	const before = base === null || asked.growth?.kind === "unknown" ? [] : counterparts(artifact, base).map((one) => rule.judge({
		artifact: one,
		snapshot: base,
		budgets,
		compatibility: baseCompatibility ?? []
	}, options))[0] ?? [];
	return judgement.map((judged) => {
		const own = milder(severity, judged.mildness);
		const inherited = own === "error" && isInherited(rule, judged, before, budgets);
		return {
			finding: {
				rule: rule.id,
				severity: inherited ? "warning" : own,
				artifact: artifact.name,
				message: inherited ? inheritedMessage(judged) : judged.message,
				location: judged.location ?? null,
				...judged.patch && { patch: judged.patch },
				data: inherited ? {
					...judged.data,
					inherited
				} : judged.data
			},
			kind: rule.isBudget ? "size" : rule.isCompatibility ? "compatibility" : null,
			bytes: rule.isBudget ? judged.breach.amount : null
		};
	});
}
const milder = (one, other) => other !== void 0 && worstFirst.indexOf(other) > worstFirst.indexOf(one) ? other : one;
/** What does not block may still warn, and what could not be built, read or judged is not passed over. */
function outcomeOf(findings, isUndecided) {
	if (isUndecided) return "inconclusive";
	return findings.some(({ severity }) => severity !== "note") ? "warn" : "pass";
}
/** Whether everything that was asked for is there to be judged. A variant that this machine cannot build was not. */
function isWhole({ artifacts, failedBuilds, unread }) {
	return artifacts.length > 0 && failedBuilds.length === 0 && unread.length === 0;
}
export { readReport as i, budgetsFor as n, remark as r, judge as t };
