import { spawnSync } from "node:child_process";

/**
 * Whether a real part the tests run on is here. A missing part skips its tests by name on a laptop, and fails
 * the run in CI, so that nothing passes silently.
 */
export function hasPart(name: string, probe: () => boolean): boolean {
  if (probe()) return true;
  if (process.env.CI === "true")
    throw new Error(`the tests need ${name}, and with CI=true a missing part is a failure`);
  process.stderr.write(`skipped, because ${name} is not here\n`);
  return false;
}

/** A probe: the command starts and exits 0. */
export const answers =
  (command: string, ...args: string[]) =>
  (): boolean =>
    spawnSync(command, args, { stdio: "ignore" }).status === 0;
