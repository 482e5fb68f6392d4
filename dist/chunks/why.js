import { r as __toESM } from "./rolldown-runtime.js";
import { t as nearestWord } from "./nearest-word2.js";
import { t as formatSize } from "./sizes.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { i as jsonText, l as visible } from "./escape2.js";
import { n as require_picocolors, t as tableLines } from "./table.js";
import { n as formatCount } from "./units.js";
import { a as shorten, n as displayWidth, o as wrap } from "./width.js";
import { _ as scrubEnvironment, a as findSubject, c as expandVariants, d as minorRelease, g as runGo, h as findToolchain, i as unescapePath, m as isCatalogueName, n as packagesOfFunctions, o as args, r as PackageNames, s as environment, t as readArtifact } from "./read2.js";
import { t as readElf, y as execa } from "./read.js";
import { a as readConfig, r as limitOptions, t as buildOptions, u as catalogueNames } from "./settings.js";
import { r as readFunctionNames, s as openImage, t as findPclntab } from "./pclntab-find.js";
import { t as defineCommand } from "./command2.js";
import { t as withProgress } from "./interrupt.js";
import { a as parseColor, c as surfaceOptions, i as isColored, o as parseDetail, r as detailOptions, t as columns } from "./surfaces.js";
import { join, relative, resolve, sep } from "node:path";
import { lstat, mkdtemp, open, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/render/terminal/why.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Why a name is in a program, for a person at a terminal. Ends with a newline. */
function renderWhy(why, { width, color, limit }) {
	const colors = import_picocolors.default.createColors(color);
	return assemble([
		wrap(headline(why), width).map((line) => colors.bold(line)),
		titled("Imported", importLines(why.imports, width, colors), colors),
		importerLines(why.importers, limit, width),
		titled("Reached", symbolLines(why.symbols, width, colors), colors),
		why.weight === null ? [] : weightLines(why.weight, limit, width, colors)
	]);
}
/** Whether methods are pruned, for a person at a terminal. Ends with a newline. */
function renderWhyPruning(why, { width, color }) {
	const colors = import_picocolors.default.createColors(color);
	return assemble([
		wrap(pruningHeadline(why), width).map((line) => colors.bold(line)),
		titled("Imported", importLines(why.imports, width, colors), colors),
		titled("Reached", symbolLines(why.symbols, width, colors), colors)
	]);
}
const assemble = (sections) => `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
const titled = (title, lines, colors) => lines.length === 0 ? [] : [colors.bold(title), ...lines];
function headline(why) {
	const { name, kind, state, version, weight } = why;
	const what = `${visible(name)}${version === null || kind === "symbol" ? "" : ` ${visible(version)}`}`;
	const where = programOf(why);
	const meant = why.nearest.length === 0 ? "" : ` Near it: ${why.nearest.map((one) => visible(one)).join(", ")}.`;
	if (state === "linked") return `${what} is in ${where}${weight === null ? "" : `: ${formatSize(weight.bytes)} of ${formatSize(weight.fileSize)}`}`;
	if (state === "imported") return `${what} is part of ${where}, but none of its functions is reached: the linker dropped them.${weight === null || weight.bytes === 0 ? "" : ` ${formatSize(weight.bytes)} of types and data are left of it.`}`;
	if (kind === "symbol") return `${what} is not in ${where}. Its package is, but nothing reaches this symbol, or it was inlined wherever it is called.${meant}`;
	return `${what} is not in ${where}: no package by that name is imported.${meant}`;
}
function pruningHeadline(why) {
	const where = programOf(why);
	if (why.methodPruning === "on") return `Method pruning is on in ${where}: the linker drops exported methods that nothing asks for.`;
	if (why.methodPruning === null) return `Whether the linker prunes methods in ${where} could not be told.`;
	const off = `Method pruning is off in ${where}: every exported method of every type that is put in an interface stays.`;
	if (why.cause === "plugin") return `${off} It imports plugin, with cgo: a plugin may ask for anything.`;
	if (why.cause === null) return `${off} By whom, this ${why.variant === null ? "file" : "release of Go"} does not say.`;
	const by = visible(why.by ?? "");
	return why.named === null ? `${off} ${by} looks methods up by a name or number that is only known at run time.` : `${off} ${by} asks for a method named ${visible(why.named)}, and reflect's own ${visible(why.named)} finds any.`;
}
const programOf = ({ program, variant }) => variant === null ? visible(program) : `${visible(program)} (${visible(variant)})`;
/** Each package with the import statement that names it: beside it where there is room for all, else below. */
function importLines(steps, width, colors) {
	const packages = steps.map((step, index) => `${index === 0 ? "  " : "  → "}${visible(step.package)}`);
	const places = steps.map(({ file, line }) => file === null ? "" : `${visible(file)}:${line}`);
	const widest = (cells) => Math.max(0, ...cells.map(displayWidth));
	if (widest(packages) + widest(places) + 2 <= width) {
		const columns = [packages, places].map((cells) => ({
			head: "",
			align: "left",
			cells
		}));
		return tableLines(columns, width, colors.dim);
	}
	return steps.flatMap((_, index) => [shorten(packages[index] ?? "", width), ...places[index] === "" ? [] : [colors.dim(`      ${shorten(places[index] ?? "", width - 6)}`)]]);
}
function importerLines(importers, limit, width) {
	if (importers.length < 2) return [];
	const shown = importers.slice(0, limit).map((path) => visible(path));
	const more = importers.length > shown.length ? ` and ${importers.length - shown.length} more` : "";
	return wrap(`${importers.length} packages import it: ${shown.join(", ")}${more}.`, width);
}
/** The ends of a long chain say more than its middle. */
const HEAD = 8;
const TAIL = 12;
function symbolLines(steps, width, colors) {
	const links = linksOf(steps);
	const line = ({ text, note }, index) => `${index === 0 ? "  " : "  → "}${shorten(text, width - 4 - note.length)}${colors.yellow(note)}`;
	const lines = links.map(line);
	if (lines.length <= 20) return lines;
	const left = lines.length - HEAD - TAIL;
	return [
		...lines.slice(0, HEAD),
		colors.dim(`    … ${left} more`),
		...lines.slice(-12)
	];
}
/** A chain in words, from `main.main` on where it passes there, without the links that the toolchain puts in between. */
function linksOf(steps) {
	const main = steps.findIndex(({ symbol }) => symbol === "main.main");
	return (main < 0 ? steps : steps.slice(main)).filter(({ symbol }) => !/·f$|\.(?:stkobj|wrapinfo)$|^runtime\.main_main/.test(symbol)).map(({ symbol, flags }) => ({
		text: visible(wordsOf(symbol), 400),
		note: flags.includes("ReflectMethod") ? "  looks methods up at run time" : ""
	}));
}
/** What the linker's names for what has none in the source mean. Before Go 1.20 they have a dot in place of the colon. */
function wordsOf(symbol) {
	const [, type] = /^type[:.](?!\.)(.+)$/.exec(symbol) ?? [];
	if (type !== void 0) return `type ${type}`;
	const [, concrete, behind] = /^go[:.]itab\.(.+?),(.+)$/.exec(symbol) ?? [];
	if (concrete !== void 0) return `${concrete} as ${behind}`;
	const [, program] = /^go[:.](\w+)\.inittasks$/.exec(symbol) ?? [];
	if (program !== void 0) return "initialization of packages";
	const [, path] = /^(.+)\.\.inittask$/.exec(symbol) ?? [];
	if (path !== void 0) return `initialization of ${path}`;
	const [, data] = /^(.+)\.\.stmp_\d+$/.exec(symbol) ?? [];
	return data === void 0 ? symbol : `data of ${data}`;
}
function weightLines(weight, limit, width, colors) {
	if (weight.bytes === 0) return [];
	const kinds = weight.kinds.map(({ kind, bytes }) => `${kind} ${formatSize(bytes)}`).join(" · ");
	const functions = `${formatCount(weight.functions)} ${weight.functions === 1 ? "function" : "functions"}`;
	const summary = wrap(`${functions} · ${kinds}`, width);
	if (weight.packages.length < 2) return summary;
	const shown = weight.packages.slice(0, limit);
	const more = weight.packages.length - shown.length;
	const table = tableLines([
		{
			head: "",
			align: "left",
			least: 24,
			cells: shown.map((one) => `  ${visible(one.package)}`)
		},
		{
			head: "",
			align: "right",
			cells: shown.map(({ bytes }) => formatSize(bytes))
		},
		{
			head: "functions",
			align: "right",
			goes: 0,
			cells: shown.map((one) => formatCount(one.functions))
		}
	], width, colors.dim);
	return [
		...summary,
		...table,
		...more > 0 ? [colors.dim(`  and ${more} more ${more === 1 ? "package" : "packages"}`)] : []
	];
}
// src/analyze/why/find-name.ts
/**
* What a name means: a module or package by its path, a symbol by its name, type arguments aside; else, where only one
* ends in it, that one: `template.(*state).evalField`, `cobra`. A path that is both is the module.
*/
function findName(name, names) {
	return findExact(name, names) ?? findByEnd(name, names);
}
function findExact(name, { main, packages, modules, symbols }) {
	if (modules.has(name)) {
		const ofModule = [...packages].filter(([, module]) => module === name).map(([path]) => path);
		return {
			kind: "module",
			name,
			packages: new Set(ofModule)
		};
	}
	const path = name === "main" && main !== null ? main : name;
	if (packages.has(path)) return {
		kind: "package",
		name: path,
		packages: /* @__PURE__ */ new Set([path])
	};
	const asked = main !== null && name.startsWith(`${main}.`) ? `main${name.slice(main.length)}` : name;
	const exact = symbols.indexOf(asked);
	const symbol = exact >= 0 ? exact : symbols.findIndex((one) => one.includes("[") && withoutTypeArguments(one) === asked);
	return symbol < 0 ? null : {
		kind: "symbol",
		name: symbols[symbol],
		symbol
	};
}
function findByEnd(name, names) {
	const paths = [.../* @__PURE__ */ new Set([...names.packages.keys(), ...names.modules])].filter((path) => path.endsWith(`/${name}`));
	const ends = [`/${name}`, `.${name}`];
	const symbols = paths.length > 0 ? [] : names.symbols.filter((symbol) => isNameable(symbol) && ends.some((end) => symbol.endsWith(end)));
	const ending = [...paths, ...symbols].sort();
	const [only] = ending;
	if (only === void 0) return null;
	return ending.length === 1 ? findExact(only, names) : {
		kind: "ambiguous",
		names: ending
	};
}
/** Symbols a user would name: what the toolchain makes beside them is found by its full name only. */
const isNameable = (symbol) => !/^(?:go|type)[:.]|·f$|\.\.stmp_|\.(?:stkobj|args_stackmap|arginfo\d)$/.test(symbol);
/** `slices.SortFunc` of `slices.SortFunc[go.shape.[]int,go.shape.int]`. */
function withoutTypeArguments(symbol) {
	let depth = 0;
	let plain = "";
	for (const character of symbol) {
		if (character === "[") depth++;
		if (depth === 0) plain += character;
		if (character === "]") depth--;
	}
	return plain;
}
/** Names that a user who wrote `name` may have meant: those that end the same, and the one that `near` finds. At most five. */
function nearestNames(name, names, near) {
	const path = packageOfSymbol(name, names);
	const [candidates, last] = path === null ? [[...names.packages.keys()], /[^/]*$/] : [symbolsOf(path, names).filter(isNameable), /[^.]*$/];
	const endOf = (one) => last.exec(one)?.[0] ?? one;
	const byEnd = near(endOf(name), candidates.map(endOf));
	const meant = path === null ? near(name, candidates) ?? byEnd : byEnd;
	return candidates.filter((one) => one === meant || endOf(one) === meant || endOf(one) === endOf(name)).slice(0, 5);
}
/** The package that a symbol by this name belongs to or would belong to; `null` where the program has no such package. */
function packageOfSymbol(name, { packages, main }) {
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
		const path = name.slice(0, dot);
		if (packages.has(path)) return path;
		if (path === "main" && main !== null) return main;
	}
	return null;
}
function symbolsOf(path, { symbols, main }) {
	const start = `${path === main ? "main" : path}.`;
	return symbols.filter((symbol) => symbol.startsWith(start));
}
// src/analyze/why/import-chain.ts
/**
* The shortest way of imports from the main package to the nearest of some packages, both ends in it; of several as
* short, the one that takes the first import in order of the alphabet. Empty where there is none.
*/
function importChain(graph, isWanted) {
	const cameFrom = /* @__PURE__ */ new Map([[graph.main, null]]);
	for (const path of cameFrom.keys()) {
		if (isWanted(path)) return wayTo(path, cameFrom);
		for (const next of graph.packages.get(path)?.imports ?? []) if (!cameFrom.has(next)) cameFrom.set(next, path);
	}
	return [];
}
function wayTo(path, cameFrom) {
	const way = [];
	for (let at = path; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
	return way;
}
/** The packages that import one of these and are none of them, in order of the alphabet. */
function importersOf(graph, isWanted) {
	return [...graph.packages.values()].filter(({ path, imports }) => !isWanted(path) && imports.some(isWanted)).map(({ path }) => path).sort();
}
// src/analyze/why/symbol-chain.ts
/** A linker's name of a symbol as the source writes the paths in it. */
const readableName = (name) => name.includes("%") ? unescapePath(name) : name;
/** The way from a root to a symbol, both in it. */
function symbolChain(forest, symbol) {
	const chain = [];
	for (let at = symbol; at >= 0; at = forest.parents[at] ?? -1) chain.unshift({
		symbol: readableName(forest.names[at] ?? ""),
		flags: flagsOf(forest, at)
	});
	return chain;
}
const flagsOf = (forest, symbol) => [...forest.inInterface.has(symbol) ? ["UsedInIface"] : [], ...forest.reflecting.includes(symbol) ? ["ReflectMethod"] : []];
/**
* The first symbol of some packages that is reached from `main.main`; else, as for a package that only has an `init`, the
* first at all. -1 where the linker reached none. Symbol names call the main package `main`.
*/
function firstSymbolOf(forest, packages) {
	const owners = new PackageNames();
	const isFromMain = new Uint8Array(forest.names.length);
	let first = -1;
	for (const [symbol, name] of forest.names.entries()) {
		const parent = forest.parents[symbol] ?? -1;
		if (name === "main.main" || isFromMain[parent] === 1) isFromMain[symbol] = 1;
		if (first >= 0 && isFromMain[symbol] === 0) continue;
		if (!isDeclared(name)) continue;
		const bytes = Buffer.from(name);
		const owner = owners.ofSymbol(bytes, 0, bytes.length);
		if (owner === -1 || !packages.has(owners.paths[owner])) continue;
		if (isFromMain[symbol] === 1) return symbol;
		first = symbol;
	}
	return first;
}
/**
* Whether a symbol is something the sources of its package declare, or its initialization. The compiler's own tables and
* temporaries do not count: those that are equal are kept once, under the name of any package that has one.
*/
const isDeclared = (name) => !/^(?:go|type)[:.]|\.\.stmp_\d+$|\.(?:stkobj|args_stackmap|arginfo\d|argliveinfo|opendefer|wrapinfo)$/.test(name);
// src/analyze/why/weight.ts
/** What a file holds of some packages; `functions` counts those with code by import path, the main package as `main`. */
function weightOf({ ledger, fileSize, go }, functions, wanted) {
	const rows = ledger.rows.filter((row) => row.package !== null && wanted.has(row.package));
	const inCode = (path) => functions.get(path === go?.package ? "main" : path) ?? 0;
	const packages = sums(rows, (row) => row.package).map(([path, bytes]) => ({
		package: path,
		bytes,
		functions: inCode(path)
	}));
	return {
		bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
		fileSize,
		functions: packages.reduce((sum, one) => sum + one.functions, 0),
		kinds: sums(rows, ({ kind }) => kind).map(([kind, bytes]) => ({
			kind,
			bytes
		})),
		packages
	};
}
/** Largest first; equals in order of their keys. */
function sums(rows, keyOf) {
	const total = /* @__PURE__ */ new Map();
	for (const row of rows) total.set(keyOf(row), (total.get(keyOf(row)) ?? 0) + row.bytes);
	return [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
// src/build/symbol-forest.ts
/**
* Gathers what the linker prints under `-dumpdep` (`mark` and `dumpDepAddFlags` in cmd/link/internal/ld/deadcode.go): a
* line for each symbol when it is first found reachable, and from where,
*
*     main.main -> text/template.(*state).evalField <ReflectMethod>
*     _ -> runtime.unreachableMethod
*
* where `_` is a root, symbols without a name are empty, and either side may carry flags. Names may hold ` -> ` themselves
* (`go:string." -> "`, tags of struct types), so a line is parted where what stands before was found already.
*/
var ForestReader = class {
	#numbers = /* @__PURE__ */ new Map();
	#parents = [];
	#reflecting = [];
	#inInterface = /* @__PURE__ */ new Set();
	#asking = /* @__PURE__ */ new Map();
	/** False where the line is not one of these. */
	add(line) {
		for (let at = line.indexOf(arrow); at >= 0; at = line.indexOf(arrow, at + arrow.length)) {
			const from = this.#find(line.slice(0, at));
			if (from === void 0) continue;
			this.#mark(line.slice(at + arrow.length), from);
			return true;
		}
		return false;
	}
	forest(marksReflecting) {
		return {
			names: [...this.#numbers.keys()],
			parents: Int32Array.from(this.#parents),
			reflecting: this.#reflecting.toSorted((a, b) => a - b),
			inInterface: this.#inInterface,
			asking: this.#asking,
			marksReflecting
		};
	}
	#find(from) {
		return from === "_" || from === "" || isDebugInfo(from) ? -1 : this.#numbers.get(plain(from));
	}
	#mark(to, from) {
		if (isLeaf(to)) {
			const method = lookups$1.exec(to)?.[1];
			if (method !== void 0 && from >= 0) this.#asking.set(method, from);
			return;
		}
		const name = plain(to);
		let number = this.#numbers.get(name);
		if (number === void 0) {
			number = this.#parents.length;
			this.#numbers.set(name, number);
			this.#parents.push(from);
			if (to.includes("<ReflectMethod>", name.length)) this.#reflecting.push(number);
		}
		if (to.includes("<UsedInIface>", name.length)) this.#inInterface.add(number);
	}
};
const arrow = " -> ";
const flags = / (?:<UsedInIface>|<ReflectMethod>)+$/;
const plain = (side) => side.endsWith(">") ? side.replace(flags, "") : side;
/** The names of reflect's methods that look up others, as string literals. */
const lookups$1 = /^go[.:]string\."(Method|MethodByName|Methods)"$/;
/** DWARF records, which hang on symbols without a name and on each other. */
const isDebugInfo = (name) => name.startsWith("go:info.") || name.startsWith("go.info.");
/** Most lines: literals, names of types and what debuggers and the garbage collector read. They lead to nothing else. */
const isLeaf = (to) => isDebugInfo(to) || /^(?:go[.:]string\."|gclocals·|runtime\.gcbits\.|type(?:\.\.|:\.)namedata\.)/.test(to);
// src/build/dumpdep.ts
/** The release whose linker first printed which functions look methods up. */
const reflectingSince = 21;
const errorLinesKept = 40;
/**
* Builds one variant once more and has the linker say from where it reached every symbol. What is compiled already comes from
* Go's cache, so this costs a link. The linker prints tens of megabytes, which are read as they come. Throws
* JobError where the build fails, and the reason of an aborted signal.
*/
async function dumpDependencies(options) {
	const { subject, package: main, variant, toolchain, temporary, env, signal } = options;
	signal?.throwIfAborted();
	const path = join(temporary, "program");
	const ldflags = `${variant.ldflags} -dumpdep`.trim();
	const flags = [...(minorRelease(toolchain.version) ?? 18) >= 18 ? ["-buildvcs=false"] : [], ...args({
		...variant,
		ldflags
	})];
	const child = execa("go", [
		"build",
		...flags,
		"-o",
		path,
		main.target
	], {
		cwd: subject.folder,
		env: {
			...scrubEnvironment(process.env),
			GOTMPDIR: temporary,
			TMPDIR: temporary,
			...env,
			...environment(variant)
		},
		extendEnv: false,
		stdin: "ignore",
		stdout: "ignore",
		buffer: false,
		reject: false,
		detached: process.platform !== "win32"
	});
	const end = () => endGroup(child.pid);
	signal?.addEventListener("abort", end, { once: true });
	process.once("exit", end);
	try {
		const reader = new ForestReader();
		const other = [];
		for await (const line of child.iterable({ from: "stderr" })) if (!reader.add(line) && other.push(line) > errorLinesKept) other.shift();
		const { exitCode } = await child;
		signal?.throwIfAborted();
		if (!(exitCode === 0 && (await lstat(path).catch(() => void 0))?.isFile() === true)) throw new JobError(`${main.target} does not build:\n${other.join("\n").trim()}`);
		const forest = reader.forest((minorRelease(toolchain.version) ?? reflectingSince) >= reflectingSince);
		if (forest.names.length === 0) throw new JobError(`The linker of ${toolchain.version} does not say under -dumpdep what it reached.`);
		return {
			forest,
			path
		};
	} finally {
		signal?.removeEventListener("abort", end);
		process.off("exit", end);
	}
}
function endGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
}
// src/build/import-graph.ts
const fields = [
	"ImportPath",
	"Dir",
	"Standard",
	"Module",
	"GoFiles",
	"CgoFiles",
	"Imports",
	"ImportMap"
];
/** Everything the main package is compiled from. Throws JobError with what `go list` said where a package is missing. */
async function readImportGraph(options) {
	const { subject, package: main, variant, toolchain, env, signal } = options;
	const json = (minorRelease(toolchain.version) ?? 19) >= 19 ? `-json=${fields.join(",")}` : "-json";
	const tags = variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`];
	const listed = parse(await runGo([
		"list",
		"-deps",
		json,
		...tags,
		main.target
	], {
		folder: subject.folder,
		env: {
			...env,
			...environment(variant)
		},
		signal
	}), subject.folder);
	return {
		graph: {
			main: main.importPath,
			packages: new Map(listed.map((one) => [one.ImportPath, packageOf(one)]))
		},
		sources: new Map(listed.map((one) => [one.ImportPath, sourceOf(one)]))
	};
}
function parse(printed, folder) {
	try {
		return printed.split(/^(?<=^\}\n)/m).filter((text) => text.trim() !== "").map((text) => JSON.parse(text));
	} catch (cause) {
		throw new JobError(`go list in ${folder} printed more than can be read: the program has too many packages.`, { cause });
	}
}
/** What sources get that `import "C"`, which is no package. */
const cgo = "runtime/cgo";
function packageOf({ ImportPath, Module, Imports = [] }) {
	const version = Module?.Replace === void 0 ? Module?.Version : Module.Replace.Version;
	return {
		path: ImportPath,
		module: Module === void 0 ? null : {
			path: Module.Path,
			version: version ?? ""
		},
		imports: Imports.map((path) => path === "C" ? cgo : path).filter((path) => path !== ImportPath).toSorted()
	};
}
function sourceOf({ ImportPath, Dir = "", Standard, Module, GoFiles = [], CgoFiles = [], ImportMap }) {
	const files = [...GoFiles, ...CgoFiles].toSorted();
	const renamed = {
		C: cgo,
		...ImportMap
	};
	const used = Module?.Replace ?? Module;
	if (Standard) return {
		folder: Dir,
		files,
		renamed,
		home: {
			folder: Dir,
			name: `$GOROOT/src/${ImportPath}`
		}
	};
	return {
		folder: Dir,
		files,
		renamed,
		home: used?.Version !== void 0 && used.Dir !== void 0 ? {
			folder: used.Dir,
			name: `${used.Path}@${used.Version}`
		} : null
	};
}
// src/build/import-statements.ts
function importStatements(source) {
	const statements = [];
	const tokens = scan(source);
	const next = () => tokens.next().value ?? end;
	let token = next();
	while (token.text === ";") token = next();
	if (token.text !== "package") return [];
	next();
	token = next();
	for (;;) {
		while (token.text === ";") token = next();
		if (token.text !== "import") return statements;
		token = next();
		const isGroup = token.text === "(";
		if (isGroup) token = next();
		do {
			if (token.path === void 0) token = next();
			if (token.path !== void 0) {
				statements.push({
					path: token.path,
					line: token.line
				});
				token = next();
			}
			while (isGroup && token.text === ";") token = next();
		} while (isGroup && token.text !== ")" && token !== end);
		if (isGroup) token = next();
	}
}
const end = {
	text: "",
	line: 0
};
/** A newline is a `;` here: more often than in Go, but never where an import has none. */
const pattern = /(?<skip>[ \t\r\uFEFF]+|\/\/[^\n]*|\/\*(?:.*?\*\/|.*))|(?<line>\n)|"(?<quoted>[^"\\\n]*)"|`(?<raw>[^`]*)`|[\p{L}\p{Nd}_]+|./gsu;
function* scan(source) {
	let line = 1;
	for (const { 0: text, groups = {} } of source.matchAll(pattern)) {
		const { skip, quoted, raw } = groups;
		if (groups.line !== void 0) yield {
			text: ";",
			line
		};
		else if (skip === void 0) {
			const path = quoted ?? raw;
			yield path === void 0 ? {
				text,
				line
			} : {
				text,
				line,
				path
			};
		}
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
	}
}
// src/build/import-steps.ts
/** Imports come first in a file; behind this many bytes of licence nobody looks. */
const mostRead = 1 << 20;
/**
* The packages of a chain, each with the import statement of the one before that names it. Files are called relative to
* `started` where they are the user's own, `example.com/m@v1.2.3/file.go` in other modules, and `$GOROOT/src/…` in the
* standard library, so that the answer is the same on every machine.
*/
async function locateImports(chain, sources, started) {
	const steps = [];
	for (const [index, path] of chain.entries()) {
		const before = index === 0 ? void 0 : sources.get(chain[index - 1]);
		const place = before === void 0 ? null : await findImport(before, path);
		const file = before === void 0 || place === null ? null : displayed(before, place.file, started);
		steps.push({
			package: path,
			file,
			line: place?.line ?? null
		});
	}
	return steps;
}
async function findImport(source, path) {
	for (const file of source.files) {
		const found = importStatements(await head(join(source.folder, file))).find((one) => (source.renamed[one.path] ?? one.path) === path);
		if (found !== void 0) return {
			file,
			line: found.line
		};
	}
	return null;
}
/** The beginning of a file; nothing of one that can't be read, which `go list` has just read. */
async function head(path) {
	try {
		await using file = await open(path);
		const buffer = Buffer.alloc(mostRead);
		const { bytesRead } = await file.read({
			buffer,
			position: 0
		});
		return buffer.toString("utf8", 0, bytesRead);
	} catch {
		return "";
	}
}
function displayed({ folder, home }, file, started) {
	const path = join(folder, file);
	return (home === null ? relative(started, path) : `${home.name}/${relative(home.folder, path)}`).replaceAll(sep, "/");
}
// src/read/functions.ts
/** Throws FormatError for a file that `readArtifact` does not read. */
async function readFunctions(path) {
	const { table } = findPclntab(openImage(await readElf(await readFile(path))));
	if (table === null) return {
		names: [],
		byPackage: /* @__PURE__ */ new Map()
	};
	const { bytes } = table;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const { starts, ends, count } = readFunctionNames(table);
	const names = Array.from({ length: count }, (_, i) => unescapePath(text.toString("utf8", starts[i], ends[i])));
	const packages = new PackageNames();
	const byPackage = /* @__PURE__ */ new Map();
	for (const number of packagesOfFunctions(table, packages).packages) {
		const owner = packages.paths[number];
		if (owner !== void 0) byPackage.set(owner, (byPackage.get(owner) ?? 0) + 1);
	}
	return {
		names,
		byPackage
	};
}
// src/measure/linked.ts
/** Builds one variant of one main package and has the linker say how it reached everything. */
async function measureLinked(job) {
	const { imports, options } = await planLink(job);
	const { variant: name } = imports;
	const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
	try {
		job.onPlan([name]);
		const began = performance.now();
		job.onEvent({
			kind: "started",
			name
		});
		const { forest, path } = await dumpDependencies({
			...options,
			temporary
		});
		const file = await readLinked(path, options.package.importPath, job.now);
		const size = file?.artifact.fileSize ?? null;
		job.onEvent({
			kind: "finished",
			name,
			outcome: "built",
			seconds: (performance.now() - began) / 1e3,
			size
		});
		return {
			...imports,
			forest,
			file
		};
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
async function planLink(job) {
	const { config, started, folder, env, signal } = job;
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
	const [main, ...others] = subject.packages;
	if (main === void 0 || others.length > 0) {
		const targets = subject.packages.map(({ target }) => target).join(", ");
		throw new UsageError(`why looks into one program: name one of ${targets}`);
	}
	const { name, variant } = findVariant(job.variant, config, toolchain.hostArch);
	const options = {
		subject,
		package: main,
		variant,
		toolchain,
		env,
		signal
	};
	const { graph, sources } = await readImportGraph(options);
	return {
		imports: {
			graph,
			variant: name,
			locate: (chain) => locateImports(chain, sources, started)
		},
		options
	};
}
function findVariant(name, { variants, matrix }, goarch) {
	const all = expandVariants(variants, matrix, { goarch });
	const named = all.find((one) => one.name === name) ?? (isCatalogueName(name) ? expandVariants([name], null, { goarch })[0] : void 0);
	if (named !== void 0) return named;
	const names = [.../* @__PURE__ */ new Set([...all.map((one) => one.name), ...catalogueNames])];
	const near = nearestWord(name, names);
	throw new UsageError(`--variant ${name}: there is no such variant${near === void 0 ? "" : `; did you mean ${near}?`} Variants: ${names.join(", ")}.`);
}
async function readLinked(path, name, now) {
	const { artifact } = await readArtifact(path, {
		name,
		displayPath: name,
		variant: null,
		build: null,
		wire: false,
		now
	});
	return artifact === null ? null : {
		artifact,
		functions: await readFunctions(path)
	};
}
/** Reads a binary that the user brought. Throws JobError, with the reason, for what is not one. */
async function readBrought(path, displayPath, now) {
	const { artifact, unread } = await readArtifact(path, {
		name: displayPath,
		displayPath,
		variant: null,
		build: null,
		wire: false,
		now
	});
	if (artifact === null) throw new JobError(`${displayPath} cannot be looked into: ${unread?.reason}`);
	return {
		artifact,
		functions: await readFunctions(path)
	};
}
// src/run/why.ts
/** Why a package, module or symbol is in a program: builds it once and follows imports and symbols from its start. */
async function why(job, name, near) {
	const { graph, forest, variant, file, locate } = await measureLinked(job);
	const all = [...graph.packages.values()];
	const names = {
		main: graph.main,
		packages: new Map(all.map(({ path, module }) => [path, module?.path ?? null])),
		modules: new Set(all.flatMap(({ module }) => module?.path ?? [])),
		symbols: forest.names.map(readableName)
	};
	const found = findOne(name, names);
	const about = packagesOf(found, name, names);
	const isMeant = (path) => about.has(path);
	const symbol = found?.kind === "symbol" ? found.symbol : found === null ? -1 : firstSymbolOf(forest, inSymbols(about, graph.main));
	const [path = ""] = about;
	const isWeighed = found !== null && found.kind !== "symbol" && file !== null;
	return {
		...nameAndKind(found, name, about),
		state: symbol >= 0 ? "linked" : found === null ? "absent" : "imported",
		program: graph.main,
		variant,
		version: graph.packages.get(path)?.module?.version || null,
		imports: await locate(importChain(graph, isMeant)),
		importers: importersOf(graph, isMeant),
		symbols: symbol < 0 ? [] : symbolChain(forest, symbol),
		weight: isWeighed ? weightOf(file.artifact, file.functions.byPackage, about) : null,
		nearest: found === null ? nearestNames(name, names, near) : []
	};
}
/** What a file without its source tells: no chains, but what there is of a name, and which version. */
async function whyInFile(path, displayPath, now, name, near) {
	const { artifact, functions } = await readBrought(path, displayPath, now);
	const modules = artifact.go?.modules ?? [];
	const names = {
		main: artifact.go?.package ?? null,
		packages: new Map(artifact.ledger.rows.flatMap(({ package: path, module }) => path === null ? [] : [[path, module]])),
		modules: new Set(modules.map((module) => module.path)),
		symbols: functions.names
	};
	const found = findOne(name, names);
	const about = packagesOf(found, name, names);
	const [first = ""] = about;
	const ofModule = found?.kind === "module" ? found.name : names.packages.get(first);
	const module = modules.find((one) => one.path === ofModule);
	const isWeighed = found !== null && found.kind !== "symbol";
	return {
		...nameAndKind(found, name, about),
		state: found === null ? "absent" : found.kind === "symbol" || about.size > 0 ? "linked" : "imported",
		program: displayPath,
		variant: null,
		version: module?.replace?.version || module?.version || null,
		imports: [],
		importers: [],
		symbols: [],
		weight: isWeighed ? weightOf(artifact, functions.byPackage, about) : null,
		nearest: found === null ? nearestNames(name, names, near) : []
	};
}
function findOne(name, names) {
	const found = findName(name, names);
	if (found?.kind !== "ambiguous") return found;
	const shown = found.names.slice(0, 12).join(", ");
	const more = found.names.length > 12 ? ` and ${found.names.length - 12} more` : "";
	throw new UsageError(`"${name}" may be several things, so write out one of them: ${shown}${more}.`);
}
/** The packages an answer is about: none where nothing by that name, nor the package of such a symbol, is there. */
function packagesOf(found, name, names) {
	if (found !== null && found.kind !== "symbol") return found.packages;
	const path = packageOfSymbol(found?.name ?? name, names);
	return new Set(path === null ? [] : [path]);
}
const nameAndKind = (found, name, about) => found === null ? {
	name,
	kind: about.size > 0 ? "symbol" : "unknown"
} : {
	name: found.name,
	kind: found.kind
};
/** Symbols of the main package begin with `main`, whatever its path. */
const inSymbols = (packages, main) => new Set([...packages].map((path) => path === main ? "main" : path));
// src/analyze/why/pruning.ts
/** What made the linker keep all methods; `null` where nothing did, and before Go 1.21 also where it does not say. */
function keptMethods(graph, forest) {
	if (graph.packages.has("plugin") && graph.packages.has("runtime/cgo")) return {
		cause: "plugin",
		by: null,
		named: null,
		package: "plugin",
		symbols: []
	};
	const lookup = firstLookup(forest);
	if (lookup === null) return null;
	const by = readableName(forest.names[lookup.by] ?? "");
	return {
		cause: "reflection",
		by,
		named: lookup.named,
		package: packageOfSymbol(by, graph),
		symbols: symbolChain(forest, lookup.last)
	};
}
/**
* Who looks methods up: the first marked function, in the order of marking, for those after it may be there because all
* methods are kept; where that is reflect's, who calls it. If it is there as a method of a type, nobody calls it, and who
* asks for its name made the linker keep it. Before Go 1.21 nothing is marked and reflect's own functions tell.
*/
function firstLookup({ names, parents, reflecting, marksReflecting, asking }) {
	const first = marksReflecting ? reflecting[0] ?? -1 : names.findIndex((name) => lookups.has(name));
	if (first < 0) return null;
	let [by, method] = [first, first];
	while (names[by]?.startsWith("reflect.")) [by, method] = [parents[by] ?? -1, by];
	if (by >= 0 && !/^(?:type|go)[:.]/.test(names[by] ?? "")) return {
		by,
		last: first,
		named: null
	};
	const name = /[^.]*$/.exec(names[method] ?? "")?.[0] ?? "";
	const asker = asking.get(name);
	if (marksReflecting && asker !== void 0) return {
		by: asker,
		last: asker,
		named: name
	};
	return marksReflecting ? {
		by: method,
		last: first,
		named: null
	} : null;
}
/** Up to Go 1.21 these count themselves, from 1.22 on the functions that call them. */
const lookups = /* @__PURE__ */ new Set(["reflect.Value.Method", "reflect.Value.MethodByName"]);
// src/run/why-pruning.ts
/** Whether methods are pruned, and if not, the way to the function, or to package `plugin`, that keeps them all. */
async function whyPruning(job) {
	const { graph, forest, variant, file, locate } = await measureLinked(job);
	const kept = keptMethods(graph, forest);
	const inFile = file?.artifact.go?.methodPruning ?? null;
	const isOn = forest.marksReflecting && inFile !== "off";
	return {
		program: graph.main,
		variant,
		methodPruning: kept !== null ? "off" : isOn ? "on" : inFile,
		cause: kept?.cause ?? null,
		by: kept?.by ?? null,
		named: kept?.named ?? null,
		imports: await locate(importChain(graph, (path) => path === kept?.package)),
		symbols: kept?.symbols ?? []
	};
}
/** What a file without its source tells of it. */
async function whyPruningInFile(path, displayPath, now) {
	const { artifact } = await readBrought(path, displayPath, now);
	return {
		program: displayPath,
		variant: null,
		methodPruning: artifact.go?.methodPruning ?? null,
		cause: null,
		by: null,
		named: null,
		imports: [],
		symbols: []
	};
}
// src/commands/why.ts
var why_default = defineCommand({
	usage: "NAME [PACKAGE | FILE] [FLAGS]",
	description: "Why a package, module or symbol is in a program: the shortest way of imports from the main package, each with the line of its import statement, and the way on which the linker reached it from main.main. Builds one variant of PACKAGE to ask the linker; of FILE, a binary without its source, it says what is in it. NAME may be cut short at its start, as far as it stays clear: cobra, template.(*state).evalField.\n\n--format json prints { name, kind, state, program, variant, version, imports: [{ package, file, line }], importers, symbols: [{ symbol, flags }], weight, nearest }: file and line are those of the import statement in the package before; state is linked, imported (the linker dropped all of it) or absent. With --pruning it is { program, variant, methodPruning, cause, by, named, imports, symbols }.",
	options: {
		pruning: {
			type: "boolean",
			help: "In place of NAME: whether unused methods are pruned, and by whose doing not."
		},
		variant: {
			type: "string",
			value: "NAME",
			help: "The variant to build. Default: release."
		},
		"working-directory": buildOptions["working-directory"],
		config: limitOptions.config,
		limit: detailOptions.limit,
		format: {
			type: "string",
			value: "FORMAT",
			help: "How to answer: terminal or json. Default: terminal."
		},
		color: surfaceOptions.color,
		quiet: surfaceOptions.quiet
	},
	examples: [
		["plimsoll why github.com/spf13/cobra", "by whose import, and what of it is in the program"],
		["plimsoll why 'text/template.(*state).evalField' ./cmd/service", "from main.main to one function"],
		["plimsoll why --pruning", "who keeps the linker from dropping unused methods"],
		["plimsoll why golang.org/x/net ./service-linux-amd64", "what a published binary has of a module"]
	],
	async run(values, positionals) {
		const [name, program] = values.pruning ? [void 0, ...positionals] : positionals;
		const most = values.pruning ? 1 : 2;
		if (positionals.length > most || name === void 0 && !values.pruning) throw new UsageError("why takes a name and at most one program: plimsoll why NAME [PACKAGE | FILE]");
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const format = values.format ?? "terminal";
		if (format !== "terminal" && format !== "json") throw new UsageError(`--format ${format}: expected terminal or json`);
		const color = parseColor(values.color);
		const { limit } = parseDetail(values);
		const now = /* @__PURE__ */ new Date();
		const ask = async () => {
			if (program !== void 0 && await isFile(resolve(started, program))) {
				const path = resolve(started, program);
				return name === void 0 ? whyPruningInFile(path, program, now) : whyInFile(path, program, now, name, nearestWord);
			}
			const config = await readConfig(folder, values.config, { target: program }, "--");
			return withProgress(values.quiet === true, (signal, { onPlan, onEvent }) => {
				const variant = values.variant ?? "release";
				const job = {
					config,
					started,
					folder,
					variant,
					now,
					signal,
					onPlan,
					onEvent
				};
				return name === void 0 ? whyPruning(job) : why(job, name, nearestWord);
			});
		};
		const answer = await ask();
		if (format === "json") process.stdout.write(`${jsonText(JSON.stringify(answer, null, 2))}\n`);
		else {
			const options = {
				width: columns(),
				color: isColored(color),
				limit
			};
			process.stdout.write("name" in answer ? renderWhy(answer, options) : renderWhyPruning(answer, options));
		}
		return 0;
	}
});
const isFile = async (path) => (await stat(path).catch(() => void 0))?.isFile() === true;
export { why_default as default };
