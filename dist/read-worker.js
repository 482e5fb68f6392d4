import { n as readHere } from "./chunks/read2.js";
import { parentPort } from "node:worker_threads";
// src/read/worker.ts
/** A thread that reads files: takes one at a time, and answers with what `readHere` gives or with what it threw. */
parentPort?.on("message", async ({ path, options }) => {
	parentPort?.postMessage(await answerTo(path, options));
});
async function answerTo(path, options) {
	try {
		return { result: await readHere(path, options) };
	} catch (error) {
		return { error };
	}
}
export {};
