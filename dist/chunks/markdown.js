import { t as formatSize } from "./sizes.js";
import { a as certificatesText, c as linkageText, i as advise, l as matrixOf, n as storyOf, o as changeText, r as adviceWords, s as gzipText, t as subjectOf, u as symtabText } from "./subject2.js";
import { a as fitBlocks, i as untoldBlock, n as failedBuildsBlock, o as RANK, r as notMeasuredBlock, t as patchesBlock } from "./patches.js";
import { O as listNames, _ as shownArtifacts, b as failingArtifacts, c as rowName, d as embedsText, g as shareOf, h as partsByKind, i as embedChangeText, m as partsBy, n as changesByArtifact, o as kindsMoved, r as deltaOf, t as CAUSE_WORDS, u as versionsOf, v as topOf, w as groupFindings, x as headlineOf, y as artifactNoun } from "./changes.js";
import { a as markdownCode, n as htmlText, s as markdownProse } from "./escape2.js";
import { a as formatShare, n as formatCount, s as formatSizeChange, t as formatBytes } from "./units.js";
import { t as bar } from "./width.js";
import { i as ladderText, n as groupImages, r as groupLadders } from "./images.js";
import { i as remedyText } from "./patches2.js";
// src/render/markdown/advice.ts
function adviceBlock(advice) {
	return {
		name: "advice",
		open: "",
		rows: advice.map((one, index) => ({
			rank: RANK.advice,
			text: `${index === 0 ? "" : "\n"}${adviceText(one)}`
		})),
		close: ""
	};
}
function adviceText(advice) {
	const { lead, reason, cost } = adviceWords(advice, (name) => markdownCode(name));
	return `**${lead}**: ${reason}${cost === "" ? "" : ` ${cost}`}`;
}
// src/render/markdown/changes.ts
const MODULES = 30;
const EMBEDS = 20;
const BAR$2 = 8;
/** What became of each artifact, one sentence each; nothing where there is no base. */
function storiesBlock(report) {
	return {
		name: "what changed",
		open: "#### Against the base\n",
		rows: changesOf(report).map((entry) => ({
			rank: RANK.matrix,
			text: `- ${storyOf(entry, (name) => markdownCode(name, 120))}`
		})),
		close: ""
	};
}
/** What changed inside each artifact, folded: exact bytes, what moved most first. */
function changesBlocks(report) {
	return changesOf(report).filter(({ identical, modules }) => !identical && modules.length > 0).map(changesBlock);
}
const changesOf = (report) => report.base === null ? [] : changesByArtifact(report);
function changesBlock(entry) {
	const { artifact, total, modules, embeds } = entry;
	const largest = Math.max(1, ...modules.map((change) => Math.abs(deltaOf(change))));
	const shown = modules.slice(0, MODULES);
	const rest = modules.slice(MODULES);
	const rows = shown.map((change) => ({
		rank: RANK.contents,
		text: moduleRow(entry, change, largest)
	}));
	const moved = rest.reduce((sum, change) => sum + deltaOf(change), 0);
	return {
		name: "what changed inside",
		open: [
			`<details><summary>What changed in <code>${htmlText(artifact)}</code>: ${formatSizeChange(deltaOf(total))}</summary>`,
			"",
			"| Module | Base | Here | Change | | Why |",
			"| :-- | --: | --: | --: | :-- | :-- |"
		].join("\n"),
		rows: rest.length === 0 ? rows : [...rows, {
			rank: RANK.contents,
			text: `| ${rest.length} more | | | ${signed(moved)} | | |`
		}],
		close: [
			embedList(embeds),
			kindsText(entry),
			"</details>"
		].filter((part) => part !== "").join("\n\n")
	};
}
function moduleRow(entry, change, largest) {
	const { name, isForeign } = rowName(entry, change);
	const versions = change.kind === "module" ? versionsOf(entry, change.name) ?? [] : [];
	const label = isForeign ? markdownCode(name) : name;
	return `| ${[
		versions.length < 2 ? label : `${label} ${versions.map((version) => markdownCode(version)).join(" → ")}`,
		count(change.before),
		count(change.after),
		signed(deltaOf(change)),
		bar(Math.abs(deltaOf(change)) / largest, BAR$2),
		change.cause === null ? "" : CAUSE_WORDS[change.cause]
	].join(" | ")} |`;
}
const count = (value) => typeof value === "number" ? formatCount(value) : "–";
const signed = (bytes) => bytes === 0 ? "0" : `${bytes > 0 ? "+" : "−"}${formatCount(Math.abs(bytes))}`;
function embedList(embeds) {
	const lines = embeds.slice(0, EMBEDS).map((change) => `- Embedded ${markdownCode(change.name, 120)}: ${embedChangeText(change)}`);
	const rest = embeds.length - lines.length;
	return [...lines, ...rest > 0 ? [`- ${rest} more embedded files`] : []].join("\n");
}
function kindsText({ before, after }) {
	if (before === null || after === null) return "";
	const kinds = kindsMoved(before, after).map(({ kind, bytes }) => `${kind} ${formatSizeChange(bytes)}`);
	return kinds.length === 0 ? "" : `By kind: ${kinds.join(" · ")}`;
}
// src/render/markdown/compatibility.ts
const signs = {
	yes: "✅",
	no: "❌",
	unknown: "❔"
};
/** A row for each image and each way to fare in it. */
function imagesBlock(report) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	const groups = groupImages(report);
	return {
		name: "images",
		open: `| | Image | ${all.noun === "file" ? "Files" : "Variants"} | In the image |\n| :-: | :-- | :-- | :-- |`,
		rows: [
			...groups.flatMap(({ image, fares, remedies }) => [...fares.map((fare) => fareRow(image, fare, all)), ...remedies.map((group) => remedyRow(image, group, all))]),
			...groupLadders(report).map((group) => {
				const names = listNames(group.artifacts, all, (name) => markdownCode(name), 12);
				return {
					rank: RANK.matrix,
					text: `| | starts on known bases | ${names} | ${ladderText(group, (text) => markdownCode(text))} |`
				};
			}),
			...groups.flatMap(({ image, gaps }) => gaps.map(({ fact, why }) => {
				return {
					rank: RANK.untold,
					text: `| | ${markdownCode(image)} | | ${markdownProse(`${fact}: ${why}`)} |`
				};
			}))
		],
		close: ""
	};
}
function fareRow(image, fare, all) {
	const names = listNames(fare.artifacts, all, (name) => markdownCode(name), 12);
	const cells = [
		signs[fare.runs],
		markdownCode(image),
		names,
		fareText(fare)
	];
	return {
		rank: fare.runs === "no" ? RANK.failures : RANK.matrix,
		text: `| ${cells.join(" | ")} |`
	};
}
function remedyRow(image, { artifacts, remedy }, all) {
	const names = listNames(artifacts, all, (name) => markdownCode(name), 12);
	const text = remedyText(remedy, (part) => markdownCode(part));
	return {
		rank: RANK.matrix,
		text: `| | ${markdownCode(image)} | ${names} | ${text} |`
	};
}
function fareText({ runs, why, rules, tried }) {
	return [
		why === null ? "starts" : runs === "no" ? markdownCode(why) : markdownProse(why),
		...rules.length === 0 ? [] : [`see ${rules.map((rule) => markdownCode(rule)).join(", ")}`],
		...tried === null ? [] : [`tried ${markdownProse(tried)}`]
	].join("; ");
}
// src/render/markdown/contents.ts
const LIMIT = 30;
const BAR$1 = 10;
/** What an artifact is made of, folded: its largest owners, what nobody claims, and its kinds of bytes. */
function contentsBlock(artifact) {
	const { name, fileSize, ledger } = artifact;
	const embeds = embedsText(artifact, (path) => markdownCode(path, 80));
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
		close: [
			...kinds.length === 0 ? [] : [`By kind: ${kinds.join(" · ")}`],
			...embeds === null ? [] : [embeds],
			"</details>"
		].join("\n\n")
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
	const advised = new Set(advice.map(({ artifact }) => artifact));
	const nameOf = (artifact) => {
		const name = markdownCode(artifact.name);
		const marked = failing.has(artifact.name) ? `❌ ${name}` : name;
		return advised.has(artifact) ? `**${marked}**` : marked;
	};
	const heads = [
		[reference === null ? "File" : "Variant", ":--"],
		["Size", "--:"],
		["", ":--"],
		["Bytes", "--:"],
		...compared ? [[`vs ${markdownCode(reference)}`, "--:"]] : [],
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
// src/render/markdown.ts
/**
* The report as a job summary. The verdict is the first line and what fails comes next: both go in before anything
* else. All foreign text is escaped, and none of it starts a line.
*/
function renderMarkdown(report, { budget }) {
	const advice = advise(report);
	const blocks = [
		headlineBlock(report),
		findingsBlock(report),
		patchesBlock(report),
		failedBuildsBlock(report),
		storiesBlock(report),
		matrixBlock(report, advice),
		imagesBlock(report),
		notMeasuredBlock(report),
		adviceBlock(advice),
		untoldBlock(report),
		...changesBlocks(report),
		...shownArtifacts(report, advice).map(contentsBlock)
	];
	return fitBlocks(blocks.filter(({ rows }) => rows.length > 0), budget);
}
export { renderMarkdown as t };
