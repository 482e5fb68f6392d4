import { i as __toESM } from "./rolldown-runtime.js";
import { t as nearestWord } from "./nearest-word2.js";
import { t as formatSize } from "./sizes.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { c as visible, r as jsonText } from "./escape2.js";
import { n as require_picocolors, t as tableLines } from "./table.js";
import { n as formatCount } from "./units.js";
import { a as shorten, n as displayWidth, o as wrap } from "./width.js";
import { a as findName, i as symbolChain, n as firstSymbolOf, o as nearestNames, r as readableName, s as packageOfSymbol, t as keptMethods } from "./pruning.js";
import { n as importersOf, t as importChain } from "./import-chain.js";
import { n as isCatalogueName, t as expandVariants } from "./matrix.js";
import { n as dumpDependencies, t as locateImports } from "./import-steps.js";
import { t as readImportGraph } from "./import-graph.js";
import { n as findToolchain, t as findSubject } from "./subject.js";
import { t as catalogueNames } from "./variant-schema.js";
import { c as symbolName, s as readSymbols, t as readElf, y as FormatError } from "./read.js";
import { c as unescapePath, f as openImage, i as readFunctionNames, t as findPclntab, u as readRecord } from "./pclntab-find.js";
import { i as PackageNames, r as packagesOfFunctions, t as readArtifact } from "./read2.js";
import { t as defineCommand } from "./command2.js";
import { n as withProgress } from "./interrupt.js";
import { o as readConfig, r as limitOptions, t as buildOptions } from "./settings.js";
import { a as isColored, l as surfaceOptions, o as parseColor, r as detailOptions, s as parseDetail, t as columns } from "./surfaces.js";
import { join, resolve } from "node:path";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
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
	if (state === "linked") {
		if (kind === "symbol" && weight?.bytes === 0) return `${what} is in ${where}, inlined wherever it is called: it has no code of its own.`;
		return `${what} is in ${where}${weight === null ? "" : `: ${formatSize(weight.bytes)} of ${formatSize(weight.fileSize)}`}`;
	}
	if (state === "imported") return `${what} is part of ${where}, but none of its functions is reached: the linker dropped them.${weight === null || weight.bytes === 0 ? "" : ` ${formatSize(weight.bytes)} of types and data are left of it.`}`;
	if (kind === "symbol") {
		if (why.variant === null) return `${what} is not named in ${where}. Its package is: nothing reaches this symbol, or it is a variable or type, which stripped files do not name.${meant}`;
		return `${what} is not in ${where}. Its package is, but nothing reaches this symbol, or it was inlined wherever it is called, or is a type.${meant}`;
	}
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
	if (weight.packages.length === 0) return [];
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
/** Of one function or variable, which the ledger does not tell from its package. */
const weightOfSymbol = ({ fileSize }, bytes) => ({
	bytes,
	fileSize,
	functions: 0,
	kinds: [],
	packages: []
});
/** Largest first; equals in order of their keys. */
function sums(rows, keyOf) {
	const total = /* @__PURE__ */ new Map();
	for (const row of rows) total.set(keyOf(row), (total.get(keyOf(row)) ?? 0) + row.bytes);
	return [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
// src/read/functions.ts
/** Throws FormatError for a file that `readArtifact` does not read. */
async function readFunctions(path) {
	const elf = await readElf(await readFile(path));
	const { table } = findPclntab(openImage(elf));
	if (table === null) return {
		names: [],
		bytes: /* @__PURE__ */ new Map(),
		byPackage: /* @__PURE__ */ new Map()
	};
	const bytes = new Map([...variables(elf), ...functions(table)]);
	const packages = new PackageNames();
	const byPackage = /* @__PURE__ */ new Map();
	for (const number of packagesOfFunctions(table, packages).packages) {
		const owner = packages.paths[number];
		if (owner !== void 0) byPackage.set(owner, (byPackage.get(owner) ?? 0) + 1);
	}
	return {
		names: [...bytes.keys()],
		bytes,
		byPackage
	};
}
function functions(table) {
	const { bytes, funcnametab, records, entries } = table;
	const code = /* @__PURE__ */ new Map();
	for (let i = 0; i < table.count; i++) {
		const at = records[i];
		const record = at === 0 ? null : readRecord(table, at);
		if (record === null) continue;
		const start = funcnametab.start + record.nameOffset;
		code.set(start, (code.get(start) ?? 0) + Math.max(0, entries[i + 1] - entries[i]));
	}
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const { starts, ends, count } = readFunctionNames(table);
	const sizes = /* @__PURE__ */ new Map();
	for (let i = 0; i < count; i++) {
		const start = starts[i];
		sizes.set(unescapePath(text.toString("utf8", start, ends[i])), code.get(start) ?? 0);
	}
	return sizes;
}
const STT_OBJECT = 1;
/** Empty where the file is stripped. */
function variables(elf) {
	const sizes = /* @__PURE__ */ new Map();
	const symbols = readableSymbols(elf);
	for (let i = 0; symbols !== null && i < symbols.count; i++) {
		if ((symbols.infos[i] & 15) !== STT_OBJECT) continue;
		const name = symbolName(symbols, i);
		if (name !== null) sizes.set(unescapePath(name), symbols.sizes[i]);
	}
	return sizes;
}
function readableSymbols(elf) {
	try {
		return readSymbols(elf, "SHT_SYMTAB");
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
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
	const weight = () => {
		if (found === null) return null;
		if (found.kind !== "symbol") return weightOf(artifact, functions.byPackage, about);
		return weightOfSymbol(artifact, functions.bytes.get(found.name) ?? 0);
	};
	return {
		...nameAndKind(found, name, about),
		state: found === null ? "absent" : found.kind === "symbol" || about.size > 0 ? "linked" : "imported",
		program: displayPath,
		variant: null,
		version: module?.replace?.version || module?.version || null,
		imports: [],
		importers: [],
		symbols: [],
		weight: weight(),
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
