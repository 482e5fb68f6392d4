import { existsSync, readFileSync } from "node:fs";
import { nearestWord } from "../config/nearest-word.ts";
import { UsageError } from "../errors.ts";
import { rules } from "./rules/index.ts";

/** The rules' pages, seen from the sources (`src/judge/`) and from the bundles (`dist/`, `dist/chunks/`). */
const folders = ["../../docs/rules/", "../docs/rules/"].map((path) => new URL(path, import.meta.url));

/** The page of a rule, as Markdown. Throws UsageError for a rule that is not there. */
export function explainRule(id: string): string {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const near = nearestWord(id, ids);
    const hint = near === undefined ? "" : ` (did you mean ${near}?)`;
    throw new UsageError(`there is no rule ${JSON.stringify(id)}${hint}; the rules are ${ids.join(", ")}`);
  }
  const page = folders.map((folder) => new URL(`${id}.md`, folder)).find((url) => existsSync(url));
  if (page === undefined) throw new Error(`the page of ${id} is missing from this copy of Plimsoll`);
  return readFileSync(page, "utf8");
}
