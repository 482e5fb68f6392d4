import { resolve } from "node:path";
import { exitCode } from "../exit-code.ts";
import { asPart } from "../gate/join.ts";
import { partOf } from "../measure/part.ts";
import { report } from "../run.ts";
import { defineCommand } from "./command.ts";
import { withProgress } from "./interrupt.ts";
import { buildOptions, limitOptions, partOption, readConfig } from "./settings.ts";
import {
  deliver,
  detailOptions,
  functionsOption,
  parseColor,
  parseDetail,
  parseSurfaces,
  surfaceOptions,
} from "./surfaces.ts";

export default defineCommand({
  usage: "[PACKAGE...] [FLAGS]",
  description:
    "Builds a Go program with a matrix of flags, reads the ELF files that come out, holds them against the rules and " +
    "budgets, and reports. PACKAGE is what `go build` takes, such as ./cmd/service or ./cmd/...; without one it is the " +
    "target of the configuration, or else the main package that is found. The binaries land under the output folder, " +
    "with report.json and report.md beside them.",
  options: {
    ...buildOptions,
    out: { type: "string", short: "o", value: "DIR", help: "The output folder. Default: out." },
    ...partOption,
    ...limitOptions,
    ...detailOptions,
    ...functionsOption,
    ...surfaceOptions,
  },
  examples: [
    ["plimsoll report", "the default matrix of the main package here"],
    ["plimsoll report ./cmd/service --variants default,release", "two variants of one package"],
    ["plimsoll report --max-size 25MiB --format json", "a gate, and the report for machines on standard output"],
  ],

  async run(values, packages) {
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const out = resolve(started, values.out ?? "out");
    const color = parseColor(values.color);
    const detail = parseDetail(values);
    const printed = parseSurfaces(values.format ?? [], started);
    const target = packages.length > 0 ? packages.join("\n") : undefined;
    const config = await readConfig(folder, values.config, { ...values, target }, "--");

    const result = await withProgress(values.quiet === true, async (signal, { onPlan, onEvent }) => {
      const part =
        values.part === undefined ? undefined : await partOf({ config, folder, signal }, values.part, "--part");
      const about = { now: new Date(), wire: true, functions: detail.functions, part };
      const job = { config, started, folder, out, signal, onPlan, onEvent, ...about };
      const whole = await report(job);
      return part === undefined ? whole : asPart(whole, part);
    });
    const files = [
      { format: "json", file: resolve(out, "report.json") },
      { format: "markdown", file: resolve(out, "report.md") },
    ] as const;
    await deliver(result, [...files, ...printed], color, detail);
    return exitCode(result);
  },
});
