import { join } from "node:path";
import { readEvent } from "../../src/baseline/event.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { PartialConfig } from "../../src/config/schema.ts";
import { type GateJob, gate } from "../../src/gate.ts";
import { rules } from "../../src/judge/rules/index.ts";
import type { Report } from "../../src/model.ts";

export interface Gating extends Partial<Omit<GateJob, "event" | "config">> {
  /** A checkout of a repository. */
  readonly folder: string;
  /** The environment of a workflow run; absent: a laptop. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What flags say on top of the configuration. */
  readonly said?: PartialConfig;
}

export interface Gated {
  readonly report: Report;
  /** The names of all builds, in the order in which they ended. */
  readonly built: readonly string[];
}

/** Runs the gate on a checkout, as the command line and the Action do, and keeps a record of what was built. */
export async function runGate({ folder, environment = {}, said = {}, ...over }: Gating): Promise<Gated> {
  const { file, config } = await loadConfig(folder, rules);
  const built: string[] = [];
  const report = await gate({
    folder,
    started: folder,
    out: join(folder, "out"),
    now: new Date("2026-11-02T10:00:00Z"),
    wire: false,
    signal: new AbortController().signal,
    onPlan() {},
    onEvent: (event) => event.kind === "finished" && built.push(event.name),
    config: resolveConfig(config, said),
    configFile: { named: null, found: file },
    readConfig: (text, path) => resolveConfig(parseConfig(text, path, rules), said),
    base: null,
    event: await readEvent(environment),
    credentials: null,
    store: null,
    findOverride: async () => null,
    onPair() {},
    ...over,
  });
  return { report, built };
}

export const findingsOf = ({ verdict }: Report, rule: string): Report["verdict"]["findings"] =>
  verdict.findings.filter((finding) => finding.rule === rule);
