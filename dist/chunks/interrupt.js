import { r as openProgress } from "./progress.js";
// src/commands/interrupt.ts
/** What asks a job to end: Ctrl-C, whoever supervises it, and a terminal that is closed. */
const endings = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Runs a job that Ctrl-C, SIGTERM and SIGHUP can end: the job's signal aborts, its children are waited for, and the process
* then dies of the signal it was sent, as a shell expects.
*/
async function interruptible(job) {
	const controller = new AbortController();
	let received;
	const onSignal = (name) => {
		received ??= name;
		controller.abort(/* @__PURE__ */ new Error(`ended by ${name}`));
	};
	for (const name of endings) process.on(name, onSignal);
	try {
		return await job(controller.signal);
	} finally {
		for (const name of endings) process.off(name, onSignal);
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
export { withProgress as n, endings as t };
