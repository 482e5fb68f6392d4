import { z } from "zod";
import type { Budgets } from "../config/budget-schema.ts";
import type { Artifact, Change, Compatibility, Location, Patch, Severity, Snapshot } from "../model.ts";

/** What a rule looks at: one artifact, those it was measured with, and the limits that hold for it. */
export interface Subject {
  readonly artifact: Artifact;
  readonly snapshot: Snapshot;
  readonly budgets: Budgets;
  /** The other side; absent where growth is not judged in this run, which is said once and not by each rule. */
  readonly comparison?: Comparison | undefined;
  /** Whether the budgets hold for it: what they leave out is built to compare with, and not shipped. */
  readonly isShipped?: boolean | undefined;
  /** What all artifacts of the snapshot come to in the images that were asked about; absent where none was. */
  readonly compatibility?: readonly Compatibility[] | undefined;
}

/** What an artifact is compared with. */
export type Comparison =
  | { readonly kind: "base"; readonly artifact: Artifact; readonly changes: readonly Change[] }
  /** The base has no artifact of that name, so nothing grew. */
  | { readonly kind: "new" }
  | { readonly kind: "unknown"; readonly why: string };

/** How bad what was found is. The same thing in the base, at least as bad, is not the doing of whoever is judged. */
export interface Breach {
  /** What is in breach where a rule looks at several things, such as the name of a section; else the empty string. */
  readonly what: string;
  /** How far: more is worse. Bytes where the rule is about a budget. */
  readonly amount: number;
}

/** A rule as it is written down. */
export interface RuleDefinition<Data, Options extends z.ZodObject> {
  /** Kebab-case; also the file's name, the key under `rules:`, and the page in `docs/rules/`. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** What `rules: { <id>: { … } }` may set, with defaults; none where absent. Limits are budgets, not options. */
  readonly options?: Options;
  /** What is wrong; nothing, where nothing is or where the rule does not concern the artifact; a skip, where a fact it needs is missing. */
  readonly check: (subject: Subject, options: z.output<Options>) => readonly Data[] | { readonly skip: string };
  /** What was found: a sentence. Sizes as people read them. */
  readonly message: (data: Data) => string;
  /** What to do about it: a sentence. */
  readonly fix: (data: Data) => string;
  /** Where absent, the base has the same breach if it has the same data. */
  readonly breach?: (data: Data) => Breach;
  /** Severity of what is found, where that is milder than the rule's. */
  readonly mildness?: (data: Data) => Severity | undefined;
  /** Whether the label of an override lifts what is found, up to its number of bytes. */
  readonly isBudget?: boolean;
  /** Whether it is about where the file runs; a label of its own lifts that. */
  readonly isCompatibility?: boolean;
}

/** One thing that a rule found. */
export interface Judged {
  readonly message: string;
  /** The two halves of `message`. */
  readonly found: string;
  readonly fix: string;
  readonly data: unknown;
  readonly breach: Breach;
  readonly mildness: Severity | undefined;
  /** A line to change, where there is one. */
  readonly location?: Location | null | undefined;
  readonly patch?: Patch | undefined;
}

export type Judgement = readonly Judged[] | { readonly skip: string };

/** A rule as the judge and the configuration see it, whatever it keeps between check and message. */
export interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly options: z.ZodObject;
  readonly isBudget: boolean;
  readonly isCompatibility: boolean;
  readonly judge: (subject: Subject, options: Readonly<Record<string, unknown>>) => Judgement;
}

const noOptions = z.strictObject({});

export function defineRule<Data, Options extends z.ZodObject = typeof noOptions>(
  rule: RuleDefinition<Data, Options>,
): Rule {
  const options = rule.options ?? noOptions;
  return {
    id: rule.id,
    summary: rule.summary,
    severity: rule.severity,
    options,
    isBudget: rule.isBudget ?? false,
    isCompatibility: rule.isCompatibility ?? false,
    judge(subject, set) {
      const checked = rule.check(subject, options.parse(set) as z.output<Options>);
      if ("skip" in checked) return checked;
      return checked.map((data): Judged => {
        const [found, fix] = [rule.message(data), rule.fix(data)];
        const breach = rule.breach?.(data) ?? { what: JSON.stringify(data), amount: 0 };
        return { message: `${found} ${fix}`, found, fix, data, breach, mildness: rule.mildness?.(data) };
      });
    },
  };
}
