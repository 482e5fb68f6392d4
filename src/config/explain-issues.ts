import type { z } from "zod";
import { nearestWord } from "./nearest-word.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One thing that is wrong: where, and the sentence that says what was found and what is allowed. */
export interface Problem {
  readonly path: Path;
  readonly sentence: string;
}

/** What zod found in `root`, as sentences with the key, what was found, what is allowed and the nearest word. */
export function explainIssues(issues: readonly Issue[], root: unknown): Problem[] {
  return issues.flatMap((issue) => explainIssue(issue, [], root));
}

function explainIssue(issue: Issue, above: Path, root: unknown): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const allowed = issue.message.split(", ");
    return issue.keys.map((key) => ({ path: [...path, key], sentence: unknownKey(path, key, allowed) }));
  }
  if (issue.code === "invalid_union") {
    const meant = issue.errors.filter((branch) => !branch.some(isAboutTheWhole));
    if (meant.length === 1) return (meant[0] ?? []).flatMap((inner) => explainIssue(inner, path, root));
  }
  if (issue.code === "invalid_key") {
    const key = String(path.at(-1));
    const allowed = issue.issues[0]?.message ?? "another name";
    return [{ path, sentence: `${at(path.slice(0, -1))}found the key ${show(key)}; allowed is ${allowed}` }];
  }
  const found = valueAt(root, path);
  if (found === undefined) return [{ path, sentence: `${at(path)}is missing; it is ${issue.message}` }];
  const near = typeof found === "string" ? nearestWord(found, wordsOf(issue)) : undefined;
  return [{ path, sentence: `${at(path)}found ${show(found)}${suggest(near)}; allowed is ${issue.message}` }];
}

/** Where a branch of a union refuses the value as such, not something in it, it is not the branch that was meant. */
function isAboutTheWhole(issue: Issue): boolean {
  return issue.path.length === 0 && /^invalid_(type|value|union|format)$/.test(issue.code);
}

function unknownKey(path: Path, key: string, allowed: readonly string[]): string {
  const near = suggest(nearestWord(key, allowed));
  return path.length === 1 && path[0] === "rules"
    ? `rules: there is no rule ${show(key)}${near}; the rules are ${allowed.join(", ")}`
    : `${at(path)}unknown key ${show(key)}${near}; allowed here: ${allowed.join(", ")}`;
}

const suggest = (word: string | undefined): string => (word === undefined ? "" : ` (did you mean ${word}?)`);

/** The words that would have been right, however deep in a union they are named. */
function wordsOf(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.filter((value) => typeof value === "string");
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap(wordsOf) : [];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);
}

const at = (path: Path): string => (path.length === 0 ? "" : `${writePath(path)}: `);

/** `budgets.sections[".gopclntab"].max`, `variants[1].tags`. */
export function writePath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(String(key))) return `[${show(String(key))}]`;
      return index === 0 ? String(key) : `.${String(key)}`;
    })
    .join("");
}

const longest = 60;

/** A value on one line, without control characters or signs that turn the direction of writing. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  if (typeof value !== "string") return value === null ? "nothing" : String(value);
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  const spell = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(cut).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, spell);
}
