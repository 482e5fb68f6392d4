import { t as formatSize } from "./sizes.js";
import { a as formatShare, n as formatCount, o as formatShareChange, r as formatRatio } from "./units.js";
import { n as failingArtifacts } from "./verdict.js";
import { basename, dirname } from "node:path/posix";
// src/render/matrix.ts
/** What stands for a fact that could not be read. */
const UNKNOWN = "?";
function matrixOf(artifacts) {
	const largest = artifacts.reduce((most, { fileSize }) => Math.max(most, fileSize), 0);
	const references = new Map(binariesOf(artifacts).flatMap((binary) => binary.map((one) => [one, referenceOf(binary)])));
	const rows = artifacts.map((artifact) => ({
		artifact,
		share: largest === 0 ? 0 : artifact.fileSize / largest,
		change: changeAgainst(artifact, references.get(artifact) ?? null)
	}));
	const [first = null] = references.values();
	return {
		reference: first === null ? null : variantOf(first),
		rows
	};
}
function changeAgainst(artifact, reference) {
	if (reference === null || artifact === reference || !samePlatform(artifact, reference)) return null;
	return reference.fileSize === 0 ? null : (artifact.fileSize - reference.fileSize) / reference.fileSize;
}
/** The artifacts by the binary that they are variants of: of several packages, names are `<binary>/<variant>`. */
function binariesOf(artifacts) {
	return [...Map.groupBy(artifacts, ({ name, variant }) => variant === null ? "" : dirname(name)).values()];
}
const variantOf = ({ name }) => basename(name);
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
/** The plain build of one binary, or else the first. */
function referenceOf(binary) {
	const built = binary.filter(({ variant }) => variant !== null);
	return built.find((artifact) => variantOf(artifact) === "default") ?? built[0] ?? null;
}
function hasGap(gaps, ...facts) {
	return gaps.some(({ fact }) => facts.includes(fact));
}
// src/render/advice.ts
/** One for each binary. Files that were brought get none: they say too little of how else they could be. */
function advise({ head, verdict }) {
	const failing = failingArtifacts(verdict);
	return binariesOf(head.artifacts).flatMap((binary) => adviseOn(binary, failing) ?? []);
}
function adviseOn(binary, failing) {
	const reference = referenceOf(binary);
	if (reference === null) return null;
	const [best] = binary.filter((artifact) => artifact.variant !== null && samePlatform(artifact, reference)).filter((artifact) => !isDebugBuild(artifact) && knowsLinkage(artifact)).toSorted((one, other) => compare(rank(one, failing), rank(other, failing)));
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
/** The module and version that a row belongs to, or what stands for those who have none. Foreign text, not escaped. */
const ownerName = (row) => moduleName(row).name;
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
export { shareOf as a, adviceWords as c, changeText as d, gzipText as f, symtabText as h, partsByKind as i, advise as l, matrixOf as m, ownerName as n, shownArtifacts as o, linkageText as p, partsBy as r, topOf as s, subjectOf as t, certificatesText as u };
