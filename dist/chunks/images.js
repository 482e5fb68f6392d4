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
/** `38 of 77; X is the smallest that lacks nothing; for Y, the next smaller, see ca-missing`. `show` makes foreign text fit. */
function ladderText(ladder, show) {
	const { starts, fails, unknown, smallest, smaller } = ladder;
	const next = smaller.at(-1);
	return [
		`${starts.length} of ${starts.length + fails.length + unknown.length}`,
		smallest === null ? "none is known to lack nothing" : `${show(smallest)} is the smallest that lacks nothing`,
		...next === void 0 || smallest === null ? [] : [`for ${show(next.base)}, the next smaller, see ${next.rules.map(show).join(", ")}`]
	].join("; ");
}
export { groupLadders as n, ladderText as r, groupImages as t };
