import { t as formatSize } from "./sizes.js";
import { A as commandText, C as headlineOf, D as groupSkippedVariants, E as groupGaps, O as groupSkips, S as failingArtifacts, T as groupFindings, _ as gzipText, b as symtabText, c as partsBy, d as shownArtifacts, f as topOf, g as changeText, h as certificatesText, j as failureText, k as listNames, l as partsByKind, m as advise, n as bar, p as adviceWords, t as subjectOf, u as shareOf, v as linkageText, w as plural, x as artifactNoun, y as matrixOf } from "./subject.js";
import { a as lastLines, c as markdownProse, o as markdownCode, r as htmlText, s as markdownFence } from "./escape2.js";
import { a as formatShare, n as formatCount, t as formatBytes } from "./units.js";
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
	return `*${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"} of ${name} omitted for length; the JSON report has them all.*`;
}
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
// src/render/markdown/advice.ts
function adviceBlock(advice) {
	return {
		name: "advice",
		open: "",
		rows: advice === null ? [] : [{
			rank: RANK.advice,
			text: adviceText(advice)
		}],
		close: ""
	};
}
function adviceText(advice) {
	const { lead, reason, cost } = adviceWords(advice, (name) => markdownCode(name));
	return `**${lead}**: ${reason}${cost === "" ? "" : ` ${cost}`}`;
}
// src/render/markdown/contents.ts
const LIMIT = 30;
const BAR$1 = 10;
/** What an artifact is made of, folded: its largest owners, what nobody claims, and its kinds of bytes. */
function contentsBlock({ name, fileSize, ledger }) {
	const parts = topOf(partsBy(ledger, "module"), LIMIT, ledger);
	const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
	return {
		name: "contents",
		open: [
			`<details><summary>What is in <code>${htmlText(name)}</code>: ${formatBytes(fileSize)}</summary>`,
			"",
			"| Module | Bytes | Share | |",
			"| :-- | --: | --: | :-- |"
		].join("\n"),
		rows: parts.map((part) => {
			const share = shareOf(part, ledger);
			const cells = [
				part.foreign ? markdownCode(part.name) : part.name,
				formatCount(part.bytes),
				formatShare(share),
				bar(share, BAR$1)
			];
			return {
				rank: RANK.contents,
				text: `| ${cells.join(" | ")} |`
			};
		}),
		close: `${kinds.length === 0 ? "" : `By kind: ${kinds.join(" · ")}\n\n`}</details>`
	};
}
// src/render/markdown/findings.ts
const SIGNS$1 = {
	error: "❌",
	warning: "⚠️",
	note: "ℹ️"
};
/** One table: a row for each thing a rule says, errors first, and its fix under the last of them. */
function findingsBlock(report) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	return {
		name: "findings",
		open: `| | Rule | ${all.noun === "file" ? "Files" : "Variants"} | Finding |\n| :-: | :-- | :-- | :-- |`,
		rows: groupFindings(report.verdict.findings).flatMap((group) => groupRows(group, all)),
		close: ""
	};
}
function groupRows(group, all) {
	const rank = group.severity === "error" ? RANK.errors : RANK.warnings;
	const rule = markdownCode(group.rule);
	const rows = group.statements.map(({ message, artifacts }) => {
		const names = listNames(artifacts, all, (name) => markdownCode(name), 20);
		return {
			rank,
			text: `| ${SIGNS$1[group.severity]} | ${rule} | ${names} | ${markdownProse(message)} |`
		};
	});
	return group.common === "" ? rows : [...rows, {
		rank,
		text: `| | | | ${markdownProse(group.common)} |`
	}];
}
// src/render/markdown/headline.ts
const SIGNS = {
	pass: "✅",
	warn: "⚠️",
	fail: "❌",
	inconclusive: "❔"
};
/** The verdict, and below it what was measured. */
function headlineBlock(report) {
	const { outcome, reasons } = headlineOf(report);
	const word = {
		pass: "pass",
		warn: "pass with warnings",
		fail: "fail",
		inconclusive: "inconclusive"
	}[outcome];
	return {
		name: "the verdict",
		open: "",
		rows: [{
			text: `### ${SIGNS[outcome]} Plimsoll: ${word} · ${reasons}\n`,
			rank: RANK.verdict
		}, {
			text: `Measured: ${subjectOf(report, (part) => markdownCode(part))}`,
			rank: RANK.verdict
		}],
		close: ""
	};
}
// src/render/markdown/matrix.ts
const BAR = 10;
/** The table of artifacts, with exact bytes beside the rounded ones. */
function matrixBlock(report, advice) {
	const { reference, rows } = matrixOf(report.head.artifacts);
	const compared = reference !== null && rows.length > 1;
	const failing = failingArtifacts(report.verdict);
	const nameOf = (artifact) => {
		const name = markdownCode(artifact.name);
		const marked = failing.has(artifact.name) ? `❌ ${name}` : name;
		return artifact === advice?.artifact ? `**${marked}**` : marked;
	};
	const heads = [
		[reference === null ? "File" : "Variant", ":--"],
		["Size", "--:"],
		["", ":--"],
		["Bytes", "--:"],
		...compared ? [[`vs ${markdownCode(reference.name)}`, "--:"]] : [],
		["Symtab ratio", "--:"],
		["Certificates", "--:"],
		["Linkage", ":--"],
		["gzip", "--:"]
	];
	return {
		name: "sizes",
		open: [heads.map(([head]) => head), heads.map(([, align]) => align)].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
		rows: rows.map((row) => ({
			rank: RANK.matrix,
			text: `| ${[
				nameOf(row.artifact),
				formatSize(row.artifact.fileSize),
				bar(row.share, BAR),
				formatCount(row.artifact.fileSize),
				...compared ? [changeText(row)] : [],
				symtabText(row.artifact),
				certificatesText(row.artifact),
				markdownProse(linkageText(row.artifact), 24),
				gzipText(row.artifact)
			].join(" | ")} |`
		})),
		close: ""
	};
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
// src/render/markdown.ts
/**
* The report as a job summary. The verdict is the first line and what fails comes next: both go in before anything
* else. All foreign text is escaped, and none of it starts a line.
*/
function renderMarkdown(report, { budget }) {
	const advice = advise(report);
	return fitBlocks([
		headlineBlock(report),
		findingsBlock(report),
		failedBuildsBlock(report),
		matrixBlock(report, advice),
		notMeasuredBlock(report),
		adviceBlock(advice),
		untoldBlock(report),
		...shownArtifacts(report, advice).map(contentsBlock)
	].filter(({ rows }) => rows.length > 0), budget);
}
export { renderMarkdown as t };
