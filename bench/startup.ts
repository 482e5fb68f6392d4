import { join } from "node:path";
import { execa } from "execa";
import { alternate, type Comparison, seconds } from "./measure.ts";

/** `plimsoll --version` from the bundle, against the same Node with nothing to do. */
export async function compareStartup(rounds: number): Promise<readonly Comparison[]> {
  const bundle = join(import.meta.dirname, "../dist/cli.js");
  const ours: number[] = [];
  const theirs: number[] = [];
  await alternate(
    rounds,
    async () => void theirs.push(await seconds(() => execa(process.execPath, ["-e", "0"]))),
    async () => void ours.push(await seconds(() => execa(process.execPath, [bundle, "--version"]))),
  );
  return [{ what: "plimsoll --version", yardstick: "node -e 0", ours, theirs, target: 2 }];
}
