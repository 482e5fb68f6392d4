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
export { groupFindings as a, groupSkips as c, plural as i, listNames as l, failingArtifacts as n, groupGaps as o, headlineOf as r, groupSkippedVariants as s, artifactNoun as t };
