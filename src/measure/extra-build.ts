import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readImportGraph } from "../build/import-graph.ts";
import { planBuilds } from "../build/plan.ts";
import { buildMatrix } from "../build/schedule.ts";
import { findSubject, type Subject } from "../build/subject.ts";
import { findToolchain, type Toolchain } from "../build/toolchain.ts";
import type { BuildJob } from "../measure.ts";
import type { ImportGraph } from "../model/why.ts";
import type { Artifact, Variant } from "../model.ts";
import { readArtifact } from "../read.ts";

/** One main package, to be looked at and built in ways that nobody asked for. */
export interface Workshop {
  readonly graph: (variant: Variant) => Promise<ImportGraph>;
  /** Builds a variant, hands over what came of it, and removes it. */
  readonly build: <T>(variant: Variant, use: (built: Built) => Promise<T>) => Promise<T>;
}

export type Built =
  | { readonly kind: "built"; readonly artifact: Artifact; readonly file: string }
  /** Why there is no file: the line that the build ended with. */
  | { readonly kind: "not built"; readonly why: string };

/** `target` is the import path of a main package. Throws what finding it throws. */
export async function openWorkshop(job: BuildJob, target: string): Promise<Workshop> {
  const { folder, env, signal } = job;
  const toolchain = await findToolchain({ folder, env, signal });
  const subject = await findSubject({ folder, patterns: [target], toolchain, env, signal });
  const [main] = subject.packages;
  if (main === undefined) throw new Error(`${target} is no main package`);
  const options = { subject, package: main, toolchain, env, signal };
  return {
    graph: async (variant) => (await readImportGraph({ ...options, variant })).graph,
    build: (variant, use) => buildOne(job, subject, toolchain, variant, use),
  };
}

async function buildOne<T>(
  { env, signal, config, now }: BuildJob,
  subject: Subject,
  toolchain: Toolchain,
  variant: Variant,
  use: (built: Built) => Promise<T>,
): Promise<T> {
  const out = await mkdtemp(join(process.env.GOTMPDIR || tmpdir(), "plimsoll-try-"));
  try {
    const builds = planBuilds(subject.packages, [{ name: "try", variant }]);
    const settings = { buildvcs: config.vcs, timeLimit: config.timeout };
    for await (const outcome of buildMatrix({ ...settings, subject, builds, toolchain, out, env, signal })) {
      if (outcome.kind === "skipped") return await use({ kind: "not built", why: outcome.skipped.why });
      if (outcome.kind === "failed") return await use({ kind: "not built", why: firstError(outcome.failed.output) });
      const about = { name: "try", displayPath: "try", variant, build: outcome.record, wire: false, now };
      const { artifact, unread } = await readArtifact(outcome.path, about);
      if (artifact === null) return await use({ kind: "not built", why: unread?.reason ?? "it could not be read" });
      return await use({ kind: "built", artifact, file: outcome.path });
    }
    return await use({ kind: "not built", why: "nothing was built" });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** The go command writes the package of an error before it, behind a number sign. */
const firstError = (output: string): string => {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  return lines.find((line) => line !== "" && !line.startsWith("#")) ?? "the build failed without a word";
};
