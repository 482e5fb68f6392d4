import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/debug-build.ts";
import { aBroughtArtifact, anArtifact, aVariant, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const debug = anArtifact({ name: "debug", variant: aVariant({ gcflags: "all=-N -l" }) });
const brought = (gcflags: string) => aBroughtArtifact({ go: someGo({ settings: { "-gcflags": gcflags } }) });

describe("debug-build", () => {
  it.each(["all=-N -l", "-N", "main=-l", "'all=-N' '-l'"])(
    "catches a file whose build settings say -gcflags=%s",
    (gcflags) => catches({ artifact: brought(gcflags) }, /-gcflags -[Nl]/),
  );

  it("catches a debug variant that is all there is", () => {
    catches({ artifact: debug }, /-gcflags -N -l: nothing is optimised/);
    catches({ artifact: debug, beside: [{ ...debug, name: "debug-arm64" }] });
  });

  it("allows a debug variant that stands beside an optimised one to be compared", () => {
    allows({ artifact: debug, beside: [anArtifact()] });
  });

  it("still catches a file that was brought, whatever stands beside it", () => {
    catches({ artifact: brought("all=-N -l"), beside: [aBroughtArtifact({ name: "bin/other" }), anArtifact()] });
  });

  it("allows other flags, and names that look like them", () => {
    allows({ artifact: brought("-B -lang=go1.20") });
    allows({});
  });

  it("skips a file that does not say how it was compiled", () => {
    skips({ artifact: aBroughtArtifact({ go: null }) }, /nothing that Go writes/);
    skips({ artifact: aBroughtArtifact({ go: someGo({ settings: {} }) }) }, /before 1\.18/);
  });
});
