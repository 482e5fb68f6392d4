import { t as formatSize } from "./sizes.js";
import { a as formatShare, n as formatCount, o as formatShareChange, r as formatRatio } from "./units.js";
// src/render/failures.ts
/** The command as it can be pasted into a shell; foreign text. */
function commandText(command) {
	return command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
/** How the build ended, in words of ours. */
function failureText({ exitCode }) {
	return exitCode === null ? "was ended by its time limit or a signal" : `failed with exit code ${exitCode}`;
}
// src/render/groups.ts
/** In the order in which they are reported. */
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** Errors first; within a severity, rules in the order in which they were judged. */
function groupFindings(findings) {
	return SEVERITIES.flatMap((severity) => [...groupBy(findings.filter((finding) => finding.severity === severity), ({ rule }) => rule)].map(([rule, ofRule]) => {
		return {
			rule,
			severity,
			...splitCommon([...groupBy(ofRule, ({ message }) => message)].map(([message, same]) => ({
				message,
				artifacts: unique(same.map(({ artifact }) => artifact))
			})))
		};
	}));
}
function groupSkips(skips) {
	return groupUntold(skips.map(({ rule, why, artifact }) => ({
		subject: rule,
		why,
		artifact
	})));
}
function groupGaps(artifacts) {
	return groupUntold(artifacts.flatMap(({ name, gaps }) => gaps.map(({ fact, why }) => ({
		subject: fact,
		why,
		artifact: name
	}))));
}
/** Variants that were not built, by the reason; `subject` is nothing here. */
function groupSkippedVariants({ skippedVariants }) {
	return groupUntold(skippedVariants.map(({ variant, why }) => ({
		subject: "",
		why,
		artifact: variant
	})));
}
/** `all 9 variants`, `default, w and s`, `a, b, c and 6 more`. `show` makes a name fit for the place. */
function listNames(names, all, show, limit = 8) {
	if (names.length > 2 && names.length === all.count) return `all ${all.count} ${all.noun}s`;
	const shown = names.slice(0, names.length > limit ? limit - 1 : limit).map(show);
	const rest = names.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function groupUntold(items) {
	return [...groupBy(items, ({ subject, why }) => JSON.stringify([subject, why])).values()].map((same) => ({
		subject: same[0]?.subject ?? "",
		why: same[0]?.why ?? "",
		artifacts: unique(same.map(({ artifact }) => artifact))
	}));
}
function splitCommon(statements) {
	const [first, ...others] = statements.map(({ message }) => message.split(/(?<=[.!?]) +(?=\p{Lu})/u));
	if (first === void 0 || others.length === 0) return {
		statements,
		common: ""
	};
	let shared = 0;
	while (shared < first.length - 1 && others.every((sentences) => sentences.length > shared + 1 && sentences.at(-1 - shared) === first.at(-1 - shared))) shared++;
	if (shared === 0) return {
		statements,
		common: ""
	};
	const common = first.slice(-shared).join(" ");
	return {
		statements: statements.map((statement) => ({
			...statement,
			message: statement.message.slice(0, statement.message.length - common.length).trimEnd()
		})),
		common
	};
}
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === void 0) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}
const unique = (names) => [...new Set(names)];
// src/render/verdict.ts
function headlineOf(report) {
	const { head, verdict } = report;
	const counts = SEVERITIES.map((severity) => ({
		severity,
		count: verdict.findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0);
	const found = counts.length === 0 ? "no findings" : counts.map(({ severity, count }) => plural(count, severity)).join(", ");
	const reasons = [
		head.artifacts.length === 0 && counts.length === 0 ? "nothing was measured" : `${found} in ${plural(head.artifacts.length, artifactNoun(report))}`,
		...missing(head.failedBuilds.length, "build", "failed"),
		...missing(head.unread.length, "file", "not read"),
		...missing(head.skippedVariants.length, "variant", "skipped")
	];
	return {
		outcome: verdict.outcome,
		reasons: reasons.join("; ")
	};
}
/** The names of the artifacts that do not pass their gates. */
function failingArtifacts({ findings }) {
	return new Set(findings.filter(({ severity }) => severity === "error").map(({ artifact }) => artifact));
}
/** `1 build`, `2 builds`. */
function plural(count, noun) {
	return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
/** What the artifacts are: files the user brought, or variants of a build. */
function artifactNoun({ head }) {
	return head.artifacts.some((artifact) => artifact.variant !== null) ? "variant" : "file";
}
function missing(count, noun, participle) {
	return count === 0 ? [] : [`${plural(count, noun)} ${participle}`];
}
// src/render/matrix.ts
/** What stands for a fact that could not be read. */
const UNKNOWN = "?";
function matrixOf(artifacts) {
	const reference = referenceOf(artifacts);
	const largest = artifacts.reduce((most, { fileSize }) => Math.max(most, fileSize), 0);
	return {
		reference,
		rows: artifacts.map((artifact) => ({
			artifact,
			share: largest === 0 ? 0 : artifact.fileSize / largest,
			change: reference === null || artifact === reference || !samePlatform(artifact, reference) || reference.fileSize === 0 ? null : (artifact.fileSize - reference.fileSize) / reference.fileSize
		}))
	};
}
function samePlatform(one, other) {
	return one.variant?.goos === other.variant?.goos && one.variant?.goarch === other.variant?.goarch;
}
const changeText = ({ change }) => change === null ? "–" : formatShareChange(change);
/** `0.31`; `none` where there is no symbol table. */
function symtabText({ symtab, gaps }) {
	if (symtab.symtabBytes > 0) return formatRatio(symtab.ratio);
	return hasGap(gaps, "symtab", "sections") ? UNKNOWN : "none";
}
/** `142`; `≥ 2` where the search did not see the whole file. */
function certificatesText({ certificates, gaps }) {
	const count = certificates.pem + certificates.der;
	if (!hasGap(gaps, "certificates")) return formatCount(count);
	return count === 0 ? UNKNOWN : `≥ ${formatCount(count)}`;
}
/** `static`, `loader only`, `glibc 2.34`, `musl`, `dynamic`; a version is foreign text. */
function linkageText({ linkage, gaps }) {
	if (!knowsLinkage({ gaps })) return UNKNOWN;
	if (linkage.kind === "static") return "static";
	if (linkage.kind === "loader-only") return "loader only";
	if (linkage.libc === null) return "dynamic";
	const floor = linkage.floor.GLIBC ?? (hasGap(gaps, "versionNeeds") ? UNKNOWN : null);
	return floor === null ? linkage.libc : `${linkage.libc} ${floor}`;
}
/** False where what says how the file is linked could not be read, so that its linkage is a guess. */
function knowsLinkage({ gaps }) {
	return !hasGap(gaps, "linkage", "dynamic", "interpreter");
}
const gzipText = ({ wireSize }) => wireSize === null ? "–" : formatSize(wireSize.gzip);
function referenceOf(artifacts) {
	const built = artifacts.filter(({ variant }) => variant !== null);
	return built.find(({ name }) => name === "default") ?? built[0] ?? null;
}
function hasGap(gaps, ...facts) {
	return gaps.some(({ fact }) => facts.includes(fact));
}
// src/render/advice.ts
/** `null` where nothing was built here: files that were brought say too little of how else they could be. */
function advise({ head, verdict }) {
	const { reference } = matrixOf(head.artifacts);
	if (reference === null) return null;
	const failing = failingArtifacts(verdict);
	const [best] = head.artifacts.filter((artifact) => artifact.variant !== null && samePlatform(artifact, reference)).filter((artifact) => !isDebugBuild(artifact) && knowsLinkage(artifact)).toSorted((one, other) => compare(rank(one, failing), rank(other, failing)));
	if (best === void 0) return null;
	return {
		artifact: best,
		reference,
		passes: !failing.has(best.name),
		saves: reference.fileSize - best.fileSize,
		why: WHY[best.linkage.kind],
		costs: costsOf(best, reference)
	};
}
/** The advice in words: what to do, how it compares, and what is given up, which may be nothing. */
function adviceWords({ artifact, reference, passes, saves, why, costs }, show) {
	const size = formatSize(artifact.fileSize);
	return {
		lead: passes ? `Ship ${show(artifact.name)}` : `No variant passes its gates; the one to mend is ${show(artifact.name)}`,
		reason: `${artifact === reference ? size : `${size}, ${comparison(saves, reference, show)}`}. ${why}`,
		cost: costs.length === 0 ? "" : `It gives up ${costs.join(" and ")}.`
	};
}
function comparison(saves, { name, fileSize }, show) {
	if (saves === 0) return `as large as ${show(name)}`;
	const share = fileSize === 0 ? "" : ` (${formatShare(Math.abs(saves) / fileSize)})`;
	return `${formatSize(Math.abs(saves))}${share} ${saves < 0 ? "more" : "less"} than ${show(name)}`;
}
const WHY = {
	static: "It is static: its base image needs no library and no loader.",
	"loader-only": "It is not static: its base image needs a dynamic loader, though no library.",
	dynamic: "It is dynamic: its base image needs a dynamic loader and the libraries it was linked with."
};
const isDebugBuild = ({ variant }) => /(?:^|[\s=])-[Nl](?:\s|$)/.test(variant?.gcflags ?? "");
const isStripped = ({ symtab }) => symtab.symtabBytes + symtab.strtabBytes + symtab.debugBytes === 0;
/** What counts, in this order: passes its gates, runs in most places, leaks no build folders, is small, is simple. */
function rank(artifact, failing) {
	const { linkage, variant, fileSize, name } = artifact;
	return [
		failing.has(name) ? 1 : 0,
		[
			"static",
			"loader-only",
			"dynamic"
		].indexOf(linkage.kind),
		linkage.libc === null ? 0 : 1,
		isStripped(artifact) ? 0 : 1,
		variant?.trimpath ? 0 : 1,
		fileSize,
		variant?.cgo === false ? 0 : 1,
		name
	];
}
function compare(one, other) {
	const at = one.findIndex((value, index) => value !== other[index]);
	const [left, right] = [one[at], other[at]];
	if (left === void 0 || right === void 0) return 0;
	return left < right ? -1 : 1;
}
function costsOf(best, reference) {
	const costs = [];
	if (isStripped(best) && !isStripped(reference)) costs.push("symbols (debuggers and an exact govulncheck -mode=binary want them; stack traces and pprof do not)");
	if (best.linkage.kind === "static" && reference.linkage.libc !== null) costs.push("libc's own look-up of hosts and users");
	return costs;
}
// src/render/contents.ts
const OWNERS = {
	module: "main module",
	std: "Go standard library",
	toolchain: "Go toolchain's tables",
	c: "C code",
	elf: "ELF headers and tables",
	unattributed: "unattributed"
};
/** Files whose contents a report shows where nothing singles one out. */
const BROUGHT = 3;
/** The artifacts whose contents are worth showing: the one to ship, or the first of the files that were brought. */
function shownArtifacts({ head }, advice) {
	return advice === null ? head.artifacts.slice(0, BROUGHT) : [advice.artifact];
}
/** Who the bytes belong to, largest first; what nobody claims is not among them. */
function partsBy(ledger, by) {
	return addUp(ledger.rows.filter(({ owner }) => owner !== "unattributed"), (row) => by === "package" && row.package !== null ? foreign(row.package) : moduleName(row));
}
/** What the bytes are, largest first. */
function partsByKind(ledger) {
	return addUp(ledger.rows, ({ kind }) => ours(kind));
}
/** The first `limit` parts, the others added up, and what nobody claims, even where that is nothing. */
function topOf(parts, limit, { unattributed }) {
	const others = parts.length > limit + 1 ? parts.slice(limit) : [];
	const rest = {
		...ours(`${others.length} more`),
		bytes: others.reduce((sum, { bytes }) => sum + bytes, 0)
	};
	return [
		...parts.slice(0, parts.length - others.length),
		...others.length > 0 ? [rest] : [],
		{
			...ours(OWNERS.unattributed),
			bytes: unattributed
		}
	];
}
/** Of all bytes of the file. */
function shareOf({ bytes }, { total }) {
	return total === 0 ? 0 : bytes / total;
}
const ours = (name) => ({
	name,
	foreign: false
});
const foreign = (name) => ({
	name,
	foreign: true
});
/** A module of the main module's own tree has no version that says anything. */
const UNVERSIONED = [
	null,
	"",
	"(devel)"
];
function moduleName({ owner, module, version }) {
	if (module === null) return ours(OWNERS[owner]);
	return foreign(UNVERSIONED.includes(version) ? module : `${module} ${version}`);
}
function addUp(rows, labelOf) {
	const parts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const label = labelOf(row);
		const key = JSON.stringify(label);
		parts.set(key, {
			...label,
			bytes: (parts.get(key)?.bytes ?? 0) + row.bytes
		});
	}
	return [...parts.values()].toSorted((one, other) => other.bytes - one.bytes || (one.name < other.name ? -1 : 1));
}
// src/render/width.ts
/** Columns of a terminal. Measured on text without colour: colour goes on after a cell has its width. */
/** What East Asian Width (UAX #11) calls W or F, by block; a few narrow ones among them are taken for wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function padEnd(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
	return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** Takes from the middle of what is too wide: names differ at their ends. */
function shorten(text, width) {
	if (displayWidth(text) <= width) return text;
	if (width < 2) return "…".slice(0, Math.max(0, width));
	const characters = Array.from(text);
	const head = take(characters, Math.ceil((width - 1) / 2));
	const tail = take(characters.toReversed(), width - 1 - displayWidth(head));
	return `${head}…${Array.from(tail).reverse().join("")}`;
}
/**
* Lines of at most `width` columns, broken between words, though not between a number and its unit or sign; a word that
* is too wide alone is shortened.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/(?<![<≈≥]) (?!%|[KMGT]iB\b)/)) {
		const joined = line === "" ? shorten(word, width) : `${line} ${word}`;
		if (displayWidth(joined) <= width) line = joined;
		else {
			lines.push(line);
			line = shorten(word, width);
		}
	}
	return [...lines, line];
}
/** A bar of `width` columns for a share of 1, in eighths of a column; what is not nothing shows. */
function bar(share, width) {
	const eighths = Math.round(Math.min(Math.max(share, 0), 1) * width * 8);
	const shown = share > 0 ? Math.max(1, eighths) : 0;
	return "█".repeat(Math.floor(shown / 8)) + [
		"",
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉"
	][shown % 8];
}
function take(characters, width) {
	let taken = "";
	let left = width;
	for (const character of characters) {
		left -= characterWidth(character);
		if (left < 0) break;
		taken += character;
	}
	return taken;
}
function characterWidth(character) {
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
// src/render/subject.ts
/** What was measured: `example.com/service · go1.26.1 · linux/amd64 · 4f1c2a9d0e77`; every part is foreign text. */
function subjectOf({ head }, show) {
	const platforms = new Set(head.artifacts.map(({ variant, go }) => {
		const os = variant?.goos ?? go?.settings.GOOS;
		const architecture = variant?.goarch ?? go?.settings.GOARCH;
		return os === void 0 || architecture === void 0 ? null : `${os}/${architecture}`;
	}));
	const [platform = null] = platforms;
	return [
		head.module ?? "Go binaries",
		head.goVersion,
		platforms.size === 1 ? platform : null,
		head.commit === null ? null : head.commit.slice(0, 12)
	].filter((part) => part !== null).map((part) => show(part)).join(" · ");
}
export { commandText as A, headlineOf as C, groupSkippedVariants as D, groupGaps as E, groupSkips as O, failingArtifacts as S, groupFindings as T, gzipText as _, padStart as a, symtabText as b, partsBy as c, shownArtifacts as d, topOf as f, changeText as g, certificatesText as h, padEnd as i, failureText as j, listNames as k, partsByKind as l, advise as m, bar as n, shorten as o, adviceWords as p, displayWidth as r, wrap as s, subjectOf as t, shareOf as u, linkageText as v, plural as w, artifactNoun as x, matrixOf as y };
