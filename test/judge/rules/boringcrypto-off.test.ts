import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/boringcrypto-off.ts";
import { aBroughtArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (CGO_ENABLED: string, version = "go1.26.1 X:boringcrypto") =>
  aBroughtArtifact({ go: someGo({ version, settings: { CGO_ENABLED } }) });

describe("boringcrypto-off", () => {
  it("catches a build that asked for it with cgo off", () => {
    catches({ artifact: built("0") }, /Go's own cryptography/);
    const go = someGo({ settings: { GOEXPERIMENT: "boringcrypto", CGO_ENABLED: "0" } });
    catches({ artifact: aBroughtArtifact({ go }) });
  });

  it("allows it with cgo, and builds that did not ask", () => {
    allows({ artifact: built("1") });
    allows({ artifact: built("0", "go1.26.1") });
  });

  it("skips where the build info does not say whether cgo was on", () => {
    const go = someGo({ version: "go1.26.1 X:boringcrypto", buildInfo: false, settings: {} });
    skips({ artifact: aBroughtArtifact({ go }) }, /whether cgo was on/);
  });
});
