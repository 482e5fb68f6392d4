import { n as UsageError } from "./errors2.js";
import { c as number, f as string, i as boolean, m as union, o as int, p as tuple, r as array, s as literal, u as record } from "./schemas.js";
import { t as nearestWord } from "./nearest-word2.js";
import { a as duration, c as mapping, d as ratio, f as size, i as variantChoice, l as oneOf, m as words, n as defaultVariants, o as flag, p as text, r as matrixInput, s as list, u as percent } from "./variant-schema.js";
import { t as require_dist } from "./dist.js";
import { n as rules } from "./rules.js";
import { isAbsolute, join } from "node:path";
import { open } from "node:fs/promises";
// src/config/contradictions.ts
/** Values that are each allowed, but not together. */
function contradictions({ target, variants, matrix, build }) {
	const problems = [];
	if (build !== void 0) for (const [key, value] of Object.entries({
		target,
		variants,
		matrix
	})) {
		if (value === void 0) continue;
		const sentence = `${key}: means nothing beside build, which brings its own files; remove one of the two`;
		problems.push({
			path: [key],
			sentence
		});
	}
	const names = /* @__PURE__ */ new Set();
	for (const [index, variant] of (variants ?? []).entries()) {
		const name = typeof variant === "string" ? variant : variant.name;
		if (name === void 0) continue;
		if (names.has(name)) problems.push({
			path: ["variants", index],
			sentence: `variants[${index}]: a second variant is called ${name}`
		});
		names.add(name);
	}
	return problems;
}
// src/config/explain-issues.ts
/** What zod found in `root`, as sentences with the key, what was found, what is allowed and the nearest word. */
function explainIssues(issues, root) {
	return issues.flatMap((issue) => explainIssue(issue, [], root));
}
function explainIssue(issue, above, root) {
	const path = [...above, ...issue.path];
	if (issue.code === "unrecognized_keys") {
		const allowed = issue.message.split(", ");
		return issue.keys.map((key) => ({
			path: [...path, key],
			sentence: unknownKey(path, key, allowed)
		}));
	}
	if (issue.code === "invalid_union") {
		const meant = issue.errors.filter((branch) => !branch.some(isAboutTheWhole));
		if (meant.length === 1) return (meant[0] ?? []).flatMap((inner) => explainIssue(inner, path, root));
	}
	if (issue.code === "invalid_key") {
		const key = String(path.at(-1));
		const allowed = issue.issues[0]?.message ?? "another name";
		return [{
			path,
			sentence: `${at(path.slice(0, -1))}found the key ${show(key)}; allowed is ${allowed}`
		}];
	}
	const found = valueAt(root, path);
	if (found === void 0) return [{
		path,
		sentence: `${at(path)}is missing; it is ${issue.message}`
	}];
	const near = typeof found === "string" ? nearestWord(found, wordsOf(issue)) : void 0;
	return [{
		path,
		sentence: `${at(path)}found ${show(found)}${suggest(near)}; allowed is ${issue.message}`
	}];
}
/** Where a branch of a union refuses the value as such, not something in it, it is not the branch that was meant. */
function isAboutTheWhole(issue) {
	return issue.path.length === 0 && /^invalid_(type|value|union|format)$/.test(issue.code);
}
function unknownKey(path, key, allowed) {
	const near = suggest(nearestWord(key, allowed));
	return path.length === 1 && path[0] === "rules" ? `rules: there is no rule ${show(key)}${near}; the rules are ${allowed.join(", ")}` : `${at(path)}unknown key ${show(key)}${near}; allowed here: ${allowed.join(", ")}`;
}
const suggest = (word) => word === void 0 ? "" : ` (did you mean ${word}?)`;
/** The words that would have been right, however deep in a union they are named. */
function wordsOf(issue) {
	if (issue.code === "invalid_value") return issue.values.filter((value) => typeof value === "string");
	return issue.code === "invalid_union" ? issue.errors.flat().flatMap(wordsOf) : [];
}
function valueAt(root, path) {
	return path.reduce((value, key) => value?.[key], root);
}
const at = (path) => path.length === 0 ? "" : `${writePath(path)}: `;
/** `budgets.sections[".gopclntab"].max`, `variants[1].tags`. */
function writePath(path) {
	return path.map((key, index) => {
		if (typeof key === "number") return `[${key}]`;
		if (!/^[A-Za-z_][\w-]*$/.test(String(key))) return `[${show(String(key))}]`;
		return index === 0 ? String(key) : `.${String(key)}`;
	}).join("");
}
const longest = 60;
/** A value on one line, without control characters or signs that turn the direction of writing. */
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "a mapping";
	if (typeof value !== "string") return value === null ? "nothing" : String(value);
	const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
	const spell = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(cut).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, spell);
}
// src/config/budget-schema.ts
const named = mapping({
	max: size.optional().describe("At most this many bytes."),
	growth: size.optional().describe("At most this many bytes more than the base.")
}, "a limit").refine((limit) => Object.keys(limit).length > 0, { error: "a limit: max, growth or both" });
const cap = (what) => mapping({ max: size.describe(what) }, "a limit");
const growth = mapping({
	warn: size.optional().describe("Growth that is a warning."),
	fail: size.optional().describe("Growth that fails."),
	percent: percent.optional().describe("Growth that fails, in percent of the base."),
	mode: oneOf(["any", "all"]).optional().describe("Whether exceeding fail or percent is enough (any, the default), or it takes both (all).")
}, "limits").refine((limits) => limits.warn !== void 0 || limits.fail !== void 0 || limits.percent !== void 0, { error: "limits: at least one of warn, fail and percent" }).refine(({ warn, fail }) => warn === void 0 || fail === void 0 || warn <= fail, { error: "a warn that is not above fail" });
const byKind = Object.fromEntries(Object.entries({
	code: "machine code",
	pclntab: "Go's table of functions and lines",
	type: "descriptions of types",
	string: "texts of the sources",
	embed: "embedded files",
	data: "variables and constants",
	relocation: "what the loader changes",
	symtab: "symbol tables",
	dwarf: "debug information",
	"build-info": "modules and settings of the build",
	header: "headers of the file",
	padding: "nothing, for alignment"
}).map(([kind, what]) => [kind, named.optional().describe(`Limits on bytes of this kind: ${what}.`)]));
const budgetSchema = mapping({
	only: list(text("the name of an artifact, such as release, or a pattern such as linux-*"), "a list of names, such as [release]").optional().describe("The artifacts that the budgets hold for, by name or pattern (* stands for anything). Absent: all."),
	size: cap("A binary is at most this big.").optional().describe("Absolute cap per binary."),
	growth: growth.optional().describe("How much a change may add to a binary."),
	noise: size.optional().describe("Growth below this is nothing: it is neither a warning nor a failure."),
	sections: record(text("the name of a section, such as .gopclntab"), named, { error: "limits by section, such as { .gopclntab: { max: 6MiB } }" }).optional().describe("Limits by ELF section: bytes in the file. A pattern such as .debug_* holds for the sum."),
	modules: record(text("a module path, or a pattern such as github.com/aws/*"), named, { error: "limits by module, such as { \"github.com/aws/*\": { max: 4MiB } }" }).optional().describe("Limits by Go module path or pattern."),
	kinds: mapping(byKind, "limits by kind of byte").optional().describe("Limits by kind of byte, whoever owns it, such as { embed: { max: 2MiB } }."),
	ratio: mapping({ symtab: ratio.describe("Bytes of .symtab ÷ bytes of .text are at most this.") }, "a limit").optional().describe("Limits on ratios."),
	wire: cap("A binary is at most this big after gzip.").optional().describe("Cap on the size on the wire: after the compression a registry uses (gzip, level 6)."),
	image: cap("The image is at most this big.").optional().describe("Cap on the size of the whole image.")
});
// src/config/image-schema.ts
const path$2 = (what) => text(what, /^[^-\s].*$/);
const dockerfileInput = mapping({
	dockerfile: path$2("the path of a Dockerfile, such as build/Dockerfile").describe("The Dockerfile."),
	context: path$2("the path of a folder, such as .").optional().describe("The folder that COPY takes files from. Default: the Dockerfile's own."),
	target: text("the name of a stage").optional().describe("The stage that is built. Default: the last one."),
	args: record(string(), union([
		string(),
		number(),
		boolean()
	]).transform(String), { error: "build arguments by name, such as { BASE: debian:12 }" }).optional().describe("Build arguments, such as { BASE: debian:12 }.")
}, "a Dockerfile with what it is built with");
const imageChoice = union([text("an image, a Dockerfile, or a folder, such as gcr.io/distroless/static-debian12", /^[^-\s]\S*$/), dockerfileInput], { error: "an image, such as gcr.io/distroless/static-debian12, or a mapping such as { dockerfile: Dockerfile, target: debug }" });
const imageChoices = union([imageChoice.transform((one) => [one]), list(imageChoice, "an image or a list of them")], { error: "an image or a list of them" });
// src/config/verify-schema.ts
/** Nothing is expected but that it starts, and it is given no words. */
const defaultVerify = {
	command: null,
	args: [],
	exit: null,
	http: null,
	seconds: 5,
	memory: 536870912
};
const word = text("a word");
const status = "an exit status from 0 to 255";
const port = "a port from 1 to 65535";
const path$1 = text("a path such as /health", /^\/[^\s]*$/);
const http = mapping({
	port: int({ error: port }).min(1, { error: port }).max(65535, { error: port }).describe("The port it listens on."),
	path: path$1.optional().describe("What is asked for with GET. Default: /.")
}, "a mapping").transform((given) => ({
	port: given.port,
	path: given.path ?? "/"
}));
const inFull = mapping({
	command: tuple([path$1], word, { error: "a list of words, the first a path of the image, such as [/entrypoint]" }).optional().describe("What is started in place of the program: a path of the image, and arguments. No shell reads them."),
	args: array(word, { error: "a list of words, such as [--version]" }).optional().describe("What the program is started with. Default: nothing."),
	exit: int({ error: status }).min(0, { error: status }).max(255, { error: status }).optional().describe("The exit status that it has to end with. Default: any."),
	http: http.optional().describe("What it has to answer, by a status from 200 to 399, asked from inside its own network."),
	timeout: duration.optional().describe("How long it may take. What still runs then has started. Default: 5s."),
	memory: size.optional().describe("What it may take of memory in a container. Default: 512MiB.")
}, "true, false, or a mapping").transform(({ timeout, ...given }) => ({
	command: given.command ?? null,
	args: given.args ?? [],
	exit: given.exit ?? null,
	http: given.http ?? null,
	seconds: timeout ?? defaultVerify.seconds,
	memory: given.memory ?? defaultVerify.memory
}));
/** `false` is `null`: nothing is started. */
const verifySchema = union([
	literal(true).transform(() => defaultVerify),
	literal(false).transform(() => null),
	inFull
], { error: "true, false, or a mapping with the keys command, args, exit, http, timeout, memory" });
// src/config/schema.ts
const cgoPolicies = [
	"forbidden",
	"allowed",
	"required"
];
const severities = [
	"off",
	"note",
	"warning",
	"error"
];
function ruleSetting({ options, severity: own, summary }) {
	const severity = union([oneOf(severities), literal(false).transform(() => "off")], { error: "off, note, warning or error" });
	const inFull = mapping({
		severity: severity.optional().describe(`How bad a finding is. Default: ${own}.`),
		...options.shape
	}, "a mapping").transform(({ severity, ...rest }) => ({
		severity,
		options: rest
	}));
	const keys = ["severity", ...Object.keys(options.shape)].join(", ");
	return union([severity.transform((alone) => ({
		severity: alone,
		options: {}
	})), inFull], { error: `off, note, warning, error, or a mapping with the keys ${keys}` }).optional().describe(`${summary} Default: ${own}.`);
}
const packagePattern = text("a package pattern such as ./cmd/service or ./cmd/...", /^[^-\s]\S*$/);
const command = tuple([text("the name of a program", /^[^\0]+$/)], text("a word", /^[^\0]*$/), { error: "a list of words, such as [make, build]" });
/** The whole configuration file. `rules` are those that `rules:` may speak of. */
const configSchema = (rules) => mapping({
	target: words(packagePattern, "a package pattern such as ./cmd/service, or a list of them").optional().describe("The packages to build, such as ./cmd/service or [./cmd/...]. Default: the main package of the folder, or else the only one below it; of several, name those that are meant."),
	variants: list(variantChoice, "a list of variants, such as [default, release, pie]").optional().describe("What to build: names of the catalogue, or variants in full."),
	matrix: matrixInput.optional().describe("Axes to multiply: one variant for every combination."),
	build: mapping({
		command: command.describe("Program and arguments, as a list: [make, build]. No shell reads them."),
		artifacts: words(text("a file or a pattern such as bin/*"), "a file or pattern such as bin/*, or a list of them").describe("The files it leaves: names or patterns such as bin/*.")
	}).optional().describe("Your own build, in place of target, variants and matrix: Plimsoll runs it and reads the files."),
	budgets: budgetSchema.optional().describe("How heavy the binaries may be, and how much a change may add."),
	images: imageChoices.optional().describe("What the binary has to run on: Dockerfiles, image references, unpacked folders, or the files of Compose, ko and GoReleaser that list some."),
	rules: mapping(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))).optional().describe("By rule: off, note, warning, error, or a mapping with its severity and options."),
	override: mapping({
		label: text("the name of a label, such as size-ok", /\S/).describe("The pull request's label that lifts budgets."),
		max: size.optional().describe("The most that the label lifts."),
		compatibility: mapping({ label: text("the name of a label, such as compat-ok", /\S/).describe("The pull request's label that lifts it.") }).optional().describe("A label of its own for errors about where a file runs; the other one lifts budgets alone.")
	}).refine(({ label, compatibility }) => label.toLowerCase() !== compatibility?.label.toLowerCase(), { error: "two labels: one for budgets, and another in compatibility" }).optional().describe("How a deliberate breach is let through, visibly."),
	"on-missing-base": oneOf([
		"warn",
		"fail",
		"ignore"
	]).optional().describe("What it means when the base to compare with cannot be had or built. Default: warn."),
	vcs: flag.optional().describe("Whether Go stamps the commit into the binary (-buildvcs). Default: false, so that two builds are equal."),
	cgo: oneOf(cgoPolicies).optional().describe("Whether the files may be built with cgo: forbidden, allowed or required; by the rule cgo-policy."),
	verify: verifySchema.optional().describe("Whether programs are started in their images, how, and what is expected of them. Default: false."),
	jobs: int({ error: "a whole number from 1 to 256" }).min(1, { error: "a whole number from 1 to 256" }).max(256, { error: "a whole number from 1 to 256" }).optional().describe("Builds at a time. Default: the number of cores."),
	timeout: duration.optional().describe("Time one variant may take, such as 10m or 90s. Default: 30m.")
});
// src/config/yaml.ts
var import_dist = require_dist();
/** More than any configuration needs, and little enough to parse in no time, whatever is in it. Letters of text. */
const longestText = 65536;
/** Reads one YAML 1.2 document. Throws UsageError naming file and line for whatever YAML does not mean or we do not allow. */
function readYaml(text, file) {
	if (text.length > longestText) throw new UsageError(`${file} has ${text.length} letters; a configuration has at most ${longestText}`);
	const lines = new import_dist.LineCounter();
	const doc = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "error",
		uniqueKeys: false
	});
	const line = (node) => lines.linePos(node?.range?.[0] ?? 0).line;
	const mistake = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
	if (mistake !== void 0) throw new UsageError(`${file}:${lines.linePos(mistake.pos[0]).line}: ${yamlMistakes[mistake.code] ?? mistake.message}`);
	checkKeys(doc, (node, sentence) => {
		throw new UsageError(`${file}:${line(node)}: ${sentence}`);
	});
	return {
		value: toValue(doc, file),
		lineOf: (path) => line(nodeAt(doc, path))
	};
}
/** In our words where the parser's own would not help. */
const yamlMistakes = {
	MULTIPLE_DOCS: "a second document starts here (---); a configuration is one document",
	TAB_AS_INDENT: "this line is indented with a tab; YAML wants spaces",
	RESOURCE_EXHAUSTION: "values are nested too deeply here"
};
function checkKeys(doc, refuse) {
	(0, import_dist.visit)(doc, { Map(_, map) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of map.items) {
			const name = (0, import_dist.isScalar)(key) ? key.value : void 0;
			const found = (0, import_dist.isScalar)(key) ? show(name) : "a list, a mapping or an alias";
			if (typeof name !== "string") refuse(key, `found ${found} as a key; a key is text: put it in quotes`);
			if (name === "__proto__") refuse(key, "found __proto__ as a key, which names nothing");
			if (seen.has(name)) refuse(key, `the key ${show(name)} is there twice in one mapping; keep one`);
			seen.add(name);
		}
	} });
}
function toValue(doc, file) {
	try {
		return unfolded(doc.toJS({ maxAliasCount: 100 }));
	} catch (error) {
		if (error instanceof ReferenceError) throw new UsageError(`${file}: ${error.message}`);
		if (error instanceof RangeError) throw new UsageError(`${file}: values are nested too deeply, or in themselves`);
		throw error;
	}
}
/** A copy in which every alias is a value of its own; an anchor that is within itself exhausts the stack. */
function unfolded(value) {
	if (Array.isArray(value)) return value.map(unfolded);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unfolded(inner)]));
}
/** The node at a path, or where the path ends early, the last one on it. The last word may be a key that is itself the mistake. */
function nodeAt(doc, path) {
	let node = doc.contents;
	let mark = node;
	for (const word of path) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(doc);
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === word);
			if (pair === void 0) break;
			mark = pair.key;
			node = pair.value;
		} else if ((0, import_dist.isSeq)(node)) {
			node = node.items[Number(word)];
			mark = node ?? mark;
		} else break;
	}
	return mark;
}
// src/config/parse.ts
const mostProblems = 10;
/**
* Reads the text of a configuration file. Throws UsageError with a line for each mistake: file and line number, the
* key, what was found, what is allowed, and the nearest word. An empty file is an empty configuration.
*/
function parseConfig(text, file, rules) {
	const yaml = readYaml(text, file);
	const schema = configSchema(rules);
	const value = withoutNothings(yaml.value, Object.keys(schema.shape));
	const checked = schema.safeParse(value);
	const problems = checked.success ? contradictions(checked.data) : explainIssues(checked.error.issues, value);
	if (checked.success && problems.length === 0) return checked.data;
	const lines = problems.map(({ path, sentence }) => ({
		line: yaml.lineOf(path),
		sentence
	})).sort((a, b) => a.line - b.line).map(({ line, sentence }) => `${file}:${line}: ${sentence}`);
	const more = lines.length > mostProblems ? [`and ${lines.length - mostProblems} more mistakes in ${file}`] : [];
	throw new UsageError([...lines.slice(0, mostProblems), ...more].join("\n"));
}
/** A key at the top over lines that are all commented out says nothing, and so does an empty file. */
function withoutNothings(value, keys) {
	if (value === null) return {};
	if (typeof value !== "object" || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([key, inner]) => inner !== null || !keys.includes(key)));
}
// src/config/load.ts
/** Where a configuration is looked for when nobody names one; relative to the folder. */
const configNames = [
	".plimsoll.yml",
	".plimsoll.yaml",
	".github/plimsoll.yml"
];
/** Far above what the parser accepts, so that it is the parser who says so, and no larger file is read whole. */
const mostBytes = 1048576;
/**
* Reads the configuration file: `file` where the user names one, else the one that stands in `folder`. Throws
* UsageError for a named file that is not there, for two files at once, and for every mistake in it.
*/
async function loadConfig(folder, rules, file) {
	if (file !== void 0) {
		const text = await readText$1(isAbsolute(file) ? file : join(folder, file), file);
		if (text === void 0) throw new UsageError(`there is no configuration file ${file}`);
		return {
			file,
			config: parseConfig(text, file, rules)
		};
	}
	const texts = await Promise.all(configNames.map((name) => readText$1(join(folder, name), name)));
	const [name, second] = configNames.filter((_, index) => texts[index] !== void 0);
	if (second !== void 0) throw new UsageError(`there are two configuration files, ${name} and ${second}; keep one`);
	const text = texts.find((one) => one !== void 0);
	if (name === void 0 || text === void 0) return {
		file: null,
		config: {}
	};
	return {
		file: name,
		config: parseConfig(text, name, rules)
	};
}
/** The text of a file; `undefined` where there is none. */
async function readText$1(path, name) {
	try {
		await using file = await open(path);
		const chunks = [];
		let bytes = 0;
		for await (const chunk of file.createReadStream()) {
			bytes += chunk.length;
			if (bytes > mostBytes) throw new UsageError(`${name} is larger than 1 MiB; that is no configuration`);
			chunks.push(chunk);
		}
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const code = error.code;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		if (code === "EISDIR") throw new UsageError(`${name} is a folder, not a configuration file`);
		if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new UsageError(`${name} is not UTF-8 text`);
		throw new UsageError(`${name} cannot be read: ${error.message}`);
	}
}
// src/config/overrides.ts
const listKeys = /* @__PURE__ */ new Set([
	"target",
	"variants",
	"images",
	"budgets.only"
]);
/**
* Reads flags and inputs by the same rules as the file. A number is a number, `true` and `false` are what they say, and
* what starts with `[`, `{` or `- ` or has several lines is YAML; where the file takes a list, words between commas or
* line breaks will do. Throws UsageError that names the flag.
*/
function parseOverrides(settings, rules) {
	const value = {};
	for (const setting of settings) put(value, setting.key, readText(setting));
	const checked = configSchema(rules).safeParse(value);
	const problems = checked.success ? contradictions(checked.data) : explainIssues(checked.error.issues, value);
	if (checked.success && problems.length === 0) return checked.data;
	throw new UsageError(problems.map((problem) => nameFlag(problem, settings)).join("\n"));
}
/** Says the flag that a path leads to, or into; where it is the whole path, the key behind it goes without saying. */
function nameFlag({ path, sentence }, settings) {
	const agree = (key) => key.every((word, index) => index >= path.length || path[index] === word);
	const setting = settings.find(({ key }) => agree(key));
	const key = `${writePath(path)}: `;
	const isWhole = setting?.key.length === path.length && sentence.startsWith(key);
	return `${setting?.from ?? "flags"}: ${isWhole ? sentence.slice(key.length) : sentence}`;
}
function readText({ from, key, text }) {
	if (/^\s*([[{]|- )/.test(text)) return readYaml(text, from).value;
	if (listKeys.has(key.join("."))) return text.split(/[,\n]/).flatMap((word) => word.trim() || []);
	if (text.includes("\n")) return readYaml(text, from).value;
	if (/^\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
	return text === "true" || text === "false" ? text === "true" : text;
}
function put(into, key, value) {
	const [word, ...rest] = key;
	if (word === void 0) return;
	if (rest.length === 0) {
		into[word] = value;
		return;
	}
	into[word] ??= {};
	put(into[word], rest, value);
}
// src/config/resolve.ts
/**
* One configuration from all sources. What stands nearer to the user wins: flag or input, then file, then built in.
* Budgets are merged limit by limit and rules option by option; everything else is replaced whole.
*/
function resolveConfig(file, overrides) {
	const kept = withoutOverruled(file, overrides);
	const variantsUnsaid = (overrides.matrix ?? overrides.build ?? kept.matrix ?? kept.build) === void 0;
	return {
		target: overrides.target ?? kept.target ?? [],
		variants: overrides.variants ?? kept.variants ?? (variantsUnsaid ? defaultVariants : []),
		matrix: overrides.matrix ?? kept.matrix ?? null,
		build: overrides.build ?? kept.build ?? null,
		budgets: mergeBudgets(kept.budgets ?? {}, overrides.budgets ?? {}),
		images: overrides.images ?? kept.images ?? [],
		rules: withCgo(mergeRules(kept.rules ?? {}, overrides.rules ?? {}), overrides.cgo ?? kept.cgo ?? null),
		override: overrides.override ?? kept.override ?? null,
		"on-missing-base": overrides["on-missing-base"] ?? kept["on-missing-base"] ?? "warn",
		vcs: overrides.vcs ?? kept.vcs ?? false,
		cgo: overrides.cgo ?? kept.cgo ?? null,
		verify: overrides.verify !== void 0 ? overrides.verify : kept.verify ?? null,
		jobs: overrides.jobs ?? kept.jobs ?? null,
		timeout: overrides.timeout ?? kept.timeout ?? 1800
	};
}
/**
* Target, variants and matrix say together what is built, and `build` stands in their place: whoever says one of them on
* the command line does not want the file's other answer to the same question.
*/
function withoutOverruled(file, overrides) {
	const { target, variants, matrix, build, ...rest } = file;
	if (overrides.build !== void 0) return rest;
	if (overrides.variants !== void 0 || overrides.matrix !== void 0) return {
		...rest,
		target
	};
	if (overrides.target !== void 0) return {
		...rest,
		variants,
		matrix
	};
	return file;
}
function mergeBudgets(file, overrides) {
	return {
		...file,
		...overrides,
		...file.growth && overrides.growth && { growth: {
			...file.growth,
			...overrides.growth
		} },
		...file.sections && overrides.sections && { sections: {
			...file.sections,
			...overrides.sections
		} },
		...file.kinds && overrides.kinds && { kinds: {
			...file.kinds,
			...overrides.kinds
		} },
		...file.modules && overrides.modules && { modules: {
			...file.modules,
			...overrides.modules
		} }
	};
}
/** The key at the top is the rule's option under a shorter name; what the rule itself is given stands. */
function withCgo(rules, policy) {
	if (policy === null) return rules;
	const own = rules["cgo-policy"];
	return {
		...rules,
		"cgo-policy": {
			severity: own?.severity,
			options: {
				policy,
				...own?.options
			}
		}
	};
}
function mergeRules(file, overrides) {
	const merged = { ...file };
	for (const [id, setting] of Object.entries(overrides)) {
		if (setting === void 0) continue;
		const below = file[id];
		merged[id] = {
			severity: setting.severity ?? below?.severity,
			options: {
				...below?.options,
				...setting.options
			}
		};
	}
	return merged;
}
// src/commands/settings.ts
/** What a flag or an input of the Action may say in place of the configuration file, and the key that it stands for. */
const settingKeys = {
	target: ["target"],
	variants: ["variants"],
	"max-size": [
		"budgets",
		"size",
		"max"
	],
	"max-wire": [
		"budgets",
		"wire",
		"max"
	],
	"max-symtab-ratio": [
		"budgets",
		"ratio",
		"symtab"
	],
	jobs: ["jobs"],
	timeout: ["timeout"],
	"on-missing-base": ["on-missing-base"]
};
/** The flags about limits, which every command that judges has. */
const limitOptions = {
	config: {
		type: "string",
		value: "FILE",
		help: "The configuration. Default: .plimsoll.yml or .github/plimsoll.yml."
	},
	"max-size": {
		type: "string",
		value: "SIZE",
		help: "The most a binary may have, such as 25MiB."
	},
	"max-wire": {
		type: "string",
		value: "SIZE",
		help: "The most a binary may have after gzip."
	},
	"max-symtab-ratio": {
		type: "string",
		value: "RATIO",
		help: "The most .symtab may have against .text, such as 0.3."
	}
};
/** The flags about what is built and how. */
const buildOptions = {
	"working-directory": {
		type: "string",
		short: "C",
		value: "DIR",
		help: "Runs as if started in DIR; output stays where it is."
	},
	variants: {
		type: "string",
		value: "NAMES",
		help: "What to build, such as default,release,pie."
	},
	jobs: {
		type: "string",
		short: "j",
		value: "N",
		help: "Builds at a time. Default: the number of cores."
	},
	timeout: {
		type: "string",
		value: "TIME",
		help: "The time one variant may take, such as 10m."
	}
};
/** The flag of a job that builds a part of the matrix. */
const partOption = { part: {
	type: "string",
	value: "N/M",
	help: "Builds one part of what plimsoll plan prints, such as 2/5; nothing is judged of it."
} };
/** One configuration from the file in `folder` and what was said on top of it; `prefix` is how these names are written. */
async function readConfig(folder, file, said, prefix) {
	const { config } = await loadConfig(folder, rules, file);
	return resolveConfig(config, parseSaid(said, prefix));
}
/** The configuration that flags or inputs alone make. */
const configOf = (said, prefix) => resolveConfig({}, parseSaid(said, prefix));
/** What was said in place of the file, read by the file's own rules. */
function parseSaid(said, prefix) {
	return parseOverrides(Object.keys(settingKeys).flatMap((name) => {
		const text = said[name];
		return text === void 0 ? [] : [{
			from: `${prefix}${name}`,
			key: settingKeys[name],
			text
		}];
	}), rules);
}
export { partOption as a, configNames as c, defaultVerify as d, show as f, parseSaid as i, loadConfig as l, configOf as n, readConfig as o, writePath as p, limitOptions as r, resolveConfig as s, buildOptions as t, parseConfig as u };
