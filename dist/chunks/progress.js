import { t as formatSize } from "./sizes.js";
import { i as formatSeconds } from "./units.js";
// src/commands/progress.ts
/** A live list on a terminal, plain lines elsewhere, nothing where it is not wanted. */
async function openProgress(quiet) {
	if (quiet) return silent;
	return process.stderr.isTTY === true && process.env.TERM !== "dumb" && process.env.CI === void 0 ? (await import("./live-progress.js")).liveProgress() : lines((line) => process.stderr.write(`${line}\n`));
}
const silent = {
	onPlan() {},
	onEvent() {},
	async close() {}
};
/** A line when a build starts and one when it ends, for logs. */
function lines(write) {
	let [planned, finished] = [0, 0];
	return {
		onPlan(names) {
			planned += names.length;
			write(`building ${names.length} ${names.length === 1 ? "variant" : "variants"}: ${names.join(", ")}`);
		},
		onEvent(event) {
			if (event.kind === "started") write(`${event.name}: building`);
			if (event.kind === "finished") write(`${event.name}: ${ending(event)} (${++finished} of ${planned})`);
		},
		async close() {}
	};
}
/** How a build ended, in the words of one line. */
function ending(event) {
	if (event.outcome === "skipped") return "skipped";
	const seconds = formatSeconds(event.seconds);
	if (event.outcome === "failed") return `failed after ${seconds}`;
	return event.size === null ? `built in ${seconds}` : `${formatSize(event.size)} in ${seconds}`;
}
export { lines as n, openProgress as r, ending as t };
