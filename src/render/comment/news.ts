import type { Report } from "../../model.ts";
import { overridesOf } from "../verdict.ts";
import { changedImages } from "./answers.ts";
import { deltasOf } from "./deltas.ts";
import { isBroken } from "./headline.ts";

/**
 * Whether there is something to tell: something differs from the base, an image answers otherwise, or there is no base to say that nothing does; and
 * whether something is in the way.
 */
export function newsOf(report: Report): { readonly changed: boolean; readonly failed: boolean } {
  const { verdict, base } = report;
  const isAboutPolicy = verdict.findings.some(({ rule }) => rule === "policy");
  return {
    changed:
      base === null ||
      isAboutPolicy ||
      deltasOf(report).some(({ kind }) => kind !== "identical") ||
      changedImages(report).length > 0,
    failed: verdict.outcome === "fail" || overridesOf(verdict).length > 0 || isBroken(report),
  };
}
