import { t as explainError } from "./error-lines.js";
import { n as UsageError, t as JobError } from "./errors2.js";
import { t as nearestWord } from "./nearest-word2.js";
import { n as rules } from "./rules.js";
import { n as check } from "./run.js";
import { t as defineCommand } from "./command2.js";
import { t as imageOfFile } from "./dockerfile-flag.js";
import { n as configOf } from "./settings.js";
import { existsSync, readFileSync } from "node:fs";
// src/judge/explain.ts
/** The rules' pages, seen from the sources (`src/judge/`) and from the bundles (`dist/`, `dist/chunks/`). */
const folders = ["../../docs/rules/", "../docs/rules/"].map((path) => new URL(path, import.meta.url));
/** The page of a rule, as Markdown. Throws UsageError for a rule that is not there. */
function explainRule(id) {
	const ids = rules.map((rule) => rule.id);
	if (!ids.includes(id)) {
		const near = nearestWord(id, ids);
		const hint = near === void 0 ? "" : ` (did you mean ${near}?)`;
		throw new UsageError(`there is no rule ${JSON.stringify(id)}${hint}; the rules are ${ids.join(", ")}`);
	}
	const page = folders.map((folder) => new URL(`${id}.md`, folder)).find((url) => existsSync(url));
	if (page === void 0) throw new Error(`the page of ${id} is missing from this copy of Plimsoll`);
	return readFileSync(page, "utf8");
}
// src/commands/explain.ts
var explain_default = defineCommand({
	usage: "RULE | \"ERROR TEXT\" [FLAGS]",
	description: "Prints a rule's page: what it checks, why, how to fix what it finds, and how to silence it. Or, for a line of a container's log, what it is a sign of; with a binary and an image, what is found there.",
	options: {
		binary: {
			type: "string",
			value: "FILE",
			help: "The program that the error is about."
		},
		on: {
			type: "string",
			multiple: true,
			value: "IMAGE",
			help: "The image it was started in."
		},
		dockerfile: {
			type: "string",
			multiple: true,
			value: "FILE",
			help: "The Dockerfile of the image, or a compose.yaml and its like."
		}
	},
	examples: [
		["plimsoll explain pie-needs-loader", "why a pure Go PIE does not start on scratch"],
		["plimsoll explain \"exec /app: no such file or directory\"", "what an error of a container means"],
		["plimsoll explain \"version \\`GLIBC_2.34' not found\" --binary ./service --dockerfile Dockerfile", "and whether it is that, here"]
	],
	async run(values, words) {
		const [first, ...more] = words;
		const images = [...values.on ?? [], ...(values.dockerfile ?? []).map(imageOfFile)];
		const { binary } = values;
		if (first === void 0) throw new UsageError("explain takes a rule or a line of a log: plimsoll explain RULE | \"ERROR TEXT\"");
		if (binary === void 0 !== (images.length === 0)) throw new UsageError("explain needs a program and its image together: --binary FILE with --on IMAGE or --dockerfile FILE");
		const text = words.join(" ");
		if (more.length === 0 && binary === void 0 && /^[\w-]+$/.test(first)) {
			process.stdout.write(explainRule(first));
			return 0;
		}
		const explanation = explainError(text);
		if (explanation === null && binary === void 0) throw new JobError("no cause of that line is known; with --binary FILE and --on IMAGE the program itself is looked at");
		const { explanationText, findingsText } = await import("./explanation.js");
		if (explanation !== null) process.stdout.write(explanationText(explanation));
		if (binary === void 0) return 0;
		const started = process.cwd();
		const job = {
			config: {
				...configOf({}, "--"),
				images
			},
			started,
			now: /* @__PURE__ */ new Date(),
			wire: false
		};
		const report = await check(job, [binary]);
		process.stdout.write(`${explanation === null ? "" : "\n"}${findingsText(report, explanation)}`);
		return report.compatibility.some(({ runs }) => runs === "unknown") || report.head.unread.length > 0 ? 3 : 0;
	}
});
export { explain_default as default };
