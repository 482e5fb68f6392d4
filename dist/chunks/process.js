import { t as execa } from "./execa.js";
import { spawnSync } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
// src/build/process-output.ts
function collect(stream, outputs) {
	stream.on("data", (chunk) => {
		for (const output of outputs) output.add(chunk);
	});
}
/** Keeps the first `limit` bytes. */
function outputHead(limit) {
	const chunks = [];
	let bytes = 0;
	return {
		add(chunk) {
			const part = chunk.subarray(0, limit - bytes);
			if (part.length > 0) chunks.push(part);
			bytes += part.length;
		},
		text: () => Buffer.concat(chunks).toString()
	};
}
/** Keeps the last `limit` bytes, from the start of a line where there is one, and says how much came before. */
function outputTail(limit) {
	let chunks = [];
	let kept = 0;
	let dropped = 0;
	const cut = () => {
		const all = Buffer.concat(chunks);
		const tail = all.subarray(Math.max(0, all.length - limit));
		dropped += all.length - tail.length;
		return tail;
	};
	return {
		add(chunk) {
			chunks.push(chunk);
			kept += chunk.length;
			if (kept <= 2 * limit) return;
			chunks = [Buffer.from(cut())];
			kept = limit;
		},
		text() {
			const tail = cut();
			chunks = [tail];
			kept = tail.length;
			if (dropped === 0) return tail.toString();
			const line = tail.indexOf("\n") + 1;
			return `(${dropped + line} bytes of output before this are left out)\n${tail.toString("utf8", line)}`;
		}
	};
}
/** A line may be as long as a symbol's name; what is longer is handed on in parts. */
const longestLine = 1048576;
/** Hands on each line as it is complete, and at the end the last one, if no newline ends it. */
function outputLines(onLine) {
	const decoder = new StringDecoder("utf8");
	let begun = "";
	return {
		add(chunk) {
			const lines = (begun + decoder.write(chunk)).split("\n");
			begun = lines.pop() ?? "";
			for (const line of lines) onLine(line);
			if (begun.length <= longestLine) return;
			onLine(begun);
			begun = "";
		},
		end() {
			begun += decoder.end();
			if (begun !== "") onLine(begun);
			begun = "";
		}
	};
}
// src/build/process.ts
const outputKept = 16384;
const stdoutKept = 33554432;
/** Milliseconds between asking a process group to end and ending it. */
const grace = 2e3;
/** Process groups are POSIX's; on Windows `taskkill` ends the tree. */
const hasGroups = process.platform !== "win32";
/**
* Runs a program to its end, without a shell, without standard input and in a process group of its own, so that
* the compilers and linkers it starts end with it. Rejects only with the reason of an aborted `signal`, once the
* group is gone.
*/
async function runProcess(command, options) {
	const { folder, env, timeLimit, signal, onErrorLine } = options;
	signal?.throwIfAborted();
	const [file = "", ...args] = command;
	const started = performance.now();
	const child = execa(file, args, {
		cwd: folder,
		env,
		extendEnv: false,
		stdin: "ignore",
		buffer: false,
		reject: false,
		cleanup: false,
		detached: hasGroups
	});
	const output = outputTail(outputKept);
	const stdout = outputHead(stdoutKept);
	collect(child.stdout, [output, stdout]);
	const lines = onErrorLine === void 0 ? null : outputLines(onErrorLine);
	collect(child.stderr, [lines ?? output]);
	const { pid } = child;
	if (pid !== void 0) track(pid);
	const timers = [];
	const later = (milliseconds, action) => {
		timers.push(setTimeout(action, Math.min(milliseconds, longestTimer)));
	};
	let reason;
	const end = (why) => {
		if (reason !== void 0 || pid === void 0) return;
		reason = why;
		signalGroup(pid, "SIGTERM");
		later(grace, () => signalGroup(pid, "SIGKILL"));
	};
	const onAbort = () => end("aborted");
	if (timeLimit !== void 0) later(timeLimit * 1e3, () => end("timed-out"));
	signal?.addEventListener("abort", onAbort, { once: true });
	child.nodeChildProcess.once("exit", () => later(grace, () => {
		child.stdout.destroy();
		child.stderr.destroy();
	}));
	try {
		const result = await child;
		lines?.end();
		signal?.throwIfAborted();
		const exitCode = reason === void 0 ? result.exitCode ?? null : null;
		return {
			ending: pid === void 0 ? "not-started" : reason === "timed-out" ? reason : exitCode === null ? "killed" : "exited",
			exitCode,
			seconds: (performance.now() - started) / 1e3,
			output: pid === void 0 ? result.originalMessage ?? "" : output.text(),
			stdout: stdout.text()
		};
	} finally {
		for (const timer of timers) clearTimeout(timer);
		signal?.removeEventListener("abort", onAbort);
		if (pid !== void 0) {
			if (reason !== void 0) signalGroup(pid, "SIGKILL");
			running.delete(pid);
		}
	}
}
const longestTimer = 2 ** 31 - 1;
/** The groups that must not outlive this process, if it ends before them. */
const running = /* @__PURE__ */ new Set();
let exitHandled = false;
function track(pid) {
	running.add(pid);
	if (exitHandled) return;
	exitHandled = true;
	process.once("exit", () => {
		for (const group of running) signalGroup(group, "SIGKILL");
	});
}
function signalGroup(pid, signal) {
	try {
		if (hasGroups) process.kill(-pid, signal);
		else spawnSync("taskkill", [
			"/pid",
			String(pid),
			"/t",
			"/f"
		], {
			stdio: "ignore",
			windowsHide: true
		});
	} catch (error) {
		if (!["ESRCH", "EPERM"].includes(error.code ?? "")) throw error;
	}
}
export { runProcess as t };
