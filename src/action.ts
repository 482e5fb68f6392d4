import { join, relative, resolve } from "node:path";
import { endGroup, info, setFailed, startGroup, warning } from "@actions/core";
import { refusePrivilegedEvent } from "./action/events.ts";
import { type Inputs, readInputs } from "./action/inputs.ts";
import { lines } from "./commands/progress.ts";
import { readConfig } from "./commands/settings.ts";
import { annotate } from "./deliver/annotate.ts";
import { attempt, type Delivered } from "./deliver/delivered.ts";
import { writeReportFile } from "./deliver/files.ts";
import { outputsOf, writeOutputs } from "./deliver/outputs.ts";
import { SUMMARY_LIMIT, writeSummary } from "./deliver/summary.ts";
import { JobError, UsageError } from "./errors.ts";
import { exitCode } from "./exit-code.ts";
import type { Report } from "./model.ts";
import { toAnnotations } from "./render/annotations.ts";
import { markdownProse } from "./render/escape.ts";
import { renderJson } from "./render/json.ts";
import { renderMarkdown } from "./render/markdown.ts";
import { renderTerminal } from "./render/terminal.ts";
import { report } from "./run.ts";

/** Runs the Action; resolves to the exit code, which says what the numbers say, however delivery went. */
export async function main(): Promise<number> {
  try {
    refusePrivilegedEvent(process.env.GITHUB_EVENT_NAME);
    const inputs = readInputs();
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const out = resolve(workspace, inputs.out ?? "out");
    const result = await measure(inputs, workspace, out);
    info(renderTerminal(result, { width: 100, color: false }));
    for (const surface of await deliverAll(result, inputs, workspace, out)) {
      if (!surface.delivered) warning(`The ${surface.surface} could not be written: ${surface.reason}`);
    }
    const code = exitCode(result);
    if (code !== 0) setFailed(failure(result, code));
    return code;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof JobError)) {
      setFailed(
        `This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`,
      );
      return 3;
    }
    setFailed(error.message);
    await writeSummary(`### Plimsoll could not do its job\n\n${markdownProse(error.message)}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
}

async function measure(inputs: Inputs, workspace: string, out: string): Promise<Report> {
  const folder = resolve(workspace, inputs.workingDirectory ?? ".");
  const config = await readConfig(folder, inputs.config, inputs.settings, "input ");
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => controller.abort(new JobError(`the job was cancelled (${name})`)));
  }
  startGroup("Build");
  try {
    const { onPlan, onEvent } = lines(info);
    const { signal } = controller;
    return await report({
      config,
      started: workspace,
      folder,
      out,
      signal,
      onPlan,
      onEvent,
      now: new Date(),
      wire: true,
    });
  } finally {
    endGroup();
  }
}

/** Every surface is tried, and none that fails keeps another from being written. */
function deliverAll(result: Report, inputs: Inputs, workspace: string, out: string): Promise<readonly Delivered[]> {
  const markdown = renderMarkdown(result, { budget: SUMMARY_LIMIT });
  const files = { json: join(out, "report.json"), markdown: join(out, "report.md") };
  const places = {
    "report-json": relative(workspace, files.json),
    "report-markdown": relative(workspace, files.markdown),
  };
  return Promise.all([
    attempt("report.json", () => writeReportFile(files.json, renderJson(result), { within: workspace })),
    attempt("report.md", () => writeReportFile(files.markdown, markdown, { within: workspace })),
    ...(inputs.summary ? [writeSummary(markdown)] : []),
    ...(inputs.annotations ? [annotate(toAnnotations(result))] : []),
    writeOutputs(outputsOf(result, places)),
  ]);
}

const failure = ({ verdict }: Report, code: number): string =>
  code === 1
    ? "A gate failed; the report above says which."
    : `Not everything could be measured (verdict: ${verdict.outcome}).`;

if (import.meta.main) process.exitCode = await main();
