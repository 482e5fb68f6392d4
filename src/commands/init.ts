import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { configNames } from "../config/load.ts";
import { initialConfig } from "../config/write.ts";
import { writeReportFile } from "../deliver/files.ts";
import { JobError, UsageError } from "../errors.ts";
import { measureBuild } from "../measure.ts";
import { defineCommand } from "./command.ts";
import { githubSetup, writeGitHubFiles } from "./init-github.ts";
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
    github: { type: "boolean", help: "Also writes two workflows for pull requests, and a target for make." },
    action: {
      type: "string",
      value: "OWNER/REPO[@REV]",
      help: "The repository of the Action in those workflows. Default: the one that this Plimsoll comes from, or asks for it.",
    },
    force: { type: "boolean", help: "Writes over the configuration that is there." },
    quiet: surfaceOptions.quiet,
  },
  examples: [
    ["plimsoll init", "a configuration for the main package here"],
    ["plimsoll init --github", "and the workflows, where there are none"],
    ["plimsoll init -C services/api ./cmd/api", "in a subfolder's module"],
  ],

  async run(values, packages) {
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const out = resolve(started, values.out ?? "out");
    const there = configNames.find((name) => existsSync(join(folder, name)));
    // Asked for before anything takes time.
    const setup = values.github === true ? await githubSetup(folder, values.action) : null;
    if (there !== undefined && !values.force) {
      if (setup === null)
        throw new UsageError(`there is a configuration already: ${there}; --force writes ${there} anew`);
      process.stdout.write(`kept ${relative(started, join(folder, there))}\n`);
      await writeGitHubFiles(setup, folder, started);
      return 0;
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
    const images = ["Dockerfile", "Containerfile"].filter((name) => existsSync(join(folder, name)));
    writeReportFile(file, initialConfig(snapshot, { target: config.target, images }));
    process.stdout.write(`wrote ${relative(started, file)}, with budgets from ${snapshot.artifacts.length} binaries\n`);
    if (setup !== null) await writeGitHubFiles(setup, folder, started);
    return 0;
  },
});
