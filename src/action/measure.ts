import { join, resolve } from "node:path";
import { endGroup, info, startGroup } from "@actions/core";
import type { CiEvent } from "../baseline/event.ts";
import { readReports } from "../baseline/report-files.ts";
import { runnerCache } from "../baseline/runner-cache.ts";
import type { SnapshotStore } from "../baseline/stored.ts";
import { checkFolder } from "../commands/folder.ts";
import { endings } from "../commands/interrupt.ts";
import { type JobMatrix, matrixOf } from "../commands/parts.ts";
import { lines } from "../commands/progress.ts";
import { parseSaid } from "../commands/settings.ts";
import { loadConfig } from "../config/load.ts";
import { parseConfig } from "../config/parse.ts";
import { resolveConfig } from "../config/resolve.ts";
import type { Config } from "../config/schema.ts";
import { JobError } from "../errors.ts";
import { asPart } from "../gate/join.ts";
import { keepHead } from "../gate/keeper.ts";
import { mergeReports } from "../gate/merge.ts";
import { gate } from "../gate.ts";
import { rules } from "../judge/rules/index.ts";
import { partOf, planParts } from "../measure/part.ts";
import type { Report } from "../model.ts";
import { report } from "../run.ts";
import type { Inputs } from "./inputs.ts";
import { labelsOn } from "./labels.ts";
import type { OpenPull } from "./pull.ts";

/** Where this run takes place, and for whom. */
export interface Place {
  readonly workspace: string;
  readonly out: string;
  readonly event: CiEvent | null;
  /** The pull request that the run is for. */
  readonly pull: OpenPull | null;
}

/** Builds, reads and judges: a change against its base, or the default branch as it is. `policy` is what was judged by. */
export async function measure(
  inputs: Inputs,
  place: Place,
): Promise<{ readonly report: Report; readonly policy: Config }> {
  const { workspace, out, event } = place;
  const folder = await folderOf(inputs, workspace);
  const said = parseSaid(inputs.settings, "input ");
  const { file, config: written } = await loadConfig(folder, rules, inputs.config);
  const config = resolveConfig(written, said);
  let policy = config;

  const signal = cancellation();
  const { onPlan, onEvent } = lines(info);
  const judging = {
    configFile: { named: inputs.config ?? null, found: file },
    readConfig: (text: string, path: string) => resolveConfig(parseConfig(text, path, rules), said),
    event,
    credentials: { server: process.env.GITHUB_SERVER_URL ?? "https://github.com", token: inputs.token },
    findOverride: labelsOn(place.pull),
    onPolicy: (agreed: Config) => {
      policy = agreed;
    },
  };
  if (inputs.merge !== undefined) {
    const reports = await readReports(inputs.merge, workspace, join(out, "report.json"));
    return { report: await mergeReports({ ...judging, reports, config, folder, signal }), policy };
  }
  const part =
    inputs.part === undefined ? undefined : await partOf({ config, folder, signal }, inputs.part, "input part");
  const told = (whole: Report): Report => (part === undefined ? whole : asPart(whole, part));
  const job = { config, started: workspace, folder, out, signal, onPlan, onEvent, now: new Date(), wire: true, part };
  const store = await openStore();
  startGroup("Build");
  try {
    if (inputs.base === undefined && (event === null || isDefaultPush(event))) {
      const measured = await report(job);
      return { report: told({ ...measured, head: await keepHead(job, store, measured) }), policy };
    }
    const compared = await gate({
      ...{ ...job, ...judging, store },
      base: inputs.base ?? null,
      // Where nothing is judged, nobody need be asked.
      ...(part !== undefined && { findOverride: async () => null }),
      onPair: ({ head, base }) => {
        const against = base.kind === "commit" ? `${base.commit} (${base.how})` : `nothing: ${base.why}`;
        info(`measuring ${head.commit ?? "the work tree"}, compared with ${against}`);
      },
    });
    return { report: told(compared), policy };
  } finally {
    endGroup();
  }
}

/** What others are compared with: it is measured, and kept for them. Which push that is, only a payload that was read says. */
const isDefaultPush = ({ name, ref, defaultBranch, problem }: CiEvent): boolean =>
  name === "push" && problem === null && (defaultBranch === null || ref === `refs/heads/${defaultBranch}`);

async function openStore(): Promise<SnapshotStore | null> {
  const store = await runnerCache(process.env);
  if (!("why" in store)) return store;
  info(`Measurements are not kept between runs: ${store.why}.`);
  return null;
}

async function folderOf({ workingDirectory = "." }: Inputs, workspace: string): Promise<string> {
  const folder = resolve(workspace, workingDirectory);
  await checkFolder(folder, "the input working-directory");
  return folder;
}

/** The jobs that the matrix can be split over. */
export async function plan(inputs: Inputs, workspace: string): Promise<JobMatrix> {
  const folder = await folderOf(inputs, workspace);
  const { config } = await loadConfig(folder, rules, inputs.config);
  const asked = resolveConfig(config, parseSaid(inputs.settings, "input "));
  return matrixOf(await planParts({ config: asked, folder, signal: cancellation() }, inputs.plan));
}

/** Aborts when the runner cancels the job, so that no compiler outlives it. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of endings) {
    process.once(name, () => controller.abort(new JobError(`the job was cancelled (${name})`)));
  }
  return controller.signal;
}
