import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/race-build.ts";
import { anArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);

describe("race-build", () => {
  it("catches a file whose build settings say -race=true", () => {
    catches({ artifact: anArtifact({ go: someGo({ settings: { "-race": "true" } }) }) }, /-race/);
  });

  it("allows a file whose settings do not", () => {
    allows({});
    allows({ artifact: anArtifact({ go: someGo({ settings: { "-race": "false" } }) }) });
  });

  it("skips a file that does not say how it was built", () => {
    skips({ artifact: anArtifact({ go: null }) }, /nothing that Go writes/);
    skips({ artifact: anArtifact({ go: null, gaps: [{ fact: "go", why: "packed by UPX" }] }) }, /packed by UPX/);
    skips({ artifact: anArtifact({ go: someGo({ buildInfo: false, settings: {} }) }) }, /no build info/);
    skips({ artifact: anArtifact({ go: someGo({ settings: {} }) }) }, /before 1\.18/);
  });
});
