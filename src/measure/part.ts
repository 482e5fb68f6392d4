import { expandVariants } from "../build/matrix.ts";
import { type PlannedBuild, planBuilds } from "../build/plan.ts";
import { mostParts, splitBuilds } from "../build/split.ts";
import { findSubject } from "../build/subject.ts";
import { findToolchain } from "../build/toolchain.ts";
import { UsageError } from "../errors.ts";
import type { BuildJob } from "../measure.ts";
import type { Part } from "../model.ts";

/** One job's share of the matrix. */
export interface PlannedPart extends Part {
  /** Whether a build, of the head or of its base, is this job's to do. */
  readonly keeps: (build: PlannedBuild) => boolean;
}

type Planning = Pick<BuildJob, "config" | "folder" | "signal">;

/** The builds of each job, of which there are at most `parts`. The user's own build is one. */
export async function planParts(
  { config, folder, signal }: Planning,
  parts: number = mostParts,
): Promise<readonly (readonly PlannedBuild[])[]> {
  if (config.build !== null) return [[]];
  const toolchain = await findToolchain({ folder, signal });
  const subject = await findSubject({ folder, patterns: config.target, toolchain, signal });
  const variants = expandVariants(config.variants, config.matrix ?? undefined, { goarch: toolchain.hostArch });
  return splitBuilds(planBuilds(subject.packages, variants), parts);
}

/** The part that `2/5` means. Throws UsageError where there is none of that number, or not as many. */
export async function partOf(planning: Planning, asked: string, from: string): Promise<PlannedPart> {
  const [, first = "", second = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(asked) ?? [];
  const [number, count] = [Number(first), Number(second)];
  if (number < 1 || number > count || count > mostParts) {
    throw new UsageError(`${from} ${asked}: expected one of the parts that plimsoll plan prints, such as 2/5`);
  }
  const plan = await planParts(planning, count);
  if (plan.length !== count) {
    throw new UsageError(
      `${from} ${asked}: here the matrix has ${plan.length} parts at most; plan and measure the same commit with the same configuration`,
    );
  }
  const own = new Set((plan[number - 1] ?? []).map(identity));
  const all = new Set(plan.flat().map(identity));
  return {
    number,
    builds: plan.map((builds) => builds.map(({ name }) => name)),
    // What only the base has is the first one's.
    keeps: (build) => own.has(identity(build)) || (number === 1 && !all.has(identity(build))),
  };
}

/** The package and the variant: the name of a build depends on how many packages there are beside it. */
const identity = ({ name, package: main }: PlannedBuild): string =>
  JSON.stringify([main.importPath, name.slice(name.lastIndexOf("/") + 1)]);
