import { r as __toESM } from "./rolldown-runtime.js";
import { n as require_picocolors, t as tableLines } from "./table.js";
import { a as shareOf, c as adviceWords, d as changeText, f as gzipText, h as symtabText, i as partsByKind, l as advise, m as matrixOf, o as shownArtifacts, p as linkageText, r as partsBy, s as topOf, t as subjectOf, u as certificatesText } from "./subject.js";
import { a as lastLines, l as visible } from "./escape2.js";
import { a as formatShare, o as formatShareChange, s as formatSizeChange, t as formatBytes } from "./units.js";
import { a as groupFindings, c as groupSkips, l as listNames, n as failingArtifacts, o as groupGaps, r as headlineOf, s as groupSkippedVariants, t as artifactNoun } from "./verdict.js";
import { n as groupLadders, r as ladderText, t as groupImages } from "./images.js";
import { a as shorten, n as displayWidth, o as wrap, r as padEnd, t as bar } from "./width.js";
import { t as formatSize } from "./sizes.js";
import { n as failureText, t as commandText } from "./failures.js";
// src/render/changes.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The changes of a report, one entry an artifact, what grew most first. */
function changesByArtifact({ head, base, changes }) {
	const hashes = new Map((base?.artifacts ?? []).map(({ name, sha256 }) => [name, sha256]));
	const identical = new Set(head.artifacts.filter(({ name, sha256 }) => hashes.get(name) === sha256).map(({ name }) => name));
	return changes.filter(({ kind }) => kind === "total").map((total) => {
		const of = (...kinds) => changes.filter(({ artifact, kind }) => artifact === total.artifact && kinds.includes(kind));
		return {
			artifact: total.artifact,
			total,
			identical: identical.has(total.artifact),
			facts: of("toolchain", "flag", "linkage"),
			modules: of("module"),
			packages: of("package"),
			sections: of("section")
		};
	}).toSorted((one, other) => deltaOf(other.total) - deltaOf(one.total));
}
/** Bytes more than before; of what was not there before, all of them. */
const deltaOf = ({ before, after }) => Number(after ?? 0) - Number(before ?? 0);
/** Growth as a share of what was there; `null` where nothing was. */
const shareGrown = (change) => typeof change.before === "number" && change.before > 0 ? deltaOf(change) / change.before : null;
const CAUSES = {
	toolchain: "another Go release",
	flag: "other build flags",
	"new-module": "a new module",
	"removed-module": "a removed module",
	"version-bump": "another version of a module",
	"pruning-off": "methods that are no longer pruned",
	embed: "an embedded file",
	reachable: "more of the same modules is reached",
	"own-code": "the main module's own code",
	layout: "layout only"
};
/** What moved the total, in a few words, and the module that has most of it; `null` where there is nothing to say. */
function causeOf({ total, modules }) {
	if (total.cause === null) return null;
	const grew = deltaOf(total) >= 0;
	const suspect = modules.filter(({ cause, ...change }) => cause === total.cause && deltaOf({
		cause,
		...change
	}) >= 0 === grew).toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)))[0];
	return {
		words: CAUSES[total.cause],
		module: suspect?.name ?? null
	};
}
// src/render/terminal/changes.ts
/** Every artifact against its base: sizes, the difference and its cause. */
function totalLines(report, { width, colors }) {
	const artifacts = changesByArtifact(report);
	const cells = (of) => artifacts.map(of);
	const columns = [
		{
			head: "",
			align: "left",
			least: 12,
			cells: cells(({ artifact }) => `  ${visible(artifact, 60)}`)
		},
		{
			head: "base",
			align: "right",
			cells: cells(({ total }) => size(total.before))
		},
		{
			head: "now",
			align: "right",
			cells: cells(({ total }) => size(total.after))
		},
		{
			head: "change",
			align: "right",
			cells: cells(({ total }) => delta(total)),
			paint: painter(artifacts.map(({ total }) => total), colors)
		},
		{
			head: "cause",
			align: "left",
			least: 20,
			cells: cells(cause)
		}
	];
	return tableLines(columns, width, colors.dim);
}
/** What changed inside one artifact, largest growth first; nothing where nothing did. */
function insideLines(entry, { width, colors, limit, packages }) {
	const facts = entry.facts.map(({ name, before, after }) => `  ${visible(name)}: ${word(before)} → ${word(after)}`);
	const all = (packages ? entry.packages : entry.modules).toSorted((a, b) => Math.abs(deltaOf(b)) - Math.abs(deltaOf(a)));
	const rows = all.slice(0, limit);
	const table = tableLines([
		{
			head: "",
			align: "left",
			least: 16,
			cells: rows.map(({ name }) => `  ${visible(name)}`)
		},
		{
			head: "",
			align: "right",
			cells: rows.map(({ before }) => size(before))
		},
		{
			head: "",
			align: "right",
			cells: rows.map(({ after }) => size(after))
		},
		{
			head: "",
			align: "right",
			cells: rows.map(delta),
			paint: painter(rows, colors)
		},
		{
			head: "",
			align: "left",
			goes: 0,
			cells: rows.map(({ cause: of }) => of ?? "")
		}
	], width, colors.dim);
	const more = all.length > rows.length ? [colors.dim(`  and ${all.length - rows.length} more`)] : [];
	return [
		...facts,
		...table,
		...more
	];
}
function cause(entry) {
	if (entry.identical) return "none: the same bits";
	if (entry.total.before === null) return "new";
	if (entry.total.after === null) return "gone";
	const found = causeOf(entry);
	if (found === null) return "none: the same section bytes";
	return found.module === null ? found.words : `${found.words}: ${visible(found.module, 60)}`;
}
const size = (value) => typeof value === "number" ? formatSize(value) : "–";
const word = (value) => value === null ? "–" : visible(String(value));
function delta(change) {
	const share = shareGrown(change);
	const bytes = deltaOf(change);
	if (bytes === 0) return "0 B";
	return share === null ? formatSizeChange(bytes) : `${formatSizeChange(bytes)} (${formatShareChange(share)})`;
}
function painter(changes, colors) {
	return (text, row) => {
		const bytes = changes[row] === void 0 ? 0 : deltaOf(changes[row]);
		return bytes > 0 ? colors.red(text) : bytes < 0 ? colors.green(text) : text;
	};
}
// src/render/terminal/compatibility.ts
const words = {
	yes: "starts",
	no: "does not start",
	unknown: "could not tell"
};
const column = Math.max(...Object.values(words).map((word) => word.length));
/** Images that a report shows: a base is one of a few, and a list of dozens is for machines. */
const IMAGES = 20;
/** Image by image: what starts there, what the log would end with where it does not. */
function imageLines(report, width, colors) {
	const groups = groupImages(report);
	const rest = groups.length - IMAGES;
	return [
		...groups.slice(0, IMAGES).flatMap((group) => groupLines$1(group, report, width, colors)),
		...rest > 0 ? [colors.dim(`  and ${rest} more, in the JSON report`)] : [],
		...ladderLines(report, width)
	];
}
/** The bases that a table knows. */
function ladderLines(report, width) {
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	const lines = groupLadders(report).flatMap((group) => {
		const names = listNames(group.artifacts, all, (name) => visible(name, 40));
		return wrap(`${names}: ${ladderText(group, (text) => visible(text, 60))}`, width - 6).map((line, index) => `    ${index === 0 ? "" : "  "}${line}`);
	});
	return lines.length === 0 ? [] : ["  starts on known bases, by the table", ...lines];
}
function groupLines$1({ image, fares, gaps }, report, width, colors) {
	const paint = {
		yes: colors.green,
		no: colors.red,
		unknown: colors.yellow
	};
	const all = {
		count: report.head.artifacts.length,
		noun: artifactNoun(report)
	};
	return [
		`  ${shorten(visible(image), width - 2)}`,
		...fares.flatMap((fare) => wrap(fareText(fare, all), width - column - 6).map((line, index) => {
			return `    ${index === 0 ? paint[fare.runs](padEnd(words[fare.runs], column)) : " ".repeat(column)}  ${line}`;
		})),
		...gaps.flatMap(({ fact, why }) => wrap(`${visible(fact)}: ${visible(why, 600)}`, width - 4).map((line) => colors.dim(`    ${line}`)))
	];
}
function fareText({ artifacts, why, rules, tried }, all) {
	return [
		listNames(artifacts, all, (name) => visible(name, 40)) + (why === null ? "" : `: ${visible(why, 600)}`),
		...rules.length === 0 ? [] : [`see ${rules.map((rule) => visible(rule, 40)).join(", ")}`],
		...tried === null ? [] : [`tried ${visible(tried, 600)}`]
	].join("; ");
}
// src/render/terminal/contents.ts
const BAR$1 = 24;
/** What an artifact is made of: its largest owners, what nobody claims, and its kinds of bytes. */
function contentsLines({ ledger }, { by, limit, width, colors }) {
	const parts = topOf(partsBy(ledger, by), limit, ledger);
	const largest = Math.max(1, ...parts.map(({ bytes }) => bytes));
	const table = tableLines([
		{
			head: "",
			align: "left",
			least: 16,
			cells: parts.map(({ name }) => `  ${visible(name)}`)
		},
		{
			head: "",
			align: "right",
			cells: parts.map(({ bytes }) => formatSize(bytes))
		},
		{
			head: "",
			align: "right",
			cells: parts.map((part) => formatShare(shareOf(part, ledger)))
		},
		{
			head: "",
			align: "left",
			goes: 0,
			cells: parts.map(({ bytes }) => bar(bytes / largest, BAR$1)),
			paint: colors.cyan
		}
	], width, colors.dim);
	const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
	return kinds.length === 0 ? table : [
		...table,
		"",
		...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)
	];
}
// src/render/terminal/matrix.ts
const BAR = 12;
/** The table of artifacts: a mark for what fails and for what is advised, then a row of facts each. */
function matrixLines(report, advice, width, colors) {
	const { artifacts } = report.head;
	const { reference, rows } = matrixOf(artifacts);
	const failing = failingArtifacts(report.verdict);
	const advised = new Set(advice.map(({ artifact }) => artifact));
	const mark = ({ artifact }) => {
		if (failing.has(artifact.name)) return "✗ ";
		return advised.has(artifact) ? "▸ " : "  ";
	};
	const columns = [
		{
			head: `  ${reference === null ? "file" : "variant"}`,
			align: "left",
			least: 16,
			cells: rows.map((row) => mark(row) + visible(row.artifact.name)),
			paint: (text, row) => paintName(text, colors, rows[row] !== void 0 && advised.has(rows[row].artifact))
		},
		{
			head: "size",
			align: "right",
			cells: rows.map(({ artifact }) => formatSize(artifact.fileSize))
		},
		{
			head: "",
			align: "left",
			goes: 0,
			cells: rows.map(({ share }) => bar(share, BAR).padEnd(BAR)),
			paint: colors.cyan
		},
		...reference === null || rows.length < 2 ? [] : [{
			head: `vs ${visible(reference, 12)}`,
			align: "right",
			goes: 4,
			cells: rows.map(changeText),
			paint: (text, row) => paintChange(text, rows[row]?.change ?? null, colors)
		}],
		{
			head: "symtab ratio",
			align: "right",
			goes: 3,
			cells: rows.map(({ artifact }) => symtabText(artifact))
		},
		{
			head: "certs",
			align: "right",
			goes: 2,
			cells: rows.map(({ artifact }) => certificatesText(artifact))
		},
		{
			head: "linkage",
			align: "left",
			least: 8,
			cells: rows.map(({ artifact }) => visible(linkageText(artifact), 24))
		},
		{
			head: "gzip",
			align: "right",
			goes: 1,
			cells: rows.map(({ artifact }) => gzipText(artifact))
		}
	];
	return tableLines(columns, width, colors.dim);
}
function paintName(text, colors, advised) {
	if (text.startsWith("✗")) return colors.red("✗") + text.slice(1);
	return advised ? colors.green(text) : text;
}
function paintChange(text, change, colors) {
	if (change === null || change === 0) return colors.dim(text);
	return change < 0 ? colors.green(text) : text;
}
// src/render/terminal/problems.ts
/** Statements of one rule, and gaps and skips of the report, before the rest is counted. */
const STATEMENTS = 12;
const UNTOLD = 12;
const LABEL = 24;
const RULE = 24;
/** What was asked for and is not in the table: failed builds, files that could not be read, skipped variants. */
function missingLines({ head }, width, colors) {
	const because = (what, reason) => `${what}: ${visible(reason, 600)}`;
	return entryLines([
		...head.failedBuilds.map((build) => ({
			label: visible(build.variant),
			paint: colors.red,
			text: failureText(build),
			below: failedBuildLines(build, width - 6, colors)
		})),
		...head.unread.map(({ path, reason }) => ({
			label: visible(path),
			paint: colors.red,
			text: because("not read", reason)
		})),
		...groupSkippedVariants(head).map(({ artifacts, why }) => ({
			label: listNames(artifacts, {
				count: 0,
				noun: "variant"
			}, (name) => visible(name, 40)),
			paint: colors.yellow,
			text: because("skipped", why)
		}))
	], width);
}
/** What the rules found: one entry a rule, errors first. */
function findingLines(report, width, colors) {
	const groups = groupFindings(report.verdict.findings);
	const lines = groups.flatMap((group, index) => [...index === 0 ? [] : [""], ...groupLines(group, report, width, colors)]);
	return groups.length === 0 ? [] : [
		...lines,
		"",
		colors.dim("  plimsoll explain RULE says more")
	];
}
/** What could not be told: facts that could not be read, and rules that could not decide. */
function untoldLines(report, width, colors) {
	const entry = (verb, { subject, why, artifacts }) => {
		const names = listNames(artifacts, everything(report), (name) => visible(name, 40), 4);
		return wrap(`${verb} ${visible(subject)} in ${names}: ${visible(why, 600)}`, width - 4).map((line, index) => colors.dim(`${index === 0 ? "  " : "    "}${line}`));
	};
	const gaps = groupGaps(report.head.artifacts);
	const skips = groupSkips(report.verdict.skips);
	const rest = Math.max(0, gaps.length - UNTOLD) + Math.max(0, skips.length - UNTOLD);
	return [
		...gaps.slice(0, UNTOLD).flatMap((gap) => entry("could not read", gap)),
		...skips.slice(0, UNTOLD).flatMap((skip) => entry("could not judge", skip)),
		...rest > 0 ? [colors.dim(`  and ${rest} more, in the JSON report`)] : []
	];
}
const SEVERITY_PAINT = {
	error: (colors) => colors.red,
	warning: (colors) => colors.yellow,
	note: (colors) => colors.blue
};
function groupLines(group, report, width, colors) {
	const paint = SEVERITY_PAINT[group.severity](colors);
	const rule = shorten(visible(group.rule), RULE);
	const title = `  ${paint(group.severity)}  ${colors.bold(rule)}`;
	const taken = displayWidth(`  ${group.severity}  ${rule}  `);
	const names = (artifacts) => listNames(artifacts, everything(report), (name) => visible(name, 40));
	const [only, ...others] = group.statements;
	if (only !== void 0 && others.length === 0) {
		const where = shorten(names(only.artifacts), width - taken);
		return [where === "" ? title : `${title}  ${where}`, ...wrap(visible(only.message, 600), width - 6).map((line) => `      ${line}`)];
	}
	const shown = group.statements.slice(0, STATEMENTS);
	const rest = group.statements.length - shown.length;
	return [
		title,
		...entryLines(shown.map(({ message, artifacts }) => ({
			label: names(artifacts),
			text: visible(message, 600)
		})), width - 4).map((line) => `    ${line}`),
		...rest > 0 ? [`      and ${rest} more like these`] : [],
		...group.common === "" ? [] : wrap(visible(group.common, 600), width - 6).map((line) => `      ${line}`)
	];
}
/** The command, and the tail of the output behind a rule, so that no line of it starts a line of ours. */
function failedBuildLines(build, room, colors) {
	const [first, ...more] = build.command.length === 0 ? [] : wrap(visible(commandText(build.command), 600), room - 4);
	return [...(first === void 0 ? [] : [`$ ${first}`, ...more.map((line) => `    ${line}`)]).map(colors.dim), ...lastLines(build.output, 12).flatMap((line) => wrap(visible(line, 600), room - 2).map((part) => `${colors.dim("│")} ${part}`))];
}
/** Labels, their texts beside them in one column, all indented by two. */
function entryLines(entries, width) {
	const column = Math.min(LABEL, Math.max(0, ...entries.map(({ label }) => displayWidth(label))));
	return entries.flatMap(({ label, paint = (text) => text, text, below = [] }) => [...wrap(text, width - column - 4).map((line, index) => `  ${index === 0 ? paint(padEnd(shorten(label, column), column)) : " ".repeat(column)}  ${line}`), ...below.map((line) => `      ${line}`)]);
}
const everything = (report) => ({
	count: report.head.artifacts.length,
	noun: artifactNoun(report)
});
// src/render/terminal.ts
const WIDEST = 100;
const NARROWEST = 40;
/** The report for a person at a terminal; the verdict is the last line, where the eye is. Ends with a newline. */
function renderTerminal(report, { width, color, limit = 10, packages = false }) {
	const colors = import_picocolors.default.createColors(color);
	const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
	const advice = advise(report);
	return `${[
		[colors.bold(shorten(subjectOf(report, visible), columns))],
		report.head.artifacts.length === 0 ? [] : matrixLines(report, advice, columns, colors),
		...changeSections(report, {
			width: columns,
			colors,
			limit,
			packages
		}),
		titled("Not measured", missingLines(report, columns, colors), colors),
		titled("Images", imageLines(report, columns, colors), colors),
		titled("Findings", findingLines(report, columns, colors), colors),
		titled("Could not tell", untoldLines(report, columns, colors), colors),
		advice.flatMap((one) => adviceLines(one, columns, colors)),
		...shownArtifacts(report, advice).map((artifact) => titled(shorten(`What is in ${visible(artifact.name, 60)}: ${formatBytes(artifact.fileSize)}`, columns), contentsLines(artifact, {
			by: packages ? "package" : "module",
			limit,
			width: columns,
			colors
		}), colors)),
		verdictLines(report, columns, colors)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** What changed against the base: all artifacts, then inside each that is not the same. */
function changeSections(report, options) {
	if (report.base === null) return [];
	return [titled("Against the base", totalLines(report, options), options.colors), ...changesByArtifact(report).map((entry) => titled(`What changed in ${visible(entry.artifact, 60)}`, insideLines(entry, options), options.colors))];
}
function titled(title, lines, colors) {
	return lines.length === 0 ? [] : [colors.bold(title), ...lines];
}
function adviceLines(advice, width, colors) {
	const { lead, reason, cost } = adviceWords(advice, (name) => visible(name, 60));
	const lines = [...wrap(`${lead}: ${reason}`, width - 2), ...cost === "" ? [] : wrap(cost, width - 2)];
	const paint = advice.passes ? colors.green : colors.yellow;
	return lines.map((line, index) => paint(`${index === 0 ? "▸" : " "} ${line}`));
}
function verdictLines(report, width, colors) {
	const { outcome, reasons } = headlineOf(report);
	const paint = {
		pass: colors.green,
		warn: colors.yellow,
		fail: colors.red,
		inconclusive: colors.yellow
	}[outcome];
	const word = {
		pass: "PASS",
		warn: "PASS",
		fail: "FAIL",
		inconclusive: "INCONCLUSIVE"
	}[outcome];
	const [first = "", ...more] = wrap(reasons, width - word.length - 2);
	return [`${colors.bold(paint(word))}  ${first}`, ...more.map((line) => " ".repeat(word.length + 2) + line)];
}
export { renderTerminal as t };
