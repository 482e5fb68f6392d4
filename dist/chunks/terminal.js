import { i as __toESM } from "./rolldown-runtime.js";
import { n as require_picocolors, t as tableLines } from "./table.js";
import { a as certificatesText, c as linkageText, i as advise, l as matrixOf, n as storyOf, o as changeText, r as adviceWords, s as gzipText, t as subjectOf, u as symtabText } from "./subject2.js";
import { D as groupSkips, E as groupSkippedVariants, O as listNames, T as groupGaps, _ as shownArtifacts, a as functionsMoved, b as failingArtifacts, c as rowName, d as embedsText, f as functionName, g as shareOf, h as partsByKind, i as embedChangeText, l as shareGrown, m as partsBy, n as changesByArtifact, o as kindsMoved, r as deltaOf, s as releasesText, t as CAUSE_WORDS, u as versionsOf, v as topOf, w as groupFindings, x as headlineOf, y as artifactNoun } from "./changes.js";
import { c as visible, i as lastLines } from "./escape2.js";
import { a as formatShare, o as formatShareChange, s as formatSizeChange, t as formatBytes } from "./units.js";
import { a as shorten, n as displayWidth, o as wrap, r as padEnd, t as bar } from "./width.js";
import { i as ladderText, n as groupImages, r as groupLadders } from "./images.js";
import { i as remedyText, n as groupPatches, t as diffLines } from "./patches2.js";
import { t as formatSize } from "./sizes.js";
import { n as failureText, t as commandText } from "./failures.js";
// src/render/terminal/changes.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
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
			goes: 0,
			cells: cells(cause)
		}
	];
	return tableLines(columns, width, colors.dim);
}
const BAR$2 = 8;
/** What changed inside one artifact: the story, then rows, what moved most first; nothing where nothing did. */
function insideLines(entry, { width, colors, limit, by }) {
	if (entry.identical) return [];
	const story = wrap(storyOf(entry, visible), width - 2).map((line) => `  ${line}`);
	const facts = entry.facts.flatMap((fact) => [shorten(`  ${factText(entry, fact)}`, width), ...nameLines(fact, width).map((line) => colors.dim(line))]);
	const rows = rowsOf(entry, by);
	return [
		...story,
		...facts,
		...rows === null ? ["  Its functions are not listed on both sides: name the binaries themselves."] : rowLines(entry, rows, {
			width,
			colors,
			limit
		}),
		...embedLines(entry, {
			width,
			colors,
			limit
		}),
		...kindLines$1(entry, width)
	];
}
/** `null` where the functions of a side are not known. */
function rowsOf(entry, by) {
	if (by === "module") return entry.modules;
	return by === "package" ? entry.packages : functionsMoved(entry);
}
/** Go's own share stands in its line, as far as it can be told. */
function factText(entry, { kind, name, before, after }) {
	const releases = kind === "toolchain" ? releasesText(entry) : null;
	if (releases === null) return `${visible(name)}: ${word(before)} → ${word(after)}`;
	const share = entry.total.causes?.find(({ cause }) => cause === "toolchain")?.bytes;
	return `${visible(releases)}${share === void 0 ? "" : `: ${formatSizeChange(share)}`}`;
}
const NAMED = 8;
/** Who asks for it, or which bases it is about. */
function nameLines({ names = [] }, width) {
	if (names.length === 0) return [];
	const text = listNames(names, {
		count: 0,
		noun: ""
	}, (name) => visible(name, 80), NAMED);
	return wrap(text, width - 4).map((line) => `    ${line}`);
}
/** Rows with a bar, and what the others add up to. */
function rowLines(entry, all, { width, colors, limit }) {
	const rows = all.slice(0, all.length > limit + 1 ? limit : all.length);
	const others = all.slice(rows.length);
	const largest = Math.max(1, ...rows.map((change) => Math.abs(deltaOf(change))));
	const rest = others.reduce((sum, change) => sum + deltaOf(change), 0);
	const more = others.length === 0 ? [] : [null];
	const cells = (of, ofRest) => [...rows.map(of), ...more.map(() => ofRest)];
	return [...tableLines([
		{
			head: "",
			align: "left",
			least: leastName$1(width),
			cells: cells((change) => `  ${labelOf(entry, change)}`, `  ${others.length} more`)
		},
		{
			head: "",
			align: "right",
			goes: 0,
			cells: cells(({ before }) => size(before), "")
		},
		{
			head: "",
			align: "right",
			goes: 3,
			cells: cells(({ after }) => size(after), "")
		},
		{
			head: "",
			align: "right",
			cells: cells(delta, rest === 0 ? "0 B" : formatSizeChange(rest)),
			paint: painter(rows, colors)
		},
		{
			head: "",
			align: "left",
			goes: 1,
			cells: cells((change) => bar(Math.abs(deltaOf(change)) / largest, BAR$2), "")
		},
		{
			head: "",
			align: "left",
			goes: 2,
			cells: cells(({ cause: of }) => of === null ? "" : CAUSE_WORDS[of], "")
		}
	], width, colors.dim)];
}
/** Columns that a name keeps while others leave for it. */
const leastName$1 = (width) => Math.max(12, Math.min(32, Math.floor(width * .4)));
/** Columns that a version may have beside a name. */
const SHORT = 12;
function labelOf(entry, change) {
	const { name } = rowName(entry, change);
	const versions = change.kind === "module" ? versionsOf(entry, change.name) : null;
	return versions?.length === 2 && versions.every((version) => version.length <= SHORT) ? `${visible(name)} ${versions.map((one) => visible(one)).join(" → ")}` : visible(name);
}
function embedLines({ embeds }, { width, colors, limit }) {
	if (embeds.length === 0) return [];
	const shown = embeds.slice(0, embeds.length > limit + 1 ? limit : embeds.length);
	const rest = embeds.length - shown.length;
	return [
		"",
		...tableLines([{
			head: "",
			align: "left",
			least: 16,
			cells: shown.map(({ name }) => `  embedded ${visible(name)}`)
		}, {
			head: "",
			align: "left",
			least: 10,
			cells: shown.map(embedChangeText),
			paint: painter(shown, colors)
		}], width, colors.dim),
		...rest > 0 ? [colors.dim(`  and ${rest} more embedded files`)] : []
	];
}
/** The kinds of bytes that moved; they add up to the growth of the file. */
function kindLines$1({ before, after }, width) {
	if (before === null || after === null) return [];
	const kinds = kindsMoved(before, after).map(({ kind, bytes }) => `${kind} ${formatSizeChange(bytes)}`);
	return kinds.length === 0 ? [] : ["", ...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)];
}
function cause(entry) {
	if (entry.identical) return "bit-for-bit identical";
	if (entry.total.before === null) return "new";
	if (entry.total.after === null) return "gone";
	return entry.total.cause === null ? "none: the same section bytes" : CAUSE_WORDS[entry.total.cause];
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
function groupLines$1({ image, fares, remedies, gaps }, report, width, colors) {
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
		...remedies.flatMap(({ artifacts, remedy }) => {
			const names = listNames(artifacts, all, (name) => visible(name, 40));
			return wrap(`${names}: ${remedyText(remedy, (text) => visible(text, 600))}`, width - 6).map((line, index) => `    ${index === 0 ? "" : "  "}${line}`);
		}),
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
const BAR$1 = 8;
/** What an artifact is made of: its largest owners with their kinds of bytes, what nobody claims, and all kinds. */
function contentsLines(artifact, options) {
	const { by, limit, width, colors } = options;
	if (by === "function") return functionLines(artifact, options);
	const { ledger } = artifact;
	const parts = topOf(partsBy(ledger, by), limit, ledger);
	const largest = Math.max(1, ...parts.map(({ bytes }) => bytes));
	const table = tableLines([
		{
			head: "",
			align: "left",
			least: leastName(width),
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
		...kindColumns(parts),
		{
			head: "",
			align: "left",
			goes: 5,
			cells: parts.map(({ bytes }) => bar(bytes / largest, BAR$1)),
			paint: colors.cyan
		}
	], width, colors.dim);
	const embeds = embedsText(artifact, (name) => visible(name, 60));
	return [
		...table,
		...kindLines(ledger, width),
		...embeds === null ? [] : wrap(embeds, width - 2).map((line) => `  ${line}`)
	];
}
/** Columns that a name keeps while others leave for it. */
const leastName = (width) => Math.max(16, Math.min(32, Math.floor(width * .4)));
const KINDS = [
	"code",
	"pclntab",
	"type",
	"data"
];
/** Of each part, how much is of which kind; what is none of these makes up the rest. */
function kindColumns(parts) {
	const isNamed = (kind) => KINDS.includes(kind);
	const column = (head, goes, of) => ({
		head,
		align: "right",
		goes,
		cells: parts.map((part) => {
			const bytes = [...part.kinds].reduce((sum, [kind, more]) => sum + (of(kind) ? more : 0), 0);
			return bytes === 0 ? "" : `${Math.max(1, Math.round(bytes / part.bytes * 100))} %`;
		})
	});
	return [...KINDS.map((name, index) => column(name, KINDS.length - index, (kind) => kind === name)), column("other", 0, (kind) => !isNamed(kind))];
}
function kindLines(ledger, width) {
	const kinds = partsByKind(ledger).map((part) => `${part.name} ${formatShare(shareOf(part, ledger))}`);
	return kinds.length === 0 ? [] : ["", ...wrap(`By kind: ${kinds.join(" · ")}`, width - 2).map((line) => `  ${line}`)];
}
/** The functions with most code, and what the others have. */
function functionLines({ functions = [] }, { limit, width, colors }) {
	if (functions.length === 0) return ["  There is no table of its functions here: name the binary itself."];
	const shown = functions.slice(0, functions.length > limit + 1 ? limit : functions.length);
	const others = functions.slice(shown.length);
	const all = functions.reduce((sum, { bytes }) => sum + bytes, 0);
	const rest = others.reduce((sum, { bytes }) => sum + bytes, 0);
	const largest = Math.max(1, shown[0]?.bytes ?? 0);
	const more = others.length === 0 ? [] : [{
		name: `${others.length} more`,
		bytes: rest,
		bar: ""
	}];
	const rows = [...shown.map((one) => ({
		name: visible(functionName(one)),
		bytes: one.bytes,
		bar: bar(one.bytes / largest, BAR$1)
	})), ...more];
	return tableLines([
		{
			head: "",
			align: "left",
			least: leastName(width),
			cells: rows.map(({ name }) => `  ${name}`)
		},
		{
			head: "",
			align: "right",
			cells: rows.map(({ bytes }) => formatSize(bytes))
		},
		{
			head: "",
			align: "right",
			goes: 0,
			cells: rows.map(({ bytes }) => formatShare(bytes / all))
		},
		{
			head: "",
			align: "left",
			goes: 1,
			cells: rows.map((row) => row.bar),
			paint: colors.cyan
		}
	], width, colors.dim);
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
// src/render/terminal/patches.ts
/** Edits that mend what was found, each tried before it is offered. */
function patchLines({ verdict }, width, colors) {
	const paint = (line) => line.startsWith("+") ? colors.green(line) : line.startsWith("-") ? colors.red(line) : colors.dim(line);
	return groupPatches(verdict.findings).flatMap(({ patch, rules }, index) => [
		...index === 0 ? [] : [""],
		shorten(`  ${rules.map((rule) => visible(rule, 40)).join(", ")}`, width),
		...diffLines(patch).map((line) => `      ${paint(shorten(visible(line, 600), width - 6))}`)
	]);
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
		const where = shorten([names(only.artifacts), placesText(only)].filter(Boolean).join("  "), width - taken);
		return [where === "" ? title : `${title}  ${where}`, ...wrap(visible(only.message, 600), width - 6).map((line) => `      ${line}`)];
	}
	const shown = group.statements.slice(0, STATEMENTS);
	const rest = group.statements.length - shown.length;
	const [common = ""] = group.statements.map(placesText);
	const isCommon = group.statements.every((statement) => placesText(statement) === common);
	return [
		isCommon && common !== "" ? `${title}  ${shorten(common, width - taken)}` : title,
		...entryLines(shown.map((statement) => ({
			label: names(statement.artifacts),
			text: [visible(statement.message, 600), isCommon ? "" : placesText(statement)].filter(Boolean).join(" ")
		})), width - 4).map((line) => `    ${line}`),
		...rest > 0 ? [`      and ${rest} more like these`] : [],
		...group.common === "" ? [] : wrap(visible(group.common, 600), width - 6).map((line) => `      ${line}`)
	];
}
/** The lines at fault, the first two of them. */
function placesText({ places }) {
	const shown = places.slice(0, 2).map((place) => visible(place, 80));
	return shown.length === 0 ? "" : `(${shown.join(", ")}${places.length > shown.length ? ", …" : ""})`;
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
function renderTerminal(report, { width, color, limit = 10, packages = false, functions = false }) {
	const colors = import_picocolors.default.createColors(color);
	const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
	const by = functions ? "function" : packages ? "package" : "module";
	const advice = advise(report);
	return `${[
		[colors.bold(shorten(subjectOf(report, visible), columns))],
		report.head.artifacts.length === 0 ? [] : matrixLines(report, advice, columns, colors),
		...changeSections(report, {
			width: columns,
			colors,
			limit,
			by
		}),
		titled("Not measured", missingLines(report, columns, colors), colors),
		titled("Images", imageLines(report, columns, colors), colors),
		titled("Findings", findingLines(report, columns, colors), colors),
		titled("One edit mends it", patchLines(report, columns, colors), colors),
		titled("Could not tell", untoldLines(report, columns, colors), colors),
		advice.flatMap((one) => adviceLines(one, columns, colors)),
		...shownArtifacts(report, advice).map((artifact) => titled(shorten(`What is in ${visible(artifact.name, 60)}: ${formatBytes(artifact.fileSize)}`, columns), contentsLines(artifact, {
			by,
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
