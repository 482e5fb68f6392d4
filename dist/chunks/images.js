import { r as groupRemedies } from "./patches2.js";
// src/render/images.ts
const best = [
	"yes",
	"no",
	"unknown"
];
/** In the order in which the images were asked about; in each, what starts comes first. */
function groupImages({ compatibility }) {
	return [...Map.groupBy(compatibility, ({ image }) => image)].map(([image, all]) => ({
		image,
		fares: [...Map.groupBy(all, (one) => JSON.stringify(fareOf(one))).values()].map((same) => ({
			...fareOf(same[0]),
			artifacts: same.map(({ artifact }) => artifact)
		})).sort((one, other) => best.indexOf(one.runs) - best.indexOf(other.runs)),
		remedies: groupRemedies(all),
		gaps: uniqueGaps(all.flatMap(({ gaps }) => gaps))
	}));
}
const fareOf = ({ runs, reason, errorText, problems, proof }) => ({
	runs,
	tried: proof === null ? null : `by ${proof.how}: ${proof.output.replace(/\s+/g, " ")}`,
	why: runs === "yes" ? null : errorText ?? reason,
	rules: runs === "yes" ? [...new Set(problems.map(({ rule }) => rule))] : []
});
function uniqueGaps(gaps) {
	return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
function groupLadders({ bases = [] }) {
	return [...Map.groupBy(bases, ({ artifact: _, ...rest }) => JSON.stringify(rest)).values()].map((same) => {
		const { artifact: _, ...rest } = same[0];
		return {
			...rest,
			artifacts: same.map(({ artifact }) => artifact)
		};
	});
}
/** `38 of 77; X is the smallest that lacks nothing; Y, the next smaller, lacks GLIBC_2.34`. `show` makes foreign text fit. */
function ladderText(ladder, show) {
	const { starts, fails, unknown, smallest, smaller } = ladder;
	const next = smaller.at(-1);
	return [
		`${starts.length} of ${starts.length + fails.length + unknown.length}`,
		smallest === null ? "none is known to lack nothing" : `${show(smallest)} is the smallest that lacks nothing`,
		...next === void 0 || smallest === null ? [] : [nextText(next, ladder, show)]
	].join("; ");
}
function nextText({ base, rules }, { blockers = [] }, show) {
	const standing = blockers.filter(({ bases }) => bases.includes(base));
	if (standing.length === 0) return `for ${show(base)}, the next smaller, see ${rules.map(show).join(", ")}`;
	const alike = Map.groupBy(standing, ({ kind, flag, callers }) => JSON.stringify([
		kind,
		flag,
		callers
	]));
	const said = /* @__PURE__ */ new Set();
	const texts = [...alike.values()].map((same) => {
		const kind = same[0]?.kind;
		const verb = kind === void 0 ? "" : said.has(kind) ? again[kind] : lacks[kind];
		if (kind !== void 0) said.add(kind);
		return blockerText(same, verb, show);
	});
	return `${show(base)}, the next smaller, ${texts.join(", and ")}`;
}
const lacks = {
	loader: "has no loader",
	library: "has no library",
	version: "does not define",
	symbol: "does not export",
	data: "falls short, see",
	other: "is out, see"
};
/** The second time in one sentence. */
const again = {
	...lacks,
	data: "see",
	other: "see"
};
const NAMED = 3;
/** `does not define GLIBC_2.34 (pthread_create ← runtime/cgo), which CGO_ENABLED=0 would not ask for`. */
function blockerText(same, verb, show) {
	const [first] = same;
	if (first === void 0) return "";
	const { kind, callers, flag } = first;
	const names = same.map(({ name }) => show(name)).join(kind === "data" || kind === "other" ? ", " : " or ");
	const asked = callers.slice(0, NAMED).map((one) => callerText(one, show));
	const more = callers.length > NAMED ? [`${callers.length - NAMED} more`] : [];
	return [
		`${verb} ${names}`,
		...asked.length === 0 ? [] : [` (${[...asked, ...more].join(", ")})`],
		...flag === null ? [] : [`, which ${show(flag)} would lift`]
	].join("");
}
/** `__isoc23_strtol ← parse_number ← github.com/mattn/go-sqlite3`, as far as it is known. */
const callerText = ({ symbol, function: name, package: path }, show) => [
	symbol,
	name,
	path
].flatMap((part) => part === null ? [] : show(part)).join(" ← ");
export { ladderText as i, groupImages as n, groupLadders as r, callerText as t };
