import { n as UsageError } from "./errors2.js";
import { r as remark } from "./judge.js";
import { _ as excerpt } from "./image-rules.js";
// src/gate/join.ts
/** A report of a part, which nothing judges before it is joined with the others. */
function asPart(report, { number, builds }) {
	const text = `This is part ${number} of ${builds.length}, and nothing is judged of it. Join the parts with plimsoll merge.`;
	const verdict = {
		outcome: "inconclusive",
		findings: [...report.verdict.findings.filter(isOfTheRun), remark("part", "note", text, { number })],
		skips: [],
		override: null
	};
	return {
		...report,
		part: {
			number,
			builds
		},
		verdict
	};
}
/** What is known where it was built, and nowhere else. */
const isOfTheRun = ({ rule }) => rule === "toolchain" || rule === "work-tree";
/**
* Joins the reports of jobs that a matrix was split over. What the plan has and no report tells of is a failed build. Throws
* UsageError where the reports are not of one run of one tool on one pair of commits, or say something twice.
*/
function joinReports(named) {
	const [first] = named;
	if (first === void 0) throw new UsageError("there is no report to join");
	checkAlike(named);
	const reports = inOrder(named).map(({ report }) => report);
	const heads = reports.map(({ head }) => head);
	const bases = reports.flatMap(({ base }) => base ?? []);
	checkDistinct(named);
	const head = joinSnapshots(heads);
	const findings = reports.flatMap(({ verdict }) => verdict.findings.filter(isOfTheRun));
	const baseCompatibility = reports.flatMap((report) => report.baseCompatibility ?? []);
	const ladders = reports.flatMap((report) => report.bases ?? []);
	const comparedWith = joinComparisons(reports);
	return {
		report: {
			schemaVersion: 1,
			tool: first.report.tool,
			head: {
				...head,
				failedBuilds: [...head.failedBuilds, ...untold(named, head)]
			},
			base: bases.length === 0 ? null : joinSnapshots(bases),
			changes: reports.flatMap(({ changes }) => changes),
			compatibility: reports.flatMap(({ compatibility }) => compatibility),
			...comparedWith !== null && { comparedWith },
			...baseCompatibility.length > 0 && { baseCompatibility },
			...ladders.length > 0 && { bases: ladders }
		},
		remarks: [...new Map(findings.map((finding) => [finding.message, finding])).values()]
	};
}
function checkAlike(named) {
	const commits = (side) => named.map(({ report }) => report[side]?.commit ?? null);
	for (const [what, values] of [
		["of different releases of Plimsoll", named.map(({ report }) => report.tool.version)],
		["of different commits", commits("head")],
		["compared with different commits", commits("base")],
		["parts of different plans", named.map(({ report }) => JSON.stringify(report.part?.builds ?? null))]
	]) {
		const said = values.findIndex((value) => value !== null);
		const other = values.findIndex((value) => value !== null && value !== values[said]);
		const [one, another] = [named[said], named[other]];
		if (one !== void 0 && another !== void 0) throw new UsageError(`${one.name} and ${another.name} are ${what}; join those of one run`);
	}
}
function checkDistinct(named) {
	const seen = /* @__PURE__ */ new Map();
	for (const { name, report } of named) {
		const { part, head } = report;
		const said = [...part === void 0 ? [] : [`part ${part.number} of ${part.builds.length}`], ...[...head.artifacts.map((one) => one.name), ...unbuilt(head)].map((one) => excerpt(one))];
		for (const what of said) {
			const other = seen.get(what);
			if (other !== void 0) throw new UsageError(`${other} and ${name} both report ${what}; join each part once`);
			seen.set(what, name);
		}
	}
}
const unbuilt = ({ failedBuilds, skippedVariants }) => [...failedBuilds, ...skippedVariants].map(({ variant }) => variant);
const inOrder = (named) => named.toSorted((a, b) => (a.report.part?.number ?? 0) - (b.report.part?.number ?? 0));
/** What the plan says is built, and no report says what became of. */
function untold(named, head) {
	const plan = named[0]?.report.part?.builds ?? [];
	const told = /* @__PURE__ */ new Set([...head.artifacts.map(({ name }) => name), ...unbuilt(head)]);
	const here = new Set(named.map(({ report }) => report.part?.number));
	return plan.flatMap((builds, index) => {
		const which = `part ${index + 1} of ${plan.length}`;
		const output = here.has(index + 1) ? `The report of ${which} says nothing of it.` : `There is no report of ${which}: its job failed, was cancelled, or left none.`;
		return (builds.length === 0 && !here.has(index + 1) ? [which] : builds.filter((name) => !told.has(name))).map((variant) => ({
			variant,
			command: [],
			exitCode: null,
			output
		}));
	});
}
function joinSnapshots(snapshots) {
	const alike = (values) => new Set(values).size === 1 ? values[0] ?? null : null;
	return {
		commit: alike(snapshots.map(({ commit }) => commit)),
		module: alike(snapshots.map(({ module }) => module)),
		goVersion: alike(snapshots.map(({ goVersion }) => goVersion)),
		artifacts: snapshots.flatMap(({ artifacts }) => artifacts),
		failedBuilds: snapshots.flatMap(({ failedBuilds }) => failedBuilds),
		skippedVariants: snapshots.flatMap(({ skippedVariants }) => skippedVariants),
		unread: snapshots.flatMap(({ unread }) => unread)
	};
}
const worstFirst = [
	"missing",
	"inexact",
	"none",
	"exact",
	"report"
];
/** What one part could not be compared with, the whole was not. */
function joinComparisons(reports) {
	return reports.flatMap(({ comparedWith }) => comparedWith ?? []).toSorted((a, b) => worstFirst.indexOf(a.kind) - worstFirst.indexOf(b.kind))[0] ?? null;
}
export { joinReports as n, asPart as t };
