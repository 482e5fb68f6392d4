import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { readEvent } from "../baseline/event.ts";
import type { Pair } from "../baseline/pair.ts";
import { folderStore } from "../baseline/stored.ts";
import { loadConfig } from "../config/load.ts";
import { parseConfig } from "../config/parse.ts";
import { resolveConfig } from "../config/resolve.ts";
import { exitCode } from "../exit-code.ts";
import { asPart } from "../gate/join.ts";
import { gate } from "../gate.ts";
import { rules } from "../judge/rules/index.ts";
import { partOf } from "../measure/part.ts";
import { defineCommand } from "./command.ts";
import { checkFolder } from "./folder.ts";
import { withProgress } from "./interrupt.ts";
import { buildOptions, limitOptions, parseSaid, partOption } from "./settings.ts";
import { deliver, detailOptions, parseColor, parseDetail, parseSurfaces, surfaceOptions } from "./surfaces.ts";

export default defineCommand({
  usage: "[PACKAGE...] [FLAGS]",
  description:
    "The pull-request job on a laptop: builds what lies here and what it is compared with, and judges by the budgets that " +
    "held before the change. The base is where HEAD left the default branch, or REF; it is built beside the work tree, of " +
    "which nothing is touched.",
  options: {
    base: {
      type: "string",
      value: "REF",
      help: "Compares with where HEAD left REF: a branch, tag or commit; latest-release; or a report.json of an earlier run.",
    },
    "on-missing-base": {
      type: "string",
      value: "WORD",
      help: "What it means that there is no base: warn, fail or ignore. Default: warn.",
    },
    ...buildOptions,
    out: { type: "string", short: "o", value: "DIR", help: "The output folder. Default: out." },
    ...partOption,
    ...limitOptions,
    ...detailOptions,
    ...surfaceOptions,
  },
  examples: [
    ["plimsoll gate", "this branch and its work tree against the default branch"],
    ["plimsoll gate --base main ./cmd/service", "against main, one package"],
    ["plimsoll gate --base latest-release --format markdown", "since the last release, as a comment would show it"],
  ],

  async run(values, packages) {
    const started = process.cwd();
    const folder = resolve(started, values["working-directory"] ?? ".");
    const out = resolve(started, values.out ?? "out");
    const color = parseColor(values.color);
    const detail = parseDetail(values);
    const printed = parseSurfaces(values.format ?? [], started);
    const isQuiet = values.quiet === true;

    const target = packages.length > 0 ? packages.join("\n") : undefined;
    const said = parseSaid({ ...values, target }, "--");
    await checkFolder(folder, "-C");
    const { file, config } = await loadConfig(folder, rules, values.config);

    const result = await withProgress(isQuiet, async (signal, { onPlan, onEvent }) => {
      const asked = resolveConfig(config, said);
      const planning = { config: asked, folder, signal };
      const part = values.part === undefined ? undefined : await partOf(planning, values.part, "--part");
      const whole = await gate({
        ...{ started, folder, out, signal, onPlan, onEvent, now: new Date(), wire: true, part },
        config: asked,
        configFile: { named: values.config ?? null, found: file },
        readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
        base: values.base ?? null,
        event: await readEvent(process.env),
        credentials: null,
        store: folderStore(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "plimsoll")),
        findOverride: async () => null,
        onPair: (pair) => isQuiet || process.stderr.write(`${sentence(pair)}\n`),
      });
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

/** What is compared with what, as one line. */
function sentence({ head, base }: Pair): string {
  const files = head.uncommitted.length;
  const changed = files === 0 ? "" : ` with ${files === 1 ? "one file" : `${files} files`} not committed`;
  const measured = `measuring ${head.commit?.slice(0, 12) ?? "the work tree"}${changed}`;
  if (base.kind !== "commit") return `${measured}, compared with nothing: ${base.why}`;
  return `${measured}, compared with ${base.commit.slice(0, 12)} (${base.how})`;
}
