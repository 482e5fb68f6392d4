import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/not-linux.ts";
import { imageVerbsOf } from "../../support/image-rules.ts";
import { aBroughtArtifact, anArtifact, aVariant, someGo } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("not-linux", () => {
  it("catches a program of another system, by its build settings or its variant", () => {
    catches(
      { artifact: aBroughtArtifact({ go: someGo({ settings: { GOOS: "freebsd" } }) }) },
      /made for freebsd/,
      /GOOS=linux/,
    );
    catches({ artifact: anArtifact({ go: null, variant: aVariant({ goos: "openbsd" }) }) }, /openbsd/);
  });

  it("allows Linux, and what does not say", () => {
    allows({});
    allows({ artifact: aBroughtArtifact({ go: null }) });
  });
});
