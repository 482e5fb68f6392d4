import { n as UsageError } from "./errors2.js";
import { i as failureOf, n as ImageError, r as ImageUnavailable, t as DockerfileError } from "./image-error.js";
import { a as parseRegistryReference, i as parseImage, o as referenceText } from "./docker.js";
import { n as programPath, r as searchPaths } from "./started-file.js";
import { l as emptyConfig, r as findBase, t as tableFacts } from "./table-facts.js";
import { a as normalPlatform, o as parsePlatform, s as platformText, t as architectureOf } from "./platform.js";
import { c as destinationOf, d as goBuildsOf, f as isGolang, i as programOf, l as segmentMatches, n as placeByName, o as tagsOf, p as readShellCommands, r as placeFromContext, s as copiedPrograms, t as isBuiltAs, u as startedProgram } from "./shipped.js";
import { a as certificateDirectories, b as decompress, c as zoneFolders, d as stackLayers, g as RootView, h as treeEntries, l as fullAllowance, m as makeDirectory, o as certificateFiles, p as emptyDirectory, r as openRootfs, s as readFacts, t as openLocalImage, u as readLayer } from "./open-image.js";
import { f as cgoByDefault, t as imageRules } from "./image-rules.js";
import { t as hasLegacyZones } from "./legacy-zones.js";
import { t as require_dist } from "./dist.js";
import { t as openReference } from "./open-reference.js";
import { dirname, join, posix, resolve } from "node:path";
import { createReadStream, readFileSync, statSync } from "node:fs";
// src/image/dockerfile/split-words.ts
/** White space as Go's unicode.IsSpace has it. */
const isSpace = (character) => /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
/** Words as they come together from pieces: white space ends one only where it stands outside quotes. */
var Words = class {
	#words = [];
	#word = "";
	add(text) {
		for (const character of text) if (isSpace(character)) this.#flush();
		else this.#word += character;
	}
	addWhole(text) {
		this.#word += text;
	}
	end() {
		this.#flush();
		return this.#words;
	}
	#flush() {
		if (this.#word !== "") this.#words.push(this.#word);
		this.#word = "";
	}
};
// src/image/dockerfile/key-values.ts
/** The words of ARG: `name`, or `name=default`. */
function parseArgs({ rest, escapeSign }, fail) {
	const words = quotedWords(rest, escapeSign);
	if (words.length === 0) fail("ARG requires at least one argument");
	return words.map((word) => {
		const equals = word.indexOf("=");
		if (equals === 0) fail("ARG names can not be blank");
		return equals < 0 ? {
			name: word,
			value: null
		} : {
			name: word.slice(0, equals),
			value: word.slice(equals + 1)
		};
	});
}
/** `name=value …`, or of old `name value`, where the value is the rest of the line. */
function parsePairs({ keyword, rest, escapeSign }, fail) {
	const words = quotedWords(rest, escapeSign);
	const [first] = words;
	if (first === void 0) return fail(`${keyword} requires at least one argument`);
	if (!first.includes("=")) {
		const [, name = "", value] = /^([^\t\v\f\r ]*)[\t\v\f\r ]+([\s\S]*)$/.exec(rest) ?? [];
		return value === void 0 ? fail(`${keyword} must have two arguments`) : [{
			name,
			value
		}];
	}
	return words.map((word) => {
		const equals = word.indexOf("=");
		if (equals < 0) fail(`${JSON.stringify(word)} has no =: it must be name=value`);
		if (equals === 0) fail(`${keyword} names can not be blank`);
		return {
			name: word.slice(0, equals),
			value: word.slice(equals + 1)
		};
	});
}
/** Words with their quotes and escapes still on; white space inside quotes belongs to the word. */
function quotedWords(text, escapeSign) {
	const words = [];
	let word = "";
	let started = false;
	let quote = null;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (quote === null && isSpace(character)) {
			if (started) words.push(word);
			word = "";
			started = false;
			continue;
		}
		if (character === escapeSign && quote !== "'") {
			if (at + 1 === text.length) break;
			word += character + text.charAt(++at);
			started = true;
			continue;
		}
		if (quote === null && (character === "'" || character === "\"")) quote = character;
		else if (character === quote) quote = null;
		word += character;
		started = true;
	}
	if (started) words.push(word);
	return words;
}
// src/image/dockerfile/shell-pattern.ts
var PatternError = class extends Error {
	name = "PatternError";
};
/** Steps that matching one pattern may take: pattern length × text length. */
const mostSteps = 2e7;
function tokensOf(pattern) {
	const characters = [...pattern];
	const tokens = [];
	for (let i = 0; i < characters.length; i++) {
		const character = characters[i];
		if (character === "*") {
			if (tokens.at(-1) !== "any text") tokens.push("any text");
		} else if (character === "?") tokens.push("any character");
		else if (character !== "\\") tokens.push({ character });
		else {
			const next = characters[i + 1];
			if (next === "}" || next === "/") continue;
			if (next !== "*" && next !== "?" && next !== "\\") throw new PatternError(`invalid escape \\${next ?? ""} in the pattern ${pattern}`);
			tokens.push({ character: next });
			i++;
		}
	}
	return tokens;
}
/** The lengths, in characters, of the shortest and the longest start of `text` that the pattern matches; `null` for none. */
function matchStart(tokens, text) {
	if ((tokens.length + 1) * (text.length + 1) > mostSteps) throw new PatternError("a text and a pattern too long to match");
	let shortest = null;
	let longest = 0;
	let reached = withSkips(tokens, /* @__PURE__ */ new Set([0]));
	for (let length = 0;; length++) {
		if (reached.has(tokens.length)) {
			shortest ??= length;
			longest = length;
		}
		const character = text[length];
		if (character === void 0 || reached.size === 0) break;
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) {
			const token = tokens[at];
			if (token === "any text") next.add(at);
			else if (token === "any character" ? character !== "\n" : token?.character === character) next.add(at + 1);
		}
		reached = withSkips(tokens, next);
	}
	return shortest === null ? null : {
		shortest,
		longest
	};
}
/** "any text" may be no text. */
function withSkips(tokens, positions) {
	for (const at of positions) if (tokens[at] === "any text") positions.add(at + 1);
	return positions;
}
function trimPrefix(text, pattern, longest) {
	const characters = [...text];
	const match = matchStart(tokensOf(pattern), characters);
	return match === null ? text : characters.slice(longest ? match.longest : match.shortest).join("");
}
function trimSuffix(text, pattern, longest) {
	const characters = [...text].reverse();
	const match = matchStart(tokensOf(reversed(pattern)), characters);
	if (match === null) return text;
	return characters.slice(longest ? match.longest : match.shortest).reverse().join("");
}
/** The pattern from its end, an escape staying with what it escapes. One at the very end comes to escape what follows. */
const reversed = (pattern) => (pattern.match(/\\?[\s\S]/gu) ?? []).reverse().join("");
/** The first match, or all of them, replaced; from each place the longest counts. */
function replacePattern(text, pattern, replacement, all) {
	const tokens = tokensOf(pattern);
	const characters = [...text];
	if ((tokens.length + 1) * (characters.length + 1) ** 2 > mostSteps * 50) throw new PatternError("a text and a pattern too long to match");
	let result = "";
	let at = 0;
	let matchedBefore = false;
	while (at <= characters.length) {
		const match = matchStart(tokens, characters.slice(at));
		const length = match?.longest ?? 0;
		if (match !== null && !(length === 0 && matchedBefore)) {
			const matched = characters.slice(at, at + length).join("");
			if (!all) return result + replacement + characters.slice(at + length).join("");
			result += fillTemplate(replacement, matched);
			matchedBefore = length > 0;
			at += length;
			if (length > 0) continue;
		}
		matchedBefore = false;
		result += characters[at] ?? "";
		at++;
	}
	return result;
}
/** Where all are replaced, `$0` is what was matched and `$name` nothing: BuildKit has Go's regexp do it (Regexp.Expand). */
const fillTemplate = (template, matched) => template.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (_, dollar, braced, name) => {
	if (dollar !== void 0) return "$";
	return /^0+$/.test(braced ?? name) ? matched : "";
});
// src/image/dockerfile/word-error.ts
/** The text is no word that can be expanded; the message says why, without a place. */
var WordError = class extends Error {
	name = "WordError";
};
// src/image/dockerfile/shell-substitution.ts
/** Whether BuildKit knows the operator (shell/lex.go, processDollar); `#` and `%` take no colon. */
const isOperator = (sought) => "+-?#%".includes(sought.operator) && !(sought.colon && "#%".includes(sought.operator));
/** What `${name:-word}` and its like stand for. A WordError where a variable has to be set and is not. */
function substitute({ name, colon, operator }, value, word) {
	const isSet = value !== void 0 && !(colon && value === "");
	switch (operator) {
		case "-": return isSet ? value : word;
		case "+": return isSet ? word : "";
		case "?":
			if (isSet) return value;
			throw new WordError(`${name}: ${word || `is not allowed to be ${value === void 0 ? "unset" : "empty"}`}`);
		default: {
			const longest = word.startsWith(operator);
			const pattern = longest ? word.slice(1) : word;
			return operator === "#" ? trimPrefix(value ?? "", pattern, longest) : trimSuffix(value ?? "", pattern, longest);
		}
	}
}
// src/image/dockerfile/shell-words.ts
/** `${a:-${b:-…}}` may nest this deep. */
const deepest = 100;
function expandWord(text, variables, options) {
	const lexer = new Lexer(text, variables, options);
	try {
		const words = new Words();
		return {
			text: lexer.read(null, {
				rawEscapes: options.rawEscapes ?? false,
				pattern: false
			}, words),
			words: words.end(),
			unset: lexer.unset
		};
	} catch (error) {
		if (error instanceof PatternError) throw new WordError(error.message);
		throw error;
	}
}
var Lexer = class {
	unset = /* @__PURE__ */ new Set();
	#characters;
	#variables;
	#options;
	#at = 0;
	#depth = 0;
	constructor(text, variables, options) {
		this.#characters = [...text];
		this.#variables = variables;
		this.#options = options;
	}
	get #next() {
		return this.#characters[this.#at];
	}
	#take() {
		return this.#characters[this.#at++];
	}
	/** Up to the stop character, which is passed over, or to the end where there is none. */
	read(stop, mode, words = null) {
		let result = "";
		for (let next = this.#next; next !== void 0; next = this.#next) {
			if (next === stop) {
				this.#at++;
				return result;
			}
			if (next === "$") {
				const value = this.#readDollar();
				result += value;
				words?.add(value);
			} else if (this.#options.plainQuotes !== true && (next === "'" || next === "\"")) {
				const quoted = next === "'" ? this.#readSingleQuoted(mode) : this.#readDoubleQuoted(mode);
				result += quoted;
				words?.addWhole(quoted);
			} else if (next === "<") {
				const sign = this.#readLess();
				result += sign;
				words?.addWhole(sign);
			} else if (next === this.#options.escapeSign) {
				this.#at++;
				const escaped = this.#take();
				const text = (mode.rawEscapes ? next : "") + (escaped ?? "");
				result += text;
				words?.addWhole(text);
			} else {
				this.#at++;
				result += next;
				words?.add(next);
			}
		}
		if (stop !== null) throw new WordError(`a substitution has no closing ${stop}`);
		return result;
	}
	/** Everything between single quotes stands for itself. */
	#readSingleQuoted(mode) {
		const quote = this.#options.rawQuotes === true ? "'" : "";
		let result = quote;
		this.#at++;
		for (let character = this.#take(); character !== void 0; character = this.#take()) {
			if (character === "'") return result + quote;
			result += mode.pattern && character === this.#options.escapeSign ? character + character : character;
		}
		throw new WordError("a single quote is not closed");
	}
	/** Between double quotes variables are expanded, and the escape character escapes `"`, `$` and itself. */
	#readDoubleQuoted(mode) {
		const { escapeSign, rawQuotes = false } = this.#options;
		const quote = rawQuotes ? "\"" : "";
		let result = quote;
		this.#at++;
		for (let next = this.#next; next !== void 0; next = this.#next) {
			if (next === "\"") {
				this.#at++;
				return result + quote;
			}
			if (next === "$") {
				result += this.#readDollar();
				continue;
			}
			this.#at++;
			if (next !== escapeSign) {
				result += next;
				continue;
			}
			const escaped = this.#next;
			if (escaped === void 0) break;
			if (escaped === "\"" || escaped === "$" || escaped === escapeSign) {
				result += (mode.rawEscapes ? escapeSign : "") + escaped;
				this.#at++;
			} else result += mode.rawEscapes && (!rawQuotes || mode.pattern) ? escapeSign + escapeSign : escapeSign;
		}
		throw new WordError("a double quote is not closed");
	}
	/** White space behind `<<` belongs to the word: `<< EOF` starts a here-document too. */
	#readLess() {
		this.#at++;
		if (this.#next !== "<") return "<";
		this.#at++;
		return `<<${this.#takeWhile(/^[\t\r ]$/)}`;
	}
	#readDollar() {
		this.#at++;
		if (this.#next !== "{") {
			const name = this.#readName();
			if (name === "") return "$";
			return this.#value(name) ?? (this.#options.skipUnset === true ? `$${name}` : "");
		}
		this.#at++;
		if (++this.#depth > deepest) throw new WordError("substitutions nest too deep");
		try {
			return this.#readBraced();
		} finally {
			this.#depth--;
		}
	}
	#readBraced() {
		const first = this.#next;
		if (first === void 0) throw new WordError("a substitution has no closing }");
		if (first === "{" || first === "}" || first === ":") throw new WordError("a substitution has no name");
		const name = this.#readName();
		const sign = this.#take();
		if (sign === "}") return this.#value(name) ?? (this.#options.skipUnset === true ? `\${${name}}` : "");
		if (sign === "/") return this.#replace(name);
		const colon = sign === ":";
		const operator = colon ? this.#take() : sign;
		if (operator === void 0) throw new WordError("a substitution has no closing }");
		const sought = {
			name,
			colon,
			operator
		};
		if (!isOperator(sought)) throw new WordError(`\${${name}${colon ? ":" : ""}${operator}…} is no substitution that is known`);
		return this.#substitute(sought);
	}
	#substitute(sought) {
		const { name, colon, operator } = sought;
		const trims = operator === "#" || operator === "%";
		const word = this.read("}", {
			rawEscapes: trims,
			pattern: trims
		});
		const value = this.#value(name);
		if (value === void 0 && this.#options.skipUnset === true) return `\${${name}${colon ? ":" : ""}${operator}${word}}`;
		return substitute(sought, value, word);
	}
	#replace(name) {
		const all = this.#next === "/";
		if (all) this.#at++;
		const pattern = this.read("/", {
			rawEscapes: true,
			pattern: true
		});
		const replacement = this.read("}", {
			rawEscapes: true,
			pattern: false
		});
		const value = this.#value(name);
		if (value === void 0 && this.#options.skipUnset === true) return `\${${name}/${pattern}/${replacement}}`;
		return replacePattern(value ?? "", pattern, replacement, all);
	}
	/** Letters, digits and `_`; or digits alone; or one of the special parameters of a shell. */
	#readName() {
		const first = this.#next ?? "";
		if (/^\p{Nd}$/u.test(first)) return this.#takeWhile(/^\p{Nd}$/u);
		if (/^[@*#?\-$!]$/.test(first)) return this.#take() ?? "";
		return this.#takeWhile(/^[\p{L}\p{Nd}_]$/u);
	}
	#takeWhile(pattern) {
		let result = "";
		while (this.#next !== void 0 && pattern.test(this.#next)) result += this.#take();
		return result;
	}
	#value(name) {
		const value = this.#variables(name);
		if (value === void 0) this.unset.add(name);
		return value;
	}
};
// src/image/dockerfile/syntax-error.ts
/** A Dockerfile that BuildKit would refuse too: `path:line: why`. */
function refuse(file, line, why) {
	throw new UsageError(`${file}:${line}: ${why}`);
}
// src/image/dockerfile/source-lines.ts
/** bufio.MaxScanTokenSize of BuildKit's reader, less one. */
const longestLine = 65535;
var SourceLines = class {
	file;
	escapeSign = "\\";
	#lines;
	#directives = /* @__PURE__ */ new Set();
	#directivesEnded = false;
	#at = 0;
	constructor(text, file) {
		this.file = file;
		this.#lines = text.replace(/^\ufeff/, "").split(/(?<=\n)/);
	}
	/** The line that was read last, counted from 1. */
	get line() {
		return this.#at;
	}
	/** One line with its end; `null` after the last. */
	read() {
		const line = this.#lines[this.#at];
		if (line === void 0 || line === "") return null;
		this.#at++;
		if (line.length > longestLine) refuse(this.file, this.#at, `a line of more than ${longestLine} characters`);
		return line;
	}
	/** The next instruction's lines as one; `null` after the last. */
	readLogical() {
		for (let first = this.read(); first !== null; first = this.read()) {
			const start = this.#at;
			const text = withoutEnd(first).trimStart();
			this.#readDirective(text);
			if (text.startsWith("#")) continue;
			const { body, goesOn } = this.#splitContinuation(text);
			if (body === "" && !goesOn) continue;
			return {
				text: body + (goesOn ? this.#readContinuation() : ""),
				line: start
			};
		}
		return null;
	}
	#readContinuation() {
		let result = "";
		for (let line = this.read(); line !== null; line = this.read()) {
			const text = withoutEnd(line);
			if (text.trim() === "" || text.trimStart().startsWith("#")) continue;
			const { body, goesOn } = this.#splitContinuation(text);
			result += body;
			if (!goesOn) break;
		}
		return result;
	}
	/** A line goes on where an escape character that is not escaped itself is the last of it, white space aside. */
	#splitContinuation(text) {
		const escapeSign = this.escapeSign === "\\" ? "\\\\" : "`";
		const match = new RegExp(`(^|[^${escapeSign}])${escapeSign}[ \\t]*$`).exec(text);
		if (match === null) return {
			body: text,
			goesOn: false
		};
		return {
			body: text.slice(0, match.index) + (match[1] ?? ""),
			goesOn: true
		};
	}
	/** `# escape=` and its kin stand before everything else, and each but once. */
	#readDirective(text) {
		if (this.#directivesEnded) return;
		const [, name = "", after = ""] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=(.*)$/.exec(text) ?? [];
		const key = name.toLowerCase();
		const value = after.trim();
		if (![
			"syntax",
			"escape",
			"check"
		].includes(key) || value === "") {
			this.#directivesEnded = true;
			return;
		}
		if (this.#directives.has(key)) refuse(this.file, this.#at, `only one ${key} directive can be used`);
		this.#directives.add(key);
		if (key !== "escape") return;
		if (value !== "\\" && value !== "`") refuse(this.file, this.#at, `the escape directive takes \\ or \`, not ${value}`);
		this.escapeSign = value;
	}
};
const withoutEnd = (line) => line.replace(/[\r\n]+$/, "");
// src/image/dockerfile/raw-instruction.ts
/** All instructions of a file, in order. */
function readInstructions(source) {
	const instructions = [];
	for (let logical = source.readLogical(); logical !== null; logical = source.readLogical()) {
		const instruction = splitInstruction(logical.text, logical.line, source.escapeSign);
		const heredocs = takesHeredocs(instruction) ? readHeredocs(logical.text, source, logical.line) : [];
		instructions.push({
			...instruction,
			heredocs
		});
	}
	return instructions;
}
function splitInstruction(text, line, escapeSign) {
	const [, keyword = "", after = ""] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*([\s\S]*)$/.exec(trim(text)) ?? [];
	const { flags, rest } = splitFlags(after, escapeSign);
	return {
		keyword: keyword.toUpperCase(),
		flags,
		rest: trim(rest),
		heredocs: [],
		line,
		escapeSign
	};
}
const trim = (text) => {
	let start = 0;
	let end = text.length;
	while (start < end && isSpace(text.charAt(start))) start++;
	while (end > start && isSpace(text.charAt(end - 1))) end--;
	return text.slice(start, end);
};
/** Flags are the words in front that start with two dashes; `--` alone ends them. */
function splitFlags(text, escapeSign) {
	const flags = [];
	let at = 0;
	for (;;) {
		while (at < text.length && isSpace(text.charAt(at))) at++;
		if (!text.startsWith("--", at)) return {
			flags,
			rest: text.slice(at)
		};
		const { word, end } = readFlag(text, at, escapeSign);
		at = end;
		if (word === "--") return {
			flags,
			rest: text.slice(at)
		};
		if (word !== "") flags.push(word);
	}
}
function readFlag(text, start, escapeSign) {
	let word = "";
	let quote = null;
	let at = start;
	for (; at < text.length; at++) {
		const character = text.charAt(at);
		if (quote === null && isSpace(character)) break;
		if (quote === null && (character === "'" || character === "\"")) quote = character;
		else if (character === quote) quote = null;
		else if (character === escapeSign) word += text.charAt(++at);
		else word += character;
	}
	return {
		word,
		end: at
	};
}
/** The array of an exec form; `null` where the text is none, and so a shell form. Numbers in it are an error. */
function jsonForm(text, file, line) {
	if (!text.startsWith("[")) return null;
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return null;
	}
	if (!Array.isArray(json)) return null;
	if (!json.every((item) => typeof item === "string")) refuse(file, line, "an exec form, [...], is made of strings only");
	return json;
}
function takesHeredocs({ keyword, rest, line, escapeSign }) {
	if (keyword === "ONBUILD") return takesHeredocs(splitInstruction(rest, line, escapeSign));
	if (keyword !== "ADD" && keyword !== "COPY" && keyword !== "RUN") return false;
	try {
		return rest.includes("<<") && !Array.isArray(JSON.parse(rest));
	} catch {
		return true;
	}
}
function readHeredocs(text, source, line) {
	return heredocWords(text).map(({ name, chomp, expand }) => {
		let content = "";
		for (let next = source.read(); next !== null; next = source.read()) {
			const end = withoutEnd(next);
			if ((chomp ? end.replace(/^\t+/, "") : end) === name) return {
				name,
				chomp,
				expand,
				content: chomp ? content.replace(/^\t+/gm, "") : content
			};
			content += next;
		}
		return refuse(source.file, line, `the here-document <<${name} has no end`);
	});
}
/** The here-documents that a line asks for, in its order. */
function heredocWords(text) {
	const options = {
		escapeSign: "\\",
		skipUnset: true
	};
	try {
		const { words } = expandWord(text, () => void 0, {
			...options,
			rawQuotes: true,
			rawEscapes: true
		});
		return words.flatMap((word) => {
			const heredoc = heredocOf(word);
			return heredoc === null ? [] : [heredoc];
		});
	} catch (error) {
		if (error instanceof WordError) return [];
		throw error;
	}
}
/** `<<EOF`, `<<-"EOF"`, `3<<EOF`; `null` for a word that is none. */
function heredocOf(word) {
	const [, , dash, rest] = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word) ?? [];
	if (!rest) return null;
	const options = {
		escapeSign: "\\",
		skipUnset: true
	};
	const { words } = expandWord(rest, () => void 0, options);
	const [name] = words;
	if (words.length !== 1 || name === void 0) return null;
	const [asWritten] = expandWord(rest, () => void 0, {
		...options,
		rawQuotes: true
	}).words;
	return {
		name,
		chomp: dash === "-",
		expand: asWritten === name
	};
}
// src/image/dockerfile/instruction.ts
/** What BuildKit would refuse is refused, by file and line; values of flags that decide nothing here are not looked at. */
function parseInstruction(raw, file) {
	const { keyword, line, rest } = raw;
	const fail = (why) => refuse(file, line, why);
	const one = () => rest === "" ? fail(`${keyword} requires exactly one argument`) : rest;
	const list = () => {
		const words = jsonForm(rest, file, line) ?? fields(rest);
		return words.length === 0 ? fail(`${keyword} requires at least one argument`) : words;
	};
	const form = () => {
		const json = jsonForm(rest, file, line);
		return json === null ? {
			json: false,
			words: rest === "" ? [] : [rest]
		} : {
			json: true,
			words: json
		};
	};
	const flags = (...known) => readFlags(raw, known, fail);
	switch (keyword) {
		case "FROM": return {
			kind: "from",
			line,
			...parseFrom(fields(rest), fail),
			platform: flags("platform").get("platform") ?? null
		};
		case "ARG": return {
			kind: "arg",
			line,
			args: parseArgs(raw, fail)
		};
		case "ENV":
			flags();
			return {
				kind: "env",
				line,
				pairs: parsePairs(raw, fail)
			};
		case "ADD":
		case "COPY": return {
			kind: "copy",
			line,
			...parseCopy(raw, jsonForm(rest, file, line) ?? fields(rest), fail)
		};
		case "RUN":
			flags("mount[]", "network", "security", "device[]");
			return {
				kind: "run",
				line,
				form: form(),
				heredocs: raw.heredocs,
				...mountsOf$1(raw)
			};
		case "ENTRYPOINT":
		case "CMD":
			flags();
			return {
				kind: keyword === "CMD" ? "cmd" : "entrypoint",
				line,
				form: form()
			};
		case "SHELL": {
			flags();
			const { json, words } = form();
			if (words.length === 0) fail("SHELL requires at least one argument");
			return json ? {
				kind: "shell",
				line,
				words
			} : fail("SHELL takes the exec form only: SHELL [\"program\", \"argument\"]");
		}
		case "WORKDIR":
			flags();
			return {
				kind: "workdir",
				line,
				path: one()
			};
		case "USER":
			flags();
			return {
				kind: "user",
				line,
				user: one()
			};
		case "EXPOSE":
			flags();
			if (rest === "") fail("EXPOSE requires at least one argument");
			return {
				kind: "expose",
				line,
				ports: fields(rest)
			};
		case "HEALTHCHECK": return {
			kind: "healthcheck",
			line,
			form: parseHealthcheck(raw, file, fail)
		};
		case "ONBUILD": return {
			kind: "onbuild",
			line,
			trigger: parseOnbuild(raw, fail)
		};
		case "LABEL":
			flags();
			return {
				kind: "other",
				line,
				words: parsePairs(raw, fail).flatMap(({ name, value }) => [name, value])
			};
		case "VOLUME": {
			flags();
			const volumes = list();
			if (volumes.some((volume) => volume.trim() === "")) fail("VOLUME can not be an empty string");
			return {
				kind: "other",
				line,
				words: volumes
			};
		}
		case "STOPSIGNAL": return {
			kind: "other",
			line,
			words: [one()]
		};
		case "MAINTAINER":
			flags();
			one();
			return {
				kind: "other",
				line,
				words: []
			};
		default: return fail(`unknown instruction: ${keyword === "" ? "nothing but a continuation" : keyword}`);
	}
}
/** White space between words; quotes mean nothing here. */
const fields = (text) => text === "" ? [] : text.split(/[\t\v\f\r ]+/);
/** `name[]` may be given several times, `name?` without a value. The last value of each; `true` where it has none. */
function readFlags({ flags }, known, fail) {
	const values = /* @__PURE__ */ new Map();
	for (const flag of flags) {
		const equals = flag.indexOf("=");
		const name = flag.slice(2, equals < 0 ? void 0 : equals);
		const repeats = known.includes(`${name}[]`);
		const isBoolean = known.includes(`${name}?`);
		if (!repeats && !isBoolean && !known.includes(name)) fail(`unknown flag: --${name}`);
		if (values.has(name) && !repeats) fail(`duplicate flag: --${name}`);
		const value = equals < 0 ? null : flag.slice(equals + 1);
		if (isBoolean && value !== null && !/^(true|false)$/i.test(value)) fail(`--${name} is true or false, not ${JSON.stringify(value)}`);
		if (value === null && !isBoolean) fail(`missing a value on flag: --${name}`);
		values.set(name, value?.toLowerCase() === "false" && isBoolean ? "false" : value ?? "true");
	}
	return values;
}
function mountsOf$1({ flags }) {
	const mounts = flags.filter((flag) => flag.startsWith("--mount=")).map((flag) => {
		const value = (keys) => new RegExp(`[=,](?:${keys})=([^,]*)`, "i").exec(flag)?.[1];
		return {
			type: value("type") ?? "bind",
			from: value("from"),
			target: value("target|dst|destination")
		};
	});
	return {
		mountsFrom: mounts.flatMap(({ from }) => from ?? []),
		mountedAt: mounts.flatMap(({ type, target }) => /^(bind|cache|tmpfs)$/.test(type) ? target ?? [] : [])
	};
}
function parseFrom(words, fail) {
	const [base, as, name] = words;
	if (base === void 0 || !(words.length === 1 || words.length === 3 && as?.toLowerCase() === "as")) return fail("FROM requires either one or three arguments: FROM image, or FROM image AS name");
	if (name === void 0) return {
		base,
		name: null
	};
	const stage = name.toLowerCase();
	if (!/^[a-z][a-z0-9-_.]*$/.test(stage)) fail(`invalid name for a build stage: ${JSON.stringify(name)} does not start with a letter or has other signs than - _ .`);
	return {
		base,
		name: stage
	};
}
function parseCopy(raw, words, fail) {
	const { keyword } = raw;
	const add = keyword === "ADD";
	if (words.length < 2) fail(`${keyword} requires at least two arguments, a source and a destination`);
	const flags = add ? readFlags(raw, [
		"chown",
		"chmod",
		"link?",
		"keep-git-dir?",
		"checksum",
		"unpack?",
		"exclude[]"
	], fail) : readFlags(raw, [
		"chown",
		"from",
		"chmod",
		"link?",
		"exclude[]",
		"parents?"
	], fail);
	const destination = words.at(-1) ?? "";
	if (heredocOf(destination) !== null) fail(`${keyword} can not have a here-document as its destination`);
	const sources = words.slice(0, -1);
	return {
		add: add && flags.get("unpack") !== "false",
		from: flags.get("from") || null,
		sources: sources.filter((source) => heredocOf(source) === null),
		inline: sources.flatMap((source) => raw.heredocs.find(({ name }) => name === heredocOf(source)?.name) ?? []),
		destination,
		chmod: flags.get("chmod") || null,
		chown: flags.get("chown") || null,
		parents: flags.get("parents") === "true"
	};
}
/** `null` for HEALTHCHECK NONE. */
function parseHealthcheck(raw, file, fail) {
	const [, type = "", command = ""] = /^(\S*)\s*([\s\S]*)$/.exec(raw.rest) ?? [];
	if (type === "") fail("HEALTHCHECK requires at least one argument");
	if (type.toUpperCase() === "NONE") return command === "" ? null : fail("HEALTHCHECK NONE takes no arguments");
	readFlags(raw, [
		"interval",
		"timeout",
		"start-period",
		"start-interval",
		"retries"
	], fail);
	if (type.toUpperCase() !== "CMD") fail(`unknown type ${JSON.stringify(type)} in HEALTHCHECK (try CMD)`);
	const json = jsonForm(command, file, raw.line);
	const words = json ?? (command === "" ? [] : [command]);
	return words.length === 0 ? fail("HEALTHCHECK CMD lacks its command") : {
		json: json !== null,
		words
	};
}
/** The trigger as its own text, here-documents included, to be read when a stage starts from this one. */
function parseOnbuild({ rest, heredocs }, fail) {
	const trigger = /^[^\t\v\f\r ]*/.exec(rest)?.[0].toUpperCase() ?? "";
	if (trigger === "") fail("ONBUILD requires at least one argument");
	if (trigger === "ONBUILD") fail("ONBUILD ONBUILD isn't allowed");
	if (trigger === "FROM" || trigger === "MAINTAINER") fail(`${trigger} isn't allowed as an ONBUILD trigger`);
	return rest + heredocs.map(({ content, name }) => `\n${content}${name}`).join("");
}
// src/image/dockerfile/dockerfile.ts
/** A UsageError, `file:line: why`, for what BuildKit would refuse. */
function parseDockerfile(text, file) {
	const source = new SourceLines(text, file);
	const globalArgs = [];
	const stages = [];
	for (const raw of readInstructions(source)) {
		const instruction = parseInstruction(raw, file);
		if (instruction.kind === "from") stages.push({
			index: stages.length,
			from: instruction,
			instructions: []
		});
		else if (stages.length > 0) stages.at(-1)?.instructions.push(instruction);
		else if (instruction.kind === "arg") globalArgs.push(instruction);
		else refuse(file, instruction.line, "no build stage yet: only ARG may stand before the first FROM");
	}
	if (stages.length === 0) refuse(file, Math.max(source.line, 1), "a Dockerfile has at least one FROM");
	return {
		file,
		escapeSign: source.escapeSign,
		globalArgs,
		stages
	};
}
/** An ONBUILD trigger of a stage or of a base image, as an instruction of the stage that starts from it. */
function parseTrigger(trigger, line, file) {
	const [raw, ...more] = readInstructions(new SourceLines(trigger, `${file}:${line}: ONBUILD`));
	if (raw === void 0 || more.length > 0) return refuse(file, line, `the ONBUILD trigger ${JSON.stringify(trigger)} is not one instruction`);
	const instruction = parseInstruction({
		...raw,
		line
	}, file);
	if (instruction.kind === "from") refuse(file, line, "FROM isn't allowed as an ONBUILD trigger");
	return instruction;
}
// src/image/dockerfile/expose.ts
/**
* The ports of one word of EXPOSE, `8080`, `8000-8010/udp`, `53:53/tcp`, as the image's configuration has them:
* `8080/tcp`. What stands before a colon is for the host, and has no effect. `null` where it is no port.
*/
function parsePorts(word) {
	const container = word.slice(word.lastIndexOf(":") + 1);
	const [, first = "", last, protocol = "tcp"] = /^(\d+)(?:-(\d+))?(?:\/([A-Za-z]+))?$/.exec(container) ?? [];
	const from = Number(first);
	const to = last === void 0 ? from : Number(last);
	const known = [
		"tcp",
		"udp",
		"sctp"
	].includes(protocol.toLowerCase());
	if (first === "" || !known || from > to || to > 65535) return null;
	return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}
// src/image/dockerfile/global-args.ts
/** What FROM sees: the platform arguments, and the ARGs before the first FROM in their order. */
function globalArgs(dockerfile, settings) {
	const { args, platform, buildPlatform } = settings;
	const values = /* @__PURE__ */ new Map();
	const automatic = {
		...platformArgs("BUILD", buildPlatform),
		...platformArgs("TARGET", platform),
		TARGETSTAGE: settings.target ?? dockerfile.stages.at(-1)?.from.name ?? "default"
	};
	for (const [name, value] of Object.entries(automatic)) values.set(name, args[name] ?? value);
	for (const { args: pairs, line } of dockerfile.globalArgs) for (const { name, value } of pairs) {
		const given = args[name];
		if (given !== void 0) values.set(name, given);
		else if (value !== null) values.set(name, expandAt(value, (key) => values.get(key), dockerfile, line).text);
	}
	return values;
}
function platformArgs(prefix, platform) {
	return {
		[`${prefix}PLATFORM`]: platformText(platform),
		[`${prefix}OS`]: platform.os,
		[`${prefix}OSVERSION`]: "",
		[`${prefix}ARCH`]: platform.architecture,
		[`${prefix}VARIANT`]: platform.variant ?? ""
	};
}
/** A word of a line; what can't be expanded is refused by that line. */
function expandAt(text, variables, { file, escapeSign }, line, options = { escapeSign }) {
	try {
		return expandWord(text, variables, options);
	} catch (error) {
		if (error instanceof WordError) return refuse(file, line, error.message);
		throw error;
	}
}
// src/image/dockerfile/apply.ts
/** Does to a stage what an instruction does, up to running anything. */
function applyInstruction(state, { instruction, from }, context) {
	const { line } = instruction;
	const expand = (word) => expandIn(state, word, line, context).text;
	switch (instruction.kind) {
		case "arg":
			for (const { name, value } of instruction.args) {
				const found = context.settings.args[name] ?? (value === null ? context.globals.get(name) : expand(value));
				if (found !== void 0) state.variables.set(name, found);
			}
			return;
		case "env": {
			const pairs = instruction.pairs.map(({ name, value }) => [expand(name), expand(value)]);
			for (const [name, value] of pairs) {
				state.variables.set(name, value);
				state.env.set(name, {
					value,
					line
				});
			}
			return;
		}
		case "copy": {
			const copy = {
				line,
				from,
				...applyCopy(state, instruction, line, context)
			};
			state.copies.push(...instruction.parents ? withParents(copy) : [copy]);
			return;
		}
		case "run":
			state.runs.push(applyRun(state, instruction, context));
			return;
		case "entrypoint": {
			const { form } = instruction;
			state.entrypoint = form.json && form.words.length === 0 ? null : {
				value: commandLine(state, form),
				line
			};
			if (!state.hasOwnCmd) state.cmd = null;
			return;
		}
		case "cmd":
			state.cmd = {
				value: commandLine(state, instruction.form),
				line
			};
			state.hasOwnCmd = true;
			return;
		case "shell":
			state.shell = {
				value: instruction.words,
				line
			};
			return;
		case "workdir":
			state.workdir = {
				value: posix.resolve(state.workdir.value, expand(instruction.path)),
				line
			};
			return;
		case "user":
			state.user = {
				value: expand(instruction.user),
				line
			};
			return;
		case "expose":
			for (const word of instruction.ports.flatMap((port) => expandIn(state, port, line, context).words)) {
				const ports = parsePorts(word) ?? refuse(context.dockerfile.file, line, `${JSON.stringify(word)} is no port`);
				for (const value of ports) state.exposed.set(value, {
					value,
					line
				});
			}
			return;
		case "healthcheck": {
			const { form } = instruction;
			state.healthcheck = {
				value: form === null ? ["NONE"] : [form.json ? "CMD" : "CMD-SHELL", ...form.words],
				line
			};
			return;
		}
		case "onbuild":
			state.onBuild.push(instruction.trigger);
			return;
		case "other":
			for (const word of instruction.words) expand(word);
			return;
		case "from": throw new Error("FROM starts a stage and is no part of one");
	}
}
function applyCopy(state, { add, inline, chown, chmod, sources, destination }, line, context) {
	const expand = (word) => expandIn(state, word, line, context).text;
	return {
		add,
		inline: inline.map(({ name, content, expand: isTemplate }) => ({
			name,
			content: isTemplate ? expandIn(state, content, line, context, hereDocument).text : content
		})),
		chown: chown === null ? null : expand(chown),
		chmod: chmod === null ? null : modeOf$1(expand(chmod), line, context),
		sources: sources.map(expand),
		destination: absolute(expand(destination), state.workdir.value)
	};
}
/** Each source goes where its own path leads from the destination: all of it, or what stands behind `/./`. */
function withParents(copy) {
	const parted = copy.sources.map((source) => {
		const path = source.split("/./").at(-1) ?? source;
		return {
			...copy,
			sources: [source],
			inline: [],
			destination: posix.join(copy.destination, path)
		};
	});
	return copy.inline.length === 0 ? parted : [...parted, {
		...copy,
		sources: []
	}];
}
const applyRun = (state, { form, heredocs, mountedAt, line }, { stage }) => ({
	line,
	stage,
	script: form.json ? null : form.words[0] ?? "",
	argv: commandLine(state, form).argv,
	heredocs,
	mounts: mountedAt.map((path) => posix.resolve(state.workdir.value, path)),
	env: Object.fromEntries(state.variables),
	workdir: state.workdir.value
});
function commandLine(state, { json, words }) {
	if (json) return {
		argv: words,
		shellForm: false
	};
	return {
		argv: [...state.shell?.value ?? ["/bin/sh", "-c"], words.join(" ")],
		shellForm: true
	};
}
/** Quotes are text in it, and the escape character is always the same. */
const hereDocument = {
	escapeSign: "\\",
	plainQuotes: true
};
function expandIn(state, word, line, { dockerfile }, options) {
	const expansion = expandAt(word, (name) => state.variables.get(name), dockerfile, line, options);
	if (!state.baseIsKnown) for (const name of expansion.unset) state.gaps.push({
		fact: `$${name} in line ${line}`,
		why: "it is not set here, and what the base image sets is not known"
	});
	return expansion;
}
/** The slash at the end stays: it makes the destination a folder. */
function absolute(path, workdir) {
	const resolved = posix.resolve(workdir, path);
	return /(^|\/)\.?$/.test(path) && resolved !== "/" ? `${resolved}/` : resolved;
}
function modeOf$1(text, line, { dockerfile }) {
	if (!/^\d+$/.test(text)) return text;
	const mode = Number.parseInt(text, 8);
	if (/[89]/.test(text) || mode > 4095) refuse(dockerfile.file, line, `--chmod=${text} is no octal mode between 0 and 07777`);
	return mode;
}
// src/image/dockerfile/stage-graph.ts
/** All stages in the order of the file; a base, a `--from` or a circle that BuildKit refuses is a UsageError. */
function linkStages(dockerfile, globals, settings, baseConfig) {
	const names = /* @__PURE__ */ new Map();
	for (const { from, index } of dockerfile.stages) if (from.name !== null) names.set(from.name, index);
	const nodes = [];
	const byName = /* @__PURE__ */ new Map();
	for (const source of dockerfile.stages) {
		const { line, name } = source.from;
		const { text, platform } = expandFrom(source, globals, settings, dockerfile);
		const parent = byName.get(text) ?? null;
		const base = parent?.base ?? baseOf$1(text, line, platform, dockerfile.file);
		const node = {
			source,
			parent,
			base,
			instructions: [...triggersOf(parent, base, baseConfig).map((trigger) => parseTrigger(trigger, line, dockerfile.file)), ...source.instructions].map((one) => link(one, names, dockerfile))
		};
		nodes.push(node);
		if (name !== null) byName.set(name, node);
	}
	refuseCircles(nodes, dockerfile.file);
	return nodes;
}
function expandFrom({ from: { base, platform, line } }, globals, settings, dockerfile) {
	const expand = (word) => expandAt(word, (name) => globals.get(name), dockerfile, line).text;
	const text = expand(base);
	if (text === "") {
		const why = `the base name ${base} is empty once its variables are expanded`;
		refuse(dockerfile.file, line, `${why}: give its ARG a default before the first FROM, or a value with --build-arg`);
	}
	if (platform === null || platform === "") return {
		text,
		platform: settings.platform
	};
	const expanded = expand(platform);
	const parsed = parsePlatform(expanded);
	if (parsed === null) refuse(dockerfile.file, line, `${JSON.stringify(expanded)} is no platform`);
	return {
		text,
		platform: parsed
	};
}
function baseOf$1(text, line, platform, file) {
	if (text === "scratch") return {
		kind: "scratch",
		line
	};
	try {
		return {
			kind: "image",
			reference: referenceText(parseRegistryReference(text)),
			text,
			line,
			platform
		};
	} catch (error) {
		if (error instanceof UsageError) return refuse(file, line, `${JSON.stringify(text)} is neither a stage before this one nor an image reference`);
		throw error;
	}
}
function triggersOf(parent, base, baseConfig) {
	if (parent !== null) return parent.source.instructions.flatMap((one) => one.kind === "onbuild" ? [one.trigger] : []);
	return base.kind === "image" ? baseConfig(base.reference)?.onBuild ?? [] : [];
}
function link(instruction, names, dockerfile) {
	const context = { kind: "context" };
	if (instruction.kind === "run") return {
		instruction,
		from: context,
		needs: instruction.mountsFrom.flatMap((name) => names.get(name.toLowerCase()) ?? [])
	};
	if (instruction.kind !== "copy" || instruction.from === null) return {
		instruction,
		from: context,
		needs: []
	};
	const { from, line } = instruction;
	if (expandAt(from, () => void 0, dockerfile, line).text !== from) refuse(dockerfile.file, line, "--from takes no variables: name a stage of its own, FROM $NAME AS other, and copy from that");
	const index = /^[+-]?\d+$/.test(from) ? Number(from) : names.get(from.toLowerCase());
	if (index === void 0) {
		const base = baseOf$1(from, line, {
			os: "linux",
			architecture: "",
			variant: null
		}, dockerfile.file);
		return {
			instruction,
			from: {
				kind: "image",
				reference: base.kind === "image" ? base.reference : "scratch"
			},
			needs: []
		};
	}
	if (index < 0 || index >= dockerfile.stages.length) refuse(dockerfile.file, line, `there is no stage number ${from}`);
	return {
		instruction,
		from: {
			kind: "stage",
			index
		},
		needs: [index]
	};
}
function refuseCircles(nodes, file) {
	const state = /* @__PURE__ */ new Map();
	const visit = (node) => {
		if (state.get(node) === "done") return;
		if (state.get(node) === "open") refuse(file, node.source.from.line, "this stage is made, by way of others, of itself");
		state.set(node, "open");
		for (const needed of neededBy(node, nodes)) visit(needed);
		state.set(node, "done");
	};
	for (const node of nodes) visit(node);
}
function neededBy({ parent, instructions }, nodes) {
	const stages = instructions.flatMap(({ needs }) => needs).map((index) => nodes[index]).filter((node) => node !== void 0);
	return parent === null ? stages : [parent, ...stages];
}
/** The stages that building one of them needs, itself included. */
function reachableFrom(target, nodes) {
	const reached = /* @__PURE__ */ new Set([target]);
	for (const node of reached) for (const needed of neededBy(node, nodes)) reached.add(needed);
	return reached;
}
// src/image/dockerfile/stage-state.ts
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** A stage that starts from an image, or from nothing; `null` where the image's configuration is not known. */
function startFrom(config) {
	const inherited = (value) => ({
		value,
		line: null
	});
	const ifAny = (value) => value === null || value === void 0 ? null : inherited(value);
	const command = (argv) => argv === null || argv === void 0 ? null : inherited({
		argv,
		shellForm: false
	});
	const env = new Map(Object.entries(config?.env ?? {}));
	if (!env.has("PATH")) env.set("PATH", defaultPath);
	return {
		variables: new Map(env),
		env: new Map([...env].map(([name, value]) => [name, inherited(value)])),
		exposed: new Map((config?.exposedPorts ?? []).map((port) => [port, inherited(port)])),
		copies: [],
		runs: [],
		gaps: [],
		onBuild: [],
		user: ifAny(config?.user),
		workdir: inherited(posix.resolve("/", config?.workdir ?? "/")),
		entrypoint: command(config?.entrypoint),
		cmd: command(config?.cmd),
		shell: ifAny(config?.shell),
		healthcheck: ifAny(config?.healthcheck),
		hasOwnCmd: false,
		baseIsKnown: config !== null
	};
}
/** A stage that starts from another one: triggers are not handed on. */
const continueFrom = (state) => ({
	...state,
	variables: new Map(state.variables),
	env: new Map(state.env),
	exposed: new Map(state.exposed),
	copies: [...state.copies],
	runs: [...state.runs],
	gaps: [...state.gaps],
	onBuild: [],
	hasOwnCmd: false
});
// src/image/dockerfile/evaluate.ts
/** What `docker build` would make of a Dockerfile, by BuildKit's rules, up to running anything. */
function evaluateDockerfile(dockerfile, settings, baseConfig) {
	const globals = globalArgs(dockerfile, settings);
	const nodes = linkStages(dockerfile, globals, settings, baseConfig);
	const target = findTarget(nodes, settings.target, dockerfile.file);
	const reachable = reachableFrom(target, nodes);
	const states = /* @__PURE__ */ new Map();
	for (const node of nodes.filter((one) => reachable.has(one))) {
		const stage = node.source.index;
		const state = stateFor(node, states, baseConfig);
		for (const linked of node.instructions) {
			const late = linked.needs.find((index) => index >= stage);
			if (late !== void 0) refuse(dockerfile.file, linked.instruction.line, `stage ${late} is not built yet: it comes later in the file`);
			applyInstruction(state, linked, {
				dockerfile,
				settings,
				globals,
				stage
			});
		}
		states.set(node, state);
	}
	const results = new Map([...states].map(([node, state]) => [node, resultOf(node, state, settings)]));
	return {
		target: results.get(target),
		stages: [...results.values()]
	};
}
function findTarget(nodes, target, file) {
	const wanted = target?.toLowerCase();
	const found = nodes.findLast(({ source }) => wanted === void 0 || source.from.name === wanted);
	if (found !== void 0) return found;
	const names = nodes.flatMap(({ source }) => source.from.name ?? []);
	const known = names.length === 0 ? "no stage has a name" : `there are ${names.join(", ")}`;
	return refuse(file, 1, `there is no stage ${JSON.stringify(target)}: ${known}`);
}
function stateFor(node, states, baseConfig) {
	const parent = node.parent === null ? void 0 : states.get(node.parent);
	if (parent !== void 0) return continueFrom(parent);
	return startFrom(node.base.kind === "image" ? baseConfig(node.base.reference) : emptyConfig);
}
const resultOf = ({ source, base }, state, { platform }) => ({
	index: source.index,
	name: source.from.name,
	line: source.from.line,
	base,
	platform: base.kind === "image" ? base.platform : platform,
	env: Object.fromEntries(state.env),
	user: state.user,
	workdir: state.workdir,
	entrypoint: state.entrypoint,
	cmd: state.cmd,
	shell: state.shell,
	exposedPorts: [...state.exposed.values()],
	healthcheck: state.healthcheck,
	onBuild: state.onBuild,
	copies: state.copies,
	runs: state.runs,
	gaps: state.gaps
});
// src/image/mounts.ts
/** A root with what is put into it, the last on top. Folders that are in several are one; nothing is unpacked or copied. */
function withMounts(base, mounts) {
	const latestFirst = mounts.toReversed();
	/** The uppermost that has something at a path, and what. */
	const upper = (path) => {
		for (const mount of latestFirst) {
			const inside = insideOf(mount, path);
			const entry = inside === null ? null : mount.source.entry(inside);
			if (inside !== null && entry !== null) return {
				mount,
				inside,
				entry
			};
		}
		return null;
	};
	const isAbove = (path) => mounts.some(({ at }) => isBelow$1(at, path));
	return {
		entry(path) {
			const found = upper(path);
			if (found !== null) return withMode(found.entry, found.mount.mode);
			const below = base.entry(path);
			return below?.kind !== "directory" && isAbove(path) ? {
				kind: "directory",
				mode: 493
			} : below;
		},
		names(folder) {
			const names = new Set(base.entry(folder)?.kind === "directory" ? base.names(folder) : []);
			for (const mount of mounts) {
				const inside = insideOf(mount, folder);
				if (inside !== null && mount.source.entry(inside)?.kind === "directory") for (const name of mount.source.names(inside)) names.add(name);
				else if (isBelow$1(mount.at, folder)) names.add(mount.at.slice(folder === "/" ? 1 : folder.length + 1).split("/")[0]);
			}
			return [...names].sort();
		},
		read(file) {
			const found = upper(file);
			return found === null ? base.read(file) : found.mount.source.read(found.inside);
		},
		object(file) {
			const found = upper(file);
			return found === null ? base.object(file) : found.mount.source.object(found.inside);
		}
	};
}
/** Bytes of all files that are put there, those that `isLeftOut` names aside; `null` where there are too many to count. */
function bytesOf(mounts, isLeftOut) {
	let bytes = 0;
	let entries = 0;
	for (const { at, source, path } of mounts) {
		const todo = [path];
		for (let here = todo.pop(); here !== void 0; here = todo.pop()) {
			if (++entries > mostCounted) return null;
			const entry = source.entry(here);
			if (entry?.kind === "directory") todo.push(...source.names(here).map((name) => posix.join(here, name)));
			else if (entry?.kind === "file" && !isLeftOut(posix.join(at, posix.relative(path, here)))) bytes += entry.size;
		}
	}
	return bytes;
}
const mostCounted = 1e5;
/** The path in the source of what is mounted at a path; `null` where that is elsewhere. */
function insideOf({ at, path }, asked) {
	if (asked === at) return path;
	return isBelow$1(asked, at) ? posix.join(path, asked.slice(at === "/" ? 1 : at.length + 1)) : null;
}
const isBelow$1 = (path, folder) => path !== folder && path.startsWith(folder === "/" ? "/" : `${folder}/`);
const withMode = (entry, mode) => entry.kind === "file" && mode !== null ? {
	...entry,
	mode
} : entry;
// src/compatibility/dockerfile/base-place.ts
/**
* Where a program starts as it would in the image of a Dockerfile, before that is built: in the base, where the final stage
* adds programs to it and nothing else. `null` where it adds more, which the base does not have.
*/
function basePlace({ base, runs, copies }, programs, openBase) {
	const addsOnlyPrograms = copies.every(({ line }) => programs.some(({ copy }) => copy.line === line));
	if (runs.length > 0 || !addsOnlyPrograms) return null;
	return base.kind === "scratch" ? { kind: "scratch" } : {
		kind: "image",
		pulled: base.text,
		unpack: (root) => openBase(base.text, base.platform, root)
	};
}
// src/compatibility/dockerfile/bases.ts
const openFacts = (base, openBase, platform) => base.kind === "scratch" ? openLocalImage({ kind: "scratch" }, "scratch", platform) : openBase(base.text, base.platform);
const keyOf = (reference, platform) => `${platformText(platform)} ${reference}`;
const openedBase = (base, facts) => new Map(base.kind === "scratch" ? [] : [[keyOf(base.text, base.platform), facts]]);
/** An image that files are taken of; `null` where it can't be had. Each is opened once. */
async function openOther(reference, opened, openBase, platform) {
	const key = keyOf(reference, platform);
	const known = opened.get(key);
	if (known !== void 0) return known;
	const facts = await openBase(reference, platform).catch((error) => {
		if (error instanceof ImageError) return null;
		throw error;
	});
	opened.set(key, facts);
	return facts;
}
/** For a text that is only tried: no image is read for it, but those that were are known, and others by the table. */
const knownImages = (opened) => async (reference, platform) => {
	const facts = opened.get(keyOf(reference, platform)) ?? null;
	if (facts !== null) return facts;
	const found = findBase(parseRegistryReference(reference), platform);
	if (found === null) throw new ImageError(`no table knows ${reference}`);
	return tableFacts(found, reference, platform);
};
// src/compatibility/dockerfile/built-otherwise.ts
/**
* What sets a file apart from the one that a Dockerfile's `go build` makes, of what decides whether it starts; `null` where
* nothing is known to. A variant's flags are compared elsewhere, so that of those only the architecture counts. A file that
* the user brought tells how it was built by its build info (`go version -m`): what that leaves out is not compared.
*/
function builtOtherwise(artifact, build, builder) {
	const machine = architectureApart(artifact, build, builder);
	const settings = machine.length > 0 || artifact.variant !== null ? machine : settingsApart(artifact, build, builder);
	return settings.length === 0 ? null : {
		location: builder.location,
		settings
	};
}
/** Whether only running the script would tell what a word is. */
const isOpenIn = ({ unknown }, text) => unknown.some((part) => text.includes(part));
function architectureApart({ elf }, build, builder) {
	const here = architectureOf(elf);
	const there = builder.targetArchitecture;
	return here === null || here === there || isOpenIn(build, there) ? [] : [{
		name: "GOARCH",
		here,
		there
	}];
}
function settingsApart({ go }, build, builder) {
	const settings = go?.settings ?? {};
	const { flags, packages, env } = build;
	const areFlagsOpen = [
		...packages,
		env.GOFLAGS,
		flags.tags
	].some((word) => isOpenIn(build, word ?? ""));
	const { CGO_ENABLED: cgo, "-buildmode": mode } = settings;
	return [
		[
			"CGO_ENABLED",
			cgo,
			cgoOf(build, builder)
		],
		[
			"-buildmode",
			mode,
			areFlagsOpen ? null : modeOf(build)
		],
		[
			"-tags",
			mode === void 0 ? void 0 : tagsOf(settings["-tags"]),
			areFlagsOpen ? null : tagsOf(flags.tags)
		]
	].flatMap(([name, here, there]) => here === void 0 || there === null || here === there || isOpenIn(build, there) ? [] : [{
		name,
		here,
		there
	}]);
}
function cgoOf({ env }, builder) {
	if (env.CGO_ENABLED !== void 0 && env.CGO_ENABLED !== "") return env.CGO_ENABLED;
	const isOn = cgoByDefault(builder);
	return isOn === null ? null : isOn ? "1" : "0";
}
const modeOf = ({ flags: { buildmode = "exe" } }) => buildmode === "default" ? "exe" : buildmode;
// src/image/facts/commands.json
var busybox = [
	"[",
	"[[",
	"acpid",
	"add-shell",
	"addgroup",
	"adduser",
	"adjtimex",
	"apk",
	"ar",
	"arch",
	"arp",
	"arping",
	"ascii",
	"ash",
	"awk",
	"base64",
	"basename",
	"bbconfig",
	"bc",
	"beep",
	"blkdiscard",
	"blkid",
	"blockdev",
	"brctl",
	"bunzip2",
	"busybox",
	"bzcat",
	"bzip2",
	"c_rehash",
	"cal",
	"cat",
	"chattr",
	"chgrp",
	"chmod",
	"chown",
	"chpasswd",
	"chpst",
	"chroot",
	"chvt",
	"cksum",
	"clear",
	"cmp",
	"comm",
	"conspy",
	"cp",
	"cpio",
	"crc32",
	"crond",
	"crontab",
	"cryptpw",
	"cttyhack",
	"cut",
	"date",
	"dc",
	"dd",
	"deallocvt",
	"delgroup",
	"deluser",
	"depmod",
	"devmem",
	"df",
	"diff",
	"dirname",
	"dmesg",
	"dnsdomainname",
	"dos2unix",
	"dpkg",
	"dpkg-deb",
	"du",
	"dumpkmap",
	"dumpleases",
	"echo",
	"ed",
	"egrep",
	"eject",
	"env",
	"envdir",
	"envuidgid",
	"ether-wake",
	"expand",
	"expr",
	"factor",
	"fallocate",
	"false",
	"fatattr",
	"fbset",
	"fbsplash",
	"fdflush",
	"fdformat",
	"fdisk",
	"fgrep",
	"find",
	"findfs",
	"flock",
	"fold",
	"free",
	"freeramdisk",
	"fsck",
	"fsfreeze",
	"fstrim",
	"fsync",
	"ftpd",
	"ftpget",
	"ftpput",
	"fuser",
	"getconf",
	"getent",
	"getopt",
	"getty",
	"grep",
	"groups",
	"gunzip",
	"gzip",
	"halt",
	"hd",
	"head",
	"hexdump",
	"hostid",
	"hostname",
	"httpd",
	"hwclock",
	"i2cdetect",
	"i2cdump",
	"i2cget",
	"i2cset",
	"i2ctransfer",
	"iconv",
	"id",
	"ifconfig",
	"ifdown",
	"ifenslave",
	"ifup",
	"init",
	"inotifyd",
	"insmod",
	"install",
	"ionice",
	"iostat",
	"ip",
	"ipaddr",
	"ipcalc",
	"ipcrm",
	"ipcs",
	"iplink",
	"ipneigh",
	"iproute",
	"iprule",
	"iptunnel",
	"kbd_mode",
	"kill",
	"killall",
	"killall5",
	"klogd",
	"last",
	"ldconfig",
	"ldd",
	"less",
	"link",
	"linux32",
	"linux64",
	"linuxrc",
	"ln",
	"loadfont",
	"loadkmap",
	"logger",
	"login",
	"logname",
	"logread",
	"losetup",
	"ls",
	"lsattr",
	"lsmod",
	"lsof",
	"lspci",
	"lsscsi",
	"lsusb",
	"lzcat",
	"lzma",
	"lzop",
	"lzopcat",
	"makemime",
	"md5sum",
	"mdev",
	"mesg",
	"microcom",
	"mim",
	"mkdir",
	"mkdosfs",
	"mke2fs",
	"mkfifo",
	"mkfs.vfat",
	"mkmntdirs",
	"mknod",
	"mkpasswd",
	"mkswap",
	"mktemp",
	"modinfo",
	"modprobe",
	"more",
	"mount",
	"mountpoint",
	"mpstat",
	"mt",
	"mv",
	"nameif",
	"nanddump",
	"nandwrite",
	"nbd-client",
	"nc",
	"netcat",
	"netstat",
	"nice",
	"nl",
	"nmeter",
	"nohup",
	"nologin",
	"nproc",
	"nsenter",
	"nslookup",
	"ntpd",
	"nuke",
	"od",
	"openvt",
	"partprobe",
	"passwd",
	"paste",
	"patch",
	"pgrep",
	"pidof",
	"ping",
	"ping6",
	"pipe_progress",
	"pivot_root",
	"pkill",
	"pmap",
	"poweroff",
	"powertop",
	"printenv",
	"printf",
	"ps",
	"pscan",
	"pstree",
	"pwd",
	"pwdx",
	"raidautorun",
	"rdate",
	"rdev",
	"readahead",
	"readlink",
	"readprofile",
	"realpath",
	"reboot",
	"reformime",
	"remove-shell",
	"renice",
	"reset",
	"resize",
	"resume",
	"rev",
	"rfkill",
	"rm",
	"rmdir",
	"rmmod",
	"route",
	"rpm",
	"rpm2cpio",
	"run-init",
	"run-parts",
	"runsv",
	"runsvdir",
	"scanelf",
	"sed",
	"sendmail",
	"seq",
	"setconsole",
	"setfont",
	"setkeycodes",
	"setlogcons",
	"setpriv",
	"setserial",
	"setsid",
	"setuidgid",
	"sh",
	"sha1sum",
	"sha256sum",
	"sha3sum",
	"sha512sum",
	"showkey",
	"shred",
	"shuf",
	"slattach",
	"sleep",
	"smemcap",
	"softlimit",
	"sort",
	"split",
	"ssl_client",
	"start-stop-daemon",
	"stat",
	"strings",
	"stty",
	"su",
	"sulogin",
	"sum",
	"sv",
	"svc",
	"svlogd",
	"svok",
	"swapoff",
	"swapon",
	"switch_root",
	"sync",
	"sysctl",
	"syslogd",
	"tac",
	"tail",
	"tar",
	"taskset",
	"tc",
	"tcpsvd",
	"tee",
	"telnet",
	"telnetd",
	"test",
	"tftp",
	"tftpd",
	"time",
	"timeout",
	"top",
	"touch",
	"tr",
	"traceroute",
	"traceroute6",
	"tree",
	"true",
	"truncate",
	"ts",
	"tty",
	"ttysize",
	"tunctl",
	"ubirename",
	"udhcpc",
	"udhcpc6",
	"udhcpd",
	"udpsvd",
	"uevent",
	"umount",
	"uname",
	"uncompress",
	"unexpand",
	"uniq",
	"unix2dos",
	"unlink",
	"unlzma",
	"unlzop",
	"unshare",
	"unxz",
	"unzip",
	"update-ca-certificates",
	"uptime",
	"usleep",
	"uudecode",
	"uuencode",
	"vconfig",
	"vi",
	"vlock",
	"vmstat",
	"volname",
	"w",
	"watch",
	"watchdog",
	"wc",
	"wget",
	"which",
	"who",
	"whoami",
	"whris",
	"xargs",
	"xxd",
	"xz",
	"xzcat",
	"yes",
	"zcat",
	"zcip"
];
var debian = [
	"[",
	"add-shell",
	"addgroup",
	"addpart",
	"adduser",
	"agetty",
	"apt",
	"apt-cache",
	"apt-cdrom",
	"apt-config",
	"apt-get",
	"apt-key",
	"apt-mark",
	"arch",
	"arpd",
	"awk",
	"b2sum",
	"badblocks",
	"base32",
	"base64",
	"basename",
	"basenc",
	"bash",
	"bashbug",
	"blkdiscard",
	"blkid",
	"blkzone",
	"blockdev",
	"bridge",
	"bunzip2",
	"bzcat",
	"bzcmp",
	"bzdiff",
	"bzegrep",
	"bzexe",
	"bzfgrep",
	"bzgrep",
	"bzip2",
	"bzip2recover",
	"bzless",
	"bzmore",
	"captoinfo",
	"cat",
	"catchsegv",
	"chage",
	"chattr",
	"chcon",
	"chcpu",
	"chfn",
	"chgpasswd",
	"chgrp",
	"chmem",
	"chmod",
	"choom",
	"chown",
	"chpasswd",
	"chroot",
	"chrt",
	"chsh",
	"cksum",
	"clear",
	"clear_console",
	"cmp",
	"comm",
	"cp",
	"cpgr",
	"cppw",
	"csplit",
	"ctrlaltdel",
	"ctstat",
	"cut",
	"dash",
	"date",
	"dcb",
	"dd",
	"deb-systemd-helper",
	"deb-systemd-invoke",
	"debconf",
	"debconf-apt-progress",
	"debconf-communicate",
	"debconf-copydb",
	"debconf-escape",
	"debconf-set-selections",
	"debconf-show",
	"debugfs",
	"delgroup",
	"delpart",
	"deluser",
	"devlink",
	"df",
	"diff",
	"diff3",
	"dir",
	"dircolors",
	"dirname",
	"dmesg",
	"dnsdomainname",
	"domainname",
	"dpkg",
	"dpkg-deb",
	"dpkg-divert",
	"dpkg-fsys-usrunmess",
	"dpkg-maintscript-helper",
	"dpkg-preconfigure",
	"dpkg-query",
	"dpkg-realpath",
	"dpkg-reconfigure",
	"dpkg-split",
	"dpkg-statoverride",
	"dpkg-trigger",
	"du",
	"dumpe2fs",
	"e2freefrag",
	"e2fsck",
	"e2image",
	"e2label",
	"e2mmpstatus",
	"e2scrub",
	"e2scrub_all",
	"e2undo",
	"e4crypt",
	"e4defrag",
	"echo",
	"egrep",
	"env",
	"expand",
	"expiry",
	"expr",
	"factor",
	"faillock",
	"faillog",
	"fallocate",
	"false",
	"fgrep",
	"filefrag",
	"fincore",
	"find",
	"findfs",
	"findmnt",
	"flock",
	"fmt",
	"fold",
	"free",
	"fsck",
	"fsck.cramfs",
	"fsck.ext2",
	"fsck.ext3",
	"fsck.ext4",
	"fsck.minix",
	"fsfreeze",
	"fstab-decode",
	"fstrim",
	"genl",
	"getconf",
	"getent",
	"getopt",
	"gettext",
	"getty",
	"gpasswd",
	"gpg",
	"gpgv",
	"grep",
	"groupadd",
	"groupdel",
	"groupmems",
	"groupmod",
	"groups",
	"grpck",
	"grpconv",
	"grpunconv",
	"gunzip",
	"gzexe",
	"gzip",
	"halt",
	"hardlink",
	"head",
	"hostid",
	"hostname",
	"hostnamectl",
	"hwclock",
	"i386",
	"iconv",
	"iconvconfig",
	"id",
	"infocmp",
	"infotocap",
	"init",
	"install",
	"install-info",
	"installkernel",
	"invoke-rc.d",
	"ionice",
	"ip",
	"ipcmk",
	"ipcrm",
	"ipcs",
	"ischroot",
	"isosize",
	"join",
	"journalctl",
	"kill",
	"killall5",
	"last",
	"lastb",
	"lastlog",
	"ld.so",
	"ldattach",
	"ldconfig",
	"ldd",
	"link",
	"linux32",
	"linux64",
	"ln",
	"lnstat",
	"locale",
	"localectl",
	"localedef",
	"logger",
	"login",
	"loginctl",
	"logname",
	"losetup",
	"ls",
	"lsattr",
	"lsb_release",
	"lsblk",
	"lscpu",
	"lsfd",
	"lsipc",
	"lsirq",
	"lslocks",
	"lslogins",
	"lsmem",
	"lsns",
	"lzcmp",
	"lzdiff",
	"lzegrep",
	"lzfgrep",
	"lzgrep",
	"lzless",
	"lzmainfo",
	"lzmore",
	"mawk",
	"mcookie",
	"md5sum",
	"md5sum.textutils",
	"mesg",
	"mkdir",
	"mke2fs",
	"mkfifo",
	"mkfs",
	"mkfs.bfs",
	"mkfs.cramfs",
	"mkfs.ext2",
	"mkfs.ext3",
	"mkfs.ext4",
	"mkfs.minix",
	"mkhomedir_helper",
	"mklost+found",
	"mknod",
	"mkswap",
	"mktemp",
	"more",
	"mount",
	"mountpoint",
	"mv",
	"namei",
	"nawk",
	"nc",
	"networkctl",
	"newgidmap",
	"newgrp",
	"newuidmap",
	"newusers",
	"nice",
	"nisdomainname",
	"nl",
	"nohup",
	"nologin",
	"nproc",
	"nsenter",
	"nstat",
	"numfmt",
	"od",
	"pager",
	"pam-auth-update",
	"pam_getenv",
	"pam_namespace_helper",
	"pam_timestamp_check",
	"partx",
	"passwd",
	"paste",
	"pathchk",
	"pebble",
	"perl",
	"perl5.36.0",
	"pgrep",
	"pidof",
	"pidwait",
	"pinky",
	"pivot_root",
	"pkill",
	"pldd",
	"pmap",
	"poweroff",
	"pr",
	"printenv",
	"printf",
	"prlimit",
	"ps",
	"ptx",
	"pwck",
	"pwconv",
	"pwd",
	"pwdx",
	"pwhistory_helper",
	"pwunconv",
	"rbash",
	"rdma",
	"readlink",
	"readprofile",
	"realpath",
	"reboot",
	"remove-shell",
	"rename.ul",
	"renice",
	"reset",
	"resize2fs",
	"resizepart",
	"rev",
	"rgrep",
	"rm",
	"rmdir",
	"rmt-tar",
	"routel",
	"rpcgen",
	"rtacct",
	"rtcwake",
	"rtmon",
	"rtstat",
	"run-parts",
	"runcon",
	"runlevel",
	"runuser",
	"savelog",
	"script",
	"scriptlive",
	"scriptreplay",
	"sdiff",
	"sed",
	"select-editor",
	"sensible-browser",
	"sensible-editor",
	"sensible-pager",
	"seq",
	"service",
	"setarch",
	"setpriv",
	"setsid",
	"setterm",
	"sg",
	"sh",
	"sh.distrib",
	"sha1sum",
	"sha224sum",
	"sha256sum",
	"sha384sum",
	"sha512sum",
	"shadowconfig",
	"shred",
	"shuf",
	"shutdown",
	"skill",
	"slabtop",
	"sleep",
	"snice",
	"sort",
	"split",
	"ss",
	"start-stop-daemon",
	"stat",
	"stdbuf",
	"stty",
	"su",
	"sulogin",
	"sum",
	"swaplabel",
	"swapoff",
	"swapon",
	"switch_root",
	"sync",
	"sysctl",
	"systemctl",
	"tabs",
	"tac",
	"tail",
	"tar",
	"tarcat",
	"taskset",
	"tc",
	"tee",
	"telinit",
	"tempfile",
	"test",
	"tic",
	"timedatectl",
	"timeout",
	"tipc",
	"tload",
	"toe",
	"top",
	"touch",
	"tput",
	"tr",
	"true",
	"truncate",
	"tset",
	"tsort",
	"tty",
	"tune2fs",
	"tzselect",
	"uclampset",
	"umount",
	"uname",
	"uncompress",
	"unexpand",
	"uniq",
	"unix_chkpwd",
	"unix_update",
	"unlink",
	"unminimize",
	"unshare",
	"unxz",
	"update-alternatives",
	"update-passwd",
	"update-rc.d",
	"update-shells",
	"uptime",
	"useradd",
	"userdel",
	"usermod",
	"users",
	"utmpdump",
	"vdir",
	"vdpa",
	"vigr",
	"vipw",
	"vmstat",
	"w",
	"wall",
	"watch",
	"wc",
	"wdctl",
	"whereis",
	"which",
	"which.debianutils",
	"who",
	"whoami",
	"wipefs",
	"x86_64",
	"xargs",
	"xz",
	"xzcat",
	"xzcmp",
	"xzdiff",
	"xzegrep",
	"xzfgrep",
	"xzgrep",
	"xzless",
	"xzmore",
	"yes",
	"ypdomainname",
	"zcat",
	"zcmp",
	"zdiff",
	"zdump",
	"zegrep",
	"zfgrep",
	"zforce",
	"zgrep",
	"zic",
	"zless",
	"zmore",
	"znew",
	"zramctl"
];
// src/image/table-files.ts
/**
* Whether an image of the table has a file at a path; `null` where that is not known. What images of distributions have
* outside of the system's own folders is nothing: FHS 3.0, chapters 3 and 4, and the releases' own root file systems.
*/
function tableHasFile(record, path) {
	const { shells, line } = record;
	if (shells.includes(path)) return true;
	const hasSystemShell = shells.some((shell) => shell.startsWith("/bin/"));
	if (hasSystemShell && withEveryShell.has(path)) return true;
	if (line === "alpine" && ofEveryAlpine.has(path)) return true;
	const [, top = "", ...rest] = path.split("/");
	const isBuilder = line === "golang";
	if (top === "busybox") return shells.some((shell) => shell.startsWith("/busybox/")) ? null : false;
	if (top === "go" && isBuilder) return null;
	if (!systemFolders.has(top) || rest.length === 0) return false;
	if (top === "usr" && (!usrFolders.has(rest[0] ?? "") || rest.length === 1)) return false;
	if (isAddedTo(path)) return isBuilder ? null : false;
	const name = commandAt(path);
	if (name === null) return null;
	if (!hasSystemShell) return /^(ld|getent|getconf|iconv|locale)/.test(name) ? null : false;
	return commandsOf$1(record)?.has(name) === false ? false : null;
}
/** At the root of an image of a distribution are folders alone, and links to some. */
const systemFolders = new Set("afs bin boot dev etc home lib lib32 lib64 libx32 media mnt opt proc root run sbin srv sys tmp usr var".split(" "));
/** FHS 3.0, 4.2 and 4.3, and the folders of libraries of other formats. */
const usrFolders = new Set("bin games include lib lib32 lib64 libexec libx32 local sbin share src X11R6".split(" "));
/** Folders that are for whoever adds to a system. */
const isAddedTo = (path) => /^\/(usr\/local\/s?bin|srv|home|mnt|media|opt)\//.test(path);
/** The name of a command in one of the four folders that systems have them in; `null` for a path elsewhere. */
const commandAt = (path) => /^(?:\/usr)?\/s?bin\/([^/]+)$/.exec(path)?.[1] ?? null;
/** Of every system that has /bin/sh, with its folders merged or not. */
const withEveryShell = /* @__PURE__ */ new Set(["/usr/bin/env", ...[
	"cat",
	"echo",
	"false",
	"ls",
	"sleep",
	"true"
].map((name) => `/bin/${name}`)]);
/** What containers of it are started and looked after with. */
const ofEveryAlpine = /* @__PURE__ */ new Set([
	"/bin/busybox",
	"/usr/bin/nc",
	"/usr/bin/wget"
]);
const ofBusybox$1 = new Set(busybox);
const ofDebian = new Set(debian);
/**
* All names that any release of the image may have: the applets of busybox with what else Alpine's base packages bring;
* the commands of Debian's essential and required packages, and of those that older releases and Ubuntu have beside them.
* A name too many leaves a question open, so that the lists rather have one. `null` where there is no list.
*/
function commandsOf$1({ id, line }) {
	if (line === "alpine" || id.startsWith("busybox-")) return ofBusybox$1;
	return line === "debian" || line === "ubuntu" ? ofDebian : null;
}
// src/compatibility/dockerfile/copied-paths.ts
const nothing$2 = {
	presence: "no",
	line: null
};
/**
* What COPY and ADD put at a path. What comes from another stage or image is not seen: a source is taken for a file or a
* folder by its name, and a folder from where `usual` says it lies everywhere is taken to be whole.
*/
function copiedTo(path, copies, world, usual = [path]) {
	let best = nothing$2;
	for (const copy of copies) {
		const presence = presenceIn(path, copy, world, usual);
		if (presence === "yes") return {
			presence,
			line: copy.line
		};
		if (presence === "maybe" && best.presence === "no") best = {
			presence,
			line: copy.line
		};
	}
	return best;
}
function presenceIn(path, copy, world, usual) {
	const { destination, sources, inline } = copy;
	const folder = destination.endsWith("/") || sources.length + inline.length > 1 || world.isFolder(destination);
	const target = (name) => folder ? posix.join(destination, posix.basename(name)) : destination;
	if (inline.some(({ name }) => target(name) === path)) return "yes";
	const answers = sources.map((source) => sourcePresence(path, source, target(source), copy, world, usual));
	return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}
function sourcePresence(path, source, target, { add, from, destination }, { inContext, isStarted }, usual) {
	const inside = belowFolder(path, destination);
	const isRemote = add && /^(https?|git|ssh):|^git@/.test(source);
	const isArchive = add && !isRemote && /\.(tar|tgz|tbz2?|txz|tzst|(tar\.)(gz|bz2|xz|zst))$/.test(source);
	if (/[*?[]/.test(source) || isArchive || isRemote) return inside === null && target !== path ? "no" : "maybe";
	const seen = from.kind === "context" ? inContext(source) : looksLikeFile(source) ? "file" : "missing";
	const kind = seen === "missing" && isStarted(target) ? "file" : seen;
	if (kind === "file") return target === path ? "yes" : "no";
	if (kind === "folder") {
		if (inside === null) return "no";
		return inside === "" || inContext(posix.join(source, inside)) !== "missing" ? "yes" : "no";
	}
	if (target === path) return "yes";
	if (inside === null) return "no";
	if (inside === "") return "yes";
	return usual.includes(posix.join("/", source, inside)) ? "yes" : "maybe";
}
/** Whether it is the file of an address that ADD puts there; a repository of git is none. */
const isFetchedTo = (path, { add, sources, destination }) => add && sources.some((source) => {
	const [, name = ""] = /^https?:\/\/[^?#]*\/([^/?#]+)$/.exec(source) ?? [];
	const target = destination.endsWith("/") || sources.length > 1 ? posix.join(destination, name) : destination;
	return name !== "" && !name.endsWith(".git") && target === path;
});
/** What of a path comes behind a folder's; empty for the folder itself, `null` for a path elsewhere. */
function belowFolder(path, folder) {
	const start = folder.replace(/\/+$/, "");
	if (path === start) return "";
	return path.startsWith(`${start}/`) ? path.slice(start.length + 1) : null;
}
/** By its name alone. */
const looksLikeFile = (source) => /\.(crt|pem|conf|json|ya?ml|toml|txt|sh|zip|so(\.\d+)*)$/.test(source) || /\/etc\/(passwd|group|shadow|hosts|nsswitch\.conf)$/.test(posix.join("/", source));
// src/compatibility/dockerfile/run-effects.ts
const installers = {
	apk: ["add"],
	"apt-get": ["install"],
	apt: ["install"],
	dnf: ["install"],
	microdnf: ["install"],
	tdnf: ["install"],
	yum: ["install"],
	zypper: ["install", "in"]
};
const removers = {
	apk: ["del"],
	"apt-get": [
		"remove",
		"purge",
		"autoremove"
	],
	apt: [
		"remove",
		"purge",
		"autoremove"
	],
	dnf: ["remove", "erase"],
	microdnf: ["remove"],
	tdnf: ["remove", "erase"],
	yum: ["remove", "erase"],
	zypper: ["remove", "rm"]
};
/** Packages of data, which are gone with their folder. */
const placesOfPackages = [[/^tzdata/, "/usr/share/zoneinfo"], [/^ca-certificates/, "/etc/ssl/certs"]];
/** Commands that touch nothing a check asks about, or only take away. */
const harmless = new Set("true : set cd export echo printf test [ umask chmod chown rm rmdir ls cat date sleep touch update-ca-certificates mkdir install".split(" "));
const firstUid = 1e3;
function effectsOf(runs) {
	const effects = {
		packages: [],
		users: [],
		groups: [],
		folders: [],
		capabilities: [],
		unknown: []
	};
	for (const run of runs) for (const words of commandsOf(run)) apply(words, run.line, effects);
	const mentions = (path) => runs.find((run) => textOf$3(run).includes(path))?.line ?? null;
	return {
		...effects,
		mentions
	};
}
/** All that its shell may get to read. */
const textOf$3 = ({ script, argv, heredocs }) => [script ?? argv.join(" "), ...heredocs.map(({ content }) => content)].join("\n");
function commandsOf({ script, argv, heredocs, env, workdir }) {
	if (script === null) return [argv];
	const [document] = heredocs;
	const isDocument = document !== void 0 && /^<<-?\s*\S+$/.test(script.trim());
	return readShellCommands(isDocument ? document.content : script, env, workdir).map(({ words }) => words);
}
function apply(words, line, effects) {
	const [command = "", ...args] = words;
	const name = command.slice(command.lastIndexOf("/") + 1);
	const plain = args.filter((word) => !word.startsWith("-"));
	if (Object.hasOwn(installers, name)) {
		const verb = plain.findIndex((word) => installers[name]?.includes(word));
		const gone = plain.findIndex((word) => removers[name]?.includes(word));
		if (verb >= 0) effects.packages = [...effects.packages, ...installed(plain.slice(verb + 1), virtualOf(args), line)];
		else if (gone >= 0) removePackages(plain.slice(gone + 1), isWhole$2(name, args), {
			command: name,
			line
		}, effects);
	} else if (name === "adduser" || name === "useradd") {
		const user = plain.findLast(isName);
		const uid = numberAfter(args, ["-u", "--uid"]);
		if (user !== void 0) effects.users.push({
			name: user,
			uid: uid ?? firstUid,
			isNumberTold: uid !== null
		});
	} else if (name === "addgroup" || name === "groupadd") {
		const group = plain.findLast(isName);
		if (group !== void 0) effects.groups.push({
			name: group,
			gid: numberAfter(args, ["-g", "--gid"]) ?? firstUid
		});
	} else if (name === "mkdir" || name === "install") effects.folders.push(...plain.filter((word) => word.startsWith("/")));
	else if (name === "setcap") effects.capabilities.push(...plain.filter((word) => word.includes("cap_")));
	else if (name === "rm") removeFolders(plain, effects);
	else if (!harmless.has(name)) effects.unknown.push({
		command: name,
		line
	});
}
const installed = (words, virtual, line) => words.filter((word) => word !== virtual && !word.includes("://")).map((word) => ({
	name: word.replace(/[=<>~:@].*$/, ""),
	line,
	virtual
}));
function virtualOf(args) {
	const at = args.findIndex((word) => /^(-t|--virtual)(=|$)/.test(word));
	return at < 0 ? null : /=(.*)/.exec(args[at] ?? "")?.[1] ?? args[at + 1] ?? null;
}
/** Whether what a package brought along goes with it. */
const isWhole$2 = (tool, args) => tool === "apk" || args.some((word) => /^(--)?auto-?remove$/.test(word));
/** Libraries that a package brought along may stay, and are no more known than what an unknown command does. */
function removePackages(words, isWhole, command, effects) {
	const gone = effects.packages.filter(({ name, virtual }) => words.includes(name) || words.includes(virtual ?? name));
	effects.packages = effects.packages.filter((one) => !gone.includes(one));
	const mayLeave = gone.some(({ name }) => !placesOfPackages.some(([pattern]) => pattern.test(name)));
	if (!isWhole && mayLeave) effects.unknown.push(command);
}
/** A folder, or all that is in it. */
function removeFolders(paths, effects) {
	const removed = paths.map((path) => path.replace(/\/+\*?$/, ""));
	const isGone = (name) => placesOfPackages.some(([pattern, folder]) => pattern.test(name) && removed.some((path) => `${folder}/`.startsWith(`${path}/`)));
	effects.packages = effects.packages.filter(({ name }) => !isGone(name));
}
const isName = (word) => /^[A-Za-z_][\w.-]*\$?$/.test(word);
function numberAfter(args, flags) {
	for (const [index, word] of args.entries()) {
		const [flag = "", joined] = word.split("=");
		const value = joined ?? args[index + 1];
		if (flags.includes(flag) && value !== void 0 && /^\d{1,9}$/.test(value)) return Number(value);
	}
	return null;
}
// src/compatibility/dockerfile/files-there.ts
function filesIn({ base, seen, programs, copies, runs, effects, world }) {
	return (path) => {
		if (programs.some((one) => one.path === path) || seen.isFile(path)) return true;
		const { presence } = isFolderCopiedTo(path, copies) ? { presence: "no" } : copiedTo(path, copies, world);
		if (presence === "yes" || copies.some((copy) => isFetchedTo(path, copy))) return true;
		const inBase = baseHasFile(base, path);
		if (inBase === true) return true;
		const isMade = effects.unknown.length > 0 || runs.some((run) => mayWrite(run, posix.basename(path)));
		const isInstalled = packagesBring(effects, path, base);
		if (isInstalled === true) return true;
		if (presence === "maybe" || inBase === null || isMade || isInstalled === null) return null;
		return isElsewhere(path, seen) || mayBeInside(path, base, seen, effects) ? null : false;
	};
}
/** A slash at its end makes a destination a folder, whatever is copied there. */
const isFolderCopiedTo = (path, copies) => copies.some(({ destination }) => destination.endsWith("/") && posix.join(destination, ".") === path);
function baseHasFile({ root, table, libc, shells }, path) {
	if (root !== null) return root.isFile(path);
	if (table !== void 0) return tableHasFile(table, path);
	if (shells.includes(path)) return true;
	return libc?.kind === "none" && shells.length === 0 ? false : null;
}
/** Whether a script has a name as a word, or as the last of a path. */
const namesFile = (script, name) => script.split(/[\s'"`=:;&|<>(){}/]+/).includes(name);
/** Whether it writes to files, and names one of that name, or one that only running it would tell. */
function mayWrite(run, name) {
	const text = textOf$3(run);
	return />\s*["']?\S*\$/.test(text) || namesFile(text, name) && />|\b(touch|install)\b/.test(text);
}
/** Packages that hold data and certificates, and no command that anything is started with. */
const withoutCommands = /^(tzdata|netbase|mailcap|media-types|ca-certificates)(-|$)/;
/** Where packages of distributions put their files, FHS 3.0: nothing else is theirs. */
const ofPackages = /^\/(bin|sbin|usr|etc|lib|lib64|var|opt)\//;
function packagesBring({ packages }, path, { table }) {
	if (!ofPackages.test(path) || /^\/usr\/local\//.test(path)) return false;
	const { dir, base: name } = posix.parse(path);
	if (packages.some((one) => one.name === name) && /\/s?bin$/.test(dir)) return table?.line === "alpine" && name === "tini" && dir !== "/sbin" ? null : true;
	return packages.every((one) => withoutCommands.test(one.name)) ? false : null;
}
/** Whether what is copied to the folder above comes to be a file of that name, or lies in a folder that the base or a command has there. */
function mayBeInside(path, { root, table }, seen, { folders }) {
	const above = posix.dirname(path);
	return seen.isFile(above) && (root === null && table !== void 0 || folders.includes(above));
}
/** Whether it lies in the folder that may be the same one: distributions have /bin linked to /usr/bin, or not. */
function isElsewhere(path, seen) {
	const name = /^(?:\/usr)?\/s?bin\/([^/]+)$/.exec(path)?.[1];
	return name !== void 0 && [
		"/bin",
		"/sbin",
		"/usr/bin",
		"/usr/sbin"
	].some((dir) => seen.isFile(`${dir}/${name}`));
}
// src/image/dockerfile/stage.ts
/** The configuration of the image that the stage ends in. */
function configOf(stage) {
	return {
		env: Object.fromEntries(Object.entries(stage.env).map(([name, { value }]) => [name, value])),
		user: stage.user?.value ?? null,
		workdir: stage.workdir.value,
		entrypoint: stage.entrypoint?.value.argv ?? null,
		cmd: stage.cmd?.value.argv ?? null,
		shell: stage.shell?.value ?? null,
		exposedPorts: stage.exposedPorts.map(({ value }) => value).sort(),
		healthcheck: stage.healthcheck?.value ?? null,
		onBuild: stage.onBuild
	};
}
// src/compatibility/dockerfile/overlay.ts
const unbuilt = {
	unreadable: "what is in it is known only once the image is built",
	elf: true
};
/**
* The root of a base with what is copied over it. What is copied is there, and its content is not known: a loader or a
* library among it makes a verdict unknown, and neither a pass nor a failure.
*/
function overlaid(base, copies, world) {
	/** Folders that a copied file lies in are there with it. */
	const isAbove = (path) => copies.some(({ destination }) => `${destination}/`.startsWith(path === "/" ? "/" : `${path}/`));
	const isCopied = (path) => copiedTo(path, copies, world).presence === "yes";
	return new RootView({
		entry(path) {
			const found = base.find(path);
			if (found.kind !== "missing" && found.kind !== "loop") return entryOf(path, found);
			if (world.isFolder(path) || isAbove(path)) return {
				kind: "directory",
				mode: 493
			};
			return isCopied(path) ? {
				kind: "file",
				mode: 493,
				size: 1
			} : null;
		},
		names: (folder) => base.names(folder),
		read: (file) => isCopied(file) ? null : base.bytes(file),
		object: async (file) => isCopied(file) ? unbuilt : base.object(file)
	});
}
/** Symlinks were followed on the way: where one led elsewhere, it is one again, to where it leads. */
function entryOf(path, found) {
	if (found.path !== posix.normalize(path)) return {
		kind: "symlink",
		target: found.path
	};
	switch (found.kind) {
		case "file": return {
			kind: "file",
			mode: found.mode,
			size: found.size
		};
		case "directory": return {
			kind: "directory",
			mode: found.mode
		};
		case "other": return { kind: "other" };
	}
}
// src/compatibility/dockerfile/final-stage.ts
/**
* The image that a Dockerfile ends in: the facts of its base, with what COPY, ADD, RUN and the rest put on top, as far as
* that can be told without building. What can't is a gap. `others` are the stages it copies from.
*/
function finalStage(name, base, target, others, world) {
	const effects = effectsOf(target.runs);
	const elsewhere = effectsOf(others.flatMap(({ runs }) => runs));
	const at = (path, usual) => copiedTo(path, target.copies, world, usual);
	const stage = {
		base,
		target,
		effects,
		elsewhere,
		at
	};
	const [zones, users, groups] = [
		zonesOf(stage),
		usersOf(stage),
		groupsOf(stage)
	];
	const gaps = [
		zones,
		users,
		groups
	].flatMap(({ gap }) => gap ?? []);
	return {
		effects,
		facts: {
			...base,
			name,
			source: "dockerfile",
			platform: target.platform,
			certificates: certificatesOf(stage),
			zones: zones.value,
			users: users.value,
			groups: groups.value,
			nameServices: at("/etc/nsswitch.conf").presence === "no" ? base.nameServices : null,
			tmp: base.tmp ?? (makesTmp(stage) ? 1023 : null),
			shells: shellsOf(stage),
			config: configOf(target),
			root: base.root === null ? null : overlaid(base.root, target.copies, world),
			gaps: [
				...base.gaps,
				...target.gaps,
				...gaps
			]
		}
	};
}
const installs = ({ effects }, pattern) => effects.packages.some((one) => pattern.test(one.name));
const unseen = (fact, line) => ({
	fact,
	why: `line ${line} puts it there, and what is in it is known only once the image is built`
});
/** `null` where none is known of, and something that only a build would show may bring them. */
function certificatesOf(stage) {
	const { base, at } = stage;
	if (base.certificates === null) return null;
	const isCopied = (usual) => (path) => at(path, usual).presence === "yes";
	const files = /* @__PURE__ */ new Set([
		...base.certificates.files,
		...installs(stage, /^ca-certificates/) ? certificateFiles.slice(0, 1) : [],
		...certificateFiles.filter(isCopied(certificateFiles))
	]);
	const directories = /* @__PURE__ */ new Set([...base.certificates.directories, ...certificateDirectories.filter(isCopied(certificateDirectories))]);
	const isOpen = [...certificateFiles, ...certificateDirectories].some((path) => at(path).presence === "maybe");
	return files.size + directories.size === 0 && isOpen ? null : {
		files: [...files],
		directories: [...directories]
	};
}
const aZone = "Europe/Berlin";
const usualZones = "/usr/share/zoneinfo";
function zonesOf(stage) {
	const { zones } = stage.base;
	const sure = (value) => ({
		value,
		gap: null
	});
	if (zones !== null) return sure(installs(stage, /^tzdata-legacy/) ? {
		...zones,
		legacy: true
	} : zones);
	const areLegacy = hasLegacyZones(stage.base) || installs(stage, /^tzdata-legacy/);
	if (installs(stage, /^tzdata/)) return sure({
		folder: usualZones,
		legacy: areLegacy
	});
	const usual = zoneFolders.map((folder) => `${folder}/${aZone}`);
	const copied = zoneFolders.map((folder) => ({
		folder,
		...stage.at(`${folder}/${aZone}`, usual)
	}));
	const known = copied.find(({ presence }) => presence === "yes");
	if (known !== void 0) return sure({
		folder: known.folder,
		legacy: true
	});
	const open = copied.find(({ presence }) => presence === "maybe");
	return {
		value: null,
		gap: open === void 0 ? null : unseen("zones", open.line)
	};
}
const userOf = ({ name, uid }) => ({
	name,
	uid,
	gid: uid,
	home: "/",
	shell: ""
});
function usersOf(stage) {
	const [wanted = ""] = (stage.target.user?.value ?? "").split(":");
	const made = stage.effects.users.map(userOf);
	const there = stage.elsewhere.users.map(userOf);
	return namesIn("/etc/passwd", wanted, stage.base.users, made, there, stage);
}
/** A command that makes a user makes a group of the same name. */
function groupsOf(stage) {
	const [, wanted = ""] = (stage.target.user?.value ?? "").split(":");
	const own = ({ users, groups }) => [...groups, ...users.map(({ name, uid }) => ({
		name,
		gid: uid
	}))];
	return namesIn("/etc/group", wanted, stage.base.groups, own(stage.effects), own(stage.elsewhere), stage);
}
/**
* Those of the base and those that commands make; and where the file is copied or written over, those that the stage it
* comes from makes. Whether the one that is wanted is among others in such a file is not known.
*/
function namesIn(file, wanted, known, made, there, { at, effects }) {
	const copied = at(file);
	const line = copied.presence === "no" ? effects.mentions(file) : copied.line;
	if (line === null) return {
		value: known === null && made.length === 0 ? null : [...known ?? [], ...made],
		gap: null
	};
	return {
		value: [...made, ...there],
		gap: there.some(({ name }) => name === wanted) ? null : unseen(file, line)
	};
}
const makesTmp = ({ effects, at }) => effects.folders.includes("/tmp") || effects.mentions("/tmp") !== null || at("/tmp").presence !== "no";
const shells = [
	"/bin/sh",
	"/bin/bash",
	"/busybox/sh"
];
function shellsOf(stage) {
	const copied = shells.filter((path) => stage.at(path).presence === "yes");
	const installed = installs(stage, /^(bash|busybox)/) ? ["/bin/bash"] : [];
	return [.../* @__PURE__ */ new Set([
		...stage.base.shells,
		...copied,
		...installed
	])];
}
// src/image/table-folders.ts
/** In every image with a system's base files: Debian's package of that name, Alpine's alpine-baselayout, FHS 3.0. */
const ofAll = "bin etc home lib root sbin tmp usr/bin usr/lib usr/sbin var";
/** Where there is a shell with its distribution around it. */
const ofDistributions = `${ofAll} dev media mnt opt proc run srv sys usr/local/bin usr/local/lib usr/local/share usr/share var/cache var/lib var/log var/tmp`;
const ofBusybox = "bin dev etc home root tmp usr/bin usr/sbin var";
const ofGolang = `${ofDistributions} go/bin go/src usr/local/go/bin usr/local/sbin usr/src`;
/** The folders that an image of the table surely has: what is copied to one of them by its name lies inside. */
function tableFolders({ id, line, shells }) {
	const own = shells.some((shell) => shell.startsWith("/bin/")) ? ofDistributions : ofAll;
	const folders = line === "golang" ? ofGolang : id.startsWith("busybox-") ? ofBusybox : own;
	const root = emptyDirectory(493);
	for (const folder of folders.split(" ")) makeDirectory(root, folder.split("/"), () => {});
	return treeEntries(root);
}
// src/compatibility/dockerfile/ground.ts
/** What a stage puts files on: its base, of which a table knows folders alone, with the folder that WORKDIR makes. */
function groundOf({ root, table }, { workdir }) {
	const base = root ?? new RootView(table === void 0 ? nothing$1 : tableFolders(table));
	if (base.find(workdir.value).kind !== "missing") return base;
	const parent = base.find(posix.dirname(workdir.value));
	const made = {
		at: parent.kind === "directory" ? posix.join(parent.path, posix.basename(workdir.value)) : workdir.value,
		source: nothing$1,
		path: "/",
		mode: null
	};
	return new RootView(withMounts(base.entries, [made]));
}
const nothing$1 = treeEntries(emptyDirectory(493));
// src/compatibility/dockerfile/ignores.ts
const comment = /^\s*#\s*plimsoll\s+ignore\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)\s*(.*)$/;
/** All that a Dockerfile has; a rule that is not there is a gap, for a slip of the pen would ignore nothing in silence. */
function ignoresIn(text, name, ruleIds) {
	const ignores = [];
	const gaps = [];
	let waiting = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [, names, reason = ""] = comment.exec(line) ?? [];
		if (names !== void 0) {
			const rules = names.split(",").map((rule) => rule.trim());
			waiting.push({
				rules,
				reason: reason.trim()
			});
			for (const rule of rules.filter((one) => !ruleIds.includes(one))) gaps.push({
				fact: `${name}:${index + 1}`,
				why: `it ignores ${rule}, and there is no such rule about images`
			});
		} else if (line.trim() !== "" && !line.trimStart().startsWith("#")) {
			ignores.push(...waiting.map((one) => ({
				...one,
				line: index + 1
			})));
			waiting = [];
		}
	}
	return {
		ignores,
		gaps
	};
}
// src/image/tar-root.ts
/**
* What a tar of this machine unpacks to, plain or compressed with gzip or zstd, as ADD would unpack it; `null` for a file
* that is none, which ADD copies. Throws an ImageError where it is one, and damaged.
*/
async function openTarRoot(file, name) {
	if (!await isTar(file)) return null;
	try {
		return treeEntries(stackLayers([await readLayer(createReadStream(file), name, fullAllowance())]));
	} catch (error) {
		throw failureOf(name, error);
	}
}
const block = 512;
/** POSIX.1 and GNU tar alike say `ustar` at byte 257 of the first header. */
async function isTar(file) {
	let head = Buffer.alloc(0);
	try {
		for await (const chunk of decompress(createReadStream(file), 2 ** 30)) {
			head = Buffer.concat([head, chunk.subarray(0, block)]);
			if (head.length >= block) break;
		}
	} catch {
		return false;
	}
	return head.subarray(257, 262).toString("latin1") === "ustar";
}
// src/compatibility/dockerfile/known-copies.ts
/** Files of the build context, archives that ADD unpacks, other images, and stages that are made of these alone. */
async function knownCopies({ copies }, base, sources) {
	const mounts = [];
	const unknown = [];
	for (const copy of copies) {
		const root = new RootView(withMounts(base?.entries ?? nothing, mounts));
		const from = await sourceOf(copy, sources);
		const left = [];
		for (const source of copy.sources) {
			const found = from === null ? null : await mountsOf(source, copy, from, root, sources);
			if (found === null) left.push(source);
			else mounts.push(...found);
		}
		mounts.push(...copy.inline.map((file) => inlineMount(file, copy, root)));
		if (left.length > 0) unknown.push({
			...copy,
			sources: left,
			inline: [],
			destination: folderOf(copy, root)
		});
	}
	return {
		mounts,
		unknown
	};
}
const nothing = treeEntries(emptyDirectory(493));
async function sourceOf(copy, sources) {
	const { from } = copy;
	switch (from.kind) {
		case "context": return openContext(sources.context);
		case "image": return sources.openImage(from.reference);
		case "stage": return stageRoot(from.index, sources);
	}
}
/** A build context as a build sees it: no link leads out of it. `null` where it is not there. */
function openContext(folder) {
	try {
		return new RootView(openRootfs(folder));
	} catch (error) {
		if (error instanceof ImageError) return null;
		throw error;
	}
}
/** A stage that runs nothing is its base and what is copied into it. Stages come in the order of the file, so that this ends. */
async function stageRoot(index, sources) {
	const stage = sources.evaluation.stages.find((one) => one.index === index);
	if (stage === void 0 || stage.runs.length > 0) return null;
	const base = stage.base.kind === "scratch" ? new RootView(nothing) : await sources.openImage(stage.base.reference, stage.base.platform);
	if (base === null) return null;
	const { mounts, unknown } = await knownCopies(stage, base, sources);
	return unknown.length > 0 ? null : new RootView(withMounts(base.entries, mounts));
}
/** Where a source comes to lie; `null` where it is not there, or is to be fetched. */
async function mountsOf(source, copy, from, root, { context, archives }) {
	if (copy.add && /^(https?|git|ssh):|^git@/.test(source)) return null;
	const paths = /[*?[]/.test(source) ? matching(source, from) : [posix.join("/", source)];
	const intoFolder = isIntoFolder(copy, root) || paths.length > 1;
	const mode = typeof copy.chmod === "number" ? copy.chmod : null;
	const mounts = [];
	for (const path of paths) {
		const found = from.find(path);
		if (found.kind !== "file" && found.kind !== "directory") return null;
		const isArchive = copy.add && copy.from.kind === "context" && found.kind === "file";
		const archive = isArchive ? await openArchive(join(context, found.path), path.slice(1), archives) : null;
		if (archive !== null) mounts.push({
			at: placeIn(root, copy.destination),
			source: archive,
			path: "/",
			mode: null
		});
		else if (isArchive && isPacked(path)) return null;
		else {
			const at = found.kind === "file" && intoFolder ? posix.join(copy.destination, posix.basename(path)) : copy.destination;
			mounts.push({
				at: placeIn(root, at),
				source: from.entries,
				path: found.path,
				mode
			});
		}
	}
	return mounts.length === 0 ? null : mounts;
}
function openArchive(file, name, opened) {
	const opening = opened.get(file) ?? openTarRoot(file, name);
	opened.set(file, opening);
	return opening;
}
/** A here-document, which BuildKit makes a file that all may read. */
function inlineMount({ name, content }, copy, root) {
	const text = new TextEncoder().encode(content);
	const tree = emptyDirectory(493);
	tree.children.set(name, {
		kind: "file",
		mode: 420,
		size: text.length,
		text,
		object: null,
		content: null
	});
	const at = isIntoFolder(copy, root) ? posix.join(copy.destination, name) : copy.destination;
	const mode = typeof copy.chmod === "number" ? copy.chmod : null;
	return {
		at: placeIn(root, at),
		source: treeEntries(tree),
		path: `/${name}`,
		mode
	};
}
/** ADD unpacks these too; here nothing does. */
const isPacked = (path) => /\.(tbz2?|txz|tar\.(bz2|xz))$/.test(path);
const isIntoFolder = ({ destination, sources, inline }, root) => destination.endsWith("/") || sources.length + inline.length > 1 || root.find(destination).kind === "directory";
/** A destination that is a folder stays one, however many sources are left. */
const folderOf = (copy, root) => isIntoFolder(copy, root) && !copy.destination.endsWith("/") ? `${copy.destination}/` : copy.destination;
/** A path as it is once symlinks on the way to it were followed. */
function placeIn(root, path) {
	const whole = posix.resolve("/", path);
	const found = root.find(whole);
	if (found.kind === "directory") return found.path;
	const parent = root.find(posix.dirname(whole));
	return parent.kind === "directory" ? posix.join(parent.path, posix.basename(whole)) : whole;
}
const mostMatches = 1e4;
function matching(pattern, from) {
	let here = ["/"];
	for (const part of posix.join("/", pattern).split("/").slice(1)) here = here.flatMap((folder) => from.names(folder).filter((name) => segmentMatches(part, name)).map((name) => posix.join(folder, name))).slice(0, mostMatches);
	return here;
}
// src/image/script.ts
/** BINPRM_BUF_SIZE: more of a file is not looked at. */
const looked = 256;
/** Of the beginning of a file, or all of it. */
function scriptStart(bytes) {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, looked));
	if (head.startsWith("ELF")) return { kind: "ELF" };
	const [, line = "", end = ""] = /^#!([^\n]*)(\n?)/.exec(head) ?? [];
	const [path = "", ...words] = line.split(/[ \t\0]+/).filter((word) => word !== "");
	const isCut = end === "" && bytes.length > looked && !/[ \t\0]/.test(line.trimStart());
	if (path === "" || isCut) return { kind: "no interpreter" };
	return {
		kind: "interpreter",
		path,
		command: posix.basename(path) === "env" ? commandOf(words) : null
	};
}
/** The first word that is no option of env(1) and sets no variable. */
const commandOf = (words) => words.find((word) => !word.startsWith("-") && !word.includes("=")) ?? null;
// src/compatibility/dockerfile/started-script.ts
/** What the first line of a file asks for, where it is known and the file is no program; `null` otherwise. */
function scriptAt(path, around) {
	const { seen, hasFile, copies, runs, effects, world, folders } = around;
	const bytes = seen.bytes(path);
	if (bytes === null || copiedTo(path, copies, world).presence !== "no") return null;
	const start = scriptStart(bytes);
	if (start.kind === "ELF") return null;
	const isChanged = !runs.every((run) => leavesText(run, posix.basename(path)));
	const isMended = effects.unknown.length > 0;
	const known = (answer) => isChanged || isMended && answer === false ? null : answer;
	if (start.kind === "no interpreter") return {
		path,
		interpreter: null,
		exists: known(false)
	};
	const { path: interpreter, command } = start;
	const own = hasFile(posix.resolve("/", interpreter));
	if (command === null || own !== true) return {
		path,
		interpreter,
		exists: known(own)
	};
	const answers = searchPaths(command, folders, "/").map(hasFile);
	return {
		path,
		interpreter: command,
		exists: known(answers.includes(true) ? true : answers.includes(null) ? null : false),
		searchedBy: interpreter
	};
}
/** Whether no command of a RUN that names a file does more than to change its mode or owner. */
const leavesText = (run, name) => textOf$3(run).split(/&&|\|\||[;\n]/).filter((command) => namesFile(command, name)).every((command) => /^\s*(chmod|chown|ls|test)\s/.test(command));
// src/compatibility/dockerfile/started.ts
/** What the container starts, and whether that is a file of the image. `target` has the copies that are not known. */
function startedIn(target, { effects, seen, hasFile, world }, at) {
	const started = startedProgram(target);
	if (started === null) return null;
	const command = (target.entrypoint ?? target.cmd)?.value;
	const places = startedPlaces(target);
	const answers = places.map(hasFile);
	const place = answers.includes(true) ? places[answers.indexOf(true)] : void 0;
	const { copies, runs } = target;
	const folders = foldersOf(target);
	return {
		word: started.word,
		place: started.word.includes("/") ? places[0] ?? null : null,
		shell: command?.shellForm === true ? command.argv[0] ?? null : null,
		isBrokenList: command !== void 0 && isBrokenList(command),
		location: at(started.line),
		exists: place !== void 0 ? true : answers.includes(null) ? null : false,
		folder: place === void 0 ? folderIn(places, target, seen) : null,
		script: place === void 0 ? null : scriptAt(place, {
			seen,
			hasFile,
			copies,
			runs,
			effects,
			world,
			folders
		})
	};
}
/** Where the file that is started may lie: what a Dockerfile copies there is a program, and no folder. */
function startedPlaces(target) {
	const started = startedProgram(target);
	return started === null ? [] : searchPaths(started.word, foldersOf(target), target.workdir.value);
}
const foldersOf = ({ env }) => (env.PATH?.value ?? "").split(":");
/** `['/app']` and `["/app",]` are no JSON, and so a line for a shell. */
const isBrokenList = ({ argv, shellForm }) => shellForm && /^\s*\[\s*(['"‘“]|\/)/.test(argv.at(-1) ?? "");
/** The folder that stands where a file is asked for, and the one file that is known to lie in it. */
function folderIn(places, { copies, workdir }, seen) {
	const isFolder = (path) => path === workdir.value || seen.find(path).kind === "directory" || isFolderCopiedTo(path, copies);
	const folder = places.find(isFolder);
	if (folder === void 0) return null;
	const copied = copies.filter(({ destination }) => posix.join(destination, ".") === folder).flatMap(({ sources }) => sources.map((source) => posix.basename(source)));
	const [only, ...others] = /* @__PURE__ */ new Set([...seen.names(folder), ...copied]);
	return { holds: only === void 0 || others.length > 0 ? null : posix.join(folder, only) };
}
// src/compatibility/dockerfile/broken-inputs.ts
/** Lines that ask for something that is not there, so that no image is made: only what is sure without building. */
function brokenInputs(written) {
	const { evaluation, name, context, text } = written;
	const at = (line) => ({
		path: name,
		line
	});
	const lines = text.split(/\r?\n/);
	const isContext = existsIn(context, "go.mod");
	return evaluation.stages.flatMap((stage) => [
		...stage.copies.flatMap((copy) => brokenCopy(copy, written, isContext ? context : null)),
		...brokenCommands(stage),
		...goBuildsOf(stage).flatMap((build) => brokenBuild(build, stage, isContext ? context : null, lines))
	]).map(({ line, ...rest }) => ({
		...rest,
		location: at(line)
	})).filter((one, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}
const existsIn = (folder, path) => statSync(join(folder, posix.join("/", path)), { throwIfNoEntry: false }) !== void 0;
function brokenCopy(copy, written, context) {
	const { line, from, sources } = copy;
	const plain = sources.filter((source) => !/[*?[$]|^[a-z+]+:\/\/|^git@/.test(source));
	switch (from.kind) {
		case "context":
			if (context === null) return [];
			return plain.filter((source) => !existsIn(context, source) && !isReadyMade(copy, source, written)).map((what) => ({
				kind: "not in the context",
				what,
				line
			}));
		case "image": {
			const [, word] = /^docker\.io\/library\/([a-z0-9._-]+):latest$/.exec(from.reference) ?? [];
			return word === void 0 || isKnownImage(from.reference) ? [] : [{
				kind: "no such stage",
				what: word,
				line
			}];
		}
		case "stage": {
			const stage = written.evaluation.stages.find(({ index }) => index === from.index);
			if (stage === void 0) return [];
			return plain.filter((path) => isMadeNowhere(path, stage)).map((what) => ({
				kind: "made by nothing",
				what,
				line
			}));
		}
	}
}
const buildsWithGo = (text) => /\bgo\s+(build|install)\b/.test(text);
/** The program itself, where the Dockerfile builds none: it is made before docker runs, and need not be there yet. */
function isReadyMade(copy, source, { evaluation: { target }, text }) {
	if (!target.copies.includes(copy) || buildsWithGo(text)) return false;
	const place = destinationOf(copy, posix.resolve("/", source), () => false);
	return place !== null && startedPlaces(target).includes(place);
}
/** Docker's own library has hundreds more: one that nobody ships a Go program with may as well be a slip of the pen. */
const isKnownImage = (reference) => /\/(busybox|alpine|golang|debian|ubuntu|node|nginx|python|redis|postgres|docker|curlimages)(:|$)/.test(reference) || findBase(parseRegistryReference(reference), {
	os: "linux",
	architecture: "amd64",
	variant: null
}) !== null;
/** Folders that an image may have of its own (FHS), and those of Go's images. */
const foldersOfImages = /^\/(bin|boot|dev|etc|go|home|lib\w*|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|nix|busybox)?(\/|$)/;
/** Whether a stage is known not to have a path: no build, no COPY and no command that might put it there. */
function isMadeNowhere(path, stage) {
	const wanted = posix.resolve("/", path);
	const isInstalled = isGolang(stage.base) && /^\/go\/bin\/[^/]+$/.test(wanted);
	if (foldersOfImages.test(wanted) && !isInstalled) return false;
	const isNear = (one) => one === wanted || one.startsWith(`${wanted}/`) || wanted.startsWith(`${one.replace(/\/+$/, "")}/`);
	const builds = goBuildsOf(stage);
	const mayMake = ({ output, outputFolder, unknown }) => {
		const place = output ?? outputFolder;
		return place === null || unknown.length > 0 || isNear(place);
	};
	if (builds.some((build) => !build.isLost && mayMake(build))) return false;
	if (stage.copies.some(({ destination }) => isNear(posix.resolve("/", destination)))) return false;
	const effects = effectsOf(stage.runs);
	const writesOwn = (verb) => [
		"generate",
		"get",
		"run",
		"tool",
		"test"
	].includes(verb);
	if (effects.unknown.some(({ command }) => command !== "go") || goVerbs(stage).some(({ verb }) => writesOwn(verb))) return false;
	const isMounted = ({ mounts }) => mounts.some((mount) => `${wanted}/`.startsWith(`${mount}/`));
	return !stage.runs.some((run) => !isMounted(run) && names(run, wanted)) && !effects.folders.some(isNear) && !isNear(stage.workdir.value);
}
/** Whether a script has a path in it, and not only as the start of a longer name. */
function names({ script, argv, heredocs }, path) {
	const text = [script ?? argv.join(" "), ...heredocs.map(({ content }) => content)].join("\n");
	for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) if (!/[\w.-]/.test(text.charAt(at + path.length))) return true;
	return false;
}
const knownVerbs = new Set("bug build clean doc env fix fmt generate get help install list mod work run telemetry test tool version vet".split(" "));
const brokenCommands = (stage) => goVerbs(stage).filter(({ verb }) => /^[a-z]+$/.test(verb) && !knownVerbs.has(verb)).map(({ verb, line }) => ({
	kind: "no such command",
	what: `go ${verb}`,
	line
}));
const goVerbs = (stage) => stage.runs.flatMap(({ script, env, workdir, line, heredocs }) => script === null || heredocs.length > 0 ? [] : readShellCommands(script, env, workdir).flatMap(({ words: [program, verb] }) => program === "go" && verb !== void 0 ? [{
	verb,
	line
}] : []));
function brokenBuild({ line, folder, packages, unknown }, stage, context, lines) {
	const effects = effectsOf(stage.runs);
	const mayBring = effects.unknown.some(({ command }) => command !== "go") || stage.onBuild.length > 0;
	const isMounted = lines.some((one) => /--mount=/.test(one) && !/type=(cache|secret|ssh|tmpfs)/.test(one));
	const isRemote = packages.some((path) => path.includes("@"));
	if (mayBring || isRemote || unknown.length > 0) return [];
	const { base } = stage;
	if (base.kind === "image" && isWithoutGo(base.reference) && !hasGo(stage, effects.packages)) return [{
		kind: "no Go",
		what: base.text,
		line
	}];
	if (isMounted || context === null) return [];
	if (stage.copies.length === 0) return [{
		kind: "no sources",
		what: folder,
		line
	}];
	const whole = stage.copies.find(({ from, sources, destination }) => from.kind === "context" && sources.length === 1 && isWhole$1(sources[0]) && isBelow(folder, destination));
	if (whole === void 0) return [];
	const there = (path) => posix.relative(posix.resolve("/", whole.destination), posix.resolve(folder, path));
	return packages.filter((path) => /^\.{0,2}\//.test(path) && !path.includes("...") && isBelow(posix.resolve(folder, path), whole.destination)).filter((path) => !existsIn(context, there(path))).map((what) => ({
		kind: "no such package",
		what,
		line
	}));
}
const isWhole$1 = (source) => source !== void 0 && posix.resolve("/", source) === "/";
const isBelow = (path, folder) => !posix.relative(posix.resolve("/", folder), path).startsWith("..");
/** A distribution that the table knows, as it is published: none comes with Go. */
function isWithoutGo(reference) {
	const found = findBase(parseRegistryReference(reference), {
		os: "linux",
		architecture: "amd64",
		variant: null
	});
	return found !== null && found.record.line !== "golang";
}
const hasGo = ({ copies }, packages) => packages.some(({ name }) => /^go(lang)?([-\d.]|$)/.test(name)) || copies.some(({ from, add }) => add || from.kind !== "context");
// src/compatibility/dockerfile/placed.ts
/** What `go build` makes, under the umask of a build. */
const builtMode = 493;
/** What ADD fetches (Dockerfile reference, ADD, "Adding files from a URL"). */
const fetchedMode = 384;
/** The last line that puts the program there, or the file that the container starts: the first of `places` that has one. */
function placedAt(files, program, places, at) {
	const { target, seen } = files;
	if (program !== null) {
		const { path, copy, build } = program;
		return placed(path, copy, copy.chmod === null && build !== null ? builtMode : null, target.runs, at);
	}
	const path = places.find((one) => seen.isFile(one)) ?? places.find((one) => copyOf(one, files) !== void 0);
	const copy = path === void 0 ? void 0 : copyOf(path, files);
	if (path === void 0 || copy === void 0) return null;
	const found = copiedTo(path, files.unknown, files.world).presence === "no" ? seen.find(path) : null;
	return placed(path, copy, isFetchedTo(path, copy) ? fetchedMode : found?.kind === "file" ? found.mode & 511 : null, target.runs, at);
}
const copyOf = (path, { target, world }) => target.copies.findLast((copy) => copiedTo(path, [copy], world).presence !== "no");
function placed(path, copy, own, runs, at) {
	const [user = "0", group = user] = (copy.chown ?? "0:0").split(":");
	const number = (text) => text === "root" ? 0 : /^\d{1,9}$/.test(text) ? Number(text) : null;
	const copied = typeof copy.chmod === "number" ? copy.chmod : copy.chmod === null ? own : null;
	const later = runs.filter(({ line }) => line > copy.line);
	return {
		path,
		mode: later.reduce((before, run) => after(run, path, before), copied),
		owner: later.some((run) => /\bch(own|grp)\b/.test(textOf$3(run))) ? {
			uid: null,
			gid: null
		} : {
			uid: number(user),
			gid: number(group)
		},
		location: at(copy.line)
	};
}
/** The mode of a file after a RUN: as chmod(1) says it, where it is said in numbers or is to make it executable. */
function after(run, path, before) {
	if (!/\bchmod\b/.test(textOf$3(run))) return before;
	if (run.heredocs.length > 0) return null;
	const { script, argv, env, workdir } = run;
	return (script === null ? [{
		words: argv,
		folder: workdir
	}] : readShellCommands(script, env, workdir)).reduce((mode, { words, folder }) => afterCommand(words, folder, path, mode), before);
}
function afterCommand(words, folder, path, before) {
	const [command = "", ...args] = words;
	if (posix.basename(command) !== "chmod") return words.some((word) => /\bchmod\b/.test(word)) ? null : before;
	const [how = "", ...named] = args.filter((word) => !/^-[A-Z-]/.test(word));
	const isNamed = named.some((word) => posix.resolve("/", folder, word) === path);
	const isSweeping = args.some((word) => /^-R|^--recursive|[*?$[]/.test(word));
	if (!isNamed) return isSweeping ? null : before;
	if (/^[0-7]{3,4}$/.test(how)) return Number.parseInt(how, 8) & 511;
	return before !== null && /^a?\+r?x$/.test(how) ? before | 73 : null;
}
// src/compatibility/dockerfile/recipe.ts
/** What a Dockerfile says of how its image is made, for one of the programs that it puts there. */
function recipeOf(written, program) {
	const { evaluation, name, ignores, ruleIds } = written;
	const { target } = evaluation;
	const at = (line) => ({
		path: name,
		line
	});
	const effects = effectsOf(target.runs);
	const shellRun = target.runs.find(({ script }) => script !== null);
	return {
		base: baseOf(target.base, at),
		builder: builderOf(program, evaluation, at),
		placed: placedAt(written.placed, program, written.places, at),
		shellRun: shellRun === void 0 ? null : {
			shell: target.shell?.value[0] ?? "/bin/sh",
			location: at(shellRun.line)
		},
		healthcheck: target.healthcheck?.line == null ? null : {
			test: target.healthcheck.value,
			location: at(target.healthcheck.line)
		},
		installs: effects.packages.map((one) => ({
			name: one.name,
			location: at(one.line)
		})),
		hasUnknownRuns: effects.unknown.length > 0,
		ports: target.exposedPorts.flatMap(({ value, line }) => {
			const port = Number.parseInt(value, 10);
			return Number.isNaN(port) ? [] : [{
				port,
				location: line === null ? null : at(line)
			}];
		}),
		unnumberedUsers: evaluation.stages.flatMap(({ runs }) => effectsOf(runs).users.flatMap(({ name: user, isNumberTold }) => isNumberTold ? [] : user)),
		bindsLowPorts: [effects, ...copiedFrom(evaluation)].some(({ capabilities }) => capabilities.some((text) => /\bcap_net_bind_service\b/i.test(text))),
		unknownIgnores: ignores.flatMap(({ line, rules }) => rules.filter((rule) => !ruleIds.includes(rule)).map((rule) => ({
			rule,
			location: at(line)
		}))),
		buildsWithGo: buildsWithGo(written.text),
		brokenInputs: brokenInputs(written)
	};
}
/** What commands do in the stages that the final one copies from: a capability of a file is copied with it. */
const copiedFrom = ({ target, stages }) => stages.filter(({ index }) => target.copies.some(({ from }) => from.kind === "stage" && from.index === index)).map(({ runs }) => effectsOf(runs));
const baseOf = (base, at) => ({
	image: base.kind === "scratch" ? "scratch" : base.text,
	location: at(base.line)
});
/** What builds a program; `null` where no stage is seen to. */
function builderOf(program, { stages }, at) {
	const build = program?.build ?? null;
	const stage = stages.find(({ index }) => index === build?.stage);
	if (build === null || stage === void 0) return null;
	return {
		from: baseOf(stage.base, at),
		architecture: stage.platform.architecture,
		targetArchitecture: build.env.GOARCH || stage.platform.architecture,
		env: build.env,
		flags: build.flags,
		installs: effectsOf(stage.runs).packages.map(({ name }) => name),
		location: at(build.line)
	};
}
// src/compatibility/dockerfile/with-copies.ts
/** The facts of a base once files that are known lie on top of it. `isProgram` names what is counted elsewhere. */
async function withCopies(base, mounts, isProgram) {
	if (mounts.length === 0) return base;
	const { disk } = base.size;
	const bytes = bytesOf(mounts.filter(isWhole), isProgram);
	const size = bytes === 0 ? base.size : {
		disk: disk === null || bytes === null ? null : disk + bytes,
		wire: null
	};
	if (base.root === null) return {
		...await onUnseen(base, mounts),
		size
	};
	const { name, source, digest, platform, config, layers, gaps } = base;
	const root = new RootView(withMounts(base.root.entries, mounts));
	const own = gaps.filter(({ fact }) => !root.isFile(fact));
	return {
		...await readFacts(root, {
			name,
			source,
			digest,
			platform,
			config,
			layers,
			gaps: own
		}, platform),
		size
	};
}
/** Of a folder with a .dockerignore not everything is copied: it is not counted, so that no size is too large. */
const isWhole = ({ source, path }) => source.entry(path)?.kind !== "directory" || source.entry("/.dockerignore") === null;
/** A base that only the table tells of has what it says, and what is put there. */
async function onUnseen(base, mounts) {
	const { name, source, digest, platform, config, layers } = base;
	const root = new RootView(withMounts(treeEntries(emptyDirectory(493)), mounts));
	const added = await readFacts(root, {
		name,
		source,
		digest,
		platform,
		config,
		layers,
		gaps: []
	}, platform);
	const files = [.../* @__PURE__ */ new Set([...base.certificates?.files ?? [], ...added.certificates?.files ?? []])];
	const directories = [.../* @__PURE__ */ new Set([...base.certificates?.directories ?? [], ...added.certificates?.directories ?? []])];
	const hasCertificates = base.certificates !== null || files.length + directories.length > 0;
	const known = [
		...hasCertificates ? ["certificates"] : [],
		...added.zones === null ? [] : ["zones"],
		...[
			"/etc/passwd",
			"/etc/group",
			"/etc/nsswitch.conf"
		].filter((path) => root.isFile(path))
	];
	return {
		...base,
		certificates: hasCertificates ? {
			files,
			directories
		} : null,
		zones: base.zones ?? added.zones,
		users: added.users ?? base.users,
		groups: added.groups ?? base.groups,
		nameServices: added.nameServices ?? base.nameServices,
		tmp: base.tmp ?? added.tmp,
		shells: [.../* @__PURE__ */ new Set([...base.shells, ...added.shells])],
		gaps: [...base.gaps.filter(({ fact }) => !known.includes(fact)), ...added.gaps]
	};
}
// src/compatibility/dockerfile/dockerfile-image.ts
const largestDockerfile = 4194304;
/** The image that a stage of a Dockerfile makes: its base, with what is put on top. `name` is how reports call it. */
function dockerfileImage(name, file, openBase, build = {}) {
	const whole = {
		path: name,
		context: dirname(file),
		target: null,
		args: {},
		...build
	};
	const open = async (platform) => openDockerfile({
		name,
		text: textOf$2(file),
		archives: /* @__PURE__ */ new Map(),
		...whole
	}, openBase, platform);
	return {
		name,
		source: "dockerfile",
		open
	};
}
async function openDockerfile(file, openBase, platform) {
	const { name, path, context, text, target: wanted, args, archives } = file;
	const dockerfile = refusing(() => parseDockerfile(text, path));
	const settings = {
		args,
		target: wanted,
		platform,
		buildPlatform: thisMachine
	};
	const { base } = refusing(() => evaluateDockerfile(dockerfile, settings, () => null)).target;
	const facts = await openFacts(base, openBase, platform).catch((error) => {
		if (!(error instanceof ImageError) || error instanceof ImageUnavailable) throw error;
		throw new DockerfileError(error.message, {
			path,
			line: base.line
		}, "Correct the name of the base, or log in with an account that may read it.");
	});
	const isBase = (reference) => base.kind === "image" && base.reference === reference;
	const evaluation = refusing(() => evaluateDockerfile(dockerfile, settings, (reference) => isBase(reference) ? facts.config : null));
	const opened = openedBase(base, facts);
	const openImage = async (reference, its = platform) => (await openOther(reference, opened, openBase, its))?.root ?? null;
	const ground = groundOf(facts, evaluation.target);
	const isFolder = (one) => ground.find(one).kind === "directory";
	const { mounts, unknown } = await knownCopies(evaluation.target, ground, {
		context,
		evaluation,
		archives,
		openImage
	});
	const programs = copiedPrograms(evaluation, isFolder);
	const word = startedProgram(evaluation.target)?.word;
	const isProgram = (one) => one === word || programs.some(({ path: there }) => there === one);
	const seen = new RootView(withMounts(ground.entries, mounts));
	const known = await withCopies(facts, mounts, isProgram);
	const target = {
		...evaluation.target,
		copies: unknown
	};
	const places = startedPlaces(evaluation.target);
	const world = {
		isFolder: (one) => seen.find(one).kind === "directory",
		inContext: contextKinds(context),
		isStarted: (one) => places.includes(one)
	};
	const stage = finalStage(name, known, target, othersOf(evaluation), world);
	const at = (line) => line == null ? null : {
		path,
		line
	};
	const ruleIds = imageRules.map(({ id }) => id);
	const { ignores, gaps } = ignoresIn(text, path, ruleIds);
	const { copies, runs } = target;
	const { effects } = stage;
	const hasFile = filesIn({
		base: known,
		seen,
		programs,
		copies,
		runs,
		effects,
		world
	});
	const started = startedIn(target, {
		effects,
		seen,
		hasFile,
		world
	}, at);
	const written = {
		evaluation,
		name: path,
		context,
		text,
		ignores,
		ruleIds,
		placed: {
			target: evaluation.target,
			seen,
			unknown,
			world
		},
		places
	};
	const fromContext = (artifact) => placeFromContext(evaluation.target.copies, artifact, isFolder);
	const apart = (artifact) => {
		const program = programOf(programs, artifact);
		const builder = builderOf(program, evaluation, (line) => ({
			path,
			line
		}));
		const isCopied = artifact.variant === null && fromContext(artifact) !== null;
		return program?.build == null || builder === null || isCopied ? null : builtOtherwise(artifact, program.build, builder);
	};
	return {
		facts: {
			...stage.facts,
			gaps: [...stage.facts.gaps, ...gaps]
		},
		ignores,
		lines: {
			base: at(base.line),
			user: at(target.user?.line),
			env: (variable) => at(target.env[variable]?.line)
		},
		started,
		recipeOf: (artifact) => recipeOf(written, programOf(programs, artifact)),
		hasFile,
		unseen: unseenIn(stage.effects, path),
		place: basePlace(evaluation.target, programs, openBase),
		source: {
			name: path,
			text,
			evaluation,
			programs,
			retry: (other) => openDockerfile({
				...file,
				text: other
			}, knownImages(opened), platform)
		},
		pathOf: (artifact) => programOf(programs, artifact)?.path ?? fromContext(artifact) ?? placeByName(evaluation.target.copies, artifact, isFolder),
		builtOtherwise: apart,
		ships(artifact) {
			const program = programOf(programs, artifact);
			const builder = builderOf(program, evaluation, (line) => ({
				path,
				line
			}));
			if (apart(artifact) !== null) return false;
			if (program?.build == null || artifact.variant === null) return null;
			return isBuiltAs(artifact.variant, program.build, builder === null ? null : cgoByDefault(builder));
		}
	};
}
/** A mistake in a Dockerfile leaves a question open, as an image that can't be read does. */
function refusing(evaluate) {
	try {
		return evaluate();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const [, path, line] = /^(.*?):(\d+): /.exec(error.message) ?? [];
		if (path === void 0) throw new ImageError(error.message);
		throw new DockerfileError(error.message, {
			path,
			line: Number(line)
		}, "Correct the line: docker build ends there as well.");
	}
}
function textOf$2(file) {
	const stat = statSync(file, { throwIfNoEntry: false });
	if (stat === void 0) throw new ImageError(`there is no Dockerfile ${file}`);
	if (!stat.isFile()) throw new ImageError(`${file} is not a file`);
	if (stat.size > largestDockerfile) throw new ImageError(`${file} has more than ${largestDockerfile} bytes`);
	return readFileSync(file, "utf8");
}
const thisMachine = normalPlatform({
	os: "linux",
	architecture: {
		x64: "amd64",
		ia32: "386"
	}[process.arch] ?? process.arch,
	variant: null
});
const othersOf = ({ stages, target }) => stages.filter(({ index }) => target.copies.some(({ from }) => from.kind === "stage" && from.index === index));
const contextKinds = (context) => (path) => {
	const kind = openContext(context)?.find(path).kind;
	return kind === "file" ? "file" : kind === "directory" ? "folder" : "missing";
};
/** Packages that hold data, or a program that needs no library. */
const onlyData = /^(tzdata|netbase|mailcap|media-types|dumb-init|tini|su-exec)(-|$)/;
/** Tools, which bring libraries along (curl and ca-certificates those of OpenSSL), and no other libc. */
const tools = /^(bash|bind-tools|busybox|ca-certificates|coreutils|curl|dnsutils|findutils|git|gnupg|htop|iproute2|iptables|iputils|jq|less|libcap|nano|netcat|openssh|openssl|procps|python3|shadow|sqlite|sudo|tar|unzip|vim|wget|xz|zip)/;
function unseenIn({ packages, unknown }, name) {
	return [...packages.filter((one) => !onlyData.test(one.name)).map((one) => ({
		what: `${name}:${one.line} installs ${one.name}`,
		mayBring: tools.test(one.name) ? "libraries" : "a loader"
	})), ...unknown.map(({ command, line }) => ({
		what: `${name}:${line} runs ${command}`,
		mayBring: "a loader"
	}))];
}
// src/compatibility/listed/values.ts
var import_dist = require_dist();
const mappingOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => Array.isArray(value) ? value : [];
/** Numbers and truths stand for their text, as in an environment; `null` for nothing. */
function textOf$1(value) {
	if (typeof value === "string") return value === "" ? null : value;
	return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
/** `{ K: V }` or `[K=V]`; one without a value is left to who builds, and so are those `isOpen` says are not known. */
function argsOf(value, isOpen) {
	const pairs = Array.isArray(value) ? value.map((item) => {
		const [, name = "", text = null] = /^([^=]*)(?:=([\s\S]*))?$/.exec(textOf$1(item) ?? "") ?? [];
		return [name, text];
	}) : Object.entries(mappingOf(value)).map(([name, item]) => [name, item === "" ? "" : textOf$1(item)]);
	return Object.fromEntries(pairs.filter((pair) => pair[0] !== "" && pair[1] !== null && !isOpen(pair[1])));
}
// src/compatibility/listed/compose.ts
/**
* The services of a Compose file that are built here (compose-spec, build.md): each from its Dockerfile, its target and
* its arguments. A service with an image alone is somebody else's program. What a variable stands for is its default: the
* environment of who starts Compose is not part of the file. A service that is built in a way that is not read here leaves the
* others to be looked at; throws a UsageError where there is no other.
*/
function readCompose(value, path) {
	const refusals = [];
	const images = Object.entries(mappingOf(mappingOf(value).services)).flatMap(([service, settings]) => {
		const { build } = mappingOf(settings);
		if (build === void 0 || build === null) return [];
		const listed = {
			name: `${path}: ${service}`,
			packages: null
		};
		try {
			return [{
				...listed,
				image: imageOf(build, path, service)
			}];
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			refusals.push(error);
			return [{
				...listed,
				image: { why: error.message.replace(`${path}: `, "") }
			}];
		}
	});
	const [first] = refusals;
	if (first !== void 0 && refusals.length === images.length) throw first;
	return images;
}
function imageOf(build, path, service) {
	const said = typeof build === "string" ? { context: build } : mappingOf(build);
	if ("dockerfile_inline" in said) throw new UsageError(`${path}: services.${service}.build has its Dockerfile inline: put it into a file of its own`);
	const text = (key) => {
		const word = textOf$1(said[key]);
		return word === null ? null : interpolate(word, `${path}: services.${service}.build.${key}`);
	};
	const context = posix.join(posix.dirname(path), text("context") ?? ".");
	if (/^(https?|git|ssh):|^git@/.test(text("context") ?? "")) throw new UsageError(`${path}: services.${service}.build.context is not on this machine`);
	const dockerfile = text("dockerfile") ?? "Dockerfile";
	const target = text("target");
	const args = Object.entries(argsOf(said.args, () => false)).map(([name, word]) => [name, interpolate(word, `${path}: services.${service}.build.args.${name}`)]);
	return {
		dockerfile: dockerfile.startsWith("/") ? dockerfile : posix.join(context, dockerfile),
		context,
		...target !== null && { target },
		args: Object.fromEntries(args)
	};
}
/** compose-spec, interpolation.md, where no variable is set: `$$` is a dollar, `${V:-word}` and `${V-word}` the word. */
function interpolate(text, place) {
	return text.replace(/\$(?:\$|(\w+)|\{(\w+)(?:(:?[-+?])([^{}]*))?\})/g, (whole, plain, _name, operator, word) => {
		if (whole === "$$") return "$";
		if (plain !== void 0 || operator === void 0) return "";
		if (operator.endsWith("?")) throw new UsageError(`${place}: ${whole} has to be set, and is not in the file`);
		return operator.endsWith("-") ? word ?? "" : "";
	});
}
/** Where ko puts a program: under the last name of its import path that is no version (pkg/build/gobuild.go). */
const koPlace = (path) => `/ko-app/${path.split("/").findLast((name) => !/^v\d+$/.test(name)) ?? "app"}`;
/** `.ko.yaml`: `defaultBaseImage`, and `baseImageOverrides` by the import path of the program. */
function readKo(value, path) {
	const { defaultBaseImage, baseImageOverrides } = mappingOf(value);
	const overrides = Object.entries(mappingOf(baseImageOverrides)).flatMap(([program, base]) => {
		const image = textOf$1(base);
		return image === null ? [] : [{
			program,
			image
		}];
	});
	return [{
		name: `${path}: ${textOf$1(defaultBaseImage) ?? "cgr.dev/chainguard/static:latest"}`,
		image: textOf$1(defaultBaseImage) ?? "cgr.dev/chainguard/static:latest",
		packages: overrides.length === 0 ? null : (main) => !overrides.some(({ program }) => program === main),
		place: koPlace
	}, ...overrides.map(({ program, image }) => ({
		name: `${path}: ${program}`,
		image,
		packages: (main) => main === program,
		place: koPlace
	}))];
}
// src/compatibility/listed/goreleaser.ts
/**
* GoReleaser's `dockers`, `dockers_v2` and `kos`. Their texts may be templates of Go, `{{ .Version }}`: what such an
* argument will be is known only at a release, so that the Dockerfile's own default stands. Images that differ in nothing
* but their platform are one.
*/
function readGoreleaser(value, path) {
	const { dockers, dockers_v2, kos } = mappingOf(value);
	const built = [...listOf(dockers).map((item) => fromFlags(item, "build_flag_templates", path)), ...listOf(dockers_v2).map((item) => fromFlags(item, "flags", path))];
	const based = listOf(kos).flatMap((item) => {
		const base = textOf$1(mappingOf(item).base_image) ?? "cgr.dev/chainguard/static:latest";
		return isTemplate(base) ? [] : [{
			name: `${path}: ${base}`,
			image: base,
			packages: null,
			place: koPlace
		}];
	});
	return [...new Map([...built.flat(), ...based].map((image) => [JSON.stringify(image), image])).values()];
}
const isTemplate = (text) => text.includes("{{");
function fromFlags(item, key, path) {
	const said = mappingOf(item);
	const file = textOf$1(said.dockerfile) ?? "Dockerfile";
	if (isTemplate(file)) return [];
	const flags = listOf(said[key]).flatMap((flag) => textOf$1(flag) ?? []);
	const values = (name) => flags.flatMap((flag, index) => flag === name ? flags[index + 1] ?? [] : flag.startsWith(`${name}=`) ? flag.slice(name.length + 1) : []);
	const target = values("--target").at(-1);
	const dockerfile = posix.join(posix.dirname(path), file);
	return [{
		name: `${path}: ${file}${target === void 0 ? "" : ` (${target})`}`,
		image: {
			dockerfile,
			context: posix.dirname(path),
			...target !== void 0 && !isTemplate(target) && { target },
			args: {
				...argsOf(said.build_args, isTemplate),
				...argsOf(values("--build-arg"), isTemplate)
			}
		},
		packages: null
	}];
}
// src/compatibility/listed/listed-images.ts
const readers = [
	[/(^|[\\/])(docker-)?compose([.-][\w.-]+)?\.ya?ml$/, readCompose],
	[/(^|[\\/])\.ko\.ya?ml$/, readKo],
	[/(^|[\\/])\.?goreleaser([.-][\w.-]+)?\.ya?ml$/, readGoreleaser]
];
/** By the name of the file; `null` for what is no such file. */
function listReaderOf(path) {
	const read = readers.find(([pattern]) => pattern.test(path))?.[1];
	if (read === void 0) return null;
	return (text, name) => {
		const images = read(yamlOf(text, name), name);
		if (images.length === 0) throw new UsageError(`${name} names no image to build, so that there is nothing to look at`);
		return images;
	};
}
function yamlOf(text, path) {
	const document = (0, import_dist.parseDocument)(text, { merge: true });
	const [problem] = document.errors;
	if (problem !== void 0) throw new UsageError(`${path}: ${problem.message.split("\n")[0]?.replace(/:$/, "")}`);
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// src/compatibility/named-image.ts
/**
* The images that an entry of the configuration, or a flag, asks about. `folder` is what paths are relative to. Throws a
* UsageError for a text that names none, and for a file of a list that can't be read.
*/
function nameImages(input, folder) {
	if (typeof input !== "string") return [builtImage(dockerfileName(input), input, folder)];
	const read = listReaderOf(input);
	if (read === null) return [nameImage(input, folder)];
	return read(textOf(resolve(folder, input)), input).map(({ name, image, packages, place }) => {
		const named = listedImage(name, image, folder);
		const placed = place === void 0 ? named : withPlace(named, place);
		return packages === null ? placed : forPackages(placed, packages);
	});
}
function listedImage(name, image, folder) {
	if (typeof image === "string") return referenceImage(name, image, folder);
	if ("why" in image) return {
		name,
		source: "dockerfile",
		open: () => Promise.reject(new ImageError(image.why))
	};
	return builtImage(name, image, folder);
}
function nameImage(text, folder) {
	const dockerfile = dockerfileOf(text);
	return dockerfile === null ? referenceImage(text, text, folder) : builtImage(dockerfile, { dockerfile }, folder);
}
/** How reports call it. */
const dockerfileName = ({ dockerfile, target }) => target === void 0 ? dockerfile : `${dockerfile} (${target})`;
function builtImage(name, { dockerfile, context, target, args }, folder) {
	return dockerfileImage(name, resolve(folder, dockerfile), openBase, {
		path: dockerfile,
		target: target ?? null,
		args: args ?? {},
		...context !== void 0 && { context: resolve(folder, context) }
	});
}
function referenceImage(name, text, folder) {
	const reference = inFolder(parseImage(text), folder);
	return {
		name,
		source: sources[reference.kind],
		async open(platform) {
			const facts = await openReference(reference, name, platform).catch((error) => {
				throw reference.kind === "registry" ? orFolder(error, text, folder) : error;
			});
			const place = placeOf(reference, (take) => openReference(reference, name, platform, take));
			return {
				...nothingSaid,
				facts,
				place,
				pathOf: () => programPath(facts.config)
			};
		}
	};
}
const withPlace = (image, place) => ({
	...image,
	open: async (platform) => ({
		...await image.open(platform),
		pathOf: ({ go }) => go?.package == null ? null : place(go.package)
	})
});
/** Other programs are not put into it; one that does not say its package may be. */
const forPackages = (image, holds) => ({
	...image,
	isFor: ({ go }) => go?.package == null || holds(go.package)
});
const largestList = 1048576;
function textOf(file) {
	const stat = statSync(file, { throwIfNoEntry: false });
	if (stat?.isFile() !== true) throw new UsageError(`there is no file ${file}, which images names`);
	if (stat.size > largestList) throw new UsageError(`${file} has more than ${largestList} bytes`);
	return readFileSync(file, "utf8");
}
/** The path of a Dockerfile: what is called so, or said to be one by `dockerfile:` in front. */
function dockerfileOf(text) {
	const prefix = "dockerfile:";
	if (text.startsWith(prefix)) {
		if (text === prefix) throw new UsageError("dockerfile: needs the path of a file, as in dockerfile:build/image");
		return text.slice(11);
	}
	return /(^|[\\/])(Docker|Container)file(\.[\w.-]+)?$|\.(D|d)ockerfile$/.test(text) ? text : null;
}
const openBase = (reference, platform, take) => openReference(parseImage(reference), reference, platform, take);
/** Why an image cannot be had, and where a folder is called so: that it may be the one that was meant. */
function orFolder(error, text, folder) {
	if (!(statSync(resolve(folder, text), { throwIfNoEntry: false })?.isDirectory() === true) || !(error instanceof ImageError)) return error;
	return new ImageError(`${error.message}; the folder of that name is written ./${text}`);
}
function placeOf(reference, unpack) {
	switch (reference.kind) {
		case "scratch": return { kind: "scratch" };
		case "folder": return {
			kind: "folder",
			path: reference.path
		};
		case "registry": return {
			kind: "image",
			pulled: referenceText(reference),
			unpack
		};
		default: return {
			kind: "image",
			pulled: null,
			unpack
		};
	}
}
/** What an image says that no Dockerfile is behind. */
const nothingSaid = {
	lines: {
		base: null,
		user: null,
		env: () => null
	},
	started: null,
	unseen: [],
	ignores: [],
	pathOf: () => null,
	ships: () => null,
	builtOtherwise: () => null,
	source: null
};
const sources = {
	scratch: "rootfs",
	folder: "rootfs",
	oci: "oci",
	"docker-archive": "archive",
	registry: "registry"
};
const inFolder = (reference, folder) => "path" in reference ? {
	...reference,
	path: resolve(folder, reference.path)
} : reference;
export { nameImages };
