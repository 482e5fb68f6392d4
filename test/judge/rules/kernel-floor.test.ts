import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/kernel-floor.ts";
import { anArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (version: string | null, GOARCH = "amd64") =>
  anArtifact({ go: someGo({ version, settings: { GOARCH } }) });

describe("kernel-floor", () => {
  it("catches a release, or an architecture, that needs more than there is", () => {
    catches({ artifact: built("go1.24.3"), options: { max: "2.6.32" } }, /needs Linux 3\.2/);
    catches({ artifact: built("go1.22.12"), options: { max: "2.6.18" } }, /needs Linux 2\.6\.32/);
    catches({ artifact: built("go1.26.1", "loong64"), options: { max: "5.10" } }, /needs Linux 5\.19/);
  });

  it("allows what it runs on, and everything without a limit", () => {
    allows({ artifact: built("go1.26.1"), options: { max: "3.10" } });
    allows({ artifact: built("go1.23.1"), options: { max: "2.6.32" } });
    allows({ artifact: built("go1.26.1", "loong64") });
  });

  it("skips a release that is newer than what is known, and none", () => {
    skips({ artifact: built("go1.40.0"), options: { max: "3.10" } }, /Go 1\.40/);
    skips({ artifact: built("devel go1.28-abc"), options: { max: "3.10" } }, /not built by a release/);
    skips({ artifact: anArtifact({ go: null }), options: { max: "3.10" } }, /nothing that Go writes/);
  });
});
