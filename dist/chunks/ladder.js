import { i as baseRecords, r as tableFacts, t as openLocalImage } from "./open-image.js";
import { i as willRun, n as platformOf } from "./check2.js";
import { t as imageRules, u as isFatal } from "./image-rules.js";
// src/compatibility/ladder.ts
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
	const records = baseRecords.filter(({ line, images }) => line !== onlyBuilds && isFor(platform, images));
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
		}))
	};
}
const isFor = ({ architecture }, images) => images.some(({ architectures }) => architectures === null || architectures.includes(architecture));
/** One of each line, the newest, from small to large. */
function climbOf(records) {
	const newest = /* @__PURE__ */ new Map([["scratch", "scratch"]]);
	for (const { id, line } of records) newest.set(line ?? id, id);
	const order = (line) => {
		const place = smallestFirst.indexOf(line);
		return place < 0 ? smallestFirst.length : place;
	};
	return [...newest.keys()].sort((one, other) => order(one) - order(other)).map((line) => newest.get(line));
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
		rules,
		isEnough: runs.runs === "yes" && rules.length === 0 && !isOpen
	};
}
export { ladderOf, laddersOf };
