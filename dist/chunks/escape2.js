import { stripVTControlCharacters } from "node:util";
// src/render/escape.ts
/**
* Names in a report are written by whoever wrote the program: symbol names, module paths, file names, build output.
* Each function here makes such text harmless for one kind of place and keeps it readable. Everywhere, what can't be
* seen is shown as `\u{202E}`, and what is too long ends in an ellipsis.
*/
/** Code points of a name, and of a whole sentence that may hold names. */
const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 600;
/**
* Controls, formats (bidi, zero-width, tags), lone surrogates, private use, unassigned, line separators, every space but
* U+0020, variation selectors and the rest of what renders as nothing. U+2800 is a blank Braille cell.
*/
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/**
* What the Actions runner takes for a command in a line of the log: `::name::` at the start, blanks ignored, and
* `##[name]` anywhere (actions/runner, ActionCommand.cs).
*/
const COMMAND = /(?<=^|\s):(?=:)|(?<=#)#(?=\[)/gu;
/** Plain text of one line: for a terminal, a log, a message of an annotation. */
function visible(text, limit = NAME_LIMIT) {
	return cap(text, limit).replace(UNSEEN, (unseen) => unseen === " " ? " " : codePoint(unseen)).replace(COMMAND, codePoint);
}
/** Text content or a double-quoted attribute of HTML. */
function htmlText(text, limit = NAME_LIMIT) {
	return visible(text, limit).replace(/[&<>"']/g, entity);
}
/** JSON that holds the same values, written so that it is harmless in a terminal and in a log. */
function jsonText(json) {
	const escaped = (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
	return json.replace(UNSEEN, (unseen) => unseen === " " || unseen === "\n" ? unseen : escaped(unseen)).replace(/(?<=#)#(?=\[)/g, escaped);
}
/** Where GitHub makes links of names: addresses of sites and mail, also in `<code>`, and what only code protects. */
const ADDRESSES = /@|:(?=\/\/)|\bwww(?=\.)/gi;
const REFERENCES = /#|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** Ours, for foreign text has none of it left; parsers see two words where people see one. */
const BREAK = "​";
/**
* A name in Markdown, as code: in running text and in table cells. Code also keeps GitHub from turning `@user`,
* `#123` and `:100:` into links and pictures. Where a code span can't hold the name (a backtick, a pipe in a table,
* blanks at the ends) or HTML could be read into it, it becomes `<code>` with entities.
*/
function markdownCode(text, limit = NAME_LIMIT) {
	const shown = visible(text, limit);
	if (/^[^`|<>& ](?:[^`|<>&]*[^`|<>& ])?$/.test(shown)) return `\`${shown}\``;
	return `<code>${shown.replace(ADDRESSES, `$&${BREAK}`).replace(/[^\p{L}\p{N}\p{M} ./,=+()…-]/gu, entity)}</code>`;
}
/**
* A sentence in Markdown, in running text and in table cells; never the first thing on a line. Punctuation that
* Markdown or HTML reads becomes entities. GitHub looks for mentions, references, links and emoji after Markdown is
* done, when entities are characters again: those are broken.
*/
function markdownProse(text, limit = 600) {
	return visible(text, limit).replace(ADDRESSES, `$&${BREAK}`).replace(REFERENCES, `$&${BREAK}`).replace(/[&<>`*~[\]\\|$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity);
}
/** Several lines, as they are, in a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(lines, language = "text") {
	const shown = lines.map((line) => visible(line, 600));
	const fence = `${shown.join("\n").match(/`{3,}/g)?.sort((a, b) => b.length - a.length)[0] ?? "``"}\``;
	return [
		`${fence}${language}`,
		...shown,
		fence
	].join("\n");
}
/** The last lines of what a command printed: without colours, blank lines at the end and carriage returns. */
function lastLines(output, count) {
	const tail = stripVTControlCharacters(output.slice(-count * 4 * 600)).trimEnd();
	return tail === "" ? [] : tail.replaceAll("	", "    ").split(/\r\n|[\r\n]/).slice(-count);
}
/** Cuts by code point, reading no more of a long text than it keeps. */
function cap(text, limit) {
	if (text.length <= limit) return text;
	const points = Array.from(text.slice(0, 2 * (limit + 1)));
	return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
function codePoint(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
function entity(character) {
	return `&#${character.codePointAt(0)};`;
}
export { markdownCode as a, visible as c, lastLines as i, htmlText as n, markdownFence as o, jsonText as r, markdownProse as s, SENTENCE_LIMIT as t };
