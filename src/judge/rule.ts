import { z } from "zod";
import type { Budgets } from "../config/budget-schema.ts";
import type { Artifact, Severity, Snapshot } from "../model.ts";

/** What a rule looks at: one artifact, those it was measured with, and the limits that hold for it. */
export interface Subject {
  readonly artifact: Artifact;
  readonly snapshot: Snapshot;
  readonly budgets: Budgets;
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
}

export type Judgement = readonly { readonly message: string; readonly data: unknown }[] | { readonly skip: string };

/** A rule as the judge and the configuration see it, whatever it keeps between check and message. */
export interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly options: z.ZodObject;
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
    judge(subject, set) {
      const found = rule.check(subject, options.parse(set) as z.output<Options>);
      if ("skip" in found) return found;
      return found.map((data) => ({ message: `${rule.message(data)} ${rule.fix(data)}`, data }));
    },
  };
}
