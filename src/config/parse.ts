import { UsageError } from "../errors.ts";
import { contradictions } from "./contradictions.ts";
import { explainIssues } from "./explain-issues.ts";
import { type ConfigurableRule, configSchema, type PartialConfig } from "./schema.ts";
import { readYaml } from "./yaml.ts";

const mostProblems = 10;

/**
 * Reads the text of a configuration file. Throws UsageError with a line for each mistake: file and line number, the
 * key, what was found, what is allowed, and the nearest word. An empty file is an empty configuration.
 */
export function parseConfig(text: string, file: string, rules: readonly ConfigurableRule[]): PartialConfig {
  const yaml = readYaml(text, file);
  const schema = configSchema(rules);
  const value = withoutNothings(yaml.value, Object.keys(schema.shape));
  const checked = schema.safeParse(value);
  const problems = checked.success ? contradictions(checked.data) : explainIssues(checked.error.issues, value);
  if (checked.success && problems.length === 0) return checked.data;
  const lines = problems
    .map(({ path, sentence }) => ({ line: yaml.lineOf(path), sentence }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, sentence }) => `${file}:${line}: ${sentence}`);
  const more = lines.length > mostProblems ? [`and ${lines.length - mostProblems} more mistakes in ${file}`] : [];
  throw new UsageError([...lines.slice(0, mostProblems), ...more].join("\n"));
}

/** A key at the top over lines that are all commented out says nothing, and so does an empty file. */
function withoutNothings(value: unknown, keys: readonly string[]): unknown {
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, inner]) => inner !== null || !keys.includes(key)));
}
