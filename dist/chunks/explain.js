import { n as UsageError } from "./errors2.js";
import { t as nearestWord } from "./nearest-word2.js";
import { t as rules } from "./rules.js";
import { t as defineCommand } from "./command2.js";
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
	usage: "RULE",
	description: "Prints a rule's page: what it checks, why, how to fix what it finds, and how to silence it.",
	options: {},
	examples: [["plimsoll explain pie-needs-loader", "why a pure Go PIE does not start on scratch"]],
	async run(_, [id, ...more]) {
		if (id === void 0 || more.length > 0) throw new UsageError("explain takes one rule: plimsoll explain RULE");
		process.stdout.write(explainRule(id));
		return 0;
	}
});
export { explain_default as default };
