import { t as formatSize } from "./sizes.js";
import { a as formatShare, n as formatCount, o as formatShareChange, r as formatRatio, s as formatSizeChange } from "./units.js";
import { A as ownImport, b as failingArtifacts, c as rowName, j as pruningEnd, k as importPlace, r as deltaOf, s as releasesText, u as versionsOf } from "./changes.js";
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
function advise({ head, verdict, compatibility }) {
	const stuck = compatibility.filter(({ runs }) => runs === "no").map(({ artifact }) => artifact);
	const failing = /* @__PURE__ */ new Set([...failingArtifacts(verdict), ...stuck]);
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
		lead: passes ? `Ship ${show(artifact.name)}` : `No variant passes its gates and starts; the one to mend is ${show(artifact.name)}`,
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
// src/render/story.ts
/** Causes that are named; what the others moved is added up. */
const NAMED = 5;
/** A cause that moved less than this share of what the largest did is not worth a name. */
const WORTH = .01;
/**
* What became of one artifact and by whose doing, in one sentence whose numbers add up: `esbuild grew by 20.0 KiB (+0.2 %):
* +25.7 KiB own code, −3.3 KiB layout, …`. `show` makes a name fit for the place; without markup and not yet escaped.
*/
function storyOf(entry, show) {
	const { artifact, total, identical } = entry;
	const name = subject(entry, show);
	if (identical) return `${show(artifact)} is bit-for-bit identical.`;
	if (total.before === null) return `${show(artifact)} is new: ${formatSize(Number(total.after))}.`;
	if (total.after === null) return `${show(artifact)} is gone: it had ${formatSize(Number(total.before))}.`;
	const bytes = deltaOf(total);
	const clauses = clausesOf(entry, show);
	const because = clauses.length === 0 ? "" : `: ${clauses.join(", ")}`;
	if (bytes === 0) return `${name} is as long as before, with other bytes in it${because}.`;
	const share = formatShareChange(bytes / Number(total.before));
	return `${name} ${bytes > 0 ? "grew" : "shrank"} by ${formatSize(Math.abs(bytes))} (${share})${because}.`;
}
/** `lefthook, v2.2.1 → v2.2.2,` where the program is stamped with versions. */
function subject(entry, show) {
	const module = entry.after?.go?.module ?? null;
	const versions = module === null ? null : versionsOf(entry, module);
	const name = show(entry.artifact);
	return versions === null || versions.length < 2 ? name : `${name}, ${versions.map((version) => show(version)).join(" → ")},`;
}
function clausesOf(entry, show) {
	const shares = sharesOf(entry);
	const largest = Math.max(0, ...shares.map(({ bytes }) => Math.abs(bytes)));
	const main = shares.filter(({ cause }) => cause === entry.total.cause);
	const ordered = [...main, ...shares.filter((share) => !main.includes(share))];
	const named = ordered.filter(({ bytes }) => Math.abs(bytes) >= largest * WORTH).slice(0, NAMED);
	const rest = ordered.filter((share) => !named.includes(share)).reduce((sum, { bytes }) => sum + bytes, 0);
	return [...named.map((share) => `${formatSizeChange(share.bytes)} ${WORDS[share.cause](entry, share, show)}`), ...rest === 0 ? [] : [`${formatSizeChange(rest)} other`]];
}
/** Of a report that does not say what each cause moved, the modules by their causes. */
function sharesOf({ total, modules }) {
	if (total.causes !== void 0) return total.causes;
	const sums = /* @__PURE__ */ new Map();
	for (const change of modules) if (change.cause !== null) sums.set(change.cause, (sums.get(change.cause) ?? 0) + deltaOf(change));
	return [...sums].map(([cause, bytes]) => ({
		cause,
		bytes
	})).sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
}
/** Bytes; segments move in steps of a page, of which the largest in use is 64 KiB, and a few of them. */
const MOST_LAYOUT = 196608;
const WORDS = {
	toolchain: (entry) => releasesText(entry) ?? "Go itself",
	flag: ({ facts }, _, show) => {
		const flags = facts.filter(({ kind }) => kind === "flag");
		return flags.length === 0 ? "how it was linked" : `build settings (${listed(flags, show)})`;
	},
	"new-module": (entry, share, show) => modules(entry, share, "new module", show),
	"removed-module": (entry, share, show) => modules(entry, share, "removed module", show),
	"version-bump": bumps,
	"pruning-off": ({ total }, _, show) => {
		const end = pruningEnd(total.chain);
		return `methods pruned no more${end === null ? "" : `, because of ${show(end.package)}${imported(end.imports, show)}`}`;
	},
	embed: ({ embeds }, _, show) => embeds.length === 1 ? `embedded file ${show(embeds[0]?.name ?? "")}` : `${embeds.length || "its"} embedded files`,
	reachable: (entry, share, show) => `from reaching ${share.bytes < 0 ? "less" : "more"} of ${reached(entry, share, show)}`,
	"own-code": (entry, share, show) => {
		const most = place(entry.packages, share, show);
		return most === null ? "own code" : `own code (most in ${most})`;
	},
	layout: (_, { bytes }) => Math.abs(bytes) < MOST_LAYOUT ? "page steps and padding" : "data that no code explains"
};
/** The change that moved most of a share, where one moved half of it. */
function most(changes, { cause, bytes }) {
	const [first] = changes.filter((change) => change.cause === cause && Math.sign(deltaOf(change)) === Math.sign(bytes)).toSorted((one, other) => Math.abs(deltaOf(other)) - Math.abs(deltaOf(one)));
	return first !== void 0 && Math.abs(deltaOf(first)) * 2 >= Math.abs(bytes) ? first : null;
}
function place(packages, share, show) {
	const change = most(packages, share);
	return change === null ? null : show(change.name);
}
/** Where the last package of a chain is imported, to go on a line with. */
function imported(chain, show) {
	const place = importPlace(chain);
	return place === null ? "" : `, imported in ${show(place)}`;
}
function reached(entry, share, show) {
	const change = most(entry.packages, share) ?? most(entry.modules, share);
	if (change === null) return "the same modules";
	const { name, isForeign } = rowName(entry, change);
	const place = ownImport(change.chain);
	const through = place === null ? "" : ` through ${show(`${place.path}:${place.line}`)}`;
	return `${isForeign ? show(name) : `the ${name}`}${through}`;
}
function modules(entry, share, noun, show) {
	const own = entry.modules.filter(({ kind, cause }) => kind === "module" && cause === share.cause);
	const first = own.length === 1 ? own[0] : most(own, share);
	const named = first == null ? null : [first.name, ...versionsOf(entry, first.name) ?? []].map((part) => show(part)).join(" ");
	if (own.length < 2) return named === null ? noun : `${noun} ${named}${imported(first?.chain ?? [], show)}`;
	return `${own.length} ${noun}s${named === null ? "" : `, most of it ${named}`}`;
}
/** Modules that are built in another version, however little that moved. */
function bumps(entry, share, show) {
	const own = entry.modules.filter(({ kind, name }) => kind === "module" && name !== entry.after?.go?.module && (versionsOf(entry, name)?.length ?? 0) > 1);
	const first = own.length === 1 ? own[0] : most(own, share);
	const named = first == null ? null : `${show(first.name)} ${(versionsOf(entry, first.name) ?? []).map((version) => show(version)).join(" → ")}`;
	if (own.length < 2) return named ?? "another version of a module";
	return `${own.length} modules in other versions${named === null ? "" : `, most of it ${named}`}`;
}
const SETTINGS = 3;
function listed(flags, show) {
	return `${flags.slice(0, SETTINGS).map(({ name }) => show(name)).join(", ")}${flags.length > SETTINGS ? ", …" : ""}`;
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
export { certificatesText as a, linkageText as c, advise as i, matrixOf as l, storyOf as n, changeText as o, adviceWords as r, gzipText as s, subjectOf as t, symtabText as u };
