// src/render/width.ts
/** Columns of a terminal. Measured on text without colour: colour goes on after a cell has its width. */
/** What East Asian Width (UAX #11) calls W or F, by block; a few narrow ones among them are taken for wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function padEnd(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
	return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** Takes from the middle of what is too wide: names differ at their ends. */
function shorten(text, width) {
	if (displayWidth(text) <= width) return text;
	if (width < 2) return "…".slice(0, Math.max(0, width));
	const characters = Array.from(text);
	const head = take(characters, Math.ceil((width - 1) / 2));
	const tail = take(characters.toReversed(), width - 1 - displayWidth(head));
	return `${head}…${Array.from(tail).reverse().join("")}`;
}
/**
* Lines of at most `width` columns, broken between words, though not between a number and its unit or sign; a word that
* is too wide alone is shortened.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/(?<![<≈≥]) (?!%|[KMGT]iB\b)/)) {
		const joined = line === "" ? shorten(word, width) : `${line} ${word}`;
		if (displayWidth(joined) <= width) line = joined;
		else {
			lines.push(line);
			line = shorten(word, width);
		}
	}
	return [...lines, line];
}
/** A bar of `width` columns for a share of 1, in eighths of a column; what is not nothing shows. */
function bar(share, width) {
	const eighths = Math.round(Math.min(Math.max(share, 0), 1) * width * 8);
	const shown = share > 0 ? Math.max(1, eighths) : 0;
	return "█".repeat(Math.floor(shown / 8)) + [
		"",
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉"
	][shown % 8];
}
function take(characters, width) {
	let taken = "";
	let left = width;
	for (const character of characters) {
		left -= characterWidth(character);
		if (left < 0) break;
		taken += character;
	}
	return taken;
}
function characterWidth(character) {
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
export { shorten as a, padStart as i, displayWidth as n, wrap as o, padEnd as r, bar as t };
