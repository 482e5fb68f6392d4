import type { Base } from "../baseline/pair.ts";
import type { Config } from "../config/schema.ts";
import type { GrowthMode } from "../judge/judge.ts";
import { remark } from "../judge/remark.ts";
import { cause, listing } from "../judge/sentence.ts";
import type { ComparedWith, Finding, Severity } from "../model.ts";

/** What the base came to. `missing` says why it could not be measured, where it should have been. */
export function comparedWith(base: Base, missing: string | null): ComparedWith {
  if (base.kind !== "commit") return { kind: base.kind, how: null, why: missing ?? base.why };
  const { commit, how, doubt } = base;
  if (missing !== null) return { kind: "missing", commit, how, why: missing };
  return { kind: doubt === null ? "exact" : "inexact", commit, how, why: doubt };
}

/** Whether growth is judged, and by what right not. `isInQueue`: in the merge queue, which judges what was judged before. */
export function growthMode({ kind, why }: ComparedWith, policy: Policy, isInQueue: boolean): GrowthMode {
  if (isInQueue) return { kind: "off", why: "it is judged on each pull request, not in the merge queue" };
  switch (kind) {
    case "exact":
    case "report":
      return { kind: "judged" };
    case "none":
      return { kind: "off", why: why ?? "there is nothing to compare with" };
    case "missing":
    case "inexact": {
      const sentence = `${kind === "missing" ? "there is no base" : "the base is not exact"}: ${why}`;
      return {
        kind: policy["on-missing-base"] === "ignore" ? "off" : "unknown",
        why: cause(sentence).replace(/\.$/, ""),
      };
    }
  }
}

type Policy = Pick<Config, "on-missing-base">;

const severities: Readonly<Record<Config["on-missing-base"], Severity>> = {
  warn: "warning",
  fail: "error",
  ignore: "note",
};

/** What has to be said of the base before any number is believed; `commit` is what was compared with. */
export function baseRemarks({ kind, how, why }: ComparedWith, commit: string | null, policy: Policy): Finding[] {
  const severity = severities[policy["on-missing-base"]];
  if (kind === "missing") {
    const text = `There is no base to compare with: ${cause(why ?? "")} Caps still hold; growth is not judged.`;
    return [remark("on-missing-base", severity, text, { why })];
  }
  if (kind !== "inexact") return [];
  const text = `The base is not exact: ${cause(why ?? "")} Instead of it there is ${how} (${(commit ?? "").slice(0, 12)}). Fetch the whole history (fetch-depth: 0), or name the base; growth is not judged.`;
  return [remark("on-missing-base", severity, text, { why, commit })];
}

/** That the head is more than a commit. */
export function workTreeRemarks(uncommitted: readonly string[]): Finding[] {
  if (uncommitted.length === 0) return [];
  const text = `The head is the work tree, in which ${listing(uncommitted)} ${uncommitted.length === 1 ? "is" : "are"} not as committed. Commit to have a commit measured.`;
  return [remark("work-tree", "note", text, { files: uncommitted.length })];
}
