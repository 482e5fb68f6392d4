import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { i as sizePattern, n as parseSize, r as sizeExamples } from "./sizes.js";
import { t as nearestWord } from "./nearest-word2.js";
import { _ as NEVER, a as array, c as literal, d as strictObject, f as string, i as _enum, l as number, m as union, o as boolean, p as tuple, s as int, t as rules, u as record } from "./rules.js";
import { t as onExit } from "./mjs.js";
import path, { delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { Buffer as Buffer$1 } from "node:buffer";
import { aborted, callbackify, debuglog, inspect, promisify, stripVTControlCharacters } from "node:util";
import { EventEmitter, addAbortListener, on, once, setMaxListeners } from "node:events";
import { constants, createGzip, createZstdCompress, inflateSync, zstdDecompressSync } from "node:zlib";
import { X509Certificate, createHash, createPrivateKey } from "node:crypto";
import { fileURLToPath } from "node:url";
import { access, constants as constants$1, glob, lstat, mkdir, mkdtemp, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import fs, { appendFileSync, closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import process$1, { execArgv, execPath, hrtime, platform } from "node:process";
import { StringDecoder } from "node:string_decoder";
import tty from "node:tty";
import { scheduler, setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { availableParallelism, constants as constants$2, freemem, tmpdir } from "node:os";
import { serialize } from "node:v8";
import { finished } from "node:stream/promises";
import path$1 from "node:path/win32";
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
// src/config/values.ts
/**
* The single values a configuration is made of. The error text of every schema here is what is *allowed*, so that
* `explain-issues.ts` can put it behind what was found.
*/
/** A mapping of fixed keys; any other key is refused, and the error text is then the list of those allowed. */
function mapping$1(shape, what = "a mapping") {
	const keys = Object.keys(shape).join(", ");
	return strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? keys : `${what} with the keys ${keys}` });
}
function oneOf(words) {
	const all = [words.slice(0, -1).join(", "), words.at(-1)].join(" or ");
	return _enum(words, { error: all });
}
const flag = boolean({ error: "true or false" });
/** A text that is not empty, or where there is a pattern, what that says. */
function text$1(what, pattern) {
	const bounded = string({ error: what }).max(1e4, { error: `${what}, of at most 10,000 letters` });
	return pattern === void 0 ? bounded.min(1, { error: what }) : bounded.regex(pattern, { error: what });
}
function list(item, what) {
	return array(item, { error: what }).min(1, { error: `${what}, at least one` });
}
/** One word or a list of them; gives a list. */
function words(word, what) {
	return union([word.transform((one) => [one]), list(word, what)], { error: what });
}
/** Bytes. */
const size = union([int({ error: sizeExamples }).nonnegative({ error: sizeExamples }), string().meta({ pattern: sizePattern })], { error: sizeExamples }).transform((value, { addIssue }) => {
	const bytes = parseSize(value);
	if (typeof bytes === "number") return bytes;
	addIssue({
		code: "custom",
		message: bytes.problem
	});
	return NEVER;
});
/** `2` and `2%` alike; gives the number before the sign. */
const percentWords = "a percentage of 0 or more, such as 2 or 2.5%";
const percent = union([number({ error: percentWords }).nonnegative({ error: percentWords }), string({ error: percentWords }).regex(/^\d{1,6}(\.\d{1,4})?\s*%$/, { error: percentWords }).transform((value) => Number.parseFloat(value))], { error: percentWords });
const ratioWords = "a ratio of 0 or more, such as 0.3";
const ratio = number({ error: ratioWords }).nonnegative({ error: ratioWords });
/** Seconds, from `90`, `90s`, `10m` or `1h30m`. */
const durationPattern = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s?)?$/;
const durationWords = "a time such as 10m, 90s or 1h30m, or whole seconds, up to a day";
const duration = union([int(), string().meta({ pattern: durationPattern.source })], { error: durationWords }).transform((value, { addIssue }) => {
	const [hours, minutes, seconds] = (durationPattern.exec(String(value)) ?? []).slice(1).map((part) => Number(part ?? 0));
	const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
	if (total > 0 && total <= 86400) return total;
	addIssue({
		code: "custom",
		message: durationWords
	});
	return NEVER;
});
// src/config/budget-schema.ts
const named$1 = mapping$1({
	max: size.optional().describe("At most this many bytes."),
	growth: size.optional().describe("At most this many bytes more than the base.")
}, "a limit").refine((limit) => Object.keys(limit).length > 0, { error: "a limit: max, growth or both" });
const cap = (what) => mapping$1({ max: size.describe(what) }, "a limit");
const growth = mapping$1({
	warn: size.optional().describe("Growth that is a warning."),
	fail: size.optional().describe("Growth that fails."),
	percent: percent.optional().describe("Growth that fails, in percent of the base."),
	mode: oneOf(["any", "all"]).optional().describe("Whether exceeding fail or percent is enough (any, the default), or it takes both (all).")
}, "limits").refine((limits) => limits.warn !== void 0 || limits.fail !== void 0 || limits.percent !== void 0, { error: "limits: at least one of warn, fail and percent" }).refine(({ warn, fail }) => warn === void 0 || fail === void 0 || warn <= fail, { error: "a warn that is not above fail" });
const budgetSchema = mapping$1({
	only: list(text$1("the name of an artifact, such as release, or a pattern such as linux-*"), "a list of names, such as [release]").optional().describe("The artifacts that the budgets hold for, by name or pattern (* stands for anything). Absent: all."),
	size: cap("A binary is at most this big.").optional().describe("Absolute cap per binary."),
	growth: growth.optional().describe("How much a change may add to a binary."),
	noise: size.optional().describe("Growth below this is nothing: it is neither a warning nor a failure."),
	sections: record(text$1("the name of a section, such as .gopclntab"), named$1, { error: "limits by section, such as { .gopclntab: { max: 6MiB } }" }).optional().describe("Limits by ELF section: bytes in the file. A pattern such as .debug_* holds for the sum."),
	modules: record(text$1("a module path, or a pattern such as github.com/aws/*"), named$1, { error: "limits by module, such as { \"github.com/aws/*\": { max: 4MiB } }" }).optional().describe("Limits by Go module path or pattern."),
	ratio: mapping$1({ symtab: ratio.describe("Bytes of .symtab ÷ bytes of .text are at most this.") }, "a limit").optional().describe("Limits on ratios."),
	wire: cap("A binary is at most this big after gzip.").optional().describe("Cap on the size on the wire: after the compression a registry uses (gzip, level 6)."),
	image: cap("The image is at most this big.").optional().describe("Cap on the size of the whole image.")
});
// src/config/variant-schema.ts
/** The names of the build catalogue, in its order. */
const catalogueNames$1 = [
	"default",
	"nocgo",
	"w",
	"s",
	"stripped",
	"release",
	"pie",
	"cgo",
	"netgo",
	"static",
	"debug"
];
/** What is built where nobody says otherwise: the catalogue less what only some projects want. */
const defaultVariants = catalogueNames$1.filter((name) => name !== "static" && name !== "debug");
const buildmodes = [
	"exe",
	"pie",
	"c-shared",
	"plugin"
];
const tagList = "build tags: a list such as [netgo, osusergo], or one text such as netgo,osusergo";
const tags = union([text$1(tagList, /^[^\0]*$/).transform((value) => value.split(/[\s,]+/).filter((tag) => tag !== "")), array(text$1("a build tag such as netgo", /^[^\s,]+$/), { error: tagList })], { error: tagList });
const variableName = "the name of an environment variable, such as GOAMD64";
const variable = "text, or a whole number (quote anything else)";
const env = record(text$1(variableName, /^[A-Za-z_][A-Za-z0-9_]*$/), union([text$1(variable, /^[^\0]*$/), int({ error: variable }).transform(String)], { error: variable }), { error: "a mapping of environment variables, such as { GOAMD64: v3 }" });
const flags = text$1("flags in one text, such as -s -w", /^[^\0]*$/);
const platform$1 = /^[a-z0-9]+$/;
const catalogueName = oneOf(catalogueNames$1);
const differences$1 = {
	cgo: flag.optional().describe("CGO_ENABLED; absent leaves the choice to Go."),
	ldflags: flags.optional().describe("-ldflags, in one text, such as -s -w."),
	gcflags: flags.optional().describe("-gcflags, in one text, such as all=-N -l."),
	trimpath: flag.optional().describe("-trimpath: no folders of the build machine in the file."),
	buildmode: oneOf(buildmodes).optional().describe("-buildmode; absent is exe."),
	tags: tags.optional().describe("Build tags, such as [netgo, osusergo]."),
	goos: text$1("a GOOS such as linux", platform$1).optional().describe("GOOS. Default: linux."),
	goarch: text$1("a GOARCH such as arm64", platform$1).optional().describe("GOARCH. Default: the one of this machine."),
	env: env.optional().describe("More environment variables, such as { GOAMD64: v3, CC: musl-gcc }.")
};
const variantInput = mapping$1({
	name: text$1("a name of letters, digits, dots, dashes and underscores, such as release-v3", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/).optional().describe("What the report calls this variant; made from what differs where absent."),
	extends: catalogueName.optional().describe("The catalogue entry to start from. Default: default."),
	...differences$1
}, "a variant");
const variantChoice = union([catalogueName, variantInput], { error: `a name of the catalogue (${catalogueNames$1.join(", ")}) or a mapping such as { name: small, ldflags: -s -w }` });
const axis = (value, example) => list(value, `a list of values, such as ${example}`).optional();
const matrixInput = mapping$1({
	cgo: axis(flag, "[true, false]").describe("CGO_ENABLED."),
	ldflags: axis(flags, "[\"\", -s -w]").describe("-ldflags."),
	gcflags: axis(flags, "[\"\", all=-N -l]").describe("-gcflags."),
	trimpath: axis(flag, "[true, false]").describe("-trimpath."),
	buildmode: axis(oneOf(buildmodes), "[exe, pie]").describe("-buildmode."),
	tags: axis(tags, "[\"\", \"netgo,osusergo\"]").describe("Build tags; each value is a list or one text."),
	goos: axis(text$1("a GOOS such as linux", platform$1), "[linux]").describe("GOOS."),
	goarch: axis(text$1("a GOARCH such as arm64", platform$1), "[amd64, arm64]").describe("GOARCH."),
	env: axis(env, "[{ GOAMD64: v1 }, { GOAMD64: v3 }]").describe("More environment variables."),
	exclude: list(mapping$1(differences$1, "what to leave out"), "a list of what to leave out, such as [{ cgo: true, buildmode: pie }]").optional().describe("Combinations to leave out: those that agree with every key of an entry.")
}, "a matrix");
// src/config/schema.ts
const severities = [
	"off",
	"note",
	"warning",
	"error"
];
function ruleSetting({ options, severity: own, summary }) {
	const severity = union([oneOf(severities), literal(false).transform(() => "off")], { error: "off, note, warning or error" });
	const inFull = mapping$1({
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
const packagePattern = text$1("a package pattern such as ./cmd/service or ./cmd/...", /^[^-\s]\S*$/);
const imageName = text$1("an image, a Dockerfile, or a folder, such as gcr.io/distroless/static-debian12", /^[^-\s]\S*$/);
const command = tuple([text$1("the name of a program", /^[^\0]+$/)], text$1("a word", /^[^\0]*$/), { error: "a list of words, such as [make, build]" });
/** The whole configuration file. `rules` are those that `rules:` may speak of. */
const configSchema = (rules) => mapping$1({
	target: words(packagePattern, "a package pattern such as ./cmd/service, or a list of them").optional().describe("The packages to build, such as ./cmd/service or [./cmd/...]. Default: the main packages found here."),
	variants: list(variantChoice, "a list of variants, such as [default, release, pie]").optional().describe("What to build: names of the catalogue, or variants in full."),
	matrix: matrixInput.optional().describe("Axes to multiply: one variant for every combination."),
	build: mapping$1({
		command: command.describe("Program and arguments, as a list: [make, build]. No shell reads them."),
		artifacts: words(text$1("a file or a pattern such as bin/*"), "a file or pattern such as bin/*, or a list of them").describe("The files it leaves: names or patterns such as bin/*.")
	}).optional().describe("Your own build, in place of target, variants and matrix: Plimsoll runs it and reads the files."),
	budgets: budgetSchema.optional().describe("How heavy the binaries may be, and how much a change may add."),
	images: words(imageName, "an image or a list of them").optional().describe("What the binary has to run on: Dockerfiles, image references, or unpacked folders."),
	rules: mapping$1(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)]))).optional().describe("By rule: off, note, warning, error, or a mapping with its severity and options."),
	override: mapping$1({
		label: text$1("the name of a label, such as size-ok", /\S/).describe("The pull request's label that lifts a gate."),
		max: size.optional().describe("The most that the label lifts.")
	}).optional().describe("How a deliberate breach is let through, visibly."),
	"on-missing-base": oneOf([
		"warn",
		"fail",
		"ignore"
	]).optional().describe("What it means when the base to compare with cannot be had or built. Default: warn."),
	vcs: flag.optional().describe("Whether Go stamps the commit into the binary (-buildvcs). Default: false, so that two builds are equal."),
	jobs: int({ error: "a whole number from 1 to 256" }).min(1, { error: "a whole number from 1 to 256" }).max(256, { error: "a whole number from 1 to 256" }).optional().describe("Builds at a time. Default: the number of cores."),
	timeout: duration.optional().describe("Time one variant may take, such as 10m or 90s. Default: 30m.")
});
// ../../work/main/node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// ../../work/main/node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// ../../work/main/node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// ../../work/main/node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// ../../work/main/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// ../../work/main/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// ../../work/main/node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// ../../work/main/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// ../../work/main/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// ../../work/main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// ../../work/main/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// ../../work/main/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// ../../work/main/node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// ../../work/main/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// ../../work/main/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// ../../work/main/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// ../../work/main/node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// ../../work/main/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// ../../work/main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// ../../work/main/node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// ../../work/main/node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// ../../work/main/node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// ../../work/main/node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// ../../work/main/node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// ../../work/main/node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// ../../work/main/node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// ../../work/main/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// ../../work/main/node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// ../../work/main/node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// ../../work/main/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// ../../work/main/node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// ../../work/main/node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// ../../work/main/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// ../../work/main/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// ../../work/main/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// ../../work/main/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// ../../work/main/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// ../../work/main/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// ../../work/main/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// ../../work/main/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// ../../work/main/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// ../../work/main/node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// ../../work/main/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// ../../work/main/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// ../../work/main/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// ../../work/main/node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// ../../work/main/node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// ../../work/main/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// ../../work/main/node_modules/yaml/dist/parse/parser.js
var require_parser$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// ../../work/main/node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/config/yaml.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
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
		rules: mergeRules(kept.rules ?? {}, overrides.rules ?? {}),
		override: overrides.override ?? kept.override ?? null,
		"on-missing-base": overrides["on-missing-base"] ?? kept["on-missing-base"] ?? "warn",
		vcs: overrides.vcs ?? kept.vcs ?? false,
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
		...file.modules && overrides.modules && { modules: {
			...file.modules,
			...overrides.modules
		} }
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
	timeout: ["timeout"]
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
/** One configuration from the file in `folder` and what was said on top of it; `prefix` is how these names are written. */
async function readConfig(folder, file, said, prefix) {
	const { config } = await loadConfig(folder, rules, file);
	return resolveConfig(config, parseSaid(said, prefix));
}
/** The configuration that flags or inputs alone make. */
const configOf = (said, prefix) => resolveConfig({}, parseSaid(said, prefix));
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
// src/build/catalogue.ts
const nocgo = { cgo: false };
const stripped = {
	...nocgo,
	ldflags: "-s -w"
};
const release = {
	...stripped,
	trimpath: true
};
const cgo = {
	cgo: true,
	trimpath: true,
	ldflags: "-s -w"
};
/** The variants a user may call by name. */
const catalogue = {
	default: {},
	nocgo,
	w: {
		...nocgo,
		ldflags: "-w"
	},
	s: {
		...nocgo,
		ldflags: "-s"
	},
	stripped,
	release,
	pie: {
		...release,
		buildmode: "pie"
	},
	cgo,
	netgo: {
		...cgo,
		tags: ["netgo", "osusergo"]
	},
	static: {
		...cgo,
		ldflags: "-s -w -linkmode external -extldflags -static"
	},
	debug: {
		...nocgo,
		gcflags: "all=-N -l"
	}
};
const catalogueNames = Object.keys(catalogue);
/** What is built when the user asks for nothing in particular. */
const defaultMatrix = [
	"default",
	"nocgo",
	"w",
	"s",
	"stripped",
	"release",
	"pie",
	"cgo",
	"netgo"
];
const isCatalogueName = (word) => Object.hasOwn(catalogue, word);
// src/build/matrix-product.ts
/** The axes in the order in which they multiply: the last turns fastest. */
const axes = [
	"cgo",
	"ldflags",
	"gcflags",
	"trimpath",
	"buildmode",
	"tags",
	"goos",
	"goarch",
	"env"
];
/** Before exclusion; what is left has a limit of its own. */
const mostCombinations = 4096;
/** Every combination of the axes, less those that an entry of `exclude` matches; none where there is no axis. */
function multiply(matrix) {
	const given = axes.filter((axis) => matrix[axis] !== void 0);
	if (given.length === 0) {
		if (matrix.exclude !== void 0) throw new UsageError(`matrix has no axis: give it one of ${axes.join(", ")}.`);
		return [];
	}
	let combinations = [{}];
	for (const axis of given) {
		const values = axisValues(matrix, axis);
		if (combinations.length * values.length > mostCombinations) throw new UsageError(`matrix has more than ${mostCombinations} combinations before exclude: shorten an axis.`);
		combinations = combinations.flatMap((one) => values.map((value) => ({
			...one,
			[axis]: value
		})));
	}
	for (const [index, entry] of (matrix.exclude ?? []).entries()) {
		const left = combinations.filter((one) => !matches$1(one, entry, given, `matrix.exclude[${index}]`));
		if (left.length === combinations.length) throw new UsageError(`matrix.exclude[${index}] matches no combination that is left: ${JSON.stringify(entry)}.`);
		combinations = left;
	}
	if (combinations.length === 0) throw new UsageError("matrix.exclude leaves no combination to build.");
	return combinations;
}
function axisValues(matrix, axis) {
	const values = matrix[axis] ?? [];
	if (values.length === 0) throw new UsageError(`matrix.${axis} is empty: give it a value, or leave it out.`);
	const seen = /* @__PURE__ */ new Set();
	for (const value of values) {
		const text = JSON.stringify(value);
		if (seen.has(text)) throw new UsageError(`matrix.${axis} lists ${text} twice.`);
		seen.add(text);
	}
	return values;
}
function matches$1(one, entry, given, key) {
	const wanted = Object.entries(entry).filter(([, value]) => value !== void 0);
	if (wanted.length === 0) throw new UsageError(`${key} is empty: name the axis values it excludes.`);
	return wanted.every(([axis, value]) => {
		if (!given.includes(axis)) {
			const near = nearestWord(axis, given);
			const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
			throw new UsageError(`${key}.${axis} is no axis of this matrix.${hint} Its axes: ${given.join(", ")}.`);
		}
		return JSON.stringify(one[axis]) === JSON.stringify(value);
	});
}
// src/build/platforms.ts
/**
* What the Go toolchain can build for which platform, release by release, as `go tool dist list` and
* `internal/platform/supported.go` (before 1.20: `cmd/internal/sys/supported.go`) of Go 1.16 to 1.27 say.
* A later release may do more, so nothing is refused there that only this table knows.
*/
/** The ports of any of those releases whose executables are ELF files. */
const elfPorts = {
	android: [
		"386",
		"amd64",
		"arm",
		"arm64"
	],
	dragonfly: ["amd64"],
	freebsd: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"riscv64"
	],
	illumos: ["amd64"],
	linux: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"loong64",
		"mips",
		"mips64",
		"mips64le",
		"mipsle",
		"ppc64",
		"ppc64le",
		"riscv64",
		"s390x"
	],
	netbsd: [
		"386",
		"amd64",
		"arm",
		"arm64"
	],
	openbsd: [
		"386",
		"amd64",
		"arm",
		"arm64",
		"mips64",
		"ppc64",
		"riscv64"
	],
	solaris: ["amd64"]
};
/** Ports whose executables are of another format, which no stage after the build reads. */
const otherFormats = {
	aix: "XCOFF",
	darwin: "Mach-O",
	ios: "Mach-O",
	js: "WebAssembly",
	plan9: "Plan 9 a.out",
	wasip1: "WebAssembly",
	windows: "PE"
};
const newestKnown = 27;
/** The minor release from which `-buildmode=pie` works at all; 0 is before 1.16. */
const pieSince = {
	"android/386": 0,
	"android/amd64": 0,
	"android/arm": 0,
	"android/arm64": 0,
	"freebsd/amd64": 0,
	"linux/386": 0,
	"linux/amd64": 0,
	"linux/arm": 0,
	"linux/arm64": 0,
	"linux/loong64": 21,
	"linux/ppc64": 27,
	"linux/ppc64le": 0,
	"linux/riscv64": 0,
	"linux/s390x": 0,
	"openbsd/arm64": 0
};
/** The minor release from which Go's own linker makes a position-independent executable, without a C compiler. */
const internalPieSince = {
	"android/arm64": 0,
	"linux/amd64": 0,
	"linux/arm64": 0,
	"linux/loong64": 25,
	"linux/ppc64": 27,
	"linux/ppc64le": 18,
	"linux/s390x": 27
};
const knownSystems = [...Object.keys(elfPorts), ...Object.keys(otherFormats)].sort();
const knownArchitectures = [.../* @__PURE__ */ new Set([...Object.values(elfPorts).flat(), "wasm"])].sort();
/** The minor release in a version such as `go1.26.8`; `null` for `devel` and whatever else is no release. */
function minorRelease(version) {
	const minor = /^go1\.(\d{1,4})(?!\d)/.exec(version)?.[1];
	return minor === void 0 ? null : Number(minor);
}
/** The name of the format in which this system's executables come, where it is not ELF. */
const otherFormat = (goos) => Object.hasOwn(otherFormats, goos) ? otherFormats[goos] : void 0;
function isPort(goos, goarch, version) {
	return isNewer$1(version) || elfPorts[goos]?.includes(goarch) === true;
}
const supportsPie = (platform, version) => reached(pieSince[platform], version);
const linksPieItself = (platform, version) => reached(internalPieSince[platform], version);
const isNewer$1 = (version) => (minorRelease(version) ?? Number.POSITIVE_INFINITY) > newestKnown;
const reached = (since, version) => isNewer$1(version) || since !== void 0 && (minorRelease(version) ?? 0) >= since;
// src/build/variant-name.ts
const shortNames = {
	"-s": "s",
	"-w": "w",
	"-s -w": "stripped",
	"-w -s": "stripped",
	"all=-N -l": "debug"
};
/**
* A readable name for a variant that was given none: what it starts from, then each thing it says, such as
* `nocgo-stripped` or `release-arm64`. It depends on what is written and on nothing else, so that it is the same on
* every machine. A name of the catalogue is only given to what the catalogue means by it.
*/
function variantName(input) {
	const { extends: start = "default" } = input;
	const parts = differences(input, isCatalogueName(start) ? catalogue[start] : {});
	if (parts.length === 0) return start;
	const said = parts.join("-").slice(0, 80);
	if (start !== "default") return `${start}-${said}`.slice(0, 100);
	return isCatalogueName(said) && differences(catalogue[said], {}).join("-") !== said ? `default-${said}` : said;
}
function differences(input, base) {
	const { cgo, ldflags, gcflags, trimpath, buildmode, tags, goos, goarch, env = {} } = input;
	const flags = (now, before, absent) => now === void 0 || now === (before ?? "") ? "" : now === "" ? absent : shortNames[now] ?? slug(now);
	return [
		cgo === void 0 || cgo === base.cgo ? "" : cgo ? "cgo" : "nocgo",
		flags(ldflags, base.ldflags, "noldflags"),
		flags(gcflags, base.gcflags, "nogcflags"),
		trimpath === void 0 || trimpath === (base.trimpath ?? false) ? "" : trimpath ? "trimpath" : "notrimpath",
		buildmode === void 0 || buildmode === (base.buildmode ?? "exe") ? "" : buildmode,
		flags(tags?.join("+"), base.tags?.join("+"), "notags"),
		goos === void 0 || goos === "linux" ? "" : goos,
		goarch ?? "",
		...Object.entries(env).map(([name, value]) => slug(`${name}=${value}`))
	].filter((part) => part !== "");
}
const slug = (text) => text.replace(/[^A-Za-z0-9._+=]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "").slice(0, 40) || "other";
// src/build/matrix.ts
const mostVariants = 256;
const buildModes = [
	"exe",
	"pie",
	"c-shared",
	"plugin"
];
/**
* The variants a user asked for, in their order: the listed ones, then the product of the axes; the default matrix
* where neither is given. A name is a file name and the key of baselines, so it depends on what is written only.
*/
function expandVariants(variants, matrix, host) {
	const listed = variants ?? (matrix == null ? defaultMatrix : []);
	const products = multiply(matrix ?? {});
	const count = listed.length + products.length;
	if (count === 0) throw new UsageError("variants is empty: name at least one variant, or leave it out.");
	if (count > mostVariants) throw new UsageError(`variants and matrix ask for ${count} builds; at most ${mostVariants} are allowed.`);
	const taken = /* @__PURE__ */ new Map();
	const expanded = [];
	for (const [index, entry] of listed.entries()) {
		const key = `variants[${index}]`;
		const input = typeof entry === "string" ? fromCatalogue(entry, key) : entry;
		const variant = resolve$1(input, host, key);
		const name = input.name ?? variantName(input);
		checkName(name, key);
		const other = taken.get(fold$1(name));
		if (other !== void 0) throw new UsageError(`${key} and ${other} are both called "${name}": give one of them another name.`);
		taken.set(fold$1(name), key);
		expanded.push({
			name,
			variant
		});
	}
	for (const input of products) {
		const name = freeName(variantName(input), taken);
		taken.set(fold$1(name), "matrix");
		expanded.push({
			name,
			variant: resolve$1(input, host, "matrix")
		});
	}
	return expanded;
}
/** On some file systems `Release` and `release` are one file. */
const fold$1 = (name) => name.toLowerCase();
/** Two long flags may shorten to one name, and nobody can name a combination: the later ones are numbered. */
function freeName(name, taken) {
	for (let number = 1;; number++) {
		const candidate = number === 1 ? name : `${name}-${number}`;
		if (!taken.has(fold$1(candidate))) return candidate;
	}
}
function fromCatalogue(word, key) {
	checkWord(word, catalogueNames, key, "a variant of the catalogue");
	return { extends: word };
}
function resolve$1(input, host, key) {
	const base = input.extends ?? "default";
	checkWord(base, catalogueNames, `${key}.extends`, "a variant of the catalogue");
	const merged = {
		...isCatalogueName(base) ? catalogue[base] : {},
		...withoutGaps(input)
	};
	const buildmode = merged.buildmode ?? null;
	if (buildmode !== null) checkWord(buildmode, buildModes, `${key}.buildmode`, "a build mode");
	const goos = merged.goos ?? host.goos ?? "linux";
	const goarch = merged.goarch ?? host.goarch;
	if (merged.goos !== void 0) checkWord(goos, knownSystems, `${key}.goos`, "a GOOS");
	if (merged.goarch !== void 0) checkWord(goarch, knownArchitectures, `${key}.goarch`, "a GOARCH");
	checkEnvironment(merged.env ?? {}, key);
	for (const flags of ["ldflags", "gcflags"]) if (merged[flags]?.includes("\0")) throw new UsageError(`${key}.${flags} holds a NUL character.`);
	return {
		cgo: merged.cgo ?? null,
		ldflags: merged.ldflags ?? "",
		gcflags: merged.gcflags ?? "",
		trimpath: merged.trimpath ?? false,
		buildmode,
		tags: (merged.tags ?? []).map((tag) => checkTag(tag, key)),
		goos,
		goarch,
		env: merged.env ?? {}
	};
}
const withoutGaps = (input) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== void 0));
function checkWord(found, allowed, key, what) {
	if (allowed.includes(found)) return;
	const near = nearestWord(found, allowed);
	const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
	throw new UsageError(`${key} is "${found}", which is not ${what}.${hint} Allowed: ${allowed.join(", ")}.`);
}
/** What has a key of its own is set there, so that the variant says in one place what it is. */
function checkEnvironment(env, key) {
	const keys = {
		GOOS: "goos",
		GOARCH: "goarch",
		CGO_ENABLED: "cgo"
	};
	for (const [name, value] of Object.entries(env)) {
		const own = keys[name];
		if (own !== void 0) throw new UsageError(`${key}.env sets ${name}: use the key "${own}" for that.`);
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new UsageError(`${key}.env sets "${name}", which is not the name of an environment variable.`);
		if (value.includes("\0")) throw new UsageError(`${key}.env.${name} holds a NUL character.`);
	}
}
function checkTag(tag, key) {
	if (/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return tag;
	throw new UsageError(`${key}.tags holds "${tag}", which is not a build tag: letters, digits, "_" and "." only.`);
}
function checkName(name, key) {
	if (/^[A-Za-z0-9][A-Za-z0-9._+=-]{0,99}$/.test(name)) return;
	throw new UsageError(`${key}.name is "${name}", which can't name a file: start with a letter or digit, then up to 99 letters, digits and . _ + = -`);
}
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
// src/build/own-artifacts.ts
const mostFiles = 1e3;
/** Throws UsageError for patterns that name nothing, or something outside the folder. */
function checkPatterns$1(patterns) {
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
		if (found.size > mostFiles) throw new JobError(`build.artifacts matches more than ${mostFiles} files in ${folder}: name fewer.`);
	}
	return [...found.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
async function matches(pattern, root) {
	const wholeFolder = pattern.endsWith("/");
	const paths = [];
	for await (const match of glob(wholeFolder ? `${pattern}**` : pattern, { cwd: root })) {
		const path = join(root, match);
		if ((await stat(path).catch(() => void 0))?.isFile() === true && (!wholeFolder || await isElfFile(path))) paths.push(path);
		if (paths.length > mostFiles) break;
	}
	return paths;
}
// ../../work/main/node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// ../../work/main/node_modules/execa/lib/arguments/file-url.js
const safeNormalizeFileUrl = (file, name) => {
	const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
	if (typeof fileString !== "string") throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
	return fileString;
};
const normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
const isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
const normalizeFileUrl = (file) => file instanceof URL ? fileURLToPath(file) : file;
// ../../work/main/node_modules/execa/lib/methods/parameters.js
const normalizeParameters = (rawFile, rawArguments = [], rawOptions, ...rawExtraArguments) => {
	if (rawExtraArguments.length > 0) throw new TypeError("Execa accepts at most three arguments: file, arguments, options.");
	if (rawOptions !== void 0 && isPlainObject(rawArguments)) throw new TypeError("Execa accepts at most one options object. Please merge the second and third arguments.");
	const filePath = safeNormalizeFileUrl(rawFile, "First argument");
	const [commandArguments, options = {}] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
	if (!Array.isArray(commandArguments)) throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
	if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
	const normalizedArguments = commandArguments.map(String);
	const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
	if (nullByteArgument !== void 0) throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
	if (!isPlainObject(options)) throw new TypeError(`Last argument must be an options object: ${options}`);
	return [
		filePath,
		normalizedArguments,
		{
			__proto__: null,
			...options
		}
	];
};
// ../../work/main/node_modules/execa/lib/arguments/escape.js
const joinCommand = (filePath, rawArguments, shell) => {
	const fileAndArguments = [filePath, ...rawArguments];
	const command = fileAndArguments.join(" ");
	return {
		command,
		escapedCommand: shell ? escapeControlCharacters(command) : fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ")
	};
};
const escapeLines = (lines) => stripVTControlCharacters(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
const escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
const escapeControlCharacter = (character) => {
	const commonEscape = COMMON_ESCAPES[character];
	if (commonEscape !== void 0) return commonEscape;
	const codepoint = character.codePointAt(0);
	const codepointHex = codepoint.toString(16);
	return codepoint <= 65535 ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
};
const getSpecialCharRegExp = () => {
	try {
		return /* @__PURE__ */ new RegExp("\\p{Separator}|\\p{Other}", "gu");
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
};
const SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
const COMMON_ESCAPES = {
	" ": " ",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const ASTRAL_START = 65535;
const quoteString = (escapedArgument) => {
	if (NO_ESCAPE_REGEXP.test(escapedArgument)) return escapedArgument;
	return platform === "win32" ? `"${escapedArgument.replaceAll("\"", "\"\"")}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
};
const NO_ESCAPE_REGEXP = /^[\w\-./]+$/;
// ../../work/main/node_modules/execa/lib/utils/uint-array.js
const { toString: objectToString$1 } = Object.prototype;
const isArrayBuffer = (value) => objectToString$1.call(value) === "[object ArrayBuffer]";
const isUint8Array = (value) => objectToString$1.call(value) === "[object Uint8Array]";
const bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
const textEncoder$1 = new TextEncoder();
const stringToUint8Array = (string) => textEncoder$1.encode(string);
const textDecoder = new TextDecoder();
const uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
const joinToString = (uint8ArraysOrStrings, encoding) => {
	return uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join("");
};
const uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
	if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) return uint8ArraysOrStrings;
	const decoder = new StringDecoder(encoding);
	const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
	const finalString = decoder.end();
	return finalString === "" ? strings : [...strings, finalString];
};
const joinToUint8Array = (uint8ArraysOrStrings) => uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0]) ? uint8ArraysOrStrings[0] : concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
const stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
const concatUint8Arrays = (uint8Arrays) => {
	const result = new Uint8Array(getJoinLength(uint8Arrays));
	let index = 0;
	for (const uint8Array of uint8Arrays) {
		result.set(uint8Array, index);
		index += uint8Array.length;
	}
	return result;
};
const getJoinLength = (uint8Arrays) => {
	let joinLength = 0;
	for (const uint8Array of uint8Arrays) joinLength += uint8Array.length;
	return joinLength;
};
// ../../work/main/node_modules/execa/lib/return/final-error.js
const getFinalError = (originalError, message, isSync) => {
	return new (isSync ? ExecaSyncError : ExecaError)(message, originalError instanceof DiscardedError ? {} : { cause: originalError });
};
var DiscardedError = class extends Error {};
const setErrorName = (ErrorClass, value) => {
	Object.defineProperties(ErrorClass.prototype, {
		name: {
			value,
			writable: true,
			enumerable: false,
			configurable: true
		},
		[execaErrorSymbol]: {
			value: true,
			writable: false,
			enumerable: false,
			configurable: false
		}
	});
};
const isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
const execaErrorSymbol = Symbol("isExecaError");
const isErrorInstance = (value) => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {};
setErrorName(ExecaSyncError, ExecaSyncError.name);
// ../../work/main/node_modules/execa/lib/utils/type-name.js
const getTypeName = (value) => value === null ? "null" : typeof value;
// ../../work/main/node_modules/execa/lib/methods/template.js
const isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
const parseTemplates = (templates, expressions) => {
	let tokens = [];
	let isSeparated = false;
	for (const [index, template] of templates.entries()) ({tokens, isSeparated} = parseTemplate({
		templates,
		expressions,
		tokens,
		isSeparated,
		index,
		template
	}));
	if (tokens.length === 0) throw new TypeError("Template script must not be empty");
	const [file, ...commandArguments] = tokens;
	return [
		file,
		commandArguments,
		{}
	];
};
const parseTemplate = ({ templates, expressions, tokens, isSeparated, index, template }) => {
	if (template === void 0) throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
	const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
	const newTokens = concatTokens(tokens, nextTokens, isSeparated || leadingWhitespaces);
	const isTemplateSeparated = trailingWhitespaces || nextTokens.length === 0 && isSeparated;
	if (index === expressions.length) return {
		tokens: newTokens,
		isSeparated: isTemplateSeparated
	};
	const expression = expressions[index];
	const expressionTokens = Array.isArray(expression) ? expression.map((expression) => parseExpression(expression)) : [parseExpression(expression)];
	return {
		tokens: concatTokens(newTokens, expressionTokens, isTemplateSeparated),
		isSeparated: expressionTokens.length === 0 && isTemplateSeparated
	};
};
const splitByWhitespaces = (template, rawTemplate) => {
	if (template.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: false,
		trailingWhitespaces: false
	};
	const nextTokens = [];
	let templateStart = 0;
	let isLeadingWhitespaces = false;
	for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
		const rawCharacter = rawTemplate[rawIndex];
		if (DELIMITERS.has(rawCharacter)) {
			if (templateIndex === 0) isLeadingWhitespaces = true;
			if (templateStart !== templateIndex) nextTokens.push(template.slice(templateStart, templateIndex));
			templateStart = templateIndex + 1;
		} else if (rawCharacter === "\\") {
			const nextRawCharacter = rawTemplate[rawIndex + 1];
			if (nextRawCharacter === "\n") {
				templateIndex -= 1;
				rawIndex += 1;
			} else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
				const closingBraceIndex = rawTemplate.indexOf("}", rawIndex + 3);
				if (isAstralEscape(rawTemplate.slice(rawIndex + 3, closingBraceIndex))) templateIndex += 1;
				rawIndex = closingBraceIndex;
			} else rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
		}
	}
	const isTrailingWhitespaces = templateStart === template.length;
	if (!isTrailingWhitespaces) nextTokens.push(template.slice(templateStart));
	return {
		nextTokens,
		leadingWhitespaces: isLeadingWhitespaces,
		trailingWhitespaces: isTrailingWhitespaces
	};
};
const isAstralEscape = (codePointHex) => Number.parseInt(codePointHex, 16) > ASTRAL_START;
const DELIMITERS = /* @__PURE__ */ new Set([
	" ",
	"	",
	"\r",
	"\n"
]);
const ESCAPE_LENGTH = {
	x: 3,
	u: 5
};
const concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
	...tokens.slice(0, -1),
	`${tokens.at(-1)}${nextTokens[0]}`,
	...nextTokens.slice(1)
];
const parseExpression = (expression) => {
	const typeOfExpression = getTypeName(expression);
	if (typeOfExpression === "string") return expression;
	if (typeOfExpression === "number") return String(expression);
	if ((isPlainObject(expression) || isExecaError(expression)) && (Object.hasOwn(expression, "stdout") || Object.hasOwn(expression, "isMaxBuffer"))) return getSubprocessResult(expression);
	if (expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
	throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
};
const getSubprocessResult = (result) => {
	const stdout = Object.hasOwn(result, "stdout") ? result.stdout : void 0;
	if (typeof stdout === "string") return stdout;
	if (isUint8Array(stdout)) return uint8ArrayToString(stdout);
	if (stdout === void 0) throw new TypeError("Missing result.stdout in template expression. This is probably due to the previous subprocess' \"stdout\" option.");
	throw new TypeError(`Unexpected "${getTypeName(stdout)}" stdout in template expression`);
};
// ../../work/main/node_modules/execa/lib/utils/standard-stream.js
const isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
const STANDARD_STREAMS = [
	process$1.stdin,
	process$1.stdout,
	process$1.stderr
];
const STANDARD_STREAMS_ALIASES = [
	"stdin",
	"stdout",
	"stderr"
];
const getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
const allStreamSymbol = Symbol("execa.allStream");
const setAllStream = (stream) => Object.assign(stream, { [allStreamSymbol]: true });
const isAllStream = (stream) => stream?.[allStreamSymbol] === true;
// ../../work/main/node_modules/execa/lib/utils/options.js
const copyOptions = (options = {}) => {
	if (options === null) throw new TypeError("The options must be an object, not `null`.");
	return {
		__proto__: null,
		...options
	};
};
const checkBooleanOption = (value, optionName) => {
	if (value !== void 0 && typeof value !== "boolean") throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
};
// ../../work/main/node_modules/execa/lib/arguments/specific.js
const normalizeFdSpecificOptions = (options) => {
	const optionsCopy = {
		__proto__: null,
		...options
	};
	for (const optionName of FD_SPECIFIC_OPTIONS) optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
	return optionsCopy;
};
const normalizeFdSpecificOption = (options, optionName) => {
	const stdioLength = getStdioLength(options);
	const optionBaseArray = Array.from({ length: stdioLength + 1 });
	const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName, stdioLength);
	return addDefaultValue$1(optionArray, optionName);
};
const getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
const normalizeFdSpecificValue = (optionValue, optionArray, optionName, stdioLength) => {
	if (isPlainObject(optionValue)) return normalizeOptionObject(optionValue, optionArray, optionName, stdioLength);
	validateFdSpecificValue(optionValue, optionName);
	return optionArray.fill(optionValue);
};
const normalizeOptionObject = (optionValue, optionArray, optionName, stdioLength) => {
	for (const fdName of Object.keys(optionValue).sort(compareFdName)) {
		validateFdSpecificValue(optionValue[fdName], optionName, `${optionName}.${fdName}`);
		for (const fdNumber of parseFdName(fdName, optionName, stdioLength)) optionArray[fdNumber] = optionValue[fdName];
	}
	return optionArray;
};
const compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
const getFdNameOrder = (fdName) => {
	if (fdName === "stdout" || fdName === "stderr") return 0;
	return fdName === "all" ? 2 : 1;
};
const parseFdName = (fdName, optionName, stdioLength) => {
	if (fdName === "ipc") return [stdioLength];
	const fdNumber = parseFd(fdName);
	if (fdNumber === void 0 || fdNumber === 0) throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
	if (fdNumber !== "all" && fdNumber >= stdioLength) throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return fdNumber === "all" ? [1, 2] : [fdNumber];
};
const parseFd = (fdName) => {
	if (fdName === "all") return fdName;
	if (STANDARD_STREAMS_ALIASES.includes(fdName)) return STANDARD_STREAMS_ALIASES.indexOf(fdName);
	const regexpResult = FD_REGEXP.exec(fdName);
	if (regexpResult !== null) return Number(regexpResult.groups.fdNumber);
};
const FD_REGEXP = /^fd(?<fdNumber>\d+)$/;
const addDefaultValue$1 = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
const BOOLEAN_FD_SPECIFIC_OPTIONS = /* @__PURE__ */ new Set([
	"lines",
	"buffer",
	"stripFinalNewline"
]);
const validateFdSpecificValue = (optionValue, optionName, fullOptionName = optionName) => {
	if (BOOLEAN_FD_SPECIFIC_OPTIONS.has(optionName)) checkBooleanOption(optionValue, fullOptionName);
	else if (optionName === "maxBuffer" && optionValue !== void 0 && (typeof optionValue !== "number" || Number.isNaN(optionValue))) throw new TypeError(`The \`${fullOptionName}\` option must use a number.`);
};
const DEFAULT_OPTIONS = {
	lines: false,
	buffer: true,
	maxBuffer: 1e8,
	verbose: debuglog("execa").enabled ? "full" : "none",
	stripFinalNewline: true
};
const FD_SPECIFIC_OPTIONS = [
	"lines",
	"buffer",
	"maxBuffer",
	"verbose",
	"stripFinalNewline"
];
const getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
// ../../work/main/node_modules/execa/lib/verbose/values.js
const isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
const isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
const getVerboseFunction = ({ verbose }, fdNumber) => {
	const fdVerbose = getFdVerbose(verbose, fdNumber);
	return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
};
const getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
const getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
const isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
const VERBOSE_VALUES = [
	"none",
	"short",
	"full"
];
// ../../work/main/node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	const { env } = process$1;
	const { TERM, TERM_PROGRAM } = env;
	if (process$1.platform !== "win32") return TERM !== "linux";
	return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
// ../../work/main/node_modules/figures/index.js
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "█",
	squareDarkShade: "▓",
	squareMediumShade: "▒",
	squareLightShade: "░",
	squareTop: "▀",
	squareBottom: "▄",
	squareLeft: "▌",
	squareRight: "▐",
	squareCenter: "■",
	bullet: "●",
	dot: "․",
	ellipsis: "…",
	pointerSmall: "›",
	triangleUp: "▲",
	triangleUpSmall: "▴",
	triangleDown: "▼",
	triangleDownSmall: "▾",
	triangleLeftSmall: "◂",
	triangleRightSmall: "▸",
	home: "⌂",
	heart: "♥",
	musicNote: "♪",
	musicNoteBeamed: "♫",
	arrowUp: "↑",
	arrowDown: "↓",
	arrowLeft: "←",
	arrowRight: "→",
	arrowLeftRight: "↔",
	arrowUpDown: "↕",
	almostEqual: "≈",
	notEqual: "≠",
	lessOrEqual: "≤",
	greaterOrEqual: "≥",
	identical: "≡",
	infinity: "∞",
	subscriptZero: "₀",
	subscriptOne: "₁",
	subscriptTwo: "₂",
	subscriptThree: "₃",
	subscriptFour: "₄",
	subscriptFive: "₅",
	subscriptSix: "₆",
	subscriptSeven: "₇",
	subscriptEight: "₈",
	subscriptNine: "₉",
	oneHalf: "½",
	oneThird: "⅓",
	oneQuarter: "¼",
	oneFifth: "⅕",
	oneSixth: "⅙",
	oneEighth: "⅛",
	twoThirds: "⅔",
	twoFifths: "⅖",
	threeQuarters: "¾",
	threeFifths: "⅗",
	threeEighths: "⅜",
	fourFifths: "⅘",
	fiveSixths: "⅚",
	fiveEighths: "⅝",
	sevenEighths: "⅞",
	line: "─",
	lineBold: "━",
	lineDouble: "═",
	lineDashed0: "┄",
	lineDashed1: "┅",
	lineDashed2: "┈",
	lineDashed3: "┉",
	lineDashed4: "╌",
	lineDashed5: "╍",
	lineDashed6: "╴",
	lineDashed7: "╶",
	lineDashed8: "╸",
	lineDashed9: "╺",
	lineDashed10: "╼",
	lineDashed11: "╾",
	lineDashed12: "−",
	lineDashed13: "–",
	lineDashed14: "‐",
	lineDashed15: "⁃",
	lineVertical: "│",
	lineVerticalBold: "┃",
	lineVerticalDouble: "║",
	lineVerticalDashed0: "┆",
	lineVerticalDashed1: "┇",
	lineVerticalDashed2: "┊",
	lineVerticalDashed3: "┋",
	lineVerticalDashed4: "╎",
	lineVerticalDashed5: "╏",
	lineVerticalDashed6: "╵",
	lineVerticalDashed7: "╷",
	lineVerticalDashed8: "╹",
	lineVerticalDashed9: "╻",
	lineVerticalDashed10: "╽",
	lineVerticalDashed11: "╿",
	lineDownLeft: "┐",
	lineDownLeftArc: "╮",
	lineDownBoldLeftBold: "┓",
	lineDownBoldLeft: "┒",
	lineDownLeftBold: "┑",
	lineDownDoubleLeftDouble: "╗",
	lineDownDoubleLeft: "╖",
	lineDownLeftDouble: "╕",
	lineDownRight: "┌",
	lineDownRightArc: "╭",
	lineDownBoldRightBold: "┏",
	lineDownBoldRight: "┎",
	lineDownRightBold: "┍",
	lineDownDoubleRightDouble: "╔",
	lineDownDoubleRight: "╓",
	lineDownRightDouble: "╒",
	lineUpLeft: "┘",
	lineUpLeftArc: "╯",
	lineUpBoldLeftBold: "┛",
	lineUpBoldLeft: "┚",
	lineUpLeftBold: "┙",
	lineUpDoubleLeftDouble: "╝",
	lineUpDoubleLeft: "╜",
	lineUpLeftDouble: "╛",
	lineUpRight: "└",
	lineUpRightArc: "╰",
	lineUpBoldRightBold: "┗",
	lineUpBoldRight: "┖",
	lineUpRightBold: "┕",
	lineUpDoubleRightDouble: "╚",
	lineUpDoubleRight: "╙",
	lineUpRightDouble: "╘",
	lineUpDownLeft: "┤",
	lineUpBoldDownBoldLeftBold: "┫",
	lineUpBoldDownBoldLeft: "┨",
	lineUpDownLeftBold: "┥",
	lineUpBoldDownLeftBold: "┩",
	lineUpDownBoldLeftBold: "┪",
	lineUpDownBoldLeft: "┧",
	lineUpBoldDownLeft: "┦",
	lineUpDoubleDownDoubleLeftDouble: "╣",
	lineUpDoubleDownDoubleLeft: "╢",
	lineUpDownLeftDouble: "╡",
	lineUpDownRight: "├",
	lineUpBoldDownBoldRightBold: "┣",
	lineUpBoldDownBoldRight: "┠",
	lineUpDownRightBold: "┝",
	lineUpBoldDownRightBold: "┡",
	lineUpDownBoldRightBold: "┢",
	lineUpDownBoldRight: "┟",
	lineUpBoldDownRight: "┞",
	lineUpDoubleDownDoubleRightDouble: "╠",
	lineUpDoubleDownDoubleRight: "╟",
	lineUpDownRightDouble: "╞",
	lineDownLeftRight: "┬",
	lineDownBoldLeftBoldRightBold: "┳",
	lineDownLeftBoldRightBold: "┯",
	lineDownBoldLeftRight: "┰",
	lineDownBoldLeftBoldRight: "┱",
	lineDownBoldLeftRightBold: "┲",
	lineDownLeftRightBold: "┮",
	lineDownLeftBoldRight: "┭",
	lineDownDoubleLeftDoubleRightDouble: "╦",
	lineDownDoubleLeftRight: "╥",
	lineDownLeftDoubleRightDouble: "╤",
	lineUpLeftRight: "┴",
	lineUpBoldLeftBoldRightBold: "┻",
	lineUpLeftBoldRightBold: "┷",
	lineUpBoldLeftRight: "┸",
	lineUpBoldLeftBoldRight: "┹",
	lineUpBoldLeftRightBold: "┺",
	lineUpLeftRightBold: "┶",
	lineUpLeftBoldRight: "┵",
	lineUpDoubleLeftDoubleRightDouble: "╩",
	lineUpDoubleLeftRight: "╨",
	lineUpLeftDoubleRightDouble: "╧",
	lineUpDownLeftRight: "┼",
	lineUpBoldDownBoldLeftBoldRightBold: "╋",
	lineUpDownBoldLeftBoldRightBold: "╈",
	lineUpBoldDownLeftBoldRightBold: "╇",
	lineUpBoldDownBoldLeftRightBold: "╊",
	lineUpBoldDownBoldLeftBoldRight: "╉",
	lineUpBoldDownLeftRight: "╀",
	lineUpDownBoldLeftRight: "╁",
	lineUpDownLeftBoldRight: "┽",
	lineUpDownLeftRightBold: "┾",
	lineUpBoldDownBoldLeftRight: "╂",
	lineUpDownLeftBoldRightBold: "┿",
	lineUpBoldDownLeftBoldRight: "╃",
	lineUpBoldDownLeftRightBold: "╄",
	lineUpDownBoldLeftBoldRight: "╅",
	lineUpDownBoldLeftRightBold: "╆",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
	lineUpDoubleDownDoubleLeftRight: "╫",
	lineUpDownLeftDoubleRightDouble: "╪",
	lineCross: "╳",
	lineBackslash: "╲",
	lineSlash: "╱"
};
const specialMainSymbols = {
	tick: "✔",
	info: "ℹ",
	warning: "⚠",
	cross: "✘",
	squareSmall: "◻",
	squareSmallFilled: "◼",
	circle: "◯",
	circleFilled: "◉",
	circleDotted: "◌",
	circleDouble: "◎",
	circleCircle: "ⓞ",
	circleCross: "ⓧ",
	circlePipe: "Ⓘ",
	radioOn: "◉",
	radioOff: "◯",
	checkboxOn: "☒",
	checkboxOff: "☐",
	checkboxCircleOn: "ⓧ",
	checkboxCircleOff: "Ⓘ",
	pointer: "❯",
	triangleUpOutline: "△",
	triangleLeft: "◀",
	triangleRight: "▶",
	lozenge: "◆",
	lozengeOutline: "◇",
	hamburger: "☰",
	smiley: "㋡",
	mustache: "෴",
	star: "★",
	play: "▶",
	nodejs: "⬢",
	oneSeventh: "⅐",
	oneNinth: "⅑",
	oneTenth: "⅒"
};
const specialFallbackSymbols = {
	tick: "√",
	info: "i",
	warning: "‼",
	cross: "×",
	squareSmall: "□",
	squareSmallFilled: "■",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(○)",
	circleCross: "(×)",
	circlePipe: "(│)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[×]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(×)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "∆",
	triangleLeft: "◄",
	triangleRight: "►",
	lozenge: "♦",
	lozengeOutline: "◊",
	hamburger: "≡",
	smiley: "☺",
	mustache: "┌─┐",
	star: "✶",
	play: "►",
	nodejs: "♦",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
};
const mainSymbols = {
	...common,
	...specialMainSymbols
};
const fallbackSymbols = {
	...common,
	...specialFallbackSymbols
};
const figures = isUnicodeSupported() ? mainSymbols : fallbackSymbols;
Object.entries(specialMainSymbols);
// ../../work/main/node_modules/yoctocolors/base.js
const hasColors$1 = tty?.WriteStream?.prototype?.hasColors?.() ?? false;
const format = (open, close) => {
	if (!hasColors$1) return (input) => input;
	const openCode = `\u001B[${open}m`;
	const closeCode = `\u001B[${close}m`;
	return (input) => {
		const string = input + "";
		let index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode;
		let lastIndex = 0;
		const replaceCode = (close === 22 ? closeCode : "") + openCode;
		while (index !== -1) {
			result += string.slice(lastIndex, index) + replaceCode;
			lastIndex = index + closeCode.length;
			index = string.indexOf(closeCode, lastIndex);
		}
		result += string.slice(lastIndex) + closeCode;
		return result;
	};
};
format(0, 0);
const bold$1 = format(1, 22);
format(2, 22);
format(3, 23);
format(4, 24);
format("4:2", 24);
format("4:3", 24);
format("4:4", 24);
format("4:5", 24);
format(53, 55);
format(7, 27);
format(8, 28);
format(9, 29);
format(30, 39);
format(31, 39);
format(32, 39);
format(33, 39);
format(34, 39);
format(35, 39);
format(36, 39);
format(37, 39);
const gray$1 = format(90, 39);
format(40, 49);
format(41, 49);
format(42, 49);
format(43, 49);
format(44, 49);
format(45, 49);
format(46, 49);
format(47, 49);
format(100, 49);
const redBright$1 = format(91, 39);
format(92, 39);
const yellowBright$1 = format(93, 39);
format(94, 39);
format(95, 39);
format(96, 39);
format(97, 39);
format(101, 49);
format(102, 49);
format(103, 49);
format(104, 49);
format(105, 49);
format(106, 49);
format(107, 49);
format("58;5;0", 59);
format("58;5;1", 59);
format("58;5;2", 59);
format("58;5;3", 59);
format("58;5;4", 59);
format("58;5;5", 59);
format("58;5;6", 59);
format("58;5;7", 59);
format("58;5;8", 59);
format("58;5;9", 59);
format("58;5;10", 59);
format("58;5;11", 59);
format("58;5;12", 59);
format("58;5;13", 59);
format("58;5;14", 59);
format("58;5;15", 59);
// ../../work/main/node_modules/execa/lib/verbose/default.js
const hasColors = process$1.env.FORCE_COLOR !== void 0 || process$1.stderr.isTTY === true;
const identity$1 = (string) => string;
const getColor = (color) => hasColors ? color : identity$1;
const gray = getColor(gray$1);
const bold = getColor(bold$1);
const redBright = getColor(redBright$1);
const yellowBright = getColor(yellowBright$1);
const defaultVerboseFunction = ({ type, message, timestamp, piped, commandId, result: { failed = false } = {}, options: { reject = true } }) => {
	const timestampString = serializeTimestamp(timestamp);
	const icon = ICONS[type]({
		failed,
		reject,
		piped
	});
	const color = COLORS[type]({ reject });
	return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
};
const serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
const padField = (field, padding) => String(field).padStart(padding, "0");
const getFinalIcon = ({ failed, reject }) => {
	if (!failed) return figures.tick;
	return reject ? figures.cross : figures.warning;
};
const ICONS = {
	command: ({ piped }) => piped ? "|" : "$",
	output: () => " ",
	ipc: () => "*",
	error: getFinalIcon,
	duration: getFinalIcon
};
const COLORS = {
	command: () => bold,
	output: () => identity$1,
	ipc: () => identity$1,
	error: ({ reject }) => reject ? redBright : yellowBright,
	duration: () => gray
};
// ../../work/main/node_modules/execa/lib/verbose/custom.js
const applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
	const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
	return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
};
const applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
	if (verboseFunction === void 0) return verboseLine;
	const printedLine = verboseFunction(verboseLine, verboseObject);
	if (typeof printedLine === "string") return printedLine;
};
const appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}\n`;
// ../../work/main/node_modules/execa/lib/verbose/log.js
const verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
	const verboseObject = getVerboseObject({
		type,
		result,
		verboseInfo
	});
	const printedLines = getPrintedLines(verboseMessage, verboseObject);
	const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
	if (finalLines !== "") console.warn(finalLines.slice(0, -1));
};
const getVerboseObject = ({ type, result, verboseInfo }) => {
	const { escapedCommand, commandId, rawOptions } = verboseInfo;
	const { piped = false, ...options } = rawOptions;
	return {
		type,
		escapedCommand,
		commandId: `${commandId}`,
		timestamp: /* @__PURE__ */ new Date(),
		piped,
		result,
		options
	};
};
const getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({
	...verboseObject,
	message
}));
const getPrintedLine = (verboseObject) => {
	return {
		verboseLine: defaultVerboseFunction(verboseObject),
		verboseObject
	};
};
const serializeVerboseMessage = (message) => {
	const messageString = typeof message === "string" ? message : inspect(message);
	return escapeLines(messageString);
};
// ../../work/main/node_modules/execa/lib/verbose/start.js
const logCommand = (escapedCommand, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	verboseLog({
		type: "command",
		verboseMessage: escapedCommand,
		verboseInfo
	});
};
// ../../work/main/node_modules/execa/lib/verbose/info.js
const getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
	validateVerbose(verbose);
	return {
		verbose,
		escapedCommand,
		commandId: getCommandId(verbose),
		rawOptions
	};
};
const getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
let COMMAND_ID = 0n;
const validateVerbose = (verbose) => {
	for (const fdVerbose of verbose) {
		if (fdVerbose === false) throw new TypeError("The \"verbose: false\" option was renamed to \"verbose: 'none'\".");
		if (fdVerbose === true) throw new TypeError("The \"verbose: true\" option was renamed to \"verbose: 'short'\".");
		if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
			const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
			throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
		}
	}
};
// ../../work/main/node_modules/execa/lib/return/duration.js
const getStartTime = () => hrtime.bigint();
const getDurationMs = (startTime) => Number(hrtime.bigint() - startTime) / 1e6;
// ../../work/main/node_modules/execa/lib/arguments/command.js
const handleCommand = (filePath, rawArguments, rawOptions) => {
	const startTime = getStartTime();
	const { command, escapedCommand } = joinCommand(filePath, rawArguments, rawOptions.shell && !rawOptions.node);
	const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
	const verboseInfo = getVerboseInfo(verbose, escapedCommand, {
		__proto__: null,
		...rawOptions
	});
	logCommand(escapedCommand, verboseInfo);
	return {
		command,
		escapedCommand,
		startTime,
		verboseInfo
	};
};
// ../../work/main/node_modules/path-key/index.js
function pathKey(options = {}) {
	const { env = process.env, platform = process.platform } = options;
	if (platform !== "win32") return "PATH";
	return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
promisify(execFile);
function toPath(urlOrPath) {
	return urlOrPath instanceof URL ? fileURLToPath(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
	return { *[Symbol.iterator]() {
		let currentPath = path.resolve(toPath(startPath));
		let previousPath;
		while (previousPath !== currentPath) {
			yield currentPath;
			previousPath = currentPath;
			currentPath = path.resolve(currentPath, "..");
		}
	} };
}
// ../../work/main/node_modules/npm-run-path/index.js
const npmRunPath = ({ cwd = process$1.cwd(), path: pathOption = process$1.env[pathKey()], preferLocal = true, execPath = process$1.execPath, addExecPath = true } = {}) => {
	const cwdPath = path.resolve(toPath(cwd));
	const result = [];
	const pathParts = pathOption.split(path.delimiter);
	if (preferLocal) applyPreferLocal(result, pathParts, cwdPath);
	if (addExecPath) applyExecPath(result, pathParts, execPath, cwdPath);
	return pathOption === "" || pathOption === path.delimiter ? `${result.join(path.delimiter)}${pathOption}` : [...result, pathOption].join(path.delimiter);
};
const applyPreferLocal = (result, pathParts, cwdPath) => {
	for (const directory of traversePathUp(cwdPath)) {
		const pathPart = path.join(directory, "node_modules/.bin");
		if (!pathParts.includes(pathPart)) result.push(pathPart);
	}
};
const applyExecPath = (result, pathParts, execPath, cwdPath) => {
	const pathPart = path.resolve(cwdPath, toPath(execPath), "..");
	if (!pathParts.includes(pathPart)) result.push(pathPart);
};
const npmRunPathEnv = ({ env = process$1.env, ...options } = {}) => {
	env = { ...env };
	const pathName = pathKey({ env });
	options.path = env[pathName];
	env[pathName] = npmRunPath(options);
	return env;
};
// ../../work/main/node_modules/human-signals/build/src/realtime.js
const getRealtimeSignals = () => {
	const length = 64 - SIGRTMIN + 1;
	return Array.from({ length }, getRealtimeSignal);
};
const getRealtimeSignal = (value, index) => ({
	name: `SIGRT${index + 1}`,
	number: SIGRTMIN + index,
	action: "terminate",
	description: "Application-specific signal (realtime)",
	standard: "posix"
});
const SIGRTMIN = 34;
// ../../work/main/node_modules/human-signals/build/src/core.js
const SIGNALS = [
	{
		name: "SIGHUP",
		number: 1,
		action: "terminate",
		description: "Terminal closed",
		standard: "posix"
	},
	{
		name: "SIGINT",
		number: 2,
		action: "terminate",
		description: "User interruption with CTRL-C",
		standard: "ansi"
	},
	{
		name: "SIGQUIT",
		number: 3,
		action: "core",
		description: "User interruption with CTRL-\\",
		standard: "posix"
	},
	{
		name: "SIGILL",
		number: 4,
		action: "core",
		description: "Invalid machine instruction",
		standard: "ansi"
	},
	{
		name: "SIGTRAP",
		number: 5,
		action: "core",
		description: "Debugger breakpoint",
		standard: "posix"
	},
	{
		name: "SIGABRT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "ansi"
	},
	{
		name: "SIGIOT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "bsd"
	},
	{
		name: "SIGBUS",
		number: 7,
		action: "core",
		description: "Bus error due to misaligned, non-existing address or paging error",
		standard: "bsd"
	},
	{
		name: "SIGEMT",
		number: 7,
		action: "terminate",
		description: "Command should be emulated but is not implemented",
		standard: "other"
	},
	{
		name: "SIGFPE",
		number: 8,
		action: "core",
		description: "Floating point arithmetic error",
		standard: "ansi"
	},
	{
		name: "SIGKILL",
		number: 9,
		action: "terminate",
		description: "Forced termination",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGUSR1",
		number: 10,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGSEGV",
		number: 11,
		action: "core",
		description: "Segmentation fault",
		standard: "ansi"
	},
	{
		name: "SIGUSR2",
		number: 12,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGPIPE",
		number: 13,
		action: "terminate",
		description: "Broken pipe or socket",
		standard: "posix"
	},
	{
		name: "SIGALRM",
		number: 14,
		action: "terminate",
		description: "Timeout or timer",
		standard: "posix"
	},
	{
		name: "SIGTERM",
		number: 15,
		action: "terminate",
		description: "Termination",
		standard: "ansi"
	},
	{
		name: "SIGSTKFLT",
		number: 16,
		action: "terminate",
		description: "Stack is empty or overflowed",
		standard: "other"
	},
	{
		name: "SIGCHLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "posix"
	},
	{
		name: "SIGCLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "other"
	},
	{
		name: "SIGCONT",
		number: 18,
		action: "unpause",
		description: "Unpaused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGSTOP",
		number: 19,
		action: "pause",
		description: "Paused",
		standard: "posix",
		forced: true
	},
	{
		name: "SIGTSTP",
		number: 20,
		action: "pause",
		description: "Paused using CTRL-Z or \"suspend\"",
		standard: "posix"
	},
	{
		name: "SIGTTIN",
		number: 21,
		action: "pause",
		description: "Background process cannot read terminal input",
		standard: "posix"
	},
	{
		name: "SIGBREAK",
		number: 21,
		action: "terminate",
		description: "User interruption with CTRL-BREAK",
		standard: "other"
	},
	{
		name: "SIGTTOU",
		number: 22,
		action: "pause",
		description: "Background process cannot write to terminal output",
		standard: "posix"
	},
	{
		name: "SIGURG",
		number: 23,
		action: "ignore",
		description: "Socket received out-of-band data",
		standard: "bsd"
	},
	{
		name: "SIGXCPU",
		number: 24,
		action: "core",
		description: "Process timed out",
		standard: "bsd"
	},
	{
		name: "SIGXFSZ",
		number: 25,
		action: "core",
		description: "File too big",
		standard: "bsd"
	},
	{
		name: "SIGVTALRM",
		number: 26,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGPROF",
		number: 27,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGWINCH",
		number: 28,
		action: "ignore",
		description: "Terminal window size changed",
		standard: "bsd"
	},
	{
		name: "SIGIO",
		number: 29,
		action: "terminate",
		description: "I/O is available",
		standard: "other"
	},
	{
		name: "SIGPOLL",
		number: 29,
		action: "terminate",
		description: "Watched event",
		standard: "other"
	},
	{
		name: "SIGINFO",
		number: 29,
		action: "ignore",
		description: "Request for process information",
		standard: "other"
	},
	{
		name: "SIGPWR",
		number: 30,
		action: "terminate",
		description: "Device running out of power",
		standard: "systemv"
	},
	{
		name: "SIGSYS",
		number: 31,
		action: "core",
		description: "Invalid system call",
		standard: "other"
	},
	{
		name: "SIGUNUSED",
		number: 31,
		action: "terminate",
		description: "Invalid system call",
		standard: "other"
	}
];
// ../../work/main/node_modules/human-signals/build/src/signals.js
const getSignals = () => {
	const realtimeSignals = getRealtimeSignals();
	return [...SIGNALS, ...realtimeSignals].map(normalizeSignal$1);
};
const normalizeSignal$1 = ({ name, number: defaultNumber, description, action, forced = false, standard }) => {
	const { signals: { [name]: constantSignal } } = constants$2;
	const supported = constantSignal !== void 0;
	return {
		name,
		number: supported ? constantSignal : defaultNumber,
		description,
		supported,
		action,
		forced,
		standard
	};
};
// ../../work/main/node_modules/human-signals/build/src/main.js
const getSignalsByName = () => {
	const signals = getSignals();
	return Object.fromEntries(signals.map(getSignalByName));
};
const getSignalByName = ({ name, number, description, supported, action, forced, standard }) => [name, {
	name,
	number,
	description,
	supported,
	action,
	forced,
	standard
}];
const signalsByName = getSignalsByName();
const getSignalsByNumber = () => {
	const signals = getSignals();
	const signalsA = Array.from({ length: 65 }, (value, number) => getSignalByNumber(number, signals));
	return Object.assign({}, ...signalsA);
};
const getSignalByNumber = (number, signals) => {
	const signal = findSignalByNumber(number, signals);
	if (signal === void 0) return {};
	const { name, description, supported, action, forced, standard } = signal;
	return { [number]: {
		name,
		number,
		description,
		supported,
		action,
		forced,
		standard
	} };
};
const findSignalByNumber = (number, signals) => {
	const signal = signals.find(({ name }) => constants$2.signals[name] === number);
	if (signal !== void 0) return signal;
	return signals.find((signalA) => signalA.number === number);
};
getSignalsByNumber();
// ../../work/main/node_modules/execa/lib/terminate/signal.js
const normalizeKillSignal = (killSignal) => {
	const optionName = "option `killSignal`";
	if (killSignal === 0) throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
	return normalizeSignal(killSignal, optionName);
};
const normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal(signal, "`subprocess.kill()`'s argument");
const normalizeSignal = (signalNameOrInteger, optionName) => {
	if (Number.isInteger(signalNameOrInteger)) return normalizeSignalInteger(signalNameOrInteger, optionName);
	if (typeof signalNameOrInteger === "string") return normalizeSignalName(signalNameOrInteger, optionName);
	throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.\n${getAvailableSignals()}`);
};
const normalizeSignalInteger = (signalInteger, optionName) => {
	if (signalsIntegerToName.has(signalInteger)) return signalsIntegerToName.get(signalInteger);
	throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.\n${getAvailableSignals()}`);
};
const getSignalsIntegerToName = () => new Map(Object.entries(constants$2.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
const signalsIntegerToName = getSignalsIntegerToName();
const normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$2.signals) return signalName;
	if (signalName.toUpperCase() in constants$2.signals) throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
	throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
};
const getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
const getAvailableSignalNames = () => Object.keys(constants$2.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
const getAvailableSignalIntegers = () => [...new Set(Object.values(constants$2.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
const getSignalDescription = (signal) => signalsByName[signal].description;
// ../../work/main/node_modules/execa/lib/terminate/timeout.js
const validateTimeout = ({ timeout }) => {
	if (timeout !== void 0) validateDelay(timeout, "timeout");
};
const validateDelay = (delay, optionName) => {
	if (!Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY) throw new TypeError(`Expected the \`${optionName}\` option to be a non-negative integer up to ${MAX_DELAY}, got \`${delay}\` (${getTypeName(delay)})`);
};
const MAX_DELAY = 2 ** 31 - 1;
const throwOnTimeout = (kill, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(kill, timeout, context, controller)];
const killAfterTimeout = async (kill, timeout, context, { signal }) => {
	await setTimeout$1(timeout, void 0, { signal });
	context.terminationReason ??= "timeout";
	kill();
	throw new DiscardedError();
};
// ../../work/main/node_modules/execa/lib/terminate/kill.js
const normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
	if (forceKillAfterDelay === false) return forceKillAfterDelay;
	if (forceKillAfterDelay === true) return DEFAULT_FORCE_KILL_TIMEOUT;
	validateDelay(forceKillAfterDelay, "forceKillAfterDelay");
	return forceKillAfterDelay;
};
const DEFAULT_FORCE_KILL_TIMEOUT = 5e3;
const subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
	const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
	emitKillError(error, onInternalError);
	const killResult = kill(signal);
	setKillTimeout({
		kill,
		signal,
		forceKillAfterDelay,
		killSignal,
		killResult,
		context,
		controller
	});
	return killResult;
};
const parseKillArguments = (signalOrError, errorArgument, killSignal) => {
	const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
	if (typeof signal !== "string" && !Number.isInteger(signal)) throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
	if (error !== void 0 && !isErrorInstance(error)) throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
	return {
		signal: normalizeSignalArgument(signal),
		error
	};
};
const emitKillError = (error, onInternalError) => {
	if (error !== void 0) onInternalError.reject(error);
};
const setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
	if (signal === killSignal && killResult) killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: controller.signal
	});
};
const killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
	if (forceKillAfterDelay === false) return;
	try {
		await setTimeout$1(forceKillAfterDelay, void 0, { signal: controllerSignal });
		if (kill("SIGKILL")) context.isForcefullyTerminated ??= true;
	} catch {}
};
// ../../work/main/node_modules/execa/lib/utils/abort-signal.js
const onAbortedSignal = async (mainSignal, stopSignal) => {
	if (!mainSignal.aborted) await once(mainSignal, "abort", { signal: stopSignal });
};
const validateAbortSignal = (signal, optionName) => {
	if (signal !== void 0 && Object.prototype.toString.call(signal) !== "[object AbortSignal]") throw new TypeError(`The \`${optionName}\` option must be an AbortSignal: ${String(signal)}.`);
};
// ../../work/main/node_modules/execa/lib/terminate/cancel.js
const validateCancelSignal = ({ cancelSignal }) => {
	validateAbortSignal(cancelSignal, "cancelSignal");
};
const validateRenamedSignalOption = ({ signal }) => {
	if (signal !== void 0) throw new TypeError("The \"signal\" option has been renamed to \"cancelSignal\" instead.");
};
const throwOnCancel = ({ kill, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(kill, cancelSignal, context, controller)];
const terminateOnCancel = async (kill, cancelSignal, context, { signal }) => {
	await onAbortedSignal(cancelSignal, signal);
	context.terminationReason ??= "cancel";
	kill();
	throw cancelSignal.reason;
};
// ../../work/main/node_modules/execa/lib/ipc/validation.js
const validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected }) => {
	validateIpcOption(methodName, isSubprocess, ipc);
	validateConnection(methodName, isSubprocess, isConnected);
};
const validateIpcOption = (methodName, isSubprocess, ipc) => {
	if (!ipc) throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
};
const validateConnection = (methodName, isSubprocess, isConnected) => {
	if (!isConnected) throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
};
const throwOnEarlyDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
};
const throwOnStrictDeadlockError = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
};
const getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
const throwOnMissingStrict = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
};
const throwOnStrictDisconnect = (isSubprocess) => {
	throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
};
const getAbortDisconnectError = () => /* @__PURE__ */ new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
const throwOnMissingParent = () => {
	throw new Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
};
const handleEpipeError = ({ error, methodName, isSubprocess }) => {
	if (error.code === "EPIPE") throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
};
const handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
	if (isSerializationError(error)) throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${serializeInvalidMessage(message)}.`, { cause: error });
};
const serializeInvalidMessage = (message) => {
	try {
		return String(message);
	} catch {
		return inspect(message);
	}
};
const isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
const SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set(["ERR_MISSING_ARGS", "ERR_INVALID_ARG_TYPE"]);
const SERIALIZATION_ERROR_MESSAGES = [
	"could not be cloned",
	"circular structure",
	"call stack size exceeded"
];
const getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
const getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
const getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
const disconnect = (anyProcess) => {
	if (anyProcess.connected) anyProcess.disconnect();
};
// ../../work/main/node_modules/execa/lib/utils/deferred.js
const createDeferred = () => {
	const methods = {};
	const promise = new Promise((resolve, reject) => {
		Object.assign(methods, {
			resolve,
			reject
		});
	});
	return Object.assign(promise, methods);
};
// ../../work/main/node_modules/execa/lib/utils/max-listeners.js
const incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
	const maxListeners = eventEmitter.getMaxListeners();
	if (maxListeners === 0 || maxListeners === Infinity) return;
	eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
	addAbortListener(signal, () => {
		eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
	});
};
// ../../work/main/node_modules/execa/lib/ipc/reference.js
const addReference = (channel, reference) => {
	if (reference) addReferenceCount(channel);
};
const addReferenceCount = (channel) => {
	channel.refCounted();
};
const removeReference = (channel, reference) => {
	if (reference) removeReferenceCount(channel);
};
const removeReferenceCount = (channel) => {
	channel.unrefCounted();
};
const undoAddedReferences = (channel, isSubprocess) => {
	if (!isSubprocess) return;
	removeReferenceCount(channel);
	removeReferenceCount(channel);
};
const redoAddedReferences = (channel, isSubprocess) => {
	if (!isSubprocess) return;
	addReferenceCount(channel);
	addReferenceCount(channel);
};
// ../../work/main/node_modules/execa/lib/ipc/incoming.js
const onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
	if (handleStrictResponse(wrappedMessage, anyProcess) || isSubprocess && handleAbort(wrappedMessage)) return;
	if (!INCOMING_MESSAGES.has(anyProcess)) INCOMING_MESSAGES.set(anyProcess, []);
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	incomingMessages.push(wrappedMessage);
	if (incomingMessages.length > 1) return;
	while (incomingMessages.length > 0) {
		await waitForOutgoingMessages(anyProcess, ipcEmitter, incomingMessages[0]);
		await scheduler.yield();
		const message = await handleStrictRequest({
			wrappedMessage: incomingMessages[0],
			anyProcess,
			channel,
			isSubprocess,
			ipcEmitter
		});
		incomingMessages.shift();
		ipcEmitter.emit("message", message);
		ipcEmitter.emit("message:done");
	}
};
const onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
	if (isSubprocess) abortOnDisconnect();
	const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	while (incomingMessages?.length > 0) await once(ipcEmitter, "message:done");
	anyProcess.removeListener("message", boundOnMessage);
	redoAddedReferences(channel, isSubprocess);
	ipcEmitter.connected = false;
	ipcEmitter.emit("disconnect");
};
const INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();
// ../../work/main/node_modules/execa/lib/ipc/forward.js
const getIpcEmitter = (anyProcess, channel, isSubprocess) => {
	if (IPC_EMITTERS.has(anyProcess)) return IPC_EMITTERS.get(anyProcess);
	const ipcEmitter = new EventEmitter();
	ipcEmitter.setMaxListeners(0);
	ipcEmitter.connected = true;
	IPC_EMITTERS.set(anyProcess, ipcEmitter);
	forwardEvents({
		ipcEmitter,
		anyProcess,
		channel,
		isSubprocess
	});
	return ipcEmitter;
};
const IPC_EMITTERS = /* @__PURE__ */ new WeakMap();
const forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
	const boundOnMessage = onMessage.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter
	});
	anyProcess.on("message", boundOnMessage);
	anyProcess.once("disconnect", onDisconnect.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter,
		boundOnMessage
	}));
	undoAddedReferences(channel, isSubprocess);
};
const isConnected = (anyProcess) => {
	const ipcEmitter = IPC_EMITTERS.get(anyProcess);
	return ipcEmitter === void 0 ? anyProcess.channel !== void 0 && anyProcess.channel !== null : ipcEmitter.connected;
};
// ../../work/main/node_modules/execa/lib/ipc/strict.js
const handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
	if (!strict) return message;
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
	return {
		id: count++,
		type: REQUEST_TYPE,
		message,
		hasListeners
	};
};
let count = 0;
const validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
	if (!isStrictRequest(wrappedMessage) || wrappedMessage.hasListeners) return;
	for (const { id } of outgoingMessages) if (id !== void 0) STRICT_RESPONSES[id].deferred.resolve({
		isDeadlock: true,
		hasListeners: false
	});
};
const handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
	if (!isStrictRequest(wrappedMessage)) return wrappedMessage;
	const { id, message } = wrappedMessage;
	if (!anyProcess.connected) return message;
	const response = {
		id,
		type: RESPONSE_TYPE,
		message: hasMessageListeners(anyProcess, ipcEmitter)
	};
	try {
		await sendMessage$1({
			anyProcess,
			channel,
			isSubprocess,
			ipc: true
		}, response);
	} catch (error) {
		if (error.cause?.code !== "EPIPE") ipcEmitter.emit("strict:error", error);
	}
	return message;
};
const handleStrictResponse = (wrappedMessage, anyProcess) => {
	if (wrappedMessage?.type !== RESPONSE_TYPE) return false;
	const { id, message: hasListeners } = wrappedMessage;
	const strictResponse = STRICT_RESPONSES[id];
	if (strictResponse?.anyProcess === anyProcess) strictResponse.deferred.resolve({
		isDeadlock: false,
		hasListeners
	});
	return true;
};
const waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
	const deferred = createDeferred();
	STRICT_RESPONSES[wrappedMessage.id] = {
		deferred,
		anyProcess
	};
	const controller = new AbortController();
	try {
		const { isDeadlock, hasListeners } = await Promise.race([deferred, throwOnDisconnect$1(anyProcess, isSubprocess, controller)]);
		if (isDeadlock) throwOnStrictDeadlockError(isSubprocess);
		if (!hasListeners) throwOnMissingStrict(isSubprocess);
	} finally {
		controller.abort();
		delete STRICT_RESPONSES[wrappedMessage.id];
	}
};
const STRICT_RESPONSES = { __proto__: null };
const throwOnDisconnect$1 = async (anyProcess, isSubprocess, { signal }) => {
	incrementMaxListeners(anyProcess, 1, signal);
	await once(anyProcess, "disconnect", { signal });
	throwOnStrictDisconnect(isSubprocess);
};
const REQUEST_TYPE = "execa:ipc:request";
const RESPONSE_TYPE = "execa:ipc:response";
const isStrictRequest = (wrappedMessage) => wrappedMessage?.type === REQUEST_TYPE && Number.isInteger(wrappedMessage.id) && typeof wrappedMessage.hasListeners === "boolean";
// ../../work/main/node_modules/execa/lib/ipc/outgoing.js
const startSendMessage = (anyProcess, wrappedMessage, strict) => {
	if (!OUTGOING_MESSAGES.has(anyProcess)) OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
	const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
	const outgoingMessage = {
		onMessageSent: createDeferred(),
		id: strict ? wrappedMessage.id : void 0
	};
	outgoingMessages.add(outgoingMessage);
	return {
		outgoingMessages,
		outgoingMessage
	};
};
const endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
	outgoingMessages.delete(outgoingMessage);
	outgoingMessage.onMessageSent.resolve();
};
const waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
	while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
		const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
		validateStrictDeadlock(outgoingMessages, wrappedMessage);
		await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
	}
};
const OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap();
const IPC_SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
const setIpcSubprocessOptions = (subprocess, options) => {
	IPC_SUBPROCESS_OPTIONS.set(subprocess, options);
};
const hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
const getMinListenerCount = (anyProcess) => getOptions(anyProcess) !== void 0 && !getFdSpecificValue(getOptions(anyProcess).buffer, "ipc") ? 1 : 0;
const getOptions = (anyProcess) => IPC_SUBPROCESS_OPTIONS.get(anyProcess);
// ../../work/main/node_modules/execa/lib/ipc/send.js
const sendMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, message, options) => {
	const { strict = false } = copyOptions(options);
	checkBooleanOption(strict, "strict");
	const methodName = "sendMessage";
	validateIpcMethod({
		methodName,
		isSubprocess,
		ipc,
		isConnected: anyProcess.connected
	});
	return sendMessageAsync({
		anyProcess,
		channel,
		methodName,
		isSubprocess,
		message,
		strict
	});
};
const sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
	const wrappedMessage = handleSendStrict({
		anyProcess,
		channel,
		isSubprocess,
		message,
		strict
	});
	const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
	try {
		await sendOneMessage({
			anyProcess,
			methodName,
			isSubprocess,
			wrappedMessage,
			message,
			strict
		});
	} catch (error) {
		disconnect(anyProcess);
		throw error;
	} finally {
		endSendMessage(outgoingMessagesState);
	}
};
const sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message, strict = false }) => {
	const sendMethod = getSendMethod(anyProcess);
	try {
		await Promise.all([strict ? waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess) : void 0, sendMethod(wrappedMessage)]);
	} catch (error) {
		handleEpipeError({
			error,
			methodName,
			isSubprocess
		});
		handleSerializationError({
			error,
			methodName,
			isSubprocess,
			message
		});
		throw error;
	}
};
const getSendMethod = (anyProcess) => {
	if (PROCESS_SEND_METHODS.has(anyProcess)) return PROCESS_SEND_METHODS.get(anyProcess);
	const sendMethod = promisify(anyProcess.send.bind(anyProcess));
	PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
	return sendMethod;
};
const PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();
// ../../work/main/node_modules/execa/lib/ipc/graceful.js
const sendAbort = (subprocess, message) => {
	const methodName = "cancelSignal";
	validateConnection(methodName, false, subprocess.connected);
	return sendOneMessage({
		anyProcess: subprocess,
		methodName,
		isSubprocess: false,
		wrappedMessage: {
			type: GRACEFUL_CANCEL_TYPE,
			message
		},
		message
	});
};
const getCancelSignal$1 = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	await startIpc({
		anyProcess,
		channel,
		isSubprocess,
		ipc
	});
	return cancelController.signal;
};
const startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	if (isCancelListening) return;
	if (!ipc) {
		throwOnMissingParent();
		return;
	}
	isCancelListening = true;
	if (!anyProcess.connected) {
		abortOnDisconnect();
		return;
	}
	getIpcEmitter(anyProcess, channel, isSubprocess);
	await scheduler.yield();
};
let isCancelListening = false;
const handleAbort = (wrappedMessage) => {
	if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) return false;
	cancelController.abort(wrappedMessage.message);
	return true;
};
const GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
const abortOnDisconnect = () => {
	cancelController.abort(getAbortDisconnectError());
};
const cancelController = new AbortController();
// ../../work/main/node_modules/execa/lib/terminate/graceful.js
const validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
	if (!gracefulCancel) return;
	if (cancelSignal === void 0) throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
	if (!ipc) throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
	if (serialization === "json") throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
};
const throwOnGracefulCancel = ({ subprocess, kill, cancelSignal, gracefulCancel, forceKillAfterDelay, context, controller }) => gracefulCancel ? [sendOnAbort({
	subprocess,
	kill,
	cancelSignal,
	forceKillAfterDelay,
	context,
	controller
})] : [];
const sendOnAbort = async ({ subprocess, kill, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
	await onAbortedSignal(cancelSignal, signal);
	const reason = getReason(cancelSignal);
	await sendAbort(subprocess, reason);
	killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: signal
	});
	context.terminationReason ??= "gracefulCancel";
	throw cancelSignal.reason;
};
const getReason = ({ reason }) => {
	if (!(reason instanceof DOMException)) return reason;
	const error = new Error(reason.message);
	Object.defineProperty(error, "stack", {
		value: reason.stack,
		enumerable: false,
		configurable: true,
		writable: true
	});
	return error;
};
// ../../work/main/node_modules/execa/lib/methods/node.js
const mapNode = ({ options }) => {
	if (options.node === false) throw new TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		__proto__: null,
		...options,
		node: true
	} };
};
const getDefaultNodeOptions = () => {
	const nodeOptions = [];
	for (let index = 0; index < execArgv.length; index += 1) {
		const nodeOption = execArgv[index];
		if (REMOVED_OPTIONS_WITH_VALUE.has(nodeOption)) {
			if (!execArgv[index + 1]?.startsWith("-")) index += 1;
		} else if (!IGNORED_OPTIONS_REGEXP.test(nodeOption)) nodeOptions.push(nodeOption);
	}
	return nodeOptions;
};
const REMOVED_OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set([
	"-e",
	"--eval",
	"-p",
	"--print",
	"-pe",
	"--input-type",
	"--inspect-port"
]);
const IGNORED_OPTIONS_REGEXP = /^--(?:inspect|eval=|print=|input-type=)/;
const handleNodeOption = (file, commandArguments, { node: shouldHandleNode = false, nodePath = execPath, nodeOptions = getDefaultNodeOptions(), cwd, execPath: formerNodePath, ...options }) => {
	if (formerNodePath !== void 0) throw new TypeError("The \"execPath\" option has been removed. Please use the \"nodePath\" option instead.");
	if (!Array.isArray(nodeOptions) || nodeOptions.some((nodeOption) => typeof nodeOption !== "string")) throw new TypeError("The \"nodeOptions\" option must be an array of strings.");
	const normalizedNodePath = safeNormalizeFileUrl(nodePath, "The \"nodePath\" option");
	const resolvedNodePath = path.resolve(cwd, normalizedNodePath);
	const newOptions = {
		__proto__: null,
		shell: false,
		...options,
		nodePath: resolvedNodePath,
		node: shouldHandleNode,
		cwd
	};
	if (!shouldHandleNode) return [
		file,
		commandArguments,
		newOptions
	];
	if (path.basename(file, ".exe") === "node") throw new TypeError("When the \"node\" option is true, the first argument does not need to be \"node\".");
	return [
		resolvedNodePath,
		[
			...nodeOptions,
			file,
			...commandArguments
		],
		{
			__proto__: null,
			...newOptions,
			ipc: newOptions.ipc === void 0 ? true : newOptions.ipc,
			shell: false
		}
	];
};
// ../../work/main/node_modules/execa/lib/ipc/ipc-input.js
const validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
	if (ipcInput === void 0) return;
	if (!ipc) throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
	validateIpcInput[serialization]?.(ipcInput);
};
const validateAdvancedInput = (ipcInput) => {
	try {
		serialize(ipcInput);
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
	}
};
const validateJsonInput = (ipcInput) => {
	try {
		if (JSON.stringify(ipcInput) === void 0) throw new TypeError("The value cannot be represented as JSON.");
	} catch (error) {
		throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
	}
};
const validateIpcInput = {
	__proto__: null,
	advanced: validateAdvancedInput,
	json: validateJsonInput
};
const sendIpcInput = async (subprocess, ipcInput, ipc) => {
	if (ipcInput === void 0) return;
	await sendMessage$1({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: false,
		ipc
	}, ipcInput);
};
// ../../work/main/node_modules/execa/lib/arguments/encoding-option.js
const validateEncoding = ({ encoding }) => {
	if (ENCODINGS$1.has(encoding)) return;
	const correctEncoding = getCorrectEncoding(encoding);
	if (correctEncoding !== void 0) throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
	const correctEncodings = [...ENCODINGS$1].map((correctEncoding) => serializeEncoding(correctEncoding)).join(", ");
	throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
};
const TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]);
const BINARY_ENCODINGS = /* @__PURE__ */ new Set([
	"buffer",
	"hex",
	"base64",
	"base64url",
	"latin1",
	"ascii"
]);
const ENCODINGS$1 = TEXT_ENCODINGS.union(BINARY_ENCODINGS);
const getStringEncoding = (binary, encoding) => binary || !TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding;
const getInputEncoding = (encoding) => TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding;
const getCorrectEncoding = (encoding) => {
	if (encoding === null) return "buffer";
	if (typeof encoding !== "string") return;
	const lowerEncoding = encoding.toLowerCase();
	if (lowerEncoding in ENCODING_ALIASES) return ENCODING_ALIASES[lowerEncoding];
	if (ENCODINGS$1.has(lowerEncoding)) return lowerEncoding;
};
const ENCODING_ALIASES = {
	__proto__: null,
	"utf-8": "utf8",
	"utf-16le": "utf16le",
	"ucs-2": "utf16le",
	ucs2: "utf16le",
	binary: "latin1"
};
const serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
// ../../work/main/node_modules/which-command/index.js
const isWindows$1 = process$1.platform === "win32";
const separatorPattern = isWindows$1 ? /[\/\\]/v : /\//v;
const defaultPathExt = ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC";
function resolveOptions(command, options) {
	if (typeof command !== "string" || command.length === 0) throw new TypeError("Expected a non-empty string.");
	const { cwd = process$1.cwd(), path: searchPath = process$1.env.PATH ?? (isWindows$1 ? process$1.env.Path : void 0) ?? "", pathExt = process$1.env.PATHEXT || defaultPathExt } = options;
	return {
		cwd,
		searchPath,
		pathExt
	};
}
function windowsExtensions(command, pathExt) {
	const extensions = pathExt.split(path.delimiter).filter(Boolean);
	const commandExtension = path.extname(command).toLowerCase();
	if (commandExtension !== "" && extensions.some((extension) => extension.toLowerCase() === commandExtension)) return ["", ...extensions];
	return extensions;
}
function* candidatePaths(command, { cwd, searchPath, pathExt }) {
	const extensions = isWindows$1 ? windowsExtensions(command, pathExt) : [""];
	if (separatorPattern.test(command)) {
		const base = path.resolve(cwd, command);
		for (const extension of extensions) yield base + extension;
		return;
	}
	const directories = [...isWindows$1 ? [cwd] : [], ...searchPath.split(path.delimiter)];
	for (const directory of directories) {
		const unquoted = isWindows$1 && directory.length > 1 && directory.startsWith("\"") && directory.endsWith("\"") ? directory.slice(1, -1) : directory;
		if (unquoted === "") continue;
		const base = path.resolve(cwd, unquoted, command);
		for (const extension of extensions) yield base + extension;
	}
}
function isExecutableSync(filePath) {
	let stats;
	try {
		stats = fs.statSync(filePath);
	} catch (error) {
		return isWindows$1 && error.code === "EACCES";
	}
	if (!stats.isFile()) return false;
	if (isWindows$1) return true;
	try {
		fs.accessSync(filePath, fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function whichCommandSync(command, options = {}) {
	const resolved = resolveOptions(command, options);
	for (const candidate of candidatePaths(command, resolved)) if (isExecutableSync(candidate)) return candidate;
}
// ../../work/main/node_modules/execa/lib/arguments/command-file.js
const parseCommandFile = (file, commandArguments, options) => {
	const parsed = {
		file,
		commandArguments: [...commandArguments],
		options
	};
	return options.shell || process$1.platform !== "win32" ? parsed : escapeWindowsCommand(parsed);
};
const directlyExecutableRegExp = /\.(?:com|exe)$/i;
const escapeWindowsCommand = (parsed) => {
	const resolvedFile = resolveWithShebang(parsed);
	if (resolvedFile !== void 0 && directlyExecutableRegExp.test(resolvedFile)) {
		if (parsed.options.argv0 === void 0) parsed.options.argv0 = parsed.file;
		parsed.file = resolvedFile;
		return parsed;
	}
	for (const value of [parsed.file, ...parsed.commandArguments]) assertNoLineBreak(value);
	const commandLine = `"${[escapeMetaChars(path.normalize(resolvedFile ?? parsed.file)), ...parsed.commandArguments.map((argument) => escapeArgument(argument))].join(" ")}"`;
	parsed.options.windowsVerbatimArguments = true;
	return {
		file: process$1.env.comspec || "cmd.exe",
		commandArguments: [
			"/d",
			"/e:on",
			"/v:off",
			"/s",
			"/c",
			commandLine
		],
		options: parsed.options
	};
};
const resolveWithShebang = (parsed) => {
	const resolvedFile = resolvePath(parsed);
	const interpreter = resolvedFile !== void 0 && readShebang(resolvedFile);
	if (!interpreter) return resolvedFile;
	parsed.commandArguments.unshift(resolvedFile);
	parsed.file = interpreter;
	return resolvePath(parsed);
};
const resolvePath = (parsed) => {
	const environment = parsed.options.env || process$1.env;
	const cwd = parsed.options.cwd ?? process$1.cwd();
	const environmentPathExt = getWindowsEnvironmentValue(environment, "PATHEXT");
	const commandExtension = path.extname(parsed.file);
	const pathExt = commandExtension === "" ? environmentPathExt : `${commandExtension}${path.delimiter}${environmentPathExt ?? ""}`;
	if (hasWindowsPathSeparator(parsed.file)) return whichCommandSync(path.resolve(cwd, parsed.file), {
		cwd,
		pathExt
	});
	const resolveOptions = {
		cwd,
		path: getWindowsEnvironmentValue(environment, "PATH") ?? getWindowsEnvironmentValue(process$1.env, "PATH") ?? "",
		pathExt
	};
	return shouldSearchCurrentDirectory(environment) ? whichCommandSync(parsed.file, resolveOptions) : resolvePathDirectories(parsed.file, resolveOptions);
};
const hasWindowsPathSeparator = (file) => file.includes("/") || file.includes("\\") || file.includes(":");
const shouldSearchCurrentDirectory = (environment) => getWindowsEnvironmentValue(process$1.env, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0 && getWindowsEnvironmentValue(environment, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0;
const resolvePathDirectories = (file, { cwd, path: searchPath, pathExt }) => {
	for (const directory of searchPath.split(path.delimiter)) {
		const unquotedDirectory = directory.length > 1 && directory.startsWith("\"") && directory.endsWith("\"") ? directory.slice(1, -1) : directory;
		if (unquotedDirectory === "") continue;
		const resolvedFile = whichCommandSync(path.resolve(cwd, unquotedDirectory, file), {
			cwd,
			pathExt
		});
		if (resolvedFile !== void 0) return resolvedFile;
	}
};
const getWindowsEnvironmentValue = (environment, name) => {
	const environmentKey = Object.keys(environment).sort().find((key) => key.toUpperCase() === name);
	return environmentKey === void 0 ? void 0 : environment[environmentKey];
};
const SHEBANG_BYTE_LENGTH = 150;
const readShebang = (file) => {
	const buffer = Buffer$1.alloc(SHEBANG_BYTE_LENGTH);
	let bytesRead = 0;
	try {
		const fileDescriptor = openSync(file, "r");
		try {
			bytesRead = readSync(fileDescriptor, buffer, 0, SHEBANG_BYTE_LENGTH, 0);
		} finally {
			closeSync(fileDescriptor);
		}
	} catch {
		return;
	}
	return parseShebang(buffer.toString("utf8", 0, bytesRead));
};
const shebangRegExp = /^#!(?<line>.*)/;
const parseShebang = (contents) => {
	const shebangLine = contents.match(shebangRegExp)?.groups.line.trim();
	if (!shebangLine) return;
	const [interpreterPath, argument] = shebangLine.split(" ", 2);
	const interpreter = interpreterPath.split("/").at(-1);
	if (interpreter === "env") return argument;
	return argument ? `${interpreter} ${argument}` : interpreter;
};
const lineBreakRegExp = /[\n\r]/;
const assertNoLineBreak = (value) => {
	if (lineBreakRegExp.test(value)) throw new TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.\nThis would allow a command injection with \`cmd.exe\`.\nInvalid value: ${JSON.stringify(`${value}`)}`);
};
const metaCharsRegExp = /[()\][%!^"`<>&|;, *?]/g;
const escapeMetaChars = (value) => value.replaceAll(metaCharsRegExp, "^$&");
const backslashRunRegExp = /\\+/g;
const quotedCharacterRegExp = /[^\w#$*+\-./:?@\\\u{80}-\u{10FFFF}]|\p{Control}/u;
const escapeArgument = (rawArgument) => {
	const argument = `${rawArgument}`;
	if (!shouldQuoteArgument(argument)) return argument;
	return `"${argument.replaceAll(backslashRunRegExp, (backslashes, offset, string) => {
		const nextCharacter = string[offset + backslashes.length];
		return nextCharacter === "\"" || nextCharacter === void 0 ? backslashes.repeat(2) : backslashes;
	}).replaceAll("\"", "\"\"").replaceAll("%", "%%cd:~,%")}"`;
};
const shouldQuoteArgument = (argument) => argument === "" || argument.endsWith("\\") || quotedCharacterRegExp.test(argument);
// ../../work/main/node_modules/execa/lib/arguments/cwd.js
const normalizeCwd = (cwd = getDefaultCwd()) => {
	const cwdString = safeNormalizeFileUrl(cwd, "The \"cwd\" option");
	return path.resolve(cwdString);
};
const getDefaultCwd = () => {
	try {
		return process$1.cwd();
	} catch (error) {
		error.message = `The current directory does not exist.\n${error.message}`;
		throw error;
	}
};
const getCurrentCwd = () => {
	try {
		return process$1.cwd();
	} catch {}
};
const fixCwdError = (originalMessage, cwd) => {
	if (cwd === getCurrentCwd()) return originalMessage;
	let cwdStat;
	try {
		cwdStat = statSync(cwd);
	} catch (error) {
		return `The "cwd" option is invalid: ${cwd}.\n${error.message}\n${originalMessage}`;
	}
	return cwdStat.isDirectory() ? originalMessage : `The "cwd" option is not a directory: ${cwd}.\n${originalMessage}`;
};
// ../../work/main/node_modules/execa/lib/arguments/options.js
const cmdExeRegExp = /^cmd(?:\.exe)?$/i;
const normalizeOptions = (filePath, rawArguments, rawOptions) => {
	const sanitizedOptions = {
		__proto__: null,
		...rawOptions
	};
	sanitizedOptions.cwd = normalizeCwd(sanitizedOptions.cwd);
	const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, sanitizedOptions);
	const fdOptions = normalizeFdSpecificOptions(processedOptions);
	const options = addDefaultOptions(fdOptions);
	validateBooleanOptions(options);
	validateEnv(options);
	options.env = getEnv(options);
	const { file, commandArguments } = parseCommandFile(processedFile, processedArguments, options);
	validateTimeout(options);
	validateEncoding(options);
	validateIpcInputOption(options);
	validateCancelSignal(options);
	validateRenamedSignalOption(options);
	validateGracefulCancel(options);
	options.shell = normalizeFileUrl(options.shell);
	options.killSignal = normalizeKillSignal(options.killSignal);
	options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
	options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
	if (process$1.platform === "win32" && cmdExeRegExp.test(path.basename(file))) commandArguments.unshift("/q");
	return {
		file,
		commandArguments,
		options
	};
};
const BOOLEAN_OPTIONS = [
	"extendEnv",
	"preferLocal",
	"reject",
	"cleanup",
	"killDescendants",
	"all",
	"gracefulCancel",
	"ipc",
	"node"
];
const validateBooleanOptions = (options) => {
	for (const optionName of BOOLEAN_OPTIONS) checkBooleanOption(options[optionName], optionName);
};
const validateEnv = ({ env }) => {
	if (env !== void 0 && (typeof env !== "object" || env === null || Array.isArray(env))) throw new TypeError(`The \`env\` option must be an object: ${String(env)}.`);
};
const addDefaultOptions = ({ extendEnv = true, preferLocal = false, cwd, localDir: localDirectory = cwd, encoding = "utf8", reject = true, cleanup = true, killDescendants = false, all = false, windowsHide = true, killSignal = "SIGTERM", forceKillAfterDelay = true, gracefulCancel = false, ipcInput, ipc = ipcInput !== void 0 || gracefulCancel, serialization = "advanced", ...options }) => ({
	__proto__: null,
	...options,
	extendEnv,
	preferLocal,
	cwd,
	localDirectory,
	encoding,
	reject,
	cleanup,
	killDescendants,
	all,
	windowsHide,
	killSignal,
	forceKillAfterDelay,
	gracefulCancel,
	ipcInput,
	ipc,
	serialization
});
const getEnv = (options) => ({
	__proto__: null,
	...computeEnv(options)
});
const computeEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
	const env = {
		__proto__: null,
		...extendEnv && process$1.env,
		...envOption
	};
	if (preferLocal || node) return npmRunPathEnv({
		env,
		cwd: localDirectory,
		execPath: nodePath,
		preferLocal,
		addExecPath: node
	});
	return env;
};
// ../../work/main/node_modules/execa/lib/arguments/shell.js
const concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [
	[file, ...commandArguments].join(" "),
	[],
	options
] : [
	file,
	commandArguments,
	options
];
// ../../work/main/node_modules/execa/lib/transform/split.js
const getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state);
const splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
const splitLinesItemSync = (chunk, preserveNewlines) => {
	const { transform, final } = initializeSplitLines(preserveNewlines, {});
	return [...transform(chunk), ...final()];
};
const initializeSplitLines = (preserveNewlines, state) => {
	state.previousChunks = "";
	return {
		transform: splitGenerator.bind(void 0, state, preserveNewlines),
		final: linesFinal.bind(void 0, state)
	};
};
const splitGenerator = function* (state, preserveNewlines, chunk) {
	if (typeof chunk !== "string") {
		yield chunk;
		return;
	}
	let { previousChunks } = state;
	let start = -1;
	for (let end = 0; end < chunk.length; end += 1) {
		if (chunk[end] !== "\n") continue;
		let line = chunk.slice(start + 1, preserveNewlines ? end + 1 : end);
		if (previousChunks.length > 0) {
			line = concatString(previousChunks, line);
			previousChunks = "";
		}
		yield preserveNewlines ? line : stripCarriageReturn(line, state);
		start = end;
	}
	if (start !== chunk.length - 1) previousChunks = concatString(previousChunks, chunk.slice(start + 1));
	state.previousChunks = previousChunks;
};
const stripCarriageReturn = (line, state) => {
	state.isWindowsNewline = line.endsWith("\r");
	return state.isWindowsNewline ? line.slice(0, -1) : line;
};
const linesFinal = function* ({ previousChunks }) {
	if (previousChunks.length > 0) yield previousChunks;
};
const getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state, encoding }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state, getStringEncoding(binary, encoding)) };
const appendNewlineGenerator = function* ({ isWindowsNewline = false }, stringEncoding, chunk) {
	const { unixNewline, windowsNewline, concat } = typeof chunk === "string" ? linesStringInfo : LINES_BYTES_INFO[stringEncoding];
	if (endsWithNewline(chunk, unixNewline)) {
		yield chunk;
		return;
	}
	yield concat(chunk, isWindowsNewline ? windowsNewline : unixNewline);
};
const endsWithNewline = (chunk, unixNewline) => typeof chunk === "string" ? chunk.endsWith(unixNewline) : chunk.length >= unixNewline.length && chunk.subarray(-unixNewline.length).every((byte, index) => byte === unixNewline[index]);
const concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
const linesStringInfo = {
	windowsNewline: "\r\n",
	unixNewline: "\n",
	concat: concatString
};
const concatUint8Array = (firstChunk, secondChunk) => {
	const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
	chunk.set(firstChunk, 0);
	chunk.set(secondChunk, firstChunk.length);
	return chunk;
};
const LINES_BYTES_INFO = {
	__proto__: null,
	utf8: {
		windowsNewline: new Uint8Array([13, 10]),
		unixNewline: new Uint8Array([10]),
		concat: concatUint8Array
	},
	utf16le: {
		windowsNewline: new Uint8Array([
			13,
			0,
			10,
			0
		]),
		unixNewline: new Uint8Array([10, 0]),
		concat: concatUint8Array
	}
};
// ../../work/main/node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
	if (typeof input === "string") return stripFinalNewlineString(input);
	if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) throw new Error("Input must be a string or a Uint8Array");
	return stripFinalNewlineBinary(input);
}
const stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
const stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
const LF = "\n";
const LF_BINARY = LF.codePointAt(0);
const CR = "\r";
const CR_BINARY = CR.codePointAt(0);
// ../../work/main/node_modules/execa/lib/io/strip-newline.js
const stripNewline = (value, { stripFinalNewline: stripFinalNewline$1 }, fdNumber, allFds) => value !== void 0 && !Array.isArray(value) && getStripFinalNewline(stripFinalNewline$1, fdNumber, allFds) ? stripFinalNewline(value) : value;
const getStripFinalNewline = (stripFinalNewline, fdNumber, allFds) => fdNumber === "all" ? allFds.some((allFd) => stripFinalNewline[allFd]) : stripFinalNewline[fdNumber];
// ../../work/main/node_modules/execa/lib/resolve/all-sync.js
const getAllSyncFds = ([, stdout, stderr]) => [...stdout === void 0 ? [] : [1], ...stderr === void 0 ? [] : [2]];
const getAllSync = ([, stdout, stderr], allFds, options) => {
	if (!options.all) return;
	if (stdout === void 0) return splitAllLines(stderr, allFds, options);
	if (stderr === void 0) return splitAllLines(stdout, allFds, options);
	if (hasLines(options)) return [splitAllLines(stdout, allFds, options), splitAllLines(stderr, allFds, options)].flat();
	if (Array.isArray(stdout) || Array.isArray(stderr)) return [stdout, stderr].filter((value) => value.length > 0).flat();
	if (isUint8Array(stdout) && isUint8Array(stderr)) return concatUint8Arrays([stdout, stderr]);
	return BASE64_ENCODINGS.has(options.encoding) ? concatBase64(stdout, stderr, options.encoding) : `${stdout}${stderr}`;
};
const concatBase64 = (stdout, stderr, encoding) => Buffer$1.concat([Buffer$1.from(stdout, encoding), Buffer$1.from(stderr, encoding)]).toString(encoding);
const BASE64_ENCODINGS = /* @__PURE__ */ new Set(["base64", "base64url"]);
const hasLines = ({ lines }) => Boolean(lines[1] || lines[2]);
const splitAllLines = (value, allFds, options) => value === void 0 || Array.isArray(value) || !hasLines(options) ? value : splitLinesSync(value, !getStripFinalNewline(options.stripFinalNewline, "all", allFds), false);
// ../../work/main/node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
	return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream$1(stream, { checkOpen = true } = {}) {
	return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
	return isWritableStream$1(stream, options) && isReadableStream$1(stream, options);
}
// ../../work/main/node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
const a = Object.getPrototypeOf(Object.getPrototypeOf(
	/* istanbul ignore next */
	async function* () {}
).prototype);
var c = class {
	#t;
	#n;
	#r = !1;
	#e = void 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	next() {
		const e = () => this.#s();
		return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
	}
	return(e) {
		const t = () => this.#i(e);
		return this.#e ? this.#e.then(t, t) : t();
	}
	async #s() {
		if (this.#r) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#t.read();
		} catch (t) {
			throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
		}
		return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
	}
	async #i(e) {
		if (this.#r) return {
			done: !0,
			value: e
		};
		if (this.#r = !0, !this.#n) {
			const t = this.#t.cancel(e);
			return this.#t.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#t.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const n = Symbol();
function i() {
	return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
	return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
const u = Object.create(a, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: i
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: o
	}
});
function h({ preventCancel: r = !1 } = {}) {
	const t = new c(this.getReader(), r), s = Object.create(u);
	return s[n] = t, s;
}
// ../../work/main/node_modules/get-stream/source/stream.js
const getAsyncIterable = (stream) => {
	if (isReadableStream$1(stream, { checkOpen: false }) && nodeImports.on !== void 0) return getStreamIterable(stream);
	if (typeof stream?.[Symbol.asyncIterator] === "function") return stream;
	if (toString.call(stream) === "[object ReadableStream]") return h.call(stream);
	throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
};
const { toString } = Object.prototype;
const getStreamIterable = async function* (stream) {
	const controller = new AbortController();
	const state = {};
	handleStreamEnd(stream, controller, state);
	try {
		for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) yield chunk;
	} catch (error) {
		if (state.error !== void 0) throw state.error;
		else if (!controller.signal.aborted) throw error;
	} finally {
		stream.destroy();
	}
};
const handleStreamEnd = async (stream, controller, state) => {
	try {
		await nodeImports.finished(stream, {
			cleanup: true,
			readable: true,
			writable: false,
			error: false
		});
	} catch (error) {
		state.error = error;
	} finally {
		controller.abort();
	}
};
const nodeImports = {};
// ../../work/main/node_modules/get-stream/source/contents.js
const getStreamContents$1 = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
	const asyncIterable = getAsyncIterable(stream);
	const state = init();
	state.length = 0;
	try {
		for await (const chunk of asyncIterable) {
			const convertedChunk = convertChunk[getChunkType(chunk)](chunk, state);
			appendChunk({
				convertedChunk,
				state,
				getSize,
				truncateChunk,
				addChunk,
				maxBuffer
			});
		}
		appendFinalChunk({
			state,
			convertChunk,
			getSize,
			truncateChunk,
			addChunk,
			getFinalChunk,
			maxBuffer
		});
		return finalize(state);
	} catch (error) {
		const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
		normalizedError.bufferedData = finalize(state);
		throw normalizedError;
	}
};
const appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
	const convertedChunk = getFinalChunk(state);
	if (convertedChunk !== void 0) appendChunk({
		convertedChunk,
		state,
		getSize,
		truncateChunk,
		addChunk,
		maxBuffer
	});
};
const appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
	const chunkSize = getSize(convertedChunk);
	const newLength = state.length + chunkSize;
	if (newLength <= maxBuffer) {
		addNewChunk(convertedChunk, state, addChunk, newLength);
		return;
	}
	const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
	if (truncatedChunk !== void 0) addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
	throw new MaxBufferError();
};
const addNewChunk = (convertedChunk, state, addChunk, newLength) => {
	state.contents = addChunk(convertedChunk, state, newLength);
	state.length = newLength;
};
const getChunkType = (chunk) => {
	const typeOfChunk = typeof chunk;
	if (typeOfChunk === "string") return "string";
	if (typeOfChunk !== "object" || chunk === null) return "others";
	if (globalThis.Buffer?.isBuffer(chunk)) return "buffer";
	const prototypeName = objectToString.call(chunk);
	if (prototypeName === "[object ArrayBuffer]") return "arrayBuffer";
	if (prototypeName === "[object DataView]") return "dataView";
	if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString.call(chunk.buffer) === "[object ArrayBuffer]") return "typedArray";
	return "others";
};
const { toString: objectToString } = Object.prototype;
var MaxBufferError = class extends Error {
	name = "MaxBufferError";
	constructor() {
		super("maxBuffer exceeded");
	}
};
// ../../work/main/node_modules/get-stream/source/utils.js
const identity = (value) => value;
const noop$1 = () => void 0;
const getContentsProperty = ({ contents }) => contents;
const throwObjectStream = (chunk) => {
	throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
const getLengthProperty = (convertedChunk) => convertedChunk.length;
// ../../work/main/node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
	return getStreamContents$1(stream, arrayMethods, options);
}
const initArray = () => ({ contents: [] });
const increment = () => 1;
const addArrayChunk = (convertedChunk, { contents }) => {
	contents.push(convertedChunk);
	return contents;
};
const arrayMethods = {
	init: initArray,
	convertChunk: {
		string: identity,
		buffer: identity,
		arrayBuffer: identity,
		dataView: identity,
		typedArray: identity,
		others: identity
	},
	getSize: increment,
	truncateChunk: noop$1,
	addChunk: addArrayChunk,
	getFinalChunk: noop$1,
	finalize: getContentsProperty
};
// ../../work/main/node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
	return getStreamContents$1(stream, arrayBufferMethods, options);
}
const initArrayBuffer = () => ({ contents: /* @__PURE__ */ new ArrayBuffer(0) });
const useTextEncoder = (chunk) => textEncoder.encode(chunk);
const textEncoder = new TextEncoder();
const useUint8Array = (chunk) => new Uint8Array(chunk);
const useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
const truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
	const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
	new Uint8Array(newContents).set(convertedChunk, previousLength);
	return newContents;
};
const resizeArrayBufferSlow = (contents, length) => {
	if (length <= contents.byteLength) return contents;
	const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const resizeArrayBuffer = (contents, length) => {
	if (length <= contents.maxByteLength) {
		contents.resize(length);
		return contents;
	}
	const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
	new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
	return arrayBuffer;
};
const getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
const SCALE_FACTOR = 2;
const finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
const hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
const arrayBufferMethods = {
	init: initArrayBuffer,
	convertChunk: {
		string: useTextEncoder,
		buffer: useUint8Array,
		arrayBuffer: useUint8Array,
		dataView: useUint8ArrayWithOffset,
		typedArray: useUint8ArrayWithOffset,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateArrayBufferChunk,
	addChunk: addArrayBufferChunk,
	getFinalChunk: noop$1,
	finalize: finalizeArrayBuffer
};
// ../../work/main/node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
	return getStreamContents$1(stream, stringMethods, options);
}
const initString = () => ({
	contents: "",
	textDecoder: new TextDecoder()
});
const useTextDecoder = (chunk, { textDecoder }) => textDecoder.decode(chunk, { stream: true });
const addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
const truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
const getFinalStringChunk = ({ textDecoder }) => {
	const finalChunk = textDecoder.decode();
	return finalChunk === "" ? void 0 : finalChunk;
};
const stringMethods = {
	init: initString,
	convertChunk: {
		string: identity,
		buffer: useTextDecoder,
		arrayBuffer: useTextDecoder,
		dataView: useTextDecoder,
		typedArray: useTextDecoder,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateStringChunk,
	addChunk: addStringChunk,
	getFinalChunk: getFinalStringChunk,
	finalize: getContentsProperty
};
// ../../work/main/node_modules/execa/lib/io/max-buffer.js
const handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
	if (!(error instanceof MaxBufferError)) throw error;
	if (fdNumber === "all") return error;
	error.maxBufferInfo = {
		fdNumber,
		unit: getMaxBufferUnit(readableObjectMode, lines, encoding)
	};
	stream.destroy();
	throw error;
};
const getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
	if (readableObjectMode) return "objects";
	if (lines) return "lines";
	return encoding === "buffer" ? "bytes" : "characters";
};
const checkIpcMaxBuffer = (ipcOutput, maxBuffer) => {
	if (ipcOutput.length + 1 <= maxBuffer) return;
	const error = new MaxBufferError();
	error.maxBufferInfo = { fdNumber: "ipc" };
	throw error;
};
const getMaxBufferMessage = (error, maxBuffer) => {
	const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
	return `Command's ${streamName} was larger than ${threshold} ${unit}`;
};
const getMaxBufferInfo = (error, maxBuffer) => {
	if (error?.maxBufferInfo === void 0) return {
		streamName: "output",
		threshold: maxBuffer[1],
		unit: "bytes"
	};
	const { maxBufferInfo: { fdNumber, unit, threshold = getFdSpecificValue(maxBuffer, fdNumber) } } = error;
	delete error.maxBufferInfo;
	return fdNumber === "ipc" ? {
		streamName: "IPC output",
		threshold,
		unit: "messages"
	} : {
		streamName: getStreamName(fdNumber),
		threshold,
		unit
	};
};
const getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer === 0 ? Number.MIN_VALUE : stdoutMaxBuffer;
const handleMaxBufferSync = ({ resultError, output, maxBuffer, buffer }) => {
	const fdNumber = findMaxBufferSync(output, maxBuffer, buffer);
	if (fdNumber === void 0) return {
		resultError,
		isMaxBuffer: resultError?.code === "ENOBUFS"
	};
	const threshold = getMaxBufferValueSync(maxBuffer, fdNumber);
	const error = resultError ?? Object.assign(new MaxBufferError(), { code: "ENOBUFS" });
	error.maxBufferInfo = {
		fdNumber,
		unit: "bytes",
		threshold
	};
	return {
		resultError: error,
		isMaxBuffer: true
	};
};
const findMaxBufferSync = (output, maxBuffer, buffer) => {
	if (output === null) return;
	const fdNumber = output.findIndex((result, index) => result !== null && buffer[index] && result.length > getMaxBufferValueSync(maxBuffer, index));
	return fdNumber === -1 ? void 0 : fdNumber;
};
const getMaxBufferValueSync = (maxBuffer, fdNumber) => Math.min(maxBuffer[1], maxBuffer[fdNumber]);
const truncateMaxBufferSync = (result, fdNumber, { maxBuffer, buffer }) => {
	const maxBufferValue = getMaxBufferValueSync(maxBuffer, fdNumber);
	return buffer[fdNumber] && result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
};
// ../../work/main/node_modules/execa/lib/return/message.js
const createMessages = ({ stdio, all, ipcOutput, originalError, signal, signalDescription, exitCode, escapedCommand, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, forceKillAfterDelay, killSignal, maxBuffer, timeout, cwd }) => {
	const errorCode = getErrorCode(originalError);
	const prefix = getErrorPrefix({
		originalError,
		timedOut,
		timeout,
		isMaxBuffer,
		maxBuffer,
		errorCode,
		signal,
		signalDescription,
		exitCode,
		isCanceled,
		isGracefullyCanceled,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal
	});
	const originalMessage = getOriginalMessage(originalError, cwd);
	const shortMessage = `${prefix}: ${escapedCommand}${originalMessage === void 0 ? "" : `\n${originalMessage}`}`;
	return {
		originalMessage,
		shortMessage,
		message: [
			shortMessage,
			...all === void 0 ? [stdio[2], stdio[1]] : [all],
			...stdio.slice(3),
			ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
		].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n")
	};
};
const getErrorCode = (error) => typeof error?.code === "string" ? error.code : void 0;
const getErrorPrefix = ({ originalError, timedOut, timeout, isMaxBuffer, maxBuffer, errorCode, signal, signalDescription, exitCode, isCanceled, isGracefullyCanceled, isForcefullyTerminated, forceKillAfterDelay, killSignal }) => {
	const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
	if (timedOut) return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
	if (isGracefullyCanceled) {
		if (signal === void 0) return `Command was gracefully canceled with exit code ${exitCode}`;
		return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
	}
	if (isCanceled) return `Command was canceled${forcefulSuffix}`;
	if (isMaxBuffer) return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
	if (errorCode !== void 0) return `Command failed with ${errorCode}${forcefulSuffix}`;
	if (isForcefullyTerminated) return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
	if (signal !== void 0) return `Command was killed with ${signal} (${signalDescription})`;
	return exitCode === void 0 ? "Command failed" : `Command failed with exit code ${exitCode}`;
};
const getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
const getOriginalMessage = (originalError, cwd) => {
	if (originalError instanceof DiscardedError) return;
	const originalMessage = isExecaError(originalError) ? originalError.originalMessage ?? "" : String(originalError?.message ?? originalError);
	const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
	return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
};
const serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : inspect(ipcMessage);
const serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.filter((messageItem) => isTextItem(messageItem)).map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).join("\n") : serializeMessageItem(messagePart);
const isTextItem = (messageItem) => typeof messageItem === "string" || isUint8Array(messageItem);
const serializeMessageItem = (messageItem) => {
	if (typeof messageItem === "string") return messageItem;
	return isUint8Array(messageItem) ? uint8ArrayToString(messageItem) : "";
};
// ../../work/main/node_modules/execa/lib/return/result.js
const makeSuccessResult = ({ command, escapedCommand, stdio, all, ipcOutput, options: { cwd }, startTime }) => omitUndefinedProperties({
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: false,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isTerminated: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	exitCode: 0,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const makeEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, isSync, stdio = Array.from({ length: fileDescriptors.length }), all }) => makeError({
	error,
	command,
	escapedCommand,
	startTime,
	timedOut: false,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer: false,
	isForcefullyTerminated: false,
	stdio,
	all,
	ipcOutput: [],
	options,
	isSync
});
const getEarlyErrorOutput = (fileDescriptors, options) => {
	const stdio = fileDescriptors.map((fileDescriptor, fdNumber) => getEmptyOutput(fileDescriptor, fdNumber, options));
	return {
		stdio,
		all: getAllSync(stdio, getAllSyncFds(stdio), options)
	};
};
const getEmptyOutput = ({ direction, objectMode }, fdNumber, { stdio, buffer, lines, encoding }) => {
	if (direction === "input" || !PIPED_STDIO.has(stdio[fdNumber]) || !buffer[fdNumber]) return;
	if (objectMode || lines[fdNumber]) return [];
	return encoding === "buffer" ? /* @__PURE__ */ new Uint8Array() : "";
};
const PIPED_STDIO = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
const makeError = ({ error: originalError, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode: rawExitCode, signal: rawSignal, stdio, all, ipcOutput, options: { timeoutDuration, timeout = timeoutDuration, forceKillAfterDelay, killSignal, cwd, maxBuffer }, isSync }) => {
	const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
	const { originalMessage, shortMessage, message } = createMessages({
		stdio,
		all,
		ipcOutput,
		originalError,
		signal,
		signalDescription,
		exitCode,
		escapedCommand,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal,
		maxBuffer,
		timeout,
		cwd
	});
	const error = getFinalError(originalError, message, isSync);
	Object.assign(error, getErrorProperties({
		error,
		command,
		escapedCommand,
		startTime,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		exitCode,
		signal,
		signalDescription,
		stdio,
		all,
		ipcOutput,
		cwd,
		originalMessage,
		shortMessage
	}));
	return error;
};
const getErrorProperties = ({ error, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode, signal, signalDescription, stdio, all, ipcOutput, cwd, originalMessage, shortMessage }) => omitUndefinedProperties({
	shortMessage,
	originalMessage,
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: true,
	timedOut,
	isCanceled,
	isGracefullyCanceled,
	isTerminated: signal !== void 0,
	isMaxBuffer,
	isForcefullyTerminated,
	exitCode,
	signal,
	signalDescription,
	code: getErrorCode(error.cause),
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
});
const omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
const normalizeExitPayload = (rawExitCode, rawSignal) => {
	const exitCode = rawExitCode === null ? void 0 : rawExitCode;
	const signal = rawSignal === null ? void 0 : rawSignal;
	return {
		exitCode,
		signal,
		signalDescription: signal === void 0 ? void 0 : getSignalDescription(rawSignal)
	};
};
// ../../work/main/node_modules/parse-ms/index.js
const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw new TypeError("Expected a finite number or bigint");
}
// ../../work/main/node_modules/pretty-ms/index.js
const isZero$1 = (value) => value === 0 || value === 0n;
const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 1e-7;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw new TypeError("Expected a finite number or bigint");
	options = { ...options };
	const sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if ((result.length === 0 || !options.colonNotation) && isZero$1(value) && !(options.colonNotation && short === "m")) return;
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else valueString += options.verbose ? " " + pluralize(long, value) : short;
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
	else {
		if (options.hideYear) add(days, "day", "d");
		else {
			add(days / 365n, "year", "y");
			add(days % 365n, "day", "d");
		}
		add(Number(parsed.hours), "hour", "h");
	}
	add(Number(parsed.minutes), "minute", "m");
	if (!options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, "second", "s");
			if (options.formatSubMilliseconds) {
				add(milliseconds, "millisecond", "ms");
				add(microseconds, "microsecond", "µs");
				add(nanoseconds, "nanosecond", "ns");
			} else {
				const millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6;
				const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
				const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			const secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1);
			const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	const separator = options.colonNotation ? ":" : " ";
	if (typeof options.unitCount === "number") result = result.slice(0, Math.max(options.unitCount, 1));
	return sign + result.join(separator);
}
// ../../work/main/node_modules/execa/lib/verbose/error.js
const logError = (result, verboseInfo) => {
	if (result.failed) verboseLog({
		type: "error",
		verboseMessage: result.shortMessage,
		verboseInfo,
		result
	});
};
// ../../work/main/node_modules/execa/lib/verbose/complete.js
const logResult = (result, verboseInfo) => {
	if (!isVerbose(verboseInfo)) return;
	logError(result, verboseInfo);
	logDuration(result, verboseInfo);
};
const logDuration = (result, verboseInfo) => {
	const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
	verboseLog({
		type: "duration",
		verboseMessage,
		verboseInfo,
		result
	});
};
// ../../work/main/node_modules/execa/lib/return/reject.js
const handleResult = (result, verboseInfo, { reject }) => {
	logResult(result, verboseInfo);
	if (reject && result.failed) throw result;
	return result;
};
// ../../work/main/node_modules/execa/lib/stdio/type.js
const getStdioItemType = (value, optionName) => {
	if (isAsyncGenerator(value)) return "asyncGenerator";
	if (isSyncGenerator(value)) return "generator";
	if (isUrl(value)) return "fileUrl";
	if (isFilePathObject(value)) return "filePath";
	if (isWebStream(value)) return "webStream";
	if (isStream(value, { checkOpen: false })) return "native";
	if (isUint8Array(value)) return "uint8Array";
	if (isAsyncIterableObject(value)) return "asyncIterable";
	if (isIterableObject(value)) return "iterable";
	if (isTransformStream(value)) return getTransformStreamType({ transform: value }, optionName);
	return isTransformOptions(value) ? getTransformObjectType(value, optionName) : "native";
};
const getTransformObjectType = (value, optionName) => {
	if (isDuplexStream(value.transform, { checkOpen: false })) return getDuplexType(value, optionName);
	return isTransformStream(value.transform) ? getTransformStreamType(value, optionName) : getGeneratorObjectType(value, optionName);
};
const getDuplexType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "Duplex stream");
	return "duplex";
};
const getTransformStreamType = (value, optionName) => {
	validateNonGeneratorType(value, optionName, "web TransformStream");
	return "webTransform";
};
const validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
	checkUndefinedOption(final, `${optionName}.final`, typeName);
	checkUndefinedOption(binary, `${optionName}.binary`, typeName);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
const checkUndefinedOption = (value, optionName, typeName) => {
	if (value !== void 0) throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
};
const getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
	if (transform !== void 0 && !isGenerator(transform)) throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (isDuplexStream(final, { checkOpen: false })) throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
	if (isTransformStream(final)) throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
	if (final !== void 0 && !isGenerator(final)) throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
	checkBooleanOption(binary, `${optionName}.binary`);
	checkBooleanOption(objectMode, `${optionName}.objectMode`);
	return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
};
const isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
const isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
const isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
const isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
const isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
const isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
const isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
const FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]);
const isFilePathString = (file) => typeof file === "string";
const isStdioValueObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => STDIO_VALUE_KEYS.has(key)) && "value" in value;
const STDIO_VALUE_KEYS = /* @__PURE__ */ new Set(["value", "input"]);
const isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
const KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set([
	"ipc",
	"ignore",
	"inherit",
	"overlapped",
	"pipe"
]);
const isReadableStream = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
const isWritableStream = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
const isWebStream = (value) => isReadableStream(value) || isWritableStream(value);
const isTransformStream = (value) => isReadableStream(value?.readable) && isWritableStream(value?.writable);
const isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
const isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
const isObject = (value) => typeof value === "object" && value !== null;
const TRANSFORM_TYPES = /* @__PURE__ */ new Set([
	"generator",
	"asyncGenerator",
	"duplex",
	"webTransform"
]);
const FILE_TYPES = /* @__PURE__ */ new Set([
	"fileUrl",
	"filePath",
	"fileNumber"
]);
const SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]);
const SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([
	...SPECIAL_DUPLICATE_TYPES_SYNC,
	"webStream",
	"nodeStream"
]);
const FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]);
const TYPE_TO_MESSAGE = {
	generator: "a generator",
	asyncGenerator: "an async generator",
	fileUrl: "a file URL",
	filePath: "a file path string",
	fileNumber: "a file descriptor number",
	webStream: "a web stream",
	nodeStream: "a Node.js stream",
	webTransform: "a web TransformStream",
	duplex: "a Duplex stream",
	native: "any value",
	iterable: "an iterable",
	asyncIterable: "an async iterable",
	string: "a string",
	uint8Array: "a Uint8Array"
};
// ../../work/main/node_modules/execa/lib/transform/object-mode.js
const getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
const getOutputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: objectMode ?? writableObjectMode
	};
};
const getInputObjectModes = (objectMode, index, newTransforms) => {
	const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode)
	};
};
const getFdObjectMode = (stdioItems, direction) => {
	const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
	if (lastTransform === void 0) return false;
	return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
};
// ../../work/main/node_modules/execa/lib/transform/normalize.js
const normalizeTransforms = (stdioItems, optionName, direction, options) => [...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)), ...getTransforms(stdioItems, optionName, direction, options)];
const getTransforms = (stdioItems, optionName, direction, { encoding }) => {
	const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
	const newTransforms = Array.from({ length: transforms.length });
	for (const [index, stdioItem] of Object.entries(transforms)) newTransforms[index] = normalizeTransform({
		stdioItem,
		index: Number(index),
		newTransforms,
		optionName,
		direction,
		encoding
	});
	return sortTransforms(newTransforms, direction);
};
const normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
	if (type === "duplex") return normalizeDuplex({
		stdioItem,
		optionName
	});
	if (type === "webTransform") return normalizeTransformStream({
		stdioItem,
		index,
		newTransforms,
		direction
	});
	return normalizeGenerator({
		stdioItem,
		index,
		newTransforms,
		direction,
		encoding
	});
};
const normalizeDuplex = ({ stdioItem, optionName }) => {
	const { value } = stdioItem;
	const { transform } = value;
	const { writableObjectMode, readableObjectMode } = transform;
	const { objectMode = readableObjectMode } = value;
	if (objectMode && !readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!objectMode && readableObjectMode) throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
	const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
	const { transform, final, binary: binaryOption = false, preserveNewlines = false, objectMode } = isPlainObject(value) ? value : { transform: value };
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			final,
			binary,
			preserveNewlines,
			writableObjectMode,
			readableObjectMode
		}
	};
};
const sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
// ../../work/main/node_modules/execa/lib/stdio/direction.js
const getStreamDirection = ({ stdioItems, isStdioArray, fdNumber, optionName }) => {
	const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber, isStdioArray));
	if (directions.includes("input") && directions.includes("output")) throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
	return directions.find(Boolean) ?? DEFAULT_DIRECTION;
};
const getStdioItemDirection = (stdioItem, fdNumber, isStdioArray) => {
	const knownDirection = KNOWN_DIRECTIONS[fdNumber];
	const direction = getRequestedDirection(stdioItem);
	if (knownDirection === void 0) return direction;
	validateKnownDirection(stdioItem, knownDirection, isStdioArray);
	return knownDirection;
};
const getRequestedDirection = ({ type, value, direction, optionName }) => {
	const guessedDirection = guessStreamDirection[type](value);
	if (direction === "input" && guessedDirection === "output") throw new TypeError(`The \`${optionName}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
	return direction ?? guessedDirection;
};
const validateKnownDirection = ({ type, value, optionName }, knownDirection, isStdioArray) => {
	if (!STREAM_TYPES.has(type) || !isStdioArray && getStandardStreamDirection(value) !== void 0) return;
	const guessedDirection = guessStreamDirection[type](value);
	if (guessedDirection === void 0 || guessedDirection === knownDirection) return;
	throw new TypeError(`The \`${optionName}\` option is invalid: a ${guessedDirection === "input" ? "readable" : "writable"} value is always an ${guessedDirection}, but \`${optionName}\` is an ${knownDirection}.`);
};
const STREAM_TYPES = /* @__PURE__ */ new Set([
	"native",
	"nodeStream",
	"webStream"
]);
const KNOWN_DIRECTIONS = [
	"input",
	"output",
	"output"
];
const anyDirection = () => void 0;
const alwaysInput = () => "input";
const guessStreamDirection = {
	generator: anyDirection,
	asyncGenerator: anyDirection,
	fileUrl: anyDirection,
	filePath: anyDirection,
	iterable: alwaysInput,
	asyncIterable: alwaysInput,
	uint8Array: alwaysInput,
	string: alwaysInput,
	webStream: (value) => isWritableStream(value) ? "output" : "input",
	nodeStream(value) {
		if (!isReadableStream$1(value, { checkOpen: false })) return "output";
		return isWritableStream$1(value, { checkOpen: false }) ? void 0 : "input";
	},
	webTransform: anyDirection,
	duplex: anyDirection,
	native(value) {
		const standardStreamDirection = getStandardStreamDirection(value);
		if (standardStreamDirection !== void 0) return standardStreamDirection;
		if (isStream(value, { checkOpen: false })) return guessStreamDirection.nodeStream(value);
	}
};
const getStandardStreamDirection = (value) => {
	if ([0, process$1.stdin].includes(value)) return "input";
	if ([
		1,
		2,
		process$1.stdout,
		process$1.stderr
	].includes(value)) return "output";
};
const DEFAULT_DIRECTION = "output";
// ../../work/main/node_modules/execa/lib/ipc/array.js
const normalizeIpcStdioArray = (stdioArray, ipc) => ipc ? [...stdioArray, "ipc"] : stdioArray;
// ../../work/main/node_modules/execa/lib/stdio/stdio-option.js
const normalizeStdioOption = (options, verboseInfo, isSync) => {
	const { stdio, ipc, buffer } = options;
	const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue(stdioOption, fdNumber));
	validateIpcStdioOption(stdioArray);
	return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
};
const validateIpcStdioOption = (stdioArray) => {
	if (stdioArray.some((stdioOption) => hasIpcStdioOption(stdioOption))) throw new Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
};
const hasIpcStdioOption = (stdioOption) => Array.isArray(stdioOption) ? stdioOption.some((item) => hasIpcStdioItem(item)) : hasIpcStdioItem(stdioOption);
const hasIpcStdioItem = (stdioOption) => isStdioValueObject(stdioOption) ? stdioOption.value === "ipc" : stdioOption === "ipc";
const getStdioArray = (stdio, options) => {
	if (stdio === void 0) return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
	if (hasAlias(options)) throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
	if (typeof stdio === "string") return [
		stdio,
		stdio,
		stdio
	];
	if (!Array.isArray(stdio)) throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${getTypeName(stdio)}\``);
	const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
	return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
};
const hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
const addDefaultValue = (stdioOption, fdNumber) => {
	if (Array.isArray(stdioOption)) return stdioOption.map((item) => addDefaultValue(item, fdNumber));
	if (stdioOption === null || stdioOption === void 0) return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
	return stdioOption;
};
const normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && isStandardOutputFd(fdNumber) && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption, fdNumber) ? "ignore" : stdioOption);
const isOutputPipeOnly = (stdioOption, fdNumber) => isOutputPipe(stdioOption, fdNumber) || Array.isArray(stdioOption) && stdioOption.length > 0 && stdioOption.every((item) => isOutputPipe(item, fdNumber));
const isOutputPipe = (stdioOption, fdNumber) => stdioOption === "pipe" || isOutputPipeObject(stdioOption, fdNumber);
const isOutputPipeObject = (stdioOption, fdNumber) => isStdioValueObject(stdioOption) && stdioOption.value === "pipe" && (stdioOption.input === void 0 || stdioOption.input === false || isFixedOutputPipe(fdNumber, stdioOption.input));
const isFixedOutputPipe = (fdNumber, input) => input === true && isStandardOutputFd(fdNumber);
const isStandardOutputFd = (fdNumber) => fdNumber === 1 || fdNumber === 2;
// ../../work/main/node_modules/execa/lib/arguments/fd-options.js
const getToStream = (destination, to = "stdin") => {
	const isWritable = true;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
	const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
	const destinationStream = destination.stdio[fdNumber];
	if (destinationStream === null) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
	return destinationStream;
};
const getFromStream = (source, from = "stdout") => {
	const isWritable = false;
	const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
	const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
	if (sourceStream === null || sourceStream === void 0) throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
	return sourceStream;
};
const SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
const getFdNumber = (fileDescriptors, fdName, isWritable) => {
	const fdNumber = parseFdNumber(fdName, isWritable);
	validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
	return fdNumber;
};
const parseFdNumber = (fdName, isWritable) => {
	const fdNumber = parseFd(fdName);
	if (fdNumber !== void 0) return fdNumber;
	const { validOptions, defaultValue } = isWritable ? {
		validOptions: "\"stdin\"",
		defaultValue: "stdin"
	} : {
		validOptions: "\"stdout\", \"stderr\", \"all\"",
		defaultValue: "stdout"
	};
	throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
};
const validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
	const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
	if (fileDescriptor === void 0) throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (!isWritable && fileDescriptor.direction === "input") throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
	if (isWritable && fileDescriptor.direction !== "input") throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
};
const getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
	if (fdNumber === "all" && !options.all) return "The \"all\" option must be true to use \"from: 'all'\".";
	const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
	return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
};
const getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
	const usedDescriptor = getUsedDescriptor(fdNumber);
	if (usedDescriptor === 0 && stdin !== void 0) return {
		optionName: "stdin",
		optionValue: stdin
	};
	if (usedDescriptor === 1 && stdout !== void 0) return {
		optionName: "stdout",
		optionValue: stdout
	};
	return usedDescriptor === 2 && stderr !== void 0 ? {
		optionName: "stderr",
		optionValue: stderr
	} : {
		optionName: `stdio[${usedDescriptor}]`,
		optionValue: stdio[usedDescriptor]
	};
};
const getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
const getOptionName = (isWritable) => isWritable ? "to" : "from";
const serializeOptionValue = (value) => {
	if (typeof value === "string") return `'${value}'`;
	return typeof value === "number" ? `${value}` : "Stream";
};
// ../../work/main/node_modules/execa/lib/stdio/native.js
const handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
	if (!isStdioArray || type !== "native") return stdioItem;
	return isSync ? handleNativeStreamSync({
		stdioItem,
		fdNumber,
		direction
	}) : handleNativeStreamAsync({
		stdioItem,
		fdNumber
	});
};
const handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
	const targetFd = getTargetFd({
		value,
		optionName,
		fdNumber,
		direction
	});
	if (targetFd !== void 0) return targetFd;
	if (isStream(value, { checkOpen: false })) throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return stdioItem;
};
const getTargetFd = ({ value, optionName, fdNumber, direction }) => {
	const targetFdNumber = getTargetFdNumber(value, fdNumber);
	if (targetFdNumber === void 0) return;
	if (direction === "output") return {
		type: "fileNumber",
		value: targetFdNumber,
		optionName
	};
	if (tty.isatty(targetFdNumber)) throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
	return {
		type: "uint8Array",
		contents: () => [bufferToUint8Array(readFileSync(targetFdNumber))],
		optionName
	};
};
const getTargetFdNumber = (value, fdNumber) => {
	if (value === "inherit") return fdNumber;
	if (typeof value === "number") return value;
	const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
	if (standardStreamIndex !== -1) return standardStreamIndex;
};
const handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
	if (value === "inherit") return {
		type: "nodeStream",
		value: getStandardStream(fdNumber, value, optionName),
		optionName
	};
	if (typeof value === "number") return {
		type: "nodeStream",
		value: getStandardStream(value, value, optionName),
		optionName
	};
	return isStream(value, { checkOpen: false }) ? {
		type: "nodeStream",
		value,
		optionName
	} : stdioItem;
};
const getStandardStream = (fdNumber, value, optionName) => {
	const standardStream = STANDARD_STREAMS[fdNumber];
	if (standardStream === void 0) throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
	return standardStream;
};
// ../../work/main/node_modules/execa/lib/stdio/input-option.js
const handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [...handleInputOption(input), ...handleInputFileOption(inputFile)] : [];
const handleInputOption = (input) => input === void 0 ? [] : [{
	type: getInputType(input),
	value: input,
	optionName: "input"
}];
const getInputType = (input) => {
	if (isReadableStream$1(input, { checkOpen: false })) return "nodeStream";
	if (typeof input === "string") return "string";
	if (isUint8Array(input)) return "uint8Array";
	throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
};
const handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
	...getInputFileType(inputFile),
	optionName: "inputFile"
}];
const getInputFileType = (inputFile) => {
	if (isUrl(inputFile)) return {
		type: "fileUrl",
		value: inputFile
	};
	if (isFilePathString(inputFile)) return {
		type: "filePath",
		value: { file: inputFile }
	};
	throw new Error("The `inputFile` option must be a file path string or a file URL.");
};
// ../../work/main/node_modules/execa/lib/stdio/duplicate.js
const isFileType = (type) => SPECIAL_DUPLICATE_TYPES_SYNC.has(type);
const getFileTarget = ({ type, value }) => type === "filePath" ? path.resolve(value.file) : fileURLToPath(value);
const filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => !hasSameValueAndDirection(stdioItemOne, stdioItemTwo) || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
const hasSameValueAndDirection = (stdioItemOne, stdioItemTwo) => stdioItemOne.value === stdioItemTwo.value && stdioItemOne.direction === stdioItemTwo.direction;
const getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
	const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
	if (otherStdioItems.length === 0) return;
	if (isSync) {
		validateDuplicateStreamSync({
			otherStdioItems,
			type,
			value,
			optionName,
			direction
		});
		return;
	}
	if (SPECIAL_DUPLICATE_TYPES.has(type)) return getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
	if (FORBID_DUPLICATE_TYPES.has(type)) validateDuplicateTransform({
		otherStdioItems,
		type,
		value,
		optionName
	});
};
const getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.map((stdioItem) => ({
	...stdioItem,
	direction
}))).filter((stdioItem) => isSameDuplicateType(stdioItem.type, type));
const isSameDuplicateType = (otherType, type) => otherType === type || isFileType(otherType) && isFileType(type);
const validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
	if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
};
const getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
	const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, type, value));
	if (duplicateStdioItems.length === 0) return;
	const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
	throwOnDuplicateStream(differentStdioItem, optionName, type);
	return direction === "output" || type === "webStream" ? duplicateStdioItems[0].stream : void 0;
};
const hasSameValue = (otherStdioItem, type, value) => isFileType(otherStdioItem.type) ? getFileTarget(otherStdioItem) === getFileTarget({
	type,
	value
}) : otherStdioItem.value === value;
const validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
	const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
	throwOnDuplicateStream(duplicateStdioItem, optionName, type);
};
const throwOnDuplicateStream = (stdioItem, optionName, type) => {
	if (stdioItem !== void 0) throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
};
// ../../work/main/node_modules/execa/lib/stdio/handle.js
const handleStdio = (addProperties, options, verboseInfo, isSync) => {
	const initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
		stdioOption,
		fdNumber,
		options,
		isSync
	}));
	const fileDescriptors = getFinalFileDescriptors({
		initialFileDescriptors,
		addProperties,
		options,
		isSync
	});
	options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
	return fileDescriptors;
};
const getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
	const optionName = getStreamName(fdNumber);
	const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
		stdioOption,
		fdNumber,
		options,
		optionName
	});
	const direction = getStreamDirection({
		stdioItems: initialStdioItems,
		isStdioArray,
		fdNumber,
		optionName
	});
	const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
		stdioItem,
		isStdioArray,
		fdNumber,
		direction,
		isSync
	}));
	const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
	const objectMode = getFdObjectMode(normalizedStdioItems, direction);
	validateFileObjectMode(normalizedStdioItems, objectMode);
	return {
		direction,
		objectMode,
		stdioItems: normalizedStdioItems
	};
};
const initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
	const values = Array.isArray(stdioOption) ? stdioOption : [stdioOption];
	const inputStdioItems = handleInputOptions(options, fdNumber);
	const initialStdioItems = [...omitInheritedStdin(values.map((value) => initializeStdioItem(value, optionName)), inputStdioItems), ...inputStdioItems];
	const stdioItems = filterDuplicates(initialStdioItems);
	const isStdioArray = stdioItems.length > 1;
	validateStdioArray(stdioItems, isStdioArray, optionName);
	validateStreams(stdioItems, isStdioArray);
	return {
		stdioItems,
		isStdioArray
	};
};
const omitInheritedStdin = (stdioItems, inputStdioItems) => inputStdioItems.length > 0 && isInheritedStdinOnly(stdioItems) ? [] : stdioItems;
const isInheritedStdinOnly = (stdioItems) => stdioItems.length === 1 && stdioItems[0].type === "native" && stdioItems[0].value === "inherit";
const initializeStdioItem = (value, optionName) => {
	if (isStdioValueObject(value)) return initializeStdioValueObject(value, optionName);
	return {
		type: getStdioItemType(value, optionName),
		value,
		optionName
	};
};
const initializeStdioValueObject = ({ value, input }, optionName) => {
	checkBooleanOption(input, `${optionName}.input`);
	return {
		type: getStdioItemType(value, optionName),
		value,
		direction: input ? "input" : void 0,
		optionName
	};
};
const validateStdioArray = (stdioItems, isStdioArray, optionName) => {
	if (stdioItems.length === 0) throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
	if (!isStdioArray) return;
	for (const { value, optionName } of stdioItems) if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) throw new Error(`The \`${optionName}\` option must not include \`${value}\`.`);
};
const INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore"]);
const validateStreams = (stdioItems, isStdioArray) => {
	for (const stdioItem of stdioItems) {
		validateFileStdio(stdioItem);
		validateFileDescriptorStdio(stdioItem);
		validateNativeStdio(stdioItem, isStdioArray);
	}
};
const validateFileDescriptorStdio = ({ type, value, optionName }) => {
	if (type !== "native") return;
	const fileDescriptor = typeof value === "number" ? value : value?.fd;
	if (typeof fileDescriptor === "number" && (!Number.isInteger(fileDescriptor) || fileDescriptor < 0 || fileDescriptor > MAX_FILE_DESCRIPTOR)) throw new TypeError(`The \`${optionName}\` option must be a non-negative 32-bit integer: got ${fileDescriptor}.`);
};
const MAX_FILE_DESCRIPTOR = 2 ** 31 - 1;
const validateNativeStdio = ({ type, value, optionName }, isStdioArray) => {
	if (type !== "native") return;
	if (isFileHandle(value)) {
		if (isStdioArray) throw new TypeError(`The \`${optionName}\` option cannot combine file handles with other values.`);
		return;
	}
	if (typeof value !== "string" && typeof value !== "number" && !isStream(value, { checkOpen: false })) throw new TypeError(`The \`${optionName}\` option is invalid: ${String(value)} (${typeof value}).`);
};
const isFileHandle = (value) => typeof value?.fd === "number" && !isStream(value, { checkOpen: false });
const validateFileStdio = ({ type, value, optionName }) => {
	if (isRegularUrl(value)) throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (isUnknownStdioString(type, value)) throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
};
const validateFileObjectMode = (stdioItems, objectMode) => {
	if (!objectMode) return;
	const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
	if (fileStdioItem !== void 0) throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
};
const getFinalFileDescriptors = ({ initialFileDescriptors, addProperties, options, isSync }) => {
	const fileDescriptors = [];
	try {
		for (const fileDescriptor of initialFileDescriptors) addFinalFileDescriptor({
			fileDescriptor,
			fileDescriptors,
			addProperties,
			options,
			isSync
		});
		return fileDescriptors;
	} catch (error) {
		cleanupCustomStreams(fileDescriptors);
		throw error;
	}
};
const addFinalFileDescriptor = ({ fileDescriptor, fileDescriptors, addProperties, options, isSync }) => {
	const { direction, objectMode, stdioItems } = fileDescriptor;
	const finalFileDescriptor = {
		direction,
		objectMode,
		stdioItems: []
	};
	fileDescriptors.push(finalFileDescriptor);
	for (const stdioItem of stdioItems) finalFileDescriptor.stdioItems.push(addStreamProperties({
		stdioItem,
		addProperties,
		direction,
		objectMode,
		options,
		fileDescriptors,
		isSync
	}));
};
const addStreamProperties = ({ stdioItem, addProperties, direction, objectMode, options, fileDescriptors, isSync }) => {
	const duplicateStream = getDuplicateStream({
		stdioItem,
		direction,
		fileDescriptors,
		isSync
	});
	if (duplicateStream !== void 0) return {
		...stdioItem,
		stream: duplicateStream
	};
	return {
		...stdioItem,
		...addProperties[direction][stdioItem.type](stdioItem, options, objectMode)
	};
};
const cleanupCustomStreams = (fileDescriptors) => {
	for (const { stream } of fileDescriptors.flatMap(({ stdioItems }) => stdioItems)) {
		if (stream === void 0 || isStandardStream(stream)) continue;
		stream.on("error", () => {});
		stream.destroy();
	}
};
const forwardStdio = (stdioItems) => {
	if (stdioItems.length > 1) return stdioItems.some(({ value }) => value === "overlapped") ? "overlapped" : "pipe";
	const [{ type, value }] = stdioItems;
	return type === "native" ? value : "pipe";
};
// ../../work/main/node_modules/execa/lib/stdio/handle-sync.js
const handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
const forbiddenIfSync = ({ type, optionName }) => {
	throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
};
const forbiddenNativeIfSync = ({ optionName, value }) => {
	if (value === "overlapped") throwInvalidSyncValue(optionName, `"${value}"`);
	return {};
};
const forbiddenNativeInputIfSync = (stdioItem) => {
	const { optionName, value } = stdioItem;
	if (value === "pipe" && optionName !== "stdin") throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input pipe with synchronous methods.`);
	return forbiddenNativeIfSync(stdioItem);
};
const forbiddenInputTransformIfSync = ({ optionName }) => {
	if (optionName !== "stdin") throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input transform with synchronous methods.`);
};
const throwInvalidSyncValue = (optionName, value) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
};
const addProperties$1 = {
	generator() {},
	asyncGenerator: forbiddenIfSync,
	webStream: forbiddenIfSync,
	nodeStream: forbiddenIfSync,
	webTransform: forbiddenIfSync,
	duplex: forbiddenIfSync,
	asyncIterable: forbiddenIfSync,
	native: forbiddenNativeIfSync
};
const addPropertiesSync = {
	input: {
		...addProperties$1,
		generator: forbiddenInputTransformIfSync,
		native: forbiddenNativeInputIfSync,
		fileUrl: ({ value }) => ({ contents: () => [bufferToUint8Array(readFileSync(value))] }),
		filePath: ({ value: { file } }) => ({ contents: () => [bufferToUint8Array(readFileSync(file))] }),
		fileNumber: forbiddenIfSync,
		iterable: ({ value }) => ({ contents: () => [...value] }),
		string: ({ value }) => ({ contents: [value] }),
		uint8Array: ({ value, contents = [value] }) => ({ contents })
	},
	output: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ path: value }),
		filePath: ({ value: { file, append } }) => ({
			path: file,
			append
		}),
		fileNumber: ({ value }) => ({ path: value }),
		iterable: forbiddenIfSync,
		string: forbiddenIfSync,
		uint8Array: forbiddenIfSync
	}
};
// ../../work/main/node_modules/execa/lib/transform/validate.js
const getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
const validateStringTransformInput = function* (optionName, chunk) {
	if (typeof chunk !== "string" && !isUint8Array(chunk) && !Buffer$1.isBuffer(chunk)) throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
	yield chunk;
};
const getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
const validateObjectTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	yield chunk;
};
const validateStringTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk);
	if (typeof chunk !== "string" && !isUint8Array(chunk)) throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
	yield chunk;
};
const validateEmptyReturn = (optionName, chunk) => {
	if (chunk === null || chunk === void 0) throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
};
// ../../work/main/node_modules/execa/lib/transform/encoding-transform.js
const getEncodingTransformGenerator = (binary, encoding, skipped) => {
	if (skipped) return;
	if (binary) return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
	const stringDecoder = new StringDecoder(encoding);
	return {
		transform: encodingStringGenerator.bind(void 0, stringDecoder),
		final: encodingStringFinal.bind(void 0, stringDecoder)
	};
};
const encodingUint8ArrayGenerator = function* (textEncoder, chunk) {
	if (Buffer$1.isBuffer(chunk)) yield bufferToUint8Array(chunk);
	else if (typeof chunk === "string") yield textEncoder.encode(chunk);
	else yield chunk;
};
const encodingStringGenerator = function* (stringDecoder, chunk) {
	yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
};
const encodingStringFinal = function* (stringDecoder) {
	const lastChunk = stringDecoder.end();
	if (lastChunk !== "") yield lastChunk;
};
const getStringToBytesGenerator = (binary, encoding, skipped) => skipped || encoding === "utf8" ? void 0 : { transform: stringToBytesGenerator.bind(void 0, getStringEncoding(binary, encoding)) };
const stringToBytesGenerator = function* (stringEncoding, chunk) {
	yield typeof chunk === "string" ? bufferToUint8Array(Buffer$1.from(chunk, stringEncoding)) : chunk;
};
// ../../work/main/node_modules/execa/lib/transform/run-async.js
const pushChunks = callbackify(async (getChunks, state, getChunksArguments, transformStream) => {
	state.currentIterable = getChunks(...getChunksArguments);
	try {
		for await (const chunk of state.currentIterable) transformStream.push(chunk);
	} finally {
		delete state.currentIterable;
	}
});
const transformChunk = async function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator$1 } = generators[index];
	for await (const transformedChunk of transform(chunk)) yield* transformChunk(transformedChunk, generators, index + 1);
};
const finalChunks = async function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunks(final, Number(index), generators);
};
const generatorFinalChunks = async function* (final, index, generators) {
	if (final === void 0) return;
	for await (const finalChunk of final()) yield* transformChunk(finalChunk, generators, index + 1);
};
const destroyTransform = callbackify(async ({ currentIterable }, error) => {
	if (currentIterable !== void 0) {
		await (error ? currentIterable.throw(error) : currentIterable.return());
		return;
	}
	if (error) throw error;
});
const identityGenerator$1 = function* (chunk) {
	yield chunk;
};
// ../../work/main/node_modules/execa/lib/transform/run-sync.js
const pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
	try {
		for (const chunk of getChunksSync(...getChunksArguments)) transformStream.push(chunk);
		done();
	} catch (error) {
		done(normalizeTransformError(error));
	}
};
const normalizeTransformError = (error) => error || Object.assign(/* @__PURE__ */ new Error("Promise was rejected with falsy value"), {
	code: "ERR_FALSY_VALUE_REJECTION",
	reason: error
});
const runTransformSync = (generators, chunks) => {
	try {
		return [...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]), ...finalChunksSync(generators)];
	} catch (error) {
		throw normalizeTransformError(error);
	}
};
const transformChunkSync = function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	const { transform = identityGenerator } = generators[index];
	for (const transformedChunk of transform(chunk)) yield* transformChunkSync(transformedChunk, generators, index + 1);
};
const finalChunksSync = function* (generators) {
	for (const [index, { final }] of Object.entries(generators)) yield* generatorFinalChunksSync(final, Number(index), generators);
};
const generatorFinalChunksSync = function* (final, index, generators) {
	if (final === void 0) return;
	for (const finalChunk of final()) yield* transformChunkSync(finalChunk, generators, index + 1);
};
const identityGenerator = function* (chunk) {
	yield chunk;
};
// ../../work/main/node_modules/execa/lib/transform/generator.js
const generatorToStream = ({ value, value: { transform, final, binary, writableObjectMode, readableObjectMode }, optionName }, { encoding }) => {
	const state = {};
	const generators = addInternalGenerators(value, encoding, optionName);
	const transformAsync = isAsyncGenerator(transform);
	const finalAsync = isAsyncGenerator(final);
	const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
	const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
	const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
	return { stream: new Transform({
		writableObjectMode,
		writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
		readableObjectMode,
		readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
		defaultEncoding: getStringEncoding(binary, encoding),
		transform(chunk, encoding, done) {
			transformMethod([
				chunk,
				generators,
				0
			], this, done);
		},
		flush(done) {
			finalMethod([generators], this, done);
		},
		destroy: destroyMethod
	}) };
};
const runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
	const generators = stdioItems.filter(({ type }) => type === "generator");
	const reversedGenerators = isInput ? generators.reverse() : generators;
	for (const { value, optionName } of reversedGenerators) {
		if (!value.writableObjectMode) {
			const stringEncoding = getStringEncoding(value.binary, encoding);
			chunks = chunks.map((chunk) => typeof chunk === "string" ? Buffer$1.from(chunk, stringEncoding) : chunk);
		}
		const generators = addInternalGenerators(value, encoding, optionName);
		chunks = runTransformSync(generators, chunks);
	}
	return chunks;
};
const addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
	const state = {};
	return [
		{ transform: getValidateTransformInput(writableObjectMode, optionName) },
		getEncodingTransformGenerator(binary, encoding, writableObjectMode),
		getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
		{
			transform,
			final
		},
		{ transform: getValidateTransformReturn(readableObjectMode, optionName) },
		getAppendNewlineGenerator({
			binary,
			preserveNewlines,
			readableObjectMode,
			state,
			encoding
		}),
		getStringToBytesGenerator(binary, encoding, readableObjectMode)
	].filter(Boolean);
};
// ../../work/main/node_modules/execa/lib/io/input-sync.js
const addInputOptionsSync = (fileDescriptors, options) => {
	for (const fdNumber of getInputFdNumbers(fileDescriptors)) addInputOptionSync(fileDescriptors, fdNumber, options);
};
const getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
const addInputOptionSync = (fileDescriptors, fdNumber, options) => {
	const { stdioItems } = fileDescriptors[fdNumber];
	const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
	if (allStdioItems.length === 0 && stdioItems.every(({ type }) => type !== "generator")) return;
	if (fdNumber !== 0) {
		const [{ type, optionName }] = allStdioItems;
		throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
	}
	const chunks = allStdioItems.flatMap(({ type, contents }) => getChunks(type, typeof contents === "function" ? contents() : contents));
	options.input = applyInputGeneratorsSync(chunks, stdioItems, options.encoding);
};
const getChunks = (type, chunks) => type === "iterable" ? chunks : chunks.filter((chunk) => chunk.length > 0);
const applyInputGeneratorsSync = (chunks, stdioItems, encoding) => {
	const newContents = runGeneratorsSync(chunks, stdioItems, getInputEncoding(encoding), true);
	validateSerializable(newContents);
	return joinToUint8Array(newContents);
};
const validateSerializable = (newContents) => {
	const invalidItem = newContents.find((item) => !isSerializableInput(item));
	if (invalidItem !== void 0) throwOnSerializableInput("stdin", invalidItem);
};
const isSerializableInput = (item) => typeof item === "string" || isUint8Array(item);
const throwOnSerializableInput = (optionName, invalidItem) => {
	throw new TypeError(`The \`${optionName}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
};
// ../../work/main/node_modules/execa/lib/verbose/output.js
const shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && isFdVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
const isFdVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
const PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
const logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
	for await (const line of linesIterable) if (!isPipingStream(stream)) logLine(line, fdNumber, verboseInfo);
};
const logLinesSync = (linesArray, fdNumber, verboseInfo) => {
	for (const line of linesArray) logLine(line, fdNumber, verboseInfo);
};
const isPipingStream = (stream) => stream._readableState.pipes.some((pipe) => !isAllStream(pipe) || isPipingStream(pipe));
const logLine = (line, fdNumber, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(line);
	verboseLog({
		type: "output",
		verboseMessage,
		fdNumber,
		verboseInfo
	});
};
// ../../work/main/node_modules/execa/lib/io/output-sync.js
const transformOutputSync = ({ fileDescriptors, syncResult, options, verboseInfo }) => {
	const output = syncResult.output ?? getSpawnFailureOutput(options);
	const outputFiles = /* @__PURE__ */ new Set();
	const errors = [];
	return {
		output: output.map((result, fdNumber) => transformOutputResultSync({
			result,
			fileDescriptors,
			fdNumber,
			errors,
			outputFiles,
			verboseInfo
		}, options)),
		error: errors.find((error) => error !== void 0)
	};
};
const getSpawnFailureOutput = ({ stdio }) => stdio.map((stdioOption, fdNumber) => fdNumber !== 0 && stdioOption === "pipe" ? /* @__PURE__ */ new Uint8Array() : null);
const transformOutputResultSync = ({ result, fileDescriptors, fdNumber, errors, outputFiles, verboseInfo }, { buffer, encoding, lines, stripFinalNewline, maxBuffer }) => {
	if (result === null) return;
	const truncatedResult = truncateMaxBufferSync(result, fdNumber, {
		maxBuffer,
		buffer
	});
	const uint8ArrayResult = bufferToUint8Array(truncatedResult);
	const { stdioItems, objectMode } = fileDescriptors[fdNumber];
	const { chunks, error: transformError } = runOutputGeneratorsSync(uint8ArrayResult.length === 0 ? [] : [uint8ArrayResult], stdioItems, encoding);
	const { serializedResult, finalResult } = serializeChunks({
		chunks,
		objectMode,
		encoding,
		lines,
		stripFinalNewline,
		fdNumber
	});
	const logError = logOutputSync({
		serializedResult,
		fdNumber,
		verboseInfo,
		encoding,
		stdioItems,
		objectMode
	});
	const error = transformError ?? logError;
	errors.push(error);
	const returnedResult = buffer[fdNumber] ? finalResult : void 0;
	try {
		if (error === void 0) writeToFiles(chunks, stdioItems, outputFiles);
		return returnedResult;
	} catch (writeError) {
		errors.push(writeError);
		return returnedResult;
	}
};
const runOutputGeneratorsSync = (chunks, stdioItems, encoding) => {
	try {
		return {
			chunks: runGeneratorsSync(chunks, stdioItems, encoding, false),
			error: void 0
		};
	} catch (error) {
		return {
			chunks: [],
			error
		};
	}
};
const serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline, fdNumber }) => {
	if (objectMode) return {
		serializedResult: chunks,
		finalResult: chunks
	};
	if (encoding === "buffer") {
		const serializedResult = joinToUint8Array(chunks);
		return {
			serializedResult,
			finalResult: serializedResult
		};
	}
	const serializedResult = joinToString(chunks, encoding);
	return {
		serializedResult,
		finalResult: lines[fdNumber] ? splitLinesSync(serializedResult, !stripFinalNewline[fdNumber], objectMode) : serializedResult
	};
};
const logOutputSync = ({ serializedResult, fdNumber, verboseInfo, encoding, stdioItems, objectMode }) => {
	if (!shouldLogOutput({
		stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesArray = splitLinesSync(serializedResult, false, objectMode);
	try {
		logLinesSync(linesArray, fdNumber, verboseInfo);
	} catch (error) {
		return error;
	}
};
const writeToFiles = (chunks, stdioItems, outputFiles) => {
	const fileItems = stdioItems.filter(({ type }) => FILE_TYPES.has(type));
	if (fileItems.length === 0) return;
	const contents = joinToUint8Array(chunks);
	const writtenPaths = /* @__PURE__ */ new Set();
	for (const stdioItem of fileItems) {
		const { type, append } = stdioItem;
		const path = type === "fileNumber" ? stdioItem.path : getFileTarget(stdioItem);
		if (writtenPaths.has(path)) continue;
		writtenPaths.add(path);
		if (append || outputFiles.has(path)) appendFileSync(path, contents);
		else writeFileSync(path, contents);
		outputFiles.add(path);
	}
};
// ../../work/main/node_modules/execa/lib/resolve/exit-async.js
const waitForExit = async (subprocess, context) => {
	const [exitCode, signal] = await waitForExitOrError(subprocess);
	context.isForcefullyTerminated ??= false;
	return [exitCode, signal];
};
const waitForExitOrError = async (subprocess) => {
	const [spawnPayload, exitPayload] = await Promise.allSettled([once(subprocess, "spawn"), once(subprocess, "exit")]);
	if (spawnPayload.status === "rejected") return [];
	return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
};
const waitForSubprocessExit = async (subprocess) => {
	try {
		return await once(subprocess, "exit");
	} catch {
		return waitForSubprocessExit(subprocess);
	}
};
const waitForSuccessfulExit = async (exitPromise) => {
	const [exitCode, signal] = await exitPromise;
	if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) throw new DiscardedError();
	return [exitCode, signal];
};
const isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
const isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
// ../../work/main/node_modules/execa/lib/resolve/exit-sync.js
const getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer, buffer }) => {
	const initialError = getResultError(error, exitCode, signal);
	const isTimedOut = initialError?.code === "ETIMEDOUT";
	const { resultError, isMaxBuffer } = isTimedOut ? {
		resultError: initialError,
		isMaxBuffer: false
	} : handleMaxBufferSync({
		resultError: initialError,
		output,
		maxBuffer,
		buffer
	});
	return {
		resultError,
		exitCode,
		signal,
		timedOut: isTimedOut,
		isMaxBuffer
	};
};
const getResultError = (error, exitCode, signal) => {
	if (error !== void 0) return error;
	return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
};
// ../../work/main/node_modules/execa/lib/methods/main-sync.js
const execaCoreSync = (rawFile, rawArguments, rawOptions) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
	const result = spawnSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		verboseInfo,
		fileDescriptors,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const syncOptions = normalizeSyncOptions(rawOptions);
	const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
	validateSyncOptions(options);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioSync(options, verboseInfo)
	};
};
const normalizeSyncOptions = (options) => options.node && !options.ipc ? {
	...options,
	ipc: false
} : options;
const validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal, killDescendants }) => {
	if (ipcInput !== void 0) throwInvalidSyncOption("ipcInput");
	if (ipc) throwInvalidSyncOption("ipc: true");
	if (detached) throwInvalidSyncOption("detached: true");
	if (killDescendants) throwInvalidSyncOption("killDescendants: true");
	if (cancelSignal) throwInvalidSyncOption("cancelSignal");
};
const throwInvalidSyncOption = (value) => {
	throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
};
const spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
	const syncResult = runSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		fileDescriptors,
		startTime
	});
	if (syncResult.failed) return syncResult;
	const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
	const { output, error = resultError } = transformOutputSync({
		fileDescriptors,
		syncResult,
		options,
		verboseInfo
	});
	const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
	const allFds = getAllSyncFds(output);
	const all = stripNewline(getAllSync(output, allFds, options), options, "all", allFds);
	return getSyncResult({
		error,
		exitCode,
		signal,
		timedOut,
		isMaxBuffer,
		stdio,
		all,
		options,
		command,
		escapedCommand,
		startTime
	});
};
const runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
	try {
		addInputOptionsSync(fileDescriptors, options);
		const normalizedOptions = normalizeSpawnSyncOptions(options);
		return {
			__proto__: null,
			...spawnSync(...concatenateShell(file, commandArguments, normalizedOptions))
		};
	} catch (error) {
		return makeEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			isSync: true,
			...getEarlyErrorOutput(fileDescriptors, options)
		});
	}
};
const normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({
	...options,
	encoding: "buffer",
	maxBuffer: getMaxBufferSync(maxBuffer)
});
const getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime
}) : makeError({
	error,
	command,
	escapedCommand,
	timedOut,
	isCanceled: false,
	isGracefullyCanceled: false,
	isMaxBuffer,
	isForcefullyTerminated: false,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime,
	isSync: true
});
// ../../work/main/node_modules/execa/lib/ipc/get-one.js
const internalGetOneMessageOptions = Symbol("internalGetOneMessageOptions");
const getOneMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, rawOptions) => {
	const options = copyOptions(rawOptions);
	const { reference = true, filter } = options;
	const { signal } = options[internalGetOneMessageOptions] ?? {};
	validateIpcMethod({
		methodName: "getOneMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	return getOneMessageAsync({
		anyProcess,
		channel,
		isSubprocess,
		filter,
		reference,
		signal
	});
};
const getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference, signal }) => {
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	stopOnAbort$1(signal, controller);
	try {
		return await Promise.race([
			getMessage(ipcEmitter, filter, controller),
			throwOnDisconnect(ipcEmitter, isSubprocess, controller),
			throwOnStrictError(ipcEmitter, isSubprocess, controller)
		]);
	} catch (error) {
		if (!signal?.aborted) disconnect(anyProcess);
		throw error;
	} finally {
		controller.abort();
		removeReference(channel, reference);
	}
};
const stopOnAbort$1 = (signal, controller) => {
	if (signal === void 0) return;
	if (signal.aborted) {
		controller.abort();
		return;
	}
	signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: true,
		signal: controller.signal
	});
};
const getMessage = async (ipcEmitter, filter, { signal }) => {
	if (filter === void 0) {
		const [message] = await once(ipcEmitter, "message", { signal });
		return message;
	}
	for await (const [message] of on(ipcEmitter, "message", { signal })) if (filter(message)) return message;
};
const throwOnDisconnect = async (ipcEmitter, isSubprocess, { signal }) => {
	await once(ipcEmitter, "disconnect", { signal });
	throwOnEarlyDisconnect(isSubprocess);
};
const throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
	const [error] = await once(ipcEmitter, "strict:error", { signal });
	throw getStrictResponseError(error, isSubprocess);
};
// ../../work/main/node_modules/execa/lib/ipc/get-each.js
const internalGetEachMessageOptions = Symbol("internalGetEachMessageOptions");
const getEachMessage$1 = (subprocessInfo, rawOptions) => {
	const options = copyOptions(rawOptions);
	const { reference = true } = options;
	const { signal, shouldAwait = !subprocessInfo.isSubprocess } = options[internalGetEachMessageOptions] ?? {};
	return loopOnMessages({
		...subprocessInfo,
		shouldAwait,
		reference,
		signal
	});
};
const loopOnMessages = ({ anyProcess, waitProcess = anyProcess, channel, isSubprocess, ipc, shouldAwait, reference, signal }) => {
	validateIpcMethod({
		methodName: "getEachMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	});
	addReference(channel, reference);
	const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
	const controller = new AbortController();
	const state = {};
	stopOnAbort(signal, controller);
	stopOnDisconnect(anyProcess, ipcEmitter, controller);
	abortOnStrictError({
		ipcEmitter,
		isSubprocess,
		controller,
		state
	});
	return iterateOnMessages({
		anyProcess,
		waitProcess,
		channel,
		ipcEmitter,
		isSubprocess,
		shouldAwait,
		controller,
		state,
		reference,
		signal
	});
};
const stopOnAbort = (signal, controller) => {
	if (signal === void 0) return;
	if (signal.aborted) {
		controller.abort();
		return;
	}
	signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: true,
		signal: controller.signal
	});
};
const stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
	try {
		await once(ipcEmitter, "disconnect", { signal: controller.signal });
		controller.abort();
	} catch {}
};
const abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
	try {
		const [error] = await once(ipcEmitter, "strict:error", { signal: controller.signal });
		state.error = getStrictResponseError(error, isSubprocess);
		controller.abort();
	} catch {}
};
const iterateOnMessages = async function* ({ anyProcess, waitProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference, signal }) {
	try {
		for await (const [message] of on(ipcEmitter, "message", { signal: controller.signal })) {
			throwIfStrictError(state);
			yield message;
		}
	} catch {
		throwIfStrictError(state);
	} finally {
		controller.abort();
		removeReference(channel, reference);
		if (!isSubprocess && !signal?.aborted) disconnect(anyProcess);
		if (shouldAwait) await waitProcess;
	}
};
const throwIfStrictError = ({ error }) => {
	if (error) throw error;
};
// ../../work/main/node_modules/execa/lib/ipc/methods.js
const addIpcMethods = (target, subprocess, { ipc }) => {
	Object.assign(target, getIpcMethods(subprocess, false, ipc, target));
};
const getIpcExport = () => {
	const anyProcess = process$1;
	const isSubprocess = true;
	const isIpc = process$1.channel !== void 0;
	return {
		...getIpcMethods(anyProcess, isSubprocess, isIpc),
		getCancelSignal: getCancelSignal$1.bind(void 0, {
			anyProcess,
			channel: anyProcess.channel,
			isSubprocess,
			ipc: isIpc
		})
	};
};
const getIpcMethods = (anyProcess, isSubprocess, ipc, waitProcess = anyProcess) => ({
	sendMessage: sendMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getOneMessage: getOneMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getEachMessage: getEachMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc,
		waitProcess
	})
});
// ../../work/main/node_modules/execa/lib/return/early-error.js
const handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	cleanupCustomStreams(fileDescriptors);
	const subprocess = new ChildProcess();
	subprocess.kill = () => false;
	const all = createDummyStreams(subprocess, fileDescriptors);
	const promise = handleDummyPromise({
		error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		verboseInfo
	});
	return {
		subprocess,
		promise,
		all: options.all ? all : void 0,
		convertedStreams: getConvertedStreams(promise)
	};
};
const createDummyStreams = (subprocess, fileDescriptors) => {
	const stdin = createDummyStream();
	const stdout = createDummyStream();
	const stderr = createDummyStream();
	const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
	const all = createDummyStream();
	const stdio = [
		stdin,
		stdout,
		stderr,
		...extraStdio
	];
	Object.assign(subprocess, {
		stdin,
		stdout,
		stderr,
		stdio
	});
	return all;
};
const createDummyStream = () => {
	const stream = new PassThrough();
	stream.on("error", () => {});
	stream.end();
	return stream;
};
const getConvertedStreams = (promise) => {
	const waitForPromise = async () => {
		await promise;
	};
	const endReadable = function() {
		callbackify(waitForPromise)((error) => {
			if (error) this.destroy(error);
			else this.push(null);
		});
	};
	const endWritable = callbackify(waitForPromise);
	const writeWritable = (chunk, encoding, done) => {
		endWritable(done);
	};
	const readable = () => new Readable({ read: endReadable });
	const writable = () => new Writable({
		write: writeWritable,
		final: endWritable
	});
	const duplex = () => new Duplex({
		read: endReadable,
		write: writeWritable,
		final: endWritable
	});
	const iterable = () => readable()[Symbol.asyncIterator]();
	return {
		readable,
		writable,
		duplex,
		readableStream: () => Readable.toWeb(readable()),
		writableStream: () => Writable.toWeb(writable()),
		transformStream: () => Duplex.toWeb(duplex()),
		iterable,
		[Symbol.asyncIterator]: iterable
	};
};
const handleDummyPromise = async ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	const earlyError = makeEarlyError({
		error: await error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		isSync: false,
		...getEarlyErrorOutput(fileDescriptors, options)
	});
	return handleResult(earlyError, verboseInfo, options);
};
// ../../work/main/node_modules/execa/lib/stdio/handle-async.js
const handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
const forbiddenIfAsync = ({ type, optionName }) => {
	throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
};
const addProperties = {
	fileNumber: forbiddenIfAsync,
	generator: generatorToStream,
	asyncGenerator: generatorToStream,
	nodeStream: ({ value }) => ({ stream: value }),
	webTransform: ({ value: { transform, writableObjectMode, readableObjectMode } }) => ({ stream: Duplex.from({
		writable: Writable.fromWeb(transform.writable, { objectMode: writableObjectMode }),
		readable: Readable.fromWeb(transform.readable, { objectMode: readableObjectMode })
	}) }),
	duplex: ({ value: { transform } }) => ({ stream: transform }),
	native() {}
};
const validateIterable = function* (iterable, optionName) {
	for (const value of iterable) {
		validateIterableValue(value, optionName);
		yield value;
	}
};
const validateAsyncIterable = async function* (iterable, optionName) {
	for await (const value of iterable) {
		validateIterableValue(value, optionName);
		yield value;
	}
};
const validateIterableValue = (value, optionName) => {
	if (!isSerializableInput(value)) throwOnSerializableInput(optionName, value);
};
const readableFromChunk = (chunk) => Readable.from(chunk.length === 0 ? [] : [chunk]);
const generatorToInputStream = (stdioItem, { encoding }) => generatorToStream(stdioItem, { encoding: getInputEncoding(encoding) });
const addPropertiesAsync = {
	input: {
		...addProperties,
		generator: generatorToInputStream,
		asyncGenerator: generatorToInputStream,
		fileUrl: ({ value }) => ({ stream: createReadStream(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream(file) }),
		webStream: ({ value }, options, objectMode) => ({ stream: Readable.fromWeb(value, { objectMode }) }),
		iterable: ({ value, optionName }, options, objectMode) => ({ stream: Readable.from(objectMode ? value : validateIterable(value, optionName)) }),
		asyncIterable: ({ value, optionName }, options, objectMode) => ({ stream: Readable.from(objectMode ? value : validateAsyncIterable(value, optionName)) }),
		string: ({ value }) => ({ stream: readableFromChunk(value) }),
		uint8Array: ({ value }) => ({ stream: readableFromChunk(Buffer$1.from(value)) })
	},
	output: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createWriteStream(value) }),
		filePath: ({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }),
		webStream: ({ value }) => ({ stream: Writable.fromWeb(value, { objectMode: true }) }),
		iterable: forbiddenIfAsync,
		asyncIterable: forbiddenIfAsync,
		string: forbiddenIfAsync,
		uint8Array: forbiddenIfAsync
	}
};
// ../../work/main/node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
	if (!Array.isArray(streams)) throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
	for (const stream of streams) validateStream(stream);
	const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
	const highWaterMark = getHighWaterMark(streams, objectMode);
	const passThroughStream = new MergedStream({
		objectMode,
		writableHighWaterMark: highWaterMark,
		readableHighWaterMark: highWaterMark
	});
	for (const stream of streams) passThroughStream.add(stream);
	return passThroughStream;
}
const getHighWaterMark = (streams, objectMode) => {
	if (streams.length === 0) return getDefaultHighWaterMark(objectMode);
	const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
	return Math.max(...highWaterMarks);
};
var MergedStream = class extends PassThrough {
	#streams = /* @__PURE__ */ new Set([]);
	#ended = /* @__PURE__ */ new Set([]);
	#aborted = /* @__PURE__ */ new Set([]);
	#onFinished;
	#unpipeEvent = Symbol("unpipe");
	#streamPromises = /* @__PURE__ */ new WeakMap();
	add(stream) {
		validateStream(stream);
		if (this.#streams.has(stream)) return;
		this.#streams.add(stream);
		this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
		const streamPromise = endWhenStreamsDone({
			passThroughStream: this,
			stream,
			streams: this.#streams,
			ended: this.#ended,
			aborted: this.#aborted,
			onFinished: this.#onFinished,
			unpipeEvent: this.#unpipeEvent
		});
		this.#streamPromises.set(stream, streamPromise);
		stream.pipe(this, { end: false });
	}
	async remove(stream) {
		validateStream(stream);
		if (!this.#streams.has(stream)) return false;
		const streamPromise = this.#streamPromises.get(stream);
		if (streamPromise === void 0) return false;
		this.#streamPromises.delete(stream);
		stream.unpipe(this);
		await streamPromise;
		return true;
	}
};
const onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
	const controller = new AbortController();
	try {
		await Promise.race([onMergedStreamEnd(passThroughStream, controller), onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
	}
};
const onMergedStreamEnd = async (passThroughStream, { signal }) => {
	try {
		await finished(passThroughStream, {
			signal,
			cleanup: true
		});
	} catch (error) {
		errorOrAbortStream(passThroughStream, error);
		throw error;
	}
};
const onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
	for await (const [unpipedStream] of on(passThroughStream, "unpipe", { signal })) if (streams.has(unpipedStream)) unpipedStream.emit(unpipeEvent);
};
const validateStream = (stream) => {
	if (typeof stream?.pipe !== "function") throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
};
const endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted, onFinished, unpipeEvent }) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
	const controller = new AbortController();
	try {
		await Promise.race([
			afterMergedStreamFinished(onFinished, stream, controller),
			onInputStreamEnd({
				passThroughStream,
				stream,
				streams,
				ended,
				aborted,
				controller
			}),
			onInputStreamUnpipe({
				stream,
				streams,
				ended,
				aborted,
				unpipeEvent,
				controller
			})
		]);
	} finally {
		controller.abort();
		updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
	}
	if (streams.size > 0 && streams.size === ended.size + aborted.size) {
		if (ended.size === 0 && aborted.size > 0) abortStream(passThroughStream);
		else endStream(passThroughStream);
	}
};
const afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
	try {
		await onFinished;
		if (!signal.aborted) abortStream(stream);
	} catch (error) {
		if (!signal.aborted) errorOrAbortStream(stream, error);
	}
};
const onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted, controller: { signal } }) => {
	try {
		await finished(stream, {
			signal,
			cleanup: true,
			readable: true,
			writable: false
		});
		if (streams.has(stream)) ended.add(stream);
	} catch (error) {
		if (signal.aborted || !streams.has(stream)) return;
		if (isAbortError(error)) aborted.add(stream);
		else errorStream(passThroughStream, error);
	}
};
const onInputStreamUnpipe = async ({ stream, streams, ended, aborted, unpipeEvent, controller: { signal } }) => {
	await once(stream, unpipeEvent, { signal });
	if (!stream.readable) return once(signal, "abort", { signal });
	streams.delete(stream);
	ended.delete(stream);
	aborted.delete(stream);
};
const endStream = (stream) => {
	if (stream.writable) stream.end();
};
const errorOrAbortStream = (stream, error) => {
	if (isAbortError(error)) abortStream(stream);
	else errorStream(stream, error);
};
const isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const abortStream = (stream) => {
	if (stream.readable || stream.writable) stream.destroy();
};
const errorStream = (stream, error) => {
	if (!stream.destroyed) {
		stream.once("error", noop);
		stream.destroy(error);
	}
};
const noop = () => {};
const updateMaxListeners = (passThroughStream, increment) => {
	const maxListeners = passThroughStream.getMaxListeners();
	if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) passThroughStream.setMaxListeners(maxListeners + increment);
};
const PASSTHROUGH_LISTENERS_COUNT = 2;
const PASSTHROUGH_LISTENERS_PER_STREAM = 1;
// ../../work/main/node_modules/execa/lib/io/pipeline.js
const pipeStreams = (source, destination, onDestinationEnd) => {
	source.pipe(destination);
	onSourceFinish(source, destination);
	onDestinationFinish(source, destination, onDestinationEnd);
};
const onSourceFinish = async (source, destination) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(source, {
			cleanup: true,
			readable: true,
			writable: false
		});
	} catch {}
	endDestinationStream(destination);
};
const endDestinationStream = (destination) => {
	if (destination.writable) destination.end();
};
const onDestinationFinish = async (source, destination, onDestinationEnd) => {
	if (isStandardStream(source) || isStandardStream(destination)) return;
	try {
		await finished(destination, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	if (onDestinationEnd !== void 0) await onDestinationEnd();
	abortSourceStream(source);
};
const abortSourceStream = (source) => {
	if (source.readable) source.destroy();
};
// ../../work/main/node_modules/execa/lib/io/output-async.js
const pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
	const pipeGroups = /* @__PURE__ */ new Map();
	for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
		const transformItems = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
		for (const { stream } of transformItems) pipeTransform(subprocess, stream, direction, fdNumber);
		const nonTransformItems = stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type));
		for (const { stream } of nonTransformItems) pipeStdioItem({
			subprocess,
			stream,
			direction,
			fdNumber,
			pipeGroups,
			controller
		});
	}
	for (const [outputStream, inputStreams] of pipeGroups) {
		const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
		pipeStreams(inputStream, outputStream);
	}
};
const pipeTransform = (subprocess, stream, direction, fdNumber) => {
	if (direction === "output") pipeStreams(subprocess.stdio[fdNumber], stream);
	else pipeStreams(stream, subprocess.stdio[fdNumber]);
	const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
	if (streamProperty !== void 0) subprocess[streamProperty] = stream;
	subprocess.stdio[fdNumber] = stream;
};
const SUBPROCESS_STREAM_PROPERTIES = [
	"stdin",
	"stdout",
	"stderr"
];
const pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
	if (stream === void 0) return;
	setStandardStreamMaxListeners(stream, controller);
	const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
	const outputStreams = pipeGroups.get(inputStream) ?? [];
	pipeGroups.set(inputStream, [...outputStreams, outputStream]);
};
const setStandardStreamMaxListeners = (stream, { signal }) => {
	if (isStandardStream(stream)) incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
};
const MAX_LISTENERS_INCREMENT = 2;
// ../../work/main/node_modules/execa/lib/terminate/kill-descendants.js
const isWindows = process$1.platform === "win32";
const getSpawnOptions = (options) => !isWindows && options.killDescendants ? {
	...options,
	detached: true
} : options;
const getKillFunction = (subprocess, { killDescendants }) => {
	if (!killDescendants) {
		const killSubprocess = subprocess.kill.bind(subprocess);
		return (...arguments_) => subprocess.pid === void 0 ? false : killSubprocess(...arguments_);
	}
	return (isWindows ? killDescendantsWindows : killDescendantsUnix).bind(void 0, subprocess);
};
const isAbandoned = (subprocess) => subprocess.pid === void 0 || isWindows && hasExited(subprocess);
const hasExited = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;
const killDescendantsUnix = (subprocess, signal) => {
	if (isAbandoned(subprocess)) return false;
	try {
		return process$1.kill(-subprocess.pid, signal);
	} catch {
		return subprocess.kill(signal);
	}
};
const killDescendantsWindows = (subprocess, signal) => {
	if (isAbandoned(subprocess)) return false;
	const taskkillFile = getTaskkillFile();
	if (taskkillFile === void 0) return subprocess.kill(signal);
	execFile(taskkillFile, [
		"/pid",
		`${subprocess.pid}`,
		"/T",
		"/F"
	], (error) => {
		if (error) subprocess.kill(signal);
	});
	return true;
};
const getTaskkillFile = () => {
	const windowsDirectory = [process$1.env.SystemRoot, process$1.env.windir].find((directory) => directory && isWindowsDriveAbsolutePath(directory));
	return windowsDirectory === void 0 ? void 0 : path$1.join(windowsDirectory, "System32", "taskkill.exe");
};
const isWindowsDriveAbsolutePath = (directory) => {
	const { root } = path$1.parse(directory);
	return /^[a-z]:[/\\]/i.test(root);
};
// ../../work/main/node_modules/execa/lib/terminate/cleanup.js
const cleanupOnExit = (kill, { cleanup, detached }, { signal }) => {
	if (!cleanup || detached) return;
	const removeExitHandler = onExit(() => {
		kill();
	});
	addAbortListener(signal, () => {
		removeExitHandler();
	});
};
// ../../work/main/node_modules/execa/lib/convert/concurrent.js
const initializeConcurrentStreams = () => ({
	readableDestroy: /* @__PURE__ */ new WeakMap(),
	writableFinal: /* @__PURE__ */ new WeakMap(),
	writableDestroy: /* @__PURE__ */ new WeakMap()
});
const addConcurrentStream = (concurrentStreams, stream, waitName) => {
	const weakMap = concurrentStreams[waitName];
	if (!weakMap.has(stream)) weakMap.set(stream, []);
	const promises = weakMap.get(stream);
	const promise = createDeferred();
	promises.push(promise);
	return {
		resolve: promise.resolve.bind(promise),
		promises
	};
};
const waitForConcurrentStreams = async ({ resolve, promises }, subprocess) => {
	resolve();
	const [isSubprocessExit] = await Promise.race([Promise.allSettled([true, subprocess]), Promise.all([false, ...promises])]);
	return !isSubprocessExit;
};
// ../../work/main/node_modules/execa/lib/io/iterate.js
const iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
	const controller = new AbortController();
	stopReadingOnExit(subprocess, controller);
	return iterateOnStream({
		stream: subprocessStdout,
		controller,
		binary,
		shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
		encoding,
		shouldSplit: !subprocessStdout.readableObjectMode,
		preserveNewlines
	});
};
const stopReadingOnExit = async (subprocess, controller) => {
	try {
		await subprocess;
	} catch {} finally {
		controller.abort();
	}
};
const iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline, allMixed }) => {
	const controller = new AbortController();
	stopReadingOnStreamEnd(onStreamEnd, controller, stream);
	const objectMode = stream.readableObjectMode && !allMixed;
	return iterateOnStream({
		stream,
		controller,
		binary: encoding === "buffer",
		shouldEncode: !objectMode,
		encoding,
		shouldSplit: !objectMode && lines,
		preserveNewlines: !stripFinalNewline
	});
};
const stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
	try {
		await onStreamEnd;
	} catch {
		stream.destroy();
	} finally {
		controller.abort();
	}
};
const iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
	const onStdoutChunk = on(stream, "data", {
		signal: controller.signal,
		highWaterMark: HIGH_WATER_MARK,
		highWatermark: HIGH_WATER_MARK
	});
	return iterateOnData({
		onStdoutChunk,
		controller,
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
};
const DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark(true);
const HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
const iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
	const generators = getGenerators({
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
	try {
		for await (const [chunk] of onStdoutChunk) yield* transformChunkSync(chunk, generators, 0);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
	} finally {
		yield* finalChunksSync(generators);
	}
};
const getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [getEncodingTransformGenerator(binary, encoding, !shouldEncode), getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})].filter(Boolean);
// ../../work/main/node_modules/execa/lib/convert/iterable.js
const createIterable = (subprocess, encoding, options) => {
	const { from, binary: binaryOption = false, preserveNewlines = false } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary");
	checkBooleanOption(preserveNewlines, "preserveNewlines");
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: true,
		encoding,
		preserveNewlines
	});
	return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
};
const iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
	try {
		yield* onStdoutData;
	} finally {
		if (subprocessStdout.readable) subprocessStdout.destroy();
		await subprocess;
	}
};
// ../../work/main/node_modules/execa/lib/resolve/wait-stream.js
const waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false, readable = true, writable = true } = {}) => {
	const state = handleStdinDestroy(stream, streamInfo);
	const abortController = new AbortController();
	try {
		await Promise.race([...stopOnExit ? [streamInfo.exitPromise] : [], finished(stream, {
			cleanup: true,
			signal: abortController.signal,
			readable,
			writable
		})]);
	} catch (error) {
		if (!state.stdinCleanedUp && !isInputTransformAbort(stream, fdNumber, streamInfo, error)) handleStreamError(error, fdNumber, streamInfo, isSameDirection);
	} finally {
		abortController.abort();
	}
};
const handleStdinDestroy = (stream, { originalStreams, subprocess }) => {
	const [originalStdin] = originalStreams;
	const state = { stdinCleanedUp: false };
	if (stream === originalStdin || stream === subprocess.stdin) spyOnStdinDestroy(stream, subprocess, state);
	return state;
};
const spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
	const { _destroy } = subprocessStdin;
	subprocessStdin._destroy = (...destroyArguments) => {
		setStdinCleanedUp(subprocess, state);
		_destroy.call(subprocessStdin, ...destroyArguments);
	};
};
const setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
	if (exitCode !== null || signalCode !== null) state.stdinCleanedUp = true;
};
const isInputTransformAbort = (stream, fdNumber, streamInfo, error) => {
	const originalStream = streamInfo.originalStreams[fdNumber];
	return stream !== originalStream && isInputFileDescriptor(streamInfo, fdNumber) && originalStream?.destroyed === true && (isStreamAbort(error) || error?.code === "ABORT_ERR");
};
const handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
	if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) throw error;
};
const shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
	if (streamInfo.propagating) return isStreamEpipe(error) || isStreamAbort(error);
	streamInfo.propagating = true;
	return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
};
const isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
const isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
const isStreamEpipe = (error) => error?.code === "EPIPE";
// ../../work/main/node_modules/execa/lib/convert/shared.js
const safeWaitForSubprocessStdin = async (subprocessStdin) => {
	if (subprocessStdin === void 0) return;
	try {
		await waitForSubprocessStdin(subprocessStdin);
	} catch {}
};
const safeWaitForSubprocessStdout = async (subprocessStdout) => {
	if (subprocessStdout === void 0) return;
	try {
		await waitForSubprocessStdout(subprocessStdout);
	} catch {}
};
const waitForSubprocessStdin = async (subprocessStdin) => {
	await finished(subprocessStdin, {
		cleanup: true,
		readable: false,
		writable: true
	});
};
const waitForSubprocessStdout = async (subprocessStdout) => {
	await finished(subprocessStdout, {
		cleanup: true,
		readable: true,
		writable: false
	});
};
const throwDestroyError = (error) => {
	if (error) throw error;
};
const destroyOtherStream = (stream, isOpen, error) => {
	if (error && !isStreamAbort(error)) stream.destroy(error);
	else if (isOpen) stream.destroy();
};
// ../../work/main/node_modules/execa/lib/convert/readable.js
const createReadable = ({ subprocess, concurrentStreams, encoding }, options) => {
	const { from, binary: binaryOption = true, preserveNewlines = true } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary");
	checkBooleanOption(preserveNewlines, "preserveNewlines");
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const readable = new Readable({
		read,
		destroy: callbackify(onReadableDestroy.bind(void 0, {
			subprocessStdout,
			subprocess,
			waitReadableDestroy
		})),
		highWaterMark: readableHighWaterMark,
		objectMode: readableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable,
		subprocess
	});
	return readable;
};
const getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? {
	readableEncoding,
	readableObjectMode,
	readableHighWaterMark
} : {
	readableEncoding,
	readableObjectMode: true,
	readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK
};
const getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
	const onStdoutDataDone = createDeferred();
	const onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !binary,
		encoding,
		preserveNewlines
	});
	return {
		read() {
			onRead(this, onStdoutData, onStdoutDataDone);
		},
		onStdoutDataDone
	};
};
const onRead = async (readable, onStdoutData, onStdoutDataDone) => {
	try {
		const { value, done } = await onStdoutData.next();
		if (done) onStdoutDataDone.resolve();
		else readable.push(value);
	} catch {}
};
const onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
	try {
		await waitForSubprocessStdout(subprocessStdout);
		await subprocess;
		await safeWaitForSubprocessStdin(subprocessStdin);
		await onStdoutDataDone;
		if (readable.readable) readable.push(null);
	} catch (error) {
		await safeWaitForSubprocessStdin(subprocessStdin);
		destroyOtherReadable(readable, await getPrematureCloseError(subprocess, error));
	}
};
const getPrematureCloseError = async (subprocess, error) => {
	if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") return error;
	try {
		await subprocess;
	} catch (subprocessError) {
		return subprocessError;
	}
	return error;
};
const onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
	if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
		destroyOtherReadable(subprocessStdout, error?.code === "ABORT_ERR" ? void 0 : error);
		await subprocess;
	}
	throwDestroyError(error);
};
const destroyOtherReadable = (stream, error) => {
	destroyOtherStream(stream, stream.readable, error);
};
// ../../work/main/node_modules/execa/lib/convert/web.js
const createReadableStream = (subprocess, readableOptions) => Readable.toWeb(subprocess.readable(readableOptions));
const createWritableStream = (subprocess, writableOptions) => Writable.toWeb(subprocess.writable(writableOptions));
const createTransformStream = (subprocess, duplexOptions) => Duplex.toWeb(subprocess.duplex(duplexOptions));
// ../../work/main/node_modules/execa/lib/pipe/pipe-arguments.js
const normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
	const startTime = getStartTime();
	const { destination, destinationStream, destinationError, from, unpipeSignal } = getDestinationStream(boundOptions, createNested, pipeArguments);
	const { sourceStream, sourceError } = getSourceStream(source, from);
	const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	return {
		source,
		sourcePromise,
		sourceStream,
		sourceOptions,
		sourceError,
		destination,
		destinationStream,
		destinationError,
		unpipeSignal,
		fileDescriptors,
		startTime
	};
};
const getDestinationStream = (boundOptions, createNested, pipeArguments) => {
	let destinationInfo;
	try {
		destinationInfo = getDestination(boundOptions, createNested, ...pipeArguments);
	} catch (error) {
		return { destinationError: error };
	}
	const { destination, pipeOptions } = destinationInfo;
	try {
		const { from, to, unpipeSignal } = copyOptions(pipeOptions);
		validateAbortSignal(unpipeSignal, "unpipeSignal");
		return {
			destination,
			destinationStream: getToStream(destination, to),
			from,
			unpipeSignal
		};
	} catch (error) {
		abortDestination(destination, pipeArguments[0]);
		return { destinationError: error };
	}
};
const abortDestination = (destination, firstArgument) => {
	if (destination !== firstArgument) destination.kill();
	destination.catch(() => {});
};
const getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
	if (Array.isArray(firstArgument)) return {
		destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments),
		pipeOptions: boundOptions
	};
	if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(\"file\", ..., options) or .pipe(execa(\"file\", ..., options)) instead of .pipe(options)(\"file\", ...).");
		const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
		return {
			destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions),
			pipeOptions: rawOptions
		};
	}
	if (SUBPROCESS_OPTIONS.has(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: firstArgument,
			pipeOptions: pipeArguments[0]
		};
	}
	throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
};
const mapDestinationArguments = ({ options }) => ({ options: {
	__proto__: null,
	...options,
	...options.stdio === void 0 && { stdin: "pipe" },
	piped: true
} });
const getSourceStream = (source, from) => {
	try {
		return { sourceStream: getFromStream(source, from) };
	} catch (error) {
		return { sourceError: error };
	}
};
// ../../work/main/node_modules/execa/lib/pipe/throw.js
const handlePipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError, fileDescriptors, sourceOptions, startTime }) => {
	const error = getPipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError
	});
	if (error !== void 0) throw createNonCommandError({
		error,
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
const getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
	if (sourceError !== void 0 && destinationError !== void 0) return destinationError;
	if (destinationError !== void 0) {
		abortSourceStream(sourceStream);
		return destinationError;
	}
	if (sourceError === void 0) return;
	endDestinationStream(destinationStream);
	return sourceError;
};
const createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
	error,
	command: PIPE_COMMAND_MESSAGE,
	escapedCommand: PIPE_COMMAND_MESSAGE,
	fileDescriptors,
	options: sourceOptions,
	startTime,
	isSync: false
});
const PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
// ../../work/main/node_modules/execa/lib/pipe/sequence.js
const waitForBothSubprocesses = async (subprocessPromises) => {
	const [{ status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason }, { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }, { reason: pipedFromReason, value: pipedFromResult = pipedFromReason }] = await subprocessPromises;
	if (!destinationResult.pipedFrom.includes(pipedFromResult)) destinationResult.pipedFrom.push(pipedFromResult);
	if (destinationStatus === "rejected") throw destinationResult;
	if (sourceStatus === "rejected") throw sourceResult;
	return destinationResult;
};
// ../../work/main/node_modules/execa/lib/pipe/streaming.js
const pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
	const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
	incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
	incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
	cleanupMergedStreamsMap(destinationStream);
	return mergedStream;
};
const pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = mergeStreams([sourceStream]);
	addMergeSource(mergedStream, sourceStream);
	pipeStreams(mergedStream, destinationStream, () => unpipeSourcesOnDestinationEnd(mergedStream));
	MERGED_STREAMS.set(destinationStream, mergedStream);
	return mergedStream;
};
const pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
	const mergedStream = MERGED_STREAMS.get(destinationStream);
	mergedStream.add(sourceStream);
	addMergeSource(mergedStream, sourceStream);
	return mergedStream;
};
const MERGE_SOURCES = /* @__PURE__ */ new WeakMap();
const SOURCE_MERGES = /* @__PURE__ */ new WeakMap();
const addMergeSource = (mergedStream, sourceStream) => {
	addToSetMap(MERGE_SOURCES, mergedStream, sourceStream);
	addToSetMap(SOURCE_MERGES, sourceStream, mergedStream);
};
const addToSetMap = (map, key, value) => {
	if (!map.has(key)) map.set(key, /* @__PURE__ */ new Set());
	map.get(key).add(value);
};
const unpipeSubprocessStream = async (mergedStream, sourceStream) => {
	MERGE_SOURCES.get(mergedStream)?.delete(sourceStream);
	SOURCE_MERGES.get(sourceStream)?.delete(mergedStream);
	await mergedStream.remove(sourceStream);
};
const unpipeSourcesOnDestinationEnd = async (mergedStream) => {
	for (const sourceStream of MERGE_SOURCES.get(mergedStream)) {
		const mergedStreams = SOURCE_MERGES.get(sourceStream);
		mergedStreams.delete(mergedStream);
		if (mergedStreams.size > 0) await mergedStream.remove(sourceStream);
	}
};
const cleanupMergedStreamsMap = async (destinationStream) => {
	try {
		await finished(destinationStream, {
			cleanup: true,
			readable: false,
			writable: true
		});
	} catch {}
	MERGED_STREAMS.delete(destinationStream);
};
const MERGED_STREAMS = /* @__PURE__ */ new WeakMap();
const SOURCE_LISTENERS_PER_PIPE = 2;
const DESTINATION_LISTENERS_PER_PIPE = 1;
// ../../work/main/node_modules/execa/lib/pipe/abort.js
const unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
const unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
	await aborted(unpipeSignal, sourceStream);
	await unpipeSubprocessStream(mergedStream, sourceStream);
	throw createNonCommandError({
		error: /* @__PURE__ */ new Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors,
		sourceOptions,
		startTime
	});
};
// ../../work/main/node_modules/execa/lib/pipe/setup.js
const pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
	if (isPlainObject(pipeArguments[0])) return pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		boundOptions: {
			...sourceInfo.boundOptions,
			...pipeArguments[0]
		}
	});
	if (sourceInfo.source === void 0) return sourceInfo.sourcePromise;
	const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
	const pipeFailureController = new AbortController();
	const promise = handlePipePromise({
		...normalizedInfo,
		destination,
		pipeFailureController
	});
	promise.pipe = pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		source: destination,
		sourcePromise: promise,
		boundOptions: {}
	});
	forwardDestinationMethods(promise, destination, pipeFailureController.signal);
	return promise;
};
const forwardDestinationMethods = (promise, destination, pipeFailureSignal) => {
	if (destination === void 0) return;
	forwardReadableMethods(promise, destination);
	forwardIpcMethods(promise, destination, pipeFailureSignal);
};
const forwardReadableMethods = (promise, destination) => {
	const subprocessOptions = SUBPROCESS_OPTIONS.get(destination);
	SUBPROCESS_OPTIONS.set(promise, subprocessOptions);
	promise.stdio = destination.stdio;
	promise.all = destination.all;
	const { options: { encoding } } = subprocessOptions;
	const concurrentStreams = initializeConcurrentStreams();
	promise[Symbol.asyncIterator] = createIterable.bind(void 0, promise, encoding, {});
	promise.iterable = createIterable.bind(void 0, promise, encoding);
	promise.readable = createPipeReadable.bind(void 0, promise, {
		subprocess: promise,
		concurrentStreams,
		encoding
	});
	promise.readableStream = createReadableStream.bind(void 0, promise);
	forwardAll(promise, destination);
};
const forwardAll = (promise, destination) => {
	if (destination.all === void 0) {
		promise.all = void 0;
		return;
	}
	Object.defineProperty(promise, "all", {
		get() {
			setAllProperty(promise, destination.all);
			const all = promise.readable({ from: "all" });
			all.on("error", () => {});
			setAllProperty(promise, all);
			return all;
		},
		enumerable: true,
		configurable: true
	});
};
const setAllProperty = (promise, value) => {
	Object.defineProperty(promise, "all", {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
};
const createPipeReadable = (promise, readableOptions, ...arguments_) => {
	const readable = createReadable(readableOptions, ...arguments_);
	destroyOnPipeFailure(promise, readable);
	return readable;
};
const destroyOnPipeFailure = async (promise, readable) => {
	try {
		await promise;
	} catch (error) {
		readable.destroy(error);
	}
};
const forwardIpcMethods = (promise, destination, pipeFailureSignal) => {
	promise.sendMessage = destination.sendMessage;
	promise.getOneMessage = getOnePipeMessage.bind(void 0, destination, pipeFailureSignal);
	promise.getEachMessage = getEachPipeMessage.bind(void 0, promise, destination, pipeFailureSignal);
};
const getOnePipeMessage = (destination, pipeFailureSignal, ...arguments_) => {
	const controller = new AbortController();
	const messagePromise = destination.getOneMessage(...addPipeOptions(arguments_, controller.signal, internalGetOneMessageOptions));
	return waitForOnePipeMessage(pipeFailureSignal, messagePromise, controller);
};
const waitForOnePipeMessage = async (pipeFailureSignal, messagePromise, controller) => {
	try {
		return await Promise.race([messagePromise, getSignalRejection(pipeFailureSignal, controller.signal)]);
	} finally {
		controller.abort();
	}
};
const getSignalRejection = (signal, listenerSignal) => new Promise((_, reject) => {
	if (signal.aborted) {
		reject(signal.reason);
		return;
	}
	signal.addEventListener("abort", () => {
		reject(signal.reason);
	}, {
		once: true,
		signal: listenerSignal
	});
});
const getEachPipeMessage = (promise, destination, pipeFailureSignal, ...arguments_) => {
	const controller = new AbortController();
	const iterator = destination.getEachMessage(...addPipeOptions(arguments_, controller.signal, internalGetEachMessageOptions));
	abortOnSignal(pipeFailureSignal, controller);
	return iterateOnPipeMessages(promise, iterator, controller);
};
const iterateOnPipeMessages = async function* (promise, iterator, controller) {
	try {
		yield* iterator;
	} finally {
		controller.abort();
		await promise;
	}
};
const addPipeOptions = (arguments_, signal, internalOptionsSymbol) => {
	if (arguments_[0] === null) return arguments_;
	const [options] = arguments_;
	return [{
		...options,
		[internalOptionsSymbol]: {
			signal,
			shouldAwait: false
		}
	}];
};
const abortOnSignal = (signal, controller) => {
	if (signal.aborted) {
		controller.abort();
		return;
	}
	signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: true,
		signal: controller.signal
	});
};
const handlePipePromise = async ({ source, sourcePromise, sourceStream, sourceOptions, sourceError, destination, destinationStream, destinationError, unpipeSignal, fileDescriptors, startTime, pipeFailureController }) => {
	const maxListenersController = new AbortController();
	try {
		const subprocessPromises = getSubprocessPromises(sourcePromise, destination, source);
		handlePipeArgumentsError({
			sourceStream,
			sourceError,
			destinationStream,
			destinationError,
			fileDescriptors,
			sourceOptions,
			startTime
		});
		const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
		return await Promise.race([waitForBothSubprocesses(subprocessPromises), ...unpipeOnAbort(unpipeSignal, {
			sourceStream,
			mergedStream,
			sourceOptions,
			fileDescriptors,
			startTime
		})]);
	} catch (error) {
		pipeFailureController.abort(error);
		throw error;
	} finally {
		maxListenersController.abort();
	}
};
const getSubprocessPromises = (sourcePromise, destination, source) => Promise.allSettled([
	sourcePromise,
	destination,
	source
]);
// ../../work/main/node_modules/execa/lib/io/contents.js
const getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, allFds, verboseInfo, streamInfo }) => {
	const logPromise = logOutputAsync({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		allMixed,
		verboseInfo,
		streamInfo
	});
	if (!buffer) {
		await Promise.all([resumeStream(stream), logPromise]);
		return;
	}
	const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline, fdNumber, allFds);
	const iterable = iterateForResult({
		stream,
		onStreamEnd,
		lines,
		encoding,
		stripFinalNewline: stripFinalNewlineValue,
		allMixed
	});
	const [output] = await Promise.all([getStreamContents({
		stream,
		iterable,
		fdNumber,
		encoding,
		maxBuffer,
		lines
	}), logPromise]);
	return output;
};
const logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
	if (!shouldLogOutput({
		stdioItems: fileDescriptors[fdNumber]?.stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	const linesIterable = iterateForResult({
		stream,
		onStreamEnd,
		lines: true,
		encoding,
		stripFinalNewline: true,
		allMixed
	});
	await logLines(linesIterable, stream, fdNumber, verboseInfo);
};
const resumeStream = async (stream) => {
	await setImmediate();
	if (stream.readableFlowing === null) stream.resume();
};
const getStreamContents = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
	try {
		if (readableObjectMode || lines) return await getStreamAsArray(iterable, { maxBuffer });
		return encoding === "buffer" ? new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer })) : await getStreamAsString(iterable, { maxBuffer });
	} catch (error) {
		return handleBufferedData(handleMaxBuffer({
			error,
			stream,
			readableObjectMode,
			lines,
			encoding,
			fdNumber
		}));
	}
};
const getBufferedData = async (streamPromise) => {
	try {
		return await streamPromise;
	} catch (error) {
		return handleBufferedData(error);
	}
};
const handleBufferedData = (error) => isArrayBuffer(error?.bufferedData) ? new Uint8Array(error.bufferedData) : error?.bufferedData;
// ../../work/main/node_modules/execa/lib/resolve/stdio.js
const waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
	stream,
	fdNumber,
	encoding,
	buffer: buffer[fdNumber],
	maxBuffer: maxBuffer[fdNumber],
	lines: lines[fdNumber],
	allMixed: false,
	stripFinalNewline,
	verboseInfo,
	streamInfo
}));
const waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, allFds, verboseInfo, streamInfo }) => {
	if (!stream) return;
	const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
	if (isInputFileDescriptor(streamInfo, fdNumber)) {
		await onStreamEnd;
		return;
	}
	const [output] = await Promise.all([getStreamOutput({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		buffer,
		maxBuffer,
		lines,
		allMixed,
		stripFinalNewline,
		allFds,
		verboseInfo,
		streamInfo
	}), onStreamEnd]);
	return output;
};
// ../../work/main/node_modules/execa/lib/resolve/all-async.js
const makeAllStream = ({ stdout, stderr }, { all }) => {
	if (!all) return;
	const fileDescriptors = [[stdout, 1], [stderr, 2]].filter(([stream]) => stream);
	return fileDescriptors.length === 0 ? void 0 : setAllStream(mergeStreams(fileDescriptors.map(([stream]) => stream)));
};
const getAllFds = ({ stdout, stderr }, [, bufferStdout, bufferStderr]) => [...stdout !== null && bufferStdout ? [1] : [], ...stderr !== null && bufferStderr ? [2] : []];
const waitForAllStream = ({ subprocess, all, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => {
	const { stream, buffer: bufferAll, drainedStream } = getAllStream(subprocess, all, buffer);
	return Promise.all([waitForSubprocessStream({
		stream,
		buffer: bufferAll,
		fdNumber: "all",
		encoding,
		maxBuffer: maxBuffer[1] + maxBuffer[2],
		lines: lines[1] || lines[2],
		allFds: getAllFds(subprocess, buffer),
		allMixed: stream === all && getAllMixed(subprocess, all),
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), drainedStream === void 0 ? void 0 : resumeStream(drainedStream)]).then(([output]) => output);
};
const getAllStream = ({ stdout, stderr }, all, [, bufferStdout, bufferStderr]) => {
	const buffer = bufferStdout || bufferStderr;
	if (!buffer) return {
		stream: all,
		buffer
	};
	if (!all) return {
		stream: void 0,
		buffer
	};
	if (!bufferStdout) return {
		stream: stderr,
		buffer,
		drainedStream: all
	};
	return bufferStderr ? {
		stream: all,
		buffer
	} : {
		stream: stdout,
		buffer,
		drainedStream: all
	};
};
const getAllMixed = ({ stdout, stderr }, all) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
// ../../work/main/node_modules/execa/lib/verbose/ipc.js
const shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
const logIpcOutput = (message, verboseInfo) => {
	const verboseMessage = serializeVerboseMessage(message);
	verboseLog({
		type: "ipc",
		verboseMessage,
		fdNumber: "ipc",
		verboseInfo
	});
};
// ../../work/main/node_modules/execa/lib/ipc/buffer-messages.js
const waitForIpcOutput = async ({ subprocess, buffer: bufferArray, maxBuffer: maxBufferArray, ipc, ipcOutput, verboseInfo }) => {
	if (!ipc) return ipcOutput;
	const isVerbose = shouldLogIpc(verboseInfo);
	const buffer = getFdSpecificValue(bufferArray, "ipc");
	const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
	const logErrors = [];
	for await (const message of loopOnMessages({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: false,
		ipc,
		shouldAwait: false,
		reference: true
	})) {
		if (buffer) {
			checkIpcMaxBuffer(ipcOutput, maxBuffer);
			ipcOutput.push(message);
		}
		if (isVerbose) try {
			logIpcOutput(message, verboseInfo);
		} catch (error) {
			logErrors.push(error);
		}
	}
	if (logErrors.length > 0) throw logErrors[0];
	return ipcOutput;
};
const getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
	await Promise.allSettled([ipcOutputPromise]);
	return ipcOutput;
};
// ../../work/main/node_modules/execa/lib/resolve/wait-subprocess.js
const waitForSubprocessResult = async ({ subprocess, kill, all, options: { encoding, buffer, maxBuffer, lines, timeoutDuration: timeout, cancelSignal, gracefulCancel, forceKillAfterDelay, stripFinalNewline, ipc, ipcInput }, context, verboseInfo, fileDescriptors, originalStreams, onInternalError, controller }) => {
	const exitPromise = waitForExit(subprocess, context);
	const streamInfo = {
		originalStreams,
		fileDescriptors,
		subprocess,
		exitPromise,
		propagating: false
	};
	const stdioPromises = waitForStdioStreams({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const allPromise = waitForAllStream({
		subprocess,
		all,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	});
	const ipcOutput = [];
	const ipcOutputPromise = waitForIpcOutput({
		subprocess,
		buffer,
		maxBuffer,
		ipc,
		ipcOutput,
		verboseInfo
	});
	const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
	const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
	try {
		return await Promise.race([
			Promise.all([
				{},
				waitForSuccessfulExit(exitPromise),
				Promise.all(stdioPromises),
				allPromise,
				ipcOutputPromise,
				sendIpcInput(subprocess, ipcInput, ipc),
				...originalPromises,
				...customStreamsEndPromises
			]),
			onInternalError,
			throwOnSubprocessError(subprocess, controller),
			...throwOnTimeout(kill, timeout, context, controller),
			...throwOnCancel({
				kill,
				cancelSignal,
				gracefulCancel,
				context,
				controller
			}),
			...throwOnGracefulCancel({
				subprocess,
				kill,
				cancelSignal,
				gracefulCancel,
				forceKillAfterDelay,
				context,
				controller
			})
		]);
	} catch (error) {
		context.terminationReason ??= "other";
		if (error instanceof MaxBufferError) kill();
		return Promise.all([
			{ error },
			exitPromise,
			Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
			getBufferedData(allPromise),
			getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
			Promise.allSettled(originalPromises),
			Promise.allSettled(customStreamsEndPromises)
		]);
	}
};
const waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
const waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems, direction }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
	isSameDirection: TRANSFORM_TYPES.has(type),
	stopOnExit: type === "native",
	readable: direction !== "output" || TRANSFORM_TYPES.has(type)
})));
const throwOnSubprocessError = async (subprocess, { signal }) => {
	const [error] = await once(subprocess, "error", { signal });
	throw error;
};
// ../../work/main/node_modules/execa/lib/convert/writable.js
const createWritable = ({ subprocess, concurrentStreams }, options) => {
	const { to } = copyOptions(options);
	const subprocessStdin = getToStream(subprocess, to);
	const { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin);
	const writable = new Writable({
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onWritableDestroy.bind(void 0, {
			subprocessStdin,
			subprocess,
			waitWritableFinal,
			waitWritableDestroy
		})),
		highWaterMark: subprocessStdin.writableHighWaterMark,
		objectMode: subprocessStdin.writableObjectMode
	});
	onStdinFinished(subprocessStdin, writable, void 0, subprocess);
	return writable;
};
const addWritableConcurrentStreams = (concurrentStreams, subprocessStdin) => {
	return {
		waitWritableFinal: addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"),
		waitWritableDestroy: addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy")
	};
};
const getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
	write: onWrite.bind(void 0, subprocessStdin),
	final: callbackify(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
});
const onWrite = (subprocessStdin, chunk, encoding, done) => {
	if (subprocessStdin.write(chunk, encoding)) done();
	else subprocessStdin.once("drain", done);
};
const onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
	if (!await waitForConcurrentStreams(waitWritableFinal, subprocess)) return;
	if (subprocessStdin.writable) subprocessStdin.end();
	await subprocess;
};
const onStdinFinished = async (subprocessStdin, writable, subprocessStdout, subprocess) => {
	try {
		await waitForSubprocessStdin(subprocessStdin);
		await subprocess;
		if (writable.writable) writable.end();
	} catch (error) {
		await safeWaitForSubprocessStdout(subprocessStdout);
		destroyOtherStream(writable, !writable.writableFinished, await getSubprocessError(subprocess, error));
	}
};
const getSubprocessError = async (subprocess, error) => {
	if (!shouldUseSubprocessError(error)) return error;
	try {
		await subprocess;
	} catch (subprocessError) {
		return subprocessError;
	}
	return error;
};
const shouldUseSubprocessError = (error) => error === void 0 || isStreamAbort(error) || error.code === "EPIPE";
const onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess);
	if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
		destroyOtherWritable(subprocessStdin, error);
		await subprocess;
	}
	throwDestroyError(error);
};
const destroyOtherWritable = (stream, error) => {
	destroyOtherStream(stream, stream.writable, error);
};
// ../../work/main/node_modules/execa/lib/convert/duplex.js
const createDuplex = ({ subprocess, concurrentStreams, encoding }, options) => {
	const { from, to, binary: binaryOption = true, preserveNewlines = true } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary");
	checkBooleanOption(preserveNewlines, "preserveNewlines");
	const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
	const subprocessStdout = getFromStream(subprocess, from);
	const subprocessStdin = getToStream(subprocess, to);
	const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
	const { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin);
	const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
	const { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	});
	const duplex = new Duplex({
		read,
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onDuplexDestroy.bind(void 0, {
			subprocessStdout,
			subprocessStdin,
			subprocess,
			waitReadableDestroy,
			waitWritableFinal,
			waitWritableDestroy
		})),
		readableHighWaterMark,
		writableHighWaterMark: subprocessStdin.writableHighWaterMark,
		readableObjectMode,
		writableObjectMode: subprocessStdin.writableObjectMode,
		encoding: readableEncoding
	});
	onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable: duplex,
		subprocess,
		subprocessStdin
	});
	onStdinFinished(subprocessStdin, duplex, subprocessStdout, subprocess);
	return duplex;
};
const onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
	await Promise.all([onReadableDestroy({
		subprocessStdout,
		subprocess,
		waitReadableDestroy
	}, error), onWritableDestroy({
		subprocessStdin,
		subprocess,
		waitWritableFinal,
		waitWritableDestroy
	}, error)]);
};
// ../../work/main/node_modules/execa/lib/convert/add.js
const addConvertedStreams = (subprocess, { encoding }) => {
	const concurrentStreams = initializeConcurrentStreams();
	subprocess.readable = createReadable.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.writable = createWritable.bind(void 0, {
		subprocess,
		concurrentStreams
	});
	subprocess.duplex = createDuplex.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	});
	subprocess.readableStream = createReadableStream.bind(void 0, subprocess);
	subprocess.writableStream = createWritableStream.bind(void 0, subprocess);
	subprocess.transformStream = createTransformStream.bind(void 0, subprocess);
	subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
	subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};
// ../../work/main/node_modules/execa/lib/methods/promise.js
const mergePromise = (promise, properties) => Object.assign(promise, properties);
// ../../work/main/node_modules/execa/lib/methods/main-async.js
const execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
	const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
	const { subprocess: nodeChildProcess, promise, kill, all, convertedStreams } = spawnSubprocessAsync({
		file,
		commandArguments,
		options,
		startTime,
		verboseInfo,
		command,
		escapedCommand,
		fileDescriptors
	});
	const subprocess = getSubprocessPromise({
		promise,
		nodeChildProcess,
		kill,
		all,
		convertedStreams,
		options
	});
	subprocess.pipe = pipeToSubprocess.bind(void 0, {
		source: subprocess,
		sourcePromise: promise,
		boundOptions: {},
		createNested
	});
	SUBPROCESS_OPTIONS.set(subprocess, {
		options,
		fileDescriptors
	});
	return subprocess;
};
const handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
	const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
	const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
	const options = handleAsyncOptions(normalizedOptions);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioAsync(options, verboseInfo)
	};
};
const handleAsyncOptions = ({ timeout, signal, ...options }) => ({
	__proto__: null,
	...options,
	timeoutDuration: timeout
});
const spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
	let subprocess;
	try {
		subprocess = spawn(...concatenateShell(file, commandArguments, getSpawnOptions(options)));
	} catch (error) {
		return handleEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			verboseInfo
		});
	}
	if (subprocess.stdio === void 0) return handleEarlyError({
		error: once(subprocess, "error").then(([error]) => error),
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		verboseInfo
	});
	const controller = new AbortController();
	setMaxListeners(Infinity, controller.signal);
	const originalStreams = [...subprocess.stdio];
	pipeOutputAsync(subprocess, fileDescriptors, controller);
	setIpcSubprocessOptions(subprocess, options);
	const context = {};
	const onInternalError = createDeferred();
	const kill = subprocessKill.bind(void 0, {
		kill: getKillFunction(subprocess, options),
		options,
		onInternalError,
		context,
		controller
	});
	cleanupOnExit(kill, options, controller);
	const all = makeAllStream(subprocess, options);
	const promise = handlePromise({
		subprocess,
		kill,
		all,
		options,
		startTime,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		command,
		escapedCommand,
		context,
		onInternalError,
		controller
	});
	return {
		subprocess,
		promise,
		kill,
		all
	};
};
const getSubprocessPromise = ({ promise, nodeChildProcess, kill, all, convertedStreams, options }) => {
	const subprocess = mergePromise(promise, getSubprocessProperties(nodeChildProcess, all));
	subprocess.kill = kill ?? subprocess.kill;
	if (convertedStreams === void 0) addConvertedStreams(subprocess, options);
	else Object.assign(subprocess, convertedStreams);
	addIpcMethods(subprocess, nodeChildProcess, options);
	return subprocess;
};
const getSubprocessProperties = (nodeChildProcess, all) => ({
	nodeChildProcess,
	pid: nodeChildProcess.pid,
	stdin: nodeChildProcess.stdin,
	stdout: nodeChildProcess.stdout,
	stderr: nodeChildProcess.stderr,
	stdio: nodeChildProcess.stdio,
	all,
	kill: nodeChildProcess.kill.bind(nodeChildProcess)
});
const handlePromise = async ({ subprocess, kill, all: allStream, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
	const [errorInfo, [exitCode, signal], stdioResults, allResult, ipcOutput] = await waitForSubprocessResult({
		subprocess,
		kill,
		all: allStream,
		options,
		context,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		onInternalError,
		controller
	});
	controller.abort();
	onInternalError.resolve();
	const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
	const all = stripNewline(allResult, options, "all", getAllFds(subprocess, options.buffer));
	const result = getAsyncResult({
		errorInfo,
		exitCode,
		signal,
		stdio,
		all,
		ipcOutput,
		context,
		options,
		command,
		escapedCommand,
		startTime
	});
	return handleResult(result, verboseInfo, options);
};
const getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => Object.hasOwn(errorInfo, "error") ? makeError({
	error: errorInfo.error,
	command,
	escapedCommand,
	timedOut: context.terminationReason === "timeout",
	isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
	isGracefullyCanceled: context.terminationReason === "gracefulCancel",
	isMaxBuffer: errorInfo.error instanceof MaxBufferError,
	isForcefullyTerminated: context.isForcefullyTerminated,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput,
	options,
	startTime,
	isSync: false
}) : makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput,
	options,
	startTime
});
// ../../work/main/node_modules/execa/lib/methods/bind.js
const mergeOptions = (boundOptions, options) => {
	const safeBoundOptions = {
		__proto__: null,
		...boundOptions
	};
	const mergedOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [optionName, mergeOption(optionName, safeBoundOptions[optionName], optionValue)]));
	return {
		__proto__: null,
		...safeBoundOptions,
		...mergedOptions
	};
};
const mergeOption = (optionName, boundOptionValue, optionValue) => DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue) ? {
	...boundOptionValue,
	...optionValue
} : optionValue;
const DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);
// ../../work/main/node_modules/execa/lib/methods/create.js
const createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
	const createNested = (mapArguments, boundOptions, setBoundExeca) => createExeca(mapArguments, boundOptions, deepOptions, setBoundExeca);
	const boundExeca = (...execaArguments) => callBoundExeca({
		mapArguments,
		deepOptions,
		boundOptions,
		setBoundExeca,
		createNested
	}, ...execaArguments);
	if (setBoundExeca !== void 0) setBoundExeca(boundExeca, createNested, boundOptions);
	return boundExeca;
};
const callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
	if (isPlainObject(firstArgument)) return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
	const { file, commandArguments, options, isSync } = parseArguments({
		mapArguments,
		firstArgument,
		nextArguments,
		deepOptions,
		boundOptions
	});
	return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
};
const parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
	const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
	const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
	const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
	for (const [optionName, optionValue] of Object.entries(deepOptions)) if (mergedOptions[optionName] === void 0) mergedOptions[optionName] = optionValue;
	const { options = mergedOptions, isSync = false } = {
		__proto__: null,
		...mapArguments({ options: mergedOptions })
	};
	return {
		file: initialFile,
		commandArguments: initialArguments,
		options,
		isSync
	};
};
// ../../work/main/node_modules/execa/lib/methods/script.js
const setScriptSync = (boundExeca, createNested, boundOptions) => {
	boundExeca.sync = createNested(mapScriptSync, boundOptions);
	boundExeca.s = boundExeca.sync;
};
const mapScriptAsync = ({ options }) => getScriptOptions(options);
const mapScriptSync = ({ options }) => ({
	...getScriptOptions(options),
	isSync: true
});
const getScriptOptions = (options) => ({ options: {
	__proto__: null,
	...options,
	...getScriptStdinOption(options)
} });
const getScriptStdinOption = ({ stdin = "inherit", input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin } : {};
const deepScriptOptions = { preferLocal: true };
// ../../work/main/node_modules/execa/index.js
const execa = createExeca(() => ({}));
createExeca(() => ({ isSync: true }));
createExeca(mapNode);
createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
const { sendMessage, getOneMessage, getEachMessage, getCancelSignal } = getIpcExport();
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
	const { folder, env, timeLimit, signal } = options;
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
	collect(child.stderr, [output]);
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
		signal?.throwIfAborted();
		const exitCode = reason === void 0 ? result.exitCode ?? null : null;
		const ended = exitCode === null ? "killed" : "exited";
		return {
			ending: reason === "timed-out" ? reason : result.code === "ENOENT" ? "not-found" : ended,
			exitCode,
			seconds: (performance.now() - started) / 1e3,
			output: output.text(),
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
		if (error.code !== "ESRCH") throw error;
	}
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
	checkPatterns$1(artifacts);
	if ((await stat(folder).catch(() => void 0))?.isDirectory() !== true) throw new UsageError(`The folder ${folder} is not there: -C names the folder to build in.`);
	const result = await runProcess(command, {
		folder,
		env: scrubEnvironment(process.env, env),
		timeLimit,
		signal
	});
	if (result.ending === "not-found") throw new JobError(`build.command starts "${program}", and there is no such program in PATH or in ${folder}.`);
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
// src/build/plan.ts
/** Every package with every variant. With one package the variant names the binary, with several both do. */
function planBuilds(packages, variants) {
	return packages.flatMap((main) => variants.map(({ name, variant }) => ({
		name: packages.length === 1 ? name : `${main.binary}/${name}`,
		package: main,
		variant,
		...keys(variant)
	})));
}
function keys(variant) {
	const { cgo, tags, trimpath, buildmode, gcflags, goos, goarch, env } = variant;
	const shared = [
		trimpath,
		buildmode ?? "exe",
		gcflags,
		goos,
		goarch,
		Object.entries(env).sort()
	];
	return {
		familyKey: JSON.stringify(shared),
		compileKey: JSON.stringify([
			...shared,
			cgo,
			tags
		])
	};
}
/**
* The build to start beside those that run: one that compiles before one that only links, and the first of a family
* before others that compile, because those take longest. `undefined` where it is better to wait.
*/
function nextBuild({ waiting, running, ended }) {
	const compiled = new Set(ended.map(({ compileKey }) => compileKey));
	const begun = new Set([...ended, ...running].map(({ familyKey }) => familyKey));
	const busy = new Set(running.filter((build) => !compiled.has(build.compileKey)).map(({ familyKey }) => familyKey));
	return waiting.find(({ familyKey }) => !begun.has(familyKey)) ?? waiting.find(({ compileKey, familyKey }) => !compiled.has(compileKey) && !busy.has(familyKey)) ?? waiting.find(({ compileKey }) => compiled.has(compileKey));
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
const isExecutable = (path) => access(path, constants$1.X_OK).then(() => true, () => false);
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
// src/build/variant.ts
/** The flags of `go build` that make this variant, always in the same order. */
function args(variant) {
	return [
		...variant.trimpath ? ["-trimpath"] : [],
		...variant.buildmode === null ? [] : [`-buildmode=${variant.buildmode}`],
		...variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`],
		...variant.gcflags === "" ? [] : [`-gcflags=${variant.gcflags}`],
		...variant.ldflags === "" ? [] : [`-ldflags=${variant.ldflags}`]
	];
}
/** The environment variables that make this variant. */
function environment(variant) {
	return {
		GOOS: variant.goos,
		GOARCH: variant.goarch,
		...variant.cgo === null ? {} : { CGO_ENABLED: variant.cgo ? "1" : "0" },
		...variant.env
	};
}
// src/build/go-build.ts
/**
* Runs one `go build`. The binary appears under its name when it is whole; one of an earlier run is gone if this one
* fails. Rejects with the reason of an aborted signal.
*/
async function goBuild(build, options) {
	const { name, variant } = build;
	const path = join(options.out, name);
	const half = join(options.unfinished, name.replaceAll("/", "+"));
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
	await mkdir(dirname(path), { recursive: true });
	await rename(half, path);
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
	if (result.ending === "not-found") throw new JobError("The go in PATH is gone.");
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
	await mkdir(out, { recursive: true });
	const unfinished = await mkdtemp(join(out, ".unfinished-"));
	const temporary = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-"));
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
		await rm(unfinished, {
			recursive: true,
			force: true
		});
		await rm(temporary, {
			recursive: true,
			force: true
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
			onEvent({
				kind: "started",
				name: build.name
			});
			try {
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
	const values = JSON.parse(await runGo([
		"env",
		"-json",
		...names
	], here));
	const { GOMOD: goMod = "", GOWORK: goWork = "" } = values;
	return {
		version: values.GOVERSION || "unknown",
		hostOs: values.GOHOSTOS ?? "",
		hostArch: values.GOHOSTARCH ?? "",
		cgo: values.CGO_ENABLED === "0" ? false : null,
		compiler: values.CC || "gcc",
		inModule: goMod !== "/dev/null" && goMod !== "NUL" || goWork !== "" && goWork !== "off"
	};
}
/** What a `go` subcommand prints on standard output. Throws JobError with what it said where it failed. */
async function runGo(args, options) {
	const result = await runProcess(["go", ...args], {
		folder: options.folder,
		env: scrubEnvironment(process.env, options.env),
		signal: options.signal
	});
	if (result.ending === "not-found") throw new JobError("There is no go in PATH: install Go, or in a workflow run actions/setup-go first.");
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
	const packages = options.patterns.length === 0 ? await onlyMain(list) : await namedMains(options.patterns, list);
	const binaries = binaryNames(packages.map(({ ImportPath }) => ImportPath));
	return {
		folder,
		module: packages[0]?.Module?.Path ?? null,
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
// src/elf/bytes.ts
/** The bytes are not what the format promises. The offset is absolute: in the file the user gave. */
var FormatError = class extends Error {
	name = "FormatError";
	offset;
	constructor(problem, offset) {
		super(`${problem} at offset 0x${offset.toString(16)}`);
		this.offset = offset;
	}
};
/** A number as the file says it, kept a safe integer: nothing that large is in any file. */
const atMostSafe = (value) => Math.min(value, Number.MAX_SAFE_INTEGER);
const utf8$3 = new TextDecoder();
/**
* Checked reads in a window of a file. Every offset, going in or out, is absolute; every read that would leave the
* window is a `FormatError`. For records met once; a table with many rows asks for `rows`, is checked once and decoded in place.
*/
var ByteView = class ByteView {
	bytes;
	start;
	end;
	littleEndian;
	/** Bytes of an address: 4 or 8, as the ELF class says. */
	wordSize;
	#view;
	constructor(bytes, littleEndian, wordSize, start = 0, end = bytes.length) {
		if (!(start >= 0 && start <= end && end <= bytes.length)) throw new FormatError(`a range of ${end - start} bytes leaves the file`, start);
		this.bytes = bytes;
		this.start = start;
		this.end = end;
		this.littleEndian = littleEndian;
		this.wordSize = wordSize;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	get size() {
		return this.end - this.start;
	}
	/** The same bytes through a smaller window, which must lie inside this one. */
	window(offset, size) {
		this.#check(offset, size);
		return new ByteView(this.bytes, this.littleEndian, this.wordSize, offset, offset + size);
	}
	u8(offset) {
		this.#check(offset, 1);
		return this.#view.getUint8(offset);
	}
	u16(offset) {
		this.#check(offset, 2);
		return this.#view.getUint16(offset, this.littleEndian);
	}
	u32(offset) {
		this.#check(offset, 4);
		return this.#view.getUint32(offset, this.littleEndian);
	}
	i32(offset) {
		this.#check(offset, 4);
		return this.#view.getInt32(offset, this.littleEndian);
	}
	u64(offset) {
		this.#check(offset, 8);
		return this.#view.getBigUint64(offset, this.littleEndian);
	}
	/** A word of the file's class as an address. */
	address(offset) {
		return this.wordSize === 8 ? this.u64(offset) : BigInt(this.u32(offset));
	}
	/** A word of the file's class as a file offset, a size or a count; no real one exceeds a safe integer. */
	length(offset) {
		if (this.wordSize === 4) return this.u32(offset);
		const value = Number(this.u64(offset));
		if (!Number.isSafeInteger(value)) throw new FormatError("a size or offset that no file can have", offset);
		return value;
	}
	/** A view on the bytes themselves, not a copy. */
	slice(offset, size) {
		this.#check(offset, size);
		return this.bytes.subarray(offset, offset + size);
	}
	/** The same as a view of its own, offsets counted from 0, for a table whose rows are decoded in place. */
	rows(offset, size) {
		this.#check(offset, size);
		return new DataView(this.bytes.buffer, this.bytes.byteOffset + offset, size);
	}
	/** The text up to the next NUL, which must come before the window ends and within `longest` bytes. */
	string(offset, longest) {
		this.#check(offset, 1);
		const text = this.bytes.subarray(offset, Math.min(this.end, offset + longest));
		const length = text.indexOf(0);
		if (length < 0) throw new FormatError("a string without its terminating NUL", offset);
		return utf8$3.decode(text.subarray(0, length));
	}
	#check(offset, size) {
		if (!(offset >= this.start && size >= 0 && offset + size <= this.end)) throw new FormatError(`a read of ${size} bytes leaves the range it belongs to`, offset);
	}
};
// src/elf/constants.ts
/**
* Numbers and names from the System V ABI (gABI), chapters 4 and 5, its processor supplements, and the GNU
* extensions of the Linux Standard Base, grouped by the record they stand in.
*/
/** e_type */
const objectTypes = {
	0: "ET_NONE",
	1: "ET_REL",
	2: "ET_EXEC",
	3: "ET_DYN",
	4: "ET_CORE"
};
/** e_machine: what Go and Debian have ports for. */
const machines = {
	0: "EM_NONE",
	2: "EM_SPARC",
	3: "EM_386",
	4: "EM_68K",
	8: "EM_MIPS",
	15: "EM_PARISC",
	20: "EM_PPC",
	21: "EM_PPC64",
	22: "EM_S390",
	40: "EM_ARM",
	42: "EM_SH",
	43: "EM_SPARCV9",
	50: "EM_IA_64",
	62: "EM_X86_64",
	183: "EM_AARCH64",
	243: "EM_RISCV",
	247: "EM_BPF",
	258: "EM_LOONGARCH",
	36902: "EM_ALPHA"
};
/** p_type */
const segmentTypes = {
	0: "PT_NULL",
	1: "PT_LOAD",
	2: "PT_DYNAMIC",
	3: "PT_INTERP",
	4: "PT_NOTE",
	5: "PT_SHLIB",
	6: "PT_PHDR",
	7: "PT_TLS",
	1685382480: "PT_GNU_EH_FRAME",
	1685382481: "PT_GNU_STACK",
	1685382482: "PT_GNU_RELRO",
	1685382483: "PT_GNU_PROPERTY",
	1685382484: "PT_GNU_SFRAME",
	1694766464: "PT_PAX_FLAGS"
};
/** p_type of a MIPS file, in the range kept for processors. */
const mipsSegmentTypes = {
	1879048192: "PT_MIPS_REGINFO",
	1879048193: "PT_MIPS_RTPROC",
	1879048194: "PT_MIPS_OPTIONS",
	1879048195: "PT_MIPS_ABIFLAGS"
};
/** sh_type */
const sectionTypes = {
	0: "SHT_NULL",
	1: "SHT_PROGBITS",
	2: "SHT_SYMTAB",
	3: "SHT_STRTAB",
	4: "SHT_RELA",
	5: "SHT_HASH",
	6: "SHT_DYNAMIC",
	7: "SHT_NOTE",
	8: "SHT_NOBITS",
	9: "SHT_REL",
	10: "SHT_SHLIB",
	11: "SHT_DYNSYM",
	14: "SHT_INIT_ARRAY",
	15: "SHT_FINI_ARRAY",
	16: "SHT_PREINIT_ARRAY",
	17: "SHT_GROUP",
	18: "SHT_SYMTAB_SHNDX",
	19: "SHT_RELR",
	1879048181: "SHT_GNU_ATTRIBUTES",
	1879048182: "SHT_GNU_HASH",
	1879048183: "SHT_GNU_LIBLIST",
	1879048189: "SHT_GNU_VERDEF",
	1879048190: "SHT_GNU_VERNEED",
	1879048191: "SHT_GNU_VERSYM"
};
/** Processor ranges are named by machine: the same number means another thing elsewhere. */
const processorTypes = {
	EM_ARM: {
		segment: { 1879048193: "PT_ARM_EXIDX" },
		section: {
			1879048193: "SHT_ARM_EXIDX",
			1879048195: "SHT_ARM_ATTRIBUTES"
		}
	},
	EM_AARCH64: {
		segment: { 1879048194: "PT_AARCH64_MEMTAG_MTE" },
		section: { 1879048195: "SHT_AARCH64_ATTRIBUTES" }
	},
	EM_MIPS: {
		segment: mipsSegmentTypes,
		section: {
			1879048198: "SHT_MIPS_REGINFO",
			1879048205: "SHT_MIPS_OPTIONS",
			1879048222: "SHT_MIPS_DWARF",
			1879048234: "SHT_MIPS_ABIFLAGS"
		}
	},
	EM_RISCV: {
		segment: { 1879048195: "PT_RISCV_ATTRIBUTES" },
		section: { 1879048195: "SHT_RISCV_ATTRIBUTES" }
	},
	EM_X86_64: {
		segment: {},
		section: { 1879048193: "SHT_X86_64_UNWIND" }
	}
};
const hex$2 = (value) => `0x${value.toString(16)}`;
const objectTypeName = (value) => objectTypes[value] ?? hex$2(value);
const machineName = (value) => machines[value] ?? `EM_${value}`;
const segmentTypeName = (value, machine) => segmentTypes[value] ?? processorTypes[machine]?.segment[value] ?? hex$2(value);
const sectionTypeName = (value, machine) => sectionTypes[value] ?? processorTypes[machine]?.section[value] ?? hex$2(value);
/** d_tag */
const DT = {
	NULL: 0,
	NEEDED: 1,
	PLTRELSZ: 2,
	HASH: 4,
	STRTAB: 5,
	SYMTAB: 6,
	RELA: 7,
	RELASZ: 8,
	RELAENT: 9,
	STRSZ: 10,
	SYMENT: 11,
	SONAME: 14,
	RPATH: 15,
	REL: 17,
	RELSZ: 18,
	RELENT: 19,
	PLTREL: 20,
	JMPREL: 23,
	BIND_NOW: 24,
	RUNPATH: 29,
	FLAGS: 30,
	RELRSZ: 35,
	RELR: 36,
	RELRENT: 37,
	GNU_HASH: 1879047925,
	VERSYM: 1879048176,
	FLAGS_1: 1879048187,
	VERNEED: 1879048190,
	VERNEEDNUM: 1879048191
};
const DF_1_PIE = 134217728;
// src/gobin/image.ts
/**
* The seam between a container format and Go's own tables: everything else in this folder asks an Image for bytes at
* a virtual address and never sees ELF. Only what the kernel maps from the file counts (PT_LOAD, file-backed part),
* so it works the same with no section headers at all.
*
* Addresses are `number` here, for speed: a file that maps anything beyond 2^53 is refused once, when it is opened.
*/
/**
* R_<machine>_RELATIVE of the machines whose psABI keeps the addend in the table (RELA). REL and RELR tables keep
* it in the patched word itself, so there the file already holds what the loader adds its base to.
*/
const RELATIVE_TYPE = {
	EM_X86_64: 8,
	EM_AARCH64: 1027,
	EM_PPC64: 22,
	EM_S390: 12,
	EM_RISCV: 3,
	EM_LOONGARCH: 3
};
var Image = class {
	pointerSize;
	littleEndian;
	/** The gABI name, such as `EM_X86_64`. */
	machine;
	fileSize;
	/** Ascending by address, without overlaps. */
	mappings;
	#sections;
	#last;
	constructor(elf) {
		this.pointerSize = elf.class === 64 ? 8 : 4;
		this.littleEndian = elf.byteOrder === "little";
		this.machine = elf.machine;
		this.fileSize = elf.bytes.length;
		this.mappings = relocated(elf, mapped(elf));
		this.#sections = named(elf);
	}
	/** The first section of that name that lies in memory, uncompressed and with bytes in the file. */
	section(name) {
		return this.#sections.get(name) ?? null;
	}
	/** The mapping that holds the byte at an address. */
	mappingAt(address) {
		const last = this.#last;
		if (last !== void 0 && address >= last.address && address < last.end) return last;
		const mapping = this.mappings[indexAt(this.mappings, address)];
		if (mapping === void 0) return null;
		this.#last = mapping;
		return mapping;
	}
	/** Bytes the file holds from an address to the end of its mapping; 0 where there are none. */
	available(address) {
		const mapping = this.mappingAt(address);
		return mapping === null ? 0 : mapping.end - address;
	}
	/** The file offset of the byte at an address; -1 where the file has none. */
	offsetOf(address) {
		const mapping = this.mappingAt(address);
		return mapping === null ? -1 : mapping.offset + (address - mapping.address);
	}
	/** The address a byte of the file is mapped at; -1 where it is not. */
	addressOf(offset) {
		for (const mapping of this.mappings) if (offset >= mapping.offset && offset < mapping.offset + mapping.bytes.length) return mapping.address + (offset - mapping.offset);
		return -1;
	}
	/** A view of `size` bytes at an address, all in one mapping; anything else is a FormatError. */
	read(address, size) {
		const mapping = this.#whole(address, size);
		const start = address - mapping.address;
		return mapping.bytes.subarray(start, start + size);
	}
	view(address, size) {
		const bytes = this.read(address, size);
		return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	u32(address) {
		const mapping = this.#whole(address, 4);
		return mapping.view.getUint32(address - mapping.address, this.littleEndian);
	}
	/** A word of the target: an address, an int or a length. What does not fit 2^53 comes back as Infinity. */
	pointer(address) {
		const mapping = this.#whole(address, this.pointerSize);
		return pointerAt(mapping.view, address - mapping.address, this.pointerSize, this.littleEndian);
	}
	#whole(address, size) {
		const mapping = this.mappingAt(address);
		if (mapping === null) throw new FormatError(`address ${hex$1(address)} is not in the file`, this.fileSize);
		if (!(size >= 0 && size <= mapping.end - address)) throw new FormatError(`${size} bytes at address ${hex$1(address)} run past the end of their segment`, mapping.offset + (address - mapping.address));
		return mapping;
	}
};
/** Opens the Go view of an ELF file; a FormatError where it maps addresses beyond 2^53. */
const openImage = (elf) => new Image(elf);
/** A reader that several others ask, made to read an image only once. */
function oncePerImage(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (image) => {
		const answer = known.get(image) ?? { value: read(image) };
		known.set(image, answer);
		return answer.value;
	};
}
/** The word at an offset of a view; Infinity where it does not fit 2^53. The caller keeps the offset in bounds. */
function pointerAt(view, offset, pointerSize, littleEndian) {
	if (pointerSize === 4) return view.getUint32(offset, littleEndian);
	const low = view.getUint32(littleEndian ? offset : offset + 4, littleEndian);
	const high = view.getUint32(littleEndian ? offset + 4 : offset, littleEndian);
	return high < 2097152 ? high * 4294967296 + low : Number.POSITIVE_INFINITY;
}
/** Which of the sorted mappings holds an address; -1 where none does. */
function indexAt(mappings, address) {
	let low = 0;
	let high = mappings.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (address >= mappings[middle].end) low = middle + 1;
		else high = middle;
	}
	const found = mappings[low];
	return found !== void 0 && address >= found.address ? low : -1;
}
const hex$1 = (address) => `0x${address.toString(16)}`;
/** File-backed parts of the PT_LOAD segments, sorted; where two overlap, the first in memory keeps the bytes. */
function mapped(elf) {
	const loads = elf.segments.filter((segment) => segment.type === "PT_LOAD" && fileBytes(elf, segment) > 0);
	for (const { address, memorySize, offset } of loads) if (address + BigInt(memorySize) > BigInt(Number.MAX_SAFE_INTEGER)) throw new FormatError(`a segment is mapped at 0x${address.toString(16)}, beyond 2^53`, offset);
	loads.sort((a, b) => Number(a.address - b.address));
	const mappings = [];
	let end = 0;
	for (const segment of loads) {
		const skipped = Math.max(0, end - Number(segment.address));
		const size = fileBytes(elf, segment) - skipped;
		if (size <= 0) continue;
		const address = Number(segment.address) + skipped;
		const offset = segment.offset + skipped;
		end = address + size;
		const bytes = new Uint8Array(elf.bytes.buffer, elf.bytes.byteOffset + offset, size);
		mappings.push(mapping(segment, address, offset, bytes));
	}
	return mappings;
}
/** What the file really holds of a segment, whatever p_filesz says. */
const fileBytes = (elf, segment) => Math.max(0, Math.min(segment.fileSize, segment.memorySize, elf.bytes.length - segment.offset));
const mapping = (segment, address, offset, bytes) => ({
	address,
	end: address + bytes.length,
	offset,
	writable: (segment.flags & 2) !== 0,
	executable: (segment.flags & 1) !== 0,
	bytes,
	view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
});
/**
* Applies R_*_RELATIVE of a position-independent file. The Go linker and GNU ld leave the addend in the patched word
* as well and other linkers leave 0, so a mapping is copied only when some word of it really differs.
*/
function relocated(elf, mappings) {
	const type = RELATIVE_TYPE[elf.machine];
	const table = type !== void 0 && elf.class === 64 ? relaTable(elf, mappings) : null;
	if (type === void 0 || table === null) return mappings;
	const little = elf.byteOrder === "little";
	const result = [...mappings];
	let at = 0;
	const size = table.bytes.length - table.bytes.length % 24;
	for (let entry = 0; entry < size; entry += 24) {
		if (table.view.getUint32(entry + (little ? 8 : 12), little) !== type) continue;
		const place = pointerAt(table.view, entry, 8, little);
		let target = result[at];
		if (target === void 0 || place < target.address || place + 8 > target.end) {
			at = indexAt(result, place);
			target = result[at];
			if (target === void 0 || place + 8 > target.end) continue;
		}
		const word = place - target.address;
		const low = table.view.getUint32(entry + (little ? 16 : 20), little);
		const high = table.view.getUint32(entry + (little ? 20 : 16), little);
		const lowAt = little ? word : word + 4;
		const highAt = little ? word + 4 : word;
		if (target.view.getUint32(lowAt, little) === low && target.view.getUint32(highAt, little) === high) continue;
		if (target === mappings[at]) {
			const bytes = new Uint8Array(target.bytes);
			target = {
				...target,
				bytes,
				view: new DataView(bytes.buffer)
			};
			result[at] = target;
		}
		target.view.setUint32(lowAt, low, little);
		target.view.setUint32(highAt, high, little);
	}
	return result;
}
/** The table that DT_RELA and DT_RELASZ of PT_DYNAMIC name: 64-bit, so 16 bytes an entry of the dynamic array. */
function relaTable(elf, mappings) {
	const dynamic = elf.segments.find((segment) => segment.type === "PT_DYNAMIC");
	if (dynamic === void 0) return null;
	const size = fileBytes(elf, dynamic);
	const view = new DataView(elf.bytes.buffer, elf.bytes.byteOffset + Math.min(dynamic.offset, elf.bytes.length), size);
	const little = elf.byteOrder === "little";
	let address = 0;
	let length = 0;
	for (let at = 0; at + 16 <= size; at += 16) {
		const tag = pointerAt(view, at, 8, little);
		if (tag === DT.NULL) break;
		if (tag === DT.RELA) address = pointerAt(view, at + 8, 8, little);
		if (tag === DT.RELASZ) length = pointerAt(view, at + 8, 8, little);
	}
	const holder = mappings[indexAt(mappings, address)];
	if (holder === void 0) return null;
	const start = address - holder.address;
	const bytes = holder.bytes.subarray(start, Math.min(holder.bytes.length, start + length));
	return {
		bytes,
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
	};
}
function named(elf) {
	const ranges = /* @__PURE__ */ new Map();
	for (const section of elf.sections) if (isInMemory(section) && !ranges.has(section.name)) ranges.set(section.name, {
		name: section.name,
		address: Number(section.address),
		offset: section.offset,
		size: section.fileSize
	});
	return ranges;
}
const isInMemory = ({ flags, fileSize }) => (flags & 2) !== 0 && (flags & 2048) === 0 && fileSize > 0;
// src/gobin/build-info.ts
/**
* The build information blob, as `(*Link).buildinfo` in cmd/link/internal/ld/data.go writes it and
* debug/buildinfo reads it. It starts at a multiple of 16 bytes:
*
*     magic    14 bytes  "\xff Go buildinf:"
*     ptrSize  u8        used before Go 1.18
*     flags    u8        bit 0: big endian (before 1.18), bit 1: the strings follow inline (from 1.18)
*     before 1.18: two pointers to string headers {address, length}: version, module information
*     from 1.18:   16 unused bytes, then uvarint length + version, uvarint length + module information
*/
const MAGIC$2 = Buffer.from("ÿ Go buildinf:", "latin1");
const HEADER_SIZE = 32;
const ALIGN = 16;
/**
* The sentinels around the module information (`infoStart` and `infoEnd` in cmd/go/internal/modload/build.go). The
* same framed text lies in read-only data as `runtime.modinfo.str`, which is what is left without a blob.
*/
const FRAME_START = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const FRAME_END = Buffer.from("f932433186182072008242104116d8f2", "hex");
/** Longest module information believed; real ones reach a few hundred kilobytes. */
const LONGEST_TEXT = 16 << 20;
const utf8$2 = new TextDecoder();
/** The build information of a file: by section, by segment, by its framed text; `null` where there is none. */
const readBuildInfo = oncePerImage(read$2);
function read$2(image) {
	const framed = framedText(image);
	const framedRanges = framed === null ? [] : [{
		address: framed.address,
		size: framed.size
	}];
	for (const address of candidates$1(image)) {
		const blob = decode$1(image, address);
		if (blob !== null) return {
			version: blob.version,
			text: blob.text,
			ranges: [...blob.ranges, ...framedRanges]
		};
	}
	return framed === null ? null : {
		version: null,
		text: framed.text,
		ranges: framedRanges
	};
}
/** Addresses that may hold the blob: the section of its name, then every aligned magic in a writable mapping. */
function* candidates$1(image) {
	const section = image.section(".go.buildinfo");
	if (section !== null) yield section.address;
	for (const mapping of image.mappings) if (mapping.writable) for (const at of find(mapping, MAGIC$2, ALIGN)) yield at;
}
/**
* Addresses of a byte pattern at multiples of `align`, ascending. Positions stay relative to the mapping, never to a
* shortened slice of it, so a misaligned decoy cannot shift what comes after it.
*/
function* find(mapping, pattern, align) {
	const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
	for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) if ((mapping.address + at) % align === 0) yield mapping.address + at;
}
function decode$1(image, address) {
	if (image.available(address) < HEADER_SIZE) return null;
	const header = image.read(address, HEADER_SIZE);
	if (!MAGIC$2.equals(header.subarray(0, MAGIC$2.length))) return null;
	return (header[15] & 2) !== 0 ? decodeInline(image, address) : decodePointers(image, address, header);
}
function decodeInline(image, address) {
	const version = inlineString(image, address + HEADER_SIZE);
	const info = version === null ? null : inlineString(image, version.end);
	if (version === null || info === null || version.bytes.length === 0) return null;
	return {
		version: utf8$2.decode(version.bytes),
		text: unframe(info.bytes),
		ranges: [{
			address,
			size: info.end - address
		}]
	};
}
function inlineString(image, address) {
	let length = 0;
	let start = address;
	for (let scale = 1;; scale *= 128) {
		if (scale > LONGEST_TEXT || image.available(start) < 1) return null;
		const byte = image.read(start++, 1)[0];
		length += (byte & 127) * scale;
		if (byte < 128) break;
	}
	if (length > LONGEST_TEXT || length > image.available(start)) return null;
	return {
		bytes: image.read(start, length),
		end: start + length
	};
}
function decodePointers(image, address, header) {
	const pointerSize = header[14];
	if (pointerSize !== image.pointerSize) return null;
	const little = (header[15] & 1) === 0;
	const view = new DataView(header.buffer, header.byteOffset, header.length);
	const version = goString(image, pointerAt(view, 16, pointerSize, little));
	const info = goString(image, pointerAt(view, 16 + pointerSize, pointerSize, little));
	if (version === null || version.bytes.length === 0) return null;
	return {
		version: utf8$2.decode(version.bytes),
		text: info === null ? "" : unframe(info.bytes),
		ranges: [{
			address,
			size: HEADER_SIZE
		}]
	};
}
/** The text of a Go string header {address, length}. */
function goString(image, header) {
	if (image.available(header) < 2 * image.pointerSize) return null;
	const length = image.pointer(header + image.pointerSize);
	const address = image.pointer(header);
	if (length > LONGEST_TEXT || length > image.available(address)) return null;
	return { bytes: image.read(address, length) };
}
/** Takes the two sentinels off, as debug/buildinfo does: text without them is no module information. */
function unframe(bytes) {
	return bytes.length >= 33 && bytes[bytes.length - 17] === 10 ? utf8$2.decode(bytes.subarray(16, bytes.length - 16)) : "";
}
/** Every start takes the next end after it; the ends are walked once, so that a flood of starts costs no more. */
function framedText(image) {
	for (const mapping of image.mappings) {
		if (mapping.writable) continue;
		const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
		let end = -1;
		for (const address of find(mapping, FRAME_START, 1)) {
			const start = address - mapping.address;
			if (end < start) end = bytes.indexOf(FRAME_END, start);
			if (end < 0) break;
			const size = end + FRAME_END.length - start;
			const text = size > LONGEST_TEXT ? "" : unframe(bytes.subarray(start, start + size));
			if (text !== "") return {
				address,
				size,
				text
			};
		}
	}
	return null;
}
// src/gobin/build-paths.ts
/**
* The distinct absolute folders of the build machine that the file table names: GOROOT, the module cache, and the
* folders of what was built from a checkout. Empty for a build with -trimpath. Sorted.
*/
function readBuildPaths(table, info) {
	const folders = /* @__PURE__ */ new Set();
	for (const file of fileNames(table)) if (isAbsolute$1(file)) folders.add(file.slice(0, file.lastIndexOf("/")));
	const found = /* @__PURE__ */ new Set();
	const goroot = rootBefore(folders, "/src/runtime");
	const rest = [];
	for (const folder of [...folders].sort()) {
		const cache = moduleCache(folder, info);
		if (goroot !== null && isUnder(folder, `${goroot}/src`)) found.add(goroot);
		else if (cache !== null) found.add(cache);
		else rest.push(folder);
	}
	for (const folder of outermost(rest, mainFolder(info))) found.add(folder);
	return [...found].sort();
}
const isAbsolute$1 = (file) => /^(\/|[A-Za-z]:[\\/])/.test(file) && file.includes("/");
const isUnder = (folder, root) => folder === root || folder.startsWith(`${root}/`);
function rootBefore(folders, suffix) {
	for (const folder of folders) if (folder.endsWith(suffix)) return folder.slice(0, -suffix.length);
	return null;
}
/** `/home/me/go/pkg/mod` of `/home/me/go/pkg/mod/github.com/x/y@v1.2.3/z`: what stands before a module's own path. */
function moduleCache(folder, info) {
	const at = folder.indexOf("@");
	if (at < 0) return null;
	const withModule = folder.slice(0, at);
	for (const { path, replace } of info?.dependencies ?? []) {
		const suffix = `/${escapePath(replace?.path ?? path)}`;
		if (withModule.endsWith(suffix)) return withModule.slice(0, -suffix.length);
	}
	const cache = withModule.indexOf("/pkg/mod/");
	return cache < 0 ? null : withModule.slice(0, cache + 8);
}
/** The module cache writes upper-case letters as `!` and the lower-case one (golang.org/x/mod/module.EscapePath). */
const escapePath = (path) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
/** The main package's folder inside its module: `/cmd/service`, or nothing where it is the module's root. */
function mainFolder(info) {
	return (info?.main !== null && info?.package?.startsWith(`${info.main.path}/`)) === true ? (info?.package ?? "").slice(info?.main?.path.length) : "";
}
/** Folders that are not inside another; the main package's folder counts as its module's root. */
function outermost(sorted, main) {
	const roots = sorted.map((folder) => main !== "" && folder.endsWith(main) ? folder.slice(0, -main.length) : folder);
	const result = [];
	for (const folder of roots.sort()) if (!result.some((root) => isUnder(folder, root))) result.push(folder);
	return result;
}
/** Every source file the table names, in its order. */
function* fileNames(table) {
	const { bytes, filetab } = table;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const stringAt = (start, limit) => {
		const nul = bytes.indexOf(0, start);
		const end = nul < 0 || nul > limit ? limit : nul;
		return {
			text: text.toString("utf8", start, end),
			end
		};
	};
	if (table.layout.tables !== null) {
		for (let at = filetab.start; at < filetab.end;) {
			const name = stringAt(at, filetab.end);
			if (name.text !== "") yield name.text;
			at = name.end + 1;
		}
		return;
	}
	if (filetab.start + 4 > bytes.length) return;
	const count = table.view.getUint32(filetab.start, table.littleEndian);
	for (let i = 1; i < count && filetab.start + 4 * i + 4 <= bytes.length; i++) {
		const offset = table.view.getUint32(filetab.start + 4 * i, table.littleEndian);
		if (offset < bytes.length) yield stringAt(offset, Math.min(bytes.length, offset + 4096)).text;
	}
}
// src/gobin/go-version.ts
const PREFIX = Buffer.from("go1.");
const RELEASE = /^go1\.\d+(\.\d+)?((rc|beta)\d+)?([ +-].*)?$/;
const LONGEST = 128;
/**
* The toolchain's version without build information: `runtime.buildVersion` is a string variable, so some string
* header in writable data points at the text and gives its length (the text itself has no end mark, it lies between
* other strings). `null` where no header does, or where several disagree.
*/
function scanGoVersion(image) {
	const starts = /* @__PURE__ */ new Set();
	for (const mapping of image.mappings) if (!mapping.writable) for (const address of occurrences(mapping)) starts.add(address);
	const versions = /* @__PURE__ */ new Set();
	const { pointerSize } = image;
	for (const mapping of image.mappings) {
		if (!mapping.writable || starts.size === 0) continue;
		const first = Math.ceil(mapping.address / pointerSize) * pointerSize;
		for (let address = first; address + 2 * pointerSize <= mapping.end; address += pointerSize) {
			const target = image.pointer(address);
			if (!starts.has(target)) continue;
			const length = image.pointer(address + pointerSize);
			if (!(length <= LONGEST && length <= image.available(target))) continue;
			const text = Buffer.from(image.read(target, length)).toString("latin1");
			if (RELEASE.test(text)) versions.add(text);
		}
	}
	const [version] = versions;
	return versions.size === 1 && version !== void 0 ? version : null;
}
function* occurrences(mapping) {
	const bytes = Buffer.from(mapping.bytes.buffer, mapping.bytes.byteOffset, mapping.bytes.length);
	for (let at = bytes.indexOf(PREFIX); at >= 0; at = bytes.indexOf(PREFIX, at + 1)) yield mapping.address + at;
}
// src/gobin/mod-info.ts
/**
* Decodes the module information text. Its format is `BuildInfo.String` in runtime/debug/mod.go:
*
*     path <package>
*     mod  <path> <version> [<sum>]
*     dep  <path> <version> [<sum>]
*     =>   <path> <version> <sum>       replaces the module of the line before
*     build <key>=<value>               either side Go-quoted where it holds blanks, quotes or `=`
*
* with tabs between the columns.
*/
function parseModInfo(text) {
	let path = null;
	let badLine = null;
	/** The list that holds the module of the line before, for a replacement to find it. */
	let previous = null;
	const mains = [];
	const dependencies = [];
	const settings = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const [word = "", ...columns] = line.split("	");
		const rest = line.slice(word.length + 1);
		if (word === "path") path = rest;
		else if ((word === "mod" || word === "dep") && isModule(columns)) {
			previous = word === "mod" ? mains : dependencies;
			previous.push(module$1(columns));
		} else if (word === "=>" && isModule(columns) && previous !== null) {
			const replaced = previous.pop();
			const { path: to, version, sum } = module$1(columns);
			if (replaced !== void 0) previous.push({
				...replaced,
				replace: {
					path: to,
					version,
					sum
				}
			});
			previous = null;
		} else {
			const setting = word === "build" ? parseSetting(rest) : null;
			if (setting === null) badLine ??= line.slice(0, 80);
			else settings.set(setting.key, setting.value);
		}
	}
	return {
		package: path,
		main: mains[0] ?? null,
		dependencies,
		settings,
		badLine
	};
}
const isModule = (columns) => columns.length === 2 || columns.length === 3;
const module$1 = ([path = "", version = "", sum = ""]) => ({
	path,
	version,
	sum: sum === "" ? null : sum,
	replace: null
});
function parseSetting(text) {
	const quoted = /^(`[^`]*`|"(?:[^"\\]|\\.)*")=/.exec(text)?.[1];
	const equals = quoted === void 0 ? text.indexOf("=") : quoted.length;
	if (equals <= 0) return null;
	const key = quoted === void 0 ? text.slice(0, equals) : unquote(quoted);
	const rawValue = text.slice(equals + 1);
	const value = /^[`"]/.test(rawValue) ? unquote(rawValue) : rawValue;
	return key === null || value === null ? null : {
		key,
		value
	};
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** A Go string literal, as strconv.Quote writes one or as a raw string; `null` where it is not one. */
function unquote(literal) {
	const inner = literal.slice(1, -1);
	if (literal.length < 2 || literal[0] !== literal.at(-1)) return null;
	if (literal[0] === "`") return inner.includes("`") ? null : inner;
	if (!/^(?:[^"\\]|\\.)*$/s.test(inner)) return null;
	return inner.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gis, (_, code) => code.length > 1 ? codePoint(Number.parseInt(code.slice(1), 16)) : ESCAPES[code] ?? code);
}
const codePoint = (code) => String.fromCodePoint(code <= 1114111 ? code : 65533);
// src/gobin/pclntab.ts
/**
* The pc-line table: every function of the program with its name, its source files and its tables by program counter.
* The runtime needs it to unwind stacks, so it survives every stripping. Written by cmd/link/internal/ld/pcln.go,
* read by runtime/symtab.go and debug/gosym; the layouts are in pclntab-layout.ts.
*
*     header | funcnametab | cutab | filetab | pctab | functab, then the _func records | from 1.26: funcdata, findfunctab
*
* Before Go 1.16 names, pc tables and records share one area and every offset counts from the header.
*/
/** Reads the tables behind a header; a FormatError where they contradict each other. */
function readPclntab(image, address, layout, unknownMagic = false) {
	const bytes = image.read(address, image.available(address));
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const { pointerSize, littleEndian } = image;
	const fail = (problem, at) => {
		throw new FormatError(`pclntab: ${problem}`, image.offsetOf(address) + at);
	};
	const word = (index) => {
		const at = 8 + index * pointerSize;
		if (at + pointerSize > bytes.length) fail("the header is cut short", 0);
		return pointerAt(view, at, pointerSize, littleEndian);
	};
	const { entryWidth, headerWords } = layout;
	const headerSize = 8 + headerWords * pointerSize;
	const count = word(0);
	const offsets = layout.tables === null ? null : layout.tables.map(word);
	const functabStart = offsets === null ? headerSize : offsets[4];
	const width = entryWidth === "pointer" ? pointerSize : 4;
	const functabEnd = functabStart + count * 2 * width + width;
	if (!(count > 0) || !(functabEnd <= bytes.length)) fail(`${count} functions do not fit`, 8);
	if (offsets !== null) {
		let previous = headerSize;
		for (const offset of offsets) {
			if (!(offset >= previous && offset < bytes.length)) fail("the tables are out of order", 8);
			previous = offset;
		}
	}
	const base = offsets === null ? 0 : functabStart;
	const entries = new Float64Array(count + 1);
	const records = new Uint32Array(count);
	let last = -1;
	let recordsEnd = functabEnd;
	for (let i = 0; i <= count; i++) {
		const at = functabStart + i * 2 * width;
		const entry = width === 8 ? pointerAt(view, at, 8, littleEndian) : view.getUint32(at, littleEndian);
		if (!(entry >= last) || entry === Number.POSITIVE_INFINITY) fail("the functions are not in order", at);
		last = entry;
		entries[i] = entry;
		if (i === count) break;
		const funcoff = width === 8 ? pointerAt(view, at + 8, 8, littleEndian) : view.getUint32(at + 4, littleEndian);
		const record = base + funcoff;
		if (funcoff === 4294967295 || funcoff === Number.POSITIVE_INFINITY) continue;
		if (!(record + layout.record.size <= bytes.length)) fail("a function's record is not in the file", at);
		records[i] = record;
		if (record > recordsEnd) recordsEnd = record;
	}
	const whole = {
		start: 0,
		end: bytes.length
	};
	const range = (index) => offsets === null ? whole : {
		start: offsets[index],
		end: offsets[index + 1]
	};
	const table = {
		address,
		layout,
		unknownMagic,
		quantum: bytes[6],
		pointerSize,
		littleEndian,
		bytes,
		view,
		textStart: layout.textStartWord === null ? 0 : word(layout.textStartWord),
		funcnametab: range(0),
		cutab: range(1),
		filetab: offsets === null ? oldFiletab(view, functabEnd, littleEndian) : range(2),
		pctab: range(3),
		functab: {
			start: functabStart,
			end: functabEnd
		},
		recordsEnd,
		count,
		entries,
		records
	};
	const final = readRecord(table, recordsEnd);
	return final === null ? table : {
		...table,
		recordsEnd: final.end
	};
}
/** Before Go 1.16 the offset of the file table follows the functab. */
function oldFiletab(view, functabEnd, littleEndian) {
	const start = functabEnd + 4 <= view.byteLength ? view.getUint32(functabEnd, littleEndian) : view.byteLength;
	return {
		start: Math.min(start, view.byteLength),
		end: view.byteLength
	};
}
/** Decodes the _func record at an offset; `null` where it runs past the table. */
function readRecord(table, at) {
	const { view, littleEndian, bytes } = table;
	const fields = table.layout.record;
	if (at + fields.size > bytes.length) return null;
	const pcdataCount = view.getUint32(at + fields.npcdata, littleEndian);
	const funcdataCount = bytes[at + fields.nfuncdata];
	const pcdata = at + fields.size;
	const width = fields.funcdataWidth;
	const funcdata = Math.ceil((pcdata + pcdataCount * 4) / width) * width;
	const end = funcdata + funcdataCount * width;
	if (end > bytes.length) return null;
	return {
		nameOffset: view.getInt32(at + fields.name, littleEndian),
		pcsp: view.getUint32(at + fields.pcsp, littleEndian),
		pcfile: view.getUint32(at + fields.pcfile, littleEndian),
		pcln: view.getUint32(at + fields.pcln, littleEndian),
		pcdataCount,
		pcdata,
		funcdataCount,
		funcdata,
		unit: fields.unit === null ? -1 : view.getInt32(at + fields.unit, littleEndian),
		end
	};
}
/** The function that holds an entry or any place behind it up to the next; -1 outside of Go's code. */
function functionAt({ entries, count }, place) {
	let low = 0;
	let high = count + 1;
	while (low < high) {
		const middle = low + high >>> 1;
		if (entries[middle] <= place) low = middle + 1;
		else high = middle;
	}
	return low > count ? -1 : low - 1;
}
// src/gobin/pclntab-layout.ts
/** Newest first. */
function pclntabLayouts(pointerSize) {
	const P = pointerSize;
	const modern = {
		name: 4,
		pcsp: 16,
		pcfile: 20,
		pcln: 24,
		npcdata: 28,
		unit: 32,
		funcdataWidth: 4
	};
	const old = {
		name: P,
		pcsp: P + 12,
		pcfile: P + 16,
		pcln: P + 20,
		npcdata: P + 24,
		funcdataWidth: P
	};
	return [
		{
			since: "1.20",
			magic: 4294967281,
			headerWords: 8,
			textStartWord: 2,
			tables: [
				3,
				4,
				5,
				6,
				7
			],
			entryWidth: "u32",
			record: {
				...modern,
				flag: 41,
				nfuncdata: 43,
				size: 44
			}
		},
		{
			since: "1.18",
			magic: 4294967280,
			headerWords: 8,
			textStartWord: 2,
			tables: [
				3,
				4,
				5,
				6,
				7
			],
			entryWidth: "u32",
			record: {
				...modern,
				flag: 37,
				nfuncdata: 39,
				size: 40
			}
		},
		{
			since: "1.16",
			magic: 4294967290,
			headerWords: 7,
			textStartWord: null,
			tables: [
				2,
				3,
				4,
				5,
				6
			],
			entryWidth: "pointer",
			record: {
				...old,
				unit: P + 28,
				flag: P + 33,
				nfuncdata: P + 35,
				size: P + 36
			}
		},
		{
			since: "1.2",
			magic: 4294967291,
			headerWords: 1,
			textStartWord: null,
			tables: null,
			entryWidth: "pointer",
			record: {
				...old,
				unit: null,
				flag: null,
				nfuncdata: P + 31,
				size: P + 32
			}
		}
	];
}
// src/gobin/pclntab-find.ts
/** How many records must tile before a layout is believed. */
const PROOF = 256;
/**
* The pc-line table of a file, or `null` where it has none; found by section name, through the module data, or by its
* magic number anywhere in the mapped file (position-independent files linked by a C linker before Go 1.26 keep it
* inside `.data.rel.ro`, and section headers may be gone). A table that is there but unreadable is a gap.
*/
const findPclntab = oncePerImage(search$1);
function search$1(image) {
	let why = null;
	const attempt = (address, trustPlace) => {
		try {
			return readAt(image, address, trustPlace);
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			why ??= error.message;
			return null;
		}
	};
	for (const address of namedPlaces(image)) {
		const table = attempt(address, true);
		if (table !== null) return {
			table,
			gaps: magicGap(table)
		};
	}
	for (const mapping of [...image.mappings].sort(readOnlyFirst)) for (const address of magicPlaces(image, mapping)) {
		const table = attempt(address, false);
		if (table !== null) return {
			table,
			gaps: []
		};
	}
	return {
		table: null,
		gaps: why === null ? [] : [{
			fact: "functions",
			why
		}]
	};
}
const magicGap = (table) => table.unknownMagic ? [{
	fact: "pclntab-magic",
	why: `the magic number is not one known here; its structure is that of Go ${table.layout.since}, and it was read as such`
}] : [];
function* namedPlaces(image) {
	for (const name of [".gopclntab", ".data.rel.ro.gopclntab"]) {
		const section = image.section(name);
		if (section !== null) yield section.address;
	}
	const moduledata = image.section(".go.module");
	if (moduledata !== null && image.available(moduledata.address) >= image.pointerSize) yield image.pointer(moduledata.address);
}
const readOnlyFirst = (a, b) => Number(a.writable) - Number(b.writable);
/** Addresses, at multiples of 4, that hold a known magic number and a plausible rest of the first eight bytes. */
function* magicPlaces(image, mapping) {
	const { view, bytes, address } = mapping;
	for (let at = -address & 3; at + 8 <= bytes.length; at += 4) {
		const magic = view.getUint32(at, image.littleEndian);
		if (magic >= 4294967280 && isKnown(magic) && isHeader(bytes, at, image.pointerSize)) yield address + at;
	}
}
const isKnown = (magic) => magic === 4294967281 || magic === 4294967280 || magic === 4294967290 || magic === 4294967291;
/** Two zero bytes, a smallest instruction of 1, 2 or 4 bytes, and the pointer size of the file. */
function isHeader(bytes, at, pointerSize) {
	const quantum = bytes[at + 6];
	return bytes[at + 4] === 0 && bytes[at + 5] === 0 && (quantum === 1 || quantum === 2 || quantum === 4) && bytes[at + 7] === pointerSize;
}
function readAt(image, address, trustPlace) {
	const header = image.read(address, 8);
	const offset = image.offsetOf(address);
	if (!isHeader(header, 0, image.pointerSize)) {
		if (!trustPlace) return null;
		throw new FormatError("pclntab: the first bytes are not those of a header", offset);
	}
	const magic = image.u32(address);
	const layouts = pclntabLayouts(image.pointerSize);
	const known = layouts.filter((layout) => layout.magic === magic);
	let problem = null;
	for (const layout of known.length > 0 ? known : layouts) try {
		const table = readPclntab(image, address, layout, known.length === 0);
		if (tiles(table) && hasNames(table)) return table;
		problem ??= new FormatError(`pclntab: the records are not those of Go ${layout.since}`, offset);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		problem ??= error;
	}
	if (problem !== null && trustPlace) throw problem;
	return null;
}
/** From Go 1.16 on the records lie one after another, so that a record of the wrong shape shows at once. */
function tiles(table) {
	if (table.layout.tables === null) return true;
	const { records, pointerSize } = table;
	const limit = Math.min(table.count, PROOF);
	let previous = table.functab.end;
	for (let i = 0; i < limit; i++) {
		const at = records[i];
		if (at === 0) continue;
		if (at !== Math.ceil(previous / pointerSize) * pointerSize) return false;
		const record = readRecord(table, at);
		if (record === null) return false;
		previous = record.end;
	}
	return true;
}
/** The first functions have names of printable characters. */
function hasNames(table) {
	const limit = Math.min(table.count, 8);
	for (let i = 0; i < limit; i++) {
		const at = table.records[i];
		const record = at === 0 ? null : readRecord(table, at);
		if (record === null) continue;
		const start = table.funcnametab.start + record.nameOffset;
		const first = table.bytes[start];
		if (!(start < table.funcnametab.end) || first === void 0 || first < 33) return false;
	}
	return true;
}
// src/gobin/go-facts.ts
/**
* What the Go toolchain wrote about itself and its modules; the main module comes first in `modules`. `go` is `null`
* only where nothing in the file is Go's: no build information, no pc-line table, no Go build id.
*/
const readGoFacts = oncePerImage(read$1);
function read$1(image) {
	const blob = readBuildInfo(image);
	const { table } = findPclntab(image);
	if (blob === null && table === null && !hasGoBuildId(image)) return {
		go: null,
		gaps: []
	};
	const gaps = [];
	const gap = (fact, why) => gaps.push({
		fact,
		why
	});
	const buildInfo = blob !== null && blob.version !== null;
	if (!buildInfo) gap("build-info", "the file is Go's and carries no build information");
	const version = blob?.version ?? scanGoVersion(image);
	if (version === null) gap("go-version", "no build information, and no string variable holds a Go release");
	const info = blob === null || blob.text === "" ? null : parseModInfo(blob.text);
	if (info?.badLine != null) gap("build-info", `a line does not read as module information: ${info.badLine}`);
	if (table === null) gap("build-paths", "the table of source files was not found");
	const main = info?.main ?? null;
	return {
		go: {
			version,
			package: info?.package ?? null,
			module: main?.path ?? null,
			modules: [...main === null ? [] : [main], ...info?.dependencies ?? []],
			settings: Object.fromEntries(info?.settings ?? []),
			buildInfo,
			buildPaths: table === null ? null : readBuildPaths(table, info)
		},
		gaps
	};
}
/** The header of a note of owner "Go" and type 4 (cmd/link/internal/ld/elf.go, `elfwritegobuildid`). */
const NOTE_SEARCH = 65536;
function hasGoBuildId(image) {
	if (image.section(".note.go.buildid") !== null) return true;
	for (const { view, bytes } of image.mappings) for (let at = 0; at + 16 <= Math.min(bytes.length, NOTE_SEARCH); at += 4) if (view.getUint32(at, image.littleEndian) === 4 && view.getUint32(at + 8, image.littleEndian) === 4 && view.getUint32(at + 12, false) === 1198456832) return true;
	return false;
}
// src/analyze/certificates/bundles.ts
const SMALLEST_BUNDLE = 10;
/** Between two PEM blocks: what separates the items of a list, and the comment lines of a well-commented bundle. */
const LONGEST_SEPARATOR = 64;
const LONGEST_COMMENT = 8192;
/** Runs of ten or more certificates of one format that lie together; `certificates` come by rising offset. */
function findBundles(file, certificates, now) {
	const runs = [];
	for (const certificate of certificates) {
		const run = runs.at(-1);
		const previous = run?.at(-1);
		if (run !== void 0 && previous !== void 0 && liesBehind(file, previous, certificate)) run.push(certificate);
		else runs.push([certificate]);
	}
	return runs.filter((run) => run.length >= SMALLEST_BUNDLE).map((run) => describeBundle(run, now));
}
function liesBehind(file, previous, next) {
	const between = file.subarray(previous.end, next.offset);
	if (next.format === "der" || between.length > LONGEST_COMMENT) return between.length === 0;
	if (!between.every(isText)) return false;
	return between.length <= LONGEST_SEPARATOR || !between.includes(0) && /\n[ \t]*$/.test(between.toString("latin1"));
}
/** NUL is text here: it ends the strings of a C library's list. */
const isText = (byte) => byte === 0 || byte >= 9 && byte <= 13 || byte >= 32 && byte !== 127;
function describeBundle(run, now) {
	const format = run[0]?.format ?? "der";
	const offset = run[0]?.offset ?? 0;
	const earliest = run.reduce((least, { notAfter }) => Math.min(least, notAfter), Number.POSITIVE_INFINITY);
	return {
		format,
		offset,
		bytes: (run.at(-1)?.end ?? offset) - offset,
		count: run.length,
		earliestNotAfter: new Date(earliest).toISOString(),
		expired: run.filter(({ notAfter }) => notAfter < now).length
	};
}
// src/analyze/certificates/der.ts
/** The element at `at`, or `null` where none lies wholly before `limit` or its length is not the shortest form. */
function readElement(bytes, at, limit) {
	if (at + 2 > limit) return null;
	const tag = bytes[at] ?? 0;
	let length = bytes[at + 1] ?? 0;
	let start = at + 2;
	if (length === 129) {
		length = bytes[start++] ?? 0;
		if (length < 128) return null;
	} else if (length === 130) {
		length = (bytes[start] ?? 0) << 8 | (bytes[start + 1] ?? 0);
		start += 2;
		if (length < 256) return null;
	} else if (length >= 128) return null;
	const end = start + length;
	return end <= limit ? {
		tag,
		start,
		end
	} : null;
}
/** The elements that fill `parent` to the byte; `null` where they do not, or are more than `most`. */
function readChildren(bytes, parent, most) {
	const children = [];
	for (let at = parent.start; at < parent.end;) {
		const child = children.length < most ? readElement(bytes, at, parent.end) : null;
		if (child === null) return null;
		children.push(child);
		at = child.end;
	}
	return children;
}
const hasTags = (elements, ...tags) => elements.length === tags.length && elements.every((element, index) => element.tag === tags[index]);
// src/analyze/certificates/openssh.ts
const MAGIC$1 = Buffer.from("openssh-key-v1\0", "latin1");
/** Key types of OpenSSH's sshkey.c. Those that start with `sk-` are left out: the secret stays on the token. */
const ALGORITHMS = /* @__PURE__ */ new Map([
	["ssh-rsa", "rsa"],
	["ssh-dss", "dsa"],
	["ssh-ed25519", "ed25519"],
	["ecdsa-sha2-nistp256", "ec"],
	["ecdsa-sha2-nistp384", "ec"],
	["ecdsa-sha2-nistp521", "ec"]
]);
/**
* The algorithm in an OpenSSH private key (PROTOCOL.key in OpenSSH's sources): the magic, then
* `string cipher, string kdf, string kdfoptions, uint32 keys, string public key, string private keys`, where the
* private part in the clear starts with one random number written twice.
*/
function readOpenSshAlgorithm(content) {
	if (!content.subarray(0, MAGIC$1.length).equals(MAGIC$1)) return null;
	const cipher = readString(content, MAGIC$1.length);
	const kdf = cipher && readString(content, cipher.end);
	const options = kdf && readString(content, kdf.end);
	const publicKey = options && readString(content, options.end + 4);
	const secret = publicKey && readString(content, publicKey.end);
	const type = publicKey && readString(publicKey.value, 0);
	if (!cipher || !secret || !type || secret.value.length < 8) return null;
	if (cipher.value.toString("latin1") !== "none") return "encrypted";
	if (!secret.value.subarray(0, 4).equals(secret.value.subarray(4, 8))) return null;
	return ALGORITHMS.get(type.value.toString("latin1")) ?? null;
}
/** A string as SSH writes it (RFC 4251, 5): its length in four bytes, most significant first, then its bytes. */
function readString(bytes, at) {
	if (at + 4 > bytes.length) return null;
	const end = at + 4 + bytes.readUInt32BE(at);
	return end <= bytes.length ? {
		value: bytes.subarray(at + 4, end),
		end
	} : null;
}
// src/analyze/certificates/private-key.ts
/** An RSA key of 32768 bits has some 18 kB; nothing larger is decoded. */
const LARGEST_KEY = 32768;
/**
* The algorithms of PKCS #8 keys that are given to the decoder, by the hexadecimal start of their object identifier:
* RSA, RSA-PSS, EC, X25519 to Ed448, and NIST's ML-DSA, SLH-DSA and ML-KEM.
*/
const DECODED = /^(2a864886f70d0101(01|0a)|2a8648ce3d0201|2b65(6e|6f|70|71)|60864801650304(03|04)..)$/;
/**
* These are taken at their structure: their decoder computes the public key by one exponentiation with numbers as long
* as the key likes, seconds for a few kilobytes.
*/
const NOT_DECODED = /* @__PURE__ */ new Map([
	["2a8648ce380401", "dsa"],
	["2a864886f70d010301", "dh"],
	["2a8648ce3e0201", "dh"]
]);
/** The algorithm of a private key that really decodes, as `node:crypto` names it; `null` for what is none. */
function readPrivateKeyAlgorithm(encoding, content) {
	if (content.length > LARGEST_KEY) return null;
	switch (encoding) {
		case "plain": return readPlainKey(content);
		case "encrypted-envelope": return hasEncryptedEnvelope(content) ? "encrypted" : null;
		case "ciphertext": return content.length % 8 === 0 ? "encrypted" : null;
		case "openssh": return readOpenSshAlgorithm(content);
	}
}
/**
* Which structure a key in the clear has, whatever its label says (Go's `tls.X509KeyPair` tries them all, too): PKCS #8
* (RFC 5958), PKCS #1 with two primes (RFC 8017), SEC 1 (RFC 5915), or OpenSSL's six integers of a DSA key.
*/
function keyOutline(bytes, outer) {
	if (outer.tag !== 48 || bytes[outer.start] !== 2) return null;
	const parts = readChildren(bytes, outer, 9);
	if (parts === null) return null;
	if (parts.every(({ tag }) => tag === 2)) return parts.length === 9 ? "pkcs1" : parts.length === 6 ? "dsa" : null;
	if (hasTags(parts.slice(0, 3), 2, 48, 4)) return "pkcs8";
	return parts.slice(2).every(({ tag }) => tag >= 160) && hasTags(parts.slice(0, 2), 2, 4) ? "sec1" : null;
}
function readPlainKey(content) {
	const outer = readElement(content, 0, content.length);
	const outline = outer && keyOutline(content, outer);
	if (outer === null || outline === null) return null;
	if (outline === "dsa") return "dsa";
	if (outline !== "pkcs8") return decode(content, outline);
	const algorithm = readAlgorithm(content, readChildren(content, outer, 9)?.[1]);
	return DECODED.test(algorithm) ? decode(content, "pkcs8") : NOT_DECODED.get(algorithm) ?? null;
}
function decode(key, type) {
	try {
		return createPrivateKey({
			key,
			format: "der",
			type
		}).asymmetricKeyType ?? "unknown";
	} catch {
		return null;
	}
}
/** The object identifier of an AlgorithmIdentifier, in hexadecimal; empty where there is none. */
function readAlgorithm(bytes, algorithm) {
	const identifier = algorithm && readElement(bytes, algorithm.start, algorithm.end);
	return identifier?.tag === 6 ? bytes.toString("hex", identifier.start, identifier.end) : "";
}
/** `SEQUENCE { encryptionAlgorithm SEQUENCE { OID, ... }, encryptedData OCTET STRING }` (RFC 5958, section 3). */
function hasEncryptedEnvelope(content) {
	const outer = readElement(content, 0, content.length);
	const parts = outer?.tag === 48 ? readChildren(content, outer, 2) : null;
	return parts !== null && hasTags(parts, 48, 4) && readAlgorithm(content, parts[0]) !== "";
}
// src/analyze/certificates/x509.ts
const SUBJECT_LENGTH = 200;
/**
* Whether the element has the outline of RFC 5280's
* `Certificate ::= SEQUENCE { tbsCertificate SEQUENCE, signatureAlgorithm SEQUENCE, signatureValue BIT STRING }`.
* The first field of tbsCertificate is the version, or the serial number in version 1. Revocation lists and
* requests have it too; `readNotAfter` tells.
*/
function hasCertificateOutline(bytes, outer) {
	if (outer.tag !== 48 || bytes[outer.start] !== 48) return false;
	const parts = readChildren(bytes, outer, 3);
	if (parts === null || !hasTags(parts, 48, 48, 3)) return false;
	const first = bytes[parts[0]?.start ?? 0];
	return first === 160 || first === 2;
}
/** The certificate that `content` starts with: OpenSSL's TRUSTED CERTIFICATE appends its trust settings to it. */
function leadingCertificate(content) {
	const outer = readElement(content, 0, content.length);
	return outer !== null && hasCertificateOutline(content, outer) ? content.subarray(0, outer.end) : null;
}
/**
* The end of validity in milliseconds since 1970; `null` for what is no X.509 certificate, or has a date that cannot be.
* Only the text says so (OpenSSL's `ASN1_TIME_print`): for such a date `validToDate` of Node.js 24 is whatever the memory
* held before.
*/
function readNotAfter(der) {
	try {
		const { validFrom, validTo, validToDate } = new X509Certificate(der);
		return [validFrom, validTo].includes("Bad time value") ? null : validToDate.getTime();
	} catch {
		return null;
	}
}
/** The subject on one line, escaped as RFC 4514 has it and cut where it is long; empty for a certificate without one. */
function readSubject(der) {
	const line = (new X509Certificate(der).subject ?? "").replaceAll("\n", ", ");
	return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH)}…` : line;
}
// src/analyze/certificates/der-scan.ts
/** A SEQUENCE of 256 bytes up to 64 KiB, and one of 128 to 255 bytes; every certificate is one of the two. */
const LONG_SEQUENCE = Buffer.from([48, 130]);
const SHORT_SEQUENCE = Buffer.from([48, 129]);
/**
* The DER certificates and private keys anywhere in the file. Keys of less than 128 bytes (Ed25519, P-256 in SEC 1) are
* not looked for: programs carry all but their secret as a template, and any bytes behind it would make a key. Nor are
* DSA keys outside PKCS #8: any six integers are one.
*/
function* readDerCandidates(file) {
	let long = file.indexOf(LONG_SEQUENCE);
	let short = file.indexOf(SHORT_SEQUENCE);
	for (let markers = 0; long !== -1 || short !== -1; markers++) {
		const at = short === -1 || long !== -1 && long < short ? long : short;
		if (markers === 1e6) return at;
		const candidate = readDerCandidate(file, at);
		const next = candidate !== null && (yield candidate) ? candidate.end : at + 1;
		if (long !== -1 && long < next) long = file.indexOf(LONG_SEQUENCE, next);
		if (short !== -1 && short < next) short = file.indexOf(SHORT_SEQUENCE, next);
	}
	return null;
}
function readDerCandidate(file, offset) {
	const outer = readElement(file, offset, file.length);
	if (outer === null) return null;
	const candidate = {
		offset,
		end: outer.end,
		content: file.subarray(offset, outer.end)
	};
	if (hasCertificateOutline(file, outer)) return {
		...candidate,
		encoding: "certificate"
	};
	const outline = keyOutline(file, outer);
	return outline === null || outline === "dsa" ? null : {
		...candidate,
		encoding: "plain"
	};
}
// src/analyze/certificates/pem.ts
/** What is searched for: `Buffer.indexOf` finds patterns of up to six bytes five times as fast as longer ones. */
const MARKER = Buffer.from("-----BEGIN ".slice(0, 6), "latin1");
const DASHES = "-----";
/** base64 of the largest DER that is read, with line breaks and indentation to spare. */
const LARGEST_BODY = 131072;
/** Labels of RFC 7468 and of OpenSSL's pem.h. PKCS7 blocks, which may wrap certificates, are not opened. */
const ENCODINGS = /* @__PURE__ */ new Map([
	["CERTIFICATE", "certificate"],
	["X509 CERTIFICATE", "certificate"],
	["TRUSTED CERTIFICATE", "certificate"],
	["PRIVATE KEY", "plain"],
	["RSA PRIVATE KEY", "plain"],
	["EC PRIVATE KEY", "plain"],
	["DSA PRIVATE KEY", "plain"],
	["ENCRYPTED PRIVATE KEY", "encrypted-envelope"],
	["OPENSSH PRIVATE KEY", "openssh"]
]);
const LONGEST_LABEL = Math.max(...[...ENCODINGS.keys()].map((label) => label.length));
/**
* The PEM blocks of certificates and private keys anywhere in the file. The linker lays string constants end to
* end, so a block need not stand at the start of a line, and its markers occur on their own in the code that
* reads PEM.
*/
function* readPemCandidates(file) {
	let markers = 0;
	for (let at = file.indexOf(MARKER); at !== -1; at = file.indexOf(MARKER, at + MARKER.length)) {
		if (markers++ === 1e6) return at;
		const candidate = readPemBlock(file, at);
		if (candidate !== null) yield candidate;
	}
	return null;
}
/** The block whose first dash lies at `offset`; a certificate's content is cut to the certificate. */
function readPemBlock(file, offset) {
	const opening = file.toString("latin1", offset, offset + 11 + LONGEST_LABEL + 5);
	const label = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(opening)?.[1] ?? "";
	const encoding = ENCODINGS.get(label);
	if (encoding === void 0) return null;
	const bodyAt = offset + 11 + label.length + 5;
	const bodyLength = file.subarray(bodyAt, bodyAt + LARGEST_BODY).indexOf(DASHES, 0, "latin1");
	if (bodyLength === -1) return null;
	const closing = `-----END ${label}-----`;
	const end = bodyAt + bodyLength + closing.length;
	if (file.toString("latin1", bodyAt + bodyLength, end) !== closing) return null;
	const body = readBody(file.toString("latin1", bodyAt, bodyAt + bodyLength));
	if (body === null) return null;
	if (encoding !== "certificate") return {
		offset,
		end,
		encoding: body.isCiphertext ? "ciphertext" : encoding,
		content: body.content
	};
	const content = leadingCertificate(body.content);
	return content && {
		offset,
		end,
		encoding,
		content
	};
}
/**
* The bytes between the markers, in strict base64. Line breaks may be written as JSON writes them (`\n`), as in the
* account files of cloud providers; the header lines of RFC 1421 are stepped over.
*/
function readBody(text) {
	const lines = text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
	const headers = /^(?:\s*[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)*/.exec(lines)?.[0] ?? "";
	const base64 = lines.slice(headers.length).replace(/\s+/g, "");
	if (base64.length === 0 || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
	return {
		content: Buffer.from(base64, "base64"),
		isCiphertext: headers.includes("ENCRYPTED")
	};
}
// src/analyze/certificates.ts
/** Decoding is bounded for each format; a file that asks for more than this was made to. */
const CERTIFICATE_TRIES = 1e4;
const KEY_TRIES = 500;
const LISTED = 100;
/**
* The certificates and private keys that lie in the file, PEM or DER; each was decoded before it counts. `expired`
* and `privateKeys` hold the first hundred by offset. What was not looked at is a gap. Out of sight, and no gap, is what
* the file holds compressed or enciphered, a PKCS #12 store among it.
*/
function findCertificates(bytes, now) {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pem = decodeCandidates("pem", readPemCandidates(file));
	const der = decodeCandidates("der", readDerCandidates(file));
	const time = now.getTime();
	const expired = [...pem.certificates, ...der.certificates].filter(({ notAfter }) => notAfter < time).sort((a, b) => a.offset - b.offset);
	const privateKeys = [...pem.privateKeys, ...der.privateKeys].sort((a, b) => a.offset - b.offset);
	return {
		certificates: {
			pem: pem.certificates.length,
			der: der.certificates.length,
			bundles: [...findBundles(file, pem.certificates, time), ...findBundles(file, der.certificates, time)].sort((a, b) => a.offset - b.offset),
			expired: expired.slice(0, LISTED).map((certificate) => describeExpired(file, certificate)),
			privateKeys: privateKeys.slice(0, LISTED)
		},
		gaps: [
			...unreadGap("PEM", pem),
			...unreadGap("DER", der),
			...listGap("expired certificates", expired.length),
			...listGap("private keys", privateKeys.length)
		]
	};
}
function decodeCandidates(format, candidates) {
	const certificates = [];
	const privateKeys = [];
	let certificateTries = 0;
	let keyTries = 0;
	let step = candidates.next(false);
	while (step.done !== true) {
		const { offset, end, encoding, content } = step.value;
		let isTaken = false;
		if (encoding === "certificate") {
			if (certificateTries++ === CERTIFICATE_TRIES) return {
				certificates,
				privateKeys,
				unreadFrom: offset
			};
			const notAfter = readNotAfter(content);
			isTaken = notAfter !== null;
			if (notAfter !== null) certificates.push({
				format,
				offset,
				end,
				notAfter
			});
		} else {
			if (keyTries++ === KEY_TRIES) return {
				certificates,
				privateKeys,
				unreadFrom: offset
			};
			const algorithm = readPrivateKeyAlgorithm(encoding, content);
			isTaken = algorithm !== null;
			if (algorithm !== null) privateKeys.push({
				offset,
				algorithm
			});
		}
		step = candidates.next(isTaken);
	}
	return {
		certificates,
		privateKeys,
		unreadFrom: step.value
	};
}
function describeExpired(file, { format, offset, end, notAfter }) {
	const der = format === "der" ? file.subarray(offset, end) : readPemBlock(file, offset)?.content;
	return {
		offset,
		subject: der ? readSubject(der) : "",
		notAfter: new Date(notAfter).toISOString()
	};
}
function unreadGap(format, { unreadFrom }) {
	if (unreadFrom === null) return [];
	return [{
		fact: "certificates",
		why: `more looks like ${format} certificates and keys than any program ships; not read from offset ${`0x${unreadFrom.toString(16)}`} on`
	}];
}
const listGap = (fact, count) => count > LISTED ? [{
	fact,
	why: `only the first ${LISTED} of ${count} are listed`
}] : [];
// src/elf/lookup.ts
/** Checked reads over the whole file. */
const viewOf = (elf) => new ByteView(elf.bytes, elf.byteOrder === "little", elf.class === 64 ? 8 : 4);
/** The first section of a name; `null` where there is none. */
const sectionNamed = (elf, name) => elf.sections.find((section) => section.name === name) ?? null;
const sectionOfType = (elf, type) => elf.sections.find((section) => section.type === type) ?? null;
const segmentOfType = (elf, type) => elf.segments.find((segment) => segment.type === type) ?? null;
/** What the file holds from an address to the end of its PT_LOAD segment; `null` where nothing is mapped. */
function fileRange(elf, address) {
	for (const segment of elf.segments) {
		if (segment.type !== "PT_LOAD" || address < segment.address) continue;
		const distance = address - segment.address;
		if (distance >= BigInt(segment.fileSize)) continue;
		return {
			offset: segment.offset + Number(distance),
			size: segment.fileSize - Number(distance)
		};
	}
	return null;
}
/** The bytes from an address on: `size` of them, or where that is not known all to the end of the segment. */
function windowAt(elf, address, size) {
	const range = fileRange(elf, address);
	if (range === null) throw new FormatError(`address 0x${address.toString(16)} is not in the file`, elf.bytes.length);
	return viewOf(elf).window(range.offset, range.size).window(range.offset, size ?? range.size);
}
// src/elf/dynamic.ts
/** The loader has no limit; programs have a few dozen entries, the largest a few hundred. */
const MOST_ENTRIES = 4096;
const LONGEST_STRING = 4096;
/** `null` where the file has no PT_DYNAMIC. What can't be read of it is a gap, never an empty list without one. */
function readDynamic(elf) {
	const segment = segmentOfType(elf, "PT_DYNAMIC");
	if (segment === null) return {
		dynamic: null,
		gaps: []
	};
	const gaps = [];
	const attempt = (what, read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof FormatError)) throw error;
			gaps.push({
				fact: "dynamic",
				why: `${what} can't be read: ${error.message}`
			});
			return null;
		}
	};
	const { values, neededAt, ended } = entries(viewOf(elf), segment.offset, segment.fileSize);
	if (!ended) gaps.push({
		fact: "dynamic",
		why: `the dynamic array has no end within ${MOST_ENTRIES} entries`
	});
	const strings = values.has(DT.STRTAB) ? attempt("the string table", () => stringTable(elf, values)) : null;
	if (strings === null && neededAt.length > 0 && gaps.length === 0) gaps.push({
		fact: "dynamic",
		why: "the names of the needed libraries have no string table"
	});
	const text = (at, what) => strings === null ? null : attempt(what, () => strings.string(strings.start + at, LONGEST_STRING));
	const textOf = (tag, what) => {
		const value = values.get(tag);
		return value === void 0 ? null : text(Number(value), what);
	};
	const flags = Number(values.get(DT.FLAGS) ?? 0n);
	const flags1 = Number(values.get(DT.FLAGS_1) ?? 0n);
	return {
		dynamic: {
			needed: neededAt.map((at) => text(at, "the name of a needed library")).filter((name) => name !== null),
			neededCount: neededAt.length,
			soname: textOf(DT.SONAME, "the soname"),
			rpath: textOf(DT.RPATH, "the rpath"),
			runpath: textOf(DT.RUNPATH, "the runpath"),
			bindNow: values.has(DT.BIND_NOW) || (flags & 8) !== 0 || (flags1 & 1) !== 0,
			pie: (flags1 & DF_1_PIE) !== 0,
			strings,
			values
		},
		gaps
	};
}
function entries(view, offset, size) {
	const values = /* @__PURE__ */ new Map();
	const neededAt = [];
	const word = view.wordSize;
	const count = Math.min(Math.floor(size / (2 * word)), MOST_ENTRIES);
	for (let i = 0; i < count; i++) {
		const at = offset + i * 2 * word;
		const tag = Number(view.address(at));
		const value = view.address(at + word);
		if (tag === DT.NULL) return {
			values,
			neededAt,
			ended: true
		};
		if (tag === DT.NEEDED) neededAt.push(Number(value));
		values.set(tag, value);
	}
	return {
		values,
		neededAt,
		ended: false
	};
}
function stringTable(elf, values) {
	const size = values.get(DT.STRSZ);
	return windowAt(elf, values.get(DT.STRTAB) ?? 0n, size === void 0 ? void 0 : Number(size));
}
// src/elf/interpreter.ts
const LONGEST_PATH = 4096;
/** The path in PT_INTERP, which the kernel starts in the program's place; `null` where there is none. */
function readInterpreter(elf) {
	const segment = segmentOfType(elf, "PT_INTERP");
	if (segment === null) return {
		interpreter: null,
		gaps: []
	};
	try {
		const window = viewOf(elf).window(segment.offset, segment.fileSize);
		return {
			interpreter: window.string(window.start, LONGEST_PATH),
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			interpreter: null,
			gaps: [{
				fact: "interpreter",
				why: `PT_INTERP can't be read: ${error.message}`
			}]
		};
	}
}
// src/elf/notes.ts
const GNU_BUILD_ID = {
	owner: "GNU",
	type: 3
};
const GO_BUILD_ID = {
	owner: "Go",
	type: 4
};
const LONGEST_ID = 1024;
const MOST_NOTES = 1024;
const MOST_AREAS = 64;
const utf8$1 = new TextDecoder();
function readBuildIds(elf) {
	const gaps = [];
	let gnu = null;
	let go = null;
	for (const area of noteAreas(elf)) try {
		for (const { owner, type, content } of notes(viewOf(elf), area)) {
			if (owner === GNU_BUILD_ID.owner && type === GNU_BUILD_ID.type) gnu ??= hexadecimal(content);
			if (owner === GO_BUILD_ID.owner && type === GO_BUILD_ID.type) go ??= utf8$1.decode(content);
		}
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		gaps.push({
			fact: "buildIds",
			why: `a note can't be read: ${error.message}`
		});
	}
	return {
		buildIds: {
			gnu,
			go
		},
		gaps
	};
}
/** PT_NOTE, and the sections: of two notes Go's linker writes, its PT_NOTE covers but the first. */
const noteAreas = (elf) => [...elf.segments.filter(({ type }) => type === "PT_NOTE").slice(0, MOST_AREAS), ...elf.sections.filter(({ type }) => type === "SHT_NOTE").slice(0, MOST_AREAS)];
function* notes(view, { offset, fileSize, align }) {
	const area = view.window(offset, fileSize);
	const padding = align === 8 ? 8 : 4;
	const padded = (size) => Math.ceil(size / padding) * padding;
	let at = offset;
	for (let count = 0; count < MOST_NOTES && at + 12 <= area.end; count++) {
		const nameSize = area.u32(at);
		const contentSize = area.u32(at + 4);
		const type = area.u32(at + 8);
		const contentAt = at + padded(12 + nameSize);
		yield {
			owner: utf8$1.decode(area.slice(at + 12, Math.min(nameSize, 16))).replace(/\0+$/, ""),
			type,
			content: area.slice(contentAt, contentSize).subarray(0, LONGEST_ID)
		};
		at = contentAt + padded(contentSize);
	}
}
const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
// src/elf/symbols.ts
/** The largest programs have two million symbols. */
const MOST_SYMBOLS = 1 << 23;
const LONGEST_NAME$3 = 65536;
const utf8 = new TextDecoder();
/** .symtab or .dynsym by its section header; `null` where the file has none (a stripped file has no .symtab). */
function readSymbols(elf, type) {
	const section = elf.sections.find((candidate) => candidate.type === type);
	if (section === void 0) return null;
	const names = elf.sections[section.link];
	if (names?.type !== "SHT_STRTAB") throw new FormatError(`the symbols of section ${section.index} have no string table`, section.offset);
	return decodeSymbols(elf, {
		offset: section.offset,
		count: Math.floor(section.fileSize / symbolSize(elf)),
		strings: elf.bytes.subarray(names.offset, names.offset + names.fileSize),
		longIndexes: elf.sections.find(({ type: t, link }) => t === "SHT_SYMTAB_SHNDX" && link === section.index) ?? null
	});
}
/** Bytes of one symbol, whatever sh_entsize says. */
const symbolSize = (elf) => elf.class === 64 ? 24 : 16;
function decodeSymbols(elf, { offset, count, strings, longIndexes }) {
	const stride = symbolSize(elf);
	if (count > MOST_SYMBOLS) throw new FormatError(`${count} symbols are more than any program has`, offset);
	const little = elf.byteOrder === "little";
	const view = viewOf(elf).rows(offset, count * stride);
	const nameOffsets = new Uint32Array(count);
	const values = new Float64Array(count);
	const sizes = new Float64Array(count);
	const infos = new Uint8Array(count);
	const sectionIndexes = new Uint32Array(count);
	if (elf.class === 64) {
		const low = little ? 0 : 4;
		const high = little ? 4 : 0;
		for (let i = 0, at = 0; i < count; i++, at += 24) {
			nameOffsets[i] = view.getUint32(at, little);
			infos[i] = view.getUint8(at + 4);
			sectionIndexes[i] = view.getUint16(at + 6, little);
			values[i] = view.getUint32(at + 8 + high, little) * 4294967296 + view.getUint32(at + 8 + low, little);
			sizes[i] = view.getUint32(at + 16 + high, little) * 4294967296 + view.getUint32(at + 16 + low, little);
		}
	} else for (let i = 0, at = 0; i < count; i++, at += 16) {
		nameOffsets[i] = view.getUint32(at, little);
		values[i] = view.getUint32(at + 4, little);
		sizes[i] = view.getUint32(at + 8, little);
		infos[i] = view.getUint8(at + 12);
		sectionIndexes[i] = view.getUint16(at + 14, little);
	}
	if (longIndexes !== null) resolveLongIndexes(elf, sectionIndexes, longIndexes);
	return {
		count,
		nameOffsets,
		values,
		sizes,
		infos,
		sectionIndexes,
		strings
	};
}
/** Section indexes that do not fit st_shndx are in a table of their own, row by row. */
function resolveLongIndexes(elf, indexes, { offset, fileSize }) {
	const count = Math.min(indexes.length, Math.floor(fileSize / 4));
	const view = viewOf(elf).rows(offset, count * 4);
	for (let i = 0; i < count; i++) if (indexes[i] === 65535) indexes[i] = view.getUint32(i * 4, elf.byteOrder === "little");
}
/** A symbol's name; `null` where it starts outside the string table or has no end there. */
function symbolName({ nameOffsets, strings }, index) {
	const start = nameOffsets[index];
	if (start === void 0 || start >= strings.length) return null;
	const text = strings.subarray(start, start + LONGEST_NAME$3);
	const length = text.indexOf(0);
	return length < 0 ? null : utf8.decode(text.subarray(0, length));
}
// src/elf/dynamic-symbols.ts
/**
* By DT_SYMTAB, DT_STRTAB and DT_VERSYM, as the loader finds them; by section where there is no dynamic array.
* `null` where the symbols have no versions.
*/
function readDynamicSymbols(elf, dynamic) {
	const versym = dynamic?.values.get(DT.VERSYM);
	const symtab = dynamic?.values.get(DT.SYMTAB);
	if (!dynamic?.strings || versym === void 0 || symtab === void 0) return bySection(elf);
	const count = countSymbols(elf, dynamic, symtab, versym);
	const offset = windowAt(elf, symtab, count * symbolSize(elf)).start;
	return {
		symbols: decodeSymbols(elf, {
			offset,
			count,
			strings: dynamic.strings.slice(dynamic.strings.start, dynamic.strings.size),
			longIndexes: null
		}),
		versions: windowAt(elf, versym, count * 2)
	};
}
function bySection(elf) {
	const versions = sectionOfType(elf, "SHT_GNU_VERSYM");
	if (versions === null) return null;
	const symbols = readSymbols(elf, "SHT_DYNSYM");
	return symbols && {
		symbols,
		versions: viewOf(elf).window(versions.offset, versions.fileSize)
	};
}
/**
* The dynamic array does not say how many symbols there are. The section does; so does DT_HASH, whose chains are as
* long as the table. With neither, as linkers lay tables out without holes, a table ends where the next one starts.
*/
function countSymbols(elf, dynamic, symtab, versym) {
	const section = elf.sections.find(({ type, address }) => type === "SHT_DYNSYM" && address === symtab);
	if (section !== void 0) return Math.floor(section.fileSize / symbolSize(elf));
	const hash = dynamic.values.get(DT.HASH);
	if (hash !== void 0) {
		const entry = hashEntrySize(elf);
		const table = windowAt(elf, hash, 2 * entry);
		return entry === 8 ? Number(table.u64(table.start + 8)) : table.u32(table.start + 4);
	}
	return Math.min(Math.floor(bytesToNextTable(elf, dynamic, symtab) / symbolSize(elf)), Math.floor(bytesToNextTable(elf, dynamic, versym) / 2));
}
/** The gABI has 32-bit hash entries; 64-bit s390 and Alpha took 64. */
const hashEntrySize = (elf) => elf.class === 64 && (elf.machine === "EM_S390" || elf.machine === "EM_ALPHA") ? 8 : 4;
const ADDRESS_TAGS = [
	DT.HASH,
	DT.STRTAB,
	DT.SYMTAB,
	DT.RELA,
	DT.REL,
	DT.JMPREL,
	DT.RELR,
	DT.GNU_HASH,
	DT.VERSYM,
	DT.VERNEED
];
function bytesToNextTable(elf, dynamic, table) {
	let size = BigInt(fileRange(elf, table)?.size ?? 0);
	for (const tag of ADDRESS_TAGS) {
		const address = dynamic.values.get(tag);
		if (address !== void 0 && address > table && address - table < size) size = address - table;
	}
	return Number(size);
}
// src/elf/version-needs.ts
/** .gnu.version keeps numbers in 15 bits, so that there can't be more versions; bit 16 hides a symbol. */
const MOST_VERSIONS = 32767;
const LONGEST_NAME$2 = 1024;
/** Sum of the lengths of all symbol names kept: names may share bytes, so a small file could ask for gigabytes. */
const MOST_NAME_BYTES = 1 << 24;
/** A damaged table is a gap; what was read before the damage is kept. */
function readVersionNeeds(elf, dynamic) {
	const needs = [];
	const gaps = [];
	const gap = (error, what) => {
		if (!(error instanceof FormatError)) throw error;
		gaps.push({
			fact: "versionNeeds",
			why: `${what} can't be read: ${error.message}`
		});
	};
	try {
		const table = findTable(elf, dynamic);
		if (table === null) return {
			needs: [],
			gaps: []
		};
		for (const need of walk(table)) needs.push(need);
	} catch (error) {
		gap(error, "the version needs");
	}
	let symbols = /* @__PURE__ */ new Map();
	try {
		symbols = symbolsByVersion(elf, dynamic);
	} catch (error) {
		gap(error, "the symbols that ask for versions");
	}
	return {
		needs: needs.map(({ library, version, weak, number }) => ({
			library,
			version,
			weak,
			symbols: [...symbols.get(number) ?? []].sort()
		})),
		gaps
	};
}
/** By DT_VERNEED, as the loader does; by the section where the dynamic array names none. */
function findTable(elf, dynamic) {
	const address = dynamic?.values.get(DT.VERNEED);
	if (address !== void 0) {
		if (dynamic === null || dynamic.strings === null) throw new FormatError("DT_STRTAB is not readable", 0);
		const count = Number(dynamic.values.get(DT.VERNEEDNUM) ?? 0n);
		return {
			records: windowAt(elf, address),
			strings: dynamic.strings,
			count
		};
	}
	const section = sectionOfType(elf, "SHT_GNU_VERNEED");
	if (section === null) return null;
	const strings = elf.sections[section.link];
	if (strings === void 0) throw new FormatError(".gnu.version_r names no string table", section.offset);
	const view = viewOf(elf);
	return {
		records: view.window(section.offset, section.fileSize),
		strings: view.window(strings.offset, strings.fileSize),
		count: section.info
	};
}
function* walk({ records, strings, count }) {
	let at = records.start;
	let seen = 0;
	for (let library = 0; library < count; library++) {
		if (library > MOST_VERSIONS) throw new FormatError("more libraries than versions can be numbered", at);
		const versions = records.u16(at + 2);
		const name = strings.string(strings.start + records.u32(at + 4), LONGEST_NAME$2);
		let auxiliary = at + records.u32(at + 8);
		for (let version = 0; version < versions; version++) {
			if (++seen > MOST_VERSIONS) throw new FormatError("more versions than can be numbered", auxiliary);
			yield {
				library: name,
				version: strings.string(strings.start + records.u32(auxiliary + 8), LONGEST_NAME$2),
				weak: (records.u16(auxiliary + 4) & 2) !== 0,
				symbols: [],
				number: records.u16(auxiliary + 6) & MOST_VERSIONS
			};
			const next = records.u32(auxiliary + 12);
			if (next === 0 && version + 1 < versions) throw new FormatError("a list of versions ends early", auxiliary);
			auxiliary += next;
		}
		const next = records.u32(at + 12);
		if (next === 0 && library + 1 < count) throw new FormatError("the list of libraries ends early", at);
		at += next;
	}
}
/** Names of dynamic symbols by the number of the version they ask for. */
function symbolsByVersion(elf, dynamic) {
	const byVersion = /* @__PURE__ */ new Map();
	const found = readDynamicSymbols(elf, dynamic);
	if (found === null) return byVersion;
	const { symbols, versions } = found;
	let bytes = 0;
	for (let i = 1; i < symbols.count; i++) {
		const number = versions.u16(versions.start + 2 * i) & MOST_VERSIONS;
		if (number < 2) continue;
		const name = symbolName(symbols, i);
		if (name === null) throw new FormatError(`dynamic symbol ${i} has no readable name`, versions.start + 2 * i);
		bytes += name.length;
		if (bytes > MOST_NAME_BYTES) throw new FormatError("too many long symbol names", versions.start + 2 * i);
		const names = byVersion.get(number);
		if (names === void 0) byVersion.set(number, [name]);
		else names.push(name);
	}
	return byVersion;
}
// src/analyze/hardening.ts
function hardeningOf(elf, dynamic) {
	const stack = segmentOfType(elf, "PT_GNU_STACK");
	const { stackCanary, unknown } = canary(elf, dynamic);
	return {
		hardening: {
			relro: relro(elf, dynamic),
			nx: stack !== null && (stack.flags & 1) === 0,
			pie: elf.type === "ET_DYN" && (segmentOfType(elf, "PT_INTERP") !== null || dynamic?.pie === true),
			stackCanary
		},
		gaps: unknown === null ? [] : [{
			fact: "stackCanary",
			why: unknown
		}]
	};
}
/** Relocated data is made read-only: all of it only where nothing is left to bind later. */
function relro(elf, dynamic) {
	if (segmentOfType(elf, "PT_GNU_RELRO") === null) return "none";
	return dynamic?.bindNow === true ? "full" : "partial";
}
/** GCC and Clang call it where a stack was overrun; on glibc and musl, on every architecture Go has. */
const CANARY = Buffer.from("__stack_chk_fail");
/**
* Go needs no canaries; C code that is linked in may have them. It imports the function from its libc, or the symbol
* table of a static file has it. A static file without symbols does not tell.
*/
function canary(elf, dynamic) {
	const linked = (dynamic?.neededCount ?? 0) > 0;
	if (!linked && elf.sections.length === 0) return {
		stackCanary: null,
		unknown: "without section headers nothing tells whether C code is linked in"
	};
	if (!linked && sectionNamed(elf, ".init") === null) return {
		stackCanary: null,
		unknown: null
	};
	const imported = dynamic?.strings?.slice(dynamic.strings.start, dynamic.strings.size);
	if (imported !== void 0 && holds(imported, CANARY)) return {
		stackCanary: true,
		unknown: null
	};
	if (linked) return {
		stackCanary: false,
		unknown: null
	};
	const symtab = sectionOfType(elf, "SHT_SYMTAB");
	const names = symtab === null ? void 0 : elf.sections[symtab.link];
	if (names === void 0) return {
		stackCanary: null,
		unknown: "C code is linked in statically, and its symbols are stripped"
	};
	return {
		stackCanary: holds(elf.bytes.subarray(names.offset, names.offset + names.fileSize), CANARY),
		unknown: null
	};
}
const holds = (bytes, text) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
// src/analyze/linkage.ts
function linkageOf(facts) {
	const kind = facts.neededCount > 0 ? "dynamic" : facts.hasInterpreter ? "loader-only" : "static";
	return {
		kind,
		libc: kind === "static" ? null : libcOf(facts),
		floor: floorOf(facts.versionNeeds)
	};
}
/**
* Loader names are fixed by each psABI: glibc has ld-linux*.so.N, ld64.so.N (s390x, ppc64) and ld.so.1 (mips, ppc),
* musl has ld-musl-<arch>.so.1. A library has no interpreter, but names its libc.
*/
function libcOf({ interpreter, needed }) {
	const loader = interpreter?.split("/").at(-1) ?? "";
	if (/^ld-musl-/.test(loader)) return "musl";
	if (/^ld-linux.*\.so\.\d+$|^ld(64)?\.so\.\d+$/.test(loader)) return "glibc";
	if (needed.some((name) => /^libc\.so\.\d/.test(name))) return "glibc";
	if (needed.some((name) => name === "libc.so" || /^libc\.musl-/.test(name))) return "musl";
	return null;
}
/**
* The newest numeric version of each family: `GLIBC_2.34` is of family GLIBC. Names such as GLIBC_PRIVATE,
* GLIBC_ABI_DT_RELR or OPENSSL_1_1_0 are no numbers and make no floor. A weak need makes none either: the loader
* starts the program without it.
*/
function floorOf(needs) {
	const newest = /* @__PURE__ */ new Map();
	for (const { version, weak } of needs) {
		const [, family, number] = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z][A-Za-z0-9]*)*)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
		if (weak || family === void 0 || number === void 0) continue;
		const known = newest.get(family);
		if (known === void 0 || isNewer(number, known)) newest.set(family, number);
	}
	return Object.fromEntries([...newest].sort(([a], [b]) => a < b ? -1 : 1));
}
/** Part by part: 2.4 is older than 2.34, and 2.2 older than 2.2.5. */
function isNewer(version, than) {
	const left = version.split(".").map(Number);
	const right = than.split(".").map(Number);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? -1) - (right[i] ?? -1);
		if (difference !== 0) return difference > 0;
	}
	return false;
}
// src/analyze/elf-facts.ts
/** What the kernel and the loader go by, and what follows from it. */
function elfFactsOf(elf) {
	const { dynamic, gaps: dynamicGaps } = readDynamic(elf);
	const { interpreter, gaps: interpreterGaps } = readInterpreter(elf);
	const { needs: versionNeeds, gaps: versionGaps } = readVersionNeeds(elf, dynamic);
	const { hardening, gaps: hardeningGaps } = hardeningOf(elf, dynamic);
	const { buildIds, gaps: noteGaps } = readBuildIds(elf);
	const needed = dynamic?.needed ?? [];
	return {
		elf: {
			class: elf.class,
			byteOrder: elf.byteOrder,
			machine: elf.machine,
			type: elf.type,
			interpreter,
			needed,
			soname: dynamic?.soname ?? null,
			rpath: dynamic?.rpath ?? null,
			runpath: dynamic?.runpath ?? null,
			versionNeeds,
			hardening,
			buildIds,
			sections: elf.sections.map(sectionFacts),
			segments: elf.segments.map(segmentFacts)
		},
		linkage: linkageOf({
			hasInterpreter: segmentOfType(elf, "PT_INTERP") !== null,
			interpreter,
			neededCount: dynamic?.neededCount ?? 0,
			needed,
			versionNeeds
		}),
		gaps: [
			...interpreterGaps,
			...dynamicGaps,
			...versionGaps,
			...hardeningGaps,
			...noteGaps
		]
	};
}
const sectionFacts = ({ name, type, flags, address, offset, fileSize, size }) => ({
	name,
	type,
	address: hex(address),
	offset,
	fileSize,
	memorySize: (flags & 2) === 0 ? 0 : size
});
const segmentFacts = ({ type, flags, address, offset, fileSize, memorySize }) => ({
	type,
	flags: `${flags & 4 ? "R" : ""}${flags & 2 ? "W" : ""}${flags & 1 ? "E" : ""}`,
	address: hex(address),
	offset,
	fileSize,
	memorySize
});
const hex = (address) => `0x${address.toString(16)}`;
// src/gobin/moduledata-shape.ts
const moduledataShapes = [
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			typedesclen: 38,
			etypes: 39,
			itaboffset: 40,
			itabsize: 41,
			rodata: 42,
			gofunc: 43,
			epclntab: 44,
			textsectmap: 45
		},
		words: 71
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			etypes: 38,
			rodata: 39,
			gofunc: 40,
			epclntab: 41,
			textsectmap: 42,
			typelinks: 45
		},
		words: 74
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 37,
			etypes: 38,
			rodata: 39,
			gofunc: 40,
			textsectmap: 41,
			typelinks: 44
		},
		words: 73
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 35,
			etypes: 36,
			rodata: 37,
			gofunc: 38,
			textsectmap: 39,
			typelinks: 42
		},
		words: 69
	},
	{
		header: "pcHeader",
		fields: {
			text: 22,
			types: 35,
			etypes: 36,
			textsectmap: 37,
			typelinks: 40
		},
		words: 67
	},
	{
		header: "slices",
		fields: {
			text: 12,
			types: 25,
			etypes: 26,
			textsectmap: 27,
			typelinks: 30
		},
		words: 57
	}
];
// src/gobin/moduledata.ts
/**
* The module data: the runtime's own table of contents, one struct of pointers (`moduledata` in runtime/symtab.go,
* written by cmd/link/internal/ld/symtab.go). Its fields moved from release to release, so no release is looked up:
* every word that could start it is held against each known shape, and a shape is believed where its fields agree
* with each other and with the pc-line table.
*/
/** The module data of a file that has a pc-line table; `null` where it has none, a gap where it should have one. */
const findModuledata = oncePerImage(search);
function search(image) {
	const { table } = findPclntab(image);
	if (table === null) return {
		moduledata: null,
		gaps: []
	};
	let seen = false;
	for (const address of candidates(image, table)) {
		for (const shape of moduledataShapes) {
			const moduledata = readAs(image, table, address, shape);
			if (moduledata !== null) return {
				moduledata,
				gaps: []
			};
		}
		seen = true;
	}
	return {
		moduledata: null,
		gaps: [{
			fact: "moduledata",
			why: seen ? "the module data has a shape not known here" : "no struct in the file points at the pc-line table the way module data does"
		}]
	};
}
/** Words equal to the address of the pc-line table: in a section of its own from Go 1.26 on, else in writable data. */
function* candidates(image, table) {
	const section = image.section(".go.module");
	if (section !== null && startsAt(image, table, section.address)) yield section.address;
	for (const mapping of image.mappings) if (mapping.writable) yield* within(image, table, mapping);
	for (const mapping of image.mappings) if (!mapping.writable) yield* within(image, table, mapping);
}
function* within(image, table, mapping) {
	const { pointerSize, littleEndian } = image;
	const { view } = mapping;
	const low = table.address >>> 0;
	const first = -mapping.address & pointerSize - 1;
	const lowAt = pointerSize === 8 && !littleEndian ? 4 : 0;
	for (let at = first; at + pointerSize <= view.byteLength; at += pointerSize) if (view.getUint32(at + lowAt, littleEndian) === low && startsAt(image, table, mapping.address + at)) yield mapping.address + at;
}
/**
* The first word is the header's address and the next the name table's, with its length. Before Go 1.16 the first
* slice is the whole table, and the next the functab behind its header.
*/
function startsAt(image, table, address) {
	const P = image.pointerSize;
	if (image.available(address) < 8 * P || image.pointer(address) !== table.address) return false;
	const old = table.layout.tables === null;
	return image.pointer(address + (old ? 3 : 1) * P) === table.address + (old ? table.functab.start : table.funcnametab.start);
}
function readAs(image, table, address, shape) {
	if (shape.header !== (table.layout.tables === null ? "slices" : "pcHeader")) return null;
	const P = image.pointerSize;
	const { fields } = shape;
	try {
		const word = (index) => image.pointer(address + index * P);
		const optional = (index) => index === void 0 ? null : word(index);
		const range = (index) => ({
			start: word(index),
			end: word(index + 1)
		});
		const types = {
			start: word(fields.types),
			end: word(fields.etypes)
		};
		const itabOffset = optional(fields.itaboffset);
		const moduledata = {
			address,
			size: Math.min(shape.words * P, image.available(address)),
			shape,
			text: range(fields.text),
			noptrdata: range(fields.text + 2),
			data: range(fields.text + 4),
			bss: range(fields.text + 6),
			noptrbss: range(fields.text + 8),
			findfunctab: word(fields.text - 3),
			types,
			typedescSize: optional(fields.typedesclen),
			itabs: itabOffset === null ? null : sized(types.start + itabOffset, word(fields.itabsize ?? 0)),
			rodata: optional(fields.rodata),
			gofunc: optional(fields.gofunc),
			typelinks: fields.typelinks === void 0 ? null : slice(word, fields.typelinks),
			itablinks: fields.typelinks === void 0 ? null : slice(word, fields.typelinks + 3)
		};
		return agrees(image, table, moduledata, word) ? moduledata : null;
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return null;
	}
}
const sized = (start, size) => ({
	start,
	end: start + size
});
const slice = (word, index) => ({
	address: word(index),
	count: word(index + 1)
});
/** Whether the fields of a shape make sense together, each checked against what the others say. */
function agrees(image, table, md, word) {
	const { fields } = md.shape;
	const P = image.pointerSize;
	const inFile = (address) => image.mappingAt(address) !== null;
	const minpc = word(fields.text - 2);
	const maxpc = word(fields.text - 1);
	const firstEntry = table.entries[0];
	if (!(md.text.start <= minpc && minpc <= maxpc && maxpc <= md.text.end)) return false;
	if (!inFile(md.text.start) || (table.layout.entryWidth === "u32" ? md.text.start + firstEntry : firstEntry) !== minpc) return false;
	if (!(md.types.start <= md.types.end && inFile(md.types.start) && inFile(md.types.end - 1))) return false;
	const sections = slice(word, fields.textsectmap);
	if (!(sections.count >= 1 && sections.count === word(fields.textsectmap + 2))) return false;
	if (!(sections.count * 3 * P <= image.available(sections.address))) return false;
	if (image.pointer(sections.address) !== 0) return false;
	const areaSize = md.types.end - md.types.start;
	if (md.typedescSize !== null && !(md.typedescSize <= areaSize)) return false;
	if (md.itabs !== null && !(md.itabs.start >= md.types.start && md.itabs.end <= md.types.end)) return false;
	if (md.rodata !== null && !inFile(md.rodata)) return false;
	if (md.gofunc !== null && !inFile(md.gofunc)) return false;
	const epclntab = fields.epclntab === void 0 ? null : word(fields.epclntab);
	if (epclntab !== null && !(epclntab >= table.address + table.recordsEnd)) return false;
	if (md.typelinks === null || md.itablinks === null) return md.typelinks === md.itablinks;
	return md.typelinks.count * 4 <= Math.min(areaSize, image.available(md.typelinks.address)) && md.itablinks.count * P <= Math.max(0, image.available(md.itablinks.address)) && typelinksAscendInto(image, md.typelinks, areaSize);
}
/** A sample of the type links are offsets inside the type area. */
function typelinksAscendInto(image, links, areaSize) {
	for (let i = 0; i < Math.min(links.count, 16); i++) if (image.u32(links.address + i * 4) >= areaSize) return false;
	return true;
}
/** The address a function entry of the table stands for. */
function textStartOf(image, table, moduledata) {
	if (table.layout.entryWidth === "pointer") return 0;
	if (moduledata !== null) return moduledata.text.start;
	if (table.textStart !== 0 && image.mappingAt(table.textStart) !== null) return table.textStart;
	return image.section(".text")?.address ?? null;
}
// src/analyze/ledger/claims.ts
/**
* Claims on ranges of the file, as columns: a large file has a million of them. A key says owner and kind at once.
*
* Where several claims start at the same byte they mean the same thing (a pc table of many functions, a string of
* many callers), and its bytes are dealt out evenly between them, so that every byte still has one owner. Where one
* runs into the next it ends there: the later one knows better where it starts.
*/
var Claims = class Claims {
	count = 0;
	starts = /* @__PURE__ */ new Uint32Array(1024);
	ends = /* @__PURE__ */ new Uint32Array(1024);
	keys = /* @__PURE__ */ new Uint32Array(1024);
	#settled = true;
	/** Claims [start, end) of the file. */
	add(start, end, key) {
		if (!(end > start)) return;
		if (this.count > 0 && start < this.ends[this.count - 1]) this.#settled = false;
		if (this.count === this.starts.length) this.#grow();
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.keys[this.count++] = key;
	}
	/** The same, for what nobody shares: a claim that goes on where the last one stopped, with its key, extends it. */
	extend(start, end, key) {
		const last = this.count - 1;
		if (end > start && last >= 0 && this.ends[last] === start && this.keys[last] === key) this.ends[last] = end;
		else this.add(start, end, key);
	}
	/** The same claims in the order of the file, none of them touching another's bytes. */
	settled() {
		if (this.#settled) return this;
		const { starts, ends, keys, count } = this;
		const order = sortedOrder(starts, count);
		const result = new Claims();
		for (let i = 0; i < count;) {
			const start = starts[order[i]];
			let end = start;
			let next = i;
			for (; next < count && starts[order[next]] === start; next++) end = Math.max(end, ends[order[next]]);
			if (next < count) end = Math.min(end, starts[order[next]]);
			if (next === i + 1) result.extend(start, end, keys[order[i]]);
			else this.#deal(order.subarray(i, next), start, end, result);
			i = next;
		}
		return result;
	}
	#deal(sharers, start, end, result) {
		const keys = sharers.map((claim) => this.keys[claim]).sort();
		let from = start;
		for (let i = 0; i < keys.length; i++) {
			if (keys[i + 1] === keys[i]) continue;
			const to = start + Math.floor((end - start) * (i + 1) / keys.length);
			result.extend(from, to, keys[i]);
			from = to;
		}
	}
	#grow() {
		this.starts = doubled$1(this.starts);
		this.ends = doubled$1(this.ends);
		this.keys = doubled$1(this.keys);
	}
};
function doubled$1(column) {
	const larger = new Uint32Array(column.length * 2);
	larger.set(column);
	return larger;
}
const DIGIT_BITS = 11;
const DIGITS = 2048;
/** Indexes of the first `count` values in ascending order, equal ones as they were: a radix sort. */
function sortedOrder(values, count) {
	let from = new Uint32Array(count);
	let to = new Uint32Array(count);
	for (let i = 0; i < count; i++) from[i] = i;
	for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
		const places = new Uint32Array(DIGITS);
		for (let i = 0; i < count; i++) {
			const digit = values[i] >>> shift & 2047;
			places[digit] = places[digit] + 1;
		}
		for (let digit = 0, total = 0; digit < DIGITS; digit++) {
			const size = places[digit];
			places[digit] = total;
			total += size;
		}
		for (let i = 0; i < count; i++) {
			const index = from[i];
			const digit = values[index] >>> shift & 2047;
			const place = places[digit];
			to[place] = index;
			places[digit] = place + 1;
		}
		[from, to] = [to, from];
	}
	return from;
}
// src/gobin/symbol-name.ts
/**
* From a symbol's name to the package it belongs to, on bytes: a file has a hundred thousand names and a thousand
* packages, so no string is made for a name. The grammar is that of cmd/internal/objabi/path.go (escaping),
* debug/gosym (PackageName) and cmd/compile (names of closures, wrappers, instantiations).
*/
/** Reused from name to name; holds where the package of the last one lies. */
var PackageLocator = class {
	start = 0;
	end = 0;
	/**
	* Looks for the package in the name that starts at `start` and goes on to a NUL, or to `end`. True where there is
	* one: its path, still escaped, is then at [this.start, this.end). False for assembly helpers, C functions and what the toolchain makes without a package.
	*/
	locate(bytes, start, end) {
		this.start = start;
		this.end = start;
		if (!mayBeGenerated(bytes, start)) return this.#plain(bytes, start, end);
		const inner = skipGenerated(bytes, start, end);
		if (inner < 0) return false;
		return inner > start ? this.#ofType(bytes, inner, end) : this.#plain(bytes, start, end);
	}
	/** Skips what stands before the type's own package in `*[]map[string]pkg.T`; `struct {…}` and the like have none. */
	#ofType(bytes, start, end) {
		let at = start;
		for (;;) if (bytes[at] === STAR) at++;
		else if (bytes[at] === BRACKET) {
			const close = bytes.indexOf(BRACKET_CLOSE, at);
			if (close < 0 || close >= end) return false;
			at = close + 1;
		} else break;
		return this.#plain(bytes, at, end);
	}
	/** The path up to the first dot behind the last slash, both before any type argument, receiver or literal type. */
	#plain(bytes, start, end) {
		let dot = -1;
		let at = start;
		for (; at < end; at++) {
			const byte = bytes[at];
			if (byte === SLASH) dot = -1;
			else if (byte === DOT) {
				if (dot < 0) dot = at;
			} else if (byte === PAREN || byte === BRACKET || byte === BRACE || byte === SPACE || byte === COMMA || byte === 0) break;
		}
		this.start = start;
		this.end = dot;
		if (dot >= 0) return dot > start && !(dot === start + 1 && bytes[start] === UNDERSCORE);
		this.end = at;
		return at > start && at < end && bytes[at] === PAREN && bytes[at + 1] === DOT;
	}
};
const DOT = 46;
const COLON = 58;
const SLASH = 47;
const PAREN = 40;
const BRACKET = 91;
const BRACKET_CLOSE = 93;
const BRACE = 123;
const SPACE = 32;
const COMMA = 44;
const STAR = 42;
const UNDERSCORE = 95;
const LOWER_G = 103;
const LOWER_T = 116;
const ascii = (text) => Buffer.from(text, "latin1");
/** Followed by a type, whose package owns the symbol. The second of each pair is how Go before 1.20 wrote it. */
const OF_TYPE = [
	"go:itab.",
	"go.itab.",
	"type:.eq.",
	"type..eq.",
	"type:.hash.",
	"type..hash."
].map(ascii);
/** Symbols of no package. Before Go 1.20 a real path, such as `go.uber.org/zap`, can begin with `go.` too. */
const OF_NOBODY = [
	"go:",
	"type:",
	"type..",
	"type.*",
	"go.string.",
	"go.func.",
	"go.funcrel.",
	"go.buildid",
	"go.buildinfo",
	"go.importpath.",
	"go.link.",
	"go.interface ",
	"go.struct {",
	"go.(*struct {",
	"go.builtin.",
	"go.cuinfo.",
	"go.main.inittasks"
].map(ascii);
/** Begins with `go:`, `go.`, `type:` or `type.`: asked of every name, so before anything longer is compared. */
function mayBeGenerated(bytes, start) {
	const first = bytes[start];
	if (first !== LOWER_G && first !== LOWER_T) return false;
	const mark = bytes[first === LOWER_G ? start + 2 : start + 4];
	return mark === COLON || mark === DOT;
}
/** Where the type starts in a symbol made for one; -1 for a symbol of nobody; `start` for every other name. */
function skipGenerated(bytes, start, end) {
	for (const prefix of OF_TYPE) if (startsWith(bytes, start, end, prefix)) return start + prefix.length;
	for (const prefix of OF_NOBODY) if (startsWith(bytes, start, end, prefix)) return -1;
	return start;
}
function startsWith(bytes, start, end, prefix) {
	if (end - start < prefix.length) return false;
	for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
	return true;
}
const SUFFIXES = [".abi0", ".abiinternal"].map(ascii);
/**
* The end of an ELF symbol's name without what only ELF adds: a version behind `@`, `.abi0`, `.abiinternal`.
* (In the pc-line table names have none of these.)
*/
function trimElfName(bytes, start, end) {
	let result = end;
	for (const suffix of SUFFIXES) if (result - start > suffix.length && startsWith(bytes, result - suffix.length, result, suffix)) result -= suffix.length;
	return result;
}
/**
* A package path as the source writes it. The linker writes `.` after the last slash, quotes, blanks and bytes beyond
* ASCII as `%xx`; Go 1.27 escapes the path of some closures twice. No import path holds a `%` of its own.
*/
function unescapePath(path) {
	let result = path;
	for (let round = 0; round < 4 && /%[0-9a-f]{2}/.test(result); round++) result = Buffer.from(result.replace(/%([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1").toString("utf8");
	return result;
}
// src/gobin/package-names.ts
/** No program has more; a file made to have more gets the rest as names without a package. */
const MOST_PACKAGES = 65536;
/**
* Packages by number. Looks a name's package up by its bytes, so that a string is made once for a package and never
* for a name; neighbours mostly belong to the same package, which is tried first.
*/
var PackageNames = class {
	/** Unescaped import paths, by number; the main package is `main`. */
	paths = [];
	#byPath = /* @__PURE__ */ new Map();
	#locator = new PackageLocator();
	/** Every spelling seen, escaped, and the package it is. */
	#spellings = [];
	#packages = [];
	#slots = (/* @__PURE__ */ new Int32Array(2048)).fill(-1);
	#last = -1;
	/** The package of the symbol name that goes from `start` to a NUL or to `end`; NO_PACKAGE where it has none. */
	ofSymbol(bytes, start, end) {
		if (!this.#locator.locate(bytes, start, end)) return -1;
		return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, false);
	}
	/** The same for a symbol that may be C's: only a package met before counts, or one with a path no C name can have. */
	ofForeignSymbol(bytes, start, end) {
		if (!this.#locator.locate(bytes, start, end)) return -1;
		return this.#ofSpelling(bytes, this.#locator.start, this.#locator.end, true);
	}
	/** The package of an import path, as the source writes it. */
	ofPath(path) {
		const known = this.#byPath.get(path);
		if (known !== void 0) return known;
		if (this.paths.length >= MOST_PACKAGES) return -1;
		this.paths.push(path);
		this.#byPath.set(path, this.paths.length - 1);
		return this.paths.length - 1;
	}
	/** The same, only where a package of that path has been met before. */
	find(path) {
		return this.#byPath.get(path) ?? -1;
	}
	#ofSpelling(bytes, start, end, isForeign) {
		const index = this.#indexOf(bytes, start, end);
		this.#last = index;
		if (index < 0) return -1;
		const known = this.#packages[index];
		if (known !== void 0 && (known !== -1 || isForeign)) return known;
		const path = unescapePath(Buffer.from(this.#spellings[index]).toString("latin1"));
		const id = isForeign && !path.includes("/") ? this.find(path) : this.ofPath(path);
		this.#packages[index] = id;
		return id;
	}
	/** The number of a spelling, which may be a new one; -1 where there are too many. */
	#indexOf(bytes, start, end) {
		const last = this.#last;
		if (last >= 0 && equals(this.#spellings[last], bytes, start, end)) return last;
		let hash = 2166136261;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
		const mask = this.#slots.length - 1;
		let slot = (hash ^ hash >>> 15) & mask;
		for (let known = this.#slots[slot]; known >= 0; known = this.#slots[slot]) {
			if (equals(this.#spellings[known], bytes, start, end)) return known;
			slot = slot + 1 & mask;
		}
		if (this.#spellings.length >= MOST_PACKAGES) return -1;
		this.#slots[slot] = this.#spellings.length;
		this.#spellings.push(bytes.slice(start, end));
		if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
		return this.#spellings.length - 1;
	}
	#grow() {
		const slots = new Int32Array(this.#slots.length * 2).fill(-1);
		this.#spellings.forEach((spelling, index) => {
			let hash = 2166136261;
			for (const byte of spelling) hash = Math.imul(hash ^ byte, 16777619);
			let slot = (hash ^ hash >>> 15) & slots.length - 1;
			while (slots[slot] >= 0) slot = slot + 1 & slots.length - 1;
			slots[slot] = index;
		});
		this.#slots = slots;
	}
};
function equals(spelling, bytes, start, end) {
	if (spelling.length !== end - start) return false;
	for (let i = spelling.length - 1; i >= 0; i--) if (spelling[i] !== bytes[start + i]) return false;
	return true;
}
/**
* The package of every function: from its name; where the name has none (assembly bodies, equality functions), from
* other functions of its source file, then of its compilation unit, then from the function before it, because the
* text is laid out package by package.
*/
function packagesOfFunctions(table, names) {
	const packages = new Int32Array(table.count).fill(-1);
	const files = /* @__PURE__ */ new Map();
	const votes = /* @__PURE__ */ new Map();
	const namelessFunctions = [];
	const hasUnits = table.layout.record.unit !== null;
	for (let i = 0; i < table.count; i++) {
		const record = recordOf(table, i);
		if (record === null) continue;
		const start = table.funcnametab.start + record.nameOffset;
		const owner = names.ofSymbol(table.bytes, start, table.bytes.length);
		if (hasUnits && record.unit === -1 && !isMarker(table.bytes, start)) packages[i] = -2;
		else if (owner === -1) namelessFunctions.push(i);
		else {
			packages[i] = owner;
			if (hasUnits) vote(votes, record.unit, owner);
			const file = firstFile(table, record);
			if (file > 0 && !files.has(file)) files.set(file, owner);
		}
	}
	const units = /* @__PURE__ */ new Map();
	for (const [unit, counts] of votes) units.set(unit, winner(counts));
	const nameless = /* @__PURE__ */ new Map();
	for (const i of namelessFunctions) {
		const record = recordOf(table, i);
		if (record === null) continue;
		const file = firstFile(table, record);
		packages[i] = files.get(file) ?? packageOfFolder(table, file, names) ?? units.get(record.unit) ?? packages[i - 1] ?? -1;
		nameless.set(table.funcnametab.start + record.nameOffset, packages[i]);
	}
	return {
		packages,
		nameless,
		units,
		files
	};
}
function recordOf(table, index) {
	const at = table.records[index];
	return at === 0 ? null : readRecord(table, at);
}
/** `go:textfipsstart` and the like have no compilation unit and are not C. */
const isMarker = (bytes, start) => bytes[start] === 103 && bytes[start + 1] === 111 && (bytes[start + 2] === 58 || bytes[start + 2] === 46);
function vote(votes, unit, owner) {
	let counts = votes.get(unit);
	if (counts === void 0) {
		counts = /* @__PURE__ */ new Map();
		votes.set(unit, counts);
	}
	counts.set(owner, (counts.get(owner) ?? 0) + 1);
}
function winner(counts) {
	let best = -1;
	let most = 0;
	for (const [owner, count] of counts) if (count > most) {
		best = owner;
		most = count;
	}
	return best;
}
/**
* Where the name of the file a function starts in lies in the table's bytes, 0 where that can't be told: the first
* value of its file table, looked up through its unit (before Go 1.16: in the file table itself).
*/
function firstFile(table, record) {
	const { bytes, view, littleEndian, cutab, filetab, pctab } = table;
	const old = table.layout.tables === null;
	const start = (old ? 0 : pctab.start) + record.pcfile;
	if (record.pcfile === 0 || start >= bytes.length) return 0;
	const index = firstValue(bytes, start);
	if (index < 0) return 0;
	const slot = old ? filetab.start + 4 * index : cutab.start + 4 * (record.unit + index);
	if (!(old ? slot + 4 <= bytes.length : slot >= cutab.start && slot + 4 <= cutab.end)) return 0;
	const name = (old ? 0 : filetab.start) + view.getUint32(slot, littleEndian);
	return name < filetab.end ? name : 0;
}
/** A pc table starts at -1 and its first entry is a zig-zag delta. */
function firstValue(bytes, start) {
	let delta = 0;
	for (let at = start, shift = 0; shift < 28 && at < bytes.length; at++, shift += 7) {
		const byte = bytes[at];
		delta |= (byte & 127) << shift;
		if (byte < 128) break;
	}
	return -1 + ((delta & 1) !== 0 ? ~(delta >> 1) : delta >> 1);
}
/** The package whose folder holds a file, where functions of that package are known. */
function packageOfFolder(table, name, names) {
	const { bytes } = table;
	const nul = name === 0 ? -1 : bytes.indexOf(0, name);
	if (nul < 0) return void 0;
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", name, nul);
	if (!file.includes("/")) return void 0;
	let folder = file.slice(0, file.lastIndexOf("/")).replace(/@[^/]*/, "");
	for (;;) {
		const owner = names.find(folder);
		if (owner !== -1) return owner;
		const slash = folder.indexOf("/");
		if (slash < 0) return void 0;
		folder = folder.slice(slash + 1);
	}
}
// src/analyze/ledger/owners.ts
/** The kinds of a byte by number, in the order of the contract. */
const KINDS = [
	"code",
	"pclntab",
	"type",
	"string",
	"embed",
	"data",
	"relocation",
	"symtab",
	"dwarf",
	"build-info",
	"header",
	"padding"
];
const KIND_BITS = 4;
const FIRST_PACKAGE = 4;
const C_LIBRARY = 1 << 20;
/** What a claim is for, in one number. */
const keyOf = (owner, kind) => owner << KIND_BITS | KINDS.indexOf(kind);
/** The owner of a package by its number; NOBODY for no package, C_CODE for a function that is C's. */
const ownerOfPackage = (packageNumber) => packageNumber >= 0 ? FIRST_PACKAGE + packageNumber : packageNumber === -2 ? 3 : 0;
/** Says who an owner's number is: rolls packages up to modules by the build information. */
var Owners = class {
	#packages;
	#go;
	#modules;
	#libraries = [];
	constructor(packages, go) {
		this.#packages = packages;
		this.#go = go;
		this.#modules = new Map((go?.modules ?? []).map((module) => [module.path, module]));
	}
	/** The owner for a C library or object file. */
	ofLibrary(name) {
		const known = this.#libraries.indexOf(name);
		return C_LIBRARY + (known >= 0 ? known : this.#libraries.push(name) - 1);
	}
	row(key, bytes) {
		return {
			...this.#identity(key >>> KIND_BITS),
			kind: KINDS[key & 15] ?? "data",
			bytes
		};
	}
	#identity(owner) {
		if (owner >= C_LIBRARY) return nobodyOf("c", this.#libraries[owner - C_LIBRARY] ?? null);
		if (owner === 1) return nobodyOf("elf", null);
		if (owner === 2) return nobodyOf("toolchain", null);
		if (owner === 3) return nobodyOf("c", null);
		const path = this.#packages.paths[owner - FIRST_PACKAGE];
		return owner === 0 || path === void 0 ? nobodyOf("unattributed", null) : this.#ofPackage(path);
	}
	#ofPackage(name) {
		const path = name === "main" ? this.#go?.package ?? name : name;
		const module = name === "main" ? this.#mainModule(path) : this.#moduleOf(path);
		if (module !== null) {
			const { version, replace } = module;
			return {
				owner: "module",
				module: module.path,
				version: replace?.version || version,
				package: path
			};
		}
		if (name !== "main" && isStandard(path)) return nobodyOf("std", path);
		return {
			owner: "module",
			module: guessModule(path),
			version: null,
			package: path
		};
	}
	#mainModule(path) {
		return this.#moduleOf(path) ?? this.#modules.get(this.#go?.module ?? "") ?? null;
	}
	/** The module with the longest path that is the package's own path or a parent of it. */
	#moduleOf(path) {
		for (let parent = path; parent !== ""; parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")))) {
			const module = this.#modules.get(parent);
			if (module !== void 0) return module;
		}
		return null;
	}
};
const nobodyOf = (owner, name) => ({
	owner,
	module: null,
	version: null,
	package: name
});
/** Import paths of the standard library have no dot in their first element; `vendor/golang.org/x/…` is its own copy. */
const isStandard = (path) => !(path.split("/", 1)[0] ?? "").includes(".");
/** Without build information: the path as far as the well-known hosts put a repository, else its first two elements. */
function guessModule(path) {
	const elements = path.split("/");
	const [host = "", second = ""] = elements;
	const depth = /^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|golang\.org|git\.sr\.ht)$/.test(host) || host === "gopkg.in" && !/\.v\d+$/.test(second) ? 3 : 2;
	const version = /^v[2-9]\d*$/.test(elements[depth] ?? "") ? 1 : 0;
	return elements.slice(0, depth + version).join("/");
}
// src/analyze/ledger/code.ts
/** Go's code, function by function; the fill up to the next function belongs to the one before it. */
function claimCode({ image, functions, moduledata }) {
	const claims = new Claims();
	if (functions === null) return claims;
	const { table, packages } = functions;
	const textStart = textStartOf(image, table, moduledata);
	if (textStart === null) return claims;
	for (let i = 0; i < table.count; i++) {
		const owner = ownerOfPackage(packages[i]);
		const mapping = image.mappingAt(textStart + table.entries[i]);
		if (owner === 0 || mapping === null) continue;
		const shift = mapping.offset - mapping.address + textStart;
		const end = Math.min(shift + table.entries[i + 1], mapping.offset + mapping.bytes.length);
		claims.extend(shift + table.entries[i], end, keyOf(owner, "code"));
	}
	return claims;
}
// src/gobin/function-values.ts
/**
* Function values in their groups: behind the types from Go 1.27 on, before the pointer masks in 1.26, between
* function data before that.
*/
function* functionValues(image, table, moduledata, groups) {
	const P = image.pointerSize;
	const textStart = table.layout.entryWidth === "pointer" ? 0 : moduledata.text.start;
	const valueAt = (address) => {
		if (image.available(address) < P) return -1;
		const entry = image.pointer(address) - textStart;
		const index = functionAt(table, entry);
		return index >= 0 && table.entries[index] === entry ? index : -1;
	};
	const { start, end } = regionOf(image, moduledata, groups, valueAt);
	for (let address = Math.ceil(start / P) * P; address + P <= end; address += P) {
		const index = valueAt(address);
		if (index >= 0) yield {
			address,
			function: index
		};
	}
}
function regionOf(image, { types, typedescSize }, { funcdata, pointerMasks }, valueAt) {
	const P = image.pointerSize;
	if (typedescSize !== null) {
		const start = Math.ceil(types.end / P) * P;
		let end = start;
		while (valueAt(end) >= 0) end += P;
		return {
			start,
			end
		};
	}
	if (funcdata !== null && funcdata.end === pointerMasks?.start) return funcdata;
	const end = Math.floor((pointerMasks?.start ?? 0) / P) * P;
	let start = end;
	while (start > P && valueAt(start - P) >= 0) start -= P;
	return {
		start,
		end
	};
}
// src/analyze/ledger/objects.ts
/**
* Data without names: literals, tables and variables of a stripped program, as objects. An object starts where
* something points - an instruction, a word of other data, a symbol - and ends where the next one starts. It belongs
* to the packages whose code points at it; one that only other data points at, to the owners of that data, and so on.
*/
/** Most owners one object is dealt out to. */
const MOST_OWNERS = 32;
var Objects = class {
	count;
	starts;
	/** By object: its owners, by package number; shared between objects with the same ones. */
	owners;
	constructor(pointers) {
		this.starts = uniqueStarts(pointers);
		this.count = this.starts.length;
		this.owners = new Array(this.count);
		this.#ownByCode(pointers);
	}
	/** The object that a place lies in; -1 before the first. */
	at(place) {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.starts[middle] <= place) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
	#ownByCode({ codeTargets, codePackages, codeCount }) {
		const order = sortedOrder(codeTargets, codeCount);
		let object = 0;
		for (let i = 0; i < codeCount;) {
			const target = codeTargets[order[i]];
			while (this.starts[object] < target) object++;
			const owners = [];
			for (; i < codeCount && codeTargets[order[i]] === target; i++) addOwner(owners, codePackages[order[i]]);
			this.owners[object] = owners;
		}
	}
	/** Hands owners on along the words of data, nearest first: each round reaches one step further. */
	spread({ wordPlaces, wordTargets }) {
		const edges = wordPlaces.length;
		const from = new Int32Array(edges);
		const to = new Int32Array(edges);
		let source = -1;
		for (let i = 0; i < edges; i++) {
			const place = wordPlaces.values[i];
			while (source + 1 < this.count && this.starts[source + 1] <= place) source++;
			from[i] = source;
			to[i] = this.at(wordTargets.values[i]);
		}
		for (let pending = edges, reached = true; reached && pending > 0;) {
			const next = /* @__PURE__ */ new Map();
			let left = 0;
			for (let i = 0; i < pending; i++) {
				const [a, b] = [from[i], to[i]];
				if (a < 0 || b < 0 || this.owners[b] !== void 0) continue;
				const owners = this.owners[a];
				if (owners === void 0) {
					from[left] = a;
					to[left++] = b;
				} else {
					const gathered = next.get(b) ?? [];
					for (const owner of owners) addOwner(gathered, owner);
					next.set(b, gathered);
				}
			}
			for (const [object, owners] of next) this.owners[object] = owners;
			pending = left;
			reached = next.size > 0;
		}
	}
};
function addOwner(owners, owner) {
	if (owner !== -1 && owners.length < MOST_OWNERS && !owners.includes(owner)) owners.push(owner);
}
function uniqueStarts({ codeTargets, codeCount, wordTargets, boundaries }) {
	const all = new Uint32Array(codeCount + wordTargets.length + boundaries.length);
	all.set(codeTargets.subarray(0, codeCount));
	all.set(wordTargets.values.subarray(0, wordTargets.length), codeCount);
	all.set(boundaries.values.subarray(0, boundaries.length), codeCount + wordTargets.length);
	all.sort();
	let count = 0;
	for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i];
	return all.slice(0, count);
}
// src/gobin/inline-tree.ts
/** internal/abi/symtab.go; cmd/internal/objabi/funcdata.go before Go 1.21. */
const PCDATA_INLINE_INDEX = 2;
/**
* Where calls were inlined in a function: a pc table gives an index by program counter, -1 for the function's own
* code, and the inline tree has an entry for each index, with the name of the function that the code came from.
*
*     from Go 1.20    funcID u8, 3 unused, nameOff i32, parentPc i32, startLine i32
*     before          parent i16, funcID u8, unused u8, file i32, line i32, nameOff i32, parentPc i32
*/
var InlinedCalls = class {
	#image;
	#table;
	#gofunc;
	#treeIndex;
	#entrySize;
	#nameField;
	#tree = 0;
	#at = 0;
	#value = -1;
	#from = 0;
	#until = 0;
	constructor(image, table, moduledata) {
		this.#image = image;
		this.#table = table;
		this.#gofunc = moduledata.gofunc ?? 0;
		const { since } = table.layout;
		this.#treeIndex = since === "1.2" ? 4 : 3;
		this.#entrySize = since === "1.20" ? 16 : 20;
		this.#nameField = since === "1.20" ? 4 : 12;
	}
	/** Turns to a function; false where nothing was inlined into it. */
	enter(index) {
		const { view, littleEndian, layout, pctab, bytes } = this.#table;
		const at = this.#table.records[index];
		const record = at === 0 ? null : readRecord(this.#table, at);
		if (record === null || record.pcdataCount <= PCDATA_INLINE_INDEX || record.funcdataCount <= this.#treeIndex) return false;
		const offset = view.getUint32(record.pcdata + 8, littleEndian);
		const width = layout.record.funcdataWidth;
		const word = record.funcdata + width * this.#treeIndex;
		const absolute = layout.entryWidth === "pointer";
		const tree = absolute ? this.#image.pointer(this.#table.address + word) : view.getUint32(word, littleEndian);
		const start = (layout.tables === null ? 0 : pctab.start) + offset;
		if (offset === 0 || tree === (absolute ? 0 : 4294967295) || start >= bytes.length) return false;
		this.#tree = absolute ? tree : this.#gofunc + tree;
		this.#at = start;
		this.#value = -1;
		this.#from = 0;
		this.#until = 0;
		this.#step(true);
		return true;
	}
	/**
	* Where in the table's bytes the name of the function lies that the code at a distance from the function's entry
	* came from; -1 for the function itself. Distances are asked for in ascending order.
	*/
	nameAt(distance) {
		while (distance >= this.#until && this.#from < this.#until) this.#step(false);
		if (this.#value < 0 || distance < this.#from || distance >= this.#until) return -1;
		const entry = this.#tree + this.#value * this.#entrySize;
		if (this.#image.available(entry) < this.#entrySize) return -1;
		return this.#table.funcnametab.start + this.#image.u32(entry + this.#nameField);
	}
	/** The next entry of the pc table: a zig-zag delta of the value, then a delta of the pc in instructions. */
	#step(first) {
		const delta = this.#varint();
		this.#from = this.#until;
		if (delta === 0 && !first) return;
		this.#value += (delta & 1) !== 0 ? ~(delta >>> 1) : delta >>> 1;
		this.#until += this.#varint() * this.#table.quantum;
	}
	#varint() {
		const { bytes } = this.#table;
		let value = 0;
		for (let shift = 0; shift < 32 && this.#at < bytes.length; shift += 7) {
			const byte = bytes[this.#at++];
			value |= (byte & 127) << shift;
			if (byte < 128) break;
		}
		return value >>> 0;
	}
};
// src/gobin/scan-amd64.ts
/**
* amd64: everything is addressed relative to the instruction pointer, which shows as a ModR/M byte with mod 00 and
* r/m 101 and a 32-bit displacement behind it, counted from the end of the instruction. The byte before must be an
* opcode that Go's compiler and assembler use with memory, and says how many bytes of immediate operand follow.
*/
const NO_OPCODE = 0;
/** Immediate bytes plus one, by opcode. */
const ONE_BYTE = /* @__PURE__ */ new Uint8Array(256);
const TWO_BYTE = /* @__PURE__ */ new Uint8Array(256);
for (let group = 0; group < 64; group += 8) for (let i = 0; i < 4; i++) ONE_BYTE[group + i] = 1;
for (const opcode of [
	99,
	132,
	133,
	134,
	135,
	136,
	137,
	138,
	139,
	141,
	209,
	211,
	246,
	247,
	254,
	255
]) ONE_BYTE[opcode] = 1;
for (const opcode of [
	107,
	128,
	131,
	192,
	193,
	198
]) ONE_BYTE[opcode] = 2;
for (const opcode of [
	105,
	129,
	199
]) ONE_BYTE[opcode] = 5;
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
for (const opcode of [
	...[
		...range(16, 23),
		40,
		41,
		42,
		44,
		45,
		46,
		47
	],
	...[
		...range(64, 79),
		...range(81, 111),
		116,
		117,
		118,
		126,
		127,
		...range(144, 159)
	],
	...[
		163,
		171,
		175,
		176,
		177,
		179,
		182,
		183,
		184,
		187,
		188,
		189,
		190,
		191,
		192,
		193,
		199
	],
	...range(208, 254)
]) TWO_BYTE[opcode] = 1;
for (const opcode of [
	112,
	186,
	194,
	196,
	197,
	198
]) TWO_BYTE[opcode] = 2;
/** Takes addresses in [low, high) that the code at code[start, end) forms; `address` is that of code[0]. */
function scanAmd64(code, start, end, address, low, high, sink) {
	for (let at = start + 2; at + 5 <= end; at++) {
		if ((code[at] & 199) !== 5) continue;
		const opcode = code[at - 1];
		const two = code[at - 2] === 15 ? TWO_BYTE[opcode] : NO_OPCODE;
		let shape = two !== NO_OPCODE ? two : ONE_BYTE[opcode];
		if (shape === NO_OPCODE) continue;
		if ((opcode === 246 || opcode === 247) && two === NO_OPCODE && (code[at] & 56) === 0) shape = opcode === 246 ? 2 : 5;
		if (shape === 5 && code[at - 2] === 102) shape = 3;
		const displacement = code[at + 1] | code[at + 2] << 8 | code[at + 3] << 16 | code[at + 4] << 24;
		const target = address + at + 5 + (shape - 1) + displacement;
		if (target < low || target >= high) continue;
		sink(at, target);
		at += 4;
	}
}
// src/gobin/scan-arm64.ts
/**
* arm64: ADRP puts the address of a 4 KiB page in a register, and an ADD, a load or a store with an immediate adds
* the rest. Go's assembler writes the two next to each other; a register keeps its page until another ADRP.
*
*     ADRP rd, page                1 lo2 10000 hi19 rd5
*     ADD  rd, rn, #imm12          1001000100 imm12 rn5 rd5
*     LDR/STR rt, [rn, #imm12]     size2 111 V 01 opc2 imm12 rn5 rt5     imm12 counts in units of the access
*/
function scanArm64(code, start, end, address, low, high, sink) {
	const pages = (/* @__PURE__ */ new Float64Array(32)).fill(-1);
	for (let at = start; at + 4 <= end; at += 4) {
		const word = code[at] | code[at + 1] << 8 | code[at + 2] << 16 | code[at + 3] << 24;
		if ((word & 2667577344) === -1879048192) {
			const pageCount = word << 8 >> 13 << 2 | word >>> 29 & 3;
			const page = Math.floor((address + at) / 4096) + pageCount;
			pages[word & 31] = page * 4096;
			continue;
		}
		const isAdd = (word & 4290772992) === -1862270976;
		if (!isAdd && (word & 989855744) !== 956301312) continue;
		const page = pages[word >>> 5 & 31];
		if (page < 0) continue;
		const target = page + ((word >>> 10 & 4095) << (isAdd ? 0 : accessSize(word)));
		if (target >= low && target < high) sink(at, target);
	}
}
/** log2 of the bytes a load or store moves: 16 for a vector register with the high bit of opc set. */
const accessSize = (word) => (word & 75497472) === 75497472 ? 4 : word >>> 30;
// src/gobin/code-references.ts
const SCANNERS = {
	EM_X86_64: scanAmd64,
	EM_AARCH64: scanArm64
};
/** `null` for an architecture without a scanner. */
function readCodeReferences(image, table, functions, moduledata, names) {
	const scan = SCANNERS[image.machine];
	const textStart = textStartOf(image, table, moduledata);
	const data = image.mappings.filter((mapping) => !mapping.executable);
	const base = data[0]?.address ?? 0;
	const high = Math.min(data.at(-1)?.end ?? 0, base + 4294967295);
	if (scan === void 0 || textStart === null) return null;
	let targets = /* @__PURE__ */ new Uint32Array(4096);
	let packages = /* @__PURE__ */ new Int32Array(4096);
	let count = 0;
	const inlined = new InlinedCalls(image, table, moduledata);
	for (let i = 0; i < table.count; i++) {
		const owner = functions.packages[i];
		const entry = textStart + table.entries[i];
		const mapping = image.mappingAt(entry);
		if (owner < 0 || mapping === null) continue;
		const start = entry - mapping.address;
		const end = Math.min(textStart + table.entries[i + 1] - mapping.address, mapping.bytes.length);
		const first = count;
		let isInlined = false;
		scan(mapping.bytes, start, end, mapping.address, base, high, (at, target) => {
			if (count === first) isInlined = inlined.enter(i);
			if (count === targets.length) {
				targets = doubled(targets, new Uint32Array(count * 2));
				packages = doubled(packages, new Int32Array(count * 2));
			}
			const name = isInlined ? inlined.nameAt(at - start) : -1;
			const source = name < 0 ? -1 : names.ofSymbol(table.bytes, name, table.bytes.length);
			targets[count] = target - base;
			packages[count++] = source === -1 ? owner : source;
		});
	}
	return {
		count,
		targets,
		base,
		packages
	};
}
function doubled(from, to) {
	to.set(from);
	return to;
}
// src/analyze/ledger/column.ts
/** A growing list of numbers that fit 32 bits. */
var Column = class {
	length = 0;
	values = /* @__PURE__ */ new Uint32Array(4096);
	push(value) {
		if (this.length === this.values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}
};
// src/analyze/ledger/pointers.ts
/** Everything that points at data; `null` where the code of the architecture cannot be read. */
function gatherPointers(reading) {
	const { image, functions, moduledata, groups, packages } = reading;
	if (functions === null || moduledata === null || groups === null) return null;
	const code = readCodeReferences(image, functions.table, functions, moduledata, packages);
	if (code === null) return null;
	const words = readWords(image, code.base, withoutPointers(reading), groups.strings);
	return {
		base: code.base,
		codeTargets: code.targets,
		codePackages: code.packages,
		codeCount: code.count,
		...words,
		boundaries: readBoundaries(reading, code.base)
	};
}
/** Where a word that looks like a pointer is none, or is accounted for already; ascending. */
function withoutPointers({ functions, moduledata, groups }) {
	const table = functions?.table;
	const ranges = [
		groups?.types,
		groups?.strings,
		groups?.funcdata,
		groups?.pointerMasks,
		moduledata?.noptrdata
	];
	if (table !== void 0) ranges.push({
		start: table.address,
		end: table.address + table.recordsEnd
	});
	return ranges.filter((range) => range != null).sort((a, b) => a.start - b.start);
}
function readWords(image, base, skipped, strings) {
	const wordPlaces = new Column();
	const wordTargets = new Column();
	const P = image.pointerSize;
	for (const mapping of image.mappings) {
		if (mapping.executable) continue;
		let at = 0;
		for (const { start, end } of [...skipped, {
			start: mapping.end,
			end: mapping.end
		}]) {
			at = Math.ceil(Math.max(at, mapping.address) / P) * P;
			for (const stop = Math.min(start, mapping.end) - P; at <= stop; at += P) {
				const target = image.pointer(at);
				if (!(target > base && target - base < 4294967295)) continue;
				if (!isPointer(image, target, at + P <= stop ? image.pointer(at + P) : 0, strings)) continue;
				wordPlaces.push(at - base);
				wordTargets.push(target - base);
			}
			at = Math.max(at, end);
		}
	}
	return {
		wordPlaces,
		wordTargets
	};
}
/**
* Whether a word that holds an address of data means it. Text is pointed at by string headers, whose next word is
* the length; other data mostly starts at an even word, unless such a length stands beside it.
*/
function isPointer(image, target, length, strings) {
	const holder = image.mappingAt(target);
	if (holder === null || holder.executable) return false;
	const isText = strings !== null && target >= strings.start && target < strings.end;
	if (!isText && target % image.pointerSize === 0) return true;
	return length > 0 && length <= (isText ? strings.end : holder.end) - target;
}
function readBoundaries({ elf, image, moduledata, types, groups }, base) {
	const boundaries = new Column();
	const bound = (address) => {
		if (address >= base && address - base < 4294967295) boundaries.push(address - base);
	};
	for (const mapping of image.mappings) bound(mapping.address);
	for (const section of elf.sections) if (section.address > 0n) bound(Number(section.address));
	const { types: ofTypes, strings, funcdata, pointerMasks } = groups ?? {};
	for (const range of [
		ofTypes,
		strings,
		funcdata,
		pointerMasks,
		moduledata?.noptrdata,
		moduledata?.data
	]) {
		if (range == null) continue;
		bound(range.start);
		bound(range.end);
	}
	for (const itab of types?.itabs ?? []) bound(itab.address);
	return boundaries;
}
// src/analyze/ledger/data.ts
/** Function values, to the package of the function. */
function claimFunctionValues({ image, functions, moduledata, groups }) {
	const claims = new Claims();
	if (functions === null || moduledata === null || groups === null) return claims;
	for (const value of functionValues(image, functions.table, moduledata, groups)) {
		const owner = ownerOfPackage(functions.packages[value.function]);
		const start = image.offsetOf(value.address);
		if (owner !== 0) claims.extend(start, start + image.pointerSize, keyOf(owner, "data"));
	}
	return claims;
}
/** Variables, tables and string literals, to the packages whose code leads to them. */
function claimData(reading) {
	const { image, groups } = reading;
	const claims = new Claims();
	const pointers = gatherPointers(reading);
	if (pointers === null) return claims;
	const objects = new Objects(pointers);
	objects.spread(pointers);
	const strings = groups?.strings ?? {
		start: 0,
		end: 0
	};
	for (let i = 0; i < objects.count; i++) {
		const owners = objects.owners[i];
		const address = pointers.base + objects.starts[i];
		const mapping = owners === void 0 ? null : image.mappingAt(address);
		if (owners === void 0 || mapping === null || mapping.executable) continue;
		const next = i + 1 < objects.count ? pointers.base + objects.starts[i + 1] : mapping.end;
		const start = mapping.offset + (address - mapping.address);
		const end = start + (Math.min(next, mapping.end) - address);
		const kind = address >= strings.start && address < strings.end ? "string" : "data";
		for (const owner of owners) {
			const number = ownerOfPackage(owner);
			if (number !== 0) claims.add(start, end, keyOf(number, kind));
		}
	}
	return claims;
}
// src/gobin/dwarf-units.ts
const DW_AT = {
	name: 3,
	stmtList: 16,
	language: 19,
	addrBase: 115,
	rnglistsBase: 116,
	loclistsBase: 140
};
const DW_LANG_GO = 22;
const MOST_ATTRIBUTES = 64;
const LONGEST_NAME$1 = 4096;
/** Every unit up to the first that does not read; `complete` says whether that was the end. */
function readDwarfUnits(sections) {
	const units = [];
	const cursor = new Cursor(sections.info, sections.littleEndian);
	let at = 0;
	while (at + 11 <= sections.info.length) {
		const unit = readUnit(sections, cursor, at);
		if (unit === null) return {
			units,
			complete: false
		};
		units.push(unit);
		at = unit.end;
	}
	return {
		units,
		complete: true
	};
}
function readUnit(sections, cursor, start) {
	cursor.at = start;
	const length32 = cursor.unsigned(4);
	const wide = length32 === 4294967295;
	const length = wide ? cursor.unsigned(8) : length32;
	const end = cursor.at + length;
	const version = cursor.unsigned(2);
	if (!(length > 7 && end <= sections.info.length && version >= 2 && version <= 5)) return null;
	const offsetSize = wide ? 8 : 4;
	if (version === 5) cursor.at++;
	const addressSize5 = version === 5 ? cursor.unsigned(1) : 0;
	const abbrev = cursor.unsigned(offsetSize);
	const addressSize = version === 5 ? addressSize5 : cursor.unsigned(1);
	const found = /* @__PURE__ */ new Map();
	const text = readFirstEntry(sections, cursor, {
		abbrev,
		offsetSize,
		addressSize,
		end
	}, found);
	const base = (attribute) => found.get(attribute) ?? -1;
	return {
		start,
		end,
		name: text,
		isGo: found.get(DW_AT.language) === DW_LANG_GO,
		line: base(DW_AT.stmtList),
		rnglists: base(DW_AT.rnglistsBase),
		loclists: base(DW_AT.loclistsBase),
		addr: base(DW_AT.addrBase)
	};
}
/** Walks the attributes of the unit's entry as its abbreviation lists them; gives its name, and numbers by attribute. */
function readFirstEntry(sections, entry, shape, found) {
	const abbrev = new Cursor(sections.abbrev, sections.littleEndian);
	abbrev.at = shape.abbrev;
	const code = entry.uleb();
	if (abbrev.uleb() !== code) return "";
	abbrev.uleb();
	abbrev.at++;
	let name = "";
	for (let i = 0; i < MOST_ATTRIBUTES && entry.at < shape.end; i++) {
		const attribute = abbrev.uleb();
		const form = abbrev.uleb();
		if (attribute === 0 && form === 0) break;
		if (form === DW_FORM.implicitConst) {
			found.set(attribute, abbrev.uleb());
			continue;
		}
		const value = readForm(sections, entry, form, shape);
		if (value === null) break;
		if (typeof value === "number") found.set(attribute, value);
		else if (attribute === DW_AT.name) name = value;
	}
	return name;
}
const DW_FORM = {
	addr: 1,
	block2: 3,
	block4: 4,
	data2: 5,
	data4: 6,
	data8: 7,
	string: 8,
	block: 9,
	block1: 10,
	data1: 11,
	flag: 12,
	sdata: 13,
	strp: 14,
	udata: 15,
	secOffset: 23,
	exprloc: 24,
	flagPresent: 25,
	strx: 26,
	addrx: 27,
	data16: 30,
	lineStrp: 31,
	implicitConst: 33,
	loclistx: 34,
	rnglistx: 35,
	strx1: 37,
	strx2: 38,
	strx3: 39,
	strx4: 40,
	addrx1: 41,
	addrx2: 42,
	addrx3: 43,
	addrx4: 44
};
/** The value of one attribute: text, a number, or `null` for a form that is not known or is not a value. */
function readForm(sections, entry, form, shape) {
	switch (form) {
		case DW_FORM.string: return entry.text();
		case DW_FORM.strp: return textAt(sections.str, entry.unsigned(shape.offsetSize));
		case DW_FORM.lineStrp: return textAt(sections.lineStr, entry.unsigned(shape.offsetSize));
		case DW_FORM.secOffset: return entry.unsigned(shape.offsetSize);
		case DW_FORM.addr: return entry.unsigned(shape.addressSize);
		case DW_FORM.data1:
		case DW_FORM.flag:
		case DW_FORM.strx1:
		case DW_FORM.addrx1: return entry.unsigned(1);
		case DW_FORM.data2:
		case DW_FORM.strx2:
		case DW_FORM.addrx2: return entry.unsigned(2);
		case DW_FORM.strx3:
		case DW_FORM.addrx3: return entry.unsigned(3);
		case DW_FORM.data4:
		case DW_FORM.strx4:
		case DW_FORM.addrx4: return entry.unsigned(4);
		case DW_FORM.data8: return entry.unsigned(8);
		case DW_FORM.data16:
			entry.at += 16;
			return 0;
		case DW_FORM.sdata:
		case DW_FORM.udata:
		case DW_FORM.strx:
		case DW_FORM.addrx:
		case DW_FORM.loclistx:
		case DW_FORM.rnglistx: return entry.uleb();
		case DW_FORM.flagPresent: return 1;
		case DW_FORM.block1:
			entry.at += entry.unsigned(1);
			return 0;
		case DW_FORM.block2:
			entry.at += entry.unsigned(2);
			return 0;
		case DW_FORM.block4:
			entry.at += entry.unsigned(4);
			return 0;
		case DW_FORM.block:
		case DW_FORM.exprloc:
			entry.at += entry.uleb();
			return 0;
		default: return null;
	}
}
function textAt(bytes, start) {
	const limit = bytes.subarray(start, start + LONGEST_NAME$1);
	const end = limit.indexOf(0);
	return end < 0 ? "" : Buffer.from(limit.subarray(0, end)).toString();
}
/** Reads forward; what lies beyond the end reads as zeros, and the caller checks lengths. */
var Cursor = class {
	at = 0;
	#bytes;
	#littleEndian;
	constructor(bytes, littleEndian) {
		this.#bytes = bytes;
		this.#littleEndian = littleEndian;
	}
	unsigned(size) {
		let value = 0;
		for (let i = 0; i < size; i++) {
			const byte = this.#bytes[this.at + (this.#littleEndian ? size - 1 - i : i)] ?? 0;
			value = value * 256 + byte;
		}
		this.at += size;
		return value;
	}
	uleb() {
		let value = 0;
		for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
			const byte = this.#bytes[this.at++] ?? 0;
			value += (byte & 127) * scale;
			if (byte < 128) break;
		}
		return value;
	}
	text() {
		const text = textAt(this.#bytes, this.at);
		const end = this.#bytes.indexOf(0, this.at);
		this.at = end < 0 ? this.#bytes.length : end + 1;
		return text;
	}
};
// src/analyze/ledger/debug-section.ts
const ELFCOMPRESS_ZSTD = 2;
/** How much larger than in the file a section may claim to be; Go's debugging information shrinks three- to fivefold. */
const MOST_EXPANSION = 64;
/**
* Debugging sections with their three ways of being stored: as they are; behind an Elf_Chdr, type u32 (and 4 unused
* in ELF64), size, alignment (gABI, "Compression Header"); or up to Go 1.18 as .zdebug_* behind "ZLIB" and a
* big-endian u64 size.
*/
function debugSections(elf) {
	const found = [];
	for (const section of elf.sections) {
		const name = /^\.z?debug_(.+)$/.exec(section.name)?.[1];
		if (name !== void 0 && section.fileSize > 0) found.push(describe(elf, section, name));
	}
	return found;
}
function describe(elf, section, name) {
	const { offset, fileSize: size } = section;
	const view = new DataView(elf.bytes.buffer, elf.bytes.byteOffset + offset, size);
	const little = elf.byteOrder === "little";
	if ((section.flags & 2048) !== 0) {
		const headerSize = elf.class === 64 ? 24 : 12;
		if (size < headerSize) throw new FormatError(`section ${section.name} is too short for its header`, offset);
		const type = view.getUint32(0, little);
		const rawSize = elf.class === 64 ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
		return {
			name,
			offset,
			size,
			headerSize,
			compression: type === ELFCOMPRESS_ZSTD ? "zstd" : "zlib",
			rawSize
		};
	}
	if (section.name.startsWith(".zdebug_") && size >= 12 && view.getUint32(0, false) === 1514948930) return {
		name,
		offset,
		size,
		headerSize: 12,
		compression: "zlib",
		rawSize: Number(view.getBigUint64(4, false))
	};
	return {
		name,
		offset,
		size,
		headerSize: 0,
		compression: "none",
		rawSize: size
	};
}
/** The content of a section; a FormatError where it does not unpack to what its header says. */
function contentOf(elf, section) {
	const { name, offset, size, headerSize, compression, rawSize } = section;
	const stored = elf.bytes.subarray(offset + headerSize, offset + size);
	if (compression === "none") return stored;
	if (rawSize > (size + 1024) * MOST_EXPANSION) throw new FormatError(`the compressed section debug_${name} claims to hold ${rawSize} bytes`, offset);
	try {
		const options = { maxOutputLength: Math.max(1, rawSize) };
		const content = compression === "zlib" ? inflateSync(stored, options) : zstdDecompressSync(stored, options);
		if (content.length === rawSize) return content;
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
	}
	throw new FormatError(`the compressed section debug_${name} does not unpack`, offset);
}
// src/analyze/ledger/dwarf.ts
/** Where each unit's part of a section begins; sections not listed are shared like .debug_info. */
const PARTS = {
	line: (unit) => unit.line,
	rnglists: (unit) => unit.rnglists,
	loclists: (unit) => unit.loclists,
	addr: (unit) => unit.addr
};
/**
* Debugging information by compilation unit. A unit says where it lies in .debug_info and where its parts of other
* sections begin, so each part ends where the next begins; call frames, which no unit names, go by the number of
* functions. A compressed section is dealt out by the uncompressed shares.
*/
function claimDwarf(reading) {
	const claims = new Claims();
	const sections = debugSections(reading.elf);
	const units = readUnits(reading.elf, sections);
	if (units.length === 0) return claims;
	const owners = units.map((unit) => ownerOfUnit(reading, unit));
	const ofInfo = units.map(({ start, end }, i) => ({
		owner: owners[i] ?? 0,
		weight: end - start
	}));
	for (const section of sections) {
		const startOf = PARTS[section.name];
		const parts = startOf === void 0 ? [] : partsOf(section, units.map(startOf), owners);
		if (section.name === "abbrev" || section.name === "gdb_scripts") deal(claims, section, [{
			owner: 2,
			weight: 1
		}]);
		else if (section.name === "frame") deal(claims, section, sharesOfFrames(reading));
		else deal(claims, section, parts.length > 0 ? parts : ofInfo);
	}
	return claims;
}
function readUnits(elf, sections) {
	const content = (name) => {
		const section = sections.find((candidate) => candidate.name === name);
		return section === void 0 ? /* @__PURE__ */ new Uint8Array() : contentOf(elf, section);
	};
	const { units, complete } = readDwarfUnits({
		info: content("info"),
		abbrev: content("abbrev"),
		str: content("str"),
		lineStr: content("line_str"),
		littleEndian: elf.byteOrder === "little"
	});
	const offset = sections.find(({ name }) => name === "info")?.offset ?? 0;
	if (!complete) throw new FormatError("a unit of the debugging information does not read", offset);
	return units;
}
function ownerOfUnit({ packages }, { name, isGo }) {
	if (!isGo) return 3;
	return name === "" ? 2 : ownerOfPackage(packages.ofPath(name));
}
/** From each start to the next; the first part begins with the section. */
function partsOf(section, starts, owners) {
	const order = starts.map((start, unit) => ({
		start,
		owner: owners[unit] ?? 0
	})).filter(({ start }) => start >= 0 && start < section.rawSize).sort((a, b) => a.start - b.start);
	return order.map(({ start, owner }, i) => ({
		owner,
		weight: (order[i + 1]?.start ?? section.rawSize) - (i === 0 ? 0 : start)
	}));
}
function sharesOfFrames({ functions }) {
	const counts = /* @__PURE__ */ new Map();
	for (const packageNumber of functions?.packages ?? []) {
		const owner = ownerOfPackage(packageNumber);
		counts.set(owner, (counts.get(owner) ?? 0) + 1);
	}
	return [...counts].map(([owner, weight]) => ({
		owner,
		weight
	}));
}
/** Claims a section as it lies in the file, in the order and in the proportion of the shares. */
function deal(claims, { offset, size }, shares) {
	const total = shares.reduce((sum, { weight }) => sum + weight, 0);
	let sum = 0;
	let from = offset;
	for (const { owner, weight } of shares) {
		sum += weight;
		const to = offset + Math.floor(size * sum / total);
		if (owner !== 0) claims.extend(from, to, keyOf(owner, "dwarf"));
		from = to;
	}
}
// src/analyze/ledger/funcdata.ts
const NONE = 4294967295;
/**
* Stack maps, inline trees and other data of functions, to the functions that share each. They lie one after another
* (`go:func.*`: in the pc-line table from Go 1.26 on, in read-only data before), so each ends where the next starts.
*/
function claimFuncdata({ image, functions, moduledata, groups }) {
	const claims = new Claims();
	if (functions === null || moduledata === null) return claims;
	const { table, packages } = functions;
	const { gofunc } = moduledata;
	const width = table.layout.record.funcdataWidth;
	const absolute = table.layout.entryWidth === "pointer";
	if (gofunc === null && !absolute) return claims;
	const limit = groups?.funcdata?.end ?? 0;
	for (let i = 0; i < table.count; i++) {
		const record = table.records[i] === 0 ? null : readRecord(table, table.records[i]);
		const owner = ownerOfPackage(packages[i]);
		if (record === null || owner === 0) continue;
		const key = keyOf(owner, "pclntab");
		for (let k = 0; k < record.funcdataCount; k++) {
			const at = record.funcdata + k * width;
			const word = absolute ? image.pointer(table.address + at) : table.view.getUint32(at, table.littleEndian);
			if (word === (absolute ? 0 : NONE)) continue;
			const address = absolute ? word : gofunc + word;
			const start = image.offsetOf(address);
			const size = limit > address ? limit - address : table.pointerSize;
			if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), key);
		}
	}
	return claims;
}
const BUCKET_TEXT = 4096;
const SUBBUCKET_TEXT = 256;
const SUBBUCKETS = BUCKET_TEXT / SUBBUCKET_TEXT;
/**
* The table that finds a function by its address (`findfuncbucket` in runtime/symtab.go): for every 4 KiB of text the
* index of its first function as u32, and a byte to add to it for every 256 bytes.
*/
function claimFindfunctab({ image, functions, moduledata }) {
	const claims = new Claims();
	if (functions === null || moduledata === null) return claims;
	const { table, packages } = functions;
	const text = table.entries[table.count] - table.entries[0];
	const bytes = Math.ceil(text / SUBBUCKET_TEXT);
	const address = moduledata.findfunctab;
	const start = image.offsetOf(address);
	const available = image.available(address);
	for (let bucket = 0; bucket * SUBBUCKETS < bytes; bucket++) {
		const at = bucket * 20;
		if (at + 4 + SUBBUCKETS > available) break;
		const first = image.u32(address + at);
		const own = (from, to, index) => {
			const owner = ownerOfPackage(packages[index] ?? -1);
			if (owner !== 0) claims.extend(start + from, start + to, keyOf(owner, "pclntab"));
		};
		own(at, at + 4, first);
		const steps = image.read(address + at + 4, SUBBUCKETS);
		const count = Math.min(SUBBUCKETS, bytes - bucket * SUBBUCKETS);
		for (let i = 0; i < count; i++) own(at + 4 + i, at + 5 + i, first + steps[i]);
	}
	return claims;
}
// src/elf/header.ts
const layouts = {
	32: {
		fileHeader: 52,
		segmentHeader: 32,
		sectionHeader: 40,
		e_phoff: 28,
		e_shoff: 32,
		e_ehsize: 40,
		e_phentsize: 42,
		e_phnum: 44,
		e_shentsize: 46,
		e_shnum: 48,
		e_shstrndx: 50,
		sh_size: 20,
		sh_link: 24,
		sh_info: 28
	},
	64: {
		fileHeader: 64,
		segmentHeader: 56,
		sectionHeader: 64,
		e_phoff: 32,
		e_shoff: 40,
		e_ehsize: 52,
		e_phentsize: 54,
		e_phnum: 56,
		e_shentsize: 58,
		e_shnum: 60,
		e_shstrndx: 62,
		sh_size: 32,
		sh_link: 40,
		sh_info: 44
	}
};
/** A count in a section header 0 that is not there: one row, which the check of the table then finds missing. */
const UNREADABLE = 1;
/** Linkers make a dozen; Linux itself takes no more than 64 KiB of program headers. */
const MOST_SEGMENTS = 4096;
const MAGIC = 2135247942;
/** A FormatError where the bytes are no ELF file, or the program headers can't be where the file header says. */
function locateHeaders(bytes) {
	const ident = new ByteView(bytes, false, 4);
	if (bytes.length < 4 || ident.u32(0) !== MAGIC) throw new FormatError("no ELF magic", 0);
	if (bytes.length < layouts[32].fileHeader) throw new FormatError("the file ends inside the ELF header", bytes.length);
	const fileClass = ident.u8(4);
	const order = ident.u8(5);
	if (fileClass !== 1 && fileClass !== 2) throw new FormatError(`ELF class ${fileClass} is neither 32 nor 64 bit`, 4);
	if (order !== 1 && order !== 2) throw new FormatError(`byte order ${order} is neither little nor big endian`, 5);
	const layout = layouts[fileClass === 1 ? 32 : 64];
	if (bytes.length < layout.fileHeader) throw new FormatError("the file ends inside the ELF header", bytes.length);
	const view = new ByteView(bytes, order === 1, fileClass === 1 ? 4 : 8);
	const offset = Number(view.address(layout.e_shoff));
	const entrySize = view.u16(layout.e_shentsize);
	const first = firstSection(view, layout, offset, entrySize);
	const shortCount = view.u16(layout.e_shnum);
	const shortNames = view.u16(layout.e_shstrndx);
	return {
		view,
		layout,
		segments: segmentTable(view, layout, first),
		sections: {
			offset,
			entrySize,
			count: offset === 0 ? 0 : shortCount || (first?.size ?? UNREADABLE)
		},
		nameSection: shortNames === 65535 ? first?.link ?? 0 : shortNames
	};
}
/** Section header 0, the spare room of the file header; `null` where the file has none. */
function firstSection(view, layout, offset, entrySize) {
	if (offset === 0 || entrySize < layout.sectionHeader || offset + layout.sectionHeader > view.end) return null;
	return {
		size: Number(view.address(offset + layout.sh_size)),
		link: view.u32(offset + layout.sh_link),
		info: view.u32(offset + layout.sh_info)
	};
}
/** Program headers are what the kernel goes by: nothing can be said of a file whose table is not there. */
function segmentTable(view, layout, first) {
	const offset = view.length(layout.e_phoff);
	const entrySize = view.u16(layout.e_phentsize);
	const shortCount = view.u16(layout.e_phnum);
	if (shortCount === 65535 && first === null) throw new FormatError("the number of program headers is in section header 0, which is not there", layout.e_phnum);
	const count = shortCount === 65535 && first !== null ? first.info : shortCount;
	if (count > 0 && entrySize < layout.segmentHeader) throw new FormatError(`program headers of ${entrySize} bytes are too short`, layout.e_phentsize);
	if (count > MOST_SEGMENTS) throw new FormatError(`${count} program headers are more than any program has`, layout.e_phnum);
	if (offset + count * entrySize > view.end) throw new FormatError(`the table of ${count} program headers reaches past the end of the file`, layout.e_phoff);
	return {
		offset,
		count,
		entrySize
	};
}
// src/analyze/ledger/headers.ts
/** The file header and the tables of program and section headers. */
function claimHeaders({ elf }) {
	const claims = new Claims();
	const { layout, segments, sections } = locateHeaders(elf.bytes);
	const key = keyOf(1, "header");
	claims.add(0, layout.fileHeader, key);
	for (const { offset, count, entrySize } of [segments, sections]) claims.add(offset, Math.min(elf.bytes.length, offset + count * entrySize), key);
	return claims;
}
// src/analyze/ledger/linker-tables.ts
/** What the linker writes about the whole program: module data, the lists of types and method tables, build information. */
function claimLinkerTables({ image, moduledata }) {
	const claims = new Claims();
	const claim = (address, size, kind) => {
		const start = image.offsetOf(address);
		if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), keyOf(2, kind));
	};
	for (const { address, size } of readBuildInfo(image)?.ranges ?? []) claim(address, size, "build-info");
	if (moduledata === null) return claims;
	const { typelinks, itablinks } = moduledata;
	claim(moduledata.address, moduledata.size, "data");
	if (typelinks !== null) claim(typelinks.address, typelinks.count * 4, "type");
	if (itablinks !== null) claim(itablinks.address, itablinks.count * image.pointerSize, "type");
	return claims;
}
// src/analyze/ledger/padding.ts
/** Zeros between sections are the fill up to the next page or alignment; anything else there is nobody's. */
function claimPadding({ elf }, remaining) {
	const claims = new Claims();
	for (const [start, end] of remaining.ranges()) {
		const key = isZero(elf.bytes, start, end) ? keyOf(1, "padding") : keyOf(0, "data");
		claims.add(start, end, key);
	}
	return claims;
}
function isZero(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] !== 0) return false;
	return true;
}
// src/analyze/ledger/pclntab.ts
/**
* The pc-line table by package: functab entries and records by their function, pc tables and funcdata by the
* functions that use them (each counted once), names by themselves, files and units by their functions. What is left
* of it, header and fill, is the toolchain's.
*/
/** Claims made with offsets from the table's header. */
var TableClaims = class extends Claims {
	#offset;
	constructor(offset) {
		super();
		this.#offset = offset;
	}
	/** In order, and shared with nobody. */
	own(start, end, packageNumber) {
		const owner = ownerOfPackage(packageNumber);
		if (owner !== 0) this.extend(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
	}
	share(start, end, packageNumber) {
		const owner = ownerOfPackage(packageNumber);
		if (owner !== 0) this.add(this.#offset + start, this.#offset + end, keyOf(owner, "pclntab"));
	}
};
const inTable = (claim) => {
	return (reading) => {
		const { functions, image } = reading;
		if (functions === null) return new Claims();
		const into = new TableClaims(image.offsetOf(functions.table.address));
		claim(functions, into, reading);
		return into;
	};
};
/** The functab, an entry a function, and the records; the fill between two records belongs to the first. */
const claimRecords = inTable(({ table, packages }, into) => {
	const width = table.layout.entryWidth === "u32" ? 8 : 2 * table.pointerSize;
	for (let i = 0; i < table.count; i++) {
		const entry = table.functab.start + i * width;
		into.own(entry, entry + width, packages[i]);
	}
	if (table.layout.tables === null) return;
	for (let i = 0; i < table.count; i++) {
		const at = table.records[i];
		const next = i + 1 < table.count ? table.records[i + 1] : table.recordsEnd;
		if (at !== 0) into.own(at, next, packages[i]);
	}
});
/** Every name to its own package. */
const claimFunctionNames = inTable(({ table, names, namePackages }, into) => {
	if (table.layout.tables === null) return;
	for (let i = 0; i < names.count; i++) into.own(names.starts[i], names.ends[i] + 1, namePackages[i]);
});
/** The pc tables, which tile their area: each ends where the next one starts. */
const claimPcTables = inTable(({ table, packages }, into) => {
	const { pctab, view, littleEndian, layout } = table;
	if (layout.tables === null) return;
	const share = (offset, owner) => {
		if (offset !== 0) into.share(pctab.start + offset, pctab.end, owner);
	};
	for (let i = 0; i < table.count; i++) {
		const record = table.records[i] === 0 ? null : readRecord(table, table.records[i]);
		if (record === null) continue;
		const owner = packages[i];
		share(record.pcsp, owner);
		share(record.pcfile, owner);
		share(record.pcln, owner);
		for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
	}
});
/** File names to the package whose functions start there, or else to the units that name them; the units by themselves. */
const claimFiles = inTable(({ table, units, files }, into) => {
	const { cutab, filetab, view, littleEndian, layout } = table;
	if (layout.tables === null) return;
	const starts = [...units.keys()].filter((unit) => unit >= 0).sort((a, b) => a - b);
	starts.forEach((unit, index) => {
		const owner = units.get(unit) ?? -1;
		const from = cutab.start + 4 * unit;
		const to = Math.min(cutab.end, cutab.start + 4 * (starts[index + 1] ?? cutab.end));
		into.own(from, to, owner);
		for (let slot = from; slot + 4 <= to; slot += 4) {
			const name = filetab.start + view.getUint32(slot, littleEndian);
			if (name < filetab.end && !files.has(name)) into.share(name, filetab.end, owner);
		}
	});
	for (const [name, owner] of files) into.share(name, filetab.end, owner);
});
/**
* Before Go 1.16 names, pc tables, records and file names lie between one another without fill, so whatever starts
* there ends where the next thing starts, and the names of inlined functions go to the function written with them.
*/
const claimMixedTable = inTable(({ table, packages, files }, into) => {
	const { layout, view, littleEndian, filetab, functab, bytes } = table;
	if (layout.tables !== null) return;
	const share = (offset, owner) => {
		if (offset >= functab.end) into.share(offset, filetab.start, owner);
	};
	for (let i = 0; i < table.count; i++) {
		const at = table.records[i];
		const record = at === 0 ? null : readRecord(table, at);
		if (record === null) continue;
		const owner = packages[i];
		for (const offset of [
			at,
			record.nameOffset,
			record.pcsp,
			record.pcfile,
			record.pcln
		]) share(offset, owner);
		for (let k = 0; k < record.pcdataCount; k++) share(view.getUint32(record.pcdata + 4 * k, littleEndian), owner);
	}
	for (const [name, owner] of files) {
		const end = bytes.indexOf(0, name);
		if (end > 0) into.share(name, end + 1, owner);
	}
});
/** What nothing above claims of the table: its header and fill. */
const claimRestOfTable = inTable(({ table }, into, { image }) => {
	const offset = image.offsetOf(table.address);
	into.add(offset, offset + table.recordsEnd, keyOf(2, "pclntab"));
});
// src/gobin/data-groups.ts
function findDataGroups(image, table, moduledata, types) {
	const { descriptorsEnd, masks } = measure(types);
	const start = moduledata.gofunc ?? firstFuncdata(image, table);
	const pointerMasks = cluster(masks);
	const end = start !== null && start > table.address && start < moduledata.findfunctab && isAfterRecords(table, start) ? moduledata.findfunctab : pointerMasks?.start ?? 0;
	const funcdata = start !== null && end > start ? {
		start,
		end
	} : null;
	return {
		types: {
			start: moduledata.types.start,
			end: moduledata.typedescSize === null ? descriptorsEnd : moduledata.types.end
		},
		strings: stringGroup(image, moduledata, descriptorsEnd, funcdata, pointerMasks),
		funcdata,
		pointerMasks
	};
}
/** From Go 1.26 on function data follow the records of the pc-line table. */
const isAfterRecords = (table, address) => address >= table.address + table.recordsEnd && address < table.address + table.bytes.length;
function measure({ area, offsets }) {
	const masks = [];
	let descriptorsEnd = area.start;
	for (const offset of offsets) {
		const type = area.describe(area.start + offset);
		if (type === null) continue;
		descriptorsEnd = Math.max(descriptorsEnd, type.address + type.size);
		if (type.gcdata !== null) masks.push(type.gcdata);
	}
	return {
		descriptorsEnd,
		masks: masks.sort((a, b) => a.address - b.address)
	};
}
/** How far apart two masks of the group may lie: their alignment, and others that no type uses. */
const NEIGHBOURHOOD = 256;
/** The run of masks around the middle one: a few lie elsewhere, merged with other data of the same content. */
function cluster(masks) {
	const middle = masks[masks.length >> 1];
	if (middle === void 0) return null;
	let { address: start, size } = middle;
	let end = start + size;
	for (let i = (masks.length >> 1) - 1; i >= 0; i--) {
		const mask = masks[i];
		if (start - (mask.address + mask.size) > NEIGHBOURHOOD) break;
		start = Math.min(start, mask.address);
	}
	for (let i = (masks.length >> 1) + 1; i < masks.length; i++) {
		const mask = masks[i];
		if (mask.address - end > NEIGHBOURHOOD) break;
		end = Math.max(end, mask.address + mask.size);
	}
	return {
		start,
		end
	};
}
/** Before Go 1.18 funcdata are pointers, and no word of the module data says where they begin. */
function firstFuncdata(image, table) {
	const P = table.pointerSize;
	let first = Number.POSITIVE_INFINITY;
	for (const at of table.records) {
		const record = at === 0 ? null : readRecord(table, at);
		for (let k = 0; record !== null && k < record.funcdataCount; k++) {
			const address = image.pointer(table.address + record.funcdata + k * P);
			if (address !== 0 && address < first) first = address;
		}
	}
	return first === Number.POSITIVE_INFINITY ? null : first;
}
function stringGroup(image, { rodata, types }, descriptorsEnd, funcdata, masks) {
	const readOnly = rodata ?? image.section(".rodata")?.address ?? types.start;
	const start = readOnly === types.start ? descriptorsEnd : readOnly;
	const ends = [funcdata?.start ?? 0, masks?.start ?? 0].filter((end) => end > start);
	return ends.length === 0 ? null : {
		start,
		end: Math.min(...ends)
	};
}
// src/gobin/function-names.ts
const known = /* @__PURE__ */ new WeakMap();
/** In the order of the name table. Before Go 1.16 there is none, and the names are those of the functions. */
function readFunctionNames(table) {
	const names = known.get(table) ?? (table.layout.tables === null ? namesOfRecords(table) : namesOfTable(table));
	known.set(table, names);
	return names;
}
function namesOfTable({ bytes, funcnametab }) {
	const { start, end } = funcnametab;
	let count = 0;
	for (let at = start; at < end; at++) if (bytes[at] === 0) count++;
	const starts = new Uint32Array(count);
	const ends = new Uint32Array(count);
	for (let i = 0, at = start; i < count; i++, at++) {
		starts[i] = at;
		while (bytes[at] !== 0) at++;
		ends[i] = at;
	}
	return {
		count,
		starts,
		ends
	};
}
function namesOfRecords(table) {
	const { bytes, records } = table;
	const starts = new Uint32Array(table.count);
	const ends = new Uint32Array(table.count);
	let count = 0;
	for (const at of records) {
		const start = at === 0 ? void 0 : readRecord(table, at)?.nameOffset;
		const end = start === void 0 || start <= 0 ? -1 : bytes.indexOf(0, start);
		if (start === void 0 || end < 0) continue;
		starts[count] = start;
		ends[count++] = end;
	}
	return {
		count,
		starts,
		ends
	};
}
/** Which of some full function names the table has, in the order they are asked for. */
function presentFunctions(table, wanted) {
	const byLength = /* @__PURE__ */ new Map();
	for (const name of wanted) {
		const bytes = Buffer.from(name);
		byLength.set(bytes.length, [...byLength.get(bytes.length) ?? [], bytes]);
	}
	const found = /* @__PURE__ */ new Set();
	const { count, starts, ends } = readFunctionNames(table);
	const text = Buffer.from(table.bytes.buffer, table.bytes.byteOffset, table.bytes.length);
	for (let i = 0; i < count; i++) {
		const start = starts[i];
		const end = ends[i];
		for (const name of byLength.get(end - start) ?? []) if (name.equals(text.subarray(start, end))) found.add(name.toString());
	}
	return wanted.filter((name) => found.has(name));
}
// src/gobin/type-area.ts
const KIND = {
	array: 17,
	chan: 18,
	func: 19,
	interface: 20,
	map: 21,
	pointer: 22,
	slice: 23,
	struct: 25,
	last: 26
};
const KIND_MASK = 31;
const KIND_GC_PROGRAM = 64;
const TFLAG_UNCOMMON = 1;
const TFLAG_NAMED = 4;
/** From Go 1.24 on: gcdata is a slot for a mask that is made when it is needed. */
const TFLAG_GC_ON_DEMAND = 16;
const UNCOMMON_SIZE = 16;
const METHOD_SIZE = 16;
const INTERFACE_METHOD_SIZE = 8;
var TypeArea = class {
	start;
	size;
	bytes;
	view;
	pointerSize;
	littleEndian;
	headerSize;
	constructor(image, { start, end }) {
		this.start = start;
		this.size = end - start;
		this.bytes = image.read(start, this.size);
		this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.size);
		this.pointerSize = image.pointerSize;
		this.littleEndian = image.littleEndian;
		this.headerSize = 4 * this.pointerSize + 16;
	}
	/** The word at an offset of the area; 0 outside of it. */
	word(at) {
		return at >= 0 && at + this.pointerSize <= this.size ? pointerAt(this.view, at, this.pointerSize, this.littleEndian) : 0;
	}
	i32(at) {
		return at >= 0 && at + 4 <= this.size ? this.view.getInt32(at, this.littleEndian) : 0;
	}
	/** The descriptor at an address; `null` where what lies there cannot be one. */
	describe(address) {
		const { pointerSize: P, view, littleEndian, headerSize, bytes } = this;
		const at = address - this.start;
		if (!(at >= 0 && at + headerSize <= this.size && at % P === 0)) return null;
		const rawKind = bytes[at + 2 * P + 7];
		const kind = rawKind & KIND_MASK;
		const str = view.getInt32(at + 4 * P + 8, littleEndian);
		if (kind === 0 || kind > KIND.last || !(str > 0 && str < this.size)) return null;
		const tflag = bytes[at + 2 * P + 4];
		const uncommon = at + headerSize + this.#extraSize(kind, at + headerSize);
		const hasUncommon = (tflag & TFLAG_UNCOMMON) !== 0;
		const list = uncommon + (hasUncommon ? UNCOMMON_SIZE : 0);
		if (list > this.size) return null;
		const methodCount = hasUncommon ? view.getUint16(uncommon + 4, littleEndian) : 0;
		const { listCount, stride } = this.#listOf(kind, at + headerSize);
		const size = list - at + listCount * stride + methodCount * METHOD_SIZE;
		if (!(at + size <= this.size)) return null;
		const hasMembers = kind === KIND.struct || kind === KIND.interface;
		return {
			address,
			size,
			kind,
			isNamed: (tflag & TFLAG_NAMED) !== 0,
			gcdata: this.#gcdata(at, rawKind, tflag),
			str,
			ptrToThis: view.getInt32(at + 4 * P + 12, littleEndian),
			packagePath: hasUncommon ? view.getInt32(uncommon, littleEndian) : -1,
			packageName: hasMembers ? this.word(at + headerSize) : 0,
			methods: uncommon + (hasUncommon ? view.getUint32(uncommon + 8, littleEndian) : 0),
			methodCount,
			list,
			listCount
		};
	}
	/** Bytes between the header and the uncommon part. */
	#extraSize(kind, at) {
		const P = this.pointerSize;
		if (kind === KIND.array) return 3 * P;
		if (kind === KIND.chan) return 2 * P;
		if (kind === KIND.func || kind === KIND.pointer || kind === KIND.slice) return P;
		if (kind === KIND.interface || kind === KIND.struct) return 4 * P;
		return kind === KIND.map ? this.#mapExtraSize(at) : 0;
	}
	/**
	* Maps were laid out anew in Go 1.14, 1.24 and 1.27. What tells them apart: a group of the newer ones is a control
	* word and eight slots, and says so in the words behind key, element, group and hasher.
	*/
	#mapExtraSize(at) {
		const P = this.pointerSize;
		const groupSize = this.word(at + 4 * P);
		const [second, third, fifth] = [
			this.word(at + 5 * P),
			this.word(at + 6 * P),
			this.word(at + 8 * P)
		];
		if (second === 8 && (groupSize === 8 + 8 * third || groupSize === 8 + 8 * (third + fifth))) return 11 * P;
		if (groupSize === 8 + 8 * second) return 8 * P;
		const hasher = this.word(at + 3 * P);
		return hasher !== 0 && hasher < this.start + this.size ? 4 * P + 8 : 3 * P + 8;
	}
	#listOf(kind, at) {
		const { pointerSize: P, view, littleEndian } = this;
		if (kind === KIND.func && at + 4 <= this.size) return {
			listCount: view.getUint16(at, littleEndian) + (view.getUint16(at + 2, littleEndian) & 32767),
			stride: P
		};
		if (kind === KIND.interface) return {
			listCount: this.word(at + 2 * P),
			stride: INTERFACE_METHOD_SIZE
		};
		if (kind === KIND.struct) return {
			listCount: this.word(at + 2 * P),
			stride: 3 * P
		};
		return {
			listCount: 0,
			stride: 0
		};
	}
	#gcdata(at, rawKind, tflag) {
		const { pointerSize: P } = this;
		const address = this.word(at + 3 * P + 8);
		if (address === 0 || (tflag & TFLAG_GC_ON_DEMAND) !== 0) return null;
		if ((rawKind & KIND_GC_PROGRAM) !== 0) return {
			address,
			size: 4 + this.#programSize(address)
		};
		const pointers = Math.ceil(this.word(at + P) / P);
		return pointers > 0 ? {
			address,
			size: Math.ceil(pointers / 8 / P) * P
		} : null;
	}
	/** Before Go 1.24: a u32 length precedes the program. */
	#programSize(address) {
		const at = address - this.start;
		return at >= 0 && at + 4 <= this.size ? this.view.getUint32(at, this.littleEndian) : 0;
	}
};
// src/gobin/type-names.ts
const HAS_TAG = 2;
const HAS_PACKAGE_PATH = 4;
/**
* Names of types, fields, methods and packages (`abi.Name`):
*
*     flags u8 (1 exported, 2 has tag, 4 has package path, 8 embedded), length, bytes, [length, tag], [nameOff i32]
*
* A length is a big-endian u16 up to Go 1.16 and a uvarint from 1.17 on. No name is empty, so a first length byte of
* 0 tells which.
*/
var TypeNames = class {
	#area;
	#wide = null;
	constructor(area) {
		this.#area = area;
	}
	/** Bytes of the name at an offset of the area, tag and all; 0 where none can be there. */
	size(at) {
		const { bytes, size } = this.#area;
		if (!(at > 0 && at + 2 <= size)) return 0;
		const flags = bytes[at];
		let end = this.#skip(at + 1);
		if ((flags & HAS_TAG) !== 0) end = this.#skip(end);
		if ((flags & HAS_PACKAGE_PATH) !== 0) end += 4;
		return flags < 16 && end <= size ? end - at : 0;
	}
	text(at) {
		const { bytes, size } = this.#area;
		if (!(at > 0 && at + 2 <= size)) return "";
		const { length, start } = this.#length(at + 1);
		return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(length, size - start))).toString();
	}
	#skip(at) {
		const { length, start } = this.#length(at);
		return start + length;
	}
	#length(at) {
		const { bytes, size } = this.#area;
		const first = at < size ? bytes[at] : size;
		const second = at + 1 < size ? bytes[at + 1] : 0;
		this.#wide ??= first === 0;
		if (this.#wide) return {
			length: first * 256 + second,
			start: at + 2
		};
		if (first < 128) return {
			length: first,
			start: at + 1
		};
		return second < 128 ? {
			length: (first & 127) + second * 128,
			start: at + 2
		} : {
			length: size,
			start: at + 2
		};
	}
};
// src/gobin/type-neighbours.ts
/** Every type a descriptor points at. */
function* neighbours(area, type) {
	const P = area.pointerSize;
	const extra = type.address - area.start + area.headerSize;
	const { kind, list, listCount } = type;
	if (kind === KIND.pointer || kind === KIND.slice || kind === KIND.chan) yield area.word(extra);
	else if (kind === KIND.array) yield* [area.word(extra), area.word(extra + P)];
	else if (kind === KIND.map) yield* [
		area.word(extra),
		area.word(extra + P),
		area.word(extra + 2 * P)
	];
	else if (kind === KIND.func) for (let i = 0; i < listCount; i++) yield area.word(list + i * P);
	else if (kind === KIND.struct) for (let i = 0; i < listCount; i++) yield area.word(list + i * 3 * P + P);
	else if (kind === KIND.interface) for (let i = 0; i < listCount; i++) yield area.start + Math.max(0, area.i32(list + i * 8 + 4));
	for (let i = 0; i < type.methodCount; i++) yield area.start + Math.max(0, area.i32(type.methods + i * 16 + 4));
	yield area.start + Math.max(0, type.ptrToThis);
}
// src/gobin/type-owners.ts
/** How far to look for a package through what an unnamed type is made of. */
const DEEPEST = 6;
/** How many parameters, fields or methods to look at on the way. */
const WIDEST = 16;
/**
* Whose a type is. A named one belongs to the package that declares it, and one without to the first package, other
* than the runtime's, among what it is made of: `map[string]*pkg.T` to pkg.
*/
var TypeOwners = class {
	#area;
	#names;
	#packages;
	/** By name offset of a package path. */
	#paths = /* @__PURE__ */ new Map();
	#runtime;
	constructor(area, names, packages) {
		this.#area = area;
		this.#names = names;
		this.#packages = packages;
		this.#runtime = packages.ofPath("runtime");
	}
	of(address) {
		const owner = this.#search(address, DEEPEST);
		return (owner === -1 ? this.#area.describe(address) : null)?.isNamed ? this.#runtime : owner;
	}
	#search(address, depth) {
		const type = this.#area.describe(address);
		if (type === null) return -1;
		const own = this.#declared(type);
		if (own !== -1 || type.isNamed || depth === 0) return own;
		let width = WIDEST;
		for (const neighbour of neighbours(this.#area, {
			...type,
			methodCount: 0,
			ptrToThis: 0
		})) {
			const owner = neighbour > this.#area.start ? this.#search(neighbour, depth - 1) : -1;
			if (owner !== -1 && owner !== this.#runtime) return owner;
			if (--width === 0) break;
		}
		return -1;
	}
	/** The package a descriptor names itself. */
	#declared({ packagePath, packageName }) {
		if (packagePath > 0) return this.#ofName(packagePath);
		return packageName === 0 ? -1 : this.#ofName(packageName - this.#area.start);
	}
	#ofName(offset) {
		const known = this.#paths.get(offset);
		if (known !== void 0) return known;
		const path = this.#names.text(offset);
		const owner = path === "" ? -1 : this.#packages.ofPath(path);
		this.#paths.set(offset, owner);
		return owner;
	}
};
// src/gobin/types.ts
/** Reads all types; a FormatError where the lists they hang on lead nowhere. */
function readTypes(image, moduledata, packages) {
	const area = new TypeArea(image, moduledata.types);
	const names = new TypeNames(area);
	const found = new FoundTypes(area);
	const itabs = itabAddresses(image, moduledata);
	for (const address of packedTypes(area, moduledata)) found.reach(address);
	for (const address of linkedTypes(image, moduledata)) found.reach(address);
	for (const itab of itabs) {
		found.reach(image.pointer(itab));
		found.reach(image.pointer(itab + area.pointerSize));
	}
	found.follow();
	const offsets = Uint32Array.from(found.offsets);
	const owners = new TypeOwners(area, names, packages);
	const ofType = (address) => found.has(address) ? owners.of(address) : -1;
	return {
		area,
		names,
		count: offsets.length,
		offsets,
		packages: Int32Array.from(offsets, (offset) => ofType(area.start + offset)),
		itabs: itabs.map((address) => {
			const methods = area.describe(image.pointer(address))?.listCount ?? 1;
			return {
				address,
				size: 2 * area.pointerSize + 8 + Math.max(1, methods) * area.pointerSize,
				package: ofType(image.pointer(address + area.pointerSize))
			};
		}),
		strays: found.strays
	};
}
/** Types seen so far, each once, with those whose pointers are still to be followed. */
var FoundTypes = class {
	offsets = [];
	strays = 0;
	#area;
	#seen;
	#followed = 0;
	#bytes = 0;
	constructor(area) {
		this.#area = area;
		this.#seen = new Uint8Array(Math.ceil(area.size / area.pointerSize));
	}
	has(address) {
		const at = address - this.#area.start;
		return at >= 0 && at < this.#area.size && this.#seen[at / this.#area.pointerSize] === 1;
	}
	reach(address) {
		const at = address - this.#area.start;
		if (!(at > 0 && at < this.#area.size) || this.#seen[at / this.#area.pointerSize] !== 0) return;
		const descriptor = this.#area.describe(address);
		if (descriptor === null) {
			this.strays++;
			return;
		}
		this.#seen[at / this.#area.pointerSize] = 1;
		this.#bytes += descriptor.size;
		if (this.#bytes > this.#area.size) throw new FormatError("type descriptors lie in one another", at);
		this.offsets.push(at);
	}
	follow() {
		for (; this.#followed < this.offsets.length; this.#followed++) {
			const descriptor = this.#area.describe(this.#area.start + this.offsets[this.#followed]);
			if (descriptor !== null) for (const address of neighbours(this.#area, descriptor)) this.reach(address);
		}
	}
};
/** From Go 1.27 on the descriptors that the runtime looks up lie one after another from the second word on. */
function* packedTypes(area, { typedescSize }) {
	const P = area.pointerSize;
	for (let at = P; typedescSize !== null && at < typedescSize;) {
		const type = area.describe(area.start + at);
		if (type === null) throw new FormatError("the list of types has something else in it", at);
		yield type.address;
		at = Math.ceil((at + type.size) / P) * P;
	}
}
/** Before Go 1.27 a table of offsets lists the types without a name. */
function* linkedTypes(image, { typelinks, types }) {
	for (let i = 0; typelinks !== null && i < typelinks.count; i++) yield types.start + image.u32(typelinks.address + 4 * i);
}
/** Itabs lie one after another from Go 1.27 on, and are listed before. */
function itabAddresses(image, { itabs, itablinks, types }) {
	const P = image.pointerSize;
	const addresses = [];
	for (let i = 0; itablinks !== null && i < itablinks.count; i++) {
		const address = image.pointer(itablinks.address + P * i);
		if (image.available(address) >= 2 * P) addresses.push(address);
	}
	if (itabs === null) return addresses;
	const area = new TypeArea(image, types);
	for (let at = itabs.start; at + 3 * P <= itabs.end;) {
		const methods = area.describe(image.pointer(at))?.listCount;
		if (methods === void 0) throw new FormatError("the list of method tables has something else in it", image.offsetOf(at));
		addresses.push(at);
		at += Math.ceil((2 * P + 4) / P) * P + Math.max(1, methods) * P;
	}
	return addresses;
}
// src/analyze/ledger/owned-symbols.ts
/** st_info, the low four bits. */
const STT = {
	object: 1,
	func: 2,
	section: 3,
	file: 4
};
const SHN_UNDEF = 0;
/**
* Whose each symbol is: the package in its name; for a name without one, the package of the function at its address,
* the toolchain inside Go's own ranges, C anywhere else. `null` where there is no symbol table.
*/
function readOwnedSymbols(elf, packages, functions, moduledata) {
	const table = readSymbols(elf, "SHT_SYMTAB");
	if (table === null) return null;
	const { strings, nameOffsets, infos, values, sectionIndexes } = table;
	const textStart = functions?.table.layout.entryWidth === "pointer" ? 0 : moduledata?.text.start ?? 0;
	const withoutPackage = (index, type) => {
		if (type === STT.section) return 1;
		const address = values[index];
		if (type === STT.file) return strings[nameOffsets[index]] === 103 ? 2 : 3;
		if (functions !== null && sectionIndexes[index] !== SHN_UNDEF) {
			const at = functionAt(functions.table, address - textStart);
			if (at >= 0) return ownerOfPackage(functions.packages[at]);
		}
		return isGos(moduledata, address) && sectionIndexes[index] !== SHN_UNDEF ? 2 : 3;
	};
	const owners = new Int32Array(table.count);
	for (let i = 0; i < table.count; i++) {
		const type = infos[i] & 15;
		const start = nameOffsets[i];
		let owner = -1;
		if (type !== STT.file && type !== STT.section) {
			let end = start;
			while (end < strings.length && strings[end] !== 0) end++;
			owner = packages.ofForeignSymbol(strings, start, trimElfName(strings, start, end));
		}
		owners[i] = owner === -1 ? withoutPackage(i, type) : ownerOfPackage(owner);
	}
	return {
		table,
		owners
	};
}
/** Whether an address lies in one of the ranges that hold what Go's own linker put there, and no C code. */
function isGos(moduledata, address) {
	if (moduledata === null) return true;
	const { text, noptrdata, data, bss, noptrbss, types, rodata } = moduledata;
	return [
		text,
		{
			start: Math.min(types.start, rodata ?? types.start),
			end: noptrdata.start
		},
		noptrdata,
		data,
		bss,
		noptrbss
	].some(({ start, end }) => address >= start && address < end);
}
// src/analyze/ledger/reading.ts
function readForLedger(elf, image) {
	const packages = new PackageNames();
	const { table, gaps } = findPclntab(image);
	const functions = table === null ? null : functionsOf(table, packages);
	const { moduledata, gaps: moduledataGaps } = findModuledata(image);
	const { types, gaps: typeGaps } = typesOf(image, moduledata, packages);
	const { symbols, gaps: symbolGaps } = symbolsOf(elf, packages, functions, moduledata);
	return {
		elf,
		image,
		packages,
		owners: new Owners(packages, readGoFacts(image).go),
		functions,
		moduledata,
		types,
		groups: table && moduledata && types ? findDataGroups(image, table, moduledata, types) : null,
		symbols,
		gaps: [
			...gaps,
			...moduledataGaps,
			...typeGaps,
			...symbolGaps
		]
	};
}
function functionsOf(table, packages) {
	const names = readFunctionNames(table);
	const ofFunctions = packagesOfFunctions(table, packages);
	const namePackages = new Int32Array(names.count);
	for (let i = 0; i < names.count; i++) {
		const start = names.starts[i];
		const own = packages.ofSymbol(table.bytes, start, names.ends[i]);
		namePackages[i] = own === -1 ? ofFunctions.nameless.get(start) ?? -1 : own;
	}
	return {
		table,
		names,
		namePackages,
		...ofFunctions
	};
}
function typesOf(image, moduledata, packages) {
	if (moduledata === null) return {
		types: null,
		gaps: []
	};
	try {
		return {
			types: readTypes(image, moduledata, packages),
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			types: null,
			gaps: [{
				fact: "types",
				why: error.message
			}]
		};
	}
}
function symbolsOf(elf, packages, functions, moduledata) {
	try {
		return {
			symbols: readOwnedSymbols(elf, packages, functions, moduledata),
			gaps: []
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			symbols: null,
			gaps: [{
				fact: "symbols",
				why: error.message
			}]
		};
	}
}
// src/analyze/ledger/remaining.ts
/**
* The bytes of the file that nobody has claimed yet, and how many each key got. Claims are taken most precise first;
* each gets what is still there of its ranges, so every byte is counted once and the sums close by construction.
*/
var Remaining = class {
	/** Bytes by key. */
	taken = /* @__PURE__ */ new Map();
	/** What each claim got, range by range; kept only when asked for. */
	pieces;
	#starts;
	#ends;
	constructor(size, keepPieces = false) {
		this.pieces = keepPieces ? new Claims() : null;
		this.#starts = [0];
		this.#ends = [size];
	}
	/** The unclaimed ranges, ascending. */
	*ranges() {
		for (let i = 0; i < this.#starts.length; i++) yield [this.#starts[i], this.#ends[i]];
	}
	take(claims) {
		const { starts, ends, keys, count } = claims.settled();
		const leftStarts = [];
		const leftEnds = [];
		const totals = new Totals(this.taken);
		let next = 0;
		for (let i = 0; i < this.#starts.length; i++) {
			let from = this.#starts[i];
			const to = this.#ends[i];
			while (next < count && ends[next] <= from) next++;
			while (next < count && starts[next] < to) {
				const start = Math.max(starts[next], from);
				const end = Math.min(ends[next], to);
				if (start > from) {
					leftStarts.push(from);
					leftEnds.push(start);
				}
				totals.add(keys[next], end - start);
				this.pieces?.add(start, end, keys[next]);
				from = end;
				if (ends[next] > to) break;
				next++;
			}
			if (from < to) {
				leftStarts.push(from);
				leftEnds.push(to);
			}
		}
		totals.flush();
		this.#starts = leftStarts;
		this.#ends = leftEnds;
	}
};
/** Sums for one key at a time: neighbours in the file mostly share theirs. */
var Totals = class {
	#into;
	#key = -1;
	#bytes = 0;
	constructor(into) {
		this.#into = into;
	}
	add(key, bytes) {
		if (key !== this.#key) {
			this.flush();
			this.#key = key;
		}
		this.#bytes += bytes;
	}
	flush() {
		if (this.#bytes > 0) this.#into.set(this.#key, (this.#into.get(this.#key) ?? 0) + this.#bytes);
		this.#bytes = 0;
	}
};
// src/analyze/ledger/sections.ts
/**
* What a section is when nothing more precise is known of a byte in it; the first rule that fits counts. Owner NOBODY
* says that the bytes are the program's own, and that nobody was found for them.
*/
const RULES$1 = [
	{
		name: /gopclntab$/,
		owner: 2,
		kind: "pclntab"
	},
	{
		name: /^\.go\.buildinfo$/,
		owner: 2,
		kind: "build-info"
	},
	{
		name: /^\.note\.go\./,
		owner: 2,
		kind: "build-info"
	},
	{
		name: /^\.go\.(module|fipsinfo)$/,
		owner: 2,
		kind: "data"
	},
	{
		name: /typelink$|itablink$/,
		owner: 2,
		kind: "type"
	},
	{
		name: /go\.func$/,
		owner: 2,
		kind: "data"
	},
	{
		name: /go\.type$/,
		owner: 0,
		kind: "type"
	},
	{
		name: /^\.z?debug_/,
		owner: 0,
		kind: "dwarf"
	},
	{
		name: /^\.(symtab|symtab_shndx|strtab)$/,
		owner: 0,
		kind: "symtab"
	},
	{
		name: /^\.(dynsym|dynstr|hash|gnu\.hash|gnu\.version(_[rd])?)$/,
		owner: 1,
		kind: "symtab"
	},
	{
		name: /^\.rela?(\.|$)|^\.relr\./,
		owner: 1,
		kind: "relocation"
	},
	{
		name: /^\.plt/,
		owner: 1,
		kind: "code"
	},
	{
		name: /^\.got/,
		owner: 1,
		kind: "data"
	},
	{
		name: /^\.(init|fini)$/,
		owner: 3,
		kind: "code"
	},
	{
		name: /^\.(preinit_array|init_array|fini_array|ctors|dtors|tdata|tm_clone_table|eh_frame.*|gcc_except_table|gnu_extab|ARM\.ex.*)$/,
		owner: 3,
		kind: "data"
	},
	{
		name: /^\.(interp|dynamic|note.*|shstrtab|comment|MIPS\.abiflags|gnu\.attributes|ARM\.attributes|riscv\.attributes|gnu_debuglink|reginfo)$/,
		owner: 1,
		kind: "header"
	},
	{
		name: /^\.text/,
		owner: 0,
		kind: "code"
	}
];
/** Every section with bytes in the file. */
function claimSections({ elf }) {
	const claims = new Claims();
	for (const section of elf.sections) {
		const rule = RULES$1.find(({ name }) => name.test(section.name));
		const kind = rule?.kind ?? kindByType(section);
		claims.add(section.offset, section.offset + section.fileSize, keyOf(rule?.owner ?? 0, kind));
	}
	return claims;
}
function kindByType({ type, flags }) {
	if (type === "SHT_RELA" || type === "SHT_REL" || type === "SHT_RELR") return "relocation";
	return (flags & 4) !== 0 ? "code" : "data";
}
// src/analyze/ledger/symbols.ts
/** Variables and tables by their symbol, and C's functions by theirs; a name of the toolchain's tells too little. */
function claimNamedData({ image, symbols }) {
	const claims = new Claims();
	if (symbols === null) return claims;
	const { table, owners } = symbols;
	for (let i = 0; i < table.count; i++) {
		const owner = owners[i];
		const type = table.infos[i] & 15;
		const isC = owner === 3 && type === STT.func;
		if (type !== STT.object && !isC || owner === 2 || table.sectionIndexes[i] === 0) continue;
		const address = table.values[i];
		const start = image.offsetOf(address);
		if (start < 0) continue;
		const size = Math.min(table.sizes[i], image.available(address));
		claims.add(start, start + size, keyOf(owner, isC ? "code" : "data"));
	}
	return claims;
}
/** Each entry of the symbol table and each name of its string table, to the owner of the symbol. */
function claimSymbolTable({ elf, symbols }) {
	const claims = new Claims();
	const section = elf.sections.find(({ type }) => type === "SHT_SYMTAB");
	const names = section === void 0 ? void 0 : elf.sections[section.link];
	if (symbols === null || section === void 0 || names === void 0) return claims;
	const { table, owners } = symbols;
	const size = symbolSize(elf);
	const empty = keyOf(1, "symtab");
	for (let i = 0; i < table.count; i++) {
		const at = section.offset + i * size;
		claims.extend(at, at + size, i === 0 ? empty : keyOf(owners[i], "symtab"));
	}
	const end = names.offset + names.fileSize;
	claims.add(names.offset, names.offset + Math.min(1, names.fileSize), empty);
	for (let i = 1; i < table.count; i++) {
		const name = table.nameOffsets[i];
		if (name > 0) claims.add(names.offset + name, end, keyOf(owners[i], "symtab"));
	}
	return claims;
}
// src/analyze/ledger/types.ts
/**
* Type descriptors to the package of the type, names and pointer masks to the types that use them, method tables to
* the package of the concrete type. Types of nobody's in particular are the toolchain's.
*/
function claimTypes({ image, types }) {
	const claims = new Claims();
	if (types === null) return claims;
	const { area, names } = types;
	const offset = image.offsetOf(area.start);
	for (let i = 0; i < types.count; i++) {
		const at = types.offsets[i];
		const type = area.describe(area.start + at);
		if (type === null) continue;
		const key = keyOf(typeOwner(types.packages[i]), "type");
		claims.add(offset + at, offset + at + type.size, key);
		for (const name of nameOffsets(types, type)) claims.add(offset + name, offset + name + names.size(name), key);
		if (type.gcdata !== null) {
			const mask = image.offsetOf(type.gcdata.address);
			if (mask >= 0) claims.add(mask, mask + Math.min(type.gcdata.size, image.available(type.gcdata.address)), key);
		}
	}
	for (const itab of types.itabs) {
		const start = image.offsetOf(itab.address);
		const size = Math.min(itab.size, image.available(itab.address));
		claims.add(start, start + size, keyOf(typeOwner(itab.package), "type"));
	}
	return claims;
}
function typeOwner(packageNumber) {
	const owner = ownerOfPackage(packageNumber);
	return owner === 0 ? 2 : owner;
}
/** The names a descriptor uses: its own, its package's, and those of its fields and methods. */
function* nameOffsets({ area }, type) {
	const P = area.pointerSize;
	yield type.str;
	if (type.packagePath > 0) yield type.packagePath;
	if (type.packageName !== 0) yield type.packageName - area.start;
	if (type.kind === KIND.struct) for (let i = 0; i < type.listCount; i++) yield area.word(type.list + i * 3 * P) - area.start;
	if (type.kind === KIND.interface) for (let i = 0; i < type.listCount; i++) yield area.i32(type.list + i * 8);
	for (let i = 0; i < type.methodCount; i++) yield area.i32(type.methods + i * 16);
}
// src/analyze/ledger.ts
/**
* The ledger: every byte of the file under exactly one owner and one kind, adding up to the file size to the byte.
* Whatever can say whose some bytes are claims them; where several do, the first of CLAIMS wins, so the list runs
* from what is most precise to what is always true. What nobody claims is a row called `unattributed`.
*/
const CLAIMS = [
	{
		fact: "headers",
		claim: claimHeaders
	},
	{
		fact: "linker-tables",
		claim: claimLinkerTables
	},
	{
		fact: "types",
		claim: claimTypes
	},
	{
		fact: "function-values",
		claim: claimFunctionValues
	},
	{
		fact: "funcdata",
		claim: claimFuncdata
	},
	{
		fact: "findfunctab",
		claim: claimFindfunctab
	},
	{
		fact: "function-records",
		claim: claimRecords
	},
	{
		fact: "function-names",
		claim: claimFunctionNames
	},
	{
		fact: "pc-tables",
		claim: claimPcTables
	},
	{
		fact: "source-files",
		claim: claimFiles
	},
	{
		fact: "pclntab",
		claim: claimMixedTable
	},
	{
		fact: "code",
		claim: claimCode
	},
	{
		fact: "symbols",
		claim: claimNamedData
	},
	{
		fact: "data",
		claim: claimData
	},
	{
		fact: "symbols",
		claim: claimSymbolTable
	},
	{
		fact: "dwarf",
		claim: claimDwarf
	},
	{
		fact: "pclntab",
		claim: claimRestOfTable
	},
	{
		fact: "sections",
		claim: claimSections
	},
	{
		fact: "padding",
		claim: claimPadding
	}
];
/** Attributes every byte. A part of the file that cannot be read is a gap; the other parts still give their rows. */
function buildLedger(elf, image) {
	const { reading, remaining, gaps } = attribute(elf, image);
	const rows = rowsOf(reading, remaining);
	const unattributed = rows.reduce((sum, row) => sum + (row.owner === "unattributed" ? row.bytes : 0), 0);
	return {
		ledger: {
			total: elf.bytes.length,
			unattributed,
			rows
		},
		gaps
	};
}
/** The same before it is summed up: who got which bytes, range by range where `keepPieces` asks for it. */
function attribute(elf, image, keepPieces = false) {
	const reading = readForLedger(elf, image);
	const gaps = [...reading.gaps];
	const remaining = new Remaining(elf.bytes.length, keepPieces);
	for (const { fact, claim } of CLAIMS) try {
		remaining.take(claim(reading, remaining));
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		gaps.push({
			fact,
			why: error.message
		});
	}
	return {
		reading,
		remaining,
		gaps
	};
}
/** Largest first; rows of one size in the order of their names. Owners that turn out to be one share a row. */
function rowsOf({ owners }, remaining) {
	const rows = /* @__PURE__ */ new Map();
	for (const [key, bytes] of remaining.taken) {
		const row = owners.row(key, bytes);
		const identity = JSON.stringify([
			row.owner,
			row.module,
			row.version,
			row.package,
			row.kind
		]);
		const same = rows.get(identity);
		rows.set(identity, same === void 0 ? row : {
			...row,
			bytes: same.bytes + bytes
		});
	}
	return [...rows].sort(([a, { bytes: x }], [b, { bytes: y }]) => y - x || (a < b ? -1 : 1)).map(([, row]) => row);
}
// src/analyze/needs.ts
/**
* Functions of the standard library that read something from the system. Several a rule, because one that was inlined
* everywhere may leave no name. Left out are functions that every program or every server has: `time.loadLocation`,
* `crypto/x509.loadSystemRoots`, `net.(*Resolver).lookupIPAddr`.
*/
const RULES = [
	{
		id: "ca",
		evidence: [
			"crypto/x509.SystemCertPool",
			"crypto/tls.Dial",
			"crypto/tls.DialWithDialer",
			"crypto/tls.(*Dialer).DialContext",
			"net/http.Get",
			"net/http.Head",
			"net/http.Post",
			"net/http.PostForm",
			"net/http.(*Client).Do",
			"net/http.(*Client).Get",
			"net/http.(*Client).Head",
			"net/http.(*Client).Post",
			"net/http.(*Client).PostForm",
			"net/http.(*Client).do",
			"net/smtp.SendMail"
		],
		embeddedBy: ["golang.org/x/crypto/x509roots/fallback.init.0", "golang.org/x/crypto/x509roots/fallback.init"]
	},
	{
		id: "tzdata",
		evidence: ["time.LoadLocation"],
		embeddedBy: ["time/tzdata.init.0", "time/tzdata.loadFromEmbeddedTZData"]
	},
	{
		id: "users",
		evidence: [
			"os/user.Current",
			"os/user.Lookup",
			"os/user.LookupId",
			"os/user.LookupGroup",
			"os/user.LookupGroupId",
			"os/user.(*User).GroupIds"
		],
		embeddedBy: []
	},
	{
		id: "dns",
		evidence: [
			"net.Dial",
			"net.DialTimeout",
			"net.(*Dialer).Dial",
			"net.LookupAddr",
			"net.LookupCNAME",
			"net.LookupHost",
			"net.LookupIP",
			"net.LookupMX",
			"net.LookupNS",
			"net.LookupPort",
			"net.LookupSRV",
			"net.LookupTXT",
			"net.(*Resolver).LookupAddr",
			"net.(*Resolver).LookupCNAME",
			"net.(*Resolver).LookupHost",
			"net.(*Resolver).LookupIP",
			"net.(*Resolver).LookupIPAddr",
			"net.(*Resolver).LookupMX",
			"net.(*Resolver).LookupNetIP",
			"net.(*Resolver).LookupSRV",
			"net.(*Resolver).LookupTXT",
			"net.ResolveTCPAddr",
			"net.ResolveUDPAddr",
			"net.ResolveIPAddr",
			"net/http.(*Client).do"
		],
		embeddedBy: []
	},
	{
		id: "tmp",
		evidence: [
			"os.CreateTemp",
			"os.MkdirTemp",
			"io/ioutil.TempFile",
			"io/ioutil.TempDir"
		],
		embeddedBy: []
	},
	{
		id: "shell",
		evidence: ["os/exec.Command", "os/exec.CommandContext"],
		embeddedBy: []
	}
];
/** What the program asks of its system, by the names of the functions it can reach. */
function readNeeds(image) {
	const { table } = findPclntab(image);
	if (table === null) return {
		needs: [],
		gaps: [{
			fact: "needs",
			why: "the names of the program's functions were not found"
		}]
	};
	const needs = [];
	const present = new Set(presentFunctions(table, RULES.flatMap((rule) => [...rule.evidence, ...rule.embeddedBy])));
	for (const { id, evidence, embeddedBy } of RULES) {
		const found = evidence.filter((name) => present.has(name));
		if (found.length > 0) needs.push({
			id,
			evidence: found,
			embedded: embeddedBy.some((name) => present.has(name))
		});
	}
	return {
		needs,
		gaps: []
	};
}
// src/analyze/packer.ts
/**
* UPX writes its magic, in the same byte order for every target, behind the program headers of its stub (l_info of
* src/stub/src/include/linux.h) and 36 bytes before the end of the file (src/p_unix.cpp), and drops the section
* headers. Looked for in those places only: a scanner may carry the magic among its strings.
*/
const UPX_MAGIC = Buffer.from("UPX!");
/** File header, six program headers and the loader info; a Go file has numbers there. */
const STUB_HEADERS = 512;
/** The packer whose stub the file starts with; `null` for a file that is what it seems. */
function packerOf({ bytes, sections }) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.subarray(0, STUB_HEADERS).includes(UPX_MAGIC)) return "UPX";
	return sections.length === 0 && buffer.subarray(-64).includes(UPX_MAGIC) ? "UPX" : null;
}
// src/analyze/symtab.ts
/** Sizes as they lie in the file: a compressed debug section counts with its compressed bytes. */
function symtabOf(elf) {
	const symtab = sectionOfType(elf, "SHT_SYMTAB");
	const symtabBytes = symtab?.fileSize ?? 0;
	const strtabBytes = symtab === null ? 0 : elf.sections[symtab.link]?.fileSize ?? 0;
	const debugBytes = elf.sections.filter(isDebug).reduce((sum, { fileSize }) => sum + fileSize, 0);
	const textBytes = sectionNamed(elf, ".text")?.fileSize ?? 0;
	return {
		symtabBytes,
		strtabBytes,
		debugBytes,
		textBytes,
		ratio: textBytes === 0 ? 0 : symtabBytes / textBytes,
		strippableShare: (symtabBytes + strtabBytes + debugBytes) / elf.bytes.length
	};
}
/** `.zdebug_*` is how Go before 1.19 named the compressed ones. */
const isDebug = ({ name }) => name.startsWith(".debug_") || name.startsWith(".zdebug_");
// src/analyze/artifact.ts
/** All facts of one file but its wire size. Does not fail for what the bytes hold: what can't be read is a gap. */
function analyzeArtifact({ elf, now, ...identity }) {
	const facts = elfFactsOf(elf);
	const packer = packerOf(elf);
	const inside = insideOf(elf);
	const { certificates, gaps: certificateGaps } = findCertificates(elf.bytes, now);
	return {
		...identity,
		fileSize: elf.bytes.length,
		sectionBytes: elf.sections.reduce((sum, { fileSize }) => sum + fileSize, 0),
		wireSize: null,
		elf: facts.elf,
		go: inside.go,
		packer,
		symtab: symtabOf(elf),
		linkage: facts.linkage,
		certificates,
		needs: inside.needs,
		ledger: inside.ledger,
		gaps: [
			...elf.gaps,
			...sectionGaps(elf),
			...packerGaps(packer),
			...facts.gaps,
			...inside.gaps,
			...certificateGaps
		]
	};
}
/** What lies behind the seam to Go's tables. A file that can't be opened there has one owner of its bytes: nobody. */
function insideOf(elf) {
	try {
		const image = openImage(elf);
		const { go, gaps: goGaps } = readGoFacts(image);
		const { needs, gaps: needGaps } = readNeeds(image);
		const { ledger, gaps: ledgerGaps } = buildLedger(elf, image);
		return {
			go,
			needs,
			ledger,
			gaps: [
				...goGaps,
				...needGaps,
				...ledgerGaps
			]
		};
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return {
			go: null,
			needs: [],
			ledger: unattributed(elf.bytes.length),
			gaps: [{
				fact: "go",
				why: error.message
			}]
		};
	}
}
const unattributed = (bytes) => ({
	total: bytes,
	unattributed: bytes,
	rows: [{
		owner: "unattributed",
		module: null,
		version: null,
		package: null,
		kind: "data",
		bytes
	}]
});
function sectionGaps(elf) {
	if (elf.sections.length > 0 || elf.gaps.some(({ fact }) => fact === "sections")) return [];
	return [{
		fact: "sections",
		why: "the file has no section headers, so that .text and .symtab have no size"
	}];
}
const packerGaps = (packer) => packer === null ? [] : [
	"go",
	"needs",
	"certificates"
].map((fact) => ({
	fact,
	why: `the program is packed by ${packer}`
}));
// ../../work/main/node_modules/elfinfo/dist/src/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		Object.defineProperty(o, k2, {
			enumerable: true,
			get: function() {
				return m[k];
			}
		});
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.blob = exports.file = exports.syncfile = exports.asyncfile = exports.buffer = exports.array = void 0;
	const promises_1 = __require("fs/promises");
	const fs = __importStar(__require("fs"));
	const path = __importStar(__require("path"));
	function bufferRead(state, length, position) {
		let updatepos = false;
		const { array } = state;
		if (!array) return Promise.reject("state.array must be defined");
		if (!length) return Promise.reject("Length must be specified");
		if (!position) {
			position = state.position;
			updatepos = true;
		}
		if (position <= state.size) {
			if (position + length > state.size) length = state.size - position;
			if (length < 0) length = 0;
			if (updatepos) state.position += length;
			return Promise.resolve(new Uint8Array(array, state.offset + position, length));
		} else return Promise.reject("read past end of file");
	}
	async function asyncFileRead(file, length, position) {
		if (!file) throw "File not open";
		const result = new Uint8Array(length);
		const { bytesRead } = await file.read(result, 0, length, position);
		if (bytesRead < length) return result.slice(0, bytesRead);
		else return result;
	}
	function syncFileRead(file, length, position) {
		return new Promise((resolve, reject) => {
			const result = new Uint8Array(length);
			fs.read(file, result, 0, length, position !== null && position !== void 0 ? position : null, (err, bytesRead) => {
				if (err) reject(err);
				else if (bytesRead < length) resolve(result.slice(0, bytesRead));
				else resolve(result);
			});
		});
	}
	function createView(from) {
		return new DataView(from.buffer, from.byteOffset, from.byteLength);
	}
	function error_reader(message) {
		return {
			open: () => Promise.reject(message),
			read: (a, b) => Promise.reject(message),
			view: (a, b) => Promise.reject(message),
			size: () => -1,
			close: () => Promise.reject(message)
		};
	}
	function array(array) {
		return buffer(Uint8Array.from(array));
	}
	exports.array = array;
	function buffer(buffer) {
		const state = {
			array: buffer instanceof Uint8Array ? buffer.buffer : buffer,
			offset: 0,
			position: 0,
			size: buffer.byteLength
		};
		if (buffer instanceof Uint8Array) state.offset = buffer.byteOffset;
		return {
			open: () => Promise.resolve(),
			size: () => state.size,
			close: () => Promise.resolve(),
			read: (length, position) => bufferRead(state, length, position),
			view: (length, position) => bufferRead(state, length, position).then(createView)
		};
	}
	exports.buffer = buffer;
	function asyncfile(fh, ownshandle) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			fh,
			size: 0,
			ownshandle
		};
		return {
			open: () => state.fh.stat().then((ss) => {
				state.size = ss.size;
			}),
			read: (length, position) => asyncFileRead(state.fh, length, position),
			view: (length, position) => asyncFileRead(state.fh, length, position).then(createView),
			size: () => state.size,
			close: () => state.ownshandle ? state.fh.close() : Promise.resolve()
		};
	}
	exports.asyncfile = asyncfile;
	function syncfile(handle, ownshandle) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			ownshandle,
			handle,
			size: 0
		};
		return {
			open: () => new Promise((resolve, reject) => fs.fstat(state.handle, (e, ss) => {
				if (e) reject(e);
				else {
					state.size = ss.size;
					resolve();
				}
			})),
			read: (length, position) => syncFileRead(state.handle, length, position),
			view: (length, position) => syncFileRead(state.handle, length, position).then(createView),
			size: () => state.size,
			close: () => new Promise((resolve, reject) => {
				if (state.ownshandle) fs.close(state.handle, (e) => {
					if (e) reject(e);
					else resolve();
				});
				else resolve();
			})
		};
	}
	exports.syncfile = syncfile;
	function file(elfpath) {
		if (!fs) return error_reader("No filesystem");
		const state = {
			path: elfpath,
			fh: void 0,
			size: 0
		};
		return {
			open: () => promises_1.open(state.path, "r").then((fh) => {
				state.fh = fh;
				return fh.stat().then((ss) => {
					state.size = ss.size;
				});
			}),
			read: (length, position) => asyncFileRead(state.fh, length, position),
			view: (length, position) => asyncFileRead(state.fh, length, position).then(createView),
			size: () => state.size,
			close: () => state.fh ? state.fh.close() : Promise.resolve(),
			path: path.resolve(elfpath)
		};
	}
	exports.file = file;
	function blob(item) {
		const state = {
			offset: 0,
			position: 0,
			size: 0
		};
		return {
			open: () => item.arrayBuffer().then((ab) => {
				state.array = ab;
				state.offset = 0;
				state.position = 0;
				state.size = ab.byteLength;
			}),
			close: () => Promise.resolve(),
			size: () => state.size,
			read: (length, position) => bufferRead(state, length, position),
			view: (length, position) => bufferRead(state, length, position).then(createView)
		};
	}
	exports.blob = blob;
}));
// ../../work/main/node_modules/elfinfo/dist/src/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SymbolVisibility = exports.SymbolBinding = exports.SymbolType = exports.SectionHeaderEntryType = exports.ProgramHeaderEntryType = exports.ObjectType = exports.ABI = exports.ISA = void 0;
	(function(ISA) {
		ISA[ISA["None"] = 0] = "None";
		ISA[ISA["M32"] = 1] = "M32";
		ISA[ISA["SPARC"] = 2] = "SPARC";
		ISA[ISA["x86"] = 3] = "x86";
		ISA[ISA["ISA68K"] = 4] = "ISA68K";
		ISA[ISA["ISA88K"] = 5] = "ISA88K";
		ISA[ISA["IAMCU"] = 6] = "IAMCU";
		ISA[ISA["ISA860"] = 7] = "ISA860";
		ISA[ISA["MIPS"] = 8] = "MIPS";
		ISA[ISA["S370"] = 9] = "S370";
		ISA[ISA["MIPS_RS3_LE"] = 10] = "MIPS_RS3_LE";
		ISA[ISA["PARISC"] = 15] = "PARISC";
		ISA[ISA["VPP500"] = 17] = "VPP500";
		ISA[ISA["SPARC32PLUS"] = 18] = "SPARC32PLUS";
		ISA[ISA["ISA960"] = 19] = "ISA960";
		ISA[ISA["PPC"] = 20] = "PPC";
		ISA[ISA["PPC64"] = 21] = "PPC64";
		ISA[ISA["S390"] = 22] = "S390";
		ISA[ISA["SPU"] = 23] = "SPU";
		ISA[ISA["V800"] = 36] = "V800";
		ISA[ISA["FR20"] = 37] = "FR20";
		ISA[ISA["RH32"] = 38] = "RH32";
		ISA[ISA["RCE"] = 39] = "RCE";
		ISA[ISA["ARM"] = 40] = "ARM";
		ISA[ISA["FAKE_ALPHA"] = 41] = "FAKE_ALPHA";
		ISA[ISA["SH"] = 42] = "SH";
		ISA[ISA["SPARCV9"] = 43] = "SPARCV9";
		ISA[ISA["TRICORE"] = 44] = "TRICORE";
		ISA[ISA["ARC"] = 45] = "ARC";
		ISA[ISA["H8_300"] = 46] = "H8_300";
		ISA[ISA["H8_300H"] = 47] = "H8_300H";
		ISA[ISA["H8S"] = 48] = "H8S";
		ISA[ISA["H8_500"] = 49] = "H8_500";
		ISA[ISA["IA_64"] = 50] = "IA_64";
		ISA[ISA["MIPS_X"] = 51] = "MIPS_X";
		ISA[ISA["COLDFIRE"] = 52] = "COLDFIRE";
		ISA[ISA["ISA68HC12"] = 53] = "ISA68HC12";
		ISA[ISA["MMA"] = 54] = "MMA";
		ISA[ISA["PCP"] = 55] = "PCP";
		ISA[ISA["NCPU"] = 56] = "NCPU";
		ISA[ISA["NDR1"] = 57] = "NDR1";
		ISA[ISA["STARCORE"] = 58] = "STARCORE";
		ISA[ISA["ME16"] = 59] = "ME16";
		ISA[ISA["ST100"] = 60] = "ST100";
		ISA[ISA["TINYJ"] = 61] = "TINYJ";
		ISA[ISA["X86_64"] = 62] = "X86_64";
		ISA[ISA["PDSP"] = 63] = "PDSP";
		ISA[ISA["PDP10"] = 64] = "PDP10";
		ISA[ISA["PDP11"] = 65] = "PDP11";
		ISA[ISA["FX66"] = 66] = "FX66";
		ISA[ISA["ST9PLUS"] = 67] = "ST9PLUS";
		ISA[ISA["ST7"] = 68] = "ST7";
		ISA[ISA["ISA68HC16"] = 69] = "ISA68HC16";
		ISA[ISA["ISA68HC11"] = 70] = "ISA68HC11";
		ISA[ISA["ISA68HC08"] = 71] = "ISA68HC08";
		ISA[ISA["ISA68HC05"] = 72] = "ISA68HC05";
		ISA[ISA["SVX"] = 73] = "SVX";
		ISA[ISA["ST19"] = 74] = "ST19";
		ISA[ISA["VAX"] = 75] = "VAX";
		ISA[ISA["CRIS"] = 76] = "CRIS";
		ISA[ISA["JAVELIN"] = 77] = "JAVELIN";
		ISA[ISA["FIREPATH"] = 78] = "FIREPATH";
		ISA[ISA["ZSP"] = 79] = "ZSP";
		ISA[ISA["MMIX"] = 80] = "MMIX";
		ISA[ISA["HUANY"] = 81] = "HUANY";
		ISA[ISA["PRISM"] = 82] = "PRISM";
		ISA[ISA["AVR"] = 83] = "AVR";
		ISA[ISA["FR30"] = 84] = "FR30";
		ISA[ISA["D10V"] = 85] = "D10V";
		ISA[ISA["D30V"] = 86] = "D30V";
		ISA[ISA["V850"] = 87] = "V850";
		ISA[ISA["M32R"] = 88] = "M32R";
		ISA[ISA["MN10300"] = 89] = "MN10300";
		ISA[ISA["MN10200"] = 90] = "MN10200";
		ISA[ISA["PJ"] = 91] = "PJ";
		ISA[ISA["OPENRISC"] = 92] = "OPENRISC";
		ISA[ISA["ARC_COMPACT"] = 93] = "ARC_COMPACT";
		ISA[ISA["XTENSA"] = 94] = "XTENSA";
		ISA[ISA["VIDEOCORE"] = 95] = "VIDEOCORE";
		ISA[ISA["TMM_GPP"] = 96] = "TMM_GPP";
		ISA[ISA["NS32K"] = 97] = "NS32K";
		ISA[ISA["TPC"] = 98] = "TPC";
		ISA[ISA["SNP1K"] = 99] = "SNP1K";
		ISA[ISA["ST200"] = 100] = "ST200";
		ISA[ISA["IP2K"] = 101] = "IP2K";
		ISA[ISA["MAX"] = 102] = "MAX";
		ISA[ISA["CR"] = 103] = "CR";
		ISA[ISA["F2MC16"] = 104] = "F2MC16";
		ISA[ISA["MSP430"] = 105] = "MSP430";
		ISA[ISA["BLACKFIN"] = 106] = "BLACKFIN";
		ISA[ISA["SE_C33"] = 107] = "SE_C33";
		ISA[ISA["SEP"] = 108] = "SEP";
		ISA[ISA["ARCA"] = 109] = "ARCA";
		ISA[ISA["UNICORE"] = 110] = "UNICORE";
		ISA[ISA["EXCESS"] = 111] = "EXCESS";
		ISA[ISA["DXP"] = 112] = "DXP";
		ISA[ISA["ALTERA_NIOS2"] = 113] = "ALTERA_NIOS2";
		ISA[ISA["CRX"] = 114] = "CRX";
		ISA[ISA["XGATE"] = 115] = "XGATE";
		ISA[ISA["C166"] = 116] = "C166";
		ISA[ISA["M16C"] = 117] = "M16C";
		ISA[ISA["DSPIC30F"] = 118] = "DSPIC30F";
		ISA[ISA["CE"] = 119] = "CE";
		ISA[ISA["M32C"] = 120] = "M32C";
		ISA[ISA["TSK3000"] = 131] = "TSK3000";
		ISA[ISA["RS08"] = 132] = "RS08";
		ISA[ISA["SHARC"] = 133] = "SHARC";
		ISA[ISA["ECOG2"] = 134] = "ECOG2";
		ISA[ISA["SCORE7"] = 135] = "SCORE7";
		ISA[ISA["DSP24"] = 136] = "DSP24";
		ISA[ISA["VIDEOCORE3"] = 137] = "VIDEOCORE3";
		ISA[ISA["LATTICEMICO32"] = 138] = "LATTICEMICO32";
		ISA[ISA["SE_C17"] = 139] = "SE_C17";
		ISA[ISA["TI_C6000"] = 140] = "TI_C6000";
		ISA[ISA["TI_C2000"] = 141] = "TI_C2000";
		ISA[ISA["TI_C5500"] = 142] = "TI_C5500";
		ISA[ISA["TI_ARP32"] = 143] = "TI_ARP32";
		ISA[ISA["TI_PRU"] = 144] = "TI_PRU";
		ISA[ISA["MMDSP_PLUS"] = 160] = "MMDSP_PLUS";
		ISA[ISA["CYPRESS_M8C"] = 161] = "CYPRESS_M8C";
		ISA[ISA["R32C"] = 162] = "R32C";
		ISA[ISA["TRIMEDIA"] = 163] = "TRIMEDIA";
		ISA[ISA["QDSP6"] = 164] = "QDSP6";
		ISA[ISA["ISA8051"] = 165] = "ISA8051";
		ISA[ISA["STXP7X"] = 166] = "STXP7X";
		ISA[ISA["NDS32"] = 167] = "NDS32";
		ISA[ISA["ECOG1X"] = 168] = "ECOG1X";
		ISA[ISA["MAXQ30"] = 169] = "MAXQ30";
		ISA[ISA["XIMO16"] = 170] = "XIMO16";
		ISA[ISA["MANIK"] = 171] = "MANIK";
		ISA[ISA["CRAYNV2"] = 172] = "CRAYNV2";
		ISA[ISA["RX"] = 173] = "RX";
		ISA[ISA["METAG"] = 174] = "METAG";
		ISA[ISA["MCST_ELBRUS"] = 175] = "MCST_ELBRUS";
		ISA[ISA["ECOG16"] = 176] = "ECOG16";
		ISA[ISA["CR16"] = 177] = "CR16";
		ISA[ISA["ETPU"] = 178] = "ETPU";
		ISA[ISA["SLE9X"] = 179] = "SLE9X";
		ISA[ISA["L10M"] = 180] = "L10M";
		ISA[ISA["K10M"] = 181] = "K10M";
		ISA[ISA["AARCH64"] = 183] = "AARCH64";
		ISA[ISA["AVR32"] = 185] = "AVR32";
		ISA[ISA["STM8"] = 186] = "STM8";
		ISA[ISA["TILE64"] = 187] = "TILE64";
		ISA[ISA["TILEPRO"] = 188] = "TILEPRO";
		ISA[ISA["MICROBLAZE"] = 189] = "MICROBLAZE";
		ISA[ISA["CUDA"] = 190] = "CUDA";
		ISA[ISA["TILEGX"] = 191] = "TILEGX";
		ISA[ISA["CLOUDSHIELD"] = 192] = "CLOUDSHIELD";
		ISA[ISA["COREA_1ST"] = 193] = "COREA_1ST";
		ISA[ISA["COREA_2ND"] = 194] = "COREA_2ND";
		ISA[ISA["ARC_COMPACT2"] = 195] = "ARC_COMPACT2";
		ISA[ISA["OPEN8"] = 196] = "OPEN8";
		ISA[ISA["RL78"] = 197] = "RL78";
		ISA[ISA["VIDEOCORE5"] = 198] = "VIDEOCORE5";
		ISA[ISA["ISA78KOR"] = 199] = "ISA78KOR";
		ISA[ISA["ISA56800EX"] = 200] = "ISA56800EX";
		ISA[ISA["BA1"] = 201] = "BA1";
		ISA[ISA["BA2"] = 202] = "BA2";
		ISA[ISA["XCORE"] = 203] = "XCORE";
		ISA[ISA["MCHP_PIC"] = 204] = "MCHP_PIC";
		ISA[ISA["KM32"] = 210] = "KM32";
		ISA[ISA["KMX32"] = 211] = "KMX32";
		ISA[ISA["EMX16"] = 212] = "EMX16";
		ISA[ISA["EMX8"] = 213] = "EMX8";
		ISA[ISA["KVARC"] = 214] = "KVARC";
		ISA[ISA["CDP"] = 215] = "CDP";
		ISA[ISA["COGE"] = 216] = "COGE";
		ISA[ISA["COOL"] = 217] = "COOL";
		ISA[ISA["NORC"] = 218] = "NORC";
		ISA[ISA["CSR_KALIMBA"] = 219] = "CSR_KALIMBA";
		ISA[ISA["Z80"] = 220] = "Z80";
		ISA[ISA["VISIUM"] = 221] = "VISIUM";
		ISA[ISA["FT32"] = 222] = "FT32";
		ISA[ISA["MOXIE"] = 223] = "MOXIE";
		ISA[ISA["AMDGPU"] = 224] = "AMDGPU";
		ISA[ISA["RISCV"] = 243] = "RISCV";
		ISA[ISA["BPF"] = 247] = "BPF";
		ISA[ISA["CSKY"] = 252] = "CSKY";
	})(exports.ISA || (exports.ISA = {}));
	(function(ABI) {
		ABI[ABI["SystemV"] = 0] = "SystemV";
		ABI[ABI["HPUX"] = 1] = "HPUX";
		ABI[ABI["NetBSD"] = 2] = "NetBSD";
		ABI[ABI["Linux"] = 3] = "Linux";
		ABI[ABI["GNUHurd"] = 4] = "GNUHurd";
		ABI[ABI["Solaris"] = 6] = "Solaris";
		ABI[ABI["AIX"] = 7] = "AIX";
		ABI[ABI["IRIX"] = 8] = "IRIX";
		ABI[ABI["FreeBSD"] = 9] = "FreeBSD";
		ABI[ABI["Tru64"] = 10] = "Tru64";
		ABI[ABI["NovelloModesto"] = 11] = "NovelloModesto";
		ABI[ABI["OpenBSD"] = 12] = "OpenBSD";
		ABI[ABI["OpenVMS"] = 13] = "OpenVMS";
		ABI[ABI["NonStopKernel"] = 14] = "NonStopKernel";
		ABI[ABI["AROS"] = 15] = "AROS";
		ABI[ABI["FenixOS"] = 16] = "FenixOS";
		ABI[ABI["CloudABI"] = 17] = "CloudABI";
		ABI[ABI["ARMEABI"] = 64] = "ARMEABI";
		ABI[ABI["ARM"] = 97] = "ARM";
		ABI[ABI["Standalone"] = 255] = "Standalone";
	})(exports.ABI || (exports.ABI = {}));
	(function(ObjectType) {
		ObjectType[ObjectType["None"] = 0] = "None";
		ObjectType[ObjectType["Relocatable"] = 1] = "Relocatable";
		ObjectType[ObjectType["Executable"] = 2] = "Executable";
		ObjectType[ObjectType["Shared"] = 3] = "Shared";
		ObjectType[ObjectType["Core"] = 4] = "Core";
	})(exports.ObjectType || (exports.ObjectType = {}));
	(function(ProgramHeaderEntryType) {
		ProgramHeaderEntryType[ProgramHeaderEntryType["Null"] = 0] = "Null";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Load"] = 1] = "Load";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Dynamic"] = 2] = "Dynamic";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Interp"] = 3] = "Interp";
		ProgramHeaderEntryType[ProgramHeaderEntryType["Note"] = 4] = "Note";
		ProgramHeaderEntryType[ProgramHeaderEntryType["ShLib"] = 5] = "ShLib";
		ProgramHeaderEntryType[ProgramHeaderEntryType["ProgramHeaderTable"] = 6] = "ProgramHeaderTable";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuEhFrame"] = 1685382480] = "GnuEhFrame";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuStack"] = 1685382481] = "GnuStack";
		ProgramHeaderEntryType[ProgramHeaderEntryType["GnuRelRo"] = 1685382482] = "GnuRelRo";
	})(exports.ProgramHeaderEntryType || (exports.ProgramHeaderEntryType = {}));
	(function(SectionHeaderEntryType) {
		/** Inactive section with undefined values */
		SectionHeaderEntryType[SectionHeaderEntryType["Null"] = 0] = "Null";
		/** Information defined by the program, includes executable code and data */
		SectionHeaderEntryType[SectionHeaderEntryType["ProgBits"] = 1] = "ProgBits";
		/** Section data contains a symbol table */
		SectionHeaderEntryType[SectionHeaderEntryType["SymTab"] = 2] = "SymTab";
		/** Section data contains a string table */
		SectionHeaderEntryType[SectionHeaderEntryType["StrTab"] = 3] = "StrTab";
		/** Section data contains relocation entries with explicit addends */
		SectionHeaderEntryType[SectionHeaderEntryType["Rela"] = 4] = "Rela";
		/** Section data contains a symbol hash table. Must be present for dynamic linking */
		SectionHeaderEntryType[SectionHeaderEntryType["Hash"] = 5] = "Hash";
		/** Section data contains information for dynamic linking */
		SectionHeaderEntryType[SectionHeaderEntryType["Dynamic"] = 6] = "Dynamic";
		/** Section data contains information that marks the file in some way */
		SectionHeaderEntryType[SectionHeaderEntryType["Note"] = 7] = "Note";
		/** Section data occupies no space in the file but otherwise resembles SHT_PROGBITS */
		SectionHeaderEntryType[SectionHeaderEntryType["NoBits"] = 8] = "NoBits";
		/** Section data contains relocation entries without explicit addends */
		SectionHeaderEntryType[SectionHeaderEntryType["Rel"] = 9] = "Rel";
		/** Section is reserved but has unspecified semantics */
		SectionHeaderEntryType[SectionHeaderEntryType["ShLib"] = 10] = "ShLib";
		/** Section data contains a minimal set of dynamic linking symbols */
		SectionHeaderEntryType[SectionHeaderEntryType["DynSym"] = 11] = "DynSym";
		/** Section data contains an array of constructors */
		SectionHeaderEntryType[SectionHeaderEntryType["InitArray"] = 14] = "InitArray";
		/** Section data contains an array of destructors */
		SectionHeaderEntryType[SectionHeaderEntryType["FiniArray"] = 15] = "FiniArray";
		/** Section data contains an array of pre-constructors */
		SectionHeaderEntryType[SectionHeaderEntryType["PreInitArray"] = 16] = "PreInitArray";
		/** Section group */
		SectionHeaderEntryType[SectionHeaderEntryType["Group"] = 17] = "Group";
		/** Extended symbol table section index */
		SectionHeaderEntryType[SectionHeaderEntryType["ShNdx"] = 18] = "ShNdx";
		/** Number of reserved SHT_* values */
		SectionHeaderEntryType[SectionHeaderEntryType["Num"] = 19] = "Num";
		/** Object attributes */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuAttributes"] = 1879048181] = "GnuAttributes";
		/** GNU-style hash section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuHash"] = 1879048182] = "GnuHash";
		/** Pre-link library list */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuLibList"] = 1879048183] = "GnuLibList";
		/** Version definition section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerDef"] = 1879048189] = "GnuVerDef";
		/** Version needs section */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerNeed"] = 1879048190] = "GnuVerNeed";
		/** Version symbol table */
		SectionHeaderEntryType[SectionHeaderEntryType["GnuVerSym"] = 1879048191] = "GnuVerSym";
	})(exports.SectionHeaderEntryType || (exports.SectionHeaderEntryType = {}));
	(function(SymbolType) {
		SymbolType[SymbolType["None"] = 0] = "None";
		SymbolType[SymbolType["Object"] = 1] = "Object";
		SymbolType[SymbolType["Function"] = 2] = "Function";
		SymbolType[SymbolType["Section"] = 3] = "Section";
		SymbolType[SymbolType["File"] = 4] = "File";
		SymbolType[SymbolType["Common"] = 5] = "Common";
		SymbolType[SymbolType["ThreadLocalStorage"] = 6] = "ThreadLocalStorage";
		SymbolType[SymbolType["RelocationExpression"] = 7] = "RelocationExpression";
		SymbolType[SymbolType["SignedRelocationExpression"] = 8] = "SignedRelocationExpression";
	})(exports.SymbolType || (exports.SymbolType = {}));
	(function(SymbolBinding) {
		/** A local symbol is akin to a local variable. */
		SymbolBinding[SymbolBinding["Local"] = 0] = "Local";
		/** A global symbol is akin to a global variable or function. */
		SymbolBinding[SymbolBinding["Global"] = 1] = "Global";
		/** A weak symbol is a symbol that can be replaced by a non-weak symbol in another object file when linking. */
		SymbolBinding[SymbolBinding["Weak"] = 2] = "Weak";
	})(exports.SymbolBinding || (exports.SymbolBinding = {}));
	(function(SymbolVisibility) {
		SymbolVisibility[SymbolVisibility["Default"] = 0] = "Default";
		SymbolVisibility[SymbolVisibility["Internal"] = 1] = "Internal";
		SymbolVisibility[SymbolVisibility["Hidden"] = 2] = "Hidden";
		SymbolVisibility[SymbolVisibility["Protected"] = 3] = "Protected";
	})(exports.SymbolVisibility || (exports.SymbolVisibility = {}));
}));
// ../../work/main/node_modules/elfinfo/dist/src/strings.js
var require_strings = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.symbolVisibilityToString = exports.symbolBindingToString = exports.symbolTypeToString = exports.elfFlagsToString = exports.programHeaderFlagsToString = exports.sectionFlagsToString = exports.sectionHeaderEntryTypeToString = exports.programHeaderEntryTypeToString = exports.objectTypeToString = exports.abiToString = exports.isaToString = void 0;
	const types_1 = require_types();
	function isaToString(isa) {
		switch (isa) {
			case types_1.ISA.None: return "No machine";
			case types_1.ISA.M32: return "AT&T WE 32100";
			case types_1.ISA.SPARC: return "SUN SPARC";
			case types_1.ISA.x86: return "Intel x86";
			case types_1.ISA.ISA68K: return "Motorola m68k family";
			case types_1.ISA.ISA88K: return "Motorola m88k family";
			case types_1.ISA.IAMCU: return "Intel MCU";
			case types_1.ISA.ISA860: return "Intel 80860";
			case types_1.ISA.MIPS: return "MIPS R3000 big-endian";
			case types_1.ISA.S370: return "IBM System/370";
			case types_1.ISA.MIPS_RS3_LE: return "MIPS R3000 little-endian";
			case types_1.ISA.PARISC: return "HPPA";
			case types_1.ISA.VPP500: return "Fujitsu VPP500";
			case types_1.ISA.SPARC32PLUS: return "Sun's \"v8plus\"";
			case types_1.ISA.ISA960: return "Intel 80960";
			case types_1.ISA.PPC: return "PowerPC";
			case types_1.ISA.PPC64: return "PowerPC 64-bit";
			case types_1.ISA.S390: return "IBM S390";
			case types_1.ISA.SPU: return "IBM SPU/SPC";
			case types_1.ISA.V800: return "NEC V800 series";
			case types_1.ISA.FR20: return "Fujitsu FR20";
			case types_1.ISA.RH32: return "TRW RH-32";
			case types_1.ISA.RCE: return "Motorola RCE";
			case types_1.ISA.ARM: return "ARM";
			case types_1.ISA.FAKE_ALPHA: return "Digital Alpha";
			case types_1.ISA.SH: return "Hitachi SH";
			case types_1.ISA.SPARCV9: return "SPARC v9 64-bit";
			case types_1.ISA.TRICORE: return "Siemens Tricore";
			case types_1.ISA.ARC: return "Argonaut RISC Core";
			case types_1.ISA.H8_300: return "Hitachi H8/300";
			case types_1.ISA.H8_300H: return "Hitachi H8/300H";
			case types_1.ISA.H8S: return "Hitachi H8S";
			case types_1.ISA.H8_500: return "Hitachi H8/500";
			case types_1.ISA.IA_64: return "Intel Merced";
			case types_1.ISA.MIPS_X: return "Stanford MIPS-X";
			case types_1.ISA.COLDFIRE: return "Motorola Coldfire";
			case types_1.ISA.ISA68HC12: return "Motorola M68HC12";
			case types_1.ISA.MMA: return "Fujitsu MMA Multimedia Accelerator";
			case types_1.ISA.PCP: return "Siemens PCP";
			case types_1.ISA.NCPU: return "Sony nCPU embeeded RISC";
			case types_1.ISA.NDR1: return "Denso NDR1 microprocessor";
			case types_1.ISA.STARCORE: return "Motorola Start*Core processor";
			case types_1.ISA.ME16: return "Toyota ME16 processor";
			case types_1.ISA.ST100: return "STMicroelectronic ST100 processor";
			case types_1.ISA.TINYJ: return "Advanced Logic Corp. Tinyj emb.fam";
			case types_1.ISA.X86_64: return "AMD x86-64 architecture";
			case types_1.ISA.PDSP: return "Sony DSP Processor";
			case types_1.ISA.PDP10: return "Digital PDP-10";
			case types_1.ISA.PDP11: return "Digital PDP-11";
			case types_1.ISA.FX66: return "Siemens FX66 microcontroller";
			case types_1.ISA.ST9PLUS: return "STMicroelectronics ST9+ 8/16 mc";
			case types_1.ISA.ST7: return "STmicroelectronics ST7 8 bit mc";
			case types_1.ISA.ISA68HC16: return "Motorola MC68HC16 microcontroller";
			case types_1.ISA.ISA68HC11: return "Motorola MC68HC11 microcontroller";
			case types_1.ISA.ISA68HC08: return "Motorola MC68HC08 microcontroller";
			case types_1.ISA.ISA68HC05: return "Motorola MC68HC05 microcontroller";
			case types_1.ISA.SVX: return "Silicon Graphics SVx";
			case types_1.ISA.ST19: return "STMicroelectronics ST19 8 bit mc";
			case types_1.ISA.VAX: return "Digital VAX";
			case types_1.ISA.CRIS: return "Axis Communications 32-bit emb.proc";
			case types_1.ISA.JAVELIN: return "Infineon Technologies 32-bit emb.proc";
			case types_1.ISA.FIREPATH: return "Element 14 64-bit DSP Processor";
			case types_1.ISA.ZSP: return "LSI Logic 16-bit DSP Processor";
			case types_1.ISA.MMIX: return "Donald Knuth's educational 64-bit proc";
			case types_1.ISA.HUANY: return "Harvard University machine-independent object files";
			case types_1.ISA.PRISM: return "SiTera Prism";
			case types_1.ISA.AVR: return "Atmel AVR 8-bit microcontroller";
			case types_1.ISA.FR30: return "Fujitsu FR30";
			case types_1.ISA.D10V: return "Mitsubishi D10V";
			case types_1.ISA.D30V: return "Mitsubishi D30V";
			case types_1.ISA.V850: return "NEC v850";
			case types_1.ISA.M32R: return "Mitsubishi M32R";
			case types_1.ISA.MN10300: return "Matsushita MN10300";
			case types_1.ISA.MN10200: return "Matsushita MN10200";
			case types_1.ISA.PJ: return "picoJava";
			case types_1.ISA.OPENRISC: return "OpenRISC 32-bit embedded processor";
			case types_1.ISA.ARC_COMPACT: return "ARC International ARCompact";
			case types_1.ISA.XTENSA: return "Tensilica Xtensa Architecture";
			case types_1.ISA.VIDEOCORE: return "Alphamosaic VideoCore";
			case types_1.ISA.TMM_GPP: return "Thompson Multimedia General Purpose Proc";
			case types_1.ISA.NS32K: return "National Semi. 32000";
			case types_1.ISA.TPC: return "Tenor Network TPC";
			case types_1.ISA.SNP1K: return "Trebia SNP 1000";
			case types_1.ISA.ST200: return "STMicroelectronics ST200";
			case types_1.ISA.IP2K: return "Ubicom IP2xxx";
			case types_1.ISA.MAX: return "MAX processor";
			case types_1.ISA.CR: return "National Semi. CompactRISC";
			case types_1.ISA.F2MC16: return "Fujitsu F2MC16";
			case types_1.ISA.MSP430: return "Texas Instruments msp430";
			case types_1.ISA.BLACKFIN: return "Analog Devices Blackfin DSP";
			case types_1.ISA.SE_C33: return "Seiko Epson S1C33 family";
			case types_1.ISA.SEP: return "Sharp embedded microprocessor";
			case types_1.ISA.ARCA: return "Arca RISC";
			case types_1.ISA.UNICORE: return "PKU-Unity & MPRC Peking Uni. mc series";
			case types_1.ISA.EXCESS: return "eXcess configurable cpu";
			case types_1.ISA.DXP: return "Icera Semi. Deep Execution Processor";
			case types_1.ISA.ALTERA_NIOS2: return "Altera Nios II";
			case types_1.ISA.CRX: return "National Semi. CompactRISC CRX";
			case types_1.ISA.XGATE: return "Motorola XGATE";
			case types_1.ISA.C166: return "Infineon C16x/XC16x";
			case types_1.ISA.M16C: return "Renesas M16C";
			case types_1.ISA.DSPIC30F: return "Microchip Technology dsPIC30F";
			case types_1.ISA.CE: return "Freescale Communication Engine RISC";
			case types_1.ISA.M32C: return "Renesas M32C";
			case types_1.ISA.TSK3000: return "Altium TSK3000";
			case types_1.ISA.RS08: return "Freescale RS08";
			case types_1.ISA.SHARC: return "Analog Devices SHARC family";
			case types_1.ISA.ECOG2: return "Cyan Technology eCOG2";
			case types_1.ISA.SCORE7: return "Sunplus S+core7 RISC";
			case types_1.ISA.DSP24: return "New Japan Radio (NJR) 24-bit DSP";
			case types_1.ISA.VIDEOCORE3: return "Broadcom VideoCore III";
			case types_1.ISA.LATTICEMICO32: return "RISC for Lattice FPGA";
			case types_1.ISA.SE_C17: return "Seiko Epson C17";
			case types_1.ISA.TI_C6000: return "Texas Instruments TMS320C6000 DSP";
			case types_1.ISA.TI_C2000: return "Texas Instruments TMS320C2000 DSP";
			case types_1.ISA.TI_C5500: return "Texas Instruments TMS320C55x DSP";
			case types_1.ISA.TI_ARP32: return "Texas Instruments App. Specific RISC";
			case types_1.ISA.TI_PRU: return "Texas Instruments Prog. Realtime Unit";
			case types_1.ISA.MMDSP_PLUS: return "STMicroelectronics 64bit VLIW DSP";
			case types_1.ISA.CYPRESS_M8C: return "Cypress M8C";
			case types_1.ISA.R32C: return "Renesas R32C";
			case types_1.ISA.TRIMEDIA: return "NXP Semi. TriMedia";
			case types_1.ISA.QDSP6: return "QUALCOMM DSP6";
			case types_1.ISA.ISA8051: return "Intel 8051 and variants";
			case types_1.ISA.STXP7X: return "STMicroelectronics STxP7x";
			case types_1.ISA.NDS32: return "Andes Tech. compact code emb. RISC";
			case types_1.ISA.ECOG1X: return "Cyan Technology eCOG1X";
			case types_1.ISA.MAXQ30: return "Dallas Semi. MAXQ30 mc";
			case types_1.ISA.XIMO16: return "New Japan Radio (NJR) 16-bit DSP";
			case types_1.ISA.MANIK: return "M2000 Reconfigurable RISC";
			case types_1.ISA.CRAYNV2: return "Cray NV2 vector architecture";
			case types_1.ISA.RX: return "Renesas RX";
			case types_1.ISA.METAG: return "Imagination Tech. META";
			case types_1.ISA.MCST_ELBRUS: return "MCST Elbrus";
			case types_1.ISA.ECOG16: return "Cyan Technology eCOG16";
			case types_1.ISA.CR16: return "National Semi. CompactRISC CR16";
			case types_1.ISA.ETPU: return "Freescale Extended Time Processing Unit";
			case types_1.ISA.SLE9X: return "Infineon Tech. SLE9X";
			case types_1.ISA.L10M: return "Intel L10M";
			case types_1.ISA.K10M: return "Intel K10M";
			case types_1.ISA.AARCH64: return "ARM AARCH64";
			case types_1.ISA.AVR32: return "Amtel 32-bit microprocessor";
			case types_1.ISA.STM8: return "STMicroelectronics STM8";
			case types_1.ISA.TILE64: return "Tileta TILE64";
			case types_1.ISA.TILEPRO: return "Tilera TILEPro";
			case types_1.ISA.MICROBLAZE: return "Xilinx MicroBlaze";
			case types_1.ISA.CUDA: return "NVIDIA CUDA";
			case types_1.ISA.TILEGX: return "Tilera TILE-Gx";
			case types_1.ISA.CLOUDSHIELD: return "CloudShield";
			case types_1.ISA.COREA_1ST: return "KIPO-KAIST Core-A 1st gen.";
			case types_1.ISA.COREA_2ND: return "KIPO-KAIST Core-A 2nd gen.";
			case types_1.ISA.ARC_COMPACT2: return "Synopsys ARCompact V2";
			case types_1.ISA.OPEN8: return "Open8 RISC";
			case types_1.ISA.RL78: return "Renesas RL78";
			case types_1.ISA.VIDEOCORE5: return "Broadcom VideoCore V";
			case types_1.ISA.ISA78KOR: return "Renesas 78KOR";
			case types_1.ISA.ISA56800EX: return "Freescale 56800EX DSC";
			case types_1.ISA.BA1: return "Beyond BA1";
			case types_1.ISA.BA2: return "Beyond BA2";
			case types_1.ISA.XCORE: return "XMOS xCORE";
			case types_1.ISA.MCHP_PIC: return "Microchip 8-bit PIC(r)";
			case types_1.ISA.KM32: return "KM211 KM32";
			case types_1.ISA.KMX32: return "KM211 KMX32";
			case types_1.ISA.EMX16: return "KM211 KMX16";
			case types_1.ISA.EMX8: return "KM211 KMX8";
			case types_1.ISA.KVARC: return "KM211 KVARC";
			case types_1.ISA.CDP: return "Paneve CDP";
			case types_1.ISA.COGE: return "Cognitive Smart Memory Processor";
			case types_1.ISA.COOL: return "Bluechip CoolEngine";
			case types_1.ISA.NORC: return "Nanoradio Optimized RISC";
			case types_1.ISA.CSR_KALIMBA: return "CSR Kalimba";
			case types_1.ISA.Z80: return "Zilog Z80";
			case types_1.ISA.VISIUM: return "Controls and Data Services VISIUMcore";
			case types_1.ISA.FT32: return "FTDI Chip FT32";
			case types_1.ISA.MOXIE: return "Moxie processor";
			case types_1.ISA.AMDGPU: return "AMD GPU";
			case types_1.ISA.RISCV: return "RISC-V";
			case types_1.ISA.BPF: return "Linux BPF";
			case types_1.ISA.CSKY: return "C-SKY";
		}
	}
	exports.isaToString = isaToString;
	function abiToString(abi) {
		switch (abi) {
			case types_1.ABI.GNUHurd: return "GNU Hurd";
			case types_1.ABI.NovelloModesto: return "Novello Modesto";
			case types_1.ABI.HPUX: return "HP-UX";
			case types_1.ABI.NonStopKernel: return "NonStop Kernel";
			case types_1.ABI.FenixOS: return "Fenix OS";
			case types_1.ABI.ARMEABI: return "ARM EABI";
			default: return types_1.ABI[abi] || abi.toString();
		}
	}
	exports.abiToString = abiToString;
	function objectTypeToString(objectType) {
		return types_1.ObjectType[objectType] || objectType.toString();
	}
	exports.objectTypeToString = objectTypeToString;
	function programHeaderEntryTypeToString(programHeaderEntryType) {
		switch (programHeaderEntryType) {
			case types_1.ProgramHeaderEntryType.ProgramHeaderTable: return "Program Header Table";
			case types_1.ProgramHeaderEntryType.GnuEhFrame: return "GNU EH frame";
			case types_1.ProgramHeaderEntryType.GnuStack: return "GNU stack info";
			case types_1.ProgramHeaderEntryType.GnuRelRo: return "GNU ro relocation";
			default: return types_1.ProgramHeaderEntryType[programHeaderEntryType] || programHeaderEntryType.toString();
		}
	}
	exports.programHeaderEntryTypeToString = programHeaderEntryTypeToString;
	function sectionHeaderEntryTypeToString(sectionHeaderEntryType) {
		switch (sectionHeaderEntryType) {
			case types_1.SectionHeaderEntryType.Null: return "NULL";
			case types_1.SectionHeaderEntryType.ProgBits: return "Prog bits";
			case types_1.SectionHeaderEntryType.SymTab: return "Symbol table";
			case types_1.SectionHeaderEntryType.StrTab: return "String table";
			case types_1.SectionHeaderEntryType.Rela: return "Relocation with addends";
			case types_1.SectionHeaderEntryType.Hash: return "Symbol hash table";
			case types_1.SectionHeaderEntryType.Dynamic: return "Dynamic";
			case types_1.SectionHeaderEntryType.Note: return "Note";
			case types_1.SectionHeaderEntryType.NoBits: return "No bits";
			case types_1.SectionHeaderEntryType.Rel: return "Relocation";
			case types_1.SectionHeaderEntryType.ShLib: return "ShLib";
			case types_1.SectionHeaderEntryType.DynSym: return "Dynamic linking symbols";
			case types_1.SectionHeaderEntryType.InitArray: return "Init array";
			case types_1.SectionHeaderEntryType.FiniArray: return "Fini array";
			case types_1.SectionHeaderEntryType.PreInitArray: return "Pre-init array";
			case types_1.SectionHeaderEntryType.Group: return "Section group";
			case types_1.SectionHeaderEntryType.ShNdx: return "Extended symbol table index";
			case types_1.SectionHeaderEntryType.Num: return "Num";
			case types_1.SectionHeaderEntryType.GnuAttributes: return "GNU object attributes";
			case types_1.SectionHeaderEntryType.GnuHash: return "GNU hash";
			case types_1.SectionHeaderEntryType.GnuLibList: return "GNU pre-link library list";
			case types_1.SectionHeaderEntryType.GnuVerDef: return "GNU version definition";
			case types_1.SectionHeaderEntryType.GnuVerNeed: return "GNU version needs";
			case types_1.SectionHeaderEntryType.GnuVerSym: return "GNU version symbol table";
			default: return types_1.SectionHeaderEntryType[sectionHeaderEntryType] || Number(sectionHeaderEntryType).toString();
		}
	}
	exports.sectionHeaderEntryTypeToString = sectionHeaderEntryTypeToString;
	function sectionFlagsToString(flags) {
		flags = Number(flags);
		let str = [];
		if (flags & 1) str.push("Writeable");
		if (flags & 2) str.push("Alloc");
		if (flags & 4) str.push("Executable");
		if (flags & 16) str.push("Merge");
		if (flags & 32) str.push("Strings");
		if (flags & 64) str.push("Info Link");
		if (flags & 128) str.push("Link Order");
		if (flags & 256) str.push("Nonconforming");
		if (flags & 512) str.push("Group");
		if (flags & 1024) str.push("Thread Local Storage");
		if (flags & 67108864) str.push("Special ordering");
		if (flags & 134217728) str.push("Exclude");
		if (str.length == 0) return "<none>";
		return str.join(" | ");
	}
	exports.sectionFlagsToString = sectionFlagsToString;
	function programHeaderFlagsToString(flags) {
		let str = [];
		if (flags & 4) str.push("Read");
		if (flags & 2) str.push("Write");
		if (flags & 1) str.push("Execute");
		return str.join(" | ");
	}
	exports.programHeaderFlagsToString = programHeaderFlagsToString;
	function elfFlagsToString(isa, flags) {
		if (isa === types_1.ISA.ARM) {
			const ver = (flags & 4278190080) >> 24;
			let str = [`Version: ${ver}`];
			if (flags & 8388608) str.push("BE-8");
			if (ver <= 4 && flags & 4194304) str.push("Legacy");
			if (ver >= 5 && flags & 1024) str.push("Hard Float");
			if (ver >= 5 && flags & 512) str.push("Soft Float");
			return str.join(" | ");
		}
		return flags.toString();
	}
	exports.elfFlagsToString = elfFlagsToString;
	function symbolTypeToString(type) {
		switch (type) {
			case types_1.SymbolType.RelocationExpression: return "Relocation Expression";
			case types_1.SymbolType.SignedRelocationExpression: return "Signed Relocation Expression";
			case types_1.SymbolType.ThreadLocalStorage: return "Thread Local Storage";
			default: return types_1.SymbolType[type] || type.toString();
		}
	}
	exports.symbolTypeToString = symbolTypeToString;
	function symbolBindingToString(binding) {
		return types_1.SymbolBinding[binding] || binding.toString();
	}
	exports.symbolBindingToString = symbolBindingToString;
	function symbolVisibilityToString(visibility) {
		return types_1.SymbolVisibility[visibility] || visibility.toString();
	}
	exports.symbolVisibilityToString = symbolVisibilityToString;
}));
// ../../work/main/node_modules/elfinfo/dist/src/biginthelpers.js
var require_biginthelpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toNumberSafe = exports.divide = exports.add = exports.subtract = void 0;
	function subtract(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a - b;
		else if (typeof a == "number" && typeof b == "number") return a - b;
		else return BigInt(a) - BigInt(b);
	}
	exports.subtract = subtract;
	function add(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a + b;
		else if (typeof a == "number" && typeof b == "number") return a + b;
		else return BigInt(a) + BigInt(b);
	}
	exports.add = add;
	function divide(a, b) {
		if (typeof a == "bigint" && typeof b == "bigint") return a / b;
		else if (typeof a == "number" && typeof b == "number") return parseInt(a / b);
		else return BigInt(a) / BigInt(b);
	}
	exports.divide = divide;
	const tooBigInt = BigInt(1e51);
	function toNumberSafe(a, warnings) {
		if (typeof a === "bigint") {
			if (a > tooBigInt) {
				if (warnings) warnings.push("BigInt Overflow");
				else throw new Error("BigInt Overflow");
			} else return Number(a);
		} else if (typeof a === "number") return a;
		throw new Error("Invalid Input for BigInt conversion");
	}
	exports.toNumberSafe = toNumberSafe;
}));
// ../../work/main/node_modules/elfinfo/dist/src/segments.js
var require_segments = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readProgramHeaderEntries = void 0;
	const strings_1 = require_strings();
	const biginthelpers_1 = require_biginthelpers();
	async function readProgramHeaderEntries(fh, ph_off, ph_entsize, ph_num, bits, bigEndian) {
		if (ph_num == 0) return [];
		const result = new Array(ph_num);
		for (let i = 0; i < ph_num; i++) {
			const view = await fh.view(ph_entsize, Number(ph_off) + i * Number(ph_entsize));
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const type = readUInt32(0);
			let ix = 4;
			let flags, offset, vaddr, paddr, filesz, memsz, align;
			if (bits == 32) {
				offset = readUInt32(ix);
				ix += 4;
				vaddr = readUInt32(ix);
				ix += 4;
				paddr = readUInt32(ix);
				ix += 4;
				filesz = readUInt32(ix);
				ix += 4;
				memsz = readUInt32(ix);
				ix += 4;
				flags = readUInt32(ix);
				ix += 4;
				align = readUInt32(ix);
				ix += 4;
			} else {
				flags = readUInt32(ix);
				ix += 4;
				offset = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				vaddr = readUInt64(ix);
				ix += 8;
				paddr = readUInt64(ix);
				ix += 8;
				filesz = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				memsz = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				align = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
			}
			result[i] = {
				index: i,
				type,
				typeDescription: strings_1.programHeaderEntryTypeToString(type),
				flags,
				flagsDescription: strings_1.programHeaderFlagsToString(flags),
				offset,
				vaddr,
				paddr,
				filesz,
				memsz,
				align
			};
		}
		return result;
	}
	exports.readProgramHeaderEntries = readProgramHeaderEntries;
}));
// ../../work/main/node_modules/elfinfo/dist/src/encoding.js
var require_encoding = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decode = void 0;
	/** cross-environment utf-8 decode */
	let _decode;
	function decode(array, offset, length) {
		if (_decode) return _decode(array, offset, length);
		else throw new Error("There is no supported utf-8 decoder");
	}
	exports.decode = decode;
	try {
		const { StringDecoder } = __require("string_decoder");
		const decoder = new StringDecoder("utf8");
		if (decoder) _decode = (array, offset, length) => {
			return decoder.end(array.subarray(offset, offset + length));
		};
	} catch (e) {}
	if (_decode === void 0 && typeof TextDecoder !== "undefined") {
		const decoder = new TextDecoder();
		_decode = (array, offset, length) => {
			return decoder.decode(array.subarray(offset, offset + length));
		};
	}
}));
// ../../work/main/node_modules/elfinfo/dist/src/sections.js
var require_sections = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isRelocationSection = exports.isSymbolSection = exports.isStringSection = exports.readSectionHeaderEntries = void 0;
	const types_1 = require_types();
	const strings_1 = require_strings();
	const biginthelpers_1 = require_biginthelpers();
	const encoding_1 = require_encoding();
	function getString(strings, index) {
		let str = strings[index];
		if (!str) for (const key in strings) {
			const kv = parseInt(key);
			if (kv < index) {
				const ss = strings[kv];
				if (kv + ss.length > index) {
					str = ss.substr(index - kv);
					break;
				}
			}
		}
		return str;
	}
	async function readStringSection(fh, offset, size) {
		const tmp = await fh.read(Number(size), Number(offset));
		let ix = 0;
		const strings = {};
		for (let i = 0; i < size; i++) if (tmp[i] == 0) {
			const slen = i - ix;
			if (slen > 0) strings[ix] = encoding_1.decode(tmp, ix, slen);
			ix = i + 1;
		}
		return strings;
	}
	async function readSymbolsSection(fh, offset, size, entsize, bigEndian, bits) {
		await fh.size();
		const num = biginthelpers_1.divide(size, entsize);
		const symbols = [];
		for (let i = 0; i < num; i++) {
			const view = await fh.view(entsize, offset + i * entsize);
			const readUint8 = view.getUint8.bind(view);
			const readUInt16 = (ix) => view.getUint16(ix, !bigEndian);
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			let ix = 0;
			let name, info, other, shndx, value, size;
			if (bits == 32) {
				name = readUInt32(ix);
				ix += 4;
				value = readUInt32(ix);
				ix += 4;
				size = readUInt32(ix);
				ix += 4;
				info = readUint8(ix);
				ix += 1;
				other = readUint8(ix);
				ix += 1;
				shndx = readUInt16(ix);
				ix += 2;
			} else {
				name = readUInt32(ix);
				ix += 4;
				info = readUint8(ix);
				ix += 1;
				other = readUint8(ix);
				ix += 1;
				shndx = readUInt16(ix);
				ix += 2;
				value = readUInt64(ix);
				ix += 8;
				size = Number(readUInt64(ix));
				ix += 8;
			}
			const type = info & 15;
			const binding = info >> 4;
			const visibility = other & 3;
			symbols[i] = {
				nameix: name,
				name: "",
				info,
				other,
				shndx,
				value,
				size,
				type,
				binding,
				visibility,
				typeDescription: strings_1.symbolTypeToString(type),
				bindingDescription: strings_1.symbolBindingToString(binding),
				visibilityDescription: strings_1.symbolVisibilityToString(visibility)
			};
		}
		return symbols;
	}
	async function readRelocationSection(fh, offset, size, entsize, bigEndian, bits, rela) {
		await fh.size();
		const num = biginthelpers_1.toNumberSafe(biginthelpers_1.divide(size, entsize));
		const relocations = new Array(num);
		for (let i = 0; i < num; i++) {
			const view = await fh.view(entsize, offset + i * entsize);
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const readSInt32 = (ix) => view.getInt32(ix, !bigEndian);
			const readSInt64 = (ix) => view.getBigInt64(ix, !bigEndian);
			let ix = 0;
			let addr, info, symbolIndex, type;
			let addend;
			if (bits == 32) {
				addr = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				if (rela) {
					addend = readSInt32(ix);
					ix += 4;
				}
				symbolIndex = info >> 8;
				type = info & 255;
			} else {
				addr = readUInt64(ix);
				ix += 8;
				info = readUInt64(ix);
				ix += 8;
				if (rela) {
					addend = readSInt64(ix);
					ix += 8;
				}
				symbolIndex = biginthelpers_1.toNumberSafe(info >> BigInt(32));
				type = biginthelpers_1.toNumberSafe(info & BigInt(4294967295));
			}
			relocations[i] = {
				addr,
				info,
				addend,
				symbolIndex,
				type
			};
		}
		return relocations;
	}
	function fillInSymbolNames(symbols, strings) {
		if (!strings) return;
		for (let i = 0; i < symbols.length; i++) symbols[i].name = getString(strings, symbols[i].nameix) || "";
	}
	async function readSectionHeaderEntries(fh, sh_off, sh_entsize, sh_num, bits, bigEndian, eSHStrNdx, readSymbolData) {
		if (sh_num == 0) return [];
		const result = new Array(sh_num);
		for (let i = 0; i < sh_num; i++) {
			const view = await fh.view(sh_entsize, Number(sh_off) + i * Number(sh_entsize));
			const readUInt32 = (ix) => view.getUint32(ix, !bigEndian);
			const readUInt64 = (ix) => view.getBigUint64(ix, !bigEndian);
			const name = readUInt32(0);
			const type = readUInt32(4);
			let ix = 8;
			let flags, addr, offset, size, link, info, addralign, entsize;
			if (bits == 32) {
				flags = readUInt32(ix);
				ix += 4;
				addr = readUInt32(ix);
				ix += 4;
				offset = readUInt32(ix);
				ix += 4;
				size = readUInt32(ix);
				ix += 4;
				link = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				addralign = readUInt32(ix);
				ix += 4;
				entsize = readUInt32(ix);
				ix += 4;
			} else {
				flags = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				addr = readUInt64(ix);
				ix += 8;
				offset = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				size = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				link = readUInt32(ix);
				ix += 4;
				info = readUInt32(ix);
				ix += 4;
				addralign = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
				entsize = biginthelpers_1.toNumberSafe(readUInt64(ix));
				ix += 8;
			}
			const section = {
				index: i,
				name: "",
				nameix: name,
				type,
				typeDescription: strings_1.sectionHeaderEntryTypeToString(type),
				flags,
				flagsDescription: strings_1.sectionFlagsToString(flags),
				addr,
				offset,
				size,
				link,
				info,
				addralign,
				entsize
			};
			result[i] = section;
		}
		for (const section of result) if (isStringSection(section)) {
			const { size, offset } = section;
			section.strings = await readStringSection(fh, offset, size);
		}
		for (const section of result) {
			if (isSymbolSection(section)) {
				const { size, offset, entsize, link } = section;
				section.symbols = await readSymbolsSection(fh, offset, size, entsize, bigEndian, bits);
				if (link >= 0 && link < result.length) {
					const stringsSection = result[link];
					if (isStringSection(stringsSection)) fillInSymbolNames(section.symbols, stringsSection.strings);
				}
			}
			if (isRelocationSection(section)) {
				const { size, offset, entsize } = section;
				section.relocations = await readRelocationSection(fh, offset, size, entsize, bigEndian, bits, section.type === types_1.SectionHeaderEntryType.Rela);
			}
		}
		fillInSectionHeaderNames(result, eSHStrNdx);
		return result;
	}
	exports.readSectionHeaderEntries = readSectionHeaderEntries;
	function fillInSectionHeaderNames(sections, eSHStrNdx) {
		if (eSHStrNdx < sections.length) {
			const stringsSection = sections[eSHStrNdx];
			if (isStringSection(stringsSection)) {
				const strs = stringsSection.strings;
				if (strs) sections.forEach((v) => {
					if (v.nameix == 0) v.name = "<null>";
					else {
						const name = getString(strs, v.nameix);
						if (name) v.name = name;
					}
				});
			}
		}
	}
	function isStringSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.StrTab;
	}
	exports.isStringSection = isStringSection;
	function isSymbolSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.DynSym || (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.SymTab;
	}
	exports.isSymbolSection = isSymbolSection;
	function isRelocationSection(section) {
		return (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.Rel || (section === null || section === void 0 ? void 0 : section.type) === types_1.SectionHeaderEntryType.Rela;
	}
	exports.isRelocationSection = isRelocationSection;
}));
// ../../work/main/node_modules/elfinfo/dist/src/elf.js
var require_elf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSymbolsByName = exports.getSymbolByName = exports.getSectionsByName = exports.getSectionByName = exports.fileOffsetToVirtualAddress = exports.fileOffsetToPhysicalAddress = exports.physicalAddressToFileOffset = exports.physicalAddressToVirtual = exports.virtualAddressToFileOffset = exports.virtualAddressToPhysical = exports.getSegmentsAtPhysicalMemoryLocation = exports.getSegmentsAtVirtualMemoryLocation = exports.getSectionsAtPhysicalMemoryLocation = exports.getSectionsAtVirtualMemoryLocation = exports.getSymbolsAtPhysicalMemoryLocation = exports.getSymbolsAtVirtualMemoryLocation = exports.getSegmentForSymbol = exports.getSegmentsForSymbol = exports.getSectionForSymbol = exports.getSectionsForSymbol = exports.getSectionsInSegment = exports.getSymbolsInSegment = exports.getSymbolsInSection = exports.getSymbols = void 0;
	const biginthelpers_1 = require_biginthelpers();
	const sections_1 = require_sections();
	function filterSymbolsByVirtualAddress(elf, start, size) {
		const end = biginthelpers_1.add(start, size);
		const symbols = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.virtualAddress && symbol.virtualAddress >= start && symbol.virtualAddress < end) symbols.push(symbol);
		}
		return symbols;
	}
	/** Get a consolidates array of all the symbols in the file.
	* @param elf the ELF file.
	* @returns an array of symbols.
	*/
	function getSymbols(elf) {
		const result = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) for (const sym of section.symbols) result.push(sym);
		return result;
	}
	exports.getSymbols = getSymbols;
	/** Get all the symbols that are addressed inside a given section.
	* @param elf the ELF file.
	* @param {ELFSection | number} sectionOrIndex either the section or the index of the section.
	* @returns {ELFSymbol[]} an array of symbols that are addressed in the section.
	*/
	function getSymbolsInSection(elf, sectionOrIndex) {
		const section = typeof sectionOrIndex == "number" ? elf.sections[sectionOrIndex] : sectionOrIndex;
		return filterSymbolsByVirtualAddress(elf, section.addr, section.size);
	}
	exports.getSymbolsInSection = getSymbolsInSection;
	/** Get all the symbols that are addressed inside a given segment.
	* @param {ELFSegment | number} segmentOrIndex either the segment or the index of the segment.
	* @returns {ELFSymbol[]} an array of symbols that are addressed in the segment.
	*/
	function getSymbolsInSegment(elf, segmentOrIndex) {
		const segment = typeof segmentOrIndex == "number" ? elf.segments[segmentOrIndex] : segmentOrIndex;
		return filterSymbolsByVirtualAddress(elf, segment.vaddr, segment.memsz);
	}
	exports.getSymbolsInSegment = getSymbolsInSegment;
	/** Get all the section that are addressed inside a given segment.
	* @param {ELFSegment | number} segmentOrIndex either the segment or the index of the segment.
	* @returns {ELFSection[]} an array of sections that are addressed in the segment.
	*/
	function getSectionsInSegment(elf, segmentOrIndex) {
		const segment = typeof segmentOrIndex == "number" ? elf.segments[segmentOrIndex] : segmentOrIndex;
		return elf.sections.filter((x) => x.addr > segment.vaddr && x.addr < biginthelpers_1.add(segment.vaddr, segment.memsz));
	}
	exports.getSectionsInSegment = getSectionsInSegment;
	/** Get the first section in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection[]} an array of sections that contain the symbol.
	*/
	function getSectionsForSymbol(elf, symbol) {
		const sections = [];
		for (const section of elf.sections) if (symbol.virtualAddress && symbol.virtualAddress >= section.addr && symbol.virtualAddress <= biginthelpers_1.add(section.addr, section.size)) sections.push(section);
		return sections;
	}
	exports.getSectionsForSymbol = getSectionsForSymbol;
	/** Get all sections in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} the first section which contains the symbol.
	*/
	function getSectionForSymbol(elf, symbol) {
		return getSectionsForSymbol(elf, symbol)[0];
	}
	exports.getSectionForSymbol = getSectionForSymbol;
	/** Get the first segment in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} all segments which contain the symbol.
	*/
	function getSegmentsForSymbol(elf, symbol) {
		const segments = [];
		for (const segment of elf.segments) if (symbol.virtualAddress && symbol.virtualAddress >= segment.vaddr && symbol.virtualAddress <= biginthelpers_1.add(segment.vaddr, segment.memsz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsForSymbol = getSegmentsForSymbol;
	/** Get the first segment in which a symbol is addressed.
	* @param {Symbol} symbol The symbol
	* @returns {ELFSection} the first segment which contains the symbol.
	*/
	function getSegmentForSymbol(elf, symbol) {
		return getSegmentsForSymbol(elf, symbol)[0];
	}
	exports.getSegmentForSymbol = getSegmentForSymbol;
	/** Find all symbols inside that overlap a given virtual memory location.
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSymbol[]} an array of symbols that contain the location.
	*/
	function getSymbolsAtVirtualMemoryLocation(elf, location) {
		const symbols = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.size == 0) {
				if (symbol.virtualAddress === location) symbols.push(symbol);
			} else if (symbol.virtualAddress && location >= symbol.virtualAddress && location < biginthelpers_1.add(symbol.virtualAddress, symbol.size)) symbols.push(symbol);
		}
		return symbols;
	}
	exports.getSymbolsAtVirtualMemoryLocation = getSymbolsAtVirtualMemoryLocation;
	/** Find all symbols inside that overlap a given physical memory location.
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSymbol[]} an array of symbols that contain the location.
	*/
	function getSymbolsAtPhysicalMemoryLocation(elf, location) {
		const virtualAddress = physicalAddressToVirtual(elf, location);
		if (virtualAddress) return getSymbolsAtVirtualMemoryLocation(elf, virtualAddress);
		else return [];
	}
	exports.getSymbolsAtPhysicalMemoryLocation = getSymbolsAtPhysicalMemoryLocation;
	/** Get all the sections that overlap a given virtual memory location
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSection[]} an array of sections that find the location inside of them.
	*/
	function getSectionsAtVirtualMemoryLocation(elf, location) {
		const sections = [];
		for (const section of elf.sections) if (location >= section.addr && location < biginthelpers_1.add(section.addr, section.size)) sections.push(section);
		return sections;
	}
	exports.getSectionsAtVirtualMemoryLocation = getSectionsAtVirtualMemoryLocation;
	/** Get all the sections that overlap a given physical memory location
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSection[]} an array of sections that find the location inside of them.
	*/
	function getSectionsAtPhysicalMemoryLocation(elf, location) {
		const virtualAddress = physicalAddressToVirtual(elf, location);
		if (virtualAddress) return getSectionsAtVirtualMemoryLocation(elf, virtualAddress);
		else return [];
	}
	exports.getSectionsAtPhysicalMemoryLocation = getSectionsAtPhysicalMemoryLocation;
	/** Get all the segments that overlap a given virtual memory location
	* @param {number | bigint} location The virtual memory address.
	* @returns {ELFSection} all segments which contain the address.
	*/
	function getSegmentsAtVirtualMemoryLocation(elf, location) {
		const segments = [];
		for (const segment of elf.segments) if (location >= segment.vaddr && location < biginthelpers_1.add(segment.vaddr, segment.memsz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsAtVirtualMemoryLocation = getSegmentsAtVirtualMemoryLocation;
	/** Get all the segments that overlap a given physical memory location
	* @param {number | bigint} location The physical memory address.
	* @returns {ELFSection} all segments which contain the address.
	*/
	function getSegmentsAtPhysicalMemoryLocation(elf, location) {
		const segments = [];
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) segments.push(segment);
		return segments;
	}
	exports.getSegmentsAtPhysicalMemoryLocation = getSegmentsAtPhysicalMemoryLocation;
	/** translate a virtual address to a physical address, if possible.
	* @param location The virtual memory address.
	* @returns the physical address.
	*/
	function virtualAddressToPhysical(elf, location) {
		for (const segment of elf.segments) if (location >= segment.vaddr && location <= biginthelpers_1.add(segment.vaddr, segment.memsz)) {
			const offset = biginthelpers_1.subtract(location, segment.vaddr);
			if (offset < segment.filesz) return biginthelpers_1.add(segment.paddr, offset);
		}
	}
	exports.virtualAddressToPhysical = virtualAddressToPhysical;
	/** translate a virtual address to an offset in the ELF file, if possible.
	* @param {number | bigint} location The virtual memory address.
	* @returns {number | bigint} the file offset.
	*/
	function virtualAddressToFileOffset(elf, location) {
		for (const segment of elf.segments) if (location >= segment.vaddr && location < biginthelpers_1.add(segment.vaddr, segment.memsz)) {
			const offset = biginthelpers_1.toNumberSafe(biginthelpers_1.subtract(location, segment.vaddr));
			if (offset < segment.filesz) return segment.offset + offset;
		}
	}
	exports.virtualAddressToFileOffset = virtualAddressToFileOffset;
	/** translate a physical address to a virtual address.
	* @param {number | bigint} location The physical memory address.
	* @returns {number | bigint} the virtual address.
	*/
	function physicalAddressToVirtual(elf, location) {
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.paddr);
			return biginthelpers_1.add(segment.vaddr, offset);
		}
	}
	exports.physicalAddressToVirtual = physicalAddressToVirtual;
	/** translate a physical address to an offset in the ELF file.
	* @param {number | bigint} location The physical memory address.
	* @returns {number | bigint} the file offset.
	*/
	function physicalAddressToFileOffset(elf, location) {
		for (const segment of elf.segments) if (location >= segment.paddr && location < biginthelpers_1.add(segment.paddr, segment.filesz)) {
			const offset = biginthelpers_1.toNumberSafe(biginthelpers_1.subtract(location, segment.paddr));
			return segment.offset + offset;
		}
	}
	exports.physicalAddressToFileOffset = physicalAddressToFileOffset;
	/** translate a file offset to a physical address, if possible.
	* @param {number} location The file offset.
	* @returns {number | bigint} the physical address.
	*/
	function fileOffsetToPhysicalAddress(elf, location) {
		for (const segment of elf.segments) if (location >= segment.offset && location < biginthelpers_1.add(segment.offset, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.offset);
			return biginthelpers_1.add(segment.paddr, offset);
		}
	}
	exports.fileOffsetToPhysicalAddress = fileOffsetToPhysicalAddress;
	/** translate a file offset to a virtual address, if possible.
	* @param {number} location The file offset.
	* @returns {number | bigint} the virtual address.
	*/
	function fileOffsetToVirtualAddress(elf, location) {
		for (const segment of elf.segments) if (location >= segment.offset && location < biginthelpers_1.add(segment.offset, segment.filesz)) {
			const offset = biginthelpers_1.subtract(location, segment.offset);
			return biginthelpers_1.add(segment.vaddr, offset);
		}
	}
	exports.fileOffsetToVirtualAddress = fileOffsetToVirtualAddress;
	/** Get the first section that matches the name (case-insensitive).
	* @param {string} sectionName the name of the section to find.
	* @returns {ELFSection} The first section that matches the name
	*/
	function getSectionByName(elf, sectionName) {
		return getSectionsByName(elf, sectionName)[0];
	}
	exports.getSectionByName = getSectionByName;
	/** Get all sections that matches the name (case-insensitive).
	* @param {string} sectionName the name of the sections to find.
	* @returns {ELFSection[]} an array of sections that match the name.
	*/
	function getSectionsByName(elf, sectionName) {
		return elf.sections.filter((s) => s.name.toUpperCase() == sectionName.toUpperCase());
	}
	exports.getSectionsByName = getSectionsByName;
	/** Get the first symbol that matches the name (case-insensitive).
	* @param {string} symbolName the name of the symbol to find.
	* @returns {ELFSymbol[]} an array of symbols that match the name.
	*/
	function getSymbolByName(elf, symbolName) {
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.name && symbol.name.toUpperCase() == symbolName.toUpperCase()) return symbol;
		}
	}
	exports.getSymbolByName = getSymbolByName;
	/** Get all symbols that matches the name (case-insensitive).
	* @param {string} symbolName the name of the symbols to find.
	* @returns {ELFSymbol[]} an array of symbols that match the name.
	*
	*/
	function getSymbolsByName(elf, symbolName) {
		const matches = [];
		for (const section of elf.sections) if (sections_1.isSymbolSection(section)) {
			for (const symbol of section.symbols) if (symbol.name && symbol.name.toUpperCase() == symbolName.toUpperCase()) matches.push(symbol);
		}
		return matches;
	}
	exports.getSymbolsByName = getSymbolsByName;
}));
// ../../work/main/node_modules/elfinfo/dist/src/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readElf = void 0;
	const strings_1 = require_strings();
	const types_1 = require_types();
	const segments_1 = require_segments();
	const sections_1 = require_sections();
	const elf_1 = require_elf();
	const biginthelpers_1 = require_biginthelpers();
	async function updateSymbolAddressesAndLoadSymbols(elf, reader, loadSymbols) {
		const readerSize = reader.size();
		const elftype = elf.type;
		if (elftype === types_1.ObjectType.Executable || elftype === types_1.ObjectType.Relocatable || elftype === types_1.ObjectType.Shared) {
			for (const section of elf.sections) if (sections_1.isSymbolSection(section)) for (const symbol of section.symbols) {
				if (elftype === types_1.ObjectType.Relocatable) {
					if (symbol.shndx < elf.sections.length) symbol.virtualAddress = biginthelpers_1.add(symbol.value, elf.sections[symbol.shndx].addr);
					else if (symbol.shndx == 65521) symbol.virtualAddress = symbol.value;
				} else symbol.virtualAddress = symbol.value;
				if (loadSymbols && symbol.virtualAddress && (symbol.type === types_1.SymbolType.Function || symbol.type === types_1.SymbolType.Object) && symbol.size) {
					const fileOffset = elf_1.virtualAddressToFileOffset(elf, symbol.value);
					if (fileOffset) {
						if (fileOffset + symbol.size <= readerSize) symbol.data = await reader.read(symbol.size, fileOffset);
						else debugger;
					}
				}
			}
		}
	}
	async function readElf(reader, options) {
		let success = false;
		const errors = [];
		const warnings = [];
		let elf;
		try {
			await reader.open();
			const size = await reader.size();
			if (size <= 64) errors.push("Not a valid ELF file. Too small.");
			else {
				const view = await reader.view(16);
				if (view.getInt32(0, true) !== 1179403647) warnings.push("Not a valid ELF file. The file does not start with 0x7f ELF.");
				const eiClass = view.getUint8(4);
				const eiData = view.getUint8(5);
				const eiVer = view.getUint8(6);
				const eiAbi = view.getUint8(7);
				const eiAbiVer = view.getUint8(8);
				if (eiClass < 1 || eiClass > 2) errors.push("Not a valid ELF file. Class is invalid");
				if (eiData < 1 || eiData > 2) errors.push("Not a valid ELF file. Endianness is invalid");
				if (eiVer != 1) warnings.push("Not a valid ELF file. Version is invalid");
				if (errors.length == 0) {
					const bits = eiClass === 1 ? 32 : 64;
					const bigEndian = eiData !== 1;
					const abi = eiAbi;
					const sizeLeft = bits == 32 ? 36 : 48;
					const headerview = await reader.view(sizeLeft);
					const readUInt16 = (ix) => headerview.getUint16(ix, !bigEndian);
					const readUInt32 = (ix) => headerview.getUint32(ix, !bigEndian);
					const readUInt64 = (ix) => headerview.getBigUint64(ix, !bigEndian);
					let ix = 0;
					const eType = readUInt16(ix);
					ix += 2;
					const eMachine = readUInt16(ix);
					ix += 2;
					const eVersion = readUInt32(ix);
					ix += 4;
					let eEntry, ePHOff, eSHOff;
					if (bits === 32) {
						eEntry = readUInt32(ix);
						ix += 4;
						ePHOff = readUInt32(ix);
						ix += 4;
						eSHOff = readUInt32(ix);
						ix += 4;
					} else {
						eEntry = readUInt64(ix);
						ix += 8;
						ePHOff = biginthelpers_1.toNumberSafe(readUInt64(ix));
						ix += 8;
						eSHOff = biginthelpers_1.toNumberSafe(readUInt64(ix));
						ix += 8;
					}
					const eFlags = readUInt32(ix);
					ix += 4;
					const eHSize = readUInt16(ix);
					ix += 2;
					const ePHEntSize = readUInt16(ix);
					ix += 2;
					const ePHNum = readUInt16(ix);
					ix += 2;
					const eSHEntSize = readUInt16(ix);
					ix += 2;
					const eSHNum = readUInt16(ix);
					ix += 2;
					const eSHStrNdx = readUInt16(ix);
					ix += 2;
					if (bits === 32 && eHSize !== 52 || bits == 64 && eHSize !== 64) errors.push("Invalid ELF file. Unexpected header size");
					if (ePHNum != 0 && (ePHOff < eHSize || ePHOff > size) || eSHNum != 0 && (eSHOff < eHSize || eSHOff > size)) errors.push("Invalid ELF file. Invalid offsets");
					if (ePHNum != 0 && (bits == 32 && ePHEntSize < 32 || bits == 64 && ePHEntSize < 56 || ePHEntSize > 255)) errors.push("Invalid ELF file. Program header entry size invalid");
					if (eSHNum != 0 && (bits == 32 && eSHEntSize < 40 || bits == 64 && eSHEntSize < 64 || ePHEntSize > 255)) errors.push("Invalid ELF file. Section header entry size invalid");
					if (errors.length == 0) {
						const type = eType;
						const isa = eMachine;
						const segments = await segments_1.readProgramHeaderEntries(reader, ePHOff, ePHEntSize, ePHNum, bits, bigEndian);
						const sections = await sections_1.readSectionHeaderEntries(reader, eSHOff, eSHEntSize, eSHNum, bits, bigEndian, eSHStrNdx, options.readSymbolData);
						elf = {
							path: reader.path,
							class: eiClass,
							classDescription: eiClass == 1 ? "ELF32" : "ELF64",
							data: eiData,
							dataDescription: eiData == 1 ? "Little endian" : "Big endian",
							version: eiVer,
							bits,
							abi,
							abiVersion: eiAbiVer,
							abiDescription: strings_1.abiToString(abi),
							isa,
							isaDescription: strings_1.isaToString(isa),
							isaVersion: eVersion,
							type,
							typeDescription: strings_1.objectTypeToString(type),
							flags: eFlags,
							flagsDescription: strings_1.elfFlagsToString(isa, eFlags),
							entryPoint: eEntry,
							programHeaderOffset: ePHOff,
							programHeaderEntrySize: ePHEntSize,
							numProgramHeaderEntries: ePHNum,
							sectionHeaderOffset: eSHOff,
							sectionHeaderEntrySize: eSHEntSize,
							numSectionHeaderEntries: eSHNum,
							shstrIndex: eSHStrNdx,
							segments,
							sections
						};
						await updateSymbolAddressesAndLoadSymbols(elf, reader, options.readSymbolData);
						success = true;
					}
				}
			}
		} catch (e) {
			errors.push(`Exception caught: ${e.toString()}`);
		}
		if (reader) try {
			await reader.close();
		} catch (e) {
			errors.push(`Exception caught: ${e.toString()}`);
		}
		return {
			success,
			errors,
			warnings,
			elf
		};
	}
	exports.readElf = readElf;
}));
// ../../work/main/node_modules/elfinfo/dist/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.debug = void 0;
	const sections_1 = require_sections();
	function toHex(n, padamount = 0) {
		if (n !== void 0) {
			const hexchars = n.toString(16);
			if (padamount == 0) padamount = typeof n == "bigint" ? 8 : hexchars.length <= 2 ? 2 : hexchars.length <= 4 ? 4 : 8;
			return `0x${hexchars.padStart(padamount, "0")}`;
		} else return "<undefined>";
	}
	/**
	* Print debug information for an ELF file, similar to readelf or objdump.
	* @param {ELF | ELFOpenResult} file the ELF file data to print debug info for.
	* @returns {string} Debug outpt.
	*/
	function debug(elf_) {
		let result = "";
		const elf = elf_.elf ? elf_.elf : elf_;
		if (elf) {
			const addrpad = elf.bits ? elf.bits / 4 : 8;
			result += `Path: ${elf.path}\n`;
			result += `Class:                             ${elf.classDescription} (${elf.class})\n`;
			result += `Bits:                              ${elf.bits} bits\n`;
			result += `Data:                              ${elf.dataDescription} (${elf.data})\n`;
			result += `Version:                           ${elf.version}\n`;
			result += `OS/ABI:                            ${elf.abiDescription} (${toHex(elf.abi)})\n`;
			result += `ABI version:                       ${elf.abiVersion}\n`;
			result += `Type:                              ${elf.typeDescription} (${toHex(elf.type)})\n`;
			result += `ISA/machine:                       ${elf.isaDescription} (${toHex(elf.isa)})\n`;
			result += `ISA/machine version:               ${elf.isaVersion}\n`;
			result += `Entry Point:                       ${toHex(elf.entryPoint)}\n`;
			result += `Program header offset:             ${toHex(elf.programHeaderOffset)}\n`;
			result += `Section header offset:             ${toHex(elf.sectionHeaderOffset)}\n`;
			result += `Flags:                             ${elf.flagsDescription} (${toHex(elf.flags)})\n`;
			result += `Program headers:                   ${elf.programHeaderEntrySize} bytes × ${elf.segments.length}\n`;
			result += `Section headers:                   ${elf.sectionHeaderEntrySize} bytes × ${elf.sections.length}\n`;
			result += `String table section index:        ${elf.shstrIndex}\n`;
			if (elf.segments.length) {
				result += "\n\nProgram Header Entries:\n\n";
				if (elf.bits == 32) result += "    #   Type                 Offset     VirtAddr   PhysAddr   FileSize   MemSiz     Align      Flags\n";
				else result += "    #   Type                 Offset             VirtAddr           PhysAddr           FileSize           MemSiz             Align      Flags\n";
				for (const header of elf.segments) {
					result += `    ${header.index.toString().padEnd(3)} `;
					result += `${header.typeDescription.padEnd(20)} `;
					result += `${toHex(header.offset, addrpad)} `;
					result += `${toHex(header.vaddr, addrpad)} `;
					result += `${toHex(header.paddr, addrpad)} `;
					result += `${toHex(header.filesz, addrpad)} `;
					result += `${toHex(header.memsz, addrpad)} `;
					result += `${toHex(header.align, 8)} `;
					result += `${header.flagsDescription}\n`;
				}
			}
			if (elf.sections.length) {
				result += "\n\nSections:\n\n";
				if (elf.bits == 32) result += "    #   Name               Type                             Address    Offset     Size       EntSize    Link  Info  Align      Flags\n";
				else result += "    #   Name               Type                             Address            Offset             Size               EntSize            Link  Info  Align      Flags\n";
				for (const section of elf.sections) {
					result += `    ${section.index.toString().padEnd(3)} `;
					result += `${section.name.substr(0, 18).padEnd(18)} `;
					result += `${section.typeDescription.padEnd(32)} `;
					result += `${toHex(section.addr, addrpad)} `;
					result += `${toHex(section.offset, addrpad)} `;
					result += `${toHex(section.size, addrpad)} `;
					result += `${toHex(section.entsize, addrpad)} `;
					result += `${(section.link || "").toString().padStart(4)}  `;
					result += `${(section.info || "").toString().padStart(4)}  `;
					result += `${toHex(section.addralign, 8)} `;
					result += `${section.flagsDescription}\n`;
				}
			}
			for (const section of elf.sections) {
				result += `\n\n${section.typeDescription} section #${section.index} ${section.name}:\n\n`;
				if (sections_1.isSymbolSection(section)) {
					if (elf.bits == 32) result += "      #   Value      Size       Type                         Bind   Visibility Name\n";
					else result += "      #   Value              Info       Type                         Bind   Visibility Name\n";
					let ix = 0;
					for (const symbol of section.symbols) {
						result += `    ${(ix++).toString().padStart(5)} `;
						result += `${toHex(symbol.value, addrpad)} `;
						result += `${toHex(symbol.size, 8)} `;
						result += `${symbol.typeDescription.padEnd(28)} `;
						result += `${symbol.bindingDescription.padEnd(6)} `;
						result += `${symbol.visibilityDescription.padEnd(10)} `;
						result += `${symbol.name}\n`;
					}
				} else if (sections_1.isStringSection(section)) for (const string in section.strings) result += `  #${string} - ${section.strings[string]}\n`;
				else if (sections_1.isRelocationSection(section)) {
					if (elf.bits == 32) result += "        # Offset     Size       Type                         Bind   Visibility Name\n";
					else result += "        # Offset             Size               Type                         Bind   Visibility Name\n";
					let ix = 0;
					for (const relocation of section.relocations) {
						result += `    ${(ix++).toString().padStart(5)} `;
						result += `${toHex(relocation.addr, addrpad)} `;
						result += `${toHex(relocation.info, addrpad)} `;
						result += "\n";
					}
				}
			}
		} else result += "<undefined>";
		return result;
	}
	exports.debug = debug;
}));
// src/elf/headers-only.ts
var import_src = (/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		Object.defineProperty(o, k2, {
			enumerable: true,
			get: function() {
				return m[k];
			}
		});
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.open = void 0;
	const reader = __importStar(require_reader());
	const parser_1 = require_parser();
	function isReader(item) {
		return typeof item === "object" && typeof item.close === "function" && typeof item.open === "function" && typeof item.read === "function" && typeof item.size === "function" && typeof item.view === "function";
	}
	function isFileHandle(item) {
		return typeof item === "object" && typeof item.fd === "number" && typeof item.stat === "function" && typeof item.read === "function";
	}
	function isBlob(item) {
		return typeof item === "object" && typeof item.size === "number" && typeof item.arrayBuffer === "function";
	}
	const defaultOptions = { readSymbolData: false };
	/**
	* Parse an ELF file.
	* @summary Parsing will be async if a path, blob, or file handle is specified and synchronous if an array or buffer is specified.
	* @param {any} input the path to the ELF file, or the data for the file.
	* @param {function} [callback] When specified, this will be called after the file is done parsing.
	* @returns {Promise<ELFOpenResult>} a result indicating the success or failure of parsing and the data for the ELF file.
	*/
	function open(input, options, callback) {
		let promise;
		if (!options) options = defaultOptions;
		if (input instanceof Uint8Array) promise = parser_1.readElf(reader.buffer(input), options);
		else if (input instanceof ArrayBuffer) promise = parser_1.readElf(reader.buffer(input), options);
		else if (input instanceof Array) promise = parser_1.readElf(reader.array(input), options);
		else if (isReader(input)) promise = parser_1.readElf(input, options);
		else if (typeof input === "number") promise = parser_1.readElf(reader.syncfile(input), options);
		else if (isFileHandle(input)) promise = parser_1.readElf(reader.asyncfile(input), options);
		else if (isBlob(input)) promise = parser_1.readElf(reader.blob(input), options);
		else if (typeof input === "string") promise = parser_1.readElf(reader.file(input), options);
		else promise = new Promise((resolve) => {
			resolve({
				success: false,
				errors: ["unsupported input type"],
				warnings: []
			});
		});
		if (callback) promise.then(callback);
		return promise;
	}
	exports.open = open;
	__exportStar(require_reader(), exports);
	__exportStar(require_elf(), exports);
	__exportStar(require_types(), exports);
	__exportStar(require_debug(), exports);
})))();
const BATCH = 16384;
async function readHeaders(tables) {
	const segments = [];
	const sections = [];
	let at = 0;
	let header;
	do {
		const { success, errors, elf } = await (0, import_src.open)(headersOnly(tables, at));
		if (!success || elf === void 0) throw new FormatError(`the ELF headers do not decode (${errors.join("; ")})`, 0);
		for (const segment of elf.segments) segments.push(segment);
		for (const section of elf.sections) sections.push(section);
		header = {
			type: elf.type,
			machine: elf.isa,
			entry: BigInt(elf.entryPoint)
		};
		at += BATCH;
	} while (at < Math.max(tables.segments.count, tables.sections.count));
	return {
		...header,
		segments,
		sections
	};
}
/** A file of nothing but headers, with the rows from number `at` on. */
function headersOnly(tables, at) {
	const { view, layout } = tables;
	const segments = rows(view.bytes, tables.segments, layout.segmentHeader, at);
	const sections = rows(view.bytes, tables.sections, layout.sectionHeader, at);
	const segmentsAt = layout.fileHeader;
	const sectionsAt = segmentsAt + segments.length * layout.segmentHeader;
	const end = sectionsAt + sections.length * layout.sectionHeader;
	const bytes = new Uint8Array(Math.max(end, 2 * layout.fileHeader));
	bytes.set(view.slice(0, layout.fileHeader));
	for (const [index, row] of segments.entries()) bytes.set(row, segmentsAt + index * layout.segmentHeader);
	for (const [index, row] of sections.entries()) {
		const start = sectionsAt + index * layout.sectionHeader;
		bytes.set(row, start);
		bytes.fill(0, start + 4, start + 8);
	}
	const header = new ByteView(bytes, view.littleEndian, view.wordSize).rows(0, layout.fileHeader);
	const set16 = (offset, value) => header.setUint16(offset, value, view.littleEndian);
	const setWord = (offset, value) => view.wordSize === 8 ? header.setBigUint64(offset, BigInt(value), view.littleEndian) : header.setUint32(offset, value, view.littleEndian);
	setWord(layout.e_phoff, segmentsAt);
	setWord(layout.e_shoff, sectionsAt);
	set16(layout.e_ehsize, layout.fileHeader);
	set16(layout.e_phentsize, layout.segmentHeader);
	set16(layout.e_phnum, segments.length);
	set16(layout.e_shentsize, layout.sectionHeader);
	set16(layout.e_shnum, sections.length);
	set16(layout.e_shstrndx, 0);
	return bytes;
}
/** Up to a batch of rows, each cut down to the standard record. */
function rows(bytes, { offset, count, entrySize }, standard, at) {
	const result = [];
	for (let row = at; row < Math.min(count, at + BATCH); row++) {
		const start = offset + row * entrySize;
		result.push(bytes.subarray(start, start + standard));
	}
	return result;
}
// src/elf/sections.ts
/** A linked executable has dozens of sections; nothing that runs has this many. */
const MOST_SECTIONS = 131072;
const LONGEST_NAME = 256;
/** What keeps the section header table from being read at all; `null` where nothing does. */
function sectionTableDamage({ view, layout, sections }) {
	const { offset, count, entrySize } = sections;
	if (count === 0) return null;
	if (entrySize < layout.sectionHeader) return `section headers of ${entrySize} bytes are too short`;
	if (count > MOST_SECTIONS) return `${count} sections are more than any linker makes`;
	if (offset + count * entrySize > view.end) return "the section header table reaches past the end of the file";
	return null;
}
/**
* Section headers (gABI, chapter 4). Nothing the loader needs is in them, so damage here is a gap: a section without
* a readable name has the name "", one that leaves the file is cut down to it.
*/
function readSections(raw, machine, tables) {
	const { view, sections: table } = tables;
	const outside = [];
	const unnamed = [];
	let extent = 0;
	const types = raw.map((_, index) => sectionTypeName(view.u32(table.offset + index * table.entrySize + 4), machine));
	const names = nameTable(raw, types, tables);
	const sections = raw.map((header, index) => {
		const type = types[index] ?? "SHT_NULL";
		const empty = type === "SHT_NULL" || type === "SHT_NOBITS";
		const end = empty || header.size === 0 ? 0 : header.offset + header.size;
		extent = Math.max(extent, end);
		if (end > view.end) outside.push(index);
		const name = names === null ? null : readName(names, header.nameix);
		if (name === null) unnamed.push(index);
		return {
			index,
			name: name ?? "",
			type,
			flags: header.flags,
			address: BigInt(header.addr),
			offset: atMostSafe(header.offset),
			fileSize: empty ? 0 : Math.max(0, Math.min(header.size, view.end - header.offset)),
			size: atMostSafe(header.size),
			link: header.link,
			info: header.info,
			align: atMostSafe(header.addralign),
			entrySize: atMostSafe(header.entsize)
		};
	});
	const gaps = [];
	if (outside.length > 0) gaps.push(gap(`${listed(outside)} reach past the end of the file`));
	if (names === null && raw.length > 1) gaps.push(gap("there is no table of section names"));
	else if (names !== null && unnamed.length > 0) gaps.push(gap(`the names of ${listed(unnamed)} can't be read`));
	return {
		sections,
		extent,
		gaps
	};
}
const gap = (why) => ({
	fact: "sections",
	why
});
function nameTable(raw, types, tables) {
	const header = raw[tables.nameSection];
	if (header === void 0 || types[tables.nameSection] !== "SHT_STRTAB") return null;
	if (header.offset > tables.view.end) return null;
	return tables.view.window(header.offset, Math.min(header.size, tables.view.end - header.offset));
}
function readName(names, offset) {
	try {
		return names.string(names.start + offset, LONGEST_NAME);
	} catch (error) {
		if (error instanceof FormatError) return null;
		throw error;
	}
}
/** "sections 3, 7 and 12 more" */
function listed(indexes) {
	const shown = indexes.slice(0, 8);
	const rest = indexes.length - shown.length;
	return `sections ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
// src/elf/segments.ts
/**
* Program headers (gABI, chapter 5). A PT_LOAD that the file does not hold whole is a FormatError: the file is cut
* short, or was never loadable. Any other segment outside the file is a gap.
*/
function readSegments(raw, machine, { view, segments: table }) {
	const outside = [];
	let extent = 0;
	const segments = raw.map((header, index) => {
		const row = table.offset + index * table.entrySize;
		const type = segmentTypeName(view.u32(row), machine);
		const end = header.filesz === 0 ? 0 : header.offset + header.filesz;
		const whole = end <= view.end;
		extent = Math.max(extent, end);
		if (type === "PT_LOAD") {
			if (!whole) throw new FormatError(`the file is cut short: its segment ${index} reaches to byte ${end}, the file ends after ${view.end}; the program header is`, row);
			if (!Number.isSafeInteger(header.memsz)) throw new FormatError(`segment ${index} has no possible size`, row);
		} else if (!whole) outside.push(index);
		return {
			type,
			flags: header.flags,
			address: BigInt(header.vaddr),
			memorySize: atMostSafe(header.memsz),
			offset: atMostSafe(header.offset),
			fileSize: whole ? header.filesz : Math.max(0, view.end - header.offset),
			align: atMostSafe(header.align)
		};
	});
	const why = `segments that are not loaded (${[...new Set(outside.map((index) => segments[index]?.type))].join(", ")}) reach past the end of the file`;
	return {
		segments,
		extent,
		gaps: outside.length === 0 ? [] : [{
			fact: "segments",
			why
		}]
	};
}
// src/elf/read.ts
/**
* The headers of an ELF file. A FormatError where the bytes are no ELF file or its program headers are damaged;
* damaged section headers are a gap, because nothing needs them to run.
*/
async function readElf(bytes) {
	const located = locateHeaders(bytes);
	const damage = sectionTableDamage(located);
	const tables = damage === null ? located : {
		...located,
		sections: {
			...located.sections,
			count: 0
		}
	};
	const raw = await readHeaders(tables);
	const machine = machineName(raw.machine);
	const segments = readSegments(raw.segments, machine, tables);
	const sections = readSections(raw.sections, machine, tables);
	const { offset, count, entrySize } = located.sections;
	const tableEnd = count === 0 ? 0 : offset + count * entrySize;
	return {
		bytes,
		class: located.view.wordSize === 8 ? 64 : 32,
		byteOrder: located.view.littleEndian ? "little" : "big",
		machine,
		type: objectTypeName(raw.type),
		entry: raw.entry,
		segments: segments.segments,
		sections: sections.sections,
		extent: atMostSafe(Math.max(tableEnd, segments.extent, sections.extent)),
		gaps: [
			...segments.gaps,
			...damage === null ? [] : [{
				fact: "sections",
				why: damage
			}],
			...sections.gaps
		]
	};
}
// src/read/foreign-format.ts
/** Says what a file is that is no ELF file, and what to do about it; `null` where that is not plain to see. */
function foreignFormat(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
	for (const { magic, at = 0, what } of formats) if (magic.every((byte, i) => head[at + i] === byte)) return what;
	if (head.length >= 8 && head.readUInt32BE(0) === 3405691582) return head.readUInt32BE(4) < 45 ? machO : "a Java class";
	return null;
}
const text = (letters) => [...Buffer.from(letters, "latin1")];
const machO = "a Mach-O file for macOS; build it with GOOS=linux";
const archive = (kind) => `a ${kind} archive; unpack it and name the binary inside`;
const formats = [
	{
		magic: [
			207,
			250,
			237,
			254
		],
		what: machO
	},
	{
		magic: [
			206,
			250,
			237,
			254
		],
		what: machO
	},
	{
		magic: [
			254,
			237,
			250,
			207
		],
		what: machO
	},
	{
		magic: [
			254,
			237,
			250,
			206
		],
		what: machO
	},
	{
		magic: text("MZ"),
		what: "a Windows executable; build it with GOOS=linux"
	},
	{
		magic: text("\0asm"),
		what: "a WebAssembly module"
	},
	{
		magic: text("#!"),
		what: "a script"
	},
	{
		magic: text("!<arch>\n"),
		what: "an archive of object files"
	},
	{
		magic: [31, 139],
		what: archive("gzip")
	},
	{
		magic: text("PK"),
		what: archive("zip")
	},
	{
		magic: [
			40,
			181,
			47,
			253
		],
		what: archive("zstd")
	},
	{
		magic: [
			253,
			55,
			122,
			88,
			90,
			0
		],
		what: archive("xz")
	},
	{
		magic: text("BZh"),
		what: archive("bzip2")
	},
	{
		magic: text("ustar"),
		at: 257,
		what: archive("tar")
	}
];
// src/read/turns.ts
/**
* Lets so many through at a time and the others wait in order: a file is in memory whole while it is read, and a
* report may be asked for a hundred of them.
*/
function takeTurns(most) {
	const waiting = [];
	let busy = 0;
	return async (work) => {
		if (busy >= most) await new Promise((resolve) => waiting.push(resolve));
		else busy++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) busy--;
			else next();
		}
	};
}
// src/read/wire-size.ts
/** Large, because the thread pool stops at each chunk until the main thread, busy reading the file, takes it. */
const CHUNK = 1 << 22;
/** Bytes after the compression a registry uses, worked out in the thread pool; what comes out is counted, not kept. */
async function measureWireSize(bytes) {
	const [gzip, zstd] = await Promise.all([countOutput(bytes, createGzip({
		level: 6,
		chunkSize: CHUNK
	})), countOutput(bytes, createZstdCompress({
		params: { [constants.ZSTD_c_compressionLevel]: 3 },
		chunkSize: CHUNK
	}))]);
	return {
		gzip,
		zstd
	};
}
async function countOutput(bytes, compressor) {
	let count = 0;
	for await (const chunk of Readable.from([bytes], { objectMode: false }).pipe(compressor)) count += chunk.length;
	return count;
}
// src/read.ts
/** Why a file is not what this tool reads, in words for the user. */
var Unreadable = class extends Error {};
const LARGEST = 2 ** 31;
const ELF_MAGIC = Buffer.from("ELF", "latin1");
const inTurn = takeTurns(availableParallelism());
/** Opens one file and reads all there is to know. Whatever is wrong with the file is said in `unread`. */
const readArtifact = (path, options) => inTurn(() => readOne(path, options));
async function readOne(path, options) {
	const { name, displayPath, variant, build, wire, now } = options;
	try {
		const bytes = await readWhole(path);
		const elf = await readExecutable(bytes);
		const wireSize = wire ? measureWireSize(bytes) : null;
		const artifact = {
			...analyzeArtifact({
				elf,
				name,
				path: displayPath,
				variant,
				build,
				sha256: createHash("sha256").update(bytes).digest("hex"),
				now
			}),
			wireSize: await wireSize
		};
		if (artifact.go === null && artifact.packer === null) throw new Unreadable(notGo(artifact));
		const doubt = doubtOf(artifact, elf);
		return {
			artifact,
			unread: doubt === null ? null : {
				path: displayPath,
				reason: doubt
			}
		};
	} catch (error) {
		if (!(error instanceof Unreadable || error instanceof FormatError)) throw error;
		return {
			artifact: null,
			unread: {
				path: displayPath,
				reason: error.message
			}
		};
	}
}
/** One read into one buffer. What is no regular file is refused before it is opened: opening a pipe may never end. */
async function readWhole(path) {
	const about = await attempt(() => stat(path));
	const kind = specialKind(about);
	if (kind !== null) throw new Unreadable(`it is ${kind}`);
	if (about.size === 0) throw new Unreadable("it is empty");
	if (about.size > LARGEST) throw new Unreadable(`it has ${(about.size / 2 ** 30).toFixed(1)} GiB, and only files up to 2 GiB are read`);
	const file = await attempt(() => open(path));
	try {
		const buffer = Buffer.allocUnsafeSlow(about.size);
		let filled = 0;
		while (filled < buffer.length) {
			const { bytesRead } = await attempt(() => file.read(buffer, filled, Math.min(buffer.length - filled, 2 ** 30)));
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return buffer.subarray(0, filled);
	} finally {
		await file.close();
	}
}
async function attempt(call) {
	try {
		return await call();
	} catch (error) {
		const code = error.code;
		if (code === void 0) throw error;
		if (code === "ENOENT" || code === "ENOTDIR") throw new Unreadable("there is no such file");
		if (code === "EACCES" || code === "EPERM") throw new Unreadable("permission denied: this user may not read it");
		throw new Unreadable(`the system does not let it be read (${code})`);
	}
}
function specialKind(about) {
	if (about.isFile()) return null;
	if (about.isDirectory()) return "a folder; name the binary inside it";
	if (about.isFIFO()) return "a named pipe, not a file";
	if (about.isSocket()) return "a socket, not a file";
	return "a device, not a file";
}
const notExecutable = {
	ET_REL: "it is an object file that is not linked yet, not an executable",
	ET_CORE: "it is a core dump, not an executable"
};
async function readExecutable(bytes) {
	if (Buffer.compare(bytes.subarray(0, 4), ELF_MAGIC) !== 0) {
		const format = foreignFormat(bytes);
		throw new Unreadable(format === null ? "it is not an ELF file" : `it is not an ELF file but ${format}`);
	}
	const elf = await readElf(bytes);
	if (elf.type !== "ET_EXEC" && elf.type !== "ET_DYN") throw new Unreadable(notExecutable[elf.type] ?? `its ELF type, ${elf.type}, is not that of an executable`);
	if (elf.segments.every(({ type }) => type !== "PT_LOAD")) throw new Unreadable("it is an ELF file without anything to load, not an executable");
	return elf;
}
const notGo = ({ gaps }) => gaps.find(({ fact }) => fact === "go")?.why ?? "it is an ELF file, but not one that Go's linker made";
/** What keeps the facts from being the whole truth; `null` where nothing does. */
function doubtOf({ packer }, elf) {
	if (packer !== null) return `it is packed by ${packer}; unpack it with \`upx -d\` to see what is inside`;
	if (elf.extent <= elf.bytes.length) return null;
	return `it is cut short, or its section headers are damaged: they speak of ${elf.extent} bytes, the file has ${elf.bytes.length}`;
}
// src/measure.ts
/** Builds what the configuration asks for and reads each binary as it lands. */
async function measureBuild(job) {
	const { build } = job.config;
	return build === null ? measureMatrix(job) : measureOwnBuild(job, build);
}
/** Reads binaries that exist. `names` are what they are called; where absent, the shortest that tells them apart. */
async function measureFiles(job, files, names = uniqueNames(files)) {
	const reads = sides(await Promise.all(files.map((file, index) => read(job, file, { name: names[index] }))));
	return {
		...emptySnapshot,
		...reads,
		...shared(reads.artifacts)
	};
}
async function measureMatrix(job) {
	const { config, folder, out, signal, onPlan, onEvent } = job;
	const toolchain = await findToolchain({
		folder,
		signal
	});
	const subject = await findSubject({
		folder,
		patterns: config.target,
		toolchain,
		signal
	});
	const variants = expandVariants(config.variants, config.matrix ?? void 0, { goarch: toolchain.hostArch });
	const builds = planBuilds(subject.packages, variants);
	onPlan(builds.map(({ name }) => name));
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
		signal,
		timeLimit,
		onEvent,
		buildvcs: config.vcs,
		...jobs
	})) if (outcome.kind === "failed") failedBuilds.push(outcome.failed);
	else if (outcome.kind === "skipped") skippedVariants.push(outcome.skipped);
	else reads.push(read(job, outcome.path, {
		name: outcome.name,
		variant: outcome.variant,
		build: outcome.record
	}));
	const order = new Map(builds.map(({ name }, index) => [name, index]));
	const place = (name) => order.get(name) ?? builds.length;
	const { artifacts, unread } = sides(await Promise.all(reads));
	return {
		commit: null,
		module: subject.module,
		goVersion: toolchain.version,
		artifacts: [...artifacts].sort((a, b) => place(a.name) - place(b.name)),
		failedBuilds: failedBuilds.sort((a, b) => place(a.variant) - place(b.variant)),
		skippedVariants: skippedVariants.sort((a, b) => place(a.variant) - place(b.variant)),
		unread
	};
}
async function measureOwnBuild(job, build) {
	const { folder, signal, config } = job;
	const outcome = await runOwnBuild({
		...build,
		folder,
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
function read(job, path, about) {
	const { started, wire, now } = job;
	return readArtifact(path, {
		variant: null,
		build: null,
		displayPath: displayPath(started, path),
		wire,
		now,
		...about
	});
}
/** Relative to where the command was started, with forward slashes; absolute where it lies elsewhere. */
function displayPath(started, path) {
	const near = relative(started, path);
	return near.startsWith("..") ? path : near.replaceAll("\\", "/");
}
const sides = (reads) => ({
	artifacts: reads.flatMap(({ artifact }) => artifact ?? []),
	unread: reads.flatMap(({ unread }) => unread ?? [])
});
const emptySnapshot = {
	commit: null,
	module: null,
	goVersion: null,
	artifacts: [],
	failedBuilds: [],
	skippedVariants: [],
	unread: []
};
/** What all files say alike of where they come from. */
function shared(artifacts) {
	const alike = (values) => new Set(values).size === 1 ? values[0] ?? null : null;
	return {
		module: alike(artifacts.map(({ go }) => go?.module)),
		goVersion: alike(artifacts.map(({ go }) => go?.version))
	};
}
/** The shortest trailing part of each path that tells it from the others. */
function uniqueNames(paths) {
	const parts = paths.map((path) => path.split(/[/\\]/).filter((part) => part !== ""));
	const tail = (index, length) => parts[index].slice(-length).join("/");
	return paths.map((path, index) => {
		const depth = parts[index].length;
		for (let length = 1; length < depth; length++) {
			const name = tail(index, length);
			if (!parts.some((_, other) => other !== index && tail(other, length) === name)) return name;
		}
		return path;
	});
}
export { limitOptions as a, catalogueNames$1 as c, configOf as i, measureFiles as n, readConfig as o, buildOptions as r, configNames as s, measureBuild as t };
