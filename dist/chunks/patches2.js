import { t as formatSize } from "./sizes.js";
// src/render/remedies.ts
/** Of one image, those alike together. */
function groupRemedies(compatibility) {
	const told = compatibility.flatMap(({ artifact, remedy }) => remedy === void 0 ? [] : [{
		artifact,
		remedy
	}]);
	return [...Map.groupBy(told, ({ remedy }) => JSON.stringify(remedy)).values()].flatMap((same) => {
		const [first] = same;
		return first === void 0 ? [] : [{
			remedy: first.remedy,
			artifacts: same.map(({ artifact }) => artifact)
		}];
	});
}
/** `CGO_ENABLED=0, tried: starts here, 14.2 MiB; C comes in by main → net/http → net`. `show` makes foreign text fit. */
function remedyText({ flag, chains, tried }, show) {
	const ways = chains.map((chain) => chain.map(show).join(" → "));
	return [`${show(flag)}${tried === null ? " might lift that" : `, tried: ${triedText(tried, show)}`}`, ...ways.length === 0 ? [] : [`C comes in by ${ways.join(", and by ")}`]].join("; ");
}
const words = {
	yes: "starts here",
	no: "does not start either",
	unknown: "could not be told",
	"not built": "does not build"
};
function triedText({ variant, runs, fileSize, why }, show) {
	const details = [...fileSize === null ? [] : [formatSize(fileSize)], ...variant === null ? [] : [`as the variant ${show(variant)}`]];
	return `${[words[runs], ...details].join(", ")}${why === null ? "" : `: ${show(why)}`}`;
}
// src/render/patches.ts
/** Each edit once, in the order of the findings; those of mere notes are left to machines. */
function groupPatches(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, severity, patch } of findings) {
		if (patch === void 0 || severity === "note") continue;
		const key = JSON.stringify(patch);
		const group = groups.get(key) ?? {
			patch,
			rules: /* @__PURE__ */ new Set()
		};
		group.rules.add(rule);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ patch, rules }) => ({
		patch,
		rules: [...rules]
	}));
}
/** As `diff -U1` writes it (POSIX diff, unified format), a line each; foreign text, not escaped. */
function diffLines({ path, line, remove, insert, context }) {
	const before = context?.before == null ? [] : [` ${context.before}`];
	const after = context?.after == null ? [] : [` ${context.after}`];
	const end = context?.unterminated === true ? ["\\ No newline at end of file"] : [];
	const range = (lines) => {
		const count = before.length + lines.length + after.length;
		return `${count === 0 ? line - 1 : line - before.length}${count === 1 ? "" : `,${count}`}`;
	};
	return [
		`--- a/${path}`,
		`+++ b/${path}`,
		`@@ -${range(remove)} +${range(insert)} @@`,
		...before,
		...remove.map((text) => `-${text}`),
		...after.length === 0 ? end : [],
		...insert.map((text) => `+${text}`),
		...after,
		...after.length > 0 ? end : []
	];
}
export { remedyText as i, groupPatches as n, groupRemedies as r, diffLines as t };
