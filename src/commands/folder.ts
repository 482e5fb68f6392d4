import { stat } from "node:fs/promises";
import { UsageError } from "../errors.ts";

/**
 * Sees to it that the measured folder is there before anything is asked of it. `said` is what the user calls what named it.
 * Throws UsageError.
 */
export async function checkFolder(folder: string, said: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isDirectory() === true) return;
  throw new UsageError(`The folder ${folder} is not there: ${said} names the folder of the module.`);
}
