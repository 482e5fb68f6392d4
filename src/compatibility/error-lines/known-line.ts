/** A line that is known, by a pattern that no other stage's lines fit. */
export interface KnownLine {
  readonly pattern: RegExp;
  readonly causes: (match: RegExpExecArray) => readonly Cause[];
}

export interface Cause {
  /** A sentence or two. */
  readonly text: string;
  /** The rule that finds it, before it happens; `null` where none does. */
  readonly rule: string | null;
}

export const cause = (rule: string | null, text: string): Cause => ({ text, rule });
