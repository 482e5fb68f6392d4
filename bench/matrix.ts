import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expandVariants } from "../src/build/matrix.ts";
import { hostArchitecture } from "../src/build/toolchain.ts";
import { args, environment } from "../src/build/variant.ts";
import { alternate, type Comparison, seconds } from "./measure.ts";

const folder = join(import.meta.dirname, "../fixtures/service");
const pattern = "./cmd/service";

/**
 * `plimsoll report` with its default matrix, reading and reporting included, against nothing but the same `go build`
 * commands in a shell loop.
 */
export async function compareMatrix(rounds: number): Promise<readonly Comparison[]> {
  const shell: Times = { cold: [], warm: [], unchanged: [] };
  const ours: Times = { cold: [], warm: [], unchanged: [] };
  await alternate(
    rounds,
    () => measure(shell, shellLoop),
    () => measure(ours, report),
  );
  const row = (what: string, moment: keyof Times, target: number | null): Comparison => ({
    what: `report, ${what}`,
    yardstick: "shell loop",
    ours: ours[moment],
    theirs: shell[moment],
    target,
  });
  return [
    row("cold build cache", "cold", 0.95),
    row("warm build cache", "warm", 1.5),
    row("warm build cache, binaries unchanged", "unchanged", null),
  ];
}

/** Seconds with an empty build cache, with a full one and no binaries, and with both. */
interface Times {
  readonly cold: number[];
  readonly warm: number[];
  readonly unchanged: number[];
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
    times.unchanged.push(await seconds(() => build(out, env)));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function shellLoop(out: string, env: Readonly<Record<string, string>>): Promise<void> {
  const lines = expandVariants(undefined, undefined, { goarch: hostArchitecture() }).map(({ name, variant }) => {
    const assignments = Object.entries(environment(variant)).map(([key, value]) => `${key}=${value}`);
    const flags = args(variant).map((flag) => `'${flag}'`);
    return [...assignments, "go build -buildvcs=false", ...flags, "-o", join(out, name), pattern].join(" ");
  });
  await execa("sh", ["-ec", lines.join("\n")], { cwd: folder, env });
}

async function report(out: string, env: Readonly<Record<string, string>>): Promise<void> {
  const cli = join(import.meta.dirname, "../dist/cli.js");
  await execa(process.execPath, [cli, "report", "-C", folder, "--out", out, "--quiet"], { env });
}
