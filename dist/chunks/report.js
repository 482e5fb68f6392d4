import { t as exitCode } from "./exit-code.js";
import { t as asPart } from "./join.js";
import { t as partOf } from "./part.js";
import { l as report } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { n as withProgress } from "./interrupt.js";
import { a as partOption, o as readConfig, r as limitOptions, t as buildOptions } from "./settings.js";
import { c as parseSurfaces, i as functionsOption, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
import { resolve } from "node:path";
// src/commands/report.ts
var report_default = defineCommand({
	usage: "[PACKAGE...] [FLAGS]",
	description: "Builds a Go program with a matrix of flags, reads the ELF files that come out, holds them against the rules and budgets, and reports. PACKAGE is what `go build` takes, such as ./cmd/service or ./cmd/...; without one it is the target of the configuration, or else the main package that is found. The binaries land under the output folder, with report.json and report.md beside them.",
	options: {
		...buildOptions,
		out: {
			type: "string",
			short: "o",
			value: "DIR",
			help: "The output folder. Default: out."
		},
		...partOption,
		...limitOptions,
		...detailOptions,
		...functionsOption,
		...surfaceOptions
	},
	examples: [
		["plimsoll report", "the default matrix of the main package here"],
		["plimsoll report ./cmd/service --variants default,release", "two variants of one package"],
		["plimsoll report --max-size 25MiB --format json", "a gate, and the report for machines on standard output"]
	],
	async run(values, packages) {
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const out = resolve(started, values.out ?? "out");
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const printed = parseSurfaces(values.format ?? [], started);
		const target = packages.length > 0 ? packages.join("\n") : void 0;
		const config = await readConfig(folder, values.config, {
			...values,
			target
		}, "--");
		const result = await withProgress(values.quiet === true, async (signal, { onPlan, onEvent }) => {
			const part = values.part === void 0 ? void 0 : await partOf({
				config,
				folder,
				signal
			}, values.part, "--part");
			const about = {
				now: /* @__PURE__ */ new Date(),
				wire: true,
				functions: detail.functions,
				part
			};
			const job = {
				config,
				started,
				folder,
				out,
				signal,
				onPlan,
				onEvent,
				...about
			};
			const whole = await report(job);
			return part === void 0 ? whole : asPart(whole, part);
		});
		const files = [{
			format: "json",
			file: resolve(out, "report.json")
		}, {
			format: "markdown",
			file: resolve(out, "report.md")
		}];
		await deliver(result, [...files, ...printed], color, detail);
		return exitCode(result);
	}
});
export { report_default as default };
