import { describe, expect, it } from "vitest";
import { refusePrivilegedEvent } from "../../src/action/events.ts";

describe("F2: measuring", () => {
  it.each(["pull_request_target", "workflow_run", "issue_comment"])(
    "is refused under %s, with the way out",
    (event) => {
      expect(() => refusePrivilegedEvent(event)).toThrow(
        new RegExp(`under ${event}.*Measure under pull_request.*OWNER/plimsoll/comment.*init --github`),
      );
    },
  );

  it.each(["pull_request", "merge_group", "push", "workflow_dispatch", "schedule", undefined])(
    "is allowed under %s",
    (event) => {
      expect(() => refusePrivilegedEvent(event)).not.toThrow();
    },
  );
});
