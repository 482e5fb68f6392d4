import "./heap.ts";
import { resolve } from "node:path";
import { info, notice, setFailed, setOutput, warning } from "@actions/core";
import { refusePrivilegedEvent } from "./action/events.ts";
import { readInputs } from "./action/inputs.ts";
import { measure, plan } from "./action/measure.ts";
import { openPull } from "./action/pull.ts";
import { deliverAll, retell } from "./action/surfaces.ts";
import { readEvent } from "./baseline/event.ts";
import type { Delivered } from "./deliver/delivered.ts";
import { writeSummary } from "./deliver/summary.ts";
import { thisRun } from "./deliver/this-run.ts";
import { JobError, UsageError } from "./errors.ts";
import { exitCode } from "./exit-code.ts";
import type { Report } from "./model.ts";
import { markdownProse } from "./render/escape.ts";
import { renderTerminal } from "./render/terminal.ts";

/** Runs the Action; resolves to the exit code, which says what the numbers say, however delivery went. */
export async function main(): Promise<number> {
  try {
    refusePrivilegedEvent(process.env.GITHUB_EVENT_NAME);
    const inputs = readInputs();
    const here = thisRun(process.env);
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    if (inputs.plan !== undefined) {
      const matrix = await plan(inputs, workspace);
      setOutput("matrix", JSON.stringify(matrix));
      info(`The matrix is split over ${matrix.include.length} jobs.`);
      return 0;
    }
    const place = {
      workspace,
      out: resolve(workspace, inputs.out ?? "out"),
      event: await readEvent(process.env),
      pull: await openPull(here, inputs.token),
    };
    const { report, policy } = await measure(inputs, place).catch(async (error: unknown) => {
      if (isTold(error)) await retell(undone(error), inputs, place, here);
      throw error;
    });
    info(renderTerminal(report, { width: 100, color: false }));
    for (const surface of await deliverAll(report, policy, inputs, place, here)) tell(surface);
    const code = exitCode(report);
    if (code !== 0) setFailed(failure(report, code));
    return code;
  } catch (error) {
    if (!isTold(error)) {
      setFailed(
        `This is a mistake of Plimsoll's own; please report it.\n${error instanceof Error ? error.stack : error}`,
      );
      return 3;
    }
    setFailed(error.message);
    await writeSummary(undone(error));
    return error instanceof UsageError ? 2 : 3;
  }
}

const isTold = (error: unknown): error is UsageError | JobError =>
  error instanceof UsageError || error instanceof JobError;

const undone = ({ message }: Error): string => `### Plimsoll could not do its job\n\n${markdownProse(message)}\n`;

/** A comment that may not be written is what a fork's run is used to; any other surface should have been. */
function tell(surface: Delivered): void {
  if (surface.delivered) return;
  const sentence = `The ${surface.surface} could not be written: ${surface.reason}`;
  if (surface.surface === "comment") notice(sentence);
  else warning(sentence);
}

const failure = ({ verdict }: Report, code: number): string =>
  code === 1
    ? "A gate failed; the report above says which."
    : `Not everything could be measured (verdict: ${verdict.outcome}).`;

if (import.meta.main) process.exitCode = await main();
