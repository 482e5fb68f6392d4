import { UsageError } from "../errors.ts";

/** Events whose jobs hold a token that writes, whatever fork the code comes from. */
const privileged = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/**
 * Refuses to build under an event that would hand a stranger's code the repository's rights. There is no input that
 * allows it.
 */
export function refusePrivilegedEvent(event: string | undefined): void {
  if (event === undefined || !privileged.has(event)) return;
  throw new UsageError(
    `Plimsoll builds the code it measures, and under ${event} that code would run with the rights of this repository. ` +
      "Measure under pull_request, merge_group or push instead; for the comment on pull requests from forks, give the step " +
      "an artifact-name and let OWNER/plimsoll/comment post it under workflow_run, as plimsoll init --github sets it up.",
  );
}
