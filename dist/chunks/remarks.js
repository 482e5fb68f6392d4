import { r as remark } from "./judge.js";
import { D as listing, E as excerpt } from "./image-rules.js";
// src/gate/remarks.ts
/** Whether growth is judged, and by what right not. */
function growthMode({ event, base, missing, policy }) {
	if (event?.name === "merge_group") return {
		kind: "off",
		why: "it is judged on each pull request, not in the merge queue"
	};
	const doubt = base.kind === "commit" ? base.doubt : null;
	const why = missing ?? doubt;
	if (why !== null) {
		const sentence = missing === null ? `the base is not exact: ${why}` : `there is no base: ${why}`;
		return {
			kind: policy["on-missing-base"] === "ignore" ? "off" : "unknown",
			why: excerpt(sentence)
		};
	}
	return base.kind === "none" ? {
		kind: "off",
		why: base.why
	} : { kind: "judged" };
}
const severities = {
	warn: "warning",
	fail: "error",
	ignore: "note"
};
/** What has to be said of the two sides before any number is believed. */
function remarksOf({ base, missing, head, policy }) {
	const severity = severities[policy["on-missing-base"]];
	const remarks = [];
	if (missing !== null) {
		const text = `There is no base to compare with: ${excerpt(missing)}. Caps still hold; growth is not judged.`;
		remarks.push(remark("on-missing-base", severity, text, { why: missing }));
	} else if (base.kind === "commit" && base.doubt !== null) {
		const text = `The base is not exact: ${excerpt(base.doubt)}; ${base.how} (${base.commit.slice(0, 12)}) stands in for it. Fetch the whole history (fetch-depth: 0), or name the base; growth is not judged.`;
		remarks.push(remark("on-missing-base", severity, text, {
			why: base.doubt,
			commit: base.commit
		}));
	}
	const { uncommitted } = head;
	if (uncommitted.length > 0) {
		const text = `The head is the work tree, in which ${listing(uncommitted)} ${uncommitted.length === 1 ? "is" : "are"} not as committed. Commit to have a commit measured.`;
		remarks.push(remark("work-tree", "note", text, { files: uncommitted.length }));
	}
	return remarks;
}
export { remarksOf as n, growthMode as t };
