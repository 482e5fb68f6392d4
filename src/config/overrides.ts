import { UsageError } from "../errors.ts";
import { contradictions } from "./contradictions.ts";
import { explainIssues, type Problem, writePath } from "./explain-issues.ts";
import { type ConfigurableRule, configSchema, type PartialConfig } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** One flag or input that says what the configuration file could say too. */
export interface Setting {
  /** What the user wrote it as, for messages: `--max-size`, or the input `max-size`. */
  readonly from: string;
  /** The key of the file, such as `budgets.size.max`, as its words. */
  readonly key: readonly string[];
  readonly text: string;
}

const listKeys = new Set(["target", "variants", "images", "budgets.only"]);

/**
 * Reads flags and inputs by the same rules as the file. A number is a number, `true` and `false` are what they say, and
 * what starts with `[`, `{` or `- ` or has several lines is YAML; where the file takes a list, words between commas or
 * line breaks will do. Throws UsageError that names the flag.
 */
export function parseOverrides(settings: readonly Setting[], rules: readonly ConfigurableRule[]): PartialConfig {
  const value: Nested = {};
  for (const setting of settings) put(value, setting.key, readText(setting));
  const checked = configSchema(rules).safeParse(value);
  const problems = checked.success ? contradictions(checked.data) : explainIssues(checked.error.issues, value);
  if (checked.success && problems.length === 0) return checked.data;
  throw new UsageError(problems.map((problem) => nameFlag(problem, settings)).join("\n"));
}

/** Says the flag that a path leads to, or into; where it is the whole path, the key behind it goes without saying. */
function nameFlag({ path, sentence }: Problem, settings: readonly Setting[]): string {
  const agree = (key: readonly string[]) => key.every((word, index) => index >= path.length || path[index] === word);
  const setting = settings.find(({ key }) => agree(key));
  const key = `${writePath(path)}: `;
  const isWhole = setting?.key.length === path.length && sentence.startsWith(key);
  return `${setting?.from ?? "flags"}: ${isWhole ? sentence.slice(key.length) : sentence}`;
}

function readText({ from, key, text }: Setting): unknown {
  if (/^\s*([[{]|- )/.test(text)) return readYaml(text, from).value;
  if (listKeys.has(key.join("."))) return text.split(/[,\n]/).flatMap((word) => word.trim() || []);
  if (text.includes("\n")) return readYaml(text, from).value;
  if (/^\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text;
}

interface Nested {
  [key: string]: unknown;
}

function put(into: Nested, key: readonly string[], value: unknown): void {
  const [word, ...rest] = key;
  if (word === undefined) return;
  if (rest.length === 0) {
    into[word] = value;
    return;
  }
  into[word] ??= {};
  put(into[word] as Nested, rest, value);
}
