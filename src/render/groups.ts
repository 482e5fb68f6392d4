import type { Artifact, Finding, Severity, Skip, Snapshot } from "../model.ts";

/** Nine variants of one program mostly say the same thing nine times; grouped, each thing is said once. */

/** The findings of one rule at one severity. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly statements: readonly Statement[];
  /** The sentences every message ends with, said once: the fix, as a rule. Empty where there is only one statement. */
  readonly common: string;
}

export interface Statement {
  readonly message: string;
  readonly artifacts: readonly string[];
  /** Lines at fault, as `Dockerfile:5`. */
  readonly places: readonly string[];
}

/** Something that could not be told, why, and for which artifacts. */
export interface Untold {
  readonly subject: string;
  readonly why: string;
  readonly artifacts: readonly string[];
}

/** In the order in which they are reported. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Errors first; within a severity, rules in the order in which they were judged. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) =>
    [
      ...groupBy(
        findings.filter((finding) => finding.severity === severity),
        ({ rule }) => rule,
      ),
    ].map(([rule, ofRule]) => {
      const statements = [...groupBy(ofRule, ({ message }) => message)].map(([message, same]) => ({
        message,
        artifacts: unique(same.map(({ artifact }) => artifact)),
        places: unique(
          same.flatMap(({ location }) => (location === null ? [] : [`${location.path}:${location.line}`])),
        ),
      }));
      return { rule, severity, ...splitCommon(statements) };
    }),
  );
}

export function groupSkips(skips: readonly Skip[]): readonly Untold[] {
  return groupUntold(skips.map(({ rule, why, artifact }) => ({ subject: rule, why, artifact })));
}

export function groupGaps(artifacts: readonly Artifact[]): readonly Untold[] {
  return groupUntold(
    artifacts.flatMap(({ name, gaps }) => gaps.map(({ fact, why }) => ({ subject: fact, why, artifact: name }))),
  );
}

/** Variants that were not built, by the reason; `subject` is nothing here. */
export function groupSkippedVariants({ skippedVariants }: Snapshot): readonly Untold[] {
  return groupUntold(skippedVariants.map(({ variant, why }) => ({ subject: "", why, artifact: variant })));
}

/** `all 9 variants`, `default, w and s`, `a, b, c and 6 more`. `show` makes a name fit for the place. */
export function listNames(
  names: readonly string[],
  all: { readonly count: number; readonly noun: string },
  show: (name: string) => string,
  limit = 8,
): string {
  if (names.length > 2 && names.length === all.count) return `all ${all.count} ${all.noun}s`;
  const shown = names.slice(0, names.length > limit ? limit - 1 : limit).map(show);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

function groupUntold(
  items: readonly { readonly subject: string; readonly why: string; readonly artifact: string }[],
): readonly Untold[] {
  return [...groupBy(items, ({ subject, why }) => JSON.stringify([subject, why])).values()].map((same) => ({
    subject: same[0]?.subject ?? "",
    why: same[0]?.why ?? "",
    artifacts: unique(same.map(({ artifact }) => artifact)),
  }));
}

function splitCommon(statements: readonly Statement[]): Pick<FindingGroup, "statements" | "common"> {
  const [first, ...others] = statements.map(({ message }) => message.split(/(?<=[.!?]) +(?=\p{Lu})/u));
  if (first === undefined || others.length === 0) return { statements, common: "" };
  let shared = 0;
  while (
    shared < first.length - 1 &&
    others.every((sentences) => sentences.length > shared + 1 && sentences.at(-1 - shared) === first.at(-1 - shared))
  )
    shared++;
  if (shared === 0) return { statements, common: "" };
  const common = first.slice(-shared).join(" ");
  return {
    statements: statements.map((statement) => ({
      ...statement,
      message: statement.message.slice(0, statement.message.length - common.length).trimEnd(),
    })),
    common,
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
