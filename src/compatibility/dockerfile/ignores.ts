import type { Gap } from "../../model.ts";

/** A comment `# plimsoll ignore=RULE[,RULE…] reason`, which holds for the instruction that follows it. */
export interface Ignore {
  /** The line of that instruction. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
}

const comment = /^\s*#\s*plimsoll\s+ignore\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)\s*(.*)$/;

/** All that a Dockerfile has; a rule that is not there is a gap, for a slip of the pen would ignore nothing in silence. */
export function ignoresIn(
  text: string,
  name: string,
  ruleIds: readonly string[],
): { readonly ignores: readonly Ignore[]; readonly gaps: readonly Gap[] } {
  const ignores: Ignore[] = [];
  const gaps: Gap[] = [];
  let waiting: Omit<Ignore, "line">[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, names, reason = ""] = comment.exec(line) ?? [];
    if (names !== undefined) {
      const rules = names.split(",").map((rule) => rule.trim());
      waiting.push({ rules, reason: reason.trim() });
      for (const rule of rules.filter((one) => !ruleIds.includes(one))) {
        gaps.push({ fact: `${name}:${index + 1}`, why: `it ignores ${rule}, and there is no such rule about images` });
      }
    } else if (line.trim() !== "" && !line.trimStart().startsWith("#")) {
      ignores.push(...waiting.map((one) => ({ ...one, line: index + 1 })));
      waiting = [];
    }
  }
  return { ignores, gaps };
}
