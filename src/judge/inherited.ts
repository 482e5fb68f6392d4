import type { Budgets } from "../config/budget-schema.ts";
import type { Judged, Judgement, Rule } from "./rule.ts";

/** Bytes that a change may add to an inherited breach by chance, where `budgets.noise` says nothing: less than half a page. */
const chance = 2048;

/**
 * Whether the base has the same breach, at least as bad: then it is not this change that has to mend it. `before` is what
 * the rule says of the base's artifact under the same limits.
 */
export function isInherited(rule: Rule, { breach }: Judged, before: Judgement, { noise = chance }: Budgets): boolean {
  if ("skip" in before) return false;
  const slack = rule.isBudget ? noise : 0;
  return before.some(({ breach: old }) => old.what === breach.what && breach.amount <= old.amount + slack);
}

/** The finding's sentences, with the one that says why it does not block. */
export const inheritedMessage = ({ found, fix }: Judged): string =>
  `${found} So it was before, and this change does not make it worse. ${fix}`;
