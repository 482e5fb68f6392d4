import { n as UsageError, t as JobError } from "./errors2.js";
import { a as minorRelease } from "./platforms.js";
import { t as runProcess } from "./process.js";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { readdir, realpath, stat } from "node:fs/promises";
// src/build/environment.ts
/**
* A build runs code that a stranger may have written (cgo, `-toolexec`, generators), so it sees what the Go
* toolchain and a C compiler need and nothing else of our environment: no tokens, no workflow command files.
* The toolchain's own variables hold no underscore but for two, so that `GOOGLE_APPLICATION_CREDENTIALS` is not
* taken for one.
*/
const allowed = [
	/^(PATH|HOME|TMPDIR|LANG|LC_[A-Z]+|XDG_(CACHE|CONFIG)_HOME)$/,
	/^(GO[A-Z0-9]+|GO_EXTLINK_ENABLED|GO_LDSO|CGO_[A-Z_]+)$/,
	/^(CC|CXX|FC|AR|PKG_CONFIG[A-Z_]*)$/,
	/^((HTTP|HTTPS|ALL|NO)_PROXY|SSL_CERT_(FILE|DIR))$/,
	/^(SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|USERPROFILE|LOCALAPPDATA|APPDATA|PROGRAMDATA|TEMP|TMP)$/
];
/**
* The part of `source` a build may see, with `extra`, which the user set for it, on top. Names are compared without
* case: proxies are often lower case, and Windows has `Path`.
*/
function scrubEnvironment(source, extra = {}) {
	const kept = {};
	for (const [name, value] of Object.entries(source)) {
		const upper = name.toUpperCase();
		if (value !== void 0 && allowed.some((pattern) => pattern.test(upper))) kept[name] = value;
	}
	return {
		...kept,
		...extra
	};
}
// src/build/toolchain.ts
/** Asks `go` what it is in this folder. Throws JobError where there is none, or none that will do. */
async function findToolchain(options) {
	if ((await stat(options.folder).catch(() => void 0))?.isDirectory() !== true) throw new UsageError(`The folder ${options.folder} is not there: -C names the folder of the module.`);
	const names = [
		"GOVERSION",
		"GOHOSTOS",
		"GOHOSTARCH",
		"CGO_ENABLED",
		"CC",
		"GOMOD",
		"GOWORK"
	];
	const here = {
		...options,
		env: {
			...options.env,
			GOOS: "",
			GOARCH: ""
		}
	};
	const values = parseValues(await runGo([
		"env",
		"-json",
		...names
	], here));
	const saidOfCgo = options.env?.CGO_ENABLED ?? process.env.CGO_ENABLED;
	const { GOMOD: goMod = "", GOWORK: goWork = "" } = values;
	return {
		version: values.GOVERSION || "unknown",
		hostOs: values.GOHOSTOS ?? "",
		hostArch: values.GOHOSTARCH ?? "",
		cgo: values.CGO_ENABLED === "0" ? false : saidOfCgo === "1" ? true : null,
		compiler: values.CC || "gcc",
		inModule: goMod !== "/dev/null" && goMod !== "NUL" || goWork !== "" && goWork !== "off"
	};
}
function parseValues(printed) {
	try {
		return JSON.parse(printed);
	} catch (cause) {
		throw new JobError(`The go in PATH is no Go: "go env -json" printed ${JSON.stringify(printed.slice(0, 100))}.`, { cause });
	}
}
/** What a `go` subcommand prints on standard output. Throws JobError with what it said where it failed. */
async function runGo(args, options) {
	const result = await runProcess(["go", ...args], {
		folder: options.folder,
		env: scrubEnvironment(process.env, options.env),
		signal: options.signal
	});
	if (result.ending === "not-started") throw new JobError(`There is no go to start (${result.output}): install Go, or in a workflow run actions/setup-go first.`);
	if (result.exitCode !== 0) throw new JobError(explain(args, options.folder, result));
	return result.stdout;
}
function explain(args, folder, result) {
	const newer = /requires go >= (\S+) \(running go ([^;)]+)/.exec(result.output);
	if (newer !== null) return `go.mod in ${folder} asks for Go ${newer[1]}, and this go is ${newer[2]}: install that release, or allow its download with GOTOOLCHAIN=auto.`;
	const missing = /download (go\S+) for \S+: .*/.exec(result.output);
	if (missing !== null) return `go.mod in ${folder} asks for ${missing[1]}, which could not be had (${missing[0]}): install that release.`;
	return `go ${args[0]} failed in ${folder}:\n${result.output.trim()}`;
}
// src/build/binary-name.ts
/**
* File names for the executables of these packages. A name is what `go build` calls it, the last element of the import
* path that is no major version; where two packages could be meant, as many elements more as tell them apart.
*/
function binaryNames(importPaths) {
	const candidates = importPaths.map((path) => {
		const elements = path.replace(/\/v[1-9]\d*$/, "").split("/");
		return elements.map((_, index) => fileName(elements.slice(elements.length - 1 - index).join("-")));
	});
	const taken = /* @__PURE__ */ new Set();
	return candidates.map((names, index) => {
		const others = new Set(candidates.filter((_, other) => other !== index).flatMap((list) => list.map(fold)));
		const longest = names.at(-1) ?? "_";
		let name = names.find((candidate) => !others.has(fold(candidate))) ?? longest;
		for (let number = 2; taken.has(fold(name)); number++) name = `${longest}-${number}`;
		taken.add(fold(name));
		return name;
	});
}
/** On some file systems letter case does not matter. */
const fold = (name) => name.toLowerCase();
const fileName = (text) => text.replace(/[^A-Za-z0-9._+-]/g, "_").slice(-100).replace(/^[.-]|^$/, "_");
// src/build/go-list.ts
/**
* The packages that the patterns match, as Linux on this machine's architecture sees them, without what they import;
* a package that can't be loaded says so in `Error`.
*/
async function listPackages(patterns, options) {
	const printed = await runGo([
		"list",
		"-e",
		"-find",
		(minorRelease(options.toolchain.version) ?? 19) >= 19 ? "-json=ImportPath,Name,Dir,Match,Module,Error" : "-json",
		...patterns
	], {
		...options,
		env: {
			...options.env,
			GOOS: "linux",
			GOARCH: options.toolchain.hostArch
		}
	});
	try {
		return printed.split(/^(?<=^\}\n)/m).filter((text) => text.trim() !== "").map((text) => JSON.parse(text));
	} catch (cause) {
		throw new JobError(`go list in ${options.folder} printed more than can be read; name fewer packages.`, { cause });
	}
}
const isMain = (listed) => listed.Name === "main" && listed.Dir !== void 0;
// src/build/modules.ts
const depth = 3;
const most = 3;
const foldersRead = 500;
const skipped = /* @__PURE__ */ new Set([
	"node_modules",
	"vendor",
	"testdata"
]);
/** Folders below `folder`, relative to it, that hold a `go.mod`: the first three, level by level, three levels down. */
async function findModules(folder) {
	const found = [];
	let level = [""];
	let left = foldersRead;
	for (let down = 0; down <= depth; down++) {
		const next = [];
		for (const path of level.slice(0, Math.max(0, left))) {
			const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
			if (path !== "" && entries.some((entry) => entry.name === "go.mod")) found.push(path);
			if (found.length === most) return found;
			const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name));
			next.push(...folders.map((entry) => path === "" ? entry.name : `${path}/${entry.name}`).sort());
		}
		left -= level.length;
		level = next;
	}
	return found;
}
// src/build/subject.ts
/** Throws UsageError where the patterns name no main package, JobError where there is no module. */
async function findSubject(options) {
	const folder = await realpath(options.folder);
	const list = {
		...options,
		folder
	};
	checkPatterns(options.patterns);
	await checkModule(options, folder);
	const patterns = options.patterns.map(cleanPattern);
	const packages = patterns.length === 0 ? await onlyMain(list) : await namedMains(patterns, list);
	const binaries = binaryNames(packages.map(({ ImportPath }) => ImportPath));
	return {
		folder,
		module: packages.find(({ Module }) => Module?.Main === true)?.Module?.Path ?? null,
		packages: packages.map(({ ImportPath: importPath, Dir = "" }, index) => ({
			importPath,
			target: relativePath(folder, Dir) ?? importPath,
			binary: binaries[index],
			folder: Dir
		}))
	};
}
/** A pattern becomes an argument of `go`, where one that starts with a dash would be a flag. */
function checkPatterns(patterns) {
	for (const pattern of patterns) {
		if (pattern === "" || pattern.startsWith("-") || pattern.includes("\0")) throw new UsageError(`"${pattern}" is not a package: write a folder such as ./cmd/service, or ./cmd/... for all below.`);
		if (pattern.endsWith(".go")) throw new UsageError(`"${pattern}" is a file: name the package, which is its folder.`);
	}
}
/** As `go` itself cleans patterns, whose answers name them so (`CleanPatterns` in cmd/go/internal/search). */
function cleanPattern(pattern) {
	const way = posix.normalize(sep === "\\" ? pattern.replaceAll(sep, "/") : pattern).replace(/(?<=.)\/$/, "");
	return pattern.startsWith(".") && way !== "." && !/^\.\.(\/|$)/.test(way) ? `./${way}` : way;
}
async function checkModule({ toolchain, folder: shown }, folder) {
	if (toolchain.inModule) return;
	const below = await findModules(folder);
	const where = below.length === 0 ? "" : ` Below it: ${below.map((path) => `-C ${posix.join(shown, path)}`).join(", ")}.`;
	throw new JobError(`There is no go.mod in ${shown} or above it: name the folder of the module with -C.${where}`);
}
async function onlyMain(options) {
	const here = await listPackages(["."], options);
	if (here.some(isMain)) return here;
	const mains = (await listPackages(["./..."], options)).filter(isMain);
	if (mains.length === 0) throw new UsageError(`There is no main package in ${options.folder}, and only a main package makes a binary.`);
	if (mains.length > 1) throw new UsageError(`There are several main packages, so name one or more: ${shownPaths(mains, options.folder)}.`);
	return mains;
}
async function namedMains(patterns, options) {
	const listed = await listPackages(patterns, options);
	for (const pattern of patterns) {
		const matched = listed.filter(({ Match = [] }) => Match.includes(pattern));
		if (matched.some(isMain)) continue;
		throw new UsageError(`${noMain(pattern, matched)}${await suggestion(options)}`);
	}
	return listed.filter(isMain);
}
function noMain(pattern, matched) {
	const [first] = matched;
	if (pattern.includes("...")) return `"${pattern}" matches no ${matched.some(({ Name = "" }) => Name !== "") ? "main " : ""}package.`;
	if (first?.Name !== void 0 && first.Name !== "") return `"${pattern}" is package ${first.Name}, and only a main package makes a binary.`;
	return `"${pattern}" is not a package${first?.Error === void 0 ? "" : `: ${first.Error.Err.trim()}`}.`;
}
async function suggestion(options) {
	const mains = (await listPackages(["./..."], options).catch(() => [])).filter(isMain);
	return mains.length === 0 ? "" : ` Main packages here: ${shownPaths(mains, options.folder)}.`;
}
function shownPaths(packages, folder) {
	const paths = packages.map(({ ImportPath, Dir = "" }) => relativePath(folder, Dir) ?? ImportPath);
	return paths.length > 8 ? `${paths.slice(0, 8).join(", ")} and ${paths.length - 8} more` : paths.join(", ");
}
/** As a pattern for `go`, `undefined` where it is not below the folder. */
function relativePath(folder, path) {
	const way = relative(folder, path);
	if (way === "") return ".";
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? void 0 : `./${way.split(sep).join("/")}`;
}
export { scrubEnvironment as i, findToolchain as n, runGo as r, findSubject as t };
