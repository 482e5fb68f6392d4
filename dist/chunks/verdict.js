import { n as UsageError } from "./errors2.js";
import { r as remark, t as judge } from "./judge.js";
import { a as writeSize } from "./sizes.js";
import { d as defaultVerify, f as show, p as writePath } from "./settings.js";
import { _ as excerpt, g as cause, v as listing } from "./image-rules.js";
import { t as expandVariants } from "./matrix.js";
import { isDeepStrictEqual } from "node:util";
// src/gate/no-longer-built.ts
/**
* What the base asks to be built and the head does not. The head says what is built, on both sides, so that a program or a
* variant that a change takes out is in neither of them, and nothing else tells of it.
*/
function noLongerBuilt(base, head, show$1) {
	const kept = head.target.length > 0 ? head.target : base.target.length > 1 ? ["."] : base.target;
	const targets = base.target.filter((one) => !kept.some(isWithin(one)));
	const variants = without(variantsOf(base), variantsOf(head));
	const files = without(base.build?.artifacts ?? [], head.build?.artifacts ?? []);
	return [
		{
			key: "target",
			what: "package",
			gone: targets
		},
		{
			key: "variants",
			what: "variant",
			gone: variants
		},
		{
			key: "build.artifacts",
			what: "file",
			gone: files
		}
	].filter(({ gone }) => gone.length > 0).map(({ key, what, gone }) => {
		const names = [...new Set(gone.map((name) => show$1(show(name))))];
		const text = `This change stops measuring the ${what}${gone.length === 1 ? "" : "s"} ${listing(names)}, which the base's configuration asks for. Look whether that is meant before merging.`;
		return remark("policy", "note", text, {
			setting: key,
			names
		});
	});
}
const without = (old, now) => old.filter((one) => !now.includes(one));
/** By name, which says what is built where nobody gives another; none where a build of the user's own stands in their place. */
function variantsOf({ variants, matrix, build }) {
	if (build !== null) return [];
	try {
		return expandVariants(variants, matrix, { goarch: "amd64" }).map(({ name }) => name);
	} catch (error) {
		if (error instanceof UsageError) return [];
		throw error;
	}
}
/** Whether a pattern of packages, such as `./cmd/...`, takes another in. */
const isWithin = (path) => (pattern) => pattern === path || pattern.endsWith("/...") && `${path}/`.startsWith(pattern.slice(0, -3));
// src/gate/policy-changes.ts
/** What is judged by: not by what a change says of its own limits, but by what was agreed before it. */
const policyKeys = [
	"budgets",
	"images",
	"rules",
	"override",
	"on-missing-base",
	"verify"
];
/**
* Whether the head's own policy may be judged by where there is no base to read one from: not where there should be a base,
* unless that was said to be of no matter.
*/
const isOwnEnough = (isMissing, config) => !isMissing || config["on-missing-base"] === "ignore";
/** What is to be said where the base's policy can't be read; `instead`: what is judged by then. */
function unreadablePolicy(why, instead) {
	const text = `The policy of the base can't be read, so that ${instead === "head" ? "what fails by the head's own fails, and nothing passes by it" : "nothing is judged, for the head's own can't be read either"}: ${excerpt(why, 400)}. Mend it on the base's branch.`;
	return remark("policy", "warning", text, { why });
}
/** What is judged by is not where the head has it. */
function renamedPolicy({ path, named }) {
	const text = `The base has no ${named}, but ${path}, which is judged by. The base's word holds until this change is merged.`;
	return remark("policy", "note", text, {
		file: path,
		named
	});
}
const mostChanges = 20;
/** What the head would change of the policy, setting by setting, and what of the base it would no longer measure. */
function policyChanges(base, head, show = String) {
	const [old, now] = [leavesOf(base), leavesOf(head)];
	const changed = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
	const remarks = changed.slice(0, mostChanges).map((path) => {
		const shown = (value) => value === void 0 ? null : show(value);
		const [key, before, after] = [
			show(path),
			shown(old.get(path)),
			shown(now.get(path))
		];
		const text = `This change would set ${key} from ${before ?? "nothing"} to ${after ?? "nothing"}. The base's word holds until it is merged.`;
		return remark("policy", "note", text, {
			key,
			before,
			after
		});
	});
	const rest = changed.length - mostChanges;
	const left = noLongerBuilt(base, head, show);
	if (rest <= 0) return [...remarks, ...left];
	return [
		...remarks,
		...left,
		remark("policy", "note", `This change would alter ${rest} more settings. See the configuration.`, { rest })
	];
}
/** Every setting of the policy, by its path, as it would be written; of verify, which may be `true`, those that are set. */
function leavesOf(config) {
	const leaves = /* @__PURE__ */ new Map();
	const walk = (value, path) => {
		if (value === void 0 || value === null) return;
		if (typeof value === "object" && !Array.isArray(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
		else leaves.set(writePath(path), written(value, path));
	};
	for (const key of policyKeys) if (key !== "verify") walk(config[key], [key]);
	const { verify } = config;
	leaves.set("verify", String(verify !== null));
	for (const [key, value] of Object.entries(verify ?? {})) if (!isDeepStrictEqual(value, defaultVerify[key])) walk(value, ["verify", key]);
	return leaves;
}
function written(value, path) {
	if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
	return (path[0] === "budgets" && path[1] !== "ratio" && path[2] !== "percent" || path[0] === "override" || writePath(path) === "verify.memory") && typeof value === "number" ? writeSize(value) : show(value);
}
// src/gate/remarks.ts
/** What the base came to. `missing` says why it could not be measured, where it should have been. */
function comparedWith(base, missing) {
	if (base.kind !== "commit") return {
		kind: base.kind,
		how: null,
		why: missing ?? base.why
	};
	const { commit, how, doubt } = base;
	if (missing !== null) return {
		kind: "missing",
		commit,
		how,
		why: missing
	};
	return {
		kind: doubt === null ? "exact" : "inexact",
		commit,
		how,
		why: doubt
	};
}
/** Whether growth is judged, and by what right not. `isInQueue`: in the merge queue, which judges what was judged before. */
function growthMode({ kind, why }, policy, isInQueue) {
	if (isInQueue) return {
		kind: "off",
		why: "it is judged on each pull request, not in the merge queue"
	};
	switch (kind) {
		case "exact":
		case "report": return { kind: "judged" };
		case "none": return {
			kind: "off",
			why: why ?? "there is nothing to compare with"
		};
		case "missing":
		case "inexact": {
			const sentence = `${kind === "missing" ? "there is no base" : "the base is not exact"}: ${why}`;
			return {
				kind: policy["on-missing-base"] === "ignore" ? "off" : "unknown",
				why: cause(sentence).replace(/\.$/, "")
			};
		}
	}
}
const severities = {
	warn: "warning",
	fail: "error",
	ignore: "note"
};
/** What has to be said of the base before any number is believed; `commit` is what was compared with. */
function baseRemarks({ kind, how, why }, commit, policy) {
	const severity = severities[policy["on-missing-base"]];
	if (kind === "missing") {
		const text = `There is no base to compare with: ${cause(why ?? "")} Caps still hold; growth is not judged.`;
		return [remark("on-missing-base", severity, text, { why })];
	}
	if (kind !== "inexact") return [];
	const text = `The base is not exact: ${cause(why ?? "")} Instead of it there is ${how} (${(commit ?? "").slice(0, 12)}). Fetch the whole history (fetch-depth: 0), or name the base; growth is not judged.`;
	return [remark("on-missing-base", severity, text, {
		why,
		commit
	})];
}
/** That the head is more than a commit. */
function workTreeRemarks(uncommitted) {
	if (uncommitted.length === 0) return [];
	const text = `The head is the work tree, in which ${listing(uncommitted)} ${uncommitted.length === 1 ? "is" : "are"} not as committed. Commit to have a commit measured.`;
	return [remark("work-tree", "note", text, { files: uncommitted.length })];
}
// src/gate/verdict.ts
const noLabels = {
	override: null,
	compatibilityOverride: null
};
/**
* The verdict on what was measured. Whoever judges a report, the run that made it, a job that joins parts of it or the
* stage that comments, judges it here, and so by the same words comes to the same verdict.
*/
function verdictOn(report, { policy, labels, remarks, isInQueue }) {
	const { head, base, changes, compatibility, baseCompatibility = null } = report;
	const { config, isAgreed } = policy;
	const comparedWith = report.comparedWith ?? (base === null ? nothing : exact);
	const verdict = judge({
		head,
		base,
		changes,
		config,
		compatibility,
		baseCompatibility,
		...isAgreed ? labels : noLabels,
		growth: growthMode(comparedWith, config, isInQueue),
		remarks: [
			...baseRemarks(comparedWith, base?.commit ?? null, config),
			...policy.remarks,
			...remarks
		]
	});
	return isAgreed || verdict.outcome === "fail" ? verdict : {
		...verdict,
		outcome: "inconclusive"
	};
}
const nothing = {
	kind: "none",
	how: null,
	why: "this run compares with no base; gate does"
};
const exact = {
	kind: "exact",
	how: null,
	why: null
};
/** Asks for the labels that a policy names, each at most once. */
async function labelsOf({ override }, find) {
	if (override === null) return noLabels;
	const { label, max, compatibility } = override;
	const asked = async (name, maxBytes) => {
		const found = await find({
			label: name,
			max: maxBytes ?? void 0
		});
		return found === null ? null : {
			...found,
			label: name,
			maxBytes
		};
	};
	return {
		override: await asked(label, max ?? null),
		compatibilityOverride: compatibility === void 0 ? null : await asked(compatibility.label, null)
	};
}
export { isOwnEnough as a, renamedPolicy as c, workTreeRemarks as i, unreadablePolicy as l, verdictOn as n, policyChanges as o, comparedWith as r, policyKeys as s, labelsOf as t };
