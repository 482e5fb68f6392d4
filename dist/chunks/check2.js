import { n as ImageError, t as DockerfileError } from "./image-error.js";
import { d as uidOf, n as problemOfLine, p as isFatal, t as imageRules } from "./image-rules.js";
import { a as programsNamed, d as goBuildsOf, f as isGolang, i as programOf } from "./shipped.js";
import { t as ladderOf } from "./ladder.js";
import { i as willRun, n as climbOf, r as knownBases, t as platformOf } from "./platform-of.js";
import { i as parseImage, t as engineAnswers } from "./docker.js";
import { n as baseRecords, r as findBase } from "./table-facts.js";
import { s as platformText } from "./platform.js";
import { f as UnpackedRoot } from "./open-image.js";
import { t as execa } from "./execa.js";
import { t as explainError } from "./error-lines.js";
import { basename, delimiter, join } from "node:path";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { constants as constants$1, homedir, tmpdir } from "node:os";
import { accessSync, constants as constants$2, existsSync, rmSync } from "node:fs";
// src/compatibility/opened-image.ts
/** Where a program lies in it, as the Dockerfile says, or as the program itself would be put. */
const pathIn = ({ pathOf }, artifact, { path }) => pathOf(artifact) ?? path;
/** One image is read once for each platform, and found wanting once. */
function openOnce(image) {
	const opened = /* @__PURE__ */ new Map();
	return (platform) => {
		const key = JSON.stringify(platform);
		const known = opened.get(key);
		if (known !== void 0) return known;
		const opening = image.open(platform).catch((error) => {
			if (error instanceof ImageError) return error;
			throw error;
		});
		opened.set(key, opening);
		return opening;
	};
}
// src/compatibility/look.ts
/** What comes of a program in an image, by every rule about images. */
async function lookInto(opened, artifact, program) {
	const { facts, lines, started, unseen, hasFile } = opened;
	const placed = {
		...program,
		path: pathIn(opened, artifact, program)
	};
	return withIgnores(conclude({
		artifact,
		program: placed,
		image: facts,
		runs: doubted(await willRun(placed, facts), unseen),
		lines,
		started,
		recipe: opened.recipeOf?.(artifact) ?? null,
		hasFile,
		today: /* @__PURE__ */ new Date()
	}, opened), opened.ignores);
}
/** What a RUN may have put there is not missing for sure. */
function doubted(runs, unseen) {
	const kinds = new Set(runs.obstacles.map(({ kind }) => kind));
	const addable = [
		"no-loader",
		"missing-library",
		"missing-symbols"
	];
	const those = unseen.filter(({ mayBring }) => mayBring === "a loader" || !kinds.has("no-loader"));
	if (those.length === 0 || kinds.size === 0 || ![...kinds].every((kind) => addable.includes(kind))) return runs;
	const doubts = [...those.map(({ what }) => what), "what that adds is known only once the image is built"];
	const reason = `It could not be told: ${doubts.join("; ")}. Without it: ${runs.reason}`;
	return {
		...runs,
		runs: "unknown",
		obstacles: [],
		doubts,
		reason,
		errorText: null
	};
}
function conclude(scene, opened) {
	const { artifact, image, runs } = scene;
	const builtOtherwise = opened.builtOtherwise(artifact);
	const fatal = [];
	const later = [];
	const undecided = [];
	for (const rule of imageRules) {
		const isStart = isFatal(rule.level);
		if (!isStart && (fatal.length > 0 || runs.runs === "no")) continue;
		const found = rule.examine(scene);
		if ("skip" in found) undecided.push({
			rule: rule.id,
			why: found.skip
		});
		else (isStart ? fatal : later).push(...found);
	}
	return {
		artifact: artifact.name,
		image: image.name,
		source: image.source,
		...answerOf(runs, fatal),
		isShipped: opened.ships(artifact),
		...builtOtherwise !== null && { builtOtherwise },
		imageSize: image.size,
		...image.libc !== null && { libc: libcOf(image.libc) },
		problems: [...fatal, ...later],
		undecided,
		gaps: image.gaps.filter(({ fact }) => fact !== "/etc/group" || namesGroup(image.config.user)),
		proof: null
	};
}
const libcOf = (libc) => ({
	kind: libc.kind,
	version: libc.kind === "none" ? null : libc.version
});
/** Groups decide nothing where none is named: numbers are taken as they are. */
const namesGroup = (user) => /:.*\D/.test(user ?? "");
function withIgnores(compatibility, ignores) {
	const problems = compatibility.problems.map((problem) => {
		const { rule, location } = problem;
		const ignore = ignores.find(({ line, rules }) => line === location?.line && rules.includes(rule));
		return ignore === void 0 ? problem : {
			...problem,
			ignored: ignore.reason
		};
	});
	return {
		...compatibility,
		problems
	};
}
/** What comes first is what the user will see: making the container, then the first that the kernel or the loader stumbles over. */
function answerOf({ runs, reason, fix, errorText }, fatal) {
	const isCreated = (problem) => imageRules.find(({ id }) => id === problem.rule)?.level !== "create";
	const first = fatal.find((problem) => !isCreated(problem)) ?? fatal.find((problem) => problem.errorText === errorText) ?? fatal[0];
	if (first === void 0) return {
		runs,
		reason,
		fix,
		errorText
	};
	return {
		runs: "no",
		reason: first.found,
		fix: first.fix,
		errorText: first.errorText
	};
}
// src/compatibility/patch/base-edits.ts
/** Other bases are tried for one finding. */
const mostBases = 4;
/**
* FROM with another base: the next releases of the same image on which the program starts, then others from small to
* large. Only its own releases are on offer where the stage runs commands, which are the base's.
*/
function baseEdits({ evaluation: { target } }, text, ladder, platform) {
	const { base } = target;
	if (base.line !== target.line) return [];
	const now = base.kind === "image" ? baseNow(base.text, platform) : null;
	return [...(now === null ? [] : baseRecords.slice(baseRecords.indexOf(now.record) + 1)).filter(({ id, line }) => line !== null && line === now?.record.line && ladder.starts.includes(id)), ...target.runs.length > 0 ? [] : fromSmallest(ladder, platform)].flatMap((record) => referenceTo(record, now?.tag ?? "", platform) ?? []).slice(0, mostBases).flatMap((reference) => {
		return text.changeIn(base.line, (line) => line.replace(/^(\s*from(?:\s+--\S+)*\s+)\S+/i, (_, start) => `${start}${reference}`)) ?? [];
	});
}
/** Of each image the newest on which it starts, the smallest that lacks nothing first. */
function fromSmallest({ starts, smallest }, platform) {
	const records = knownBases(platform);
	const climb = climbOf(records).filter((id) => starts.includes(id));
	return [.../* @__PURE__ */ new Set([...smallest === null ? [] : [smallest], ...climb])].flatMap((id) => records.find((record) => record.id === id) ?? []);
}
/** The record of a base, without what a tag of it changes, and the tag. */
function baseNow(reference, platform) {
	const parsed = parseImage(reference);
	if (parsed.kind !== "registry") return null;
	const found = findBase(parsed, platform);
	const record = baseRecords.find(({ id }) => id === found?.record.id);
	return record === void 0 ? null : {
		record,
		tag: parsed.tag ?? ""
	};
}
/** A name by which a base can be had: the tag of the old one where it has that, else its release's number. */
function referenceTo(record, tag, platform) {
	const release = /\d+(?:\.\d+)*$/.exec(record.id)?.[0] ?? "";
	const suffix = /-[a-z]+$/.exec(tag)?.[0] ?? "";
	for (const candidate of [
		tag,
		`${release}${suffix}`,
		release,
		"nonroot",
		"latest"
	]) for (const { name, tags, rolling, architectures } of record.images) {
		if (rolling || candidate === "" || !tags.test(candidate)) continue;
		if (architectures !== null && !architectures.includes(platform.architecture)) continue;
		return `${name.replace(/^docker\.io\/(library\/)?/, "")}:${candidate}`;
	}
	return null;
}
// src/compatibility/patch/build-edits.ts
const goCommand = /(?<=^|[\s;&|"'])((?:\S*\/)?(?:xx-)?go(?:\d+(?:\.\d+)*)?\s+(?:build|install))(?=\s|$)/;
/** The same build without cgo. */
const withoutCgo = ({ line, env }, text) => env.CGO_ENABLED === "0" ? null : text.changeIn(line, (one) => one.includes("CGO_ENABLED=") ? one.replace(/CGO_ENABLED=\S+/, "CGO_ENABLED=0") : null) ?? text.changeIn(line, (one) => goCommand.test(one) ? one.replace(goCommand, "CGO_ENABLED=0 $1") : null);
/** The same build as the executable that is Go's default. */
const withoutBuildmode = ({ line }, text) => text.changeIn(line, (one) => one.replace(/\s--?buildmode[= ]pie(?=\s|$)/, ""));
/** The same build with more tags. */
function withTags({ line, flags }, text, tags) {
	const list = tags.join(",");
	return flags.tags === void 0 ? text.changeIn(line, (one) => goCommand.test(one) ? one.replace(goCommand, `$1 -tags=${list}`) : null) : text.changeIn(line, (one) => one.replace(/(\s--?tags[= ]["']?)(?=\S)/, `$1${list},`));
}
// src/compatibility/patch/copy-edits.ts
const certificates = "/etc/ssl/certs/ca-certificates.crt";
const zones = "/usr/share/zoneinfo";
/** What a rule misses, and where Debian and Alpine, and so the images of Go, have it. */
const dataOf = {
	"ca-missing": certificates,
	"tzdata-missing": zones,
	"legacy-zone-missing": zones,
	"tz-without-zones": zones,
	"users-missing": "/etc/passwd",
	"tmp-missing": "/tmp"
};
/** Data that a program misses, copied from the stage that builds it, behind the line that copies the program. */
function copyEdits(rule, source, text) {
	const path = dataOf[rule];
	const [program] = source.programs;
	if (path === void 0 || program?.copy.from.kind !== "stage") return [];
	const { index } = program.copy.from;
	const builder = source.evaluation.stages.find((stage) => stage.index === index);
	if (builder === void 0 || !isGolang(builder.base) || path === zones && /alpine/.test(builder.base.text)) return [];
	return [text.insertAfter(program.copy.line, [`COPY --from=${builder.name ?? index} ${path} ${path}`])];
}
// src/compatibility/patch/dockerfile-text.ts
/** The lines of a Dockerfile, without their ends, and edits of them. */
var DockerfileText = class {
	#path;
	#lines;
	/** Whether the last line has no newline behind it. */
	#isCut;
	#escape;
	constructor(path, text) {
		this.#path = path;
		this.#lines = text.split(/\r?\n/);
		this.#isCut = this.#lines.at(-1) !== "";
		this.#escape = /^\s*#\s*escape\s*=\s*`/im.test(text.slice(0, 1024)) ? "`" : "\\";
	}
	/** Counted from 1; the empty string behind the end. */
	line(number) {
		return this.#lines[number - 1] ?? "";
	}
	/** The last line of the instruction that starts at one: those it goes on in, and its here-documents, included. */
	lastLine(first) {
		const waiting = [...this.line(first).matchAll(/<<-?["']?(\w+)["']?/g)].map(([, name]) => name);
		let last = first;
		let goesOn = this.#goesOn(first);
		while (goesOn && last < this.#lines.length) {
			last++;
			const text = this.line(last).trim();
			goesOn = text === "" || text.startsWith("#") || this.#goesOn(last);
		}
		for (const name of waiting) {
			let end = last + 1;
			while (end <= this.#lines.length && this.line(end).trim() !== name) end++;
			if (end <= this.#lines.length) last = end;
		}
		return last;
	}
	/** Changes the first line of an instruction that `change` has something for; `null` where it has for none. */
	changeIn(first, change) {
		for (let number = first; number <= this.lastLine(first); number++) {
			const before = this.line(number);
			const after = change(before);
			if (after !== null && after !== before) return this.replace(number, number, [after]);
		}
		return null;
	}
	replace(first, last, insert) {
		const context = this.#around(first, last + 1);
		return {
			path: this.#path,
			line: first,
			remove: this.#lines.slice(first - 1, last),
			insert,
			context
		};
	}
	insertAfter(instruction, insert) {
		const last = this.lastLine(instruction);
		if (this.#isCut && last === this.#lines.length) return this.replace(last, last, [this.line(last), ...insert]);
		const line = last + 1;
		return {
			path: this.#path,
			line,
			remove: [],
			insert,
			context: this.#around(line, line)
		};
	}
	/** What stands before one line, and at another. Behind the end of the last line there is no line. */
	#around(first, next) {
		const isEnd = next > this.#lines.length || next === this.#lines.length && this.line(next) === "";
		const unterminated = this.#isCut && next >= this.#lines.length;
		return {
			before: this.#lines[first - 2] ?? null,
			after: isEnd ? null : this.line(next),
			...unterminated && { unterminated }
		};
	}
	#goesOn(number) {
		return this.line(number).trimEnd().endsWith(this.#escape);
	}
};
/** The text with a patch of it applied; the ends of its other lines stay as they are. */
function applyPatch(text, { line, remove, insert }) {
	const lines = text.split(/(?<=\n)/);
	const end = lines.some((one) => one.endsWith("\r\n")) ? "\r\n" : "\n";
	const before = lines.slice(0, line - 1);
	const after = lines.slice(line - 1 + remove.length);
	const isCut = before.length > 0 && before.at(-1)?.endsWith("\n") === false;
	return [
		...before,
		...isCut ? [end] : [],
		...insert.map((one) => `${one}${end}`),
		...after
	].join("");
}
// src/compatibility/patch/start-edits.ts
/** Of the nonroot user that distroless, Chainguard and their like have. */
const nobodysNumber = "65532:65532";
/** Edits of the line that a finding about how the container starts is at. */
function startEdits(problem, source, text) {
	const line = problem.location?.line;
	const [only] = source.programs;
	if (problem.rule === "nothing-started" && only !== void 0) return [text.insertAfter(only.copy.line, [`ENTRYPOINT ${JSON.stringify([only.path])}`])];
	if (line === void 0 || text.lastLine(line) !== line) return [];
	const insert = editOf(problem, source)?.(text.line(line)) ?? null;
	return insert === null || insert[0] === text.line(line) ? [] : [text.replace(line, line, insert)];
}
function editOf({ rule, data }, { programs, evaluation, text }) {
	const { word, shell, variable, what, kind } = data;
	switch (rule) {
		case "user-unknown": return (line) => [line.replace(/^(\s*user\s+).*$/i, (_, start) => `${start}${nobodysNumber}`)];
		case "shell-form-without-shell": return execForm;
		case "entrypoint-missing": {
			if (typeof shell === "string") return execForm;
			const [only, ...more] = programs;
			if (only === void 0 || more.length > 0 || typeof word !== "string") return null;
			return (line) => line.includes(word) ? [line.replace(word, () => only.path)] : null;
		}
		case "not-executable": return (line) => /--chmod=\S+/.test(line) ? [line.replace(/--chmod=\S+/, "--chmod=0755")] : null;
		case "copy-source-missing": {
			const [build, ...others] = evaluation.stages.flatMap(goBuildsOf);
			if (build === void 0 || others.length > 0 || typeof what !== "string") return null;
			return (line) => [line.replace(what, () => build.output ?? what)];
		}
		case "build-input-missing": {
			const [name, ...others] = [...text.matchAll(/^\s*FROM\s.*\sAS\s+(\S+)/gim)].map((match) => match[1]);
			if (kind !== "no such stage" || name === void 0 || others.length > 0) return null;
			return (line) => [line.replace(`--from=${what}`, () => `--from=${name}`)];
		}
		case "ca-path-missing": return typeof variable === "string" ? (line) => withoutVariable(line, variable) : null;
		default: return null;
	}
}
/** `ENTRYPOINT /app --port 1` as a list of words; `null` where it asks a shell for more than to split it. */
function execForm(line) {
	const [, keyword = "", rest = ""] = /^(\s*(?:entrypoint|cmd)\s+)(?:exec\s+)?(.*\S)\s*$/i.exec(line) ?? [];
	const words = listedWords(rest);
	if (words !== null) return [`${keyword}${listOf(words)}`];
	if (rest === "" || /[^\w\s./:=,@%+-]/.test(rest)) return null;
	return [`${keyword}${listOf(rest.split(/\s+/))}`];
}
const listOf = (words) => JSON.stringify(words).replaceAll("\",\"", "\", \"");
/** The words of a list in quotes of either kind, with a comma too many or without; `null` for any other line. */
function listedWords(line) {
	const inside = /^\[\s*((?:(?:'[^'"\\]*'|"[^'"\\]*")\s*,?\s*)+)\]$/.exec(line)?.[1];
	return inside === void 0 ? null : [...inside.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, two]) => one ?? two ?? "");
}
/** ENV without one of several `NAME=value`; without a line where it is the only one. */
function withoutVariable(line, name) {
	const rest = line.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*'|\\S*)`), "");
	if (rest === line) return null;
	return /^\s*env\s*$/i.test(rest) ? [] : [rest];
}
// src/compatibility/patch/patches.ts
/**
* Problems at a line of a Dockerfile, each with the edit that mends it, where one alone does. Every edit was tried: the same
* check of the edited text does not find the problem again, and nothing else that keeps the program from starting.
*/
async function withPatches(answer, job) {
	const problems = [];
	for (const problem of answer.problems) {
		const patch = problem.location === null || problem.ignored !== null ? null : await patchFor(problem, answer, job);
		problems.push(patch === null ? problem : {
			...problem,
			patch
		});
	}
	return {
		...answer,
		problems
	};
}
async function patchFor(problem, before, job) {
	for (const candidate of await candidatesFor(problem, job)) if (await isMended(problem, before, candidate, job)) return candidate.patch;
	return null;
}
async function isMended(problem, before, { patch, program, isBuilt }, { source, artifact, look }) {
	try {
		const image = await source.retry(applyPatch(source.text, patch));
		const build = programOf(image.source?.programs ?? [], artifact)?.build ?? null;
		if (build !== null && !isBuilt(build)) return false;
		const after = await look(image, program);
		const known = fatalRules(before);
		const isSame = ({ rule, data }) => rule === problem.rule && (isStart(rule) || JSON.stringify(data) === JSON.stringify(problem.data));
		return !after.problems.some(isSame) && !after.undecided.some(({ rule }) => rule === problem.rule) && fatalRules(after).every((rule) => known.includes(rule)) && (after.runs !== "unknown" || !isStart(problem.rule));
	} catch (error) {
		if (error instanceof ImageError) return false;
		throw error;
	}
}
const isStart = (id) => imageRules.some((rule) => rule.id === id && isFatal(rule.level));
const fatalRules = ({ problems }) => problems.map(({ rule }) => rule).filter((rule) => isStart(rule));
/** The least change first: of the build, where it loses nothing; of the base; of what is copied; of how it starts. */
async function candidatesFor(problem, job) {
	const { source, program, platform, ladder } = job;
	const text = new DockerfileText(source.name, source.text);
	const same = (patches) => patches.map((patch) => ({
		patch,
		program,
		isBuilt: () => true
	}));
	const build = buildCandidates(problem, job, text);
	if (!isStart(problem.rule) || aboutStart.includes(problem.rule)) return [
		...build,
		...same(copyEdits(problem.rule, source, text)),
		...same(startEdits(problem, source, text))
	];
	return [...build, ...same(baseEdits(source, text, await ladder(), platform))];
}
/** Rules about what is put there and started, which no other base mends. */
const aboutStart = [
	"user-unknown",
	"entrypoint-missing",
	"shell-form-without-shell",
	"not-executable",
	"copy-source-missing",
	"nothing-started"
];
/** Where nobody else's C code is in it, Go's own does the same. */
const replaceable = [
	"net",
	"os/user",
	"runtime/cgo"
];
function buildCandidates({ rule }, { artifact, program, source }, text) {
	const build = programOf(source.programs, artifact)?.build ?? null;
	if (build === null || build.unknown.length > 0) return [];
	const candidate = (patch, mended, isBuilt) => patch === null ? [] : [{
		patch,
		program: mended,
		isBuilt
	}];
	const bare = {
		...program,
		object: {
			...program.object,
			...withoutLoader
		}
	};
	if (rule === "nss-static-compat") {
		const hasTag = ({ flags }) => /(^|[\s,])osusergo($|[\s,])/.test(flags.tags ?? "");
		return candidate(withTags(build, text, ["osusergo"]), {
			...program,
			asksLibc: withoutUsers(program)
		}, hasTag);
	}
	if (!isStart(rule) || program.object.interpreter === null) return [];
	if (build.flags.buildmode === "pie") {
		const isPlain = ({ flags }) => flags.buildmode === void 0;
		return program.object.needed.length === 0 ? candidate(withoutBuildmode(build, text), bare, isPlain) : [];
	}
	const isReplaceable = program.callsC?.every((path) => replaceable.includes(path)) ?? false;
	const isPlain = !/linkmode/.test(build.flags.ldflags ?? "") && build.flags.race === void 0;
	const isOff = ({ env }) => env.CGO_ENABLED === "0";
	return isReplaceable && isPlain ? candidate(withoutCgo(build, text), bare, isOff) : [];
}
const withoutUsers = ({ asksLibc }) => asksLibc && {
	...asksLibc,
	users: false
};
const withoutLoader = {
	interpreter: null,
	needed: [],
	versionNeeds: [],
	imports: [],
	type: "ET_EXEC"
};
// src/verify/answer.ts
const questionOf = ({ file, path, command, env, workdir, user, seconds, http, emulator }) => ({
	Root: "",
	Base: "",
	File: file,
	Emulator: emulator ?? "",
	Path: path,
	Workdir: workdir,
	Command: command,
	Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
	Uid: user.uid,
	Gid: user.gid,
	Seconds: seconds,
	Port: http?.port ?? 0,
	Request: http?.path ?? ""
});
/** What the launcher wrote; `null` where that is no answer. */
function readAnswer(text, how) {
	const answer = parse(text);
	if (answer === null) return null;
	const { trouble, errno, exit, signal, timedOut, output, response } = answer;
	if (trouble !== "") return {
		kind: "untried",
		why: `this machine does not let it be tried (${trouble})`
	};
	return {
		kind: "observed",
		how,
		errno: errno === 0 ? null : errnoNames.get(errno) ?? `error ${errno}`,
		exitCode: errno !== 0 || signal !== 0 ? null : exit,
		signal: signal === 0 || timedOut ? null : signalNames.get(signal) ?? `signal ${signal}`,
		timedOut,
		output,
		response: response === "" ? null : response
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
const errnoNames = new Map([...Object.entries(constants$1.errno).map(([name, number]) => [number, name]), [80, "ELIBBAD"]]);
const signalNames = new Map(Object.entries(constants$1.signals).map(([name, number]) => [number, name]));
// src/verify/interruption.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Has something cleared away also where this process is ended by a signal meanwhile; call what it returns once that is
* done. `clear` may not wait for anything.
*/
function clearedOnSignal(clear) {
	const onSignal = (signal) => {
		stop();
		clear();
		process.kill(process.pid, signal);
	};
	const stop = () => {
		for (const signal of signals) process.off(signal, onSignal);
	};
	for (const signal of signals) process.on(signal, onSignal);
	return stop;
}
// src/verify/launcher.ts
const sources = {
	"go.mod": "module plimsoll.invalid/launcher\n\ngo 1.21\n",
	"main.go": `package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"syscall"
)

type question struct {
	// Folders of this machine: the root, and an empty one to mount on.
	Root, Base string
	// The program here, what runs it where this machine can't, and where it goes there.
	File, Emulator, Path string
	Workdir              string
	Command, Env         []string
	Uid, Gid             uint32
	Seconds              int
	// What is asked of it: GET Request, on Port of its loopback; 0 for nothing.
	Port    int
	Request string
}

type answer struct {
	// Why nothing could be tried here.
	Trouble string \`json:"trouble"\`
	// The number of the error of execve; 0 for none.
	Errno    int    \`json:"errno"\`
	Exit     int    \`json:"exit"\`
	Signal   int    \`json:"signal"\`
	TimedOut bool   \`json:"timedOut"\`
	Output   string \`json:"output"\`
	// The last status line that came back.
	Response string \`json:"response"\`
}

func main() {
	var result answer
	// It goes with whoever started it, however that ends: PR_SET_PDEATHSIG.
	syscall.RawSyscall(syscall.SYS_PRCTL, 1, uintptr(syscall.SIGKILL), 0)
	if len(os.Args) == 2 && os.Args[1] == "inside" {
		result = inside()
	} else if len(os.Args) == 2 && os.Args[1] == "here" {
		result = here()
	} else if err := outside(); err != nil {
		result.Trouble = "namespaces: " + err.Error()
	} else {
		return
	}
	json.NewEncoder(os.Stdout).Encode(result)
}

func outside() error {
	cmd := exec.Command("/proc/self/exe", "inside")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: syscall.CLONE_NEWNS | syscall.CLONE_NEWNET | syscall.CLONE_NEWPID | syscall.CLONE_NEWIPC,
		Pdeathsig:  syscall.SIGKILL,
	}
	if os.Getuid() != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	return cmd.Run()
}

func inside() answer {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		return answer{Trouble: "question: " + err.Error()}
	}
	program, err := os.Open(q.File)
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	var emulator *os.File
	if q.Emulator != "" {
		if emulator, err = os.Open(q.Emulator); err != nil {
			return answer{Trouble: err.Error()}
		}
	}
	if err := enter(q.Root, q.Base); err != nil {
		return answer{Trouble: "root: " + err.Error()}
	}
	if err := place(program, q.Path); err != nil {
		return answer{Trouble: "copy: " + err.Error()}
	}
	if emulator != nil {
		q.Emulator = "/.plimsoll-emulator"
		if err := place(emulator, q.Emulator); err != nil {
			return answer{Trouble: "copy: " + err.Error()}
		}
	}
	if err := raiseLoopback(); q.Port != 0 && err != nil {
		return answer{Trouble: "loopback: " + err.Error()}
	}
	if err := os.MkdirAll(q.Workdir, 0o755); err != nil {
		return answer{Trouble: "working directory: " + err.Error()}
	}
	return run(q)
}

// here starts what lies where this runs.
func here() answer {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		return answer{Trouble: "question: " + err.Error()}
	}
	return run(q)
}
`,
	"root.go": `package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"unsafe"
)

// raiseLoopback switches on the one link that a new network namespace has: SIOCSIFFLAGS of netdevice(7).
func raiseLoopback() error {
	socket, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer syscall.Close(socket)
	request := struct {
		name  [16]byte
		flags uint16
		_     [22]byte
	}{flags: syscall.IFF_UP | syscall.IFF_RUNNING}
	copy(request.name[:], "lo")
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(socket), syscall.SIOCSIFFLAGS, uintptr(unsafe.Pointer(&request)))
	if errno != 0 {
		return errno
	}
	return nil
}

// enter makes an overlay over a root the root of this process.
func enter(root, base string) error {
	lower, err := os.Open(root)
	if err != nil {
		return err
	}
	if err := syscall.Mount("", "/", "", syscall.MS_REC|syscall.MS_PRIVATE, ""); err != nil {
		return err
	}
	if err := syscall.Mount("tmpfs", base, "tmpfs", 0, "size=1g"); err != nil {
		return err
	}
	for _, name := range []string{"upper", "work", "merged"} {
		if err := os.Mkdir(filepath.Join(base, name), 0o755); err != nil {
			return err
		}
	}
	merged := filepath.Join(base, "merged")
	layers := fmt.Sprintf("lowerdir=/proc/self/fd/%d,upperdir=%s/upper,workdir=%s/work", lower.Fd(), base, base)
	if err := syscall.Mount("overlay", merged, "overlay", 0, layers); err != nil {
		return err
	}
	if err := syscall.Chroot(merged); err != nil {
		return err
	}
	return os.Chdir("/")
}

func place(program io.Reader, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	os.Remove(path)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	if _, err := io.Copy(file, program); err != nil {
		return err
	}
	return file.Close()
}
`,
	"start.go": `package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

const mostOutput = 64 << 10

// limited keeps the first bytes that are written, and takes the rest for written.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := mostOutput - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

// renounce has what this thread starts get no capabilities, root or not, and none back by a file of the root: capabilities(7).
func renounce() {
	const dropFromBoundingSet, noNewPrivileges = 24, 38
	runtime.LockOSThread()
	for capability := uintptr(0); capability < 64; capability++ {
		syscall.RawSyscall(syscall.SYS_PRCTL, dropFromBoundingSet, capability, 0)
	}
	syscall.RawSyscall6(syscall.SYS_PRCTL, noNewPrivileges, 1, 0, 0, 0, 0)
}

func run(q question) answer {
	renounce()
	syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	// An end of a pipe: os/exec would open /dev/null, which a root may not have.
	input, hold, err := os.Pipe()
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	hold.Close()
	var output limited
	words := q.Command
	if q.Emulator != "" {
		words = append([]string{q.Emulator}, words...)
	}
	cmd := &exec.Cmd{Path: words[0], Args: words, Env: q.Env, Dir: q.Workdir}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = input, &output, &output
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Credential: &syscall.Credential{Uid: q.Uid, Gid: q.Gid, NoSetGroups: true},
		Pdeathsig:  syscall.SIGKILL,
	}
	// Whatever the program starts may hold its output open; it goes with this process, the first of its namespace.
	cmd.WaitDelay = time.Second
	if err := cmd.Start(); err != nil {
		var failure *os.PathError
		var errno syscall.Errno
		if errors.As(err, &failure) && failure.Op == "fork/exec" && errors.As(err, &errno) {
			return answer{Errno: int(errno)}
		}
		return answer{Trouble: err.Error()}
	}
	timer := time.AfterFunc(time.Duration(q.Seconds)*time.Second, func() { cmd.Process.Kill() })
	ended := make(chan struct{})
	responses := make(chan string, 1)
	go func() {
		responses <- await(q, ended)
		if q.Port != 0 {
			cmd.Process.Kill()
		}
	}()
	cmd.Wait()
	close(ended)
	result := answer{TimedOut: !timer.Stop(), Output: output.String(), Response: <-responses}
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if status.Signaled() {
		result.Signal = int(status.Signal())
	} else {
		result.Exit = status.ExitStatus()
	}
	return result
}
`,
	"ask.go": `package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"time"
)

// await asks until an answer is neither a mistake nor a refusal, or the program has ended; the last status line is returned.
func await(q question, ended <-chan struct{}) string {
	last := ""
	for q.Port != 0 {
		if line := ask(fmt.Sprintf("127.0.0.1:%d", q.Port), q.Request); line != "" {
			last = line
			if _, code, _ := strings.Cut(line, " "); code != "" && (code[0] == '2' || code[0] == '3') {
				return last
			}
		}
		select {
		case <-ended:
			return last
		case <-time.After(50 * time.Millisecond):
		}
	}
	return last
}

// ask returns the status line of one GET, or nothing.
func ask(address, path string) string {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return ""
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(2 * time.Second))
	fmt.Fprintf(conn, "GET %s HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n", path)
	line, _ := bufio.NewReader(io.LimitReader(conn, 256)).ReadString('\\n')
	if line = strings.TrimSpace(line); !strings.HasPrefix(line, "HTTP/") {
		return ""
	}
	return line
}
`
};
/** A build of the standard library may be among it. */
const mostSeconds = 120;
/** The path of the launcher, built once for a machine and kept; `null` where there is no Go that builds it. */
async function launcher() {
	const cache = process.env.XDG_CACHE_HOME || join(process.env.HOME || homedir(), ".cache");
	const name = createHash("sha256").update(JSON.stringify(sources)).digest("hex").slice(0, 16);
	const kept = join(cache, "plimsoll", `launcher-${process.arch}-${name}`);
	if (existsSync(kept)) return kept;
	const folder = await mkdtemp(join(tmpdir(), "plimsoll-launcher-"));
	try {
		for (const [file, text] of Object.entries(sources)) await writeFile(join(folder, file), text);
		const { failed } = await execa("go", [
			"build",
			"-trimpath",
			"-o",
			"launcher",
			"."
		], {
			cwd: folder,
			env: {
				CGO_ENABLED: "0",
				GOOS: "linux",
				GOFLAGS: "",
				GOWORK: "off",
				GOARCH: "",
				GO111MODULE: "on"
			},
			reject: false,
			timeout: mostSeconds * 1e3
		});
		if (failed) return null;
		await mkdir(join(cache, "plimsoll"), { recursive: true });
		const beside = `${kept}.${basename(folder)}`;
		await execa("cp", [join(folder, "launcher"), beside]);
		await rename(beside, kept);
		return kept;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/verify/chroot.ts
/** Starts a program in a folder that is a root, by execve, with nothing of what it does left behind. */
async function startInRoot(root, attempt) {
	const program = await launcher();
	if (program === null) return {
		kind: "untried",
		why: "there is no Go here to build the launcher with"
	};
	const base = await mkdtemp(join(tmpdir(), "plimsoll-verify-"));
	const settle = clearedOnSignal(() => rmSync(base, {
		recursive: true,
		force: true
	}));
	try {
		const identity = process.getuid?.() === 0 ? {} : {
			Uid: 0,
			Gid: 0
		};
		const { stdout, failed } = await execa(program, [], {
			input: JSON.stringify({
				...questionOf(attempt),
				Root: root,
				Base: base,
				...identity
			}),
			reject: false,
			timeout: (attempt.seconds + 30) * 1e3,
			maxBuffer: 1048576,
			stderr: "ignore"
		});
		const why = failed ? "the launcher was ended" : "the launcher said nothing";
		return readAnswer(stdout, "chroot") ?? {
			kind: "untried",
			why
		};
	} finally {
		settle();
		await rm(base, {
			recursive: true,
			force: true
		});
	}
}
// src/verify/container.ts
const mostSecondsToPull = 300;
const mostSecondsToCreate = 120;
const mostOutput = 65536;
/** Where helpers of ours lie in a container. */
const launcherPath = "/.plimsoll-launcher";
const emulatorPath = "/.plimsoll-emulator";
/** Starts a program in a container of an image, without a network, without rights, and with nothing it may write to. */
async function startInContainer(image, platform, attempt) {
	const missing = await pull(image, platform);
	if (missing !== null) return {
		kind: "untried",
		why: missing
	};
	const started = await startedIn(attempt);
	if ("why" in started) return {
		kind: "untried",
		...started
	};
	const { mounts, words, input } = started;
	const [entrypoint = "", ...args] = words;
	const { env, user, memory, workdir } = attempt;
	const limits = [
		"--network=none",
		"--read-only",
		"--cap-drop=ALL",
		`--memory=${memory}b`,
		"--pids-limit=512"
	];
	const identity = [
		"--security-opt=no-new-privileges",
		`--user=${user.uid}:${user.gid}`,
		`--workdir=${workdir}`
	];
	const created = await execa("docker", [
		...[
			"create",
			"--rm",
			"--platform",
			platform,
			"--pull=never",
			...limits,
			...identity
		],
		...input === null ? [] : ["--interactive"],
		...Object.entries(env).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
		...mounts.flatMap(([from, to]) => ["--mount", `type=bind,readonly,source=${from},target=${to}`]),
		...[
			`--entrypoint=${entrypoint}`,
			image,
			...args
		]
	], {
		reject: false,
		timeout: mostSecondsToCreate * 1e3
	});
	if (created.failed) return {
		kind: "untried",
		why: `the container engine made no container: ${lastLine(created.stderr)}`
	};
	return runOnce(created.stdout.trim(), attempt, input);
}
/** What is asked over the network is asked from inside, by the launcher: the container has no other network. */
async function startedIn(attempt) {
	const { file, path, command, http, emulator } = attempt;
	const helpers = emulator === null ? [] : [[emulator, emulatorPath]];
	const mounts = [[file, path], ...helpers];
	if (http === null) return {
		mounts,
		words: [...helpers.map(([, to]) => to), ...command],
		input: null
	};
	const program = await launcher();
	if (program === null) return { why: "there is no Go here to build the launcher with" };
	const question = {
		...questionOf(attempt),
		Emulator: emulator === null ? "" : emulatorPath
	};
	const input = JSON.stringify(question);
	return {
		mounts: [...mounts, [program, launcherPath]],
		words: [launcherPath, "here"],
		input
	};
}
/** Starts a container that is there, and takes it away whatever happens. */
async function runOnce(id, { seconds }, input) {
	const settle = clearedOnSignal(() => {
		execFileSync("docker", [
			"rm",
			"--force",
			id
		], { stdio: "ignore" });
	});
	try {
		const result = await execa("docker", [
			"start",
			"--attach",
			...input === null ? [] : ["--interactive"],
			id
		], {
			reject: false,
			all: true,
			killSignal: "SIGKILL",
			timeout: (input === null ? seconds : seconds + 30) * 1e3,
			maxBuffer: input === null ? mostOutput : 16 * mostOutput,
			...input === null ? { stdin: "ignore" } : { input }
		});
		const answer = input === null ? null : readAnswer(result.stdout, "container");
		if (answer !== null) return answer;
		if (result.timedOut && !await isRunning(id)) return {
			kind: "untried",
			why: "the container engine took too long to start it"
		};
		const output = result.all ?? "";
		const refusal = refusalOf(output);
		if (refusal !== null) return {
			kind: "untried",
			why: `the container engine did not start it: ${refusal}`
		};
		const code = result.exitCode ?? null;
		return {
			kind: "observed",
			how: "container",
			errno: null,
			exitCode: code === 139 ? null : code,
			signal: code === 139 ? "SIGSEGV" : null,
			timedOut: result.timedOut || result.isMaxBuffer,
			output,
			response: null
		};
	} finally {
		settle();
		await execa("docker", [
			"rm",
			"--force",
			id
		], { reject: false });
	}
}
/** What the engine says of itself, and not of the program or the user; `null` for nothing. */
function refusalOf(output) {
	const said = /^Error response from daemon: (.*)/m.exec(output)?.[1] ?? null;
	return said === null || /exec: "|\bexec \/|unable to find (user|group)/.test(said) ? null : said;
}
async function isRunning(id) {
	const { stdout } = await execa("docker", [
		"inspect",
		"--format",
		"{{.State.Running}}",
		id
	], { reject: false });
	return stdout.trim() === "true";
}
/** Has the engine have it; or why it does not. */
async function pull(image, platform) {
	if (!(await execa("docker", [
		"image",
		"inspect",
		image
	], {
		reject: false,
		stdout: "ignore"
	})).failed) return null;
	const { failed, stderr } = await execa("docker", [
		"pull",
		"--quiet",
		"--platform",
		platform,
		image
	], {
		reject: false,
		timeout: mostSecondsToPull * 1e3
	});
	return failed ? `the container engine could not pull it: ${lastLine(stderr)}` : null;
}
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
// src/verify/emulator.ts
/** qemu's names of architectures, by Go's. */
const names = {
	"386": "i386",
	amd64: "x86_64",
	arm: "arm",
	arm64: "aarch64",
	loong64: "loongarch64",
	mips64le: "mips64el",
	mipsle: "mipsel",
	ppc64le: "ppc64le",
	riscv64: "riscv64",
	s390x: "s390x"
};
const own = {
	x64: "amd64",
	ia32: "386"
}[process.arch] ?? process.arch;
/**
* What runs programs of an architecture here: the path of qemu-user, linked statically so that it needs nothing of the
* root it is put into; `null` where this machine runs them itself; or why nothing does.
*/
function emulatorFor(architecture) {
	if (architecture === own || own === "amd64" && architecture === "386") return null;
	const name = names[architecture];
	if (name === void 0) return { why: `this machine runs no programs for ${architecture}` };
	const program = `qemu-${name}-static`;
	return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program)).find(isExecutable) ?? { why: `this machine runs no programs for ${architecture}, and there is no ${program}` };
}
function isExecutable(path) {
	try {
		accessSync(path, constants$2.X_OK);
		return true;
	} catch {
		return false;
	}
}
// src/compatibility/proof.ts
const notEntered = "a Dockerfile that adds more than the program to its base makes an image that is not there yet";
const longestOutput = 2e3;
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Starts the program in the image, as the image's own user and with its environment. */
async function prove(file, path, image, place, settings) {
	const { config } = image;
	const uid = uidOf(config.user, image.users);
	if (place === null) return untried(notEntered);
	if (uid === null) return untried(`which number the user ${config.user} has is not known`);
	const gid = gidOf(image, uid);
	if (gid === null) return untried(`which number the group ${config.user?.split(":")[1]} has is not known`);
	const env = {
		PATH: defaultPath,
		HOME: "/",
		...config.env
	};
	const emulator = emulatorFor(image.platform.architecture);
	if (emulator !== null && typeof emulator === "object") return untried(emulator.why);
	const [start, ...first] = settings.command ?? [path];
	const observation = await startIn(place, image, {
		file,
		path,
		env,
		emulator,
		workdir: config.workdir ?? "/",
		user: {
			uid,
			gid
		},
		command: [
			start,
			...first,
			...settings.args
		],
		seconds: settings.seconds,
		memory: settings.memory,
		http: settings.http
	});
	if (observation.kind === "untried") return untried(observation.why);
	const { how } = observation;
	const started = hasStarted(observation);
	const expected = expectationOf(observation, settings);
	return {
		proof: {
			how,
			started,
			output: textOf(observation, start),
			...expected !== null && { expected }
		},
		gaps: []
	};
}
/**
* The number of the group that stands behind the user; else of the user's own, which for a number that /etc/passwd lacks is
* root's. `null` where its name is in no /etc/group.
*/
function gidOf({ config, users, groups }, uid) {
	const [, group = ""] = (config.user ?? "").split(":");
	if (group === "") return users?.find((user) => user.uid === uid)?.gid ?? 0;
	if (/^\d{1,10}$/.test(group)) return Number(group);
	return groups?.find(({ name }) => name === group)?.gid ?? null;
}
/** What was to come of it, and whether it did; `null` where nothing was asked for. */
function expectationOf({ exitCode, response }, { exit, http, seconds }) {
	if (http !== null) return {
		what: `an answer to GET ${http.path} on port ${http.port} within ${seconds} s`,
		isMet: isWell(response)
	};
	return exit === null ? null : {
		what: `exit status ${exit}`,
		isMet: exitCode === exit
	};
}
const isWell = (response) => /^HTTP\/\S+ [23]\d\d/.test(response ?? "");
const untried = (why) => ({
	proof: null,
	gaps: [{
		fact: "verify",
		why
	}]
});
async function startIn(place, image, attempt) {
	switch (place.kind) {
		case "folder": return startInRoot(place.path, attempt);
		case "scratch": return inEmptyFolder((folder) => startInRoot(folder, attempt));
		case "image": {
			const { pulled, unpack } = place;
			if (pulled !== null && await engineAnswers()) return startInContainer(pulled, platformText(image.platform), attempt);
			return inEmptyFolder((folder) => startUnpacked(new UnpackedRoot(folder), unpack, attempt));
		}
	}
}
async function startUnpacked(root, unpack, attempt) {
	try {
		await unpack(root);
	} catch (error) {
		if (error instanceof ImageError) return {
			kind: "untried",
			why: error.message
		};
		throw error;
	}
	if (!root.isWritten) return {
		kind: "untried",
		why: "the image can't be had, and what is known of it can't be entered"
	};
	return startInRoot(root.path, attempt);
}
/** A folder that nobody else can enter, and that is gone afterwards, however that comes. */
async function inEmptyFolder(use) {
	const folder = await mkdtemp(join(tmpdir(), "plimsoll-root-"));
	const settle = clearedOnSignal(() => rmSync(folder, {
		recursive: true,
		force: true
	}));
	try {
		return await use(folder);
	} finally {
		settle();
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
const startRules = new Set(imageRules.filter(({ level }) => level === "exec" || level === "create").map(({ id }) => id));
/**
* Whether its own first instruction was reached. A loader that gives up ends with 127, or 1, and a line that is known; an
* engine that can't start it with 126 to 128; a loader that does not know that it does not know, by a signal without a word.
*/
function hasStarted({ errno, exitCode, signal, timedOut, output, response }) {
	if (errno !== null) return false;
	if (timedOut || response !== null) return true;
	if (exitCode === 1 && /^Error response from daemon: .*\bexec:? /m.test(output)) return false;
	if (/^\S*(qemu-\S+|\.plimsoll-emulator): (Could not open '|Error while loading|.*Invalid ELF image)/m.test(output)) return false;
	if (signal !== null) return signal !== "SIGSEGV" || output.trim() !== "";
	const rule = explainError(output)?.causes[0]?.rule ?? null;
	if (exitCode !== null && [
		1,
		126,
		127,
		128,
		255
	].includes(exitCode) && rule !== null && startRules.has(rule)) return false;
	return !(exitCode === 127 && output.trim() === "");
}
const words = {
	EACCES: "permission denied",
	ELIBBAD: "accessing a corrupted shared library",
	ELOOP: "too many levels of symbolic links",
	ENOENT: "no such file or directory",
	ENOEXEC: "exec format error"
};
/** What the user would see. */
function textOf({ errno, exitCode, signal, timedOut, output, response }, path) {
	if (errno !== null) return `exec ${path}: ${words[errno] ?? errno}`;
	const end = isWell(response) ? `it answered ${response}` : response !== null ? `its last answer was ${response}` : timedOut ? "it still ran when its time was over" : signal !== null ? `it was ended by ${signal}` : `exit status ${exitCode}`;
	const said = output.trim().slice(0, longestOutput);
	return said === "" ? end : `${said}\n${end}`;
}
// src/compatibility/check.ts
/** Every program in every image, in the order of the images. What can't be read, file or image, is `unknown` and says why. */
async function checkImages(programs, images, proof = null) {
	const answers = images.map(async (image) => {
		const open = openOnce(image);
		const results = [];
		for (const { artifact, file, program } of await shippedIn(programs, open)) {
			if (image.isFor?.(artifact) === false) continue;
			if (typeof program === "string") results.push(unanswered(artifact, image, program));
			else results.push(await checkOne({
				artifact,
				file,
				program
			}, image, open, proof));
		}
		return results;
	});
	return (await Promise.all(answers)).flat();
}
/** Of several programs, those that a Dockerfile names, where it names any: the others go into images of their own. */
async function shippedIn(programs, open) {
	if (new Set(programs.map(({ artifact }) => artifact.go?.package)).size < 2) return programs;
	const named = [];
	for (const one of programs) {
		const platform = platformOf(one.artifact);
		const opened = platform === null ? null : await open(platform);
		const shipped = opened === null || opened instanceof ImageError ? [] : opened.source?.programs ?? [];
		if (programsNamed(shipped, one.artifact).length > 0) named.push(one);
	}
	return named.length > 0 ? named : programs;
}
async function checkOne({ artifact, file, program }, image, open, proof) {
	const platform = platformOf(artifact);
	if (platform === null) return unanswered(artifact, image, `No image is known to be for the machine ${artifact.elf.machine}.`);
	const opened = await open(platform);
	if (opened instanceof DockerfileError) return unmade(artifact, image, opened);
	if (opened instanceof ImageError) return unanswered(artifact, image, sentence(opened.message));
	const look = (other, changed) => lookInto(other, artifact, changed);
	const { source } = opened;
	const found = await look(opened, program);
	const ladder = () => ladderOf(artifact, program, platform);
	const answer = source === null || found.isShipped === false ? found : await withPatches(found, {
		artifact,
		program,
		platform,
		source,
		look,
		ladder
	});
	if (proof === null) return answer;
	const seen = await prove(file, pathIn(opened, artifact, program), opened.facts, opened.place, proof);
	return {
		...answer,
		...seen,
		gaps: [...answer.gaps, ...seen.gaps]
	};
}
const unanswered = ({ name }, image, reason) => ({
	artifact: name,
	image: image.name,
	source: image.source,
	runs: "unknown",
	reason,
	fix: null,
	errorText: null,
	isShipped: null,
	imageSize: {
		disk: null,
		wire: null
	},
	problems: [],
	undecided: [],
	gaps: [],
	proof: null
});
/** The line that keeps a Dockerfile from an image is a finding, too. */
function unmade(artifact, image, error) {
	const reason = sentence(error.message);
	return {
		...unanswered(artifact, image, reason),
		problems: [problemOfLine(reason, error)]
	};
}
/** A message, as a sentence; a name it may start with stays as it is. */
const sentence = (message) => `${message.replace(/\.+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}.`;
export { checkImages as t };
