import type { FailedBuild } from "../model.ts";

/** Lines of a failed build's output that a report shows. */
export const OUTPUT_LINES = 12;

/** The command as it can be pasted into a shell; foreign text. */
export function commandText(command: readonly string[]): string {
  return command.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

/** How the build ended, in words of ours. */
export function failureText({ command, exitCode }: FailedBuild): string {
  // What no part of a split matrix tells of was not started by anybody who could say so.
  if (command.length === 0 && exitCode === null) return "is told of by no report";
  return exitCode === null ? "was ended by its time limit or a signal" : `failed with exit code ${exitCode}`;
}
