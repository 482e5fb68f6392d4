import { n as UsageError } from "./errors2.js";
import { t as exitCode } from "./exit-code.js";
import { a as diff } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { n as configOf } from "./settings.js";
import { c as parseSurfaces, i as functionsOption, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
// src/commands/diff.ts
var diff_default = defineCommand({
	usage: "BEFORE AFTER [FLAGS]",
	description: "Compares two Go binaries, or two report.json: what changed, by how many bytes, and by whose doing. Nothing is judged.",
	options: {
		...detailOptions,
		...functionsOption,
		...surfaceOptions
	},
	examples: [
		["plimsoll diff service-1.4 service-1.5", "which modules grew between two releases"],
		["plimsoll diff service-1.4 service-1.5 --functions --limit 30", "the functions that grew or shrank most"],
		["plimsoll diff old/report.json out/report.json", "two reports, variant by variant"]
	],
	async run(values, files) {
		const [before, after] = files;
		if (before === void 0 || after === void 0 || files.length > 2) throw new UsageError("diff takes two files: plimsoll diff BEFORE AFTER");
		const started = process.cwd();
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const surfaces = parseSurfaces(values.format ?? [], started);
		const job = {
			config: configOf({}, "--"),
			started,
			now: /* @__PURE__ */ new Date(),
			wire: false,
			functions: detail.functions
		};
		const result = await diff(job, before, after);
		await deliver(result, surfaces, color, detail);
		return exitCode(result);
	}
});
export { diff_default as default };
