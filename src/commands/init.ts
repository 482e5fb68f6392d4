import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { configNames } from "../config/load.ts";
import { initialConfig } from "../config/write.ts";
import { writeReportFile } from "../deliver/files.ts";
import { JobError, UsageError } from "../errors.ts";
import { measureBuild } from "../measure.ts";
import { defineCommand } from "./command.ts";
import { withProgress } from "./interrupt.ts";
import { buildOptions, configOf } from "./settings.ts";
import { surfaceOptions } from "./surfaces.ts";

export default defineCommand({
  usage: "[PACKAGE...] [FLAGS]",
  description:
    "Builds the matrix once and writes .plimsoll.yml with budgets a little above today's sizes. A configuration that is " +
    "there already stays as it is, unless --force says otherwise.",
  options: {
    ...buildOptions,
    out: { type: "string", short: "o", value: "DIR", help: "The output folder for the binaries. Default: out." },
    force: { type: "boolean", help: "Writes over the configuration that is there." },
    quiet: surfaceOptions.quiet,
  },
  examples: [
    ["plimsoll init", "a configuration for the main package here"],
    ["plimsoll init -C services/api ./cmd/api", "in a subfolder's module"],
  ],

  async run(values, packages) {
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const out = resolve(started, values.out ?? "out");
    const there = configNames.find((name) => existsSync(join(folder, name)));
    if (there !== undefined && !values.force) {
      throw new UsageError(`there is a configuration already: ${there}; --force writes ${there} anew`);
    }
    const target = packages.length > 0 ? packages.join("\n") : undefined;
    const { variants, jobs, timeout } = values;
    const config = configOf({ target, variants, jobs, timeout }, "--");

    const snapshot = await withProgress(values.quiet === true, (signal, { onPlan, onEvent }) =>
      measureBuild({ config, started, folder, out, signal, onPlan, onEvent, now: new Date(), wire: true }),
    );
    const [failed] = snapshot.failedBuilds;
    if (failed !== undefined || snapshot.artifacts.length === 0) {
      const why =
        failed === undefined ? "no variant could be built" : `${failed.variant} does not build:\n${failed.output}`;
      throw new JobError(`nothing was written: ${why}`);
    }
    const file = join(folder, there ?? configNames[0]);
    writeReportFile(file, initialConfig(snapshot, { target: config.target }));
    process.stdout.write(`wrote ${relative(started, file)}, with budgets from ${snapshot.artifacts.length} binaries\n`);
    return 0;
  },
});
