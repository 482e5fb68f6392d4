import { goBuildsOf } from "../../image/dockerfile/go-build.ts";
import type { Patch, Problem } from "../../model.ts";
import type { DockerfileSource } from "../opened-image.ts";
import type { DockerfileText } from "./dockerfile-text.ts";

/** Of the nonroot user that distroless, Chainguard and their like have. */
const nobodysNumber = "65532:65532";

type Edit = (line: string) => readonly string[] | null;

/** Edits of the line that a finding about how the container starts is at. */
export function startEdits(problem: Problem, source: DockerfileSource, text: DockerfileText): readonly Patch[] {
  const line = problem.location?.line;
  const [only] = source.programs;
  if (problem.rule === "nothing-started" && only !== undefined)
    return [text.insertAfter(only.copy.line, [`ENTRYPOINT ${JSON.stringify([only.path])}`])];
  // What goes on over several lines is not one edit.
  if (line === undefined || text.lastLine(line) !== line) return [];
  const insert = editOf(problem, source)?.(text.line(line)) ?? null;
  return insert === null || insert[0] === text.line(line) ? [] : [text.replace(line, line, insert)];
}

interface Details {
  readonly word?: unknown;
  readonly shell?: unknown;
  readonly variable?: unknown;
  readonly what?: unknown;
  readonly kind?: unknown;
}

function editOf({ rule, data }: Problem, { programs, evaluation, text }: DockerfileSource): Edit | null {
  const { word, shell, variable, what, kind } = data as Details;
  switch (rule) {
    case "user-unknown":
      return (line) => [line.replace(/^(\s*user\s+).*$/i, (_, start: string) => `${start}${nobodysNumber}`)];
    case "shell-form-without-shell":
      return execForm;
    case "entrypoint-missing": {
      if (typeof shell === "string") return execForm;
      const [only, ...more] = programs;
      if (only === undefined || more.length > 0 || typeof word !== "string") return null;
      return (line) => (line.includes(word) ? [line.replace(word, () => only.path)] : null);
    }
    case "not-executable":
      return (line) => (/--chmod=\S+/.test(line) ? [line.replace(/--chmod=\S+/, "--chmod=0755")] : null);
    case "copy-source-missing": {
      const [build, ...others] = evaluation.stages.flatMap(goBuildsOf);
      if (build === undefined || others.length > 0 || typeof what !== "string") return null;
      return (line) => [line.replace(what, () => build.output ?? what)];
    }
    case "build-input-missing": {
      const [name, ...others] = [...text.matchAll(/^\s*FROM\s.*\sAS\s+(\S+)/gim)].map((match) => match[1]);
      if (kind !== "no such stage" || name === undefined || others.length > 0) return null;
      return (line) => [line.replace(`--from=${what}`, () => `--from=${name}`)];
    }
    case "ca-path-missing":
      return typeof variable === "string" ? (line) => withoutVariable(line, variable) : null;
    default:
      return null;
  }
}

/** `ENTRYPOINT /app --port 1` as a list of words; `null` where it asks a shell for more than to split it. */
function execForm(line: string): readonly string[] | null {
  const [, keyword = "", rest = ""] = /^(\s*(?:entrypoint|cmd)\s+)(?:exec\s+)?(.*\S)\s*$/i.exec(line) ?? [];
  const words = listedWords(rest);
  if (words !== null) return [`${keyword}${listOf(words)}`];
  if (rest === "" || /[^\w\s./:=,@%+-]/.test(rest)) return null;
  return [`${keyword}${listOf(rest.split(/\s+/))}`];
}

const listOf = (words: readonly string[]): string => JSON.stringify(words).replaceAll('","', '", "');

/** The words of a list in quotes of either kind, with a comma too many or without; `null` for any other line. */
function listedWords(line: string): readonly string[] | null {
  const inside = /^\[\s*((?:(?:'[^'"\\]*'|"[^'"\\]*")\s*,?\s*)+)\]$/.exec(line)?.[1];
  return inside === undefined
    ? null
    : [...inside.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, two]) => one ?? two ?? "");
}

/** ENV without one of several `NAME=value`; without a line where it is the only one. */
function withoutVariable(line: string, name: string): readonly string[] | null {
  const rest = line.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*'|\\S*)`), "");
  if (rest === line) return null;
  return /^\s*env\s*$/i.test(rest) ? [] : [rest];
}
