import { r as openProgress } from "./progress.js";
// src/commands/interrupt.ts
/**
* Runs a job that Ctrl-C and SIGTERM can end: the job's signal aborts, its children are waited for, and the process
* then dies of the signal it was sent, as a shell expects.
*/
async function interruptible(job) {
	const controller = new AbortController();
	let received;
	const onSignal = (name) => {
		received ??= name;
		controller.abort(/* @__PURE__ */ new Error(`ended by ${name}`));
	};
	process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	try {
		return await job(controller.signal);
	} finally {
		process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
		if (received !== void 0) process.kill(process.pid, received);
	}
}
/** Runs a job that builds, with its progress on standard error. */
function withProgress(quiet, job) {
	return interruptible(async (signal) => {
		const progress = await openProgress(quiet);
		try {
			return await job(signal, progress);
		} finally {
			await progress.close();
		}
	});
}
export { withProgress as t };
