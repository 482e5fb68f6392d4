import type { Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { markdownCode } from "../escape.ts";
import { failedBuildsBlock } from "../markdown/problems.ts";
import { RANK } from "../markdown/rank.ts";
import { plural } from "../verdict.ts";
import type { CommentContext } from "./context.ts";

const HASH = 12;
export const short = (commit: string): string => commit.slice(0, HASH);

/** What was compared with what: both commits, both releases of Go, and the run that did it. */
export function comparisonBlock(report: Report, context: CommentContext): Block {
  const { head, base } = report;
  const from = base?.commit == null ? null : `${markdownCode(short(base.commit))}${branchText(context)}`;
  const merged = head.commit !== null && head.commit !== context.headSha ? " merged" : "";
  const to = `${markdownCode(short(context.headSha))}${merged}`;
  const parts = [
    from === null ? to : `${from} → ${to}`,
    ...releasesText(report),
    ...(context.runUrl === null ? [] : [`[job summary](${context.runUrl})`]),
  ];
  const rows = [
    { rank: RANK.verdict, text: parts.join(" · ") },
    ...(context.isDisputed ? [{ rank: RANK.verdict, text: `\n> ${DISPUTE}` }] : []),
  ];
  return { name: "the comparison", open: "", rows, close: "" };
}

const DISPUTE =
  "The check let this pass. By the limits of the base branch, which the pull request can't touch, it **fails**.";

const branchText = ({ baseRef }: CommentContext): string => (baseRef === null ? "" : ` (${markdownCode(baseRef, 60)})`);

function releasesText({ head, base }: Report): readonly string[] {
  const releases = [...new Set([base?.goVersion ?? null, head.goVersion].filter((release) => release !== null))];
  return releases.length === 0 ? [] : [releases.map((release) => markdownCode(release, 40)).join(" → ")];
}

/** What of the base could not be built, folded: its growth could not be judged. */
export function failedBaseBlock(report: Report): Block {
  const { base } = report;
  const failed = base === null ? [] : failedBuildsBlock({ ...report, head: base }).rows;
  return {
    name: "failed builds of the base",
    open: `<details><summary>${plural(failed.length, "build")} of the base failed</summary>\n`,
    rows: failed.map((row) => ({ ...row, rank: RANK.untold })),
    close: "</details>",
  };
}
