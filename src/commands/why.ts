import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { nearestWord } from "../config/nearest-word.ts";
import { UsageError } from "../errors.ts";
import type { Why, WhyPruning } from "../model/why.ts";
import { jsonText } from "../render/escape.ts";
import { renderWhy, renderWhyPruning } from "../render/terminal/why.ts";
import { type LinkJob, why, whyInFile } from "../run/why.ts";
import { whyPruning, whyPruningInFile } from "../run/why-pruning.ts";
import { defineCommand } from "./command.ts";
import { withProgress } from "./interrupt.ts";
import { buildOptions, limitOptions, readConfig } from "./settings.ts";
import { columns, detailOptions, isColored, parseColor, parseDetail, surfaceOptions } from "./surfaces.ts";

export default defineCommand({
  usage: "NAME [PACKAGE | FILE] [FLAGS]",
  description:
    "Why a package, module or symbol is in a program: the shortest way of imports from the main package, each with the line " +
    "of its import statement, and the way on which the linker reached it from main.main. Builds one variant of PACKAGE to " +
    "ask the linker; of FILE, a binary without its source, it says what is in it. NAME may be cut short at its start, as " +
    "far as it stays clear: cobra, template.(*state).evalField.\n\n" +
    "--format json prints { name, kind, state, program, variant, version, imports: [{ package, file, line }], importers, " +
    "symbols: [{ symbol, flags }], weight, nearest }: file and line are those of the import statement in the package before; " +
    "state is linked, imported (the linker dropped all of it) or absent. With --pruning it is { program, variant, " +
    "methodPruning, cause, by, named, imports, symbols }.",
  options: {
    pruning: {
      type: "boolean",
      help: "In place of NAME: whether unused methods are pruned, and by whose doing not.",
    },
    variant: { type: "string", value: "NAME", help: "The variant to build. Default: release." },
    "working-directory": buildOptions["working-directory"],
    config: limitOptions.config,
    limit: detailOptions.limit,
    format: { type: "string", value: "FORMAT", help: "How to answer: terminal or json. Default: terminal." },
    color: surfaceOptions.color,
    quiet: surfaceOptions.quiet,
  },
  examples: [
    ["plimsoll why github.com/spf13/cobra", "by whose import, and what of it is in the program"],
    ["plimsoll why 'text/template.(*state).evalField' ./cmd/service", "from main.main to one function"],
    ["plimsoll why --pruning", "who keeps the linker from dropping unused methods"],
    ["plimsoll why golang.org/x/net ./service-linux-amd64", "what a published binary has of a module"],
  ],

  async run(values, positionals) {
    const [name, program] = values.pruning ? [undefined, ...positionals] : positionals;
    const most = values.pruning ? 1 : 2;
    if (positionals.length > most || (name === undefined && !values.pruning)) {
      throw new UsageError("why takes a name and at most one program: plimsoll why NAME [PACKAGE | FILE]");
    }
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const format = values.format ?? "terminal";
    if (format !== "terminal" && format !== "json")
      throw new UsageError(`--format ${format}: expected terminal or json`);
    const color = parseColor(values.color);
    const { limit } = parseDetail(values);
    const now = new Date();

    const ask = async (): Promise<Why | WhyPruning> => {
      if (program !== undefined && (await isFile(resolve(started, program)))) {
        const path = resolve(started, program);
        return name === undefined
          ? whyPruningInFile(path, program, now)
          : whyInFile(path, program, now, name, nearestWord);
      }
      const config = await readConfig(folder, values.config, { target: program }, "--");
      return withProgress<Why | WhyPruning>(values.quiet === true, (signal, { onPlan, onEvent }) => {
        const variant = values.variant ?? "release";
        const job: LinkJob = { config, started, folder, variant, now, signal, onPlan, onEvent };
        return name === undefined ? whyPruning(job) : why(job, name, nearestWord);
      });
    };
    const answer = await ask();
    if (format === "json") process.stdout.write(`${jsonText(JSON.stringify(answer, null, 2))}\n`);
    else {
      const options = { width: columns(), color: isColored(color), limit };
      process.stdout.write("name" in answer ? renderWhy(answer, options) : renderWhyPruning(answer, options));
    }
    return 0;
  },
});

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true;
