import { i as scrubEnvironment } from "./subject.js";
import { t as JobError } from "./errors2.js";
import { a as minorRelease, i as linksPieItself, o as otherFormat, s as supportsPie, t as isPort } from "./platforms.js";
import { t as runProcess } from "./process.js";
import { n as environment, t as args } from "./variant.js";
import { n as makeOwnFolder } from "./own-folder.js";
import { t as nextBuild } from "./plan.js";
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { access, constants, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { availableParallelism, freemem, tmpdir } from "node:os";
// src/build/elf-magic.ts
/** Whether the file starts as every ELF file does; false where it cannot be opened. */
async function isElfFile(path) {
	const file = await open(path).catch(() => void 0);
	if (file === void 0) return false;
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
		return bytesRead === 4 && buffer.equals(Buffer.from("ELF", "latin1"));
	} finally {
		await file.close();
	}
}
// src/build/compiler.ts
/** Looks for the variant's C compiler; `env` is the environment the build will have. */
async function findCompiler(variant, toolchain, env) {
	const named = variant.env.CC ?? env.CC;
	const words = /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(named || toolchain.compiler);
	const command = words?.[1] ?? words?.[2] ?? words?.[3] ?? "gcc";
	return {
		command,
		chosen: Boolean(named) || ![
			"gcc",
			"clang",
			"cc"
		].includes(toolchain.compiler),
		found: await isProgram(command, env)
	};
}
async function isProgram(command, env) {
	if (isAbsolute(command)) return isExecutable(command);
	const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
	const extensions = process.platform === "win32" ? (env.PATHEXT ?? ".EXE;.BAT;.CMD").split(";") : [""];
	for (const folder of path.split(delimiter).filter(isAbsolute)) for (const extension of ["", ...extensions]) if (await isExecutable(join(folder, command + extension))) return true;
	return false;
}
const isExecutable = (path) => access(path, constants.X_OK).then(() => true, () => false);
// src/build/earlier-binary.ts
/**
* Clears the way for a binary. What an earlier run left there moves to `aside`, where `go build` finds it and does not
* link again what has not changed; anything that is no ELF file it would refuse to overwrite, so that goes.
*/
async function moveAside(path, aside) {
	const found = await lstat(path).catch(() => void 0);
	if (found === void 0) return;
	if (found.isDirectory()) throw new JobError(`${path} is a folder and in the way of a binary: remove it, or write to another folder.`);
	if (found.isFile() && await isElfFile(path)) await rename(path, aside);
	else await rm(path);
}
// src/build/refusal.ts
/**
* Why the toolchain or this machine cannot build the variant, as a sentence; `null` where it may. What only a build
* can tell (a missing library, a broken compiler) is left to the build.
*/
function refusal(variant, toolchain, compiler) {
	const { goos, goarch } = variant;
	const platform = `${goos}/${goarch}`;
	const format = otherFormat(goos);
	if (format !== void 0) return `executables for ${goos} are ${format} files, and only ELF files can be read`;
	if (!isPort(goos, goarch, toolchain.version)) return `Go has no port to ${platform}`;
	const isNative = goos === toolchain.hostOs && goarch === toolchain.hostArch;
	const usesCgo = variant.cgo ?? toolchain.cgo ?? (isNative && compiler.found);
	const pie = variant.buildmode === "pie";
	if (pie && !supportsPie(platform, toolchain.version)) return `${toolchain.version} does not support -buildmode=pie on ${platform}`;
	if (variant.cgo === true) {
		if (!compiler.found) return `cgo needs a C compiler, and "${compiler.command}" is not in PATH`;
		if (!isNative && !compiler.chosen) return `cgo for ${platform} on ${toolchain.hostOs}/${toolchain.hostArch} needs a cross compiler: set CC to one`;
	}
	if (usesCgo) return null;
	if (pie && !linksPieItself(platform, toolchain.version)) return `-buildmode=pie on ${platform} needs external linking in ${toolchain.version}, and cgo is off`;
	if (linksExternally(variant.ldflags)) return "-linkmode external needs cgo, and cgo is off";
	const sanitizer = /(?:^|\s)--?(race|msan|asan)(?:=true|=1)?(?:\s|$)/.exec(variant.env.GOFLAGS ?? "")?.[1];
	return sanitizer === void 0 ? null : `-${sanitizer} needs cgo, and cgo is off`;
}
const linksExternally = (ldflags) => /(?:^|\s)--?linkmode(?:\s+|=)external(?:\s|$)/.test(ldflags);
/**
* The `go` command's own one-line refusal of a combination, from what a failed build printed, for releases and
* platforms the tables do not know. Everything a package under build can print comes after a `# package` line, so
* only an output of that one line counts.
*/
function refusalPrinted(output) {
	const line = output.trim();
	if (line.includes("\n") || line.length > 300) return null;
	return [
		/^(?:go: )?unsupported GOOS\/GOARCH pair \S+$/,
		/^-[a-z]+(?:=\S+)? (?:is )?not supported on \S+$/,
		/^-[a-z]+ is only supported on [\w/, ]+$/,
		/^(?:go: |go build: )?-[a-z]+ requires cgo(?:; .*)?$/,
		/^\S+ requires external \(cgo\) linking, but cgo is not enabled$/
	].some((refusal) => refusal.test(line)) ? `the toolchain refuses it: ${line}` : null;
}
// src/build/go-build.ts
/**
* Runs one `go build`. The binary appears under its name when it is whole; one of an earlier run is gone if this one
* fails. Rejects with the reason of an aborted signal.
*/
async function goBuild(build, options) {
	const { name, variant } = build;
	const path = join(options.out, name);
	const half = join(options.unfinished, name.replaceAll("/", "%"));
	await moveAside(path, half);
	const env = {
		...options.env,
		...environment(variant)
	};
	const command = (output) => goCommand(build, options, output);
	const result = await runProcess(command(half), {
		folder: options.subject.folder,
		env: {
			...scrubEnvironment(process.env),
			...temporaryFolders(options.temporary),
			...env
		},
		timeLimit: options.timeLimit,
		signal: options.signal
	});
	const file = await lstat(half).catch(() => void 0);
	const shown = command(relative(options.subject.folder, path).split(sep).join("/"));
	if (result.exitCode !== 0 || file?.isFile() !== true) return notBuilt(name, shown, result, options.timeLimit);
	await land(half, path);
	const record = {
		command: shown,
		env,
		seconds: result.seconds
	};
	return {
		kind: "built",
		name,
		package: build.package,
		variant,
		path,
		size: file.size,
		record
	};
}
async function land(half, path) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await rename(half, path);
	} catch (cause) {
		throw new JobError(`${path} cannot be written: ${cause.message}.`, { cause });
	}
}
function goCommand({ package: main, variant }, options, output) {
	return [
		"go",
		"build",
		...(minorRelease(options.toolchain.version) ?? 18) >= 18 ? [`-buildvcs=${options.buildvcs}`] : [],
		...args(variant),
		"-o",
		output,
		main.target
	];
}
/** `go` leaves its work behind when it is ended, so it works where we clean up. A user's own choice comes later. */
const temporaryFolders = (folder) => process.platform === "win32" ? {
	GOTMPDIR: folder,
	TMP: folder,
	TEMP: folder
} : {
	GOTMPDIR: folder,
	TMPDIR: folder
};
function notBuilt(name, command, result, timeLimit) {
	if (result.ending === "not-started") throw new JobError(`go could not be started: ${result.output}.`);
	const why = result.ending === "exited" ? refusalPrinted(result.output) : null;
	if (why !== null) return {
		kind: "skipped",
		name,
		skipped: {
			variant: name,
			why
		}
	};
	const endings = {
		exited: result.exitCode === 0 ? "go build left no binary.\n" : "",
		killed: "go build was ended by a signal.\n",
		"timed-out": `go build was ended after ${timeLimit} s, its time limit.\n`
	};
	const output = result.output + endings[result.ending];
	return {
		kind: "failed",
		name,
		failed: {
			variant: name,
			command,
			exitCode: result.exitCode,
			output
		}
	};
}
// src/build/schedule.ts
/** Linking a large service takes about this much; the compilers of one `go build` together seldom do. */
const memoryPerJob = 1024 ** 3;
/**
* Builds the matrix and yields what became of each build as it lands, which is not the order of `builds`; building
* goes on while the caller works on what it got. A failed build does not stop the others. Ends early, with every
* child gone and nothing half-written left, when the caller stops iterating or the signal aborts; then it throws the
* signal's reason.
*/
async function* buildMatrix(options) {
	options.signal?.throwIfAborted();
	const out = resolve(options.out);
	const unfinished = await makeOwnFolder(out, ".unfinished-");
	const temporary = await makeOwnFolder(process.env.GOTMPDIR || tmpdir(), "plimsoll-build-");
	const stop = new AbortController();
	const under = AbortSignal.any([stop.signal, ...options.signal === void 0 ? [] : [options.signal]]);
	const running = /* @__PURE__ */ new Map();
	try {
		const { toolchain, subject, env = {}, buildvcs = false, timeLimit } = options;
		const one = {
			subject,
			toolchain,
			out,
			unfinished,
			temporary,
			env,
			buildvcs,
			timeLimit,
			signal: under
		};
		yield* outcomes(options, running, (build) => goBuild(build, one));
	} finally {
		stop.abort();
		await Promise.all(running.values());
		for (const folder of [unfinished, temporary]) await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
/** A stream is the queue between builds, which start each other as they end, and a caller who may be slower. */
function outcomes(options, running, run) {
	const { onEvent = () => {}, jobs = availableParallelism(), availableMemory = systemMemory } = options;
	const ended = [];
	let waiting = [];
	return new ReadableStream({ async start(landed) {
		const land = (outcome, seconds) => {
			const size = outcome.kind === "built" ? outcome.size : null;
			onEvent({
				kind: "finished",
				name: outcome.name,
				outcome: outcome.kind,
				seconds,
				size
			});
			landed.enqueue(outcome);
		};
		const fill = () => {
			while (running.size < Math.max(1, jobs) && (running.size === 0 || availableMemory() >= memoryPerJob)) {
				const build = nextBuild({
					waiting,
					running: [...running.keys()],
					ended
				});
				if (build === void 0) break;
				waiting = waiting.filter((other) => other !== build);
				running.set(build, follow(build));
			}
			if (running.size === 0) landed.close();
		};
		const follow = async (build) => {
			const started = performance.now();
			try {
				onEvent({
					kind: "started",
					name: build.name
				});
				const outcome = await run(build);
				running.delete(build);
				ended.push(build);
				land(outcome, (performance.now() - started) / 1e3);
				fill();
			} catch (error) {
				running.delete(build);
				landed.error(error);
			}
		};
		for (const { name } of options.builds) onEvent({
			kind: "queued",
			name
		});
		const refused = await refusals(options);
		for (const [{ name }, why] of refused) land({
			kind: "skipped",
			name,
			skipped: {
				variant: name,
				why
			}
		}, 0);
		waiting = options.builds.filter((build) => !refused.has(build));
		fill();
	} });
}
const systemMemory = () => Math.min(freemem(), process.availableMemory());
/** The builds that cannot be, and why. */
async function refusals(options) {
	const env = scrubEnvironment(process.env, options.env);
	const refused = /* @__PURE__ */ new Map();
	for (const build of options.builds) {
		const compiler = await findCompiler(build.variant, options.toolchain, env);
		const why = refusal(build.variant, options.toolchain, compiler);
		if (why !== null) refused.set(build, why);
	}
	return refused;
}
export { isElfFile as n, buildMatrix as t };
