import { n as formatCount } from "./units.js";
import { C as plural, D as groupSkips, E as groupSkippedVariants, O as listNames, T as groupGaps, y as artifactNoun } from "./changes.js";
import { a as markdownCode, i as lastLines, o as markdownFence, s as markdownProse } from "./escape2.js";
import { n as failureText, t as commandText } from "./failures.js";
import { n as groupPatches, t as diffLines } from "./patches2.js";
// src/render/markdown/rank.ts
/** What goes into a document that has not room for all, first things first. */
const RANK = {
	verdict: 0,
	errors: 1,
	failures: 2,
	warnings: 3,
	matrix: 4,
	advice: 5,
	untold: 6,
	contents: 7
};
// src/render/budget.ts
/** The document, of at most `budget` bytes of UTF-8 once its lowest rank fits; ends with a newline. */
function fitBlocks(blocks, budget) {
	const taken = blocks.map(() => 0);
	const full = /* @__PURE__ */ new Set();
	let left = budget - blocks.reduce((sum, { name, rows }) => sum + bytesOf(omission(rows.length, name)) + 2, 0);
	for (const { at, text, rank } of byRank(blocks)) {
		const block = blocks[at];
		if (block === void 0 || full.has(at)) continue;
		const frame = taken[at] === 0 ? bytesOf(block.open) + bytesOf(block.close) + 2 : 0;
		const cost = bytesOf(text) + frame;
		if (cost > left && rank > 0) full.add(at);
		else {
			left -= cost;
			taken[at] = (taken[at] ?? 0) + 1;
		}
	}
	return `${blocks.flatMap(({ name, open, rows, close }, at) => {
		const count = taken[at] ?? 0;
		const note = count < rows.length ? [omission(rows.length - count, name)] : [];
		if (count === 0) return note;
		return [
			[open, ...rows.slice(0, count).map((row) => row.text)].filter((line) => line !== "").join("\n"),
			...note,
			...close === "" ? [] : [close]
		];
	}).join("\n\n")}\n`;
}
/** A line, or lines, and the newline that follows; what stands alone has an empty line before it as well. */
const bytesOf = (text) => Buffer.byteLength(text) + 1;
/** Every row with the index of its block. Rows of a block are in the order of their ranks. */
function byRank(blocks) {
	return blocks.flatMap(({ rows }, at) => rows.map((row) => ({
		...row,
		at
	}))).toSorted((one, other) => one.rank - other.rank);
}
function omission(count, name) {
	return `*${formatCount(count)} ${count === 1 ? "row" : "rows"} of ${name} omitted for length; the JSON report has them all.*`;
}
// src/render/markdown/problems.ts
/** Failed builds, each with its command and the tail of what it printed. */
function failedBuildsBlock({ head }) {
	return {
		name: "failed builds",
		open: "",
		rows: head.failedBuilds.map((build, index) => ({
			rank: RANK.failures,
			text: [
				...index === 0 ? [] : [""],
				`**Build of ${markdownCode(build.variant)} ${failureText(build)}**`,
				"",
				markdownFence([...build.command.length === 0 ? [] : [`$ ${commandText(build.command)}`], ...lastLines(build.output, 12)])
			].join("\n")
		})),
		close: ""
	};
}
/** Files that could not be read and variants that were skipped. */
function notMeasuredBlock({ head }) {
	return {
		name: "what was not measured",
		open: "",
		rows: [...head.unread.map(({ path, reason }) => ({
			rank: RANK.failures,
			text: `- Not read: ${markdownCode(path)}: ${markdownProse(reason)}`
		})), ...groupSkippedVariants(head).map(({ artifacts, why }) => ({
			rank: RANK.matrix,
			text: `- Skipped: ${listNames(artifacts, {
				count: 0,
				noun: ""
			}, (name) => markdownCode(name), 20)}: ${markdownProse(why)}`
		}))],
		close: ""
	};
}
/** What could not be told, folded, with the count in sight. */
function untoldBlock(report) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	const row = (verb, { subject, why, artifacts }) => ({
		rank: RANK.untold,
		text: `- Could not ${verb} ${markdownCode(subject)} in ${listNames(artifacts, all, (name) => markdownCode(name), 20)}: ${markdownProse(why)}`
	});
	const rows = [...groupGaps(report.head.artifacts).map((gap) => row("read", gap)), ...groupSkips(report.verdict.skips).map((skip) => row("judge", skip))];
	return {
		name: "what could not be told",
		open: `<details><summary>${plural(rows.length, "thing")} could not be told</summary>\n`,
		rows,
		close: "</details>"
	};
}
// src/render/markdown/patches.ts
/** Edits that mend what was found, each tried before it is offered. */
function patchesBlock({ verdict }) {
	return {
		name: "edits",
		open: "",
		rows: groupPatches(verdict.findings).map(({ patch, rules }, index) => ({
			rank: RANK.warnings,
			text: [
				...index === 0 ? [] : [""],
				`**One edit mends ${rules.map((rule) => markdownCode(rule)).join(", ")}:**`,
				"",
				markdownFence(diffLines(patch), "diff")
			].join("\n")
		})),
		close: ""
	};
}
export { fitBlocks as a, untoldBlock as i, failedBuildsBlock as n, RANK as o, notMeasuredBlock as r, patchesBlock as t };
