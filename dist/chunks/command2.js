import { t as nearestWord } from "./nearest-word2.js";
import { n as UsageError } from "./errors2.js";
import { parseArgs } from "node:util";
// src/commands/command.ts
/** Adds nothing at run time; it is here so that the values' types follow from the options. */
const defineCommand = (command) => command;
/** Reads the words after a command's name. Throws UsageError naming the word that is off and what would be right. */
function parseWords(words, options) {
	const { tokens } = parseArgs({
		args: [...words],
		options: Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, {
			type,
			...short && { short }
		}])),
		strict: false,
		tokens: true
	});
	const values = {};
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const option = options[token.name];
		if (option === void 0) throw new UsageError(unknownFlag(token.rawName, Object.keys(options)));
		if (option.type === "boolean") {
			if (token.value !== void 0) throw new UsageError(`${token.rawName} takes no value, but was given "${token.value}"`);
			values[token.name] = true;
		} else {
			if (token.value === void 0 || !token.inlineValue && /^-./.test(token.value)) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? "VALUE"}`);
			const before = values[token.name];
			const value = token.value;
			if (option.multiple) values[token.name] = Array.isArray(before) ? [...before, value] : [value];
			else if (before === void 0) values[token.name] = value;
			else throw new UsageError(`${token.rawName} is given twice: "${before}" and "${value}"`);
		}
	}
	return {
		values,
		positionals
	};
}
function unknownFlag(flag, names) {
	const near = nearestWord(flag.replace(/^-+/, ""), [...names, "help"]);
	return `unknown flag ${flag}${near === void 0 ? "." : `; did you mean --${near}?`} See --help.`;
}
/** The text of `plimsoll COMMAND --help`, at most 100 columns wide. */
function helpText(name, { usage, description, options, examples }) {
	const rows = Object.entries(options).map(([flag, { short, value, help }]) => [`${short === void 0 ? "   " : `-${short},`} --${flag}${value === void 0 ? "" : ` ${value}`}`, help]);
	rows.push(["    --help", "Shows this text"]);
	const width = Math.max(...rows.map(([left]) => left.length));
	return [
		`Usage: plimsoll ${name} ${usage}`,
		wrap(description, 98).join("\n"),
		`Flags:\n${rows.map(([left, help]) => `  ${left.padEnd(width)}  ${wrap(help, 94 - width).join(`\n${" ".repeat(width + 4)}`)}`).join("\n")}`,
		`Examples:\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`,
		"Exit codes: 0 pass (warnings included) · 1 a gate failed · 2 usage or configuration · 3 could not do the job",
		""
	].join("\n\n").trimEnd().concat("\n");
}
function wrap(text, width) {
	const lines = [];
	for (const paragraph of text.split("\n")) {
		let line = "";
		for (const word of paragraph.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
		lines.push(line);
	}
	return lines;
}
export { helpText as n, parseWords as r, defineCommand as t };
