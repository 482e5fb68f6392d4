import { s as checkFolder, t as readEvent } from "./event.js";
import { n as readReports, t as mergeReports } from "./merge.js";
import { i as parseSaid, l as loadConfig, r as limitOptions, s as resolveConfig, t as buildOptions, u as parseConfig } from "./settings.js";
import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { n as rules } from "./rules.js";
import { t as defineCommand } from "./command2.js";
import { n as withProgress } from "./interrupt.js";
import { c as parseSurfaces, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
import { resolve } from "node:path";
// src/commands/merge.ts
var merge_default = defineCommand({
	usage: "REPORT... [FLAGS]",
	description: "Joins the reports of jobs that built parts of one matrix (plimsoll plan) into one and judges it, by the budgets of the commit that was compared with. A part that left no report is shown as what it did not build. REPORT is a report.json, or a folder of them.",
	options: {
		"working-directory": buildOptions["working-directory"],
		out: {
			type: "string",
			short: "o",
			value: "DIR",
			help: "The output folder. Default: out."
		},
		...limitOptions,
		...detailOptions,
		...surfaceOptions
	},
	examples: [["plimsoll merge parts/", "all reports below a folder, as actions/download-artifact leaves them"], ["plimsoll merge one.json two.json --format json", "two, with the joined report on standard output"]],
	async run(values, paths) {
		if (paths.length === 0) throw new UsageError("merge: name the reports to join, or the folder that they are in");
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const out = resolve(started, values.out ?? "out");
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const printed = parseSurfaces(values.format ?? [], started);
		const said = parseSaid(values, "--");
		await checkFolder(folder, "-C");
		const { file, config } = await loadConfig(folder, rules, values.config);
		const reports = await readReports(paths, started, resolve(out, "report.json"));
		const result = await withProgress(true, async (signal) => mergeReports({
			reports,
			folder,
			signal,
			config: resolveConfig(config, said),
			configFile: {
				named: values.config ?? null,
				found: file
			},
			readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
			event: await readEvent(process.env),
			credentials: null,
			findOverride: async () => null
		}));
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
export { merge_default as default };
