import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/sanitizer-build.ts";
import { anArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (settings: Readonly<Record<string, string>>) => anArtifact({ go: someGo({ settings }) });

describe("sanitizer-build", () => {
  it.each(["-asan", "-msan"])("catches %s", (setting) => {
    catches({ artifact: built({ [setting]: "true" }) }, setting);
  });

  it("allows builds without them, and leaves the race detector to race-build", () => {
    allows({});
    allows({ artifact: built({ "-race": "true", "-asan": "false" }) });
  });

  it("skips a file without build settings", () => {
    skips({ artifact: anArtifact({ go: null }) }, /nothing that Go writes/);
  });
});
