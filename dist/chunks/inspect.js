import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { o as inspect } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { a as readConfig, r as limitOptions } from "./settings.js";
import { a as parseColor, c as surfaceOptions, n as deliver, o as parseDetail, r as detailOptions, s as parseSurfaces } from "./surfaces.js";
// src/commands/inspect.ts
var inspect_default = defineCommand({
	usage: "FILE... [FLAGS]",
	description: "Reads Go binaries that already exist, holds them against the rules and budgets, and reports. A file that cannot be read is named with the reason, the others are still reported, and the exit code is 3.",
	options: {
		wire: {
			type: "boolean",
			help: "Compresses each file for its size on the wire (gzip, zstd)."
		},
		...limitOptions,
		...detailOptions,
		...surfaceOptions
	},
	examples: [["plimsoll inspect ./service", "what is in a binary, and what it needs"], ["plimsoll inspect dist/* --max-size 25MiB --format json", "a gate over release files"]],
	async run(values, files) {
		if (files.length === 0) throw new UsageError("inspect needs a file: plimsoll inspect FILE...");
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
			wire
		}, files);
		await deliver(result, surfaces, color, detail);
		const { visible } = await import("./escape.js");
		for (const { path, reason } of result.head.unread) process.stderr.write(`plimsoll: ${visible(path)}: ${visible(reason)}\n`);
		return exitCode(result);
	}
});
export { inspect_default as default };
