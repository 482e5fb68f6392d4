import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { s as inspect } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { o as readConfig, r as limitOptions } from "./settings.js";
import { c as parseSurfaces, i as functionsOption, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
// src/commands/inspect.ts
var inspect_default = defineCommand({
	usage: "FILE... [FLAGS]",
	description: "Reads Go binaries that already exist, holds them against the rules and budgets, and reports. A file that cannot be read is named with the reason, the others are still reported, and the exit code is 3.",
	options: {
		wire: {
			type: "boolean",
			help: "Compresses each file for its size on the wire (gzip, zstd)."
		},
		brief: {
			type: "boolean",
			help: "Prints one line of JSON for each FILE and no report: layers, go_version, cgo_enabled, symtab_ratio, linkage, glibc_floor. FILE may be an image, of which the program that it starts is read."
		},
		platform: {
			type: "string",
			value: "PLATFORM",
			help: "With --brief, the platform of an image, such as linux/arm64. Default: this machine's."
		},
		...limitOptions,
		...detailOptions,
		...functionsOption,
		...surfaceOptions
	},
	examples: [
		["plimsoll inspect --brief registry.example.com/service:1.4", "what an image starts, on one line"],
		["plimsoll inspect ./service", "what is in a binary, and what it needs"],
		["plimsoll inspect dist/* --max-size 25MiB --format json", "a gate over release files"]
	],
	async run(values, files) {
		if (files.length === 0) throw new UsageError("inspect needs a file: plimsoll inspect FILE...");
		if (values.platform !== void 0 && values.brief !== true) throw new UsageError("--platform goes with --brief");
		if (values.brief === true) return printBriefs(files, values.platform);
		const started = process.cwd();
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const surfaces = parseSurfaces(values.format ?? [], started);
		const said = {
			"max-size": values["max-size"],
			"max-wire": values["max-wire"]
		};
		const config = await readConfig(started, values.config, {
			...said,
			"max-symtab-ratio": values["max-symtab-ratio"]
		}, "--");
		const wire = values.wire === true || config.budgets.wire !== void 0;
		const result = await inspect({
			config,
			started,
			now: /* @__PURE__ */ new Date(),
			wire,
			functions: detail.functions
		}, files);
		await deliver(result, surfaces, color, detail);
		const { visible } = await import("./escape.js");
		for (const { path, reason } of result.head.unread) process.stderr.write(`plimsoll: ${visible(path)}: ${visible(reason)}\n`);
		return exitCode(result);
	}
});
/** Standard output is the JSON and nothing else. */
async function printBriefs(names, platform) {
	const { briefs: briefsOf } = await import("./brief.js");
	const { briefs, unread } = await briefsOf(names, platform);
	for (const brief of briefs) process.stdout.write(`${JSON.stringify(brief)}\n`);
	const { SENTENCE_LIMIT, visible } = await import("./escape.js");
	for (const line of unread) process.stderr.write(`plimsoll: ${visible(line, SENTENCE_LIMIT)}\n`);
	return unread.length === 0 ? 0 : 3;
}
export { inspect_default as default };
