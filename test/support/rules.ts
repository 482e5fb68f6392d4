import { expect } from "vitest";
import type { Budgets } from "../../src/config/budget-schema.ts";
import type { Comparison, Rule } from "../../src/judge/rule.ts";
import type { Artifact } from "../../src/model.ts";
import { anArtifact, aSnapshot } from "./make.ts";

/** What a rule is tried on: by default the clean release binary of `make.ts`, alone. */
export interface Scene {
  readonly artifact?: Artifact;
  /** The other artifacts of the same snapshot. */
  readonly beside?: readonly Artifact[];
  readonly budgets?: Budgets;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the artifact is compared with; by default nothing. */
  readonly comparison?: Comparison;
}

function judge(rule: Rule, { artifact = anArtifact(), beside = [], budgets = {}, options = {}, comparison }: Scene) {
  const snapshot = aSnapshot({ artifacts: [artifact, ...beside] });
  return rule.judge({ artifact, snapshot, budgets, comparison }, options);
}

/** The three verbs of a rule's test. Each also holds what is true of every rule. */
export const verbsOf = (rule: Rule) => ({
  /** Finds something, and each pattern is in the messages. */
  catches(scene: Scene, ...patterns: readonly (string | RegExp)[]): void {
    const judgement = judge(rule, scene);
    if ("skip" in judgement) throw new Error(`${rule.id} skipped: ${judgement.skip}`);
    expect(judgement, `${rule.id} found nothing`).not.toEqual([]);
    for (const { message, data } of judgement) {
      expect(message).toMatch(/^[^\n]+[.:] [A-Z][^\n]+\.$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|\.\./);
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
    const said = judgement.map(({ message }) => message).join("\n");
    for (const pattern of patterns) expect(said).toMatch(pattern);
  },

  allows(scene: Scene): void {
    expect(judge(rule, scene)).toEqual([]);
  },

  /** Says that it could not decide, and why. */
  skips(scene: Scene, why: string | RegExp): void {
    expect(judge(rule, scene)).toEqual({ skip: expect.stringMatching(why) });
  },
});
