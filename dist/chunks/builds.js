import { t as expandVariants } from "./matrix.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { i as scrubEnvironment, n as findToolchain, t as findSubject } from "./subject.js";
import { n as isElfFile, t as buildMatrix } from "./schedule.js";
import { t as runProcess } from "./process.js";
import { n as planBuilds } from "./plan.js";
import { a as sides, i as shared, r as read, t as emptySnapshot } from "./files.js";
import { n as dumpDependencies, t as locateImports } from "./import-steps.js";
import { n as readImports } from "./import-graph.js";
import { isAbsolute, join, relative, sep } from "node:path";
import { createHash } from "node:crypto";
import { glob, mkdtemp, open, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/build/own-artifacts.ts
const mostFiles$1 = 1e3;
/** Throws UsageError for patterns that name nothing, or something outside the folder. */
function checkPatterns(patterns) {
	if (patterns.length === 0) throw new UsageError("build.artifacts is empty: name the files the command makes, such as bin/*.");
	for (const [index, pattern] of patterns.entries()) {
		const parts = pattern.split(/[/\\]/);
		if (pattern === "" || isAbsolute(pattern) || parts.includes("..") || pattern.includes("\0")) throw new UsageError(`build.artifacts[${index}] is "${pattern}": write a pattern relative to the folder of the build, without "..".`);
	}
}
/**
* The files that the patterns match, ordered by name. A pattern that ends in a slash means the ELF files below that
* folder, whatever else lies there. Throws JobError where a pattern matches no file, or one outside the folder.
*/
async function findArtifacts(patterns, folder) {
	const root = await realpath(folder);
	const found = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		const paths = await matches(pattern, root);
		if (paths.length === 0) throw new JobError(`The build is done, but "${pattern}" of build.artifacts matches no file in ${folder}.`);
		for (const path of paths) {
			const name = relative(root, path).split(sep).join("/");
			const real = relative(root, await realpath(path));
			if (real === ".." || real.startsWith(`..${sep}`) || isAbsolute(real)) throw new JobError(`${name}, which build.artifacts matches, is a link to a file outside ${folder}.`);
			found.set(name, {
				name,
				path
			});
		}
		if (found.size > mostFiles$1) throw new JobError(`build.artifacts matches more than ${mostFiles$1} files in ${folder}: name fewer.`);
	}
	return [...found.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
async function matches(pattern, root) {
	const wholeFolder = pattern.endsWith("/");
	const paths = [];
	for await (const match of glob(wholeFolder ? `${pattern}**` : pattern, { cwd: root })) {
		const path = join(root, match);
		if ((await stat(path).catch(() => void 0))?.isFile() === true && (!wholeFolder || await isElfFile(path))) paths.push(path);
		if (paths.length > mostFiles$1) break;
	}
	return paths;
}
// src/build/own-build.ts
/**
* Runs the command, in the same scrubbed environment as `go build`, and finds what it made. Throws UsageError for a
* command or patterns that can't be, JobError where the command is not there or a file is missing afterwards.
*/
async function runOwnBuild(options) {
	const { command, artifacts, folder, env = {}, timeLimit, signal } = options;
	const [program] = command;
	if (program === void 0 || program === "" || command.some((word) => word.includes("\0"))) throw new UsageError("build.command is a list of words, such as [make, build]; the first is the program.");
	checkPatterns(artifacts);
	if ((await stat(folder).catch(() => void 0))?.isDirectory() !== true) throw new UsageError(`The folder ${folder} is not there: -C names the folder to build in.`);
	const result = await runProcess(command, {
		folder,
		env: scrubEnvironment(process.env, env),
		timeLimit,
		signal
	});
	if (result.ending === "not-started") throw new JobError(`build.command starts with "${program}", which is no program in PATH (${result.output}).`);
	if (result.exitCode !== 0) {
		const endings = {
			exited: "",
			killed: `${program} was ended by a signal.\n`,
			"timed-out": `${program} was ended after ${timeLimit} s, its time limit.\n`
		};
		const output = result.output + endings[result.ending];
		return {
			kind: "failed",
			failed: {
				variant: "build",
				command,
				exitCode: result.exitCode,
				output
			}
		};
	}
	const record = {
		command,
		env,
		seconds: result.seconds
	};
	return {
		kind: "built",
		artifacts: await findArtifacts(artifacts, folder),
		record
	};
}
// src/build/embedded-files.ts
/** Contents are held while binaries are read, so what is beyond this many bytes together is left out. */
const mostHeld = 67108864;
const mostFiles = 1e4;
/** The files that the packages of a program embed, in the order of their import paths; what can't be read is left out. */
async function readEmbeddedFiles(sources) {
	const named = [...sources].flatMap(([path, { folder, embeds }]) => embeds.map((file) => ({
		package: path,
		path: file,
		folder
	}))).slice(0, mostFiles);
	const found = [];
	let left = mostHeld;
	for (const { folder, ...about } of named) {
		const content = await contentOf(join(folder, about.path), left);
		if (content === null) continue;
		left -= content.length;
		found.push({
			...about,
			content,
			sha256: createHash("sha256").update(content).digest("hex")
		});
	}
	return found;
}
async function contentOf(path, most) {
	try {
		await using file = await open(path);
		const about = await file.stat();
		return about.isFile() && about.size <= most ? await file.readFile() : null;
	} catch {
		return null;
	}
}
// src/measure/program.ts
/**
* Asks `go list` once, for the first of the variants; others that differ in tags or platform have nearly the same imports.
* Where it fails, the reason: then nothing is told of imports, and the builds say what is wrong with the sources.
*/
async function readProgram(options) {
	const { builds, subject, signal } = options;
	const [first] = builds;
	if (first === void 0) return { why: "nothing is built" };
	try {
		const imports = await readImports({
			...options,
			packages: subject.packages,
			variant: first.variant
		});
		return programOf(options, imports, await readEmbeddedFiles(imports.sources));
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof JobError) return { why: error.message.split("\n", 3).join(" ") };
		throw error;
	}
}
function programOf({ builds, subject, toolchain, started, env, signal }, { packages, sources }, embedded) {
	const buildOf = (artifact) => builds.find(({ name }) => name === artifact);
	return {
		embedded,
		graph(artifact) {
			const main = buildOf(artifact)?.package.importPath;
			return main === void 0 ? null : {
				main,
				packages
			};
		},
		locate: (chain) => locateImports(chain, sources, started),
		async relink(artifact) {
			const build = buildOf(artifact);
			if (build === void 0) throw new JobError(`${artifact} is none of the builds.`);
			const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
			try {
				const { variant, package: main } = build;
				return (await dumpDependencies({
					subject,
					package: main,
					variant,
					toolchain,
					temporary,
					env,
					signal
				})).forest;
			} finally {
				await rm(temporary, {
					recursive: true,
					force: true
				});
			}
		}
	};
}
// src/measure/builds.ts
/** Builds the matrix, and reads each binary as it lands. */
async function measureMatrix(job) {
	const { config, started, folder, out, env, signal, onPlan, onEvent } = job;
	const toolchain = await findToolchain({
		folder,
		env,
		signal
	});
	const subject = await findSubject({
		folder,
		patterns: config.target,
		toolchain,
		env,
		signal
	});
	const variants = expandVariants(config.variants, config.matrix ?? void 0, { goarch: toolchain.hostArch });
	const builds = planBuilds(subject.packages, variants).filter((build) => job.part?.keeps(build) ?? true);
	onPlan(builds.map(({ name }) => name));
	const listing = readProgram({
		subject,
		builds,
		toolchain,
		started,
		env,
		signal
	});
	listing.catch(() => {});
	const reads = [];
	const failedBuilds = [];
	const skippedVariants = [];
	const timeLimit = config.timeout;
	const jobs = config.jobs === null ? {} : { jobs: config.jobs };
	for await (const outcome of buildMatrix({
		subject,
		builds,
		toolchain,
		out,
		env,
		signal,
		timeLimit,
		onEvent,
		buildvcs: config.vcs,
		...jobs
	})) if (outcome.kind === "failed") failedBuilds.push(outcome.failed);
	else if (outcome.kind === "skipped") skippedVariants.push(outcome.skipped);
	else reads.push(readBuilt(job, outcome, listing));
	const order = new Map(builds.map(({ name }, index) => [name, index]));
	const place = (name) => order.get(name) ?? builds.length;
	const { artifacts, unread } = sides(await Promise.all(reads));
	const listed = await listing;
	return {
		snapshot: {
			commit: null,
			module: subject.module,
			goVersion: toolchain.version,
			artifacts: [...artifacts].sort((a, b) => place(a.name) - place(b.name)),
			failedBuilds: failedBuilds.sort((a, b) => place(a.variant) - place(b.variant)),
			skippedVariants: skippedVariants.sort((a, b) => place(a.variant) - place(b.variant)),
			unread
		},
		program: "why" in listed ? null : listed
	};
}
/** Runs the user's own command, and reads the binaries that it left. */
async function measureOwnBuild(job, build) {
	const { folder, env, signal, config } = job;
	const outcome = await runOwnBuild({
		...build,
		folder,
		env,
		signal,
		timeLimit: config.timeout
	});
	if (outcome.kind === "failed") return {
		...emptySnapshot,
		failedBuilds: [outcome.failed]
	};
	const { artifacts, record } = outcome;
	const reads = sides(await Promise.all(artifacts.map(({ name, path }) => read(job, path, {
		name,
		build: record
	}))));
	return {
		...emptySnapshot,
		...reads,
		...shared(reads.artifacts)
	};
}
/** With what the sources say is embedded; where they could not be listed, that is a gap. */
async function readBuilt(job, { path, name, variant, record: build }, listing) {
	const listed = await listing;
	if (!("why" in listed)) return read(job, path, {
		name,
		variant,
		build,
		embedded: listed.embedded
	});
	const result = await read(job, path, {
		name,
		variant,
		build
	});
	const gap = {
		fact: "imports",
		why: listed.why
	};
	return result.artifact === null ? result : {
		...result,
		artifact: {
			...result.artifact,
			gaps: [...result.artifact.gaps, gap]
		}
	};
}
export { measureMatrix, measureOwnBuild };
