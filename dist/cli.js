#!/usr/bin/env node
import "./chunks/heap.js";
// src/cli.ts
/** What each command does, and where it is; a command's code is loaded when it is called. */
const commands = {
	report: {
		summary: "builds a Go program with a matrix of flags, reads, judges and reports (the main job)",
		load: () => import("./chunks/report.js")
	},
	inspect: {
		summary: "the same report for binaries that already exist",
		load: () => import("./chunks/inspect.js")
	},
	diff: {
		summary: "two binaries, or two report.json: what changed, by whose doing",
		load: () => import("./chunks/diff.js")
	},
	check: {
		summary: "whether a binary starts on a base image, and what would fail there",
		load: () => import("./chunks/check.js")
	},
	gate: {
		summary: "the pull-request job on a laptop: builds base and head, compares, judges",
		load: () => import("./chunks/gate2.js")
	},
	why: {
		summary: "the chain from main to a package, module or symbol; who keeps methods from being pruned",
		load: () => import("./chunks/why.js")
	},
	plan: {
		summary: "splits the matrix over jobs: the JSON for a workflow's strategy.matrix",
		load: () => import("./chunks/plan2.js")
	},
	merge: {
		summary: "joins the reports of those jobs into one, and judges it",
		load: () => import("./chunks/merge2.js")
	},
	init: {
		summary: "measures once and writes .plimsoll.yml with budgets from today's sizes",
		load: () => import("./chunks/init.js")
	},
	explain: {
		summary: "what a rule checks, why, and how to fix what it finds; what a container's error line means",
		load: () => import("./chunks/explain.js")
	}
};
/** Runs one command line; resolves to the exit code: 0 pass, 1 a gate failed, 2 usage or configuration, 3 no job done. */
async function main(words) {
	const [first, ...rest] = words;
	try {
		if (first === "--version" || first === "-v") return await printVersion();
		if (first === void 0) return printHelp(process.stderr, 2);
		if (first === "--help" || first === "-h" || first === "help" && rest.length === 0) return printHelp(process.stdout, 0);
		if (first === "help") return await main([...rest.slice(0, 1), "--help"]);
		return await runCommand(first, rest);
	} catch (error) {
		return explainError(error);
	}
}
async function printVersion() {
	const { version } = await import("./chunks/version2.js");
	process.stdout.write(`plimsoll ${version}\n`);
	return 0;
}
function printHelp(stream, code) {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
	stream.write(`Plimsoll: how heavy a Go binary is, why, and where it runs.

Usage: plimsoll COMMAND [ARGUMENTS]

Commands:
${rows.join("\n")}

plimsoll COMMAND --help tells more of each; plimsoll --version prints the version.
`);
	return code;
}
async function runCommand(name, words) {
	const [{ helpText, parseWords }, { UsageError }] = await Promise.all([import("./chunks/command.js"), import("./chunks/errors.js")]);
	const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (entry === void 0) {
		const { nearestWord } = await import("./chunks/nearest-word.js");
		const near = nearestWord(name, Object.keys(commands));
		throw new UsageError(`there is no command "${name}"${near === void 0 ? "." : `; did you mean ${near}?`} Commands: ${Object.keys(commands).join(", ")}.`);
	}
	const { default: command } = await entry.load();
	const untilDashes = words.slice(0, words.includes("--") ? words.indexOf("--") : words.length);
	if (untilDashes.includes("--help") || untilDashes.includes("-h")) {
		process.stdout.write(helpText(name, command));
		return 0;
	}
	const { values, positionals } = parseWords(words, command.options);
	return command.run(values, positionals);
}
async function explainError(error) {
	const [{ UsageError, JobError }, { visible }] = await Promise.all([import("./chunks/errors.js"), import("./chunks/escape.js")]);
	if (error instanceof UsageError || error instanceof JobError) {
		process.stderr.write(`plimsoll: ${error.message.replaceAll("	", "  ").split("\n").map((line) => visible(line, 2e3)).join("\n")}\n`);
		return error instanceof UsageError ? 2 : 3;
	}
	process.stderr.write(`plimsoll: this is a mistake of Plimsoll's own; please report it with the lines below.\n`);
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	return 3;
}
if (import.meta.main) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") process.exitCode = 3;
	});
	process.exitCode = await main(process.argv.slice(2));
}
export { main };
