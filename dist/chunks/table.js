import { t as __commonJSMin } from "./rolldown-runtime.js";
import { a as shorten, i as padStart, n as displayWidth, r as padEnd } from "./width.js";
// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// src/render/terminal/table.ts
const GAP = 2;
/** The lines of a table of at most `width` columns, the heads first where there are any. */
function tableLines(columns, width, dim) {
	const kept = keepWhatFits(columns, width);
	const widths = shrink(kept, width);
	const lineOf = (cellOf) => kept.map((column, index) => cellOf(column, (cell) => place(cell, column, widths[index] ?? 0, index === kept.length - 1))).join(" ".repeat(GAP)).trimEnd();
	const heads = kept.some(({ head }) => head !== "") ? [dim(lineOf(({ head }, text) => text(head)))] : [];
	const count = Math.max(0, ...kept.map(({ cells }) => cells.length));
	const rows = Array.from({ length: count }, (_, row) => lineOf(({ cells, paint }, text) => {
		const placed = text(cells[row] ?? "");
		return paint === void 0 || placed === "" ? placed : paint(placed, row);
	}));
	return [...heads, ...rows];
}
function place(cell, { align }, width, isLast) {
	const text = shorten(cell, width);
	if (align === "right") return padStart(text, width);
	return isLast ? text : padEnd(text, width);
}
function keepWhatFits(columns, width) {
	let kept = columns;
	const goers = columns.filter(({ goes }) => goes !== void 0).toSorted((one, other) => (one.goes ?? 0) - (other.goes ?? 0));
	for (const goer of goers) {
		const least = kept.map((column) => Math.min(naturalWidth(column), column.least ?? Number.POSITIVE_INFINITY));
		if (total(least) <= width) break;
		kept = kept.filter((column) => column !== goer);
	}
	return kept;
}
/** Natural widths, less what the columns that may shrink have to give, the widest first. */
function shrink(columns, width) {
	const widths = columns.map(naturalWidth);
	for (let excess = total(widths) - width; excess > 0;) {
		const [index] = [...widths.keys()].filter((at) => (widths[at] ?? 0) > (columns[at]?.least ?? Number.POSITIVE_INFINITY)).toSorted((one, other) => (widths[other] ?? 0) - (widths[one] ?? 0));
		if (index === void 0) break;
		const give = Math.min(excess, (widths[index] ?? 0) - (columns[index]?.least ?? 0));
		widths[index] = (widths[index] ?? 0) - give;
		excess -= give;
	}
	return widths;
}
const total = (widths) => widths.reduce((sum, width) => sum + width, GAP * Math.max(0, widths.length - 1));
function naturalWidth({ head, cells }) {
	return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), displayWidth(head));
}
export { require_picocolors as n, tableLines as t };
