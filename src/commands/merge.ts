import { resolve } from "node:path";
import { readEvent } from "../baseline/event.ts";
import { readReports } from "../baseline/report-files.ts";
import { loadConfig } from "../config/load.ts";
import { parseConfig } from "../config/parse.ts";
import { resolveConfig } from "../config/resolve.ts";
import { UsageError } from "../errors.ts";
import { exitCode } from "../exit-code.ts";
import { mergeReports } from "../gate/merge.ts";
import { rules } from "../judge/rules/index.ts";
import { defineCommand } from "./command.ts";
import { checkFolder } from "./folder.ts";
import { withProgress } from "./interrupt.ts";
import { buildOptions, limitOptions, parseSaid } from "./settings.ts";
import { deliver, detailOptions, parseColor, parseDetail, parseSurfaces, surfaceOptions } from "./surfaces.ts";

export default defineCommand({
  usage: "REPORT... [FLAGS]",
  description:
    "Joins the reports of jobs that built parts of one matrix (plimsoll plan) into one and judges it, by the budgets of the " +
    "commit that was compared with. A part that left no report is shown as what it did not build. REPORT is a report.json, or a " +
    "folder of them.",
  options: {
    "working-directory": buildOptions["working-directory"],
    out: { type: "string", short: "o", value: "DIR", help: "The output folder. Default: out." },
    ...limitOptions,
    ...detailOptions,
    ...surfaceOptions,
  },
  examples: [
    ["plimsoll merge parts/", "all reports below a folder, as actions/download-artifact leaves them"],
    ["plimsoll merge one.json two.json --format json", "two, with the joined report on standard output"],
  ],

  async run(values, paths) {
    if (paths.length === 0) throw new UsageError("merge: name the reports to join, or the folder that they are in");
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const out = resolve(started, values.out ?? "out");
    const color = parseColor(values.color);
    const detail = parseDetail(values);
    const printed = parseSurfaces(values.format ?? [], started);
    const said = parseSaid(values, "--");
    await checkFolder(folder, "-C");
    const { file, config } = await loadConfig(folder, rules, values.config);
    const reports = await readReports(paths, started, resolve(out, "report.json"));

    const result = await withProgress(true, async (signal) =>
      mergeReports({
        ...{ reports, folder, signal },
        config: resolveConfig(config, said),
        configFile: { named: values.config ?? null, found: file },
        readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
        event: await readEvent(process.env),
        credentials: null,
        findOverride: async () => null,
      }),
    );
    const files = [
      { format: "json", file: resolve(out, "report.json") },
      { format: "markdown", file: resolve(out, "report.md") },
    ] as const;
    await deliver(result, [...files, ...printed], color, detail);
    return exitCode(result);
  },
});
