import type { Report } from "../../model.ts";
import type { Block } from "../budget.ts";
import { lastLines, markdownCode, markdownFence, markdownProse } from "../escape.ts";
import { commandText, failureText, OUTPUT_LINES } from "../failures.ts";
import { groupGaps, groupSkippedVariants, groupSkips, listNames, type Untold } from "../groups.ts";
import { artifactNoun, plural } from "../verdict.ts";
import { RANK } from "./rank.ts";

/** Failed builds, each with its command and the tail of what it printed. */
export function failedBuildsBlock({ head }: Report): Block {
  return {
    name: "failed builds",
    open: "",
    rows: head.failedBuilds.map((build, index) => ({
      rank: RANK.failures,
      text: [
        ...(index === 0 ? [] : [""]),
        `**Build of ${markdownCode(build.variant)} ${failureText(build)}**`,
        "",
        markdownFence([
          ...(build.command.length === 0 ? [] : [`$ ${commandText(build.command)}`]),
          ...lastLines(build.output, OUTPUT_LINES),
        ]),
      ].join("\n"),
    })),
    close: "",
  };
}

/** Files that could not be read and variants that were skipped. */
export function notMeasuredBlock({ head }: Report): Block {
  return {
    name: "what was not measured",
    open: "",
    rows: [
      ...head.unread.map(({ path, reason }) => ({
        rank: RANK.failures,
        text: `- Not read: ${markdownCode(path)}: ${markdownProse(reason)}`,
      })),
      ...groupSkippedVariants(head).map(({ artifacts, why }) => ({
        rank: RANK.matrix,
        text: `- Skipped: ${listNames(artifacts, { count: 0, noun: "" }, (name) => markdownCode(name), 20)}: ${markdownProse(why)}`,
      })),
    ],
    close: "",
  };
}

/** What could not be told, folded, with the count in sight. */
export function untoldBlock(report: Report): Block {
  const all = { count: report.head.artifacts.length, noun: artifactNoun(report) };
  const row = (verb: string, { subject, why, artifacts }: Untold) => ({
    rank: RANK.untold,
    text: `- Could not ${verb} ${markdownCode(subject)} in ${listNames(artifacts, all, (name) => markdownCode(name), 20)}: ${markdownProse(why)}`,
  });
  const rows = [
    ...groupGaps(report.head.artifacts).map((gap) => row("read", gap)),
    ...groupSkips(report.verdict.skips).map((skip) => row("judge", skip)),
  ];
  return {
    name: "what could not be told",
    open: `<details><summary>${plural(rows.length, "thing")} could not be told</summary>\n`,
    rows,
    close: "</details>",
  };
}
