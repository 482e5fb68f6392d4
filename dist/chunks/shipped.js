import { posix } from "node:path";
// src/image/dockerfile/shell-tokens.ts
/**
* How a shell script falls into words (POSIX, Shell Command Language, "Token Recognition"): quotes and substitutions
* stay on, comments and redirections are left out.
*/
function shellParts(script) {
	const parts = [];
	let words = [];
	const endCommand = () => {
		if (words.length > 0) parts.push({ words });
		words = [];
	};
	for (let at = 0; at < script.length;) {
		const character = script.charAt(at);
		const redirection = redirectionAt(script, at);
		if (script.startsWith("\\\n", at)) at += 2;
		else if ("\n;&|()".includes(character)) {
			endCommand();
			if (character === "(" || character === ")") parts.push(character);
			at++;
		} else if (/\s/.test(character)) at++;
		else if (character === "#") at = lineEnd(script, at);
		else if (redirection !== null) at = Math.max(wordEnd(script, redirection), redirection + 1);
		else {
			const end = wordEnd(script, at);
			words.push(script.slice(at, end));
			at = end;
		}
	}
	endCommand();
	return parts;
}
/** Where the target of a redirection starts; `null` where none is. */
function redirectionAt(script, at) {
	const match = /^\d{0,3}(?:>>|>\||>&|<>|<&|[<>])[ \t]*/.exec(script.slice(at, at + 64));
	return match === null ? null : at + match[0].length;
}
function lineEnd(script, at) {
	const end = script.indexOf("\n", at);
	return end < 0 ? script.length : end;
}
function wordEnd(script, start) {
	let at = start;
	while (at < script.length && !/[\s;&|()<>]/.test(script.charAt(at))) at = partEnd(script, at);
	return at;
}
/** Behind one quoted text, substitution, escape or character: those may hold what elsewhere would end a word. */
function partEnd(script, at) {
	const character = script.charAt(at);
	if (character === "\\") return Math.min(at + 2, script.length);
	if (character === "'" || character === "`") return behind(script, character, at + 1);
	if (character === "\"") return quotedEnd(script, at + 1);
	if (script.startsWith("$(", at)) return nestedEnd(script, at + 2, "(", ")");
	if (script.startsWith("${", at)) return nestedEnd(script, at + 2, "{", "}");
	if (character === "$") return at + 1 + (/^(?:[A-Za-z_]\w*|[@*#?$!\d-])/.exec(script.slice(at + 1, at + 257))?.[0].length ?? 0);
	return at + 1;
}
function quotedEnd(script, start) {
	let at = start;
	while (at < script.length && script.charAt(at) !== "\"") at = script.charAt(at) === "'" ? at + 1 : partEnd(script, at);
	return Math.min(at + 1, script.length);
}
function nestedEnd(script, start, open, close) {
	let depth = 1;
	let at = start;
	for (; at < script.length && depth > 0; at++) if (script.charAt(at) === open) depth++;
	else if (script.charAt(at) === close) depth--;
	return at;
}
function behind(script, sign, from) {
	const end = script.indexOf(sign, from);
	return end < 0 ? script.length : end + 1;
}
// src/image/dockerfile/shell-script.ts
const reserved = /* @__PURE__ */ new Set([
	"!",
	"{",
	"}",
	"if",
	"then",
	"else",
	"elif",
	"fi",
	"do",
	"done",
	"while",
	"until",
	"time"
]);
function readShellCommands(script, env, folder) {
	const commands = [];
	const outer = [];
	let shell = Shell.start(env, folder);
	for (const part of shellParts(script)) if (part === "(") {
		outer.push(shell);
		shell = shell.fork();
	} else if (part === ")") shell = outer.pop() ?? shell;
	else {
		const command = shell.run(part.words);
		if (command !== null) commands.push(command);
	}
	return commands;
}
/** The state of a shell between its commands. */
var Shell = class Shell {
	/** `null` for a value that only running could tell. */
	#variables;
	#exported;
	#folder;
	constructor(variables, exported, folder) {
		this.#variables = new Map(variables);
		this.#exported = new Set(exported);
		this.#folder = folder;
	}
	static start(env, folder) {
		return new Shell(new Map(Object.entries(env)), new Set(Object.keys(env)), folder);
	}
	fork() {
		return new Shell(this.#variables, this.#exported, this.#folder);
	}
	/** `null` for what only changes the shell itself. */
	run(written) {
		const start = written.findIndex((word) => !reserved.has(word));
		const words = (start < 0 ? [] : written.slice(start)).flatMap((word) => this.#expand(word));
		const own = takeAssignments(words);
		if (words.length === 0) {
			for (const [name, { text, unknown }] of own) this.#variables.set(name, unknown.length === 0 ? text : null);
			return null;
		}
		if (words[0]?.text === "env") {
			words.shift();
			for (const [name, value] of takeAssignments(words)) own.set(name, value);
		}
		const [first, ...args] = words;
		if (first === void 0) return null;
		if (first.text === "export") return this.#export(args);
		if (first.text === "for" || first.text === "read") for (const { text } of args.slice(0, 1)) this.#variables.set(text, null);
		if (first.text === "cd" && args[0] !== void 0) this.#folder = posix.resolve(this.#folder, args[0].text);
		return {
			words: words.map(({ text }) => text),
			env: {
				...this.#environment(),
				...Object.fromEntries([...own].map(([name, { text }]) => [name, text]))
			},
			folder: this.#folder,
			unknown: [...own.values(), ...words].flatMap(({ unknown }) => unknown)
		};
	}
	#environment() {
		const known = [...this.#variables].filter((entry) => entry[1] !== null);
		return Object.fromEntries(known.filter(([name]) => this.#exported.has(name)));
	}
	#export(args) {
		for (const { text, unknown } of args) {
			const equals = text.indexOf("=");
			const name = equals < 0 ? text : text.slice(0, equals);
			if (equals >= 0) this.#variables.set(name, unknown.length === 0 ? text.slice(equals + 1) : null);
			this.#exported.add(name);
		}
		return null;
	}
	/** One written word as the words it becomes: a variable outside quotes may be several, or none. */
	#expand(written) {
		const words = [];
		let word = null;
		const add = (text, unknown = []) => {
			word ??= {
				text: "",
				unknown: []
			};
			word.text += text;
			word.unknown.push(...unknown);
			if (words.at(-1) !== word) words.push(word);
		};
		for (let at = 0, end = 0; at < written.length; at = end) {
			end = partEnd(written, at);
			const part = written.slice(at, end);
			const inner = part.slice(1, part.length > 1 && part.endsWith(part.charAt(0)) ? -1 : void 0);
			if (part.startsWith("'")) add(inner);
			else if (part.startsWith("\"")) {
				const { text, unknown } = this.#insideQuotes(inner);
				add(text, unknown);
			} else if (part.startsWith("\\")) add(part.slice(1).replace("\n", ""));
			else if (part.startsWith("`") || part.startsWith("$") && part !== "$") {
				const value = this.#substitute(part);
				if (value === null) add(part, [part]);
				else for (const [index, piece] of value.split(/\s+/).entries()) {
					if (index > 0) word = null;
					if (piece !== "") add(piece);
				}
			} else add(part);
		}
		return words;
	}
	#insideQuotes(quoted) {
		let text = "";
		const unknown = [];
		for (let at = 0, end = 0; at < quoted.length; at = end) {
			end = quoted.charAt(at) === "'" ? at + 1 : partEnd(quoted, at);
			const part = quoted.slice(at, end);
			if (part.startsWith("\\")) text += "$`\"\\\n".includes(part.charAt(1)) ? part.slice(1).replace("\n", "") : part;
			else if (part.startsWith("`") || part.startsWith("$") && part !== "$") {
				const value = this.#substitute(part);
				if (value === null) unknown.push(part);
				text += value ?? part;
			} else text += part;
		}
		return {
			text,
			unknown
		};
	}
	/** `$NAME`, `${NAME}`, `${NAME:-word}` and the like; `null` where only running could tell. */
	#substitute(part) {
		const [, plain, braced, operator, word = ""] = /^\$(?:(\w+)|\{(\w+)(?:(:?[-+=])([^$`{}]*))?\})$/.exec(part) ?? [];
		const name = plain ?? braced;
		const value = name === void 0 ? null : this.#variables.get(name);
		if (value === null) return null;
		if (operator === void 0) return value ?? "";
		const isSet = value !== void 0 && !(operator.startsWith(":") && value === "");
		if (operator.endsWith("+")) return isSet ? word : "";
		return isSet ? value : word;
	}
};
/** `NAME=value` words in front of a command are taken off, and are its own environment. */
function takeAssignments(words) {
	const assignments = /* @__PURE__ */ new Map();
	for (let word = words[0]; word !== void 0; word = words[0]) {
		const [, name, text] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word.text) ?? [];
		if (name === void 0 || text === void 0) break;
		assignments.set(name, {
			text,
			unknown: word.unknown
		});
		words.shift();
	}
	return assignments;
}
// src/image/dockerfile/go-build.ts
/** All of a stage and of the stages it starts from, in order. */
const goBuildsOf = ({ runs, base, platform }) => runs.flatMap((run) => goBuildsOfRun(run, isGolang(base) ? golangPath : null, platform));
/** Whether it is the image of Go's own, or a copy of it under another host. */
const isGolang = (base) => base.kind === "image" && /(^|\/)golang(:|@|$)/.test(base.text);
/** Its GOPATH, whose configuration is not read where it only builds. */
const golangPath = "/go";
function goBuildsOfRun(run, goPath, platform) {
	return commandsOf(run).flatMap((command) => {
		const [program = "", verb = "", ...args] = command.words;
		if (!/^(?:.*\/)?(?:xx-)?go(?:\d+(?:\.\d+)*)?$/.test(program) || verb !== "build" && verb !== "install") return [];
		const target = program.includes("xx-") ? targetOfCross(command.env) : {};
		const env = {
			...goPath !== null && { GOPATH: goPath },
			...command.env,
			...target
		};
		return [readGoBuild(run, {
			...command,
			env
		}, verb, args, platform)];
	});
}
/** What `xx-go` sets: it builds for the platform of the image (tonistiigi/xx), and for its own where that is not handed to it. */
function targetOfCross({ TARGETPLATFORM, TARGETARCH }) {
	const architecture = TARGETPLATFORM?.split("/")[1] ?? TARGETARCH;
	return architecture === void 0 ? {} : { GOARCH: architecture };
}
function commandsOf({ script, argv, heredocs, env, workdir }) {
	if (script === null) return [{
		words: argv,
		env,
		folder: workdir,
		unknown: []
	}];
	const [document] = heredocs;
	return readShellCommands(document !== void 0 && /^<<-?\s*\S+$/.test(script.trim()) ? document.content : script, env, workdir);
}
const relevant = /^(CGO_ENABLED|CGO_[A-Z]*FLAGS|GOOS|GOARCH|GOARM|GOARM64|GOAMD64|GO386|GOMIPS|GOMIPS64|GOPPC64|GORISCV64|GOEXPERIMENT|GOFIPS140|GOFLAGS|CC|CXX)$/;
function readGoBuild(run, command, verb, args, platform) {
	const fromEnvironment = parseFlags(splitQuoted(command.env.GOFLAGS ?? ""));
	const given = parseFlags(args);
	const flags = {
		...fromEnvironment.flags,
		...given.flags
	};
	const folder = posix.resolve(command.folder, flags.C ?? ".");
	const packages = given.packages;
	return {
		line: run.line,
		stage: run.stage,
		verb,
		env: Object.fromEntries(Object.entries(command.env).filter(([name]) => relevant.test(name))),
		folder,
		flags,
		packages,
		...kept(verb === "build" ? builtFile(flags.o, folder, packages) : installedFile(command, packages, platform), run.mounts),
		unknown: command.unknown
	};
}
/** Flags of `go build` that stand alone (go help build). */
const booleans = /* @__PURE__ */ new Set([
	"a",
	"asan",
	"buildvcs",
	"cover",
	"json",
	"linkshared",
	"modcacherw",
	"msan",
	"n",
	"race",
	"trimpath",
	"v",
	"work",
	"x"
]);
function parseFlags(args) {
	const flags = {};
	for (let at = 0; at < args.length; at++) {
		const arg = args[at] ?? "";
		const [, name, value] = /^--?([A-Za-z][\w]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
		if (name === void 0) return {
			flags,
			packages: args.slice(at)
		};
		if (value !== void 0) flags[name] = value;
		else flags[name] = booleans.has(name) ? "true" : args[++at] ?? "";
	}
	return {
		flags,
		packages: []
	};
}
/** cmd/internal/quoted: words apart, single or double quotes around a whole one. */
const splitQuoted = (text) => [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");
/** `-o` names a folder where it ends with a slash, and where there are several packages (go help build). */
function builtFile(output, folder, packages) {
	if (output === void 0) return {
		...inFolder(folder, packages),
		outputFolder: null
	};
	const path = posix.resolve(folder, output);
	return output.endsWith("/") || packages.length > 1 ? inFolder(path, packages) : {
		output: path,
		outputFolder: null
	};
}
/**
* Under GOBIN, else in the `bin` of GOPATH, where what is built for another machine than the toolchain's own has a folder
* of its own; with GOBIN that is refused (go help install, cmd/go/internal/load).
*/
function installedFile({ env, unknown }, packages, own) {
	const target = [env.GOOS || own.os, env.GOARCH || own.architecture];
	if (unknown.some((part) => target.join().includes(part))) return {
		output: null,
		outputFolder: null
	};
	const isCross = target.join() !== [own.os, own.architecture].join();
	if (isCross && env.GOBIN) return null;
	const bin = `${env.GOPATH?.split(":")[0] ?? `${env.HOME ?? "/root"}/go`}/bin`;
	return inFolder(env.GOBIN || (isCross ? `${bin}/${target.join("_")}` : bin), packages);
}
/** Without the file or folder that a mount has only while the script runs. */
function kept(written, mounts) {
	const path = written?.output ?? written?.outputFolder ?? null;
	return written === null || path !== null && mounts.some((mount) => `${path}/`.startsWith(`${mount}/`)) || written === null ? {
		output: null,
		outputFolder: null,
		isLost: true
	} : {
		...written,
		isLost: false
	};
}
function inFolder(folder, packages) {
	const name = nameOf(packages);
	return name === null ? {
		output: null,
		outputFolder: folder
	} : {
		output: posix.join(folder, name),
		outputFolder: null
	};
}
/** The last element of the one package, a major version left out; `.` has the name of its module, which is not known here. */
function nameOf(packages) {
	const [only] = packages;
	if (only === void 0 || packages.length > 1 || only.includes("...")) return null;
	if (only.endsWith(".go")) return posix.basename(only, ".go");
	const elements = only.replace(/@.*$/, "").split("/").filter((part) => part !== "" && part !== ".");
	if (/^v\d+$/.test(elements.at(-1) ?? "") && elements.length > 1) elements.pop();
	const name = elements.at(-1);
	return name === void 0 || name === ".." ? null : name;
}
// src/image/dockerfile/program.ts
/** The Go programs that end up in the image, each where its last COPY puts it. */
function copiedPrograms({ target, stages }, isFolder) {
	const byIndex = new Map(stages.map((stage) => [stage.index, stage]));
	const files = /* @__PURE__ */ new Map();
	for (const copy of target.copies) for (const { path, build } of programsCopied(copy, byIndex, /* @__PURE__ */ new Set())) {
		const destination = destinationOf(copy, path, isFolder);
		if (destination !== null) files.set(destination, {
			path: destination,
			copy,
			build
		});
	}
	for (const build of goBuildsOf(target)) {
		const { output } = build;
		if (output === null || files.has(output)) continue;
		const copy = {
			...builtInPlace,
			line: build.line,
			destination: output
		};
		files.set(output, {
			path: output,
			copy,
			build
		});
	}
	return [...files.values()];
}
const builtInPlace = {
	add: false,
	from: { kind: "context" },
	sources: [],
	inline: [],
	chmod: null,
	chown: null
};
/** Programs a stage builds itself, and those it copies from others. */
function programsIn(stage, stages, seen) {
	if (stage === void 0 || seen.has(stage.index)) return [];
	const own = goBuildsOf(stage).flatMap((build) => build.output === null ? [] : [{
		path: build.output,
		build
	}]);
	const copied = stage.copies.flatMap((copy) => programsCopied(copy, stages, /* @__PURE__ */ new Set([...seen, stage.index])).flatMap(({ path, build }) => {
		const destination = destinationOf(copy, path, () => false);
		return destination === null ? [] : [{
			path: destination,
			build
		}];
	}));
	return [...own, ...copied];
}
/** Programs that a COPY may take from another stage: those that it has, and what the COPY calls one of a folder of programs. */
function programsCopied({ from, sources }, stages, seen) {
	const stage = from.kind === "stage" ? stages.get(from.index) : void 0;
	if (stage === void 0) return [];
	const builds = goBuildsOf(stage).filter(({ outputFolder }) => outputFolder !== null);
	return [...sources.flatMap((source) => {
		const path = posix.resolve("/", source);
		const build = /[*?[]/.test(path) ? void 0 : builds.findLast((one) => one.outputFolder === posix.dirname(path));
		return build === void 0 ? [] : [{
			path,
			build
		}];
	}), ...programsIn(stage, stages, seen)];
}
/** Where a COPY puts a file of its source; `null` where it does not take it. A folder is copied by what is in it. */
function destinationOf({ sources, destination }, path, isFolder) {
	const intoFolder = destination.endsWith("/") || sources.length > 1 || isFolder(destination);
	for (const source of sources) {
		const from = posix.resolve("/", source);
		if (path === from || /[*?[]/.test(from) && globMatches(from, path)) return intoFolder ? posix.join(destination, posix.basename(path)) : destination;
		const inside = from === "/" ? path : path.startsWith(`${from}/`) ? path.slice(from.length) : null;
		if (inside !== null) return posix.join(destination, inside);
	}
	return null;
}
/** Go's filepath.Match, without character classes: those match anything here. */
function globMatches(pattern, path) {
	const parts = pattern.split("/");
	const names = path.split("/");
	return parts.length === names.length && parts.every((part, index) => segmentMatches(part, names[index] ?? ""));
}
/** One name of a path. */
function segmentMatches(pattern, name) {
	const [first = "", ...more] = pattern.replace(/\[[^\]]*\]/g, "?").split("*");
	const fits = (piece, at) => at >= 0 && at + piece.length <= name.length && [...piece].every((sign, i) => sign === "?" || sign === name.charAt(at + i));
	if (!fits(first, 0)) return false;
	let at = first.length;
	for (const [index, piece] of more.entries()) {
		if (index === more.length - 1) return name.length - piece.length >= at && fits(piece, name.length - piece.length);
		while (at <= name.length && !fits(piece, at)) at++;
		if (at > name.length) return false;
		at += piece.length;
	}
	return at === name.length;
}
/** What the container starts: the first word of ENTRYPOINT, else of CMD, and the line that says so. */
function startedProgram({ entrypoint, cmd }) {
	const setting = entrypoint ?? cmd;
	const word = setting === null ? void 0 : firstWord(setting.value);
	return word === void 0 || setting === null ? null : {
		word,
		line: setting.line
	};
}
/** In a shell form the program is the first word of the line, after `exec`. */
function firstWord({ argv, shellForm }) {
	if (!shellForm) return argv[0];
	return /^\s*(?:exec\s+)?(\S+)/.exec(argv.at(-1) ?? "")?.[1];
}
// src/compatibility/dockerfile/shipped.ts
/** The program of a Dockerfile that an artifact is: by the name of its package, or because there is no other. */
function programOf(programs, artifact) {
	const named = programsNamed(programs, artifact);
	const [only] = named.length > 0 ? named : programs;
	return (named.length > 0 ? named : programs).length === 1 ? only ?? null : null;
}
/** Where a file of the build context with an artifact's name is copied to last; `null` where none is. */
const placeFromContext = (copies, artifact, isFolder) => placeByName(copies.filter(({ from }) => from.kind === "context"), artifact, isFolder);
/** Where a file with an artifact's name is copied to last, whatever makes it; `null` where none is. */
function placeByName(copies, { path }, isFolder) {
	for (const copy of copies.toReversed()) {
		const source = copy.sources.find((one) => posix.basename(one) === posix.basename(path));
		const place = source === void 0 ? null : destinationOf(copy, posix.resolve("/", source), isFolder);
		if (place !== null) return place;
	}
	return null;
}
/** The programs of a Dockerfile that have an artifact's name. */
function programsNamed(programs, { go, path }) {
	const names = [go?.package, path].flatMap((name) => name == null ? [] : [posix.basename(name)]);
	return programs.filter(({ path: there, build }) => names.includes(packageName(build) ?? posix.basename(there)));
}
function packageName(build) {
	const [only = ".", ...more] = build?.packages ?? [];
	if (build === null || only === "." || only.includes("...") || more.length > 0) return null;
	return posix.basename(posix.join(build.folder, only));
}
/**
* Whether a variant is what a Dockerfile builds; `null` where only running it would tell. `cgoByDefault` is what cgo is in the
* stage that builds where nothing there says so, `null` for not known.
*/
function isBuiltAs(variant, { env, flags, unknown }, cgoByDefault) {
	if (unknown.length > 0) return null;
	const cgo = env.CGO_ENABLED === void 0 ? null : env.CGO_ENABLED !== "0";
	return (variant.cgo === cgo || cgo === null && variant.cgo === cgoByDefault) && variant.trimpath === (flags.trimpath !== void 0 && flags.trimpath !== "false") && (variant.buildmode ?? "exe") === (flags.buildmode ?? "exe") && tagsOf(variant.tags.join(",")) === tagsOf(flags.tags) && linkerWords(variant.ldflags) === linkerWords(flags.ldflags ?? "");
}
/** Build tags in one order, apart at blanks. */
const tagsOf = (text) => wordsOf(text ?? "");
const wordsOf = (text) => text.split(/[\s,]+/).filter((word) => word !== "").sort().join(" ");
/** Without -X, which puts a version in and decides about nothing else. */
const linkerWords = (text) => wordsOf(text.replace(/-X[= ]('[^']*'|"[^"]*"|\S+)/g, "").replace(/["']/g, ""));
export { programsNamed as a, destinationOf as c, goBuildsOf as d, isGolang as f, programOf as i, segmentMatches as l, placeByName as n, tagsOf as o, readShellCommands as p, placeFromContext as r, copiedPrograms as s, isBuiltAs as t, startedProgram as u };
