import { t as nearestWord } from "./nearest-word2.js";
import { n as UsageError } from "./errors2.js";
import { isAbsolute, resolve } from "node:path";
// src/commands/surfaces.ts
const formats = [
	"terminal",
	"json",
	"markdown",
	"html",
	"sarif"
];
const colors = [
	"auto",
	"always",
	"never"
];
/** The flags that say where a report goes and how it looks. */
const surfaceOptions = {
	format: {
		type: "string",
		multiple: true,
		value: "FORMAT[=FILE]",
		help: `How to report: ${formats.join(", ")}; to standard output, or to FILE. May be given several times. Default: terminal.`
	},
	color: {
		type: "string",
		value: "WHEN",
		help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never."
	},
	quiet: {
		type: "boolean",
		short: "q",
		help: "No progress on standard error."
	}
};
/** The flags that say how much a report shows on a terminal. */
const detailOptions = {
	packages: {
		type: "boolean",
		help: "Shows packages in place of modules."
	},
	limit: {
		type: "string",
		value: "N",
		help: "The most rows of each list. Default: 10."
	}
};
/** The flag of the commands that look into functions. */
const functionsOption = { functions: {
	type: "boolean",
	help: "Shows functions in place of modules, instantiations with the package that asked for them; JSON lists all."
} };
function parseDetail(values) {
	const limit = Number(values.limit ?? 10);
	if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit ${values.limit}: expected a whole number from 1`);
	if (values.packages === true && values.functions === true) throw new UsageError("--packages and --functions both take the place of modules: give one of them");
	return {
		packages: values.packages === true,
		functions: values.functions === true,
		limit
	};
}
/**
* Reads the values of `--format`. What goes to no file goes to standard output, which has room for one; where
* nothing does, the terminal report is added, for a run that only writes files would look like one that did nothing.
*/
function parseSurfaces(values, started) {
	const surfaces = values.map((value) => {
		const [word, ...rest] = value.split("=");
		const format = formats.find((name) => name === word);
		if (format === void 0) {
			const near = nearestWord(word, formats);
			const hint = near === void 0 ? "." : `; did you mean ${near}?`;
			throw new UsageError(`--format ${value}: there is no format "${word}"${hint} Formats: ${formats.join(", ")}.`);
		}
		const file = rest.join("=");
		if (rest.length > 0 && file === "") throw new UsageError(`--format ${value}: there is no file name after the "="`);
		return {
			format,
			file: rest.length === 0 ? null : isAbsolute(file) ? file : resolve(started, file)
		};
	});
	const printed = surfaces.filter(({ file }) => file === null).map(({ format }) => format);
	if (printed.length > 1) throw new UsageError(`standard output takes one format, not ${printed.join(" and ")}; write the others to files: --format ${printed[1]}=FILE`);
	return printed.length === 1 ? surfaces : [...surfaces, {
		format: "terminal",
		file: null
	}];
}
function parseColor(value) {
	const color = colors.find((word) => word === (value ?? "auto"));
	if (color === void 0) throw new UsageError(`--color ${value}: expected ${colors.join(", ")}`);
	return color;
}
/** Writes the report to each surface. Throws UsageError or JobError for a file that cannot be written. */
async function deliver(report, surfaces, color, detail) {
	for (const { format, file } of surfaces) {
		const text = await render(report, format, file === null ? color : "never", detail);
		if (file === null) process.stdout.write(text);
		else (await import("./files2.js")).writeReportFile(file, text);
	}
}
/** GitHub's limit for a job summary, which is where Markdown goes. */
const MARKDOWN_BUDGET = 1048576;
async function render(report, format, color, detail) {
	switch (format) {
		case "json": return (await import("./json.js")).renderJson(report);
		case "markdown": return (await import("./markdown2.js")).renderMarkdown(report, { budget: MARKDOWN_BUDGET });
		case "html": return (await import("./html.js")).renderHtml(report);
		case "sarif": return (await import("./sarif.js")).renderSarif(report, (await import("./rules2.js")).rules);
		case "terminal": return (await import("./terminal2.js")).renderTerminal(report, {
			width: columns(),
			color: isColored(color),
			...detail
		});
	}
}
const columns = () => Math.min(100, process.stdout.columns ?? 100);
function isColored(color) {
	if (color !== "auto") return color === "always";
	return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
export { isColored as a, parseSurfaces as c, functionsOption as i, surfaceOptions as l, deliver as n, parseColor as o, detailOptions as r, parseDetail as s, columns as t };
