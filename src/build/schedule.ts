import { rm } from "node:fs/promises";
import { availableParallelism, freemem, tmpdir } from "node:os";
import { resolve } from "node:path";
import { findCompiler } from "./compiler.ts";
import { scrubEnvironment } from "./environment.ts";
import { type BuildOutcome, goBuild } from "./go-build.ts";
import { makeOwnFolder } from "./own-folder.ts";
import { nextBuild, type PlannedBuild } from "./plan.ts";
import { refusal } from "./refusal.ts";
import type { Subject } from "./subject.ts";
import type { Toolchain } from "./toolchain.ts";

export type { BuildOutcome };

export interface BuildOptions {
  readonly subject: Subject;
  readonly builds: readonly PlannedBuild[];
  readonly toolchain: Toolchain;
  /** The folder the binaries land in, made where it is missing. */
  readonly out: string;
  /** What the user sets for every build. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Whether version control is stamped into the binaries, which then differ from commit to commit. */
  readonly buildvcs?: boolean | undefined;
  /** How many `go build` run at a time, memory allowing; the number of cores where absent. */
  readonly jobs?: number | undefined;
  /** Seconds for one build. */
  readonly timeLimit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Bytes; what the system and a container's limit leave where absent. */
  readonly availableMemory?: (() => number) | undefined;
  readonly onEvent?: ((event: BuildEvent) => void) | undefined;
}

export type BuildEvent =
  | { readonly kind: "queued" | "started"; readonly name: string }
  | {
      readonly kind: "finished";
      readonly name: string;
      readonly outcome: BuildOutcome["kind"];
      readonly seconds: number;
      /** Bytes, `null` where there is no binary. */
      readonly size: number | null;
    };

/** Linking a large service takes about this much; the compilers of one `go build` together seldom do. */
const memoryPerJob = 1024 ** 3;

/**
 * Builds the matrix and yields what became of each build as it lands, which is not the order of `builds`; building
 * goes on while the caller works on what it got. A failed build does not stop the others. Ends early, with every
 * child gone and nothing half-written left, when the caller stops iterating or the signal aborts; then it throws the
 * signal's reason.
 */
export async function* buildMatrix(options: BuildOptions): AsyncGenerator<BuildOutcome, void, undefined> {
  options.signal?.throwIfAborted();
  const out = resolve(options.out);
  const unfinished = await makeOwnFolder(out, ".unfinished-");
  const temporary = await makeOwnFolder(process.env.GOTMPDIR || tmpdir(), "plimsoll-build-");
  const stop = new AbortController();
  const under = AbortSignal.any([stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const running = new Map<PlannedBuild, Promise<void>>();
  try {
    const { toolchain, subject, env = {}, buildvcs = false, timeLimit } = options;
    const one = { subject, toolchain, out, unfinished, temporary, env, buildvcs, timeLimit, signal: under };
    yield* outcomes(options, running, (build) => goBuild(build, one));
  } finally {
    stop.abort();
    await Promise.all(running.values());
    for (const folder of [unfinished, temporary]) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A stream is the queue between builds, which start each other as they end, and a caller who may be slower. */
function outcomes(
  options: BuildOptions,
  running: Map<PlannedBuild, Promise<void>>,
  run: (build: PlannedBuild) => Promise<BuildOutcome>,
): ReadableStream<BuildOutcome> {
  const { onEvent = () => {}, jobs = availableParallelism(), availableMemory = systemMemory } = options;
  const ended: PlannedBuild[] = [];
  let waiting: readonly PlannedBuild[] = [];

  return new ReadableStream<BuildOutcome>({
    async start(landed) {
      const land = (outcome: BuildOutcome, seconds: number): void => {
        const size = outcome.kind === "built" ? outcome.size : null;
        onEvent({ kind: "finished", name: outcome.name, outcome: outcome.kind, seconds, size });
        landed.enqueue(outcome);
      };
      const fill = (): void => {
        while (running.size < Math.max(1, jobs) && (running.size === 0 || availableMemory() >= memoryPerJob)) {
          const build = nextBuild({ waiting, running: [...running.keys()], ended });
          if (build === undefined) break;
          waiting = waiting.filter((other) => other !== build);
          running.set(build, follow(build));
        }
        if (running.size === 0) landed.close();
      };
      const follow = async (build: PlannedBuild): Promise<void> => {
        const started = performance.now();
        try {
          onEvent({ kind: "started", name: build.name });
          const outcome = await run(build);
          running.delete(build);
          ended.push(build);
          land(outcome, (performance.now() - started) / 1000);
          fill();
        } catch (error) {
          running.delete(build);
          landed.error(error);
        }
      };

      for (const { name } of options.builds) onEvent({ kind: "queued", name });
      const refused = await refusals(options);
      for (const [{ name }, why] of refused) land({ kind: "skipped", name, skipped: { variant: name, why } }, 0);
      waiting = options.builds.filter((build) => !refused.has(build));
      fill();
    },
  });
}

const systemMemory = (): number => Math.min(freemem(), process.availableMemory());

/** The builds that cannot be, and why. */
async function refusals(options: BuildOptions): Promise<ReadonlyMap<PlannedBuild, string>> {
  const env = scrubEnvironment(process.env, options.env);
  const refused = new Map<PlannedBuild, string>();
  for (const build of options.builds) {
    const compiler = await findCompiler(build.variant, options.toolchain, env);
    const why = refusal(build.variant, options.toolchain, compiler);
    if (why !== null) refused.set(build, why);
  }
  return refused;
}
