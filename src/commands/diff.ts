import { UsageError } from "../errors.ts";
import { exitCode } from "../exit-code.ts";
import { diff } from "../run.ts";
import { defineCommand } from "./command.ts";
import { configOf } from "./settings.ts";
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
  usage: "BEFORE AFTER [FLAGS]",
  description:
    "Compares two Go binaries, or two report.json: what changed, by how many bytes, and by whose doing. Nothing is judged.",
  options: { ...detailOptions, ...functionsOption, ...surfaceOptions },
  examples: [
    ["plimsoll diff service-1.4 service-1.5", "which modules grew between two releases"],
    ["plimsoll diff service-1.4 service-1.5 --functions --limit 30", "the functions that grew or shrank most"],
    ["plimsoll diff old/report.json out/report.json", "two reports, variant by variant"],
  ],

  async run(values, files) {
    const [before, after] = files;
    if (before === undefined || after === undefined || files.length > 2) {
      throw new UsageError("diff takes two files: plimsoll diff BEFORE AFTER");
    }
    const started = process.cwd();
    const color = parseColor(values.color);
    const detail = parseDetail(values);
    const surfaces = parseSurfaces(values.format ?? [], started);
    const job = { config: configOf({}, "--"), started, now: new Date(), wire: false, functions: detail.functions };
    const result = await diff(job, before, after);
    await deliver(result, surfaces, color, detail);
    return exitCode(result);
  },
});
