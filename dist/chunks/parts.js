import { n as UsageError } from "./errors2.js";
// src/commands/parts.ts
const longest = 120;
function matrixOf(plan) {
	return { include: plan.map((builds, index) => {
		const names = builds.map(({ name }) => name).join(", ") || "everything";
		const shown = names.length > longest ? `${names.slice(0, 119)}…` : names;
		return {
			part: `${index + 1}/${plan.length}`,
			builds: shown
		};
	}) };
}
/** How many parts there may be; `undefined` where nobody said. Throws UsageError. */
function parseParts(text, from) {
	if (text === void 0) return void 0;
	const parts = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
	if (parts < 1 || parts > 256) throw new UsageError(`${from} ${text}: expected a whole number from 1 to 256`);
	return parts;
}
export { parseParts as n, matrixOf as t };
