import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expandVariants } from "../src/build/matrix.ts";
import { planBuilds } from "../src/build/plan.ts";
import { buildMatrix } from "../src/build/schedule.ts";
import { findSubject } from "../src/build/subject.ts";
import { findToolchain } from "../src/build/toolchain.ts";
import { args, environment } from "../src/build/variant.ts";
import { alternate, type Comparison, seconds } from "./measure.ts";

const folder = join(import.meta.dirname, "../fixtures/service");
const pattern = "./cmd/service";

/** The default matrix of the service fixture, against the same `go build` commands in a shell loop. */
export async function compareMatrix(rounds: number): Promise<readonly Comparison[]> {
  const shell: Times = { cold: [], warm: [], again: [] };
  const ours: Times = { cold: [], warm: [], again: [] };
  await alternate(
    rounds,
    () => measure(shell, shellLoop),
    () => measure(ours, matrix),
  );
  return [
    { what: "nine variants, cold cache", yardstick: "shell loop", ours: ours.cold, theirs: shell.cold, target: 0.95 },
    { what: "nine variants, links only", yardstick: "shell loop", ours: ours.warm, theirs: shell.warm, target: 0.95 },
    { what: "nine variants, unchanged", yardstick: "shell loop", ours: ours.again, theirs: shell.again, target: 1.5 },
  ];
}

/** Seconds with an empty build cache, with a full one and no binaries, and with both. */
interface Times {
  readonly cold: number[];
  readonly warm: number[];
  readonly again: number[];
}

async function measure(
  times: Times,
  build: (out: string, env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const out = join(temporary, "out");
  const env = { GOCACHE: join(temporary, "cache"), GOFLAGS: "" };
  try {
    times.cold.push(await seconds(() => build(out, env)));
    await rm(out, { recursive: true });
    times.warm.push(await seconds(() => build(out, env)));
    times.again.push(await seconds(() => build(out, env)));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function shellLoop(out: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { hostArch } = await findToolchain({ folder });
  const lines = expandVariants(undefined, undefined, { goarch: hostArch }).map(({ name, variant }) => {
    const assignments = Object.entries(environment(variant)).map(([key, value]) => `${key}=${value}`);
    const flags = args(variant).map((flag) => `'${flag}'`);
    return [...assignments, "go build -buildvcs=false", ...flags, "-o", join(out, name), pattern].join(" ");
  });
  await execa("sh", ["-ec", lines.join("\n")], { cwd: folder, env });
}

async function matrix(out: string, env: Readonly<Record<string, string>>): Promise<void> {
  const toolchain = await findToolchain({ folder, env });
  const subject = await findSubject({ folder, patterns: [pattern], toolchain, env });
  const builds = planBuilds(subject.packages, expandVariants(undefined, undefined, { goarch: toolchain.hostArch }));
  for await (const outcome of buildMatrix({ subject, builds, toolchain, out, env }))
    if (outcome.kind !== "built") throw new Error(`${outcome.name} was ${outcome.kind}`);
}
