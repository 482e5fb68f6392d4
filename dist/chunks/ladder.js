import { t as openLocalImage } from "./open-image.js";
import { i as willRun, n as climbOf, r as knownBases, t as platformOf } from "./platform-of.js";
import { i as compareVersions, t as tableFacts } from "./table-facts.js";
import { p as isFatal, t as imageRules } from "./image-rules.js";
// src/compatibility/lift.ts
/** Data that a build can carry in itself, by the rule that misses it. */
const tags = {
	"tzdata-missing": "timetzdata",
	"legacy-zone-missing": "timetzdata",
	"nss-static-compat": "osusergo"
};
/** The flag that would take what stands in the way out of it, as one writes it; `null` where no flag does. */
function liftingFlag({ kind, name }, artifact) {
	if (kind === "data") return tags[name] === void 0 ? null : `-tags=${tags[name]}`;
	if (kind === "other") return null;
	const setting = (key) => artifact.go?.settings[key];
	const buildmode = artifact.variant?.buildmode ?? setting("-buildmode");
	if (artifact.elf.needed.length === 0) return buildmode === "pie" ? "-buildmode=exe" : null;
	return setting("CGO_ENABLED") === "0" ? null : "CGO_ENABLED=0";
}
/** A variant with the flag set, as nobody named it yet; `null` for one that is no flag of a variant. */
function lifted(variant, flag) {
	const [name, value = ""] = flag.split("=");
	switch (name) {
		case "CGO_ENABLED": return {
			...variant,
			cgo: false
		};
		case "-buildmode": return {
			...variant,
			buildmode: null
		};
		case "-tags": return {
			...variant,
			tags: [.../* @__PURE__ */ new Set([...variant.tags, ...value.split(",")])]
		};
		default: return null;
	}
}
/** Whether two variants are linked alike, whatever else is in the files: the same, but for what only takes names away. */
function isAsLinked(one, other) {
	const key = ({ cgo, buildmode, tags, goos, goarch, env, ldflags }) => JSON.stringify([
		cgo,
		buildmode ?? "exe",
		tags.toSorted(),
		goos,
		goarch,
		env,
		ldflags.replace(/(^|\s)-[sw](?=\s|$)/g, "").trim()
	]);
	return key(one) === key(other);
}
// src/compatibility/blockers.ts
/** What stands between an artifact and bases, in the order of the bases; each with all bases that it stands before. */
function blockersOf(artifact, falls) {
	const bases = /* @__PURE__ */ new Map();
	for (const fall of falls) for (const what of whatStops(fall)) {
		const key = JSON.stringify(what);
		const known = bases.get(key);
		if (known === void 0) bases.set(key, {
			what,
			bases: [fall.base]
		});
		else known.bases.push(fall.base);
	}
	return [...bases.values()].map(({ what, bases: all }) => ({
		...what,
		bases: all,
		callers: (artifact.linkage.callers ?? []).filter((one) => isMeant(one, what)).slice(0, mostCallers),
		flag: liftingFlag(what, artifact)
	}));
}
const mostCallers = 20;
const isMeant = (caller, { kind, name }) => kind === "version" ? caller.version === name : kind === "symbol" && caller.symbol === name;
/** The first kind of obstacle is what a user would meet; of versions the newest asks for the most. */
function whatStops({ obstacles, rules }) {
	const [first] = obstacles;
	switch (first?.kind) {
		case void 0: return rules.map((name) => ({
			kind: "data",
			name
		}));
		case "no-loader":
		case "bad-loader": return [{
			kind: "loader",
			name: first.interpreter
		}];
		case "missing-library": return obstacles.flatMap((one) => one.kind === first.kind ? [{
			kind: "library",
			name: one.library
		}] : []);
		case "missing-version": return newestOfEach(obstacles.flatMap((one) => one.kind === first.kind ? one.version : []));
		case "missing-symbols": return first.symbols.slice(0, 1).map((name) => ({
			kind: "symbol",
			name
		}));
		default: return rules.slice(0, 1).map((name) => ({
			kind: "other",
			name
		}));
	}
}
function newestOfEach(versions) {
	const newest = /* @__PURE__ */ new Map();
	for (const version of versions) {
		const [, family = version, number] = /^(.*)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
		const known = newest.get(family);
		if (known === void 0 || number !== void 0 && compareVersions(number, numberOf(known)) > 0) newest.set(family, version);
	}
	return [...newest.values()].map((name) => ({
		kind: "version",
		name
	}));
}
const numberOf = (version) => version.replace(/^.*_/, "");
// src/compatibility/ladder.ts
const noLines = {
	base: null,
	user: null,
	env: () => null
};
/** Of all programs that could be read, for the machines they are made for. */
async function laddersOf(programs) {
	const ladders = programs.map(async ({ artifact, program }) => {
		const platform = platformOf(artifact);
		return platform === null || typeof program === "string" ? [] : [await ladderOf(artifact, program, platform)];
	});
	return (await Promise.all(ladders)).flat();
}
/** On which of the bases that the table knows a program starts, and which is the smallest that has all it asks for. */
async function ladderOf(artifact, program, platform) {
	const records = knownBases(platform);
	const rungs = /* @__PURE__ */ new Map();
	rungs.set("scratch", await tryScratch(artifact, program, platform));
	for (const record of records) rungs.set(record.id, await tryRecord(record, artifact, program, platform));
	const all = [...rungs.values()];
	const named = (runs) => all.filter((rung) => rung.runs === runs).map(({ base }) => base);
	const climb = climbOf(records).flatMap((id) => rungs.get(id) ?? []);
	const at = climb.findIndex(({ isEnough }) => isEnough);
	const smaller = at < 0 ? climb : climb.slice(0, at);
	return {
		artifact: artifact.name,
		starts: named("yes"),
		fails: named("no"),
		unknown: named("unknown"),
		smallest: climb[at]?.base ?? null,
		smaller: smaller.filter(({ rules }) => rules.length > 0).map(({ base, rules }) => ({
			base,
			rules
		})),
		blockers: blockersOf(artifact, [.../* @__PURE__ */ new Set([...smaller, ...all])].filter((rung) => rung.rules.length > 0 && (rung.runs === "no" || smaller.includes(rung))))
	};
}
async function tryScratch(artifact, program, platform) {
	return tryFacts("scratch", artifact, program, await openLocalImage({ kind: "scratch" }, "scratch", platform));
}
function tryRecord(record, artifact, program, platform) {
	return tryFacts(record.id, artifact, program, tableFacts({
		record,
		rolling: false
	}, record.id, platform));
}
async function tryFacts(base, artifact, program, image) {
	const runs = await willRun(program, image);
	const scene = {
		artifact,
		program,
		image,
		runs,
		lines: noLines,
		started: null
	};
	const rules = [];
	let isOpen = runs.runs === "unknown";
	for (const { id, level, examine } of imageRules) {
		if (level === "risk" || !isFatal(level) && runs.runs === "no") continue;
		const found = examine(scene);
		if ("skip" in found) isOpen = true;
		else if (found.length > 0) rules.push(id);
	}
	return {
		base,
		runs: runs.runs,
		obstacles: runs.obstacles,
		rules,
		isEnough: runs.runs === "yes" && rules.length === 0 && !isOpen
	};
}
export { liftingFlag as a, lifted as i, laddersOf as n, isAsLinked as r, ladderOf as t };
