import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/cpu-level.ts";
import { aBroughtArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (settings: Readonly<Record<string, string>>) => aBroughtArtifact({ go: someGo({ settings }) });

describe("cpu-level", () => {
  it("catches a file for newer processors than there are, on each architecture", () => {
    catches({ artifact: built({ GOARCH: "amd64", GOAMD64: "v3" }), options: { amd64: "v2" } }, /GOAMD64=v3/, /have v2/);
    catches({ artifact: built({ GOARCH: "arm", GOARM: "7" }), options: { arm: "6" } }, /GOARM=7/);
    catches({ artifact: built({ GOARCH: "arm64", GOARM64: "v8.1,lse" }), options: { arm64: "v8.0" } }, /v8\.1,lse/);
  });

  it("allows what they have, another architecture, and everything without a limit", () => {
    allows({ artifact: built({ GOARCH: "amd64", GOAMD64: "v2" }), options: { amd64: "v2" } });
    allows({ artifact: built({ GOARCH: "arm64", GOARM64: "v8.0" }), options: { arm64: "v8.0" } });
    allows({ artifact: built({ GOARCH: "arm", GOARM: "7" }), options: { amd64: "v1" } });
    allows({ artifact: built({ GOARCH: "amd64", GOAMD64: "v4" }) });
  });

  it("skips where the build info does not say it", () => {
    skips({ artifact: built({ GOARCH: "amd64" }), options: { amd64: "v2" } }, /which processors/);
    skips({ artifact: built({}), options: { amd64: "v2" } }, /which architecture/);
  });
});
