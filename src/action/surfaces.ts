import { join, relative, resolve } from "node:path";
import type { Config } from "../config/schema.ts";
import { annotate } from "../deliver/annotate.ts";
import { artifactService, partSuffix, uploadArtifact } from "../deliver/artifact.ts";
import { type CommentDelivery, deliverComment, remedyFor } from "../deliver/comment-delivery.ts";
import { mayCreate } from "../deliver/comment-policy.ts";
import { attempt, type Delivered } from "../deliver/delivered.ts";
import { writeReportFile } from "../deliver/files.ts";
import { outputsOf, writeOutputs } from "../deliver/outputs.ts";
import { SUMMARY_LIMIT, writeSummary } from "../deliver/summary.ts";
import type { ThisRun } from "../deliver/this-run.ts";
import { capsOf } from "../judge/caps.ts";
import type { Report } from "../model.ts";
import { toAnnotations } from "../render/annotations.ts";
import { newsOf } from "../render/comment/news.ts";
import { renderComment } from "../render/comment.ts";
import { markdownCode } from "../render/escape.ts";
import { renderJson } from "../render/json.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { findGoMod } from "./go-mod.ts";
import type { Inputs } from "./inputs.ts";
import type { Place } from "./measure.ts";
import type { OpenPull } from "./pull.ts";

/** Every surface is tried, and none that fails keeps another from being written. */
export async function deliverAll(
  report: Report,
  policy: Config,
  inputs: Inputs,
  place: Place,
  here: ThisRun | null,
): Promise<readonly Delivered[]> {
  const { workspace, out, pull } = place;
  const [json, markdown] = [renderJson(report), renderMarkdown(report, { budget: SUMMARY_LIMIT })];
  const files = { json: join(out, "report.json"), markdown: join(out, "report.md") };
  const { part } = report;
  const artifact = part === undefined ? inputs.artifactName : `${inputs.artifactName}${partSuffix(part)}`;
  const open = pull === null || here === null || part !== undefined ? null : { pull, here };
  const comment =
    open &&
    renderComment(report, {
      headSha: open.pull.headSha,
      baseRef: open.pull.baseRef,
      runUrl: open.here.url,
      caps: capsOf(report, policy.budgets),
      override: policy.override,
      isDisputed: false,
    });
  const goMod = await findGoMod(resolve(workspace, inputs.workingDirectory ?? "."), workspace);
  const written = await Promise.all([
    attempt("report.json", () => writeReportFile(files.json, json, { within: workspace })),
    attempt("report.md", () => writeReportFile(files.markdown, markdown, { within: workspace })),
    ...(artifact === undefined
      ? []
      : [uploadArtifact(artifactService(process.env), artifact, { name: "report.json", text: json })]),
    // Of a part, everything is said where the parts are joined.
    ...(inputs.summary && part === undefined ? [writeSummary(markdown)] : []),
    ...(inputs.annotations && part === undefined ? [annotate(toAnnotations(report, goMod))] : []),
  ]);
  const create = mayCreate(inputs.comment, newsOf(report));
  const posted = open === null || comment === null ? null : await post(comment, create, inputs, open.pull, open.here);
  const outputs = outputsOf(report, {
    "report-json": relative(workspace, files.json),
    "report-markdown": relative(workspace, files.markdown),
    "comment-body": comment ?? "",
    "comment-url": posted !== null && "url" in posted ? posted.url : "",
    "compatibility-changed": report.base === null ? "" : String(report.changes.some(({ kind }) => kind === "linkage")),
  });
  return [...written, ...(posted === null ? [] : [posted]), await writeOutputs(outputs)];
}

/** Puts why there is no report where an earlier run left one, which would pass for this run's; makes no comment for it. */
export async function retell(why: string, inputs: Inputs, { pull }: Place, here: ThisRun | null): Promise<void> {
  if (pull === null || here === null || inputs.part !== undefined) return;
  const text = `${why}\n<sub>${markdownCode(pull.headSha.slice(0, 12))} · [run](${here.url})</sub>\n`;
  await post(text, false, inputs, pull, here);
}

async function post(
  text: string,
  create: boolean,
  { comment, commentKey }: Inputs,
  pull: OpenPull,
  here: ThisRun,
): Promise<CommentDelivery | null> {
  if (comment === "never") return null;
  const marker = { key: commentKey, run: here.id, attempt: here.attempt, head: pull.headSha };
  return deliverComment(
    await pull.live(),
    { repository: here.repository, marker, text, create },
    remedyFor(here.action),
  );
}
