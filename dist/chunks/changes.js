import { t as formatSize } from "./sizes.js";
import { n as formatCount, s as formatSizeChange } from "./units.js";
// src/render/chain.ts
/** A chain of imports as it stands in a report: packages from the main one on, each with where it imports the next. */
/** Where the last package of a chain is imported: file and line, or else the package that does; `null` for a chain of one. */
function importPlace(chain) {
	const link = chain.at(-2);
	return link === void 0 ? null : / \((.+:\d+)\)$/.exec(link)?.[1] ?? link;
}
/** The last import statement of a chain that is in a file of the repository; `null` where none is. */
function ownImport(chain) {
	for (const link of chain.toReversed()) {
		const [, path, line] = / \(([^()]+):(\d{1,9})\)$/.exec(link) ?? [];
		if (path === void 0 || path.startsWith("$GOROOT/") || path.startsWith("..") || /@v[^/]*\//.test(path)) continue;
		return {
			path,
			line: Number(line)
		};
	}
	return null;
}
/** By the chain of a total, whose last link is a function behind its package, or package `plugin`; `null` where it has none. */
function pruningEnd(chain) {
	const [before, last] = [chain.at(-2), chain.at(-1)];
	if (last === void 0) return null;
	return before !== void 0 && (last.startsWith(`${before}.`) || last.startsWith("main.")) ? {
		package: before,
		imports: chain.slice(0, -1)
	} : {
		package: last,
		imports: chain
	};
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
				artifacts: unique(same.map(({ artifact }) => artifact)),
				places: unique(same.flatMap(({ location }) => location === null ? [] : [`${location.path}:${location.line}`]))
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
	const { head, verdict, compatibility } = report;
	const unanswered = new Set(compatibility.filter(({ runs }) => runs === "unknown").map(({ image }) => image));
	const counts = SEVERITIES.map((severity) => ({
		severity,
		count: verdict.findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0);
	const found = counts.length === 0 ? "no findings" : counts.map(({ severity, count }) => plural(count, severity)).join(", ");
	const reasons = [
		head.artifacts.length === 0 && counts.length === 0 ? "nothing was measured" : `${found} in ${plural(head.artifacts.length, artifactNoun(report))}`,
		...missing(head.failedBuilds.length, "build", "failed"),
		...missing(head.unread.length, "file", "not read"),
		...missing(head.skippedVariants.length, "variant", "skipped"),
		...missing(unanswered.size, "image", "without an answer")
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
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** What the artifacts are: files the user brought, or variants of a build. */
function artifactNoun({ head }) {
	return head.artifacts.some((artifact) => artifact.variant !== null) ? "variant" : "file";
}
function missing(count, noun, fate) {
	return count === 0 ? [] : [`${plural(count, noun)} ${fate}`];
}
/** The labels that lifted something: that of budgets first. */
const overridesOf = ({ override, compatibilityOverride }) => [override, compatibilityOverride].filter((label) => label !== null && label !== void 0);
// src/render/contents.ts
const OWNERS = {
	module: "main module",
	std: "Go standard library",
	toolchain: "Go toolchain's tables",
	c: "C code",
	elf: "ELF headers and tables",
	unattributed: "unattributed"
};
/** Files whose contents one report shows. */
const SHOWN = 3;
/** The artifacts whose contents are worth showing: those to ship, or the first of the files that were brought. */
function shownArtifacts({ head }, advice) {
	return (advice.length > 0 ? advice.map(({ artifact }) => artifact) : head.artifacts).slice(0, SHOWN);
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
	const rest = others.reduce(joined, {
		...ours(`${others.length} more`),
		...nothing
	});
	return [
		...parts.slice(0, parts.length - others.length),
		...others.length > 0 ? [rest] : [],
		{
			...ours(OWNERS.unattributed),
			bytes: unattributed,
			kinds: nothing.kinds
		}
	];
}
/** Of all bytes of the file. */
function shareOf({ bytes }, { total }) {
	return total === 0 ? 0 : bytes / total;
}
/** The module and version that a row belongs to, or what stands for those who have none. Foreign text, not escaped. */
const ownerName = (row) => moduleName(row).name;
const nothing = {
	bytes: 0,
	kinds: /* @__PURE__ */ new Map()
};
/** The label of the first, the bytes of both. */
function joined(first, { bytes, kinds }) {
	const sums = new Map(first.kinds);
	for (const [kind, more] of kinds) sums.set(kind, (sums.get(kind) ?? 0) + more);
	return {
		...first,
		bytes: first.bytes + bytes,
		kinds: sums
	};
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
		const key = JSON.stringify([label.name, label.foreign]);
		const part = parts.get(key) ?? {
			...label,
			bytes: 0,
			kinds: /* @__PURE__ */ new Map()
		};
		part.bytes += row.bytes;
		part.kinds.set(row.kind, (part.kinds.get(row.kind) ?? 0) + row.bytes);
		parts.set(key, part);
	}
	return [...parts.values()].toSorted((one, other) => other.bytes - one.bytes || (one.name < other.name ? -1 : 1));
}
const EMBEDS = 3;
/** `4 embedded files, 308.9 KiB: assets/tides.csv 308.0 KiB, … and 1 more`; `null` where there are none. */
function embedsText({ embeds = [] }, show) {
	if (embeds.length === 0) return null;
	const all = embeds.reduce((sum, { bytes }) => sum + bytes, 0);
	const shown = embeds.slice(0, EMBEDS).map(({ path, bytes }) => `${show(path)} ${formatSize(bytes)}`);
	const rest = embeds.length - shown.length;
	return `${`${embeds.length} embedded ${embeds.length === 1 ? "file" : "files"}, ${formatSize(all)}`}: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** `slices.SortFunc[…] for example.com/app`: of an instantiation the package that asked for it tells more than its types. */
function functionName({ name, instantiatedBy }) {
	return instantiatedBy === null ? name : `${withoutTypeArguments(name)} for ${instantiatedBy}`;
}
function withoutTypeArguments(name) {
	let depth = 0;
	let plain = "";
	for (const character of name) {
		if (character === "[" && depth++ === 0) plain += "[…]";
		if (depth === 0) plain += character;
		if (character === "]" && depth > 0) depth--;
	}
	return plain;
}
// src/render/changes.ts
/** The changes of a report, one entry an artifact, what grew most first. */
function changesByArtifact({ head, base, changes }) {
	const before = new Map((base?.artifacts ?? []).map((artifact) => [artifact.name, artifact]));
	const after = new Map(head.artifacts.map((artifact) => [artifact.name, artifact]));
	return changes.filter(({ kind }) => kind === "total").map((total) => {
		const of = (...kinds) => changes.filter(({ artifact, kind }) => artifact === total.artifact && kinds.includes(kind));
		const sized = (kind) => of(kind).toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)));
		const [old, now] = [before.get(total.artifact) ?? null, after.get(total.artifact) ?? null];
		return {
			artifact: total.artifact,
			before: old,
			after: now,
			total,
			identical: old !== null && old.sha256 === now?.sha256,
			facts: of("toolchain", "flag", "linkage").filter((change) => typeof (change.before ?? change.after) === "string"),
			modules: [...of("toolchain").filter(isBytes), ...sized("module")].toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one))),
			packages: sized("package"),
			embeds: sized("embed"),
			sections: sized("section")
		};
	}).toSorted((one, other) => deltaOf(other.total) - deltaOf(one.total));
}
const isBytes = ({ before, after }) => typeof (before ?? after) === "number";
/** Bytes more than before; of what was not there before, all of them. */
const deltaOf = ({ before, after }) => Number(after ?? 0) - Number(before ?? 0);
/** What became of an embedded file: `new, 512.0 KiB`, `other content, as long as before`. */
function embedChangeText(change) {
	const bytes = deltaOf(change);
	if (change.before === null) return `new, ${formatSize(bytes)}`;
	if (change.after === null) return `gone, ${formatSize(-bytes)}`;
	return bytes === 0 ? "other content, as long as before" : formatSizeChange(bytes);
}
/** Growth as a share of what was there; `null` where nothing was. */
const shareGrown = (change) => typeof change.before === "number" && change.before > 0 ? deltaOf(change) / change.before : null;
/** What stands beside a row, in a word or two. */
const CAUSE_WORDS = {
	toolchain: "Go itself",
	flag: "build settings",
	"new-module": "new module",
	"removed-module": "removed module",
	"version-bump": "other version",
	"pruning-off": "methods not pruned",
	embed: "embedded files",
	reachable: "reachability",
	"own-code": "own code",
	layout: "layout"
};
/** What a row of modules is called: who has no module goes by a word of ours, and Go's own share by its releases. */
function rowName(entry, { kind, name }) {
	if (kind === "toolchain") return {
		name: releasesText(entry) ?? "Go",
		isForeign: true
	};
	const owner = Object.hasOwn(OWNERS, name) ? OWNERS[name] : void 0;
	return owner === void 0 ? {
		name,
		isForeign: true
	} : {
		name: owner,
		isForeign: false
	};
}
/** `Go 1.26.4 → 1.26.5`; `null` where it is the same. */
function releasesText({ before, after }) {
	const [old, now] = [before, after].map((side) => side?.go?.version?.replace(/^go/, "") ?? "unknown");
	return old === now ? null : `Go ${old} → ${now}`;
}
/** The versions of a module on both sides, as they were built, without the time in a pseudo-version; `null` where there are none. */
function versionsOf({ before, after }, module) {
	const versions = [before, after].map((side) => {
		const found = side?.go?.modules.find(({ path }) => path === module);
		return found?.replace?.version || found?.version || null;
	});
	const said = [...new Set(versions.filter((version) => version !== null && version !== "(devel)"))];
	return said.length === 0 ? null : said.map(shortVersion);
}
/** `v0.14.2-0.20261020145055-56248e843b50` is `v0.14.2-…56248e8`: the commit tells, its second does not. */
const shortVersion = (version) => version.replace(/-(?:0\.|\w+\.0\.)?\d{14}-([0-9a-f]{7})[0-9a-f]{5}/, "-…$1");
/** By how much each kind of bytes moved, largest movement first. */
function kindsMoved(before, after) {
	const sums = /* @__PURE__ */ new Map();
	for (const { kind, bytes } of before.ledger.rows) sums.set(kind, (sums.get(kind) ?? 0) - bytes);
	for (const { kind, bytes } of after.ledger.rows) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
	return [...sums].map(([kind, bytes]) => ({
		kind,
		bytes
	})).filter(({ bytes }) => bytes !== 0).sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
}
/** Functions that grew, shrank, came or went, what moved most first; `null` where a side does not list its functions. */
function functionsMoved({ artifact, before, after }) {
	if (before?.functions === void 0 || after?.functions === void 0) return null;
	const [old, now] = [before.functions, after.functions].map(bytesByName);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].map((name) => {
		const [was, is] = [old.get(name) ?? null, now.get(name) ?? null];
		return {
			artifact,
			kind: "package",
			name,
			before: was,
			after: is,
			cause: null,
			chain: []
		};
	}).filter((change) => change.before !== change.after).toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)) || (one.name < other.name ? -1 : 1));
}
/** By the name that is shown: instantiations by one package are one. */
function bytesByName(functions) {
	const sums = /* @__PURE__ */ new Map();
	for (const row of functions) {
		const name = functionName(row);
		sums.set(name, (sums.get(name) ?? 0) + row.bytes);
	}
	return sums;
}
export { ownImport as A, plural as C, groupSkips as D, groupSkippedVariants as E, listNames as O, overridesOf as S, groupGaps as T, shownArtifacts as _, functionsMoved as a, failingArtifacts as b, rowName as c, embedsText as d, functionName as f, shareOf as g, partsByKind as h, embedChangeText as i, pruningEnd as j, importPlace as k, shareGrown as l, partsBy as m, changesByArtifact as n, kindsMoved as o, ownerName as p, deltaOf as r, releasesText as s, CAUSE_WORDS as t, versionsOf as u, topOf as v, groupFindings as w, headlineOf as x, artifactNoun as y };
