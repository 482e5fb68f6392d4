import { n as UsageError } from "./errors2.js";
import { a as certificateDirectories, c as emptyConfig, d as objectOf, f as textOf$2, l as RootView, n as openRegistryImage, o as certificateFiles, s as zoneFolders, t as openLocalImage, u as verifyDigest } from "./open-image.js";
import { b as parsePlatform, t as imageRules, x as platformText, y as normalPlatform } from "./image-rules.js";
import { s as ImageError } from "./shared-object.js";
import { y as execa } from "./read.js";
import { dirname, join, posix, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { createReadStream, readFileSync, statSync } from "node:fs";
// src/image/reference.ts
/**
* A folder says so by its first or last character (`/root`, `./root`, `root/`): what a name means must not depend on
* which folders a checkout happens to have.
*/
function parseImage(text) {
	if (text === "scratch") return { kind: "scratch" };
	if (/^(\.{0,2}\/|\.{1,2}$|[A-Za-z]:[\\/]|\.{1,2}\\)/.test(text) || text.endsWith("/")) return {
		kind: "folder",
		path: text
	};
	if (text.startsWith("oci:")) return parseOci(text.slice(4));
	if (text.startsWith("docker-archive:")) {
		const path = text.slice(15);
		if (path === "") throw new UsageError("docker-archive: needs the path of a file, as in docker-archive:image.tar");
		return {
			kind: "docker-archive",
			path
		};
	}
	return {
		kind: "registry",
		...parseRegistryReference(text)
	};
}
/** The tag follows the last colon; one with a slash behind it belongs to the path. */
function parseOci(rest) {
	const colon = rest.lastIndexOf(":");
	const hasTag = colon >= 0 && !/[\\/]/.test(rest.slice(colon));
	const path = hasTag ? rest.slice(0, colon) : rest;
	const tag = hasTag ? rest.slice(colon + 1) : null;
	if (path === "" || tag === "") throw new UsageError("oci: needs the path of a folder, as in oci:layout or oci:layout:tag");
	return {
		kind: "oci",
		path,
		tag
	};
}
const separator = "(?:[._]|__|-+)";
const repositoryPattern = new RegExp(`^[a-z0-9]+(?:${separator}[a-z0-9]+)*(?:/[a-z0-9]+(?:${separator}[a-z0-9]+)*)*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const longestReference = 1024;
function parseRegistryReference(text) {
	const refuse = (why) => {
		const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
		throw new UsageError(`${JSON.stringify(shown)} is not an image reference: ${why}. A folder is written ./folder.`);
	};
	if (text.length > longestReference) return refuse("it is too long");
	const [beforeDigest = "", digest = null, ...more] = text.split("@");
	if (more.length > 0 || digest !== null && !digestPattern.test(digest)) return refuse("after @ comes sha256: and 64 lower-case hexadecimal digits");
	const colon = beforeDigest.lastIndexOf(":");
	const hasTag = colon > beforeDigest.lastIndexOf("/");
	const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
	const tag = hasTag ? beforeDigest.slice(colon + 1) : null;
	if (tag !== null && !tagPattern.test(tag)) return refuse(`${JSON.stringify(tag)} is no tag`);
	const slash = name.indexOf("/");
	const first = slash < 0 ? "" : name.slice(0, slash);
	const hasHost = /[.:[]/.test(first) || first === "localhost" || first !== first.toLowerCase();
	const host = hasHost ? first : "docker.io";
	const path = hasHost ? name.slice(slash + 1) : name;
	if (!hostPattern.test(host)) return refuse(`${JSON.stringify(host)} is no host name`);
	if (!repositoryPattern.test(path) || path.length > 255) return refuse("a repository is made of lower-case letters and digits, with single separators between them");
	const isHub = host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
	return {
		host: isHub ? "docker.io" : host,
		repository: isHub && !path.includes("/") ? `library/${path}` : path,
		tag: digest === null ? tag ?? "latest" : null,
		digest
	};
}
/** Written out in full, so that two spellings of one image are one text. */
const referenceText = ({ host, repository, tag, digest }) => `${host}/${repository}${digest === null ? `:${tag ?? "latest"}` : `@${digest}`}`;
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
// src/image/dockerfile/shell-words.ts
/** The text is no word that can be expanded; the message says why, without a place. */
var WordError = class extends Error {
	name = "WordError";
};
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
const isSpace = (character) => /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
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
			} else if (next === "'" || next === "\"") {
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
		const trims = operator === "#" || operator === "%";
		if (!"+-?#%".includes(operator) || colon && trims) throw new WordError(`\${${name}${colon ? ":" : ""}${operator}…} is no substitution that is known`);
		const word = this.read("}", {
			rawEscapes: trims,
			pattern: trims
		});
		const value = this.#value(name);
		if (value === void 0 && this.#options.skipUnset === true) return `\${${name}${colon ? ":" : ""}${operator}${word}}`;
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
	return heredocWords(text).map(({ name, chomp }) => {
		let content = "";
		for (let next = source.read(); next !== null; next = source.read()) {
			const end = withoutEnd(next);
			if ((chomp ? end.replace(/^\t+/, "") : end) === name) return {
				name,
				chomp,
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
	const { words } = expandWord(rest, () => void 0, {
		escapeSign: "\\",
		skipUnset: true
	});
	const [name] = words;
	return words.length === 1 && name !== void 0 ? {
		name,
		chomp: dash === "-"
	} : null;
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
				mountsFrom: mountsFrom(raw)
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
const mountsFrom = ({ flags }) => flags.flatMap((flag) => /^--mount=(?:.*,)?from=([^,]*)/i.exec(flag)?.[1] ?? []);
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
		add,
		from: flags.get("from") || null,
		sources: sources.filter((source) => heredocOf(source) === null),
		inline: sources.flatMap((source) => heredocOf(source)?.name ?? []),
		destination,
		chmod: flags.get("chmod") || null,
		chown: flags.get("chown") || null
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
function expandAt(text, variables, { file, escapeSign }, line) {
	try {
		return expandWord(text, variables, { escapeSign });
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
		case "copy":
			state.copies.push({
				line,
				from,
				...applyCopy(state, instruction, line, context)
			});
			return;
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
		inline,
		chown: chown === null ? null : expand(chown),
		chmod: chmod === null ? null : modeOf(expand(chmod), line, context),
		sources: sources.map(expand),
		destination: absolute(expand(destination), state.workdir.value)
	};
}
const applyRun = (state, { form, heredocs, line }, { stage }) => ({
	line,
	stage,
	script: form.json ? null : form.words[0] ?? "",
	argv: commandLine(state, form).argv,
	heredocs,
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
function expandIn(state, word, line, { dockerfile }) {
	const expansion = expandAt(word, (name) => state.variables.get(name), dockerfile, line);
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
function modeOf(text, line, { dockerfile }) {
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
		const base = parent?.base ?? baseOf(text, line, platform, dockerfile.file);
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
	if (text === "") refuse(dockerfile.file, line, `the base name ${base} is empty once its variables are expanded`);
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
function baseOf(text, line, platform, file) {
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
		const base = baseOf(from, line, {
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
const goBuildsOf = (stage) => stage.runs.flatMap(goBuildsOfRun);
function goBuildsOfRun(run) {
	return commandsOf$1(run).flatMap((command) => {
		const [program = "", verb = "", ...args] = command.words;
		return /^(?:.*\/)?(?:xx-)?go(?:\d+(?:\.\d+)*)?$/.test(program) && (verb === "build" || verb === "install") ? [readGoBuild(run, command, verb, args)] : [];
	});
}
function commandsOf$1({ script, argv, heredocs, env, workdir }) {
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
function readGoBuild(run, command, verb, args) {
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
		output: verb === "build" ? builtFile(flags.o, folder, packages) : installedFile(command.env, packages),
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
function builtFile(output, folder, packages) {
	const name = nameOf(packages);
	if (output === void 0) return name === null ? null : posix.join(folder, name);
	const path = posix.resolve(folder, output);
	if (!output.endsWith("/")) return path;
	return name === null ? null : posix.join(path, name);
}
function installedFile(env, packages) {
	const name = nameOf(packages);
	const folder = env.GOBIN ?? `${env.GOPATH?.split(":")[0] ?? `${env.HOME ?? "/root"}/go`}/bin`;
	return name === null ? null : posix.join(folder, name);
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
	for (const copy of target.copies) {
		const { from } = copy;
		if (from.kind !== "stage") continue;
		for (const { path, build } of programsIn(byIndex.get(from.index), byIndex, /* @__PURE__ */ new Set())) {
			const destination = destinationOf(copy, path, isFolder);
			if (destination !== null) files.set(destination, {
				path: destination,
				copy,
				build
			});
		}
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
	const copied = stage.copies.flatMap((copy) => {
		if (copy.from.kind !== "stage") return [];
		return programsIn(stages.get(copy.from.index), stages, /* @__PURE__ */ new Set([...seen, stage.index])).flatMap(({ path, build }) => {
			const destination = destinationOf(copy, path, () => false);
			return destination === null ? [] : [{
				path: destination,
				build
			}];
		});
	});
	return [...own, ...copied];
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
// src/compatibility/dockerfile/copied-paths.ts
const nothing = {
	presence: "no",
	line: null
};
/**
* What COPY and ADD put at a path. What comes from another stage or image is not seen: a source is taken for a file or a
* folder by its name, and a folder from where `usual` says it lies everywhere is taken to be whole.
*/
function copiedTo(path, copies, world, usual = [path]) {
	let best = nothing;
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
	if (inline.some((name) => target(name) === path)) return "yes";
	const answers = sources.map((source) => sourcePresence(path, source, target(source), copy, world, usual));
	return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}
function sourcePresence(path, source, target, { add, from, destination }, { inContext }, usual) {
	const inside = belowFolder(path, destination);
	const isRemote = add && /^(https?|git|ssh):|^git@/.test(source);
	const isArchive = add && !isRemote && /\.(tar|tgz|tbz2?|txz|tzst|(tar\.)(gz|bz2|xz|zst))$/.test(source);
	if (/[*?[]/.test(source) || isArchive || isRemote) return inside === null && target !== path ? "no" : "maybe";
	const kind = from.kind === "context" ? inContext(source) : looksLikeFile(source) ? "file" : "unknown";
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
/** What of a path comes behind a folder's; empty for the folder itself, `null` for a path elsewhere. */
function belowFolder(path, folder) {
	const start = folder.replace(/\/+$/, "");
	if (path === start) return "";
	return path.startsWith(`${start}/`) ? path.slice(start.length + 1) : null;
}
/** By its name alone. */
const looksLikeFile = (source) => /\.(crt|pem|conf|json|ya?ml|toml|txt|sh|zip|so(\.\d+)*)$/.test(source) || /\/etc\/(passwd|group|shadow|hosts|nsswitch\.conf)$/.test(posix.join("/", source));
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
/** Commands that touch nothing a check asks about, or only take away. */
const harmless = new Set("true : set cd export echo printf test [ umask chmod chown rm rmdir ls cat date sleep touch update-ca-certificates mkdir install".split(" "));
const firstUid = 1e3;
function effectsOf(runs) {
	const effects = {
		packages: [],
		users: [],
		groups: [],
		folders: [],
		unknown: []
	};
	for (const run of runs) for (const words of commandsOf(run)) apply(words, run.line, effects);
	const mentions = (path) => runs.find((run) => textOf$1(run).includes(path))?.line ?? null;
	return {
		...effects,
		mentions
	};
}
const textOf$1 = ({ script, argv, heredocs }) => [script ?? argv.join(" "), ...heredocs.map(({ content }) => content)].join("\n");
function commandsOf({ script, argv, heredocs, env, workdir }) {
	if (script === null) return [argv];
	const [document] = heredocs;
	return readShellCommands(document !== void 0 && /^<<-?\s*\S+$/.test(script.trim()) ? document.content : script, env, workdir).map(({ words }) => words);
}
function apply(words, line, effects) {
	const [command = "", ...args] = words;
	const name = command.slice(command.lastIndexOf("/") + 1);
	const plain = args.filter((word) => !word.startsWith("-"));
	if (Object.hasOwn(installers, name)) {
		const verb = plain.findIndex((word) => installers[name]?.includes(word));
		if (verb < 0) return;
		for (const word of plain.slice(verb + 1)) effects.packages.push({
			name: word.replace(/[=<>~:@].*$/, ""),
			line
		});
	} else if (name === "adduser" || name === "useradd") {
		const user = plain.findLast(isName);
		if (user !== void 0) effects.users.push({
			name: user,
			uid: numberAfter(args, ["-u", "--uid"]) ?? firstUid
		});
	} else if (name === "addgroup" || name === "groupadd") {
		const group = plain.findLast(isName);
		if (group !== void 0) effects.groups.push({
			name: group,
			gid: numberAfter(args, ["-g", "--gid"]) ?? firstUid
		});
	} else if (name === "mkdir" || name === "install") effects.folders.push(...plain.filter((word) => word.startsWith("/")));
	else if (!harmless.has(name)) effects.unknown.push({
		command: name,
		line
	});
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
	if (installs(stage, /^tzdata/)) return sure({
		folder: usualZones,
		legacy: true
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
// src/compatibility/dockerfile/shipped.ts
/** The program of a Dockerfile that an artifact is: by the name of its package, or because there is no other. */
function programOf(programs, { go, path }) {
	const names = [go?.package, path].flatMap((name) => name == null ? [] : [posix.basename(name)]);
	const named = programs.filter(({ path: there, build }) => names.includes(packageName(build) ?? posix.basename(there)));
	const [only] = named.length > 0 ? named : programs;
	return (named.length > 0 ? named : programs).length === 1 ? only ?? null : null;
}
function packageName(build) {
	const [only, ...more] = build?.packages ?? [];
	if (build === null || more.length > 0) return null;
	const name = posix.basename(posix.join(build.folder, only ?? "."));
	return only === void 0 || only === "." ? null : name;
}
/** Whether a variant is what a Dockerfile builds; `null` where only running it would tell. */
function isBuiltAs(variant, { env, flags, unknown }) {
	if (unknown.length > 0) return null;
	const cgo = env.CGO_ENABLED === void 0 ? null : env.CGO_ENABLED !== "0";
	return variant.cgo === cgo && variant.trimpath === (flags.trimpath !== void 0 && flags.trimpath !== "false") && (variant.buildmode ?? "exe") === (flags.buildmode ?? "exe") && wordsOf(variant.tags.join(",")) === wordsOf(flags.tags ?? "") && linkerWords(variant.ldflags) === linkerWords(flags.ldflags ?? "");
}
const wordsOf = (text) => text.split(/[\s,]+/).filter((word) => word !== "").sort().join(" ");
/** Without -X, which puts a version in and decides about nothing else. */
const linkerWords = (text) => wordsOf(text.replace(/-X[= ]('[^']*'|"[^"]*"|\S+)/g, "").replace(/["']/g, ""));
// src/compatibility/dockerfile/dockerfile-image.ts
const largestDockerfile = 4194304;
/**
* The image that the last stage of a Dockerfile makes: its base, with what is put on top. The build context is taken to be
* the folder that the Dockerfile is in.
*/
function dockerfileImage(name, file, openBase) {
	return {
		name,
		source: "dockerfile",
		open: (platform) => openDockerfile({
			name,
			file
		}, openBase, platform)
	};
}
async function openDockerfile({ name, file }, openBase, platform) {
	const text = textOf(file);
	const dockerfile = refusing(() => parseDockerfile(text, name));
	const settings = {
		args: {},
		target: null,
		platform,
		buildPlatform: thisMachine
	};
	const { base } = refusing(() => evaluateDockerfile(dockerfile, settings, () => null)).target;
	const facts = await openFacts$1(base, openBase, platform);
	const isBase = (reference) => base.kind === "image" && base.reference === reference;
	const evaluation = refusing(() => evaluateDockerfile(dockerfile, settings, (reference) => isBase(reference) ? facts.config : null));
	const { target } = evaluation;
	const world = worldOf(facts, dirname(file));
	const stage = finalStage(name, facts, target, othersOf(evaluation), world);
	const programs = copiedPrograms(evaluation, world.isFolder);
	const at = (line) => line == null ? null : {
		path: name,
		line
	};
	const { ignores, gaps } = ignoresIn(text, name, imageRules.map(({ id }) => id));
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
		started: startedIn(target, {
			stage,
			base: facts,
			programs,
			world
		}, at),
		unseen: unseenIn(stage.effects, name),
		place: null,
		pathOf: (artifact) => programOf(programs, artifact)?.path ?? null,
		ships(artifact) {
			const build = programOf(programs, artifact)?.build ?? null;
			return build === null || artifact.variant === null ? null : isBuiltAs(artifact.variant, build);
		}
	};
}
/** A mistake in a Dockerfile leaves a question open, as an image that can't be read does. */
function refusing(evaluate) {
	try {
		return evaluate();
	} catch (error) {
		throw error instanceof UsageError ? new ImageError(error.message) : error;
	}
}
function textOf(file) {
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
const openFacts$1 = (base, openBase, platform) => base.kind === "scratch" ? openLocalImage({ kind: "scratch" }, "scratch", platform) : openBase(base.text, base.platform);
const othersOf = ({ stages, target }) => stages.filter(({ index }) => target.copies.some(({ from }) => from.kind === "stage" && from.index === index));
const worldOf = ({ root }, context) => ({
	isFolder: (path) => root?.find(path).kind === "directory",
	inContext(path) {
		const stat = statSync(join(context, posix.join("/", path)), { throwIfNoEntry: false });
		return stat === void 0 ? "missing" : stat.isDirectory() ? "folder" : "file";
	}
});
function startedIn(target, surroundings, at) {
	const started = startedProgram(target);
	if (started === null) return null;
	const command = (target.entrypoint ?? target.cmd)?.value;
	return {
		word: started.word,
		shell: command?.shellForm === true ? command.argv[0] ?? null : null,
		location: at(started.line),
		exists: existsIn(target, started.word, surroundings)
	};
}
function existsIn(target, word, { stage, base, programs, world }) {
	const answers = (word.includes("/") ? [target.workdir.value] : (target.env.PATH?.value ?? "").split(":")).map((folder) => posix.resolve("/", folder, word)).map((path) => {
		if (programs.some((one) => one.path === path)) return "yes";
		const { presence } = copiedTo(path, target.copies, world);
		return presence === "no" && base.root?.isFile(path) ? "yes" : presence;
	});
	if (answers.includes("yes")) return true;
	const mayBeMade = base.root === null && base.libc?.kind !== "none" || stage.effects.unknown.length > 0 || stage.effects.packages.length > 0;
	return answers.includes("maybe") || mayBeMade ? null : false;
}
/** Packages that hold data, and none of the libraries that a program may need. */
const onlyData = /^(ca-certificates|tzdata|curl|wget|bash|busybox|netbase|mailcap|media-types|dumb-init|tini|su-exec)/;
function unseenIn({ packages, unknown }, name) {
	return [...packages.filter((one) => !onlyData.test(one.name)).map((one) => `${name}:${one.line} installs ${one.name}`), ...unknown.map(({ command, line }) => `${name}:${line} runs ${command}`)];
}
// src/image/registry/blob-cache.ts
const mostBytes = 4 * 2 ** 30;
/** Larger content is not kept. */
const largestBlob = 2 ** 30;
function openBlobCache(folder, limit = mostBytes) {
	const pathOf = (digest) => join(folder, digest.replace(":", "-"));
	return { async *open(digest, fetch) {
		const path = pathOf(digest);
		if (await isWhole(path, digest)) {
			await utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => {});
			yield* createReadStream(path);
		} else {
			yield* keep(fetch(), digest, path);
			await evict(folder, limit);
		}
	} };
}
/** A file that was damaged since is as good as none. */
async function isWhole(path, digest) {
	try {
		for await (const _ of verifyDigest(createReadStream(path), digest));
		return true;
	} catch {
		return false;
	}
}
/** Passes the content on while it is written beside its place, where it is put once it is whole. */
async function* keep(content, digest, path) {
	const temporary = `${path}.${randomUUID()}`;
	let file = await mkdir(join(path, ".."), { recursive: true }).then(() => open(temporary, "wx")).catch(() => null);
	let size = 0;
	try {
		for await (const piece of verifyDigest(content, digest)) {
			size += piece.length;
			if (file !== null && (size > largestBlob || !await write(file, piece))) {
				await file.close();
				file = null;
			}
			yield piece;
		}
		await file?.close();
		if (file !== null) await rename(temporary, path).catch(() => {});
		file = null;
	} finally {
		await file?.close().catch(() => {});
		await rm(temporary, { force: true }).catch(() => {});
	}
}
const write = (file, piece) => file.write(piece).then(({ bytesWritten }) => bytesWritten === piece.length, () => false);
/** Removes what was not asked for longest, until the rest is within the limit. */
async function evict(folder, limit) {
	const names = await readdir(folder).catch(() => []);
	const known = (await Promise.all(names.filter((name) => /^sha\d+-[0-9a-f]+$/.test(name)).map(async (name) => ({
		path: join(folder, name),
		entry: await stat(join(folder, name)).catch(() => null)
	})))).flatMap(({ path, entry }) => entry === null ? [] : [{
		path,
		size: entry.size,
		used: entry.mtimeMs
	}]);
	let total = known.reduce((sum, { size }) => sum + size, 0);
	for (const { path, size } of known.sort((one, other) => one.used - other.used)) {
		if (total <= limit) return;
		await rm(path, { force: true });
		total -= size;
	}
}
// src/image/registry/credentials.ts
/**
* What `docker login` left: `config.json` in `folder` ($DOCKER_CONFIG, else ~/.docker). A helper for the host comes
* before the helper for all, and that before what is written in the file itself. A file that is not there or not JSON
* and a helper that fails mean no credentials: public images need none.
*/
function dockerCredentials(folder) {
	let config = null;
	return async (host) => {
		config ??= readConfig(join(folder, "config.json"));
		const { credHelpers, credsStore, auths } = await config;
		const keys = keysOf(host);
		for (const key of keys) {
			const helper = textOf$2(objectOf(credHelpers)[key]);
			if (helper !== null) return askHelper(helper, key);
		}
		const store = textOf$2(credsStore);
		for (const key of store === null ? [] : keys) {
			const found = await askHelper(store, key);
			if (found !== null) return found;
		}
		for (const key of keys) {
			const found = readAuth(objectOf(objectOf(auths)[key]));
			if (found !== null) return found;
		}
		return null;
	};
}
async function readConfig(file) {
	try {
		return objectOf(JSON.parse(await readFile(file, "utf8")));
	} catch {
		return {};
	}
}
/** How a host may be called there; Docker Hub still goes by the address of its first index. */
const keysOf = (host) => host === "docker.io" ? [
	"https://index.docker.io/v1/",
	"index.docker.io",
	"docker.io",
	"registry-1.docker.io"
] : [
	host,
	`https://${host}`,
	`https://${host}/`,
	`https://${host}/v1/`,
	`https://${host}/v2/`,
	`http://${host}`
];
function readAuth(auth) {
	const token = textOf$2(auth.identitytoken);
	if (token) return {
		kind: "identity",
		token
	};
	const text = Buffer.from(textOf$2(auth.auth) ?? "", "base64").toString("utf8").replace(/\0+$/, "");
	const colon = text.indexOf(":");
	if (colon > 0) return {
		kind: "password",
		user: text.slice(0, colon),
		password: text.slice(colon + 1)
	};
	const user = textOf$2(auth.username);
	const password = textOf$2(auth.password);
	return user && password !== null ? {
		kind: "password",
		user,
		password
	} : null;
}
/** docker-credential-helpers: the server's name goes in, `{ "Username", "Secret" }` comes out; the user `<token>` means a token. */
async function askHelper(name, key) {
	if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) return null;
	const { stdout, exitCode } = await execa(`docker-credential-${name}`, ["get"], {
		input: key,
		reject: false,
		timeout: 2e4
	});
	if (exitCode !== 0) return null;
	try {
		const answer = objectOf(JSON.parse(stdout));
		const user = textOf$2(answer.Username);
		const secret = textOf$2(answer.Secret);
		if (!user || !secret) return null;
		return user === "<token>" ? {
			kind: "identity",
			token: secret
		} : {
			kind: "password",
			user,
			password: secret
		};
	} catch {
		return null;
	}
}
// src/compatibility/registry-settings.ts
/** What this machine says of registries: as docker has it, so that what it can pull can be read. */
function registrySettings(environment = process.env) {
	const { DOCKER_CONFIG, XDG_CACHE_HOME, HOME = homedir() } = environment;
	return {
		credentials: dockerCredentials(DOCKER_CONFIG || join(HOME, ".docker")),
		mirrors: mirrorsOf("/etc/docker/daemon.json"),
		cache: openBlobCache(join(XDG_CACHE_HOME || join(HOME, ".cache"), "plimsoll", "blobs"))
	};
}
/** Hosts of `registry-mirrors`; none where the file is not there or not of that form. Never one without encryption, but on this machine. */
function mirrorsOf(file) {
	try {
		const mirrors = JSON.parse(readFileSync(file, "utf8"))?.["registry-mirrors"];
		return Array.isArray(mirrors) ? mirrors.flatMap(hostOf) : [];
	} catch {
		return [];
	}
}
function hostOf(mirror) {
	const url = typeof mirror === "string" ? URL.parse(mirror) : null;
	return url !== null && (url.protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) ? [url.host] : [];
}
// src/compatibility/named-image.ts
/** `folder` is what paths are relative to. Throws a UsageError for a text that names no image. */
function nameImage(text, folder) {
	const dockerfile = dockerfileOf(text);
	if (dockerfile !== null) return dockerfileImage(dockerfile, resolve(folder, dockerfile), openBase);
	const reference = inFolder(parseImage(text), folder);
	return {
		name: text,
		source: sources[reference.kind],
		open: async (platform) => ({
			...nothingSaid,
			facts: await openFacts(reference, text, platform),
			place: placeOf(reference)
		})
	};
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
const openBase = (reference, platform) => openFacts(parseImage(reference), reference, platform);
async function openFacts(reference, name, platform) {
	if (reference.kind === "registry") return openRegistryImage(reference, name, platform, registrySettings());
	const facts = await openLocalImage(reference, name, platform);
	return reference.kind === "scratch" ? {
		...facts,
		size: {
			disk: 0,
			wire: 0
		}
	} : facts;
}
function placeOf(reference) {
	switch (reference.kind) {
		case "scratch": return { kind: "scratch" };
		case "folder": return {
			kind: "folder",
			path: reference.path
		};
		case "registry": return {
			kind: "engine",
			image: referenceText(reference)
		};
		default: return null;
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
	ships: () => null
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
export { nameImage };
