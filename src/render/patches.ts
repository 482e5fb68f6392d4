import type { Finding, Patch } from "../model.ts";

/** An edit, and the rules whose findings it mends. */
export interface PatchGroup {
  readonly patch: Patch;
  readonly rules: readonly string[];
}

/** Each edit once, in the order of the findings; those of mere notes are left to machines. */
export function groupPatches(findings: readonly Finding[]): readonly PatchGroup[] {
  const groups = new Map<string, { patch: Patch; rules: Set<string> }>();
  for (const { rule, severity, patch } of findings) {
    if (patch === undefined || severity === "note") continue;
    const key = JSON.stringify(patch);
    const group = groups.get(key) ?? { patch, rules: new Set() };
    group.rules.add(rule);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ patch, rules }) => ({ patch, rules: [...rules] }));
}

/** As `diff -U1` writes it (POSIX diff, unified format), a line each; foreign text, not escaped. */
export function diffLines({ path, line, remove, insert, context }: Patch): readonly string[] {
  const before = context?.before == null ? [] : [` ${context.before}`];
  const after = context?.after == null ? [] : [` ${context.after}`];
  const end = context?.unterminated === true ? ["\\ No newline at end of file"] : [];
  const range = (lines: readonly string[]): string => {
    const count = before.length + lines.length + after.length;
    // Of a side without lines, the number is that of the line before.
    return `${count === 0 ? line - 1 : line - before.length}${count === 1 ? "" : `,${count}`}`;
  };
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${range(remove)} +${range(insert)} @@`,
    ...before,
    ...remove.map((text) => `-${text}`),
    ...(after.length === 0 ? end : []),
    ...insert.map((text) => `+${text}`),
    ...after,
    ...(after.length > 0 ? end : []),
  ];
}
