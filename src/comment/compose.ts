import { parseSaid } from "../commands/settings.ts";
import { parseConfig } from "../config/parse.ts";
import { resolveConfig } from "../config/resolve.ts";
import { readOverride } from "../deliver/labels.ts";
import type { Live } from "../deliver/live.ts";
import type { Repository } from "../deliver/pull-request.ts";
import { labelsOf } from "../gate/verdict.ts";
import { capsOf } from "../judge/caps.ts";
import { rules } from "../judge/rules/index.ts";
import type { Report } from "../model.ts";
import { renderComment } from "../render/comment.ts";
import type { MeasuringRun } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { fetchPolicy } from "./policy.ts";
import { rejudge } from "./rejudge.ts";

export interface Composition {
  readonly report: Omit<Report, "verdict">;
  readonly live: Extract<Live, { pull: unknown }>;
  readonly repository: Repository;
  readonly run: MeasuringRun;
  /** The measuring run's page. */
  readonly runUrl: string;
  readonly inputs: Inputs;
}

/** Judges a report by the policy of the base and the label that is set now, and writes the comment that says so. */
export async function compose(composition: Composition): Promise<{ readonly judged: Report; readonly text: string }> {
  const { report, live, repository, run, runUrl, inputs } = composition;
  const { github, pull } = live;
  const said = parseSaid(inputs.settings, "input ");
  const policy = await fetchPolicy({
    ...{ github, repository, baseSha: pull.baseSha, headSha: run.headSha },
    ...{ folder: inputs.workingDirectory, file: inputs.config },
    readConfig: (text, file) => resolveConfig(parseConfig(text, file, rules), said),
  });
  const { override = null } = policy.config ?? {};
  const labels = await labelsOf({ override }, async (setting) => readOverride(live, [], setting).override);
  const judged = rejudge(report, policy, labels);
  const text = renderComment(judged, {
    headSha: run.headSha,
    baseRef: pull.baseRef,
    runUrl,
    caps: policy.config === null ? new Map() : capsOf(judged, policy.config.budgets),
    override,
    isDisputed: run.conclusion === "success" && judged.verdict.outcome === "fail",
  });
  return { judged, text };
}
