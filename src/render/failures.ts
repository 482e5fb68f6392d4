import type { FailedBuild } from "../model.ts";

/** Lines of a failed build's output that a report shows. */
export const OUTPUT_LINES = 12;

/** The command as it can be pasted into a shell; foreign text. */
export function commandText(command: readonly string[]): string {
  return command.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

/** How the build ended, in words of ours. */
export function failureText({ exitCode }: FailedBuild): string {
  return exitCode === null ? "was ended by its time limit or a signal" : `failed with exit code ${exitCode}`;
}
