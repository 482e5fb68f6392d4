import { s as checkFolder, t as readEvent } from "./event.js";
import { r as folderStore, t as gate } from "./gate.js";
import { a as partOption, i as parseSaid, l as loadConfig, r as limitOptions, s as resolveConfig, t as buildOptions, u as parseConfig } from "./settings.js";
import { t as exitCode } from "./exit-code.js";
import { t as asPart } from "./join.js";
import { n as rules } from "./rules.js";
import { t as partOf } from "./part.js";
import { t as defineCommand } from "./command2.js";
import { n as withProgress } from "./interrupt.js";
import { c as parseSurfaces, l as surfaceOptions, n as deliver, o as parseColor, r as detailOptions, s as parseDetail } from "./surfaces.js";
import { join, resolve } from "node:path";
import { homedir } from "node:os";
// src/commands/gate.ts
var gate_default = defineCommand({
	usage: "[PACKAGE...] [FLAGS]",
	description: "The pull-request job on a laptop: builds what lies here and what it is compared with, and judges by the budgets that held before the change. The base is where HEAD left the default branch, or REF; it is built beside the work tree, of which nothing is touched.",
	options: {
		base: {
			type: "string",
			value: "REF",
			help: "Compares with where HEAD left REF: a branch, tag or commit; latest-release; or a report.json of an earlier run."
		},
		"on-missing-base": {
			type: "string",
			value: "WORD",
			help: "What it means that there is no base: warn, fail or ignore. Default: warn."
		},
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
		...surfaceOptions
	},
	examples: [
		["plimsoll gate", "this branch and its work tree against the default branch"],
		["plimsoll gate --base main ./cmd/service", "against main, one package"],
		["plimsoll gate --base latest-release --format markdown", "since the last release, as a comment would show it"]
	],
	async run(values, packages) {
		const started = process.cwd();
		const folder = resolve(started, values["working-directory"] ?? ".");
		const out = resolve(started, values.out ?? "out");
		const color = parseColor(values.color);
		const detail = parseDetail(values);
		const printed = parseSurfaces(values.format ?? [], started);
		const isQuiet = values.quiet === true;
		const target = packages.length > 0 ? packages.join("\n") : void 0;
		const said = parseSaid({
			...values,
			target
		}, "--");
		await checkFolder(folder, "-C");
		const { file, config } = await loadConfig(folder, rules, values.config);
		const result = await withProgress(isQuiet, async (signal, { onPlan, onEvent }) => {
			const asked = resolveConfig(config, said);
			const planning = {
				config: asked,
				folder,
				signal
			};
			const part = values.part === void 0 ? void 0 : await partOf(planning, values.part, "--part");
			const whole = await gate({
				started,
				folder,
				out,
				signal,
				onPlan,
				onEvent,
				now: /* @__PURE__ */ new Date(),
				wire: true,
				part,
				config: asked,
				configFile: {
					named: values.config ?? null,
					found: file
				},
				readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
				base: values.base ?? null,
				event: await readEvent(process.env),
				credentials: null,
				store: folderStore(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "plimsoll")),
				findOverride: async () => null,
				onPair: (pair) => isQuiet || process.stderr.write(`${sentence(pair)}\n`)
			});
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
/** What is compared with what, as one line. */
function sentence({ head, base }) {
	const files = head.uncommitted.length;
	const changed = files === 0 ? "" : ` with ${files === 1 ? "one file" : `${files} files`} not committed`;
	const measured = `measuring ${head.commit?.slice(0, 12) ?? "the work tree"}${changed}`;
	if (base.kind !== "commit") return `${measured}, compared with nothing: ${base.why}`;
	return `${measured}, compared with ${base.commit.slice(0, 12)} (${base.how})`;
}
export { gate_default as default };
