import { n as planParts } from "./part.js";
import { t as defineCommand } from "./command2.js";
import { n as withProgress } from "./interrupt.js";
import { n as parseParts, t as matrixOf } from "./parts.js";
import { o as readConfig, r as limitOptions, t as buildOptions } from "./settings.js";
import { resolve } from "node:path";
// src/commands/plan.ts
var plan_default = defineCommand({
	usage: "[PACKAGE...] [FLAGS]",
	description: "Splits the matrix over jobs and prints, as one line of JSON, what a workflow's strategy.matrix takes. Each job builds its part with --part (plimsoll report or gate, or the Action's input), and plimsoll merge joins their reports. Variants that share what they compile stay together.",
	options: {
		parts: {
			type: "string",
			value: "N",
			help: `The most jobs, up to 256. Default: as many as there are to split.`
		},
		config: limitOptions.config,
		"working-directory": buildOptions["working-directory"],
		variants: buildOptions.variants
	},
	examples: [["plimsoll plan", "every group of variants is a job"], ["echo \"matrix=$(plimsoll plan --parts 4)\" >> \"$GITHUB_OUTPUT\"", "four jobs, in a step of a workflow"]],
	async run(values, packages) {
		const folder = resolve(process.cwd(), values["working-directory"] ?? ".");
		const target = packages.length > 0 ? packages.join("\n") : void 0;
		const config = await readConfig(folder, values.config, {
			variants: values.variants,
			target
		}, "--");
		const parts = parseParts(values.parts, "--parts");
		const plan = await withProgress(true, (signal) => planParts({
			config,
			folder,
			signal
		}, parts));
		process.stdout.write(`${JSON.stringify(matrixOf(plan))}\n`);
		return 0;
	}
});
export { plan_default as default };
