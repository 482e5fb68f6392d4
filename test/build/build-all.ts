import { planBuilds } from "../../src/build/plan.ts";
import { type BuildOptions, type BuildOutcome, buildMatrix } from "../../src/build/schedule.ts";
import { findSubject } from "../../src/build/subject.ts";
import { findToolchain } from "../../src/build/toolchain.ts";
import type { NamedVariant } from "../../src/model.ts";

export interface BuildAll extends Omit<BuildOptions, "subject" | "builds" | "toolchain"> {
  readonly folder: string;
  readonly patterns?: readonly string[];
  readonly variants: readonly NamedVariant[];
}

/** The whole of building, as the pipeline does it; outcomes come in the order in which they land. */
export async function* building(options: BuildAll): AsyncGenerator<BuildOutcome> {
  const { folder, patterns = [], variants, ...rest } = options;
  const toolchain = await findToolchain({ folder, env: rest.env });
  const subject = await findSubject({ folder, patterns, toolchain, env: rest.env });
  const builds = planBuilds(subject.packages, variants);
  yield* buildMatrix({ subject, builds, toolchain, ...rest });
}

export async function buildAll(options: BuildAll): Promise<readonly BuildOutcome[]> {
  const outcomes: BuildOutcome[] = [];
  for await (const outcome of building(options)) outcomes.push(outcome);
  return outcomes;
}
